/**
 * `npm run mutation:edges`: changes one place at a time of what speaks with Google, keeps the register and sees a memo
 * through its sign-off, builds the add-on anew, and says which of the changes the tests notice, by name. `-- --count 20
 * --seed 1`: how many, drawn by which seed; `--rooms FOLDER,…` draws from others, such as the faults' own judge.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from './draw';
import { type Mutant, mutantsOf } from './places';

const ROOT = join(import.meta.dirname, '../..');

/** The tests that are likeliest to notice, which are run before all others. */
const FIRST: Readonly<Record<string, string>> = {
  'src/gas':
    'test/gas/|test/add-on/(check|consent|late-refusals|memo-folder|set-up|switches|typed)',
  'src/app/register': 'test/add-on/(register|restore|second-try|moved-rows|older-workbooks|paper)',
  'src/app/sign-off':
    'test/add-on/(sign-off\\.|decisions|access-truth|closed-memo|update-memo|paper)',
  'test/faults/judge.ts': 'test/faults/',
};

/** All that can see these rooms at all: the core, the words and the template never load them, and docs/ reads texts. */
const REST = 'test/(?!core/|words/|template/|docs/)';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    rooms: { type: 'string', default: 'src/gas,src/app/register,src/app/sign-off' },
  },
});

const mutants = values.rooms.split(',').flatMap((room) => filesOf(room).flatMap(mutantsIn));
const drawn = draw(mutants, Number(values.count), Number(values.seed));
const scratch = copyOfTree();
try {
  let caught = 0;
  for (const mutant of drawn) {
    const by = noticedBy(mutant);
    if (by) caught++;
    console.log(`${by ? 'caught' : 'missed'}  ${told(mutant)}${by ? `  by ${by}` : ''}`);
  }
  console.log(`${caught} of ${drawn.length} caught (of ${mutants.length}, seed ${values.seed})`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function filesOf(room: string): string[] {
  if (!statSync(join(ROOT, room)).isDirectory()) return [room];
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name}`)
    .sort();
}

function mutantsIn(file: string): readonly Mutant[] {
  return mutantsOf(file, readFileSync(join(ROOT, file), 'utf8'));
}

/** Without what is made anew; the packages are the tree's own. */
function copyOfTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edges-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT });
  const [out, err] = [join(folder, 'tree.tar'), 'inherit'] as const;
  execFileSync('tar', ['--null', '-cf', out, '-T', '-'], {
    cwd: ROOT,
    input: files,
    stdio: ['pipe', 'pipe', err],
  });
  execFileSync('tar', ['-xf', out], { cwd: folder });
  rmSync(out);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // Some tests ask git which files there are, and would fail for its want whatever was changed.
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', ['add', '--all'], { cwd: folder });
  return folder;
}

/** The test file that failed; '' where none did. */
function noticedBy({ file, start, end, after }: Mutant): string {
  const path = join(scratch, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, start) + after + text.slice(end));
  try {
    const built = spawnSync('node', ['build.mjs'], { cwd: scratch, encoding: 'utf8' });
    if (built.status !== 0) return 'the build';
    const room = Object.keys(FIRST).find((name) => file.startsWith(name));
    const near = failing(FIRST[room ?? ''] ?? '');
    return near || (file.startsWith('src/') ? failing(REST, 'quick') || failing(REST, 'slow') : '');
  } finally {
    writeFileSync(path, text);
  }
}

/** Of all tests that the pattern names, or of the quick or the slow of them. */
function failing(pattern: string, part = ''): string {
  const jest = ['--config', 'config/jest.config.cjs', '--selectProjects', 'unit', 'add-on'];
  const how = ['--bail', '1', '--testPathPatterns', pattern];
  const { status, stderr } = spawnSync('npx', ['jest', ...jest, ...how], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, TESTS: part },
  });
  if (status === 0) return '';
  // Bailing out, Jest writes no report; what it says of each file it always says.
  const [, file] = /^FAIL \S+ (\S+)/m.exec(stderr) ?? [];
  if (file) return file;
  throw new Error(`No test failed, and yet the run did: ${stderr.slice(-2000)}`);
}

function told({ file, line, before, after }: Mutant): string {
  const shown = (part: string) => part.replace(/\s+/g, ' ').slice(0, 90);
  return `${file}:${line}  ${shown(before)}  →  ${shown(after)}`;
}
