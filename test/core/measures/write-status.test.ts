/** What a status puts into the cells of its row: no words of the staff's are lost. */
import { cleanGrid } from '../../../src/core/measures/clean-grid';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { writesFor } from '../../../src/core/measures/status/write-status';
import type { CellValue } from '../../../src/core/sheet/cell';
import { gridOf } from './grids';

const HEAD = ['มาตรการ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'];

function written(row: readonly CellValue[], status: 'done' | 'not-started', head = HEAD) {
  const texts = row.map((value) => (typeof value === 'boolean' ? String(value) : `${value}`));
  const grid = gridOf([head, texts]);
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('no measures sheet');
  const sheet = { grid: cleanGrid(grid), table: read.value, values: [head, row] };
  return writesFor({ ...sheet, choicesAt: () => [] }, 2, status).map(
    ({ column, after }) => [column, after] as const,
  );
}

test('a note without a mark goes to the mark; a cross and one letter say nothing', () => {
  expect(written(['ก', '', '(รองบประมาณ)', ''], 'not-started')).toEqual([
    [2, '/\n(รองบประมาณ)'],
    [3, ''],
  ]);
  expect(written(['ก', '', 'x', ''], 'done')).toEqual([
    [4, '/'],
    [3, ''],
  ]);
});

test('the note under another mark is kept, and so is the mark’s own', () => {
  expect(written(['ก', '/ (รองบ)', '', ''], 'done')).toEqual([
    [4, '/\n(รองบ)'],
    [2, ''],
  ]);
  expect(written(['ก', '/', '', '✓ (อบรม 40 คน)'], 'done')).toEqual([
    [4, '✓ (อบรม 40 คน)'],
    [2, ''],
  ]);
});

test('boxes are ticked, and words are those of the column', () => {
  expect(written(['ก', true, false, false], 'done')).toEqual([
    [4, true],
    [2, false],
  ]);
  expect(written(['ก', 'ยกเลิก'], 'done', ['มาตรการ', 'สถานะ'])).toEqual([
    [2, 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
  ]);
});
