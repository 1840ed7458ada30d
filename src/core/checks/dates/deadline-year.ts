/** What is to be done by a day, or on one, has it outside the fiscal year. */

import type { MeasuresSheet } from '../../measures/read-measures';
import { a1 } from '../../sheet/a1';
import type { CellPlace } from '../../sheet/cell';
import { BUDDHIST_ERA, fiscalYearOf } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { dayOf } from '../../text/found/dates-in-text';
import { namedTimes } from '../../text/found/named-times';
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
    const isDuration = durationsOf(context.table);
    const spans = context.texts.flatMap(({ part, sheet, place, text }) => {
      if (part !== 'measures' || place.row <= header.lastRow) return [];
      const isOwn = isDuration(place);
      if (!isOwn && ![method, followUp].includes(place.column)) return [];
      const span = isOwn || SPAN.test(text) ? spanOver(text, year, isOwn) : null;
      return span === null ? [] : [{ sheet, cell: a1(place), details: { text: span, year } }];
    });
    const dated = foundDates(context).flatMap(({ part, sheet, place, text, dates }) => {
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
    const isDated = new Set(dated.map(({ sheet, cell }) => `${sheet}!${cell}`));
    return [...dated, ...spans.filter(({ sheet, cell }) => !isDated.has(`${sheet}!${cell}`))];
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

/** ต.ค. 67 - มี.ค. 68, ตุลาคม – ธันวาคม 2567. */
const SPAN = /[คยมน์.0-9๐-๙]\s{0,2}(?:[-–—]|ถึง)\s{0,2}(?:เดือน)?\s?[มกพสตธเ][^\n]{1,14}[0-9๐-๙]{2}/;
/** What goes before such months in a plan; a span has its end, though it says ตั้งแต่. */
const WORK_OF_MONTHS = /รอบ|ไตรมาส|ระยะเวลา|ระหว่าง|ตั้งแต่|ดำเนินการ|ดำเนินงาน|จัด|อบรม|ประชุม|กิจกรรม/;
const LOOKS_BACK_ON_MONTHS = new RegExp(
  `${LOOKS_BACK.source.replace('|ตั้งแต่', '')}|นำมา|สรุป(?:งาน|บทเรียน)|รายงานประจำปี|เป็นต้น(?:ไป|มา)`,
);
/** Years or a quarter of one, and nothing else: ปีงบประมาณ 2568, ไตรมาส 2/2568. */
const YEAR_ALONE =
  /^\s{0,3}(?:ใน|ตลอด|ภายใน)?\s?(?:ปี(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.\s?)?|ไตรมาส\s?(?:ที่\s?)?[1-4]\s?\/\s?)(25\d\d)\s{0,3}$/;

/** The months of the plan, all of them before the year; with days too in a column that says when the work is done. */
function spanOver(text: string, fiscal: number, isOwn: boolean): string | null {
  if (LOOKS_BACK_ON_MONTHS.test(text) || (!isOwn && !WORK_OF_MONTHS.test(text))) return null;
  const year = isOwn ? YEAR_ALONE.exec(toArabicDigits(text))?.[1] : undefined;
  if (year !== undefined) return Number(year) < fiscal ? short(text.trim()) : null;
  const times = namedTimes(text);
  const isPast = times.every(({ day, month, year }) => {
    if (year === null || (day !== null && !isOwn)) return false;
    return fiscalYearOf({ year: year - BUDDHIST_ERA, month, day: 1 }) < fiscal;
  });
  const [first] = times;
  return first && isPast ? short(text.trim()) : null;
}

const DURATION = /^(?:ระยะเวลา|ช่วงเวลา|ห้วงเวลา|กำหนดเวลา)/;

/** Cells of a column of the office's own that says when the work is done, in the rows of measures. */
function durationsOf({ header, measures }: MeasuresSheet): (place: CellPlace) => boolean {
  const columns = new Set(
    header.own.filter(({ heading }) => DURATION.test(heading)).map(({ column }) => column),
  );
  if (columns.size === 0) return () => false;
  const rows = new Set(measures.flatMap(({ activities }) => activities.map(({ row }) => row)));
  return ({ row, column }) => columns.has(column) && rows.has(row);
}
