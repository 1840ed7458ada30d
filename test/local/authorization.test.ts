import type { AuthMode } from '../../local/engine/authorization';
import { allScopes, failing, sheet, start } from './add-on';

const without = (scope: string) => ({ scopes: allScopes.filter((other) => other !== scope) });

describe('a scope that the manifest lacks', () => {
  test('spreadsheets.currentonly: the active spreadsheet is refused', async () => {
    await failing(
      'SpreadsheetApp.getActiveSpreadsheet()',
      without('spreadsheets.currentonly'),
    ).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  test('drive.file: Drive is refused', async () => {
    await failing('Drive.Files.list({})', without('drive.file')).toThrow(
      'Specified permissions are not sufficient to call Drive.Files.list',
    );
  });

  test('script.container.ui: the sidebar is refused, a menu is not', async () => {
    await failing(
      "SpreadsheetApp.getUi().createMenu('x').addToUi(); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      without('script.container.ui'),
    ).toThrow(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('x', 'y').addToUi();";
const cell = `${sheet} sheet.getRange('A1').getDisplayValues();`;
const drive = 'Drive.Files.list({});';
const lock = 'LockService.getDocumentLock().tryLock(1);';
const sidebar = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));";

test.each<[AuthMode, string, string, boolean]>([
  ['NONE', 'add a menu', menu, true],
  ['NONE', 'read a cell', cell, false],
  ['NONE', 'use Drive', drive, false],
  ['NONE', 'tell the locale', 'Session.getActiveUserLocale();', true],
  ['LIMITED', 'add a menu', menu, true],
  ['LIMITED', 'read a cell', cell, true],
  ['LIMITED', 'use Drive', drive, false],
  ['LIMITED', 'show a sidebar', sidebar, false],
  ['LIMITED', 'take a lock', lock, false],
  ['FULL', 'use Drive', drive, true],
  ['FULL', 'take a lock', lock, true],
])('in onOpen under %s: may %s: %j → %s', async (mode, _what, body, allowed) => {
  const runtime = await start(`function onOpen(e) { ${body} }`);
  const run = () => runtime.onOpen(mode);
  if (allowed) expect(run).not.toThrow();
  else expect(run).toThrow(/permission/);
});

test('a custom function reads the document but does not write it', async () => {
  const runtime = await start(
    `function read() { ${cell} } function write() { ${sheet} sheet.getRange('A1').setValue(1); }`,
  );
  expect(() => runtime.run('read', [], { trigger: 'custom-function' })).not.toThrow();
  expect(() => runtime.run('write', [], { trigger: 'custom-function' })).toThrow('Range.setValue');
});

test('onOpen learns its mode from the event', async () => {
  const runtime = await start('function onOpen(e) { console.log(String(e.authMode)); }');
  runtime.onOpen('NONE');
  expect(runtime.logs[0]?.message).toBe('NONE');
});
