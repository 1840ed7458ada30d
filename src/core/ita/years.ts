/**
 * What is known of each year's ITA assessment, one row a year: the items under which measures and results are
 * published, and the day on which its result came out. How grades are given stands in grades.ts.
 */
import type { CalendarDate } from '../sheet/cell';

export interface ItaYear {
  /** The fiscal year (B.E.) that is assessed. */
  readonly year: number;
  /** The item that asks for the measures of this same year; null where nobody has confirmed it. */
  readonly measures: string | null;
  /** The item that asks for what became of them, which has been the last of each year; null as above. */
  readonly result: string | null;
  /** Whose report that item asks for: this year's own progress, or the whole of the year before. */
  readonly reportOf: 'same-year' | 'year-before';
  /** When the result was announced; null where the day is not known. */
  readonly announced: CalendarDate | null;
  /** Where the row comes from. */
  readonly source: string;
}

/** Of the item numbers; the days are from the NACC's announcements. */
const HANDBOOK = "the NACC's handbook of that year's assessment";
/** An office that knows the numbers fills them in. */
const UNCONFIRMED = 'only inferred (O27, O28): an office that knows them fills them in';

/**
 * The NACC renumbers the items almost yearly: a later year prints no number until it has its row here. Of 2565 only
 * the latest day that its result can have come out is known (5 August), which is no day to print.
 */
export const ITA_YEARS: readonly ItaYear[] = [
  {
    year: 2563,
    measures: 'O42',
    result: 'O43',
    reportOf: 'same-year',
    announced: null,
    source: HANDBOOK,
  },
  {
    year: 2564,
    measures: 'O42',
    result: 'O43',
    reportOf: 'same-year',
    announced: { year: 2021, month: 8, day: 26 },
    source: HANDBOOK,
  },
  {
    year: 2565,
    measures: 'O42',
    result: 'O43',
    reportOf: 'same-year',
    announced: null,
    source: HANDBOOK,
  },
  {
    year: 2566,
    measures: 'O42',
    result: 'O43',
    reportOf: 'same-year',
    announced: { year: 2023, month: 8, day: 10 },
    source: HANDBOOK,
  },
  {
    year: 2567,
    measures: 'O34',
    result: 'O35',
    reportOf: 'year-before',
    announced: { year: 2024, month: 7, day: 30 },
    source: HANDBOOK,
  },
  {
    year: 2568,
    measures: null,
    result: null,
    reportOf: 'year-before',
    announced: { year: 2025, month: 8, day: 15 },
    source: UNCONFIRMED,
  },
  {
    year: 2569,
    measures: 'O25',
    result: 'O26',
    reportOf: 'year-before',
    announced: null,
    source: HANDBOOK,
  },
];

/** The last assessment (B.E.) whose items are known. */
export const ITEMS_KNOWN_TO = Math.max(
  ...ITA_YEARS.filter(({ result }) => result !== null).map(({ year }) => year),
);

function numberOf(item: string): number {
  return Number(item.slice(1));
}

/** The last item that any assessment has had: 43. */
export const LAST_ITEM = Math.max(
  ...ITA_YEARS.flatMap(({ result }) => (result === null ? [] : [numberOf(result)])),
);

/** The number of a year's last item; null where its items are not known. */
export function lastItemOf(year: number): number | null {
  const result = itaYear(year)?.result ?? null;
  return result === null ? null : numberOf(result);
}

/** Null for a year without a row. */
export function itaYear(year: number): ItaYear | null {
  return ITA_YEARS.find((each) => each.year === year) ?? null;
}
