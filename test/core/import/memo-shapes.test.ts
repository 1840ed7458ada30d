/** Memos of more shapes: rounds and quarters, next year's plan, tables of units and of scores, acting posts. */
import { type OldMemo, readOldMemo } from '../../../src/core/import/read-memo';
import { docxOf } from '../docx/docx';
import { type CellText, HEAD, p, SIGNATURES, table } from './word-memo';

const LETTERS = { done: 'd', 'in-progress': 'i', 'not-started': 'n' } as const;
const RESULT = [
  'ที่',
  'มาตรการ',
  'ขั้นตอน',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
];
const PLAN = ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
const DONE = ['๑', 'ให้ความรู้', 'อบรม', '', '', '/'];
/** Without the sentence's own score. */
const UNSCORED = HEAD.replace('โดยมีผลคะแนนในภาพรวม ๘๘.๑๒ คะแนน อยู่ในระดับผ่าน ', '');

function even(rows: readonly (readonly CellText[])[]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  return table(Array<number>(width).fill(1500), rows);
}

function memo(...parts: readonly string[]): OldMemo {
  const read = readOldMemo(docxOf(parts.join('') + SIGNATURES));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function told({ measures, doubts }: OldMemo) {
  return {
    measures: measures.map(({ title, status, owners }) =>
      [title, status ? LETTERS[status] : '?', ...owners].join(' '),
    ),
    doubts: doubts.map(({ kind }) => kind),
  };
}

const settingOf = ({ settings }: OldMemo, wanted: string) =>
  settings.find(({ key }) => key === wanted)?.value;

const over = (text: string) => ({ lines: [text], merge: 'restart' as const });
const BELOW = { lines: [''], merge: 'continue' as const };

test('rounds and quarters under merged heads: the last that says anything', () => {
  const marks = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'];
  const rounds = table(Array<number>(8).fill(1200), [
    [
      over('ที่'),
      over('มาตรการ'),
      { lines: ['รอบ ๖ เดือน'], span: 3 },
      { lines: ['รอบ ๑๒ เดือน'], span: 3 },
    ],
    [BELOW, BELOW, ...marks, ...marks],
    ['๑', 'ให้ความรู้', '/', '', '', '', '', '/'],
  ]);
  expect(told(memo(HEAD, rounds))).toEqual({ measures: ['ให้ความรู้ d'], doubts: [] });
  const quarters = table(Array<number>(5).fill(1500), [
    [over('ที่'), over('มาตรการ'), { lines: ['ผลการดำเนินงาน'], span: 3 }],
    [BELOW, BELOW, 'ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓'],
    ['๑', 'ให้ความรู้', 'ยังไม่ดำเนินการ', 'แล้วเสร็จ', ''],
  ]);
  expect(told(memo(HEAD, quarters))).toEqual({ measures: ['ให้ความรู้ d'], doubts: [] });
});

test('next year’s plan behind this year’s results is left out, and it is said', () => {
  const next = even([PLAN, ['๑', 'ของใหม่', 'ร่าง', 'กองช่าง', 'ทุกเดือน']]);
  const results = even([RESULT, DONE]);
  const caption = p('แผนมาตรการประจำปีงบประมาณ พ.ศ. ๒๕๖๙');
  expect(told(memo(HEAD, results, caption, next))).toEqual({
    measures: ['ให้ความรู้ d'],
    doubts: ['next-year'],
  });
  const own = p('มาตรการประจำปีงบประมาณ พ.ศ. ๒๕๖๘');
  expect(told(memo(HEAD, own, next)).measures).toEqual(['ของใหม่ ? กองช่าง']);
});

test('a table for each unit, under its name', () => {
  const HEADS = ['ที่', 'มาตรการ', 'สถานะ'];
  const tables = [
    p('สำนักปลัด'),
    even([HEADS, ['๑', 'ให้ความรู้', 'แล้วเสร็จ']]),
    p('หน่วยงาน: กองคลัง'),
    even([HEADS, ['๑', 'เปิดเผยข้อมูล', 'ยังไม่ดำเนินการ']]),
  ];
  expect(told(memo(HEAD, ...tables)).measures).toEqual([
    'ให้ความรู้ d สำนักปลัด',
    'เปิดเผยข้อมูล n กองคลัง',
  ]);
});

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  [
    'a row for each year',
    [
      ['ปีงบประมาณ', 'คะแนน', 'ระดับ'],
      ['๒๕๖๖', '๘๐.๐๐', 'C'],
      ['๒๕๖๗', '๘๘.๑๒', 'ผ่าน'],
    ],
    ['scores-several'],
  ],
  [
    'a column for each year',
    [
      ['ตัวชี้วัด', 'ปี ๒๕๖๖', 'ปี ๒๕๖๗'],
      ['IIT', '๗๐.๐๐', '๙๐.๑๐'],
      ['คะแนนรวม', '๘๐.๐๐', '๘๘.๑๒'],
    ],
    ['scores-several'],
  ],
  [
    'a row for each part',
    [
      ['ที่', 'เครื่องมือ', 'คะแนน'],
      ['๑', 'แบบวัด IIT', '๙๐.๑๐'],
      ['', 'คะแนนรวม', '๘๘.๑๒'],
    ],
    [],
  ],
])('a table of scores: %s', (_name, rows, doubts) => {
  const read = memo(UNSCORED, even(rows), even([RESULT, DONE]));
  expect(settingOf(read, 'itaScore')).toBe('88.12');
  expect(settingOf(read, 'assessedYear')).toBe('2567');
  if (rows.some((row) => row.join().includes('IIT')))
    expect(settingOf(read, 'iitScore')).toBe('90.10');
  expect(told(read).doubts).toEqual(doubts);
});

test.each([
  ['นักวิชาการศึกษา ปฏิบัติหน้าที่', 'นักวิชาการศึกษา ปฏิบัติหน้าที่นักทรัพยากรบุคคล'],
  ['นักวิชาการศึกษา รักษาราชการแทน', 'นักวิชาการศึกษา รักษาราชการแทนนักทรัพยากรบุคคล'],
])('a drafter who acts for another post has it in the memo’s own words: %s', (post, whole) => {
  const read = readOldMemo(
    docxOf(
      [
        HEAD,
        even([RESULT, DONE]),
        p('\t\t(นางสาวสมมติ หนึ่ง)'),
        p(`\t\t${post}`),
        p('\t\tนักทรัพยากรบุคคล'),
        p('ความเห็นปลัด'),
        p('\t\t(นายสมมติ สอง)'),
        p('\t\tปลัดเทศบาล'),
      ].join(''),
    ),
  );
  expect(read.ok && settingOf(read.value, 'drafterPosition')).toBe(whole);
});

test('a title that goes on in the next row, beside one more line of the method', () => {
  const heads = ['ที่', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ'];
  const rows = [
    ['๑', 'ประกาศนโยบายไม่รับของขวัญ', 'ยกร่าง', 'สำนักปลัด', 'แล้วเสร็จ'],
    ['', 'จากการปฏิบัติหน้าที่', 'เผยแพร่', '', ''],
    ['๒', 'อบรม', 'จัดอบรม', 'กองคลัง', 'แล้วเสร็จ'],
  ];
  expect(told(memo(HEAD, even([heads, ...rows])))).toEqual({
    measures: ['ประกาศนโยบายไม่รับของขวัญ จากการปฏิบัติหน้าที่ d สำนักปลัด', 'อบรม d กองคลัง'],
    doubts: [],
  });
});

test('what stands in a column without a heading is told once, and a number without one is no such', () => {
  const rows = [
    ['', 'มาตรการ', 'ผู้รับผิดชอบ', '', 'สถานะการดำเนินการ'],
    ['๑', 'ให้ความรู้', 'กองคลัง', '๒๐,๐๐๐ บาท', 'แล้วเสร็จ'],
    ['๒', 'จัดทำคู่มือ', 'กองช่าง', '๕,๐๐๐ บาท', 'แล้วเสร็จ'],
  ];
  const read = memo(HEAD, even(rows));
  expect(told(read)).toEqual({
    measures: ['ให้ความรู้ d กองคลัง', 'จัดทำคู่มือ d กองช่าง'],
    doubts: ['no-heading'],
  });
  expect(read.doubts[0]?.text).toBe('๒๐,๐๐๐ บาท');
});
