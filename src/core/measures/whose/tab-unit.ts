/** The unit that a sheet is named after, where its name reads as one: กองช่าง, ศพด.บ้านใหม่; never Sheet2, รวม or ด้านที่ 2. */
import { singleSpaced } from '../../text/spelling';
import { withoutSigns } from '../owners';
import { isEveryUnit } from '../units/every-unit';
import { writtenOut } from '../units/short-names';
import { BARE_DIVISION, BARE_SECTION, HEAD, SCHOOL, UNIT } from '../units/unit-words';
import { PART_OF_TABLE, unitNamed } from './section-units';

/** A copy, a number, and that it is the measures of somebody. */
const BEFORE =
  /^(?:(?:สำเนา(?:ของ)?|copy of|[0-9๐-๙]{1,2}[.)\s_-]|ita(?![a-z])|มาตรการ(?:ของ)?|แผน(?:ของ)?)[\s_-]{0,3}){1,4}/i;
const YEAR = '[\\s_-]{0,3}(?:ปี\\s?)?(?:25|๒๕)[0-9๐-๙]{2}|[\\s_-]{1,3}[0-9๐-๙]{2}';
const COPY = '\\s?\\((?:[0-9๐-๙]{1,2}|สำเนา|copy)\\)';
/** How far the sheet is. */
const STATE =
  '[\\s_(-]{1,3}(?:ส่ง|แก้|ล่าสุด|ใหม่|ตรวจ|เสร็จ|ok|final|update|new|edit|v[0-9])[^\\n]{0,40}';
const BEHIND = new RegExp(`(?:${COPY}|${YEAR}|${STATE})$`, 'i');
/** The same of any unit; a school may be numbered. */
const SURELY_BEHIND = new RegExp(
  `(?:${COPY}|[\\s_-]{0,3}(?:ปี\\s?)?(?:25|๒๕)[0-9๐-๙]{2}|${STATE})$`,
  'i',
);

/** Words that begin as a unit does and are none: งานที่ต้องทำ, ส่วนที่ 2, กลุ่มเป้าหมาย. */
const NO_UNIT =
  /^(?:(?:งาน|ส่วน|กลุ่ม|ฝ่าย|หน่วย)(?:ที่|ใหม่|รวม|อื่น|ทั้ง|เป้า)|งาน(?:ของ|ค้าง|ประจำ|เสร็จ|จริง|นี้|ใน|ต่าง|ตาม|ส่ง|ปี)|กอง(?:รวม|ต่าง|ที่|ทั้ง)|หน่วยงาน$)/;
const NAMED = new RegExp(
  `^(?:${HEAD})?(?:${UNIT}|${SCHOOL}|สำนัก[ก-๙]|(?:งาน|กลุ่มงาน|แผนก)[ก-๙]|ศูนย์[ก-๙]|หน่วยงานตรวจสอบ|ตรวจสอบภายใน|คณะ(?:กรรมการ|ทำงาน)|(?:สำนัก)?ปลัด(?:$|\\s|อบ|เทศบาล)|(?:${BARE_DIVISION}|${BARE_SECTION})$)`,
);

/** As the name has it; '' where it names none. */
export function unitOfTab(sheet: string): string {
  const name = singleSpaced(withoutSigns(sheet)).replace(BEFORE, '');
  const known = unitNamed(strippedOf(name, BEHIND));
  if (known !== '') return known;
  const bare = strippedOf(name, SURELY_BEHIND);
  const written = writtenOut(bare);
  if (PART_OF_TABLE.test(bare) && !/^กลุ่มงาน[ก-๙]/.test(bare)) return '';
  return NAMED.test(written) && !NO_UNIT.test(written) && !isEveryUnit(written) ? bare : '';
}

/** Without any of these behind it. */
function strippedOf(name: string, behind: RegExp): string {
  const bare = name.replace(behind, '').trim();
  return bare === name ? name : strippedOf(bare, behind);
}
