/** How names of an office's units begin, and the words that stand between them and beside them. */

const BUREAU = 'สำนัก(?:งาน)?(?:ปลัด|คลัง|ช่าง|การ)|กอง(?!ทุน|กลาง|หนุน|ทุก|ต่าง)[ก-๙]';
/** How the name of a unit begins. */
export const UNIT = `(?:${BUREAU}|ส่วน(?!ราชการ|กลาง|ร่วม|รวม|ตำบล|ท้องถิ่น|จังหวัด)[ก-๙]|ฝ่าย[ก-๙]|หน่วยตรวจสอบ)`;
/** The same written short; see `writtenOut`. */
export const SHORT_UNIT = '(?:(?:สน?ป|กค|กช|นตส|ตสน)\\.|ส\\.ป\\.(?!ก\\.))';
/** A unit that has sections, and how a section's name begins. */
export const DIVISION_NAME = `(?:${BUREAU}|${SHORT_UNIT})`;
export const SECTION = '(?:งาน|ฝ่าย|กลุ่ม|แผนก)[ก-๙]';
/** Whoever leads it. */
export const HEAD = '(?:ผู้อำนวยการ|ผอ\\.|หัวหน้า|หน\\.)\\s?';
/** Units of which there are many. */
export const SHORT_SCHOOL = 'ร\\.?\\s?ร\\.|รร\\s(?=เทศบาล|บ้าน|วัด|อนุบาล|อบ)';
export const SHORT_HOSPITAL = 'ร\\.?พ\\.?\\s?ส\\.?ต';
export const SCHOOL = `(?:โรงเรียน|${SHORT_SCHOOL}|ศูนย์พัฒนาเด็ก|ศ\\.?พ\\.?ด|สถานศึกษา|โรงพยาบาล|${SHORT_HOSPITAL}|สถานธนานุบาล)`;
export const LED_BY_DIRECTOR = `(?:โรงเรียน|${SHORT_SCHOOL}|โรงพยาบาล|${SHORT_HOSPITAL}|สถานศึกษา)`;
export const EVERY = 'ทุก\\s?(?:ๆ\\s?)?(?:สำนัก|กอง|ส่วน(?:ราชการ|งาน)?|หน่วยงาน)';
/** Words that put one unit beside another. */
export const WITH = '(?:และ|กับ|ร่วมกับ|พร้อม(?:ด้วย|กับ|ทั้ง)|รวม(?:ทั้ง|ถึง)|ตลอดจน|หรือ)';

export const ROLE = '(?:หลัก|รอง|ร่วม|สนับสนุน)(?:การดำเนินงาน)?';
const OF_WHOM = '(?:หน่วยงาน|เจ้าภาพ|(?:ผู้)?รับผิดชอบ|ผู้|หน่วย)?\\s?';
/** What a unit's part in the work is, behind its name: กองคลัง (หลัก), กองช่าง (ร่วม/สนับสนุน). */
export const PART = `\\(\\s?(?:${OF_WHOM}${ROLE}(?:\\s?(?:[/,]|และ)\\s?${OF_WHOM}${ROLE})?|เจ้าภาพ|(?:ผู้)?ประสานงาน|(?:ผู้)?รับผิดชอบ)\\s?\\)`;
/** The same before it: `หลัก: กองคลัง`, `ผู้รับผิดชอบหลัก กองช่าง`. */
export const PART_BEFORE = `(?:(?:หน่วยงาน|เจ้าภาพ|ผู้รับผิดชอบ|ผู้|หน่วย)\\s?${ROLE}\\s?(?:[:：]|[-–—](?=\\s?[ก-๙]))?|${ROLE}\\s?[:：]|(?:หน่วยงาน(?:ที่)?|ผู้)รับผิดชอบ(?:โครงการ|กิจกรรม|มาตรการ)?\\s?(?:[:：]|[-–—]?\\s?(?=${UNIT})))`;

/** Whom a duty leaves out: ทุกกอง ยกเว้นกองช่าง. */
export const EXCEPT = '(?:ยกเว้น|เว้นแต่|ไม่รวม)';
