/** Years that a memo writes as a range (2567 – 2568): which of the two is meant, nobody can tell. */

const DIGIT = '[0-9๐-๙]';
const YEAR = `(?:25|๒๕)${DIGIT}{2}(?!${DIGIT})`;
const CALLED = 'ปี(?:งบประมาณ)?\\s{0,3}(?:พ\\.?\\s?ศ\\.?)?\\s{0,3}|พ\\.?\\s?ศ\\.?\\s{0,3}';
const RANGE = new RegExp(
  `(?:${CALLED})?(?<!${DIGIT})${YEAR}\\s{0,3}(?:(?:[-–—]|ถึง)\\s{0,3}(?:${CALLED})?${YEAR}|/\\s{0,3}(?:${YEAR}|${DIGIT}{2}(?!${DIGIT})))`,
  'g',
);

/** The first range of a text; '' where it has none. */
export function yearRangeIn(text: string): string {
  return text.match(RANGE)?.[0] ?? '';
}

export function withoutYearRanges(text: string): string {
  return text.replace(RANGE, ' ');
}
