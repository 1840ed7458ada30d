/** Telephone numbers, extensions and addresses of e-mail that stand in a cell of owners. */
import { UNIT } from './unit-words';

const DIGITS = '[0-9๐-๙]';
/** Its end is no number of a list: `โทร. 101 2. กองช่าง`, `โทร. 101 2) กองช่าง`. */
const NUMBER = `${DIGITS}[0-9๐-๙ –-]{1,14}${DIGITS}(?![0-9๐-๙-]|\\.\\s?[ก-๙])`;
const UNLISTED = `${NUMBER}(?<! ${DIGITS}{1,2}(?=\\)\\s?[ก-๙]))`;
const TELEPHONE =
  '(?:(?:หมายเลข|เบอร์)? ?(?:โทรศัพท์|โทรสาร|โทร|มือถือ)(?:[. ]{0,2}(?:ภายใน|สายใน))?|(?:หมายเลข|เบอร์) ?(?:ภายใน|ต่อ)|(?<=[ \\n(（])เบอร์|สาย(?:ภาย)?ใน|Tel|Fax|☎|📞) ?[.:：]{0,2} ?';
/** Within the office a number is short: โทร. 12, ต่อ 12. */
const EXTENSION = `${DIGITS}{1,5}(?![0-9๐-๙]|\\.\\s?[ก-๙])`;
const COUNTED = '(?:ปี|เดือน|วัน|คน|ครั้ง|แห่ง|ข้อ|หมู่|มาตรการ|กิจกรรม|โครงการ)';
const INSIDE = `(?<=[ \\n(（])(?:(?:ติด)?ต่อ ?|ext[. ]{0,2}|# ?)${EXTENSION}(?! ?${COUNTED})`;
const CALL_TO = (number: string) =>
  `(?:${TELEPHONE}(?:${number}|${EXTENSION})|${INSIDE})(?: ?(?:[,/–-]|ต่อ|ถึง|ext\\.?) ?(?:${number}|${EXTENSION})){0,4}`;
const MAIL = '(?:(?:e-?mail|อีเมล) ?[.:：]? ?)?[\\w.-]{1,40}@[\\w.-]{1,60}';
/** Brackets go with what is alone in them; a person's before the number stay whole. */
const PHONES = new RegExp(
  ` ?[(（] ?(?:${CALL_TO(NUMBER)}|${MAIL}) ?[)）]| {0,2}${CALL_TO(UNLISTED)}| ?[(（] ?[0๐]${DIGITS}[0-9๐-๙ –-]{6,12} ?[)）]| [0๐](?:[ –-]?${DIGITS}){8,9}(?!${DIGITS})| ?${MAIL}`,
  'gi',
);
const BEFORE_BRACKET = /[ ,]{1,3}(?=[)）])/g;
/** A line of its own. */
const NO_OWNER = new RegExp(
  `^\\s*(?:[0๐]${DIGITS}[0-9๐-๙ –-]{6,12}|(?:ภายใน|ก่อน|ไม่เกิน)(?:วันที่)?\\s?${DIGITS}(?!.*${UNIT}).*)$`,
  'gm',
);

/** The text without telephone numbers and addresses of e-mail, and without lines that name a day. */
export function withoutPhones(text: string): string {
  return text.replace(PHONES, ' ').replace(BEFORE_BRACKET, '').replace(NO_OWNER, '');
}
