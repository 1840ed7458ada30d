/** Sheets as careless hands leave them: headings, marks, owners and totals anywhere, merges over some of them. */

import { keyOf } from '../../../src/core/sheet/cell';
import type { Grid, Merge } from '../../../src/core/sheet/grid';
import fc from '../../property';

const HEADINGS = [
  'ลำดับ',
  'มาตรการ',
  'วิธีการ',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
  'หมายเหตุ',
];
const WIDTH = HEADINGS.length;

const TEXTS = [
  ...['', '', '', '', '/', '/\n(คำสั่ง)', 'x', '-', 'TRUE', 'FALSE', '1', '๑', '(2)', '100%'],
  ...['(๓) ให้ความรู้', '(๓) ให้ความรู้ (ต่อ)', ' ข\u200b ', 'ก', 'กองคลัง, กองช่าง', 'เสร็จแล้ว'],
  ...['รวม', 'รวมทั้งสิ้น 5', 'ด้านที่ ๑ ก', '- ๒ -', 'หมายเหตุ: x', 'ลงชื่อ', 'สถานะการดำเนินการ'],
];

const text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const row = fc.oneof(
  { weight: 10, arbitrary: fc.array(text, { minLength: WIDTH, maxLength: WIDTH }) },
  { weight: 1, arbitrary: fc.constant(HEADINGS) },
);
const merge = fc.record({
  row: fc.integer({ min: 1, max: 15 }),
  column: fc.integer({ min: 1, max: WIDTH }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

export const randomSheet: fc.Arbitrary<Grid> = fc
  .record({
    first: fc.constantFrom([HEADINGS], [HEADINGS], []),
    rows: fc.array(row, { maxLength: 14 }),
    merges: fc.array(merge, { maxLength: 6 }),
  })
  .map(({ first, rows, merges }) => ({
    sheet: 'มาตรการ',
    cells: [...first, ...rows],
    merges: apart(merges),
  }));

/** Merges of a sheet never overlap. */
function apart(merges: readonly Merge[]): readonly Merge[] {
  const taken = new Set<string>();
  return merges.filter((each) => {
    const cells = Array.from({ length: each.rows * each.columns }, (_, index) => ({
      row: each.row + Math.floor(index / each.columns),
      column: each.column + (index % each.columns),
    }));
    const free = cells.every((cell) => !taken.has(keyOf(cell)));
    if (free) for (const cell of cells) taken.add(keyOf(cell));
    return free;
  });
}
