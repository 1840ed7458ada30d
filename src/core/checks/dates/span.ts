/** A span of days or years that ends before it begins, or one of days that is called a fiscal year and is none. */
import { a1 } from '../../sheet/a1';
import { toArabicDigits } from '../../text/digits';
import { backwardSpanIn } from '../../text/found/backward-years';
import { dayNumber, dayOf } from '../../text/found/dates-in-text';
import type { TextDate } from '../../text/found/written-date';
import { short } from '../../text/short';
import { type CheckContext, defineRule, type Seen } from '../finding';
import { readTexts } from '../prose';
import { foundDates } from './found-dates';

/** What stands between the first day and the last. */
const TO = /^\s{0,2}(?:-|–|—|ถึง|จนถึง)\s{0,2}(?:วัน(?:[ก-๎]{2,9})?ที่|(?:สิ้น)?เดือน)?\s{0,2}$/;
const FISCAL_YEAR = /ปีงบประมาณ\s{0,2}(?:พ\.\s?ศ\.)?\s{0,2}(25\d\d)(?!\d|\s{0,2}[-–]\s{0,2}\d)/g;
const [OCTOBER, SEPTEMBER] = [10, 9];
const LAST_OF_SEPTEMBER = 30;

export interface SpanDetails {
  readonly span: string;
  /** The fiscal year that the text names; null where the span itself runs backwards. */
  readonly year: number | null;
}

export const dateSpan = defineRule<'date/span', SpanDetails>({
  name: 'date/span',
  severity: 'warning',
  source: 'calendar',
  look: (context) => {
    const spans = spansOfDays(context);
    const told = new Set(spans.map(({ sheet, cell }) => JSON.stringify([sheet, cell])));
    const years = readTexts<SpanDetails>(context, (text) => {
      const span = backwardSpanIn(text);
      return span === null ? [] : [{ details: { span: short(span), year: null } }];
    });
    return [
      ...spans,
      ...years.filter(({ sheet, cell }) => !told.has(JSON.stringify([sheet, cell]))),
    ];
  },
  message: {
    th: ({ span, year }) =>
      year === null
        ? `ช่วงเวลา “${span}” สิ้นสุดก่อนเริ่มต้น กรุณาตรวจและแก้ไข`
        : `ปีงบประมาณ ${year} คือ ๑ ตุลาคม ${year - 1} ถึง ๓๐ กันยายน ${year} แต่เขียนว่า “${span}” กรุณาตรวจและแก้ไข`,
    en: ({ span, year }) =>
      year === null
        ? `The span “${span}” ends before it begins. Check and correct it.`
        : `Fiscal year ${year} is 1 October ${year - 1} to 30 September ${year}, but “${span}” is written. Check and correct it.`,
  },
  about: {
    th: 'ช่วงเวลาสิ้นสุดก่อนเริ่มต้น เช่น ๒๐ - ๑๕ มกราคม หรือ พ.ศ. ๒๕๗๐ - ๒๕๖๖ หรือช่วง ๑ ตุลาคม ถึง ๓๐ กันยายน ไม่ตรงกับปีงบประมาณที่เขียนไว้ด้วยกัน กรุณาตรวจและแก้ไข',
    en: 'A span ends before it begins (๒๐ - ๑๕ มกราคม, พ.ศ. ๒๕๗๐ - ๒๕๖๖), or 1 October to 30 September is not the fiscal year named beside it. Check and correct it.',
  },
});

function spansOfDays(context: CheckContext): readonly Seen<SpanDetails>[] {
  return foundDates(context).flatMap(({ sheet, place, text, dates }) => {
    for (const [index, to] of dates.entries()) {
      const from = dates[index - 1];
      const span = from && spanOf(text, from, to);
      if (!from || span === undefined) continue;
      const year = wrongYear(text, from, to);
      if (!isReversed(from, to) && year === null) continue;
      const details = { span: short(span), year: isReversed(from, to) ? null : year };
      return [{ sheet, cell: a1(place), details }];
    }
    return [];
  });
}

/** As it stands in the text; undefined where the two dates are no span. */
function spanOf(text: string, from: TextDate, to: TextDate): string | undefined {
  if (from.at === to.at) return from.text;
  const end = from.at + from.text.length;
  return TO.test(text.slice(end, to.at)) ? text.slice(from.at, to.at + to.text.length) : undefined;
}

function isReversed(from: TextDate, to: TextDate): boolean {
  const [first, last] = [dayOf(from, 'first'), dayOf(to, 'last')];
  return first !== null && last !== null && dayNumber(first) > dayNumber(last);
}

/** The one fiscal year that the text names, where the span is meant to be it and is not. */
function wrongYear(text: string, from: TextDate, to: TextDate): number | null {
  const isWhole =
    from.day === 1 &&
    from.month === OCTOBER &&
    to.day === LAST_OF_SEPTEMBER &&
    to.month === SEPTEMBER;
  if (!isWhole || from.year === null || to.year === null) return null;
  const named = new Set([...toArabicDigits(text).matchAll(FISCAL_YEAR)].map(([, year]) => year));
  const [year] = [...named].map(Number);
  if (named.size !== 1 || year === undefined) return null;
  return from.year === year - 1 && to.year === year ? null : year;
}
