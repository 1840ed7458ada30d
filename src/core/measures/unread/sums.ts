/** Rows that sum up the measures above them, whichever column their name stands in; or that have none, as =AVERAGE() under the last. */
import { textIn } from '../../sheet/cell';
import { toArabicDigits } from '../../text/digits';
import { singleSpaced } from '../../text/spelling';
import type { CleanGrid } from '../clean-grid';
import { type Columns, type Header, marksForm, STATUSES } from '../header';
import { readNumber } from '../numbering';
import type { TableRow } from '../table-row';
import { UNIT } from '../units/unit-words';
import { unitNamed } from '../whose/section-units';

const FIGURES =
  /^(?:(?:คิดเป็น|รวม|เฉลี่ย)\s?)?(?:ร้อยละ\s?)?[0-9๐-๙][0-9๐-๙.,%\s/:-]*(?:มาตรการ|ข้อ|รายการ|โครงการ|คะแนน|บาท)?$|^[-–—\s%]*$/;
/** What says that it is a sum. */
const SUM =
  /รวม|เฉลี่ย|ทั้งหมด|ทั้งสิ้น|ร้อยละ|คิดเป็น|เปอร์เซ็นต์|average|\bavg\b|\bmean\b|total|overall|per ?cent/i;
/** All that the name of a sum is made of, beside a unit: รวมร้อยละความสำเร็จเฉลี่ย, ความก้าวหน้ารวมทุกมาตรการ. */
const WORDS =
  /ผลรวม|ยอดรวม|ภาพรวม|โดยรวม|รวม|ค่าเฉลี่ย|เฉลี่ย|ทั้งหมด|ทั้งสิ้น|ทั้งปี|ร้อยละ|คิดเป็น|เปอร์เซ็นต์|สรุป|ของ|ตาม|ทุกกอง|ทุก|จำนวน|คะแนน|สะสม|(?:ความ)?(?:ก้าวหน้า|คืบหน้า|สำเร็จ)|(?:ผล)?การ(?:ดำเนินงาน|ดำเนินการ|ปฏิบัติงาน)|ผล(?:งาน|สัมฤทธิ์)|ดำเนินการ|(?:แล้ว)?เสร็จ(?:สิ้น)?|เรียบร้อย|แล้ว|ที่(?:ใช้|เบิก)(?:จ่าย|ไป)*|ที่|มาตรการ|โครงการ|กิจกรรม|รายการ|ข้อ|ด้าน|หมวด|ไตรมาส|สถานะ|หน่วยงาน|งบประมาณ|เงิน|average|avg|mean|grand|sub|total|overall|per ?cent(?:age)?|of|all|measures?|progress|completion|status|score|ค่า|ผล/gi;
const BESIDE = /[\s.:()/%=“”"*0-9๐-๙-]+/g;
const UNIT_ALONE = new RegExp(`^${UNIT}[ก-๎]{1,30}$`);
/** Longer texts say more. */
const LONGEST = 60;

/** Whether a text is the name of a sum, and of nothing that could be a measure: รวมพลังต่อต้านการทุจริต is none. */
export function isSumName(text: string): boolean {
  return SUM.test(text) && saysNoWork(text);
}

/** Whether a text is made of a sum's words alone, which over figures is enough: สรุปผลการดำเนินงาน 75%. */
export function saysNoWork(text: string): boolean {
  if (text.length > LONGEST) return false;
  const rest = singleSpaced(text).replace(WORDS, '').replace(BESIDE, '');
  return rest === '' || unitNamed(rest) !== '' || UNIT_ALONE.test(rest);
}

/** A row without a number that says nothing but the name of a sum, in any column, and what it comes to. */
export function isSumRow(row: TableRow, { columns }: Header): boolean {
  if (readNumber(row.own(columns.number)) !== null || row.covered(columns.title)) return false;
  const statuses = statusColumns(columns);
  let filled = 0;
  let names = 0;
  for (const [at, text] of row.cells.entries()) {
    if (text === '') continue;
    filled++;
    if (statuses.includes(at + 1) || FIGURES.test(text)) continue;
    names++;
    // To sum up the work may be the last of its steps.
    if (!isSumName(text) || (at + 1 === columns.method && text.includes('สรุป'))) return false;
  }
  return names > 0 && names < filled;
}

const PERCENT = /^(?:ร้อยละ\s?)?([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,4})?)\s?%?$/;
/** By how much an average may be rounded. */
const ROUNDED = 0.51;

/** The per cent that a row says and nothing else; null for any other row, and under a measure that goes on. */
export function percentAlone(row: TableRow, { columns }: Header): number | null {
  const { status, title } = columns;
  if (status === undefined || marksForm(columns) || row.covered(title) || row.covered(status))
    return null;
  const text = row.own(status);
  return isAlone(row.cells, status) ? percentIn(text) : null;
}

/** Tells such a per cent that is the average of all above it, or of those since the average before. */
export function averagesOf(
  grid: CleanGrid,
  first: Header,
): (row: TableRow, header: Header) => boolean {
  const averages = averageRows(grid, first);
  return (row, header) =>
    averages.has(row.row) &&
    header.columns.status === first.columns.status &&
    percentAlone(row, header) !== null;
}

function averageRows({ cells }: CleanGrid, { columns, lastRow }: Header): ReadonlySet<number> {
  const { status } = columns;
  const averages = new Set<number>();
  if (status === undefined || marksForm(columns)) return averages;
  let all = NONE;
  let since = NONE;
  for (let row = lastRow + 1; row <= cells.length; row++) {
    const texts = cells[row - 1] ?? [];
    const value = percentIn(textIn(texts, status));
    if (value === null) continue;
    if (isAlone(texts, status)) {
      const isLast = !isAlone(cells[row] ?? [], status);
      if (isLast && [all, since].some((sum) => isAverage(sum, value))) averages.add(row);
      since = NONE;
    } else [all, since] = [withOne(all, value), withOne(since, value)];
  }
  return averages;
}

interface Sum {
  readonly count: number;
  readonly sum: number;
}

const NONE: Sum = { count: 0, sum: 0 };

function withOne({ count, sum }: Sum, value: number): Sum {
  return { count: count + 1, sum: sum + value };
}

function isAverage({ count, sum }: Sum, said: number): boolean {
  return count > 1 && Math.abs(sum / count - said) < ROUNDED;
}

function isAlone(cells: readonly string[], column: number): boolean {
  return Boolean(cells[column - 1]) && cells.every((text, at) => text === '' || at + 1 === column);
}

function percentIn(text: string): number | null {
  const digits = PERCENT.exec(text)?.[1];
  return digits === undefined ? null : Number(toArabicDigits(digits));
}

function statusColumns(columns: Columns): readonly number[] {
  return [columns.status, ...STATUSES.map((status) => columns[status])].flatMap(
    (column) => column ?? [],
  );
}
