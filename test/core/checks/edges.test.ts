/** Where a rule begins and ends, and what its finding names: what a table of cells to be found cannot say. */
import { runChecks } from '../../../src/core/checks';
import { memoDay } from '../../../src/core/checks/settings-cells';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { readSettings } from '../../../src/core/office/read-settings';
import type { CalendarDate, CellValue } from '../../../src/core/sheet/cell';

const HEADINGS = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การติดตาม', 'สถานะ', 'หมายเหตุ'];
const DAY = { year: 2026, month: 3, day: 10 };

function sourceOf(
  rows: readonly (readonly string[])[],
  today: CalendarDate = DAY,
  settings: readonly (readonly CellValue[])[] = [
    ['รายการ', 'ค่า'],
    ['ปีงบประมาณ', '2569'],
  ],
) {
  const cells = [HEADINGS, ...rows];
  const read = readMeasures({ sheet: 'มาตรการ', cells, merges: [] });
  if (!read.ok) throw new Error('no measures sheet');
  const sheets = [
    { part: 'measures', sheet: 'มาตรการ', cells },
    { part: 'settings', sheet: 'ตั้งค่า', cells: settings.map((row) => row.map(String)) },
  ] as const;
  const [signers, years, fault] = [[], null, null];
  return {
    table: read.value,
    fault,
    sheets,
    signers,
    years,
    settings: readSettings(settings),
    today: () => today,
  };
}

const TITLES = [
  'ให้ความรู้แก่บุคลากร',
  'ลดขั้นตอนการให้บริการ',
  'เปิดเผยการจัดซื้อจัดจ้าง',
  'รับฟังความคิดเห็นของชุมชน',
];
const numbered = (...numbers: string[]) =>
  numbers.map((number, index) => [
    number,
    TITLES[index] ?? `มาตรการลำดับที่ ${index} ของกอง`,
    'จัดอบรมปีละครั้ง',
    'กองคลัง',
    'รายงานทุกไตรมาส',
    'เสร็จแล้ว',
    '5 ม.ค. 69',
  ]);
const withNote = (status: string, note: string) => [
  ['1', TITLES[0] ?? '', 'จัดอบรมปีละครั้ง', 'กองคลัง', 'รายงานทุกไตรมาส', status, note],
];
const rulesOf = (source: ReturnType<typeof sourceOf>) => runChecks(source).map(({ rule }) => rule);

describe('numbers', () => {
  const faultsOf = (...numbers: string[]) =>
    runChecks(sourceOf(numbered(...numbers)))
      .filter(({ rule }) => rule === 'measure/number')
      .map(({ cell, details }) => ({ cell, ...details }));

  test.each([
    [['1', '2', '4'], 'A4', 'missing', '3'],
    [['1', '9'], 'A3', 'missing', '2, 3, 4, 5, 6, …'],
    [['1', '7'], 'A3', 'missing', '2, 3, 4, 5, 6'],
    [['1.1', '1.4'], 'A3', 'missing', '1.2, 1.3'],
    [['1', '2', '2'], 'A4', 'repeated', '2'],
    [['3', '4', '2'], 'A4', 'order', '4, 2'],
  ])('%j: at %s %s %s', (numbers, cell, fault, list) => {
    expect(faultsOf(...numbers)).toEqual([expect.objectContaining({ cell, fault, list })]);
  });

  test.each([[['1', '2', '3']], [['5', '6']], [['1.1', '1.2', '2.1']]])(
    '%j are in turn',
    (numbers) => {
      expect(faultsOf(...numbers)).toEqual([]);
    },
  );
});

describe('half the fiscal year', () => {
  test.each([
    [{ year: 2025, month: 10, day: 1 }, 'status/not-started-no-plan'],
    [{ year: 2026, month: 3, day: 31 }, 'status/not-started-no-plan'],
    [{ year: 2026, month: 4, day: 1 }, 'status/not-started-late'],
    [{ year: 2026, month: 9, day: 30 }, 'status/not-started-late'],
    [{ year: 2026, month: 10, day: 1 }, 'status/not-started-late'],
  ])('on %j: %s', (today, rule) => {
    const found = rulesOf(sourceOf(withNote('ยังไม่ดำเนินการ', ''), today));
    expect(found.filter((name) => name.startsWith('status/'))).toEqual([rule]);
  });
});

test('evidence of two days is ahead of the memo only where both are', () => {
  const of = (note: string) => rulesOf(sourceOf(withNote('เสร็จแล้ว', note)));
  expect(of('อบรมวันที่ 9 มกราคม 2569 และวันที่ 20 มิถุนายน 2569')).toEqual([]);
  expect(of('อบรมวันที่ 9 มิถุนายน 2569 และวันที่ 20 มิถุนายน 2569')).toEqual(['evidence/future-date']);
});

test('a short title of letters is too general, one letter more is not', () => {
  const of = (title: string) =>
    rulesOf(sourceOf(numbered('1').map(([number, , ...rest]) => [number ?? '', title, ...rest])));
  expect(of('อบรมครู')).toEqual(['measure/generic']);
  expect(of('ลดเอกสาร')).toEqual([]);
});

describe('the memo’s day', () => {
  const dayOf = (value: CellValue) => {
    const settings = [
      ['รายการ', 'ค่า'],
      ['วันที่', value],
    ];
    const source = sourceOf(withNote('เสร็จแล้ว', '5 ม.ค. 69'), DAY, settings);
    return memoDay({ ...source, all: [], texts: [], rules: new Map() });
  };

  test('a date that the sheet knows, of the common era or typed in the Buddhist one', () => {
    const day = { year: 2026, month: 3, day: 9 };
    expect(dayOf(day)).toMatchObject({ first: day, last: day, text: '9 มีนาคม 2569' });
    expect(dayOf({ ...day, year: 2569 })).toMatchObject({ first: day, last: day });
  });

  test('a month alone may be any of its days', () => {
    expect(dayOf('มีนาคม 2569')).toMatchObject({
      first: { year: 2026, month: 3, day: 1 },
      last: { year: 2026, month: 3, day: 31 },
    });
  });

  test('none where the text gives none', () => {
    expect(dayOf('เร็ว ๆ นี้')).toBeNull();
  });
});

test('findings of one cell keep the order of the rules', () => {
  const source = sourceOf(
    numbered('1').map((row) =>
      row.map((text) => (text === 'จัดอบรมปีละครั้ง' ? 'อบรมเเละเผยแพร่ทางเว็ปไซด์ ๒๕6๙' : text)),
    ),
  );
  expect(rulesOf(source)).toEqual(['text/characters', 'text/mixed-digits', 'text/spelling']);
});

test('a fix that stands alone in its cell brings no second text along', () => {
  const source = sourceOf(
    numbered('1').map((row) =>
      row.map((text) => (text === 'จัดอบรมปีละครั้ง' ? 'เผยแพร่ทางเว็ปไซด์' : text)),
    ),
  );
  expect(runChecks(source)[0]?.fix).toEqual({
    before: 'เผยแพร่ทางเว็ปไซด์',
    after: 'เผยแพร่ทางเว็บไซต์',
  });
});

test('a score beyond a hundred is no score, and gives no grade to hold a typed one against', () => {
  const of = (total: string) =>
    rulesOf(
      sourceOf(withNote('เสร็จแล้ว', '5 ม.ค. 69'), DAY, [
        ['รายการ', 'ค่า'],
        ['ปีงบประมาณ', '2569'],
        ['คะแนน ITA', total],
        ...['คะแนน IIT', 'คะแนน EIT', 'คะแนน OIT'].map((label) => [label, total]),
        ['ระดับ ITA', 'ผ่าน'],
      ]),
    ).filter((rule) => rule === 'ita/grade-mismatch');
  expect(of('100')).toEqual(['ita/grade-mismatch']);
  expect(of('100.5')).toEqual([]);
});

test.each([
  ['รายงานผล ประจำปีงบประมาณ พ.ศ. 2568', 2568],
  ['รายงานผลตามมาตรการ', null],
])('the subject “%s” names the year %s', (subject, other) => {
  const source = sourceOf(withNote('เสร็จแล้ว', '5 ม.ค. 69'), DAY, [
    ['รายการ', 'ค่า'],
    ['ปีงบประมาณ', '2569'],
    ['เรื่อง', subject],
  ]);
  expect(runChecks(source)).toEqual([
    expect.objectContaining({
      rule: 'subject/year',
      details: { text: subject, year: 2569, other },
    }),
  ]);
});

test.each([
  ['ภายใน 30 กันยายน 2569 (เดิมภายใน 31 มกราคม 2569)', []],
  ['ภายใน 31 มกราคม 2569 (เดิมภายใน 31 ธันวาคม 2568)', ['status/deadline-passed']],
])('of several days the last one counts, wherever it stands: %s', (followUp, rules) => {
  const [row = []] = withNote('อยู่ระหว่างดำเนินการ', 'ร่างแล้ว 3 หมวด');
  const found = runChecks(
    sourceOf([row.map((text) => (/ไตรมาส/.test(text) ? `รายงาน${followUp}` : text))]),
  );
  expect(found.map(({ rule }) => rule)).toEqual(rules);
  for (const { details } of found) expect(details).toMatchObject({ date: '31 มกราคม 2569' });
});

test('a year in a cell that holds a number is put right from what the cell shows', () => {
  const row = [
    '1',
    TITLES[0] ?? '',
    'จัดอบรมปีละครั้ง',
    'กองคลัง',
    'รายงานทุกไตรมาส',
    'เสร็จแล้ว',
    'อบรม 40 คน',
  ];
  const settings = [
    ['รายการ', 'ค่า'],
    ['ปีงบประมาณ', 2026],
  ];
  const source = sourceOf([row], DAY, settings);
  const sheets = source.sheets.map((sheet) =>
    sheet.part === 'settings'
      ? {
          ...sheet,
          cells: [
            ['รายการ', 'ค่า'],
            ['ปีงบประมาณ', ''],
          ],
        }
      : sheet,
  );
  const found = runChecks({ ...source, sheets }).filter(({ rule }) => rule === 'year/common-era');
  expect(found.map(({ cell, fix }) => [cell, fix])).toEqual([
    ['B2', { before: '2026', after: '2569', asks: true }],
  ]);
});

test.each(['#SPILL!', '#REF!', 'กำลังโหลด...'])(
  'of a cell that shows %s only that is told',
  (shown) => {
    const broken = (at: number) =>
      numbered('1')[0]?.map((text, index) => (index === at ? shown : text)) ?? [];
    for (const [at, cell] of ['A2', 'B2', 'C2', 'D2', 'E2', 'F2', 'G2'].entries()) {
      const found = runChecks(sourceOf([broken(at)])).filter((finding) => finding.cell === cell);
      expect([cell, found.map(({ rule }) => rule.split('/')[0])]).toEqual([cell, ['text']]);
    }
    const settings = [
      ['รายการ', 'ค่า'],
      ['ปีงบประมาณ', shown],
      ['คะแนน ITA', shown],
    ];
    const found = runChecks(sourceOf(numbered('1'), DAY, settings)).filter(
      ({ sheet, cell }) => sheet === 'ตั้งค่า' && /B[23]/.test(cell ?? ''),
    );
    expect(found.map(({ cell }) => cell)).toEqual(['B2', 'B3']);
  },
);
