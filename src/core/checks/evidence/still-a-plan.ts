/** Done, yet worded as something that is still to come: ควร, จะดำเนินการ, อยู่ระหว่าง, ยังไม่. */
import { WAIT } from '../../measures/status/rests';
import { toArabicDigits } from '../../text/digits';
import { short } from '../../text/short';
import type { CheckContext, Seen } from '../finding';
import { defineRule } from '../finding';
import { type Line, linesOf, seenAt } from '../lines';
import { MEASURE } from '../wording';

/** At the beginning of a line or a clause, behind its number. */
const BEGIN = '(?:^|[\\n\\s(:;,])(?:[-–•*]\\s*|\\(?\\d{1,2}[.)]\\s*)?';
/** A plan's own column: what is to be done is worded as such, so only what no plan says counts. */
const IN_PLAN = new RegExp(`${BEGIN}(ควร(?!แก่|ค่า)|จะดำเนินการ|เห็นควร|สมควร)`);
const IN_RESULT = new RegExp(
  `${BEGIN}(?:ซึ่ง|โดย|และ|แต่|ที่)?(ควร(?!แก่|ค่า)|จะ(?:ดำเนิน|จัด|ทำ|เผยแพร่|ประชุม|อบรม|แจ้ง|รายงาน|เสนอ|ประกาศ)|เตรียม(?:การ)?(?:จะ|จัด|ดำเนินการ|เสนอ|ประกาศ|เผยแพร่)|ให้มีการ|มีแผน(?:ที่)?จะ|คาดว่าจะ|เห็นควร|สมควร)`,
);
const UNFINISHED =
  /((?<!ตั้ง)อยู่(?:ใน)?ระหว่าง(?!\s*(?:วัน|เดือน|ที่|ร้อยละ|\d)|[ก-๙]{0,24}\s?\d{1,3}\s?(?:เรื่อง|คดี|ราย))|อยู่ใน(?:ขั้น(?:ตอน)?|กระบวนการ)(?=การ?(?:จัด|เสนอ|ขอ|ร่าง|รอ|ตรวจ|พิจารณา|ดำเนิน|ประกวด|เตรียม|ลงนาม|อนุมัติ|ประกาศ)|ลงนาม|อนุมัติ|จัด|เสนอ|ขอ|ร่าง|รอ|ตรวจ|พิจารณา|ดำเนิน|ประกวด|เตรียม|\s)|กำลัง(?:ดำเนิน|จัด|ปรับ|ทำ|รวบรวม|รอ|เสนอ)|(?<!เวลา(?:การ)?|ลด(?:การ)?|ผู้รับบริการ|ประชาชน|คิว)รอ(?:ผล|การ|งบ|อนุมัติ|ผู้|ดำเนิน|เสนอ|ลงนาม|ประกาศ(?!ใน\s?ราชกิจจา)|พิจารณา)|ยังไม่(?:แล้วเสร็จ|เสร็จ|ครบ(?!กำหนด)|เริ่ม|ได้?ดำเนิน|ได้?จัด|ได้?ทำ|ได้?เผยแพร่|ได้?ประกาศ|ได้?รายงาน|ได้?เสนอ|ดำเนิน))/;
/** รอสภาอนุมัติ, at the beginning of a clause; what waits for the Gazette is passed. */
const WAITING = new RegExp(`${BEGIN}(?:แต่|และ|ยัง)?(?!รอประกาศใน\\s?ราชกิจจา)(${WAIT}[ก-๎]{0,30})`);
/** A result that begins so has no day behind it, whatever day it names. */
const BEGINS_AS_PLAN =
  /^\(?\s*(จะ(?:(?:แล้ว)?เสร็จ|ดำเนิน|จัด|ทำ(?!ดี)|เผยแพร่|ประชุม|อบรม|แจ้ง|รายงาน|เสนอ|ประกาศ)|มีแผน(?:ที่)?จะ|คาดว่า(?:จะ|(?:แล้ว)?เสร็จ)|(?:อยู่)?ในแผน(?:ไตรมาส|เดือน|ปี)|กำหนดจะ|มีกำหนด(?:จะ)?(?:จัด|อบรม|ประชุม|ดำเนิน|เริ่ม)|(?:กำหนด|วางแผน)(?:จัด|อบรม|ประชุม)(?:อบรม|กิจกรรม|ประชุม|โครงการ|ใน|วันที่|เดือน|\s?\d)(?![\s\S]{0,120}(?:ได้จัด|ได้ดำเนิน|ตามกำหนด|แล้ว))|แผนจัด(?:อบรม|กิจกรรม|ประชุม)\s?(?:ใน)?(?:เดือน|ไตรมาส)|เตรียม(?:จะ|จัด|ดำเนินการ))/;
/** A time until which it is to be done, and nothing that was done: ภายใน ก.ย. 69. */
const UNTIL =
  /^\(?\s*(ภายใน\s?(?:วันที่|เดือน|ไตรมาส|สิ้น|ปี|[มกพสตธ][ีิ]?\.\s?[คพย]\.|\d{1,2}\s?[มกพสตธ]))(?![\s\S]{0,200}(?:แล้ว|ครบ|ลว\.?|ลงวันที่|\d\s?(?:คน|ครั้ง|เรื่อง|ฉบับ|แห่ง|จุด|ราย|บาท)|http|www))/;
/** What is said of the year to come belongs into a report. */
const NEXT = /ข้อเสนอ|ปีต่อไป|ปีถัดไป|ครั้งต่อไป|ครั้งถัดไป|โอกาสต่อไป|ต่อไปควร|รอบถัดไป/;

export const resultStillAPlan = defineRule({
  name: 'result/still-a-plan',
  severity: 'warning',
  source: 'oit',
  look: (context) =>
    linesOf(context).flatMap((line) =>
      line.activity.status === 'done' ? planIn(context, line) : [],
    ),
  message: {
    th: ({ measure, word }) =>
      `${MEASURE.th(measure)} เสร็จแล้วแต่ข้อความยังเป็นแผน (“${word}”) กรุณาเขียนเป็นผลที่ทำแล้ว หรือแก้สถานะ`,
    en: ({ measure, word }) =>
      `${MEASURE.en(measure)} is done but worded as a plan (“${word}”). Write what was done, or change the status.`,
  },
  group: {
    th: (count) => `เสร็จแล้วแต่ข้อความยังเป็นแผน ${count} แห่ง`,
    en: (count) => `Done but worded as a plan: ${count}`,
  },
  about: {
    th: 'มาตรการที่เสร็จแล้วมีข้อความว่า ควร จะดำเนินการ อยู่ระหว่าง รอ หรือยังไม่ ผู้อ่านจะไม่ทราบว่าทำแล้วหรือยัง กรุณาเขียนเป็นผลที่ทำแล้ว หรือแก้สถานะ',
    en: 'A measure that is done is worded as one to come (ควร, จะดำเนินการ, อยู่ระหว่าง, ยังไม่). Write what was done, or change the status.',
  },
});

function planIn(
  context: CheckContext,
  line: Line,
): readonly Seen<{ measure: string; word: string }>[] {
  const { measure, activity, toldNow, toldAt, isShared, isFirst, at, own } = line;
  const seen = (cell: string, word: string) => [
    seenAt(context, cell, { measure: measure.title, word: short(word.trim()) }),
  ];
  const ofResult = isShared || NEXT.test(toldNow) ? null : resultWord(toldNow);
  if (ofResult) return seen(toldAt, ofResult);
  const method = own('method') === '' ? null : IN_PLAN.exec(toArabicDigits(activity.method));
  if (method?.[1]) return seen(at('method'), method[1]);
  const title = isFirst ? IN_PLAN.exec(toArabicDigits(measure.title)) : null;
  return title?.[1] ? seen(at('title'), title[1]) : [];
}

/** A note that also gives a date or a number tells of something done. */
function resultWord(told: string): string | null {
  const unfinished = (UNFINISHED.exec(told) ??
    WAITING.exec(told) ??
    UNTIL.exec(told) ??
    BEGINS_AS_PLAN.exec(told))?.[1];
  if (unfinished !== undefined) return unfinished;
  return /\d/.test(told) ? null : (IN_RESULT.exec(told)?.[1] ?? null);
}
