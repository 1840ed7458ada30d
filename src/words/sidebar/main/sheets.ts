/** Words of the part in which sheets are ticked to be read as one list. */
import { n } from '../shared';

const th = {
  sheets: {
    title: 'ชีตที่รวมในบันทึกข้อความ',
    count: (ticked: number, all: number) => `${n(ticked)} จาก ${n(all)} ชีต`,
    help: 'หากแต่ละกองมีชีตของตนเอง เลือกได้หลายชีต ระบบจะตรวจและรวมเป็นบันทึกข้อความฉบับเดียว ลำดับมาตรการนับต่อกัน ชีตที่ไม่มีคอลัมน์ผู้รับผิดชอบใช้ชื่อชีตเป็นผู้รับผิดชอบ หากเป็นชื่อหน่วยงาน เช่น กองคลัง',
    year: (year: number) => `ปี ${n(year)}`,
    use: 'ใช้ชีตที่เลือก',
    keptSince: (sheets: string) =>
      `ยังไม่ได้เปลี่ยน เพราะมีการเลือกชีตใหม่หลังจากที่หน้านี้แสดง ขณะนี้${sheets === '' ? 'ไม่ได้เลือกให้รวมหลายชีต' : `เลือกไว้: ${sheets}`} หากกด “ใช้ชีตที่เลือก” อีกครั้ง จะใช้ชีตที่ท่านเลือกในหน้านี้แทน`,
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
    help: 'If each department has its own sheet, select several to check and report them in one memo with continuous numbering. A sheet without an owner column counts as the work of the unit it’s named after, where its name is a unit’s (กองคลัง).',
    year: (year) => `Year ${year}`,
    use: 'Use selected sheets',
    keptSince: (sheets) =>
      `Nothing was changed: other sheets were selected after this page showed them. ${sheets === '' ? 'Now several sheets aren’t read together' : `Selected now: ${sheets}`}. Click “Use selected sheets” again to use what you selected here instead.`,
    gone: (sheets) =>
      `The selected sheet “${sheets}” isn’t in this spreadsheet. It may have been renamed or deleted, so this page doesn’t include it. Select the sheets again and click “Use selected sheets”.`,
    elsewhere: (open, shown) =>
      `The sheet “${open}” is open, but this page still shows “${shown}” because you started something here.`,
    saveFirst: 'Save or discard your changes to show the open sheet.',
    showOpen: (open) => `Show “${open}”`,
    followed: (sheet) => `Showing “${sheet}”`,
  },
};

export const SHEETS = { th, en };
