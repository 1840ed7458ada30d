/**
 * A copy of the whole workbook under the same script, as a domain's add-on is: its register has the original's ids and links,
 * and Drive shows the add-on the original's Docs. Nothing done in the copy reaches them.
 */
import {
  decide,
  makeMemo,
  memo,
  memos,
  openMemoOffice,
  row,
  SHEET,
  setCell,
  share,
  update,
} from './memo-office';
import { ask, copyWorkbook, generate, type Office, registerRows } from './office';
import { begin, make, openUnitOffice } from './units/unit-office';

/** One script for all workbooks. */
const ADD_ON = { appId: 'app-1' };

const openOriginal = () => openMemoOffice({}, 'plain', ADD_ON);

const copyOf = (office: Office, options: object = {}) =>
  copyWorkbook(office, { ...ADD_ON, ...options });

const cancel = (office: Office, id: string) =>
  ask<{ memo: { stage: string } }>(office, 'callCancelMemo', { id, reason: 'ทำซ้ำ' });

/** What Drive has of the Docs, their content and versions too. */
function docs({ drive }: Office, count = drive.files.length): string {
  const files = drive.files.filter(memoDoc).slice(0, count);
  const contents = files.map((file) => drive.read(file).toString('base64').slice(-99));
  const versions = files.map(({ id }) => drive.versions(id).length);
  return JSON.stringify([files, contents, versions, drive.mails.length], null, 1);
}

const memoDoc = ({ appProperties }: Office['drive']['files'][number]) =>
  appProperties.itaMemoId !== undefined;

async function copied() {
  const office = await openOriginal();
  const id = makeMemo(office);
  share(office, id, 0);
  ask(office, 'callShareLink', { id, role: 'reader' });
  return { office, id, copy: await copyOf(office) };
}

test.each<[string, string, object]>([
  ['an update', 'callUpdateMemo', { force: true, overEdits: true, askAgain: true }],
  ['a cancelling', 'callCancelMemo', { reason: 'ทำซ้ำ' }],
  ['sharing', 'callShare', { signers: [{ index: 1, email: 'mayor@example.org', role: 'reader' }] }],
  ['taking access back', 'callTakeBack', { index: 0 }],
  ['opening by link', 'callShareLink', { role: 'commenter' }],
  ['closing the link', 'callShareLink', { role: null }],
])(
  '%s in the copy is refused, with what to do, and the Doc is as it was',
  async (_, name, call) => {
    const { copy, id } = await copied();
    setCell(copy, SHEET, 'C2', 'รอบหลัง');
    const [before, rows] = [docs(copy), registerRows(copy)];
    expect(() => ask(copy, name, { id, ...call })).toThrow(/ไฟล์ชีตอื่น.*ไฟล์ชีตต้นฉบับ.*ลงผลการพิจารณา/);
    expect(docs(copy)).toBe(before);
    expect(registerRows(copy)).toEqual(rows);
  },
);

test('in English it is told the same', async () => {
  const { office, id } = await copied();
  const copy = await copyOf(office, { locale: 'en' });
  expect(() => update(copy, id)).toThrow(/another workbook.*original.*record decisions/);
});

test('a decision of all locks no Doc of the original, nor does the lock by itself', async () => {
  const { copy, id } = await copied();
  const before = docs(copy);
  expect(decide(copy, id, 0, 'approved').recorded).toBe(true);
  expect(decide(copy, id, 1, 'approved').recorded).toBe(true);
  expect(memo(copy)).toMatchObject({ stage: 'complete', lock: '' });
  expect(() => ask(copy, 'callLockMemo', { id })).toThrow('ไฟล์ชีตอื่น');
  expect(docs(copy)).toBe(before);
});

test('the lock that the original has asked for stays, whatever is taken back in the copy', async () => {
  const { office, id } = await copied();
  decide(office, id, 0, 'approved');
  decide(office, id, 1, 'approved');
  const copy = await copyOf(office);
  const before = docs(copy);
  decide(copy, id, 1, null, { seen: 'approved' });
  expect(docs(copy)).toBe(before);
});

test('a Doc that lies in the bin is cancelled in the copy too, and its link stays for the original to close', async () => {
  const { office, id, copy } = await copied();
  for (const doc of office.drive.files.filter(memoDoc)) doc.trashed = true;
  const before = docs(copy);
  expect(cancel(copy, id)).toMatchObject({ memo: { stage: 'cancelled', linkRole: 'reader' } });
  expect(docs(copy)).toBe(before);
});

test('the original goes on with its memo', async () => {
  const { office, id } = await copied();
  setCell(office, SHEET, 'C2', 'รอบหลัง');
  expect(update(office, id)).toMatchObject({ kind: 'updated' });
  expect(share(office, id, 1).results[0]).toMatchObject({ shared: true });
  expect(cancel(office, id).memo.stage).toBe('cancelled');
});

test('a memo of the copy is its own: the same again at once is no memo of the original', async () => {
  const office = await openOriginal();
  const id = makeMemo(office);
  const copy = await copyOf(office);
  const { memo: made, again } = generate(copy);
  expect([made?.id === memo(office).link, again]).toEqual([false, false]);
  expect(memos(copy).memos).toHaveLength(2);
  expect(row(copy).รหัส).not.toBe(id);
  expect(update(copy, row(copy).รหัส ?? '')).toMatchObject({ kind: 'updated' });
});

test('a memo that was cut off in both before its Doc is made in each', async () => {
  const office = await openOriginal();
  office.runtime.plan({ method: 'Drive.Files.create', moment: 'cut-before' });
  expect(() => generate(office)).toThrow();
  const copy = await copyOf(office);
  generate(office);
  generate(copy);
  expect(office.drive.files.filter(memoDoc).map(({ trashed }) => trashed)).toEqual([false, false]);
  expect(memo(copy).link).not.toBe(memo(office).link);
});

test('a batch that was begun before is gone on with in both, each with memos of its own', async () => {
  const office = await openUnitOffice(2);
  const batch = begin(office);
  const [first = '', second = ''] = batch.units;
  make(office, batch, first);
  const copy = await copyOf(office);
  make(office, batch, second);
  const before = docs(office);
  const made = make(copy, batch, second);
  expect(made).toMatchObject({ kind: 'made' });
  expect(docs(office, 2)).toBe(before);
  expect(office.drive.files.filter(memoDoc).map(({ trashed }) => trashed)).toEqual([
    ...[false, false, false],
  ]);
  const [link] = registerRows(office).flatMap((each) => (each.ขอบเขต === second ? [each.ลิงก์] : []));
  expect(link).not.toBe((made as { link?: string }).link);
});

test('restoring the register of the copy brings back no memo of the original', async () => {
  const { copy } = await copied();
  copy.workbook.book.removeWorksheet(copy.workbook.book.getWorksheet('ทะเบียนบันทึก')!.id);
  copy.runtime.ui.answer('YES');
  copy.runtime.menu('menuRestore');
  expect(registerRows(copy)).toEqual([]);
});

test('a memo of an earlier version, whose Doc names no workbook, can be updated and cancelled', async () => {
  const { office, id } = await copied();
  const [doc] = office.drive.files;
  delete doc!.appProperties.itaMemoBook;
  setCell(office, SHEET, 'C2', 'รอบหลัง');
  expect(update(office, id, { overEdits: true })).toMatchObject({ kind: 'updated' });
  expect(doc!.appProperties.itaMemoBook).toBe(office.workbook.id);
  delete doc!.appProperties.itaMemoBook;
  expect(cancel(office, id).memo.stage).toBe('cancelled');
});
