/** Rows that sum up a group of measures though their cells look like a measure's: counts for ticks, an average for a status. */
import { isBlankRow, textIn } from '../../sheet/cell';
import { saysNothing } from '../../text/cell-text';
import { toArabicDigits } from '../../text/digits';
import { singleSpaced } from '../../text/spelling';
import type { CleanGrid } from '../clean-grid';
import { type Columns, type Header, marksForm, STATUSES } from '../header';
import { readNumber, readNumberedTitle } from '../numbering';
import { readMark } from '../status/status-mark';
import type { TableRow } from '../table-row';
import { PART_OF_TABLE, unitNamed } from '../whose/section-units';
import { isPartOf, type PathAt } from './paths';

const COUNT = /^[0-9๐-๙]{1,3}$/;
const PERCENT = /^(?:ร้อยละ\s?)?([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,4})?)\s?%?$/;
/** What is said of all of them together. */
const SUM =
  /^(?:ภาพรวม|โดยรวม|รวม|สรุป|เฉลี่ย|ค่าเฉลี่ย|ร้อยละ|คิดเป็น|average|overall|(?:sub|grand )?total)|(?:เฉลี่ย|โดยรวม|ภาพรวม|รวม|รวมทั้งสิ้น|average|total)$/i;
/** กองคลัง รวม, กองคลัง เสร็จ 1/1, กองคลัง 2 มาตรการ. */
const SUM_BEHIND =
  /\s\(?(?:รวม|เฉลี่ย|(?:(?:ดำเนินการ)?(?:แล้ว)?เสร็จ|ทำได้|สำเร็จ|จำนวน|รวม)?\s?[0-9๐-๙]{1,3}(?:\s?(?:\/|จาก|ใน)\s?[0-9๐-๙]{1,3})?(?:\s?(?:มาตรการ|ข้อ|รายการ))?)\)?$/;

/** Tells such rows of a table that numbers its measures; a number of its own makes a row a measure, or the head of its parts. */
export function groupRowsOf(
  grid: CleanGrid,
  first: Header,
): (row: TableRow, header: Header) => boolean {
  const { isNumbered, isTicked } = factsOf(grid, first);
  return (row, { columns }) => isNumbered && isGroupRow(row, columns, isTicked);
}

interface Facts {
  readonly isNumbered: boolean;
  /** Some numbered measure has a sign for its mark, and no figure. */
  readonly isTicked: boolean;
}

function factsOf({ cells }: CleanGrid, { columns, lastRow }: Header): Facts {
  const { number, title } = columns;
  const marks = STATUSES.flatMap((status) => columns[status] ?? []);
  const numbered = cells.slice(lastRow).filter((row) => {
    const text = textIn(row, title);
    return text !== '' && readNumberedTitle(textIn(row, number), text).number !== null;
  });
  const isTick = (text: string) => !COUNT.test(text) && readMark(text).kind === 'mark';
  return {
    isNumbered: numbered.length > 0,
    isTicked: numbered.some((row) => marks.some((column) => isTick(textIn(row, column)))),
  };
}

function isGroupRow(row: TableRow, columns: Columns, isTicked: boolean): boolean {
  const text = labelOf(row, columns);
  if (text === '' || saysMore(row, columns)) return false;
  const isSum = SUM.test(text) || SUM_BEHIND.test(text) || PART_OF_TABLE.test(text);
  const isNamed = isSum || unitNamed(text) !== '';
  if (!marksForm(columns)) return isNamed && PERCENT.test(row.own(columns.status));
  return isCounts(row, columns) && (isTicked || isNamed);
}

/** The text of a row without a number; '' where it has one, or is no whole row of the table. */
function labelOf(row: TableRow, { number, title }: Columns): string {
  const [numbers, titles] = [singleSpaced(row.own(number)), singleSpaced(row.own(title))];
  if (numbers !== '' && titles !== '') return '';
  const text = titles || numbers;
  const isNumbered = readNumber(numbers) !== null || readNumberedTitle('', titles).number !== null;
  return isNumbered || row.covered(title) ? '' : text;
}

/** What a measure has, and a sum has not. */
function saysMore(row: TableRow, { method, owners, followUp }: Columns): boolean {
  return [method, owners, followUp].some((column) => !/^[-–—\s0-9๐-๙]*$/.test(row.own(column)));
}

/** Nothing but figures and dashes for its marks. */
function isCounts(row: TableRow, columns: Columns): boolean {
  const texts = STATUSES.map((status) => row.own(columns[status]));
  return (
    texts.some((text) => COUNT.test(text)) &&
    texts.every((text) => COUNT.test(text) || saysNothing(text))
  );
}

/** By how much an average may be rounded. */
const ROUNDED = 1;

/** `1 ด้านความโปร่งใส 50%` over 1.1, 1.2: what it says is the average, or the counts, of its parts. */
export function isHeadOfParts(
  grid: CleanGrid,
  { columns }: Header,
  row: TableRow,
  pathAt: PathAt,
): boolean {
  const { title, status } = columns;
  const own = pathAt(row.row);
  const isMarks = marksForm(columns);
  if (own === null || saysMore(row, columns)) return false;
  const said = PERCENT.exec(row.own(status))?.[1];
  if (isMarks ? !isCounts(row, columns) : said === undefined) return false;
  const parts: (readonly string[])[] = [];
  for (let at = row.row + 1; at <= grid.cells.length; at++) {
    const cells = grid.cells[at - 1] ?? [];
    if (isBlankRow(cells)) continue;
    if (!isPartOf(pathAt(at), own)) break;
    parts.push(cells);
  }
  if (parts.length === 0 || parts.some((cells) => textIn(cells, title) === '')) return false;
  if (PART_OF_TABLE.test(row.own(title))) return true;
  if (isMarks) return countsThem(row, columns, parts);
  const values = parts.map((cells) => PERCENT.exec(textIn(cells, status))?.[1]);
  if (parts.length === 1 || values.includes(undefined)) return false;
  const sum = values.reduce((all, value) => all + numberIn(value), 0);
  return Math.abs(sum / parts.length - numberIn(said)) <= ROUNDED;
}

function countsThem(
  row: TableRow,
  columns: Columns,
  parts: readonly (readonly string[])[],
): boolean {
  const marked = (column: number | undefined) =>
    parts.filter((cells) => readMark(textIn(cells, column)).kind === 'mark').length;
  return STATUSES.every((status) => numberIn(row.own(columns[status])) === marked(columns[status]));
}

/** 0 where there is none. */
function numberIn(text = ''): number {
  return Number(toArabicDigits(saysNothing(text) ? '0' : text));
}
