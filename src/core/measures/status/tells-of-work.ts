/** What words beside a status tell of the work as a whole: that it is done, has not begun, or was held on a day. */

import type { CalendarDate } from '../../sheet/cell';
import { BUDDHIST_ERA } from '../../text/dates';
import { datesIn, dayNumber, dayOf } from '../../text/found/dates-in-text';
import { namedTimes } from '../../text/found/named-times';
import { readStatusWords } from './status-words';

/** The work, and not one step of it as in จัดซื้อแล้ว. */
const WHOLE =
  /^[^\p{L}\p{N}]{0,9}(?:(?:ได้)?(?:ดำเนินการ|ทำ)?(?:แล้ว)?(?:เสร็จ|เรียบร้อย|สำเร็จ|ครบถ้วน)|ดำเนินการแล้ว|(?:ร้อยละ\s?)?100|done|complete|finish)/iu;
/** Nothing but its day behind it: แล้วเสร็จ ก.ย. 69 may be a plan. */
const ITS_DAY = /^(?:$|เมื่อ|\(|ร้อยละ 100|100)/;
/** The first of several turns, or months that the work goes on in: แล้วเสร็จ … เฉพาะรุ่นที่ 1, ดำเนินการแล้ว (ต.ค. - ก.พ.). */
const PART_BEHIND =
  /เฉพาะ|(?:รุ่น|รอบ|ครั้ง|ระยะ)ที่\s?[2-9]|ส่วนที่เหลือ|^\([^()\n]{1,24}\s?[-–—]\s?[^()\n\d]{1,24}\)\s{0,3}$/;

/** All that may stand around that day: แล้วเสร็จ วันที่ 18 ธ.ค. 68. */
const AROUND_DAY = /^[\s.(]{0,4}(?:(?:ลง|ณ\s?)?วันที่|ลว|ใน(?:เดือน)?|เดือน)?[\s.)]{0,4}$/;

/** A day behind it that has passed: one that lies ahead is a plan, though it be worded as done. */
export function saysDone(told: string, today: () => CalendarDate): boolean {
  const found = readStatusWords(told);
  if (found?.status !== 'done' || !WHOLE.test(told)) return false;
  if (PART_BEHIND.test(found.note)) return false;
  return ITS_DAY.test(found.note) || isDayPassed(found.note, today);
}

function isBare(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** A day, or a month, that is over and nothing else. */
function isDayPassed(said: string, today: () => CalendarDate): boolean {
  // Beside what is done 18/12/68 is no fraction.
  const text = said.replace(/(\d\/\d{1,2}\/)(?=\d\d(?!\d))/, (day) => `${day}25`);
  const [date, ...others] = datesIn(text);
  const day = date && dayOf(date, 'last');
  if (!day || others.length > 0 || !AROUND_DAY.test(text.replace(date.text, ''))) return false;
  return dayNumber(day) <= dayNumber(today());
}

const NOT_BEGUN = /^[^\p{L}\p{N}]{0,9}ยัง(?:ไม่|มิ)(?:ได้)?(?:มีการ)?(?:ดำเนิน|เริ่ม|ลงมือ)/u;
/** Nothing but that it was not done. */
const NOT_DONE_ALONE =
  /^[^\p{L}\p{N}]{0,9}(?:ยังไม่(?:ได้)?(?:ทำ|จัด)|ไม่(?:ได้)?ดำเนินการ(?:แล้ว)?)[\s.)]{0,9}$/u;
const TO_BEGIN =
  /^[^\p{L}\p{N}]{0,9}(?:กำหนด|จะ|คาดว่าจะ)(?:จะ)?เริ่ม(?:ดำเนินการ|โครงการ|กิจกรรม|จัด|อบรม)?\s?(?:ใน|เดือน|ไตรมาส|วันที่)/u;

export function saysNotBegun(told: string): boolean {
  const isSaid = NOT_BEGUN.test(told) && readStatusWords(told)?.status === 'not-started';
  return isSaid || NOT_DONE_ALONE.test(told) || TO_BEGIN.test(told);
}

const HELD =
  /(?:อบรม|ประชุม|ประกาศ|เผยแพร่|จัด|ดำเนินการ|เปิดใช้|แต่งตั้ง|ลงนาม)[^\n]{0,40}เมื่อ(?:วันที่)?\s{0,2}\d|(?<!ไม่|ไม่ได้)(?:ดำเนินการ|เผยแพร่|จัดอบรม|ประกาศ|เรียบร้อย|เสร็จ|จัดทำ)แล้ว|แล้ว\s{0,2}(?:จำนวน\s{0,2})?\d{1,4}\s{0,2}(?:ครั้ง|คน|เรื่อง|โครงการ|กิจกรรม|ราย|แห่ง|เดือน|จุด|คัน|ป้าย|หมู่บ้าน)|^[^\p{L}\p{N}]{0,9}(?:ได้)?ทำแล้ว[\s.)]{0,9}$/u;
const ATTENDED = /ผู้เข้า(?:ร่วม|รับ|อบรม)[ก-๙]{0,12}\s?\d{1,4}\s?คน(?![^\n]{0,40}ไตรมาส)/;
/** A piece of work with its day, or a paper with its number, maybe its day, and nothing else. */
const ON_DAY =
  /^[^\p{L}\p{N}]{0,9}(?:(?:จัด)?(?:อบรม|ฝึกอบรม|ประชุม|กิจกรรม|ชี้แจง|สำรวจ)[ก-๙]{0,20}|ประกาศ|เผยแพร่|แจ้งเวียน|ลงนาม)\s?(?:ครั้งที่\s?\d{1,2}\/\d{2,4})?\s?(?:แล้ว)?\s?(?:เมื่อ)?\s?(?:(?:ลง)?วันที่|ณ วันที่)?\s?\d/u;
const PAPER =
  /^[^\p{L}\p{N}]{0,9}(?:คำสั่ง|ประกาศ)[ก-๙]{0,24}\s?ที่\s?\d{1,4}\/25\d\d(?!\d)([^\n]{0,40})$/u;
/** A piece of work and that it was done, whenever: อบรมแล้ว, จัดกิจกรรมเสร็จแล้ว (ครบทุกกอง). */
const HELD_ALONE =
  /^[^\p{L}\p{N}]{0,9}(?:ได้|มีการ)?(?:จัด)?(?:ฝึกอบรม|อบรม|ประชุม(?:ชี้แจง)?|ชี้แจง|กิจกรรม|ลงนาม|ติดตั้ง|แจ้งเวียน|(?:ติด|ปิด)ประกาศ|เปิดใช้(?:งาน)?|เปิดให้บริการ)(?:เสร็จ|เรียบร้อย|ครบ(?:ถ้วน)?|ไป){0,2}แล้ว(?:[\s.(]|$)/u;
const NOT_HELD =
  /ยังไม่|ไม่ได้|จะ|กำหนด|เลื่อน|ยกเลิก|งด|รอ(?!บ)|แผน|คาด|เพื่อ|ชะลอ|ระงับ|เตรียม|เป้าหมาย|ประมาณ|เนื่องจาก|เพราะ|มติให้|มอบหมายให้/;

/** Of what is not started; a day that lies ahead is a plan. */
export function saysHeld(told: string, today: () => CalendarDate): boolean {
  if (NOT_HELD.test(told)) return false;
  if (HELD.test(told) || HELD_ALONE.test(told) || saysDone(told, today)) return true;
  const behind = PAPER.exec(told)?.[1];
  if (behind !== undefined && (isBare(behind) || isDayPassed(behind, today))) return true;
  if (!ON_DAY.test(told) && !ATTENDED.test(told)) return false;
  const days = datesIn(told).flatMap((date) => dayOf(date, 'last') ?? []);
  if (days.length === 0) return ATTENDED.test(told) && !isMonthAhead(told, today);
  return days.every((day) => dayNumber(day) <= dayNumber(today()));
}

function isMonthAhead(told: string, today: () => CalendarDate): boolean {
  return namedTimes(told).some(({ month, year }) => {
    const now = today();
    const common = year === null ? now.year : year - BUDDHIST_ERA;
    return year !== null && (common > now.year || (common === now.year && month > now.month));
  });
}

/** อยู่ระหว่างร่างประกาศ; what only prepares or waits for leave is no work yet. */
const BEFORE_WORK = /รอ|ขอ|เสนอ|พิจารณา|จัดสรร|เตรียม|งบ|แผน|ประสาน|หา|อนุมัติ|ศึกษา/;

export function saysUnderWay(told: string): boolean {
  return !BEFORE_WORK.test(told) && readStatusWords(told)?.status === 'in-progress';
}
