/** The words of "restore the register": what was found, what comes back and what does not. */
import { toThaiDigits } from '../core/text/digits';

const n = (value: number): string => toThaiDigits(String(value));

const th = {
  title: 'กู้คืนทะเบียนบันทึก',
  nothing:
    'ไม่พบบันทึกข้อความของท่านใน Google ไดรฟ์ที่ขาดจากทะเบียนบันทึก (ระบบเห็นเฉพาะเอกสารที่ท่านสร้างจากไฟล์ชีตนี้ และเอกสารจากรุ่นก่อนต้องเคยปรับปรุงด้วยรุ่นนี้แล้ว) และไม่พบผู้ลงนามที่เปิดเอกสารได้แล้วแต่ทะเบียนยังไม่ระบุ',
  noted: (names: string) =>
    `Google ไดรฟ์ระบุว่าผู้ลงนามต่อไปนี้เปิดเอกสารได้แล้ว จึงเขียนลงทะเบียนบันทึกให้: ${names}`,
  found: (count: number, most: number) =>
    `พบบันทึกข้อความของท่านใน Google ไดรฟ์ ${n(count)} ฉบับที่ไม่มีในทะเบียนบันทึก${count > most ? ` ครั้งนี้จะกู้คืน ${n(most)} ฉบับแรก` : ''}`,
  comesBack:
    'สิ่งที่กู้คืนได้: ลิงก์ เรื่อง เวลาที่จัดทำ ปีงบประมาณ จำนวนมาตรการ และผู้ที่เปิดเอกสารได้ตามที่ Google ไดรฟ์ระบุ',
  isGone:
    'สิ่งที่กู้คืนไม่ได้: ผลการพิจารณา ประวัติ และสถานะรายมาตรการ หากมีในประวัติเวอร์ชันของไฟล์ชีต กรุณากู้คืนจากที่นั่นก่อน (ไฟล์ → ประวัติเวอร์ชัน)',
  goOn: 'ต้องการเพิ่มแถวคืนในทะเบียนบันทึกหรือไม่ กด “ใช่” เพื่อเพิ่ม หรือ “ไม่” เพื่อยกเลิก',
  done: (count: number) => `เพิ่มแถวคืนในทะเบียนบันทึกแล้ว ${n(count)} ฉบับ กรุณาตรวจทาน`,
  left: (count: number) => `ยังเหลืออีก ${n(count)} ฉบับ กรุณาเลือกเมนูนี้อีกครั้งเพื่อกู้คืนต่อ`,
};

const en: typeof th = {
  title: 'Restore register',
  nothing:
    'No memo of yours in Google Drive is missing from the register. (The add-on sees only documents that you made from this workbook; those of an earlier version must have been updated by this one.) Nor can any signer open a memo of whom the register doesn’t say so.',
  noted: (names) =>
    `Google Drive says that these signers can open their memos now, and the register was told: ${names}`,
  found: (count, most) =>
    `${count} memos of yours in Google Drive are not in the register.${count > most ? ` This run puts the first ${most} back.` : ''}`,
  comesBack:
    'What comes back: link, subject, time of making, fiscal year, counts, and who may open the document, as Google Drive says.',
  isGone:
    'What does not: decisions, history, and the status of each measure. Where the workbook’s version history still has them, restore from there first (File → Version history).',
  goOn: 'Add their rows to the register again? Yes adds them, No leaves it as it is.',
  done: (count) => `${count} rows were added to the register. Please look them over.`,
  left: (count) => `${count} more are left. Choose this menu item again to go on.`,
};

export const RESTORE = { th, en };
