/** When an activity is done, as a memo says it: on one line, with the unit of its heading, no year of the common era. */
import { parseIsoDate, parseThaiDate, shortThaiDate } from '../../../text/dates';
import { saysOf } from './cell-says';
import type { DetailColumn, DetailColumns } from './detail-columns';
import { tickedTimes } from './ticked-times';

const NUMBER = /^[0-9๐-๙]+(?:[.,][0-9๐-๙]+)?(?:\s*[-–]\s*[0-9๐-๙]+)?$/;
const UNIT =
  /[(（]\s*(?:หน่วย\s*:?\s*|จำนวน\s*)?(ชั่วโมง|วัน(?:ทำการ)?|สัปดาห์|เดือน|ไตรมาส(?:ที่)?|ปี)\s*[)）]/;
/** As a sheet shows a day that it holds. */
const DAY = /(?<![\d/-])(?:\d{1,2}\/\d{1,2}\/20\d\d|20\d\d-\d\d-\d\d)(?![\d/-])/g;

/** '' where the cells say nothing. */
export function durationText(
  { duration: { whole, begin, end }, times }: Pick<DetailColumns, 'duration' | 'times'>,
  textIn: (place: number) => string,
): string {
  const told = (column: DetailColumn | undefined) =>
    column ? withUnit(saysOf(textIn(column.place)), column.heading) : '';
  const said =
    told(whole) || between(told(begin), told(end)) || (times ? tickedTimes(times, textIn) : '');
  return said === '' || /ระยะเวลา/.test(said) ? said : `ระยะเวลา ${said}`;
}

function between(from: string, to: string): string {
  if (from !== '' && to !== '') return from === to ? from : `${from} – ${to}`;
  if (to !== '') return `ถึง ${to}`;
  return from === '' ? '' : `ตั้งแต่ ${from}`;
}

function withUnit(text: string, heading: string): string {
  const [, unit] = UNIT.exec(heading) ?? [];
  const isYear = /^(?:25|๒๕)/.test(text);
  if (unit !== undefined && NUMBER.test(text) && !isYear)
    return unit.startsWith('ไตรมาส') ? `ไตรมาสที่ ${text}` : `${text} ${unit}`;
  return text.replace(DAY, (day) => {
    const date = parseIsoDate(day) ?? parseThaiDate(day);
    return date ? shortThaiDate(date) : day;
  });
}
