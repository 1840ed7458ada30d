/** Small tables that count the measures by unit or indicator and status, over or under the table of measures: หน่วยงาน | จำนวนมาตรการ | แล้วเสร็จ | ร้อยละ. */
import type { CleanGrid } from '../clean-grid';
import { isStatus } from '../columns/columns';
import { readNumber } from '../numbering';

const NUMBER = /^(?:ที่|ลำดับ(?:ที่)?|ข้อ(?:ที่)?|no\.?|#)$/i;
const COUNTED =
  /^\(?(?:จำนวน|ทั้งหมด|ทั้งสิ้น|รวม|(?:มาตรการ|ข้อ|รายการ)(?:ทั้งหมด|ทั้งสิ้น|รวม)|ร้อยละ|คิดเป็น|เปอร์เซ็นต์|%|total|count|number of|per ?cent)/i;
/** A status of counts alone: of a measure nobody could tell it from the two others. */
const OTHERS = /^(?:ยัง)?(?:ดำเนินการ)?ไม่(?:แล้ว)?เสร็จ$/;
/** What the measures are counted by. */
const BY =
  /^(?:(?:ชื่อ)?หน่วยงาน|ส่วนราชการ|สำนัก|กอง|ฝ่าย|ผู้รับผิดชอบ|ตัวชี้วัด|ด้าน|หมวด|มิติ|ประเด็น|ยุทธศาสตร์|department|division|unit|owner|indicator)/i;
const FIGURE = /^(?:[-–—]|[0-9๐-๙][0-9๐-๙.,]*\s?(?:%|มาตรการ|ข้อ|รายการ)?)$/;
const LEAST_HEADS = 3;

/** How many rows the heads take that begin in this one, over a row that counts; 0 where none do. */
export function countHeadRows(grid: CleanGrid, row: number): number {
  const heads = textsIn(grid, row);
  if (heads.length < 2) return 0;
  if (isHead(grid, heads) && countsIn(grid, row + 1)) return 1;
  const labels = textsIn(grid, row + 1);
  const areLabels = labels.length > 1 && labels.every((text) => saysStatus(grid, text));
  return areLabels && isHead(grid, [...heads, ...labels]) && countsIn(grid, row + 2) ? 2 : 0;
}

/** The first row behind such a table; the row itself where none begins there. */
export function behindCounts(grid: CleanGrid, row: number): number {
  const heads = countHeadRows(grid, row);
  let next = row + heads;
  if (heads > 0) while (countsIn(grid, next)) next++;
  return next;
}

/** Statuses beside a count, or beside what is counted by, and nothing that heads a measure. */
function isHead(grid: CleanGrid, texts: readonly string[]): boolean {
  const statuses = texts.filter((text) => saysStatus(grid, text)).length;
  const counts = texts.filter((text) => COUNTED.test(text)).length;
  const others = texts.filter(
    (text) =>
      !NUMBER.test(text) &&
      !COUNTED.test(text) &&
      !saysStatus(grid, text) &&
      !grid.headedBy(text).includes('status'),
  );
  if (texts.length < LEAST_HEADS || statuses === 0 || others.length > 1) return false;
  const isBy = others.every((text) => BY.test(text) && !headsMeasure(grid, text));
  return isBy && (counts > 0 || (statuses > 1 && others.length === 1));
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
  if (!/\p{L}/u.test(name) || FIGURE.test(name)) return false;
  return (
    figures.some((text) => /[0-9๐-๙]/.test(text)) && figures.every((text) => FIGURE.test(text))
  );
}

function textsIn({ cells }: CleanGrid, row: number): readonly string[] {
  return (cells[row - 1] ?? []).filter((cell) => cell !== '');
}
