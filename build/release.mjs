/**
 * `npm run release`: both builds in one archive with the checksum of each file, and the archive's own beside it. The same
 * sources give the same bytes, so that whoever doubts an archive can make it again.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { build } from '../build.mjs';
import { CACHE, ROOT } from './folders.mjs';

/** The script as a workbook of its own has it, and as an add-on of a domain has it. */
const BUILDS = [
  { folder: 'workbook', addOn: false },
  { folder: 'add-on', addOn: true },
];
/** The pages lie where they lie here, so that their links and pictures lead somewhere. */
const PAGES = [
  { folder: '', named: /^LICENSE$|\.md$/ },
  { folder: 'docs/', named: /\.md$/ },
  { folder: 'docs/images/', named: /\.(?:png|svg)$/ },
];
/** The first day that an archive knows: the bytes are not to depend on when they were packed. */
const PACKED = new Date(1980, 0, 1);

async function release(out) {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const files = {};
  for (const { folder, addOn } of BUILDS) {
    const made = join(CACHE, `release-${process.pid}`);
    await build({ addOn, out: made });
    for (const name of (await readdir(made)).sort())
      files[`${folder}/${name}`] = await readFile(join(made, name));
    await rm(made, { recursive: true });
  }
  for (const { folder, named } of PAGES) {
    const pages = (await readdir(join(ROOT, folder))).filter((name) => named.test(name)).sort();
    for (const name of pages) files[folder + name] = await readFile(join(ROOT, folder, name));
  }
  files.SHA256SUMS = Buffer.from(Object.entries(files).map(sumLine).join(''));
  const archive = `ita-memo-${version}.zip`;
  const bytes = zipSync(files, { mtime: PACKED });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, archive), bytes);
  await writeFile(join(out, `${archive}.sha256`), sumLine([archive, bytes]));
  return join(out, archive);
}

/** As `sha256sum -c` reads it. */
function sumLine([name, bytes]) {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}

const { values } = parseArgs({ options: { out: { type: 'string' } } });
process.stdout.write(`${await release(values.out ?? join(ROOT, 'release'))}\n`);
