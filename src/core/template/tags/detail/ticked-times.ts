/** When an activity is done, where a sheet has a column for each month or quarter and a tick in those of the work. */
import { isPlanTick } from '../../../measures/rows/plan-tick';
import { MONTHS, SHORT_MONTHS } from '../../../text/dates';
import { toArabicDigits } from '../../../text/digits';

/** The columns of one fiscal year, from its first month or quarter to its last, whatever their order on the sheet. */
export interface TimeColumns {
  readonly unit: 'month' | 'quarter';
  /** Among the own columns. */
  readonly places: readonly number[];
}

/** October, counted from 0. */
const FIRST_MONTH = 9;
const FISCAL_MONTHS: readonly string[] = [
  ...MONTHS.slice(FIRST_MONTH),
  ...MONTHS.slice(0, FIRST_MONTH),
];
const FISCAL_SHORT = [...SHORT_MONTHS.slice(FIRST_MONTH), ...SHORT_MONTHS.slice(0, FIRST_MONTH)];
const QUARTERS = 4;

const YEAR = /[\s/]{0,3}(?:พ\.?\s?ศ\.?\s?)?(?:25)?[0-9]{2}$/;
const QUARTER = /(?:ไตรมาส(?:ที่)?|quarter|\bq)[\s)]{0,3}([1-4])$/i;
/** Over the months; those that stand under ผลการดำเนินงาน tell when it was done, or reported. */
const PLANNED = /ระยะเวลา|ช่วงเวลา|ห้วงเวลา|แผน|กำหนด|ปฏิทิน|duration|plan|schedule|timeline/i;
const OF_RESULTS = /ผล|จริง|รายงาน|กำกับ|ติดตาม|ประเมิน|เบิก|(?<!ปี)งบ|actual|result|report/i;

const NO_TICK = /^(?:[-–—.\s☐□○]*|false)$/i;

/** Null where the sheet has none for the work’s time. `groups` are what stands over each heading. */
export function timeColumns(
  headings: readonly string[],
  groups: readonly string[],
): TimeColumns | null {
  const over = (place: number) => groups[place] ?? '';
  const whole = (of: (heading: string) => number, count: number) => {
    const parts = headings.map(of);
    const places = Array.from({ length: count }, (_, part) => parts.indexOf(part));
    const isOnce = parts.filter((part) => part >= 0).length === count && !places.includes(-1);
    if (!isOnce || places.some((place) => OF_RESULTS.test(over(place)))) return null;
    return places.some((place) => PLANNED.test(over(place))) ? places : null;
  };
  const months = whole(monthIn, FISCAL_MONTHS.length);
  if (months) return { unit: 'month', places: months };
  const quarters = whole(quarterIn, QUARTERS);
  return quarters && { unit: 'quarter', places: quarters };
}

/** `ตุลาคม – ธันวาคม และมีนาคม`; '' where nothing is ticked, or a cell says more than a tick. */
export function tickedTimes(
  { unit, places }: TimeColumns,
  textIn: (place: number) => string,
): string {
  const texts = places.map((place) => textIn(place).trim());
  if (texts.some((text) => !NO_TICK.test(text) && !isPlanTick(text))) return '';
  const ticked = texts.map((text) => !NO_TICK.test(text));
  if (!ticked.includes(true)) return '';
  if (!ticked.includes(false)) return 'ตลอดปีงบประมาณ';
  const spans = ticked.flatMap((is, first) => {
    if (!is || ticked[first - 1]) return [];
    const end = ticked.indexOf(false, first);
    const last = (end < 0 ? ticked.length : end) - 1;
    return first === last ? nameOf(unit, first) : `${nameOf(unit, first)} – ${nameOf(unit, last)}`;
  });
  const list = [spans.slice(0, -1).join(', '), ...spans.slice(-1)].filter((text) => text !== '');
  const said = list.join(unit === 'month' ? ' และ' : ' และ ');
  return unit === 'month' ? said : `ไตรมาสที่ ${said}`;
}

function nameOf(unit: TimeColumns['unit'], part: number): string {
  return unit === 'month' ? (FISCAL_MONTHS[part] ?? '') : String(part + 1);
}

/** From 0, of the fiscal year; -1 where the heading is no month and nothing else. */
function monthIn(heading: string): number {
  const name = toArabicDigits(heading).trim().replace(YEAR, '').trim();
  const full = FISCAL_MONTHS.indexOf(name);
  return full >= 0 ? full : FISCAL_SHORT.findIndex((month) => bare(month) === bare(name));
}

function quarterIn(heading: string): number {
  return Number(QUARTER.exec(toArabicDigits(heading).trim())?.[1] ?? 0) - 1;
}

function bare(name: string): string {
  return name.replace(/[.\s]/g, '');
}
