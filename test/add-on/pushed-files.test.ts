/** What clasp would push is exactly the built script: asked of clasp itself, which needs neither a network nor an account for it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './dist';

const ROOT = join(import.meta.dirname, '../..');
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

interface FileStatus {
  readonly filesToPush: readonly string[];
  readonly untrackedFiles: readonly string[];
}

/** In the project's own folder, as `npm run push` is, by someone who has never logged in. */
function asNobody() {
  const HOME = mkdtempSync(join(tmpdir(), 'home-'));
  return { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env.PATH, HOME } } as const;
}

const status = JSON.parse(
  execFileSync(process.execPath, [CLASP, 'show-file-status', '--json'], asNobody()),
) as FileStatus;

test('clasp pushes every file of dist/, and nothing else', () => {
  const built = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  expect([...status.filesToPush].sort()).toEqual(built.map((file) => `dist/${file}`).sort());
  expect(status.untrackedFiles).toEqual([]);
});

test('the manifest is among them, as it stands in the project', () => {
  expect(status.filesToPush).toContain('dist/appsscript.json');
  const [built, written] = [join(DIST, 'appsscript.json'), join(ROOT, 'appsscript.json')].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as unknown,
  );
  expect(built).toEqual(written);
});

test('the README names each of them for whoever pastes them by hand', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const names = status.filesToPush.map((file) => file.replace('dist/', ''));
  for (const name of names) {
    expect(readme).toContain(name === 'appsscript.json' ? name : name.replace(/\.\w+$/, ''));
  }
});

test('without an account a push stops before it asks Google anything', () => {
  const { status: code, stderr } = spawnSync(process.execPath, [CLASP, 'push'], asNobody());
  expect(code).not.toBe(0);
  expect(stderr).toContain('No credentials found');
});

test('the README quotes the question that this clasp asks, and what it says where it pushes nothing', () => {
  const push = readFileSync(join(CLASP, '../commands/push.js'), 'utf8');
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replace(/\s+/g, ' ');
  for (const words of [
    'Manifest file has been updated. Do you want to push and overwrite?',
    'Skipping push.',
  ]) {
    expect(push).toContain(words);
    expect(readme).toContain(words);
  }
  expect(push).toContain("'-f, --force'");
});
