/** Columns that whoever follows the measures up fills in, and no unit: ผลการติดตาม, ผลการตรวจหลักฐาน, หมายเหตุผู้ตรวจ. */
import { textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import { type ColumnName, columnsHeadedBy } from '../headings';
import type { HeadsOver } from '../rounds/heads';

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
  return CHECKERS.test(folded(heading));
}

/** Over several columns it has to say whose they are: what is reported and evidence stand under การกำกับติดตาม too. */
const WHOSE = new RegExp(
  [
    `^(?:สำหรับ|เฉพาะ|ส่วน(?:ของ)?|ช่อง(?:ของ)?)${WHO}`,
    `^(?:หมายเหตุ|ความเห็น|ความคิดเห็น|ข้อสังเกต|ข้อเสนอแนะ|ผลการพิจารณา)(?:ของ|โดย|จาก)?${WHO}`,
    `^(?:รายงาน|บันทึก|สรุป)?(?:ผล)?(?:การ)?${CHECK}[ก-๎]{0,20}(?:ของ|โดย|จาก)${WHO}`,
    '^ผู้(?:ตรวจ|กำกับ|ติดตาม|สอบทาน)[ก-๎]{0,20}$',
  ].join('|'),
);

/** The head over a column that says that a checker fills it in (สำหรับผู้ตรวจ | ผล | หมายเหตุ); ''. */
export function checkersHead(heads: readonly { readonly text: string }[]): string {
  return heads.slice(0, -1).find(({ text }) => WHOSE.test(folded(text)))?.text ?? '';
}

function folded(heading: string): string {
  return heading.replace(/[\s()[\]:/\\-]/g, '').toLowerCase();
}

/** It says something of the unit's evidence, or beside it. */
export function isCheckersNote(heading: string): boolean {
  return isCheckers(heading) && columnsHeadedBy(heading)[0] === 'note';
}

/**
 * What a checker says of the evidence is none, where the sheet has a column for that; nor is whatever stands under a head that
 * says that it is a checker's.
 */
export function withoutCheckers(
  candidates: Map<number, readonly (ColumnName | null)[]>,
  grid: CleanGrid,
  firstRow: number,
  lastRow: number,
  over: HeadsOver,
): void {
  for (const [column, [name]] of candidates)
    if (name === 'note' && checkersHead(over(column)) !== '') candidates.delete(column);
  const notes = [...candidates].flatMap(([column, [name]]) => (name === 'note' ? [column] : []));
  const rows = grid.cells.slice(firstRow - 1, lastRow);
  const checkers = notes.filter((column) => rows.some((row) => isCheckers(textIn(row, column))));
  if (checkers.length === notes.length) return;
  for (const column of checkers) candidates.delete(column);
}
