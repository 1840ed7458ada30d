/** One size: the calls that a check and a memo cost through the built bundle, and the core's time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDrive } from '../local/drive/folder';
import { createRuntime } from '../local/runtime';
import { openWorkbook } from '../local/workbook/workbook';
import { runChecks } from '../src/core/checks';
import { countCompletion } from '../src/core/measures/completion';
import { readMeasures } from '../src/core/measures/read-measures';
import { memoFields } from '../src/core/memo/memo-fields';
import { readSettings } from '../src/core/office/read-settings';
import { openBuiltIn } from '../src/core/template/open-template';
import { renderMemo } from '../src/core/template/render';
import { buildTemplate } from '../template/build-template';
import { medianMs } from './time';
import { gridOf, measureRows, SHEET } from './workload';

const DIST = join(import.meta.dirname, '../dist');
const TODAY = { year: 2026, month: 3, day: 10 };

export async function measureSize(measures: number) {
  return { measures, wire: await countWire(measures), ms: await timeCore(measures) };
}

/** Each on a workbook of its own that nobody has checked before: the dearer case. */
async function countWire(measures: number) {
  return {
    check: await wireOf(measures, 'callCheck'),
    generate: await wireOf(measures, 'callGenerate'),
  };
}

async function wireOf(measures: number, call: 'callCheck' | 'callGenerate'): Promise<number> {
  const workbook = await openWorkbook(null);
  const [first] = workbook.book.worksheets;
  if (first) first.name = SHEET;
  for (const row of measureRows(measures)) first?.addRow(row);
  for (const [name, heading] of [
    ['ตั้งค่า', 'รายการ'],
    ['ผู้ลงนาม', 'ชื่อ'],
  ] as const) {
    workbook.book.addWorksheet(name).addRow([heading]);
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const user = { email: 'clerk@example.org', locale: 'th' };
  const runtime = createRuntime({ dist: DIST, workbook, drive: openDrive(folder), user });
  const reply = runtime.call(call) as { readonly ok: boolean };
  rmSync(folder, { recursive: true });
  if (!reply.ok) throw new Error(`${call} failed at ${measures} measures`);
  return runtime.calls.filter(({ wire }) => wire).length;
}

async function timeCore(measures: number) {
  const grid = gridOf(measures);
  const template = await buildTemplate('official', 'docs');
  const table = tableOf(grid);
  const settings = readSettings([]);
  const completion = countCompletion(table.measures);
  const source = { measures: table.measures, completion, settings, signers: [], today: TODAY };
  const sheets = [{ part: 'measures', sheet: SHEET, cells: grid.cells } as const];
  return {
    read: await medianMs(() => tableOf(grid)),
    check: await medianMs(() => runChecks({ table, fault: null, sheets, settings })),
    fill: await medianMs(() =>
      renderMemo(openBuiltIn(template), memoFields(source), { thaiDigits: true }),
    ),
  };
}

function tableOf(grid: ReturnType<typeof gridOf>) {
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('the workload is no measures sheet');
  return read.value;
}
