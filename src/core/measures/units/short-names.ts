/** Names and posts that every local administration writes short. */
import { spacedBefore } from '../../text/paper/beside-thai';
import { SHORT_HOSPITAL, SHORT_SCHOOL } from './unit-words';

/** Only what is short for one thing everywhere. Those that are no word without their full stop may stand without it, alone. */
const SHORT_NAMES: readonly (readonly [short: RegExp, full: string])[] = [
  [/^สน?ป(?:\.\s?|$)(?!สช)|^ส\.ป\.(?![ก-ฮ]\.)\s?/, 'สำนักปลัด'],
  [/^กค(?:\.\s?|$)/, 'กองคลัง'],
  [/^กช(?:\.\s?|$)/, 'กองช่าง'],
  [/^(?:นตส|ตสน)(?:\.\s?|$)/, 'หน่วยตรวจสอบภายใน'],
  [/^สนง\.\s?/, 'สำนักงาน'],
  [new RegExp(`^(?:${SHORT_SCHOOL}|รร$)\\s?`), 'โรงเรียน'],
  [/^ศ\.?พ\.?ด(?:\.\s?|\s|$)/, 'ศูนย์พัฒนาเด็กเล็ก'],
  [new RegExp(`^${SHORT_HOSPITAL}(?:\\.\\s?|\\s|$)`), 'โรงพยาบาลส่งเสริมสุขภาพตำบล'],
  [/^คกก\.\s?/, 'คณะกรรมการ'],
];

const SHORT_POSTS: readonly (readonly [short: RegExp, full: string])[] = [
  [/^ผอ\.\s?/, 'ผู้อำนวยการ'],
  [/^รอง\s?ผอ\.\s?/, 'รองผู้อำนวยการ'],
  [/^หน\.\s?/, 'หัวหน้า'],
  [/^ผช\.\s?/, 'ผู้ช่วย'],
  [/^นวก\.\s?/, 'นักวิชาการ'],
  [/^จนท\.\s?/, 'เจ้าหน้าที่'],
  [/^จพง\.\s?/, 'เจ้าพนักงาน'],
];

/** The same written out, as a memo has it: ผู้อำนวยการกองคลัง for ผอ.กองคลัง, หัวหน้าสำนักปลัด for หน.สป. */
export function writtenOut(name: string): string {
  const [post, rest] = beginning(name, SHORT_POSTS);
  const [short, behind] = beginning(rest, SHORT_NAMES);
  return post + short + (short === '' ? behind : spacedBefore(behind));
}

function beginning(
  name: string,
  rows: typeof SHORT_NAMES,
): readonly [full: string, behind: string] {
  const row = rows.find(([short]) => short.test(name));
  return row ? [row[1], name.replace(row[0], '')] : ['', name];
}
