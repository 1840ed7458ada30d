/** Columns that whoever follows the measures up fills in, and no unit: ผลการติดตาม, ผลการตรวจหลักฐาน, หมายเหตุผู้ตรวจ. */
import type { CleanGrid } from '../clean-grid';
import { type ColumnName, columnsHeadedBy } from '../headings';

const WHO =
  '(?:ผู้(?:ตรวจ|กำกับ|ติดตาม|ประเมิน|สอบทาน|ประสาน|ดูแล)|เจ้าหน้าที่(?:ตรวจ|กำกับ|ติดตาม|ita|$)|คณะ(?:ทำงาน|กรรมการ)|หน่วยตรวจสอบ|งานนิติการ|ปลัด)';
/** ผลการตรวจรับ, ผลการตรวจเยี่ยม tell of the unit's own work. */
const CHECK = '(?:กำกับ|ติดตาม|สอบทาน|ตรวจ(?!รับ|เยี่ยม|สุขภาพ|วัด|สอบภายใน|พื้นที่|งาน))';
const CHECKERS = new RegExp(
  [
    `^(?:รายงาน|บันทึก|สรุป|สถานะ)?(?:ผล)?(?:ของ)?(?:การ)?${CHECK}`,
    `^(?:หมายเหตุ|ความเห็น|ความคิดเห็น|บันทึก|ข้อสังเกต|ข้อเสนอแนะ|ผลการพิจารณา)(?:เพิ่มเติม)?(?:ของ|โดย|จาก|สำหรับ)?${WHO}`,
    `^(?:สำหรับ|เฉพาะ|ส่วนของ)${WHO}`,
    '^หลักฐานที่(?:ยัง)?(?:ขาด|ต้อง)',
  ].join('|'),
);

export function isCheckers(heading: string): boolean {
  return CHECKERS.test(heading.replace(/[\s()[\]:/\\-]/g, '').toLowerCase());
}

/** It says something of the unit's evidence, or beside it. */
export function isCheckersNote(heading: string): boolean {
  return isCheckers(heading) && columnsHeadedBy(heading)[0] === 'note';
}

/** What a checker says of the evidence is none, where the sheet has a column for that. */
export function withoutCheckers(
  candidates: Map<number, readonly (ColumnName | null)[]>,
  grid: CleanGrid,
  firstRow: number,
  lastRow: number,
): void {
  const notes = [...candidates].flatMap(([column, [name]]) => (name === 'note' ? [column] : []));
  const rows = grid.cells.slice(firstRow - 1, lastRow);
  const checkers = notes.filter((column) => rows.some((row) => isCheckers(row[column - 1] ?? '')));
  if (checkers.length === notes.length) return;
  for (const column of checkers) candidates.delete(column);
}
