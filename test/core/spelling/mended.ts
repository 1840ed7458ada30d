/** A text with all slips put right that are found in it; each stands where it is said to stand. */
import type { Slip } from '../../../src/core/spelling/slips';

export function mended(text: string, found: readonly Slip[]): string {
  return [...found].reverse().reduce((all, { index, wrong, right }) => {
    expect(all.slice(index, index + wrong.length)).toBe(wrong);
    return all.slice(0, index) + right + all.slice(index + wrong.length);
  }, text);
}
