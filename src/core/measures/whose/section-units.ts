/** Rows that name a unit alone: the heading of its measures, and their owner where no column says one. */
import { filledIn } from '../../sheet/cell';
import { singleSpaced } from '../../text/spelling';
import type { Header } from '../header';
import { splitOwners, unique } from '../owners';
import type { TableRow } from '../table-row';
import { unitsIn } from '../unit-names';
import { PERSON } from '../units/beside-units';
import { isEveryUnit } from '../units/every-unit';
import { writtenOut } from '../units/short-names';
import { DIVISION_NAME, EVERY, HEAD, SECTION, SHORT_UNIT, WITH } from '../units/unit-words';

/** Units as they are called everywhere; a title may begin with one and goes on. */
const UNIT_NAME =
  /^(?:[0-9๐-๙]{1,2}[.)]\s*|[-•]\s*)?((?:สำนัก(?:งาน)?ปลัด|(?:กอง|สำนัก|ส่วน|ฝ่าย)(?:การ)?(?:คลัง|ช่าง|ศึกษา|โยธา|สาธารณสุข|สวัสดิการ|เจ้าหน้าที่|ยุทธศาสตร์|วิชาการ|แผนและงบประมาณ|ประปา|ส่งเสริม|พัฒนาชุมชน|แพทย์|ท่องเที่ยว|พัสดุ|ป้องกัน|อำนวยการ|ปกครอง|นิติการ|สาธารณูปโภค|ตรวจสอบภายใน)|หน่วย(?:งาน)?ตรวจสอบภายใน)(?:\s?(?:และ|,)?\s?(?:สังคม|สิ่งแวดล้อม|งบประมาณ|แผนงาน|ศาสนา|วัฒนธรรม|การเกษตร|ทรัพย์สิน|บรรเทาสาธารณภัย|คุณภาพชีวิต|พัฒนาชุมชน|ประสานงาน)){0,3}(?:\s?(?:เทศบาล|องค์การบริหารส่วน|อบ[ตจ]\.?|ท[ตมน]\.)[ก-๎]{0,40})?)$/;

const WHOSE =
  '(?:(?:หน่วยงาน|ส่วนราชการ|ส่วนงาน)(?:ที่)?(?:รับผิดชอบ|เจ้าของเรื่อง|เจ้าภาพ|ดำเนินการ)?(?:หลัก)?|ผู้รับผิดชอบ(?:หลัก)?|กอง\\s?/\\s?สำนัก|สำนัก\\s?/\\s?กอง|ของ)';
const LABEL = new RegExp(`^${WHOSE}\\s?[:：]?\\s?`);
/** With its colon whatever follows is a name. */
const SURE_LABEL = new RegExp(`^${WHOSE}\\s?[:：]\\s?(?=\\S)`);
/** Which part of the sheet it is, and that it is of measures: ส่วนที่ 3, (3), มาตรการของ, รับผิดชอบโดย. */
const BEFORE =
  /^(?:(?:ส่วน|ตอน|หมวด|กลุ่ม)ที่\s?[0-9๐-๙]{1,2}[.:：)]?\s?|\([0-9๐-๙]{1,2}\)\s?|[0-9๐-๙]{1,2}[.)]\s?|[-•]\s?)?(?:มาตรการ\s?(?:ของ|ที่)?\s?|(?:ที่)?รับผิดชอบโดย\s?[:：]?\s?)?/;
/** How many there are, and that the unit answers for them. */
const BEHIND =
  /\s?(?:[([]?\s?(?:จำนวน|รวม|มี)?\s?[0-9๐-๙]{1,3}\s?(?:มาตรการ|ข้อ|รายการ|เรื่อง)\s?[)\]]?|(?:เป็น)?(?:ผู้)?รับผิดชอบ(?:\s?[:：]?\s?(?:นาย|นาง|น\.ส\.|คุณ)[ก-๎. ]{2,50})?)$/;
/** Somebody of an office, wherever in a line. */
const SOMEBODY = new RegExp(
  `${DIVISION_NAME}|${EVERY}|หน่วยตรวจสอบ|ตรวจสอบภายใน|โรงเรียน|ศูนย์พัฒนาเด็ก`,
);
const OF_ITS_OWN = new RegExp(`^\\s?(?:${SECTION}|${PERSON}|${HEAD}|${WITH}|คุณ|ผู้รับผิดชอบ|โดย)`);
const ANSWERS = /รับผิดชอบ/;
const AGENCY = /^(?:เทศบาล|องค์การบริหาร|อบ[ตจ]\.?(?:\s|[ก-ฮ])|ท[ตมน]\.)/;
/** A part of the table by its name, which several units may have: ด้านการปฏิบัติหน้าที่. */
export const PART_OF_TABLE =
  /^(?:มาตรการ)?(?:ด้าน|หมวด|ประเด็น|ยุทธศาสตร์|ตัวชี้วัด|แผนงาน|กลุ่ม|มิติ|ส่วนที่|ตอนที่|part\b|section\b)/i;
const LONGEST = 80;
const NOBODY: readonly string[] = [];
const IS_SHORT = new RegExp(`^(?:[(0-9๐-๙.)]{1,4}\\s?)?${SHORT_UNIT}`);

/** The unit that a line names and nothing else; '' for any other text. */
export function unitNamed(text: string): string {
  return UNIT_NAME.exec(singleSpaced(text).replace(LABEL, ''))?.[1] ?? '';
}

/** Whether a line says whose the rows below are, though it be the agency's: หน่วยงาน : เทศบาลตำบลหนองบัว. */
function isLabelled(text: string): boolean {
  return text.length <= LONGEST && SURE_LABEL.test(singleSpaced(text));
}

/**
 * The units that a line over measures names, as a cell of owners does, whatever else it says of them; with its label
 * whatever they are called. None for the agency and any other text.
 */
export function unitsOfLine(text: string): readonly string[] {
  const named = unitNamed(text);
  if (named !== '') return [named];
  if (text === '' || text.length > LONGEST) return NOBODY;
  if (!isLabelled(text)) return unitsWithRemarks(singleSpaced(text));
  const name = singleSpaced(text).replace(SURE_LABEL, '').trim();
  return AGENCY.test(name) ? NOBODY : splitOwners(name);
}

/** สำนักปลัด (นายสมชาย รักดี) โทร. 104, กองคลัง และกองช่าง, ส่วนที่ 3 สำนักปลัด, หัวหน้าสำนักปลัด: nothing but units that are known. */
function unitsWithRemarks(line: string): readonly string[] {
  if (!SOMEBODY.test(line) && !IS_SHORT.test(line)) return NOBODY;
  const bare = line.replace(BEFORE, '').replace(LABEL, '').replace(BEHIND, '');
  const owners = splitOwners(bare);
  const units = owners.flatMap((owner) => (isEveryUnit(owner) ? [owner] : unitsIn(owner)));
  if (owners.some((owner) => units.some((unit) => goesOn(owner, unit)))) return NOBODY;
  const isKnown = (unit: string) => isEveryUnit(unit) || UNIT_NAME.test(unit);
  const names = unique(units.map(writtenOut));
  return names.every(isKnown) ? names : NOBODY;
}

/** กองคลังจัดทำแผนจัดหาพัสดุ, a title, and no unit with whoever is of it behind: กองคลัง งานพัสดุ, กองคลัง นางสุดา ใจดี. */
function goesOn(owner: string, unit: string): boolean {
  const at = owner.indexOf(unit);
  const behind = at < 0 ? '' : owner.slice(at + unit.length);
  return /^\s?[ก-๎]/.test(behind) && !OF_ITS_OWN.test(behind);
}

/** The same where the line says that it answers for them. */
export function unitsAnswering(text: string): readonly string[] {
  return ANSWERS.test(text) && isLabelled(text) ? unitsOfLine(text) : NOBODY;
}

/** Whether a row is nothing but such a line. */
export function isSection(row: TableRow, header: Header): boolean {
  const text = aloneUnderTitle(row, header);
  return unitsOfLine(text).length > 0 || isLabelled(text);
}

/** The units that a row names alone, as the heading of its measures; none for any other row. */
export function unitsOfSection(row: TableRow, header: Header): readonly string[] {
  return unitsOfLine(aloneUnderTitle(row, header));
}

/** The only text of a row, in the place of such a heading; '' where there is none. */
export function lineOfSection(row: TableRow, header: Header): string {
  return aloneUnderTitle(row, header);
}

/** How a heading stands: whether it is merged with the column behind; `place` differs where that or its column does. */
export function formOfSection(row: TableRow, line: string): { isMerged: boolean; place: string } {
  const column = row.cells.indexOf(line) + 1;
  const isMerged = row.joins(column, column + 1);
  return { isMerged, place: `${column} ${isMerged}` };
}

/** Whether a line speaks of a unit, maybe in words that are not understood. */
export function namesSomebody(line: string): boolean {
  return SOMEBODY.test(line);
}

/** ด้านที่ 2 การให้บริการ: a part of the measures, and no unit. */
export function isPartOfTable(line: string): boolean {
  return PART_OF_TABLE.test(line) && !namesSomebody(line);
}

/** The only text of the row, where it stands under the title or the number. */
function aloneUnderTitle(row: TableRow, { columns }: Header): string {
  const texts = filledIn(row.cells);
  const [text = ''] = texts;
  const isThere = [row.own(columns.number), row.own(columns.title)].includes(text);
  return texts.length === 1 && isThere ? text : '';
}
