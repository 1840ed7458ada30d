import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { openDrive } from '../../local/drive/folder';
import { createRuntime } from '../../local/runtime';
import { openWorkbook } from '../../local/workbook/workbook';
import { buildTemplate } from '../../template/build-template';
import { CASES, type Given, SHEETS } from './cases';
import { createMemoryPorts } from './memory-ports';

const ROOT = join(import.meta.dirname, '../..');

let given: Given;
let dist: string;

/** src/gas with the cases beside it, as a script of its own: the services exist only in there. */
async function buildCases(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  await esbuild.build({
    stdin: {
      contents: `
        import { createPorts } from './src/gas/ports';
        import { CASES } from './test/contract/cases';
        export const act = (name, given) => CASES.find((each) => each.name === name).act(createPorts(), given);`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile: join(folder, 'main.js'),
    bundle: true,
    format: 'iife',
    globalName: 'Contract',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
  });
  writeFileSync(
    join(folder, 'globals.js'),
    'function act(name, given) { return Contract.act(name, given); }',
  );
  copyFileSync(join(ROOT, 'appsscript.json'), join(folder, 'appsscript.json'));
  return folder;
}

beforeAll(async () => {
  given = { docx: Buffer.from(await buildTemplate('official', 'docs')).toString('base64') };
  dist = await buildCases();
});

interface Setting {
  /** A call that Google refuses. */
  readonly failing?: string;
}

async function onLocalAppsScript(name: string, setting: Setting = {}): Promise<unknown> {
  const workbook = await openWorkbook(null);
  const drive = openDrive(mkdtempSync(join(tmpdir(), 'drive-')));
  for (const { id } of [...workbook.book.worksheets]) workbook.book.removeWorksheet(id);
  for (const [sheet, rows] of Object.entries(SHEETS)) {
    for (const row of rows) {
      (workbook.book.getWorksheet(sheet) ?? workbook.book.addWorksheet(sheet)).addRow(row);
    }
  }
  const runtime = createRuntime({
    dist,
    workbook,
    drive,
    user: { email: 'clerk@example.org', locale: 'th' },
    now: new Date('2026-03-10T09:30:00+07:00'),
  });
  if (setting.failing) runtime.plan({ method: setting.failing, moment: 'outage' });
  return runtime.call('act', name, given);
}

describe.each(CASES)('$name', ({ name, act, expected }) => {
  test('on the local Apps Script', async () => {
    expect(await onLocalAppsScript(name)).toEqual(expected);
  });

  test('in memory', () => {
    expect(JSON.parse(JSON.stringify(act(createMemoryPorts(SHEETS), given)))).toEqual(expected);
  });
});

test('where Google does not say who is there, the user has no name', async () => {
  const user = await onLocalAppsScript('the user has a name and an address', {
    failing: 'Drive.About.get',
  });
  expect(user).toEqual({ name: '', email: '' });
});
