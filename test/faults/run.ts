/**
 * `npm run test:faults`: every command, every call that it sends over the wire, one error of each class (`--all`: every
 * error there is). `--in-turn N` tries a call with every Nth of its errors alone, and the next call with others, so that
 * each call and each error has its turn. `--only WORD,…` tries the commands and errors named so; `--list` prints each
 * violation with all its calls.
 */
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../build.mjs';
import { known } from '../options';
import { COMMANDS } from './commands';
import { type Site, TROUBLES } from './errors';
import { rehearse, tryOne } from './trial';

const asked = known(() =>
  parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      only: { type: 'string' },
      'in-turn': { type: 'string', default: '1' },
    },
  }),
);
const words = asked.only?.split(',');
const inTurn = Number(asked['in-turn']);
const isMeant = (...names: string[]) =>
  words === undefined || names.some((name) => words.some((word) => name.includes(word)));

await buildIfStale();
const isCutAfter = (site: Site) =>
  TROUBLES.some(({ moment, fits }) => moment === 'cut-after' && fits(site));
const NO_SITE: Site = { service: 'Lock', method: '' };
const began = Date.now();
const troubles = TROUBLES.filter(({ usual }) => usual || asked.all);
/** By command, error and violation: at which calls. */
const found = new Map<string, string[]>();
let trials = 0;
let fitting = 0;
let calls = 0;

for (const command of COMMANDS) {
  const meant = troubles.filter(({ name }) => isMeant(command.name, name));
  if (meant.length === 0) continue;
  const rehearsed = await rehearse(command);
  const { sites } = rehearsed;
  calls += sites.length;
  let wrong = 0;
  const from = trials;
  for (const [index, site] of sites.entries()) {
    if (isWithinRun(sites, index) && !asked.all) continue;
    for (const trouble of meant) {
      if (!trouble.fits(site)) continue;
      // What the call before has left is what a cut after that one leaves.
      const isTold = trouble.moment === 'cut-before' && isCutAfter(sites[index - 1] ?? NO_SITE);
      if (isTold && !asked.all) continue;
      fitting += 1;
      if (fitting % inTurn !== 0) continue;
      const violations = await tryOne(rehearsed, index + 1, trouble);
      trials += 1;
      if (violations.length > 0) wrong += 1;
      for (const each of violations) {
        const key = `${command.name} | ${trouble.name} | ${each}`;
        const place = `${index + 1} ${site.service}.${site.method}`;
        found.set(key, [...(found.get(key) ?? []), place]);
      }
    }
  }
  process.stdout.write(
    `${command.name}: ${sites.length} calls, ${trials - from} trials, ${wrong} with violations\n`,
  );
}

/** Of the same call many times in a row the first and the last are tried. */
function isWithinRun(sites: readonly Site[], index: number): boolean {
  const name = (at: number) => `${sites[at]?.service}.${sites[at]?.method}`;
  return [index - 1, index + 1].every((at) => name(at) === name(index));
}

if (asked.list)
  for (const [key, places] of [...found].sort(([one], [other]) => one.localeCompare(other)))
    process.stdout.write(`!! ${places.length} × ${key}\n      ${places.join(', ')}\n`);
else
  for (const [key, places] of found)
    process.stdout.write(`!! ${places.length} × ${key}\n   at ${places.slice(0, 5).join(', ')}\n`);

const total = [...found.values()].reduce((sum, places) => sum + places.length, 0);
process.stdout.write(
  `${COMMANDS.length} commands × ${calls} calls × ${troubles.length} errors: ${trials} trials, ${total} violations of ${found.size} kinds, ${Math.round((Date.now() - began) / 1000)} s\n`,
);
process.exitCode = total > 0 ? 1 : 0;
