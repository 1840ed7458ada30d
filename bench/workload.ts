/** Measures in any number, as an office would write them: two owners, every status, notes. */
import type { Grid } from '../src/core/sheet/grid';

const HEADINGS = [
  'ลำดับ',
  'มาตรการ',
  'ขั้นตอนหรือวิธีการ',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
];

export const SHEET = 'มาตรการ';

export function measureRows(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, index) => {
    const marks = ['', '', ''];
    marks[index % 3] = index % 2 ? '/' : `/\n(คำสั่งที่ ${index + 1}/2569)`;
    return [
      String(index + 1),
      `มาตรการส่งเสริมความโปร่งใสลำดับที่ ${index + 1}`,
      'จัดทำคำสั่ง แจ้งเวียนให้ทุกส่วนราชการถือปฏิบัติ และเผยแพร่บนเว็บไซต์',
      index % 2 ? 'กองคลัง' : 'สำนักปลัด\nกองช่าง',
      'รายงานผู้บริหารทุกไตรมาส',
      ...marks,
    ];
  });
  return [HEADINGS, ...rows];
}

export function gridOf(count: number): Grid {
  return { sheet: SHEET, cells: measureRows(count), merges: [] };
}
