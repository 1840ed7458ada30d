/** Measures in any number, as an office would write them: two owners, every status, notes. */
import type { Grid, Merge } from '../src/core/sheet/grid';

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

export type Texts = 'short' | 'long';

const METHOD = 'จัดทำคำสั่ง แจ้งเวียนให้ทุกส่วนราชการถือปฏิบัติ และเผยแพร่บนเว็บไซต์';
/** As offices paste it: the whole procedure in one cell. */
const LONG_METHOD = Array.from({ length: 12 }, (_, step) => `${step + 1}. ${METHOD}`).join('\n');

export function measureRows(count: number, texts: Texts = 'short'): string[][] {
  const rows = Array.from({ length: count }, (_, index) => {
    const marks = ['', '', ''];
    marks[index % 3] = index % 2 ? '/' : `/\n(คำสั่งที่ ${index + 1}/2569)`;
    return [
      String(index + 1),
      `มาตรการส่งเสริมความโปร่งใสลำดับที่ ${index + 1}`,
      texts === 'long' ? `${LONG_METHOD}\n(ครั้งที่ ${index + 1})` : METHOD,
      index % 2 ? 'กองคลัง' : 'สำนักปลัด\nกองช่าง',
      'รายงานผู้บริหารทุกไตรมาส',
      ...marks,
    ];
  });
  return [HEADINGS, ...rows];
}

/** Every other merge joins two cells of a row, the others two rows of a column. */
export function gridOf(count: number, merges = 0, texts: Texts = 'short'): Grid {
  return {
    sheet: SHEET,
    cells: measureRows(count, texts),
    merges: Array.from({ length: merges }, (_, index) => mergeAt(index)),
  };
}

function mergeAt(index: number): Merge {
  const row = index + 2;
  return index % 2
    ? { row, column: 4, rows: 1, columns: 2 }
    : { row, column: 3, rows: 2, columns: 1 };
}
