/** Labels of units or steps in the row under a head of statuses or owners that reaches over blank cells, as where nothing is merged. */
import type { CleanGrid } from '../clean-grid';
import { readMark } from '../status/status-mark';
import { readStatusWords } from '../status/status-words';
import { isAgainstPlan } from './against-plan';
import { oppositesIn } from './opposites';

/** Longer texts are no labels. */
const LONGEST = 40;

/** Whether all that the row says stands under such heads, and is no status itself. */
export function isUnderOpenHead({ cells, headedBy }: CleanGrid, row: number): boolean {
  const above = cells[row - 2] ?? [];
  const under = (cells[row - 1] ?? []).flatMap((text, at) => (text === '' ? [] : [{ text, at }]));
  const reaches = (at: number) => {
    const head = headedBy(above.slice(0, at + 1).reduce((last, text) => text || last, ''));
    return head.includes('status') || head[0] === 'owners';
  };
  // แล้วเสร็จ beside เป็นไปตามแผน is a label, and no status.
  const isOfPlan = under.some(({ text }) => isAgainstPlan(text));
  // So is แล้วเสร็จ beside ไม่แล้วเสร็จ.
  const arePair = under.length === 2 && oppositesIn(under.map(({ text }) => text)) !== null;
  return (
    under.length > 1 &&
    under.some(({ at }) => (above[at] ?? '') === '') &&
    under.every(({ text, at }) => reaches(at) && (isOfPlan || arePair || isLabel(text)))
  );
}

function isLabel(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    readStatusWords(text) === null &&
    readMark(text).kind === 'unclear'
  );
}
