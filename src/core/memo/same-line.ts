/** The same line in other digits, or the same per cent in other words: who has only written it otherwise has not answered. */
import { toArabicDigits, toThaiDigits } from '../text/digits';
import { digest } from './answer-columns';

/** The digests of a line, without its spaces, as it may have been typed before. */
export function digestsOf(line: string): readonly string[] {
  const typed = [line, toArabicDigits(line), toThaiDigits(line)];
  return [...new Set(typed)].map(digest);
}

const PERCENT =
  /^\(?(?:(?:ร้อยละ)([0-9]{1,3}(?:\.[0-9]{1,2})?)|([0-9]{1,3}(?:\.[0-9]{1,2})?)(?:%|เปอร์เซ็นต์))\)?$/;

/** `50` of a line that says a per cent and no more; ''. */
export function percentOfLine(line: string): string {
  const found = PERCENT.exec(toArabicDigits(line));
  return found ? String(Number(found[1] ?? found[2])) : '';
}

/** The digests of a line that says this per cent and no more. */
export function percentDigests(percent: string): readonly string[] {
  const lines = [`${percent}%`, `ร้อยละ${percent}`, `${percent}เปอร์เซ็นต์`];
  return lines.flatMap((line) => [...digestsOf(line), ...digestsOf(`(${line})`)]);
}
