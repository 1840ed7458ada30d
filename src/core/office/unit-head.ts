/** Who leads a unit, so that a memo can be addressed to a post: as the office says it in its settings, or by the unit's name. */
import { isEveryUnit } from '../measures/owners';
import { textOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';
import type { Settings } from './read-settings';

/** What a unit's name begins with, and the post that leads it; the longer of two that begin alike stands first. */
const POSTS: readonly (readonly [begins: RegExp, post: (unit: string) => string])[] = [
  [/^(?:ทุกกอง|ทุกสำนัก|ทุกส่วน|ทุกหน่วยงาน|ทุกงาน)/, () => ALL_HEADS],
  [/^สำนัก(?:งาน)?ปลัด/, (unit) => `หัวหน้า${unit}`],
  [/^(?:กอง|สำนัก|โรงเรียน|โรงพยาบาล|ศูนย์บริการสาธารณสุข|สถาบัน|วิทยาลัย)/, (unit) => `ผู้อำนวยการ${unit}`],
  [/^(?:คณะกรรมการ|คณะทำงาน|คณะอนุกรรมการ)/, (unit) => `ประธาน${unit}`],
  [/^(?:งาน|ฝ่าย|กลุ่ม|ส่วน|หน่วย|ศูนย์|สถานี|แผนก)/, (unit) => `หัวหน้า${unit}`],
];

/** Whom a memo to every unit is addressed to. */
export const ALL_HEADS = 'หัวหน้าส่วนราชการทุกส่วน';

/** In front of a unit's name: a row of the settings that says whom its memo is addressed to. */
const ADDRESSED = 'เรียน';

/** The label of the row in which an office corrects the post of a unit's head, once and for all. */
export function headLabel(unit: string): string {
  return `${ADDRESSED} ${unit}`;
}

/** A name that is of no kind of unit is a post, or a person, and is addressed as it stands. */
export function headOfUnit(unit: string, settings: Settings): string {
  const label = looseName(headLabel(unit));
  const corrected = settings.extra.find((entry) => looseName(entry.label) === label);
  const given = textOf(corrected?.value ?? '');
  if (given !== '') return given;
  if (isEveryUnit(unit)) return ALL_HEADS;
  const post = POSTS.find(([begins]) => begins.test(unit))?.[1];
  return post ? post(unit) : unit;
}
