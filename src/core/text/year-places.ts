/** What a number in a Thai text is by the words around it: a year of the plan, or one that is history. */
import { MONTHS, SHORT_MONTHS } from './dates';

const SHORT = SHORT_MONTHS.map((month) => month.replace(/\./g, '\\.?\\s?'));
const ENGLISH =
  '(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?:\\s+\\d{1,2},)?';
const MONTH = `(?:${[...MONTHS, ...SHORT, ENGLISH].join('|')})`;
const ERA = '(?:พ\\.?\\s?ศ\\.?|พุทธศักราช)';
const COMMON_ERA = '(?:ค\\.?\\s?ศ\\.?|คริสต์ศักราช|A\\.?D\\.?|C\\.?E\\.?)';
const DAY = '(?:^|[^\\d./-])\\d{1,2}([/.-])\\d{1,2}\\1';

function endsWith(...parts: readonly string[]): RegExp {
  return new RegExp(`(?:${parts.join('|')})\\s*$`, 'i');
}

const AFTER_MONTH = endsWith(`${MONTH}\\s*(?:${ERA}|${COMMON_ERA})?`);
const AFTER_DAY = new RegExp(`${DAY}$`);
const AFTER_SLASH_DAY = /(?:^|[^\d./-])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/$/;
const AFTER_COMMON_ERA = endsWith(COMMON_ERA);
const AFTER_ERA = endsWith(ERA);
/** `30 ปี` counts years; it names none. */
const AFTER_YEAR_WORD = endsWith(`(?:^\\s*|[^\\d\\s]\\s*)ปี(?:งบประมาณ|งบฯ|งบ)?\\s*(?:${ERA})?`);
const AFTER_NAME = endsWith('(?<![a-z])(?:ITA|FY)');
const AFTER_LETTER = /[a-z]$/i;

/** Words that come before a number which is not a year. */
const AFTER_COUNT = endsWith(
  'จำนวน',
  'หมายเลข',
  'โทร(?:ศัพท์)?\\.?',
  'รหัส',
  'ข้อ',
  'หน้า',
  'เป็นเงิน',
  'ที่',
  '(?<![ก-๎])ว\\.?',
);
const BEFORE_UNIT =
  /^\s*(?:%|(?:ล้าน)?บาท(?:ถ้วน)?(?![ก-๎])|(?:คน|ราย|ครั้ง|แห่ง|ชุด|เล่ม|หน่วย|ครัวเรือน)(?![ก-๎]))/;

/** A law or an order keeps its year: it is part of its name. */
const LAW =
  /(?:พ\.?\s?ร\.?\s?[บกฎ]\.|พระราช(?:บัญญัติ|กฤษฎีกา|กำหนด)|รัฐธรรมนูญ|ประมวล|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|กฎกระทรวง|กฎหมาย|ประกาศ|คำสั่ง|หนังสือ|สัญญา|มติ)(?:(?!\d{4}).)*$/;
const AFTER_SIGNING = endsWith(
  `(?:ลงวันที่|ลว\\.?|(?:สั่ง|ประกาศ)\\s?ณ\\s?วันที่)\\s*[\\d\\s/.-]*${MONTH}?\\s*(?:${ERA}|${COMMON_ERA})?`,
);
const AFTER_ROUND = /(?:ครั้งที่|ไตรมาส(?:ที่)?|งวด(?:ที่)?|รอบ(?:ที่)?|ภาค(?:เรียน)?ที่|เดือน)\s*\d{1,2}\/$/;
const AFTER_MONTH_NUMBER = /(?:^|[^\d./-])(?<!ที่\s*)(?:0?[1-9]|1[0-2])\/$/;

const ISO_DAY = /^([-/])\d{1,2}\1\d{1,2}(?!\d)/;

/** A text on both sides of a number, in Arabic digits; of a single line. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A number that is part of a document's name or date, which no new fiscal year changes. */
export function isHistory({ before }: Surroundings): boolean {
  if (AFTER_SIGNING.test(before)) return true;
  return LAW.test(before) && !isPlanned(before);
}

/** The words or the date before say that this is a year of the work, not one in a name. */
function isPlanned(before: string): boolean {
  return [AFTER_MONTH, AFTER_DAY, AFTER_YEAR_WORD, AFTER_ROUND, AFTER_NAME].some((place) =>
    place.test(before),
  );
}

/** Four digits that may be a year of the Buddhist era: no amount, telephone or document number. */
export function mayBeYear({ before, after }: Surroundings): boolean {
  if (/^[.,:]\d/.test(after) || /\d[,:]$/.test(before)) return false;
  if (isPlanned(before)) return !isPartOfNumber(after);
  if (/\d[./-]$/.test(before) && !isAfterRange(before)) {
    return /\/$/.test(before) && AFTER_MONTH_NUMBER.test(before) && !isPartOfNumber(after);
  }
  if (isPartOfNumber(after) || AFTER_LETTER.test(before)) return false;
  return AFTER_ERA.test(before) || !(AFTER_COUNT.test(before) || BEFORE_UNIT.test(after));
}

function isAfterRange(before: string): boolean {
  return /(?:^|\D)\d{4}[-/]$/.test(before);
}

/** `2569-10-01` is a day and `2568-2569` two years; `2569-123` is neither. */
function isPartOfNumber(after: string): boolean {
  return /^[-/]\d/.test(after) && !ISO_DAY.test(after) && !/^[-/](?:\d{4}|\d\d)(?!\d)/.test(after);
}

/** Years of the common era are known by the date they stand in: 2026 alone may be any number. */
export function isCommonEraDate({ before, after }: Surroundings): boolean {
  if (AFTER_LETTER.test(before) && !AFTER_MONTH.test(before)) return false;
  return (
    [AFTER_MONTH, AFTER_DAY, AFTER_COMMON_ERA].some((place) => place.test(before)) ||
    (ISO_DAY.test(after) && !/[\d./-]$/.test(before))
  );
}

/** Two digits that can be nothing but a year: `ปี ๖๙`, `ก.พ. ๖๙`, `1/10/68`. */
export function isShortYear({ before, after }: Surroundings): boolean {
  if (/^(?:[.,:/]\d|\s*%)/.test(after) || BEFORE_UNIT.test(after)) return false;
  return [AFTER_MONTH, AFTER_SLASH_DAY, AFTER_YEAR_WORD, AFTER_ERA, AFTER_SHORT].some((place) =>
    place.test(before),
  );
}

const JOINT = '\\s*(?:[-–—/]|ถึง)\\s*';
const YEAR_WORD = `(?:ปี(?:งบประมาณ|งบ)?|${ERA})\\s*`;
const AFTER_SHORT = new RegExp(`(?:${YEAR_WORD}\\d\\d${JOINT}|(?:^|\\D)\\d{4}[-–—/])$`);
const RANGE_BEFORE = new RegExp(
  `(?:^|\\D)(\\d{4})${JOINT}(?:${YEAR_WORD})?$|${YEAR_WORD}(\\d\\d)${JOINT}(?:${YEAR_WORD})?$`,
);
/** The 30 of `2568-30 ก.ย. 2569` is a day. */
const RANGE_AFTER = new RegExp(
  `^${JOINT}(?:${YEAR_WORD})?(\\d{4})(?!\\d)|^[-–—/](\\d\\d)(?![\\d./-]|\\s*${MONTH})`,
  'i',
);

/** The other end of `2568–2569` or `2568/69`, as it is written; null where there is none. */
export function otherEnd({ before, after }: Surroundings): string | null {
  const [, long, short] = RANGE_BEFORE.exec(before) ?? RANGE_AFTER.exec(after) ?? [];
  return long ?? short ?? null;
}
