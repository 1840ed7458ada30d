/** Rows of a small table that counts the measures, by status or by unit, below or between them. */
import { filledIn } from '../../sheet/cell';
import { statusOfHeading } from '../status/status-words';
import { unitNamed } from '../whose/section-units';
import { isSumName } from './sums';

const FIGURES = /^[0-9๐-๙.,%\s-]*(?:มาตรการ|ข้อ|รายการ|โครงการ)?$/;
const TOTAL = /^(?:รวม|ผลรวม|ยอดรวม|ทั้งหมด|total)/i;
const HEAD =
  /^(?:ที่|ลำดับ(?:ที่)?|รายการ|สถานะ.{0,30}|จำนวน.{0,30}|ร้อยละ.{0,20}|คิดเป็น.{0,20}|หน่วยงาน|ผลการ.{0,30}|มาตรการ|status|count|number|percent|%)$/i;

/** แล้วเสร็จ 1 มาตรการ */
const SAID =
  /^(?:(?:รวม|จำนวน|ทั้งหมด|ทั้งสิ้น|มี)\s?|(?:ดำเนินการ)?(?:แล้ว)?เสร็จ(?:แล้ว)?\s?|อยู่ระหว่าง(?:ดำเนินการ)?\s?|ยังไม่(?:ได้)?ดำเนินการ\s?)?[0-9๐-๙]{1,3}\s?มาตรการ$/;

/** แล้วเสร็จ | 3 | 60: a status or a sum, and figures behind it; or a unit, and how many it has. */
export function isCountRow(cells: readonly string[]): boolean {
  const [label = '', ...others] = filledIn(cells);
  // รวมพลังต่อต้านการทุจริต | 5000 | 50% is a measure.
  const isSum = isTotal(label) && isSumName(label);
  if (unitNamed(label) !== '' && others.length > 1 && others.every((text) => SAID.test(text)))
    return true;
  const isLabel = isSum || statusOfHeading(label) !== null;
  return isLabel && others.length > 0 && others.every((text) => FIGURES.test(text));
}

/** รวม, and whatever begins so. */
export function isTotal(label: string): boolean {
  return TOTAL.test(label);
}

/** 2 มาตรการ, or the unit in a cell of its own. */
export function namesMeasures(text: string): boolean {
  return /^(?:[0-9๐-๙]{1,3}\s?)?(?:มาตรการ|ข้อ|รายการ|โครงการ)$/.test(text);
}

/** รายการ | จำนวน | ร้อยละ, over rows that count. */
export function isCountHead(cells: readonly string[]): boolean {
  const texts = filledIn(cells);
  return texts.length > 1 && texts.every((text) => HEAD.test(text));
}

/** No measure: nothing but figures where its title and its statuses would be. */
export function isCounted(title: string, statuses: readonly string[]): boolean {
  const filled = filledIn(statuses);
  return !/\p{L}/u.test(title) && filled.length > 1 && filled.every((text) => FIGURES.test(text));
}
