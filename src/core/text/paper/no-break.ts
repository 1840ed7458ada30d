/** Which blanks of a memo no line may end at: those that hold a number to what it counts or names. */

export const NO_BREAK_SPACE = '\u00a0';

/** Short ones: with a long one (กระบวนงาน) the two are wider than a status column, and the line ends within the word. */
const UNITS = 'วัน|เดือน|ปี|คน|ราย|ครั้ง|บาท|มาตรการ|คะแนน|เรื่อง|ฉบับ|แห่ง|นาที';

/**
 * What is read together with the number before it: a unit, or a month in short (ม.ค.); with a month in
 * full a date would be wider than the official table's columns.
 */
const BEHIND = new RegExp(`([0-9๐-๙]) (?=${UNITS}|[ก-ฮ]{1,2}\\.[ก-ฮ]\\.)`, 'g');

/**
 * What is read together with the number behind it; ตารางที่, ครั้งที่ and วันที่ end as ที่ does. Not where a unit holds the
 * number already: between two such blanks LibreOffice ends a line within a word (เดือ|น).
 */
const BEFORE = new RegExp(
  `(พ\\.ศ\\.|โทร\\.|ข้อ|ที่|ร้อยละ|ปี|รอบ|ไตรมาส) (?=[0-9๐-๙]|O[0-9๐-๙])(?![0-9๐-๙]{1,9}[ ${NO_BREAK_SPACE}](?:${UNITS}))`,
  'g',
);

/** The groups of a telephone number. */
const TELEPHONE = /โทร\.\u00a0[0-9๐-๙][0-9๐-๙ -]*/g;

/** Single blanks alone: several of them are room for the pen. Whatever holds such a blank already stays as it is. */
export function withNoBreaks(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(BEFORE, `$1${NO_BREAK_SPACE}`)
    .replace(BEHIND, `$1${NO_BREAK_SPACE}`)
    .replace(TELEPHONE, (number) => number.replace(/(?<=\S) (?=\S)/g, NO_BREAK_SPACE));
}

/**
 * Word's own sign for it ("No-Width Non Break"), which LibreOffice and browsers take too: nothing is seen of it, and no line
 * ends at it. Google Docs keeps it.
 */
const NO_BREAK = '\u200d';

/** วันที่ before a day stays one word: programs find two in it, and end a line between them. For a sentence, not a column. */
export function withDayHeld(text: string): string {
  return text.replace(/วันที่(?= ?[0-9๐-๙.])/g, `วัน${NO_BREAK}ที่`);
}
