/** Whether a head over a status speaks of another fiscal year than its sheet: last year's results are none of this one's. */
import { fiscalYearIn } from '../../text/found/fiscal-year';
import { placeOf } from './places';

const CENTURY = 100;
/** `26` is 2026, which is 2569. */
const COMMON_ERA = 50;
const ERAS_APART = 43;
const BUDDHIST = 2500;
const MONTHS = 12;
/** October begins a fiscal year. */
const MONTHS_BEFORE = 9;
/** What holds in the months after a year is told of that year still. */
const LATE = 3;
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
  const month = (place.number - 1) % MONTHS;
  const short = (place.number - 1 - month) / MONTHS;
  const year = short < COMMON_ERA ? short + ERAS_APART : short;
  const since = (year - (own % CENTURY) + 1) * MONTHS + month + 1 - MONTHS_BEFORE;
  if (since >= 1 && since <= MONTHS + LATE) return own;
  return BUDDHIST + year + (month + 1 > MONTHS_BEFORE ? 1 : 0);
}
