/** Several measures in the cell of one: 1. … 2. …, or lines that begin with a dash each. */

import { everyMatch } from '../../every-match';
import { toArabicDigits } from '../../text/digits';

/** `2.` or `(2)` at a line's begin, or behind a word that no number goes with; a digit or a unit behind it tells a part or an amount. */
const MARK =
  /(?<=^|\s)\(?([0-9๐-๙]{1,2})[.)] ?(?![0-9๐-๙])(?=[ก-ฮเ-ไa-z])(?!(?:ครั้ง|คน|ราย|วัน|เดือน|ปี|บาท|เรื่อง|ฉบับ|แห่ง|กิจกรรม|โครงการ)(?:\s|$))/gi;
const GOES_WITH =
  /(?:ข้อ|มาตรา|ครั้ง|ไตรมาส|ระยะ|ฉบับ|ระดับ|หมวด|ส่วน|ด้าน|ขั้น|ประเภท|กลุ่ม|รอบ|ปี|ที่|no)\s*$/i;
/** A bullet before the first line, and before another. */
const BULLETS = /^[-–—•●▪·*]\s?[^\s\d-][^\n]{2,}\n\s*[-–—•●▪·*]\s?[^\s\d-]/;
/** A title is seldom longer; a text that is, is looked at no further. */
const LONGEST = 2000;

/** A list from its first word on; or the number next to the measure's own, which no list of the title's comes before. */
export function holdsSeveral(text: string, number: string | null): boolean {
  if (text.length > LONGEST) return false;
  if (BULLETS.test(text)) return true;
  const marks = everyMatch(text, MARK).filter(({ index }) => !GOES_WITH.test(text.slice(0, index)));
  const numbers = marks.map(([, digits = '']) => Number(toArabicDigits(digits)));
  const [first, ...others] = numbers;
  if (first === undefined) return false;
  return marks[0]?.index === 0 ? others.includes(first + 1) : first === Number(number) + 1;
}
