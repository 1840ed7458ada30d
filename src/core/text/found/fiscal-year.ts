/** Which fiscal year some texts give to the work they speak of: none of a law, an order, a document's day or a result assessed. */
import { isBuddhistYear, MONTHS, SHORT_MONTHS } from '../dates';
import { toArabicDigits } from '../digits';
import { isHistory, isShortYear, mayBeYear, otherEnd, type Surroundings } from '../year-places';
import { yearAsOf, yearOfSpans } from './year-of-days';

/** A title is not longer; a cell might be. */
const LONGEST = 300;

/** `69` is 2569. */
const CENTURY = 2500;

/** Null where they name none, or several that are no neighbours. Where no year is named a span of days within one tells it. */
export function fiscalYearIn(texts: readonly string[]): number | null {
  const mentions = texts.flatMap(mentionsIn);
  return mentions.length > 0 ? decided(mentions) : yearOfSpans(texts);
}

/** The same of the lines over a table, or of its sheet's name, which may say no more than the day on which all stands so. */
export function yearOfTitle(texts: readonly string[]): number | null {
  return (
    fiscalYearIn(texts) ??
    (texts.some((text) => mentionsIn(text).length > 0) ? null : yearAsOf(texts))
  );
}

interface Mention {
  readonly year: number;
  /** `ปีงบประมาณ` or `ปี` stands before it. */
  readonly isCalledYear: boolean;
}

/** Years that a text gives to the work: none of a law, an order, a day, a plan of several years or a result assessed. */
function mentionsIn(text: string): readonly Mention[] {
  return text.slice(0, LONGEST).split('\n').flatMap(mentionsInLine);
}

function mentionsInLine(line: string): readonly Mention[] {
  const plain = toArabicDigits(line);
  const mentions: Mention[] = [];
  let last = 0;
  for (const { 0: run, index } of plain.matchAll(/\d+/g)) {
    const around = { before: plain.slice(0, index), after: plain.slice(index + run.length) };
    const year = yearOf(run, around);
    if (year === null) continue;
    const between = plain.slice(last, index);
    last = index + run.length;
    if (isPartOfPlan(around, year) || isHistory(around) || isDay(around)) continue;
    if (RESULT.test(between)) continue;
    const isEnd = TO.test(between) && mentions[mentions.length - 1]?.isCalledYear === true;
    mentions.push({ year, isCalledYear: isEnd || CALLED_YEAR.test(around.before) });
  }
  return mentions;
}

function yearOf(run: string, around: Surroundings): number | null {
  if (run.length === 2) {
    const isShort = isShortYear(around) || BUDGET.test(around.before);
    return isShort ? CENTURY + Number(run) : null;
  }
  const isYear = run.length === 4 && isBuddhistYear(Number(run)) && mayBeYear(around);
  return isYear ? Number(run) : null;
}

/** `2568–2569` and `2568/69` are one fiscal year by the calendar; `2566–2570` is a plan of several. */
function isPartOfPlan(around: Surroundings, year: number): boolean {
  const other = otherEnd(around);
  if (other === null) return false;
  const end = other.length === 2 ? CENTURY + Number(other) : Number(other);
  return Math.abs(end - year) !== 1;
}

const MONTH = [...MONTHS, ...SHORT_MONTHS.map((month) => month.replace(/\./g, '\\.'))].join('|');
const DAY = new RegExp(`(?:${MONTH})\\s{0,3}(?:พ\\.?ศ\\.?\\s{0,3})?$|\\d[/.-]\\d{1,2}[/.-]$`);

/** The calendar's year, which need not be the fiscal one. */
function isDay({ before }: Surroundings): boolean {
  return DAY.test(before);
}

/** The measures of a year answer the result of the year before: that year is not theirs. */
const RESULT = /(?:ผลการประเมิน|ผลประเมิน|ผลคะแนน|คะแนน)(?:(?!มาตรการ|แผน|ดำเนิน).)*$/;
/** `งบ 69` */
const BUDGET = /งบ(?:ฯ|ประมาณ)?\s{0,3}$/;
const CALLED_YEAR = /(?:ปี(?:งบประมาณ|งบฯ?)?|FY)\s{0,3}(?:พ\.?\s?ศ\.?)?\s{0,3}$/i;

/** ปีงบประมาณ 2568–2569: what is called a year has two ends. */
const TO = /^\s{0,3}[-–—]\s{0,3}$/;

/** What is called a year counts before a bare number; of two neighbours the later, of others none. */
function decided(mentions: readonly Mention[]): number | null {
  const called = mentions.filter(({ isCalledYear }) => isCalledYear);
  const years = (called.length > 0 ? called : mentions).map(({ year }) => year);
  const last = Math.max(...years);
  return years.length > 0 && last - Math.min(...years) <= 1 ? last : null;
}
