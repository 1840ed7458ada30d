/** A fiscal year of the common era: it is read as the Buddhist year that it is, and printed as it stands. */
import { SETTINGS } from '../../office/settings';
import { textOf } from '../../text/cell-text';
import { BUDDHIST_ERA, isCommonYear } from '../../text/dates';
import { toArabicDigits, toThaiDigits } from '../../text/digits';
import { short } from '../../text/short';
import { defineRule, type Seen } from '../finding';
import { readTexts } from '../prose';
import { filled } from '../settings-cells';

export interface YearDetails {
  readonly text: string;
  readonly year: string;
  readonly meant: string;
}

export const yearCommonEra = defineRule<'year/common-era', YearDetails>({
  name: 'year/common-era',
  severity: 'warning',
  source: 'fiscalYear',
  look: (context) => {
    const settings = SETTINGS.flatMap(({ key, kind }): readonly Seen<YearDetails>[] => {
      const given = kind === 'year' ? filled(context, key) : null;
      const year = given && VALUE.exec(given.text)?.[1];
      if (!given || !year || !isCommon(year)) return [];
      const { sheet, cell, text, value } = given;
      const details = detailsOf(text, year);
      return [{ sheet, cell, details, asks: true, shown: textOf(value) }];
    });
    const isKnown = ({ sheet, cell }: Seen<YearDetails>) =>
      settings.some((each) => each.sheet === sheet && each.cell === cell);
    const texts = readTexts(context, (text) => {
      const match = text.length > LONGEST ? null : CALLED.exec(text);
      const year = match?.[1] ?? match?.[2];
      return year !== undefined && isCommon(year)
        ? [{ details: detailsOf(text, year), asks: true as const }]
        : [];
    });
    return [...settings, ...texts.filter((seen) => !isKnown(seen))];
  },
  offer: (text, { year, meant }) =>
    text.replace(year, meant).replace(/(?:ค\.?\s?ศ\.?|คริสต์ศักราช)(?=\s{0,3}[0-9๐-๙]{4})/, 'พ.ศ.'),
  message: {
    th: ({ text, year, meant }) =>
      `“${text}” เป็นปี ค.ศ. ระบบอ่านว่าเป็นปี พ.ศ. ${meant} แต่หนังสือราชการใช้ปี พ.ศ. กรุณาแก้ “${year}” เป็น “${meant}”`,
    en: ({ text, year, meant }) =>
      `“${text}” is a year of the common era. It is read as ${meant}, and official papers use the Buddhist era: write ${meant} in place of ${year}.`,
  },
  about: {
    th: 'ปีงบประมาณหรือปีที่ประเมินเป็นปี ค.ศ. เช่น 2026 ระบบอ่านว่าเป็น พ.ศ. 2569 แต่บันทึกข้อความอาจพิมพ์ตามที่เห็น หนังสือราชการใช้ปี พ.ศ. กรุณาแก้เป็น 2569',
    en: 'A fiscal year, or the year assessed, is of the common era (2026). It is read as 2569, while a memo may print what stands there; official papers use the Buddhist era.',
  },
});

/** A year is not looked for in longer texts. */
const LONGEST = 2_000;
const DIGITS = '((?:[12]|[๑๒])[0-9๐-๙]{3})(?![0-9๐-๙]|[.,:/-][0-9๐-๙])';
/** The whole of a setting. */
const VALUE = new RegExp(`^[^0-9๐-๙]{0,30}${DIGITS}\\s*$`);
/** What says itself to be of the Buddhist era, or of the office: other years may well be common. */
const ERA = /พ\.?\s?ศ\.?\s{0,3}/.source;
const FISCAL = /(?:ปีงบประมาณ|งบประมาณ(?:ประจำ)?ปี|ปีงบฯ?)\s{0,3}/.source;
const CALLED = new RegExp(`${FISCAL}(?:${ERA})?${DIGITS}|${ERA}${DIGITS}`);

function isCommon(year: string): boolean {
  return isCommonYear(Number(toArabicDigits(year)));
}

function detailsOf(text: string, year: string): YearDetails {
  const meant = String(Number(toArabicDigits(year)) + BUDDHIST_ERA);
  return { text: short(text), year, meant: /[๐-๙]/.test(year) ? toThaiDigits(meant) : meant };
}
