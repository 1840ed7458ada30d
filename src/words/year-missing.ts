/** What the year's OIT items still want of the report, told by the sidebar and the command line alike. */
import { toThaiDigits } from '../core/text/digits';
import type { Language } from '../core/text/language';

interface YearMissingWords {
  readonly items: Readonly<Record<'measures' | 'result', (item: string, year: number) => string>>;
  /** Later than all that is known here. */
  readonly tooNew: (year: number, knownTo: number) => string;
  /** Within the years known, but nobody has confirmed the numbers. */
  readonly unconfirmed: (year: number) => string;
}

const n = (number: number) => toThaiDigits(String(number));

export const YEAR_MISSING: Readonly<Record<Language, YearMissingWords>> = {
  th: {
    items: {
      measures: (item, year) => `มาตรการ: ข้อ ${item} การประเมิน ITA ปี ${n(year)}`,
      result: (item, year) => `รายงานผลตามมาตรการ: ข้อ ${item} การประเมิน ITA ปี ${n(year)}`,
    },
    tooNew: (year, knownTo) =>
      `ระบบทราบเลขข้อ OIT ถึงการประเมินปี ${n(knownTo)} จึงไม่ระบุสิ่งที่ยังขาดสำหรับการประเมินปี ${n(year)} กรุณาตรวจกับคู่มือการประเมินของปีนั้น`,
    unconfirmed: (year) =>
      `ยังไม่มีการยืนยันเลขข้อ OIT ของการประเมินปี ${n(year)} ระบบจึงไม่ระบุสิ่งที่ยังขาด กรุณาตรวจกับคู่มือการประเมินของปีนั้น`,
  },
  en: {
    items: {
      measures: (item, year) => `The measures: item ${item}, ITA ${year}`,
      result: (item, year) => `The report on them: item ${item}, ITA ${year}`,
    },
    tooNew: (year, knownTo) =>
      `OIT items are known here up to the assessment of ${knownTo}, so nothing is said of what that of ${year} still lacks. Check that year’s handbook.`,
    unconfirmed: (year) =>
      `The OIT items of the assessment of ${year} are not confirmed, so nothing is said of what it still lacks. Check that year’s handbook.`,
  },
};
