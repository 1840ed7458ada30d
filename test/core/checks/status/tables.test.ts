/** What stands beside a status, and the sentences that count: each fault beside what agrees; today is 10 March 2569. */
import { typedCounts } from '../../../../src/core/checks/status/counts-in-text';
import { foundIn } from '../found-in';

const HEADINGS = ['ที่', 'มาตรการ', 'วิธีการ', 'การติดตาม', 'สถานะ', 'หมายเหตุ'];
const TITLE = 'ให้ความรู้แก่บุคลากร';
const [DONE, UNDER_WAY, NOT] = ['เสร็จแล้ว', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ'];

interface Row {
  readonly method?: string;
  readonly followUp?: string;
  readonly title?: string;
}

function cellsOf(rule: string, status: string, note: string, row: Row = {}) {
  const { method = 'จัดอบรม', followUp = 'รายปี', title = TITLE } = row;
  const found = foundIn([HEADINGS, ['1', title, method, followUp, status, note]]);
  return found.filter((each) => each.rule === rule).map(({ cell }) => cell);
}

describe('the mark and the words beside it', () => {
  test.each([
    [DONE, 'อบรม 64 คน', false],
    [DONE, 'ยังเหลืออีก 2 รุ่น', true],
    [DONE, 'ยังเหลือเวลาอีก 2 เดือน', false],
    [DONE, 'จะเริ่มเดือนหน้า 5 รุ่น', true],
    [DONE, 'จะเริ่มใช้ 1 ตุลาคม 2569', false],
    [DONE, 'ไม่ได้จัดอบรม', true],
    [DONE, 'ไม่ได้จัดเก็บค่าธรรมเนียม 2 ราย', false],
    [DONE, 'ดำเนินการบางส่วน', true],
    [DONE, 'ขอเลื่อนไปเดือนหน้า', true],
    [DONE, 'ยุติเรื่องร้องเรียน 2 เรื่อง', false],
    [DONE, 'เลื่อนการอบรม 1 รุ่น', true],
    [DONE, 'อบรม 10 จาก 12 รุ่น', true],
    [DONE, 'อบรม 12 จาก 12 รุ่น', false],
    [UNDER_WAY, 'ยกเลิกโครงการ', true],
    [UNDER_WAY, 'ดำเนินการแล้วเสร็จทั้งหมด', true],
    [UNDER_WAY, 'ยังไม่เริ่ม', true],
    [UNDER_WAY, 'อบรมแล้ว 2 จาก 4 รุ่น', false],
    [NOT, 'อบรมเมื่อ 5 มกราคม 2569', true],
    [NOT, 'จะอบรม 5 มิถุนายน 2569', false],
    [NOT, 'อยู่ระหว่างจัดทำโครงการ', true],
    [NOT, 'ไม่มีงบประมาณ', false],
    // A part that is done, and the months that the work goes on in.
    [UNDER_WAY, 'แล้วเสร็จเมื่อ 18 ธ.ค. 68', true],
    [UNDER_WAY, 'แล้วเสร็จเมื่อ 18 ธ.ค. 68 เฉพาะรุ่นที่ 1 รุ่นที่ 2 พ.ค. 69', false],
    [UNDER_WAY, 'ดำเนินการแล้ว (5 มี.ค. 69)', true],
    [UNDER_WAY, 'ดำเนินการแล้ว (ต.ค. - ก.พ.)', false],
    [UNDER_WAY, 'ยังไม่ทำ', true],
    [UNDER_WAY, 'ไม่ได้ดำเนินการ', true],
    [UNDER_WAY, 'ยังไม่ได้จัดส่งรายงาน', false],
    [NOT, 'ประชุม 14 ม.ค. 69', true],
    [NOT, 'ประชุม 14 ม.ค. 69 มีมติให้ดำเนินการไตรมาส 3', false],
    [NOT, 'ผู้เข้าร่วม 40 คน', true],
    [NOT, 'ผู้เข้าร่วม 40 คน เดือน ก.พ. 69', true],
    [NOT, 'ผู้เข้าร่วม 40 คน งบ 20,000 บาท เดือน พ.ค. 69', false],
    [NOT, 'คำสั่งที่ 45/2569 ลว. 9 ม.ค. 69', true],
    [NOT, 'คำสั่งที่ 45/2569 ลว. 9 พ.ค. 69', false],
    [NOT, 'ทำแล้ว', true],
    [NOT, 'ตรวจแล้ว 12 คัน', true],
    [NOT, 'กำหนดตรวจแล้ว 12 คัน', false],
  ])('%s, and “%s”: at odds: %s', (status, note, isAtOdds) => {
    expect(cellsOf('status/contradiction', status, note)).toEqual(isAtOdds ? ['F2'] : []);
  });

  test('a method that says both is told of whatever the status', () => {
    const method = 'ดำเนินการเสร็จแล้ว แต่ยังเหลือการรายงาน';
    for (const status of [DONE, UNDER_WAY, NOT]) {
      expect(cellsOf('status/contradiction', status, '', { method })).toEqual(['C2']);
    }
    const plan = { method: 'รายงานเมื่อเสร็จ แต่ละรุ่น' };
    expect(cellsOf('status/contradiction', DONE, 'อบรม 64 คน', plan)).toEqual([]);
  });
});

describe('a day that is over', () => {
  test.each([
    ['ภายใน 9 มีนาคม 2569', true],
    ['ภายใน 10 มีนาคม 2569', false],
    ['ภายใน ก.พ. 69', true],
    ['ภายใน มี.ค. 69', false],
    ['ภายใน 9 มกราคม 2569 และ 30 กันยายน 2569', false],
    ['ตั้งแต่ 9 มกราคม 2569', false],
    ['ตั้งแต่ 9 มกราคม 2569 ถึง 9 กุมภาพันธ์ 2569', true],
    ['ตามคำสั่ง ลงวันที่ 9 มกราคม 2569', false],
    ['ภายใน 31 กุมภาพันธ์ 2569', false],
    ['ทุกไตรมาส', false],
  ])('%s: %s', (followUp, isOver) => {
    const of = (status: string, note = 'ร่างแล้ว 3 หมวด') =>
      cellsOf('status/deadline-passed', status, note, { followUp });
    expect(of(UNDER_WAY)).toEqual(isOver ? ['D2'] : []);
    expect(of(NOT, '')).toEqual(isOver ? ['D2'] : []);
    expect(of(DONE)).toEqual([]);
    for (const reason of ['เนื่องจากน้ำท่วม', 'ขยายเวลา', 'รองบประมาณ', 'คาดว่าเสร็จสิ้นปี']) {
      expect(of(UNDER_WAY, reason)).toEqual([]);
    }
  });

  test('stands in a column for it before the follow-up', () => {
    const heads = [...HEADINGS, 'ระยะเวลาดำเนินการ', 'ผู้รับบริการ'];
    const row = ['1', TITLE, 'อบรม', 'ภายใน 1 มีนาคม 2569', NOT, ''];
    const of = (...more: readonly string[]) =>
      foundIn([heads, [...row, ...more]])
        .filter(({ rule }) => rule === 'status/deadline-passed')
        .map(({ cell }) => cell);
    expect(of('ธันวาคม 2568', '')).toEqual(['G2']);
    expect(of('กันยายน 2569', '')).toEqual([]);
    expect(of('', 'ธันวาคม 2568')).toEqual(['D2']);
  });
});

test.each([
  ['รวม 5 มาตรการ แล้วเสร็จ 2 อยู่ระหว่าง 2 ยังไม่ได้ดำเนินการ 1', [5, 2, 2, 1]],
  ['จำนวน ๕ โครงการ เสร็จแล้ว ๒', [5, 2, null, null]],
  ['ทั้งหมด 5 กิจกรรม ยังไม่เริ่ม 1', [5, null, null, 1]],
  ['ทั้งหมด 5 มาตรการ เสร็จ 2.5', [5, null, null, null]],
  ['ทั้งหมด 5 มาตรการ เสร็จ 20%', [5, null, null, null]],
  ['ทั้งหมด 5 มาตรการ ไม่แล้วเสร็จ 2', [5, null, null, null]],
  ['ทั้งหมด 5 มาตรการ กำลังดำเนินการ 3', [5, null, 3, null]],
  ['ทั้งหมด 5 คน เสร็จ 2', null],
])('%s counts %j', (text, counts) => {
  const told = typedCounts(text);
  expect(told && [told.total, told.done, told.inProgress, told.notStarted]).toEqual(counts);
});

describe('a sentence over a table of three, two of them done', () => {
  const rows = [DONE, DONE, NOT].map((status, index) => [
    String(index + 1),
    `${TITLE} รุ่นที่ ${index + 1}`,
    'อบรม',
    'รายปี',
    status,
    '5 ม.ค. 69',
  ]);
  const of = (text: string) =>
    foundIn([[text], HEADINGS, ...rows])
      .filter(({ rule }) => rule === 'text/typed-counts')
      .map(({ details }) => details);

  test.each([
    ['มาตรการทั้งหมด 3 มาตรการ', []],
    ['มาตรการทั้งหมด 4 มาตรการ', [{ typed: '4 มาตรการ', counted: '3 มาตรการ' }]],
    ['มีมาตรการ 4 มาตรการ', []],
    ['ปีก่อนมีทั้งหมด 4 มาตรการ', []],
    ['มาตรการแล้วเสร็จร้อยละ 66.67', []],
    ['มาตรการแล้วเสร็จร้อยละ 67', []],
    ['มาตรการแล้วเสร็จร้อยละ 66.7', []],
    ['มาตรการแล้วเสร็จร้อยละ 66', [{ typed: 'ร้อยละ 66', counted: 'ร้อยละ 66.67' }]],
    ['มาตรการแล้วเสร็จร้อยละ 66.6', [{ typed: 'ร้อยละ 66.6', counted: 'ร้อยละ 66.67' }]],
    ['เป้าหมายมาตรการแล้วเสร็จร้อยละ 80', []],
    ['แล้วเสร็จร้อยละ 80', []],
  ])('%s', (text, told) => {
    expect(of(text)).toEqual(told);
  });
});

test('whoever is under way or has not begun says how far, or why', () => {
  expect(cellsOf('status/in-progress-no-reason', UNDER_WAY, '')).toEqual(['F2']);
  expect(cellsOf('status/in-progress-no-reason', UNDER_WAY, 'ร่างแล้ว')).toEqual([]);
  expect(cellsOf('status/in-progress-no-reason', `${UNDER_WAY} 60%`, '')).toEqual([]);
  expect(cellsOf('status/in-progress-no-reason', DONE, '')).toEqual([]);
  expect(cellsOf('status/called-off', NOT, 'ยกเลิกโครงการ')).toEqual(['F2']);
  expect(cellsOf('status/called-off', UNDER_WAY, 'ยกเลิกโครงการ')).toEqual([]);
  expect(cellsOf('status/called-off', NOT, '', { title: `${TITLE} (ยกเลิก)` })).toEqual(['B2']);
});
