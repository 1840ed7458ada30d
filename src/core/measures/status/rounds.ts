/** Which of several status columns is the one reported on: of rounds the last that says anything, and never a target. */
import { MONTHS, SHORT_MONTHS } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import type { CleanGrid } from '../clean-grid';
import type { ColumnName } from '../headings';

const ROUND = /รอบ|ไตรมาส|ครั้งที่|เดือน|round|quarter/;

/** What is to be reached, or the papers about it, where another column says what was. */
const NO_RESULT = /ตามแผน|เป้าหมาย|คาดหวัง|คาดการณ์|ที่คาด|เอกสาร|target|planned/i;

/** The places of rounds in a year and of years, each by its number. */
const NUMBERED =
  /([0-9]{1,2})\s?เดือน|(?:ไตรมาส|ครั้ง|รอบ|งวด)(?:\s?ที่)?\s?([0-9]{1,2})|ปี(?:งบประมาณ|\s?พ\.ศ\.)?\s?([0-9]{2,4})|(?:round|quarter|q)\s?([0-9])/i;
const WORDS: readonly (readonly [words: RegExp, place: number])[] = [
  [/ครึ่ง(?:ปี)?แรก|เดิม|ก่อนหน้า|ครั้งก่อน/, 1],
  [/ครึ่ง(?:ปี)?หลัง|ปัจจุบัน|ล่าสุด/, 2],
];
/** October begins a fiscal year. */
const FIRST_MONTH = 10;

/** The given one where there are no rounds. */
export function reportedStatus(
  grid: CleanGrid,
  lastRow: number,
  candidates: ReadonlyMap<number, readonly (ColumnName | null)[]>,
  status: number,
): number {
  const heading = (column: number) =>
    toArabicDigits(
      grid.cells
        .slice(0, lastRow)
        .map((row) => row[column - 1] ?? '')
        .join(' '),
    );
  const all = [...candidates].flatMap(([column, names]) =>
    names.includes('status') ? [column] : [],
  );
  if (all.length < 2 || !all.includes(status)) return status;
  const results = all.filter((column) => !NO_RESULT.test(heading(column)));
  const first = results.includes(status) ? status : (results[0] ?? status);
  const places = new Map(results.map((column) => [column, placeOf(heading(column))]));
  const rounds = results.filter(
    (column) => places.get(column) !== null || ROUND.test(heading(column)),
  );
  if (rounds.length < 2 || !rounds.includes(first)) return first;
  const filled = rounds.filter((column) =>
    grid.cells.slice(lastRow).some((row) => (row[column - 1] ?? '') !== ''),
  );
  const isPlaced = filled.every((column) => places.get(column) !== null);
  const later = (one: number, other: number) =>
    isPlaced ? (places.get(one) ?? 0) - (places.get(other) ?? 0) || one - other : one - other;
  return [...filled].sort(later).pop() ?? first;
}

/** Which of the rounds it is, by whatever its heading counts them; null where it says none. */
function placeOf(heading: string): number | null {
  const numbers = NUMBERED.exec(heading)?.slice(1);
  const number = numbers?.find((each) => each !== undefined);
  if (number !== undefined) return Number(number);
  const word = WORDS.find(([words]) => words.test(heading));
  if (word) return word[1];
  const month = [MONTHS, SHORT_MONTHS]
    .map((names) => names.findIndex((name) => heading.includes(name)))
    .find((at) => at >= 0);
  return month === undefined ? null : (month + 1 - FIRST_MONTH + 12) % 12;
}
