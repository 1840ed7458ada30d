/** Measures not started of which nothing says why; when half the fiscal year is over that is graver. */
import { settingYear } from '../../office/read-settings';
import { BUDDHIST_ERA } from '../../text/dates';
import type { CheckContext, Seen } from '../finding';
import { linesOf, type OfMeasure, seenAt } from '../lines';

/** Half the fiscal year is over on 31 March. */
const SECOND_HALF = 4;

export function unexplained(context: CheckContext, isLate: boolean): readonly Seen<OfMeasure>[] {
  const found = linesOf(context).filter(
    ({ activity, told, isShared }) => activity.status === 'not-started' && told === '' && !isShared,
  );
  if (found.length === 0 || isHalfOver(context) !== isLate) return [];
  return found.map(({ measure, toldAt }) => seenAt(context, toldAt, { measure: measure.title }));
}

/** Which year's half it would be nobody knows where the settings name none. */
function isHalfOver({ settings, today }: CheckContext): boolean {
  const year = settings && settingYear(settings, 'fiscalYear');
  if (year === null) return false;
  const day = today();
  const common = year - BUDDHIST_ERA;
  return day.year > common || (day.year === common && day.month >= SECOND_HALF);
}
