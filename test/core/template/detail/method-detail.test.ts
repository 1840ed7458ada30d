/** What is printed below a method in the ready-made tables, of the sheet's budget and time. */
import { ownHeadings } from '../../../../src/core/measures/own-columns';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import type { Merge } from '../../../../src/core/sheet/grid';
import { READY_MADE } from '../../../../src/core/template/ready-made';
import { buildTemplate } from '../../../../template/build-template';
import { textFilled } from '../../../template/filled-template';
import { gridOf, merge } from '../../measures/grids';
import { activity, measure, sampleFields } from '../samples';

/** The lines below the method of each activity, of columns that are headed so. */
function below(
  headings: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  merges: readonly Merge[] = [],
  method = 'จัดอบรม',
): readonly string[] {
  const [first = [], ...further] = headings;
  const grid = gridOf(
    [
      ['ที่', 'มาตรการ', 'ขั้นตอน', ...first, 'ผู้รับผิดชอบ', 'สถานะ'],
      ...further.map((texts) => ['', '', '', ...texts, '', '']),
      ...rows.map((texts, at) => [
        at ? '' : '1',
        at ? '' : 'ก',
        method,
        ...texts,
        'กองคลัง',
        'เสร็จ',
      ]),
    ],
    merges,
  );
  const read = readMeasures(grid);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { measures, header } = read.value;
  const fields = sampleFields({
    measures,
    ownColumns: ownHeadings(read.value),
    ownGroups: header.own.map(({ group }) => group),
  });
  const items = fields.get('มาตรการ') as readonly ReadonlyMap<string, string>[];
  return items.map((item) => {
    const detail = item.get('ขั้นตอนและงบประมาณ') ?? '';
    return detail === method ? '' : detail.replace(`${method}\n`, '');
  });
}

const one = (heading: string, text: string) => below([[heading]], [[text]])[0];

test('a sheet without these columns prints the method alone', () => {
  expect(one('ผู้ตรวจ', 'กองช่าง')).toBe('');
});

test.each([
  ['a bare sum is one of baht', '15,000', 'งบประมาณ', 'งบประมาณ 15,000 บาท'],
  ['or of the unit in the heading', '๑๕', 'งบประมาณ (พันบาท)', 'งบประมาณ ๑๕ พันบาท'],
  ['a unit without brackets', '15', 'งบประมาณ หน่วย : พันบาท', 'งบประมาณ 15 พันบาท'],
  ['a unit behind the name', '15', 'งบประมาณ พันบาท', 'งบประมาณ 15 พันบาท'],
  ['a unit in square brackets', '1.5', 'งบประมาณ [ล้านบาท]', 'งบประมาณ 1.5 ล้านบาท'],
  ['a unit cut short', '15', 'งบประมาณ (พัน)', 'งบประมาณ 15 พันบาท'],
  ['baht behind a stroke', '15', 'งบประมาณ/บาท', 'งบประมาณ 15 บาท'],
  ['the heading names baht itself', '500', 'งบประมาณ (หน่วย : บาท)', 'งบประมาณ 500 บาท'],
  ['a sum gets its commas', '1250000', 'งบประมาณ', 'งบประมาณ 1,250,000 บาท'],
  ['in Thai digits too', '๑๕๐๐๐.๕๐', 'งบประมาณ', 'งบประมาณ ๑๕,๐๐๐.๕๐ บาท'],
  ['the sign for no satang is left out', '20,000.-', 'งบประมาณ', 'งบประมาณ 20,000 บาท'],
  ['before its unit', '20,000.-บาท', 'งบประมาณ', 'งบประมาณ 20,000 บาท'],
  ['with its unit it stays as it is', '15,000 บาท', 'งบประมาณ (บาท)', 'งบประมาณ 15,000 บาท'],
  ['from one sum to another', '15,000 - 20000', 'งบประมาณ', 'งบประมาณ 15,000 - 20,000 บาท'],
  ['about a sum', 'ประมาณ 5,000', 'งบประมาณ', 'งบประมาณ ประมาณ 5,000 บาท'],
  [
    'where it comes from, below',
    '5,000\n(งบเทศบัญญัติ)',
    'งบประมาณ',
    'งบประมาณ 5,000 บาท (งบเทศบัญญัติ)',
  ],
  [
    'where it comes from, behind',
    '5,000 บาท จากงบกลาง',
    'งบประมาณ',
    'งบประมาณ 5,000 บาท จากงบกลาง',
  ],
  ['its unit in the next line', '5,000\nบาท', 'งบประมาณ', 'งบประมาณ 5,000 บาท'],
  [
    'several lines',
    'ค่าวิทยากร 3,000 บาท\nค่าอาหาร 200 บาท',
    'งบประมาณ',
    'งบประมาณ ค่าวิทยากร 3,000 บาท ค่าอาหาร 200 บาท',
  ],
  ['not used', 'ไม่ใช้', 'งบประมาณ', 'ไม่ใช้งบประมาณ'],
  ['nothing of it', '0', 'งบประมาณ', 'ไม่ใช้งบประมาณ'],
  ['nothing of it, in full', '๐.๐๐ บาท', 'งบประมาณ (บาท)', 'ไม่ใช้งบประมาณ'],
  ['nothing was spent', '0', 'งบประมาณที่ใช้จริง', 'งบประมาณที่ใช้จริง 0 บาท'],
  ['not used, between dashes', '-ไม่ใช้-', 'งบประมาณ', 'ไม่ใช้งบประมาณ'],
  ['what names itself has no name before it', 'ไม่ใช้งบประมาณ', 'งบประมาณ', 'ไม่ใช้งบประมาณ'],
  ['a kind of budget too', 'งบรายจ่ายประจำ', 'งบประมาณ', 'งบรายจ่ายประจำ'],
  ['other words are named', 'ตามข้อบัญญัติ', 'งบประมาณ', 'งบประมาณ ตามข้อบัญญัติ'],
  ['with less of a sign', '20,000-', 'งบประมาณ', 'งบประมาณ 20,000 บาท'],
  ['baht cut short', '5,000 บ.', 'งบประมาณ', 'งบประมาณ 5,000 บาท'],
  ['millions without baht', '1.5 ล้าน', 'งบประมาณ', 'งบประมาณ 1.5 ล้านบาท'],
  ['a unit of its own in brackets', '20 (พันบาท)', 'งบประมาณ', 'งบประมาณ 20 (พันบาท)'],
  ['in words behind', '5,000 บาท (ห้าพันบาทถ้วน)', 'งบประมาณ', 'งบประมาณ 5,000 บาท (ห้าพันบาทถ้วน)'],
  ['not used, over two lines', 'ไม่ใช้\nงบประมาณ', 'งบประมาณ', 'ไม่ใช้งบประมาณ'],
  ['no cost', 'ไม่มีค่าใช้จ่าย', 'งบประมาณ', 'ไม่มีค่าใช้จ่าย'],
  ['of other money', 'เงินนอกงบประมาณ', 'งบประมาณ', 'เงินนอกงบประมาณ'],
  ['for each time', '5,000/รุ่น', 'งบประมาณ', 'งบประมาณ 5,000/รุ่น'],
  ['with its source in one column', '5,000 เทศบัญญัติ', 'งบประมาณ/แหล่งที่มา', 'งบประมาณ 5,000 เทศบัญญัติ'],
  ['under a longer name', '5,000', 'วงเงินงบประมาณ', 'งบประมาณ 5,000 บาท'],
  ['under an English name', '5,000', 'Budget (Baht)', 'งบประมาณ 5,000 บาท'],
  ['what was spent says so', '4,800', 'งบประมาณที่เบิกจ่าย (บาท)', 'งบประมาณที่เบิกจ่าย 4,800 บาท'],
  ['what is left says so', '200', 'งบประมาณคงเหลือ', 'งบประมาณคงเหลือ 200 บาท'],
  ['a share is no sum', '80', 'งบประมาณที่ใช้ไป (ร้อยละ)', ''],
  ['a year is no sum', '2569', 'งบประมาณ พ.ศ.', ''],
  ['where it comes from alone', 'เทศบัญญัติ', 'แหล่งงบประมาณ', ''],
])('budget: %s', (_name, text, heading, line) => {
  expect(one(heading, text)).toBe(line);
});

test.each([
  ['words', 'ตลอดปีงบประมาณ', 'ระยะเวลาดำเนินการ', 'ระยะเวลา ตลอดปีงบประมาณ'],
  ['what names itself', 'ระยะเวลา 3 เดือน', 'ระยะเวลา', 'ระยะเวลา 3 เดือน'],
  ['a number of months', '6', 'ระยะเวลา (เดือน)', 'ระยะเวลา 6 เดือน'],
  ['a number of days', '๓๐', 'ระยะเวลาดำเนินการ (วัน)', 'ระยะเวลา ๓๐ วัน'],
  ['a quarter', '2', 'ระยะเวลา (ไตรมาส)', 'ระยะเวลา ไตรมาสที่ 2'],
  ['a year is no number of years', '2569', 'ระยะเวลา (ปี)', 'ระยะเวลา 2569'],
  ['an end alone', '30 ก.ย. 69', 'ระยะเวลาสิ้นสุด', 'ระยะเวลา ถึง 30 ก.ย. 69'],
  ['both in one column', 'ต.ค. 68 - ก.ย. 69', 'ระยะเวลา (เริ่ม-สิ้นสุด)', 'ระยะเวลา ต.ค. 68 - ก.ย. 69'],
  ['several lines', 'ต.ค.68\n-\nก.ย.69', 'ระยะเวลา', 'ระยะเวลา ต.ค.68 - ก.ย.69'],
  ['a day that the sheet holds', '31/3/2026', 'ระยะเวลา', 'ระยะเวลา 31 มี.ค. 69'],
  ['two of them', '1/10/2025 - 2026-09-30', 'ระยะเวลา', 'ระยะเวลา 1 ต.ค. 68 - 30 ก.ย. 69'],
  ['a day of the Buddhist era stays', '31/3/2569', 'ระยะเวลา', 'ระยะเวลา 31/3/2569'],
  ['when it is reported is no time of the work', 'ทุกไตรมาส', 'ระยะเวลาการรายงานผล', ''],
])('time: %s', (_name, text, heading, line) => {
  expect(one(heading, text)).toBe(line);
});

test.each(['-', '–', '…', ' ', '- -', '/', '✓', '●', 'N/A', 'FALSE'])(
  '%s says that there is none',
  (text) => {
    expect(below([['งบประมาณ', 'ระยะเวลา']], [[text, text]])).toEqual(['']);
  },
);

const OVER_TWO = [merge(1, 4, 1, 2)];
test.each([
  [
    'set and spent',
    [
      ['งบประมาณ', ''],
      ['ตั้งไว้', 'ใช้จริง'],
    ],
    ['5,000', '4,800'],
    'งบประมาณ 5,000 บาท',
  ],
  [
    'spent and set',
    [['งบประมาณที่ใช้จริง', 'งบประมาณที่ตั้งไว้']],
    ['4,800', '5,000'],
    'งบประมาณ 5,000 บาท',
  ],
  [
    'spent alone, under its name',
    [
      ['งบประมาณ (บาท)', ''],
      ['เบิกจ่าย', 'คงเหลือ'],
    ],
    ['4,800', '200'],
    'งบประมาณ เบิกจ่าย 4,800 บาท',
  ],
  [
    'its source and a sum',
    [
      ['งบประมาณ (บาท)', ''],
      ['แหล่งงบ', 'ตั้งไว้'],
    ],
    ['เทศบัญญัติ', '5,000'],
    'งบประมาณ 5,000 บาท',
  ],
  [
    'the first of two years',
    [
      ['งบประมาณ (พันบาท)', ''],
      ['2569', '2570'],
    ],
    ['15', '20'],
    'งบประมาณ 15 พันบาท',
  ],
  [
    'from one day to another',
    [
      ['ระยะเวลาดำเนินการ', ''],
      ['เริ่มต้น', 'สิ้นสุด'],
    ],
    ['ต.ค. 68', 'ก.ย. 69'],
    'ระยะเวลา ต.ค. 68 – ก.ย. 69',
  ],
  [
    'the same by their names',
    [['ระยะเวลาเริ่มต้น', 'ระยะเวลาสิ้นสุด']],
    ['1 ต.ค. 68', '-'],
    'ระยะเวลา ตั้งแต่ 1 ต.ค. 68',
  ],
  [
    'months that are ticked',
    [
      ['ระยะเวลาดำเนินการ', ''],
      ['ต.ค.', 'พ.ย.'],
    ],
    ['●', ''],
    '',
  ],
  [
    'quarters that are ticked',
    [
      ['ระยะเวลา (ไตรมาส)', ''],
      ['1', '2'],
    ],
    ['/', ''],
    '',
  ],
])('two columns: %s', (_name, headings, texts, line) => {
  expect(below(headings, [texts], headings.length > 1 ? OVER_TWO : [])).toEqual([line]);
});

test('the tag of the budget gives the same column', () => {
  const grid = gridOf([
    ['ที่', 'มาตรการ', 'งบประมาณที่ใช้จริง', 'งบประมาณที่ตั้งไว้', 'สถานะ'],
    ['1', 'ก', '4,800', '5,000', 'เสร็จ'],
  ]);
  const read = readMeasures(grid);
  const measures = read.ok ? read.value.measures : [];
  const ownColumns = ownHeadings(read.ok ? read.value : null);
  const [item] = sampleFields({ measures, ownColumns }).get('มาตรการ') as readonly ReadonlyMap<
    string,
    string
  >[];
  expect(item?.get('งบประมาณ')).toBe('5,000');
});

test('a sum over several activities is printed once, a time with each', () => {
  const rows = [
    ['15,000', 'ตลอดปี'],
    ['', ''],
  ];
  expect(below([['งบประมาณ', 'ระยะเวลา']], rows, [merge(2, 4, 2, 1), merge(2, 5, 2, 1)])).toEqual([
    'งบประมาณ 15,000 บาท\nระยะเวลา ตลอดปี',
    'ระยะเวลา ตลอดปี',
  ]);
  const typed = [['15,000'], ['15,000']];
  expect(below([['งบประมาณ']], typed)).toEqual(['งบประมาณ 15,000 บาท', 'งบประมาณ 15,000 บาท']);
});

test('what the method says already is not said again', () => {
  const method = 'จัดอบรม งบประมาณ ๑๕,๐๐๐ บาท';
  expect(below([['งบประมาณ']], [['15,000']], [], method)).toEqual(['']);
  expect(below([['งบประมาณ']], [['ไม่ใช้งบประมาณ']], [], 'จัดอบรม (ไม่ใช้งบประมาณ)')).toEqual(['']);
});

test.each(READY_MADE)('the %s template prints them once', async (kind) => {
  const own = ['15,000', 'ต.ค. 2568 – ก.ย. 2569'];
  const text = await textFilled(await buildTemplate(kind, 'docs'), {
    measures: [measure('1', 'ให้ความรู้', { ...activity('in-progress', 'จัดอบรม'), own })],
    ownColumns: ['งบประมาณ', 'ระยะเวลาดำเนินการ'],
  });
  expect(text.split('งบประมาณ ๑๕,๐๐๐ บาท')).toHaveLength(2);
  expect(text.split('ระยะเวลา ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙')).toHaveLength(2);
});
