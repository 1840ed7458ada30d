/** Texts cut short, as messages quote them. */

const AROUND = 12;

/** A text short enough to know it by, in a note or a line; white space made single. */
export function short(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join('');
}

/** What stands around one place. From the beginning of a letter with its marks. */
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
