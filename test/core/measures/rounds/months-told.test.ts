/** Whether a text tells of the round of six months, or of twelve. */
import { namesRound, saysRound } from '../../../../src/core/measures/rounds/months-told';

/** What is said of both rounds of fiscal year 2569: `6`, `12`, `6 12`, `others`, or nothing. */
function roundsSaid(text: string, fiscalYear: number | null = 2569): string {
  const said = [6, 12].map((months) => saysRound(text, months, fiscalYear));
  if (said.every((each) => each === null)) return '';
  return [6, 12].filter((_, at) => said[at]).join(' ') || 'others';
}

test.each([
  ...[
    'รอบ 6 เดือน',
    'รอบ ๖ เดือน',
    '6-เดือน',
    'รอบ 6 months',
    '6 Months',
    '6 month',
    'ไตรมาส 2',
    'ไตรมาสที่ 2',
    'Q2',
    'quarter 2',
  ],
  ...[
    'ไตรมาส 1-2',
    'ไตรมาส 1 – 2',
    'ไตรมาสที่ 1 ถึง ไตรมาสที่ 2',
    'ไตรมาส 1 และ 2',
    'ไตรมาส 1, 2',
    'Q1-Q2',
  ],
  ...['ครึ่งปีแรก', 'กลางปี', 'First half', 'รอบที่ 1', 'รอบ 1', 'งวดที่ 1', 'งวด 1', 'รอบการรายงานที่ 1'],
  ...['มีนาคม', 'เดือนมีนาคม', 'ต.ค. – มี.ค.', 'เมษายน', 'กุมภาพันธ์', 'มิ.ย.'],
])('%s is that of six months', (text) => expect(roundsSaid(text)).toBe('6'));

test.each([
  ...[
    'รอบ 12 เดือน',
    '12 เดือน',
    '6 เดือนหลัง',
    '6 เดือน หลัง',
    'ไตรมาส 4',
    'ไตรมาส 3-4',
    'Q3-4',
    'ครึ่งปีหลัง',
    'สิ้นปี',
  ],
  ...[
    'สิ้นปีงบประมาณ',
    'Second half',
    'Year-end',
    'yearend',
    'รอบที่ 2',
    'งวดที่ ๒',
    'รอบ 2',
    'กันยายน',
    'สิงหาคม',
    'ต.ค.',
    'ธันวาคม',
  ],
])('%s is that of twelve', (text) => expect(roundsSaid(text)).toBe('12'));

test.each([
  ...[
    '6 และ 12 เดือน',
    '6, 12 เดือน',
    '6/12 เดือน',
    '6 หรือ 12 เดือน',
    'ไตรมาส 2 และไตรมาส 4',
    'รอบ 6 เดือน และ 6 เดือนหลัง',
  ],
])('%s is either', (text) => expect(roundsSaid(text).split(' ')).toContain('12'));

test.each([
  ...[
    'รอบ 3 เดือน',
    '9 เดือน',
    'รอบ 1 เดือน',
    'รอบ 2 เดือน',
    'ไตรมาส 1',
    'ไตรมาสที่ 3',
    'Q3',
    'มกราคม',
    'กรกฎาคม',
  ],
])('%s is another', (text) => expect(roundsSaid(text)).toBe('others'));

test.each([
  ...[
    '',
    'สถานะการดำเนินการ',
    'ทุก 6 เดือน',
    'ทุก ๆ 6 เดือน',
    'ทุกๆ ๖ เดือน',
    'ราย 6 เดือน',
    'รอบ 18 เดือน',
    '116 เดือน',
    'รอบการรายงาน',
  ],
  ...[
    'ไตรมาส 1-4',
    'ไตรมาสที่ 1 ถึง 4',
    'Q1-Q4',
    'ตุลาคม – กันยายน',
    'ต.ค. – ก.ย.',
    'ต. ค. – ก. ย.',
    'ตุลาคม – ก.ย.',
    'ปัจจุบัน',
  ],
  ...['ปี 2569', 'รอบที่ 3', 'รอบที่ 12', 'ครั้งที่ 1', 'ไตรมาส 12'],
])('%j says none', (text) => expect(roundsSaid(text)).toBe(''));

test('ทุก 6 เดือน beside a round is not that round', () => {
  expect(roundsSaid('ติดตามทุก 6 เดือน รอบ 12 เดือน')).toBe('12');
  expect(roundsSaid('รอบ 6 เดือน และรอบ 12 เดือน')).toBe('6 12');
});

test.each([
  ['ณ 28 กุมภาพันธ์ 2569', '6'],
  ['ณ วันที่ 31 มีนาคม 2569', '6'],
  ['ณ 5 เม.ย. 69', '6'],
  ['ณ 30 มิถุนายน 2569', '6'],
  ['ณ 31 กรกฎาคม 2569', 'others'],
  ['ณ 31 สิงหาคม 2569', '12'],
  ['ณ 30 ก.ย. 69', '12'],
  ['ณ 31 ธันวาคม 2569', '12'],
  ['ณ 31 มกราคม 2569', 'others'],
  ['ณ 31 ตุลาคม 2568', 'others'],
  // Of another fiscal year.
  ['ณ 31 มกราคม 2570', ''],
  ['ณ 30 กันยายน 2568', ''],
])('%s of fiscal year 2569: %j', (text, rounds) => expect(roundsSaid(text)).toBe(rounds));

test('a day says nothing where no year is known', () => {
  expect(roundsSaid('ณ 31 มีนาคม 2569', null)).toBe('');
  expect(roundsSaid('มีนาคม', null)).toBe('6');
});

test.each([
  ['ผลการดำเนินงาน รอบ 6 เดือน', true, false],
  ['มาตรการ งวดที่ 2', false, true],
  ['รายงานไตรมาส 4', false, true],
  ['ครึ่งปีแรก', true, false],
  ['First half', true, false],
  ['ครึ่งปีหลัง', false, true],
  ['รอบที่ 1 ไตรมาส 4', false, true],
  ['Round 12 months', false, true],
  ['Quarter 2', true, false],
  // Days and numbers of its own, and no round.
  ['มาตรการ 6 เดือนแห่งความโปร่งใส', null, null],
  ['มาตรการ เดือนมีนาคม', null, null],
  ['รอบการรายงาน', null, null],
  ['ทุกไตรมาส 1-4', null, null],
  ['รอบบัญชี ณ 31 มีนาคม 2569', null, null],
])('the name %s', (text, six, twelve) => {
  expect(namesRound(text, 6)).toBe(six);
  expect(namesRound(text, 12)).toBe(twelve);
});
