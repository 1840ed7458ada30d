/** Lines that somebody signs on: there the table ends, unless a measure goes on with it, as where each unit signs below its own. */
import { filledIn } from '../../../sheet/cell';
import type { Header } from '../../header';
import { readNumber } from '../../numbering';
import { titleText } from '../../row-kind';
import { readStatus } from '../../status/status';
import type { TableRow } from '../../table-row';
import { IS_PERSON } from '../../units/beside-units';
import { EVERY, SECTION, UNIT } from '../../units/unit-words';
import { closingOf } from './closing-words';

/** Whoever made the table, in a row of their own under it: ผู้รายงาน, (นาย…). */
const SIGNED =
  /^(?:ผู้(?:รายงาน|จัดทำ|ตรวจสอบ|รับรอง|อนุมัติ|ให้ข้อมูล)(?:ข้อมูล|รายงาน)?[\s:.…]*(?:\(?\s*(?:นาย|นางสาว|นาง|น\.ส\.|ว่าที่|พ\.จ\.|จ\.อ\.)[ก-๎.\s…]{2,60}\)?)?|\(\s*(?:นาย|นางสาว|นาง|น\.ส\.|ว่าที่|พ\.จ\.|จ\.อ\.|ส\.)[ก-๎.\s…]{2,60}\))[\s.…]*$/;

/**
 * Room for a name, a post or a name behind it. Who has signed for a piece of work is its result: ลงชื่อรับทราบ 40 คน, ลงชื่อ
 * (ครบ 52 คน), ลงชื่อ-ลงเวลา, ลงชื่อผู้เสนอราคาทุกราย.
 */
const SIGNATURE =
  /^\(?\s*ลงชื่อ\s*\)?\s*(?:$|[.…_]|[:：\-–]\s*(?:$|[.…_(\-–])|[:：]\s*(?!\S*(?:ครบ|ทุก|แล้ว))[ก-๎]{2,30}(?:\s[ก-๎]{2,30})?$|\(\s*(?:[.…_)]|นาย|นาง|น\.\s?ส\.|ว่าที่)|ผู้(?:รายงาน|จัดทำ|ตรวจสอบ|รับรอง|อนุมัติ|เสนอ|บันทึก)(?:ข้อมูล|รายงาน)?(?=$|[\s.…_:：()])|(?:นาย|นางสาว|นาง|น\.\s?ส\.|ว่าที่)\s?[ก-๎.…])/;

/** Of a division or a section, and no post in it. */
const IN_UNIT = new RegExp(`^(?:${UNIT}|${SECTION}|${EVERY})`);

/** A line that somebody signs on. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(text);
}

/** Whether the row is nothing but room for signatures and who has signed. */
export function isSignatureRow(row: TableRow, header: Header): boolean {
  const texts = filledIn(row.cells);
  if (texts.length === 0) return false;
  if (texts.every((text) => SIGNED.test(text))) return true;
  return texts.some(isSignature) && !saysWork(row, header);
}

/** A status, or a method in words of its own: who has signed for it is its note. */
function saysWork(row: TableRow, header: Header): boolean {
  const { columns } = header;
  if (isSigned(titleText(row, columns))) return false;
  return isWork(row.own(columns.method)) || readStatus(row, header).status !== null;
}

function isWork(method: string): boolean {
  return method !== '' && !isSigned(method) && closingOf(method) === null;
}

function isSigned(text: string): boolean {
  return isSignature(text) || SIGNED.test(text);
}

/**
 * Whether a row below a signature, or with one, is a measure: a title, its number where the table has them, and a status that
 * reads, the next number, or whose work it is. `last` is the number of the measure above, `below` the row under it.
 */
export function goesOn(
  row: TableRow,
  header: Header,
  last: string | null,
  below: TableRow | null,
): boolean {
  const { number: numbers, method, owners } = header.columns;
  const title = titleText(row, header.columns);
  const number = readNumber(row.own(numbers));
  if (title === '' || isSigned(title)) return false;
  if (numbers !== undefined && number === null) return false;
  if (readStatus(row, header).status !== null) return true;
  if (IS_PERSON.test(title) || closingOf(title) !== null) return false;
  if (below && isUntitledActivity(below, header)) return true;
  const isOfUnit = IN_UNIT.test(row.own(owners)) && closingOf(row.own(owners)) === null;
  const isSaid = isWork(row.own(method));
  if (number === null) return isOfUnit;
  return isSaid || isOfUnit || (last !== null && Number(number) === Number(last) + 1);
}

/** Whether a row has a method and a status, and no title: a text alone above it is that. */
export function isUntitledActivity(row: TableRow, header: Header): boolean {
  const { columns } = header;
  if (titleText(row, columns) !== '' || row.covered(columns.title)) return false;
  if (row.own(columns.number) !== '' || !isWork(row.own(columns.method))) return false;
  return readStatus(row, header).status !== null;
}
