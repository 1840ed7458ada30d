/** The per cent of measures done among the cells that a formula was given: the memo's own, or why there is none. */
import { countCompletion } from '../completion';
import { STATUSES } from '../header';
import type { Measure } from '../measure';
import { type MeasuresSheet, readMeasures } from '../read-measures';
import { textsOf, withPercents } from './cell-texts';
import { headed, statusColumns } from './headed';
import { likelyMerges } from './likely-merges';
import type { PercentProblem } from './percent-problem';

export type PercentInCells =
  | { readonly ok: true; readonly percent: number }
  | { readonly ok: false; readonly problem: PercentProblem };

/** `given` is what Sheets hands a custom function: rows of values, or one value for one cell. */
export function percentInCells(given: unknown): PercentInCells {
  if (given === undefined || given === null) return refused({ kind: 'no-range' });
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given];
  const values = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const cells = textsOf(values);
  if (cells.every((row) => row.every((text) => text.trim() === ''))) {
    return refused({ kind: 'no-measures' });
  }
  const plain = readMeasures({ sheet: '', cells, merges: [] });
  const table = plain.ok
    ? { values, cells, headingRows: 0 }
    : headed(values, cells, plain.problems[0]?.kind === 'no-title');
  if ('kind' in table) return refused(table);
  const sheet = measuresIn(table.values, table.cells);
  if (!sheet) return refused({ kind: 'no-status' });
  const unclear = table.headingRows === 0 ? null : firstUnclear(sheet.measures);
  if (unclear !== null) return refused({ kind: 'unclear', row: unclear - table.headingRows });
  const { percent } = countCompletion(sheet.measures);
  return percent === null ? refused({ kind: 'no-measures' }) : { ok: true, percent };
}

/** Read twice: a formula is told no merges, and which there likely are shows once the measures are known. */
function measuresIn(
  values: readonly (readonly unknown[])[],
  texts: readonly (readonly string[])[],
): MeasuresSheet | null {
  const first = readMeasures({ sheet: '', cells: texts, merges: [] });
  if (!first.ok) return null;
  const { columns } = first.value.header;
  const isInWords = STATUSES.every((status) => columns[status] === undefined);
  const cells =
    isInWords && columns.status !== undefined ? withPercents(values, texts, columns.status) : texts;
  const read = readMeasures({ sheet: '', cells, merges: [] });
  if (!read.ok) return null;
  const merges = likelyMerges(read.value, cells, statusColumns(columns));
  const again = merges.length === 0 ? read : readMeasures({ sheet: '', cells, merges });
  return again.ok ? again.value : null;
}

function firstUnclear(measures: readonly Measure[]): number | null {
  const faults = measures.flatMap(({ activities }) =>
    activities.flatMap(({ fault }) => fault ?? []),
  );
  return faults.find(({ kind }) => kind === 'unclear')?.row ?? null;
}

function refused(problem: PercentProblem): PercentInCells {
  return { ok: false, problem };
}
