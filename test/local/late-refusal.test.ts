import { openWorkbook } from '../../local/workbook/workbook';
import { sheet, start } from './add-on';

const refusal = 'protected cell';

/** B2 is the owner's. */
async function desk(script: string, refusals?: 'late' | 'at-once') {
  const workbook = await openWorkbook(null);
  workbook.protect({ sheet: 'Sheet1', range: 'B2' });
  const setting = refusals ? { workbook, refusals } : { workbook };
  const runtime = await start(`function test() { const told = []; ${sheet} ${script} }`, setting);
  const other = await start(
    `function read(a1) { ${sheet} return sheet.getRange(a1).getValues(); }`,
    {
      workbook,
    },
  );
  return { runtime, at: (a1: string) => (other.call('read', a1) as unknown[][])[0]?.[0] };
}

const guarded = (...steps: readonly string[]) =>
  steps
    .map((step) => `try { ${step}; told.push('ok'); } catch (e) { told.push('refused'); }`)
    .join(' ')
    .concat(' return told;');

const WRITE = "sheet.getRange('B2').setValue(1)";
const FLUSH = 'SpreadsheetApp.flush()';

test.each([
  ['flush', FLUSH],
  ['the next read', "sheet.getRange('A1').getValues()"],
  ['asking for the data range', 'sheet.getDataRange().getValues()'],
  ['a new sheet', "SpreadsheetApp.getActiveSpreadsheet().insertSheet('x')"],
])('a refused write is told at %s, once', async (_, next) => {
  const { runtime } = await desk(guarded(WRITE, next, FLUSH));
  expect(runtime.call('test')).toEqual(['ok', 'refused', 'ok']);
});

test('handles and other services say nothing of it; then the script cannot catch it any more', async () => {
  const { runtime } = await desk(
    guarded(WRITE, "sheet.getRange('A1').getRow()", 'LockService.getDocumentLock().tryLock(1)'),
  );
  expect(() => runtime.call('test')).toThrow(refusal);
});

test('a script that fails by itself fails with its own error', async () => {
  const { runtime } = await desk(`${WRITE}; throw new Error('mine');`);
  expect(() => runtime.call('test')).toThrow('mine');
});

test('what was written before the refused cell is there, what came behind it is not', async () => {
  const { runtime, at } = await desk(
    guarded(
      `sheet.getRange('A1').setValue('before'); ${WRITE}; sheet.getRange('A2').setValue('behind'); ${FLUSH}`,
    ),
  );
  expect(runtime.call('test')).toEqual(['refused']);
  expect([at('A1'), at('A2'), at('B2')]).toEqual(['before', '', '']);
});

test('the values are those that the script had when it wrote', async () => {
  const { runtime, at } = await desk(
    `const rows = [['then']]; sheet.getRange('A1').setValues(rows); rows[0][0] = 'now';`,
  );
  runtime.call('test');
  expect(at('A1')).toBe('then');
});

test('a validation rule and a new row refuse late too', async () => {
  const { runtime } = await desk(
    guarded(
      `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(false).build(); sheet.getRange('A1').setDataValidation(rule)`,
      "sheet.getRange('A1').setValue('ข')",
      FLUSH,
    ),
  );
  expect(runtime.call('test')).toEqual(['ok', 'ok', 'refused']);
  runtime.workbook.protect({ sheet: 'Sheet1' });
  const rows = await start(
    `function test() { const told = []; ${sheet} ${guarded('sheet.insertRowsAfter(1000, 1)', "sheet.getRange('A1001')")} }`,
    { workbook: runtime.workbook },
  );
  expect(rows.call('test')).toEqual(['ok', 'refused']);
});

test('arguments that fit no method are refused at once', async () => {
  const { runtime } = await desk(
    guarded(
      "sheet.getRange('A1').setValues([[1, 2]])",
      "sheet.getRange('A1').setBackground('no colour')",
      "sheet.getRange('A1').setFontWeight('heavy')",
    ),
  );
  expect(runtime.call('test')).toEqual(['refused', 'refused', 'refused']);
});

test('others see a write only when it was sent', async () => {
  const { runtime, at } = await desk(
    `sheet.getRange('A1').setValue('mine'); Utilities.getUuid(); ${FLUSH}; Utilities.newBlob('');`,
  );
  const seen: unknown[] = [];
  runtime.before({ method: 'Utilities.getUuid' }, () => seen.push(at('A1')));
  runtime.before({ method: 'Utilities.newBlob' }, () => seen.push(at('A1')));
  runtime.call('test');
  expect(seen).toEqual(['', 'mine']);
});

test('on demand the refusal comes at once', async () => {
  const { runtime } = await desk(guarded(WRITE, FLUSH), 'at-once');
  expect(runtime.call('test')).toEqual(['refused', 'ok']);
});
