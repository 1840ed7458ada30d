/** What a formula's range is taken for: its values as texts, which of its columns are statuses, and which cells were merged. */
import { textsOf, withPercents } from '../../../../src/core/measures/in-cells/cell-texts';
import { statusColumns } from '../../../../src/core/measures/in-cells/headed';
import { likelyMerges } from '../../../../src/core/measures/in-cells/likely-merges';
import { percentInCells } from '../../../../src/core/measures/in-cells/percent-in-cells';
import { readMeasures } from '../../../../src/core/measures/read-measures';

test('values read as the cells show them, each row as wide as the widest', () => {
  const day = new Date(2026, 2, 5);
  expect(textsOf([[null, undefined, true, false, day, 1.5, 'ก'], ['ข'], []])).toEqual([
    ['', '', 'TRUE', 'FALSE', '5/3/2026', '1.5', 'ก'],
    ['ข', '', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
  ]);
  expect(textsOf([[]])).toEqual([[]]);
});

test.each([
  [1, '100%'],
  [0.07, '7%'],
  [0.996, '99.6%'],
  [0, '0%'],
  [1.5, 'ค'],
  [-0.5, 'ค'],
  ['1', 'ค'],
])('%s in a column of statuses shows %s, and nothing else changes', (value, shown) => {
  expect(withPercents([[1, value, 1]], [['ก', 'ค', 'ข']], 2)).toEqual([['ก', shown, 'ข']]);
});

test.each([
  [{ title: 1, status: 3 }, [3]],
  [{ title: 1, 'not-started': 2, done: 4 }, [2, 4]],
  [{ title: 1, 'not-started': 2, done: 4, status: 3 }, [2, 4]],
  [{ title: 1 }, []],
])('the statuses of %j stand in %j', (columns, places) =>
  expect(statusColumns(columns)).toEqual(places),
);

test('a blank status below a filled one of the same measure was merged with it', () => {
  const cells = [
    ['มาตรการ', 'วิธีการ', 'สถานะ'],
    ['ก', 'หนึ่ง', 'เสร็จแล้ว'],
    ['', 'สอง', ' '],
    ['', 'สาม', ''],
    ['', 'สี่', 'ยังไม่ดำเนินการ'],
    ['ข', 'ห้า', ''],
  ];
  const read = readMeasures({ sheet: '', cells, merges: [] });
  if (!read.ok) throw new Error('unread');
  expect(likelyMerges(read.value, cells, [3])).toEqual([
    { row: 2, column: 3, rows: 3, columns: 1 },
  ]);
});

const DONE = 'เสร็จแล้ว';
const OPEN = 'ยังไม่ดำเนินการ';
const told = (given: unknown) => {
  const read = percentInCells(given);
  return read.ok ? read.percent : read.problem;
};

test.each<[name: string, given: unknown, outcome: unknown]>([
  ['a list of values', [DONE, OPEN], 50],
  ['one per cent', 1, 100],
  [
    'two columns of statuses, which might be headings',
    [
      [DONE, OPEN],
      [DONE, OPEN],
    ],
    { kind: 'no-title' },
  ],
  [
    'numbers before titles',
    [
      [1, 'ก'],
      [0, 'ข'],
    ],
    { kind: 'no-status' },
  ],
  [
    'marks, which go before words',
    [
      ['ก', OPEN, '', '', '/'],
      ['ข', OPEN, '/', '', ''],
    ],
    50,
  ],
  [
    'a number whose title is missing',
    [
      ['1', 'ก', DONE],
      ['2', '', OPEN],
    ],
    50,
  ],
  ['half of it', 0.5, 0],
  [
    'per cents with their sign beside titles',
    [
      ['ก', '50%'],
      ['ข', '100%'],
    ],
    50,
  ],
  ['a dash among statuses', [[DONE], ['-'], [OPEN], ['–']], 25],
  [
    'the number, the title, the owner and the status',
    [
      ['1', 'ก', 'กองคลัง', DONE],
      ['2', 'ข', 'กองช่าง', OPEN],
    ],
    50,
  ],
  [
    'marks beside their titles',
    [
      ['1', 'ก', '', '', '/'],
      ['2', 'ข', '/', '', ''],
    ],
    50,
  ],
  [
    'the rightmost marks',
    [
      ['ก', '/', '', '', '', '', '/'],
      ['ข', '', '', '/', '/', '', ''],
    ],
    50,
  ],
  [
    'marks of which one in four is unclear',
    [
      ['ก', '', '', '/'],
      ['ข', '', '', '/'],
      ['ค', '', '', '/'],
      ['ง', 'รอ', '', ''],
    ],
    { kind: 'unclear', row: 4 },
  ],
  [
    'a heading and an unclear status, which the memo counts too',
    [['สถานะการดำเนินการ'], [DONE], ['รอ']],
    50,
  ],
  [
    'a heading in the fifth row',
    [[''], [''], ['ปี 2569'], [''], ['สถานะการดำเนินการ'], [DONE], [OPEN]],
    50,
  ],
  [
    'headings over three columns',
    [
      ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'],
      ['', '', '/'],
      ['', '', ''],
      ['', '/', ''],
    ],
    50,
  ],
  ['one status that reads like a heading', [[DONE], [DONE]], 100],
  [
    'a status among titles that is unclear',
    [
      ['ก', DONE],
      ['ข', DONE],
      ['ค', DONE],
      ['ง', 'รอ'],
    ],
    { kind: 'unclear', row: 4 },
  ],
  ['unclear statuses in one of three', [[DONE], [DONE], ['รอ']], { kind: 'no-status' }],
  [
    'marks of which two in four are unclear',
    [
      ['ก', '', '', '/'],
      ['ข', 'รอ', '', ''],
      ['ค', '', '', '/'],
      ['ง', 'รอ', '', ''],
    ],
    { kind: 'no-status' },
  ],
  [
    'numbers beside titles',
    [
      ['ก', 50],
      ['ข', 100],
    ],
    { kind: 'no-status' },
  ],
  [
    'numbers beside statuses, and no titles',
    [
      ['1', DONE],
      ['2', OPEN],
    ],
    { kind: 'no-title' },
  ],
  [
    'codes, half of them words',
    [
      ['1', DONE],
      ['ก', OPEN],
    ],
    { kind: 'no-title' },
  ],
  [
    'blank cells before statuses',
    [
      ['', DONE],
      ['', OPEN],
    ],
    { kind: 'no-title' },
  ],
  ['no range', null, { kind: 'no-range' }],
  ['white space', [[' ', '']], { kind: 'no-measures' }],
  ['a heading and nothing below', [['สถานะการดำเนินการ'], ['']], { kind: 'no-measures' }],
])('%s', (_name, given, outcome) => expect(told(given)).toEqual(outcome));
