/** Several measures in one cell, numbered or each with a bullet: they count as one, with one status. */
import { toArabicDigits } from '../../text/digits';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { type Line, linesOf, seenAt } from '../lines';

/** `2.` or `(2)` at a line's begin, or behind a word that no number goes with; a digit or a unit behind it tells a part or an amount. */
const MARK =
  /(^|\n|[^\S\n])\s*\(?([0-9๐-๙]{1,2})[.)]\s*(?![0-9๐-๙])(?=[ก-ฮเ-ไa-z])(?!(?:ครั้ง|คน|ราย|วัน|เดือน|ปี|บาท|เรื่อง|ฉบับ|แห่ง|กิจกรรม|โครงการ)(?:\s|$))/gi;
const GOES_WITH =
  /(?:ข้อ|มาตรา|ครั้ง|ไตรมาส|ระยะ|ฉบับ|ระดับ|หมวด|ส่วน|ด้าน|ขั้น|ประเภท|กลุ่ม|รอบ|ปี|ที่|no)\s*$/i;
/** A bullet before the first line, and before another. */
const BULLETS = /^[-–—•●▪·*]\s?[^\s\d-][^\n]{2,}\n\s*[-–—•●▪·*]\s?[^\s\d-]/;
/** A title is seldom longer; a text that is, is looked at no further. */
const LONGEST = 2000;

export const measureSeveralInCell = defineRule({
  name: 'measure/several-in-cell',
  severity: 'warning',
  source: 'agree',
  look: (context) =>
    linesOf(context)
      .filter((line) => line.isFirst && holdsSeveral(line))
      .map(({ measure, at }) => seenAt(context, at('title'), { measure: short(measure.title) })),
  message: {
    th: ({ measure }) =>
      `ช่องมาตรการ “${measure}” มีหลายข้อในช่องเดียว จึงนับเป็นมาตรการเดียวและมีสถานะเดียว หากเป็นหลายมาตรการ กรุณาแยกเป็นแถวละหนึ่งมาตรการ หากเป็นขั้นตอนของมาตรการเดียว กด “ถูกต้องแล้ว” ได้`,
    en: ({ measure }) =>
      `The cell of “${measure}” holds several items, which count as one measure with one status. Give each measure a row of its own; if they are steps of one measure, accept this.`,
  },
  group: {
    th: (count) => `หลายข้อในช่องมาตรการเดียว ${count} ช่อง`,
    en: (count) => `Several items in one cell: ${count}`,
  },
  about: {
    th: 'ช่องมาตรการช่องเดียวมีหลายข้อ เช่น 1. และ 2. หรือหลายบรรทัดที่ขึ้นต้นด้วยขีด ระบบนับเป็นมาตรการเดียว จำนวนและร้อยละจึงอาจไม่ตรงกับที่หน่วยงานนับ กรุณาแยกเป็นแถวละหนึ่งมาตรการ',
    en: 'One cell holds several items, such as 1. and 2., or lines that each begin with a dash. They count as one measure, so counts and per cent may not be what the office means. Give each measure a row of its own.',
  },
});

/** A list from its first word on; or the next number, which no list of the title's own comes before. */
function holdsSeveral({ measure, own }: Line): boolean {
  const text = own('title') || measure.title;
  if (text.length > LONGEST) return false;
  if (BULLETS.test(text)) return true;
  const marks = [...text.matchAll(MARK)].filter(
    ({ index }) => !GOES_WITH.test(text.slice(0, index)),
  );
  const numbers = marks.map(({ 2: digits = '' }) => Number(toArabicDigits(digits)));
  const [first, ...others] = numbers;
  if (first === undefined) return false;
  return marks[0]?.index === 0 ? others.includes(first + 1) : first === Number(measure.number) + 1;
}
