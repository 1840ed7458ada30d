/** Names of places and institutions, told by what stands before them: what follows is what the place is called. */
import type { Misspelt } from './misspelt';

/** Nothing but a name stands behind these. */
const ROAD = /(?:ถนน|ซอย|(?<!หมู่|ใหญ่|ชาว|แม่)บ้าน|สะพาน|อ่างเก็บน้ำ)\s?$/;
const PLACE = /(?:(?<!ใหญ่|ชาว|แม่)บ้าน|ซอย|ถนน|ชุมชน|คลอง|ตำบล|หมู่บ้าน|โรงแรม|สะพาน|อ่างเก็บน้ำ)\s?$/;

/** Old spellings that places are called by, and how their names begin or go on. */
const BORNE =
  /^(?:ปราณีต|ประนีต|สดวก|สอาด|โอกาศ|ศรีษะ(?:เกษ)?|อนุเสาวรีย์|กุฎิ|มงกุฏ|ชฏา|ประสพ(?:ภัย|ปัญหา|ผลสำเร็จ|ความสำเร็จ)|สังเกตุ|สำอางค์|จักรสาน|เพิ่มพูล|พรรณา|สมดุลย์|เทิดทูล|เจตจำนงค์|เกียรติ์|อุกฤษฎ์)$/;
/** อำเภอเมือง is left out: it bears its province's name, which is spelt in one way. */
const BEFORE_NAME =
  '(?:(?<!ใหญ่|ชาว|แม่)บ้าน|ซอย|ถนน|ชุมชน|คลอง|ตำบล|ต\\.|อำเภอ(?!เมือง)|สะพาน|อ่างเก็บน้ำ|(?<!จังห|ตรวจ|ชี้)วัด|โรงเรียน|โรงแรม|ห้องประชุม|หอประชุม|ศาลา|ตลาด|มูลนิธิ|อบต\\.|หนอง|ห้วย|ค่าย|เขื่อน)';
/** A sentence and no name: ชุมชนมีโอกาศ, โรงเรียนให้ความสดวก. */
const NO_NAME =
  '(?![ก-๎]{0,12}(?:ที่|ให้|ได้|และ|ใน|เป็น|มี|เพื่อ|อย่าง|ความ|การ|ไม่|จะ|โดย|ต้อง|กับ|ด้วย|เปิด|สร้าง|ปิด|จัด|ทำ|ผล))';
const NAMED = new RegExp(`${BEFORE_NAME}\\s?${NO_NAME}[ก-๎-]{0,12}$`);
const REACH = 32;

/**
 * `บ้านสอาด`, `บ้านหนองสดวก`. Of a word that may be a name alone many kinds of places are known, of one that places are
 * called by still more; of one that is surely a slip only those behind which nothing but a name stands.
 */
export function isPlaceName(text: string, { index, wrong, asks }: Misspelt): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  return (asks ? PLACE : ROAD).test(before) || (BORNE.test(wrong) && NAMED.test(before));
}
