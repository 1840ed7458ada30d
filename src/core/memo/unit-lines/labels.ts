/** The names of units that stand before, behind or within what is told of one work: whose words these are. */
import type { Measure } from '../../measures/measure';
import { unitsOf } from '../../measures/scope';
import { type EveryUnit, isEveryUnit } from '../../measures/units/every-unit';
import { writtenOut } from '../../measures/units/short-names';
import { isSameUnit } from '../../measures/units/unit-key';
import { HEAD, SCHOOL, SHORT_UNIT, UNIT } from '../../measures/units/unit-words';
import { MARK } from './marks';

/** How each unit may be called in a cell, the longest names first. */
export interface UnitNames {
  readonly units: readonly string[];
  readonly whole: readonly Named[];
  /** คลัง, ปลัด: only with a sign behind them. */
  readonly bare: readonly Named[];
}

interface Named {
  readonly name: string;
  readonly unit: string;
}

export interface Label {
  readonly units: readonly string[];
  /** Where it ends in the text. */
  readonly end: number;
  /** `กองคลัง:`, `กองคลัง -`. */
  readonly isSigned: boolean;
  /** `(กองคลัง)`. */
  readonly isBracketed: boolean;
  /** The word before the name: `เฉพาะ`, `ส่วน`; ''. */
  readonly leading: string;
}

const SECTION = /\s?\([^()]{0,80}\)$/;
/** A name that goes on is known by its beginning: กองสาธารณสุขและสิ่งแวดล้อม, สำนักปลัดเทศบาล. */
const BEGINNING = /^(?:สำนัก(?:งาน)?ปลัด|(?:กอง|สำนัก|ฝ่าย)[ก-๙]{3,40}?(?=\s|และ))/;
const KIND = /^(?:กอง|สำนัก(?:งาน)?(?=ปลัด))/;

export function namesOf(units: readonly string[]): UnitNames {
  const called = units.map((unit) => ({
    unit,
    names: [...new Set([unit, unit.replace(SECTION, ''), BEGINNING.exec(unit)?.[0] ?? unit])],
  }));
  const all = called.flatMap(({ unit, names }) => names.map((name) => ({ name, unit })));
  const isOfOne = ({ name, unit }: Named) =>
    !all.some((other) => other.name === name && other.unit !== unit);
  const whole = all.filter(isOfOne).sort((one, other) => other.name.length - one.name.length);
  const bare = whole.flatMap(({ name, unit }) => {
    const short = name.replace(KIND, '');
    const shorter = short.replace(/^การ/, '');
    const names = [...new Set([short, shorter])].filter((each) => each.length > 2);
    return short === name ? [] : names.map((each) => ({ name: each, unit }));
  });
  return { units, whole, bare };
}

/** The units of a sheet, each by its own name. */
export function namesIn(measures: readonly Measure[]): UnitNames {
  return namesOf(unitsOf(measures).filter((unit) => !isEveryUnit(unit)));
}

/** Kinds that take in units of every name. */
const ANY_KIND = /^(?:ส่วน(?:ราชการ|งาน)?|หน่วย(?:งาน)?)$/;

/** Those of the sheet that ทุกกอง or ทุกส่วนราชการ means. */
export function unitsMeant(
  { kinds, except }: EveryUnit,
  units: readonly string[],
): readonly string[] {
  const isMeant = (unit: string) =>
    kinds.some((kind) => ANY_KIND.test(kind) || unit.startsWith(kind)) && !except.includes(unit);
  return units.filter(isMeant);
}

/** Of whoever else is named (นายกเทศมนตรีลงนามแล้ว) it may be what was done, and not by whom it is told. */
const DIVISION = new RegExp(`^(?:${UNIT}|${SCHOOL})`);
/** A unit, in the sheet or not, with what it tells. */
const TELLING_UNIT = new RegExp(
  `^[\\s\\-–—•*0-9๐-๙.)]{0,9}(?:${HEAD})?(?:${UNIT}|${SHORT_UNIT}|${SCHOOL})[^:：=]{0,60}[:：=]`,
);

export function isToldByUnit(line: string): boolean {
  return TELLING_UNIT.test(line);
}

/** What stands before a name that is said of it: a bullet, a tick, a number, a bracket; then a word. */
const BEFORE = new RegExp(
  `^(?:[\\s\\-–—•*·▪●>“”"']|${MARK}|\\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])){0,9}`,
  'u',
);
const OPENING = /^\s?[([【]\s?/;
const LEADING =
  /^(?:แต่(?:ว่า)?|ขณะที่|สำหรับ|โดย|ใน(?:ส่วน|นาม)(?:ของ)?|ส่วน(?:ของ|ที่)?|ทาง|ด้าน|ฝั่ง|ตามที่|(?:มี)?เฉพาะ(?:ของ|จาก)?)\s?/;
/** Whose it is that has come; further behind it may be what another has gathered. */
const RECEIVED =
  /^(?:(?:(?:ได้)?รับ(?:รายงาน|ข้อมูล|หลักฐาน|เอกสาร|คำตอบ)?|รายงาน|ข้อมูล|หลักฐาน|เอกสาร|คำตอบ|ได้|(?:มี|ได้|ส่ง)(?:แต่|แค่|เพียง))(?:มา)?(?:แต่|แค่|เพียง)?(?:จาก|ของ)|(?:ประกาศ|คำสั่ง|หนังสือ|ภาพ(?:ถ่าย)?|ลิงก์|รายงานการประชุม)(?:ของ)?(?=กอง|สำนัก|ฝ่าย))\s?/;
const POST = /^(?:ผู้อำนวยการ|ผอ\.?|หัวหน้า|หน\.?|เจ้าหน้าที่|จนท\.?)\s?/;
const JOINED = /^\s?(?:[,/、&+]|และ|ร่วมกับ|กับ|พร้อมด้วย)\s?/;
/** Of a section within: กองคลัง (งานพัสดุ): …. */
const WITHIN = /^\s?\([^()]{1,40}\)(?=\s?[:：=])/;
const SIGN = /^[”"'*]?\s?(?:[:：=→>]|[-–—](?![0-9๐-๙]))/;
const TICKED = new RegExp(`^\\s?${MARK}`, 'u');
/** คลัง/ ช่าง x: a tick, and no “or”. */
const SLASH_TICK = /^\/\s[^/]{2,40}\s[xX✗✘❌×](?:\s|$)/;
/** A mark, and nothing behind it but the next name. */
const MARKED = /^\s?(?:[/xv]|ok|no)(?:[\s,;|/]|$)/i;
const CLOSING = /^\s?[)\]】]/;
const SHORT = /^(?:[ก-ฮ]{1,4}\.[ก-ฮ]?\.?|[ก-ฮ]{2,3}(?=\s?[:：=]))/;
/** คลังส่งแล้ว ช่างยัง: what becomes of a report and nothing else. ปลัด is a person too. */
const GIVES =
  /^(?:ได้)?(?:(?:จัด)?ส่ง|รายงาน|ตอบ|กรอก|ลงเว็บ|ขอเลื่อน|(?:ทำ)?เสร็จ|(?:แล้ว|รอ)(?=$|[\s,/])|ยัง(?:ไม่(?:ได้)?(?:ส่ง|รายงาน|ตอบ|กรอก|แจ้ง|เสร็จ)|$|[\s,/]))/;
const PERSON = 'ปลัด';
const WORD_ENDS = /^[\s,;|/]/;
/** Otherwise spelt, with a sign behind it. */
const SPELT = /^[ก-๙.]{3,40}(?=\s?[:：=]|\s[-–—]\s)/;
/** กค. 69 is a month typed short. */
const NO_MONTH = /^\s?[0-9๐-๙]/;

/** Where a text stands in its line. */
export interface Standing {
  /** Nothing is told before it. */
  readonly isFirst: boolean;
  /** A short name is one by itself there: behind a sign (ค้าง: ช่าง), or where the line lists several (คลัง 5 มี.ค. ช่าง -). */
  readonly isShortName: boolean;
}

/** The label that a text begins with; null where it begins with none. */
export function labelAt(
  text: string,
  names: UnitNames,
  { isFirst, isShortName }: Standing,
): Label | null {
  let at = lengthOf(BEFORE, text);
  const opening = lengthOf(OPENING, text.slice(at));
  at += opening;
  const units: string[] = [];
  let leading = '';
  for (;;) {
    const rest = text.slice(at);
    if (units.length > 0 && SLASH_TICK.test(rest)) break;
    const joined = units.length === 0 ? 0 : lengthOf(JOINED, rest);
    if (units.length > 0 && joined === 0) break;
    const found = nameIn(text.slice(at + joined), names, {
      isFirst: isFirst && units.length === 0,
      isShortName,
    });
    if (!found) break;
    if (units.length === 0) leading = found.leading;
    units.push(found.unit);
    at += joined + found.length;
  }
  if (units.length === 0) return null;
  const closing = opening > 0 ? lengthOf(CLOSING, text.slice(at)) : 0;
  at += closing;
  at += lengthOf(WITHIN, text.slice(at));
  const sign = lengthOf(SIGN, text.slice(at));
  const isSigned = sign > 0 || (isShortName && MARKED.test(text.slice(at)));
  return { units, end: at + sign, isSigned, isBracketed: closing > 0, leading };
}

/** The name itself before a word that may be a part of it: ส่วนโยธา. */
function nameIn(
  text: string,
  names: UnitNames,
  { isFirst, isShortName }: Standing,
): { readonly unit: string; readonly length: number; readonly leading: string } | null {
  const received = isFirst ? lengthOf(RECEIVED, text) : 0;
  for (const leading of new Set([0, lengthOf(LEADING, text), received])) {
    const rest = text.slice(leading);
    for (const post of new Set([0, lengthOf(POST, rest)])) {
      const found = named(rest.slice(post), names, isShortName);
      if (found) {
        const length = leading + post + found.length;
        return { unit: found.unit, length, leading: text.slice(0, leading) };
      }
    }
  }
  return null;
}

function named(
  text: string,
  { units, whole, bare }: UnitNames,
  isShortName: boolean,
): { readonly unit: string; readonly length: number } | null {
  const isAlone = (rest: string) =>
    rest.trim() === '' || [SIGN, CLOSING, TICKED].some((pattern) => pattern.test(rest));
  const full = whole.find(({ name }) => text.startsWith(name) && !goesOn(text, name));
  if (full && (DIVISION.test(full.name) || isAlone(text.slice(full.name.length))))
    return { unit: full.unit, length: full.name.length };
  const gives = (name: string) => !name.startsWith(PERSON) && GIVES.test(text.slice(name.length));
  const part = bare.find(
    ({ name }) =>
      text.startsWith(name) &&
      (isAlone(text.slice(name.length)) ||
        (isShortName && WORD_ENDS.test(text.slice(name.length))) ||
        gives(name)),
  );
  if (part) return { unit: part.unit, length: part.name.length };
  const [short = ''] = SHORT.exec(text) ?? SPELT.exec(text) ?? [];
  if (short === '' || NO_MONTH.test(text.slice(short.length))) return null;
  const written = writtenOut(short.length < 4 && !short.endsWith('.') ? `${short}.` : short);
  const unit = written === '' ? short : written;
  const same = units.find((each) => isSameUnit(each, unit));
  return same === undefined ? null : { unit: same, length: short.length };
}

/** โรงเรียนเทศบาล ๑๒ is not โรงเรียนเทศบาล ๑. */
function goesOn(text: string, name: string): boolean {
  return /[0-9๐-๙]$/.test(name) && /^[0-9๐-๙]/.test(text.slice(name.length));
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Short names of several units stand in it, each a word for itself, the first of them first. */
export function listsShortNames(line: string, { bare }: UnitNames): boolean {
  const words = line.split(/[\s,;|/]{1,9}/).filter((word) => /[ก-ฮ]/.test(word));
  const unitOf = (word: string | undefined) => bare.find(({ name }) => name === word)?.unit;
  const units = new Set(words.map(unitOf).filter((unit) => unit !== undefined));
  return units.size > 1 && unitOf(words[0]) !== undefined;
}
