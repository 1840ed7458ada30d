/** The lines of a cell of owners as they are meant: brackets stay whole, and a name that runs over two lines is one. */

import { spacedBefore } from '../text/paper/beside-thai';
import { singleSpaced } from '../text/spelling';
import { IS_PERSON, PERSON } from './units/beside-units';
import { STEAD } from './units/in-stead';
import { isTorn } from './units/torn-names';
import { DIVISION_NAME, EXCEPT, HEAD, PART_BEFORE, SECTION, UNIT, WITH } from './units/unit-words';

/** Stand-ins that no sheet types, one for each pair of brackets. */
const FIRST = 0xe000;
const MOST = 0x800;
const STAND_INS = /[\ue000-\ue7ff]/g;
/** Brackets; and what is left out goes as far as the line behind ทุกกอง, else up to another division or the next number. */
const BRACKETS = new RegExp(
  `[([（][^()[\\]（）]*[)\\]）]|(?<=ทุก[^\\n]{1,60}\\n? ?)${EXCEPT}[^\\n]*|${EXCEPT}(?:(?![,/;]\\s?${DIVISION_NAME}| ?[0-9๐-๙]{1,2}[.)])[^\\n])*`,
  'g',
);
const ONLY_BRACKETS = /^[ \ue000-\ue7ff]+$/;

interface Held {
  readonly held: string;
  /** The names with their brackets again; one that is nothing else belongs to the name before it. */
  readonly restored: (names: readonly string[]) => readonly string[];
}

/** The text with a stand-in for each pair of brackets, so that nothing inside parts owners. */
export function heldBrackets(text: string): Held {
  const kept: string[] = [];
  const held = text.replace(STAND_INS, '').replace(BRACKETS, (brackets) => {
    // (1) numbers an owner.
    if (kept.length >= MOST || /^.[0-9๐-๙]{1,2}.$/.test(brackets)) return brackets;
    kept.push(singleSpaced(brackets.replace(/\/ ?\n ?/g, '/')));
    return String.fromCharCode(FIRST + kept.length - 1);
  });
  const restore = (name: string) =>
    name.replace(STAND_INS, (mark) => kept[mark.charCodeAt(0) - FIRST] ?? '');
  return { held, restored: (names) => joinedBrackets(names).map((name) => restore(name).trim()) };
}

function joinedBrackets(names: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const name of names) {
    const last = ONLY_BRACKETS.test(name) ? joined.pop() : undefined;
    joined.push(last === undefined ? name : `${last} ${name}`);
  }
  return joined;
}

/** What a line begins with that names an owner: a unit, a section, a post or a person, or a mark of a list. */
const OWNER = new RegExp(
  `^(?:[^ก-๎]|${PART_BEFORE}|${UNIT}|สำนัก|งาน|กลุ่ม|ศูนย์|โรงเรียน|โรงพยาบาล|สถาน|หน่วย|คณะ|ปลัด|รอง|นายก|ผู้|ผอ\\.|หัวหน้า|หน\\.|ประธาน|เลขา|กรรมการ|นิติกร|นัก|เจ้าพนักงาน|เจ้าหน้าที่|พนักงาน|ครู|นาย|นาง|น\\.ส\\.|บุคลากร|ทุก|สป\\.|ศพด|สภา)`,
);
const BEGINS_WITH_UNIT = new RegExp(`^${UNIT}`);
const WITH_BEFORE = new RegExp(`^${WITH} ?`);
const WITH_BEHIND = new RegExp(` ?${WITH}$`);
/** The first half of a name: nothing is called so. */
const HALF = /^(?:ทุก|สำนัก(?:งาน)?|กอง(?:การ)?|ส่วน|ฝ่าย)$/;
/** The same of whoever leads it, who may be called so among few: another owner below is none of the name. */
const HEAD_OF_HALF = new RegExp(`^${HEAD}(?:สำนัก(?:งาน)?|กอง(?:การ)?|ส่วน|ฝ่าย)$`);
const HEAD_ALONE = new RegExp(`^${HEAD}$`);
/** รักษาราชการแทน over the post: only with it a name. */
const STEAD_BEHIND = new RegExp(`${STEAD}$`);
/** `ทุกกอง` over `/สำนัก`: one list, which a list's own sign goes on with. */
const SIGN_BEFORE = /^[/,，、] ?(?=[ก-๙])/;
const SIGN_BEHIND = /[/,，、]$/;
/** The same of a kind that is an owner too: another owner below it is none of its name. */
const HALF_OR_KIND = /^(?:หน่วย(?:งาน)?|โรงเรียน|ศูนย์|กลุ่ม(?:งาน)?|งาน|คณะ(?:กรรมการ|ทำงาน)?)$/;
const AGENCY = /^(?:อบ[ตจ]\.?|เทศบาล|องค์การบริหารส่วน|ท[ตมน]\.)/;
const DIVISION_BEHIND = new RegExp(`(?:^|[^ก-๎])${UNIT}[ก-๎]*$`);
/** กองการศึกษา ศาสนาและวัฒนธรรม, the one name that has a space in it. */
const RELIGION = /^ศาสนา/;

const DASH = '[-–—•*·▪▫●○◦‣]';
const NUMBER = '(?:\\(?[0-9๐-๙]{1,2}|[ก-ฮ])[.)]';
/** A division, maybe numbered, over a list of its sections or people with dashes, or of sections with numbers where it has none. */
const HAS_SECTIONS = new RegExp(`^(${NUMBER} ?)?(?:${HEAD})?${DIVISION_NAME}`);
const DASHED_SECTION = new RegExp(`^${DASH} ?(?=${SECTION}|${PERSON})`);
const NUMBERED_SECTION = new RegExp(`^${NUMBER} ?(?=${SECTION})`);
/** Somebody's name and no more, and a post that he or she has. */
const NAME_ALONE = /^[^\s()]+(?: [^\s()]+){0,2}$/;
const POST = new RegExp(`^(?:${HEAD})(?:${UNIT}|${SECTION})`);

/** The section that a line of such a list names; null where it is none. */
function sectionIn(line: string, last: string): string | null {
  const division = HAS_SECTIONS.exec(last);
  if (!division) return null;
  if (DASHED_SECTION.test(line)) return line.replace(DASHED_SECTION, '');
  return division[1] === undefined && NUMBERED_SECTION.test(line)
    ? line.replace(NUMBERED_SECTION, '')
    : null;
}

/** Before the brackets, which tell of the division: กองคลัง (หลัก). */
function withSection(division: string, section: string): string {
  const bare = division.replace(/ ?[:：]$/, '');
  const [brackets = ''] = / ?[\ue000-\ue7ff]+$/.exec(bare) ?? [];
  return `${bare.slice(0, bare.length - brackets.length)} ${section}${brackets}`;
}

function isOnePerson(last: string, line: string): boolean {
  const isName = (text: string) => IS_PERSON.test(text) && NAME_ALONE.test(text);
  return (isName(last) && POST.test(line)) || (POST.test(last) && isName(line));
}

/** หัวหน้าสำนัก over ปลัด. */
function isClerks(last: string, line: string): boolean {
  return last.endsWith('สำนัก') && line.startsWith('ปลัด');
}

export function wholeLines(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .map(singleSpaced)
    .filter((line) => line !== '');
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.pop();
    const glue = last === undefined ? null : glueBetween(last, line);
    const section = last === undefined ? null : sectionIn(line, last);
    if (last === undefined) whole.push(line);
    else if (section !== null) whole.push(withSection(last ?? '', section));
    else if (glue !== null) whole.push(last + glue + line);
    else whole.push(last.replace(WITH_BEHIND, ''), line.replace(WITH_BEFORE, ''));
  }
  return whole;
}

/** What stands between the two halves of one name; null between two names. */
function glueBetween(last: string, line: string): string | null {
  if (SIGN_BEFORE.test(line) || SIGN_BEHIND.test(last)) return '';
  if (STEAD_BEHIND.test(last) || isOnePerson(last, line)) return ' ';
  if (HALF.test(last)) return BEGINS_WITH_UNIT.test(line) ? null : '';
  if (HEAD_ALONE.test(last)) return POST.test(last + line) ? '' : null;
  if (HEAD_OF_HALF.test(last)) return OWNER.test(line) && !isClerks(last, line) ? null : '';
  if (isTorn(last, line)) return spacedBefore(line) === line && !/[0-9๐-๙]$/.test(last) ? '' : ' ';
  if (HALF_OR_KIND.test(last)) return OWNER.test(line) ? null : '';
  if (WITH_BEFORE.test(line)) return OWNER.test(line.replace(WITH_BEFORE, '')) ? null : '';
  if (WITH_BEHIND.test(last)) return OWNER.test(line) ? null : '';
  if (AGENCY.test(line) && DIVISION_BEHIND.test(last)) return ' ';
  return RELIGION.test(line) && /การศึกษา$/.test(last) ? ' ' : null;
}
