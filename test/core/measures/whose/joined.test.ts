/** Several sheets as one list: numbers that run on, owners by the sheet's name, and the office's own columns side by side. */
import { countCompletion } from '../../../../src/core/measures/completion';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { asOneList, joinSheets } from '../../../../src/core/measures/whose/joined';
import { gridOf } from '../grids';

function tableOf(sheet: string, rows: readonly (readonly string[])[]) {
  const read = readMeasures({ ...gridOf(rows), sheet });
  if (!read.ok) throw new Error(`${sheet} is no measures sheet`);
  return read.value;
}

const HEADINGS = ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะการดำเนินการ'];

/** Measures with these numbers, all of one owner. */
function numbered(sheet: string, numbers: readonly string[], owner = 'กองคลัง') {
  const rows = numbers.map((number, index) => [number, `${sheet} ${index}`, owner, 'เสร็จแล้ว']);
  return tableOf(sheet, [HEADINGS, ...rows]);
}

const joined = (...tables: readonly ReturnType<typeof tableOf>[]) => joinSheets(asOneList(tables));
const numbersOf = (...sheets: readonly (readonly string[])[]) =>
  joined(...sheets.map((numbers, at) => numbered(`ช${at}`, numbers))).measures.map(
    ({ number }) => number,
  );

test.each([
  ['each counts from 1', [['1', '2'], ['1', '2'], ['๑']], ['1', '2', '3', '4', '5']],
  [
    'the second goes on counting',
    [
      ['1', '2'],
      ['3', '4'],
    ],
    ['1', '2', '3', '4'],
  ],
  [
    'the second goes on counting, in two digits',
    [
      ['01', '02'],
      ['03', '04'],
    ],
    ['01', '02', '03', '04'],
  ],
  ['after a single one', [['1'], ['1', '2']], ['1', '2', '3']],
  ['groups go on as groups', [['1.1', '1.2', '2.1'], ['1.1']], ['1.1', '1.2', '2.1', '3.1']],
  ['one without numbers is counted', [['1', '2'], ['', ''], ['1']], ['1', '2', '3', '4', '5']],
  [
    'the first without numbers too',
    [
      ['', ''],
      ['1', '2'],
    ],
    ['1', '2', '3', '4'],
  ],
  [
    'gaps are the office’s own',
    [
      ['1', '3'],
      ['1', '2'],
    ],
    ['1', '3', '4', '5'],
  ],
  ['none has numbers', [[''], ['']], [null, null]],
  ['one sheet alone stays as it is', [['3', '1']], ['3', '1']],
])('numbers: %s', (_name, sheets, expected) => {
  expect(numbersOf(...sheets)).toEqual(expected);
});

describe('owners', () => {
  const bare = (sheet: string) =>
    tableOf(sheet, [
      ['มาตรการ', 'สถานะการดำเนินการ'],
      ['อบรมบุคลากร', 'เสร็จแล้ว'],
    ]);

  test('are the sheet’s name where it has no column of owners, and count by unit', () => {
    const { measures } = joined(bare('กองช่าง'), numbered('กองคลัง', ['1', '2']));
    expect(measures[0]).toMatchObject({
      sheet: 'กองช่าง',
      owners: ['กองช่าง'],
      activities: [{ owners: ['กองช่าง'] }],
    });
    expect(countCompletion(measures).byOwner).toMatchObject([
      { owner: 'กองช่าง', total: 1 },
      { owner: 'กองคลัง', total: 2 },
    ]);
  });

  test('are those of a section that names its unit', () => {
    const sections = tableOf('งานของสำนัก', [
      ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'สถานะการดำเนินการ'],
      ['สำนักปลัด', '', ''],
      ['อบรมบุคลากร', 'จัดอบรม', 'เสร็จแล้ว'],
    ]);
    expect(joined(sections, bare('กองช่าง')).measures.map(({ owners }) => owners)).toEqual([
      ['สำนักปลัด'],
      ['กองช่าง'],
    ]);
  });

  test('stay blank where the column is there and the cell is empty', () => {
    const { measures } = joined(bare('กองช่าง'), numbered('กองคลัง', ['1'], ''));
    expect(measures.map(({ owners }) => owners)).toEqual([['กองช่าง'], []]);
  });

  test('are not the name of a sheet that is read alone', () => {
    expect(joined(bare('Sheet1')).measures[0]?.owners).toEqual([]);
  });

  test('of one unit are spelt as the first sheet spells it', () => {
    const { measures } = joined(
      numbered('ก', ['1'], 'กอง คลัง'),
      numbered('ข', ['1'], 'กองคลัง'),
      bare('กองคลัง '),
    );
    expect(new Set(measures.flatMap(({ owners }) => owners))).toEqual(new Set(['กอง คลัง']));
  });
});

test('own columns stand in one order, whatever their order on a sheet', () => {
  const { measures, ownColumns } = joined(
    tableOf('ก', [
      ['มาตรการ', 'สถานะการดำเนินการ', 'งบประมาณ', 'ไตรมาส'],
      ['ก1', 'เสร็จแล้ว', '500 บาท', '1'],
    ]),
    tableOf('ข', [
      ['มาตรการ', 'ไตรมาส', 'สถานะการดำเนินการ', 'แหล่งเงิน'],
      ['ข1', '2', 'เสร็จแล้ว', 'เงินสะสม'],
    ]),
  );
  expect(ownColumns).toEqual(['งบประมาณ', 'ไตรมาส', 'แหล่งเงิน']);
  expect(measures.map(({ activities }) => activities[0]?.own)).toEqual([
    ['500 บาท', '1'],
    ['', '2', 'เงินสะสม'],
  ]);
});

const named = (sheet: string) => {
  const bare = ['กองคลัง', sheet].map((name) =>
    tableOf(name, [
      ['ลำดับ', 'มาตรการ', 'สถานะการดำเนินการ'],
      ['1', `จัดทำแผน ${name}`, 'เสร็จแล้ว'],
    ]),
  );
  return asOneList(bare)[1];
};

test.each([
  ['กองช่าง 2569', 'กองช่าง'],
  ['กองช่าง_69', 'กองช่าง'],
  ['กองส่งเสริมคุณภาพชีวิต ปี 2569', 'กองส่งเสริมคุณภาพชีวิต'],
  ['สำเนาของ กองช่าง', 'กองช่าง'],
  ['กองช่าง (2)', 'กองช่าง'],
  ['กองคลัง ส่งแล้ว 5 เม.ย.', 'กองคลัง'],
  ['มาตรการ กองคลัง 2569', 'กองคลัง'],
  ['3. กองการศึกษา', 'กองการศึกษา'],
  ['ITA สำนักปลัด', 'สำนักปลัด'],
  ['สำนักสวัสดิการสังคม', 'สำนักสวัสดิการสังคม'],
  ['ฝ่ายอำนวยการ', 'ฝ่ายอำนวยการ'],
  ['งานนิติการ', 'งานนิติการ'],
  ['สป.', 'สป.'],
  ['กค', 'กค'],
  ['ตสน.', 'ตสน.'],
  ['ตรวจสอบภายใน', 'ตรวจสอบภายใน'],
  ['คลัง', 'คลัง'],
  ['ศพด.บ้านใหม่', 'ศพด.บ้านใหม่'],
  ['รร.เทศบาล 2', 'รร.เทศบาล 2'],
  ['โรงเรียนเทศบาล 12', 'โรงเรียนเทศบาล 12'],
  ['รพ.สต.บ้านเหนือ', 'รพ.สต.บ้านเหนือ'],
  ['ส่วนโยธา', 'ส่วนโยธา'],
])('a tab “%s” is of “%s”', (sheet, owner) =>
  expect(named(sheet)).toMatchObject({
    measures: [{ owners: [owner], activities: [{ owners: [owner] }] }],
    missing: ['method', 'followUp'],
  }),
);

test.each([
  ...['Sheet2', 'ชีต1', 'แผ่น1', 'ชีต2 (2)', 'รวม', 'ล่าสุด', 'แก้ไขครั้งที่ 2', 'ด้านที่ 2', 'มิติที่ 1'],
  ...[
    'มาตรการ 2569',
    'มาตรการ',
    'ITA',
    'ITA 2569',
    '2569',
    'ส่วนที่ 2',
    'กลุ่มที่ 1',
    'ตัวชี้วัดที่ 3',
    'แผนงาน',
  ],
  ...[
    'งานที่ต้องทำ',
    'งานทั้งหมด',
    'ทุกกอง',
    'หน่วยงาน',
    'รอบ 6 เดือน',
    'ไตรมาส 2',
    'กองทุน',
    'กองรวม',
    'ข้อมูล',
  ],
])('a tab “%s” names no unit: its measures are nobody’s, and the missing column is told', (sheet) =>
  expect(named(sheet)).toMatchObject({
    measures: [{ owners: [], activities: [{ owners: [] }] }],
    missing: ['method', 'owners', 'followUp'],
  }),
);
