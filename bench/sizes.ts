/** One size: the calls that a check and a memo cost through the built bundle, and the core's time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDrive } from '../local/drive/folder';
import { createRuntime } from '../local/runtime';
import { openWorkbook } from '../local/workbook/workbook';
import { VERSION_HEADING } from '../src/core/sheet/data-version';
import { buildTemplate } from '../template/build-template';
import { fill, officialFields } from './fill';
import { rulesOver, tableOf } from './reading';
import { cpuMedian } from './time';
import { gridOf, measureRows, SHEET } from './workload';

const DIST = join(import.meta.dirname, '../dist');

export async function measureSize(measures: number) {
  return { measures, wire: await countWire(measures), ms: await timeCore(measures) };
}

/**
 * Each on a workbook of its own that nobody has checked before: the dearer case. It is of this version: what brings an
 * older one up is paid once, and docs/calls.md counts it apart.
 */
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
  for (const [name, ...headings] of [
    ['ตั้งค่า', 'รายการ', 'ค่า', VERSION_HEADING],
    ['ผู้ลงนาม', 'ชื่อ'],
  ] as const) {
    workbook.book.addWorksheet(name).addRow(headings);
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
  return {
    read: await cpuMedian(() => tableOf(grid)),
    check: await cpuMedian(rulesOver(grid)),
    fill: await cpuMedian(() => fill(template, officialFields(measures), true), 3),
  };
}
