/** Which spellings among the owners of a sheet are likely one unit, and which of them is to stand. */
import { looseName } from '../../text/loose-name';
import { namesSeveral } from '../unit-names';
import { withoutRemarks } from './beside-units';
import { isEveryUnit } from './every-unit';
import { bareDivision, placeOf, unitKey } from './unit-key';
import { HEAD } from './unit-words';

/** Each pair of them is compared; an office has no more units. */
const MOST_UNITS = 200;

/** Each spelling that is not its unit's usual one, with that one: the commonest, of equals the first. */
export function usualSpellings(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const spelt = byUnit([...counts.keys()].filter((owner) => !isSeveral(owner)));
  const usual = new Map<string, string>();
  for (const spellings of spelt.values()) {
    if (new Set(spellings.map(placeOf).filter((place) => place !== '')).size > 1) continue;
    const [first] = [...spellings].sort((one, other) => rank(one, other, counts));
    for (const each of spellings) if (first !== undefined && each !== first) usual.set(each, first);
  }
  return usual;
}

/** It is none of these, or more than one: see owner/together. */
function isSeveral(owner: string): boolean {
  return isEveryUnit(owner) || namesSeveral(owner);
}

function rank(one: string, other: string, counts: ReadonlyMap<string, number>): number {
  const keys = [unitKey(one), unitKey(other)] as const;
  const [isKnown, isOtherKnown] = [STANDARD.has(keys[0]), STANDARD.has(keys[1])];
  // A person's name is no spelling for others to follow, nor is a slip.
  const hasRemark = (owner: string) => withoutRemarks(owner) !== owner;
  return (
    Number(hasRemark(one)) - Number(hasRemark(other)) ||
    (isSlipOf(...keys) ? Number(isOtherKnown) - Number(isKnown) : 0) ||
    Number(counts.get(other)) - Number(counts.get(one))
  );
}

function byUnit(owners: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const keyOf = new Map(owners.map((owner) => [owner, unitKey(withoutRemarks(owner))]));
  const keys = [...new Set(keyOf.values())];
  const divisions = keys.filter((key) => bareDivision(key) !== null);
  const likely = likelyOnes(keys);
  const units = new Map<string, string[]>();
  for (const [owner, own] of keyOf) {
    const key = divisionMeant(owner, divisions) ?? own;
    const unit = likely.get(key) ?? key;
    units.set(unit, [...(units.get(unit) ?? []), owner]);
  }
  return units;
}

/** The division whose bare name it is, alone or behind the post of its head: คลัง, ผอ.คลัง, ผอ.การศึกษา. */
function divisionMeant(owner: string, divisions: readonly string[]): string | undefined {
  const bare = looseName(owner.replace(HEAD_BEFORE, ''));
  if (bare === '') return undefined;
  const key = unitKey(`กอง${bare}`);
  const [only, ...others] = divisions.filter((other) => isFirstPart(key, other));
  return divisions.includes(key) ? key : others.length === 0 ? only : undefined;
}

const HEAD_BEFORE = new RegExp(`^${HEAD}`);

/** By the key of a spelling that is likely another’s, that other: a slip of the hand, or the first part of the only name that goes on. */
function likelyOnes(keys: readonly string[]): ReadonlyMap<string, string> {
  const divisions = keys.filter((key) => /^(?:กอง|สำนัก|หน่วยตรวจ)[^0-9]{3,}$/.test(key));
  const likely = new Map<string, string>();
  if (divisions.length > MOST_UNITS) return likely;
  for (const key of divisions) {
    const longer = divisions.filter((other) => isFirstPart(key, other));
    const [only, ...others] = longer.length > 0 ? longer : likelySlips(key, divisions);
    if (only === undefined || others.length > 0) continue;
    // Of two that are each other's slip one stands for both.
    likely.set(key, likely.get(only) ?? only);
  }
  return likely;
}

/** What a key is a slip of: of several what is known (กองคลัง, not กองคลั, of กองคลงั), which itself is a slip of nothing. */
function likelySlips(key: string, divisions: readonly string[]): readonly string[] {
  if (STANDARD.has(key)) return [];
  const slips = divisions.filter((other) => isSlipOf(key, other) || hasSlippedOffice(key, other));
  const known = slips.filter((other) => STANDARD.has(other));
  return known.length > 0 ? known : slips;
}

const OFFICES = ['เทศบาล', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร'];

/** สำนักปลัดเทสบาล of สำนักปลัด. */
function hasSlippedOffice(key: string, division: string): boolean {
  if (!key.startsWith(division)) return false;
  const behind = key.slice(division.length);
  return OFFICES.some((office) => isSlipOf(behind, office));
}

/** Of these no name goes on: what stands behind และ is another. */
const WHOLE = /^(?:สำนักปลัด|กองคลัง|กองช่าง|หน่วยตรวจสอบภายใน)$/;

/** กองสาธารณสุข of กองสาธารณสุขและสิ่งแวดล้อม; but กองช่าง is another than กองช่างสุขาภิบาล. */
function isFirstPart(key: string, longer: string): boolean {
  return (
    longer.startsWith(key) &&
    !WHOLE.test(key) &&
    /^(?:และ|ศาสนา)|^สังคม$/.test(longer.slice(key.length))
  );
}

function isSlipOf(one: string, other: string): boolean {
  return isOneLetterApart(one, other) || isChangedAbout(one, other);
}

/** A sign above or below and the letter beside it in each other's place: กองคลงั, สำนักปลดั. */
function isChangedAbout(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  const [first = '', second = ''] = one.slice(at, at + 2);
  if (other.slice(at) !== second + first + one.slice(at + 2)) return false;
  return /[ัิ-ฺ็-๎]/.test(first + second);
}

/** One letter too many, one missing or one for another: กองคลังง, กองชาง. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (one === other || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/** The keys of what the divisions of nearly every office are called. */
const STANDARD: ReadonlySet<string> = new Set(
  [
    'สำนักปลัด',
    'กองคลัง',
    'กองช่าง',
    'กองการศึกษา',
    'กองการศึกษา ศาสนาและวัฒนธรรม',
    'กองสาธารณสุข',
    'กองสาธารณสุขและสิ่งแวดล้อม',
    'กองสวัสดิการสังคม',
    'กองยุทธศาสตร์และงบประมาณ',
    'กองวิชาการและแผนงาน',
    'กองการเจ้าหน้าที่',
    'กองส่งเสริมการเกษตร',
    'กองการประปา',
    'หน่วยตรวจสอบภายใน',
  ].map(unitKey),
);
