/** Columns that say a status though their own head does not: the quarters under ผลการดำเนินงาน, the result under its target. */
import { filledIn, textIn } from '../../sheet/cell';
import { type CleanGrid, columnsOf, rowsBelow } from '../clean-grid';
import type { ColumnName } from '../headings';
import type { Status } from '../measure';
import { readStatusWords } from '../status/status-words';
import { isAgainstPlan } from './against-plan';
import type { HeadsOver } from './heads';
import { oppositesIn, thirdStatus } from './opposites';
import { placeOf } from './places';
import { roundsAlone } from './rounds-alone';

/** The part of a status that says what was reached. */
const RESULT =
  /^(?:ผล(?:งาน|การดำเนินงาน|การดำเนินการ|ที่ได้|จริง)?|จริง|(?:ที่)?ทำได้(?:จริง)?|actual|result)$/i;

/** The same as a part of the target; where nothing else heads it, it goes with the result on its left. */
const PERCENT =
  /^\(?(?:คิดเป็น)?(?:ร้อยละ|เปอร์เซ็นต์|%|percent(?:age)?)(?:\s?ของ(?:เป้าหมาย|แผน|ผล(?:งาน|การดำเนินงาน)?))?\)?$/i;

/** ผล, ผล (ร้อยละ): where nothing else says a status. */
const RESULT_ALONE = /^(?:สรุป)?ผล(?:งาน)?(?:สะสม)?(?:\s?[([]?\s?(?:ร้อยละ|เปอร์เซ็นต์|%)\s?[)\]]?)?$/;

/** Longer texts say more than when. */
const LONGEST = 40;

/** A round, a month or a year, and nothing that a measure could say. */
export function isPlaceAlone(text: string): boolean {
  return text.length <= LONGEST && placeOf(text) !== null;
}

type Candidates = Map<number, readonly (ColumnName | null)[]>;

/**
 * Adds each such column to the candidates, as what its spanning head is; and takes out a head over two columns that deny
 * each other, of which none is a status in words.
 */
export function settleUnderHeads(
  candidates: Candidates,
  grid: CleanGrid,
  lastRow: number,
  over: HeadsOver,
): void {
  const isAbout = ([name, second]: readonly (ColumnName | null)[]) =>
    isStatus(name) || name === 'status' || second === 'status';
  // Most rows are no head: they are tried all the same.
  if (![...candidates.values()].some(isAbout)) {
    addResult(candidates, grid, lastRow, over);
    if (![...candidates.values()].some((names) => names.includes('title'))) return;
    for (const column of roundsAlone(grid, lastRow, over))
      if (!candidates.has(column)) candidates.set(column, [null, 'status']);
    return;
  }
  const labels = labelsUnder(grid, lastRow, over);
  addRounds(candidates, grid, over, labels);
  addThird(candidates, labels);
  withoutAgainstPlan(candidates, over, labels);
  const pair = oppositesIn(labels);
  if (pair) {
    for (const column of [pair.yes + 1, pair.no + 1]) {
      const isHeadAbove = over(column).length > 1;
      if (isHeadAbove && candidates.get(column)?.includes('status')) candidates.delete(column);
    }
  }
}

/** Columns that hold the work against its plan (สถานะ over เป็นไปตามแผน | แล้วเสร็จ | ล่าช้ากว่าแผน) are no status in words. */
function withoutAgainstPlan(
  candidates: Candidates,
  over: HeadsOver,
  labels: readonly string[],
): void {
  for (const [index, label] of labels.entries()) {
    const isHeadAbove = over(index + 1).length > 1;
    if (isHeadAbove && isAgainstPlan(label) && candidates.get(index + 1)?.includes('status'))
      candidates.delete(index + 1);
  }
}

/** ผล alone is the status where nothing else is, and statuses stand under it. */
function addResult(
  candidates: Candidates,
  grid: CleanGrid,
  lastRow: number,
  over: HeadsOver,
): void {
  const columns = columnsOf(grid, lastRow).filter((each) => isResult(over, each));
  const [column] = columns;
  if (column === undefined || columns.length > 1) return;
  const rows = rowsBelow(grid, lastRow);
  const said = filledIn(rows.map((row) => textIn(row, column)));
  const read = said.filter((text) => readStatusWords(text) !== null);
  if (read.length > 0 && read.length >= said.length / 2) candidates.set(column, [null, 'status']);
}

function isResult(over: HeadsOver, column: number): boolean {
  const heads = over(column);
  return heads.length === 1 && heads[0]?.spans === false && RESULT_ALONE.test(heads[0].text);
}

/** Each column's own lowest text; '' where it has none. */
export function labelsUnder(grid: CleanGrid, lastRow: number, over: HeadsOver): readonly string[] {
  return columnsOf(grid, lastRow).map((column) => {
    const [label] = over(column).slice(-1);
    return !label || label.spans ? '' : label.text;
  });
}

function addThird(candidates: Candidates, labels: readonly string[]): void {
  for (const [index, label] of labels.entries()) {
    const column = index + 1;
    if (label === '' || isStatus(candidates.get(column)?.[0])) continue;
    const near = [-2, -1, 1, 2].flatMap((by) => candidates.get(column + by)?.[0] ?? []);
    const third = thirdStatus(label, near.filter(isStatus));
    if (third) candidates.set(column, [third]);
  }
}

function isStatus(name: ColumnName | null | undefined): name is Status {
  return name === 'not-started' || name === 'in-progress' || name === 'done';
}

function addRounds(
  candidates: Candidates,
  grid: CleanGrid,
  over: HeadsOver,
  labels: readonly string[],
): void {
  for (const [index, label] of labels.entries()) {
    const column = index + 1;
    if (candidates.has(column)) continue;
    const isPercent = PERCENT.test(label);
    if (!isPercent && !isPlaceAlone(label) && !RESULT.test(label)) continue;
    const left = isPercent ? candidates.get(index) : undefined;
    if (left?.[0] === null && left[1] === 'status') {
      candidates.set(column, left);
      continue;
    }
    const heads = over(column);
    const head = heads.find(({ text, spans }) => spans && grid.headedBy(text).includes('status'));
    if (head) candidates.set(column, grid.headedBy(head.text));
  }
}
