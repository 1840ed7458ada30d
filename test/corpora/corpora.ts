/**
 * `npm run corpora -- FOLDER [--make] [--schemas FOLDER]`: tries every .docx in a folder as a template and every .xlsx as a
 * workbook, whoever wrote them. Prints a line for each that is refused, has lost something, or is not handled. `--make` puts
 * the files of test/corpora/make there first, whose outcome is known.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Tried, tryDocx } from './docx-files';
import { EXPECTED_NAME, type Expected } from './make/made-file';
import { makeCorpus } from './make/make';
import { readSchemas } from './schemas';
import { tryXlsx } from './xlsx-files';

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      schemas: { type: 'string' },
      quiet: { type: 'boolean' },
      make: { type: 'boolean' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    process.stderr.write('npm run corpora -- FOLDER [--make] [--schemas FOLDER] [--quiet]\n');
    return 2;
  }
  if (values.make) await makeCorpus(folder);
  const schemas = values.schemas === undefined ? null : readSchemas(values.schemas);
  const expected = expectedIn(folder);
  const counts = { files: 0, taken: 0, refused: 0, unhandled: 0, changed: 0 };
  for (const file of filesIn(folder)) {
    const path = join(folder, file);
    const tried = await attempt(() =>
      file.toLowerCase().endsWith('.docx')
        ? tryDocx(new Uint8Array(readFileSync(path)), schemas)
        : tryXlsx(path),
    );
    const { outcome, told, lost = [] } = heldTo(expected[file], tried);
    counts.files++;
    counts[outcome]++;
    const isChanged = outcome === 'taken' && told.length > 0;
    if (isChanged) counts.changed++;
    const isLosing = lost.length > 0 && !values.quiet;
    if (isChanged || outcome === 'unhandled' || (outcome === 'refused' && !values.quiet)) {
      process.stdout.write(`${isChanged ? 'changed' : outcome} ${file}\n`);
      for (const line of told.slice(0, MOST_LINES)) process.stdout.write(`  ${line}\n`);
    } else if (isLosing)
      process.stdout.write(`taken ${file}, its copy without ${lost.join(', ')}\n`);
  }
  const { files, taken, refused, unhandled, changed } = counts;
  process.stdout.write(
    `${files} files: ${taken} taken (${changed} of them not as they were), ${refused} refused, ${unhandled} unhandled\n`,
  );
  return unhandled + changed > 0 || files === 0 ? 1 : 0;
}

const MOST_LINES = 5;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:docx|xlsx)$/i.test(file))
    .sort();
}

function expectedIn(folder: string): Expected {
  const path = join(folder, EXPECTED_NAME);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** A refusal in words is only right where one was to come; so is the line that says what a copy has lost. */
function heldTo(expected: Expected[string] | undefined, tried: Tried): Tried {
  if (!expected || tried.outcome === 'unhandled') return tried;
  const { isRefused = false, loses = [] } = expected;
  const { outcome, told, lost = [] } = tried;
  if ((outcome === 'refused') !== isRefused)
    return {
      outcome: 'unhandled',
      told: [isRefused ? 'it was to be refused' : 'it was to be taken', ...told],
    };
  const missing = loses.filter((kind) => !lost.includes(kind));
  return {
    ...tried,
    told: [...told, ...missing.map((kind) => `its copy is not said to have lost ${kind}`)],
  };
}

async function attempt(run: () => Tried | Promise<Tried>): Promise<Tried> {
  try {
    return await run();
  } catch (error) {
    return { outcome: 'unhandled', told: [String((error as Error).stack ?? error).slice(0, 300)] };
  }
}

process.exitCode = await main();
