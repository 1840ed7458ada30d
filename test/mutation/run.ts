/**
 * `npm run mutation`: changes one place of the rules, or of what reads the measures, at a time, and counts how many of
 * the changes their tests notice. `-- --count 150 --seed 1`: how many, drawn by which seed; `--page` writes
 * docs/mutation.md; `--only FILE:LINE,…` tries only those of the drawn; `--again FILE`, the output of a former run,
 * tries only what was not caught then.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from './draw';
import { mutationPage } from './page';
import { type Mutant, mutantsOf } from './places';
import { Trial } from './trial';

const ROOT = join(import.meta.dirname, '../..');
const WORKERS = 2;
const ROOMS = ['src/core/checks', 'src/core/measures'];

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    again: { type: 'string' },
    page: { type: 'boolean', default: false },
  },
});

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${room}/${name}`,
  ),
)
  .filter((file) => /(?<!checks\/rules)\.ts$/.test(file))
  .sort();
const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')));
const only = values.only.split(',');
const drawn = draw(all, Number(values.count), Number(values.seed)).filter(({ file, line }) =>
  only.some((part) => `${file}:${line}`.includes(part)),
);

const before = caughtIn(values.again ? readFileSync(values.again, 'utf8') : '');

const trials = Array.from({ length: WORKERS }, () => new Trial(ROOT));
try {
  if (!(await trials[0]?.passesUnchanged())) throw new Error('the tests fail unchanged');
  const survivors: Mutant[] = [];
  const left = [...drawn];
  const work = async (trial: Trial) => {
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      const outcome = before.has(told(mutant)) ? 'caught' : await trial.outcomeOf(mutant);
      console.log(`${outcome.padEnd(8)} ${told(mutant)}`);
      if (outcome === 'survived') survivors.push(mutant);
    }
  };
  await Promise.all(trials.map(work));
  const score = (100 * (drawn.length - survivors.length)) / drawn.length;
  console.log(`\n${score.toFixed(1)} % of ${drawn.length} (of ${all.length}, seed ${values.seed})`);
  const day = new Date().toISOString().slice(0, 10);
  const result = { drawn: drawn.length, all: all.length, seed: values.seed, survivors, day };
  if (values.page) writeFileSync(join(ROOT, 'docs/mutation.md'), mutationPage(result));
} finally {
  await Promise.all(trials.map((trial) => trial.end()));
}

function told({ file, line, before: text, after }: Mutant): string {
  const shown = (part: string) => part.replace(/\s+/g, ' ').slice(0, 90);
  return `${file}:${line}  ${shown(text)}  →  ${shown(after)}`;
}

function caughtIn(output: string): ReadonlySet<string> {
  const lines = output.split('\n').flatMap((line) => /^(?:caught|hung) +(\S.*)$/.exec(line) ?? []);
  return new Set(lines);
}
