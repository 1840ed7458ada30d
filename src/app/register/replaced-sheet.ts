/**
 * Decides whether a sheet that has the name of a memo's own, which has been deleted, is that sheet come back: put in again from
 * a copy or a file, or another year's measures under the old name.
 */
import { memoYear } from '../../core/memo/memo-fields';
import { cellTold } from '../../core/sheet/sheet-names';
import { seenHashes, titleHash } from '../../core/sign-off/snapshot';
import type { Reading, Session } from '../session';
import { CommandError } from '../stopped';
import type { MemoRow } from './memo-row';
import type { SheetsOfMemo } from './sheets-now';

/** Throws where it is not: of the memo's year, with at least half of its measures as far as the register kept them. */
export function refuseReplaced(
  { now }: Session,
  { sheet, fiscalYear, snapshot }: MemoRow,
  { isReplaced }: SheetsOfMemo,
  { measures, settings }: Reading,
): void {
  if (!isReplaced) return;
  const there = new Set(measures.map(({ title }) => titleHash(title)));
  const before = seenHashes(snapshot);
  const kept = before.filter((hash) => there.has(hash));
  const isOfYear = fiscalYear === null || fiscalYear === memoYear(settings, now().date);
  if (isOfYear && kept.length * 2 >= before.length) return;
  throw new CommandError({ kind: 'sheet-replaced', sheet: cellTold(sheet) });
}
