/**
 * The words for a status: one table of meaning by form. What negates stands whole in the forms of "not started", so
 * that ยังไม่ดำเนินการ is never read for the ดำเนินการ in it; whatever no form has is unclear.
 */
import { once } from '../../once';
import { looseWord } from '../../text/spelling';
import type { Status } from '../measure';

/** Verbs for the work itself. */
const DOING = '((ดำ|ดา)เน(ิน|ิ|นิ|ืน|ีน)(การ|งาน|กิจกรรม|โครงการ)|ดนก(.)?|จัดทำ|ทำ|ปฏิบัติงาน|ปฏิบัติ)';

/** Work that a measure may wholly consist of: said to be over, the measure is. A report or a meeting is but a part. */
const WORK =
  '((ฝึก)?อบรม|จัดทำ(ประกาศ|คู่มือ|แนวทาง|หลักเกณฑ์)|จัด((ฝึก)?อบรม|กิจกรรม|โครงการ|งาน|ซื้อ|จ้าง|ซื้อจัดจ้าง)|เผยแพร่(ข้อมูล|ประกาศ)?(บนเว็บไซต์|ทางเว็บไซต์|ในเว็บไซต์)?|ประกาศ(ใช้|เผยแพร่|เจตนารมณ์|นโยบาย)?|ประชาสัมพันธ์|แจ้งเวียน|ปรับปรุง|ทบทวน|ติดตั้ง)';

/** Every day's word for "not yet": with the slips of a Thai keyboard. */
const YET = '(ยัง|ย้ง|ยงั|ยง)';

/** แล้ว, with the tone mark that hands leave out, misplace or take for another. */
const PAST = '(แล้ว|แลว้|แลว|แลัว|แล๊ว|แร้ว)';

/** Not, and the ได้ behind it: as hands misspell them behind a "yet". */
const NOT = '(ไม่|ไม|มิ|บ่)';
const GOT = '(ได้|ใด้|ได)?';

/** What says by itself that the work is at its end; misspelt as hands misspell it. */
const FINISHED = `(${PAST}?(เสร็จ|เส็จ|เสร้จ|เส็รจ|เสรจ็|เสรจ|เสร็ด|เสด)(สิ้น|สมบูรณ์|สมบรูณ์|เรียบร้อย)?|(เป็นที่)?(เรียบร้อย|เรียบร้อบ|เรียบร่อย)|(บรรลุผล)?สำเร็จ(ลุล่วง|เรียบร้อย|เสร็จสิ้น)?|ครบถ้วน(สมบูรณ์|สมบรูณ์)?)`;

/** What may follow it and adds nothing. */
const ALREADY = `((ไป)?(หมด|ครบ)?${PAST}|ละ|ทั้งหมด|ทั้งสิ้น|ทุกอย่าง|ทุกประการ|ทุกขั้นตอน|ทุกกิจกรรม|(ตาม|ก่อน|ทัน|ภายใน|(ล่าช้า|ช้า|เร็ว|ไว)กว่า)(แผน|กำหนดเวลา|กำหนด|เป้าหมาย|ระยะเวลา|เวลา)|ทุก(ไตรมาส|รายการ|ข้อ|ด้าน|โครงการ|หน่วยงาน)|(ด้วย)?ดี)`;

/** อยู่ and ระหว่าง, with the tone marks that hands leave out. */
export const BEING = '(อยู่|อยุ่|อยู๋|อยู)';
export const AMID = '(ระหว่าง|ระว่าง|ระหวาง|ระห่วาง|ะหว่าง)';

/** `(a|b)` is a choice, `?` may be left out; white space may stand anywhere. */
const FORMS: Readonly<Record<Status, readonly string[]>> = {
  'not-started': [
    `${YET}${NOT}(เคย)?${GOT}(มีการ)?(เริ่ม(ต้น)?|ลงมือ)?(${DOING}|${WORK}|จัด)((แต่)?(อย่าง)?ใด(ๆ)?(ทั้งสิ้น)?|เลย)?`,
    `${YET}${NOT}${GOT}(เริ่ม(ต้น)?|ลงมือ)(โครงการ|กิจกรรม|งาน|เลย)?`,
    `(ไม่|มิ)ได้(เริ่ม)?${DOING}`,
    '(ไม่|มิ)ได้เริ่ม',
    'ยังไม่มีผลการ(ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน)',
    `ยังไม่(ถึง|ครบ)(กำหนด|ระยะเวลา|ช่วงเวลา|ช่วง|ห้วงเวลา|ห้วง|รอบ|เวลา|ไตรมาส)(เวลา|การ)?(${DOING})?`,
    `รอ(การ)?(เริ่ม)?${DOING}`,
    'รอเริ่ม(โครงการ|กิจกรรม|งาน)?',
    'to(-)?do',
    'not(_)?(yet)?(_)?(start(ed)?|begun)',
    'not yet',
  ],
  'in-progress': [
    `((กำลัง)?${BEING}(ใน)?)?${AMID}(การ|กำลัง)?(เร่ง)?${DOING}(อยู่)?`,
    `${BEING}(ใน)?${AMID}(ฯ)?`,
    `${YET}(ดำเนินการ)?ไม่(แล้ว)?เสร็จ(สิ้น)?(แต่)?(กำลัง)?${BEING}(ใน)?${AMID}(การ)?${DOING}`,
    `(ได้)?(มีการ)?เริ่ม(ต้น)?(${DOING})?(ไป)?(บ้าง)?แล้ว`,
    `อยู่ใน(ขั้นตอน|ช่วง|กระบวนการ)(การ|กำลัง)?${DOING}`,
    `กำลัง(เร่ง|เริ่ม)?${DOING}(อยู่)?(ตามแผน)?`,
    `(ยัง(คง)?)?${DOING}อยู่`,
    'in(-|_)?pro(gress|cess)',
    'on(-)?going',
    '(on|in)(-)?process',
    'under(-)?way',
    'work(-)?in(-)?progress',
    'work(ing)?onit',
    'wip',
    'doing',
  ],
  done: [
    `(ได้)?(มีการ)?((ดำเนินการ)?${WORK}|${DOING})?${FINISHED}(และ)?${FINISHED}?${ALREADY}?${ALREADY}?`,
    `(ได้)?(มีการ)?${DOING}(ทั้งหมด)?(ไป)?${PAST}${FINISHED}?${ALREADY}?`,
    `(ได้)?(มีการ)?(ดำเนินการ)?(${WORK}|จัด)(ไป)?${PAST}${ALREADY}?`,
    `(ได้)?(มีการ)?(${DOING})?(${FINISHED}|ครบ)${PAST}?ทั้ง`,
    `(ได้)?(มีการ)?${DOING}(ไป)?${PAST}ทั้ง`,
    `(ได้)?${DOING}?ครบ${PAST}?ทุก(ขั้นตอน|กิจกรรม|ไตรมาส|ข้อ|ด้าน|รายการ|โครงการ)${PAST}`,
    `(ได้)?${DOING}ครบ${PAST}ทุก(ขั้นตอน|กิจกรรม|ไตรมาส|ข้อ|ด้าน|รายการ|โครงการ)`,
    `(ได้)?${DOING}ครบ(ถ้วน)?ตาม(แผน|เป้าหมาย|กำหนด)${PAST}`,
    '(ได้)?ดำเนินแล้วเสร็จ',
    `(ได้)?(มีการ)?${DOING}(ครบ|สมบูรณ์|สมบรูณ์)(แล้ว|ทุก(ขั้นตอน|กิจกรรม|ไตรมาส|ข้อ|ด้าน|รายการ|โครงการ|หน่วยงาน|รอบ|เดือน|ครั้ง))(แล้ว)?`,
    '(ดำเนินการ)?(เสร็จสิ้น|สิ้นสุด|จบ)(โครงการ|กิจกรรม|งาน|การดำเนินงาน|การดำเนินการ)(เรียบร้อย)?แล้ว',
    '(ได้)?ปิด(งาน|โครงการ|กิจกรรม)(เรียบร้อย)?แล้ว',
    '(already)?done(แล้ว)?',
    'complete(d)?',
    'finish(ed)?',
  ],
};

/** What a polite hand adds, and hands of other regions. */
export const POLITE =
  '(?:นะ|น้า|ละ|ล่ะ)?(?:ครับผม|ครับท่าน|ครับพี่|ครับ|คับ|ค้าบ|คร้าบ|ค่ะท่าน|ค่ะ|คะ|ค่า|จ้า|จ้ะ|จ๊ะ|ฮะ|งับ|เด้อ|เน้อ|ขอรับ)?\\s*';

/** What a per cent is written with. */
export const PERCENT_SIGN = '(?:%|٪|％|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|percent\\b|per cent\\b)';

/** Words that begin a note without a blank before them: when it was done, by whom, or why not. */
const NOTE_BEGINS =
  '(?:เมื่อ(?!สิ้น|ครบ|ถึง)|ตั้งแต่|(?<=(?:แล้ว|เสร็จ|เสร็จสิ้น)\\s*)(?:ตาม(?=แผนปฏิบัติ|แผนงาน|วัตถุประสงค์|หลักฐาน|เอกสาร|ระเบียบ|แนวทาง|ขั้นตอน)|ผ่าน(?=เว็บ|ไลน์|เพจ|เฟซ|เสียง|ระบบ)|ครบ(?=\\s?[0-9๐-๙])|ที่(?=ศาลา|ห้อง|หอ|สำนัก|ที่ทำการ|วัด|โรงเรียน|อาคาร)|วันที่(?=\\s?[0-9๐-๙])|(?:ครบ)?ทุก(?=เดือน|กอง|สำนัก|ฝ่าย|หมู่|ชุมชน|ตำบล|ครั้ง|ปี|แห่ง|คน|กิจกรรม|ขั้นตอน)|พร้อม(?=รายงาน|เผยแพร่|ประกาศ|แนบ|ทั้ง|ภาพ)|และ(?=รายงาน|เผยแพร่|ประกาศ|แจ้ง|ส่ง|ลง))|(?<=รอ(?:การ)?ดำเนินการ\\s*)ไตรมาส|(?<=ยังไม่(?:ได้)?ดำเนินการ\\s*)ตามแผน|(?<=(?:การ|งาน|เริ่ม|ทำ)\\s*)(?:เนื่องจาก|เพราะ)|ณ\\s*วันที่|(?<=แล้ว\\s*|การ\\s*)ใน(?=\\s*(?:วันที่|เดือน|ไตรมาส|รอบ|ช่วง|ห้วง|ปี))|(?<=(?:ครบ|ครบถ้วน|เสร็จ|เสร็จสิ้น|เรียบร้อย|สำเร็จ|แล้ว)\\s*ทั้ง\\s*)(?:[0-9๐-๙]|ระบบ|โครงการ|หน่วยงาน)|(?<=แล้ว\\s*)(?:โดย|จำนวน|รวม|ตามคำสั่ง|ตามประกาศ|ตามหนังสือ|ตามรายงาน))';

/** What stands between the words and their note; any other letter makes other words of them. */
const APART = `(?:(?<=\\s)|(?=[()\\]"”’[:;,=\\-–—…\\u2190-\\u2bff\\ud83c-\\ud83e]|[.!/](?:\\s|$)|\\/(?=รอ|ขาด|เนื่องจาก|ไม่มีงบ)|$|ร้อยละ|[0-9๐-๙.]+\\s*${PERCENT_SIGN}|${NOTE_BEGINS}))`;

/** Many forms are made of the same words. */
const LOOSE = new Map<string, string>();

const PATTERNS = once((): readonly (readonly [Status, RegExp])[] =>
  (Object.keys(FORMS) as Status[]).map((status) => [
    status,
    new RegExp(`^(?:${patternOf(FORMS[status].join('|'))})${POLITE}${APART}[.!]*`, 'i'),
  ]),
);

/** Longer words than any form and its spaces: the rest of a cell is note. */
const MOST_LETTERS = 300;

export interface Meant {
  readonly status: Status;
  /** How many letters of the text say so. */
  readonly length: number;
}

/** Of text that `cleanCell` has settled; null where it does not begin with words for a status. */
export function meaningOf(text: string): Meant | null {
  const beginning = text.slice(0, MOST_LETTERS);
  for (const [status, pattern] of PATTERNS()) {
    const match = pattern.exec(beginning);
    if (match) return { status, length: match[0].length };
  }
  return null;
}

function patternOf(forms: string): string {
  return forms.replace(/[^()|?]+|\(/g, (piece) => {
    if (piece === '(') return '(?:';
    const loose = LOOSE.get(piece) ?? `${looseWord(piece)}\\s*`;
    LOOSE.set(piece, loose);
    return loose;
  });
}
