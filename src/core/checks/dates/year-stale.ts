/** A measure names a fiscal year that is over: the plan was copied from last year's. */
import { a1 } from '../../sheet/a1';
import { FIRST_MONTH } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { namedTimes } from '../../text/found/named-times';
import { isHistory, otherEnd } from '../../text/year-places';
import { defineRule } from '../finding';
import { fiscalYearIn } from '../settings-cells';

export const yearStale = defineRule({
  name: 'year/stale',
  severity: 'warning',
  source: 'fiscalYear',
  look: (context) => {
    const year = fiscalYearIn(context);
    if (year === null) return [];
    const { header, measures } = context.table;
    const { title, method, followUp } = header.columns;
    const last = Math.max(header.lastRow, ...measures.flatMap(lastRow));
    return context.texts.flatMap(({ part, sheet, place, text }) => {
      const { row, column } = place;
      if (part !== 'measures' || row <= header.lastRow || row > last) return [];
      if (![title, method, followUp].includes(column)) return [];
      const seen = staleYear(
        column === followUp ? text.replace(REPORTED, '') : text,
        year,
        column === title ? YEAR_OF_TITLE : CALLED_YEAR,
        column !== followUp,
      );
      return seen === null ? [] : [{ sheet, cell: a1(place), details: { seen, year } }];
    });
  },
  message: {
    th: ({ seen, year }) =>
      `มีปี ${seen} ในแผนของปีงบประมาณ ${year} อาจคัดลอกมาจากปีก่อน กรุณาตรวจและแก้เป็นปีที่ถูกต้อง`,
    en: ({ seen, year }) =>
      `The year ${seen} stands in the plan of fiscal year ${year}; it may be copied from an earlier plan. Check and correct it.`,
  },
  about: {
    th: 'ข้อความของมาตรการระบุปีที่ผ่านมาแล้ว เช่น “ประจำปีงบประมาณ ๒๕๖๘” ในแผนของปี ๒๕๖๙ ซึ่งมักเกิดจากการคัดลอกแผนเดิม กรุณาตรวจและแก้เป็นปีที่ถูกต้อง ปีในชื่อกฎหมาย คำสั่ง และผลการประเมินไม่นับ',
    en: 'A measure names a year that is over (2568 in the plan of 2569), mostly copied from an earlier plan. Check and correct it. Years of laws, orders and assessed results do not count.',
  },
});

function lastRow({ activities }: { readonly activities: readonly { readonly row: number }[] }) {
  return activities.map(({ row }) => row);
}

/** What the plan calls a year of its own; a bare number is none, and a day has its month before it. */
const CALLED_YEAR =
  /(?:ประจำปี|ปีงบประมาณ|ภายในปี|ในปี|ของปี|สำหรับปี)(?:งบประมาณ)?\s{0,3}(?:พ\.?\s?ศ\.?)?\s{0,3}25\d\d(?!\d)/g;

/** A title's own year may be called no more than ปี. */
const YEAR_OF_TITLE = new RegExp(
  CALLED_YEAR.source.replace('(?:ประจำปี', '(?:(?<![ก-๎])ปี|ประจำปี'),
  'g',
);

/** Measures answer what an earlier year has shown, and go on with what it began. */
const LOOKING_BACK =
  /ผล|ข้อบกพร่อง|สตง|คะแนน|ประเมิน|ITA|ข้อมูล|สถิติ|เปรียบเทียบ|เทียบ|ที่ผ่านมา|ปีก่อน|ตั้งแต่|จาก|ต่อเนื่อง|ทบทวน|ปัญหา|ข้อร้องเรียน|จุดอ่อน|วิเคราะห์|แผนพัฒนา|ระยะ|เดิม|ย้อนหลัง|(?:ได้มา|จัดซื้อ|ซื้อ|ก่อสร้าง|แล้วเสร็จ)ในปี|ตรวจสอบพัสดุ|ลอยกระทง|สมัย(?:วิ)?สามัญ|ตาม(?:ประกาศ|คำสั่ง|ระเบียบ|มติ|หนังสือ|รายงานของ|ข้อ(?:สังเกต|ทักท้วง|เสนอแนะ)|แผน(?![^\n]{0,60}ประจำปี))/i;
/** What is held from October to December has the calendar year that ends then: the fiscal year before. */
const OF_YEARS_END =
  /ต่อต้าน(?:การ)?(?:คอร์รัปชัน|คอรัปชั่น|คอร์รัปชั่น|คอรัปชัน|ทุจริต)|วันพ่อ|วันชาติ|พ่อแห่งชาติ|กฐิน|ปิยมหาราช|รัฐธรรมนูญ|ออกพรรษา|เทโว|นวมินทร|กินเจ|คนพิการ|ดินโลก|ที่ดินและสิ่งปลูกสร้าง|ส่งท้ายปี/;
/** What is made in a year of the one that has ended. */
const OF_YEAR_ENDED =
  /รายงาน(?:การรับ|การใช้)?(?:จ่าย)?(?:เงิน)?ประจำปี|รายงาน(?:การรับ|การเงิน|กิจการ)|งบ(?:แสดงฐานะ)?การเงิน|งบแสดง|ปิดบัญชี|ตรวจบัญชี|รายการทรัพย์สิน|พ้นตำแหน่ง/;
/** In the follow-up a report is what is to be given, and no look back. */
const REPORTED = /(?:รายงาน|สรุป|ติดตาม|ประเมิน)ผล(?:การดำเนินงาน|การดำเนินการ)?/g;
/** A year is called so after some words at most. */
const REACH = 80;

/** `isWork` is a title or a method. */
function staleYear(text: string, year: number, called: RegExp, isWork: boolean): number | null {
  // Most texts have no year: one look is cheaper than their digits.
  if (!/[2๒][5๕]/.test(text)) return null;
  const plain = toArabicDigits(text);
  const years = (plain.match(/(?<!\d)25\d\d(?!\d)/g) ?? []).map(Number);
  // Where the plan's own year stands too the other is there to be told from it.
  if (years.includes(year)) return null;
  for (const match of plain.matchAll(called)) {
    const end = match.index + match[0].length;
    const at = end - 4;
    const around = { before: plain.slice(Math.max(0, at - REACH), at), after: plain.slice(end) };
    const said = Number(plain.slice(at, end));
    const isPast = said < year && !(said === year - 1 && isOfYearBefore(plain, said, isWork));
    if (isPast && otherEnd(around) === null && !isHistory(around) && !LOOKING_BACK.test(plain)) {
      return said;
    }
  }
  return null;
}

/** Work of the last calendar year's end, or on the year before: each lies in the present fiscal year. */
function isOfYearBefore(text: string, year: number, isWork: boolean): boolean {
  const isCalendar = !text.includes('ปีงบประมาณ');
  if (isWork && ((isCalendar && OF_YEARS_END.test(text)) || OF_YEAR_ENDED.test(text))) return true;
  return namedTimes(text).some((time) => time.year === year && time.month >= FIRST_MONTH);
}
