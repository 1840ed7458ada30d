/** What local administrations are called, in full and short, so that one agency's name can be told from another's. */
import { inFull } from '../office/addressee';
import { foldThai } from '../text/spelling';

/** For comparing: short forms in full, no white space, brackets or full stops. */
export function foldPost(text: string): string {
  return foldThai(inFull(text)).replace(/[()[\]“”"'.…]/g, '');
}

const KIND = '(องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศ(?:บาล|มนตรี)(?:ตำบล|เมือง|นคร))';
/** A name stands right behind its kind: what comes after a blank may be anything. */
const NAMED = new RegExp(`${KIND}([ก-๎]{2,60})`, 'g');
const OWN = new RegExp(`${KIND}\\s?([ก-๎]{2,60})`);

interface NamedAgency {
  /** องค์การบริหารส่วนตำบล, เทศบาลเมือง and their like. */
  readonly kind: string;
  /** With whatever follows it, as Thai has no spaces. */
  readonly name: string;
  readonly text: string;
}

function agenciesIn(text: string): readonly NamedAgency[] {
  return [...inFull(text).matchAll(NAMED)].flatMap(([whole, kind = '', name = '']) =>
    NO_NAME.test(name) ? [] : [{ kind: kind.replace('มนตรี', 'บาล'), name, text: whole }],
  );
}

/** What places are called after; in a sentence any other word may go on with it. */
const PLACE =
  /^(?:บ้าน|หนอง|ท่า|นา(?!ย|ที)|โคก|ดอน|ห้วย|คลอง|บาง|บึง|ป่า|เขา|วัง|สระ|โพ|ทุ่ง|แม่|ดง|คำ(?!สั่ง|นึง|แนะ|ขวัญ)|หัว(?!หน้า|ข้อ)|ปาก|เกาะ|ลำ|พระ|ศรี|โนน|กุด|นิคม|วัด|สาม|ดอย|เวียง|สัน|หาด|ไผ่|ตัวอย่าง|สมมุติ|สมมติ)/;

/** What follows a kind of agency that is named before, or none in particular. */
const NO_NAME =
  /^(?:แห่ง|ให้|ได้|มี|ที่|และ|หรือ|ทุก|เป็น|ของ|ใน|กำหนด|จัด|ดำเนิน|อื่น|ตาม|เพื่อ|โดย|จะ|ต้อง|ควร|ว่า|กับ|รวม|ทั้ง|นั้น|นี้|เรา|ต่อ|พร้อม|รักษา|ปฏิบัติ|ทำการ|ชั้น|ขนาด|จำนวน|ผ่าน|ประจำ|ภาย|ซึ่ง|ไม่|มา|ร่วม|ทราบ|พิจารณา|เรื่อง|ชำนาญ|อาวุโส|ระดับ|อำเภอ|จังหวัด|ประกาศ|ออก|ไป|ส่ง|เผยแพร่|อนุ|เห็น|ลงนาม|สั่ง|มอบ|ลง|งาน|ฝ่าย|กอง|สำนัก|รอบ|แล้ว|ตั้งแต่|สามารถ|ปี|พ\.?ศ|คน(?:ที่|หนึ่ง|แรก|สอง|เดียว)|ลำดับ|หนึ่ง|สมัย|ด้าน|กลุ่ม|หน่วย|ส่วน|ตำแหน่ง|คณะ|สายงาน|หัวหน้า|ปลัด|นายก|ผู้|แทน(?!ที่)|ในฐานะ)/;

/**
 * The first agency that is not the office's own; null where there is none, or the office's name tells no kind. In a
 * sentence only what is called as places are is a name.
 */
export function otherAgency(text: string, own: string, isSentence: boolean): string | null {
  const office = OWN.exec(inFull(own));
  if (!office || !/ส่วน|เทศ|อบ[ตจ]|ท[ตมน]\./.test(text)) return null;
  const [, ownKind = '', ownName = ''] = office;
  const other = agenciesIn(text).find(
    ({ kind, name }) =>
      (!isSentence || PLACE.test(name)) &&
      (kind !== ownKind || !(name.startsWith(ownName) || ownName.startsWith(name))),
  );
  return other?.text ?? null;
}

const KINDS = [/องค์การบริหารส่วนตำบล/, /องค์การบริหารส่วนจังหวัด/, /เทศ(?:บาล|มนตรี)/] as const;

/** A post of another kind of agency, whatever its name: ปลัดองค์การบริหารส่วนตำบล in a เทศบาล; null where there is none. */
export function otherKindOfAgency(text: string, own: string): string | null {
  const ownKind = KINDS.find((kind) => kind.test(inFull(own)));
  const post = inFull(text);
  if (!ownKind || ownKind.test(post)) return null;
  return KINDS.map((kind) => kind.exec(post)?.[0]).find((found) => found !== undefined) ?? null;
}
