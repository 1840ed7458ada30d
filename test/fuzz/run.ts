/**
 * `npm run test:fuzz -- --runs N --seed S`: hostile inputs of calls, cells and templates against the built add-on; each
 * input has a seed of its own, which is printed where it is not taken well: an exception, what the add-on itself calls
 * a bug, or an answer that is neither yes nor no with words.
 */
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../build.mjs';
import { generate, type Office, registerRows } from '../add-on/office';
import { docxOf, paragraph } from '../core/docx/docx';
import { MEASURES, open, SETTINGS, SIGNER_SHEET, type Staged, usual } from '../faults/stage';
import { known } from '../options';
import { type Draw, drawFrom, hostileCell, hostileTemplate, hostileValue, oneOf } from './hostile';
import { SAMPLES } from './samples';

const asked = known(() =>
  parseArgs({
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
    },
  }),
);

const TEMPLATE = docxOf(paragraph('{{เรื่อง}} {{#มาตรการ}}{{ชื่อมาตรการ}} {{/มาตรการ}}'));

await buildIfStale();
const [runs, first] = [Number(asked.runs), Number(asked.seed)];
const staged = await usual((office) => {
  generate(office);
  office.wait(20);
});
const began = Date.now();
let office = await open(staged);
let unhandled = 0;
const counts = { calls: 0, cells: 0, templates: 0 };

/** What one input has left behind is not to befall the next ones for ever. */
const EVERY = 50;

for (let seed = first; seed < first + runs; seed++) {
  const draw = drawFrom(seed);
  const kind = oneOf(draw, ['calls', 'calls', 'cells', 'templates'] as const);
  if (kind === 'cells' || seed % EVERY === 0) office = await open(staged as Staged);
  counts[kind] += 1;
  const wrong = { calls: tryCall, cells: tryCells, templates: tryTemplate }[kind](office, draw);
  unhandled += wrong.length;
  for (const each of wrong) process.stdout.write(`!! seed ${seed}, ${kind}: ${each}\n`);
  if (kind === 'cells' || wrong.length > 0) office = await open(staged);
}

process.stdout.write(
  `${runs} inputs (${Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(
      ', ',
    )}), seeds from ${first}: ${unhandled} unhandled, ${Math.round((Date.now() - began) / 1000)} s\n`,
);
process.exitCode = unhandled > 0 ? 1 : 0;

/** Gives what is wrong with the answer. */
function ask({ runtime }: Office, name: string, given: unknown): string[] {
  const logs = runtime.logs.length;
  try {
    const reply = runtime.call(name, given) as { ok?: unknown; message?: unknown } | undefined;
    const isAnswer =
      reply?.ok === true ||
      (reply?.ok === false && typeof reply.message === 'string' && reply.message !== '');
    const bugs = runtime.logs.slice(logs).map((line) => JSON.stringify(line).slice(0, 200));
    return [...(isAnswer ? [] : [`${name}: no answer`]), ...bugs.map((bug) => `${name}: ${bug}`)];
  } catch (error) {
    return [`${name}: ${String(error).slice(0, 200)}`];
  }
}

function tryCall(at: Office, draw: Draw): string[] {
  const id = registerRows(at)[0]?.รหัส ?? '';
  const [name, sample] = oneOf(draw, SAMPLES);
  return ask(at, name, hostileValue(draw, sample(id)));
}

function tryCells(at: Office, draw: Draw): string[] {
  for (const name of [MEASURES, SETTINGS, SIGNER_SHEET]) {
    const sheet = at.workbook.book.getWorksheet(name);
    for (let turned = Math.floor(draw() * 5); sheet && turned > 0; turned--) {
      const row = 1 + Math.floor(draw() * 6);
      sheet.getCell(row, 1 + Math.floor(draw() * 8)).value = hostileCell(draw) as never;
    }
  }
  return ['callCheck', 'callGenerate', 'callMemos'].flatMap((name) =>
    ask(at, name, name === 'callGenerate' ? { force: true } : undefined),
  );
}

function tryTemplate(at: Office, draw: Draw): string[] {
  const base64 = Buffer.from(hostileTemplate(draw, TEMPLATE)).toString('base64');
  const file = { name: 'แม่แบบ.docx', base64 };
  const call = oneOf(draw, ['callCheckTemplate', 'callPreviewTemplate', 'callGenerate'] as const);
  return ask(at, call, call === 'callGenerate' ? { template: base64, force: true } : file);
}
