/** What whoever checks fills in is no answer of the unit, and no evidence where a column has that. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { isCheckers } from '../../../../src/core/measures/results/checker-columns';
import { reportedSince, writeAnswers } from '../../../../src/core/memo/answers';

test.each([
  'ผลการติดตาม',
  'ผลการกำกับติดตาม',
  'ผลการติดตาม ครั้งที่ 1',
  'รายงานผลการติดตาม',
  'ผลการตรวจหลักฐาน',
  'การตรวจหลักฐาน',
  'ผลตรวจ',
  'การกำกับติดตาม',
  'ความเห็นผู้ตรวจ',
  'หมายเหตุ (ผู้ตรวจ)',
  'หมายเหตุของงานนิติการ',
  'หลักฐานที่ขาด',
])('%s is a checker’s', (heading) => {
  expect(isCheckers(heading)).toBe(true);
});

test.each([
  'ผลการดำเนินงาน',
  'ผลการปฏิบัติ',
  'ผลการปฏิบัติงาน',
  'ผลการดำเนินงานและการติดตาม',
  'ความก้าวหน้า',
  'รายงานผล',
  'หลักฐาน',
  'หลักฐานการติดตาม',
  'หมายเหตุ',
  'ผลการติดตั้ง',
  'ผลการตรวจรับ',
  'ผลการประเมินความพึงพอใจ',
])('%s is the unit’s', (heading) => {
  expect(isCheckers(heading)).toBe(false);
});

const HEAD = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ', 'หลักฐาน'];
const ROW = ['1', 'เผยแพร่แผน', 'ทบทวน', 'กองคลัง', 'ทุกไตรมาส', 'อยู่ระหว่างดำเนินการ'];

function sourceOf(heading: string, evidence: string, text: string) {
  const cells = [
    [...HEAD, heading],
    [...ROW, evidence, text],
  ];
  const read = readMeasures({ sheet: 'มาตรการ', cells, merges: [] });
  if (!read.ok) throw new Error('no table');
  const { measures, header } = read.value;
  const ownColumns = header.own.map(({ heading }) => heading);
  return { measures, ownColumns, isAsked: () => true };
}

const answers = (heading: string, evidence: string, text: string) =>
  reportedSince(
    writeAnswers(sourceOf(heading, '', ''), 'กองคลัง'),
    sourceOf(heading, evidence, text),
    'กองคลัง',
    { titles: new Map(), others: new Map() },
  )?.answers.length;

test.each(['ผลการติดตาม', 'ผลการตรวจหลักฐาน', 'การกำกับติดตาม (ปลัด)', 'ความเห็นผู้ตรวจ', 'หมายเหตุผู้ตรวจ'])(
  'under %s nobody answers but who checks',
  (heading) => {
    expect(answers(heading, '', 'ตรวจแล้ว ขาดภาพถ่ายกิจกรรม')).toBe(0);
    expect(answers(heading, 'ลงเว็บไซต์ 5 มีนาคม 2569', 'ครบถ้วน')).toBe(1);
  },
);

test.each(['ผลการดำเนินงาน', 'ผลการปฏิบัติ', 'หมายเหตุ'])('under %s the unit does', (heading) => {
  expect(answers(heading, '', 'ประชุมแล้ว 5 มีนาคม 2569')).toBe(1);
});

describe('under a head that spans several columns', () => {
  const asked = (head: string, subs: readonly string[], told: readonly string[]) => {
    const blank = Array(subs.length - 1).fill('');
    const first = [...HEAD.slice(0, 6), head, ...blank];
    const cells = [first, [...Array(6).fill(''), ...subs], [...ROW, ...told]];
    const merges = [
      { row: 1, column: 7, rows: 1, columns: subs.length },
      ...HEAD.slice(0, 6).map((_, at) => ({ row: 1, column: at + 1, rows: 2, columns: 1 })),
    ];
    const read = readMeasures({ sheet: 'มาตรการ', cells, merges });
    if (!read.ok) throw new Error('no table');
    const { measures, header } = read.value;
    const ownColumns = header.own.map(({ heading }) => heading);
    return { measures, ownColumns, isAsked: () => true };
  };
  const answered = (head: string, subs: readonly string[], told: readonly string[]) => {
    const before = writeAnswers(asked(head, subs, ['', '']), 'กองคลัง');
    const none = { titles: new Map(), others: new Map() };
    return reportedSince(before, asked(head, subs, told), 'กองคลัง', none)?.answers.length;
  };

  test.each([
    ['สำหรับผู้ตรวจ', ['ผลการดำเนินงาน', 'หลักฐาน']],
    ['สำหรับผู้กำกับติดตาม', ['ผล', 'หมายเหตุ']],
    ['ผลการตรวจของหน่วยตรวจสอบภายใน', ['ผล', 'หมายเหตุ']],
    ['การติดตามโดยงานนิติการ', ['ผลการดำเนินงาน', 'หมายเหตุ']],
    ['ความเห็นของปลัด', ['ผล', 'หมายเหตุ']],
  ])('%s: nothing below it is the unit’s', (head, subs) => {
    expect(answered(head, subs, ['ครบถ้วนดี', 'มีเอกสารแล้ว'])).toBe(0);
  });

  test.each([
    ['ผลการดำเนินงาน', ['ผล', 'หลักฐาน']],
    ['หน่วยงานรายงาน', ['ผล', 'หมายเหตุ']],
    ['การกำกับติดตามและรายงานผล', ['ผลการดำเนินงาน', 'หลักฐาน']],
    ['สำหรับหน่วยงาน', ['ผล', 'หลักฐาน']],
  ])('%s: what stands below it is', (head, subs) => {
    expect(answered(head, subs, ['อบรมแล้ว 12 คน', ''])).toBe(1);
    expect(answered(head, subs, ['', 'ลงเว็บไซต์ 5 มีนาคม 2569'])).toBe(1);
  });
});

test('a note of the sheet that alone has evidence stays its note', () => {
  const cells = [
    [...HEAD.slice(0, 6), 'ผลการตรวจหลักฐาน'],
    [...ROW, 'ลงเว็บไซต์'],
  ];
  const read = readMeasures({ sheet: 'มาตรการ', cells, merges: [] });
  expect(read.ok && read.value.measures[0]?.activities[0]?.note).toBe('ลงเว็บไซต์');
});
