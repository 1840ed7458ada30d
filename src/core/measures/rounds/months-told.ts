/** Whether a text says a round of so many months of a fiscal year (รอบ 6 เดือน, ไตรมาสที่ 2), or another one. */
import { toArabicDigits } from '../../text/digits';
import { MONTHS_LATE, monthOfYear, placeOf } from './places';

/** `ทุก 6 เดือน` is how often, and no round. */
const OFTEN = /(?:ทุก(?:\s?ๆ)?|ราย)\s?[0-9๐-๙]{1,2}\s?-?\s?เดือน/g;
/** `6 และ 12 เดือน` are both. */
const IN_MONTHS =
  /(?<![0-9])([0-9]{1,2})(?:\s?(?:,|และ|หรือ|\/)\s?([0-9]{1,2}))?\s?-?\s?(?:เดือน|months?\b)(\s?หลัง)?/gi;
const QUARTERS =
  /(?:ไตรมาส(?:\s?ที่)?|quarter|\bq)\s?([1-4])(?![0-9])(?:\s?(?:-|–|ถึง|และ|,)\s?(?:ไตรมาส(?:\s?ที่)?\s?|q)?([1-4])(?![0-9]))?/gi;
const FIRST_HALF = /ครึ่งปีแรก|กลางปี|first half/i;
const WHOLE = /ครึ่งปีหลัง|สิ้นปี(?:งบประมาณ)?|second half|year-?end/i;
/** Of the two in a year. */
const COUNTED = /(?:รอบ|งวด)(?:ที่|การรายงานที่)?\s?([12])(?![0-9])(?!\s?-?\s?เดือน)/;
const ROUND = /รอบ|งวด|ไตรมาส|ครึ่งปี|round|quarter|half/i;

const YEAR = 12;
const HALF = 6;
const QUARTER = 3;

/** `ณ วันที่ 5 เมษายน` is of the half year that has just ended: by so many months a day may lie outside. */
const EARLY = 1;

/** Null where it names no round. `fiscalYear` of the Buddhist era places a day in a year. */
export function saysRound(text: string, months: number, fiscalYear: number | null): boolean | null {
  const told = roundsIn(text);
  if (told !== null) return told.length === 0 ? null : told.includes(months);
  return saysDay(text.replace(OFTEN, ''), months, fiscalYear);
}

/** The same of a title or a name, which may have days and numbers of its own. */
export function namesRound(text: string, months: number): boolean | null {
  if (!ROUND.test(text)) return null;
  const told = roundsIn(text) ?? [];
  return told.length === 0 ? null : told.includes(months);
}

/** In months from October; empty where all rounds of a year are meant, null where none is named. */
function roundsIn(text: string): readonly number[] | null {
  const plain = toArabicDigits(text.replace(OFTEN, ''));
  const told: number[] = [];
  for (const [, first, second, later] of plain.matchAll(IN_MONTHS)) {
    const numbers = [first, second].flatMap((each) => (each === undefined ? [] : [Number(each)]));
    told.push(...numbers.map((each) => (later === undefined ? each : YEAR)));
  }
  for (const [, first, last = first] of plain.matchAll(QUARTERS)) {
    if (first === '1' && last === '4') return [];
    told.push(Number(last) * QUARTER);
  }
  if (FIRST_HALF.test(plain)) told.push(HALF);
  if (WHOLE.test(plain)) told.push(YEAR);
  const counted = COUNTED.exec(plain)?.[1];
  if (told.length === 0 && counted !== undefined) told.push(Number(counted) * HALF);
  const rounds = told.filter((each) => each <= YEAR);
  return rounds.length === 0 ? null : rounds;
}

/** ตุลาคม – กันยายน is the whole year, and no round of it. */
const OCTOBER = /ตุลาคม|ต\.\s?ค\./;
const SEPTEMBER = /กันยายน|ก\.\s?ย\./;

function saysDay(text: string, months: number, fiscalYear: number | null): boolean | null {
  const place = placeOf(text);
  if (!place || (OCTOBER.test(text) && SEPTEMBER.test(text))) return null;
  const isNear = (month: number) => month >= months - EARLY && month <= months + MONTHS_LATE;
  if (place.kind === 'months') {
    // What holds now is of any round.
    return place.number > YEAR ? null : isNear(place.number) || isNear(place.number + YEAR);
  }
  if (place.kind !== 'day' || fiscalYear === null) return null;
  const month = monthOfYear(place.number, fiscalYear);
  // Of another year, or of the common era.
  return month < 1 || month > YEAR + MONTHS_LATE ? null : isNear(month);
}
