/** When an activity is done, as a memo says it: on one line, with the unit of its heading, no year of the common era. */
import { parseIsoDate, parseThaiDate, shortThaiDate } from '../../../text/dates';
import { saysOf } from './cell-says';

const NUMBER = /^[0-9๐-๙]+(?:[.,][0-9๐-๙]+)?(?:\s*[-–]\s*[0-9๐-๙]+)?$/;
const UNIT = /[(（]\s*(?:หน่วย\s*:?\s*|จำนวน\s*)?(ชั่วโมง|วัน(?:ทำการ)?|สัปดาห์|เดือน|ไตรมาส|ปี)\s*[)）]/;
/** As a sheet shows a day that it holds. */
const DAY = /(?<![\d/-])(?:\d{1,2}\/\d{1,2}\/20\d\d|20\d\d-\d\d-\d\d)(?![\d/-])/g;

/** '' where the cells say nothing. Of two cells the first is the beginning. */
export function durationText(
  cells: readonly { readonly text: string; readonly heading: string }[],
) {
  const [from = '', to] = cells.map(({ text, heading }) => withUnit(saysOf(text), heading));
  const said = between(from, to ?? '');
  return said === '' || /ระยะเวลา/.test(said) ? said : `ระยะเวลา ${said}`;
}

function between(from: string, to: string): string {
  if (from !== '' && to !== '') return from === to ? from : `${from} – ${to}`;
  return to === '' ? from : `ถึง ${to}`;
}

function withUnit(text: string, heading: string): string {
  const [, unit] = UNIT.exec(heading) ?? [];
  const isYear = /^(?:25|๒๕)/.test(text);
  if (unit !== undefined && NUMBER.test(text) && !isYear)
    return unit === 'ไตรมาส' ? `ไตรมาสที่ ${text}` : `${text} ${unit}`;
  return text.replace(DAY, (day) => {
    const date = parseIsoDate(day) ?? parseThaiDate(day);
    return date ? shortThaiDate(date) : day;
  });
}
