import { readMeasures } from '../../../src/core/measures/read-measures';
import { rollOver } from '../../../src/core/measures/roll-over';
import { nextSettings } from '../../../src/core/office/next-settings';
import { readSettings } from '../../../src/core/office/read-settings';
import type { CellValue } from '../../../src/core/sheet/cell';
import { columnBlocks } from '../../../src/core/sheet/column-blocks';
import { gridOf, merge } from './grids';

function contentOf(
  rows: readonly (readonly CellValue[])[],
  formulas: Readonly<Record<string, string>> = {},
) {
  const texts = rows.map((row) =>
    row.map((value) => (typeof value === 'object' ? '1/1/2569' : String(value))),
  );
  const grid = gridOf(texts);
  return {
    grid,
    values: grid.cells.map((cells, r) => cells.map((_, c) => rows[r]?.[c] ?? '')),
    formulas: grid.cells.map((cells, r) =>
      cells.map((_, c) => formulas[`${r + 1}:${c + 1}`] ?? ''),
    ),
  };
}

function roll(rows: readonly (readonly CellValue[])[], formulas = {}) {
  const content = contentOf(rows, formulas);
  const table = readMeasures(content.grid);
  if (!table.ok) throw new Error('no measures sheet');
  return rollOver(content, table.value.header, 2569);
}

const at = (cells: readonly { row: number; column: number }[]) =>
  cells.map(({ row, column }) => `${row}:${column}`);

describe('cells that are emptied', () => {
  test('are the status and every note column, of measures, activities and continuations alone', () => {
    const { emptied, filled } = roll([
      ['มาตรการ', 'วิธีการ', 'สถานะ', 'หมายเหตุ', 'ผู้รับผิดชอบ', 'หลักฐาน'],
      ['ด้านที่ ๑ ทั่วไป', '', '', '', '', ''],
      ['ก', 'อบรม', 'เสร็จสิ้น', 'ภาพ', 'กองคลัง', '-'],
      ['', 'ประชุม', '', '', '', ''],
      ['', '', '', '', 'กองช่าง', 'ต่อ'],
      ['รวม', '', '1', '', '', ''],
      ['ลงชื่อ', '', 'ผู้รายงาน', '', '', ''],
    ]);
    expect(at(emptied)).toEqual(['3:3', '3:4', '3:6', '4:3', '4:4', '4:6', '5:3', '5:4', '5:6']);
    expect(filled).toBe(3);
  });

  test('are what a checker has said of the evidence too', () => {
    const { emptied } = roll([
      ['มาตรการ', 'สถานะ', 'หลักฐาน', 'การกำกับติดตาม', 'หมายเหตุ (ผู้ตรวจ)', 'การกำกับติดตามของปลัด'],
      ['ก', 'เสร็จสิ้น', 'ภาพ', 'ทุกเดือน', 'ครบ', 'ทุกไตรมาส'],
    ]);
    expect(at(emptied)).toEqual(['2:2', '2:3', '2:5']);
  });

  test('are all columns under the evidence, a quarter each', () => {
    const { emptied } = roll([
      ['ลำดับ', 'มาตรการ', 'สถานะ', 'หลักฐาน', '', ''],
      ['', '', '', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3'],
      ['1', 'ก', 'เสร็จสิ้น', 'ภาพ', 'ประกาศ', '-'],
    ]);
    expect(at(emptied)).toEqual(['3:3', '3:4', '3:5', '3:6']);
  });

  test('are what the office’s own columns tell of the year, and no plan', () => {
    const { emptied, filled } = roll([
      ['มาตรการ', 'สถานะ', 'ผลการดำเนินงาน', 'เป้าหมาย', 'ปัญหาอุปสรรค', 'ผลลัพธ์ที่คาดหวัง', 'ลิงก์เอกสาร'],
      ['ก', 'เสร็จสิ้น', 'จัดอบรม 2 รุ่น', '50 คน', 'งบประมาณน้อย', 'โปร่งใสขึ้น', 'https://example.org/1'],
    ]);
    expect(at(emptied)).toEqual(['2:2', '2:3', '2:5', '2:7']);
    expect(filled).toBe(4);
  });

  test('are no ticks of a plan under the quarters', () => {
    const { emptied } = roll([
      ['มาตรการ', 'สถานะ', 'ผลการดำเนินงาน', ''],
      ['', '', 'ไตรมาส 1', 'ไตรมาส 2'],
      ['ก', 'เสร็จสิ้น', '✓', 'จัดอบรมแล้ว'],
    ]);
    expect(at(emptied)).toEqual(['3:2', '3:4']);
  });

  test('follow a header that is repeated with its columns in another order', () => {
    const { emptied } = roll([
      ['มาตรการ', 'สถานะ', 'หมายเหตุ'],
      ['ก', 'เสร็จสิ้น', ''],
      ['หมายเหตุ', 'มาตรการ', 'สถานะ'],
      ['', 'ข', 'เสร็จสิ้น'],
    ]);
    expect(at(emptied)).toEqual(['2:2', '2:3', '4:3', '4:1']);
  });
});

describe('cells whose years move', () => {
  test('stand in titles and table alike, and not among the emptied', () => {
    const { rolled, years } = roll([
      ['แผนปี 2569', '', 2569],
      ['มาตรการ', 'สถานะ', 'การกำกับติดตาม'],
      ['ก', 'เสร็จสิ้น ปี 2569', 'ปี 2568 - 2569'],
      ['ข', '', { year: 2026, month: 9, day: 30 }],
      ['ค', '', 2569],
      ['ง', '', true],
    ]);
    expect(rolled).toEqual([
      { row: 1, column: 1, value: 'แผนปี 2570' },
      { row: 1, column: 3, value: 2570 },
      { row: 3, column: 3, value: 'ปี 2569 - 2570' },
      { row: 4, column: 3, value: { year: 2027, month: 9, day: 30 } },
    ]);
    expect(years).toBe(5);
  });

  test('29 February becomes the 28th', () => {
    const rows = [
      ['มาตรการ', 'สถานะ', 'กำหนด'],
      ['ก', '', { year: 2028, month: 2, day: 29 }],
    ];
    const content = contentOf(rows);
    const table = readMeasures(content.grid);
    const { rolled } = rollOver(content, table.ok ? table.value.header : (null as never), 2571);
    expect(rolled[0]?.value).toEqual({ year: 2029, month: 2, day: 28 });
  });

  test('are left where a formula gives them, also one from further up', () => {
    const { rolled, left } = roll(
      [
        ['มาตรการ', 'สถานะ', 'กำหนด'],
        ['ก', 'เสร็จสิ้น', 'ปี 2569'],
        ['ข', 'เสร็จสิ้น', 'ปี 2569'],
      ],
      { '2:3': '=ARRAYFORMULA(E2:E3)', '2:2': '=IF(TRUE,"เสร็จสิ้น")' },
    );
    expect([at(rolled), at(left)]).toEqual([[], ['2:2', '2:3', '3:3']]);
  });
});

test('a merge over two rows is emptied with both', () => {
  const content = contentOf([
    ['มาตรการ', 'วิธีการ', 'สถานะ'],
    ['ก', 'อบรม', 'เสร็จสิ้น'],
    ['', 'ประชุม', ''],
  ]);
  const grid = { ...content.grid, merges: [merge(2, 3, 2, 1)] };
  const table = readMeasures(grid);
  const { emptied } = rollOver(
    { ...content, grid },
    table.ok ? table.value.header : (null as never),
    2569,
  );
  expect(at(emptied)).toEqual(['2:3', '3:3']);
});

describe('blocks to write', () => {
  const content = contentOf([
    ['ก', 1],
    ['ข', 2],
    ['ค', 3],
    ['ง', 4],
  ]);
  const changes = [4, 1].flatMap((row) => [2, 1].map((column) => ({ row, column, value: 'ใหม่' })));

  test('are as they stand while they are few', () => {
    expect(columnBlocks(changes, content, 4)).toHaveLength(4);
  });

  test('are one a column where they would be many, with the cells between as they were', () => {
    expect(columnBlocks(changes, content, 3)).toEqual([
      { row: 1, column: 1, values: ['ใหม่', 'ข', 'ค', 'ใหม่'] },
      { row: 1, column: 2, values: ['ใหม่', 2, 3, 'ใหม่'] },
    ]);
  });

  test('never write over a formula or a time of day', () => {
    const formula = {
      ...content,
      formulas: content.formulas.map((row, r) => (r === 1 ? ['=A1', ''] : row)),
    };
    expect(columnBlocks(changes, formula, 1).map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [4, 1],
      [1, 2],
    ]);
    const timed = contentOf([['ก'], [{ year: 2026, month: 1, day: 1 }], ['ค']]);
    const shown = { ...timed, grid: { ...timed.grid, cells: [['ก'], ['1/1/2026 9:00'], ['ค']] } };
    const ends = [1, 3].map((row) => ({ row, column: 1, value: 'ใหม่' }));
    expect(
      [columnBlocks(ends, shown, 1), columnBlocks(ends, timed, 1)].map(({ length }) => length),
    ).toEqual([2, 1]);
  });
});

describe('the column of the next year', () => {
  const next = (rows: readonly (readonly CellValue[])[]) =>
    nextSettings(readSettings(rows), 2569).map(({ label, after }) => [label, after]);

  test.each<[CellValue, string]>([
    [2568, '2569'],
    ['๒๕๖๘', '๒๕๖๙'],
    ['พ.ศ. 2568', 'พ.ศ. 2569'],
    [2025, '2026'],
  ])('the assessed year %p becomes %p', (year, after) => {
    expect(next([['ปีที่ประเมิน ITA', year]])).toEqual([['ปีที่ประเมิน ITA', after]]);
  });

  test('numbers, dates and results wait for the staff, and what is empty stays so', () => {
    expect(
      next([
        ['ที่', 'ตย 1/2569'],
        ['วันที่', '1 กันยายน 2569'],
        ['คะแนน ITA', 87.5],
        ['ระดับ ITA', 'ผ่าน'],
        ['ปีงบประมาณ', 2569],
        ['ปีที่ประเมิน ITA', ''],
        ['เรื่อง', ''],
      ]),
    ).toEqual([]);
  });

  test('a label tells whether the number beside it is a document’s', () => {
    expect(
      next([
        ['คำสั่ง', '12/2569'],
        ['รอบ', '12/2569'],
      ]),
    ).toEqual([['รอบ', '12/2570']]);
  });
});
