/** What the local Apps Script does where its user has granted only some of the manifest's scopes, or none. */
import type { Runtime } from '../../local/runtime';
import { allScopes, sheet, start } from './add-on';

/** What it says goes through a service, as all that a script does to the world: a run that is over says nothing. */
const SCRIPT = `
function say(text) { SpreadsheetApp.getActiveSpreadsheet().toast(text); }
function read() { ${sheet} say('read'); sheet.getRange('A1').getDisplayValues(); }
function box() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x'); }
function permissions() { return Drive.Permissions.list('x'); }
function comments() { return Drive.Comments.list('x', { fields: 'comments' }); }
function ask(scopes) {
  try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); } catch (e) { say('caught ' + e.message); }
  say('went on');
}
function askForAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); say('went on'); }
function info(scopes) {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ...(scopes ? [scopes] : []));
  return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null, info.getAuthorizedScopes()];
}
function onOpen() { ${sheet} say('opened ' + sheet.getName()); }
function askForDrive() { ask(['${url('drive.file')}']); }
function askForStrange() { ask(['${url('gmail.send')}']); }
`;

function url(scope: string): string {
  return `https://www.googleapis.com/auth/${scope}`;
}

const without = (...left: readonly string[]) => ({
  granted: allScopes.filter((scope) => !left.includes(scope)),
});

const said = ({ ui }: Runtime) => ui.toasts.map(({ message }) => message);

describe('nothing granted', () => {
  test('a click only asks, for all that the manifest has; the function does not run', async () => {
    const runtime = await start(SCRIPT, { granted: [] });
    runtime.menu('read');
    expect(runtime.ui.consents).toEqual([allScopes.map(url)]);
    expect(said(runtime)).toEqual([]);
  });

  test('a call of the page fails with Google’s words', async () => {
    const runtime = await start(SCRIPT, { granted: [] });
    expect(() => runtime.call('read')).toThrow('Authorization is required to perform that action.');
  });

  test('a simple trigger runs all the same', async () => {
    const runtime = await start(SCRIPT, { granted: [] });
    runtime.onOpen('LIMITED');
    expect(said(runtime)).toEqual([expect.stringContaining('opened')]);
  });
});

test.each([
  ['read', 'spreadsheets.currentonly', 'SpreadsheetApp.getActiveSpreadsheet'],
  ['box', 'script.container.ui', 'Ui.showModalDialog'],
  ['permissions', 'drive.file', 'Drive.Permissions.list'],
  ['comments', 'drive.file', 'Drive.Comments.list'],
])('%s fails where %s is not granted', async (name, scope, method) => {
  const runtime = await start(SCRIPT, without(scope));
  expect(() => runtime.menu(name)).toThrow(
    `Specified permissions are not sufficient to call ${method}`,
  );
});

describe('a test grants and withdraws', () => {
  test('from the next run on', async () => {
    const runtime = await start(SCRIPT);
    runtime.call('read');
    runtime.grant(['drive.file']);
    expect(() => runtime.call('read')).toThrow('not sufficient');
    runtime.grant([]);
    expect(() => runtime.call('read')).toThrow('Authorization is required');
    runtime.grant(allScopes);
    runtime.call('read');
    expect(said(runtime)).toEqual(['read', 'read']);
  });
});

describe('requireScopes', () => {
  test('ends a menu’s run where one is missing, and asks for that; no catch hears of it', async () => {
    const runtime = await start(SCRIPT, without('drive.file'));
    runtime.menu('askForDrive');
    expect(said(runtime)).toEqual([]);
    expect(runtime.ui.consents).toEqual([[url('drive.file')]]);
  });

  test('fails a call of the page', async () => {
    const runtime = await start(SCRIPT, without('drive.file'));
    expect(() => runtime.call('ask', [url('drive.file')])).toThrow(
      'Authorization is required to perform that action.',
    );
    expect(said(runtime)).toEqual([]);
  });

  test('does nothing where they are granted', async () => {
    const runtime = await start(SCRIPT, without('script.container.ui'));
    runtime.menu('askForDrive');
    expect(said(runtime)).toEqual(['went on']);
    expect(runtime.ui.consents).toEqual([]);
  });

  test('refuses a scope that the manifest does not have', async () => {
    const runtime = await start(SCRIPT);
    runtime.menu('askForStrange');
    expect(said(runtime)).toEqual([expect.stringContaining('caught'), 'went on']);
  });
});

test('requireAllScopes asks for what is missing of the manifest’s', async () => {
  const runtime = await start(SCRIPT, without('drive.file', 'script.container.ui'));
  runtime.menu('askForAll');
  expect(runtime.ui.consents).toEqual([['drive.file', 'script.container.ui'].map(url)]);
  runtime.grant(allScopes);
  runtime.menu('askForAll');
  expect(said(runtime)).toEqual(['went on']);
});

describe('getAuthorizationInfo', () => {
  test('tells what is granted of all, and has an address only where something is missing', async () => {
    const runtime = await start(SCRIPT, without('drive.file'));
    const granted = ['spreadsheets.currentonly', 'script.container.ui'].map(url);
    expect(runtime.call('info')).toEqual(['REQUIRED', true, granted]);
    runtime.grant(allScopes);
    expect(runtime.call('info')).toEqual(['NOT_REQUIRED', false, allScopes.map(url)]);
  });

  test('tells the same of a list', async () => {
    const runtime = await start(SCRIPT, without('drive.file'));
    const [page, drive] = ['script.container.ui', 'drive.file'].map(url);
    expect(runtime.call('info', [page])).toEqual(['NOT_REQUIRED', false, [page]]);
    expect(runtime.call('info', [page, drive])).toEqual(['REQUIRED', true, [page]]);
  });

  test('goes over the wire, and reading what it gave does not', async () => {
    const runtime = await start(SCRIPT);
    runtime.call('info');
    expect(runtime.calls.filter(({ wire }) => wire).map(({ method }) => method)).toEqual([
      'getAuthorizationInfo',
    ]);
  });
});
