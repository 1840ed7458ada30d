/** The batches of memos to units, as the rows of the register tell them: the present one, and what is made of it. */
import { measuresIn, namedNow, unitsOf } from '../../core/measures/scope';
import { ofYear } from '../../core/memo/memo-fields';
import { isLeftToPen } from '../../core/office/due/left-to-pen';
import type { Period } from '../../core/office/period';
import type { Settings } from '../../core/office/read-settings';
import { replyBy, withDayKept } from '../../core/office/reply-by';
import type { CalendarDate } from '../../core/sheet/cell';
import type { RequestTemplate } from '../../core/sign-off/kept-scope';
import { within } from '../memo/scope';
import { isMadeBy } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import { oldestFirst } from '../register/oldest-first';
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
  /** What a request from that template is called in the register, if it is made now. */
  readonly titleOf: (request: RequestTemplate) => string;
}

/** Requests of the sheet and its year whose document is there, the oldest first. */
export function requestsOf(
  memos: readonly MemoRow[],
  { now, today }: Pick<Around, 'now' | 'today'>,
): readonly MemoRow[] {
  return oldestFirst(
    memos.filter(
      (memo) =>
        memo.kept.request !== null &&
        isOfSheet(memo, { now, today }) &&
        stageOfMemo(memo) !== 'cancelled',
    ),
  );
}

/**
 * Where nobody says the year it turns with the days: what was begun before is not over then, and its units still
 * report in the first quarter of the next.
 */
function isOfSheet(
  { sheet, fiscalYear }: MemoRow,
  { now, today }: Pick<Around, 'now' | 'today'>,
): boolean {
  if (!now || sheet !== now.sheet) return false;
  if (fiscalYear === now.fiscalYear) return true;
  return !now.isYearSaid && today.month > LAST_MONTH && fiscalYear === now.fiscalYear - 1;
}

/** Of a fiscal year: what follows of the calendar year is the next one's first quarter. */
const LAST_MONTH = 9;

/** The newest of a sheet and its year; what came before it is done with, finished or not. */
export function presentBatch(memos: readonly MemoRow[], around: Around): PresentBatch | null {
  const { reading, email } = around;
  const rows = oldestFirst(
    memos.filter((memo) => memo.kept.batch !== null && isOfSheet(memo, around)),
  );
  const batch = newest(rows)?.kept.batch;
  if (!batch) return null;
  const own = rows.filter(({ kept }) => kept.batch?.id === batch.id);
  const [first] = own;
  const period = first?.period ?? null;
  const year = first?.fiscalYear ?? null;
  const said = batch.again
    ? []
    : requestsOf(memos, around).filter(
        (row) =>
          row.kept.request === first?.kept.request && isUpToDate(row, { ...around, period, year }),
      );
  // However the sheet spells them by now.
  const units = unitsOf(reading.measures);
  const nowOf = ({ kept: { owner, formers } }: MemoRow) => {
    for (const name of [owner ?? '', ...[...formers].reverse()]) {
      const now = namedNow(units, name);
      if (now !== null) return now;
    }
    return owner;
  };
  const made = own.filter(({ link }) => link !== '').map(nowOf);
  const done = new Set([...made, ...said.map(nowOf)]);
  const named = batch.units.map((unit) => ({ unit, now: namedNow(units, unit) }));
  const statuses = first?.kept.statuses ?? [];
  const hasAny = (owner: string) => measuresIn(reading.measures, { owner, statuses }).length > 0;
  // For a unit that is gone from the sheet, or has nothing in the batch's statuses, there is nothing to make.
  const left = named.flatMap(({ unit, now }) =>
    now === null || done.has(now) || !hasAny(now) ? [] : [unit],
  );
  const by = own.find((row) => row.by !== '')?.by ?? '';
  return {
    ...batch,
    by,
    mine: isMadeBy(by, email),
    since: first?.when ?? '',
    made: named.filter(({ unit, now }) => made.includes(now ?? unit)).length,
    left,
    template: first?.kept.request ?? 'progress',
    period,
    statuses,
    isFinished: left.length === 0,
  };
}

type AroundMemo = Omit<Around, 'email'> & {
  /** What a new one would report on. */
  readonly period: Period | null;
  /** Of the Buddhist era; null where it is not known. */
  readonly year: number | null;
};

/** It is made, and a new one to its unit from the same template would say the same, of the same period. */
export function isUpToDate(row: MemoRow, around: AroundMemo): boolean {
  const { reading, now, today, period, year, titleOf } = around;
  const { kept, link, fiscalYear, template } = row;
  if (!now || link === '' || row.period !== period || kept.statuses.length > 0) return false;
  if (fiscalYear !== year || template !== titleOf(kept.request ?? 'progress')) return false;
  if (changesSince(row, now)) return false;
  const { settings, measures } = within(reading, kept);
  const dated = ofYear(settings, year);
  return isDayKept(row, dated, replyBy(dated, measures, today, period, kept.owner));
}

/**
 * `proposed` is what a new one would ask by. A unit that has not answered is late, and asked by no other day; one that has
 * confirmed is done with that day, and a further one asks it anew.
 */
export function isDayKept(
  { kept: { byWhen }, record }: Pick<MemoRow, 'kept' | 'record'>,
  settings: Settings,
  proposed: string,
): boolean {
  if (byWhen === proposed) return true;
  const isFurther = (record?.confirmedOn ?? '') !== '' && !isLeftToPen(proposed);
  return !isFurther && withDayKept(settings, byWhen) !== settings;
}

/** Begun by a page that was opened before the other was: whatever it makes would never be the present one. */
export function isOlder(batch: string, than: string): boolean {
  return minuteOf(batch) < minuteOf(than);
}

function minuteOf(batch: string): string {
  return batch.slice(0, MINUTE);
}

/** `2026-03-10 09:05`, which a batch's id begins with: staff sort rows. Of two of one minute the lower row's. */
const MINUTE = 16;

function newest(rows: readonly MemoRow[]): MemoRow | undefined {
  const minute = ({ kept }: MemoRow) => minuteOf(kept.batch?.id ?? '');
  return [...rows].reverse().sort((one, other) => minute(other).localeCompare(minute(one)))[0];
}
