/** Other units that a name has in brackets behind it: สำนักปลัด (ร่วมกับกองคลัง), กองช่าง (กองคลัง/สำนักปลัด). */
import { PERSON, withoutSection } from './beside-units';
import { STEAD } from './in-stead';
import { isSameUnit } from './unit-key';
import {
  BEYOND,
  BY,
  DIVISION_NAME,
  EVERY_DIVISION,
  EXCEPT,
  HEAD,
  RELATED,
  ROLE,
  SCHOOL,
  SECTION,
  WITH,
} from './unit-words';

const BRACKETS = /\s?\(([^()]{2,150})\)/g;
/** What it was called, whom it leaves out, in whose stead, whom it reports to, who only gathers the reports. */
const NOT_BESIDE = new RegExp(
  `เดิม|อดีต|รวบรวม|เลขา|${EXCEPT}|${STEAD}|^(?:ส่ง|เสนอ|รายงาน|แจ้ง|สังกัด|ของ|ย้าย|ภายใต้|กำกับ|ผ่าน|ตาม|ต่อ|นอก|ไม่)`,
);
const DIVISION = `(?:${DIVISION_NAME}|หน่วยตรวจสอบ)`;
/** No section, post or school: in brackets those are of the division itself. */
const OTHER_UNIT = `(?:${HEAD})?(?:${DIVISION}|${EVERY_DIVISION}|ทุก\\s?หน่วยงาน)`;
const ANYBODY = `(?:${OTHER_UNIT}|(?:${HEAD})?${SCHOOL}|${BEYOND}|${RELATED})`;
const IS_DIVISION = new RegExp(`^(?:${HEAD})?${DIVISION}`);
const IS_OF_ONE = new RegExp(`^(?:(?:${HEAD})?${SECTION}|${PERSON})`);
const IS_OTHER_UNIT = new RegExp(`^${OTHER_UNIT}`);
const IS_ANYBODY = new RegExp(`^${ANYBODY}`);
const WHO = '(?:หน่วยงาน|เจ้าภาพ|ผู้รับผิดชอบ|ผู้|หน่วย)?\\s?';
/** ร่วมกับ, โดยมี, หน่วยงานสนับสนุน: */
const LINK = `(?:${BY}|${WITH}|${WHO}${ROLE}|ช่วย(?:เหลือ)?โดย)(?:${WITH}|โดย|ด้วย)?\\s?[:：=-]?\\s?`;
const LINKED = new RegExp(`^(?!รอง\\s?(?:ปลัด|นายก|ผู้))${LINK}(?=${ANYBODY})`);
const AT_LINK = new RegExp(`${LINK}(?=${OTHER_UNIT})|\\s(?=${OTHER_UNIT})`, 'g');
const ROLE_BEHIND = new RegExp(`\\s?[:：=-]?\\s?(?:เป็น(?:ผู้|หน่วย)?)?${ROLE}(?:ด้วย)?$`);

/**
 * The name, and behind it the other units that its brackets name; it alone where they name none. Of a division any that stands
 * there, of anybody else what is said to be beside it. `namesIn` parts the names of a text.
 */
export function withThoseInBrackets(
  owner: string,
  namesIn: (text: string) => readonly string[],
): readonly string[] {
  const found: string[] = [];
  const name = owner.replace(BRACKETS, (brackets, said: string) => {
    const { units, rest } = saidBeside(owner, said, namesIn);
    found.push(...units);
    return units.length === 0 ? brackets : rest;
  });
  return found.length === 0 ? [owner] : [name, ...found];
}

interface Beside {
  readonly units: readonly string[];
  /** What else the brackets say, in brackets. */
  readonly rest: string;
}

function saidBeside(
  owner: string,
  said: string,
  namesIn: (text: string) => readonly string[],
): Beside {
  const isLinked = LINKED.test(said);
  // งานพัสดุ (กองคลัง ร่วมกับกองช่าง): the first is the division that it is of.
  const isOfDivision = IS_OF_ONE.test(owner) && IS_OTHER_UNIT.test(said);
  const isRead = isLinked || isOfDivision || IS_DIVISION.test(owner);
  if (NOT_BESIDE.test(said) || !isRead) return { units: [], rest: '' };
  const text = said.replace(LINKED, '').replace(AT_LINK, ';');
  const names = namesIn(text).map((name) => name.replace(ROLE_BEHIND, ''));
  const own = isOfDivision ? (names[0] ?? '') : owner.replace(BRACKETS, '');
  const isOther = isLinked ? IS_ANYBODY : IS_OTHER_UNIT;
  const isUnit = (name: string) =>
    isOther.test(name) && !isSameUnit(withoutSection(name), withoutSection(own));
  const rest = names.filter((name) => !isUnit(name)).join(', ');
  return { units: names.filter(isUnit), rest: rest === '' ? '' : ` (${rest})` };
}
