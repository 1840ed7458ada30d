/** The sample sheet: put in and taken out by one button, and never with anybody's words on it. */
import { ask, check, openOffice } from './office';

const SAMPLE = 'ตัวอย่างมาตรการ';

async function withSample() {
  const office = await openOffice({ sheets: { Sheet1: [] } });
  ask(office, 'callSample', { wanted: true });
  const sheet = () => office.workbook.book.getWorksheet(SAMPLE);
  return { office, sheet };
}

test('it comes to the front, is read whole, says on each row what it is, and needs no correction', async () => {
  const { office } = await withSample();
  const { sheet, completion, measures, findings } = check(office);
  expect({ sheet, total: completion.total, done: completion.done }).toEqual({
    sheet: SAMPLE,
    total: 3,
    done: 1,
  });
  for (const { title } of measures) expect(title).toMatch(/^\(ตัวอย่าง\)/);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('put in twice it is there once, and out again nothing is left of it', async () => {
  const { office, sheet } = await withSample();
  ask(office, 'callSample', { wanted: true });
  ask(office, 'callSample', { wanted: false });
  expect(sheet()).toBeUndefined();
  ask(office, 'callSample', { wanted: false });
  expect(office.workbook.book.worksheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('with a word of somebody’s on it, it stays, and they are told how to delete it', async () => {
  const { office, sheet } = await withSample();
  sheet()!.getCell('B4').value = 'แก้แล้ว';
  expect(() => ask(office, 'callSample', { wanted: false })).toThrow(/แก้ไขไว้.*คลิกขวาที่แท็บ/);
  expect(sheet()?.getCell('B4').value).toBe('แก้แล้ว');
});

test('cut off before its rows were written, it is completed by the next try', async () => {
  const { office, sheet } = await withSample();
  for (const row of [3, 4, 5]) sheet()!.getRow(row).values = [];
  ask(office, 'callSample', { wanted: true });
  expect(check(office).completion.total).toBe(3);
});

test('set up makes the office its own sheet beside the sample, and reads that first from then on', async () => {
  const { office, sheet } = await withSample();
  office.runtime.menu('menuSetUp');
  expect(office.workbook.book.getWorksheet('มาตรการ')?.getCell('B1').value).toBe('มาตรการ');
  expect(sheet()).toBeDefined();
  office.runtime.menu('menuSetUp');
  expect(office.workbook.book.worksheets.map(({ name }) => name)).not.toContain('มาตรการ ITA');
  const found = office.workbook.book.getWorksheet('มาตรการ')!;
  found.getRow(3).values = ['1', 'อบรม', 'จัดอบรม', 'กองคลัง', 'รายปี', '/', '', '', ''];
  expect(check(office).sheet).toBe('มาตรการ');
});

test('before there is a sheet of the office, one that shows no measures leads past the sample', async () => {
  const { office } = await withSample();
  office.runtime.menu('menuSetUp');
  const register = office.workbook.book.getWorksheet('ทะเบียนบันทึก')!;
  office.runtime.seat.sheet = register;
  expect(check(office).sheet).toBe('มาตรการ');
});

test('a heading that somebody has changed is theirs too', async () => {
  const { office, sheet } = await withSample();
  sheet()!.getCell('J1').value = 'งบประมาณ';
  expect(() => ask(office, 'callSample', { wanted: false })).toThrow(/แก้ไขไว้/);
  expect(sheet()?.getCell('J1').value).toBe('งบประมาณ');
});
