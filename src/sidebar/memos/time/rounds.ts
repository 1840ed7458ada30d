/** Which memos are an office's two reports of a fiscal year, as far as their dates tell. */
import type { MemoView } from '../../../app/sign-off/data';
import { buddhistYear, parseIsoDate } from '../../../core/text/dates';

type Dated = Pick<MemoView, 'id' | 'date' | 'fiscalYear'>;

/** From October, the first month, on: reports on the first six are written until the end of April. */
const LAST_HALF_YEAR_MONTH = 6;

/** Null where its day is not known. A report on twelve months may be written after its year is over. */
function isHalfYear({ date, fiscalYear }: Dated): boolean | null {
  const day = parseIsoDate(date);
  if (!day) return null;
  const sinceOctober = (day.month + 2) % 12;
  const years = fiscalYear === null ? 0 : buddhistYear(day) + (day.month > 9 ? 1 : 0) - fiscalYear;
  return sinceOctober + 12 * years <= LAST_HALF_YEAR_MONTH;
}

/** Ids of the latest of each half; null where there is none. */
export interface Rounds {
  readonly six: string | null;
  readonly twelve: string | null;
}

/** From the oldest on. */
export function roundsOf(memos: readonly Dated[]): Rounds {
  const last = (half: boolean) =>
    memos.filter((memo) => isHalfYear(memo) === half).pop()?.id ?? null;
  return { six: last(true), twelve: last(false) };
}

/** The two rounds, else the first and the last. Null `to`: the sheet as it is now. */
export function likelyRounds(
  memos: readonly Dated[],
): { readonly from: string; readonly to: string | null } | null {
  const [first, end] = [memos[0], memos[memos.length - 1]];
  if (!first || !end) return null;
  const { six, twelve } = roundsOf(memos);
  if (six !== null && twelve !== null) return { from: six, to: twelve };
  return { from: first.id, to: end.id === first.id ? null : end.id };
}
