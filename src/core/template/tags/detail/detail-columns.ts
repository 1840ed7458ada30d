/** Which of a sheet's own columns say what an activity costs, and when it is done: what a tick or another sum stands under is none of them. */
import { nameUnder, tellsResult } from '../../../measures/results/result-columns';
import { looseName } from '../../../text/loose-name';
import { type TimeColumns, timeColumns } from './ticked-times';

/** A column as its reader names it: with what stands over it, where that tells what it is. */
export interface DetailColumn {
  /** Among the own columns. */
  readonly place: number;
  readonly heading: string;
}

export interface DetailColumns {
  readonly budget: DetailColumn | null;
  /** The budget is one that was spent or is left, by its heading. */
  readonly isSpent: boolean;
  /** The whole of it in one column, or the day it begins and the day it ends; what has no column is left out. */
  readonly duration: Readonly<Partial<Record<'whole' | 'begin' | 'end', DetailColumn>>>;
  /** A column for each month or quarter of the plan. */
  readonly times: TimeColumns | null;
}

const BUDGET = /^(?:(?:วงเงิน|จำนวน(?:เงิน)?|กรอบ)?งบประมาณ|budget)/i;
/** The name of a year or a share is no sum. */
const NO_SUM = /ร้อยละ|%|^งบประมาณ\s*(?:ปี)?\s*(?:พ\.?\s?ศ\.?)?$/;
/** A source may stand with the sum, or beside it. */
const SOURCE = /แหล่ง|ที่มา|ประเภท|หมวด/;
const SPENT = /ใช้ไป|จริง|เบิก|จ่ายไป|จ่ายแล้ว|เหลือ|ผล/;
const DURATION = /^(?:ระยะเวลา|duration)/i;
/** When it is reported, and no time of the work itself. */
const OF_REPORTS = /รายงาน|กำกับ|ติดตาม|ประเมิน/;
const BEGIN = /เริ่ม|ตั้งแต่|start|from/i;
const END = /สิ้นสุด|แล้วเสร็จ|เสร็จสิ้น|ถึง|end|until/i;

/** `groups` are what stands over each heading, '' where nothing does. */
export function detailColumns(
  headings: readonly string[],
  groups: readonly string[] = [],
): DetailColumns {
  const times = timeColumns(headings, groups);
  const isOfResult = (place: number) =>
    tellsResult(nameUnder(groups[place] ?? '', headings[place] ?? ''));
  const columns = headings
    .map((heading, place) => ({ place, heading: withGroup(heading, groups[place] ?? '') }))
    .filter(({ place }) => !times?.places.includes(place));
  const sums = columns.filter(({ heading }) => BUDGET.test(heading) && !isNoSum(heading));
  const planned =
    sums.find(({ heading }) => !SPENT.test(heading) && !SOURCE.test(heading)) ??
    sums.find(({ heading }) => !SPENT.test(heading));
  const budget = planned ?? sums[0] ?? null;
  return {
    budget,
    isSpent: budget !== null && planned === undefined,
    times,
    duration: durationOf(
      columns.filter(
        ({ heading, place }) =>
          DURATION.test(heading) && !OF_REPORTS.test(heading) && !isOfResult(place),
      ),
    ),
  };
}

function withGroup(heading: string, group: string): string {
  const isTold = [BUDGET, DURATION].some((name) => name.test(group) && !name.test(heading));
  return isTold ? `${group} ${heading}` : heading;
}

function isNoSum(heading: string): boolean {
  return looseName(heading) !== looseName('งบประมาณ') && NO_SUM.test(heading.trim());
}

function durationOf(columns: readonly DetailColumn[]): DetailColumns['duration'] {
  const find = (isBegin: boolean, isEnd: boolean) =>
    columns.find(({ heading }) => BEGIN.test(heading) === isBegin && END.test(heading) === isEnd);
  const [begin, end] = [find(true, false), find(false, true)];
  const whole = find(false, false) ?? find(true, true);
  if (whole && !(begin && end)) return { whole };
  return { ...(begin ? { begin } : {}), ...(end ? { end } : {}) };
}
