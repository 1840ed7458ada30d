/** Who leads a unit, so that a memo can be addressed to a post: as the office says it in its settings, or by the unit's name. */
import { isEveryUnit } from '../measures/owners';
import { isSameUnit } from '../measures/units/unit-key';
import { textOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';
import { heldPost } from './acting';
import type { Settings } from './read-settings';
import type { Signer } from './signers';

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
  const given = headGiven(unit, settings);
  if (given !== '') return given;
  if (isEveryUnit(unit)) return ALL_HEADS;
  const post = postOf(unit);
  return post ? post(unit) : unit;
}

function headGiven(unit: string, settings: Settings): string {
  const label = looseName(headLabel(unit));
  const corrected = settings.extra.find((entry) => looseName(entry.label) === label);
  return textOf(corrected?.value ?? '');
}

function postOf(unit: string): ((unit: string) => string) | undefined {
  return POSTS.find(([begins]) => begins.test(unit))?.[1];
}

/**
 * What is odd about whom a memo goes to. `bare`: nobody knows the post of its head (สป.), so it is addressed to the unit as
 * the sheet writes it; `self`: to whoever signs it; `above`: to those whom its sender reports to, whom nobody asks so.
 */
export const HEAD_DOUBTS = ['bare', 'self', 'above'] as const;

export type HeadDoubt = (typeof HEAD_DOUBTS)[number];

/** What a post or a person's name begins with. */
const POST_OR_PERSON =
  /^(?:รอง|ผู้ช่วย)?(?:ปลัด|นายก|ผู้อำนวยการ|ผอ\.|หัวหน้า|หน\.|ประธาน|เลขา|กรรมการ|นิติกร|นัก|เจ้าพนักงาน|เจ้าหน้าที่|พนักงาน|ครู|นาย|นาง|น\.ส\.|ว่าที่|จ่า|วิศวกร|สถาปนิก|กำนัน|ผู้ใหญ่|ผู้บริหาร|ผู้ดูแล|พยาบาล|แพทย์|สมาชิก|บุคลากร|คณะ|สภา)/;
const ABOVE =
  /^(?:คณะ)?ผู้บริหาร(?!สถาน|โรง)|^คณะเทศมนตรี|^(?:รอง|เลขานุการ|ที่ปรึกษา)?นายก|^(?:ประธาน|รองประธาน)?สภา/;

/** Null where nothing is odd. */
export function doubtOfHead(
  unit: string,
  settings: Settings,
  sender: Pick<Signer, 'name' | 'position' | 'actingFor'>,
): HeadDoubt | null {
  const to = headOfUnit(unit, settings);
  const { own, post } = heldPost(sender);
  const held = [own, post].filter((each) => each !== '');
  const isBy = (word: string) => held.some((each) => each.startsWith(word));
  const name = bareName(sender.name);
  if (held.some((each) => isSameUnit(each, to)) || (name !== '' && bareName(to) === name))
    return 'self';
  // A post that is written short (ปลัด) is the sender's too.
  if (['ปลัด', 'นายก'].some((word) => to.startsWith(word) && isBy(word))) return 'self';
  if (ABOVE.test(to) && !isBy('นายก')) return 'above';
  if (to.startsWith('ปลัด') && held.length > 0 && !isBy('นายก')) return 'above';
  const isKnown = headGiven(unit, settings) !== '' || isEveryUnit(unit) || postOf(unit);
  return isKnown || POST_OR_PERSON.test(unit) ? null : 'bare';
}

function bareName(name: string): string {
  return looseName(name).replace(/^\((.*)\)$/, '$1');
}
