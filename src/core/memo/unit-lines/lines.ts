/**
 * What is told of one unit in a cell of several: what stands beside another's name (กองคลัง: ประชุมแล้ว) is nobody else's.
 * What names nobody is everybody's, but for whoever is said to have told nothing.
 */
import { type About, tellsNoResult } from '../../measures/results/no-result';
import { isToldByUnit, type UnitNames } from './labels';
import { type Part, partsOf } from './parts';

/** What is told, of a line as it is typed. */
export interface OwnLine {
  readonly text: string;
  readonly line: string;
  /** One of many units tells it, for which the row asks them all. */
  readonly isPart: boolean;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** All lines that tell something, whoever tells it. */
export function toldLines(text: string, about: About): readonly OwnLine[] {
  const told = text.split('\n').filter((line) => !tellsNoResult(line, about));
  return told.map((line) => ({ text: line, line, isPart: false }));
}

/** One unit of several. */
export interface OfUnit {
  readonly names: UnitNames;
  readonly unit: string;
  readonly about: About;
}

/** Those that tell something of this unit. */
export function ownLines(text: string, whose: OfUnit): readonly OwnLine[] {
  const { names, unit, about } = whose;
  const rows = partsOf(text, names);
  const isTold = toldAbout(about);
  const isSilent = isSaidSilent(text, whose);
  const isOwn = ({ units }: Part) => (units === null ? !isSilent : units.includes(unit));
  return text.split('\n').flatMap((line, at) => {
    const parts = rows[at] ?? [];
    const own = parts.filter((part) => isOwn(part) && isTold(part));
    if (own.length === 0) return [];
    const isWhole = own.length === parts.length;
    return [
      { text: isWhole ? line : own.map((part) => part.text.trim()).join(' '), line, isPart: false },
    ];
  });
}

/** Of a row that asks all units (ทุกกอง): what some of them tell is a part, until all of `units` have told something. */
export function linesOfAll(
  text: string,
  {
    names,
    units,
    about,
  }: { readonly names: UnitNames; readonly units: readonly string[]; readonly about: About },
): readonly OwnLine[] {
  const rows = partsOf(text, names);
  const isTold = toldAbout(about);
  const named = rows.flat().filter((part) => part.units !== null);
  const tellers = new Set(named.filter(isTold).flatMap((part) => part.units ?? []));
  const isOfAll = units.length > 0 && units.every((unit) => tellers.has(unit));
  const isOneSilent = named.some((part) => HAS_WORDS.test(part.body) && !isTold(part));
  return text.split('\n').flatMap((line, at) => {
    const parts = rows[at] ?? [];
    if (!parts.some(isTold)) return [];
    const isNamed = isToldByUnit(line) || parts.some((part) => part.units !== null);
    return [{ text: line, line, isPart: !isOfAll && (isNamed || isOneSilent) }];
  });
}

function toldAbout(about: About): (part: Part) => boolean {
  return ({ text, body }) => [text, body].every((each) => !tellsNoResult(each, about));
}

/** The cell says of this unit that it has told nothing yet. */
export function isSaidSilent(text: string, { names, unit, about }: OfUnit): boolean {
  const named = partsOf(text, names)
    .flat()
    .filter(({ units }) => units?.includes(unit));
  const isSilent = named.some(({ body }) => HAS_WORDS.test(body)) && !named.some(toldAbout(about));
  return isSilent || isWaitedFor(text, unit, names);
}

const PARTED = /[\s,;|/()[\]]+|แล้ว/;
const WAITED = /^(?:แต่|ยัง)?(?:รอ|ขาด|เหลือ|ยกเว้น|เว้น|ไม่รวม)(?:แต่|ของ|จาก|เฉพาะ)?/;
const ANSWERING = /^(?:ส่ง|รายงาน|ตอบ|กรอก|แจ้ง)?(?:ข้อมูล|ผล)?(?:อยู่)?(?:ค่ะ|ครับ)?$/;

/** ลงเว็บไซต์แล้ว รอกองช่าง. */
function isWaitedFor(text: string, unit: string, { whole }: UnitNames): boolean {
  const names = whole.filter((each) => each.unit === unit).map(({ name }) => name);
  return text.split(PARTED).some((words) => {
    const rest = words.replace(WAITED, '');
    return (
      rest !== words &&
      names.some((name) => rest.startsWith(name) && ANSWERING.test(rest.slice(name.length)))
    );
  });
}
