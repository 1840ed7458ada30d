/** What the ready-made tables print as the method: below it what the activity costs and when it is done, where the sheet says so. */
import { toArabicDigits } from '../../../text/digits';
import { budgetText } from './budget-text';
import type { DetailColumn, DetailColumns } from './detail-columns';
import { durationText } from './duration-text';

/** `textIn` is what the activity's own column at a place says. */
export function methodDetail(
  method: string,
  { budget, isSpent, ...time }: DetailColumns,
  textIn: (place: number) => string,
): string {
  const lines = [
    budget ? budgetText(textIn(budget.place), budget.heading, nameOf(budget, isSpent)) : '',
    durationText(time, textIn),
  ];
  return [method, ...lines.filter((line) => line !== '' && !says(method, line))]
    .filter((line) => line !== '')
    .join('\n');
}

/** A sum that was spent, or is left, says so: it is no other's. */
function nameOf({ heading }: DetailColumn, isSpent: boolean): string {
  if (!isSpent) return 'งบประมาณ';
  return heading.replace(/\s*[(（[][^()（）[\]]*บาท\s*[)）\]]/g, '').trim();
}

function says(method: string, line: string): boolean {
  return plain(method).includes(plain(line));
}

function plain(text: string): string {
  return toArabicDigits(text).replace(/\s+/g, '');
}
