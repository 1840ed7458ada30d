/** Which memos are an office's two reports of a fiscal year, as far as their dates tell. */
import type { MemoView } from '../../../app/memo-data';

/** Reports on the first six months (October to March) are written until the end of April. */
const HALF_YEAR_MONTHS = ['10', '11', '12', '01', '02', '03', '04'];

export function isHalfYear({ date }: Pick<MemoView, 'date'>): boolean {
  return HALF_YEAR_MONTHS.includes(date.slice(5, 7));
}

/** From the oldest on; the latest of each half, else the first and the last. Null `to`: the sheet as it is now. */
export function likelyRounds(
  memos: readonly Pick<MemoView, 'id' | 'date'>[],
): { readonly from: string; readonly to: string | null } | null {
  const last = (half: boolean) =>
    memos.filter((memo) => memo.date !== '' && isHalfYear(memo) === half).pop();
  const [first, end] = [memos[0], memos[memos.length - 1]];
  if (!first || !end) return null;
  const [six, twelve] = [last(true), last(false)];
  if (six && twelve) return { from: six.id, to: twelve.id };
  return { from: first.id, to: end.id === first.id ? null : end.id };
}
