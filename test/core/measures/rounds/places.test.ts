/** Which round, month or year the heads over a status speak of, and which of several is the last. */
import {
  isAhead,
  isRound,
  isTarget,
  lastOf,
  monthOfYear,
  placeOf,
} from '../../../../src/core/measures/rounds/places';
import { MONTHS, SHORT_MONTHS } from '../../../../src/core/text/dates';

const told = (heads: string) => {
  const place = placeOf(heads);
  return place && [place.kind, place.number, place.year].join(' ').trim();
};

/** Months of the fiscal year, which October begins: January is its fourth. */
const OF_FISCAL_YEAR = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

test.each(OF_FISCAL_YEAR.map((month, at) => [MONTHS[at] ?? '', month, at] as const))(
  '%s and its short names are a month of the fiscal year',
  (name, month, at) => {
    expect(told(`สถานะ เดือน${name}`)).toBe(`months ${month}`);
    expect(told(`สถานะ ${SHORT_MONTHS[at]}`)).toBe(`months ${month}`);
    expect(told(`Status ${ENGLISH[at]}`)).toBe(`months ${month}`);
    expect(monthOfYear(placeOf(`${name} ${month > 3 ? 2569 : 2568}`)?.number ?? 0, 2569)).toBe(
      month,
    );
  },
);

test.each([
  ...[
    'รอบ 6 เดือน',
    'รอบ ๖ เดือน',
    'รอบ 6-เดือน',
    '6 months',
    'ไตรมาส 2',
    'ไตรมาสที่ 2',
    'ไตรมาสที่ ๒',
    'Q2',
    'Quarter 2',
  ],
  ...['ครึ่งปีแรก', 'ครึ่งแรก', '6 เดือนแรก', 'กลางปี', 'Mid-year', 'midyear', 'First half', 'H1'],
  ...['ผล ต.ค.–มี.ค.', 'ตุลาคม ถึง มีนาคม'],
])('%s is the middle of the year', (heads) => expect(told(heads)).toBe('months 6'));

test.each([
  ...[
    'รอบ 12 เดือน',
    '12 months',
    'ไตรมาส 4',
    'Q4',
    'q.4',
    'ครึ่งปีหลัง',
    'ครึ่งหลัง',
    '6 เดือนหลัง',
    'สิ้นปี',
    'ปลายปี',
    'ทั้งปี',
  ],
  ...['Year-end', 'Yearend', 'Second half', 'Full year', 'H2', 'ผล ต.ค.–ก.ย.'],
])('%s is its end', (heads) => expect(told(heads)).toBe('months 12'));

test.each([
  ...[
    'ปัจจุบัน',
    'ล่าสุด',
    'ครั้งนี้',
    'รอบนี้',
    'เดือนนี้',
    'ไตรมาสนี้',
    'งวดนี้',
    'สัปดาห์นี้',
    'สรุป',
    'ภาพรวม',
    'โดยรวม',
  ],
  ...['รวม', 'ผล รวม', 'รวมทั้งสิ้น', 'Current', 'Latest', 'Overall'],
])('%s comes behind any round', (heads) => expect(placeOf(heads)?.number).toBeGreaterThan(12));

test.each([
  ['ไตรมาส 1', 'months 3'],
  ['ไตรมาส 3', 'months 9'],
  ['ครั้งที่ 2', 'count 2'],
  ['รอบที่ 2 (กองคลัง)', 'count 2'],
  ['เดือนมีนาคม กลุ่ม 12', 'months 6'],
  ['1/3/2569', 'day 831'],
  ['ครั้ง 2', 'count 2'],
  ['รอบที่ 1', 'count 1'],
  ['งวดที่ 12', 'count 12'],
  ['ระยะที่ 2', 'count 2'],
  ['Round 3', 'count 3'],
  ['ผลการดำเนินงาน 1', 'count 1'],
  ['ผลการดำเนินงาน 12', 'count 12'],
  ['4', 'count 4'],
  ['ปี 2569', 'year 0 69'],
  ['ปี 69', 'year 0 69'],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๙', 'year 0 69'],
  ['พ.ศ. 2569', 'year 0 69'],
  ['สถานะ 2569', 'year 0 69'],
  ['FY 2026', 'year 0 26'],
  ['สถานะ 2026', 'year 0 26'],
  ['ปี 2569 ไตรมาส 1', 'months 3 69'],
  ['ปี 2569 รอบที่ 2', 'count 2 69'],
  ['ผล ปี 2568', 'year 0 68'],
])('%s', (heads, place) => expect(told(heads)).toBe(place));

test.each([
  ...[
    'ณ 31 มี.ค. 69',
    'ณ วันที่ 31 มีนาคม 2569',
    '31 มีนาคม พ.ศ. 2569',
    '31/3/2569',
    '31/03/69',
    '๓๑/๓/๒๕๖๙',
  ],
])('%s is a month of a year that is named', (heads) =>
  expect(placeOf(heads)).toEqual(placeOf('มีนาคม 2569')),
);

test.each([
  ...['สถานะ', 'ผลการดำเนินงาน', 'หมายเหตุ', 'สถานะ (กองคลัง)', 'ผลรวมคะแนน', ''],
  ...[
    'หมู่ 1',
    'หมู่ที่ 2',
    'กลุ่ม 3',
    'ชุมชน 1',
    'ขั้นที่ 1',
    'ขั้นตอน 2',
    'กิจกรรม 1',
    'ตัวชี้วัด 3',
    'Unit 1',
    'Step 2',
  ],
  ...['สถานะ 13', 'สถานะ 0', 'ข้อ 12', 'สถานะ 123', '1/2/345'],
])('%j names no place', (heads) => expect(placeOf(heads)).toBeNull());

test.each([
  ...[
    'แผน',
    'แผนงาน',
    'แผนการดำเนินงาน',
    'สถานะ (แผน)',
    'ตามแผน',
    'เป้าหมาย',
    'ผลที่คาดหวัง',
    'คาดการณ์',
    'ผลที่คาดว่าจะได้รับ',
  ],
  ...[
    'เอกสาร',
    'สถานะเดิม',
    'ครั้งก่อน',
    'ปีที่แล้ว',
    'รอบที่ผ่านมา',
    'เดือนก่อน',
    'ไตรมาสที่แล้ว',
    'สัปดาห์ก่อน',
    'ก่อนหน้า',
  ],
  ...['Target', 'Plan', 'Planned', 'Previous', 'Last year', 'Last quarter', 'last time'],
])('%s is no result of now', (heads) => expect(isTarget(heads)).toBe(true));

test.each([
  ...[
    'ผล',
    'สถานะ',
    'ผลการดำเนินงาน',
    'แผนก',
    'ร้อยละของเป้าหมาย',
    '% ของเป้าหมาย',
    'สถานะแผนก',
    'แผนที่',
    'Plant',
    'ครั้งนี้',
    'ปีนี้',
    'ล่าสุด',
    'Last',
  ],
])('%s may be', (heads) => expect(isTarget(heads)).toBe(false));

test.each([
  ...[
    'รอบ',
    'รอบรายงาน',
    'ไตรมาส',
    'ครั้งที่',
    'เดือน',
    'Round',
    'Quarter',
    'รอบ 6 เดือน',
    'ปี 2569',
    'ม.ค.',
  ],
])('%s is a round', (heads) => expect(isRound(heads)).toBe(true));

test.each(['สถานะ', 'ผล', 'กองคลัง', 'ครั้ง', 'แผน'])('%s is none', (heads) =>
  expect(isRound(heads)).toBe(false),
);

test.each([
  ['สถานะ ปี 2570', 2569, true],
  ['สถานะ ปี 2569', 2569, false],
  ['สถานะ ปี 2568', 2569, false],
  ['สถานะ', 2569, false],
  ['สถานะ ปี 2570', null, false],
  ['สถานะ ปี 2601', 2600, true],
  ['สถานะ ไตรมาส 4', 2569, false],
])('%s of a sheet of %s is yet to come: %s', (heads, year, ahead) =>
  expect(isAhead(heads, year)).toBe(ahead),
);

test.each([
  [['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3'], 'ไตรมาส 3'],
  [['ไตรมาส 3', 'ไตรมาส 2', 'ไตรมาส 1'], 'ไตรมาส 3'],
  [['ปี 2569 ไตรมาส 1', 'ปี 2568 ไตรมาส 4'], 'ปี 2569 ไตรมาส 1'],
  [['ปี 2569', 'ปี 2568'], 'ปี 2569'],
  [['ม.ค. 69', 'ธ.ค. 68'], 'ม.ค. 69'],
  [['รอบที่ 2', 'รอบที่ 1'], 'รอบที่ 2'],
  // Of other kinds, or one without its year: from left to right.
  [['ไตรมาส 2', 'รอบที่ 1'], 'รอบที่ 1'],
  [['ปี 2569 ไตรมาส 4', 'ไตรมาส 1'], 'ไตรมาส 1'],
  [['ไตรมาส 1', 'ปี 2569 ไตรมาส 4'], 'ปี 2569 ไตรมาส 4'],
  [['ไตรมาส 2', 'สถานะ'], 'สถานะ'],
  [['สถานะ', 'ผล'], 'ผล'],
  [['ไตรมาส 2', 'Q2'], 'Q2'],
])('of %j the last is %s', (heads, last) => expect(lastOf(heads, placeOf)).toBe(last));

test('of none there is no last', () => expect(lastOf([], placeOf)).toBeUndefined());

test.each([
  ['ตุลาคม 2568', 1],
  ['กันยายน 2569', 12],
  ['กันยายน 2568', 0],
  ['ธันวาคม 2569', 15],
])('%s is month %s of 2569', (heads, month) =>
  expect(monthOfYear(placeOf(heads)?.number ?? 0, 2569)).toBe(month),
);
