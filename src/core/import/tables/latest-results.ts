/** A memo that tells the result of one measure twice, as of two rounds in a year: the later table's counts, and it is said. */
import { type Doubt, quoted } from '../block';
import { comparedTitle, type MemoMeasure } from './memo-measures';
import { type MemoRow, marksOf, textIn } from './memo-row';

export interface LatestResults {
  readonly measures: readonly MemoMeasure[];
  readonly doubts: readonly Doubt[];
}

/** In the order in which the memo names them first. */
export function latestResults(results: readonly MemoMeasure[]): LatestResults {
  const kept = new Map<string, MemoMeasure>();
  const twice = new Set<string>();
  for (const measure of results) {
    const rows = latestRows(measure.rows);
    const title = comparedTitle(measure.title);
    const key = title === '' ? `untitled ${kept.size}` : `${measure.number ?? ''} ${title}`;
    const before = kept.get(key);
    if (before && !isOfTwoTables(before.rows[0], rows[0])) {
      kept.set(key, { ...before, rows: [...before.rows, ...rows] });
      continue;
    }
    if (before || rows.length < measure.rows.length) twice.add(key);
    kept.set(key, { ...measure, rows });
  }
  const doubts = [...kept].flatMap(([key, { number, title, rows }]): readonly Doubt[] => {
    if (!twice.has(key)) return [];
    const text = quoted(number === null ? title : `${number}. ${title}`);
    const place = rows[0]?.place ?? { paragraph: null, table: null, row: null };
    return [{ kind: 'result-twice', text, place }];
  });
  return { measures: [...kept.values()], doubts };
}

/** Of one activity with a mark in each of two tables the later row. */
function latestRows(rows: readonly MemoRow[]): readonly MemoRow[] {
  return rows.filter((row, index) => {
    const method = comparedTitle(textIn(row, 'method'));
    const isAgain = (later: MemoRow) =>
      method !== '' &&
      comparedTitle(textIn(later, 'method')) === method &&
      marksOf(later).length > 0 &&
      isOfTwoTables(row, later);
    return marksOf(row).length === 0 || !rows.slice(index + 1).some(isAgain);
  });
}

function isOfTwoTables(one: MemoRow | undefined, other: MemoRow | undefined): boolean {
  return one?.place.table !== other?.place.table;
}
