/** Who leads a unit, so that a memo can be addressed to a post: as the office says it in its settings, or by the unit's name. */
import { type EveryUnit, everyUnit } from '../measures/units/every-unit';
import { writtenOut } from '../measures/units/short-names';
import { isSameUnit } from '../measures/units/unit-key';
import { isUnnamed } from '../measures/units/unnamed';
import { textOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';
import { heldPost } from './acting';
import type { Settings } from './read-settings';
import type { Signer } from './signers';

/**
 * What a unit's name begins with, and the post that leads it; the longer of two that begin alike stands first. Of whom
 * nothing is said here (กองทุน, สำนักงานเทศบาล) no post is made up.
 */
const POSTS: readonly (readonly [begins: RegExp, post: (unit: string) => string])[] = [
  // With whatever else is said of them: ทุกส่วนราชการ เทศบาลตำบลหนองบัว.
  [/^ทุก\s?(?:ๆ\s?)?(?:กอง|สำนัก|ส่วน|หน่วยงาน)(?!.*เกี่ยวข้อง)/, () => ALL_HEADS],
  [/^สำนัก(?:งาน)?ปลัด/, (unit) => `หัวหน้า${unit}`],
  // A part of a สำนัก, as cities have them.
  [/^ส่วน\S+ สำนัก/, (unit) => `ผู้อำนวยการ${unit}`],
  [/^สำนัก(?:งาน)?ทะเบียนท้องถิ่น/, (unit) => unit.replace(/^สำนัก(?:งาน)?ทะเบียน/, 'นายทะเบียน')],
  [
    /^(?:กอง(?!ทุน|$)|สำนัก(?!งาน|ทะเบียน|$)|โรงเรียน|โรงพยาบาล|สถานศึกษา|ศูนย์บริการสาธารณสุข|สถาบัน|วิทยาลัย)/,
    (unit) => `ผู้อำนวยการ${unit}`,
  ],
  [/^(?:สถานธนานุบาล|กิจการประปา)/, (unit) => `ผู้จัดการ${unit}`],
  [/^(?:คณะกรรมการ|คณะทำงาน|คณะอนุกรรมการ)/, (unit) => `ประธาน${unit}`],
  [/^(?:งาน|ฝ่าย|กลุ่ม|ส่วน|หน่วย|แผนก|ศูนย์|สถานี)/, (unit) => `หัวหน้า${unit}`],
];

/** Whom a memo to every unit is addressed to. */
export const ALL_HEADS = 'หัวหน้าส่วนราชการทุกส่วน';
const RELATED_HEADS = 'หัวหน้าส่วนราชการที่เกี่ยวข้อง';

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
  const every = everyUnit(unit);
  if (every) return headsOf(every);
  const name = writtenOut(unit);
  return postOf(name)?.(name) ?? name;
}

/** Of divisions all heads; a school or a child centre is none of them, and has its own: ผู้อำนวยการโรงเรียนทุกแห่ง. */
function headsOf({ reach, kinds, within, except }: EveryUnit): string {
  const left = except === '' ? '' : ` (${except})`;
  if (reach === 'related' && kinds.every((kind) => kind === 'หน่วยงาน'))
    return `หัวหน้าหน่วยงานที่เกี่ยวข้อง${left}`;
  const hasDivisions = kinds.some((kind) => /^(?:สำนัก|กอง|ส่วน|หน่วย)/.test(kind));
  const others = kinds.filter((kind) => (hasDivisions ? OUTSIDE : /./).test(kind));
  const heads = others.map(writtenOut).map((kind) => postOf(kind)?.(kind) ?? kind);
  const each = /^(?:ฝ่าย|งาน)$/.test(others.join('')) ? others.join('') : 'แห่ง';
  const all = reach === 'related' ? 'ที่เกี่ยวข้อง' : `ทุก${each}`;
  const divisions = hasDivisions ? [reach === 'related' ? RELATED_HEADS : ALL_HEADS] : [];
  const further = others.length > 0 ? [`${heads.join('และ')}${within}${all}`] : [];
  return [...divisions, ...further].join(' และ') + left;
}

/** What is no part of a division, as ฝ่าย and งาน are. */
const OUTSIDE = /^(?:โรงเรียน|ร\.?ร|สถานศึกษา|ศูนย์|ศ\.?พ|โรงพยาบาล|ร\.?พ)/;

/** By the row of that very name, otherwise by the only ones of the same unit: เรียน กองคลัง is of กองคลัง อบต. too. */
function headGiven(unit: string, settings: Settings): string {
  const label = looseName(headLabel(unit));
  const corrected = settings.extra.find((entry) => looseName(entry.label) === label);
  if (corrected) return textOf(corrected.value);
  const heads = settings.extra.flatMap((entry) => {
    const named = /^เรียน\s*(\S.*)$/.exec(entry.label)?.[1];
    return named !== undefined && isSameUnit(named, unit) ? [textOf(entry.value)] : [];
  });
  const [only, ...others] = new Set(heads);
  return others.length === 0 ? (only ?? '') : '';
}

function postOf(unit: string): ((unit: string) => string) | undefined {
  return POSTS.find(([begins]) => begins.test(unit))?.[1];
}

/**
 * What is odd about whom a memo goes to. `bare`: nobody knows the post of its head (กวผ.), so it is addressed to the unit as
 * the sheet writes it; `odd`: more than a name stands there (กองคลัง (หลัก) สุดา, กองคลัง; กองช่าง), which nobody understands; `unnamed`: to units or people that nobody names (สำนัก/กองที่เกี่ยวข้อง, ผู้ที่ได้รับมอบหมาย), so that none of them need answer;
 * `self`: to whoever signs it; `above`: to those whom its sender reports to, whom nobody asks so.
 */
export const HEAD_DOUBTS = ['bare', 'odd', 'unnamed', 'self', 'above'] as const;

export type HeadDoubt = (typeof HEAD_DOUBTS)[number];

/** What a post or a person's name begins with. */
const POST_OR_PERSON =
  /^(?:รอง|ผู้ช่วย)?(?:ปลัด|นายก|ผู้อำนวยการ|ผอ\.|หัวหน้า|หน\.|ประธาน|เลขา|กรรมการ|นิติกร|นัก|เจ้าพนักงาน|เจ้าหน้าที่|พนักงาน|ครู|นาย|นาง|น\.ส\.|ว่าที่|จ่า|วิศวกร|สถาปนิก|กำนัน|ผู้ใหญ่|ผู้บริหาร|ผู้ดูแล|พยาบาล|แพทย์|สมาชิก|บุคลากร|คณะ|สภา)/;
/** Of which unit is not said: ผอ.กอง. */
const POST_ALONE =
  /^(?:(?:กอง|สำนัก)ฯ|ผู้อำนวยการ(?:กอง|สำนัก|โรงเรียน)?ฯ?|หัวหน้า(?:ฝ่าย|งาน|ศูนย์|ส่วน(?:ราชการ)?|หน่วย(?:งาน)?)?ฯ?|งาน|ฝ่าย|ส่วน|หน่วย(?:งาน)?)$/;
/** A director of what is no unit: ผอ.คลัง. */
const OF_NO_UNIT =
  /^ผู้อำนวยการ(?=.)(?!กอง|สำนัก|ส่วน|ฝ่าย|หน่วย|ศูนย์|โรงเรียน|โรงพยาบาล|สถาน|สถาบัน|วิทยาลัย|การเลือกตั้ง|ทุก)/;
/**
 * A sign, a sum or a day, something behind brackets or in quotes, or a second unit behind a sign: no name has these. Schools
 * do: โรงเรียนเทศบาล ๑ (วัดเหนือ) แผนกประถม.
 */
const ODD =
  /[^\p{L}\p{M}\p{N}\s().,/'"“”‘’–-]|^(?:กอง|สำนัก)[^0-9๐-๙]{0,80}[0-9๐-๙]{3}|^(?:กอง|สำนัก)[^"“]{1,80}["“]|^(?!โรงเรียน|ศูนย์).{1,200}\)\s?[ก-๎]|[,/]$|[,/–-]\s?(?:กอง|สำนัก)|\.\.|[0-9๐-๙]\s?(?:ม\.ค|ก\.[พยค]|มี\.ค|เม\.ย|พ\.[คย]|มิ\.ย|ส\.ค|ต\.ค|ธ\.ค)\.|\sบาท/u;
const ABOVE =
  /^(?:คณะ)?ผู้บริหาร(?!สถาน|โรง)|^ผู้บังคับบัญชา|^หัวหน้าหน่วยงานของรัฐ|^คณะเทศมนตรี|^(?:รอง|เลขานุการ|ที่ปรึกษา)?นายก|^(?:ประธาน|รองประธาน)?สภา/;

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
  if (headGiven(unit, settings) !== '') return null;
  const every = everyUnit(unit);
  if (every) return every.reach === 'all' ? null : 'unnamed';
  const written = writtenOut(unit);
  if (POST_ALONE.test(written) || isUnnamed(written)) return 'unnamed';
  if (OF_NO_UNIT.test(written)) return 'bare';
  if (!postOf(written) && !POST_OR_PERSON.test(written)) return 'bare';
  return ODD.test(written) ? 'odd' : null;
}

function bareName(name: string): string {
  return looseName(name).replace(/^\((.*)\)$/, '$1');
}
