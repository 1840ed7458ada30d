import { ASKED } from '../../../src/core/asked/asked';
import { missingForYear, type YearMissing } from '../../../src/core/asked/missing-for-year';
import { ITA_YEARS } from '../../../src/core/ita/years';
import { sourceOf } from '../checks/fixture';

type Rows = readonly (readonly string[])[];

const HEADINGS = [
  'ลำดับ',
  'มาตรการ',
  'ขั้นตอน',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'สถานะ',
  'หมายเหตุ',
  'จุดอ่อน',
];
const DONE = 'เสร็จแล้ว';
const LINK = 'เผยแพร่วันที่ 3 มีนาคม 2568 https://www.example.org/ita';
const row = (change: Readonly<Record<number, string>> = {}) =>
  ['1', 'ให้ความรู้', 'อบรม', 'กองคลัง', 'รายปี', DONE, LINK, 'การใช้ทรัพย์สิน'].map(
    (text, column) => change[column] ?? text,
  );

function missing(
  year: string,
  rows: Rows,
  settings: Rows = [['คะแนน ITA', '88.00']],
): YearMissing | null {
  return missingForYear(
    sourceOf([
      { part: 'measures', sheet: 'มาตรการ', cells: [HEADINGS, ...rows].map((each) => [...each]) },
      {
        part: 'settings',
        sheet: 'ตั้งค่า',
        cells: [['รายการ', 'ค่า'], ['ปีงบประมาณ', year], ...settings].map((each) => [...each]),
      },
    ]),
  );
}

const lacksOf = (found: YearMissing | null) =>
  found?.items.flatMap(({ lacks }) => lacks.map(({ asks, cells }) => [asks, ...cells].join(' ')));

test('a full report of a year whose items are known lacks nothing', () => {
  expect(missing('2568', [row()])).toMatchObject({ fiscalYear: 2568 });
  expect(lacksOf(missing('2566', [row({ 6: LINK.replace('2568', '2566') })]))).toEqual([]);
});

test.each<[string, Readonly<Record<number, string>>, string]>([
  ['an owner', { 3: '' }, 'owners D2'],
  ['steps', { 2: '-' }, 'steps C2'],
  ['follow-up', { 4: '' }, 'follow-up E2'],
  ['weak points', { 7: '' }, 'weak-points'],
  ['a result told in the concrete', { 6: 'ดูที่เว็บไซต์ www.example.org' }, ''],
  ['a result told at all', { 6: 'ดำเนินการเรียบร้อย' }, 'results G2,address'],
  ['progress', { 5: 'อยู่ระหว่างดำเนินการ', 6: '' }, 'reasons G2,address'],
  ['a status', { 5: '' }, 'statuses F2'],
  ['evidence of its year', { 6: LINK.replace('2568', '2560') }, 'within-the-year G2'],
])('told with its cell: %s', (_name, change, told) => {
  // 2566: the measures and the report have known items.
  const of2566 = { 6: LINK.replace('2568', '2566'), ...change };
  expect(lacksOf(missing('2566', [row(of2566)]))?.join(',')).toBe(told);
});

test('the score that was analysed and weak points may stand in the settings', () => {
  const rows = [row({ 6: LINK.replace('2568', '2566'), 7: '' })];
  expect(lacksOf(missing('2566', rows, []))).toEqual(['assessed-score', 'weak-points']);
  const settings = [
    ['คะแนน ITA', '88'],
    ['จุดอ่อน', 'การใช้ทรัพย์สิน'],
  ];
  expect(lacksOf(missing('2566', rows, settings))).toEqual([]);
});

test.each(['จุดที่ต้องพัฒนา', 'สิ่งที่ควรปรับปรุง', 'ปัญหาที่พบ', 'ตัวชี้วัดที่ได้คะแนนต่ำ'])(
  'weak points by another name: %s',
  (label) => {
    const rows = [row({ 6: LINK.replace('2568', '2566'), 7: '' })];
    const settings = [
      ['คะแนน ITA', '88'],
      [label, 'การใช้ทรัพย์สิน'],
    ];
    expect(lacksOf(missing('2566', rows, settings))).toEqual([]);
  },
);

test('what stood in the way of the work is no weak point of the analysis', () => {
  const rows = [row({ 6: LINK.replace('2568', '2566'), 7: '' })];
  const settings = [
    ['คะแนน ITA', '88'],
    ['ปัญหาและอุปสรรค', 'ไม่มี'],
  ];
  expect(lacksOf(missing('2566', rows, settings))).toEqual(['weak-points']);
});

describe('nothing is claimed of an item that is not known', () => {
  test.each([
    // The measures' own assessment, and the next one's, that asks for the report.
    ['2566', 'O42 2566', 'O35 2567'],
    ['2567', 'O34 2567', 'null 2568'],
    ['2568', 'null 2568', 'O26 2569'],
    ['2569', 'O25 2569', 'null 2570'],
    ['2570', 'null 2570', 'null 2571'],
    ['2580', 'null 2580', 'null 2581'],
  ])('fiscal year %s: %s, %s', (year, measures, result) => {
    const found = missing(year, [['', 'ก', '', '', '', '', '', '']]);
    expect(found?.items.map((each) => `${each.item} ${each.year}`)).toEqual([measures, result]);
    for (const { item, lacks } of found?.items ?? []) expect(lacks.length > 0).toBe(item !== null);
  });

  test('says up to which assessment the facts go', () => {
    const known = ITA_YEARS.filter(({ result }) => result !== null).map(({ year }) => year);
    expect(missing('2575', [row()])?.knownTo).toBe(Math.max(...known));
  });

  test('without a year nothing is said at all', () => {
    expect(missing('', [row()])).toBeNull();
  });

  test('nor without a measure', () => {
    expect(missing('2568', [])).toBeNull();
  });
});

test('each thing asked for is told in both languages', () => {
  for (const { lacks } of Object.values(ASKED)) {
    expect(lacks.th).toMatch(/[\u0e00-\u0e7f]/);
    expect(lacks.en).toMatch(/^[A-Z]/);
  }
});
