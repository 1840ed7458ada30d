/** What offices write beside a unit's name that is no part of it: telephone numbers, people, days, who leads it. */
import { HEAD, PART, ROLE, SHORT_UNIT, UNIT } from './unit-words';

const DIGITS = '[0-9๐-๙]';
/** Its end is no number of a list: `โทร. 101 2. กองช่าง`. */
const NUMBER = `${DIGITS}[0-9๐-๙ –-]{1,14}${DIGITS}(?![0-9๐-๙-]|\\.\\s?[ก-๙])`;
const TELEPHONE =
  '(?:(?:หมายเลข|เบอร์)? ?(?:โทรศัพท์|โทรสาร|โทร|มือถือ)(?:ภายใน)?|เบอร์|Tel|Fax|☎|📞) ?[.:：]{0,2} ?';
const FURTHER = `(?: ?(?:[,/]|ต่อ|ถึง) ?(?:${NUMBER}|${DIGITS}{1,5}(?![0-9๐-๙.])))`;
const CALL = `${TELEPHONE}${NUMBER}${FURTHER}{0,4}`;
const MAIL = '(?:(?:e-?mail|อีเมล) ?[.:：]? ?)?[\\w.-]{1,40}@[\\w.-]{1,60}';
/** Brackets go with what is alone in them; a person's before the number stay whole. */
const PHONES = new RegExp(
  ` ?[(（] ?(?:${CALL}|${MAIL}) ?[)）]| {0,2}${CALL}| ?[(（] ?[0๐]${DIGITS}[0-9๐-๙ –-]{6,12} ?[)）]| [0๐](?:[ –-]?${DIGITS}){8,9}(?!${DIGITS})| ?${MAIL}`,
  'gi',
);
const BEFORE_BRACKET = /[ ,]{1,3}(?=[)）])/g;
/** A line of its own. */
const NO_OWNER = new RegExp(
  `^\\s*(?:[0๐]${DIGITS}[0-9๐-๙ –-]{6,12}|(?:ภายใน|ก่อน|ไม่เกิน)(?:วันที่)?\\s?${DIGITS}(?!.*${UNIT}).*)$`,
  'gm',
);

/** The text without telephone numbers and addresses of e-mail, and without lines that name a day. */
export function withoutPhones(text: string): string {
  return text.replace(PHONES, ' ').replace(BEFORE_BRACKET, '').replace(NO_OWNER, '');
}

/** นายก, นายทะเบียน, นายช่าง and the like are posts. */
const PERSON =
  '(?:นาย(?!ก|ทะเบียน|ช่าง|แพทย์|อำเภอ|สถานี|ตรวจ|สัตวแพทย์|ท่า)|นางสาว|นาง(?!สาว)|น\\.ส\\.|ว่าที่\\s?(?:ร้อย|ร\\.)|ส\\.[ตอ]\\.|จ\\.[สอ]\\.)\\s*[ก-๙]{2,}';
export const IS_PERSON = new RegExp(`^${PERSON}`);

const DIVISION = new RegExp(`^(?:${UNIT}|${SHORT_UNIT})`);
const HEAD_BEFORE = new RegExp(`^${HEAD}(?=${UNIT}|${SHORT_UNIT}|กองทุก|โรงเรียน|รร\\.|ศูนย์|ศพด)`);
const PERSON_IN_BRACKETS = new RegExp(`\\s?\\((?:${PERSON}|ผอ\\.|คุณ)[^()]*\\)$`);
const PERSON_BEHIND = new RegExp(`(?:\\s?[:：]\\s?|\\s)(?=${PERSON}).*$`);
const DAY = /\s?\((?:ภายใน|ก่อน|ไม่เกิน|ไตรมาส)[^()]*\)$/;
/** Of a division a day too, who gathers the reports, or the same in short: สำนักปลัด(สป.). */
const REMARK = new RegExp(
  `\\s?\\((?:(?:ทุก|เริ่ม|ตั้งแต่|ระหว่าง|${DIGITS})[^()]*|[^()]*(?:รับผิดชอบ|รวบรวม|ประสาน)[^()]*|[ก-ฮ.]{1,8}\\.)\\)$|\\s(?:ภายใน|ก่อน|ไม่เกิน)(?:วันที่)?\\s?${DIGITS}.*$`,
);
const RESPONSIBLE = new RegExp(
  `\\s?(?:เป็น\\s?)?(?:(?:ผู้|หน่วยงาน(?:ที่)?)?รับผิดชอบ(?:${ROLE})?|(?:ผู้|หน่วยงาน|เจ้าภาพ)${ROLE}|เป็นเจ้าภาพ|(?:เป็น|(?<=\\s))${ROLE}|ผู้(?:รวบรวม|ประสานงาน)|(?<=[ก-๙]{6})(?:ผู้)?ดำเนินการ)$`,
);
const PART_BEHIND = new RegExp(`\\s?${PART}$`);
const SECTION = '(?:งาน|ฝ่าย|กลุ่ม|แผนก)[ก-๙]';
/** Brackets behind a space are no part of a name, whatever they say: กองคลัง (สุดา ใจดี); but กองสวัสดิการ(สังคม). */
const SECTION_IN_BRACKETS = new RegExp(
  `\\s?\\((?:${SECTION}|นัก|เจ้า|นิติกร)[^()]*\\)$|\\s\\((?!ศาสนา)[^()]*\\)$`,
);
const SECTION_BEHIND = new RegExp(
  `(?<=^(?:สำนัก|กอง|ส่วน)[^()]{0,60})(?: | ?[-–:：] ?)(?=${SECTION}).*$|(?<=^สำนัก(?:คลัง|ช่าง|การ)[^ ]{0,60}) ส่วน[ก-๙].*$`,
);

/** The name without whoever leads it or is named beside it, and without days: what two cells of one unit differ in. */
export function withoutRemarks(owner: string): string {
  const unit = owner.replace(HEAD_BEFORE, '');
  return without(unit, remarksOf(unit));
}

/** The unit that a memo goes to: of a division's section (กองคลัง (งานพัสดุ)) the division, whose head answers for it. */
export function withoutSection(owner: string): string {
  const unit = owner.replace(HEAD_BEFORE, '');
  const sections = DIVISION.test(unit) ? [SECTION_IN_BRACKETS, SECTION_BEHIND] : [];
  return without(unit, [PART_BEHIND, ...sections, ...remarksOf(unit)]);
}

function remarksOf(unit: string): readonly RegExp[] {
  const people = IS_PERSON.test(unit) ? [DAY] : [DAY, PERSON_IN_BRACKETS, PERSON_BEHIND];
  return DIVISION.test(unit) ? [...people, REMARK, RESPONSIBLE] : people;
}

/** What of it is left behind all of these, in whatever order they stand; the name itself where nothing is. */
function without(name: string, patterns: readonly RegExp[]): string {
  let left = name;
  for (let before = ''; left !== before; ) {
    before = left;
    for (const pattern of patterns) left = left.replace(pattern, '') || left;
  }
  return left;
}
