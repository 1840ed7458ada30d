/** What a sheet's columns are known by, what they are likely for, and what is offered of them to an office. */
import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import { guessByContent } from '../../../../src/core/measures/mapping/by-content';
import { columnKeys } from '../../../../src/core/measures/mapping/column-keys';
import type { ColumnRole } from '../../../../src/core/measures/mapping/mapping';
import { proposeMapping, unclearWords } from '../../../../src/core/measures/mapping/propose';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn, gridOf } from '../grids';

const keysOf = (sheet: string) => {
  const { cells } = drawn(sheet);
  const rows = { firstRow: 1, lastRow: cells.length };
  return columnKeys(cleanGrid(drawn(sheet)), rows, cells[0]?.length ?? 0).join('|');
};

test.each([
  ['งาน|ผล', 'งาน|ผล'],
  ['งาน||ผล', 'งาน|งาน+1|ผล'],
  ['งาน|||ผล|', 'งาน|งาน+1|งาน+2|ผล|ผล+1'],
  ['|งาน', '+1|งาน'],
  ['งาน|งาน|งาน', 'งาน|งาน#2|งาน#3'],
  ['งาน||งาน|', 'งาน|งาน+1|งาน#2|งาน#2+1'],
  ['แผน|<|ผล|<\nงาน|เดือน|งาน|เดือน', 'แผน›งาน|แผน›เดือน|ผล›งาน|ผล›เดือน'],
  ['แผน||ผล|\nงาน|เดือน|งาน|เดือน', 'แผน›งาน|แผน›เดือน|ผล›งาน|ผล›เดือน'],
  ['แผน|<|ผล|<\nงาน|เดือน|รวม|เดือน', 'งาน|แผน›เดือน|รวม|ผล›เดือน'],
  // A heading that no group spans ends the group before it.
  ['แผน||ผล|\nงาน|เดือน||เดือน', 'งาน|แผน›เดือน|ผล|เดือน'],
  ['แผน|<|แผน|<\nงาน|เดือน|งาน|เดือน', 'แผน›งาน|แผน›เดือน|แผน›งาน#2|แผน›เดือน#2'],
])('the columns under %j are known by %s', (heads, keys) => expect(keysOf(heads)).toBe(keys));

test('of a long heading the beginning is enough', () =>
  expect(keysOf(`งาน|${'ก'.repeat(90)}`)).toBe(`งาน|${'ก'.repeat(80)}`));

/** Letters for the roles; `-` for none. */
const LETTERS: Readonly<Partial<Record<ColumnRole, string>>> = {
  ...{
    number: '#',
    title: 'T',
    owners: 'O',
    status: 'S',
    method: 'M',
    note: 'N',
    unused: '-',
    own: '+',
  },
  ...{ 'not-started': 'n', 'in-progress': 'i', done: 'd' },
};

function guessed(sheet: string, said = '', labels: readonly string[] = []): string {
  const grid = cleanGrid(drawn(`${labels.join('|') || 'หัว'}\n${sheet}`));
  const roles = Array.from({ length: grid.cells[0]?.length ?? 0 }, (_, at) => {
    const role = Object.entries(LETTERS).find(([, letter]) => letter === said[at]);
    return (role?.[0] ?? 'unused') as ColumnRole;
  });
  return guessByContent(grid, 1, roles, labels)
    .map((role) => LETTERS[role] ?? '?')
    .join('');
}

test.each([
  ['1|อบรม|กองคลัง|แล้วเสร็จ\n2|ประกาศ|กองช่าง|ยังไม่ดำเนินการ', '#TOS'],
  ['อบรม|แล้วเสร็จ\nประกาศ|50%', 'TS'],
  ['อบรม|||/\nประกาศ|✓||\nตรวจ||/|', 'Tnid'],
  // Four columns of marks are months, two are anything.
  ['อบรม||/||/\nประกาศ|✓||✓|', 'T----'],
  ['อบรม||/\nประกาศ|✓|', 'T--'],
  // Figures count something.
  ['อบรม|1|1|1\nประกาศ|0|1|1', 'T---'],
  ['อบรม|||/\nประกาศ|รอ||', 'T---'],
  // The last of two.
  ['อบรม|แล้วเสร็จ|ยังไม่ดำเนินการ\nประกาศ|แล้วเสร็จ|แล้วเสร็จ', 'T-S'],
  // Three in five, and two.
  ['ก|แล้วเสร็จ\nข|แล้วเสร็จ\nค|แล้วเสร็จ\nง|รอก่อน\nจ|รอก่อน', 'TS'],
  ['ก|แล้วเสร็จ\nข|แล้วเสร็จ\nค|ลุย\nง|รอก่อน\nจ|หยุด', 'T-'],
  // Numbers without a sign are no statuses.
  ['อบรม|100\nประกาศ|50', 'T-'],
  // Groups repeat, and titles differ.
  ['ด้านหนึ่ง|อบรม|แล้วเสร็จ\nด้านหนึ่ง|ประกาศ|แล้วเสร็จ\nด้านหนึ่ง|ตรวจ|แล้วเสร็จ', '-TS'],
  // Units are no titles, but what speaks of one may be; a fund is none.
  ['กองคลัง|อบรม|แล้วเสร็จ\nกองช่าง|ประกาศ|แล้วเสร็จ', 'OTS'],
  ['สำนักปลัด|อบรม|แล้วเสร็จ\nฝ่ายโยธา|ประกาศ|แล้วเสร็จ', 'OTS'],
  ['กองทุนสุขภาพโปร่งใส|แล้วเสร็จ\nกองทุนกู้ยืม|แล้วเสร็จ', 'TS'],
  ['งานวันท้องถิ่น|แล้วเสร็จ\nทุกวันศุกร์งดรับของขวัญ|แล้วเสร็จ', 'TS'],
  [`กองคลัง${'จัดทำแผน'.repeat(8)}|แล้วเสร็จ`, 'TS'],
  ['อบรม|ทุกกอง|แล้วเสร็จ\nประกาศ|งานนิติการ|แล้วเสร็จ\nตรวจ|หน่วยตรวจสอบภายใน|แล้วเสร็จ', 'TOS'],
  // A number stands before its title.
  ['อบรม|1|แล้วเสร็จ\nประกาศ|2|แล้วเสร็จ', 'T-S'],
  ['|||', '----'],
])('%j is likely %s', (sheet, roles) => expect(guessed(sheet)).toBe(roles));

test.each([
  ['1|อบรม|กองคลัง|แล้วเสร็จ', '#T-S', '#TOS'],
  ['1|อบรม|กองคลัง|แล้วเสร็จ', '---N', '#TON'],
  ['1|อบรม|กองคลัง|แล้วเสร็จ', '-N--', '-NOS'],
  ['1|อบรม|กองคลัง|แล้วเสร็จ', '+++-', '#TOS'],
  ['1|อบรม|ประกาศ|แล้วเสร็จ', '--T-', '#-TS'],
  ['ร่าง|กองคลัง|แล้วเสร็จ', 'M--', 'TOS'],
  ['ร่าง|อบรม|แล้วเสร็จ', 'M--', 'MTS'],
  ['อบรม|/||', '-nid', 'Tnid'],
  ['อบรม|แล้วเสร็จ|แล้วเสร็จ', '-S-', 'TS-'],
  ['อบรม|แล้วเสร็จ|/', '--d', 'TSd'],
])('%j of which is said %s is %s', (sheet, said, roles) =>
  expect(guessed(sheet, said)).toBe(roles),
);

test.each([
  ['อบรม|/|\nประกาศ||/', ['งาน', 'มี', 'ไม่มี'], 'Tdn'],
  ['อบรม|/|\nประกาศ||/', ['งาน', 'ไม่เสร็จ', 'เสร็จ'], 'Tid'],
  ['อบรม|/|\nประกาศ||รอ', ['งาน', 'มี', 'ไม่มี'], 'T--'],
  ['อบรม||\nประกาศ||', ['งาน', 'มี', 'ไม่มี'], 'T--'],
  ['อบรม|/|\nประกาศ||/', ['งาน', 'ก', 'ข'], 'T--'],
])('%j under %j is %s', (sheet, labels, roles) => expect(guessed(sheet, '', labels)).toBe(roles));

const propose = (rows: readonly (readonly string[])[], at: [number, number] | null = null) => {
  const rowsAt = at && { firstRow: at[0], lastRow: at[1] };
  return proposeMapping(cleanGrid(gridOf(rows)), rowsAt, null);
};

const BODY = [
  ['1', 'อบรม', 'เสร็จแล้ว'],
  ['2', 'ประกาศ', 'ยังไม่ทำ'],
];

test('the headings are likely where most short texts stand side by side', () => {
  const head = ['เลข', 'สิ่งที่จะทำ', 'ถึงไหนแล้ว'];
  const long = ['ก'.repeat(61), 'ข'.repeat(61), 'ค'.repeat(61)];
  const at = (rows: readonly (readonly string[])[]) => propose(rows)?.rows.firstRow;
  expect(at([['บัญชีงาน'], ['ปี 2569', 'กองคลัง'], head, ...BODY])).toBe(3);
  expect(at([long, head, ...BODY])).toBe(2);
  expect(at([['1', '2', '3'], head, ...BODY])).toBe(2);
  expect(at([...Array(37).fill(['-']), head, ...BODY])).toBe(38);
  expect(at([...Array(40).fill(['-']), head, ...BODY])).toBeUndefined();
  // A known heading says more than three words.
  expect(at([['ก', 'ข', 'ค'], ['งาน', 'ผู้รับผิดชอบ', ''], ...BODY])).toBe(2);
  expect(at([['ข้อความเดียว'], [''], ['']])).toBeUndefined();
});

test.each([
  ['ที่|มาตรการ|ผู้รับผิดชอบ|ครั้งแรก|ครั้งหลัง', 1],
  ['ที่|สิ่งที่จะทำ|ใครทำ|ก่อน|หลัง', 1],
  ['ลำดับ|เรื่อง|ผู้ทำ|แผน|ผล', 1],
  ['#|งาน|กอง|ผล|ผล', 1],
  ['|สิ่งที่จะทำ|ใครทำ|ก่อน|หลัง', 0],
])('a first measure that says two statuses is no second row of headings (%s)', (heads, from) => {
  const head = heads.split('|').slice(1 - from);
  const rows = [
    ['1', 'อบรมบุคลากร', 'กองคลัง', 'ยังไม่ดำเนินการ', 'เสร็จแล้ว'],
    ['2', 'ประกาศเจตนารมณ์', 'กองช่าง', 'ยังไม่ดำเนินการ', 'กำลังดำเนินการ'],
    ['3', 'แผนจัดซื้อจัดจ้าง', 'กองช่าง', 'เสร็จแล้ว', 'เสร็จแล้ว'],
  ].map((row) => row.slice(1 - from));
  const proposal = propose([head, ...rows]);
  expect(proposal?.rows).toEqual({ firstRow: 1, lastRow: 1 });
  expect(proposal?.mapping.columns.map(({ text }) => text)).toEqual(head);
});

test('labels under groups, merged or not, are a second row of headings still', () => {
  const labels = ['', '', 'ยังไม่ดำเนินการ', 'เสร็จแล้ว'];
  const rows = [['ที่', 'สิ่งที่จะทำ', 'ถึงไหน', ''], labels, ['1', 'อบรม', '', '/']];
  expect(propose(rows)?.rows).toEqual({ firstRow: 1, lastRow: 2 });
  const numbered = [
    ['ที่', 'สิ่งที่จะทำ', 'ทำแล้ว', 'ยังไม่ทำ'],
    ['(1)', '(2)', '(3)', '(4)'],
  ];
  expect(propose([...numbered, ['1', 'อบรม', '', '/']])?.rows.firstRow).toBe(1);
});

test('rows that the user names are taken as they are, if they are there', () => {
  const rows = [
    ['ก', 'ข'],
    ['งาน', 'ผล'],
    ['อบรม', 'เสร็จแล้ว'],
  ];
  expect(propose(rows, [1, 2])?.rows).toEqual({ firstRow: 1, lastRow: 2 });
  expect(propose(rows, [1, 2])?.mapping.rows).toBe(2);
  expect(propose(rows, [3, 3])?.rows).toEqual({ firstRow: 3, lastRow: 3 });
  expect(propose(rows, [3, 4])).toBeNull();
});

test('what is kept stays, and columns that have come since are the office’s own', () => {
  const kept = {
    rows: 1,
    columns: [
      { key: 'งาน', text: 'งาน', as: 'title' as const },
      { key: 'ผล', text: 'ผล', as: 'status' as const },
    ],
    words: [{ text: 'จบ', means: 'done' as const }],
  };
  const grid = cleanGrid(
    gridOf([
      ['ใหม่', 'งาน', 'ผล'],
      ['x', 'อบรม', 'จบ'],
    ]),
  );
  const proposal = proposeMapping(grid, null, kept);
  expect(proposal?.mapping.columns.map(({ as }) => as)).toEqual(['own', 'title', 'status']);
  expect(proposal?.mapping).toMatchObject({ rows: 1, words: kept.words });
  // Where the user says where the headings are the words alone are kept.
  expect(proposeMapping(grid, { firstRow: 1, lastRow: 1 }, kept)?.mapping.words).toEqual(
    kept.words,
  );
});

test('a heading is shown in one line, cut where it is long', () => {
  const head = ['สิ่งที่\nจะทำ', `${'ก'.repeat(79)} ข`, 'ผล'];
  const texts = propose([head, ['อบรม', '', 'เสร็จแล้ว']], [1, 1])?.mapping.columns.map(
    ({ text }) => text,
  );
  expect(texts).toEqual(['สิ่งที่ จะทำ', 'ก'.repeat(79), 'ผล']);
});

test('the words that nobody can read, the most frequent first, without their notes', () => {
  const words = ['ลุย', 'นิ่ง', 'ลุย (พรุ่งนี้)', 'แล้วเสร็จ', 'นิ่ง\nรอ', 'ลุย', '(รอ)', `${'ย'.repeat(90)}`];
  const read = readMeasures(
    gridOf([['มาตรการ', 'สถานะ'], ...words.map((word, at) => [`เรื่อง ${at}`, word])]),
  );
  expect(read.ok && unclearWords(read.value.measures)).toEqual([
    { text: 'ลุย', count: 3 },
    { text: 'นิ่ง', count: 2 },
    { text: 'ย'.repeat(80), count: 1 },
  ]);
  const many = Array.from({ length: 9 }, (_, at) => [`เรื่อง ${at}`, `ลุย${'กขคงจฉชซฌ'[at]}`]);
  const more = readMeasures(gridOf([['มาตรการ', 'สถานะ'], ...many]));
  expect(more.ok && unclearWords(more.value.measures)).toHaveLength(8);
});
