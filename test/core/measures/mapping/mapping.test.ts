/** What an office has said of its columns and words is what is read, however its columns are moved; nothing else changes. */

import { type CleanGrid, cleanGrid } from '../../../../src/core/measures/clean-grid';
import { type Header, repeatsHeader } from '../../../../src/core/measures/header';
import { guessedMapping } from '../../../../src/core/measures/mapping/guess-mapping';
import type { ColumnRole, Mapping } from '../../../../src/core/measures/mapping/mapping';
import { proposeMapping, unclearWords } from '../../../../src/core/measures/mapping/propose';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import fc from '../../../property';
import { gridOf, merge } from '../grids';
import { randomSheet } from '../random-sheets';

const ROWS = [
  ['โครงการปี ๒๕๖๙'],
  ['#', 'สิ่งที่จะทำ', 'ใครทำ', 'เงิน', 'ถึงไหนแล้ว'],
  ['1', 'ก', 'กองคลัง', '500', 'จบ'],
  ['2', 'ข', 'กองช่าง', '', 'ลุย (ร้อยละ 40)'],
  ['3', 'ค', 'กองคลัง', '', 'นิ่ง'],
];

function mapping(
  roles: Readonly<Record<string, ColumnRole>>,
  words: Mapping['words'] = [],
  rows = 1,
): Mapping {
  const columns = Object.entries(roles).map(([key, as]) => ({ key, text: key, as }));
  return { rows, columns, words };
}

const SAID = mapping({ '#': 'number', สิ่งที่จะทำ: 'title', ใครทำ: 'owners', ถึงไหนแล้ว: 'status' }, [
  { text: 'จบ', means: 'done' },
  { text: 'ลุย', means: 'in-progress' },
  { text: 'นิ่ง', means: 'not-started' },
]);

const summary = (rows: readonly (readonly string[])[], said: Mapping | null = SAID) => {
  const read = readMeasures(gridOf(rows), said);
  if (!read.ok) return read.problems[0]?.kind;
  return read.value.measures.map(({ number, title, owners, status }) =>
    [number, title, ...owners, status].join(' '),
  );
};

const RIGHT = ['1 ก กองคลัง done', '2 ข กองช่าง in-progress', '3 ค กองคลัง not-started'];

test('columns and words that nobody could know are read as the office says', () => {
  expect(summary(ROWS, null)).toBe('no-table');
  expect(summary(ROWS)).toEqual(RIGHT);
});

test('a word that means nothing is as good as an empty cell', () => {
  const words: Mapping['words'] = [...SAID.words, { text: 'ว่าง', means: 'empty' }];
  const read = readMeasures(gridOf([...ROWS, ['4', 'ง', 'กองคลัง', '', 'ว่าง (รอ)']]), {
    ...SAID,
    words,
  });
  expect(read.ok && read.value.measures[3]).toMatchObject({
    status: null,
    activities: [{ fault: { kind: 'none', text: 'ว่าง (รอ)' }, note: '(รอ)' }],
  });
});

test.each([
  ['จบ (ยังไม่ได้ตรวจรับ)', null],
  ['จบ (บางส่วน)', null],
  ['จบ (ร้อยละ 50)', null],
  ['จบ\nยังเหลือกองช่าง', null],
  ['จบ (น่าจะ)', null],
  ['ลุย (ยกเลิกโครงการ)', null],
  ['ลุย → เสร็จแล้ว', null],
  ['นิ่ง (บางส่วน)', null],
  ['จบ (อบรม 12 คน)', 'done'],
  ['จบ\nลงเว็บแล้ว', 'done'],
  ['ลุย (ร้อยละ 40)', 'in-progress'],
  ['นิ่ง (รองบ)', 'not-started'],
])(
  'an office’s own word with what takes it back is as unclear as any other: %j',
  (text, status) => {
    const own = readMeasures(gridOf([...ROWS, ['4', 'ง', 'กองคลัง', '', text]]), SAID);
    const fault = status === null ? { kind: 'unclear', text } : null;
    expect(own.ok && own.value.measures[3]).toMatchObject({ status, activities: [{ fault }] });
  },
);

test('in a column of marks, too', () => {
  const rows = [
    ['เรื่อง', 'ยัง', 'จบ'],
    ['ก', '', 'จบ (บางส่วน)'],
    ['ข', '', 'จบ (อบรม 12 คน)'],
    ['ค', '', 'ใช่ (ยกเลิก)'],
    ['ง', '', 'ใช่ (ลงเว็บ)'],
  ];
  const said = mapping({ เรื่อง: 'title', ยัง: 'not-started', จบ: 'done' }, [
    { text: 'จบ', means: 'done' },
    { text: 'ใช่', means: 'mark' },
  ]);
  expect(summary(rows, said)).toEqual([' ก ', ' ข done', ' ค ', ' ง done']);
});

test('the note behind a word is kept, and a column that was not said is the office’s own', () => {
  const read = readMeasures(gridOf(ROWS), SAID);
  if (!read.ok) throw new Error('unread');
  expect(read.value.measures[1]?.activities[0]?.note).toBe('(ร้อยละ 40)');
  expect(read.value.header.own.map(({ heading }) => heading)).toEqual(['เงิน']);
  expect(read.value.lost).toEqual([]);
});

test('inserted, moved and sorted columns and rows change nothing', () => {
  const moved = ROWS.map((row) => {
    const [number = '', title = '', owner = '', money = '', status = ''] = row;
    return row.length === 1 ? ['', '', number] : [status, 'ใหม่', money, title, number, owner];
  });
  expect(summary([[''], ...moved, ['']])).toEqual(RIGHT);
  const sorted = [...ROWS.slice(0, 2), ...ROWS.slice(2).reverse()];
  expect(summary(sorted)).toEqual([...RIGHT].reverse());
});

test('spaces, case and line breaks in a heading do not matter', () => {
  const retyped = ROWS.map((row, index) =>
    index === 1 ? ['#', 'สิ่งที่\nจะทำ ', 'ใครทำ', 'เงิน', ' ถึงไหนแล้ว'] : row,
  );
  expect(summary(retyped)).toEqual(RIGHT);
});

test('a heading that is gone is named; without the title the sheet is read as if nothing had been said', () => {
  const headed = (...headings: readonly string[]) =>
    ROWS.map((row, index) => (index === 1 ? headings : row));
  const read = readMeasures(gridOf(headed('#', 'สิ่งที่จะทำ', 'คน', 'เงิน', 'ถึงไหนแล้ว')), SAID);
  expect(read).toMatchObject({
    ok: true,
    value: { lost: [{ heading: 'ใครทำ', nth: 1 }], instead: null },
  });
  const unread = readMeasures(gridOf(headed('#', 'งาน', 'ใครทำ', 'เงิน', 'ถึงไหนแล้ว')), SAID);
  expect(unread.ok || unread.problems).toMatchObject([
    { kind: 'no-table', unfit: [{ heading: 'สิ่งที่จะทำ' }] },
  ]);
  expect(readMeasures(gridOf([['#']]))).toMatchObject({ problems: [{ unfit: null }] });
  const known = readMeasures(gridOf(headed('#', 'มาตรการ', 'ใครทำ', 'เงิน', 'สถานะ')), SAID);
  expect(known).toMatchObject({
    ok: true,
    value: {
      lost: [{ heading: 'สิ่งที่จะทำ' }, { heading: 'ถึงไหนแล้ว' }],
      instead: [
        { column: 'title', cell: 'B2', text: 'มาตรการ' },
        { column: 'status', cell: 'E2', text: 'สถานะ' },
      ],
    },
  });
});

test('what is said goes before what the headings would say', () => {
  const rows = [
    ['มาตรการ', 'กิจกรรม', 'สถานะ', 'ผล'],
    ['กลุ่ม ๑', 'ก', 'ปกติ', 'เสร็จแล้ว'],
    ['กลุ่ม ๒', 'ข', 'ปกติ', 'ยังไม่ทำ'],
  ];
  const said = mapping({ กิจกรรม: 'title', ผล: 'status', มาตรการ: 'unused', สถานะ: 'unused' });
  expect(summary(rows, said)).toEqual([' ก done', ' ข not-started']);
});

test('three columns of marks under headings of the office’s own, and what their marks mean', () => {
  const rows = [
    ['เรื่อง', 'ผล', '', ''],
    ['', 'แดง', 'เหลือง', 'เขียว'],
    ['ก', '', '', 'x'],
    ['ข', 'x', 'ไม่มี', ''],
    ['ค', '', 'x\nรอผล', ''],
    ['เรื่อง', 'ผล', '', ''],
    ['', 'แดง', 'เหลือง', 'เขียว'],
    ['ง', '', '', 'x'],
  ];
  const said = mapping(
    { เรื่อง: 'title', แดง: 'not-started', เหลือง: 'in-progress', เขียว: 'done' },
    [
      { text: 'x', means: 'mark' },
      { text: 'ไม่มี', means: 'empty' },
    ],
    2,
  );
  expect(summary(rows, said)).toEqual([' ก done', ' ข not-started', ' ค in-progress', ' ง done']);
});

test('a column without a heading, and two that are headed alike, are told apart', () => {
  const rows = [
    ['แผน', '', 'ผล', ''],
    ['งาน', 'เดือน', 'งาน', 'เดือน'],
    ['ก', 'ต.ค.', 'เสร็จแล้ว', 'มี.ค.'],
  ];
  const two = [merge(1, 1, 1, 2), merge(1, 3, 1, 2)];
  const said = mapping({ 'แผน›งาน': 'title', 'ผล›งาน': 'status' }, [], 2);
  expect(readMeasures(gridOf(rows, two), said)).toMatchObject({
    ok: true,
    value: { header: { columns: { title: 1, status: 3 } } },
  });
  const bare = [
    ['งาน', ''],
    ['ก', 'เสร็จแล้ว'],
  ];
  const beside = mapping({ งาน: 'title', 'งาน+1': 'status' });
  expect(summary(bare, beside)).toEqual([' ก done']);
});

test('with the mapping that the reader guessed itself the same is read', () => {
  let read = 0;
  fc.assert(
    fc.property(randomSheet, (grid) => {
      const plain = readMeasures(grid);
      const clean = cleanGrid(grid);
      // Of two tables side by side one is read: the next test.
      if (!plain.ok || plain.value.beside !== null || !isWhole(clean, plain.value.header)) return;
      const guessed = guessedMapping(clean, plain.value.header);
      const again = readMeasures(grid, guessed);
      if (!again.ok) throw new Error('unread');
      // What was said makes headings of words that were none: those may be strewn, too.
      if (!isWhole(clean, again.value.header)) return;
      expect(again.value.measures).toEqual(plain.value.measures);
      expect(again.value.header.columns).toEqual(plain.value.header.columns);
      expect(again.value.header.own).toEqual(plain.value.header.own);
      if (plain.value.measures.length > 0) read++;
    }),
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(80);
});

test('of two tables side by side the proposal is of the one that is read', () => {
  const rows = [
    ['ที่', 'มาตรการ', 'สถานะ', '', 'ที่', 'มาตรการ', 'สถานะ'],
    ['1', 'อบรม', 'เสร็จแล้ว', '', '1', 'ทำคู่มือ', 'ยังไม่ดำเนินการ'],
    ['2', 'ติดประกาศ', 'ยังไม่ดำเนินการ', '', '2', 'จัดเวที', 'เสร็จแล้ว'],
  ];
  const plain = readMeasures(gridOf(rows));
  const proposal = proposeMapping(cleanGrid(gridOf(rows)), null, null);
  const again = readMeasures(gridOf(rows), proposal?.mapping);
  if (!plain.ok || !again.ok) throw new Error('unread');
  expect(plain.value.beside).toMatchObject({ column: 6, measures: 2 });
  expect(proposal?.mapping.columns.map(({ as }) => as).slice(3)).toEqual(Array(4).fill('unused'));
  expect(again.value.measures).toEqual(plain.value.measures);
});

/** Whether headings further down are those above: of strewn ones the reader makes a header of its own, a mapping does not. */
function isWhole(grid: CleanGrid, header: Header): boolean {
  const headings = grid.cells.slice(header.firstRow - 1, header.lastRow);
  return grid.cells
    .slice(header.lastRow)
    .every(
      (row) =>
        !repeatsHeader(header, grid, row) ||
        headings.some((each) => each.join('|') === row.join('|')),
    );
}

test('a proposal guesses by what stands in the columns, and lists the words that nobody can read', () => {
  const rows = [
    ['บัญชีงาน'],
    ['#', 'สิ่งที่จะทำ', 'ใครทำ', 'ถึงไหนแล้ว'],
    ['1', 'ก', 'กองคลัง', 'เสร็จแล้ว'],
    ['2', 'ข', 'กองคลัง', 'ลุย'],
    ['3', 'ค', 'กองคลัง', 'ยังไม่ทำ'],
    ['4', 'ง', 'กองช่าง', 'ลุย (พรุ่งนี้)'],
    ['5', 'จ', 'กองช่าง', 'เสร็จ'],
  ];
  const proposal = proposeMapping(cleanGrid(gridOf(rows)), null, null);
  expect(proposal?.rows).toMatchObject({ firstRow: 2, lastRow: 2 });
  expect(proposal?.mapping.columns.map(({ as }) => as)).toEqual([
    'number',
    'title',
    'owners',
    'status',
  ]);
  const read = readMeasures(gridOf(rows), proposal?.mapping ?? null);
  if (!read.ok) throw new Error('unread');
  expect(unclearWords(read.value.measures)).toEqual([{ text: 'ลุย', count: 2 }]);
  expect(proposeMapping(cleanGrid(gridOf([])), null, null)).toBeNull();
});

test.each([
  ['สิ่งที่จะทำ', 'ใครเป็นเจ้าของเรื่อง', 'title'],
  // A heading that says method, and nothing that could be a title beside it but the units.
  ['รายละเอียด', 'กองที่ดูแล', 'title'],
])(
  'units under a heading of the office’s own are offered as owners, never as titles (%s)',
  (what, who, as) => {
    const rows = [
      ['ที่', what, 'งบ', who, 'ถึงไหนแล้ว'],
      ['1', 'จัดอบรม', '5000', 'กองคลัง', 'เสร็จ'],
      ['2', 'ประกาศนโยบาย', '0', 'สำนักปลัด', 'กำลังทำ'],
      ['3', 'เผยแพร่ข้อมูล', '1000', 'กองช่าง', 'ลุยอยู่'],
    ];
    const offered = proposeMapping(cleanGrid(gridOf(rows)), null, null)?.mapping.columns;
    expect(offered?.find(({ text }) => text === what)?.as).toBe(as);
    expect(offered?.find(({ text }) => text === who)?.as).toBe('owners');
  },
);
