/** A sum of money as a memo says it: with its unit and its commas, once said what it is. */
import { toArabicDigits } from '../../../text/digits';
import { saysOf } from './cell-says';

/** What says itself what it is: ไม่ใช้งบประมาณ, งบรายจ่ายประจำ, ไม่มีค่าใช้จ่าย. */
const NAMES_ITSELF = /^(?:(?:ไม่\S{0,8}?|ใช้|ตาม|จาก)?(?:เงิน)?(?:นอก)?งบ|ไม่\S{0,4}ค่าใช้จ่าย)/;
/** Also with blanks, or a line's end, between its words. */
const NOT_USED = /^ไม่\s*(?:ได้|มีการ|ต้อง)?\s*ใช้(?:\s*งบประมาณ)?$/;
/** Nothing was set aside; that nothing was spent, or is left, is a sum like any other. */
const NOTHING = /^[0๐](?:[.,][0๐]{1,2})?\s*(?:บาท)?$/;
/** `20,000.-`, `20,000 -`: the sign for no satang. */
const NO_SATANG = /([0-9๐-๙])(?:[.,]-|\s?-)(?=\s*(?:บาท|[(（]|$))/g;
/** At a text's beginning, alone or before what is in brackets: its unit is the heading's. */
const BARE_SUM =
  /^((?:ประมาณ|ไม่เกิน|จำนวน|รวม|วงเงิน)?\s*)([0-9๐-๙][0-9๐-๙,.]*)(\s*[-–]\s*[0-9๐-๙][0-9๐-๙,.]*)?(?=\s*(?:[(（](?!\s*(?:พัน|หมื่น|แสน|ล้าน)?\s*บาท\s*[)）])|$))/;
/** `5,000 บ.`, `1.5 ล้าน`. */
const CUT_SHORT = /([0-9๐-๙]\s*)(?:(พัน|หมื่น|แสน|ล้าน)|บ\.)$/;
const UNIT = /(?:พัน|หมื่น|แสน|ล้าน)\s*บาท/;
const SHORT_UNIT = /[(（[]\s*(พัน|หมื่น|แสน|ล้าน)\s*[)）\]]/;

/** '' where the cell says nothing; `name` stands before what does not name itself. */
export function budgetText(text: string, heading: string, name: string): string {
  const said = saysOf(text).replace(NO_SATANG, '$1 ').replace(/ {2,}/g, ' ').trim();
  if (said === '') return '';
  if (NOT_USED.test(said)) return said.includes('ต้อง') ? 'ไม่ต้องใช้งบประมาณ' : 'ไม่ใช้งบประมาณ';
  if (name === 'งบประมาณ' && NOTHING.test(said)) return 'ไม่ใช้งบประมาณ';
  const sum = said.replace(
    BARE_SUM,
    (_whole, before: string, from: string, to = '') =>
      `${before}${inThousands(from)}${to.replace(/[0-9๐-๙,.]+/, inThousands)} ${unitIn(heading)}`,
  );
  const whole = sum.replace(CUT_SHORT, '$1$2บาท');
  return NAMES_ITSELF.test(whole) ? whole : `${name} ${whole}`;
}

function unitIn(heading: string): string {
  const [long] = UNIT.exec(heading) ?? [];
  if (long !== undefined) return long.replace(/\s/g, '');
  return `${SHORT_UNIT.exec(heading)?.[1] ?? ''}บาท`;
}

/** `15000` as `15,000`; one that is written with commas stays. */
function inThousands(sum: string): string {
  const [whole = '', ...rest] = sum.split('.');
  if (!/^\d{4,}$/.test(toArabicDigits(whole))) return sum;
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) {
    groups.unshift(whole.slice(Math.max(end - 3, 0), end));
  }
  return [groups.join(','), ...rest].join('.');
}
