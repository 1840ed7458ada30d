/** What a status puts into the cells of its row: no words of the staff's are lost. */
import { cleanGrid } from '../../../src/core/measures/clean-grid';
import type { Status } from '../../../src/core/measures/measure';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { writesFor } from '../../../src/core/measures/status/write-status';
import type { CellPlace, CellValue } from '../../../src/core/sheet/cell';
import type { Merge } from '../../../src/core/sheet/grid';
import { gridOf, merge } from './grids';

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

/** A whole sheet as it is; the places of `lists` offer these choices. */
function writesIn(
  rows: readonly (readonly CellValue[])[],
  row: number,
  status: Status,
  { merges = [], lists = {} }: { merges?: readonly Merge[]; lists?: Record<string, string[]> } = {},
) {
  const grid = gridOf(
    rows.map((cells) => cells.map(String)),
    merges,
  );
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('no measures sheet');
  const choicesAt = (place: CellPlace) => lists[`${place.row}:${place.column}`] ?? [];
  const sheet = { grid: cleanGrid(grid), table: read.value, values: rows, choicesAt };
  return writesFor(sheet, row, status).map((each) => [
    each.row,
    each.column,
    each.before,
    each.after,
  ]);
}

const WORDS = ['มาตรการ', 'สถานะ'];

describe('the words are', () => {
  test('those that most rows of the column have, of equals the first', () => {
    const rows = [WORDS, ['ก', 'เสร็จสิ้น'], ['ข', 'เสร็จแล้ว'], ['ค', 'เสร็จแล้ว'], ['ง', '']];
    expect(writesIn(rows, 5, 'done')).toEqual([[5, 2, '', 'เสร็จแล้ว']]);
    expect(writesIn([...rows.slice(0, 3), ['ง', '']], 4, 'done')).toEqual([[4, 2, '', 'เสร็จสิ้น']]);
  });

  test('no per cent and no words with a note, though they say it', () => {
    const rows = [WORDS, ['ก', '100%'], ['ข', '100%'], ['ค', 'เสร็จแล้ว (ภาพ)'], ['ง', '']];
    expect(writesIn(rows, 5, 'done')).toEqual([[5, 2, '', 'ดำเนินการเสร็จเรียบร้อยแล้ว']]);
  });

  test('none of the heading, which is above the table', () => {
    const rows = [['รายงาน', 'เสร็จแล้ว'], WORDS, ['ก', '']];
    expect(writesIn(rows, 3, 'done')).toEqual([[3, 2, '', 'ดำเนินการเสร็จเรียบร้อยแล้ว']]);
  });

  test('those of the cell’s list before any other', () => {
    const rows = [WORDS, ['ก', 'เสร็จแล้ว'], ['ข', 'ยังไม่ดำเนินการ']];
    const lists = { '3:2': ['ยังไม่เริ่ม', 'Done', 'เสร็จสิ้น'] };
    expect(writesIn(rows, 3, 'done', { lists })).toEqual([[3, 2, 'ยังไม่ดำเนินการ', 'Done']]);
  });
});

describe('what stood in a cell of words stays under them', () => {
  const put = (text: string, lists = {}) =>
    writesIn([WORDS, ['ก', text]], 2, 'done', { lists })[0]?.[3];

  test('where it is a note of twelve letters at least', () => {
    const note = 'ภาพกิจกรรมอบรม';
    expect(put(`${note} 40 คน`)).toBe(`ดำเนินการเสร็จเรียบร้อยแล้ว\n${note} 40 คน`);
    expect(put('ก'.repeat(12))).toBe(`ดำเนินการเสร็จเรียบร้อยแล้ว\n${'ก'.repeat(12)}`);
    expect(put('ก'.repeat(11))).toBe('ดำเนินการเสร็จเรียบร้อยแล้ว');
  });

  test('but not where it denies the new status, or the list lets nothing stand there', () => {
    expect(put('อยู่ระหว่างดำเนินการจัดซื้อจัดจ้าง')).toBe('ดำเนินการเสร็จเรียบร้อยแล้ว');
    const lists = { '2:2': ['เสร็จสิ้น'] };
    expect(put('ภาพกิจกรรมอบรม 40 คน', lists)).toBe('เสร็จสิ้น');
  });
});

describe('the mark is', () => {
  test('that of most rows, in any column of marks', () => {
    const rows = [
      HEAD,
      ['ก', '', '', '/'],
      ['ข', '', '✓', ''],
      ['ค', '✓ (รองบ)', '', ''],
      ['ง', '', '', ''],
    ];
    expect(writesIn(rows, 5, 'done')).toEqual([[5, 4, '', '✓']]);
  });

  test('no letter or word that a cell begins with', () => {
    const rows = [
      HEAD,
      ['ก', '', '', 'Very'],
      ['ข', '', '', 'Very'],
      ['ค', '', '', '✓'],
      ['ง', '', '', ''],
    ];
    expect(writesIn(rows, 5, 'done')[0]).toEqual([5, 4, '', '✓']);
    expect(writesIn([HEAD, ['ก', '', '', 'true'], ['ง', '', '', '']], 3, 'done')[0]?.[3]).toBe('/');
  });

  test('that of the cell’s list', () => {
    const rows = [HEAD, ['ก', '', '', '/'], ['ข', '', '', '']];
    const lists = { '3:4': ['-', '/ แล้ว', '●'] };
    expect(writesIn(rows, 3, 'done', { lists })).toEqual([[3, 4, '', '●']]);
  });
});

test('three letters of a note are kept, and two are none', () => {
  expect(written(['ก', '', 'รอลง', ''], 'done')).toEqual([
    [4, '/\nรอลง'],
    [3, ''],
  ]);
  expect(written(['ก', '', 'รอ', ''], 'done')[0]).toEqual([4, '/']);
  expect(written(['ก', '', 'ลงผล', 'x ผิด'], 'done')).toEqual([
    [4, '/\nลงผล\nx ผิด'],
    [3, ''],
  ]);
});

test('a box with a note beside it gives way to a mark with the note', () => {
  expect(written(['ก', true, 'รองบประมาณ', false], 'done')).toEqual([
    [4, '/\nรองบประมาณ'],
    [2, false],
    [3, ''],
  ]);
});

test('a merged cell is written at its top, and one merged over two statuses not at all', () => {
  const rows = [
    ['มาตรการ', 'วิธีการ', 'สถานะ'],
    ['ก', 'อบรม', 'กำลังทำ'],
    ['', 'ประชุม', ''],
  ];
  expect(writesIn(rows, 3, 'done', { merges: [merge(2, 3, 2, 1)] })).toEqual([
    [2, 3, 'กำลังทำ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
  ]);
  const marks = [HEAD, ['ก', '', '/', '']];
  const across = { merges: [merge(2, 3, 1, 2)] };
  expect(writesIn(marks, 2, 'done', across)).toEqual([]);
  expect(writesIn(marks, 2, 'in-progress', across)).toEqual([]);
  expect(writesIn(marks, 2, 'not-started', across)).toEqual([
    [2, 2, '', '/'],
    [2, 3, '/', ''],
  ]);
});

test('nothing is written where no column has the status, or the row is no measure', () => {
  const two = [
    ['มาตรการ', 'ยังไม่ดำเนินการ', 'แล้วเสร็จ'],
    ['ก', '/', ''],
    ['รวม', '1', '0'],
  ];
  expect(writesIn(two, 2, 'in-progress')).toEqual([]);
  expect(writesIn(two, 2, 'done')).toEqual([
    [2, 3, '', '/'],
    [2, 2, '/', ''],
  ]);
  expect(writesIn(two, 3, 'done')).toEqual([]);
  expect(writesIn(two, 1, 'done')).toEqual([]);
});
