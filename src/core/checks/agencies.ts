/** What local administrations are called, in full and short, so that one agency's name can be told from another's. */
import { foldThai } from '../text/spelling';

/** The short forms that posts and agencies have. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/อบต\.?\s?/g, 'องค์การบริหารส่วนตำบล'],
  [/อบจ\.?\s?/g, 'องค์การบริหารส่วนจังหวัด'],
  [/ทต\.\s?/g, 'เทศบาลตำบล'],
  [/ทม\.\s?/g, 'เทศบาลเมือง'],
  [/ทน\.\s?/g, 'เทศบาลนคร'],
  [/ผอ\.\s?/g, 'ผู้อำนวยการ'],
];

/** For comparing: short forms in full, no white space, brackets or full stops. */
export function foldPost(text: string): string {
  const full = SHORT_FORMS.reduce((long, [short, meant]) => long.replace(short, meant), text);
  return foldThai(full).replace(/[()[\]“”"'.…]/g, '');
}

/** Nobody writes the kind of an agency without its name where a name follows at once. */
const NAMED =
  /(องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศ(?:บาล|มนตรี)ตำบล|เทศ(?:บาล|มนตรี)เมือง|เทศ(?:บาล|มนตรี)นคร)([ก-๎]{2,60})/g;

interface NamedAgency {
  /** องค์การบริหารส่วนตำบล, เทศบาลเมือง and their like. */
  readonly kind: string;
  /** With whatever follows it, as Thai has no spaces. */
  readonly name: string;
  readonly text: string;
}

/** Agencies with their names; those of a folded text have all that follows in theirs. */
export function agenciesIn(text: string): readonly NamedAgency[] {
  const full = SHORT_FORMS.reduce((long, [short, meant]) => long.replace(short, meant), text)
    // `เทศบาลตำบล ตัวอย่าง` is written too.
    .replace(/(ส่วน(?:ตำบล|จังหวัด)|เทศ(?:บาล|มนตรี)(?:ตำบล|เมือง|นคร))\s(?=[ก-ฮเ-ไ])/g, '$1');
  return [...full.matchAll(NAMED)].flatMap(([whole, kind = '', name = '']) =>
    NO_NAME.test(name) ? [] : [{ kind: kind.replace('มนตรี', 'บาล'), name, text: whole }],
  );
}

/** What follows a kind of agency that is named before, or none in particular. */
const NO_NAME =
  /^(?:แห่ง|ให้|ได้|มี|ที่|และ|หรือ|ทุก|เป็น|ของ|ใน|กำหนด|จัด|ดำเนิน|อื่น|ตาม|เพื่อ|โดย|จะ|ต้อง|ควร|ว่า|กับ|รวม|ทั้ง|นั้น|นี้|เรา|ต่อ|พร้อม|รักษา|ปฏิบัติ|ทำการ|ชั้น|ขนาด|จำนวน|ผ่าน|ประจำ|ภาย|ซึ่ง|ไม่|มา|ร่วม|ทราบ|พิจารณา|เรื่อง|ชำนาญ|อาวุโส|ระดับ|อำเภอ|จังหวัด|ประกาศ|ออก|ไป|ส่ง|เผยแพร่|ตั้งแต่|สามารถ|ปี|พ\.?ศ)/;

/** The first named agency that is not the office's own; null where there is none, or the office's name tells no kind. */
export function otherAgency(text: string, own: string): string | null {
  const [office] = agenciesIn(own.split(/\s(?:อำเภอ|อ\.|จังหวัด|จ\.)/)[0] ?? '');
  if (!office || !/ส่วน|เทศ|อบ[ตจ]|ท[ตมน]\./.test(text)) return null;
  const other = agenciesIn(text).find(
    ({ kind, name }) =>
      kind !== office.kind || !(name.startsWith(office.name) || office.name.startsWith(name)),
  );
  return other?.text ?? null;
}
