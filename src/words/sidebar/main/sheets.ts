/** Words of the part in which sheets are ticked to be read as one list. */
import { n } from '../shared';

const th = {
  sheets: {
    title: 'ชีตที่รวมในบันทึกข้อความ',
    count: (ticked: number, all: number) => `${n(ticked)} จาก ${n(all)} ชีต`,
    help: 'หากแต่ละกองมีชีตของตนเอง เลือกได้หลายชีต ระบบจะตรวจและรวมเป็นบันทึกข้อความฉบับเดียว ลำดับมาตรการนับต่อกัน ชีตที่ไม่มีคอลัมน์ผู้รับผิดชอบใช้ชื่อชีตเป็นผู้รับผิดชอบ',
    year: (year: number) => `ปี ${n(year)}`,
    use: 'ใช้ชีตที่เลือก',
    gone: (sheets: string) =>
      `ไม่พบชีต “${sheets}” ที่เลือกไว้ ชีตอาจถูกเปลี่ยนชื่อหรือลบไปแล้ว ผลในหน้านี้จึงไม่รวมชีตดังกล่าว กรุณาเลือกชีตใหม่แล้วกด “ใช้ชีตที่เลือก”`,
    elsewhere: (open: string, shown: string) =>
      `ท่านเปิดชีต “${open}” อยู่ แต่หน้านี้ยังแสดงชีต “${shown}” เพราะมีรายการที่ทำค้างไว้`,
    saveFirst: 'กรุณาบันทึกหรือละทิ้งการแก้ไขก่อน แล้วหน้านี้จะแสดงชีตที่เปิดอยู่',
    showOpen: (open: string) => `แสดงชีต “${open}”`,
    followed: (sheet: string) => `แสดงชีต “${sheet}” แล้ว`,
  },
};

const en: typeof th = {
  sheets: {
    title: 'Sheets in the memo',
    count: (ticked, all) => `${ticked} of ${all}`,
    help: 'Where each department has a sheet of its own, tick several: they are checked and reported in one memo, whose numbers run on. A sheet without a column of owners is the work of the unit that it is named after.',
    year: (year) => `Year ${year}`,
    use: 'Use the ticked sheets',
    gone: (sheets) =>
      `The sheet “${sheets}”, which was ticked, is not in this workbook: it may have been renamed or deleted. What this page shows is without it. Tick the sheets again and press “Use the ticked sheets”.`,
    elsewhere: (open, shown) =>
      `The sheet “${open}” is open, and this page still shows “${shown}”, as something was begun here.`,
    saveFirst: 'Save or discard what was typed, and this page shows the sheet that is open.',
    showOpen: (open) => `Show “${open}”`,
    followed: (sheet) => `Showing “${sheet}”`,
  },
};

export const SHEETS = { th, en };
