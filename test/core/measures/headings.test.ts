/** What each heading stands over, and texts that only hold such a word. */
import { columnsHeadedBy, foldHeading } from '../../../src/core/measures/headings';

/** The column that a heading is sure of; a second choice has a question mark. */
function headed(text: string): string {
  const [first, second] = columnsHeadedBy(text);
  if (first === undefined) return '';
  return first ?? `${second}?`;
}

test.each([
  [
    'number',
    'ลำดับ|ลำดับที่|ลำดับมาตรการ|ลำดับข้อ|อันดับ|ที่|ข้อ|ข้อที่|เลขที่|เลขที่มาตรการ|เลขข้อ|มาตรการที่|ที่ (No.)|ลำดับ Item|No.|#|Number|Item',
  ],
  ['status', 'สถานะ|สถานภาพการดำเนินการ|สถานะ (ผู้รับผิดชอบ)|Status|ผลและสถานะ|status (owner)'],
  [
    'owners',
    'ผู้รับผิดชอบ|หน่วยงานที่รับผิดชอบ|ผู้รับผิดชอบมาตรการ|ผู้รับผิดชอบโครงการ|ผู้รับผิดชอบรายงานสถานะ|Owner|Responsible person|ผู้รับผิดขอบ|ผู้รับผิชอบ',
  ],
  [
    'followUp',
    'การกำกับติดตาม|การกำกับ|การติดตาม|Follow-up|Followup|Monitoring|สถานะการกำกับติดตาม|สถานะของการติดตาม|การติดตามสถานะ|การกำกัยติดตาม|การกำกัย|การกำกบ|การกำก้บดูแล',
  ],
  ['note', 'หมายเหตุ|เอกสารหลักฐาน|Note|Remarks|Evidence|หมายเหตู|หมายเหต|หลักฐาณ|หลักถาน'],
  [
    'title',
    'มาตรการ|ชื่อมาตรการ|รายชื่อมาตรการ|รายการมาตรการ|Measure|มาตราการ|มาตรกาน|มาตรการ/กิจกรรม|มาตรการที่รับผิดชอบ|ชื่อมาตรการที่ท่านรับผิดชอบ|มาตรการ (ผู้รับผิดชอบ)',
  ],
  [
    'method',
    'ขั้นตอน|วิธีการ|วิธีดำเนินการ|วิธีปฏิบัติ|ขั้นตอนของมาตรการ|Method|Procedure|Steps|ขันตอน|ขั้นต้อน|กิจกรรม|แนวทาง',
  ],
  ['done', 'แล้วเสร็จ|ดำเนินการเสร็จเรียบร้อยแล้ว'],
  ['in-progress', 'อยู่ระหว่างดำเนินการ'],
  ['not-started', 'ยังไม่ดำเนินการ'],
])('%s is headed by any of these: %s', (column, headings) => {
  const told = headings.split('|').map((heading) => [heading, headed(heading)]);
  expect(told).toEqual(headings.split('|').map((heading) => [heading, column]));
});

test.each([
  [
    'status',
    'ผลการดำเนินการ|สรุปผลการดำเนินงาน|สรุปผล|ผลรอบ 6 เดือน|ผลไตรมาส 1|ผลปี 2569|ผล 6 เดือน|ร้อยละความก้าวหน้า|ความคืบหน้า|ผลสำเร็จ|Progress|% Complete|เสร็จ/ยังไม่เสร็จ|ดำเนินการแล้วหรือยัง|แล้วเสร็จหรือไม่เสร็จ',
  ],
  [
    'owners',
    'หน่วยงาน|ชื่อหน่วยงาน|หน่วยงานเจ้าภาพ|ส่วนราชการ|ผู้ที่ได้รับมอบหมาย|PIC|กอง|สำนัก/กอง|เจ้าภาพ|ผู้ดำเนินการ|ผู้ปฏิบัติงาน|เจ้าของเรื่อง|Department|Who|In charge|Assignee',
  ],
  [
    'title',
    'รายการ|ชื่อรายการ|รายการดำเนินงาน|ชื่องาน|งานที่ต้องทำ|เรื่องที่ดำเนินการ|โครงการ|เป้าหมายของมาตรการ',
  ],
  ['number', 'รหัส|รหัสมาตรการ|รหัสโครงการ|Code|ข้อ OIT|OIT'],
  ['method', 'How|วิธี|กระบวนการ|กระบวนการดำเนินงาน|รายละเอียด|รายละเอียดการดำเนินการ'],
])('%s is a second choice of any of these: %s', (column, headings) => {
  const told = headings.split('|').map((heading) => [heading, headed(heading)]);
  expect(told).toEqual(headings.split('|').map((heading) => [heading, `${column}?`]));
});

test.each([
  '',
  '...',
  'สรุปผลประชุม',
  'ประกาศสรุปผล',
  'งบประมาณ',
  'ไตรมาส 1',
  'ลำดับความสำคัญ',
  'จัดลำดับ',
  'หน่วยงานตรวจสอบ',
  'ชื่อกอง',
  'รายการตรวจสอบ',
  'ตรวจรายการ',
  'รหัสผ่าน',
  'ใส่รหัส',
  'วิธีใช้',
  'ดูวิธี',
  'รายละเอียดการเดินทาง',
  'แจ้งผลการดำเนิน',
  'ไม่แล้วเสร็จตามแผน',
  'เสร็จหรือไม่เสร็จตามแผนงาน',
])('“%s” is no heading', (text) => {
  expect(headed(text)).toBe('');
});

test('a heading has no more than sixty letters', () => {
  const letters = (count: number) => `มาตรการ${'ก'.repeat(count - 7)}`;
  expect([headed(letters(60)), headed(letters(61))]).toEqual(['title', '']);
});

test('nor is a long text one that begins with a heading, however it is spaced', () => {
  const long = (gap: string) => `มาตรการ${gap}${'จัดอบรมบุคลากรและติดตามผล'.repeat(8)}`;
  expect(['', ' ', '\n', '. . . '.repeat(30)].map((gap) => headed(long(gap)))).toEqual(
    Array(4).fill(''),
  );
});

test('of a title and a method the one goes first that is named first', () => {
  expect(columnsHeadedBy('มาตรการ/ขั้นตอน')).toEqual(['title', 'method']);
  expect(columnsHeadedBy('ขั้นตอนตามมาตรการ')).toEqual(['method', 'title']);
  expect(columnsHeadedBy('กิจกรรม')).toEqual(['method', 'title']);
  expect(columnsHeadedBy('ขั้นตอน')).toEqual(['method']);
  expect(columnsHeadedBy('โครงการ')).toEqual([null, 'title']);
});

test.each([
  ['มาตรการ (ต่อ)', 'มาตรการ'],
  [' มาตร การ ', 'มาตรการ'],
  ['[มาตรการ]:', 'มาตรการ'],
  ['“มาตรการ”', 'มาตรการ'],
  ['Status', 'status'],
])('“%s” is compared as “%s”', (heading, folded) => {
  expect(foldHeading(heading)).toBe(folded);
});
