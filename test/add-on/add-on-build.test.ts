/** The two builds: the bound script, and the Marketplace add-on. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDrive } from '../../local/drive/folder';
import { createRuntime } from '../../local/runtime';
import { openWorkbook } from '../../local/workbook/workbook';

function built(...options: readonly string[]): string {
  const dist = mkdtempSync(join(tmpdir(), 'build-'));
  const args = ['build.mjs', '--out', dist, ...options];
  execFileSync('node', args, { cwd: join(import.meta.dirname, '../..') });
  return dist;
}

let bound: string;
let addOn: string;

beforeAll(() => {
  bound = built();
  addOn = built('--add-on');
});

async function menusOf(dist: string, trigger: 'open' | 'install'): Promise<string[]> {
  const runtime = createRuntime({
    dist,
    workbook: await openWorkbook(null),
    drive: openDrive(mkdtempSync(join(tmpdir(), 'drive-'))),
    user: { email: 'clerk@example.org', locale: 'th' },
  });
  runtime.run(trigger === 'open' ? 'onOpen' : 'onInstall', [], { trigger });
  return runtime.calls.map(({ method }) => method).filter((name) => /^create\w*Menu$/.test(name));
}

test('the bound script makes a menu of its own beside the others', async () => {
  expect(await menusOf(bound, 'open')).toEqual(['createMenu']);
});

test.each(['open', 'install'] as const)(
  'the add-on’s menu is under Extensions, on %s',
  async (trigger) => {
    expect(await menusOf(addOn, trigger)).toEqual(['createAddonMenu']);
  },
);

test('two builds of one source have the same bundle to the byte', () => {
  const bundle = (dist: string) => readFileSync(join(dist, 'main.js'));
  expect(bundle(addOn).equals(bundle(bound))).toBe(true);
});
