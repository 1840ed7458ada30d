/** Parts a measure's number from its title, whether they share a cell or not. */
import { toArabicDigits } from '../text/digits';
import { singleSpaced } from '../text/spelling';

const DIGITS = '[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,3})*';
const PREFIX = '(?:มาตรการ(?:ที่)?|ข้อ(?:ที่)?|ลำดับ(?:ที่)?|no\\.?)\\s*';

/** With a number behind it and no point it may be the title itself: มาตรการ 3 ไม่, มาตรการ 5 ส. */
const SURE_PREFIX = '(?:มาตรการที่|ข้อ(?:ที่)?|ลำดับ(?:ที่)?|no\\.?)\\s*';

/** 1.1 needs no sign behind it, where it is no amount: 1.5 ล้านบาท. */
const OF_PART =
  '[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2}){1,3}(?=\\s+[ก-ฮเ-ไa-z])(?!\\s+(?:ล้าน|พัน|หมื่น|แสน|ร้อย|บาท|เท่า|เปอร์|ชั่วโมง|นาที|วัน|เดือน|ปี|กม|กิโล|เมตร|ตาราง|ไร่|คะแนน|ระดับ))';

/** `(๑)ให้ความรู้`, `1.`, `๑)`, `ข้อ ๑ …`: a bare digit is part of the title (5ส, ๑ อำเภอ ๑ โครงการ). */
const GLUED = new RegExp(
  `^(?:(?:${PREFIX})?[(\\[]\\s*(${DIGITS})\\s*[)\\]]\\.?|(?:${PREFIX})?(${DIGITS})\\s*[).](?![0-9๐-๙])|${SURE_PREFIX}(${DIGITS})(?=[\\s:]|$)|${PREFIX}(${DIGITS})(?=\\s*[:：]|\\s*$)|(${OF_PART}))\\s*[:：]?\\s*`,
  'i',
);

const NUMBER_CELL = new RegExp(`^(?:${PREFIX})?[(\\[]?\\s*(${DIGITS})\\s*[)\\].]*$`, 'i');

export interface NumberedTitle {
  /** Arabic digits without brackets; null where there is none. */
  readonly number: string | null;
  readonly title: string;
}

/** The number cell is '' where the sheet has no such column. */
export function readNumberedTitle(numberCell: string, titleCell: string): NumberedTitle {
  const title = singleSpaced(titleCell);
  const glued = splitGlued(title);
  const number = readNumber(numberCell);
  if (number === null) return glued;
  return glued.number === number ? glued : { number, title };
}

/** The number in a cell that holds nothing else (`๑`, `(1)`, `ข้อ ๒`); null for any other text. */
export function readNumber(cell: string): string | null {
  const match = NUMBER_CELL.exec(cell.trim());
  // A number formatted with decimals (1.00) is still the first.
  return match?.[1] ? toArabicDigits(match[1]).replace(/\.0+$/, '') : null;
}

function splitGlued(title: string): NumberedTitle {
  const match = GLUED.exec(title);
  const digits = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5];
  if (!match || !digits) return { number: null, title };
  // `มาตรการที่ 1` and nothing more is all the name there is.
  const rest = title.slice(match[0].length);
  return { number: toArabicDigits(digits), title: rest === '' ? title : rest };
}
