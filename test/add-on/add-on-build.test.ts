import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDrive } from '../../local/drive/folder';
import { createRuntime } from '../../local/runtime';
import { openWorkbook } from '../../local/workbook/workbook';

async function menuOf(addOn: boolean, trigger: 'open' | 'install') {
  const dist = mkdtempSync(join(tmpdir(), 'build-'));
  const args = ['build.mjs', '--out', dist, ...(addOn ? ['--add-on'] : [])];
  execFileSync('node', args, { cwd: join(__dirname, '../..') });
  const runtime = createRuntime({
    dist,
    workbook: await openWorkbook(null),
    drive: openDrive(mkdtempSync(join(tmpdir(), 'drive-'))),
    user: { email: 'clerk@example.org', locale: 'th' },
  });
  runtime.run(trigger === 'open' ? 'onOpen' : 'onInstall', [], { trigger });
  return runtime;
}

const made = ({ calls }: Awaited<ReturnType<typeof menuOf>>) =>
  calls.map(({ method }) => method).filter((method) => /^create\w*Menu$/.test(method));

test('the bound script makes a menu of its own beside the others', async () => {
  expect(made(await menuOf(false, 'open'))).toEqual(['createMenu']);
});

test.each(['open', 'install'] as const)(
  'the add-on’s menu is under Extensions, on %s',
  async (trigger) => {
    expect(made(await menuOf(true, trigger))).toEqual(['createAddonMenu']);
  },
);
