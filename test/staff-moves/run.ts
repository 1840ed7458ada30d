/**
 * `npm run test:staff-moves`: the staff put in, sort and delete rows, or rename the sheet, before each single call of
 * each command that writes on it. Before each call one of the ways is tried, all of them in turn (`--all`: each of them).
 * `--only WORD` tries the commands named so.
 */
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../build.mjs';
import type { Office } from '../add-on/office';
import { MOVES } from '../add-on/staff-moves';
import { open, type Staged } from '../faults/stage';
import { known } from '../options';
import { COMMANDS, type Command, stageOffice } from './commands';
import { brokenRows, renamed, rowsOf, unknownMemos } from './judge';

const { only, all } = known(() =>
  parseArgs({
    options: {
      only: { type: 'string', default: '' },
      all: { type: 'boolean', default: false },
    },
  }),
);

interface Way {
  readonly what: string;
  readonly act: (office: Office, sheet: string) => void;
}

const WAYS: readonly Way[] = [
  ...MOVES,
  {
    what: 'the sheet renamed',
    act: ({ workbook }, name) => {
      const sheet = workbook.book.getWorksheet(name);
      if (sheet) sheet.name = renamed(name);
    },
  },
];

await buildIfStale();
const staged = await stageOffice();
const before = await open(staged);
let trials = 0;
let violations = 0;
const began = Date.now();

for (const command of COMMANDS.filter(({ name }) => name.includes(only))) {
  const undisturbed = await open(staged);
  const from = undisturbed.runtime.calls.length;
  const told = await command.run(undisturbed);
  if (!told.ok) throw new Error(`${command.name} fails by itself: ${told.messages.join(' ')}`);
  const calls = undisturbed.runtime.calls.slice(from).filter(({ wire }) => wire).length;
  let turn = 0;
  for (const sheet of command.sheets)
    for (let at = 1; at <= calls; at++) {
      const ways = all ? WAYS : [WAYS[turn++ % WAYS.length] as Way];
      for (const way of ways) {
        const wrong = await tryOne(staged, command, { sheet, at, way, undisturbed });
        trials += 1;
        violations += wrong.length;
        for (const each of wrong)
          process.stdout.write(
            `!! ${command.name}, call ${at}, ${way.what} on ${sheet}: ${each}\n`,
          );
      }
    }
  process.stdout.write(`${command.name}: ${calls} calls\n`);
}

process.stdout.write(
  `${COMMANDS.length} commands, ${trials} trials, ${violations} violations, ${Math.round((Date.now() - began) / 1000)} s\n`,
);
process.exitCode = violations > 0 ? 1 : 0;

interface Moved {
  readonly sheet: string;
  /** From 1. */
  readonly at: number;
  readonly way: Way;
  readonly undisturbed: Office;
}

async function tryOne(
  from: Staged,
  command: Command,
  { sheet, at, way, undisturbed }: Moved,
): Promise<string[]> {
  const after = await open(from);
  const deleted: string[] = [];
  const act = () => {
    const there = [...rowsOf(after, sheet).keys()];
    way.act(after, sheet);
    const left = rowsOf(after, sheet);
    deleted.push(...there.filter((key) => !left.has(key)));
  };
  after.runtime.plan({ method: '*', at, moment: 'meanwhile', act });
  await command.run(after);
  after.runtime.clearPlan();
  const ends = { before, undisturbed, after, deleted };
  return [...brokenRows(ends), ...unknownMemos(ends)];
}
