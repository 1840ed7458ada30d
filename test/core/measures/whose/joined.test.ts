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

test.each([
  ['กองช่าง 2569', 'กองช่าง'],
  ['กองช่าง_69', 'กองช่าง'],
  ['โรงเรียนเทศบาล 12', 'โรงเรียนเทศบาล 12'],
])('a tab “%s” is of “%s”', (sheet, owner) => {
  const bare = ['กองคลัง', sheet].map((name) =>
    tableOf(name, [
      ['ลำดับ', 'มาตรการ', 'สถานะการดำเนินการ'],
      ['1', `จัดทำแผน ${name}`, 'เสร็จแล้ว'],
    ]),
  );
  expect(joined(...bare).measures[1]?.owners).toEqual([owner]);
});
