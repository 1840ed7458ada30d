/** Sets a signature that stands on one line below each other: ลงชื่อ …… (นายสมมติ หนึ่ง) ปลัดเทศบาล. */
import { singleSpaced } from '../../../text/spelling';
import { withoutLeaders } from '../head-lines';
import { isNameLine, nameIn } from './name-line';
import {
  CLERK,
  FULL_NAME,
  MORE_POST,
  NOT_A_POST,
  PERSON,
  RANK,
  ROLE,
  ROLE_BEFORE,
  SIGNED,
} from './words';

const BRACKET = /^\(([^()]{0,80})\)/;
const LONGEST_POST = 110;
/** A sentence about somebody, and no post. */
const SENTENCE = /(?<!ราย)ได้|ซึ่ง|รายงานว่า|และ(?:นาย|นาง)|\s(?:เป็น|ขอ|แจ้ง)/;
const DAY_BEHIND = /\s(?:วันที่|เมื่อวันที่|ว\.ด\.ป\.)[^ก-ฮ]?.*$/;

/** The line itself where it is none; two that stand side by side stay so. `below` is the line below it. */
export function signatureLines(line: string, below: string): readonly string[] {
  const parts = line.split(/\t+|[ \u00a0]{4,}/).filter((part) => part.trim() !== '');
  const columns = parts.map((part) => linesIn(part, below));
  if (parts.length > 1 && columns.every((lines) => lines !== null && lines.length > 1)) {
    const height = Math.max(...columns.map((lines) => lines?.length ?? 0));
    const areEven = columns.every((lines) => lines?.length === height);
    if (areEven)
      return Array.from({ length: height }, (_, at) =>
        columns.map((lines) => lines?.[at] ?? '').join('\t'),
      );
  }
  return linesIn(line, below) ?? [line];
}

/** Null where the text is no whole signature. */
function linesIn(given: string, below: string): readonly string[] | null {
  const text = singleSpaced(withoutLeaders(given));
  const signed = SIGNED.exec(text)?.[0] ?? '';
  const afterSigned = text.slice(signed.length).trim();
  const role = ROLE_BEFORE.exec(afterSigned);
  const named = afterSigned.slice(role?.[0].length ?? 0);
  const isClear = signed !== '' || role !== null;
  const name = nameAtStart(named, isClear);
  if (name === null) return null;
  const rest = withoutDay(named.slice(name.length).trim());
  const isBare = !name.endsWith(')');
  const inBrackets = isBare ? `(${name})` : name;
  // A name that is typed in its own hand's place stands in brackets below.
  if (isBare && CLERK.test(role?.[1] ?? '')) return null;
  if (isBare && ROLE.test(rest))
    return signed === '' || isNameLine(below.trim()) ? null : [`ลงชื่อ ${rest}`, inBrackets];
  if (rest === '') return role ? [`ลงชื่อ ${role[1]}`, inBrackets] : null;
  if (!isPost(rest, isClear) || (isBare && !isClear)) return null;
  const above = role ? [`ลงชื่อ ${role[1]}`] : [];
  return [...above, inBrackets, rest];
}

/** In brackets, or with a title; null where the text does not begin with a name. */
function nameAtStart(text: string, isClear: boolean): string | null {
  const rank = RANK.exec(text)?.[0] ?? '';
  const behind = text.slice(rank.length).trimStart();
  const bracket = BRACKET.exec(behind);
  if (!bracket) return FULL_NAME.exec(text)?.[0] ?? null;
  const whole = text.slice(0, text.length - behind.length + bracket[0].length);
  const isPerson = rank !== '' || PERSON.test(bracket[1]?.trim() ?? '');
  return (isPerson || isClear) && nameIn(whole) !== null ? whole : null;
}

function isPost(text: string, isClear: boolean): boolean {
  if (text.length > LONGEST_POST || SENTENCE.test(text)) return false;
  return MORE_POST.test(text) || (isClear && !NOT_A_POST.test(text));
}

function withoutDay(text: string): string {
  return text.replace(DAY_BEHIND, '').trim();
}
