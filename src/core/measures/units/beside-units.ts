/** What offices write beside a unit's name that is no part of it: people, days, who leads it, in whose stead. */
import { RANK, SHORT_RANK } from '../../spelling/ranks';
import { isEveryUnit } from './every-unit';
import { stationOf } from './in-stead';
import { OF_ITS_OWN, OF_THE_WORK, roundBrackets } from './said-behind';
import {
  ARROW,
  DIVISION_NAME,
  EXCEPT,
  HEAD,
  LED_BY_DIRECTOR,
  PART,
  ROLE,
  SCHOOL,
  SECTION,
  SHORT_SCHOOL,
  SHORT_UNIT,
  UNIT,
} from './unit-words';

const DIGITS = '[0-9๐-๙]';
/** `1.`, `1.1`, `(๒)`. */
const NUMBER = `\\(?${DIGITS}{1,2}(?:\\.${DIGITS}{1,2})?[.)]?`;
/** นายก, นายทะเบียน, นายช่าง and the like are posts. */
export const PERSON = `(?:นาย(?!ก|ทะเบียน|ช่าง|แพทย์|อำเภอ|สถานี|ตรวจ|สัตวแพทย์|ท่า)|นางสาว|นาง(?!สาว)|น\\.ส\\.|ดร\\.|${RANK}|${SHORT_RANK})\\s*[ก-๙]{2,}`;
export const IS_PERSON = new RegExp(`^${PERSON}`);

const DIVISION = new RegExp(`^(?:${UNIT}|${SHORT_UNIT})`);
const DIRECTOR = '(?:ผู้อำนวยการ|ผอ\\.)\\s?';
const LEADER = '(?:หัวหน้า|หน\\.)\\s?';
/** A head that its unit's kind does not tell keeps the post: ผู้อำนวยการส่วนการคลัง, ผอ.ศพด.บ้านโคก. */
const HEAD_BEFORE = new RegExp(
  `^(?:${DIRECTOR}(?=ส่วน[^\\s(]+\\s?\\(?สำนัก|(?!ส่วน|ฝ่าย)(?:${UNIT}|${SHORT_UNIT}|กองทุก|ทุก\\s?(?:ๆ\\s?)?(?:กอง|สำนัก)|${LED_BY_DIRECTOR}))|${LEADER}(?=${UNIT}|${SHORT_UNIT}|กองทุก|ทุก\\s?(?:ๆ\\s?)?(?:ส่วน|หน่วย|กอง|สำนัก|งาน|ฝ่าย)|${SECTION}|โรงเรียน|${SHORT_SCHOOL}|ศูนย์|ศ\\.?พ\\.?ด|หน่วย[ก-๙]))`,
);
/** Its division stands behind a section, in brackets or after a word: ฝ่ายปกครอง (สำนักปลัด), ฝ่ายปกครอง ของสำนักปลัด. */
const OF_DIVISION = new RegExp(
  `^((?:${SECTION}|นิติกร|นัก|เจ้าพนักงาน|เจ้าหน้าที่|นายช่าง|ผู้ดูแล)[^()]{0,60}?)(?:\\s?\\((?:สังกัด\\s?|ของ)?(${DIVISION_NAME}[^()]*)\\)|\\s(?:สังกัด\\s?|ของ)(?=${DIVISION_NAME}))`,
);
const PERSON_IN_BRACKETS = new RegExp(`\\s?\\((?:${PERSON}|ผอ\\.|คุณ)[^()]*\\)$`);
const PERSON_BEHIND = new RegExp(`(?:\\s?[:：]\\s?|\\s)(?=${PERSON}).*$`);
/** Whoever has a post in a unit is named before it: นายวิชัย ใจดี ผู้อำนวยการกองช่าง, นางสุดา นักวิชาการ กองคลัง. */
const PERSON_BEFORE = new RegExp(
  `^${PERSON}[^()]{0,60}?(?: ?\\(|[ ,] ?)(?=(?:${HEAD})?(?:${DIVISION_NAME}|หน่วยตรวจสอบ)|${HEAD}(?:${SECTION}|ส่วน[ก-๙]|${SCHOOL})|(?:รอง)?ปลัด)`,
);
/** Whom somebody has charge of, and who writes for a committee: รองปลัด (กำกับดูแลกองช่าง), คณะทำงาน (สำนักปลัดเป็นเลขานุการ). */
const CHARGE = /\s?\((?:(?:ผู้)?(?:กำกับ|ควบคุม|ดูแล)|[^()]*เลขานุการ)[^()]*\)$/;
/** Who does it there, of a section or a school too: งานพัสดุ โดยนางสุดา. */
const DONE_BY = new RegExp(
  `(?=\\s?(?:ดำเนินการ)?โดย)(?<=^(?:${SECTION}|${SCHOOL}|ศูนย์|หน่วย|คณะ)[^(]{1,60})\\s?(?:ดำเนินการ)?โดย\\s?(?:${PERSON}|คุณ|ครู|นัก|เจ้า|นิติกร|นายช่าง|จนท\\.|จพง?\\.|${SECTION}|${HEAD}${SECTION}).*$`,
);
const DAY = /\s?\((?:ภายใน|ก่อน|ไม่เกิน|ไตรมาส)[^()]*\)$/;
/** Of a division a day too, who gathers the reports, or the same in short: สำนักปลัด(สป.). */
const REMARK = new RegExp(
  `\\s?\\((?:(?:ทุก|เริ่ม|ตั้งแต่|ระหว่าง|${DIGITS})[^()]*|[^()]*(?:รับผิดชอบ|รวบรวม|ประสาน)[^()]*|[ก-ฮ.]{1,8}\\.)\\)$|\\s(?:ภายใน|ก่อน|ไม่เกิน)(?:วันที่)?\\s?${DIGITS}.*$`,
);
const RESPONSIBLE = new RegExp(
  `\\s?(?:[=:：-]\\s?(?=${ROLE}$))?(?:เป็น\\s?)?(?:(?:ผู้|หน่วยงาน(?:ที่)?)?รับผิดชอบ(?:${ROLE})?|(?:ผู้|หน่วยงาน|เจ้าภาพ)${ROLE}|(?:เป็น|(?<=\\s))เจ้าภาพ|(?:เป็น|(?<=[\\s=:：-]))${ROLE}|ผู้(?:รวบรวม|ประสานงาน)|(?<=[ก-๙]{6})(?:ผู้)?ดำเนินการ|(?<=[ก-๙]{6})(?<!และ|การ|งาน)(?:ร่วม|สนับสนุน)(?:ดำเนินการ|ดำเนินงาน|ด้วย)?)$`,
);
const EXCEPT_BEHIND = new RegExp(`\\s?\\(?${EXCEPT}.*$`);
const PART_BEHIND = new RegExp(`\\s?${PART}$`);
/** Held to the beginning, which is kept: looked for from every sign of a long cell it would read back each time. */
const SECTION_BEHIND = new RegExp(
  `^((?:สำนัก|กอง|ส่วน)[^()]{0,60}?(?=(?: | ?(?:[-–=]?${ARROW}|[-–:：]) ?)(?:${NUMBER} ?)?${SECTION})|สำนัก(?:คลัง|ช่าง|การ)[^ ]{0,60}(?= ส่วน[ก-๙])|(?:สำนัก(?:งาน)?ปลัด|กอง(?:คลัง|ช่าง|การศึกษา))(?=(?:งาน|ฝ่าย|กลุ่มงาน)[ก-๙])).*$`,
);

/** The name without whoever leads it or is named beside it, and without days: what two cells of one unit differ in. */
export function withoutRemarks(owner: string): string {
  const unit = unitLed(owner);
  return without(unit, remarksOf(unit));
}

/** The unit that a memo goes to: of a division's section (กองคลัง (งานพัสดุ)) the division, whose head answers for it. */
export function withoutSection(owner: string): string {
  const unit = unitLed(owner);
  const sections = DIVISION.test(unit) ? [...OF_ITS_OWN, SECTION_BEHIND] : [];
  const excepted = isEveryUnit(unit) ? [] : [EXCEPT_BEHIND, DONE_BY];
  return without(unit, [PART_BEHIND, CHARGE, ...excepted, ...sections, ...remarksOf(unit)]);
}

function unitLed(owner: string): string {
  return withoutPersonBefore(stationOf(roundBrackets(owner)))
    .replace(HEAD_BEFORE, '')
    .replace(OF_DIVISION, (_, section: string, division = '') => `${section} ${division}`);
}

function withoutPersonBefore(owner: string): string {
  const [before = ''] = PERSON_BEFORE.exec(owner) ?? [];
  const unit = owner.slice(before.length);
  return before.endsWith('(') ? unit.replace(/\)$/, '') : unit;
}

function remarksOf(unit: string): readonly RegExp[] {
  const people = IS_PERSON.test(unit)
    ? [DAY, CHARGE]
    : [DAY, CHARGE, PERSON_IN_BRACKETS, PERSON_BEHIND];
  return DIVISION.test(unit) ? [...people, REMARK, ...OF_THE_WORK, RESPONSIBLE] : people;
}

/** What of it is left behind all of these, in whatever order they stand; the name itself where nothing is. */
function without(name: string, patterns: readonly RegExp[]): string {
  let left = name;
  for (let before = ''; left !== before; ) {
    before = left;
    for (const pattern of patterns) left = left.replace(pattern, beginning) || left;
  }
  return left;
}

/** What a pattern that reads from the beginning keeps of it; the others match only what goes. */
function beginning(_: string, kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}
