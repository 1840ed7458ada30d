/** Several sheets for one memo, and they are of different fiscal years: nobody can tell which year the memo is for. */
import { yearOfSheet } from '../../office/sheet-year';
import { defineRule } from '../finding';

export const sheetYearsDiffer = defineRule({
  name: 'sheet/years-differ',
  severity: 'error',
  source: 'agree',
  settling: 'never',
  look: ({ table, years, all }) => {
    const year = years && yearOfSheet(years);
    const first = all.find((each) => each.years !== null && yearOfSheet(each.years) !== null);
    const other = first?.years ? yearOfSheet(first.years) : null;
    if (!first || !years || year === null || other === null || year === other) return [];
    const cell = years.named === null ? (years.titled?.cell ?? null) : null;
    return [{ sheet: table.sheet, cell, details: { year, other, of: first.table.sheet } }];
  },
  message: {
    th: ({ year, other, of }) =>
      `ชีตนี้เป็นของปี ${year} แต่ชีต “${of}” เป็นของปี ${other} จึงรวมในบันทึกข้อความฉบับเดียวไม่ได้ กรุณาเลือกเฉพาะชีตของปีเดียวกัน หรือแก้ไขปีในชื่อชีตหรือหัวเรื่องให้ตรงกัน`,
    en: ({ year, other, of }) =>
      `This sheet is of ${year}, the sheet “${of}” of ${other}: one memo cannot have both. Choose sheets of one year, or correct the year in the sheet’s name or title.`,
  },
  about: {
    th: 'ชีตที่เลือกรวมในบันทึกข้อความฉบับเดียวเป็นของคนละปีงบประมาณ จึงไม่ทราบว่าบันทึกข้อความเป็นของปีใด กรุณาเลือกเฉพาะชีตของปีเดียวกัน หรือแก้ไขปีให้ตรงกัน',
    en: 'The sheets chosen for one memo are of different fiscal years, so nobody can tell which year the memo is for. Choose sheets of one year, or correct the year.',
  },
});
