/** Measures not started of which nothing says why; when half the fiscal year is over that is graver. */
import { settingYear } from '../../office/read-settings';
import type { CalendarDate } from '../../sheet/cell';
import { fiscalYearOf } from '../../text/dates';
import type { CheckContext, Seen } from '../finding';
import { linesOf, type OfMeasure, seenAt } from '../lines';

/** Half the fiscal year is over on 31 March. */
const SECOND_HALF = [4, 5, 6, 7, 8, 9];

export function unexplained(context: CheckContext, isLate: boolean): readonly Seen<OfMeasure>[] {
  const found = linesOf(context).filter(
    ({ activity, told, isShared }) => activity.status === 'not-started' && told === '' && !isShared,
  );
  if (found.length === 0 || isHalfOver(context) !== isLate) return [];
  return found.map(({ measure, toldAt }) => seenAt(context, toldAt, { measure: measure.title }));
}

function isHalfOver({ settings, today }: CheckContext): boolean {
  const day: CalendarDate = today();
  const year = settings && settingYear(settings, 'fiscalYear');
  const present = fiscalYearOf(day);
  if (year !== null && year !== present) return year < present;
  return SECOND_HALF.includes(day.month);
}
