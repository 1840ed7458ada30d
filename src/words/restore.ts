/** The words of "restore the register": what was found, what comes back and what does not. */
import { toThaiDigits } from '../core/text/digits';

const n = (value: number): string => toThaiDigits(String(value));

const th = {
  title: 'กู้คืนทะเบียนบันทึก',
  nothing:
    'ไม่พบบันทึกข้อความของท่านใน Google ไดรฟ์ที่ขาดจากทะเบียนบันทึก (ระบบเห็นเฉพาะเอกสารที่ท่านสร้างจากไฟล์ชีตนี้ และเอกสารจากรุ่นก่อนต้องเคยปรับปรุงด้วยรุ่นนี้แล้ว) และไม่พบผู้ลงนามที่เปิดเอกสารได้แล้วแต่ทะเบียนยังไม่ระบุ',
  noted: (names: string) =>
    `Google ไดรฟ์ระบุว่าผู้ลงนามต่อไปนี้เปิดเอกสารได้แล้ว จึงเขียนลงทะเบียนบันทึกให้: ${names}`,
  found: (missing: number, broken: number, most: number) => {
    const found = [
      missing > 0 ? `${n(missing)} ฉบับที่ไม่มีในทะเบียนบันทึก` : '',
      broken > 0 ? `${n(broken)} ฉบับที่ข้อมูลบางช่องในทะเบียนบันทึกหายไป` : '',
    ];
    const first = missing + broken > most ? ` ครั้งนี้จะกู้คืน ${n(most)} ฉบับแรก` : '';
    return `พบบันทึกข้อความของท่านใน Google ไดรฟ์ ${found.filter(Boolean).join(' และ ')}${first}`;
  },
  comesBack:
    'สิ่งที่กู้คืนได้: ลิงก์ เรื่อง เวลาที่จัดทำ ปีงบประมาณ จำนวนมาตรการ ขอบเขตและรอบของรายงานผล และผู้ที่เปิดเอกสารได้ตามที่ Google ไดรฟ์ระบุ',
  isGone:
    'สิ่งที่กู้คืนไม่ได้: ผลการพิจารณา ประวัติ และสถานะรายมาตรการ ส่วนบันทึกขอให้รายงาน และรายงานผลที่สร้างด้วยรุ่นก่อน จะไม่มีขอบเขต รอบการรายงาน และแม่แบบด้วย จึงปรับปรุงผ่านระบบไม่ได้อีก หากมีในประวัติเวอร์ชันของไฟล์ชีต กรุณากู้คืนจากที่นั่นก่อน (ไฟล์ → ประวัติเวอร์ชัน)',
  goOn: 'ต้องการกู้คืนในทะเบียนบันทึกหรือไม่ กด “ใช่” เพื่อกู้คืน หรือ “ไม่” เพื่อยกเลิก',
  added: (count: number) => `เพิ่มแถวคืนในทะเบียนบันทึกแล้ว ${n(count)} ฉบับ กรุณาตรวจทาน`,
  mended: (count: number) => `เติมข้อมูลคืนในแถวเดิมของทะเบียนบันทึกแล้ว ${n(count)} ฉบับ กรุณาตรวจทาน`,
  /** Of memos by their names. */
  openToAll: (names: string) =>
    `ทุกคนที่มีลิงก์เปิดเอกสารต่อไปนี้ได้ แม้อยู่นอกหน่วยงาน: ${names} หากไม่ต้องการ กรุณากด “หยุดให้เปิดด้วยลิงก์” ที่บันทึกข้อความนั้นในแถบด้านข้าง หรือเปิดเอกสาร กดแชร์ แล้วเปลี่ยนเป็น “จำกัด”`,
  left: (count: number) => `ยังเหลืออีก ${n(count)} ฉบับ กรุณาเลือกเมนูนี้อีกครั้งเพื่อกู้คืนต่อ`,
};

const en: typeof th = {
  title: 'Restore register',
  nothing:
    'No memo of yours in Google Drive is missing from the register. (The add-on sees only documents that you made from this workbook; those of an earlier version must have been updated by this one.) Nor can any signer open a memo of whom the register doesn’t say so.',
  noted: (names) =>
    `Google Drive says that these signers can open their memos now, and the register was told: ${names}`,
  found: (missing, broken, most) => {
    const found = [
      missing > 0 ? `${missing} memos of yours in Google Drive are not in the register.` : '',
      broken > 0
        ? `${broken} are in it, but some cells of their rows have lost what they held.`
        : '',
      missing + broken > most ? `This run puts the first ${most} right.` : '',
    ];
    return found.filter(Boolean).join(' ');
  },
  comesBack:
    'What comes back: link, subject, time of making, fiscal year, counts, the scope and period of reports, and who may open the document, as Google Drive says.',
  isGone:
    'What does not: decisions, history, and the status of each measure; and of requests, and of reports that an earlier version made, their scope, period and template, so that they can’t be updated here any more. Where the workbook’s version history still has them, restore from there first (File → Version history).',
  goOn: 'Restore them in the register? Yes restores them, No leaves it as it is.',
  added: (count) => `${count} rows were added to the register. Please look them over.`,
  mended: (count) => `${count} rows of the register are whole again. Please look them over.`,
  openToAll: (names) =>
    `Anyone who has the link can open these documents, outside your organisation too: ${names}. If that isn’t wanted, press “Turn off link access” at that memo in the sidebar, or open the document, press Share and change it to “Restricted”.`,
  left: (count) => `${count} more are left. Choose this menu item again to go on.`,
};

export const RESTORE = { th, en };
