/**
 * `npm run test:faults`: every command, every call that it sends over the wire, one error of each class (`--all`: every
 * error there is), against the known violations in baseline.json, which may only shrink: a new one fails, and so does
 * one that is gone and still listed (`--shrink` takes it out). `--only WORD,…` tries the commands and errors named so;
 * `--list` prints each violation with its calls.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../../build.mjs';
import { COMMANDS } from './commands';
import { type Site, TROUBLES } from './errors';
import { rehearse, tryOne } from './trial';

const BASELINE = join(import.meta.dirname, 'baseline.json');
const given = process.argv.slice(2);
const has = (option: string) => given.includes(option);
const words = has('--only') ? given[given.indexOf('--only') + 1]?.split(',') : undefined;
const isMeant = (...names: string[]) =>
  words === undefined || names.some((name) => words.some((word) => name.includes(word)));

await buildIfStale();
const isCutAfter = (site: Site) =>
  TROUBLES.some(({ moment, fits }) => moment === 'cut-after' && fits(site));
const NO_SITE: Site = { service: 'Lock', method: '' };
const began = Date.now();
const troubles = TROUBLES.filter(({ usual }) => usual || has('--all'));
/** By command, error and violation: at which calls. */
const found = new Map<string, string[]>();
let trials = 0;
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
    if (isWithinRun(sites, index) && !has('--all')) continue;
    for (const trouble of meant) {
      if (!trouble.fits(site)) continue;
      // What the call before has left is what a cut after that one leaves.
      const isTold = trouble.moment === 'cut-before' && isCutAfter(sites[index - 1] ?? NO_SITE);
      if (isTold && !has('--all')) continue;
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

type Known = Readonly<Record<string, number>>;

const known: Known = JSON.parse(readFileSync(BASELINE, 'utf8'));
const count = (key: string) => found.get(key)?.length ?? 0;
const worse = [...found.keys()].filter((key) => count(key) > (known[key] ?? 0));
const isTried = (key: string) => isMeant(...key.split(' | ').slice(0, 2));
// Where only the usual errors are tried, nothing is known of the others.
const names = new Set(troubles.map(({ name }) => name));
const better = Object.keys(known).filter(
  (key) => isTried(key) && names.has(key.split(' | ')[1] ?? '') && count(key) < (known[key] ?? 0),
);

if (has('--list'))
  for (const [key, places] of [...found].sort(([one], [other]) => one.localeCompare(other)))
    process.stdout.write(`${places.length} × ${key}\n      ${places.join(', ')}\n`);
for (const key of worse)
  process.stdout.write(
    `!! new: ${count(key)} for ${known[key] ?? 0} × ${key}\n   at ${found.get(key)?.slice(0, 5).join(', ')}\n`,
  );
if (has('--shrink')) {
  const kept = Object.entries(known).flatMap(([key, before]) => {
    const now = better.includes(key) ? count(key) : before;
    return now > 0 ? [[key, now] as const] : [];
  });
  writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
} else
  for (const key of better)
    process.stdout.write(
      `!! gone, take it out (--shrink): ${count(key)} for ${known[key]} × ${key}\n`,
    );

const total = [...found.values()].reduce((sum, places) => sum + places.length, 0);
process.stdout.write(
  `${COMMANDS.length} commands × ${calls} calls × ${troubles.length} errors: ${trials} trials, ${total} violations of ${found.size} kinds (known: ${Object.keys(known).length}), ${Math.round((Date.now() - began) / 1000)} s\n`,
);
process.exitCode = worse.length > 0 || (better.length > 0 && !has('--shrink')) ? 1 : 0;
