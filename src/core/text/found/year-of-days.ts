/** The fiscal year of the days that a title names: both ends of a span, or the day on which the work stands so; of no other day. */
import { everyMatch } from '../../every-match';
import { FIRST_MONTH, MONTHS, SHORT_MONTHS, writtenYear } from '../dates';
import { toArabicDigits } from '../digits';

/** A title is not longer. */
const LONGEST = 300;

const SHORT = SHORT_MONTHS.map((name) => name.replace(/\./g, '\\.?\\s?')).join('|');
/** A month with its year: 30 ก.ย. 68, กันยายน พ.ศ. 2568. */
const MONTH_OF_YEAR = new RegExp(
  `(?:(${MONTHS.join('|')})|(?<=^|[^ก-๎.]|เดือน|สิ้น|ถึง)(${SHORT}))\\s{0,3}(?:พ\\.?\\s?ศ\\.?\\s{0,3}|ปี\\s{0,3})?(\\d{4}|\\d{2})(?![\\d,]|[./]\\d)`,
  'g',
);
const TO =
  /^[\s)]{0,3}(?:[-–—]|(?:จน)?ถึง|สิ้นสุด)\s{0,2}(?:วันที่|เดือน|สิ้นเดือน)?\s{0,2}(?:\d{1,2}\s{0,2})?$/;
/** ณ วันที่ 31, but a notice's own day is none: ประกาศ ณ วันที่ …. */
const AS_OF = /(?<!ประกาศ\s{0,3})ณ\s{0,2}(?:วันที่|สิ้นเดือน|สิ้น|เดือน)?\s{0,2}(?:\d{1,2}\s{0,2})?$/;
const NEAR = 30;

/** Of spans within one fiscal year that year; null where there is none, or several. */
export function yearOfSpans(texts: readonly string[]): number | null {
  return theOne(texts.flatMap((text) => spansIn(timesIn(text))));
}

/**
 * The same of `ณ วันที่ 31 มีนาคม 2568`, where no span is named. What the last months of the calendar's year tell of may be
 * the fiscal year before.
 */
export function yearAsOf(texts: readonly string[]): number | null {
  return theOne(
    texts.flatMap(timesIn).flatMap(({ month, year, before }) => {
      return month < FIRST_MONTH && AS_OF.test(before) ? [year] : [];
    }),
  );
}

interface Time {
  readonly month: number;
  /** The fiscal year that it is of. */
  readonly year: number;
  /** What stands right before it, from the end of the one before. */
  readonly before: string;
}

function timesIn(text: string): readonly Time[] {
  const plain = toArabicDigits(text.slice(0, LONGEST));
  let end = 0;
  return everyMatch(plain, MONTH_OF_YEAR).map((match) => {
    const [whole, long, short = '', digits = ''] = match;
    const letters = short.replace(/[\s.]/g, '');
    const month =
      1 +
      (long === undefined
        ? SHORT_MONTHS.findIndex((name) => name.replace(/\./g, '') === letters)
        : (MONTHS as readonly string[]).indexOf(long));
    const before = plain.slice(Math.max(end, match.index - NEAR), match.index);
    end = match.index + whole.length;
    const year = writtenYear(digits) + (month < FIRST_MONTH ? 0 : 1);
    return { month, year, before };
  });
}

function spansIn(times: readonly Time[]): readonly number[] {
  return times.flatMap(({ year, before }, at) => {
    const from = times[at - 1];
    return from && TO.test(before) && from.year === year ? [year] : [];
  });
}

function theOne(years: readonly number[]): number | null {
  const [first, ...more] = new Set(years);
  return first !== undefined && more.length === 0 ? first : null;
}
