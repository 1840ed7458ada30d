/** The boxes that the menu's commands show, and how a finding is placed and ranked. */
import { toThaiDigits } from '../core/text/digits';
import { NOT_FILED } from './not-filed';
import { OWN_DRIVE } from './own-drive';

const th = {
  severities: { error: 'ต้องแก้ไข', warning: 'ควรแก้ไข', info: 'เพื่อทราบ' },
  checkTitle: 'ผลการตรวจ',
  nothingWrong: 'ตรวจแล้วไม่พบรายการที่ต้องแก้ไข สร้างบันทึกข้อความได้',
  memoTitle: 'สร้างบันทึกข้อความแล้ว',
  open: 'เปิดเอกสาร',
  copy: 'คัดลอกลิงก์',
  copied: 'คัดลอกแล้ว',
  copyByHand: 'กดค้างแล้วเลือกคัดลอก หรือกด Ctrl+C',
  linkLabel: 'ลิงก์ของบันทึกข้อความ',
  pdf: 'ดาวน์โหลดเป็น PDF',
  docx: 'ดาวน์โหลดเป็น Word',
  nextStep: 'ตรวจเอกสารให้เรียบร้อย แล้วเลือกเมนู “ทะเบียนและการเสนอลงนาม” เพื่อส่งให้ผู้ลงนามตามลำดับ',
  notRegistered:
    'สร้างเอกสารแล้ว แต่เขียนลิงก์ลงทะเบียนบันทึกไม่ได้ กรุณาเก็บลิงก์นี้ไว้ และขอสิทธิ์แก้ไขชีต “ทะเบียนบันทึก” จากเจ้าของไฟล์ชีต เมื่อเขียนได้แล้ว ระบบจะลงทะเบียนให้ในครั้งถัดไป',
  notFiled: NOT_FILED.th,
  errorsTitle: 'พบรายการที่ต้องแก้ไข',
  correctFirst:
    'ต้องการกลับไปแก้ไขก่อนหรือไม่ กด “ใช่” เพื่อกลับไปแก้ไข หรือ “ไม่” เพื่อสร้างบันทึกข้อความต่อไป โดยช่องที่สถานะไม่ชัดเจนจะเว้นเป็นจุดไข่ปลาให้เติมด้วยมือ',
  periodTitle: 'รอบการรายงาน',
  periodAsked: (period: string) =>
    toThaiDigits(`ต้องการสร้างบันทึกข้อความ${period} หรือไม่ กด “ไม่” เพื่อเลือกรอบอื่น หรือปิดกล่องนี้เพื่อยกเลิก`),
  noMemo: 'ยังไม่มีมาตรการให้รายงาน จึงยังไม่ได้สร้างบันทึกข้อความ',
  unmarked: (cells: string) =>
    `ช่องต่อไปนี้ถูกป้องกันไว้ จึงระบายสีให้ไม่ได้ กรุณาดูในรายการ หรือขอสิทธิ์แก้ไขจากเจ้าของไฟล์ชีต: ${cells}`,
  rest: (count: number) => `และอีก ${toThaiDigits(String(count))} รายการ`,
  more: (count: number) => `และอีก ${toThaiDigits(String(count))} รายการ (ดูช่องที่ระบายสีในชีต)`,
  place: (sheet: string, cell: string | null) =>
    cell === null ? `ชีต ${sheet}` : `ชีต ${sheet} ช่อง ${cell}`,
  setUpTitle: 'สร้างชีตที่จำเป็น',
  setUpMade: (sheets: string) => `สร้างชีตแล้ว: ${sheets} กรุณากรอกข้อมูล แล้วเลือกเมนู “ตรวจสถานะมาตรการ”`,
  ownDrive: OWN_DRIVE.th,
  setUpNothing: 'มีชีตที่จำเป็นครบแล้ว ระบบไม่ได้เปลี่ยนแปลงข้อมูลใด',
  selfTestTitle: 'ผลการทดสอบระบบ',
  problemTitle: 'ทำรายการไม่สำเร็จ',
  close: 'ปิด',
  completion: (done: number, total: number, percent: string) =>
    toThaiDigits(`ดำเนินการเสร็จเรียบร้อยแล้ว ${done} จาก ${total} มาตรการ (ร้อยละ ${percent})`),
};

const en: typeof th = {
  severities: { error: 'to correct', warning: 'worth correcting', info: 'to know' },
  checkTitle: 'Result of the check',
  nothingWrong: 'Nothing needs correcting. The memo can be made.',
  memoTitle: 'The memo is ready',
  open: 'Open the document',
  copy: 'Copy the link',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C to copy',
  linkLabel: "The memo's link",
  pdf: 'Download as PDF',
  docx: 'Download for Word',
  nextStep:
    'Look the document through, then choose “Memos and sign-off” in the menu to send it to the signers in turn.',
  notRegistered:
    'The document was made, but its link could not be written to the register. Keep this link. Ask the owner of the file for the right to edit the sheet “ทะเบียนบันทึก”: the register is completed the next time that it can be written.',
  notFiled: NOT_FILED.en,
  errorsTitle: 'Some things need correcting',
  correctFirst:
    'Correct them first? Yes goes back to them. No generates the memo all the same; where a status is unclear it leaves dots for the pen.',
  periodTitle: 'Period',
  periodAsked: (period) =>
    `Generate the memo of ${period}? No asks for the other period; closing this box ends.`,
  noMemo: 'There are no measures to report yet, so no memo was made.',
  unmarked: (cells) =>
    `These cells are protected and could not be coloured. See the list, or ask the owner of the file for the right to edit them: ${cells}`,
  rest: (count) => `and ${count} more`,
  more: (count) => `and ${count} more (see the colours in the sheet)`,
  place: (sheet, cell) => (cell === null ? `sheet ${sheet}` : `sheet ${sheet}, cell ${cell}`),
  setUpTitle: 'Create the sheets needed',
  setUpMade: (sheets) =>
    `Made: ${sheets}. Fill them in, then choose “Check the status of the measures” in the menu.`,
  ownDrive: OWN_DRIVE.en,
  setUpNothing: 'All the sheets needed are there; nothing was changed.',
  selfTestTitle: 'Result of the test',
  problemTitle: 'It did not work',
  close: 'Close',
  completion: (done, total, percent) => `${done} of ${total} measures done (${percent} per cent)`,
};

export const DIALOGS = { th, en };
