/** The subject as typed names no fiscal year, or another than the measures'. */
import { BUDDHIST_ERA } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled, fiscalYearIn } from '../settings-cells';

export const subjectYear = defineRule({
  name: 'subject/year',
  severity: 'warning',
  source: 'agree',
  look: (context) => {
    const [given, year] = [filled(context, 'subject'), fiscalYearIn(context)];
    if (!given || year === null) return [];
    const years = yearsIn(given.text);
    if (years.includes(year)) return [];
    const details = { text: short(given.text), year, other: years[0] ?? null };
    return [{ sheet: given.sheet, cell: given.cell, details }];
  },
  message: {
    th: ({ year, other }) =>
      other === null
        ? `เรื่องไม่มีปีงบประมาณ กรุณาเติม “ประจำปีงบประมาณ พ.ศ. ${year}” หรือเว้นว่างเพื่อใช้ชื่อเรื่องมาตรฐาน`
        : `เรื่องระบุปี ${other} แต่ปีงบประมาณของมาตรการคือ ${year} กรุณาแก้ไขให้ตรงกัน`,
    en: ({ year, other }) =>
      other === null
        ? `The subject names no fiscal year. Add “ประจำปีงบประมาณ พ.ศ. ${year}”, or leave it empty to take the standard one.`
        : `The subject names ${other}, but the measures are of fiscal year ${year}. Make them agree.`,
  },
  about: {
    th: 'เรื่องที่พิมพ์เองไม่มีปีงบประมาณ หรือเป็นปีอื่น ซึ่งมักค้างมาจากปีก่อน กรุณาแก้ปีในเรื่อง หรือเว้นว่างเพื่อใช้ชื่อเรื่องมาตรฐาน',
    en: 'The subject as typed names no fiscal year, or another, often last year’s. Correct it, or leave it empty to take the standard one.',
  },
});

const CENTURY = 2500;

/** Of the Buddhist era; `2026` and `ปี 69` count too. */
function yearsIn(text: string): readonly number[] {
  const plain = toArabicDigits(text);
  const long = (plain.match(/(?<!\d)(?:25\d\d|20\d\d)(?!\d)/g) ?? []).map(Number);
  const short = [
    ...plain.matchAll(/(?:ปี(?:งบประมาณ|งบ)?|พ\.?ศ\.?|\d{4}[-–/])\s{0,3}(\d\d)(?!\d)/g),
  ];
  return [
    ...long.map((year) => (year < CENTURY ? year + BUDDHIST_ERA : year)),
    ...short.map(([, digits]) => CENTURY + Number(digits)),
  ];
}
