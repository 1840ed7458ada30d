/** The days that the evidence of a finished activity gives, as things that happened. */
import type { CalendarDate } from '../../sheet/cell';
import { datesIn, dayOf, type TextDate } from '../../text/found/dates-in-text';
import { isHistory } from '../../text/year-places';
import type { CheckContext } from '../finding';
import { type Line, linesOf } from '../lines';

export interface ToldDate {
  readonly date: TextDate;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

export interface DatedLine {
  readonly line: Line;
  /** One at least. */
  readonly dates: readonly ToldDate[];
}

/** A day that is planned, and one in the name of a law or an order, says nothing of when the work was done. */
const PLANNED = /(?:ภายใน|กำหนด|ก่อน|จะ|ถึง|คาดว่า|ครบ|หมดอายุ|สิ้นสุด|มีผล|ใช้บังคับ|ตั้งแต่)[^\n\d]{0,24}$/;
/** What the office did that day itself: ประกาศเมื่อ; ตามประกาศ … names a paper. */
const ACTED =
  /(?<!ตาม)(?:ประกาศ|ออกคำสั่ง|ออกประกาศ|มีมติ)(?:แล้ว)?(?:ใช้|เผยแพร่|นโยบาย|เจตนารมณ์|เจตจำนง)?เมื่อ(?:วันที่)?\s{0,3}$/;
const REACH = 80;

/** Only of lines all of whose dates are of things that happened. */
export function datedLines(context: CheckContext): readonly DatedLine[] {
  return linesOf(context).flatMap((line) => {
    if (line.activity.status !== 'done' || line.isShared || line.told === '') return [];
    const found = datesIn(line.told);
    const dates = found.flatMap((date) => toldDate(line.told, date));
    return dates.length > 0 && dates.length === found.length ? [{ line, dates }] : [];
  });
}

function toldDate(text: string, date: TextDate): readonly ToldDate[] {
  const before = text.slice(Math.max(0, date.at - REACH), date.at);
  const [first, last] = [dayOf(date, 'first'), dayOf(date, 'last')];
  if (!first || !last || date.fault !== null) return [];
  const isOfPaper = isHistory({ before, after: '' }) && !ACTED.test(before);
  return PLANNED.test(before) || isOfPaper ? [] : [{ date, first, last }];
}
