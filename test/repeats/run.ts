/**
 * `npm run test:repeats`: every command is cut off, or its answer lost, behind every call that changes something, and
 * behind the last; then the very same request comes once more, at once or after somebody has looked. In the end all is
 * as if it had come once. `--only WORD,…` tries the commands named so; `--all` both ways at each call.
 */
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../build.mjs';
import { COMMANDS, type Command } from '../faults/commands';
import { isRead } from '../faults/errors';
import { brokenAfterLook, type Trial } from '../faults/judge';
import { open } from '../faults/stage';
import { attempt, look, type Rehearsed, rehearse } from '../faults/trial';
import { known } from '../options';
import { recorded, repeated } from './same-request';

const MOMENTS = ['cut-after', 'unflushed-lost', 'answer-lost'] as const;

interface Mishap {
  /** Which call, from 1; none where the command came to its end. */
  readonly at: number | null;
  readonly moment: (typeof MOMENTS)[number];
  readonly isLookedAt: boolean;
}

const asked = known(() =>
  parseArgs({ options: { only: { type: 'string' }, all: { type: 'boolean', default: false } } }),
);
const words = asked.only?.split(',');
const isMeant = ({ name }: Command) =>
  words === undefined || words.some((word) => name.includes(word));

/** What a cut after a reading leaves is what one after the write before it has left. */
function mishapsOf({ sites }: Rehearsed): readonly Mishap[] {
  const changes = sites.flatMap((site, index) =>
    isRead(site) || ['Lock', 'ScriptApp'].includes(site.service) ? [] : [index + 1],
  );
  const places = [...changes.flatMap((at) => MOMENTS.map((moment) => ({ at, moment }))), LAST];
  const both = places.flatMap((place) =>
    [true, false].map((isLookedAt) => ({ ...place, isLookedAt })),
  );
  return both.filter(({ at }, index) => asked.all || at === null || (index + at) % 2 === 0);
}

const LAST = { at: null, moment: 'cut-after' } as const;

async function tryOne({ command, staged, before }: Rehearsed, mishap: Mishap): Promise<string[]> {
  const office = await open(staged);
  const trial: Trial = { before, after: office, mayChange: command.mayChange ?? [] };
  const { at, moment } = mishap;
  if (at !== null) office.runtime.plan({ method: '*', at, moment });
  const first = recorded(office);
  await attempt(command, first.office);
  office.runtime.clearPlan();
  const later = { ...office, runtime: office.colleague('clerk@example.org') };
  if (mishap.isLookedAt) look(later);
  const { told, thrown } = await attempt(command, repeated(later, first.sent));
  look(later);
  const refused = thrown ?? told?.messages.join(' ');
  return [
    ...(told?.ok ? [] : [`the same request is refused: ${refused?.slice(0, 80)}`]),
    ...brokenAfterLook(trial),
    ...command.done(later),
  ];
}

await buildIfStale();
const began = Date.now();
let trials = 0;
let violations = 0;
const tried = COMMANDS.filter((command) => !command.looks && isMeant(command));
for (const command of tried) {
  const rehearsed = await rehearse(command);
  const found: string[] = [];
  for (const mishap of mishapsOf(rehearsed)) {
    trials += 1;
    const wrong = await tryOne(rehearsed, mishap);
    const { service, method } = rehearsed.sites[(mishap.at ?? 0) - 1] ?? {
      service: 'its',
      method: 'end',
    };
    const place = `${mishap.moment} ${mishap.at ?? ''} ${service}.${method}${mishap.isLookedAt ? ', looked at' : ''}`;
    found.push(...new Set(wrong.map((each) => `  ${place}: ${each}`)));
  }
  violations += found.length;
  process.stdout.write([`${command.name}: ${found.length} violations`, ...found, ''].join('\n'));
}
const seconds = Math.round((Date.now() - began) / 1000);
process.stdout.write(
  `${tried.length} commands sent twice: ${trials} trials, ${violations} violations, ${seconds} s\n`,
);
process.exitCode = violations > 0 ? 1 : 0;
