/** Which days, months and quarters the evidence of finished work is held to; the year is 2569, today 10 March 2569. */
import type { CalendarDate } from '../../../../src/core/sheet/cell';
import { foundIn } from '../found-in';

const HEADINGS = ['ที่', 'มาตรการ', 'สถานะ', 'หมายเหตุ'];

/** What is told of one note: the rule, and the day that it names. */
function toldOf(note: string, status = 'เสร็จแล้ว', today?: CalendarDate): readonly string[] {
  const cells = [HEADINGS, ['1', 'ให้ความรู้ด้านจริยธรรมแก่บุคลากร', status, note]];
  const found = foundIn(cells, [], today);
  return found.flatMap(({ rule, details }) => {
    if (rule !== 'evidence/outside-year' && rule !== 'evidence/future-date') return [];
    return [`${rule.slice('evidence/'.length)} ${(details as { date: string }).date}`];
  });
}

const AHEAD = '5 มิถุนายน 2569';

describe('a day to come', () => {
  test.each([
    `อบรมเมื่อ ${AHEAD}`,
    `ประชุมวันที่ ${AHEAD}`,
    // Planned is something else, further off or with another number between.
    `จะได้ความรู้ตามหลักสูตรของท้องถิ่นทุกคน อบรมเมื่อ ${AHEAD}`,
    `กำหนดส่งงาน 3 งวด ตรวจรับเมื่อ ${AHEAD}`,
  ])('%s', (note) => {
    expect(toldOf(note)).toEqual([`future-date ${AHEAD}`]);
  });

  test.each([
    `ส่งรายงานภายในวันที่ ${AHEAD}`,
    `กำหนดส่งมอบ ${AHEAD}`,
    `ก่อนวันที่ ${AHEAD}`,
    `จะจัดอบรม ${AHEAD}`,
    `ใช้ได้ถึงวันที่ ${AHEAD}`,
    `คาดว่าประกาศ ${AHEAD}`,
    `ครบอายุ ${AHEAD}`,
    `สัญญาหมดอายุ ${AHEAD}`,
    `สัญญาสิ้นสุดวันที่ ${AHEAD}`,
    `มีผลวันที่ ${AHEAD}`,
    `ใช้บังคับวันที่ ${AHEAD}`,
    `ตั้งแต่วันที่ ${AHEAD}`,
  ])('is planned, or of something else: %s', (note) => {
    expect(toldOf(note)).toEqual([]);
  });

  test('of a span is no plan', () => {
    expect(toldOf('อบรม 10 มิถุนายน 2569 ถึง 12 มิถุนายน 2569')).toEqual(['future-date 10 มิถุนายน 2569']);
    expect(toldOf('อบรม 10 มิ.ย. ถึง 12 มิ.ย. 2569')).toEqual(['future-date 10 มิ.ย.']);
  });

  test('the year at the end of a span is that of its beginning, or the one after', () => {
    expect(toldOf('ออกพื้นที่ 30 กันยายน ถึง 2 ตุลาคม 2568')).toEqual([]);
    expect(toldOf('ออกพื้นที่ 28 กันยายน ถึง 30 กันยายน 2568')).toEqual(['outside-year 28 กันยายน']);
    expect(toldOf('ออกพื้นที่ 30 ธันวาคม ถึง 2 มกราคม 2569')).toEqual([]);
    expect(toldOf('ออกพื้นที่ 30 ธันวาคม ถึง 2 มกราคม 2568')).toEqual(['outside-year 30 ธันวาคม']);
    expect(toldOf('อบรม 10 มิถุนายน และทบทวน 12 มิถุนายน 2569')).toEqual(['future-date 10 มิถุนายน']);
    // Begun in 2569, though it is still to come.
    expect(toldOf('ออกพื้นที่ 30 กันยายน ถึง 2 มกราคม 2570')).toEqual(['future-date 30 กันยายน']);
  });

  test('is looked at only where all is done, and no other day is', () => {
    expect(toldOf(`อบรมเมื่อ ${AHEAD}`, 'อยู่ระหว่างดำเนินการ')).toEqual([]);
    expect(toldOf(`อบรมเมื่อ ${AHEAD} และจะสรุปผลวันที่ 9 มิถุนายน 2569`)).toEqual([]);
  });
});

describe('a month or a quarter', () => {
  test.each([
    ['ก.ย. 68', ['outside-year ก.ย. 68']],
    ['ต.ค. 68', []],
    ['มี.ค. 69', []],
    ['เม.ย. 69', ['future-date เม.ย. 69']],
    ['มีนาคม 2569', []],
    ['เมษายน 2569', ['future-date เมษายน 2569']],
    ['Sep 2026', ['future-date Sep 2026']],
    ['อบรม - ทดสอบ เม.ย. 69', ['future-date เม.ย. 69']],
    // Begun before, or planned.
    ['มี.ค. - ก.ย. 69', []],
    ['Feb to Sep 2026', []],
    ['ภายใน เม.ย. 69', []],
    // Nobody says of which year.
    ['เม.ย.', []],
    ['ไตรมาส 1', []],
    ['ไตรมาส 2', []],
    ['ไตรมาส 3', ['future-date ไตรมาส 3']],
    ['ไตรมาสที่ 4', ['future-date ไตรมาสที่ 4']],
    ['- ไตรมาส 4/2569', ['future-date - ไตรมาส 4/2569']],
    ['แล้วเสร็จไตรมาส 4', []],
    ['เสร็จไตรมาส 4', ['future-date เสร็จไตรมาส 4']],
    ['ในไตรมาส 4', ['future-date ในไตรมาส 4']],
    ['รายงานผลไตรมาส 4', ['future-date รายงานผลไตรมาส 4']],
    ['รายงานผลไตรมาส 4/2569', ['future-date รายงานผลไตรมาส 4/2569']],
    // The last report of a year is given in the next.
    ['รายงานผลไตรมาส 4/2568', []],
    ['ไตรมาส 4/2568', ['outside-year ไตรมาส 4/2568']],
    ['เสร็จไตรมาส 3 ปี 2568', ['outside-year เสร็จไตรมาส 3 ปี 2568']],
    // Told beside other work, due, or passed.
    ['อบรมรุ่นที่ 1 ไตรมาส 4', []],
    ['ไตรมาส 4\nอบรมบุคลากรครบทุกกอง', []],
    ['ไตรมาส 4 จำนวน 120 คน', []],
    ['ไตรมาส 4 อบรมแล้ว', []],
    ['ไตรมาส 3 จะสรุปผล', []],
  ])('%s', (note, told) => {
    expect(toldOf(note)).toEqual(told);
  });
});

test.each([
  ['ไตรมาส 1', { year: 2025, month: 9, day: 30 }, { year: 2025, month: 10, day: 1 }],
  ['ไตรมาส 2', { year: 2025, month: 12, day: 31 }, { year: 2026, month: 1, day: 1 }],
  ['ไตรมาส 3', { year: 2026, month: 3, day: 31 }, { year: 2026, month: 4, day: 1 }],
  ['ไตรมาส 4', { year: 2026, month: 6, day: 30 }, { year: 2026, month: 7, day: 1 }],
  ['ก.พ. 69', { year: 2026, month: 1, day: 31 }, { year: 2026, month: 2, day: 1 }],
  ['ปีงบประมาณ 2569', { year: 2025, month: 9, day: 30 }, { year: 2025, month: 10, day: 1 }],
])('“%s” is ahead until its first day', (note, before, first) => {
  expect(toldOf(note, 'เสร็จแล้ว', before)).toEqual([`future-date ${note}`]);
  expect(toldOf(note, 'เสร็จแล้ว', first)).toEqual([]);
});

describe('a year and nothing else', () => {
  test.each([
    ['ปีงบประมาณ 2569', []],
    ['ดำเนินการแล้วในปี ๒๕๖๙', []],
    ['ปีงบประมาณ 2568', ['outside-year ปีงบประมาณ 2568']],
    ['- ดำเนินการแล้วเสร็จ ปี ๒๕๖๘ -', ['outside-year - ดำเนินการแล้วเสร็จ ปี 2568 -']],
    ['เมื่อปีที่แล้ว', ['outside-year เมื่อปีที่แล้ว']],
    ['ตั้งแต่ปีก่อน', ['outside-year ตั้งแต่ปีก่อน']],
    // Of what came before this year's work.
    ['ปรับปรุงจากผลประเมินปี 2568', []],
    ['ปี 2568 อบรมแล้ว ปีนี้ทบทวน', []],
  ])('%s', (note, told) => {
    expect(toldOf(note)).toEqual(told);
  });
});

describe('a paper of the year before', () => {
  const DAY = '5 มกราคม 2568';

  test.each([
    `ประกาศเทศบาล ลงวันที่ ${DAY}`,
    `(ประกาศเทศบาล ลงวันที่ ${DAY})`,
    `คำสั่งเทศบาลตำบลตัวอย่าง ลว. ${DAY}`,
    `คำสั่งเทศบาล ลว ${DAY}`,
    `หนังสือเวียนทุกกอง ลงวันที่ ${DAY}`,
    `ประกาศ ณ วันที่ ${DAY}`,
    `ประกาศใช้เมื่อวันที่ ${DAY}`,
    `ประกาศเจตนารมณ์เมื่อ ${DAY}`,
    `มีมติเมื่อ ${DAY}`,
    `ออกคำสั่งแล้วเมื่อวันที่ ${DAY}`,
  ])('is the office’s own work: %s', (note) => {
    expect(toldOf(note)).toEqual([`outside-year ${DAY}`]);
  });

  test.each([
    `ประกาศฯ ลงวันที่ ${DAY}`,
    `ประกาศกระทรวงมหาดไทย ลงวันที่ ${DAY}`,
    `ประกาศ ป.ป.ช. ลงวันที่ ${DAY}`,
    `ประกาศคณะกรรมการกลาง ลงวันที่ ${DAY}`,
    `คำสั่งจังหวัด ลงวันที่ ${DAY}`,
    `หนังสือกรมส่งเสริมการปกครองท้องถิ่น ลงวันที่ ${DAY}`,
    `หนังสือ ว 123 ลงวันที่ ${DAY}`,
    `หนังสือ ว.123 ลงวันที่ ${DAY}`,
    `ตามประกาศเทศบาล ลงวันที่ ${DAY}`,
    `ประกาศเทศบาล ลงวันที่ ${DAY} เผยแพร่ทางเว็บไซต์`,
    `ตามประกาศเมื่อวันที่ ${DAY}`,
    `ตามมติที่ประชุม ลงวันที่ ${DAY}`,
  ])('is what the work goes by: %s', (note) => {
    expect(toldOf(note)).toEqual([]);
  });
});

describe('after the end of the year, on 20 October 2569', () => {
  const TODAY = { year: 2026, month: 10, day: 20 };

  test.each([
    'รายงานผลรอบ 12 เดือน เมื่อวันที่ 5 ตุลาคม 2569',
    'สรุปผลและเผยแพร่ 12 ต.ค. 69',
    'ดำเนินการครบ 12 เดือน รายงาน 5 ต.ค. 2569',
    'เผยแพร่รายงานประจำปี 2569 เมื่อ 7 ต.ค. 69',
  ])('the year is reported on: %s', (note) => {
    expect(toldOf(note, 'เสร็จแล้ว', TODAY)).toEqual([]);
  });

  test.each([
    ['จัดอบรม 12 ต.ค. 69', 'outside-year 12 ต.ค. 69'],
    ['ประชุมเมื่อวันที่ 5 ตุลาคม 2569', 'outside-year 5 ตุลาคม 2569'],
    ['รายงานผลเมื่อวันที่ 5 ตุลาคม 2567', 'outside-year 5 ตุลาคม 2567'],
  ])('other work is of the next: %s', (note, told) => {
    expect(toldOf(note, 'เสร็จแล้ว', TODAY)).toEqual([told]);
  });
});
