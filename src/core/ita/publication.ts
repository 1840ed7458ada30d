/** Under which OIT items an office publishes the measures of a fiscal year, and the report on them. */
import { ITA_YEARS, itaYear } from './years';

/** An item is named with its assessment: the next one has other numbers. */
export interface PublicationItem {
  readonly item: string;
  /** The assessment (B.E.) that it belongs to. */
  readonly year: number;
}

/** The item for the measures of a fiscal year (B.E.), asked for in the same year; null where it is not known. */
export function measuresItem(year: number): PublicationItem | null {
  const item = itaYear(year)?.measures ?? null;
  return item === null ? null : { item, year };
}

/**
 * The item for the report on a fiscal year's measures (B.E.). Where two assessments ask for it, the progress in the
 * year itself and the whole of it afterwards, half a year's report answers the first and any other the second.
 * Null where no known item asks for it.
 */
export function resultItem(reported: number, isHalfYear: boolean): PublicationItem | null {
  const asking = ITA_YEARS.filter(({ year, reportOf }) =>
    reportOf === 'same-year' ? year === reported : !isHalfYear && year === assessmentOf(reported),
  );
  const last = asking[asking.length - 1];
  return last?.result ? { item: last.result, year: last.year } : null;
}

/** The assessment that asks for the whole report of a year: since 2567 the next. */
export function assessmentOf(reported: number): number {
  return reported + 1;
}
