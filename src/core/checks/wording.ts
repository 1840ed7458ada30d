/** Parts of messages that several rules share. */

import type { FoundHeading } from '../measures/header';
import { monthsOf, type Period, periodName } from '../office/period';
import { toThaiDigits } from '../text/digits';
import type { Language } from '../text/language';
import { short } from '../text/short';

/** A measure by its title; in English it begins the sentence. */
export const MEASURE: Readonly<Record<Language, (title: string) => string>> = {
  th: (title) => (title === '' ? 'มาตรการในแถวนี้' : `มาตรการ “${short(title)}”`),
  en: (title) => `The measure ${namedInEnglish(title)}`,
};

export function namedInEnglish(title: string): string {
  return title === '' ? 'in this row' : `“${short(title)}”`;
}

/** The headings that a sheet does have, in brackets behind a space; '' where it has none. */
export const FOUND_HEADINGS: Readonly<
  Record<Language, (found: readonly FoundHeading[]) => string>
> = {
  th: (found) => {
    const list = found.map(({ text, cell }) => `“${short(text)}” ที่ ${cell}`).join(', ');
    return list === '' ? '' : ` (พบหัวตาราง ${list})`;
  },
  en: (found) => {
    const list = found.map(({ text, cell }) => `“${short(text)}” in ${cell}`).join(', ');
    return list === '' ? '' : ` (found: ${list})`;
  },
};

/** As a sentence names what a memo reports on. */
export const PERIOD = {
  th: (period: Period) => toThaiDigits(periodName(period)),
  en: (period: Period) => `the ${monthsOf(period)}-month period`,
};
