/** The per cent of measures done among the cells that a formula was given: the memo's own, or why there is none. */
import { textAt } from '../../sheet/cell';
import { countMeasures } from '../completion';
import { STATUSES } from '../header';
import type { Measure } from '../measure';
import { type MeasuresSheet, readForFormula } from '../read-measures';
import { textsOf, withPercents } from './cell-texts';
import { headed, statusColumns } from './headed';
import { likelyMerges, sectionMerges } from './likely-merges';
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
  const plain = readForFormula({ sheet: '', cells, merges: [] });
  const table = plain.ok
    ? { values, cells, headingRows: 0 }
    : headed(values, cells, plain.problems[0]?.kind === 'no-title');
  if ('kind' in table) return refused(table);
  const sheet = measuresIn(table.values, table.cells);
  if (!sheet) return refused({ kind: 'no-status' });
  const unclear = table.headingRows === 0 ? null : firstUnclear(sheet.measures);
  if (unclear !== null) return refused({ kind: 'unclear', row: unclear - table.headingRows });
  const blank = unfilled(sheet);
  if (blank !== null) return refused({ kind: 'blank', row: blank - table.headingRows });
  const unnumbered = withoutNumber(sheet, table.cells);
  if (unnumbered !== null) {
    return refused({ kind: 'unnumbered', row: unnumbered - table.headingRows });
  }
  const { percent } = countMeasures(sheet.measures);
  return percent === null ? refused({ kind: 'no-measures' }) : { ok: true, percent };
}

/** Read twice: a formula is told no merges, and which there likely are shows once the measures are known. */
function measuresIn(
  values: readonly (readonly unknown[])[],
  texts: readonly (readonly string[])[],
): MeasuresSheet | null {
  const first = readForFormula({ sheet: '', cells: texts, merges: [] });
  if (!first.ok) return null;
  const { columns } = first.value.header;
  const isInWords = STATUSES.every((status) => columns[status] === undefined);
  const cells =
    isInWords && columns.status !== undefined ? withPercents(values, texts, columns.status) : texts;
  const read = readForFormula({ sheet: '', cells, merges: [] });
  if (!read.ok) return null;
  const merges = [
    ...sectionMerges(read.value, cells),
    ...likelyMerges(read.value, cells, statusColumns(columns)),
  ];
  const again = merges.length === 0 ? read : readForFormula({ sheet: '', cells, merges });
  return again.ok ? again.value : null;
}

/**
 * The first measure with nothing for a status below one that has some, or anywhere in a table without numbers. It may be
 * unfilled, merged with the status above, or a line over a section: three numbers, and the memo prints but one of them.
 */
function unfilled({ measures, header }: MeasuresSheet): number | null {
  const isFilled = ({ activities }: Measure) => activities.some(({ fault }) => fault === null);
  const first = measures.findIndex(isFilled);
  if (first === -1) return null;
  const from = header.columns.number === undefined ? 0 : first;
  const found = measures.slice(from).find(({ activities: [activity] }) => {
    return activity?.fault?.kind === 'none' && activity.fault.text === '';
  });
  return found?.row ?? null;
}

/** The first measure right below a numbered one whose own number's cell is blank: merged with that above, it is a part of it. */
function withoutNumber(
  { measures, header: { columns } }: MeasuresSheet,
  cells: readonly (readonly string[])[],
): number | null {
  const { number } = columns;
  if (number === undefined) return null;
  const found = measures.find(({ row, number: own }, at) => {
    const above = measures[at - 1];
    const last = above?.activities[above.activities.length - 1]?.row ?? above?.row;
    if (own !== null || above === undefined || above.number === null) return false;
    return last === row - 1 && textAt(cells, { row, column: number }).trim() === '';
  });
  return found?.row ?? null;
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
