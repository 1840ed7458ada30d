/** How often the words of a measure say that it is followed up. */
import { writtenYear } from '../dates';
import { toArabicDigits } from '../digits';

const EACH_OTHER = '(?:\\s?ๆ)?\\s?';
const NO_DIGIT = '(?![0-9๐-๙])';
/** `ทุก 3 เดือน`, `ทุกสามเดือน`. */
const EVERY = (number: string) => `(?:ทุก|ราย|รอบ)${EACH_OTHER}(?:${number})\\s?เดือน`;
/** `ปีละ 2 ครั้ง`, `ปีละสองครั้ง`, `2 ครั้ง/ปี`. */
const A_YEAR = (number: string) =>
  `ปี(?:งบประมาณ)?ละ(?:ไม่น้อยกว่า|อย่างน้อย)?\\s?(?:${number})${NO_DIGIT}|(?<![0-9๐-๙])(?:${number})\\s?ครั้ง\\s?(?:/|ต่อ)\\s?ปี`;
/** Each day or week, or some of them, ends with the month. */
const WITHIN_MONTH = `ทุก${EACH_OTHER}(?:[1-3๑-๓]?[0-9๐-๙]\\s?)?(?:วัน(?!ที่|หยุด)|สัปดาห์)|ราย(?:วัน|สัปดาห์)|(?:วัน|สัปดาห์)ละ|ครั้ง\\s?(?:/|ต่อ)\\s?(?:เดือน|สัปดาห์|วัน)|\\b(?:daily|weekly|fortnightly|(?:every|each|per) (?:day|week))\\b`;
/** The year that a text says is another's matter: see `monthsBetween`. */
const WHOLE_YEAR =
  '(?:ตลอด|ภายใน|สิ้น|ปลาย)(?:ทั้ง)?ปี(?:งบประมาณ|(?!งบประมาณ))(?!\\s?(?:พ\\.?\\s?ศ\\.?\\s?)?[0-9๐-๙]|ปฏิทิน|การศึกษา)';
/** A quarter by its number is a day that is named. */
const NAMED_QUARTER = '(?!\\s?(?:ที่\\s?)?(?:[1-4๑-๔](?!\\s?ครั้ง)|หนึ่ง|สอง(?!ครั้ง)|สาม|สี่|แรก|สุดท้าย))';
const HALVES = '(?<![0-9๐-๙])[6๖]';

/** The shorter one first: who reports each month does so at each quarter's end too. */
const EACH: readonly (readonly [words: RegExp, months: number])[] = [
  [
    new RegExp(
      `ทุก${EACH_OTHER}(?:สิ้น)?\\s?เดือน|รายเดือน|เดือนละ|${WITHIN_MONTH}|${EVERY('[1๑]|หนึ่ง')}|${A_YEAR('12|๑๒')}|\\b(?:monthly|(?:every|each|per) month)\\b`,
      'i',
    ),
    1,
  ],
  [new RegExp(`${EVERY('[2๒]|สอง')}|${A_YEAR('[6๖]|หก')}|(?:every|each) (?:2|two) months`, 'i'), 2],
  [
    new RegExp(
      `ไตรมาส${NAMED_QUARTER}|${EVERY('[3๓]|สาม')}|${A_YEAR('[4๔]|สี่')}|\\bquarter(?:ly|s)?\\b(?!\\s?[1-4])|(?:every|each) (?:3|three) months`,
      'i',
    ),
    3,
  ],
  [new RegExp(`${EVERY('[4๔]|สี่')}|${A_YEAR('[3๓]|สาม')}|(?:every|each) (?:4|four) months`, 'i'), 4],
  [
    new RegExp(
      `${HALVES}\\s?เดือน(?!\\s?(?:แรก|หลัง|สุดท้าย))|${HALVES}\\s?(?:[,/&–—-]|และ|กับ)\\s?(?:12|๑๒)\\s?เดือน|${EVERY('หก')}|${A_YEAR('[2๒]|สอง')}|สองครั้ง|ครึ่งปี(?!แรก|หลัง)|เดือนที่\\s?[6๖]${NO_DIGIT}|\\b(?:6|six)[ -]months?\\b|half[ -]?year|\\b(?:semi|bi)[ -]?annual(?:ly)?\\b|twice a year`,
      'i',
    ),
    6,
  ],
  [
    new RegExp(
      `(?:12|๑๒)\\s?เดือน|${A_YEAR('[1๑]|หนึ่ง')}|ปี(?:งบประมาณ)?ละครั้ง|ทุก${EACH_OTHER}ปี|${WHOLE_YEAR}|รายปี|\\b(?:annual(?:ly)?|yearly|once a year|(?:every|each|per) year)\\b`,
      'i',
    ),
    12,
  ],
];

/** In months; null where they do not say, or say it of another fiscal year than `year`, of the Buddhist era. */
export function monthsBetween(text: string, year: number): number | null {
  const ofYear = text.replace(YEAR_NAMED, (whole, digits: string) =>
    writtenYear(toArabicDigits(digits)) === year ? 'ปีงบประมาณ' : whole,
  );
  return EACH.find(([words]) => words.test(ofYear))?.[1] ?? null;
}

const YEAR_NAMED = /ปีงบประมาณ\s?(?:พ\.?\s?ศ\.?\s?)?([0-9๐-๙]{4})(?![0-9๐-๙])/g;

const DAY = '[0-9๐-๙]{1,2}(?![0-9๐-๙./])';
const DAYS = `${DAY}(?:\\s?(?:,|และ|กับ)\\s?(?:วันที่\\s?)?${DAY}){0,3}`;
/** `ทุกวันที่ 5`, `ภายในวันที่ 10 ของเดือนถัดไป`. */
const DAYS_OF_MONTH = new RegExp(
  `ทุก${EACH_OTHER}วันที่\\s?(${DAYS})|วันที่\\s?(${DAYS})\\s?(?:ของ)?\\s?(?:ทุก${EACH_OTHER}|แต่ละ)?เดือน(?=ถัดไป|ต่อไป|[\\s)]|$)`,
);

/** The days of each month that such words name; none where they name none. */
export function daysOfEachMonth(text: string): readonly number[] {
  const [, each, within = ''] = DAYS_OF_MONTH.exec(text) ?? [];
  const days = toArabicDigits(each ?? within).match(/[0-9]{1,2}/g) ?? [];
  return days.map(Number).filter((day) => day >= 1 && day <= 31);
}
