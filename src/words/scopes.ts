/** Words where a memo is asked for of a part of the measures, and there is no such part. */

const th = {
  unknownUnit: (unit: string, known: string) =>
    known === ''
      ? `ไม่พบหน่วยงาน “${unit}” เพราะชีตมาตรการยังไม่มีผู้รับผิดชอบ กรุณากรอกคอลัมน์ผู้รับผิดชอบก่อน`
      : `ไม่พบหน่วยงาน “${unit}” ในคอลัมน์ผู้รับผิดชอบของชีตมาตรการ กรุณาเลือกจากที่มีอยู่: ${known}`,
  empty: (scope: string) => `ไม่มีมาตรการ${scope} จึงไม่มีเรื่องให้ทำบันทึก กรุณาเลือกหน่วยงานหรือสถานะอื่น`,
};

const en: typeof th = {
  unknownUnit: (unit, known) =>
    known === ''
      ? `There is no unit “${unit}”: no measure on the sheet has an owner yet. Fill in the column ผู้รับผิดชอบ first.`
      : `No measure has the owner “${unit}”. Choose one of those on the sheet: ${known}.`,
  empty: (scope) =>
    `No measure is ${scope}, so there is nothing to write about. Choose another unit or status.`,
};

export const SCOPES = { th, en };
