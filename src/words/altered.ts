/** Of a memo that was made although its row in the register does not show all that was written. */
import type { Language } from '../core/text/language';

type Altered = (cells: string) => string;

export const ALTERED: Readonly<Record<Language, Altered>> = {
  th: (cells) =>
    `สร้างเอกสารแล้ว แต่ในทะเบียนบันทึก ช่อง ${cells} แสดงค่าไม่ตรงกับที่บันทึก เพราะคอลัมน์อยู่ในตารางและมีประเภทคอลัมน์กำหนดไว้ กรุณาเปิดเมนูที่หัวคอลัมน์ เปลี่ยนประเภทคอลัมน์เป็น “ไม่มี” แล้วแก้ไขช่องนั้น`,
  en: (cells) =>
    `The document was made, but in the register ${cells} does not show what was written: it is part of a table with column types. Open the menu at the head of the column, set the column type to None and correct the cell.`,
};
