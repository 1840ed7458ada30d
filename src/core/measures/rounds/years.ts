/** Leaves out what was reported of a year that is over, where the sheet has a place for its own: empty in October, it is no less the one that counts. */
import { FIRST_MONTH } from '../../text/dates';
import { type Place, placeOf } from './places';

const MONTHS_IN_YEAR = 12;

/** `year` is the sheet's own; where it names none, the last that the places name. */
export function ofOwnYear<Each>(
  all: readonly Each[],
  placed: (each: Each) => Place | null,
  year: number | null,
): readonly Each[] {
  const years = all.map((each) => yearOf(placed(each), year !== null));
  const own = year === null ? Math.max(...years.map(Number)) : year % 100;
  if (!years.some((each) => each === null || each === own)) return all;
  return all.filter((_, index) => years[index] === null || Number(years[index]) >= own);
}

/** The same by heads. */
export function headedOfOwnYear<Each>(
  all: readonly Each[],
  heads: (each: Each) => string,
  year: number | null,
): readonly Each[] {
  return ofOwnYear(all, (each) => placeOf(heads(each)), year);
}

/** Its last two digits; null where none is named. Of a month with its year the fiscal year, once it is to be compared with one. */
function yearOf(place: Place | null, isFiscal: boolean): number | null {
  if (place?.kind === 'day') {
    if (!isFiscal) return null;
    const month = ((place.number - 1) % MONTHS_IN_YEAR) + 1;
    return (place.number - month) / MONTHS_IN_YEAR + (month >= FIRST_MONTH ? 1 : 0);
  }
  return place === null || place.year === '' ? null : Number(place.year);
}
