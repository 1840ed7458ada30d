import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import gas from 'gas-local';
import { CALLS } from '../../src/app/calls';
import { SCOPES } from '../../src/core/scopes';
import { MENU_ITEMS } from '../../src/menu/items';
import { check, DIST, openOffice } from './office';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

/** What ends in an underscore is private: neither the page nor the menu can run it. */
const isPublic = (name: string) => !name.endsWith('_');

test('Apps Script sees a function for each row of the calls and the menu, the triggers, and nothing else', async () => {
  const { runtime } = await openOffice();
  const rows = [
    ...Object.keys(CALLS),
    ...Object.keys(MENU_ITEMS),
    'ITA_PERCENT',
    'onEdit',
    'onInstall',
    'onOpen',
  ];
  expect(runtime.globals().filter(isPublic).sort()).toEqual(rows.sort());
});

/** The files of the script in a context with nothing but the language. */
function load(...files: readonly string[]) {
  const bare = createContext({});
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly;', bare);
  for (const file of files) runInContext(read(file), bare);
  return (code: string) => runInContext(code, bare);
}

test('loading the script needs nothing but the language and touches no service', () => {
  const evaluate = load('globals.js', 'main.js', 'triggers.js', 'at-once.js', 'functions.js');
  expect(evaluate('typeof itaMemo_().call')).toBe('function');
  expect(evaluate('typeof itaMemoAtOnce_().onEdit')).toBe('function');
  expect(evaluate('ITA_PERCENT([["เสร็จแล้ว"], ["ยังไม่ดำเนินการ"]])')).toBe(50);
});

test.each([[['main.js', 'globals.js', 'triggers.js']], [['triggers.js', 'globals.js', 'main.js']]])(
  'the order of the files does not matter: %j',
  (files) => {
    const evaluate = load(...files);
    expect(evaluate('typeof onOpen')).toBe('function');
    expect(evaluate('main_() === main_() && typeof main_().menu')).toBe('function');
  },
);

test.each([
  ['main.js', 'itaMemo_'],
  ['at-once.js', 'itaMemoAtOnce_'],
  ['functions.js', 'itaMemoFunctions_'],
])('to load %s is to define one function, which nothing has run', (file, name) => {
  const evaluate = load(file);
  expect(evaluate('Object.keys(globalThis)')).toEqual([name]);
});

test('Sheets shows the formula with its help, and with the one argument that it takes', () => {
  const script = read('globals.js');
  const [, help = ''] =
    /\n(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nfunction ITA_PERCENT\(range\)/.exec(script) ?? [];
  expect(help).toMatch(/^ \* @customfunction$/m);
  expect(help).toMatch(/^ \* @param \{A1:H20\} range [\u0e00-\u0e7f]/m);
});

test('a comment goes along with each function, from where it is written down', () => {
  const script = read('globals.js');
  expect(script).toContain(
    '/** Builds the menu when the workbook opens; reads no cell. */\nfunction onOpen(',
  );
  const functions = script.match(/^function \w+[a-zA-Z]\(/gm) ?? [];
  const commented = script.match(/\*\/\nfunction \w+[a-zA-Z]\(/g) ?? [];
  expect(commented).toHaveLength(functions.length);
});

test('another program loads the script as well: gas-local', async () => {
  const { runtime } = await openOffice({ load: gas.require });
  expect(check({ runtime }).measures).toHaveLength(3);
});

const PAGES = readdirSync(DIST).filter((file) => file.endsWith('.html'));

/**
 * Against accidents: a page or a bundle far beyond these has something in it that should not be there. Size itself costs
 * next to nothing: main.js is one function that a run compiles when it is first asked. It carries four ready-made
 * templates, each for Google Docs and for Word; the page four views.
 * functions.js and at-once.js carry the whole reading of a measures sheet, whose words are Thai: three bytes a letter.
 */
test.each<[file: string, most: number]>([
  ['main.js', 2_200_000],
  ['at-once.js', 900_000],
  ['functions.js', 320_000],
  ['triggers.js', 20_000],
  ...PAGES.map((page): [string, number] => [page, 450_000]),
])('%s has fewer than %i bytes', (file, most) => {
  expect(statSync(join(DIST, file)).size).toBeLessThan(most);
});

test('the manifest asks for three scopes, those that the tables name', () => {
  const manifest = JSON.parse(read('appsscript.json'));
  expect(manifest.oauthScopes.map((scope: string) => scope.split('/auth/')[1])).toEqual([
    'spreadsheets.currentonly',
    'drive.file',
    'script.container.ui',
  ]);
  expect(SCOPES).toEqual(manifest.oauthScopes.map((scope: string) => scope.split('/auth/')[1]));
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

  test.each(['onOpen', 'onInstall'])('%s never runs the main bundle', async (trigger) => {
    const dist = mkdtempSync(join(tmpdir(), 'no-main-'));
    cpSync(DIST, dist, { recursive: true });
    writeFileSync(
      join(dist, 'main.js'),
      'function itaMemo_() { throw new Error("main.js was run"); }',
    );
    const { runtime } = await openOffice({ dist });
    runtime.run(trigger, [], { trigger: 'open' });
    expect(runtime.ui.menu).toHaveLength(1);
    expect(() => runtime.menu('menuCheck')).toThrow('main.js was run');
  });

  test.each([
    ['th', 'สร้างบันทึกข้อความ'],
    ['th-TH', 'สร้างบันทึกข้อความ'],
    ['ja', 'สร้างบันทึกข้อความ'],
    ['en', 'Generate memo'],
    ['en-GB', 'Generate memo'],
    ['en_US', 'Generate memo'],
  ])('a user whose language is %s reads %s', async (locale, caption) => {
    const { runtime } = await openOffice({ locale });
    runtime.onOpen();
    expect(runtime.ui.menu[0]?.items.map((item) => item.caption)).toContain(caption);
  });

  test('every menu item runs a function that exists, in the order of its rows', async () => {
    const { runtime } = await openOffice();
    runtime.onOpen();
    const commands = runtime.ui.menu[0]?.items.flatMap(({ command }) => command ?? []) ?? [];
    expect(runtime.globals()).toEqual(expect.arrayContaining(commands));
    expect(commands).toEqual(Object.keys(MENU_ITEMS));
  });
});
