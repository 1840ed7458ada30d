/** Where one name holds two units or more, and which units a memo of it goes to. */
import { PERSON, withoutSection } from './units/beside-units';
import { isEveryUnit } from './units/every-unit';
import {
  DIVISION_NAME,
  EVERY,
  HEAD,
  ROLE,
  SCHOOL,
  SECTION,
  SHORT_UNIT,
  UNIT,
  WITH,
} from './units/unit-words';

const LONGEST = 300;

const RELIGION = '(?:[ ,]\\s?ศาสนา\\s?และ\\s?วัฒนธรรม)?';
const OFFICE = '(?:\\s(?:อบ[ตจ]\\.|เทศบาล|องค์การ)[^\\s(]*?)?';
const SECTIONS = '(?:\\s(?:งาน|ฝ่าย|กลุ่ม)[^\\s(]*?){0,2}';
const BRACKETS = '(?:\\s?\\([^()]{0,80}\\)){0,2}';
/** กองคลัง เป็นหลัก กองช่าง สนับสนุน. */
const AS = `(?:\\s(?:เป็น)?(?:หน่วยงาน|เจ้าภาพ|ผู้รับผิดชอบ)?${ROLE})?`;
const NAMED = `(?:${HEAD})?(?:${UNIT}|${SHORT_UNIT})`;
/** But ทุกส่วนงาน behind a unit are its own. */
const EVERY_DIVISION = 'ทุก\\s?(?:ๆ\\s?)?(?:สำนัก|กอง|ส่วนราชการ)';
/** Up to what may follow: a name that has a space, its office, a section, brackets. */
const FIRST = `${NAMED}[^\\s(]*?${RELIGION}${OFFICE}${SECTIONS}${BRACKETS}${AS}`;
/** Behind a section of its own another is that too: กองคลัง งานพัสดุ และงานการเงิน. */
const WITHOUT_SECTIONS = `${NAMED}[^\\s(]*?${RELIGION}${OFFICE}${BRACKETS}${AS}`;
const RELATED = '(?:หน่วยงาน|ส่วนราชการ|สำนัก|กอง)(?:อื่น\\s?(?:ๆ\\s?)?)?ที่เกี่ยวข้อง';
const JOINED = `\\s{0,3}(?:${WITH}|เเละ|ร่วม|[&+])\\s{0,3}`;
const APART = '(?:\\s{1,3}|(?<=[).])\\s{0,3})';
/** A section with the division that it is of: หัวหน้าฝ่ายพัฒนารายได้ กองคลัง, ส่วนควบคุมการก่อสร้าง สำนักช่าง. */
const SECTION_OF = `(?:${HEAD})?(?:${SECTION}[^\\s(]*\\s{1,3}${DIVISION_NAME}|ส่วน[^\\s(]+\\s{1,3}สำนัก(?!ปลัด|งานปลัด)[ก-๙])`;
/** Divisions that no other name has within it, run together with one before: กองคลังกองช่าง. */
const KNOWN =
  '(?:กอง(?:การ)?(?:คลัง|ช่าง|ศึกษา|สวัสดิการ|สาธารณสุข|ยุทธศาสตร์|วิชาการ|เจ้าหน้าที่|ส่งเสริมการเกษตร|ประปา)|สำนัก(?:งาน)?ปลัด|หน่วยตรวจสอบภายใน)';
const RUN_ON = `(?:${HEAD})?(?:กอง(?!ทุน)[ก-๙]{2,40}?|(?:สำนัก(?:งาน)?ปลัด|หน่วยตรวจสอบภายใน)[ก-๙]{0,30}?)(?<!ของ|สังกัด|ผู้อำนวยการ|หัวหน้า|งาน|ฝ่าย|ทุก|ยกเว้น|${WITH})`;
/** Committees, sections and posts, beside which a division stands. */
const OTHERS = 'คณะ|งาน|ศูนย์|สภา|(?:รอง)?ปลัด|นายก|นิติกร|นัก|เจ้า|ผู้บริหาร|พนักงาน|บุคลากร';

/**
 * Two units with nothing but a space or และ between them. A section's division may stand behind it (ฝ่ายอำนวยการ
 * สำนักปลัด), and a section behind its division (กองช่าง ฝ่ายโยธา); a name has และ in itself (กองสาธารณสุขและสิ่งแวดล้อม).
 */
const TOGETHER: readonly RegExp[] = [
  `(${EVERY}[^\\s(]*?${BRACKETS})(?:${JOINED}(?=${NAMED}|${SCHOOL})|${APART}(?=${UNIT}))`,
  `(${FIRST})${JOINED}(?=${NAMED}|${EVERY}|${SCHOOL}|${RELATED})`,
  `(?!ฝ่าย)(${WITHOUT_SECTIONS})\\s{1,3}${WITH}\\s{0,3}(?=งาน[ก-๙])`,
  `((?:สำนัก(?:งาน)?ปลัด|กองคลัง|กองช่าง|กองการศึกษา|หน่วยตรวจสอบภายใน)${OFFICE})${WITH}\\s{0,3}(?=งาน[ก-๙])`,
  `(?!${SECTION_OF}|(?:${HEAD})?ฝ่าย[^\\s]*\\s+ส่วน|สำนัก(?:คลัง|ช่าง|การ)[^\\s]*\\s+ส่วน)(${FIRST})${APART}(?=${EVERY_DIVISION}|(?!ฝ่าย)${NAMED})`,
  `(ฝ่าย[ก-๙][^\\s(]*?${BRACKETS})${APART}(?=ฝ่าย[ก-๙])`,
  `(${SECTION_OF}[^\\s(]*?${OFFICE}${BRACKETS}${AS})(?:${JOINED}|${APART})(?=${NAMED}|${EVERY}|${SCHOOL}|(?:${HEAD})?${SECTION})`,
  `(${SCHOOL}[^()]{1,60}?${BRACKETS})${JOINED}(?=${SCHOOL}|${NAMED}|${EVERY}|${RELATED})`,
  `(?![^(]*?(?:ของ|จาก|ระหว่าง|โดย|สนับสนุน))((?:${OTHERS})[^()]{1,60}?${BRACKETS})${JOINED}(?=${NAMED})`,
  `(${SCHOOL}[^()]{1,60}?${BRACKETS})${APART}(?=${SCHOOL})`,
  `(${RUN_ON})(?=(?:${HEAD})?${KNOWN})`,
  `(${PERSON}[^()]{1,80}?)${JOINED}(?=${NAMED}|${PERSON})`,
].map((form) => new RegExp(`^${form}`));

/** `โรงเรียนเทศบาล ๑, ๒ และ ๓`. */
const NUMBERED = new RegExp(
  `^(${SCHOOL}[^0-9๐-๙]{0,60})([0-9๐-๙]{1,2}(?:\\s?(?:,|และ|กับ)\\s?[0-9๐-๙]{1,2}){1,20})$`,
);

/** What stands between two units, or where the second of them begins; most owners have none of it. */
const MAY_PART = new RegExp(`[\\s&+),.]|ร่วม|เเละ|${WITH}|(?<=[ก-๎]{3})(?:${HEAD})?${KNOWN}`);

/** The units that one name holds, each with what is said of its part in the work; the name alone where it is one unit. */
export function partsIn(owner: string): readonly string[] {
  if (owner.length > LONGEST || !MAY_PART.test(owner) || isEveryUnit(owner)) return [owner];
  const numbered = NUMBERED.exec(owner);
  if (numbered?.[1] && numbered[2])
    return (numbered[2].match(/[0-9๐-๙]+/g) ?? []).map((number) => numbered[1] + number);
  // Of several ways to part it the one whose first name is the shortest.
  const [first] = TOGETHER.flatMap((form) => [form.exec(owner) ?? []]).sort(
    ([one = owner], [other = owner]) => one.length - other.length,
  );
  if (!first?.[1]) return [owner];
  return [first[1], ...partsIn(owner.slice(first[0]?.length))];
}

/** The same by their names alone, each once as a memo goes to it: the division of a section, whoever leads it. */
export function unitsIn(owner: string): readonly string[] {
  if (owner.length > LONGEST) return [owner];
  const units = partsIn(owner).map(withoutSection);
  return units.length > 1 ? [...new Set(units)] : units;
}
