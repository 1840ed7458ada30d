/** The server writes dates as the sheets have them, in Thai; English readers get their own. */
import { BUDDHIST_ERA, longThaiDate } from '../../core/text/dates';

const MONTHS =
  'January February March April May June July August September October November December';

/** `10 มีนาคม 2569 09:30` gives `10 March 2026, 09:30`; any other text stays as it is. */
export function englishDate(text: string): string {
  const [, day, month, year, rest] = /^(\d+) (\S+) (\d{4})(.*)$/.exec(text) ?? [];
  const english = MONTHS.split(' ').find((_, index) => thaiMonth(index + 1) === month);
  return english
    ? `${day} ${english} ${Number(year) - BUDDHIST_ERA}${rest?.replace(/^ (?=\d)/, ', ')}`
    : text;
}

function thaiMonth(month: number): string | undefined {
  return longThaiDate({ year: 2000, month, day: 1 }).split(' ')[1];
}
