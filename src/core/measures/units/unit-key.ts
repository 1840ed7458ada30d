/** Which two spellings are one unit: a division however its office is named behind it, any other unit by its whole name. */
import { looseName } from '../../text/loose-name';
import { stationOf } from './in-stead';
import { writtenOut } from './short-names';

const LONGEST = 120;

/** `อบต` within a word is no office: หน่วยตรวจสอบจัดซื้อ, คณะกรรมการสอบจริยธรรม. */
const IN_SHORT = '(?<!ส)อบ[ตจ]\\.|(?<![กขคชซตบปผพมยรลสห])อบ[ตจ](?!\\.)|ท[ตมน]\\.';
/**
 * The office behind a division's name, and the place that it is of: สำนักปลัดเทศบาล, กองคลัง อบต.หนองบัว. No place has a longer
 * name, and read to its end from each เทศบาล a long text would take the square of its length.
 */
const OFFICE = new RegExp(
  `(?<=.{3})\\(?(?:เทศบาล(?:ตำบล|เมือง|นคร)?|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|${IN_SHORT})(?!.{0,60}(?:งาน|ฝ่าย|กลุ่ม|กอง|แห่ง|โรงเรียน|ศูนย์|[0-9(]))(.{0,60}?)\\)?$`,
);
/**
 * Only these are of the one office whose sheet it is. Of schools, child centres, committees and whatever else there are
 * several, which differ in nothing but what stands behind: โรงเรียนเทศบาล ๑ and ๒.
 */
const OF_THE_OFFICE =
  /^(?:สำนัก(?!งาน(?!ปลัด)|ทะเบียน)|กอง(?!ทุน)|ส่วน(?!ราชการ)|ฝ่าย|งาน|กลุ่ม|(?:หน่วย(?:งาน)?)?ตรวจสอบภายใน|(?:รอง)?(?:ปลัด|นายก)|สภา)/;
const KIND_ALONE = /^(?:สำนัก|กอง|ส่วน|ฝ่าย|งาน|กลุ่ม(?:งาน)?)$/;
/** Whoever leads a unit answers for it. */
const HEAD_OF =
  /^(?:ผู้อำนวยการ|หัวหน้า)(?=สำนัก|กอง|ส่วน(?!ราชการ)|ฝ่าย|กลุ่ม|งาน[ก-๙]|หน่วย|โรงเรียน|โรงพยาบาล|ศูนย์)/;

interface Parts {
  readonly name: string;
  /** Where its office is, as far as it says so. */
  readonly place: string;
}

function wholeOf(owner: string): string {
  const written = writtenOut(stationOf(owner.trim().slice(0, LONGEST)));
  return looseName(written).replace(HEAD_OF, '');
}

function partsOf(owner: string): Parts {
  const whole = wholeOf(owner);
  const office = OF_THE_OFFICE.test(whole) ? OFFICE.exec(whole) : null;
  const name = office ? whole.slice(0, office.index) : whole;
  return office && !KIND_ALONE.test(name)
    ? { name, place: office[1] ?? '' }
    : { name: whole, place: '' };
}

/** One key for all spellings of a unit: สำนักปลัด, สำนักงานปลัด, สำนักปลัดเทศบาล; กองคลัง, กองการคลัง, ผอ.กองคลัง. */
export function unitKey(owner: string): string {
  const name = partsOf(owner)
    .name.replace(/[(),]/g, '')
    .replace(/(?<=[ก-๙]{4})[.:;]+$/, '')
    .replace(/(?<=.{4})สำนักงานปลัด/, 'สำนักปลัด');
  if (/^(?:สำนัก(?:งาน)?|สน)ปลัดฯ?$/.test(name)) return 'สำนักปลัด';
  if (/^(?:หน่วย(?:งาน)?|งาน|กลุ่ม(?:งาน)?)?ตรวจ(?:สอบ)?ภายในฯ?$/.test(name))
    return 'หน่วยตรวจสอบภายใน';
  if (!OF_THE_OFFICE.test(name)) return name;
  return name.replace(/(?<=.{4})ฯ$/, '').replace(/^กองการ(?=.{3})/, 'กอง');
}

/** A division's name and the office behind it, in loose letters: กองคลัง and อบต.หนองบัว; null where there is none. */
export function officeBehind(
  owner: string,
): { readonly name: string; readonly office: string } | null {
  const { name } = partsOf(owner);
  const office = wholeOf(owner).slice(name.length).replace(/[()]/g, '');
  return office === '' ? null : { name, office };
}

/** Where the office of a division is, as far as its name says so: หนองบัว of กองคลัง อบต.หนองบัว; ''. */
export function placeOf(owner: string): string {
  return partsOf(owner).place;
}

/** Whether both are the same unit; those of two offices never are, whatever they are called. */
export function isSameUnit(one: string, other: string): boolean {
  if (unitKey(one) !== unitKey(other)) return false;
  const places = [one, other].map(placeOf);
  return places.includes('') || places[0] === places[1];
}

/** The bare name of a division: คลัง of กองคลัง; null for what is no division. */
export function bareDivision(owner: string): string | null {
  return /^กอง(.{3,})$/.exec(unitKey(owner))?.[1] ?? null;
}
