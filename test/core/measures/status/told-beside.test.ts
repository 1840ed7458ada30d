/** What words beside a status tell of the work: held, done, not begun, under way, called off, a part. */
import { isCalledOff, isMarkedOff, isOff } from '../../../../src/core/measures/status/called-off';
import { isPart } from '../../../../src/core/measures/status/part-of-work';
import { hasRest } from '../../../../src/core/measures/status/rests';
import {
  saysDone,
  saysHeld,
  saysNotBegun,
  saysUnderWay,
} from '../../../../src/core/measures/status/tells-of-work';

const TODAY = () => ({ year: 2026, month: 6, day: 15 });

test.each([
  ['อบรมเมื่อวันที่ 10 มีนาคม 2569', true],
  ['- อบรมเมื่อวันที่ 10 มีนาคม 2569', true],
  ['จัดอบรม วันที่ 10 มีนาคม 2569', true],
  ['ประชุม ครั้งที่ 1/2569 วันที่ 10 มีนาคม 2569', true],
  // The last of its days, and today is one on which it was held.
  ['ประชุม วันที่ 15 มิถุนายน 2569', true],
  ['ประชุม วันที่ 16 มิถุนายน 2569', false],
  ['ประชุม วันที่ 10 มีนาคม 2569 และ 10 กันยายน 2569', false],
  ['ผู้บริหารให้ความเห็นในประชุม วันที่ 10 มีนาคม 2569', false],
  ['คำสั่งที่ 12/2569', true],
  ['(คำสั่งเทศบาลที่ 12/2569)', true],
  ['ตามคำสั่งที่ 12/2569', false],
  ['คำสั่งที่ 12/2569 แต่งตั้งคณะทำงาน', false],
  ['คำสั่งที่ 12', false],
  ['คำสั่งที่ 45/2569 ลงวันที่ 5 มกราคม 2569', true],
  ['คำสั่งที่ 45/2569 ลงวันที่ 5 กรกฎาคม 2569', false],
  ['คำสั่งที่ 45/2569 ลงวันที่ 5 มกราคม 2569 แต่งตั้งคณะทำงาน', false],
  ['แล้วเสร็จ 18 ธ.ค. 68', true],
  ['กำหนดแล้วเสร็จ 18 ธ.ค. 68', false],
  ['แล้วเสร็จ 30 ก.ย. 69', false],
  ['อบรมแล้ว', true],
  ['จัดกิจกรรมเสร็จแล้ว (ครบทุกกอง)', true],
  ['ติดตั้งแล้ว', true],
  ['อบรมแล้วเสร็จตามแผน', false],
  ['ยังไม่ได้อบรมแล้ว', false],
  ['ขออนุมัติแล้ว', false],
  ['ประสานวิทยากรแล้ว', false],
  ['อบรมแล้วปีก่อน', false],
  ['ผู้เข้าร่วม 40 คน', true],
  ['ผู้เข้าร่วม 40 คน ในไตรมาสที่ 3', false],
  ['ดำเนินการแล้ว 4 ครั้ง', true],
  ['ไม่ได้ดำเนินการแล้ว', false],
  ['ดำเนินการแล้วเสร็จ', true],
  ['จะอบรมเมื่อวันที่ 10 มีนาคม 2569', false],
  ['เลื่อนอบรมเมื่อวันที่ 10 มีนาคม 2569', false],
  ['อบรมเมื่อวันที่ 10 มีนาคม 2569 รอบเช้า', true],
  ['อบรมเมื่อวันที่ 10 มีนาคม 2569 รอผล', false],
  ['ทบทวนคู่มือ', false],
])('“%s” says that it was held: %p', (told, says) => {
  expect(saysHeld(told, TODAY)).toBe(says);
});

test.each([
  ['ดำเนินการแล้วเสร็จ', true],
  ['- เสร็จเรียบร้อยแล้ว', true],
  ['แล้วเสร็จเมื่อวันที่ 5 มกราคม 2569', true],
  ['แล้วเสร็จ (รายงานแนบ)', true],
  ['ดำเนินการแล้ว ร้อยละ 100', true],
  ['100%', true],
  ['done', true],
  // One step of the work, a day that may be a plan, and what a part of it is.
  ['จัดซื้อแล้ว', false],
  ['แล้วเสร็จ ก.ย. 69', false],
  ['แล้วเสร็จ 16 มิ.ย. 69', false],
  ['แล้วเสร็จ 15 มิ.ย. 69', true],
  ['แล้วเสร็จ 18 ธ.ค. 68', true],
  ['เสร็จแล้ว 18/12/68', true],
  ['ดำเนินการแล้วเสร็จ (18 ธันวาคม 2568)', true],
  ['แล้วเสร็จ วันที่ 18 ธ.ค. 68', true],
  ['เสร็จแล้ว 18/12/69', false],
  ['แล้วเสร็จ 18 ธ.ค. 68 เหลือเบิกจ่าย', false],
  ['แล้วเสร็จ 18 ธ.ค. 68 ถึง 30 ก.ย. 69', false],
  ['แล้วเสร็จบางส่วน', false],
  ['อยู่ระหว่างดำเนินการ', false],
  ['ยังไม่แล้วเสร็จ', false],
])('“%s” says that it is done: %p', (told, says) => {
  expect(saysDone(told, TODAY)).toBe(says);
});

test.each([
  ['ยังไม่ได้ดำเนินการ', true],
  ['(ยังไม่เริ่มดำเนินการ)', true],
  ['- ยังมิได้ดำเนินการ', true],
  ['จะเริ่มดำเนินการในไตรมาสที่ 4', true],
  ['• คาดว่าจะเริ่มเดือนกันยายน', true],
  ['กำหนดจัดวันที่ 10', false],
  ['หน่วยงานอื่นจะเริ่มในปีหน้า', false],
  ['ยังไม่พบข้อร้องเรียน', false],
  ['กองช่างยังไม่ได้ดำเนินการ', false],
  ['เริ่มดำเนินการแล้ว', false],
])('“%s” says that it has not begun: %p', (told, says) => {
  expect(saysNotBegun(told)).toBe(says);
});

test.each([
  ['อยู่ระหว่างร่างประกาศ', true],
  ['อยู่ระหว่างดำเนินการ', true],
  ['อยู่ระหว่างขออนุมัติ', false],
  ['อยู่ระหว่างเตรียมเอกสาร', false],
  ['ยังไม่ดำเนินการ', false],
  ['ดำเนินการแล้ว', false],
  ['ร่างประกาศ', false],
])('“%s” says that it is under way: %p', (told, says) => {
  expect(saysUnderWay(told)).toBe(says);
});

describe('called off, or put off', () => {
  test.each([
    ['ยกเลิกโครงการ', true, true],
    ['(ยกเลิก)', true, true],
    ['ขอยกเลิกกิจกรรม', true, true],
    ['อบรมแล้ว 1 ครั้ง\nยกเลิกโครงการ', true, true],
    ['ยกเลิกโครงการ\nตามมติที่ประชุม', true, true],
    ['cancelled', true, true],
    ['เลื่อนโครงการ', false, true],
    ['รอบแรกจัดแล้ว\nเลื่อนออกไป', false, true],
    ['เลื่อนออกไป\nรอบแรกจัดแล้ว', false, true],
    ['หยุดชั่วคราว', false, true],
    // What it abolished is its result.
    ['ยกเลิกการใช้สำเนาบัตรประชาชน', false, false],
    ['ยุติเรื่องร้องเรียน', false, false],
    ['งดจัดเลี้ยง', false, false],
    ['ผู้เข้าร่วม 40 คน', false, false],
  ])('“%s”: called off %p, off in any way %p', (note, called, off) => {
    expect([isCalledOff(note), isOff(note)]).toEqual([called, off]);
  });

  test.each([
    ['(ยกเลิก) จัดอบรม', true],
    ['[ ยกเลิก ] จัดอบรม', true],
    ['จัดอบรม (ยกเลิกตามมติ ก.ท.)', true],
    ['จัดอบรม - ยกเลิก', true],
    ['จัดอบรม / ยกเลิกแล้ว', true],
    ['ยกเลิกการใช้สำเนาบัตร', false],
    ['จัดอบรม - ยกเลิกการเรียกสำเนา', false],
    ['ทบทวนระเบียบ (ยกเลิกฉบับเดิม) และประกาศใช้', false],
    ['จัดอบรม', false],
  ])('the title “%s” is struck out: %p', (title, is) => {
    expect(isMarkedOff(title)).toBe(is);
  });
});

test.each([
  ['5/100 แห่ง', true],
  ['30/120 หลังคาเรือน', true],
  ['๕๐/๑๐๐ คน', true],
  ['ไป 5/110', true],
  ['100/100 คน', false],
  ['120/120', false],
  // A year behind a running number, of either era.
  ['5/2569', false],
  ['ครั้งที่ 1/2569', false],
  ['3/2026', false],
  ['ตามคำสั่งที่ 5/345', false],
])('behind a “done” “%s” leaves a rest: %p', (note, is) => {
  expect(hasRest(note)).toBe(is);
});

test.each([
  ['10 จาก 12 เดือน', true],
  ['อบรม 3 จาก 4 ครั้ง', true],
  ['ดำเนินการ 3/5 กิจกรรม', true],
  ['ประชุมกองคลัง 3 ใน 4 ครั้ง', true],
  ['แจ้งเวียน\n3/5 กิจกรรม', true],
  ['ดำเนินการร้อยละ 80', true],
  ['80%', true],
  ['คืบหน้า 80.5 %', true],
  ['12 จาก 12 เดือน', false],
  ['5/5 กิจกรรม', false],
  ['ดำเนินการร้อยละ 100', false],
  // No share of the work: people, points, falls, choices, papers and their years.
  ['ผู้เข้าร่วม 30 จาก 40 คน', false],
  ['ความพึงพอใจร้อยละ 80', false],
  ['ลดลงจาก 10 จาก 12 เรื่อง', false],
  ['สุ่มตรวจ 3 จาก 10 โครงการ', false],
  ['เบิกจ่ายร้อยละ 80', false],
  ['คำสั่งที่ 3/2569', false],
  ['ปีที่แล้ว\nพบข้อผิดพลาด 3 จาก 10 เรื่อง', false],
])('“%s” counts a part of the work: %p', (told, is) => {
  expect(isPart(told)).toBe(is);
});
