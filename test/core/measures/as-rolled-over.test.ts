/** Whether a sheet that is there already is the next year's of another: then it is not made a second time. */
import { readMeasures } from '../../../src/core/measures/read-measures';
import {
  isAsRolledOver,
  isNextName,
  nextSheetName,
  rollOver,
  saysAnyStatus,
} from '../../../src/core/measures/roll-over';
import type { CellValue } from '../../../src/core/sheet/cell';
import { gridOf } from './grids';

type Rows = readonly (readonly CellValue[])[];

function contentOf(values: Rows, formulas: Readonly<Record<string, string>> = {}, shown = '') {
  const text = (value: CellValue) =>
    typeof value === 'object' ? `30/9/2569${shown}` : String(value);
  return {
    grid: gridOf(values.map((cells) => cells.map(text))),
    values,
    formulas: values.map((cells, r) => cells.map((_, c) => formulas[`${r + 1}:${c + 1}`] ?? '')),
  };
}

function headerOf(content: ReturnType<typeof contentOf>) {
  const table = readMeasures(content.grid);
  if (!table.ok) throw new Error('no measures sheet');
  return table.value.header;
}

const DAY = { year: 2026, month: 9, day: 30 };
const NEXT_DAY = { year: 2027, month: 9, day: 30 };
const SOURCE: Rows = [
  ['แผนปี 2569', '', 2569, ''],
  ['มาตรการ', 'สถานะ', 'กำหนด', 'หมายเหตุ'],
  ['อบรมคุณธรรม', 'เสร็จสิ้น', DAY, 'ภาพ'],
  ['ประกาศนโยบาย', 'ยังไม่ดำเนินการ', 'ปี 2569', ''],
];
const MADE: Rows = [
  ['แผนปี 2570', '', 2570, ''],
  ['มาตรการ', 'สถานะ', 'กำหนด', 'หมายเหตุ'],
  ['อบรมคุณธรรม', '', NEXT_DAY, ''],
  ['ประกาศนโยบาย', '', 'ปี 2570', ''],
];

/** The made sheet, with one of its cells otherwise. */
function withCell(row: number, column: number, value: CellValue): Rows {
  return MADE.map((cells, r) =>
    cells.map((each, c) => (r + 1 === row && c + 1 === column ? value : each)),
  );
}

function isMade(made: Rows, source = SOURCE, formulas = {}, madeFormulas = formulas): boolean {
  const content = contentOf(source, formulas);
  return isAsRolledOver(content, contentOf(made, madeFormulas), headerOf(content), 2569);
}

describe('a sheet is the next year’s of another', () => {
  test('where every year is moved on and every status is empty', () => {
    expect(isMade(MADE)).toBe(true);
  });

  test.each<[string, number, number, CellValue]>([
    ['a year that stayed', 1, 1, 'แผนปี 2569'],
    ['a year that moved twice', 1, 3, 2571],
    ['a day that stayed', 3, 3, DAY],
    ['another day', 3, 3, { year: 2027, month: 9, day: 29 }],
    ['a status that stayed', 3, 2, 'เสร็จสิ้น'],
    ['a status that the staff has typed since', 4, 2, 'เสร็จสิ้น'],
    ['a note that stayed', 3, 4, 'ภาพ'],
    ['another title', 4, 1, 'ประกาศเจตนารมณ์'],
    ['a title that was deleted', 4, 1, ''],
  ])('but not with %s', (_, row, column, value) => {
    expect(isMade(withCell(row, column, value))).toBe(false);
  });

  test('but not with one row more or less that says something', () => {
    expect(isMade([...MADE, ['ตั้งศูนย์', '', '', '']])).toBe(false);
    expect(isMade([...MADE, ['', '', '', '']])).toBe(true);
    expect(isMade(MADE.slice(0, 3))).toBe(false);
  });

  test('an unticked box is as good as an empty cell, a ticked one is not', () => {
    const head = ['มาตรการ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'];
    const source = [head, ['อบรมคุณธรรม', false, false, true]];
    expect(isMade([head, ['อบรมคุณธรรม', false, false, false]], source)).toBe(true);
    expect(isMade([head, ['อบรมคุณธรรม', '', '', '']], source)).toBe(true);
    expect(isMade([head, ['อบรมคุณธรรม', false, false, true]], source)).toBe(false);
    expect(isMade([head, ['อบรมคุณธรรม', true, false, false]], source)).toBe(false);
  });

  test('a formula has to be there as it was, whatever it shows', () => {
    const formulas = { '4:3': '=B1' };
    expect(isMade(withCell(4, 3, 'ปี 2569'), SOURCE, formulas)).toBe(true);
    expect(isMade(MADE, SOURCE, formulas, {})).toBe(false);
    expect(isMade(MADE, SOURCE, {}, formulas)).toBe(false);
    expect(isMade(MADE, SOURCE, formulas, { '4:3': '=B2' })).toBe(false);
    // What a formula has filled from further up.
    const spilt = { '3:3': '=ARRAYFORMULA(E3:E4)' };
    expect(isMade(withCell(4, 3, 'ปี 2571'), SOURCE, spilt)).toBe(true);
  });
});

describe('what a roll-over moves on', () => {
  const rolled = (values: Rows, formulas = {}, shown = '') => {
    const content = contentOf(values, formulas, shown);
    return rollOver(content, headerOf(content), 2569);
  };
  const places = (cells: readonly { row: number; column: number }[]) =>
    cells.map(({ row, column }) => [row, column]);

  test('a formula that shows no year is not left to anybody', () => {
    const { left } = rolled(
      [
        ['มาตรการ', 'สถานะ', 'กำหนด', 'งบ'],
        ['ก', '', 'ปี 2569', '5000'],
      ],
      { '2:3': '=B1', '2:4': '=SUM(E2)' },
    );
    expect(places(left)).toEqual([[2, 3]]);
  });

  test.each([
    [{ year: 2024, month: 9, day: 30 }, null],
    [{ year: 2025, month: 9, day: 30 }, 2026],
    [{ year: 2026, month: 2, day: 28 }, 2027],
    [{ year: 2027, month: 3, day: 29 }, 2028],
    [{ year: 2028, month: 9, day: 30 }, null],
  ])('the day %j gets the year %p: only those beside the present one move', (day, year) => {
    const [only] = rolled([
      ['มาตรการ', 'สถานะ', 'กำหนด'],
      ['ก', '', day],
    ]).rolled;
    expect(only?.value ?? null).toEqual(year === null ? null : { ...day, year });
  });

  test.each([
    [2567, null],
    [2568, 2569],
    [2570, 2571],
    [2571, null],
    [2569.5, null],
  ])('the number %p over the table becomes %p', (number, next) => {
    const [only] = rolled([
      ['', '', number],
      ['มาตรการ', 'สถานะ', 'กำหนด'],
      ['ก', '', ''],
    ]).rolled;
    expect(only?.value ?? null).toBe(next);
  });

  test('a number in the headings’ row is none of the title’s', () => {
    const values = [
      ['มาตรการ', 'สถานะ', 2569],
      ['ก', '', ''],
    ];
    expect(rolled(values).rolled).toEqual([]);
  });

  test('a day with its time stays, since the time would be lost', () => {
    const values = [
      ['มาตรการ', 'สถานะ', 'กำหนด'],
      ['ก', '', DAY],
    ];
    expect(rolled(values, {}, ' 9:00').rolled).toEqual([]);
    expect(rolled(values).rolled).toHaveLength(1);
  });

  test('statuses by their marks are emptied, and count where they say something', () => {
    const { emptied, filled } = rolled([
      ['มาตรการ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'],
      ['ก', '', '-', '/'],
      ['ข', false, true, false],
    ]);
    expect(places(emptied)).toEqual([2, 3].flatMap((row) => [2, 3, 4].map((at) => [row, at])));
    expect(filled).toBe(2);
  });
});

test.each([
  ['', false],
  ['-', false],
  ['– —', false],
  ['FALSE', false],
  ['false', false],
  ['FALSE 1', true],
  ['ยัง FALSE', true],
  ['- รอ', true],
  ['รอ -', true],
  ['เสร็จสิ้น', true],
])('“%s” in a status says something: %p', (status, says) => {
  const content = contentOf([
    ['มาตรการ', 'สถานะ', 'ผู้รับผิดชอบ'],
    ['ก', '', 'กองคลัง'],
    ['ข', status, 'กองช่าง'],
  ]);
  expect(saysAnyStatus(content.grid, headerOf(content))).toBe(says);
});

test.each([
  ['มาตรการ 2569', 'มาตรการ 2570', true],
  ['มาตรการ 2569', 'มาตรการ 2569', false],
  // A sheet of the year is its own, and no second one of it.
  ['มาตรการ 2569', 'มาตรการ 2570 (2)', false],
  ['แผน ๒๕๖๙', 'แผน ๒๕๗๐', true],
  ['แผน', 'มาตรการ 2570', true],
  ['แผน', 'มาตรการ 2570 (2)', true],
  ['แผน', 'มาตรการ 2570 (กองคลัง)', true],
  ['แผน', 'มาตรการ 2570 (2', false],
  ['แผน', 'มาตรการ 2570 เก่า', false],
  ['แผน', 'สำเนามาตรการ 2570 (2)', false],
  ['แผน', 'แผน (2)', false],
  ['แผน', 'มาตรการ 2569', false],
])('of “%s” “%s” is the next year’s: %p', (source, made, is) => {
  expect(isNextName(source, made, 2569)).toBe(is);
});

test('a sheet without a year in its name is called by the year that comes', () => {
  expect(nextSheetName(2569)).toBe('มาตรการ 2570');
});
