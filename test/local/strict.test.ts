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

test.each([
  ['const f = Drive.Files.list; f({})', 'Drive.Files.list'],
  [`${sheet} const { getName } = sheet; getName()`, 'Sheet.getName'],
  ['Utilities.getUuid.call(null)', 'Utilities.getUuid'],
  ['Drive.About.get.call(Drive.Files, { fields: "user" })', 'Drive.About.get'],
])('a method taken off its object fails the run, caught or not: %s', async (body, name) => {
  const words = `${name} was taken off its object`;
  await failing(body).toThrow(words);
  await failing(`try { ${body} } catch (e) { return 1; }`).toThrow(words);
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
