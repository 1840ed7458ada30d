/** Whether a head over a status speaks of another fiscal year than its sheet: last year's results are none of this one's. */

import { FIRST_MONTH } from '../../text/dates';
import { fiscalYearIn } from '../../text/found/fiscal-year';
import { MONTHS_IN_YEAR, MONTHS_LATE, monthOfYear, placeOf } from './places';

/** `26` is 2026, which is 2569. */
const COMMON_ERA = 50;
const ERAS_APART = 43;
const BUDDHIST = 2500;
const LAST_YEAR =
  /(?<!รอบ)ปี(?:งบประมาณ)?\s?(?:ก่อน|ที่แล้ว|ที่ผ่านมา)|last (?:fiscal )?year|previous (?:fiscal )?year/i;

/** The year (B.E.) that it names; null where it names none, or the sheet's own. */
export function otherYearIn(text: string, own: number): number | null {
  const named = yearIn(text, own);
  return named === own ? null : named;
}

/** Whether it names a year at all: what stands further off says nothing then. */
export function namesYear(text: string, own: number): boolean {
  return yearIn(text, own) !== null;
}

function yearIn(text: string, own: number): number | null {
  if (LAST_YEAR.test(text)) return own - 1;
  const place = placeOf(text);
  if (place?.kind !== 'day') return fiscalYearIn([text]);
  const month = (place.number - 1) % MONTHS_IN_YEAR;
  const short = (place.number - 1 - month) / MONTHS_IN_YEAR;
  const year = short < COMMON_ERA ? short + ERAS_APART : short;
  const since = monthOfYear(year * MONTHS_IN_YEAR + month + 1, own);
  if (since >= 1 && since <= MONTHS_IN_YEAR + MONTHS_LATE) return own;
  return BUDDHIST + year + (month + 1 >= FIRST_MONTH ? 1 : 0);
}
