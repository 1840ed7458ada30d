/** The days that the evidence of a finished activity gives, as things that happened. */
import { datesIn, dayOf } from '../../text/found/dates-in-text';
import type { TextDate } from '../../text/found/written-date';
import { isHistory } from '../../text/year-places';
import type { CheckContext } from '../finding';
import { type Line, linesOf } from '../lines';
import { fiscalYearIn } from '../settings-cells';
import { PLANNED, REACH, type ToldDate } from './told-date';
import { toldPeriods } from './told-periods';
import { toldYears } from './told-years';

export interface DatedLine {
  readonly line: Line;
  /** One at least. */
  readonly dates: readonly ToldDate[];
}

/** What the office did that day itself: ประกาศเมื่อ; ตามประกาศ … names a paper. */
const ACTED =
  /(?<!ตาม)(?:ประกาศ|ออกคำสั่ง|ออกประกาศ|มีมติ)(?:แล้ว)?(?:ใช้|เผยแพร่|นโยบาย|เจตนารมณ์|เจตจำนง)?เมื่อ(?:วันที่)?\s{0,3}$/;
/** The office's own paper and nothing else, which has to be of the year: ประกาศเทศบาล ลงวันที่ 5 มกราคม 2568. */
const OWN_PAPER =
  /^[^\p{L}\p{N}]{0,9}(?:ประกาศ(?!ฯ|\s?(?:กระทรวง|กรม|จังหวัด|คณะกรรมการ|สำนักงาน|ก\.|ป\.))|คำสั่ง(?!กระทรวง|จังหวัด)|หนังสือ(?!กระทรวง|กรม|จังหวัด|อำเภอ|สั่งการ))[^\n]{0,40}?(?:ลงวันที่|ณ วันที่|วันที่|ลว\.?)\s?\d{1,2}\s?[ก-๎.]{3,12}\s?\d{2,4}[^\p{L}\p{N}]{0,9}$/u;
/** A circular is of another office. */
const CIRCULAR = /(?<!ล)ว\.?\s?\d/;

/** Only of lines all of whose dates are of things that happened. */
export function datedLines(context: CheckContext): readonly DatedLine[] {
  const year = fiscalYearIn(context);
  return linesOf(context).flatMap((line) => {
    const { told } = line;
    if (line.activity.status !== 'done' || line.isShared) return [];
    const found = withYears(datesIn(told));
    const dates =
      found.length > 0
        ? found.flatMap((date) => toldDate(told, date))
        : [...toldPeriods(told, year), ...toldYears(told, year)];
    const isWhole = dates.length > 0 && dates.length >= found.length;
    return isWhole ? [{ line, dates }] : [];
  });
}

function toldDate(text: string, date: TextDate): readonly ToldDate[] {
  const before = text.slice(Math.max(0, date.at - REACH), date.at);
  const [first, last] = [dayOf(date, 'first'), dayOf(date, 'last')];
  if (!first || !last || date.fault !== null || PLANNED.test(before)) return [];
  const isOwn = OWN_PAPER.test(text) && !CIRCULAR.test(text);
  const isOfPaper = isHistory({ before, after: '' }) && !ACTED.test(before) && !isOwn;
  return [{ text: date.text, first, last, isOfPaper }];
}

/** The year of a span stands at its end: 30 ธันวาคม ถึง 2 มกราคม 2569. */
function withYears(dates: readonly TextDate[]): readonly TextDate[] {
  return dates.map((date, place) => {
    const next = dates[place + 1];
    if (date.year !== null || !next?.year || next.at - date.at > REACH) return date;
    return { ...date, year: next.year - (date.month > next.month ? 1 : 0) };
  });
}
