/** An old memo through the built add-on: what each call costs, and what is written where. */

import { BUDGETS } from '../../bench/budgets';
import type { Reply } from '../../src/app/calls';
import type { Imported, OldMemoRead } from '../../src/app/import/data';
import { docxOf } from '../core/docx/docx';
import { HEAD, SIGNATURES, table } from '../core/import/word-memo';
import { openOffice } from './office';

const HEADS = ['ที่', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะการดำเนินการ'];

function memoOf(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `มาตรการลำดับ ${index + 1}`,
    '=ทำ',
    'กองคลัง',
    'เสร็จแล้ว',
  ]);
  const widths = [900, 2600, 2600, 1400, 1400];
  return Buffer.from(docxOf(HEAD + table(widths, [HEADS, ...rows]) + SIGNATURES)).toString(
    'base64',
  );
}

function answerOf<Value>(reply: unknown): Value {
  const answer = reply as Reply<Value>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

test.each([6, 600])('%i measures cost no more calls over the wire', async (count) => {
  const { runtime } = await openOffice({ sheets: { ชีต1: [['']] } });
  const wire = () => runtime.calls.filter((call) => call.wire).length;
  const docx = memoOf(count);
  const read = answerOf<OldMemoRead>(runtime.call('callReadOldMemo', { docx }));
  expect(read.completion).toMatchObject({ total: count, done: count });
  const reading = wire();
  expect(reading).toBeLessThanOrEqual(BUDGETS.readOldMemo.most);
  const settings = read.settings.map(({ key }) => key);
  const call = { docx, name: read.name, settings, signers: true };
  const { name } = answerOf<Imported>(runtime.call('callImportOldMemo', call));
  expect(name).toBe('มาตรการ 2568');
  expect(wire() - reading).toBeLessThanOrEqual(BUDGETS.importOldMemo.most);
});

test('the name is asked for again where a sheet of it has come meanwhile, and nothing is written', async () => {
  const { runtime, workbook } = await openOffice({ sheets: { ชีต1: [['']] } });
  const docx = memoOf(2);
  const { name } = answerOf<OldMemoRead>(runtime.call('callReadOldMemo', { docx }));
  workbook.book.addWorksheet(name).addRow(['ของเรา']);
  const call = { docx, name, settings: ['agency'], signers: true };
  const reply = runtime.call('callImportOldMemo', call) as Reply<Imported>;
  expect(reply).toMatchObject({ ok: false, message: expect.stringContaining(`“${name}”`) });
  expect(workbook.book.worksheets.map((sheet) => sheet.name)).toEqual(['ชีต1', name]);
});

test('a blank sheet that an import was cut off at is filled by the next one', async () => {
  const { runtime, workbook } = await openOffice({ sheets: { ชีต1: [['']] } });
  const docx = memoOf(1);
  const { name } = answerOf<OldMemoRead>(runtime.call('callReadOldMemo', { docx }));
  const call = { docx, name, settings: [], signers: false };
  runtime.plan({ method: 'Spreadsheet.insertSheet', moment: 'cut-after' });
  expect(() => runtime.call('callImportOldMemo', call)).toThrow('as the test planned');
  runtime.clearPlan();
  expect(answerOf<OldMemoRead>(runtime.call('callReadOldMemo', { docx })).name).toBe(name);
  answerOf(runtime.call('callImportOldMemo', call));
  expect(workbook.book.worksheets.map((sheet) => sheet.name)).toEqual(['ชีต1', name]);
  expect(workbook.book.getWorksheet(name)?.getCell('B3').value).toBe('มาตรการลำดับ 1');
});

test('what was pasted into the open sheet is read as well, and text that begins with = stays text', async () => {
  const { runtime, workbook } = await openOffice({
    sheets: { ชีต1: [HEADS, ['1', 'อบรม', 'ทำ', 'กองคลัง', 'เสร็จแล้ว']] },
  });
  const read = answerOf<OldMemoRead>(runtime.call('callReadOldMemo', {}));
  expect(read).toMatchObject({ name: 'มาตรการ (นำเข้า)', completion: { total: 1, done: 1 } });
  const docx = memoOf(1);
  const { name } = answerOf<OldMemoRead>(runtime.call('callReadOldMemo', { docx }));
  answerOf(runtime.call('callImportOldMemo', { docx, name, settings: [], signers: false }));
  expect(workbook.book.getWorksheet(name)?.getCell('C3').value).toBe('=ทำ');
});
