/** What is said of a command that was broken off is so: of one that only reads, and of one that Google has refused at large. */
import { FAILURES } from '../../src/words/failures';
import { makeMemo, openMemoOffice, REGISTER } from './memo-office';
import { registerRows } from './office';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id 1AbC.';

interface Told {
  readonly ok: boolean;
  readonly message: string;
}

test.each([
  ['callComments', (id: string) => ({ id }), FAILURES.th.busy],
  ['callCompareMemos', (id: string) => ({ from: id, to: null }), FAILURES.th.busy],
  ['callGoTo', () => ({ sheet: 'มาตรการ', cell: 'B2' }), FAILURES.th.busy],
  ['callTemplates', () => undefined, FAILURES.th.busy],
])('%s only reads: nothing of it may have been done in part', async (name, given, reason) => {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  for (const [error, words] of [
    [TIMED_OUT, reason],
    ['ระบบสะดุด', FAILURES.th.failed],
  ] as const) {
    office.runtime.plan({ method: 'Spreadsheet.getSheetByName', moment: 'outage', error });
    const call = given(id);
    const reply = office.runtime.call(name, ...(call ? [call] : [])) as Told;
    office.runtime.clearPlan();
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining(words) });
    expect(reply.message).not.toContain(FAILURES.th.unsure);
  }
});

test('a command that writes says that part of it may have been done', async () => {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  const error = TIMED_OUT;
  office.runtime.plan({ method: 'Spreadsheet.getSheetByName', moment: 'outage', error });
  const reply = office.runtime.call('callShareLink', { id, role: 'reader' }) as Told;
  expect(reply.message).toContain(FAILURES.th.unsure);
});

test('where the office forbids Drive apps nobody wonders whether a document was made', async () => {
  const office = await openMemoOffice();
  office.runtime.before({ method: 'Drive.Files.create' }, () => {
    office.drive.closed = true;
  });
  const reply = office.runtime.call('callGenerate', {}) as Told;
  expect(reply.message).toContain('Google ไดรฟ์สร้างเอกสารไม่สำเร็จ');
  expect(reply.message).toContain(FAILURES.th.policy);
  expect(reply.message).not.toContain('ยังไม่ทราบว่า');
  expect(registerRows(office).map(({ สถานะบันทึก: state }) => state)).toEqual(['สร้างไม่สำเร็จ']);
  office.drive.closed = false;
  office.wait(10);
  expect(office.runtime.call('callGenerate', {})).toMatchObject({ ok: true });
  expect(office.drive.files).toHaveLength(1);
});

test('while something of the add-on is left in the sheet, nobody is sent to delete the script', async () => {
  const office = await openMemoOffice();
  makeMemo(office);
  office.workbook.protect({ sheet: REGISTER });
  const { ui } = office.runtime;
  ui.answer('NO');
  office.runtime.menu('menuRemove');
  const [box] = ui.dialogs;
  expect(box?.html).toContain('อย่าเพิ่งลบสคริปต์');
  expect(box?.html).not.toContain('ขั้นสุดท้าย');
  office.workbook.protections.length = 0;
  ui.answer('NO');
  office.runtime.menu('menuRemove');
  expect(ui.dialogs.at(-1)?.html).toContain('ขั้นสุดท้าย');
});
