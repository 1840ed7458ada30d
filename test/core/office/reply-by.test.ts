import type { Activity } from '../../../src/core/measures/measure';
import type { Period } from '../../../src/core/office/period';
import { readSettings } from '../../../src/core/office/read-settings';
import { dayOfReply, replyBy } from '../../../src/core/office/reply-by';
import { activity, measure } from '../template/samples';

const OPEN = '................................';
const MARCH_10 = { year: 2026, month: 3, day: 10 };
const OF_2569 = [['ปีงบประมาณ', 2569]] as const;

function proposed(followUps: readonly string[], period: Period | null = null): string {
  const measures = followUps.map((followUp) =>
    measure('1', 'ก', { ...activity('in-progress'), followUp }),
  );
  const words = replyBy(readSettings(OF_2569), measures, MARCH_10, period, null);
  return words.replace('ภายในวันที่ ', '');
}

test.each([
  // The nearest of what each measure says by itself.
  [['รายงานผลทุกเดือน', 'ภายในวันที่ 30 กันยายน 2569'], '31 มีนาคม 2569'],
  [['ภายใน 20 มีนาคม 2569', 'ทุกไตรมาส'], '20 มีนาคม 2569'],
  [['ปีละ 1 ครั้ง', '30 มิ.ย.'], '30 มิถุนายน 2569'],
  [['ทุกไตรมาส (ธ.ค., มิ.ย.)'], '30 มิถุนายน 2569'],
])('of measures followed up %j the unit reports by %s', (followUps, day) => {
  expect(proposed(followUps)).toBe(day);
});

test.each([
  [['ทุกเดือน', 'ภายใน 10 เมษายน 2569'], '31 มีนาคม 2569'],
  [['', 'ภายใน 10 เมษายน 2569'], '10 เมษายน 2569'],
] as const)('of a period, followed up %j: %s', (followUps, day) => {
  expect(proposed(followUps, 'six-months')).toBe(day);
});

test.each([
  // The start of a span is no deadline.
  ['1 เมษายน 2569 ถึง 30 กันยายน 2569', '30 กันยายน 2569'],
  ['1 เม.ย. - 30 ก.ย. 2569', '30 กันยายน 2569'],
  ['1-15 เมษายน 2569', '15 เมษายน 2569'],
  ['มี.ค. - มิ.ย. 2569', '30 มิถุนายน 2569'],
  ['เริ่มเดือนเมษายน ถึงเดือนกันยายน', '30 กันยายน 2569'],
  ['ระหว่างวันที่ 1 เมษายน และวันที่ 30 เมษายน 2569', '30 เมษายน 2569'],
  ['ตั้งแต่ 1 เมษายน 2569', OPEN],
  ['(ต.ค. 68 - มี.ค. 69), (เม.ย. - ก.ย. 69)', '31 มีนาคม 2569'],
  ['ตามหนังสือลงวันที่ 5 เมษายน 2569 ทุกเดือน', '31 มีนาคม 2569'],
  ['ทุกเดือน (ยกเว้นเดือนเมษายน)', '31 มีนาคม 2569'],
  // Another year is of that.
  ['ไตรมาสที่ 3/2568', OPEN],
  ['ไตรมาส 3 ปี 2568', OPEN],
  ['ไตรมาสที่ 3 พ.ศ. 2570', OPEN],
  ['ไตรมาสที่ 3/2569', '30 มิถุนายน 2569'],
  ['Q3/2569', '30 มิถุนายน 2569'],
  ['ภายใน มิ.ย. 68', OPEN],
  ['ภายใน มิ.ย. 2570', OPEN],
  ['เดือน เม.ย. 2568', OPEN],
  ['ภายใน มิ.ย. 69', '30 มิถุนายน 2569'],
  ['มิ.ย. 68 และ ก.ย. 69', '30 กันยายน 2569'],
  ['31 มี.ค. และ 30 ก.ย. 2570', OPEN],
  ['31 มี.ค. 2568 และ 30 ก.ย.', OPEN],
  ['31 ธ.ค. และ 31 มี.ค. 2569', '31 มีนาคม 2569'],
  // A short month behind a bracket, or a space.
  ['ปีละ 2 ครั้ง (มี.ค. และ ก.ย.)', '31 มีนาคม 2569'],
  ['ปีละ ๒ ครั้ง (มี.ค./ก.ย.)', '31 มีนาคม 2569'],
  ['(มิ.ย. ก.ย.)', '30 มิถุนายน 2569'],
  ['ปีละ 2 ครั้ง (ก.พ. และ ส.ค.)', '31 สิงหาคม 2569'],
  // Offices that are abbreviated like months.
  ['ตามมติ ก.ค. ปีละครั้ง', '30 กันยายน 2569'],
  ['ข้าราชการพลเรือน (ก.ค.)', OPEN],
  ['ประชุม ก.พ.ค. เดือนละครั้ง', '31 มีนาคม 2569'],
  // Twice a year.
  ['6 และ 12 เดือน', '31 มีนาคม 2569'],
  ['6,12 เดือน', '31 มีนาคม 2569'],
  ['รอบ ๖/๑๒ เดือน', '31 มีนาคม 2569'],
  ['semi-annually', '31 มีนาคม 2569'],
  ['bi-annual', '31 มีนาคม 2569'],
  ['ทุกหกเดือน', '31 มีนาคม 2569'],
  ['16 เดือน', OPEN],
  // Other rounds.
  ['ทุก 2 เดือน', '31 มีนาคม 2569'],
  ['ปีละ 3 ครั้ง', '31 พฤษภาคม 2569'],
  // Quarters.
  ['ไตรมาสที่ 1-4', '31 มีนาคม 2569'],
  ['ไตรมาส 1,2,3,4', '31 มีนาคม 2569'],
  ['ไตรมาสที่ 1 และ 3', '30 มิถุนายน 2569'],
  ['ไตรมาสที่ ๑ และไตรมาสที่ ๔', '30 กันยายน 2569'],
  ['ไตรมาสที่สาม', '30 มิถุนายน 2569'],
  ['ไตรมาสสุดท้าย', '30 กันยายน 2569'],
  ['ไตรมาสแรก', OPEN],
  ['ไตรมาส 1 ครั้ง', '31 มีนาคม 2569'],
  // English.
  ['31 Mar', '31 มีนาคม 2569'],
  ['by 30 September 2026', '30 กันยายน 2569'],
  ['June 30, 2026', '30 มิถุนายน 2569'],
  ['30 Apr 26', '30 เมษายน 2569'],
  ['1 Apr - 30 Jun 2026', '30 มิถุนายน 2569'],
  ['March 2027', OPEN],
  ['May be reported each month', '31 มีนาคม 2569'],
])('followed up %s: %s', (followUp, day) => {
  expect(proposed([followUp])).toBe(day);
});

describe('in a measure that units share', () => {
  const row = (owner: string, status: 'done' | 'in-progress', followUp: string): Activity => ({
    ...activity(status),
    owners: owner === '' ? [] : [owner],
    followUp,
  });
  test.each([
    [[row('กองช่าง', 'in-progress', '15 มี.ค. 2569'), row('กองคลัง', 'in-progress', '30 มิ.ย. 2569')]],
    [[row('กองคลัง', 'done', '15 มี.ค. 2569'), row('กองคลัง', 'in-progress', '30 มิ.ย. 2569')]],
    [[row('กองช่าง', 'in-progress', '15 มี.ค. 2569'), row('กองคลัง', 'done', '30 มิ.ย. 2569')]],
    [[row('กองช่าง', 'in-progress', '15 มี.ค. 2569'), row('', 'in-progress', '30 มิ.ย. 2569')]],
  ])('only its own open rows set a unit’s day', (activities) => {
    const shared = measure('1', 'ก', ...activities);
    const words = replyBy(readSettings(OF_2569), [shared], MARCH_10, null, 'กองคลัง');
    expect(words).toBe('ภายในวันที่ 30 มิถุนายน 2569');
  });
});

test.each([
  ['ภายในวันที่ 25-31 มีนาคม 2569', { year: 2026, month: 3, day: 31 }],
  ['ภายในวันที่ 25 มีนาคม ถึง 31 มีนาคม 2569', { year: 2026, month: 3, day: 31 }],
  ['ภายในวันที่ 30 เมษายน 2569 และ 30 กันยายน 2569', { year: 2026, month: 9, day: 30 }],
  ['ตามหนังสือลงวันที่ 5 เมษายน 2569 ภายใน 31 มีนาคม 2569', { year: 2026, month: 3, day: 31 }],
  ['ภายใน 31 March 2026', { year: 2026, month: 3, day: 31 }],
  ['ภายใน 7 วัน', null],
  ['31 เมษายน 2569', null],
])('%s is over only after its last day', (byWhen, day) => {
  expect(dayOfReply(byWhen)).toEqual(day);
});

test.each([
  ...['ไม่มี', 'ไม่กำหนด', 'ยังไม่กำหนด', 'รอแจ้ง', 'รอกำหนด', 'จะแจ้งภายหลัง', '-', '...', 'N/A', '๔๖๑๑๒'],
  46112,
  46112.5,
])('%s in the settings is no deadline: one is proposed', (value) => {
  const settings = readSettings([...OF_2569, ['กำหนดส่งรายงาน', value]]);
  const measures = [measure('1', 'ก', { ...activity('in-progress'), followUp: 'ทุกไตรมาส' })];
  expect(replyBy(settings, measures, MARCH_10, null, null)).toBe('ภายในวันที่ 31 มีนาคม 2569');
});

test.each([
  ['31 Mar 2026', 'ภายในวันที่ 31 มีนาคม 2569'],
  ['by 30 September 2026', 'ภายในวันที่ 30 กันยายน 2569'],
  ['31.03.2569', 'ภายในวันที่ 31.03.2569'],
  ['25-31 มีนาคม 2569', 'ภายในวันที่ 25-31 มีนาคม 2569'],
  ['7', 'ภายในวันที่ ................................'],
])('%s in the settings: %s', (value, words) => {
  const settings = readSettings([...OF_2569, ['กำหนดส่งรายงาน', value]]);
  expect(replyBy(settings, [], MARCH_10, null, null)).toBe(words);
});
