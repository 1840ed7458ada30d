/** The order in which memos were made, wherever their rows stand: staff sort the register, mostly with the newest on top. */
import { parseIsoDate } from '../../core/text/dates';
import { dayNumber } from '../../core/text/found/dates-in-text';
import type { MemoRow } from './memo-row';

/** Of two that were made in one minute the lower row is the later, as rows are written. */
export function oldestFirst(memos: readonly MemoRow[]): readonly MemoRow[] {
  const made = new Map(memos.map((memo) => [memo, minuteOf(memo)]));
  return [...memos].sort((one, other) => (made.get(one) ?? 0) - (made.get(other) ?? 0));
}

const MINUTES_OF_DAY = 24 * 60;

/** Behind the day: `10 มีนาคม 2569 09:30`, `2026-03-10 09:05`. */
const TIME = /\s(\d{1,2})[:.](\d{2})(?!\d)/;

/** As its cell says; where the staff have taken the day or its time away, as the batch that it was made in was begun. */
function minuteOf({ date, when, kept }: MemoRow): number {
  const batch = kept.batch?.id ?? '';
  const begun = parseIsoDate(batch.slice(0, 10));
  const day = date ?? begun;
  if (!day) return 0;
  const isOneDay = begun !== null && dayNumber(begun) === dayNumber(day);
  const time = TIME.exec(date ? when : '') ?? (isOneDay ? TIME.exec(batch) : null);
  return dayNumber(day) * MINUTES_OF_DAY + Number(time?.[1] ?? 0) * 60 + Number(time?.[2] ?? 0);
}
