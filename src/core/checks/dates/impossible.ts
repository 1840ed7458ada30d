/** A day that no calendar has (31 มิถุนายน), or a year that no office writes (3112, ปีงบประมาณ 2669). */
import { SETTINGS } from '../../office/settings';
import { outsideLinks } from '../../spelling/links';
import { fiscalYearOf } from '../../text/dates';
import { type ImpossibleYear, impossibleYearIn } from '../../text/found/impossible-years';
import type { CheckContext, Seen } from '../finding';
import { defineRule } from '../finding';
import { readTexts } from '../prose';
import { filled, fiscalYearIn } from '../settings-cells';
import { type DateDetails, faultyDates, withMeantDate } from './found-dates';

export interface ImpossibleDetails extends DateDetails {
  readonly isYear: boolean;
}

export const dateImpossible = defineRule<'date/impossible', ImpossibleDetails>({
  name: 'date/impossible',
  severity: 'error',
  source: 'calendar',
  look: (context) => {
    const dates = faultyDates(context, ['day', 'year']).map((seen) => ({
      ...seen,
      details: { ...seen.details, isYear: false },
    }));
    const told = [...dates, ...yearSettings(context)];
    const isTold = ({ sheet, cell }: Seen<unknown>) =>
      told.some((each) => each.sheet === sheet && each.cell === cell);
    return [...dates, ...impossibleYears(context).filter((seen) => !isTold(seen))];
  },
  offer: withMeantDate,
  message: {
    th: ({ text, meant, isYear }) =>
      `${isYear ? `ปีใน “${text}” เป็นไปไม่ได้` : `ไม่มีวันที่ “${text}” ในปฏิทิน`}${meant === '' ? '' : ` น่าจะเป็น “${meant}”`} กรุณาตรวจและแก้ไข`,
    en: ({ text, meant, isYear }) =>
      `${isYear ? `The year of “${text}” cannot be` : `There is no such date as “${text}”`}${meant === '' ? '' : `; perhaps “${meant}” is meant`}. Check and correct it.`,
  },
  about: {
    th: 'วันที่ไม่มีในปฏิทิน เช่น ๓๑ มิถุนายน หรือ ๒๙ กุมภาพันธ์ ๒๕๖๙ หรือปีที่เป็นไปไม่ได้ เช่น ปีงบประมาณ ๒๖๖๙ ๒๕๖๖๙ หรือบวก ๕๔๓ ซ้ำเป็น ๓๑๑๒ กรุณาตรวจกับเอกสารแล้วแก้ไข',
    en: 'A date that no calendar has, such as ๓๑ มิถุนายน or ๒๙ กุมภาพันธ์ ๒๕๖๙, or a year that cannot be: ปีงบประมาณ ๒๖๖๙, ๒๕๖๖๙, or 543 added twice (3112). Check the document and correct it.',
  },
});

function impossibleYears(context: CheckContext): readonly Seen<ImpossibleDetails>[] {
  const now = () => fiscalYearIn(context) ?? fiscalYearOf(context.today());
  return readTexts<ImpossibleDetails>(context, (text) => {
    const [found] = yearsOutsideLinks(text, now);
    if (found === undefined) return [];
    const details = { ...found, isYear: true };
    return [found.meant === '' ? { details } : { details, asks: true }];
  });
}

function yearsOutsideLinks(text: string, now: () => number): readonly ImpossibleYear[] {
  const found: ImpossibleYear[] = [];
  outsideLinks(text, (part) => {
    const year = impossibleYearIn(part, now);
    if (year) found.push(year);
    return part;
  });
  return found;
}

/** What a year's own setting holds is told by settings/value. */
function yearSettings(context: CheckContext): readonly Seen<null>[] {
  return SETTINGS.flatMap(({ key, kind }) => {
    const given = kind === 'year' ? filled(context, key) : null;
    return given === null ? [] : [{ sheet: given.sheet, cell: given.cell, details: null }];
  });
}
