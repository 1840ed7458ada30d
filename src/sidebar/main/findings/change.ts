/** The part of a cell that a fix changes, with a little of what stands around it. */
import type { Fix } from '../../../core/checks/finding';

export interface Change {
  /** Before and after the change; `…` stands for what is left out. */
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

const AROUND = 10;
/** Where letters only come or go, so many that stay are shown with them. */
const BESIDE = 9;

/** Widened to whole numbers and words of marks: ๒๕๖5 → ๒๕๖๕ reads better than 5 → ๕. */
export function changeOf({ before, after }: Fix): Change {
  const brokenAnew = breaksOf(before) !== breaksOf(after);
  const [from, to] = [letters(before, brokenAnew), letters(after, brokenAnew)];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  const shortest = shortestOf(from, to) - start;
  while (end < shortest && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  while (start > 0 && isWord(from[start - 1])) start--;
  while (end > 0 && isWord(from[from.length - end])) end--;
  if (start + end === shortestOf(from, to)) end = Math.max(0, end - BESIDE);
  if (start + end === shortestOf(from, to)) start = Math.max(0, start - BESIDE);
  const lead = from.slice(0, start);
  const tail = end === 0 ? [] : from.slice(-end);
  return {
    lead: (lead.length > AROUND ? '…' : '') + lead.slice(-AROUND).join(''),
    removed: from.slice(start, from.length - end).join(''),
    added: to.slice(start, to.length - end).join(''),
    tail: tail.slice(0, AROUND).join('') + (tail.length > AROUND ? '…' : ''),
  };
}

function shortestOf(one: readonly string[], other: readonly string[]): number {
  return Math.min(one.length, other.length);
}

function breaksOf(text: string): number {
  return text.split('\n').length;
}

/** Whole letters: a Thai vowel or tone mark is never torn from its consonant. Ends of lines are seen where they change. */
function letters(text: string, withBreaks: boolean): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const line = withBreaks ? lines.join('↵') : text;
  return line.replace(/\s+/g, ' ').match(/[\s\S][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*/gu) ?? [];
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[0-9๐-๙.,:/-]/.test(letter);
}
