/** Lines that head what follows: another table (ตารางที่ 2 …, แผนมาตรการ ประจำปี 2570), rows that count, a numbered part. */
import { filledIn, isBlankRow, textAt, textIn } from '../../sheet/cell';
import { fiscalYearIn } from '../../text/found/fiscal-year';
import type { CleanGrid } from '../clean-grid';
import { type Header, repeatsHeader } from '../header';
import { readNumber } from '../numbering';
import { countHeadRows } from './count-tables';
import { isCountHead, isCountRow } from './counts';

const CAPTION =
  /^(?:ตาราง|แบบ|แผน(?!ภูมิ)|ผลการ|ผลตาม|รายงาน|สรุป|ส่วนที่|มาตรการ|การดำเนินการ|การดำเนินงาน|รอบ|ไตรมาส|งวด|ครึ่งปี)/;
const PART = /^(?:มาตรการ)?(?:ด้าน|หมวด|ประเด็น|ยุทธศาสตร์|ตัวชี้วัด|แผนงาน|กลุ่ม|มิติ)/;
/** Before the row's own words, or alone in front of them; ตัวอย่างที่ดี begins a title. */
const EXAMPLE =
  /^(?:[([]\s?(?:ตัวอย่าง(?:การกรอก)?|เช่น|example)\s?[)\]]|(?:ตัวอย่าง(?:การกรอก)?|เช่น|example|e\.g\.)\s?(?:[:：]|$))/i;
const HELP = /^[([]?\s?(?:ให้|โปรด|กรุณา)?\s?(?:ระบุ|กรอก|ใส่|เลือก|พิมพ์|ทำเครื่องหมาย|อธิบาย|คำอธิบาย)/;
/** แล้วเสร็จ/อยู่ระหว่าง/ยังไม่ดำเนินการ */
const CHOICE = /^[^/]{1,40}\/[^/]{1,40}\/[^/]{1,40}$/;
const BESIDE = /^[([]?\s?เช่น|^\(?[0-9๐-๙]{1,2}\)?$|^\([^()]{1,40}\)$/;
/** More lines stand over no table, blank ones included. */
const MOST_LINES = 4;

/**
 * A text alone in its row, with nothing but blank rows and others like it before headings begin again, or before rows that
 * count the measures; the heads of these too.
 */
export function isCaption(grid: CleanGrid, header: Header, row: number): boolean {
  const text = aloneIn(grid, row);
  const isHead = isCountHead(grid.cells[row - 1] ?? []);
  if (!isHead && !CAPTION.test(text) && fiscalYearIn([text]) === null) return false;
  for (let next = row + 1; next <= row + MOST_LINES; next++) {
    const cells = grid.cells[next - 1];
    if (!cells) return false;
    if (isCountRow(cells) || countHeadRows(grid, next) > 0) return true;
    if (!isHead && repeatsHeader(header, grid, cells)) return true;
    const isLine = aloneIn(grid, next) !== '' || isCountHead(cells);
    if (!isBlankRow(cells) && !isLine) return false;
  }
  return false;
}

/** `1 ด้านความโปร่งใส` over 1.1, 1.2 …: a part, which has no status of its own. */
export function isNumberedPart(
  grid: CleanGrid,
  { columns: { number, title } }: Header,
  row: number,
): boolean {
  const cells = grid.cells[row - 1] ?? [];
  const numberIn = (texts: readonly string[]) => readNumber(textIn(texts, number));
  const own = numberIn(cells);
  if (own === null || filledIn(cells).length !== 2) return false;
  if (!PART.test(textIn(cells, title))) return false;
  const next = grid.cells.slice(row, row + MOST_LINES).find((each) => !isBlankRow(each));
  return next !== undefined && (numberIn(next)?.startsWith(`${own}.`) ?? false);
}

/** ด้านการเปิดเผยข้อมูล alone over a measure, in a table without numbers: a measure has more to say. */
const PART_ALONE = /^(?:ด้าน|มิติ|ยุทธศาสตร์|หมวด)(?:การ|ความ|ที่|คุณธรรม|ธรรมาภิบาล)/;

export function isPartLine(grid: CleanGrid, { columns }: Header, row: number): boolean {
  const text = aloneIn(grid, row);
  if (columns.number !== undefined || !PART_ALONE.test(text)) return false;
  if (textAt(grid.cells, { row, column: columns.title }) !== text) return false;
  const next = grid.cells.slice(row, row + MOST_LINES).find((each) => !isBlankRow(each));
  return next !== undefined && filledIn(next).length > 1;
}

/** `ตัวอย่าง | จัดอบรม | แล้วเสร็จ` right under the heads, or ระบุชื่อมาตรการ | ระบุหน่วยงาน: how the table is to be filled in. */
export function isExample(grid: CleanGrid, { lastRow }: Header, row: number): boolean {
  const texts = filledIn(grid.cells[row - 1] ?? []);
  if (!EXAMPLE.test(texts[0] ?? '') && !isHelp(texts)) return false;
  return grid.cells.slice(lastRow, row - 1).every(isBlankRow);
}

/** Two cells ask for what is to be typed, or one beside a choice of statuses. */
function isHelp(texts: readonly string[]): boolean {
  const asking = texts.filter((text) => HELP.test(text)).length;
  const isAsked = asking > 1 || (asking === 1 && texts.some((text) => CHOICE.test(text)));
  return isAsked && texts.every((text) => [HELP, CHOICE, BESIDE].some((form) => form.test(text)));
}

/** The only text of the row; '' where there are others, or none but a number. */
export function aloneIn({ cells }: CleanGrid, row: number): string {
  const texts = filledIn(cells[row - 1] ?? []);
  const [text = ''] = texts;
  return texts.length === 1 && readNumber(text) === null ? text : '';
}

/** The lines right above the row, from the first of them; none where a measure stands there. */
export function captionAbove(
  grid: CleanGrid,
  row: number,
): { readonly row: number; readonly texts: readonly string[] } {
  const texts: string[] = [];
  let first = row;
  for (let above = row - 1; above >= Math.max(1, row - MOST_LINES); above--) {
    const cells = grid.cells[above - 1] ?? [];
    const text = aloneIn(grid, above);
    if (text === '' && !isBlankRow(cells)) break;
    if (text === '') continue;
    texts.unshift(text);
    first = above;
  }
  return { row: first, texts };
}
