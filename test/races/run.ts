/**
 * `npm run test:races -- --seeds N --from S`: two users of one workbook; the one's whole command falls between two
 * calls of the other's. The seed draws who, what and where. The end has to be that of the two one after the other, or of
 * one alone where the other was refused and told so. A command that holds the lock makes the other one wait: it is told.
 */
import { buildIfStale } from '../../build.mjs';
import type { Office } from '../add-on/office';
import type { Told } from '../faults/reply';
import { open, type Staged } from '../faults/stage';
import { PROGRAMS, stageRace } from './programs';
import { stateOf } from './state';

const CLERK = 'clerk@example.org';
const COLLEAGUE = 'colleague@example.org';
const NAMES = Object.keys(PROGRAMS);
const LOOK = 'look at the memos';

const numberAfter = (option: string, otherwise: number) => {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

interface Race {
  readonly first: string;
  readonly second: string;
  readonly who: string;
  /** Before which call of the first, from 0 to 1 of all. */
  readonly where: number;
}

/** The same for a seed each time. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function raceOf(seed: number): Race {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  next();
  const name = () => NAMES[Math.floor(next() * NAMES.length)] ?? 'check';
  const [first, second] = [name(), name()];
  return { first, second, who: next() < 0.5 ? CLERK : COLLEAGUE, where: next() };
}

const at = (office: Office, email: string): Office => ({
  ...office,
  runtime: office.colleague(email),
});

const run = (office: Office, name: string, who: string): Told => {
  const program = PROGRAMS[name];
  if (!program) throw new Error(`no program ${name}`);
  return program(office, who);
};

/** What the two come to, one after the other or alone; the same for all races of the two. */
const ends = new Map<string, Promise<string>>();

function endOf(staged: Staged, steps: readonly (readonly [name: string, who: string])[]) {
  const key = JSON.stringify(steps);
  const known = ends.get(key);
  if (known) return known;
  const end = open(staged).then((office) => {
    for (const [name, who] of steps) run(at(office, who), name, who);
    return stateOf(office);
  });
  ends.set(key, end);
  return end;
}

async function tryRace(
  staged: Staged,
  { first, second, who, where }: Race,
): Promise<string | null> {
  const probe = await open(staged);
  const own = at(probe, CLERK);
  run(own, first, CLERK);
  const calls = own.runtime.calls.filter(({ wire }) => wire).length;
  const office = await open(staged);
  const mine = at(office, CLERK);
  const other = at(office, who);
  let theirs: Told | null = null;
  mine.runtime.plan({
    method: '*',
    at: 1 + Math.floor(where * calls),
    moment: 'meanwhile',
    act: () => {
      theirs = run(other, second, who);
    },
  });
  const told = run(mine, first, CLERK);
  const end = stateOf(office);
  const one = [first, CLERK] as const;
  const two = [second, who] as const;
  const isRefused = (reply: Told | null) => reply !== null && !reply.ok;
  const orders = [
    [one, two],
    [two, one],
    ...(isRefused(theirs) ? [[one]] : []),
    ...(isRefused(told) ? [[two]] : []),
    ...(isRefused(told) && isRefused(theirs) ? [[]] : []),
  ];
  const endsOf = (more: typeof orders) => Promise.all(more.map((steps) => endOf(staged, steps)));
  if ((await endsOf(orders)).includes(end)) return null;
  // One write at each look: a look that mends what it meets half-made leaves its note on the sheet to the next.
  if (first === LOOK || second === LOOK) {
    run(at(office, CLERK), LOOK, CLERK);
    const looked = orders.map((steps) => [...steps, [LOOK, CLERK] as const]);
    if ((await endsOf(looked)).includes(stateOf(office))) return null;
  }
  return `${first} + ${second} of ${who}`;
}

await buildIfStale();
const seeds = numberAfter('--seeds', 60);
const from = numberAfter('--from', 1);
const staged = await stageRace();
const found: string[] = [];
for (let seed = from; seed < from + seeds; seed++) {
  const wrong = await tryRace(staged, raceOf(seed));
  if (wrong) found.push(`seed ${seed}: ${wrong}`);
}
for (const each of found) process.stdout.write(`${each}\n`);
process.stdout.write(`${seeds} races from seed ${from}: ${found.length} violations\n`);
process.exitCode = found.length > 0 ? 1 : 0;
