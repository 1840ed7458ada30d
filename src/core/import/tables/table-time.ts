/** Of which year, which round and which part of the year's measures a table speaks, by the lines right above it. */
import { type Place, placeOf } from '../../measures/rounds/places';
import { fiscalYearIn } from '../../text/found/fiscal-year';
import { isCatchword, isPageNumber } from './page-ends';

export interface TableTime {
  /** B.E.; null where no line names one. */
  readonly year: number | null;
  readonly round: Place | null;
}

const LONGEST = 120;
const SENTENCE = /^(?:ตามที่|ด้วย|บัดนี้|จึง|เนื่องจาก|สืบเนื่อง)/;
const COUNTED = /รอบ|ครั้ง|งวด|ระยะ/;
const COMPARED = /เปรียบเทียบ|ผลการดำเนิน/;
const ASSESSED = /ประเมิน|คะแนน/;
const YEAR_BEFORE = /ปี(?:งบประมาณ)?\s?(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/;
const YEAR_BEHIND = /ปี(?:งบประมาณ)?\s?(?:ถัดไป|หน้า(?![ก-๎])|ต่อไป)/;
const CENTURY = 2500;
/** Fewer would be years that are not Thai, or none. */
const LEAST_IN_CENTURY = 50;

/** `fiscalYear` is the memo's; the nearest line counts, or else what the table's `heads` agree on. */
export function timeOf(
  lines: readonly string[],
  heads: readonly string[],
  fiscalYear: number | null,
): TableTime {
  const captions = captionsIn(lines);
  const last = <Each>(found: readonly (Each | null)[]) =>
    found.filter((each) => each !== null).pop() ?? null;
  const results = heads.filter((head) => COMPARED.test(head));
  const years = new Set(results.flatMap((head) => yearOf(head, fiscalYear) ?? []));
  const rounds = heads.flatMap((head) => roundOf(head) ?? []);
  const [headed = null] = years;
  const [round = null] = rounds;
  const areOne = rounds.every((each) => placeKey(each) === placeKey(round));
  return {
    year:
      last(captions.map((line) => yearOf(line, fiscalYear))) ?? (years.size === 1 ? headed : null),
    round: last(captions.map(roundOf)) ?? (areOne ? round : null),
  };
}

export function isSameTime(one: TableTime, other: TableTime): boolean {
  return one.year === other.year && placeKey(one.round) === placeKey(other.round);
}

function placeKey(place: Place | null): string {
  return place === null ? '' : `${place.kind} ${place.year} ${place.number}`;
}

function captionsIn(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST && !SENTENCE.test(line))
    .filter((line) => !isPageNumber(line) && !isCatchword(line));
}

function yearOf(line: string, fiscalYear: number | null): number | null {
  const named = fiscalYearIn([line]);
  if (named !== null) return named;
  const short = Number(placeOf(line)?.year || 0);
  if (short >= LEAST_IN_CENTURY && COMPARED.test(line) && !ASSESSED.test(line))
    return CENTURY + short;
  if (fiscalYear === null) return null;
  if (YEAR_BEFORE.test(line)) return fiscalYear - 1;
  return YEAR_BEHIND.test(line) ? fiscalYear + 1 : null;
}

function roundOf(line: string): Place | null {
  const place = placeOf(line);
  if (place === null || place.kind === 'year') return null;
  return place.kind === 'count' && !COUNTED.test(line) ? null : place;
}

const TOOLS = /(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/g;
const PART = /^(?:ด้าน|ตัวชี้วัด|มิติ|หมวด)/;
const LONGEST_PART = 80;

/** IIT, or the line itself where it names a part; '' where none does. */
export function partOf(lines: readonly string[]): string {
  const parts = captionsIn(lines).map((line) => {
    const tools = new Set([...line.matchAll(TOOLS)].map(([tool]) => tool));
    const [tool = ''] = tools;
    if (tools.size === 1) return tool;
    return PART.test(line) && line.length <= LONGEST_PART && placeOf(line) === null ? line : '';
  });
  return parts.filter((part) => part !== '').pop() ?? '';
}
