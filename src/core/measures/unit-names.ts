/** Where one name holds two units or more, and which units a memo of it goes to. */
import { toArabicDigits, toThaiDigits } from '../text/digits';
import { looseName } from '../text/loose-name';
import type { Measure } from './measure';
import { splitOwners, unique } from './owners';
import { PERSON, withoutSection } from './units/beside-units';
import { isEveryUnit } from './units/every-unit';
import { withThoseInBrackets } from './units/in-brackets';
import { STEAD } from './units/in-stead';
import { roundBrackets } from './units/said-behind';
import {
  BARE_DIVISION,
  BARE_SECTION,
  BEYOND,
  BY,
  DIVISION_NAME,
  EVERY,
  EVERY_DIVISION,
  EXCEPT,
  HEAD,
  OFFICE_BEGINS,
  RELATED,
  ROLE,
  SCHOOL,
  SECTION,
  SHORT_UNIT,
  UNIT,
  WHOLE_DIVISION,
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
/** Up to what may follow: a name that has a space, its office, a section, brackets. */
const FIRST = `${NAMED}[^\\s(]*?${RELIGION}${OFFICE}${SECTIONS}${BRACKETS}${AS}`;
/** Behind a section of its own another is that too: กองคลัง งานพัสดุ และงานการเงิน. */
const WITHOUT_SECTIONS = `${NAMED}[^\\s(]*?${RELIGION}${OFFICE}${BRACKETS}${AS}`;
const JOINED = `\\s{0,3}(?:${WITH}|เเละ|ร่วม|[&+])\\s{0,3}`;
/** ผู้อำนวยการทุกกอง, ผู้อำนวยการกองทุกกอง. */
const EACH_HEAD = `${HEAD}(?:กอง|สำนัก|ส่วน(?:ราชการ)?)?${EVERY}`;
/** กองต่าง ๆ, กองอื่น ๆ. */
const ANY_DIVISION = '(?:หน่วยงาน|ส่วนราชการ|สำนัก|กอง)\\s?(?:ต่าง|อื่น)\\s?ๆ';
const PLAIN_SECTION = '(?:งาน|กลุ่ม|แผนก)[ก-๙]';
const POST = '(?:นิติกร|นัก(?!เรียน|ศึกษา)[ก-๙]|เจ้าพนักงาน|เจ้าหน้าที่|นายช่าง)';
const APART = '(?:\\s{1,3}|(?<=[).])\\s{0,3})';
/** A section with the division that it is of: หัวหน้าฝ่ายพัฒนารายได้ กองคลัง, ส่วนควบคุมการก่อสร้าง สำนักช่าง. */
const SECTION_OF = `(?:${HEAD})?(?:${SECTION}[^\\s(]*\\s{1,3}${DIVISION_NAME}|ส่วน[^\\s(]+\\s{1,3}สำนัก(?!ปลัด|งานปลัด)[ก-๙])`;
/** Divisions that no other name has within it, run together with one before: กองคลังกองช่าง. */
const KNOWN =
  '(?:กอง(?:การ)?(?:คลัง|ช่าง|ศึกษา|สวัสดิการ|สาธารณสุข|ยุทธศาสตร์|วิชาการ|เจ้าหน้าที่|ส่งเสริมการเกษตร|ประปา)|สำนัก(?:งาน)?ปลัด|หน่วยตรวจสอบภายใน)';
const RUN_ON = `(?:${HEAD})?(?:กอง(?!ทุน)[ก-๙]{2,40}?|(?:สำนัก(?:งาน)?ปลัด|หน่วยตรวจสอบภายใน)[ก-๙]{0,30}?)(?<!ของ|สังกัด|ผู้อำนวยการ|หัวหน้า|งาน|ฝ่าย|ทุก|ยกเว้น|${WITH})`;
/** Committees, sections and posts, beside which a division stands. */
const OTHERS =
  'คณะ|งาน|ศูนย์|สภา|(?:รอง)?ปลัด|นายก|นิติกร|นัก|เจ้า|ผู้บริหาร|พนักงาน|บุคลากร|กองทุน|ชุมชน|กำนัน|ผู้ใหญ่บ้าน|ผู้นำ|อสม|ประธาน|เลขานุการ|สมาชิก';
const COMMITTEE = 'คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน)';
/** A division with whatever is said of it behind, up to another one: กองคลัง โดยงานพัสดุ และกองช่าง. */
const DIVISION = `(?:${HEAD})?(?:${DIVISION_NAME}|หน่วยตรวจสอบ)`;
/** In whose stead, what it was called, whom it reports to. */
const NOT_BESIDE = `(?:${STEAD}|เดิม|รวบรวม|${EXCEPT})`;
/** To whose names และ adds nothing. */
const COMPLETE =
  '(?:สำนัก(?:งาน)?ปลัด(?:เทศบาล)?|กองคลัง|หน่วยตรวจสอบภายใน|(?:สน?ป|กค|กช|นตส|ตสน)\\.|กองช่าง(?!.{0,9}และ ?(?:สิ่งแวดล้อม|ผังเมือง|โยธา|ประปา|การ)))';

/**
 * Two units with nothing but a space or และ between them. A section's division may stand behind it (ฝ่ายอำนวยการ
 * สำนักปลัด), and a section behind its division (กองช่าง ฝ่ายโยธา); a name has และ in itself (กองสาธารณสุขและสิ่งแวดล้อม).
 */
const TOGETHER: readonly RegExp[] = [
  `((?:${HEAD})?(?:กอง|สำนัก|ส่วน(?:ราชการ)?)?${EVERY}[^\\s(]*?${BRACKETS})(?:${JOINED}(?=${NAMED}|${SCHOOL})|${APART}(?=${UNIT}))`,
  `(${FIRST})${JOINED}(?=${NAMED}|${EVERY}|${EACH_HEAD}|${SCHOOL}|${RELATED}|${BEYOND})`,
  // Its own section or people do it: กองช่าง โดยฝ่ายโยธา; and who gathers the reports does no part of the work.
  `(${FIRST})(?: ?, ?| )?${BY}(?=(?:${HEAD})?(?:(?!ฝ่าย|ส่วน)${UNIT}|${SHORT_UNIT})|${EVERY}|${SCHOOL}|คณะ)(?!.*รวบรวม)`,
  `(?!.*${NOT_BESIDE})(${DIVISION}[^()]{0,80}?${BRACKETS})(?:\\s?[-–—:：]\\s?|${JOINED}|\\s{1,3})(?=${DIVISION}|${EVERY_DIVISION}|${EACH_HEAD}|${SCHOOL})`,
  `((?:${HEAD})?${COMPLETE}${OFFICE}${BRACKETS})\\s{0,3}(?:และ|เเละ|หรือ)\\s{0,3}(?=[ก-ฮเ-ไ])(?!${OFFICE_BEGINS})`,
  `(${FIRST})\\s{0,3}(?:ร่วมกับ|พร้อมด้วย|ตลอดจน|รวมทั้ง)\\s{0,3}(?=[ก-ฮเ-ไ])(?!${OFFICE_BEGINS})`,
  `((?:รอง)?(?:ปลัด|นายก)(?: ?${OFFICE_BEGINS}[^\\s()]*|เทศมนตรี)?)(?:${JOINED}|\\s{1,3})(?=${NAMED}|${EACH_HEAD}|${BARE_DIVISION}|(?:รอง)?(?:ปลัด|นายก))`,
  `(${COMMITTEE}[^()]{1,60}?${BRACKETS})${JOINED}(?=${COMMITTEE})`,
  `((?:คณะ|ศูนย์|${SCHOOL}|${PLAIN_SECTION})[^()]{1,60}?)\\s?โดย\\s?(?=${NAMED})`,
  `((?:${HEAD})?${WHOLE_DIVISION}${OFFICE}${BRACKETS}${AS})(?:${JOINED}|\\s{1,3}(?!ทุก))(?=${BEYOND}|ชุมชน|ศูนย์|กองทุน|อื่น)`,
  // Of these nobody but the office can tell whether they are more units: see owner/together.
  `((?:${HEAD})?${WHOLE_DIVISION}${OFFICE}${BRACKETS}${AS})(?:\\s{1,3}|\\s{0,3}(?:(?:ร่วม)?กับ|[+&])\\s{0,3})(?=${BARE_DIVISION}|${SCHOOL}|${ANY_DIVISION})`,
  `(?!สำนัก|สน?ป|กองช่าง\\s{1,3}โยธา|กช\\.\\s{0,3}โยธา|กองส่งเสริม|กองการเจ้า)(${WHOLE_DIVISION})\\s{1,3}(?=${BARE_SECTION})`,
  `(${BARE_DIVISION}|${BARE_SECTION})(?:${JOINED}|\\s{1,3}|-)(?=${BARE_DIVISION}|${NAMED}|${SCHOOL}|${ANY_DIVISION})`,
  `(?!ฝ่าย)(${WITHOUT_SECTIONS})\\s{1,3}${WITH}\\s{0,3}(?=งาน[ก-๙])`,
  `((?:สำนัก(?:งาน)?ปลัด|กองคลัง|กองช่าง|กองการศึกษา|หน่วยตรวจสอบภายใน)${OFFICE})${WITH}\\s{0,3}(?=งาน[ก-๙])`,
  `(?!${SECTION_OF}|(?:${HEAD})?ฝ่าย[^\\s]*\\s+ส่วน|สำนัก(?:คลัง|ช่าง|การ)[^\\s]*\\s+ส่วน)(${FIRST})${APART}(?=${EVERY_DIVISION}|${EACH_HEAD}|(?!ฝ่าย)${NAMED})`,
  `(ฝ่าย[ก-๙][^\\s(]*?${BRACKETS})${APART}(?=ฝ่าย[ก-๙])`,
  // But the one name of งานบริหาร งานทั่วไป.
  `((?:${HEAD})?${PLAIN_SECTION}[^\\s(]*?${BRACKETS})(?:${JOINED}|(?<!บริหาร)${APART})(?=(?:${HEAD})?${PLAIN_SECTION})`,
  `(${POST}[^\\s()]*?${BRACKETS})${JOINED}(?=${POST})`,
  `(${SECTION_OF}[^\\s(]*?${OFFICE}${BRACKETS}${AS})(?:${JOINED}|${APART})(?=${NAMED}|${EVERY}|${SCHOOL}|(?:${HEAD})?${SECTION})`,
  `(${SCHOOL}[^()]{1,60}?${BRACKETS})${JOINED}(?=${SCHOOL}|${NAMED}|${EVERY}|${RELATED})`,
  `(?![^(]*?(?:ของ|จาก|ระหว่าง|โดย|สนับสนุน))((?:${OTHERS})[^()]{1,60}?${BRACKETS})${JOINED}(?=${NAMED}|${EVERY}|${EACH_HEAD})`,
  `(${SCHOOL}[^()]{1,60}?${BRACKETS})${APART}(?=${SCHOOL})`,
  `(${RUN_ON})(?=(?:${HEAD})?${KNOWN})`,
  `(${PERSON}[^()]{1,80}?)${JOINED}(?=${NAMED}|${PERSON})`,
].map((form) => new RegExp(`^${form}`));

/** `โรงเรียนเทศบาล ๑, ๒ และ ๓`. */
const NUMBERED = new RegExp(
  `^(${SCHOOL}[^0-9๐-๙]{0,60})([0-9๐-๙]{1,2}(?:\\s?(?:,|และ|กับ)\\s?[0-9๐-๙]{1,2}){1,20})$`,
);

/** `โรงเรียนเทศบาล 1 - 3`. */
const RUNNING = new RegExp(
  `^(${SCHOOL}[^0-9๐-๙]{0,60})([0-9๐-๙]{1,2}) ?(?:[-–]|ถึง) ?([0-9๐-๙]{1,2})$`,
);
const MOST_RUNNING = 20;

/** What stands between two units, or where the second of them begins; most owners have none of it. */
const MAY_PART = new RegExp(`[-–\\s&+)\\]）,.]|ร่วม|เเละ|${WITH}|(?<=[ก-๎]{3})(?:${HEAD})?${KNOWN}`);

/** The units that one name holds, each with what is said of its part in the work; the name alone where it is one unit. */
export function partsIn(owner: string): readonly string[] {
  if (owner.length > LONGEST || !MAY_PART.test(owner)) return [owner];
  const name = roundBrackets(owner);
  const named = isEveryUnit(name) ? [name] : namesIn(name);
  const parts = named.flatMap((each) => withThoseInBrackets(each, namesInCell));
  return parts.length > 1 ? parts : [owner];
}

function namesIn(owner: string): readonly string[] {
  const numbered = NUMBERED.exec(owner);
  if (numbered?.[1] && numbered[2])
    return (numbered[2].match(/[0-9๐-๙]+/g) ?? []).map((number) => numbered[1] + number);
  const running = runningIn(owner);
  if (running.length > 1) return running;
  // Of several ways to part it the one whose first name is the shortest.
  const [first] = TOGETHER.flatMap((form) => [form.exec(owner) ?? []]).sort(
    ([one = owner], [other = owner]) => one.length - other.length,
  );
  if (!first?.[1]) return [owner];
  return [first[1], ...namesIn(owner.slice(first[0]?.length))];
}

function runningIn(owner: string): readonly string[] {
  const [, name = '', from = '', to = ''] = RUNNING.exec(owner) ?? [];
  const [first, last] = [Number(toArabicDigits(from)), Number(toArabicDigits(to))];
  if (name === '' || last - first > MOST_RUNNING) return [];
  const written = (number: number) =>
    /[๐-๙]/.test(from) ? toThaiDigits(`${number}`) : `${number}`;
  return Array.from(
    { length: Math.max(last - first + 1, 0) },
    (_, at) => name + written(first + at),
  );
}

function namesInCell(text: string): readonly string[] {
  return splitOwners(text).flatMap(namesIn);
}

/** The same by their names alone, each once as a memo goes to it: the division of a section, whoever leads it. */
export function unitsIn(owner: string): readonly string[] {
  if (owner.length > LONGEST) return [owner];
  const known = KNOWN_UNITS.get(owner);
  if (known) return known;
  const named = partsIn(owner).map(withoutSection);
  const units = named.length > 1 ? [...new Set(named)] : named;
  if (KNOWN_UNITS.size >= MOST_KNOWN) KNOWN_UNITS.clear();
  KNOWN_UNITS.set(owner, units);
  return units;
}

/** Owners repeat from row to row, and several rules ask of each: it is looked into once. */
const KNOWN_UNITS = new Map<string, readonly string[]>();
/** No office has as many; more are kept in no memory. */
const MOST_KNOWN = 2000;

/** Each owner's units, looked for once, and spelt as the first of them is. */
export function unitNaming(): (owner: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const spelt = new Map<string, string>();
  return (owner) => {
    const before = known.get(owner);
    if (before) return before;
    const units = unitsIn(owner).map((unit) => {
      const key = looseName(unit);
      const first = spelt.get(key) ?? unit;
      spelt.set(key, first);
      return first;
    });
    known.set(owner, units);
    return units;
  };
}

/** The units of each measure, in its order; one that is named twice once. */
export function unitsOfEach(
  measures: readonly Pick<Measure, 'owners'>[],
): readonly (readonly string[])[] {
  const units = unitNaming();
  return measures.map(({ owners }) => unique(owners.flatMap(units)));
}

/** Whether a name holds two units or more, and not one of them twice (กองช่าง โดยผู้อำนวยการกองช่าง). */
export function namesSeveral(owner: string): boolean {
  return partsIn(owner).length > 1 && unitsIn(owner).length > 1;
}
