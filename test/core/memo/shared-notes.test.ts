/** What is a note of whoever asks, filled down the rows of many units, and what they have answered alike. */
import type { Activity, Measure, Status } from '../../../src/core/measures/measure';
import { sharedLines } from '../../../src/core/memo/shared-notes';

const ROWS = 8;

/** A row for each of so many units, of which the first have these notes. */
function sheet(
  notes: readonly string[],
  { work = 'เผยแพร่แผน', rest = '', status = 'in-progress' as Status } = {},
): readonly Measure[] {
  return Array.from({ length: ROWS }, (_, at) => {
    const owners = [`กอง${'กขคงจฉชซ'[at]}งาน`];
    const note = notes[at] ?? rest;
    const activity: Activity = {
      ...{ row: at + 2, method: '', owners, followUp: '', status, fault: null, note },
    };
    return {
      row: at + 2,
      number: `${at + 1}`,
      title: work,
      owners,
      status,
      activities: [activity],
    };
  });
}

const times = (count: number, text: string) => Array.from({ length: count }, () => text);
const isShared = (...about: Parameters<typeof sheet>) => sharedLines(sheet(...about), []).size > 0;

const ASKED = 'แจ้งเวียนแล้ว 10 มี.ค. 69 (ที่ ทต 52001/123)';

test.each([ASKED, '10 มี.ค. 69', 'ครั้งที่ 1', 'รอบ 2', 'ขอความร่วมมือรายงาน ITA', 'กำหนดส่งงานแผน'])(
  '%s in all rows is a note',
  (text) => {
    expect(isShared(times(ROWS, text))).toBe(true);
    expect(isShared(times(3, text))).toBe(false);
    // Others have overwritten it by what they report, or are done.
    expect(isShared(times(3, text), { rest: 'อบรม 12 คน' })).toBe(true);
    expect(isShared(times(2, text), { rest: 'อบรม 12 คน' })).toBe(false);
  },
);

test.each([
  'ลงเว็บไซต์แล้ว',
  'ภาพถ่ายกิจกรรม',
  'ตามเอกสารแนบ',
  'เว็บไซต์ อบต.',
  'รายงานการประชุม',
  'คำสั่งแต่งตั้ง',
  'คงเดิม',
  '1 ครั้ง',
  'รองบประมาณ',
  'ดำเนินการตามแผน',
  'ประชุมประจำเดือน',
  'รอไตรมาส 3',
  'https://www.example.org',
  'ไม่มีการแจ้งเรื่องร้องเรียน',
])('%s is a result, however many units have it', (text) => {
  for (const count of [3, ROWS]) expect(isShared(times(count, text))).toBe(false);
});

test('a note that is told besides what stood there is one too', () => {
  expect(isShared(times(ROWS, `รอรายงาน\n${ASKED}`))).toBe(true);
});
