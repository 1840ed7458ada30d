/** Which fiscal year a head speaks of, and which of several heads are left for the sheet's own. */
import { namesYear, otherYearIn } from '../../../../src/core/measures/rounds/other-year';
import { headedOfOwnYear } from '../../../../src/core/measures/rounds/years';

test.each([
  ['ปี 2568', 2568],
  ['ผลการดำเนินงาน ปีงบประมาณ พ.ศ. ๒๕๖๗', 2567],
  ['ปี 2570', 2570],
  ['ผลปีก่อน', 2568],
  ['ปีที่แล้ว', 2568],
  ['ปีงบประมาณที่ผ่านมา', 2568],
  ['ปี ก่อน', 2568],
  ['Last year', 2568],
  ['last fiscal year', 2568],
  ['Previous year', 2568],
  ['Previous fiscal year', 2568],
  ['ณ 30 กันยายน 2568', 2568],
  ['ณ 30 ก.ย. 68', 2568],
  ['ณ 1 ต.ค. 67', 2568],
  ['30/9/2568', 2568],
  ['31/3/2025', 2568],
  ['30 Sep 2025', 2568],
  ['31 Oct 2024', 2568],
  ['ณ 31 มกราคม 2570', 2570],
])('%s on a sheet of 2569 is of %s', (text, year) => {
  expect(otherYearIn(text, 2569)).toBe(year);
  expect(namesYear(text, 2569)).toBe(true);
});

test.each([
  ...[
    'ปี 2569',
    'ณ 1 ตุลาคม 2568',
    'ณ 31 มีนาคม 2569',
    'ณ 30 ก.ย. 69',
    '31/3/2026',
    '31 Oct 2025',
    'ณ 31 ธันวาคม 2569',
  ],
])('%s is its own', (text) => {
  expect(otherYearIn(text, 2569)).toBeNull();
  expect(namesYear(text, 2569)).toBe(true);
});

test.each(['', 'สถานะ', 'รอบปีที่ผ่านมา', 'รอบ 6 เดือน', 'มีนาคม', 'ปีนี้', 'last month'])(
  '%j names none',
  (text) => {
    expect(otherYearIn(text, 2569)).toBeNull();
    expect(namesYear(text, 2569)).toBe(false);
  },
);

test('two digits from fifty on are of the Buddhist era', () => {
  expect(otherYearIn('ณ 31 มี.ค. 50', 2550)).toBeNull();
  expect(otherYearIn('ณ 31 มี.ค. 49', 2592)).toBeNull();
});

const kept = (heads: string, year: number | null) =>
  headedOfOwnYear(heads.split('|'), (head) => head, year).join('|');

test.each([
  ['ปี 2568|ปี 2569', 2569, 'ปี 2569'],
  ['ปี 2569|ปี 2568', 2569, 'ปี 2569'],
  ['ปี 2568|ปี 2569', 2568, 'ปี 2568|ปี 2569'],
  ['ปี 2567|ปี 2569|ปี 2570', 2569, 'ปี 2569|ปี 2570'],
  ['สถานะ|ปี 2568', 2569, 'สถานะ'],
  ['ไตรมาส 1|ปี 2568 ไตรมาส 4', 2569, 'ไตรมาส 1'],
  // Nothing of its own.
  ['ปี 2567|ปี 2568', 2569, 'ปี 2567|ปี 2568'],
  ['ผล|สถานะ', 2569, 'ผล|สถานะ'],
  // Where the sheet names no year the last counts.
  ['ปี 2567|ปี 2569|ปี 2568', null, 'ปี 2569'],
  ['ผล|ปี 2568|ปี 2569', null, 'ผล|ปี 2569'],
  ['ผล|สถานะ', null, 'ผล|สถานะ'],
  // A day is of the fiscal year that October begins.
  ['ณ 30 ก.ย. 68|ณ 1 ต.ค. 68', 2569, 'ณ 1 ต.ค. 68'],
  ['ณ 31 ธ.ค. 67|ณ 31 ธ.ค. 68', 2569, 'ณ 31 ธ.ค. 68'],
  ['ณ 31 ม.ค. 68|ณ 31 ม.ค. 69', 2569, 'ณ 31 ม.ค. 69'],
  ['ณ 30 ก.ย. 68|ณ 1 ต.ค. 68', null, 'ณ 30 ก.ย. 68|ณ 1 ต.ค. 68'],
])('of %s on a sheet of %s: %s', (heads, year, left) => expect(kept(heads, year)).toBe(left));
