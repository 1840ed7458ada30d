/** From cells to measures, and all rules over them: with merges and without, with short texts and long ones. */
import { runChecks } from '../src/core/checks';
import { readMeasures } from '../src/core/measures/read-measures';
import { readSettings } from '../src/core/office/read-settings';
import type { Grid } from '../src/core/sheet/grid';
import { cpuMedian } from './time';
import { gridOf, type Texts } from './workload';

export async function measureReading(measures: number, merges: number, texts: Texts) {
  const grid = gridOf(measures, merges, texts);
  return {
    measures,
    merges,
    texts,
    readMs: await cpuMedian(() => tableOf(grid)),
    rulesMs: await cpuMedian(rulesOver(grid)),
  };
}

export function tableOf(grid: Grid) {
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('the workload is no measures sheet');
  return read.value;
}

/** As a check runs them, on a table that is read already. */
export function rulesOver(grid: Grid): () => unknown {
  const sheets = [{ part: 'measures', sheet: grid.sheet, cells: grid.cells } as const];
  const source = {
    table: tableOf(grid),
    fault: null,
    sheets,
    settings: readSettings([]),
    signers: [],
    today: () => ({ year: 2026, month: 3, day: 10 }),
    years: null,
  };
  return () => runChecks(source);
}
