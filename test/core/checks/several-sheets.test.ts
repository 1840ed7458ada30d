/** Rules over several sheets that are read as one list: each finding is at its own sheet, and rows are compared across them. */
import { runChecks, tellFinding } from '../../../src/core/checks';
import { measuresSheets } from '../../../src/core/checks/contexts';
import type { CheckSource } from '../../../src/core/checks/finding';
import { sourceOf as readTogether } from './fixture';

type Rows = readonly (readonly string[])[];

const HEADINGS = [
  'ลำดับ',
  'มาตรการ',
  'ขั้นตอนหรือวิธีการ',
  'ผู้รับผิดชอบ',
  'สถานะการดำเนินการ',
  'หมายเหตุ',
  'การกำกับติดตาม',
];

const row = (number: string, title: string, owner = 'กองคลัง', status = 'เสร็จแล้ว') => [
  number,
  title,
  'จัดประชุมชี้แจงบุคลากรทุกส่วนราชการ',
  owner,
  status,
  'อบรม 12 คน',
  'รายงานผู้บริหารทุกไตรมาส',
];

function sourceOf(sheets: Readonly<Record<string, Rows>>, settings: Rows = []): CheckSource {
  return readTogether([
    ...Object.entries(sheets).map(([sheet, cells]) => ({
      part: 'measures' as const,
      sheet,
      cells,
    })),
    { part: 'settings', sheet: 'ตั้งค่า', cells: settings },
  ]);
}

const found = (source: CheckSource, rule?: string) =>
  runChecks(source)
    .filter((finding) => rule === undefined || finding.rule === rule)
    .map(({ rule, sheet, cell }) => [rule, sheet, cell]);

const A = 'กองคลัง';
const B = 'กองช่าง';
const TITLES = [
  'ปรับปรุงช่องทางรับเรื่องร้องเรียน',
  'เผยแพร่ราคากลางทุกโครงการ',
  'จัดทำคู่มือการให้บริการประชาชน',
] as const;

test('each sheet’s rows are found at that sheet', () => {
  const source = sourceOf({
    [A]: [HEADINGS, row('1', TITLES[0])],
    [B]: [HEADINGS, row('1', TITLES[1], 'กองช่าง', 'ยกเลิก')],
  });
  expect(found(source)).toEqual([['status/unclear', B, 'E2']]);
});

test('a word of the second sheet is found there, and once', () => {
  const source = sourceOf({
    [A]: [HEADINGS, row('1', TITLES[0])],
    [B]: [HEADINGS, row('1', 'เผยแพร่ทางเว็ปไซด์ของหน่วยงาน', 'กองช่าง')],
  });
  expect(found(source, 'text/spelling')).toEqual([['text/spelling', B, 'B2']]);
});

test('the measures sheets of a memo are named in their order, and no other sheet', () => {
  const source = sourceOf({ [B]: [HEADINGS], [A]: [HEADINGS] });
  expect(measuresSheets(source)).toEqual([B, A]);
});

test('what is found in the settings is found once', () => {
  const settings = [
    ['รายการ', 'ค่า'],
    ['โทรศัพท์', '02 12345'],
  ];
  const sheets = { [A]: [HEADINGS, row('1', TITLES[0])], [B]: [HEADINGS, row('1', TITLES[1])] };
  expect(found(sourceOf(sheets, settings), 'phone/digits')).toEqual([
    ['phone/digits', 'ตั้งค่า', 'B2'],
  ]);
});

describe('a title that stands on two sheets', () => {
  const twice = (method: string, owner: string) => {
    const [, , , , ...rest] = row('1', TITLES[0]);
    return sourceOf({
      [A]: [HEADINGS, row('1', TITLES[0])],
      [B]: [HEADINGS, row('1', TITLES[1]), ['2', TITLES[0], method, owner, ...rest]],
    });
  };
  const [, , method = ''] = row('1', '');

  test('is counted twice: it is found on the second, which names the first', () => {
    const source = twice(method, 'กองคลัง');
    expect(found(source)).toEqual([['measure/duplicate', B, 'B3']]);
    const [finding] = runChecks(source);
    expect(finding && tellFinding('th', finding)).toContain('ซ้ำกับแถว 2 ของชีต “กองคลัง”');
  });

  test('is each unit’s own share where owners and steps are others', () => {
    expect(found(twice('ตรวจงานก่อสร้างร่วมกับประชาคม', 'กองช่าง'))).toEqual([]);
  });

  test('is the sheet’s own share too where the sheets have no owners', () => {
    const bare = (steps: string) => [
      ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'สถานะการดำเนินการ', 'หมายเหตุ'],
      [TITLES[0], steps, 'เสร็จแล้ว', 'อบรม 12 คน'],
    ];
    const source = sourceOf({ [A]: bare(method), [B]: bare('ตรวจงานก่อสร้างร่วมกับประชาคม') });
    expect(found(source, 'measure/duplicate')).toEqual([]);
  });
});

test.each([
  ['each sheet counts from 1', ['1', '2'], ['1', '2'], []],
  ['the second goes on', ['1', '2'], ['3', '4'], []],
  ['one is missing between them', ['1', '2'], ['4'], [['measure/number', B, 'A2']]],
  ['the second repeats the last', ['1', '2'], ['2', '3'], [['measure/number', B, 'A2']]],
  ['one is missing on the second', ['1'], ['1', '3'], [['measure/number', B, 'A3']]],
])('numbers: %s', (_name, first, second, expected) => {
  const titles = [...TITLES];
  const rows = (numbers: readonly string[], owner: string) =>
    numbers.map((number) => row(number, `${titles.shift() ?? 'ตรวจสอบครุภัณฑ์'}ของ${owner}`, owner));
  const source = sourceOf({
    [A]: [HEADINGS, ...rows(first, 'กองคลัง')],
    [B]: [HEADINGS, ...rows(second, 'กองช่าง')],
  });
  expect(found(source, 'measure/number')).toEqual(expected);
});

test('a unit that another sheet spells otherwise is found where it is rarer', () => {
  const source = sourceOf({
    [A]: [HEADINGS, row('1', TITLES[0], 'สำนักปลัด'), row('2', TITLES[1], 'สำนักปลัด')],
    [B]: [HEADINGS, row('1', TITLES[2], 'สำนักงานปลัด')],
  });
  expect(found(source, 'owner/variants')).toEqual([['owner/variants', B, 'D2']]);
});

test('typed counts speak of their own sheet or of all, those in the settings of all', () => {
  const said = (total: number) => [`มีมาตรการทั้งหมด ${total} มาตรการ`];
  const source = (beside: number, inSettings: number) =>
    sourceOf(
      {
        [A]: [said(beside), HEADINGS, row('1', TITLES[0])],
        [B]: [HEADINGS, row('1', TITLES[1]), row('2', TITLES[2])],
      },
      [
        ['รายการ', 'ค่า'],
        ['สรุป', ...said(inSettings)],
      ],
    );
  const rule = 'text/typed-counts';
  expect(found(source(1, 3), rule)).toEqual([]);
  expect(found(source(3, 3), rule)).toEqual([]);
  expect(found(source(2, 1), rule)).toEqual([
    [rule, A, 'A1'],
    [rule, 'ตั้งค่า', 'B2'],
  ]);
});

describe('years', () => {
  const of = (...names: readonly string[]) =>
    found(
      sourceOf(
        Object.fromEntries(
          names.map((name, at) => [name, [HEADINGS, row('1', TITLES[at] ?? '', name)]]),
        ),
      ),
      'sheet/years-differ',
    );

  test('that differ are an error at the later sheet', () => {
    expect(of('คลัง 2569', 'ช่าง 2568')).toEqual([['sheet/years-differ', 'ช่าง 2568', null]]);
  });

  test('that are the same, or that a sheet does not say, are none', () => {
    expect(of('คลัง 2569', 'ช่าง 2569')).toEqual([]);
    expect(of('คลัง', 'ช่าง 2569', 'ปลัด')).toEqual([]);
  });

  test('are compared with the first that says one', () => {
    expect(of('คลัง', 'ช่าง 2569', 'ปลัด 2568')).toEqual([['sheet/years-differ', 'ปลัด 2568', null]]);
  });
});
