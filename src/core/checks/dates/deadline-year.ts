/** What is to be done by a day, or on one, has it outside the fiscal year. */
import { a1 } from '../../sheet/a1';
import { BUDDHIST_ERA, fiscalYearOf } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { dayOf } from '../../text/found/dates-in-text';
import type { TextDate } from '../../text/found/written-date';
import { short } from '../../text/short';
import { isHistory } from '../../text/year-places';
import { defineRule } from '../finding';
import { fiscalYearIn } from '../settings-cells';
import { foundDates } from './found-dates';

export const followUpBeforeYear = defineRule({
  name: 'follow-up/before-year',
  severity: 'warning',
  source: 'fiscalYear',
  look: (context) => {
    const year = fiscalYearIn(context);
    if (year === null) return [];
    const { header } = context.table;
    const { method, followUp } = header.columns;
    return foundDates(context).flatMap(({ part, sheet, place, text, dates }) => {
      if (part !== 'measures' || place.row <= header.lastRow) return [];
      if (![method, followUp].includes(place.column)) return [];
      const isPast = dates.every((each) => each.year === null || isOver(each, year));
      const date = dates.find((each) =>
        isDeadline(text, each)
          ? isOutside(each, year)
          : isPast && isOver(each, year) && isPlanned(text, each),
      );
      if (!date) return [];
      return [{ sheet, cell: a1(place), details: { text: short(date.text), year } }];
    });
  },
  message: {
    th: ({ text, year }) =>
      `กำหนด “${text}” อยู่นอกปีงบประมาณ ${year} (๑ ตุลาคม ${year - 1} – ๓๐ กันยายน ${year}) กรุณาตรวจปีของกำหนด`,
    en: ({ text, year }) =>
      `The time “${text}” lies outside fiscal year ${year} (1 October ${year - 1} to 30 September ${year}). Check its year.`,
  },
  about: {
    th: 'กำหนดแล้วเสร็จหรือกำหนดรายงานอยู่ก่อนปีงบประมาณ หรือหลังสิ้นปีเกินสามเดือน หรือเวลาของงานในแผนอยู่ก่อนปีงบประมาณทั้งหมด กรุณาตรวจปีของกำหนด ซึ่งมักเป็นปีที่คัดลอกมาจากแผนเดิม',
    en: 'A deadline lies before the fiscal year, or more than three months after its end, or all times of planned work lie before the year; often its year is copied from an earlier plan. Check it.',
  },
});

const DUE =
  /(?:ภายใน|แล้วเสร็จ|กำหนด|ไม่เกิน|ก่อน|สิ้นสุด)\s{0,3}(?:วันที่|เดือน|ใน|ไม่เกิน)?\s{0,3}(?:วันที่|เดือน)?\s{0,3}$/;
const REACH = 120;

/** `ภายใน 30 กันยายน 2569`, but not the day that a law or an order was signed. */
function isDeadline(text: string, { at }: TextDate): boolean {
  const before = toArabicDigits(text.slice(Math.max(0, at - REACH), at));
  return DUE.test(before) && !isHistory({ before, after: '' });
}

/** What is done on a day of the plan: จัดอบรมวันที่ 15 มกราคม 2568, ระยะเวลา 1 ตุลาคม 2567 – 30 กันยายน 2568. */
const WORK =
  /(?:จัด(?!สรร)|อบรม|ประชุม|กิจกรรม|ศึกษาดูงาน|ระยะเวลา|ดำเนินการ|ดำเนินงาน|ไตรมาส|รอบ)[^\n]{0,40}$/;
/** It was, or the work is about what was. */
const LOOKS_BACK =
  /ผล|ข้อมูล|สถิติ|เดิม|ที่ผ่านมา|ปีก่อน|ทบทวน|ต่อเนื่อง|ตาม|มติ|เมื่อ|แล้ว|ตั้งแต่|ระหว่างปี|ย้อนหลัง|เปรียบเทียบ|ข้อบกพร่อง|ข้อร้องเรียน/;

function isPlanned(text: string, { at }: TextDate): boolean {
  const before = toArabicDigits(text.slice(Math.max(0, at - REACH), at));
  return WORK.test(before) && !LOOKS_BACK.test(text) && !isHistory({ before, after: '' });
}

/** Before the fiscal year. */
function isOver(date: TextDate, fiscal: number): boolean {
  const day = dayOf(date, 'last');
  return day !== null && date.fault === null && fiscalYearOf(day) < fiscal;
}

/** Reports are given up to three months after the year's end. */
function isOutside(date: TextDate, fiscal: number): boolean {
  const day = dayOf(date, 'first');
  if (!day || date.fault !== null) return false;
  return fiscalYearOf(day) < fiscal || day.year > fiscal - BUDDHIST_ERA;
}
