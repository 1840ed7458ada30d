/** A title that goes on in the row below it, without its number, where nothing is merged: only its own words tell that. */
import type { Header } from '../header';
import { hasStatusContent } from '../status/status';
import type { TableRow } from '../table-row';

/** What no title begins with: ของขวัญ and ต่อยอด are other words. */
const BEGINS_TIED =
  /^(?:และ|หรือ|รวมทั้ง|รวมถึง|ตลอดจน|พร้อมทั้ง|(?:ให้)?แก่|กับ(?!ดัก)|จาก|ของ(?!ขวัญ|กำนัล|กลาง|ใช้|เสีย|หลวง|แถม|ชำร่วย)|ซึ่ง|\([A-Za-z])/;
/** And what none ends with: in ภายใน, ติดตาม, กำกับ and สิ่งของ the same letters end other words. */
const ENDS_TIED =
  /(?:และ|หรือ|รวมทั้ง|รวมถึง|ตลอดจน|เพื่อ|แก่|จาก|โดย|(?<!สิ่ง|ข้าว|สิน)ของ|(?<!กำ)กับ|(?<!ติด)ตาม)$/;

/** Whether two lines are one phrase by the words where they meet. */
export function isOnePhrase(above: string, below: string): boolean {
  return above !== '' && (BEGINS_TIED.test(below) || ENDS_TIED.test(above));
}

/** No number, nobody responsible and no status: the row says more of the measure above. */
export function isTornTitle(row: TableRow, header: Header, above: string): boolean {
  const { number, title, owners } = header.columns;
  if (number === undefined || row.own(number) !== '' || row.covered(title)) return false;
  if (row.own(owners) !== '' || hasStatusContent(header, row.own)) return false;
  return isOnePhrase(above, row.own(title));
}

/** Thai has no blank where a line ends within a phrase. */
export function joinedPhrase(above: string, below: string): string {
  return /^[ก-ฮเ-ไ]/.test(below) ? above + below : `${above} ${below}`;
}
