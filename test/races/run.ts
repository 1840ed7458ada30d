/**
 * `npm run test:races -- --seeds N --from S`: two or three users of one workbook; the one's whole command falls between two
 * calls of another's. The seed draws who, what and where. The end has to be that of some order one after the other, without
 * those that were refused and told so. A command that holds the lock makes the others wait: they are told.
 *
 * Whole commands between two calls are all there is to try: whatever these commands write in rows and Docs they write
 * under the lock, which they keep until they end, so that of two only the looks before the lock can fall among the other's
 * calls; the marks of a check, which takes no lock, are the same whoever writes them. (A menu's box, before which the lock is
 * let go, is none of them: test/add-on/boxes.) A third command falls between two calls of the first as well, or of the second.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../build.mjs';
import type { Office } from '../add-on/office';
import type { Told } from '../faults/reply';
import { open, type Staged } from '../faults/stage';
import { known } from '../options';
import { PROGRAMS, stageRace } from './programs';
import { contentOf, stateOf } from './state';

const CLERK = 'clerk@example.org';
const COLLEAGUE = 'colleague@example.org';
const OFFICER = 'officer@example.org';
const NAMES = Object.keys(PROGRAMS);
const LOOK = 'look at the memos';

const asked = known(() =>
  parseArgs({
    options: {
      seeds: { type: 'string', default: '60' },
      from: { type: 'string', default: '1' },
    },
  }),
);

interface Runner {
  readonly name: string;
  readonly who: string;
}

/** What begins while another runs: in whose run, counted from the first, and before which call of it, from 0 to 1 of all. */
interface Cutter extends Runner {
  readonly during: number;
  readonly where: number;
}

interface Race {
  readonly first: Runner;
  readonly cutters: readonly Cutter[];
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
  const who = next() < 0.5 ? CLERK : COLLEAGUE;
  const cutters: Cutter[] = [{ name: second, who, during: 0, where: next() }];
  if (next() < 0.5) {
    const during = next() < 0.5 ? 0 : 1;
    cutters.push({ name: name(), who: OFFICER, during, where: next() });
  }
  return { first: { name: first, who: CLERK }, cutters };
}

const at = (office: Office, email: string): Office => ({
  ...office,
  runtime: office.colleague(email),
});

const run = (office: Office, { name, who }: Runner): Told => {
  const program = PROGRAMS[name];
  if (!program) throw new Error(`no program ${name}`);
  return program(office, who);
};

interface End {
  readonly state: string;
  readonly content: string;
}

/** A thousand races have several thousand ends, each a whole workbook: what tells them apart is kept. */
const endIn = (office: Office): End => ({
  state: digestOf(stateOf(office)),
  content: digestOf(contentOf(office)),
});

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What some come to, one after the other; the same for all races of these. */
const ends = new Map<string, Promise<End>>();

function endOf(staged: Staged, steps: readonly Runner[]) {
  const key = JSON.stringify(steps.map(({ name, who }) => [name, who]));
  const known = ends.get(key);
  if (known) return known;
  const end = open(staged).then((office) => {
    for (const step of steps) run(at(office, step.who), step);
    return endIn(office);
  });
  ends.set(key, end);
  return end;
}

/** How many calls a command sends where nobody disturbs it. */
const lengths = new Map<string, Promise<number>>();

function lengthOf(staged: Staged, runner: Runner): Promise<number> {
  const key = `${runner.name} ${runner.who}`;
  const known = lengths.get(key);
  if (known) return known;
  const length = open(staged).then((office) => {
    const own = at(office, runner.who);
    run(own, runner);
    return own.runtime.calls.filter(({ wire }) => wire).length;
  });
  lengths.set(key, length);
  return length;
}

/** What each was told, in the order of the race; null for one whose moment never came. */
async function played(office: Office, staged: Staged, race: Race) {
  const runners: readonly Runner[] = [race.first, ...race.cutters];
  const told: (Told | null)[] = runners.map(() => null);
  const own = runners.map(({ who }) => at(office, who));
  for (const [index, { during, where }] of race.cutters.entries()) {
    const host = runners[during] ?? race.first;
    const calls = await lengthOf(staged, host);
    own[during]?.runtime.plan({
      method: '*',
      at: 1 + Math.floor(where * calls),
      moment: 'meanwhile',
      act: () => start(index + 1),
    });
  }
  const start = (index: number) => {
    const [place, runner] = [own[index], runners[index]];
    if (place && runner) told[index] = run(place, runner);
  };
  start(0);
  return runners.map((runner, index) => ({ runner, told: told[index] ?? null }));
}

function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    ordersOf([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

/** Every order of those that did something, in which each that was refused may be missing. */
function allowed(runs: Awaited<ReturnType<typeof played>>): readonly (readonly Runner[])[] {
  const came = runs.flatMap(({ runner, told }) => (told ? [{ runner, isRefused: !told.ok }] : []));
  return came
    .reduce<readonly (readonly Runner[])[]>(
      (sets, { runner, isRefused }) =>
        sets.flatMap((set) => (isRefused ? [set, [...set, runner]] : [[...set, runner]])),
      [[]],
    )
    .flatMap(ordersOf);
}

async function tryRace(staged: Staged, race: Race): Promise<string | null> {
  const office = await open(staged);
  const runs = await played(office, staged, race);
  const orders = allowed(runs);
  if (await isOneOf(staged, orders, endIn(office), runs.length)) return null;
  // One write at each look: a look that mends what it meets half-made leaves its note on the sheet to the next.
  if (runs.some(({ runner }) => runner.name === LOOK)) {
    const look = { name: LOOK, who: CLERK };
    run(at(office, CLERK), look);
    const looked = orders.map((steps) => [...steps, look]);
    if (await isOneOf(staged, looked, endIn(office), runs.length)) return null;
  }
  return runs
    .map(({ runner: { name, who }, told }) => `${name} of ${who}${told ? '' : ' (never)'}`)
    .join(' + ');
}

/**
 * A memo says what the sheets held when they were read, and has its row when the lock is free. Of three users' memos the
 * one that was read first may so have the later row, which none of two can: then the order of rows is not looked at.
 */
async function isOneOf(
  staged: Staged,
  orders: readonly (readonly Runner[])[],
  end: End,
  users: number,
): Promise<boolean> {
  const ends = await Promise.all(orders.map((steps) => endOf(staged, steps)));
  return ends.some(
    ({ state, content }) => state === end.state || (users > 2 && content === end.content),
  );
}

await buildIfStale();
const [seeds, from] = [Number(asked.seeds), Number(asked.from)];
const staged = await stageRace();
const found: string[] = [];
for (let seed = from; seed < from + seeds; seed++) {
  const wrong = await tryRace(staged, raceOf(seed));
  if (wrong) found.push(`seed ${seed}: ${wrong}`);
}
for (const each of found) process.stdout.write(`${each}\n`);
process.stdout.write(`${seeds} races from seed ${from}: ${found.length} violations\n`);
process.exitCode = found.length > 0 ? 1 : 0;
