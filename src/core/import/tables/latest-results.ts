/** A memo that tells the result of one measure twice, as of two rounds in a year: the later round counts, and it is said. */
import { lastOf } from '../../measures/rounds/places';
import { type Doubt, NOWHERE, quoted } from '../block';
import { comparedTitle, type MemoMeasure } from './memo-measures';
import { type MemoRow, marksOf, textIn } from './memo-row';
import { isSameTime } from './table-time';

export interface LatestResults {
  readonly measures: readonly MemoMeasure[];
  readonly doubts: readonly Doubt[];
}

interface Kept {
  measure: MemoMeasure;
  isTwice: boolean;
}

/** In the order in which the memo names them first. */
export function latestResults(results: readonly MemoMeasure[]): LatestResults {
  const all: Kept[] = [];
  const byName = new Map<string, Kept[]>();
  for (const measure of results) {
    const rows = latestRows(measure.rows);
    const name = nameOf(measure, all.length);
    const known = byName.get(name) ?? [];
    const before = sameOf(measure, known);
    if (!before) {
      const kept = { measure: { ...measure, rows }, isTwice: rows.length < measure.rows.length };
      all.push(kept);
      byName.set(name, [...known, kept]);
      continue;
    }
    const { rows: rowsBefore } = before.measure;
    if (!isOfTwoTables(rowsBefore[0], rows[0])) {
      before.measure = { ...before.measure, rows: [...rowsBefore, ...rows] };
      continue;
    }
    before.isTwice = true;
    if (isLater(rows[0], rowsBefore[0])) before.measure = { ...measure, rows };
  }
  const doubts = all.flatMap(({ measure: { number, title, rows }, isTwice }): readonly Doubt[] => {
    if (!isTwice) return [];
    const text = quoted(number === null ? title : `${number}. ${title}`);
    return [{ kind: 'result-twice', text, place: rows[0]?.place ?? NOWHERE }];
  });
  return { measures: all.map(({ measure }) => measure), doubts };
}

function nameOf({ number, title }: MemoMeasure, position: number): string {
  const compared = comparedTitle(title);
  return compared === '' && number === null
    ? `untitled ${position}`
    : `${number ?? ''} ${compared}`;
}

/** The one of that name that is the same unit's, and of the same part. */
function sameOf(measure: MemoMeasure, known: readonly Kept[]): Kept | undefined {
  const alike = known.filter(({ measure: each }) => isSamePart(measure, each));
  return (
    alike.find(({ measure: each }) => whoseOf(each) === whoseOf(measure)) ??
    alike.find(({ measure: each }) => mayBeSame(measure, each))
  );
}

function isSamePart({ rows: [one] }: MemoMeasure, { rows: [other] }: MemoMeasure): boolean {
  const parts = [one?.part ?? '', other?.part ?? ''];
  return parts[0] === parts[1] || parts.includes('');
}

/** One names nobody; two rounds may call one unit by two names, and a table's rows are all of one measure. */
function mayBeSame(measure: MemoMeasure, before: MemoMeasure): boolean {
  const [one, other] = [measure.rows[0], before.rows[0]];
  if (!one || !other) return true;
  if (one.unit !== '' && other.unit !== '' && one.unit !== other.unit) return false;
  if (whoseOf(measure) === '' || whoseOf(before) === '') return true;
  return !isOfTwoTables(one, other) || !isSameTime(one.time, other.time);
}

/** The unit over the table's rows, or those responsible. */
export function whoseOf({ rows }: MemoMeasure): string {
  const [first] = rows;
  return first ? first.unit || comparedTitle(textIn(first, 'owners')) : '';
}

/** Of one activity with a mark in each of two tables the row of the later round. */
function latestRows(rows: readonly MemoRow[]): readonly MemoRow[] {
  return rows.filter((row, index) => {
    const method = comparedTitle(textIn(row, 'method'));
    const isAgain = (other: MemoRow, at: number) =>
      method !== '' &&
      comparedTitle(textIn(other, 'method')) === method &&
      marksOf(other).length > 0 &&
      isOfTwoTables(row, other) &&
      (at > index ? isLater(other, row) : !isLater(row, other));
    return marksOf(row).length === 0 || !rows.some(isAgain);
  });
}

/** Of two that name no rounds which can be told apart the second is the later. */
function isLater(second: MemoRow | undefined, first: MemoRow | undefined): boolean {
  return lastOf([first, second], (row) => row?.time.round ?? null) === second;
}

function isOfTwoTables(one: MemoRow | undefined, other: MemoRow | undefined): boolean {
  return one?.place.table !== other?.place.table;
}
