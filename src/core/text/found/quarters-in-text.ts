/** The quarters of a fiscal year that a text names: `ไตรมาสที่ 1 และ 3`, `ไตรมาสที่สาม`, `ไตรมาส 1-4`, `Q3/2569`. */
import { writtenYear } from '../dates';
import { toArabicDigits } from '../digits';

export interface NamedQuarter {
  /** 1 to 4; the first begins with October. */
  readonly quarter: number;
  /** The fiscal year, of the Buddhist era; null where the text does not tell. */
  readonly year: number | null;
}

const NAMES: readonly (readonly string[])[] = [
  ['1', 'หนึ่ง', 'แรก'],
  ['2', 'สอง'],
  ['3', 'สาม'],
  ['4', 'สี่', 'สุดท้าย'],
];
/** Neither the 2 of 2569 nor the one time of `ไตรมาสละ 1 ครั้ง`. */
const ONE = '(?:[1-4](?!\\d)|หนึ่ง|สอง|สาม|สี่|แรก|สุดท้าย)(?!\\s?ครั้ง)';
const JOINT = '\\s{0,2}(?:[,/&–—-]|และ|ถึง|กับ)\\s{0,2}(?:ไตรมาส\\s?)?(?:ที่\\s?)?Q?';
const YEAR =
  '\\s{0,2}(?:/|(?:ของ)?ปี(?:งบประมาณ)?|พ\\.?ศ\\.?)\\s{0,2}(?:พ\\.?ศ\\.?\\s{0,2})?(\\d{4}|\\d{2})(?!\\d)';
const QUARTERS = new RegExp(
  `(?:ไตรมาส\\s?(?:ที่\\s?)?|\\bQ(?:uarter\\s)?)(${ONE}(?:${JOINT}${ONE}){0,7})(?:${YEAR})?`,
  'gi',
);
const EACH = new RegExp(`([–—-]|ถึง)?\\s{0,2}(?:ที่\\s?|Q)?(${ONE})`, 'gi');

export function quartersIn(text: string): readonly NamedQuarter[] {
  return [...toArabicDigits(text).matchAll(QUARTERS)].flatMap(([, list = '', digits]) => {
    const year = digits === undefined ? null : writtenYear(digits);
    return numbersIn(list).map((quarter) => ({ quarter, year }));
  });
}

function numbersIn(list: string): readonly number[] {
  const numbers: number[] = [];
  for (const [, span, name = ''] of list.replace(/ไตรมาส\s?/g, '').matchAll(EACH)) {
    const number = NAMES.findIndex((names) => names.includes(name)) + 1;
    const from = numbers[numbers.length - 1];
    // Of `1-4` those between are named too.
    for (let between = (from ?? number) + 1; span && from && between < number; between += 1)
      numbers.push(between);
    numbers.push(number);
  }
  return numbers;
}
