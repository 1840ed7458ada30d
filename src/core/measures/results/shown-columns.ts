/**
 * Columns behind the status that show what was done, by their heads. Before it the same heads tell of the plan. They stand
 * as if evidence were written over them.
 */
import { type Columns, STATUSES } from '../columns/columns';
import { columnsHeadedBy } from '../headings';
import type { OwnColumn } from '../own-columns';
import { isTarget } from '../rounds/places';
import { headedOfOwnYear } from '../rounds/years';
import { isOpenHead, isOutcome, showsWork } from './evidence-heads';
import { labelOf, nameOfOwn, SHOWN, tellsResult } from './result-columns';

/** `notes` are the table's columns of notes. */
export function withShown(
  own: readonly OwnColumn[],
  columns: Columns,
  notes: readonly number[],
): readonly OwnColumn[] {
  const isBehind = behindStatus(own, columns, notes);
  const candidates = own.filter((each) => isBehind(each) && isUnderOpenHead(each));
  const shown = ofOwnYear(
    candidates.filter((each) => showsWork(labelOf(each)) && !tellsResult(nameOfOwn(each))),
  );
  // Beside a mark evidence stands in its cell.
  const isSurer =
    notes.length > 0 || columns.status === undefined || shown.length > 0 || own.some(isTold);
  const outcomes = isSurer ? [] : ofOwnYear(candidates.filter((each) => isOutcome(labelOf(each))));
  const all = new Set([...shown, ...outcomes]);
  return own.map((each) =>
    all.has(each) ? { ...each, group: `${SHOWN} ${each.group}`.trim() } : each,
  );
}

/** Behind the last mark, a column of notes, or the status of an earlier round, which is one of the own columns. */
function behindStatus(
  own: readonly OwnColumn[],
  columns: Columns,
  notes: readonly number[],
): (each: OwnColumn) => boolean {
  const marks = STATUSES.flatMap((status) => columns[status] ?? []);
  const earlier = own.filter((each) => columnsHeadedBy(labelOf(each))[0] === 'status');
  const last = Math.max(0, ...marks, columns.status ?? 0);
  const first = Math.min(last, ...notes, ...earlier.map(({ column }) => column));
  return ({ column }) => column > first;
}

/** Of last year's columns beside this year's none shows what was done now. */
function ofOwnYear(columns: readonly OwnColumn[]): readonly OwnColumn[] {
  return headedOfOwnYear(columns, ({ group }) => group, null);
}

function isUnderOpenHead({ group }: OwnColumn): boolean {
  return isOpenHead(group) && !isTarget(group);
}

function isTold(own: OwnColumn): boolean {
  return !isOutcome(labelOf(own)) && tellsResult(nameOfOwn(own));
}
