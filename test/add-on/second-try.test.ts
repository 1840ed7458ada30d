/** The same memo asked for twice: after an answer that was lost, a run that was cut off, or a button pressed again. */
import { readRecord, writeRecord } from '../../src/core/sign-off/record';
import { MADE_BEFORE } from '../../src/words/made-before';
import {
  as,
  editDoc,
  makeMemo,
  memos,
  openMemoOffice,
  REGISTER,
  SHEET,
  setCell,
  share,
  update,
} from './memo-office';
import { generate, type Office, openAs, registerRows } from './office';

const docs = ({ drive }: Office) => drive.files.filter(({ trashed }) => !trashed);
const states = (office: Office) => registerRows(office).map((row) => row.สถานะบันทึก);

/** A run that ends at this call of its own. */
function cutAt(office: Office, method: string, moment: 'cut-before' | 'cut-after'): void {
  office.runtime.plan({ method, moment });
  expect(() => generate(office)).toThrow();
  office.runtime.clearPlan();
}

test('pressed twice, it is one memo, and the second answer says so', async () => {
  const office = await openMemoOffice();
  const first = generate(office);
  expect(first.again).toBe(false);
  const second = generate(office);
  expect(second).toMatchObject({ again: true, registered: true, memo: { link: first.memo?.link } });
  expect([docs(office).length, states(office)]).toEqual([1, ['สร้างแล้ว']]);
  office.runtime.menu('menuGenerate');
  expect(office.runtime.ui.dialogs.pop()?.html).toContain(MADE_BEFORE.th);
  expect(docs(office)).toHaveLength(1);
});

test.each<[string, (office: Office) => void]>([
  ['a cell has changed', (office) => setCell(office, SHEET, 'B2', 'อื่น')],
  [
    "a signer's address has changed",
    (office) => setCell(office, 'ผู้ลงนาม', 'F2', 'new@example.org'),
  ],
  ['ten minutes have passed', (office) => office.wait(10)],
  [
    'the first is in the bin',
    ({ drive }) => void Object.assign(drive.files[0] ?? {}, { trashed: true }),
  ],
  [
    'somebody has written in the first',
    (office) => {
      editDoc(office, 'clerk@example.org', '2026-03-10T02:31:00Z');
    },
  ],
  [
    'the first has been sent',
    (office) => void share(office, registerRows(office)[0]?.รหัส ?? '', 0),
  ],
])('it is another memo where %s', async (_what, befall) => {
  const office = await openMemoOffice();
  generate(office);
  befall(office);
  expect(generate(office).again).toBe(false);
  expect([office.drive.files.length, registerRows(office).length]).toEqual([2, 2]);
});

test('it is another memo of a colleague, and of another template', async () => {
  const office = await openMemoOffice();
  generate(office);
  expect(generate(openAs(office, 'colleague@example.org')).again).toBe(false);
  expect(generate(office, { readyMade: 'short' }).again).toBe(false);
  expect(docs(office)).toHaveLength(3);
});

test('what an update has put into the first since is not what is asked for now', async () => {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  setCell(office, SHEET, 'B2', 'อื่น');
  update(office, id);
  setCell(office, SHEET, 'B2', 'ก1');
  expect(generate(office).again).toBe(false);
});

test('a row that was cut off before its document is completed by the second try, under its own id', async () => {
  const office = await openMemoOffice();
  cutAt(office, 'Drive.Files.create', 'cut-before');
  const id = registerRows(office)[0]?.รหัส;
  generate(office);
  expect(registerRows(office)).toMatchObject([{ รหัส: id, สถานะบันทึก: 'สร้างแล้ว' }]);
  expect(docs(office)).toMatchObject([{ appProperties: { itaMemoId: id } }]);
});

test('a document whose answer was lost is what the second try finds', async () => {
  const office = await openMemoOffice();
  cutAt(office, 'Drive.Files.create', 'cut-after');
  expect(generate(office)).toMatchObject({ again: true, registered: true });
  expect([docs(office).length, states(office)]).toEqual([1, ['สร้างแล้ว']]);
});

test('a row that never comes to a document ends as failed, when its run can no longer go on', async () => {
  const office = await openMemoOffice();
  cutAt(office, 'Drive.Files.create', 'cut-before');
  office.wait(7);
  memos(office);
  expect(states(office)).toEqual(['กำลังสร้างเอกสาร']);
  office.wait(1);
  memos(as(office, 'colleague'));
  // Drive shows a colleague nothing of it, whether it is there or not.
  expect(states(office)).toEqual(['กำลังสร้างเอกสาร']);
  memos(office);
  expect(states(office)).toEqual(['สร้างไม่สำเร็จ']);
});

test('a document is found behind any number of rows of which nobody can say anything', async () => {
  const office = await openMemoOffice();
  cutAt(office, 'Drive.Files.create', 'cut-after');
  const sheet = office.workbook.book.getWorksheet(REGISTER);
  if (!sheet) throw new Error('no register');
  const cells = (sheet.getRow(2).values as unknown[]).slice(1);
  const [own = {}] = registerRows(office);
  const record = readRecord(own.ข้อมูลการเสนอ ?? '');
  const unknown = record && writeRecord({ ...record, making: null });
  const others = Array.from({ length: 60 }, (_, index) =>
    cells.map((cell) =>
      cell === own.รหัส ? `other-${index}` : cell === own.ข้อมูลการเสนอ ? unknown : cell,
    ),
  );
  sheet.getRow(2).eachCell((cell) => {
    if (cell.value === own.ข้อมูลการเสนอ) cell.value = unknown;
  });
  sheet.insertRows(2, others.slice(0, 30));
  sheet.addRows(others.slice(30));
  for (let looks = 0; looks < 6; looks++) {
    memos(office);
    office.wait(1);
  }
  expect(states(office).filter((state) => state === 'สร้างแล้ว')).toHaveLength(1);
});
