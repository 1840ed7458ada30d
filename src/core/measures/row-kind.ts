/** What each row of the table is: a measure, one more activity, a continuation, or nothing to count. */
import { filledIn } from '../sheet/cell';
import { coversColumn } from '../sheet/merge-index';
import { singleSpaced } from '../text/spelling';
import { type Columns, type Header, marksForm, STATUSES } from './header';
import { isLegendRow } from './mapping/legend';
import { readNumber } from './numbering';
import { hasStatusContent } from './status/status';
import type { TableRow } from './table-row';
import { isCounted, isCountRow, namesMeasures } from './unread/counts';
import { isSumName, saysNoWork } from './unread/sums';
import { isSection } from './whose/section-units';

export type RowKind = 'measure' | 'activity' | 'continuation' | 'skip';

/** With its number or letter: หมวดหมู่เอกสาร and ส่วนที่ขาด are titles. */
const SECTION =
  /^(?:(?:ด้าน|หมวด|ส่วน|ตอน|กลุ่ม|มิติ|ตัวชี้วัด|ยุทธศาสตร์|ตาราง)ที่\s*(?:[0-9๐-๙]|[ก-ฮ](?=[\s.:]|$)|[ivx]+\b)|หมวด(?=[\s:0-9๐-๙])|(?:part|section)\b)/i;
const TOTAL =
  /^(?:รวม|รวมทั้งสิ้น|รวมทั้งหมด|รวมจำนวน|ยอดรวม|ผลรวม|ร้อยละ|คิดเป็นร้อยละ|(?:grand )?total)[\s:]*(?:[0-9๐-๙.]+\s*(?:มาตรการ|ข้อ|รายการ|%)?)?$/i;
/** A sum needs its figures to be known by: `จำนวน` may begin a title, and `รวม` one with a single figure. */
const LIKELY_TOTAL = /^(?:จำนวน|สรุป|เฉลี่ย|ค่าเฉลี่ย|รวม|ร้อยละ|คิดเป็น)/;
const MAYBE_WORK = /^(?:รวม|ร้อยละ)/;
const MAYBE_WORK_UNNUMBERED = /^(?:รวม|ร้อยละ|สรุป|จำนวน)/;
const FIGURE = /^[0-9๐-๙.,%\s]*$/;
/** `(1) (2) (3)` or `(ก) (ข) (ค)` under the headings, which name the columns. */
const COLUMN_NUMBER = /^\(?[0-9๐-๙]{1,2}\)?$|^\([ก-ฮ]\)$/;
/** `-๔-` or `หน้า ๔` at a page's end, `/ผลการ...` as its catchword, and notes under the table. */
const BETWEEN_PAGES =
  /^[-–—\s]+[0-9๐-๙]+[-–—\s]+$|^(?:หน้า(?:ที่)?|page)\s*[0-9๐-๙]+(?:\s*(?:\/|จาก|of)\s*[0-9๐-๙]+(?:\s*หน้า)?)?$|^\/.*(?:\.{2,}|…)$/i;
/** What a report says under its table, as a heading of its own. */
const REMARKS =
  /^(?:สรุป)?(?=[ก-ฮเ-ไ])(?:ปัญหา|อุปสรรค|ข้อเสนอแนะ|ข้อสังเกต|ข้อคิดเห็น|แนวทาง(?:การ)?แก้ไข(?:ปัญหา)?|[\s,/]|และ){1,8}(?<!และ)(?:ใน(?:การ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน)|(?:เพื่อ|ใน)(?:การ)?(?:ปรับปรุง|พัฒนา)|เพิ่มเติม|อื่น\s?ๆ)?\s?[:：]?$/;
const FOOTNOTE =
  /^(?:หมายเหตุ|ที่มา)\s*(?:[:：]|$)|^(?:ข้อเสนอแนะ|ข้อสังเกต|ข้อคิดเห็น|ปัญหา\s?(?:และ|\/)?\s?อุปสรรค)[ก-๎\s/]{0,20}[:：]|^(?:หมายเหตุ|ที่มา)\s+[ก-ฮเ-ไ]|^\*+\s*[ก-ฮเ-ไ]|^ข้อมูล\s*ณ\s*(?:วันที่|เดือน|สิ้น)|^(?:คำอธิบาย|ความหมาย)(?:ของ)?(?:สัญลักษณ์|เครื่องหมาย)?\s*[:：]?$|^(?:เครื่องหมาย|สัญลักษณ์)?\s*[/✓✔√●○xX]\s*(?:=|หมายถึง|คือ)/;
/** A sentence that counts the measures, under them: `มาตรการทั้งหมด 5 มาตรการ`, `สรุปผล จำนวน 5 มาตรการ แล้วเสร็จ 2`. */
const SUMMARY =
  /^(?:สรุป|รวม|ผลการดำเนิน(?:การ|งาน)|จำนวน|มาตรการ|จากมาตรการ|มี)[^\n]{0,40}?(?:ทั้งหมด|ทั้งสิ้น|จำนวน|รวม)\s{0,3}[0-9๐-๙]{1,4}\s{0,3}มาตรการ/;

/** A sum in words under the table: `ดำเนินการแล้วเสร็จ 1 มาตรการ`. */
const COUNTED =
  /^(?:รวม|สรุป(?:ผล)?)?\s?(?:มาตรการที่)?(?:ดำเนินการ|แล้วเสร็จ|เสร็จ|ยังไม่|อยู่ระหว่าง)[ก-๎\s]{0,40}?(?:จำนวน|รวม)?\s{0,3}[0-9๐-๙]{1,4}\s{0,3}(?:มาตรการ|ข้อ|รายการ)(?:\s[^\n]{0,40})?$/;
/** การปฏิบัติหน้าที่ (2 มาตรการ): a group, and how many are in it. */
const GROUP_OF =
  /[([]\s?(?:จำนวน|รวม|มี)?\s?[0-9๐-๙]{1,3}\s?มาตรการ\s?[)\]]$|\sจำนวน\s?[0-9๐-๙]{1,3}\s?มาตรการ$/;
/** `ก.` before a part's name; a measure may be lettered too. */
const LETTER = /^\(?[ก-ฮ]\)?[.)]?$/;
const LETTERED = /^(?:มาตรการ)?(?:ด้าน|หมวด|ส่วน|ตอน|กลุ่ม|ประเด็น|มิติ|ตัวชี้วัด|ยุทธศาสตร์|แผนงาน)/;
/**
 * Decides the kind of a row that does not repeat the header; docs/workbook.md says what an office may write. `isOverWork` where
 * the row below is an activity without a title: then a text merged across this row is that, and no heading.
 */
export function kindOf(row: TableRow, header: Header, isOverWork = false): RowKind {
  const { columns } = header;
  if (isSkipped(row, header, isOverWork)) return 'skip';
  if (titleText(row, columns) !== '') return 'measure';
  const covered = row.covered(columns.title);
  if (row.own(columns.method) !== '') return 'activity';
  if (hasStatusContent(header, row.own)) return 'activity';
  return covered && !row.covered(columns.method) ? 'activity' : 'continuation';
}

/** The title cell's own text, or what stands beside an empty one in the number column. */
export function titleText(row: TableRow, columns: Columns): string {
  const title = row.own(columns.title);
  if (title !== '' || columns.number === undefined) return title;
  const glued = row.own(columns.number);
  return readNumber(glued) === null ? glued : '';
}

function isSkipped(row: TableRow, header: Header, isOverWork: boolean): boolean {
  const { columns } = header;
  const filled = Object.values(columns).filter((column) => row.own(column) !== '');
  const said = filled.filter((column) => !isBlankMark(row, header, column));
  const texts = filledIn(row.cells);
  const [label = ''] = texts;
  const onlyNumber = said.every((column) => column === columns.number);
  // A running number made ahead, unticked boxes, or text outside the table's columns.
  if (onlyNumber && titleText(row, columns) === '') return true;
  if (texts.length === 1 && BETWEEN_PAGES.test(label)) return true;
  if (isSection(row, header) || isNothing(row, header) || isLegendRow(row)) return true;
  const first = titleText(row, columns);
  const statuses = [columns.status, ...STATUSES.map((status) => columns[status])];
  if (isCounted(first, statuses.map(row.own))) return true;
  if (isCountRow(row.cells) && isCountOf(row, header, label, first)) return true;
  if (isTotal([label, first, row.own(columns.method)])) return true;
  if (isLikelyTotal(row, columns, first)) return true;
  if (texts.length > 2 && texts.every((text) => COLUMN_NUMBER.test(text))) return true;
  if (!isOverWork && isMergedAcross(row, columns, said)) return true;
  const alone = said.every((column) => column === columns.title || column === columns.number);
  return alone && isHeadingAlone(row, columns, first);
}

/**
 * Where a title would stand; or aside of it, where no measure's activity can be meant: one may say done, and a figure of
 * its evidence.
 */
function isCountOf(row: TableRow, { columns }: Header, label: string, title: string): boolean {
  if ([title, row.own(columns.number)].includes(label)) return true;
  if (title !== '' || row.own(columns.method) !== '' || row.covered(columns.title)) return false;
  const statuses = [columns.status, ...STATUSES.map((status) => columns[status])];
  return !statuses.some((column) => row.own(column) === label) || row.cells.some(namesMeasures);
}

/** 3 | - | - | -: of this part there is no measure. */
function isNothing(row: TableRow, { columns, notes }: Header): boolean {
  const { number: _number, ...others } = columns;
  return (
    row.own(columns.title) !== '' &&
    [...Object.values(others), ...notes].every((column) => /^[-–—\s.]*$/.test(row.own(column)))
  );
}

/** The row's first text says so, and neither its title nor its method says anything else. */
function isTotal(texts: readonly string[]): boolean {
  return texts.every((text, index) => (index > 0 && text === '') || TOTAL.test(singleSpaced(text)));
}

/** จำนวนรวม over nothing but figures: a 1 among them is a count, not a mark. */
function isLikelyTotal(row: TableRow, columns: Columns, title: string): boolean {
  const { number, title: _title, ...others } = columns;
  const texts = Object.values(others).map((column) => row.own(column));
  const figures = filledIn(texts);
  const counted = figures.length > 0 && figures.every((text) => FIGURE.test(text));
  if (!counted || readNumber(row.own(number)) !== null || !LIKELY_TOTAL.test(title)) return false;
  // No number tells the measures from their sum: รวมพลังต่อต้านการทุจริต has a budget and a progress as well.
  if (number === undefined && !marksForm(columns))
    return !MAYBE_WORK_UNNUMBERED.test(title) || saysNoWork(title);
  return figures.length > 1 || !MAYBE_WORK.test(title) || isSumName(title);
}

/** A note under the table; those below it need not say so again. */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text) || REMARKS.test(text);
}

function isHeadingAlone(row: TableRow, columns: Columns, text: string): boolean {
  if (isFootnote(text)) return true;
  if (LETTER.test(row.own(columns.number)) && LETTERED.test(text)) return true;
  if (COUNTED.test(text) && readNumber(row.own(columns.number)) === null) return true;
  if (GROUP_OF.test(text) && readNumber(row.own(columns.number)) === null) return true;
  if (SUMMARY.test(text) && readNumber(row.own(columns.number)) === null) return true;
  return SECTION.test(text) && readNumber(row.own(columns.number)) === null;
}

/** One text merged over the title and at least one more column than the number's. */
function isMergedAcross(row: TableRow, columns: Columns, said: readonly number[]): boolean {
  const { number, title, ...others } = columns;
  return row.merges.some((merge) => {
    const covers = (column: number) => coversColumn(merge, column);
    const alone = said.every((column) => column === number || column === merge.column);
    const wide = title !== undefined && covers(title) && Object.values(others).some(covers);
    return alone && wide && row.own(merge.column) !== '';
  });
}

function isBlankMark(row: TableRow, header: Header, column: number): boolean {
  const { columns } = header;
  const marks: readonly (number | undefined)[] = marksForm(columns)
    ? STATUSES.map((status) => columns[status])
    : [columns.status];
  if (!marks.includes(column)) return false;
  return !hasStatusContent(header, (at) => (at === column ? row.own(at) : ''));
}
