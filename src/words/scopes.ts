/** Words where a memo is asked for of a part of the measures, and there is no such part. */

const th = {
  unknownUnit: (unit: string, known: string) =>
    known === ''
      ? `ไม่พบหน่วยงาน “${unit}” เพราะชีตมาตรการยังไม่มีผู้รับผิดชอบ กรุณากรอกคอลัมน์ผู้รับผิดชอบก่อน`
      : `ไม่พบหน่วยงาน “${unit}” ในคอลัมน์ผู้รับผิดชอบของชีตมาตรการ กรุณาเลือกจากที่มีอยู่: ${known}`,
  empty: (scope: string) => `ไม่มีมาตรการ${scope} จึงไม่มีเรื่องให้ทำบันทึก กรุณาเลือกหน่วยงานหรือสถานะอื่น`,
  /** Of a memo that is there. */
  unitGone: (unit: string) =>
    `ชีตมาตรการไม่มีผู้รับผิดชอบชื่อ “${unit}” แล้ว จึงยังไม่ได้ทำรายการนี้ และเอกสารเดิมไม่เปลี่ยน หากเป็นหน่วยงานเดิม กรุณาแก้ชื่อในช่องผู้รับผิดชอบให้ตรงกัน หากยุบหรือโอนงานไปแล้ว กรุณาสร้างบันทึกข้อความใหม่ของหน่วยงานที่รับผิดชอบ แล้วยกเลิกฉบับนี้`,
  nothingLeft: (scope: string) =>
    `ชีตมาตรการไม่มีมาตรการตามขอบเขตของบันทึกข้อความนี้ (${scope}) แล้ว จึงยังไม่ได้ทำรายการนี้ และเอกสารเดิมไม่เปลี่ยน หากไม่ใช้แล้ว กรุณายกเลิกบันทึกข้อความนี้ หากยังต้องใช้ กรุณาตรวจผู้รับผิดชอบและสถานะในชีต หรือสร้างบันทึกข้อความใหม่`,
};

const en: typeof th = {
  unknownUnit: (unit, known) =>
    known === ''
      ? `There is no unit “${unit}”: no measure on the sheet has an owner yet. Fill in the column ผู้รับผิดชอบ first.`
      : `No measure has the owner “${unit}”. Choose one of those on the sheet: ${known}.`,
  empty: (scope) =>
    `No measure is ${scope}, so there is nothing to write about. Choose another unit or status.`,
  unitGone: (unit) =>
    `No measure has the owner “${unit}” any more, so nothing was done and the document is as it was. If it is the same unit, give it the same name in the owners’ cells. If its work has gone to others, make a new memo of the unit that has it, and cancel this one.`,
  nothingLeft: (scope) =>
    `The sheet has no measure of this memo’s scope (${scope}) any more, so nothing was done and the document is as it was. If the memo is no longer needed, cancel it; otherwise check the owners and statuses on the sheet, or make a new memo.`,
};

export const SCOPES = { th, en };
