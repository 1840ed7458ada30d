/** The words of "new fiscal year": what will be done, what was done, and what stands in the way. */
import type { NewYearColumn, NewYearPlan } from '../core/office/new-year-plan';
import { yearHeading } from '../core/office/read-settings';
import { toThaiDigits } from '../core/text/digits';

const n = (value: number): string => toThaiDigits(String(value));

const th = {
  title: (year: number) => `เริ่มปีงบประมาณ ${n(year)}`,
  willMake: (sheet: string, source: string) => `สร้างชีต “${sheet}” จากชีต “${source}” ซึ่งคงไว้ตามเดิม`,
  willEmpty: 'ชีตใหม่คงมาตรการไว้ แต่ล้างสถานะ หมายเหตุ หลักฐาน ผลการดำเนินงานที่รายงานไว้ และผลการตรวจ',
  willRoll: (present: number) =>
    `ปรับปี พ.ศ. ${n(present - 1)}–${n(present + 1)} ในชีตใหม่ให้เพิ่มขึ้นหนึ่งปี ปีในชื่อกฎหมาย คำสั่ง และปีอื่นคงเดิม`,
  isMade: (sheet: string) => `มีชีต “${sheet}” แล้ว เหลือเพียงเพิ่มคอลัมน์ของปีใหม่ในชีตตั้งค่า`,
  willAdd: (heading: string) =>
    `เพิ่มคอลัมน์ “${heading}” ในชีตตั้งค่า สำหรับเลขที่ วันที่ คะแนน และค่าอื่นของปีใหม่ ค่าของปีเดิมคงไว้ตามเดิม`,
  added: (heading: string) =>
    `เพิ่มคอลัมน์ “${heading}” ในชีตตั้งค่าแล้ว ค่าของปีเดิมยังอยู่ครบ กรุณากรอกค่าของปีใหม่ในคอลัมน์นี้`,
  goOn: 'ต้องการเริ่มหรือไม่ กด “ใช่” เพื่อเริ่ม หรือ “ไม่” เพื่อยกเลิก',
  waitFirst: (year: number) =>
    `ต้องการรอไว้ก่อนหรือไม่ กด “ใช่” เพื่อรอไว้ก่อน หรือ “ไม่” เพื่อเริ่มปีงบประมาณ ${n(year)}`,
  underWay: (count: number) =>
    `มีบันทึกข้อความที่ยังเสนอไม่ครบ ${n(count)} ฉบับ หากเริ่มปีใหม่ ยังติดตามและปรับปรุงฉบับเดิมได้โดยเปิดชีตเดิม`,
  blank: (sheet: string, year: number) =>
    `ชีต “${sheet}” ของปี ${n(year)} ยังไม่มีสถานะใด ท่านอาจเริ่มปี ${n(year)} ไว้แล้วและเลือกเมนูนี้ซ้ำ`,
  begun: (year: number) =>
    `เริ่มปีงบประมาณ ${n(year)} ไว้แล้ว มีคอลัมน์ของปีนี้ในชีตตั้งค่า ครั้งนี้จะสร้างชีตเพิ่มอีกหนึ่งชีต`,
  early: (year: number) => `ปีงบประมาณ ${n(year)} เริ่มวันที่ ${n(1)} ตุลาคม ${n(year - 1)}`,
  keep: (sheet: string, year: number) =>
    `เริ่มปีงบประมาณ ${n(year)} ไว้แล้ว ต้องการเก็บชีต “${sheet}” ไว้หรือไม่ กด “ใช่” เพื่อเก็บไว้ หรือ “ไม่” เพื่อเลิกทำ`,
  undoing: (sheet: string, heading: string) =>
    `หากเลิกทำ ระบบจะลบชีต “${sheet}” ซึ่งยังไม่มีการแก้ไข และล้างคอลัมน์ “${heading}” ในชีตตั้งค่าหากยังไม่ได้กรอก`,
  staying: (source: string) => `ชีต “${source}” และค่าของปีเดิมคงไว้ตามเดิม`,
  undone: (sheet: string) => `ลบชีต “${sheet}” แล้ว ชีตและค่าของปีเดิมยังอยู่ครบ`,
  columnGone: (heading: string) => `ล้างคอลัมน์ “${heading}” ในชีตตั้งค่าแล้ว`,
  columnLeft: (heading: string) =>
    `คอลัมน์ “${heading}” ในชีตตั้งค่ามีค่าที่กรอกแล้ว จึงคงไว้ หากไม่ใช้ กรุณาลบด้วยตนเอง`,
  columnRefused: (heading: string, reason: string) =>
    `ล้างคอลัมน์ “${heading}” ในชีตตั้งค่าไม่สำเร็จ กรุณาเปิดชีตตั้งค่าแล้วลบด้วยตนเอง ${reason}`,
  edited: (sheet: string) =>
    `ชีต “${sheet}” มีการแก้ไขแล้ว จึงยังไม่ได้ลบ หากต้องการเลิกทำ กรุณาตรวจแล้วลบชีตนั้นด้วยตนเอง`,
  howToUndo: 'หากต้องการเลิกทำ กรุณาเลือกเมนูนี้อีกครั้งก่อนแก้ไขชีตใหม่',
  made: (sheet: string) => `สร้างชีต “${sheet}” แล้ว ชีตเดิมยังอยู่ครบ`,
  rolled: (years: number, cells: string) =>
    years === 0
      ? 'ไม่พบปี พ.ศ. ที่ต้องปรับ'
      : `ปรับปี พ.ศ. ให้เพิ่มขึ้นหนึ่งปี ${n(years)} แห่ง กรุณาอ่านทวน: ${cells}`,
  emptied: (cells: number) => `ล้างสถานะ หมายเหตุ หลักฐาน และผลการดำเนินงาน ${n(cells)} ช่อง`,
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
  willEmpty:
    'The new sheet keeps the measures, without status, notes, evidence, reported results and findings',
  willRoll: (present) =>
    `Years ${present - 1}–${present + 1} in it move on by one; those in names of laws and orders, and all others, stay`,
  isMade: (sheet) =>
    `The sheet “${sheet}” is there: only the new year’s column of the settings is left to do`,
  willAdd: (heading) =>
    `Add the column “${heading}” to the settings, for the new year’s number, date, scores and the like; those of the old year stay`,
  added: (heading) =>
    `The column “${heading}” of the settings is added; the old year’s values are all there. Fill in the new year’s there.`,
  goOn: 'Start it? Yes starts it, No ends.',
  waitFirst: (year) => `Wait for now? Yes waits, No starts fiscal year ${year}.`,
  underWay: (count) =>
    `${count} memos are still on their way to signers. They can still be followed and updated after the new year is begun, with their own sheet open.`,
  blank: (sheet, year) =>
    `The sheet “${sheet}” of ${year} has no status yet: you may have begun ${year} just now and chosen this item again.`,
  begun: (year) =>
    `Fiscal year ${year} is begun already: the settings have its column. This makes one more sheet for it.`,
  early: (year) => `Fiscal year ${year} begins on 1 October ${year - 1}.`,
  keep: (sheet, year) =>
    `Fiscal year ${year} is begun. Keep the sheet “${sheet}”? Yes keeps it, No takes it back.`,
  undoing: (sheet, heading) =>
    `Taking it back deletes the sheet “${sheet}”, which nobody has changed yet, and empties the column “${heading}” of the settings where it is not filled in.`,
  staying: (source) => `The sheet “${source}” and the old year’s values stay as they are.`,
  undone: (sheet) =>
    `The sheet “${sheet}” is deleted; sheet and values of the old year are all there.`,
  columnGone: (heading) => `The column “${heading}” of the settings is empty again.`,
  columnLeft: (heading) =>
    `The column “${heading}” of the settings is filled in, and stays. Delete it by hand if it is not needed.`,
  columnRefused: (heading, reason) =>
    `The column “${heading}” of the settings could not be emptied. Open the settings and delete it by hand. ${reason}`,
  edited: (sheet) =>
    `The sheet “${sheet}” was changed meanwhile and is not deleted. To take it back, look it over and delete it by hand.`,
  howToUndo: 'To take this back, choose the menu item again before the new sheet is changed.',
  made: (sheet) => `The sheet “${sheet}” is made; the old one is whole.`,
  rolled: (years, cells) =>
    years === 0 ? 'No year had to move.' : `${years} years moved on; please read them: ${cells}`,
  emptied: (cells) => `Status, notes, evidence and results emptied: ${cells} cells`,
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

/** What speaks for waiting. */
export function tellCautions(
  words: typeof th,
  { source, present, cautions: { underWay, isBlank, isBegun, isEarly } }: NewYearPlan,
): readonly string[] {
  return [
    ...(underWay > 0 ? [words.underWay(underWay)] : []),
    ...(isBlank ? [words.blank(source, present)] : []),
    ...(isBegun ? [words.begun(present + 1)] : []),
    ...(isEarly ? [words.early(present + 1)] : []),
  ];
}

export function tellColumn(words: typeof th, column: NewYearColumn): readonly string[] {
  return [words.added(yearHeading(column.year)), ...steps(column)];
}

/** Sheet and labels are Thai in any language. */
function steps({ filled }: NewYearColumn): readonly string[] {
  return filled.map(({ label, before, after }) => `ตั้งค่า · ${label}: ${before} → ${after}`);
}
