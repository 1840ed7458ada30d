/** One size: the calls that a check and a memo cost through the built bundle, and the core's time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDrive } from '../local/drive/folder';
import { createRuntime } from '../local/runtime';
import { openWorkbook } from '../local/workbook/workbook';
import { VERSION_HEADING } from '../src/core/sheet/data-version';
import { buildTemplate } from '../template/build-template';
import { readingAsShipped } from './as-shipped';
import { fill, officialFields } from './fill';
import { cpuMedian } from './time';
import { gridOf, measureRows, SHEET } from './workload';

const AN_HOUR = 3_600_000;
const DIST = join(import.meta.dirname, '../dist');

export async function measureSize(measures: number) {
  return { measures, wire: await countWire(measures), ms: await timeCore(measures) };
}

/**
 * A check of a workbook that nobody has checked before; an office's first memo, with the register's making; and one more
 * of what is marked already. The workbook is of this version: what brings an older one up is paid once, and docs/calls.md
 * counts it apart.
 */
async function countWire(measures: number) {
  const [check] = await wireOf(measures, ['callCheck']);
  const [firstMemo, generate] = await wireOf(measures, ['callGenerate', 'callGenerate']);
  return { check, firstMemo, generate };
}

/** Of each call, one after the other. */
async function wireOf(measures: number, calls: readonly string[]): Promise<readonly number[]> {
  const workbook = await openWorkbook(null);
  const [first] = workbook.book.worksheets;
  if (first) first.name = SHEET;
  for (const row of measureRows(measures)) first?.addRow(row);
  for (const [name, ...headings] of [
    ['ตั้งค่า', 'รายการ', 'ค่า', VERSION_HEADING],
    ['ผู้ลงนาม', 'ชื่อ'],
  ] as const) {
    workbook.book.addWorksheet(name).addRow(headings);
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const user = { email: 'clerk@example.org', locale: 'th' };
  let time = Date.now();
  const now = () => new Date(time);
  const runtime = createRuntime({ dist: DIST, workbook, drive: openDrive(folder), user, now });
  const counts = calls.map((call) => {
    // A memo of the same words within some minutes is the same request, sent twice.
    time += AN_HOUR;
    const from = runtime.calls.length;
    const reply = runtime.call(call) as { readonly ok: boolean };
    if (!reply.ok) throw new Error(`${call} failed at ${measures} measures`);
    return runtime.calls.slice(from).filter(({ wire }) => wire).length;
  });
  rmSync(folder, { recursive: true });
  return counts;
}

async function timeCore(measures: number) {
  const grid = gridOf(measures);
  const template = await buildTemplate('official', 'docs');
  const { rulesOver, tableOf } = await readingAsShipped();
  return {
    read: await cpuMedian(() => tableOf(grid)),
    check: await cpuMedian(rulesOver(grid)),
    fill: await cpuMedian(() => fill(template, officialFields(measures), true), 3),
  };
}
