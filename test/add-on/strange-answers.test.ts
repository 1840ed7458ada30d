/**
 * Answers of Google's in shapes and words that nobody expects: a page of HTML, nothing at all, a service that turns
 * away in the middle of a command. Nothing is done twice for them, and nothing is said that is not so.
 */
import { driveError } from '../../local/drive/error';
import { ServiceException } from '../../local/engine/exceptions';
import { FAILURES } from '../../src/words/failures';
import { makeMemo, memo, openMemoOffice, setCell, share } from './memo-office';
import { distThat, type Odd } from './odd-drive';
import { type Office, openOffice, registerRows } from './office';

const NO_PAGE = new ServiceException(
  '<!DOCTYPE html><html lang=en><title>Error 404 (Not Found)!!1</title><p>The requested URL was not found on this server.',
);

const live = ({ drive }: Office) => drive.files.filter(({ trashed }) => !trashed);

interface Told {
  readonly ok: boolean;
  readonly message?: string;
  readonly detail?: string;
}

async function withOneMemo(options: object = {}): Promise<{ office: Office; id: string }> {
  const office = await openMemoOffice({}, 'plain', options);
  const id = makeMemo(office);
  office.wait(20);
  setCell(office, 'ตั้งค่า', 'B2', 'เรื่องใหม่');
  return { office, id };
}

test.each([
  ['a page of a server that knows no address', NO_PAGE],
  ['a fault of Drive’s own', driveError('files.create', 500, 'Internal error: shard not found')],
])('%s in place of the answer makes no second Doc', async (_name, error) => {
  const { office } = await withOneMemo();
  office.runtime.plan({ method: 'Drive.Files.create', moment: 'answer-lost', error });
  expect(office.runtime.call('callGenerate', { force: true })).toMatchObject({ ok: true });
  expect(live(office).filter(({ appProperties }) => appProperties.itaMemoId)).toHaveLength(2);
  expect(registerRows(office).map(({ ลิงก์ }) => ลิงก์ !== '')).toEqual([true, true]);
});

test('a Doc is not called gone where a server of Google’s is out of order', async () => {
  for (const error of [NO_PAGE, driveError('files.get', 500, 'Internal error: shard not found')]) {
    const { office, id } = await withOneMemo();
    office.runtime.plan({ method: 'Drive.Files.get', moment: 'outage', error });
    const reply = office.runtime.call('callComments', { id }) as Told;
    expect(reply.ok).toBe(false);
    expect(reply.message).not.toMatch(/ถูกลบ|ถังขยะ/);
    expect(`${reply.message}${reply.detail}`).not.toMatch(/[<>]/);
  }
});

test('a service that turns away in the middle does not say that nothing was begun', async () => {
  const { office } = await withOneMemo();
  const error = 'Too many simultaneous invocations: Spreadsheets';
  office.runtime.plan({ method: 'Range.getValues', at: 3, moment: 'outage', error });
  const reply = office.runtime.call('callGenerate', { force: true }) as Told;
  expect(reply.message).toContain(FAILURES.th['too-many']);
  expect(reply.message).not.toContain(FAILURES.th.notBegun);
});

test('a share whose mail failed, told in Thai words alone, is recorded as the share that it is', async () => {
  const { office, id } = await withOneMemo();
  const error = new ServiceException(
    'การเรียก API ไปยัง drive.permissions.create ล้มเหลวโดยมีข้อผิดพลาด: แชร์รายการเรียบร้อยแล้ว แต่ส่งอีเมลไม่ได้',
    'GoogleJsonResponseException',
  );
  office.runtime.plan({ method: 'Drive.Permissions.create', moment: 'answer-lost', error });
  share(office, id, 0);
  expect(memo(office).signers[0]?.access ?? '').not.toBe('none');
  const shared = registerRows(office)[0]?.ข้อมูลการเสนอ ?? '';
  expect(shared).toContain('"access":"shared"');
});

const BODIES = [
  'return undefined',
  'return null',
  'return {}',
  'done(); return undefined',
  'done(); return {}',
  'throw undefined',
  'throw {}',
  'throw 503',
  "throw { message: 'ล้มเหลว' }",
];

/** Of what is no sentence of Google's, none is shown as one. */
const NO_WORDS = /undefined|null|\[object|Cannot read|is not a function|TypeError/;

async function oddly(office: Office, odd: Odd): Promise<Office> {
  const { workbook, drive } = await office.copy();
  return openOffice({ workbook, drive, minutes: 60, dist: distThat(odd) });
}

describe.each(BODIES)('Drive: %s', (body) => {
  test('in place of a new Doc: none is said to be there that is not, and none is doubled', async () => {
    const { office } = await withOneMemo();
    const odd = await oddly(office, { collection: 'Files', method: 'create', body });
    const reply = odd.runtime.call('callGenerate', { force: true }) as Told;
    const isMade = body.startsWith('done');
    expect([body, reply.ok]).toEqual([body, isMade]);
    expect(`${reply.message}${reply.detail}`.replace(/^undefinedundefined$/, '')).not.toMatch(
      NO_WORDS,
    );
    const docs = live(odd).filter(({ appProperties }) => appProperties.itaMemoId);
    expect(docs).toHaveLength(isMade ? 2 : 1);
    for (const { ลิงก์ } of registerRows(odd))
      if (ลิงก์) expect(docs.map(({ id }) => ลิงก์.includes(id))).toContain(true);
  });

  test.each([
    ['get', 'callComments', {}],
    ['update', 'callUpdateMemo', { force: true, overEdits: true }],
    ['update', 'callCancelMemo', { reason: 'สร้างซ้ำ' }],
  ])('in place of what files.%s gives: %s', async (method, name, given) => {
    const { office, id } = await withOneMemo();
    const odd = await oddly(office, { collection: 'Files', method, body });
    const reply = odd.runtime.call(name, { id, ...given }) as Told;
    if (!reply.ok) expect(`${reply.message}${reply.detail}`).not.toMatch(NO_WORDS);
    if (!reply.ok) expect(reply.message).not.toContain('ระบบขัดข้อง กรุณาโหลด');
    for (const { ลิงก์ } of registerRows(odd)) expect(ลิงก์).toMatch(/\/d\/[\w-]+\/edit/);
  });
});

const DECISION = { index: 0, decision: 'approved', date: '2026-03-10', remark: '', seen: null };

/** Reasons that do not pass in a moment: nothing is asked again after them. */
const FOR_TODAY = [
  'Service invoked too many times for one day: spreadsheets.',
  'Exceeded memory limit',
  'ระบบสะดุด',
];

describe.each(FOR_TODAY)('Sheets is not read again after a write: %s', (error) => {
  test.each([
    ['callDecide', (id: string) => ({ id, ...DECISION }), 'ทะเบียนบันทึก'],
    ['callSaveSettings', () => [{ key: 'agency', before: '', after: 'เทศบาล' }], 'ตั้งค่า'],
    ['callCancelMemo', (id: string) => ({ id, reason: 'สร้างซ้ำ' }), 'ทะเบียนบันทึก'],
  ])('%s does not say that nothing was written where it was', async (name, given, sheet) => {
    const { office, id } = await withOneMemo();
    for (const method of ['Range.getValues', 'Range.getDisplayValues', 'Sheet.getDataRange'])
      for (let at = 1; at <= 4; at++) {
        const own = await office.copy();
        const cells = () =>
          JSON.stringify(own.workbook.book.getWorksheet(sheet)?.getSheetValues() ?? null);
        const before = cells();
        own.runtime.plan({ method, at, moment: 'outage', error });
        const reply = own.runtime.call(name, given(id)) as Told;
        own.runtime.clearPlan();
        if (reply.ok || cells() === before) continue;
        expect([method, at, reply.message]).toEqual([
          method,
          at,
          expect.not.stringMatching(/^บันทึกลงชีต “[^”]+” (ช่อง \S+ )?ไม่ได้/),
        ]);
      }
  });
});

/** Whether it was done is for the next look to say, and here there is none. */
const LOST = 'Service Spreadsheets failed while accessing document with id abc.';

test('a decision whose answer was lost, and whose row cannot be read after it: nobody knows, it says', async () => {
  const { office, id } = await withOneMemo();
  let unsaid = 0;
  for (let at = 1; at <= 12; at++) {
    const own = await office.copy();
    const before = JSON.stringify(registerRows(own));
    own.runtime.plan({ method: 'Range.setValues', moment: 'answer-lost', error: LOST });
    own.runtime.plan({ method: 'Range.getValues', at, moment: 'outage', error: LOST });
    const reply = own.runtime.call('callDecide', { id, ...DECISION }) as Told;
    own.runtime.clearPlan();
    if (reply.ok || JSON.stringify(registerRows(own)) === before) continue;
    unsaid++;
    const told = /^ยังไม่ทราบว่าเขียนลงชีต “ทะเบียนบันทึก” แล้วหรือไม่/;
    expect([at, reply.message]).toEqual([at, expect.stringMatching(told)]);
  }
  expect(unsaid).toBeGreaterThan(0);
});
