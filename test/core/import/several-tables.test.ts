/** Memos with tables beside the one of the results: a page's part of it, another thing's, another year's, another unit's. */
import { type OldMemo, readOldMemo } from '../../../src/core/import/read-memo';
import { docxOf } from '../docx/docx';
import { type CellText, HEAD, p, SIGNATURES, table } from './word-memo';

const LETTERS = { done: 'd', 'in-progress': 'i', 'not-started': 'n' } as const;
const MARKS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'];
const RESULT = ['ที่', 'มาตรการ', 'ขั้นตอน', ...MARKS];
const FIRST = ['๑', 'อบรม', 'จัดอบรม', '', '', '/'];
const SHORT = ['ที่', 'มาตรการ', ...MARKS];
const IN_WORDS = ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'];

type Rows = readonly (readonly CellText[])[];

function even(...rows: Rows): string {
  const width = Math.max(...rows.map(({ length }) => length));
  return table(Array<number>(width).fill(1500), rows);
}

function memo(...parts: readonly string[]): OldMemo {
  const read = readOldMemo(docxOf(HEAD + parts.join('') + SIGNATURES));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function told({ measures, doubts }: OldMemo) {
  return {
    measures: measures.map(({ number, title, status, owners }) =>
      [number ?? '-', title, status ? LETTERS[status] : '?', ...owners].join(' ').trim(),
    ),
    doubts: doubts
      .filter(({ kind }) => kind !== 'paragraph')
      .map(({ kind, text, place }) =>
        [kind, text, place.table && `t${place.table}`, place.row && `r${place.row}`]
          .filter((part) => part)
          .join(' '),
      ),
  };
}

const measuresOf = (read: OldMemo) => told(read).measures;

test.each<[string, Rows, readonly string[], readonly string[]]>([
  [
    'one column more, blank at the edge',
    [
      ['๒', 'No Gift', 'ประกาศใช้', '', '/', '', ''],
      ['๓', 'คู่มือ', 'จัดทำ', '/', '', '', ''],
    ],
    ['1 อบรม d', '2 No Gift i', '3 คู่มือ n'],
    [],
  ],
  [
    'one column more, and nothing says which',
    [['๒', 'No Gift', '', 'ประกาศใช้', '', '/', '']],
    ['1 อบรม d'],
    ['row ๒ | No Gift | ประกาศใช้ | / t2 r1'],
  ],
  [
    'one column more, which says something',
    [
      ['๒', 'No Gift', 'ประกาศใช้', '', '/', '', 'x'],
      ['๓', 'คู่มือ', 'จัดทำ', '/', '', '', 'y'],
    ],
    ['1 อบรม d'],
    ['row ๒ | No Gift | ประกาศใช้ | / | x t2 r1', 'row ๓ | คู่มือ | จัดทำ | / | y t2 r2'],
  ],
  [
    'one column less',
    [
      ['๒', 'ประกาศ', '', '/', ''],
      ['๓', 'คู่มือ', '', '', ''],
    ],
    ['1 อบรม d'],
    ['row ๒ | ประกาศ | / t2 r1', 'row ๓ | คู่มือ t2 r2'],
  ],
  [
    'without numbers',
    [['ประกาศ', 'เผยแพร่', '', '/', '']],
    ['1 อบรม d'],
    ['row ประกาศ | เผยแพร่ | / t2 r1'],
  ],
])('a page’s part with other columns: %s', (_name, rows, measures, doubts) => {
  expect(told(memo(even(RESULT, FIRST), p('- ๓ -'), even(...rows)))).toEqual({ measures, doubts });
});

test('rows that look like measures under a head that nobody knows', () => {
  const read = memo(even(RESULT, FIRST), even(['ก', 'ข', 'ค'], ['๒', 'ประกาศ', '/']));
  expect(told(read)).toEqual({ measures: ['1 อบรม d'], doubts: ['row ๒ | ประกาศ | / t2 r2'] });
});

const RESULTS4 = [IN_WORDS, ['๑', 'อบรม', 'สำนักปลัด', 'แล้วเสร็จ']];

test.each<[string, Rows]>([
  [
    'indicators',
    [
      ['ที่', 'ตัวชี้วัด', 'คะแนนเต็ม', 'คะแนนที่ได้'],
      ['๑', 'การปฏิบัติหน้าที่', '๑๐๐', '๙๒.๕๐'],
    ],
  ],
  [
    'problems',
    [
      ['ลำดับที่', 'ปัญหา', 'แนวทางแก้ไข', 'หมายเหตุ'],
      ['๑', 'งบน้อย', 'ของบเพิ่ม', ''],
    ],
  ],
  [
    'a committee',
    [
      ['ลำดับ', 'ชื่อ-สกุล', 'ตำแหน่ง', 'หน้าที่'],
      ['๑', '(นายสมมติ สิบ)', 'ปลัด', 'ประธาน'],
    ],
  ],
  [
    'a budget',
    [
      ['ที่', 'โครงการ', 'ตั้งไว้', 'ใช้ไป'],
      ['๑', 'อบรม', '๑๐', '๑๐'],
    ],
  ],
  [
    'no numbers',
    [
      ['ชื่อ-สกุล', 'ตำแหน่ง', 'สังกัด', 'หมายเหตุ'],
      ['นาย ก', 'ปลัด', 'สำนักปลัด', ''],
    ],
  ],
])('a table of something else of the same width: %s', (_name, rows) => {
  const heads = (rows[0] ?? []).join(' | ');
  const before = memo(even(...RESULTS4));
  for (const between of [p('รายละเอียด'), '']) {
    const read = memo(even(...RESULTS4), between, even(...rows));
    expect(told(read)).toEqual({
      measures: ['1 อบรม d สำนักปลัด'],
      doubts: [`other-table ${heads} t2`],
    });
    expect(read.signers).toEqual(before.signers);
  }
  const within = memo(even(...RESULTS4, ...rows));
  expect(told(within)).toEqual({
    measures: ['1 อบรม d สำนักปลัด'],
    doubts: [`other-table ${heads} t1`],
  });
});

test('a plan and its results in one table of Word’s: each row keeps its place', () => {
  const read = memo(
    even(
      ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ'],
      ['๑', 'อบรม', 'จัดอบรม', 'สำนักปลัด'],
      ['ที่', 'มาตรการ', 'ขั้นตอน', 'สถานะ'],
      ['๑', 'อบรม', 'จัดอบรม', 'รอดู'],
    ),
  );
  expect(told(read)).toEqual({
    measures: ['1 อบรม ? สำนักปลัด'],
    doubts: ['status-none อบรม: รอดู t1 r4'],
  });
});

function marked(...letters: readonly string[]): Rows {
  const titles = ['อบรม', 'ประกาศ', 'คู่มือ'];
  return letters.map((letter, index) => [
    String(index + 1),
    titles[index] ?? '',
    ...['n', 'i', 'd'].map((each) => (each === letter ? '/' : '')),
  ]);
}

test.each([
  [
    'last year’s behind',
    'ผลการดำเนินการ ปี ๒๕๖๘',
    'เปรียบเทียบผลการดำเนินการ ปี ๒๕๖๗',
    ['d', 'd'],
    'last-year',
  ],
  ['last year’s by its name', 'ผลการดำเนินการ', 'ผลการดำเนินการปีที่ผ่านมา', ['d', 'd'], 'last-year'],
  ['last year’s before', 'ผลการดำเนินการ ปี ๒๕๖๗', 'ผลการดำเนินการ ปี ๒๕๖๘', ['n', 'n'], 'last-year'],
])('results of another year: %s', (_name, one, other, letters, kind) => {
  const read = memo(
    p(one),
    even(SHORT, ...marked('d', 'd')),
    p(other),
    even(SHORT, ...marked('n', 'n')),
  );
  expect(measuresOf(read)).toEqual([`1 อบรม ${letters[0]}`, `2 ประกาศ ${letters[1]}`]);
  expect(read.doubts.map((doubt) => doubt.kind).filter((each) => each !== 'paragraph')).toEqual([
    kind,
  ]);
});

test('results of another year alone are those that there are', () => {
  expect(told(memo(p('ผลการดำเนินการ ปี ๒๕๖๗'), even(SHORT, ...marked('d', 'n'))))).toEqual({
    measures: ['1 อบรม d', '2 ประกาศ n'],
    doubts: [],
  });
});

test.each([
  ['รอบ ๑๒ เดือน', 'รอบ ๖ เดือน'],
  ['ผลการดำเนินการ ณ วันที่ ๓๐ กันยายน ๒๕๖๘', 'ผลการดำเนินการ ณ วันที่ ๓๑ มีนาคม ๒๕๖๘'],
  ['ไตรมาสที่ ๔', 'ไตรมาสที่ ๒'],
  ['รอบที่ ๒', 'รอบที่ ๑'],
])('the later round counts, whatever the order: %s, %s', (late, early) => {
  for (const letters of [['d'], ['d', 'i']]) {
    const lateTable = even(SHORT, ...marked(...letters));
    const earlyTable = even(SHORT, ...marked(...letters.map(() => 'n')));
    const wanted = ['1 อบรม d', '2 ประกาศ i'].slice(0, letters.length);
    const twice = ['result-twice 1. อบรม t', 'result-twice 2. ประกาศ t'].slice(0, letters.length);
    expect(told(memo(p(late), lateTable, p(early), earlyTable))).toEqual({
      measures: wanted,
      doubts: twice.map((text, index) => `${text}1 r${index + 2}`),
    });
    expect(told(memo(p(early), earlyTable, p(late), lateTable))).toEqual({
      measures: wanted,
      doubts: twice.map((text, index) => `${text}2 r${index + 2}`),
    });
  }
});

test('the round that only a head names', () => {
  const head = (round: string) => ['ที่', 'มาตรการ', `ผลการดำเนินการ ${round}`];
  const read = memo(
    even(head('รอบ ๑๒ เดือน'), ['๑', 'อบรม', 'แล้วเสร็จ']),
    even(head('รอบ ๖ เดือน'), ['๑', 'อบรม', 'ยังไม่ดำเนินการ']),
  );
  expect(measuresOf(read)).toEqual(['1 อบรม d']);
});

test.each([
  ['units', 'สำนักปลัด', 'กองคลัง', ' สำนักปลัด', ' กองคลัง'],
  ['parts', 'ผลตามตัวชี้วัด IIT', 'ผลตามตัวชี้วัด EIT', '', ''],
  ['names of parts', 'ด้านการปฏิบัติหน้าที่', 'ด้านการใช้งบประมาณ', '', ''],
])('one title in the tables of two %s is two measures', (_name, one, other, first, second) => {
  const heads = ['ที่', 'มาตรการ', 'สถานะ'];
  const all = [
    ['๑', 'จัดอบรมบุคลากร'],
    ['๒', 'ประกาศ'],
  ];
  for (const rows of [all.slice(0, 1), all]) {
    const read = memo(
      p(one),
      even(heads, ...rows.map((row) => [...row, 'แล้วเสร็จ'])),
      p(other),
      even(heads, ...rows.map((row) => [...row, 'ยังไม่ดำเนินการ'])),
    );
    expect(told(read)).toEqual({
      measures: [
        ...rows.map(([, title], index) => `${index + 1} ${title} d${first}`),
        ...rows.map(([, title], index) => `${index + 1} ${title} n${second}`),
      ],
      doubts: [],
    });
  }
});

test('one title of two units by their column, and in parts within one table', () => {
  const owned = (unit: string, status: string) => ['๑', 'จัดอบรมบุคลากร', unit, status];
  const apart = memo(
    even(IN_WORDS, owned('สป.', 'แล้วเสร็จ'), ['๒', 'ประกาศ', 'สป.', 'แล้วเสร็จ']),
    even(IN_WORDS, owned('กองคลัง', 'ยังไม่ดำเนินการ')),
  );
  expect(measuresOf(apart)).toEqual([
    '1 จัดอบรมบุคลากร d สป.',
    '2 ประกาศ d สป.',
    '1 จัดอบรมบุคลากร n กองคลัง',
  ]);
  const section = (text: string): CellText[] => [{ lines: [text], span: 5 }];
  const within = memo(
    even(
      SHORT,
      section('ด้านการปฏิบัติหน้าที่ (IIT)'),
      ['๑', 'อบรม', '', '', '/'],
      section('ด้านการใช้งบประมาณ (EIT)'),
      ['๑', 'อบรม', '/', '', ''],
    ),
  );
  expect(measuresOf(within)).toEqual(['1 อบรม d', '1 อบรม n']);
});

test('two rounds of two units: the later of each', () => {
  const heads = ['ที่', 'มาตรการ', 'สถานะ'];
  const round = (name: string, ...statuses: readonly string[]) =>
    [
      p(name),
      ...['สำนักปลัด', 'กองคลัง'].flatMap((unit, index) => [
        p(unit),
        even(heads, ['๑', 'อบรม', statuses[index] ?? '']),
      ]),
    ].join('');
  const late = round('รอบ ๑๒ เดือน', 'แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ');
  const early = round('รอบ ๖ เดือน', 'ยังไม่ดำเนินการ', 'ยังไม่ดำเนินการ');
  for (const order of [late + early, early + late]) {
    expect(measuresOf(memo(order))).toEqual(['1 อบรม d สำนักปลัด', '1 อบรม i กองคลัง']);
  }
});

test('a plan of two units joins each its own results', () => {
  const plan = ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ'];
  const read = memo(
    even(plan, ['๑', 'อบรม', 'ก', 'สำนักปลัด']),
    even(plan, ['๑', 'อบรม', 'ข', 'กองคลัง']),
    even(IN_WORDS, ['๑', 'อบรม', 'กองคลัง', 'ยังไม่ดำเนินการ']),
    even(IN_WORDS, ['๑', 'อบรม', 'สำนักปลัด', 'แล้วเสร็จ']),
  );
  expect(measuresOf(read)).toEqual(['1 อบรม d สำนักปลัด', '- อบรม n กองคลัง']);
});

test('results without titles: it is said, unless the plan names them', () => {
  const results = even(
    ['ลำดับ', 'ผลการดำเนินการ', 'สถานะ'],
    ['๑', 'อบรม ๔๐ คน', 'แล้วเสร็จ'],
    ['๒', 'เผยแพร่', 'แล้วเสร็จ'],
  );
  expect(told(memo(p('๑. อบรม'), p('๒. ประกาศ'), results)).doubts).toEqual(['no-titles 1, 2']);
  const plan = even(
    ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ'],
    ['๑', 'อบรม', 'ก', 'สำนักปลัด'],
    ['๒', 'ประกาศ', 'ข', 'กองคลัง'],
  );
  expect(told(memo(plan, results)).measures).toEqual(['1 อบรม d สำนักปลัด', '2 ประกาศ d กองคลัง']);
});
