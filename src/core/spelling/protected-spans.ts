/** The parts of a text whose spelling is nobody's to correct: addresses, quotations, titles of laws, names. */
import { ADDRESS } from '../text/digits';
import { LINK } from './links';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const QUOTATION = /“[^“”\n]*”|"[^"\n]*"|‘[^‘’\n]*’|«[^«»\n]*»/g;

/**
 * A law, a rule or an order with its year, which is part of its title; no longer than titles are. ปี พ.ศ. 2569 or
 * ปีงบประมาณ พ.ศ. 2569 is of the plan and ends no title.
 */
const LAW =
  /(?:(?<=พ\.?\s?ร\.?\s?[บกฎ]\.)|พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|รัฐธรรมนูญ|(?:ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|กฎกระทรวง|ประกาศ|คำสั่ง)[^\n“”"]{0,80}?(?:ว่าด้วย|เรื่อง))[^\n“”"]{1,160}?(?<!ปี(?:งบประมาณ)?\s?)(?:พ\.\s?ศ\.|พุทธศักราช)\s?[0-9๐-๙]{4}/g;

/** Posts that begin as a title does: นายกเทศมนตรี, นายช่างโยธา. */
const NO_TITLE =
  'ก(?:เทศ|องค์|อบ|อ\\.|สมาคม|สภา|รัฐ|เมือง|เหล่า|พิเศษ|ฯ|และ|หรือ|มี|ได้|ให้|เป็น|จะ|ที่|ลง|สั่ง|พิจ|เห็น|มอบ|ปฏิ|ปฎิ|รักษา|ไม่|ใน|ทราบ|ประ|$|[^ก-๎])|ทะเบียน|ช่าง|อำเภอ|อาเภอ|จ้าง|หน้า|แพทย์|ตรวจ|ด่าน|ท่า|ทหาร|สถานี|ประกัน|ไปรษณีย์|ประตู';
const RANK =
  '(?:ว่าที่\\s?)?(?:ร้อย(?:ตรี|โท|เอก)|พัน(?:ตรี|โท|เอก|จ่าเอก|จ่าโท|จ่าตรี)|พลฯ|เรือ(?:ตรี|โท|เอก)|นาวาอากาศ(?:ตรี|โท|เอก)|เรืออากาศ(?:ตรี|โท|เอก)|จ่าสิบ(?:ตรี|โท|เอก|ตำรวจ)|สิบ(?:ตรี|โท|เอก|ตำรวจ(?:ตรี|โท|เอก))|จ่า(?:ตรี|โท|เอก)|พันจ่าอากาศ(?:ตรี|โท|เอก)|จ่าอากาศ(?:ตรี|โท|เอก)|ร้อยตำรวจ(?:ตรี|โท|เอก)|พันตำรวจ(?:ตรี|โท|เอก)|ดาบตำรวจ|อาสาสมัครทหารพราน)(?:\\s?หญิง)?';
const SHORT_RANK =
  '(?:ว่าที่\\s?)?(?:[รพ]\\.(?:ต|ท|อ)\\.(?:[ตทอ]\\.)?|[สจ]\\.(?:[สต]\\.)?[ตทอ]\\.|พ\\.[จอ]\\.[ตทอ]\\.|จ\\.อ\\.|ด\\.ต\\.|น\\.[ตทอ]\\.)(?:\\s?หญิง)?';
/** Professions that stand before a name as a title does, and begin names of posts too: นายแพทย์ชำนาญการ. */
const PROFESSION =
  '(?:นาย(?:สัตว)?แพทย์|แพทย์หญิง|สัตวแพทย์หญิง|ทันตแพทย์(?:หญิง)?|เภสัชกร(?:หญิง)?|(?<![ก-๎])(?:(?:ผู้ช่วย|รอง)?ศาสตราจารย์|อาจารย์|คุณ(?!ธรรม|ภาพ|ะ|ค่า|ลักษณะ|สมบัติ|วุฒิ|ประโยชน์)))(?!ชำนาญ|เชี่ยวชาญ|ปฏิบัติ|ทรงคุณวุฒิ|สาธารณสุข|ประจำ|ผู้|ของ|และ|ที่|จะ|เป็น)';
const TITLE = `(?:นาย(?!${NO_TITLE})|${PROFESSION}|นาง(?:สาว)?(?=[ก-ฮเ-ไ\\s])|น\\.\\s?ส\\.|ด\\.\\s?[ชญ]\\.|เด็กชาย(?=[ก-ฮเ-ไ\\s])|เด็กหญิง(?=[ก-ฮเ-ไ\\s])|${RANK}|${SHORT_RANK}|(?<![ก-๎.])(?:ดร|ผศ|รศ|ศ|นพ|พญ|ทพ|ทพญ)\\.|พระครู|พระมหา|พระอธิการ|หม่อมหลวง|หม่อมราชวงศ์|ม\\.\\s?ล\\.|ม\\.\\s?ร\\.\\s?ว\\.)`;
/** What goes on with the sentence behind a given name alone. */
const NO_SURNAME =
  '(?!เป็น|ได้|และ|หรือ|ตำแหน่ง|ตาแหน่ง|ปลัด|นายก|รอง|ผู้|หัวหน้า|ให้|ใน|ณ\\s|ที่|เพื่อ|ซึ่ง|จาก|มี|ไป|รักษา|ปฏิบัติ|ปฎิบัติ|กอง|สำนัก|เจ้า|นัก|พร้อม|ร่วม|โทร|ร้อง|แจ้ง)';
const WORD = '[ก-๎]{1,40}';
/** A title, a given name and a surname. */
const PERSON = new RegExp(
  `${TITLE}\\s{0,3}${WORD}(?:[ \\u00a0]{1,4}(?:ณ\\s)?${NO_SURNAME}${WORD})?`,
  'g',
);

/** Names that are registered as they are spelt, and of places. */
const FIRM =
  /บริษัท[^\n]{1,80}?จำกัด|(?:ห้างหุ้นส่วน(?:จำกัด|สามัญ)?|หจก\.|บจก\.|บมจ\.|ร้าน(?!ค้า|อาหาร|ยา|ที่|ใน))\s?[ก-๎]{1,40}(?:[ \u00a0][ก-๎]{1,30})?/g;
const ROAD = /(?:ถนน|ซอย|(?<!หมู่)บ้าน|สะพาน|อ่างเก็บน้ำ)\s?$/;
const PLACE = /(?:บ้าน|ซอย|ถนน|ชุมชน|คลอง|ตำบล|หมู่บ้าน|สะพาน|อ่างเก็บน้ำ)\s?$/;

const ALWAYS = [LINK, ADDRESS, QUOTATION, LAW, PERSON, FIRM];

/** Looked for only in cells in which something was found: nearly none. */
export function protectedSpans(text: string): readonly Span[] {
  return ALWAYS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}

export function isWithin(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => start < span.end && end > span.start);
}

/**
 * `บ้านสอาด`: what follows is what the place is called. Of a word that may be a name alone many kinds of places are
 * known; of one that is surely a slip only those behind which nothing but a name stands.
 */
export function isPlaceName(text: string, start: number, mayBeName: boolean): boolean {
  return (mayBeName ? PLACE : ROAD).test(text.slice(Math.max(0, start - 20), start));
}

/** A column or a setting in which the names of people stand. */
const NAME_LABEL =
  /^(?:ชื่อ(?:\s?[-–—/]?\s?(?:นาม)?สกุล)?|ชื่อผู้.*|ผู้(?:จัดทำ|รายงาน|ประสานงาน|บันทึก|ลงนาม|อนุมัติ|ตรวจสอบ)(?:ข้อมูล|รายงาน)?|วิทยากร|name|full name)$/i;

export function isNameLabel(text: string): boolean {
  return NAME_LABEL.test(text.trim());
}
