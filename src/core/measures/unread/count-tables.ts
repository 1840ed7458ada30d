/** Small tables that count the measures by unit or indicator and status, over or under the table of measures: หน่วยงาน | จำนวนมาตรการ | แล้วเสร็จ | ร้อยละ. */
import { filledIn } from '../../sheet/cell';
import { toArabicDigits } from '../../text/digits';
import type { CleanGrid } from '../clean-grid';
import { isStatus } from '../columns/columns';
import { readNumber } from '../numbering';

const NUMBER = /^(?:ที่|ลำดับ(?:ที่)?|ข้อ(?:ที่)?|no\.?|#)$/i;
const COUNTED =
  /^\(?(?:จำนวน|ทั้งหมด|ทั้งสิ้น|รวม|ผลรวม|(?:มาตรการ|ข้อ|รายการ)(?:ทั้งหมด|ทั้งสิ้น|รวม)|ร้อยละ|คิดเป็น|เปอร์เซ็นต์|%|total|grand total|count|number of|per ?cent)/i;
/** A status of counts alone: of a measure nobody could tell it from the two others. */
const OTHERS = /^(?:ยัง)?(?:ดำเนินการ)?ไม่(?:แล้ว)?เสร็จ$/;
/** What the measures are counted by. */
const BY =
  /^(?:(?:ชื่อ)?หน่วยงาน|ส่วนราชการ|สำนัก|กอง|ฝ่าย|ผู้รับผิดชอบ|ตัวชี้วัด|ด้าน|หมวด|มิติ|ประเด็น|ยุทธศาสตร์|ไตรมาส|รอบ|งวด|เดือน|ปี(?:งบประมาณ|$)|department|division|unit|owner|indicator|quarter|year)/i;
const FIGURE = /^(?:[-–—]|[0-9๐-๙][0-9๐-๙.,]*\s?(?:%|มาตรการ|ข้อ|รายการ)?)$/;
/** What a pivot table has over its heads. */
const PIVOT = /^(?:counta?|countunique|sum|average|จำนวน|ผลรวม)\s?(?:of|จาก|ของ)\s?/i;
const YEAR = /^(?:25|๒๕)[0-9๐-๙]{2}$/;
const LEAST_HEADS = 3;

/** How many rows the heads take that begin in this one, over a row that counts; 0 where none do. */
export function countHeadRows(grid: CleanGrid, row: number): number {
  const heads = textsIn(grid, row);
  if (PIVOT.test(heads[0] ?? '')) {
    const below = headRows(grid, row + 1);
    if (below > 0) return below + 1;
  }
  return headRows(grid, row);
}

function headRows(grid: CleanGrid, row: number): number {
  // Nearly no row counts, and that is soon seen.
  if (!countsIn(grid, row + 1) && !countsIn(grid, row + 2)) return 0;
  const heads = textsIn(grid, row);
  const by = countedBy(grid, heads);
  // Names stand under what they are counted by: a measure under its group's labels is none.
  const column = (grid.cells[row - 1] ?? []).findIndex((text) => text !== '' && text === by);
  const isFirst = (next: number) =>
    /\p{L}|\d{4}/u.test(toArabicDigits(grid.cells[next - 1]?.[column] ?? '')) &&
    countsIn(grid, next);
  if (by !== null && isHead(grid, heads) && isFirst(row + 1)) return 1;
  const labels = textsIn(grid, row + 1);
  const areLabels = labels.length > 1 && labels.every((text) => saysStatus(grid, text));
  const isWhole = by !== null && areLabels && isHead(grid, [...heads, ...labels]);
  return isWhole && isFirst(row + 2) ? 2 : 0;
}

/** The first row behind such a table; the row itself where none begins there. */
export function behindCounts(grid: CleanGrid, row: number): number {
  const heads = countHeadRows(grid, row);
  let next = row + heads;
  if (heads > 0) while (countsIn(grid, next)) next++;
  return next;
}

/** Statuses beside a count, or several of them. */
function isHead(grid: CleanGrid, texts: readonly string[]): boolean {
  const statuses = texts.filter((text) => saysStatus(grid, text)).length;
  const isCounted = texts.some((text) => COUNTED.test(text));
  return texts.length >= LEAST_HEADS && statuses > 0 && (isCounted || statuses > 1);
}

/** The one heading beside those, which heads no measure; null where there are none or others. */
function countedBy(grid: CleanGrid, texts: readonly string[]): string | null {
  const [by = '', ...others] = texts.filter(
    (text) =>
      !NUMBER.test(text) &&
      !COUNTED.test(text) &&
      !saysStatus(grid, text) &&
      !grid.headedBy(text).includes('status'),
  );
  return others.length === 0 && BY.test(by) && !headsMeasure(grid, by) ? by : null;
}

function saysStatus(grid: CleanGrid, text: string): boolean {
  return isStatus(grid.headedBy(text)[0]) || OTHERS.test(text);
}

function headsMeasure(grid: CleanGrid, text: string): boolean {
  return grid.headedBy(text).some((name) => name === 'title' || name === 'method');
}

/** A name, with its number or without, and nothing but figures behind it. */
function countsIn(grid: CleanGrid, row: number): boolean {
  const texts = textsIn(grid, row);
  const [name = '', ...figures] = readNumber(texts[0] ?? '') === null ? texts : texts.slice(1);
  const isName = YEAR.test(name) || (/\p{L}/u.test(name) && !FIGURE.test(name));
  if (!isName) return false;
  return (
    figures.some((text) => /[0-9๐-๙]/.test(text)) && figures.every((text) => FIGURE.test(text))
  );
}

function textsIn({ cells }: CleanGrid, row: number): readonly string[] {
  return filledIn(cells[row - 1] ?? []);
}
