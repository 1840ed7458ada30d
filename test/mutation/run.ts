/**
 * `npm run mutation`: changes one place of the rules, or of what reads the measures, at a time, and counts how many of
 * the changes their tests notice. `-- --count 150 --seed 1`: how many, drawn by which seed; `--page` writes
 * docs/mutation.md; `--only FILE:LINE,…` tries only those of the drawn.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from './draw';
import { mutationPage } from './page';
import { type Mutant, mutantsOf } from './places';
import { Trial } from './trial';

const ROOT = join(import.meta.dirname, '../..');
const ROOMS = ['src/core/checks', 'src/core/measures'];

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
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

const trial = new Trial(ROOT);
try {
  if (!(await trial.passesUnchanged()))
    throw new Error('the tests fail before anything is changed');
  const survivors: Mutant[] = [];
  for (const mutant of drawn) {
    const outcome = await trial.outcomeOf(mutant);
    const { file, line, before, after } = mutant;
    const shown = (text: string) => text.replace(/\s+/g, ' ').slice(0, 90);
    console.log(`${outcome.padEnd(8)} ${file}:${line}  ${shown(before)}  →  ${shown(after)}`);
    if (outcome === 'survived') survivors.push(mutant);
  }
  const score = (100 * (drawn.length - survivors.length)) / drawn.length;
  console.log(`\n${score.toFixed(1)} % of ${drawn.length} (of ${all.length}, seed ${values.seed})`);
  const day = new Date().toISOString().slice(0, 10);
  const told = { drawn: drawn.length, all: all.length, seed: values.seed, survivors, day };
  if (values.page) writeFileSync(join(ROOT, 'docs/mutation.md'), mutationPage(told));
} finally {
  trial.end();
}
