/** Whether the workbook reads dates and keeps time as in Thailand, and the command that sets it so. */
import type { Region, Workbook } from '../ports';
import type { Session } from '../session';

const THAI: Region = { locale: 'th_TH', timeZone: 'Asia/Bangkok' };

/** What Sheets reports for Thai is a language with a country, or without. */
const THAI_LOCALE = /^th(?:[_-]|$)/i;

/** Null where both are Thai. */
export function foreignRegion(workbook: Workbook): Region | null {
  const region = workbook.region();
  const { locale, timeZone } = region;
  return THAI_LOCALE.test(locale) && timeZone === THAI.timeZone ? null : region;
}

/** Only after the user has agreed. Gives what is not Thai even then: nothing else was written, so no refusal is hidden. */
export function setThaiRegion({ ports }: Session): Region | null {
  try {
    ports.workbook.setRegion(THAI);
    ports.flush();
  } catch {
    // What the workbook says now tells whether it was accepted.
  }
  return foreignRegion(ports.workbook);
}
