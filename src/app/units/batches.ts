/** The batches of memos to units, as the rows of the register tell them: the present one, and what is made of it. */
import { unitsOf } from '../../core/measures/scope';
import type { Period } from '../../core/office/period';
import { replyBy } from '../../core/office/reply-by';
import type { CalendarDate } from '../../core/sheet/cell';
import { within } from '../memo/scope';
import { isMadeBy } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import type { Reading } from '../session';
import { changesSince, type SheetNow } from '../sign-off/view';
import type { OpenBatch } from './data';

export interface PresentBatch extends OpenBatch {
  readonly isFinished: boolean;
}

interface Around {
  readonly reading: Reading;
  /** The sheet as it is now; null where there is none, and then there is no batch of it. */
  readonly now: SheetNow | null;
  readonly today: CalendarDate;
  /** Who is at the sheet. */
  readonly email: string;
}

/** Requests of the sheet and its year whose document is there, from the top down. */
export function requestsOf(memos: readonly MemoRow[], now: SheetNow | null): readonly MemoRow[] {
  return memos.filter(
    (memo) =>
      memo.kept.request !== null &&
      memo.sheet === now?.sheet &&
      memo.fiscalYear === now.fiscalYear &&
      stageOfMemo(memo) !== 'cancelled',
  );
}

/** The newest of a sheet and its year; what came before it is done with, finished or not. */
export function presentBatch(memos: readonly MemoRow[], around: Around): PresentBatch | null {
  const { reading, now, email } = around;
  if (!now) return null;
  const rows = memos.filter(
    ({ kept, sheet, fiscalYear }) =>
      kept.batch !== null && sheet === now.sheet && fiscalYear === now.fiscalYear,
  );
  const batch = newest(rows)?.kept.batch;
  if (!batch) return null;
  const own = rows.filter(({ kept }) => kept.batch?.id === batch.id);
  const made = own.filter(({ link }) => link !== '').map(({ kept }) => kept.owner);
  const period = own[0]?.period ?? null;
  const said = batch.again
    ? []
    : requestsOf(memos, now).filter(
        (row) =>
          row.kept.request === own[0]?.kept.request && isUpToDate(row, { ...around, period }),
      );
  const isToMake = (unit: string) =>
    !made.includes(unit) && !said.some(({ kept }) => kept.owner === unit);
  // For a unit that is gone from the sheet there is nothing to make.
  const units = unitsOf(reading.measures);
  const left = batch.units.filter((unit) => units.includes(unit) && isToMake(unit));
  const by = own.find((row) => row.by !== '')?.by ?? '';
  return {
    ...batch,
    by,
    mine: isMadeBy(by, email),
    since: own[0]?.when ?? '',
    made: batch.units.filter((unit) => made.includes(unit)).length,
    left,
    template: own[0]?.kept.request ?? 'progress',
    period,
    isFinished: left.length === 0,
  };
}

type AroundMemo = Omit<Around, 'email'> & {
  /** What a new one would report on. */
  readonly period: Period | null;
};

/** It is made, and a new one to its unit from the same template would say the same, of the same period, by the same day. */
export function isUpToDate(row: MemoRow, { reading, now, today, period }: AroundMemo): boolean {
  if (!now || row.link === '' || row.period !== period || row.kept.statuses.length > 0)
    return false;
  if (changesSince(row, now)) return false;
  const { settings, measures } = within(reading, row.kept);
  return row.kept.byWhen === replyBy(settings, measures, today, period);
}

/** `2026-03-10 09:05`, which a batch's id begins with: staff sort rows. Of two of one minute the lower row's. */
const MINUTE = 16;

function newest(rows: readonly MemoRow[]): MemoRow | undefined {
  const minute = ({ kept }: MemoRow) => kept.batch?.id.slice(0, MINUTE) ?? '';
  return [...rows].reverse().sort((one, other) => minute(other).localeCompare(minute(one)))[0];
}
