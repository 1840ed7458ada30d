/** Names of an office's units: how they begin, and where two units stand in one name. */

const LONGEST = 120;

/** How the name of a unit begins. */
export const UNIT =
  '(?:สำนัก(?:งาน)?(?:ปลัด|คลัง|ช่าง|การ)|กอง(?!ทุน|กลาง|หนุน)[ก-๙]|ส่วน(?!ราชการ|กลาง|ร่วม|รวม|ตำบล|ท้องถิ่น|จังหวัด)[ก-๙]|ฝ่าย[ก-๙]|หน่วยตรวจสอบ)';
const EVERY = 'ทุก\\s?(?:สำนัก|กอง|ส่วน(?:ราชการ|งาน)?|หน่วยงาน)';
/** Words that put one unit beside another. */
export const WITH = '(?:และ|กับ|ร่วมกับ|พร้อม(?:ด้วย|กับ|ทั้ง)|รวม(?:ทั้ง|ถึง)|ตลอดจน|หรือ)';
const ROLE = '(?:หลัก|รอง|ร่วม|สนับสนุน)(?:การดำเนินงาน)?';
const OF_WHOM = '(?:หน่วยงาน|เจ้าภาพ|(?:ผู้)?รับผิดชอบ|ผู้|หน่วย)?\\s?';
/** What a unit's part in the work is, behind its name: กองคลัง (หลัก), กองช่าง (ร่วม/สนับสนุน). */
const PART = `\\(\\s?(?:${OF_WHOM}${ROLE}(?:\\s?(?:[/,]|และ)\\s?${OF_WHOM}${ROLE})?|เจ้าภาพ|(?:ผู้)?ประสานงาน|(?:ผู้)?รับผิดชอบ)\\s?\\)`;
/** The same before it: `หลัก: กองคลัง`, `ผู้รับผิดชอบหลัก กองช่าง`. */
export const PART_BEFORE = `(?:(?:หน่วยงาน|เจ้าภาพ|ผู้รับผิดชอบ|ผู้|หน่วย)\\s?${ROLE}\\s?[:：]?|${ROLE}\\s?[:：]|(?:หน่วยงาน(?:ที่)?|ผู้)รับผิดชอบ\\s?[:：])`;
/** Two units with nothing but a space or และ between them; a section's division may stand behind it: ฝ่ายอำนวยการ สำนักปลัด. */
const TOGETHER = new RegExp(
  `^(?!ฝ่าย[^\\s]*\\s+(?:สำนัก|กอง|ส่วน))((?:${UNIT}|${EVERY})[^\\s(]*?(?:\\s?${PART})?)(?:\\s*${WITH}\\s*|\\s+|(?<=\\)))(?=${UNIT})`,
);
/** `สำนักปลัด และทุกกอง`; but ทุกสำนัก ทุกกอง are all of them. */
const WITH_EVERY = new RegExp(`^(${UNIT}[^\\s(]*?(?:\\s?${PART})?)\\s*${WITH}\\s*(?=${EVERY})`);
const PART_BEHIND = new RegExp(`\\s?${PART}$`);

/** The units that one name holds, each with what is said of its part in the work; the name alone where it is one unit. */
export function partsIn(owner: string): readonly string[] {
  if (owner.length > LONGEST) return [owner];
  const first = TOGETHER.exec(owner) ?? WITH_EVERY.exec(owner);
  if (!first?.[1]) return [owner];
  return [first[1], ...partsIn(owner.slice(first[0].length))];
}

/** The same by their names alone. */
export function unitsIn(owner: string): readonly string[] {
  return partsIn(owner).map((part) => part.replace(PART_BEHIND, '') || part);
}
