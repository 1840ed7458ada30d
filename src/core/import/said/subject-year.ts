/** The fiscal year in a memo's subject, which tells whose its tables are before any of them is read. */
import { fiscalYearIn } from '../../text/found/fiscal-year';
import type { Block } from '../block';
import { readHeadLines } from './head-lines';
import { withoutOuterLetter } from './outer-letter';
import { withoutYearRanges } from './year-range';

/** The head of a memo is not longer. */
const MOST_BLOCKS = 40;

/** Null where the subject names none. */
export function yearOfSubject(blocks: readonly Block[]): number | null {
  const lines = blocks
    .slice(0, MOST_BLOCKS)
    .flatMap((block) =>
      block.kind === 'text'
        ? block.text.split('\n')
        : block.rows.map((row) => row.map(({ text }) => text.split('\n').join(' ')).join('\t')),
    )
    .map((line) => ({ text: line.trim() }));
  const memo = withoutOuterLetter(lines).map(({ text }) => text);
  const subject = readHeadLines(memo).find(({ label }) => label === 'subject');
  return subject ? yearInSubject(subject.value) : null;
}

/** The plan of the year to come is named behind what is reported on: รายงานผล … ปี ๒๕๖๘ และแผน … ปี ๒๕๖๙. */
export function yearInSubject(subject: string): number | null {
  const whole = withoutYearRanges(subject);
  const [reported = ''] = whole.split(PLANNED);
  return fiscalYearIn([reported]) ?? fiscalYearIn([whole]);
}

const PLANNED = /และ(?=(?:จัดทำ|กำหนด|ขออนุมัติ|ร่าง|\s)?(?:แผน|มาตรการ|แนวทาง))/;
