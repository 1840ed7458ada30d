/** The words of "remove": what goes, what stays, and the last step, which only the user can do. */
import { toThaiDigits } from '../core/text/digits';

const n = (value: number): string => toThaiDigits(String(value));

const th = {
  title: 'นำระบบออกจากไฟล์ชีตนี้',
  goes: 'สิ่งที่จะนำออก: สีและโน้ตของผลการตรวจ โน้ตที่หัวตาราง รายการตัวเลือกและสีสถานะของระบบ คำเตือนเมื่อแก้ไข ข้อมูลที่ซ่อนไว้ในทะเบียนบันทึก และชีตที่ซ่อนไว้',
  stays:
    'สิ่งที่คงอยู่: ข้อความทุกช่องของท่าน ชีตมาตรการ ตั้งค่า ผู้ลงนาม ทะเบียนบันทึก (เป็นข้อความธรรมดา) และบันทึกข้อความทุกฉบับใน Google ไดรฟ์',
  template:
    'แม่แบบและตราครุฑของหน่วยงานเก็บอยู่ในชีตที่จะนำออก หากยังต้องใช้ กรุณากด “ใช่” แล้วดาวน์โหลดจากหน้า “แม่แบบบันทึกข้อความ” ก่อน หากเปิดหน้านั้นไม่ได้ ให้ทำสำเนาไฟล์ชีตนี้เก็บไว้ (ไฟล์ → ทำสำเนา) สำเนามีแม่แบบติดไปด้วย',
  underWay: (count: number) =>
    `มีบันทึกข้อความที่ยังเสนอไม่ครบ ${n(count)} ฉบับ เมื่อนำระบบออกแล้วจะติดตามและปรับปรุงผ่านระบบไม่ได้อีก`,
  keep: 'ต้องการคงระบบไว้ตามเดิมหรือไม่ กด “ใช่” เพื่อคงไว้ หรือ “ไม่” เพื่อนำระบบออก หลังจากนั้นย้อนกลับได้จากประวัติเวอร์ชันของไฟล์ชีตเท่านั้น (ไฟล์ → ประวัติเวอร์ชัน)',
  done: 'นำสิ่งที่ระบบใส่ไว้ออกจากไฟล์ชีตแล้ว ข้อความของท่านยังอยู่ครบ',
  /** `reason` says what to do about it. */
  left: (sheets: string, reason: string) => `นำออกจากชีตต่อไปนี้ได้ไม่ครบ: ${sheets} ${reason}`,
  again: 'แล้วเลือกเมนูนี้อีกครั้ง ระบบจะทำต่อเฉพาะส่วนที่เหลือ อย่าเพิ่งลบสคริปต์ เพราะยังต้องใช้เมนูนี้',
  formulas: (count: number) =>
    `ช่องที่ใช้สูตร ITA_PERCENT ${n(count)} ช่อง เปลี่ยนเป็นค่าล่าสุดแล้ว และจะไม่ปรับตามอีก`,
  script:
    'ขั้นสุดท้าย: เลือก ส่วนขยาย → Apps Script แล้วลบไฟล์สคริปต์ทุกไฟล์ (หากติดตั้งจาก Google Workspace Marketplace ให้ถอนการติดตั้งจากเมนู ส่วนขยาย) เมนู ITA Memo จะหายไปเมื่อเปิดไฟล์ชีตอีกครั้ง หากยังไม่ลบสคริปต์ การแก้ไขช่องอาจทำให้สีผลการตรวจกลับมา',
};

const en: typeof th = {
  title: 'Remove ITA Memo from this spreadsheet',
  goes: 'What goes: colours and notes of the check, notes on headings, our choices and status colours, warnings on editing, what is hidden in the register, and hidden sheets.',
  stays:
    'What stays: the text of every cell, the sheets of measures, settings, signers and the register (as plain text), and every memo in Google Drive.',
  template:
    'The office’s template and emblem are kept on a sheet that goes. Where you still need them, answer Yes and download them from “Memo template” first; where that doesn’t open, keep a copy of this spreadsheet (File → Make a copy), which has them too.',
  underWay: (count) =>
    `${count} memos are still on their way to signers. They can then no longer be followed or updated here.`,
  keep: 'Keep it as it is? Yes keeps it, No removes it; afterwards only the version history of the workbook brings it back (File → Version history).',
  done: 'What the add-on had put into the workbook is gone; all of your text is still there.',
  left: (sheets, reason) => `Not all could be taken from these sheets: ${sheets}. ${reason}`,
  again:
    'Then choose this item again; it goes on with what is left. Don’t delete the script yet: this item needs it.',
  formulas: (count) =>
    `${count} cells with ITA_PERCENT hold its last value now, and change no longer.`,
  script:
    'The last step is yours: Extensions → Apps Script, and delete every script file. (An add-on is uninstalled under Extensions → Add-ons → Manage add-ons.) The menu is gone when the workbook is opened again. Until then an edit may bring colours of the check back.',
};

export const REMOVE = { th, en };
