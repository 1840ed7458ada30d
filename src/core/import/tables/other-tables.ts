/** Which rows head a table of something else, and which rows of a table without a head that is known look like measures. */
import { cleanGrid } from '../../measures/clean-grid';
import { type Header, hasStatus, repeatsHeader } from '../../measures/header';
import { readNumber } from '../../measures/numbering';
import { readMark } from '../../measures/status/status-mark';
import { readStatusWords } from '../../measures/status/status-words';
import { countHeadRows } from '../../measures/unread/count-tables';
import { isCountHead, isCountRow, isTotal } from '../../measures/unread/counts';
import type { Grid } from '../../sheet/grid';
import { toArabicDigits } from '../../text/digits';
import type { TableBlock } from '../block';
import { isHeadTable } from '../said/head-table';
import { isSigned } from './continued';
import { gridOf } from './table-grid';
import { headerAtTop, headerIn, type KnownHeader } from './table-kind';

const NUMBER_HEAD = /^(?:ลำดับ(?:ที่)?|ที่|ข้อ(?:ที่)?|no\.?|#)$/i;
/** Headings of what memos have tables of besides measures, and those that such tables share with theirs. */
const OTHER_HEAD =
  /^(?:ปัญหา(?:\s?(?:และ|\/)?\s?อุปสรรค)?|อุปสรรค|(?:แนวทาง|วิธี)(?:การ)?(?:แก้ไข|แก้ปัญหา|พัฒนา|ปรับปรุง)(?:ปัญหา)?|ข้อเสนอแนะ|ชื่อ(?:\s?[-–]?\s?(?:นาม)?สกุล)?|ตำแหน่ง|หน้าที่|สังกัด|โทรศัพท์|รายการ|โครงการ|กิจกรรม|(?:งบประมาณ|วงเงิน|แหล่งเงิน|จำนวนเงิน|เบิกจ่าย|คงเหลือ|ตั้งไว้|ใช้ไป)(?:ที่(?:ตั้งไว้|ใช้|ได้รับ|เบิกจ่าย))?|ตัวชี้วัด|เครื่องมือ|คะแนน(?:เต็ม|ที่ได้|เฉลี่ย|รวม)?|ค่าน้ำหนัก|ระดับ|ผลต่าง|ผู้รับผิดชอบ|หน่วยงาน|หมายเหตุ)(?:\s?\([^()]{1,20}\))?$/;
const LONGEST_HEAD = 60;
const FEWEST_HEADS = 2;
/** Lines over a table that stand in rows of their own. */
const MOST_TITLES = 3;

type Cells = readonly string[];

/** `ที่ | ตัวชี้วัด | คะแนน`, or headings that stand over no measures in most cells of a full row. */
function isHead(cells: Cells, number: number): boolean {
  const texts = cells.filter((text) => text !== '');
  const isPlain = texts.every((text) => text.length <= LONGEST_HEAD && readNumber(text) === null);
  if (texts.length <= FEWEST_HEADS - 1 || !isPlain) return false;
  if (NUMBER_HEAD.test((cells[number - 1] ?? '').replace(/\s/g, ''))) {
    return texts.length > FEWEST_HEADS && !texts.some((text) => readMark(text).kind === 'mark');
  }
  const others = texts.filter((text) => OTHER_HEAD.test(text));
  return (
    texts.length === cells.length &&
    others.length >= FEWEST_HEADS &&
    others.length * 2 >= texts.length
  );
}

/** The head of something else that the table begins with; null where it has none. */
export function otherHead(rows: readonly Cells[]): Cells | null {
  for (const [index, cells] of rows.slice(0, MOST_TITLES).entries()) {
    if (isHead(cells, 1)) return isOverRows(rows.slice(index + 1)) ? cells : null;
    if (cells.filter((text) => text !== '').length > 1) return null;
  }
  return null;
}

/** The labels of a memo's own head (ที่ … วันที่ …) stand over no rows like them. */
function isOverRows(below: readonly Cells[]): boolean {
  return below.some((cells) => cells.filter((text) => text !== '').length >= FEWEST_HEADS);
}

/** A table of several: Word makes one of tables with no line between them. */
export interface TablePart {
  readonly block: TableBlock;
  /** How many rows of the whole stand above it. */
  readonly above: number;
}

/** Cut where a head begins that is not its own once more; `last` is the head of the table before, for a part of it. */
export function partsOf(block: TableBlock, last: Header | null): readonly TablePart[] {
  const grid = gridOf(block);
  const found = headerAtTop(grid);
  const header = found?.header ?? last;
  const number = header?.columns.number ?? 1;
  const cuts = grid.cells.flatMap((cells, index) => {
    if (index <= (found?.header.lastRow ?? 0)) return [];
    if (beginsCounts(grid.cells, index) || closesMemo(cells)) return [index];
    if (!isHead(cells, number)) return [];
    const isOwn = found !== null && repeatsHeader(found.header, found.grid, cells);
    return (isOwn && !(found && isOtherKind(found, index + 1))) ||
      isTitle(grid.cells.slice(0, index))
      ? []
      : [index];
  });
  return [0, ...cuts].map((from, at) => ({
    block: { ...block, rows: block.rows.slice(from, cuts[at]) },
    above: from,
  }));
}

/** In a table that is the whole memo, or nearly, its close stands below the measures. */
function closesMemo(cells: Cells): boolean {
  const [only = '', ...others] = cells.filter((text) => text !== '');
  return others.length === 0 && CLOSE.test(only);
}

const CLOSE = /^จึง(?:เรียน|เสนอ|รายงาน)/;

/** What a table has of the memo's head: all of it, or the rows over the measures; null where it has none. */
export function headOver(block: TableBlock): TableBlock | null {
  const grid = cleanGrid(gridOf(block));
  const at = grid.cells.findIndex((_, index) => index > 0 && headerIn(grid, index + 1) !== null);
  const head = at < 0 ? block : { ...block, rows: block.rows.slice(0, at) };
  return isHeadTable(head) && headerAtTop(gridOf(head)) === null ? head : null;
}

/** Whether a table counts the measures: สถานะ | จำนวน | ร้อยละ, with a running number or without. */
export function isCountTable(grid: Grid): boolean {
  const rows = grid.cells.filter((row) => row.some((text) => text !== ''));
  if (countHeadRows(cleanGrid({ ...grid, cells: rows }), 1) > 0) return true;
  if (beginsCounts(rows, 0)) return rows.slice(1).every(isCountRow);
  const isCounted = (rows[0] ?? []).some((text) => text.startsWith('จำนวน'));
  const counts = rows.slice(1).map((row) => row.filter((text) => text !== ''));
  const areNumbered = counts.every(([first = '']) => readNumber(first) !== null || isTotal(first));
  return (
    isCounted &&
    isCountHead(rows[0] ?? []) &&
    counts.length > 0 &&
    areNumbered &&
    counts.every((row) => isCountRow(row) || isCountRow(row.slice(1)))
  );
}

function beginsCounts(rows: readonly Cells[], index: number): boolean {
  return isCountHead(rows[index] ?? []) && isCountRow(rows[index + 1] ?? []);
}

/** The head of results within a plan, or the other way round. */
function isOtherKind({ header, grid }: KnownHeader, row: number): boolean {
  const own = headerIn(grid, row);
  return own !== null && hasStatus(own.columns) !== hasStatus(header.columns);
}

function isTitle(rows: readonly Cells[]): boolean {
  return rows.every((cells) => cells.filter((text) => text !== '').length <= 1);
}

/** What stands in the rows that look like measures, by their index, where no column of the table is known. */
export function missedRows(grid: Grid, isBehind: boolean): ReadonlyMap<number, string> {
  if (isSigned(grid)) return new Map();
  return new Map(
    grid.cells.flatMap((cells, index): readonly (readonly [number, string])[] =>
      looksLikeMeasure(cells, isBehind)
        ? [[index, cells.filter((text) => text !== '').join(' | ')]]
        : [],
    ),
  );
}

/** A number, a text and a mark; behind a table of measures a number and a text, or a text and a mark, are enough. */
function looksLikeMeasure(cells: Cells, isBehind: boolean): boolean {
  const isNumbered = readNumber(cells[0] ?? '') !== null;
  const texts = cells.filter((text) => /[\p{L}\p{M}]{2}/u.test(text));
  const isMarked = cells.some(isMark);
  if (texts.length === 0) return false;
  return isBehind ? isNumbered || isMarked : isNumbered && isMarked;
}

function isMark(text: string): boolean {
  if (/^[0-9]/.test(toArabicDigits(text))) return false;
  return readMark(text).kind === 'mark' || readStatusWords(text) !== null;
}
