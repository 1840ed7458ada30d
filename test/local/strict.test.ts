import { failing, sheet, start } from './add-on';

test.each([
  ['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
  [`${sheet} sheet.getRange('A1').getFormula()`, 'Range.getFormula'],
  ['Drive.Files.copy({}, "x")', 'Drive.Files.copy'],
  ['SpreadsheetApp.getUi().prompt("x")', 'Ui.prompt'],
])('%s names the service and member that are not there', async (body, name) => {
  await failing(body).toThrow(name);
});

test('an unknown member fails the run even where the script catches it', async () => {
  await failing('try { SpreadsheetApp.getActive(); } catch (e) { return 1; }').toThrow(
    'SpreadsheetApp.getActive',
  );
});

test('an unknown enum member is refused', async () => {
  await failing('return Utilities.DigestAlgorithm.SHA256').toThrow('SHA256');
});

test('a service cannot be given new members', async () => {
  await failing('SpreadsheetApp.extra = 1').toThrow('SpreadsheetApp.extra');
});

test('a function that is not there is not found', async () => {
  const runtime = await start('');
  expect(() => runtime.menu('missing')).toThrow('Script function not found: missing');
});
