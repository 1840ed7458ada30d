/** The archive of a release: all that an installation needs, with true checksums, and the same bytes each time. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = join(import.meta.dirname, '../..');
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function release(): string {
  const out = mkdtempSync(join(tmpdir(), 'release-'));
  const script = join(ROOT, 'build/release.mjs');
  return execFileSync(process.execPath, [script, '--out', out], { encoding: 'utf8' }).trim();
}

test('the archive holds both builds, each file with its checksum, and is made of the same bytes again', () => {
  const archive = release();
  const bytes = readFileSync(archive);
  expect(readFileSync(`${archive}.sha256`, 'utf8')).toBe(`${sum(bytes)}  ${basename(archive)}\n`);
  const { SHA256SUMS: sums, ...files } = unzipSync(bytes);
  const told = Buffer.from(sums ?? []).toString();
  expect(told).toBe(
    Object.entries(files)
      .map(([name, file]) => `${sum(file)}  ${name}\n`)
      .join(''),
  );
  const inBuild = ['appsscript.json', 'globals.js', 'main.js', 'sidebar.html', 'triggers.js'];
  for (const folder of ['workbook', 'add-on'])
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(inBuild.map((name) => `${folder}/${name}`)),
    );
  // Whoever has the archive alone reads on in it.
  const guide = Buffer.from(files['docs/install-th.md'] ?? []).toString();
  const shown = [...guide.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, to = '']) => join('docs', to));
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((file) => !(file in files))).toEqual([]);
  expect(files['add-on/triggers.js']).not.toEqual(files['workbook/triggers.js']);
  expect(readFileSync(release()).equals(bytes)).toBe(true);
});
