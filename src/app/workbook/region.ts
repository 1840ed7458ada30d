/** Whether the workbook reads dates and keeps time as in Thailand. */
import type { Region, Workbook } from '../ports';

export const THAI_REGION: Region = { locale: 'th_TH', timeZone: 'Asia/Bangkok' };

/** What Sheets reports for Thai is a language with a country, or without. */
const THAI_LOCALE = /^th(?:[_-]|$)/i;

/** Null where both are Thai. */
export function foreignRegion(workbook: Workbook): Region | null {
  const region = workbook.region();
  const { locale, timeZone } = region;
  return THAI_LOCALE.test(locale) && timeZone === THAI_REGION.timeZone ? null : region;
}
