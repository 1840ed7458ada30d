/** How often the words of a measure say that it is followed up. */

const EACH_OTHER = '(?:\\s?ๆ)?\\s?';
const NO_DIGIT = '(?![0-9๐-๙])';
/** `ทุก 3 เดือน`, `ทุกสามเดือน`. */
const EVERY = (number: string) => `(?:ทุก|ราย|รอบ)${EACH_OTHER}(?:${number})\\s?เดือน`;
/** `ปีละ 2 ครั้ง`, `ปีละสองครั้ง`. */
const A_YEAR = (number: string) => `ปีละ\\s?(?:${number})${NO_DIGIT}`;
/** A quarter by its number is a day that is named. */
const NAMED_QUARTER = '(?!\\s?(?:ที่\\s?)?(?:[1-4๑-๔](?!\\s?ครั้ง)|หนึ่ง|สอง(?!ครั้ง)|สาม|สี่|แรก|สุดท้าย))';
const HALVES = '(?<![0-9๐-๙])[6๖]';

/** The shorter one first: who reports each month does so at each quarter's end too. */
const EACH: readonly (readonly [words: RegExp, months: number])[] = [
  [
    new RegExp(
      `ทุก${EACH_OTHER}(?:สิ้น)?\\s?เดือน|รายเดือน|เดือนละ|${EVERY('[1๑]|หนึ่ง')}|${A_YEAR('12|๑๒')}|\\b(?:monthly|(?:every|each|per) month)\\b`,
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
      `${HALVES}\\s?เดือน|${HALVES}\\s?(?:[,/&–—-]|และ|กับ)\\s?(?:12|๑๒)\\s?เดือน|${EVERY('หก')}|${A_YEAR('[2๒]|สอง')}|สองครั้ง|ครึ่งปี(?!แรก|หลัง)|เดือนที่\\s?[6๖]${NO_DIGIT}|\\b(?:6|six)[ -]months?\\b|half[ -]?year|\\b(?:semi|bi)[ -]?annual(?:ly)?\\b|twice a year`,
      'i',
    ),
    6,
  ],
  [
    new RegExp(
      `(?:12|๑๒)\\s?เดือน|${A_YEAR('[1๑]|หนึ่ง')}|ปีละครั้ง|สิ้นปีงบประมาณ|รายปี|\\b(?:annual(?:ly)?|yearly|once a year|(?:every|each|per) year)\\b`,
      'i',
    ),
    12,
  ],
];

/** In months; null where they do not say. */
export function monthsBetween(text: string): number | null {
  return EACH.find(([words]) => words.test(text))?.[1] ?? null;
}
