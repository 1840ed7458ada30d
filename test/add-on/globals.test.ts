import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { DIST, openOffice } from './office';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

test('Apps Script sees just these functions', async () => {
  const { runtime } = await openOffice();
  expect(runtime.globals().sort()).toEqual([
    'callBinPreviews',
    'callChanged',
    'callCheck',
    'callCheckTemplate',
    'callChooseTemplate',
    'callCompareMemos',
    'callCreateMemo',
    'callDecide',
    'callDownloadTemplate',
    'callEditTemplate',
    'callFillMemo',
    'callFix',
    'callGenerate',
    'callGoTo',
    'callMemos',
    'callPdfMemo',
    'callPreviewTemplate',
    'callReadEdited',
    'callRegisterMemo',
    'callSaveEmblem',
    'callSaveSettings',
    'callSaveSigners',
    'callSetUp',
    'callShare',
    'callShareLink',
    'callShowPage',
    'callSidebar',
    'callTakeBack',
    'callTemplates',
    'callUpdateMemo',
    'callUseTemplate',
    'callWordMemo',
    'menuCheck',
    'menuEditTemplate',
    'menuGenerate',
    'menuMemos',
    'menuNewYear',
    'menuSelfTest',
    'menuSetUp',
    'menuSidebar',
    'menuTemplates',
    'onInstall',
    'onOpen',
  ]);
});

test('loading the script needs nothing but the language and touches no service', () => {
  const bare = createContext({});
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly;', bare);
  runInContext(read('globals.js'), bare);
  runInContext(read('main.js'), bare);
  expect(runInContext('typeof ItaMemo.callGenerate', bare)).toBe('function');
});

test('the order of the files does not matter', () => {
  const bare = createContext({});
  runInContext(read('main.js'), bare);
  runInContext(read('globals.js'), bare);
  expect(runInContext('typeof onOpen', bare)).toBe('function');
});

test('the manifest asks for three scopes, none sensitive or restricted', () => {
  const manifest = JSON.parse(read('appsscript.json'));
  expect(manifest.oauthScopes.map((scope: string) => scope.split('/auth/')[1])).toEqual([
    'spreadsheets.currentonly',
    'drive.file',
    'script.container.ui',
  ]);
  expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Bangkok' });
});

describe('opening the workbook', () => {
  test.each(['NONE', 'LIMITED'] as const)(
    'under %s it builds the menu and reads no cell',
    async (mode) => {
      const { runtime } = await openOffice();
      runtime.onOpen(mode);
      expect(runtime.ui.menu.map(({ caption }) => caption)).toEqual(['ITA Memo']);
      expect(runtime.calls.filter(({ wire }) => wire)).toEqual([]);
    },
  );

  test.each([
    ['th', 'สร้างบันทึกข้อความ'],
    ['th-TH', 'สร้างบันทึกข้อความ'],
    ['ja', 'สร้างบันทึกข้อความ'],
    ['en', 'Generate the memo'],
    ['en-GB', 'Generate the memo'],
    ['en_US', 'Generate the memo'],
  ])('a user whose language is %s reads %s', async (locale, caption) => {
    const { runtime } = await openOffice({ locale });
    runtime.onOpen();
    expect(runtime.ui.menu[0]?.items.map((item) => item.caption)).toContain(caption);
  });

  test('every menu item runs a function that exists', async () => {
    const { runtime } = await openOffice();
    runtime.onOpen();
    const commands = runtime.ui.menu[0]?.items.flatMap(({ command }) => command ?? []) ?? [];
    expect(runtime.globals()).toEqual(expect.arrayContaining(commands));
    expect(commands).toHaveLength(9);
  });
});
