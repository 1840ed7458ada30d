import { openWorkbook } from '../../local/workbook/workbook';
import { evaluate, failing, sheet, start } from './add-on';

const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

async function guarded(area: { range?: string; editors?: string[]; unprotected?: string[] }) {
  const workbook = await openWorkbook(null, { owner: 'owner@example.org' });
  workbook.protect({ sheet: 'Sheet1', ...area });
  return { workbook };
}

test.each([
  "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]])",
  "sheet.getRange('B2').setNotes([['n']])",
  "sheet.getRange('B2').setBackground('#ff0000')",
  "sheet.getRangeList(['A1', 'B2']).setNote('n')",
  "sheet.getRange('B2:C2').merge()",
])('a protected range refuses %s', async (edit) => {
  await failing(`${sheet} ${edit}`, await guarded({ range: 'B2:B9' })).toThrow(refusal);
});

test('cells beside a protected range can be written', async () => {
  await evaluate(`${sheet} sheet.getRange('A1').setValue(1)`, await guarded({ range: 'B2' }));
});

test('a protected sheet refuses all but its unprotected ranges', async () => {
  const setting = await guarded({ unprotected: ['A1:A2'] });
  await evaluate(`${sheet} sheet.getRange('A2').setValue(1)`, setting);
  await failing(`${sheet} sheet.getRange('A2:A3').setValues([[1], [2]])`, setting).toThrow(refusal);
  await failing(`${sheet} sheet.insertRowsAfter(1, 1)`, setting).toThrow(refusal);
  await failing(`${sheet} sheet.insertColumnsAfter(26, 1)`, setting).toThrow(refusal);
});

test.each(['somchai@example.org', 'owner@example.org'])(
  '%s, editor or owner, may edit',
  async (email) => {
    const setting = await guarded({ editors: ['somchai@example.org'] });
    const user = { email, locale: 'th' };
    await evaluate(`${sheet} sheet.getRange('A1').setValue(1)`, { ...setting, user });
  },
);

test('the script can ask first', async () => {
  const workbook = await openWorkbook(null);
  workbook.protect({ sheet: 'Sheet1', range: 'B2:C3' });
  workbook.protect({ sheet: 'Sheet1', unprotected: ['A1'], editors: ['somchai@example.org'] });
  const body = `${sheet} const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    const [range] = sheet.getProtections(RANGE); const [whole] = sheet.getProtections(SHEET);
    return [range.canEdit(), range.getRange().getRow(), range.getRange().getNumColumns(),
      whole.canEdit(), whole.getUnprotectedRanges().map((open) => open.getRow())];`;
  expect(await evaluate(body, { workbook })).toEqual([false, 2, 2, true, [1]]);
});

test('sheet protection in the file leaves unlocked cells open', async () => {
  const runtime = await start(`function write(a1) { ${sheet} sheet.getRange(a1).setValue(1); }
    function open() { ${sheet} return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]
      .getUnprotectedRanges().map((range) => [range.getRow(), range.getColumn(), range.getNumColumns()]); }`);
  const worksheet = runtime.workbook.activeSheet();
  for (const a1 of ['B2', 'C2']) worksheet.getCell(a1).protection = { locked: false };
  await worksheet.protect('', {});
  expect(() => runtime.run('write', ['A1'])).toThrow(refusal);
  expect(() => runtime.run('write', ['B2'])).not.toThrow();
  expect(runtime.call('open')).toEqual([[2, 2, 2]]);
});

test('a value outside a strict list is refused, a listed one taken', async () => {
  const rule = `${sheet} const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข']).setAllowInvalid(false).build();
    const cell = sheet.getRange('A1').setDataValidation(rule);`;
  await evaluate(`${rule} cell.setValue('ก')`);
  await failing(`${rule} cell.setValue('ค')`).toThrow('violates the data validation rules');
});
