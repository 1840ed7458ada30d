/**
 * What is left of old memos where Google takes the script for another app: in a copy of the workbook, after the move
 * from a bound script to an add-on, in another Cloud project. Drive then shows the add-on none of the Docs made before;
 * their maker can open them all the same, and each message says so.
 */
import { as, decide, makeMemo, memo, memos, openMemoOffice, share, update } from './memo-office';
import { ask, copyWorkbook, generate, type Office, openOffice, registerRows } from './office';

/** How an office comes to have another script than the one that made its memos. */
const MOVES: readonly (readonly [name: string, move: (office: Office) => Promise<Office>])[] = [
  ['a copy of the workbook', (office) => copyWorkbook(office)],
  [
    'another script at the same workbook',
    ({ workbook, drive }) => openOffice({ workbook, drive, appId: 'script-of-the-add-on' }),
  ],
];

/** What became of the Doc, as far as the add-on can know. */
const CAUSES = /ถูกลบ.*ก่อนทำสำเนาไฟล์ชีตหรือก่อนย้ายการติดตั้งระบบ/;
const IN_ENGLISH = /deleted.*before this workbook was copied or the add-on was moved/;

async function sharedOffice() {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  share(office, id, 0);
  return { office, id };
}

describe.each(MOVES)('%s', (_, move) => {
  test.each<[string, string, object]>([
    ['sharing by link', 'callShareLink', { role: 'reader' }],
    ['taking access back', 'callTakeBack', { index: 0 }],
    ['an update', 'callUpdateMemo', {}],
  ])(
    '%s is refused with its causes and what still works, and the row is as it was',
    async (...given) => {
      const [, name, call] = given;
      const { office, id } = await sharedOffice();
      const moved = await move(office);
      const before = registerRows(moved);
      expect(() => ask(moved, name, { id, ...call })).toThrow(CAUSES);
      expect(() => ask(moved, name, { id, ...call })).toThrow(
        /จากลิงก์.*แชร์ในเอกสาร.*PDF.*ลงผลการพิจารณา/,
      );
      expect(registerRows(moved)).toEqual(before);
    },
  );

  test('sharing with a signer tells the same, and to share in the document itself', async () => {
    const { office, id } = await sharedOffice();
    const moved = await move(office);
    const before = registerRows(moved);
    expect(() => share(moved, id, 1)).toThrow(CAUSES);
    expect(() => share(moved, id, 1)).toThrow('แชร์ในเอกสาร');
    expect(registerRows(moved)).toEqual(before);
  });

  test.each<[string, string, object]>([
    [
      'sharing',
      'callShare',
      { signers: [{ index: 1, email: 'mayor@example.org', role: 'reader' }] },
    ],
    ['taking back', 'callTakeBack', { index: 0 }],
    ['opening by link', 'callShareLink', { role: 'reader' }],
  ])('%s after a sharing that was cut off is no bug', async (...given) => {
    const [, name, call] = given;
    const office = await openMemoOffice();
    const id = makeMemo(office);
    office.runtime.failOn({ method: 'Range.setValues', at: 2 });
    share(office, id, 0);
    // Asked by a colleague, whose look settles nothing.
    expect(memo(as(office, 'colleague')).signers[0]?.access).toBe('sending');
    const moved = await move(office);
    expect(() => ask(moved, name, { id, ...call })).toThrow(CAUSES);
  });

  test('the link, decisions, the comparison and new memos go on', async () => {
    const { office, id } = await sharedOffice();
    const moved = await move(office);
    expect(memo(moved)).toMatchObject({ link: memo(office).link, mine: true });
    expect(decide(moved, id, 0, 'approved').recorded).toBe(true);
    expect(decide(moved, id, 1, 'approved').recorded).toBe(true);
    expect(memo(moved).stage).toBe('complete');
    expect(ask(moved, 'callCompareMemos', { from: id, to: null })).toHaveProperty('measures');
    generate(moved);
    expect(memos(moved).memos).toHaveLength(2);
    expect(share(moved, memo(moved).id, 0).results[0]).toMatchObject({ shared: true });
  });
});

test('in English they are the same causes', async () => {
  const { office, id } = await sharedOffice();
  const moved = await copyWorkbook(office, { locale: 'en' });
  expect(() => update(moved, id)).toThrow(IN_ENGLISH);
  expect(() => share(moved, id, 1)).toThrow(IN_ENGLISH);
});

test('a Doc for editing the template stays with the workbook that was copied, and is said to', async () => {
  const office = await openMemoOffice();
  ask(office, 'callEditTemplate', { fresh: false });
  const copy = await copyWorkbook(office);
  expect(() => ask(copy, 'callFindEdited')).toThrow(CAUSES);
});

test('where nobody can tell who made a memo, no one is said to have', async () => {
  const { office, id } = await sharedOffice();
  const register = office.workbook.book.getWorksheet('ทะเบียนบันทึก')!;
  const column = (register.getRow(1).values as string[]).indexOf('ผู้จัดทำในระบบ');
  register.getCell(2, column).value = '';
  const moved = await copyWorkbook(office);
  expect(() => update(moved, id)).toThrow(/ทะเบียนบันทึกไม่ระบุผู้สร้าง/);
  expect(() => update(moved, id)).toThrow(CAUSES);
});
