/** Which blanks of a memo no line may end at: those that hold a number to what it counts or names. */

import { withoutMarks } from './letters';

export const NO_BREAK_SPACE = '\u00a0';

/** How many letters a line surely takes: a sentence of the text, or a cell of the official tables' narrowest column. */
export const LINE_OF_TEXT = 60;
export const LINE_OF_CELL = 9;

/**
 * Short ones: with a long one (กระบวนงาน) the two are wider than a status column, and the line ends within the word. Not
 * where another word begins so: the day behind a year (๒๕๖๙ วันที่), a report behind a per cent (๙๐.๒๕ รายงาน).
 */
const UNITS = [
  'วัน(?!ที่)',
  'เดือน(?!ละ)',
  'ปี(?!ละ|งบ|ที่)',
  'คน(?!ละ|พิการ|ไทย)',
  'ราย(?!ละ|งาน|การ|ได้|ชื่อ|นาม|วัน|เดือน|ไตรมาส|ปี|จ่าย|รับ)',
  'ครั้ง(?!ที่|ละ)',
  'บาท',
  'มาตรการ(?!ดังกล่าว|ส่งเสริม|ป้องกัน)',
  'คะแนน',
  'เรื่อง(?!ร้อง|ราว|ที่)',
  'ฉบับ(?!ที่|ละ)',
  'แห่ง(?!พระ|นี้|ชาติ|ประเทศ|ประมวล|ข้อ|ระเบียบ)',
  'นาที(?!ละ)',
  'รุ่น(?!ที่|ละ)',
  'ชุด(?!ที่|ละ)',
  'เล่ม(?!ที่|ละ)',
  'คัน(?!ละ)',
].join('|');

/**
 * What is read together with the number before it: a unit, or a month in short (ม.ค.); with a month in
 * full a date would be wider than the official table's columns.
 */
const COUNTED = `${UNITS}|[ก-ฮ]{1,2}\\.[ก-ฮ]\\.`;
const BEHIND = new RegExp(`([0-9๐-๙]) (?=${COUNTED})`, 'g');

/**
 * What is read together with the number behind it; ตารางที่, ครั้งที่ and วันที่ end as ที่ does. Not where a unit holds the
 * number already: between two such blanks LibreOffice ends a line within a word (เดือ|น).
 */
const BEFORE = new RegExp(
  `(พ\\.ศ\\.|โทร\\.|ข้อ|ที่|ร้อยละ|ปี|รอบ|ไตรมาส|มาตรา|สขร\\.) (O?[0-9๐-๙](?:[0-9๐-๙.,/]{0,20}[0-9๐-๙])?)(?![0-9๐-๙]|[ ${NO_BREAK_SPACE}](?:${COUNTED}))`,
  'g',
);

/** The letters of an office's papers and the number behind them: ที่ ตย 52101/28. */
const REFERENCE = /ที่ ([ก-ฮ]{1,3}) (?=[0-9๐-๙]{3,9}(?:\.[0-9๐-๙]{1,3})?\/[0-9๐-๙])/g;

/** The groups of a telephone number. */
const TELEPHONE = /โทร\.\u00a0[0-9๐-๙][0-9๐-๙ -]*/g;

/**
 * Single blanks alone: several of them are room for the pen. Whatever holds such a blank already stays as it is. `line`
 * is how many letters a line surely takes: what would be longer in one piece is not held to its number.
 */
export function withNoBreaks(text: string, line = LINE_OF_TEXT): string {
  if (!text.includes(' ')) return text;
  const held = text.replace(BEHIND, `$1${NO_BREAK_SPACE}`);
  return (
    line < LINE_OF_TEXT ? held : held.replace(REFERENCE, `ที่${NO_BREAK_SPACE}$1${NO_BREAK_SPACE}`)
  )
    .replace(BEFORE, (both: string, word: string, number: string, at: number, all: string) =>
      fits(all, at, both.length, line) ? `${word}${NO_BREAK_SPACE}${number}` : both,
    )
    .replace(TELEPHONE, (number) => number.replace(/(?<=\S) (?=\S)/g, NO_BREAK_SPACE));
}

/**
 * Whether all from the blank before a word to its number stands on one line, wherever that begins. Where it does not,
 * programs end the line within the number, since they find no blank to end it at: วันที่ ๑|๒.
 */
function fits(text: string, at: number, length: number, line: number): boolean {
  // A letter may have two marks.
  const before = text.slice(Math.max(at - 3 * line, 0), at);
  const begins = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
  return withoutMarks(before.slice(begins) + text.slice(at, at + length)).length <= line;
}
