/** Parts of messages that several rules share. */

import type { FoundHeading } from '../measures/header';
import type { LostHeading } from '../measures/mapping/strayed';
import type { SheetFault } from '../measures/read-measures';
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

/** Headings of which an office has said what they are, and that are gone. */
export const LOST_HEADINGS: Readonly<Record<Language, (lost: readonly LostHeading[]) => string>> = {
  th: (lost) =>
    lost
      .map(({ heading, nth }) => `“${short(heading)}”${nth === 1 ? '' : ` คอลัมน์ที่ ${nth}`}`)
      .join(', '),
  en: (lost) =>
    lost
      .map(
        ({ heading, nth }) => `“${short(heading)}”${nth === 1 ? '' : ` (number ${nth} of them)`}`,
      )
      .join(', '),
};

/** Behind a fault of a sheet whose office has said what its columns are; '' of any other. */
export const UNFIT: Readonly<Record<Language, (unfit: SheetFault['unfit']) => string>> = {
  th: (unfit) =>
    unfit === null
      ? ''
      : ` หัวตารางของชีตนี้ไม่ตรงกับที่กำหนดคอลัมน์ไว้แล้ว${unfit.length === 0 ? '' : ` (ไม่พบ ${LOST_HEADINGS.th(unfit)})`} กรุณาพิมพ์หัวตารางเดิมกลับ หรือกำหนดใหม่`,
  en: (unfit) =>
    unfit === null
      ? ''
      : ` The sheet’s headings are no longer those of which was said what they are${unfit.length === 0 ? '' : ` (not found: ${LOST_HEADINGS.en(unfit)})`}: type them again, or match the columns anew.`,
};

/** As a sentence names what a memo reports on. */
export const PERIOD = {
  th: (period: Period) => toThaiDigits(periodName(period)),
  en: (period: Period) => `the ${monthsOf(period)}-month period`,
};
