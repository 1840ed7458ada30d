/** A text around one place, short enough to know the place by. */
import { short } from './short';

const AROUND = 12;

/** From the beginning of a letter with its marks. */
export function around(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  const part = text.slice(from, at + AROUND);
  const whole = from > 0 ? part.replace(/^[ะาำๅ\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+/, '') : part;
  return short(whole).trim();
}

/** What the first place that a change touches becomes. */
export function aroundChange(before: string, after: string): string {
  return around(after, firstChange(before, after));
}

/** How many letters both begin with. */
export function firstChange(before: string, after: string): number {
  let same = 0;
  while (same < after.length && after[same] === before[same]) same++;
  return same;
}
