/** The words of "new fiscal year": what will be done, what was done, and what stands in the way. */
import type { NewYearColumn, NewYearPlan } from '../core/office/new-year-plan';
import { yearHeading } from '../core/office/read-settings';
import { toThaiDigits } from '../core/text/digits';

const n = (value: number): string => toThaiDigits(String(value));

const th = {
  title: (year: number) => `เริ่มปีงบประมาณ ${n(year)}`,
  willMake: (sheet: string, source: string) => `สร้างชีต “${sheet}” จากชีต “${source}” ซึ่งคงไว้ตามเดิม`,
  willEmpty: 'ชีตใหม่คงมาตรการไว้ แต่ล้างสถานะ หมายเหตุ หลักฐาน และผลการตรวจ',
  willRoll: (present: number) =>
    `ปรับปี พ.ศ. ${n(present - 1)}–${n(present + 1)} ในชีตใหม่ให้เพิ่มขึ้นหนึ่งปี ปีในชื่อกฎหมาย คำสั่ง และปีอื่นคงเดิม`,
  isMade: (sheet: string) => `มีชีต “${sheet}” แล้ว เหลือเพียงเพิ่มคอลัมน์ของปีใหม่ในชีตตั้งค่า`,
  willAdd: (heading: string) =>
    `เพิ่มคอลัมน์ “${heading}” ในชีตตั้งค่า สำหรับเลขที่ วันที่ คะแนน และค่าอื่นของปีใหม่ ค่าของปีเดิมคงไว้ตามเดิม`,
  added: (heading: string) =>
    `เพิ่มคอลัมน์ “${heading}” ในชีตตั้งค่าแล้ว ค่าของปีเดิมยังอยู่ครบ กรุณากรอกค่าของปีใหม่ในคอลัมน์นี้`,
  goOn: 'ต้องการเริ่มหรือไม่',
  made: (sheet: string) => `สร้างชีต “${sheet}” แล้ว ชีตเดิมยังอยู่ครบ`,
  rolled: (years: number, cells: string) =>
    years === 0
      ? 'ไม่พบปี พ.ศ. ที่ต้องปรับ'
      : `ปรับปี พ.ศ. ให้เพิ่มขึ้นหนึ่งปี ${n(years)} แห่ง กรุณาอ่านทวน: ${cells}`,
  emptied: (cells: number) => `ล้างสถานะ หมายเหตุ และหลักฐาน ${n(cells)} ช่อง`,
  left: (cells: string) => `ช่องที่เป็นสูตรคงไว้ กรุณาตรวจเอง: ${cells}`,
  refused: (reason: string) =>
    `ชีตใหม่พร้อมแล้ว แต่เพิ่มคอลัมน์ในชีตตั้งค่าไม่ได้ กรุณาเปิดชีตใหม่แล้วเลือกเมนูนี้อีกครั้ง ${reason}`,
  noMeasures: 'ไม่พบชีตมาตรการ กรุณาเปิดชีตมาตรการของปีงบประมาณเดิม แล้วลองใหม่',
  exists: (sheet: string) =>
    `มีชีต “${sheet}” อยู่แล้ว ระบบจึงไม่ได้เปลี่ยนแปลงข้อมูลใด หากเหลือเพียงเพิ่มคอลัมน์ในชีตตั้งค่า กรุณาเปิดชีตนั้นแล้วเลือกเมนูนี้อีกครั้ง`,
  unfinished: (sheet: string, reason: string) =>
    `สร้างชีตของปีใหม่ไม่ได้ กรุณาลบชีต “${sheet}” ที่ทำค้างไว้ (ถ้ามี) เปิดชีตมาตรการเดิม แล้วลองใหม่ ข้อมูลเดิมยังอยู่ครบ ${reason}`.trim(),
  /** Behind what stood in the way, with what to do about it. */
  settingsLeft: (why: string) =>
    `ชีตใหม่พร้อมแล้ว แต่ยังไม่ได้เพิ่มคอลัมน์ในชีตตั้งค่า ${why} โดยเปิดชีตใหม่ แล้วเลือกเมนูนี้อีกครั้ง`,
  noHeadings:
    'ชีต “ตั้งค่า” ไม่มีหัวตาราง จึงเพิ่มคอลัมน์ของปีใหม่ไม่ได้ และยังไม่ได้เปลี่ยนแปลงข้อมูลใด กรุณาแทรกแถวบนสุด พิมพ์ “รายการ” ในช่อง A1 และ “ค่า” ในช่อง B1 แล้วลองใหม่',
  typedColumns: (sheet: string) =>
    `สร้างชีตของปีใหม่ไม่ได้ เพราะชีตมาตรการเดิมเป็นตารางที่มีประเภทคอลัมน์กำหนดไว้ กรุณาลบชีต “${sheet}” ที่ทำค้างไว้ (ถ้ามี) เปิดชีตมาตรการเดิม เปลี่ยนประเภทคอลัมน์ของตารางเป็น “ไม่มี” แล้วลองใหม่ ข้อมูลเดิมยังอยู่ครบ`,
};

const en: typeof th = {
  title: (year) => `Start fiscal year ${year}`,
  willMake: (sheet, source) => `Make the sheet “${sheet}” from “${source}”, which stays as it is`,
  willEmpty: 'The new sheet keeps the measures, without status, notes, evidence and findings',
  willRoll: (present) =>
    `Years ${present - 1}–${present + 1} in it move on by one; those in names of laws and orders, and all others, stay`,
  isMade: (sheet) =>
    `The sheet “${sheet}” is there: only the new year’s column of the settings is left to do`,
  willAdd: (heading) =>
    `Add the column “${heading}” to the settings, for the new year’s number, date, scores and the like; those of the old year stay`,
  added: (heading) =>
    `The column “${heading}” of the settings is added; the old year’s values are all there. Fill in the new year’s there.`,
  goOn: 'Start it?',
  made: (sheet) => `The sheet “${sheet}” is made; the old one is whole.`,
  rolled: (years, cells) =>
    years === 0 ? 'No year had to move.' : `${years} years moved on; please read them: ${cells}`,
  emptied: (cells) => `Status, notes and evidence emptied: ${cells} cells`,
  left: (cells) => `Formulas were left; please look at them: ${cells}`,
  refused: (reason) =>
    `The new sheet is ready, but its column could not be added to the settings. Open the new sheet and choose this menu item again. ${reason}`,
  noMeasures: 'There is no measures sheet. Open that of the old fiscal year, then try again.',
  exists: (sheet) =>
    `There is a sheet “${sheet}” already, so nothing was done. If only the column of the settings is left, open it and choose this menu item again.`,
  unfinished: (sheet, reason) =>
    `The new year’s sheet could not be made. Delete the unfinished sheet “${sheet}” if it is there, open the old measures sheet and try again. Nothing old was changed. ${reason}`.trim(),
  settingsLeft: (why) =>
    `The new sheet is ready, but its column has not been added to the settings. ${why} For that, open the new sheet and choose this menu item again.`,
  noHeadings:
    'The sheet “ตั้งค่า” has no headings, so no column can be added for the new year, and nothing was done. Insert a row at its top, type “รายการ” into A1 and “ค่า” into B1, then try again.',
  typedColumns: (sheet) =>
    `The new year’s sheet could not be made, because the old measures sheet is a table whose columns have types. Delete the unfinished sheet “${sheet}” if it is there, open the old measures sheet, set the column types of the table to None and try again. Nothing old was changed.`,
};

export const NEW_YEAR = { th, en };

/** What the user agrees to, line by line. */
export function tellPlan(
  words: typeof th,
  { source, sheet, present, column }: NewYearPlan,
): readonly string[] {
  return [
    ...(sheet === null
      ? [words.isMade(source)]
      : [words.willMake(sheet, source), words.willEmpty, words.willRoll(present)]),
    ...(column === null ? [] : [words.willAdd(yearHeading(column.year)), ...steps(column)]),
  ];
}

export function tellColumn(words: typeof th, column: NewYearColumn): readonly string[] {
  return [words.added(yearHeading(column.year)), ...steps(column)];
}

/** Sheet and labels are Thai in any language. */
function steps({ filled }: NewYearColumn): readonly string[] {
  return filled.map(({ label, before, after }) => `ตั้งค่า · ${label}: ${before} → ${after}`);
}
