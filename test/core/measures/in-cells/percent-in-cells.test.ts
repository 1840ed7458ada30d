import { countCompletion } from '../../../../src/core/measures/completion';
import { percentInCells } from '../../../../src/core/measures/in-cells/percent-in-cells';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import type { Merge } from '../../../../src/core/sheet/grid';

type Rows = readonly (readonly unknown[])[];

const MARKS = [
  'ลำดับ',
  'มาตรการ',
  'ขั้นตอน',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
];
const done = (number: number) => [number, `เรื่องที่ ${number}`, 'อบรม', 'กองคลัง', 'รายปี', '', '', '/'];
const open = (number: number) => [number, `เรื่องที่ ${number}`, 'อบรม', 'กองคลัง', 'รายปี', '/', '', ''];
const blank = MARKS.map(() => '');

const TABLES: readonly (readonly [name: string, percent: number, rows: Rows])[] = [
  ['marks under their headings', 66.67, [MARKS, done(1), done(2), open(3)]],
  [
    'with a title above, and blank rows',
    33.33,
    [['ตารางที่ ๒'], blank, MARKS, done(1), blank, open(2), open(3), blank],
  ],
  [
    'one column in words',
    50,
    [
      ['มาตรการ', 'สถานะ'],
      ['ก', 'เสร็จแล้ว'],
      ['ข', 'อยู่ระหว่างดำเนินการ'],
    ],
  ],
  [
    'ticked boxes',
    50,
    [
      MARKS,
      [1, 'ก', 'อบรม', 'ข', 'ค', false, false, true],
      [2, 'ง', 'อบรม', 'ข', 'ค', true, false, false],
    ],
  ],
  [
    'two marks in a row: no status, counted with the others',
    50,
    [MARKS, done(1), [2, 'ข', 'อบรม', 'ก', 'ค', '/', '', '/']],
  ],
  [
    'no status at all, above the first: the same',
    50,
    [MARKS, [1, 'ข', 'อบรม', 'ก', 'ค', '', '', ''], done(2)],
  ],
  [
    'lines over sections, merged across or not',
    50,
    [MARKS, ['IIT', ...blank.slice(1)], done(1), ['', 'การใช้อำนาจ', ...blank.slice(2)], open(2)],
  ],
  ['a half goes up', 14.29, [MARKS, done(1), ...[2, 3, 4, 5, 6, 7].map(open)]],
  [
    'one of 800',
    0.13,
    [MARKS, done(1), ...Array.from({ length: 799 }, (_, index) => open(index + 2))],
  ],
  ['all done', 100, [MARKS, done(1)]],
  ['none done', 0, [MARKS, open(1)]],
  ['the sheet’s own sum below', 50, [MARKS, done(1), open(2), ['', 'รวม', '', '', '', 1, 0, 1]]],
];

describe('the same per cent as the memo', () => {
  test.each(TABLES)('%s', (_name, percent, rows) => {
    expect(percentInCells(rows)).toEqual({ ok: true, percent });
    expect(memoPercent(rows)).toBe(percent);
  });

  test.each<[string, Rows, readonly Merge[]]>([
    [
      'a status over the rows of its measure',
      [
        MARKS,
        done(1),
        ['', '', 'ติดตาม', '', '', '', '', ''],
        ['', '', 'รายงาน', '', '', '', '', ''],
        open(2),
      ],
      [
        { row: 2, column: 2, rows: 3, columns: 1 },
        { row: 2, column: 8, rows: 3, columns: 1 },
      ],
    ],
    [
      'two statuses, the second over two rows',
      [
        MARKS,
        done(1),
        ['', '', 'ติดตาม', '', '', '/', '', ''],
        ['', '', 'รายงาน', '', '', '', '', ''],
        done(2),
      ],
      [{ row: 3, column: 6, rows: 2, columns: 1 }],
    ],
    [
      'a status in words over two rows',
      [
        ['มาตรการ', 'ขั้นตอน', 'สถานะ'],
        ['ก', 'หนึ่ง', 'เสร็จแล้ว'],
        ['', 'สอง', ''],
        ['ข', 'สาม', 'ยังไม่ดำเนินการ'],
      ],
      [
        { row: 2, column: 1, rows: 2, columns: 1 },
        { row: 2, column: 3, rows: 2, columns: 1 },
      ],
    ],
  ])('merged cells, which a formula sees as blanks: %s', (_name, rows, merges) => {
    const percent = memoPercent(rows, merges);
    expect(percent).toBe(50);
    expect(percentInCells(rows)).toEqual({ ok: true, percent });
  });

  test('per cents in words’ place: 0.996 is not yet 100%', () => {
    const rows = [
      ['มาตรการ', 'สถานะ'],
      ['ก', 1],
      ['ข', 0.996],
      ['ค', 0.5],
      ['ง', 0],
    ];
    expect(percentInCells(rows)).toEqual({ ok: true, percent: 25 });
  });
});

describe('without headings', () => {
  test.each<[string, number, Rows]>([
    ['the whole width', 66.67, [done(1), done(2), open(3)]],
    [
      'three columns of marks',
      50,
      [
        ['', '', '/'],
        ['', '/', ''],
        ['', '', '✓\n(อบรม 12 คน)'],
        ['/', '', ''],
      ],
    ],
    [
      'with blank rows',
      50,
      [
        ['', '', '/'],
        ['', '', ''],
        ['/', '', ''],
      ],
    ],
    ['one column in words', 33.33, [['เสร็จแล้ว'], ['ยังไม่ดำเนินการ'], [''], ['อยู่ระหว่างดำเนินการ']]],
    ['one column of per cents', 50, [[1], [0.4]]],
    [
      'title and status',
      50,
      [
        ['ก', 'เสร็จแล้ว'],
        ['ข', 'ยังไม่ดำเนินการ'],
      ],
    ],
    [
      'a merged measure',
      50,
      [
        ['ก', 'หนึ่ง', 'เสร็จแล้ว'],
        ['', 'สอง', ''],
        ['ข', 'สาม', 'ยังไม่ดำเนินการ'],
      ],
    ],
  ])('%s', (_name, percent, rows) => {
    expect(percentInCells(rows)).toEqual({ ok: true, percent });
  });

  test.each<[string, number, Rows]>([
    ['three columns with their headings', 50, [MARKS.slice(5), ['', '', '/'], ['/', '', '']]],
    ['one column with its heading', 50, [['สถานะการดำเนินการ'], ['เสร็จแล้ว'], ['ยังไม่ดำเนินการ']]],
    [
      'the heading of their group above',
      50,
      [['สถานะการดำเนินการ', '', ''], MARKS.slice(5), ['', '', '/'], ['/', '', '']],
    ],
  ])('%s', (_name, percent, rows) => {
    expect(percentInCells(rows)).toEqual({ ok: true, percent });
  });

  test('one cell is one measure', () => {
    expect(percentInCells('เสร็จแล้ว')).toEqual({ ok: true, percent: 100 });
  });
});

describe('what cannot be told is said, and never guessed', () => {
  test.each<[string, unknown, string]>([
    ['no range', undefined, 'no-range'],
    ['an empty cell', '', 'no-measures'],
    [
      'blank cells',
      [
        ['', ''],
        ['', ''],
      ],
      'no-measures',
    ],
    ['headings alone', [MARKS], 'no-measures'],
    [
      'no status',
      [
        ['มาตรการ', 'ขั้นตอน'],
        ['ก', 'อบรม'],
      ],
      'no-status',
    ],
    [
      'texts',
      [
        ['ก', 'ข'],
        ['ค', 'ง'],
      ],
      'no-status',
    ],
    [
      'numbers',
      [
        [1, 2],
        [3, 4],
      ],
      'no-status',
    ],
    ['an unclear status among others', [['เสร็จแล้ว'], ['เสร็จแล้ว'], ['เสร็จแล้ว'], ['รอ']], 'unclear'],
    [
      'no status below one, which may be merged',
      [MARKS, done(1), [...open(2).slice(0, 5), '', '', '']],
      'blank',
    ],
    ...[1, 2].map((at): [string, unknown, string] => [
      `a text alone in a table without numbers, in row ${at + 1}`,
      [
        ['มาตรการ', 'วิธีการ', 'สถานะ'],
        ['ก', 'อบรม', 'เสร็จแล้ว'],
        ['ข', 'อบรม', 'เสร็จแล้ว'],
      ].toSpliced(at, 0, ['การใช้อำนาจ', '', '']),
      'blank',
    ]),
    [
      'no number below one, which may be merged over two lines of a measure',
      [MARKS, done(1), ['', ...open(2).slice(1)], done(2)],
      'unnumbered',
    ],
    [
      'a status whose measure is outside the range',
      [
        ['อบรม', ...MARKS.slice(5)],
        ['x', '', '', '/'],
      ],
      'no-title',
    ],
  ])('%s', (_name, given, kind) => {
    expect(percentInCells(given)).toMatchObject({ ok: false, problem: { kind } });
  });

  test('the row of the range is named', () => {
    const given = [['เสร็จแล้ว'], ['เสร็จแล้ว'], ['เสร็จแล้ว'], ['รอ']];
    expect(percentInCells(given)).toMatchObject({ problem: { row: 4 } });
  });

  test.each<[string, unknown]>([
    ['rows of unequal length', [['มาตรการ', 'สถานะ'], ['ก'], []]],
    [
      'dates and errors',
      [
        ['มาตรการ', 'สถานะ'],
        [new Date(0), '#REF!'],
        ['#N/A', null],
      ],
    ],
    ['nothing in nothing', [[]]],
    ['an object', { a: 1 }],
  ])('%s throw nothing', (_name, given) => {
    expect(() => percentInCells(given)).not.toThrow();
  });
});

function memoPercent(rows: Rows, merges: readonly Merge[] = []): number | null {
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value))),
  );
  const read = readMeasures({ sheet: '', cells, merges });
  return read.ok ? countCompletion(read.value.measures).percent : null;
}
