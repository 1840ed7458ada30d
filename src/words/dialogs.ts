/** The boxes that the menu's commands show, and how a finding is placed and ranked. */
import { type Period, periodText } from '../core/office/period';
import { toThaiDigits } from '../core/text/digits';
import { NOT_FILED } from './not-filed';
import { OWN_DRIVE } from './own-drive';
import { englishDate } from './sidebar/english-date';

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
  /** Where the menu's item of the next step may open nothing. */
  shareByHand:
    'หากเมนูนั้นเปิดไม่ได้ ให้เปิดเอกสารจากลิงก์ด้านล่าง กด “แชร์” แล้วใส่อีเมลของผู้ลงนามทีละคนตามลำดับ แล้วเลือกเมนู “กู้คืนทะเบียนบันทึก” ระบบจะเขียนลงทะเบียนบันทึกว่าผู้ใดเปิดเอกสารได้แล้ว ส่วนผลการพิจารณากรุณาจดไว้เอง',
  /** As findings name it, and what to do of that where it opens nothing. */
  sidebar: 'แถบด้านข้าง',
  withoutSidebar:
    'หากไฟล์ชีตนี้เปิดแถบด้านข้างไม่ได้ จะกดกำหนดคอลัมน์ไม่ได้ กรุณาแก้ไขในชีตแทน พิมพ์หัวตาราง “มาตรการ” เหนือชื่อมาตรการ และ “สถานะการดำเนินการ” เหนือคอลัมน์สถานะเพียงคอลัมน์เดียว แล้วพิมพ์สถานะเป็นยังไม่ดำเนินการ อยู่ระหว่างดำเนินการ หรือดำเนินการเสร็จเรียบร้อยแล้ว จากนั้นเลือกเมนู “ตรวจสถานะมาตรการ” อีกครั้ง',
  /** `reason` says what to do about it. */
  notRegistered: (reason: string) =>
    `สร้างเอกสารแล้ว แต่เขียนลิงก์ลงทะเบียนบันทึกไม่ได้ กรุณาเก็บลิงก์นี้ไว้ เมื่อเขียนได้แล้ว ระบบจะลงทะเบียนให้ในครั้งถัดไป ${reason}`,
  notFiled: NOT_FILED.th,
  sameTitle: 'มีบันทึกข้อความที่ข้อมูลตรงกันแล้ว',
  sameAsked: (when: string) =>
    `บันทึกข้อความที่สร้างเมื่อ ${toThaiDigits(when)} น. มีข้อมูล แม่แบบ และรอบการรายงานตรงกับที่จะสร้าง จึงยังไม่ได้สร้างเอกสาร ต้องการใช้ฉบับเดิมหรือไม่ กด “ใช่” เพื่อดูลิงก์ของฉบับเดิม หรือ “ไม่” เพื่อสร้างอีกฉบับ`,
  /** `template` by its name. */
  requestTitle: 'แม่แบบที่ใช้อยู่ขอให้หน่วยงานรายงาน',
  requestAsked: (template: string) =>
    `แม่แบบ “${template}” ขอให้หน่วยงานรายงาน บันทึกข้อความจึงจะเป็นการขอให้รายงาน ไม่ใช่รายงานผล และลงนามโดยผู้ส่งถึงหน่วยงานเท่านั้น ต้องการกลับไปเลือกแม่แบบก่อนหรือไม่ กด “ใช่” เพื่อกลับไปเลือกที่เมนู “แม่แบบบันทึกข้อความ” หรือ “ไม่” เพื่อสร้างบันทึกข้อความขอให้รายงาน`,
  sameOpened: 'ยังไม่ได้สร้างเอกสารใหม่ ลิงก์ด้านล่างเป็นของบันทึกข้อความฉบับเดิม',
  errorsTitle: 'พบรายการที่ต้องแก้ไข',
  correctFirst: (isUnclear: boolean) =>
    `ต้องการกลับไปแก้ไขก่อนหรือไม่ กด “ใช่” เพื่อกลับไปแก้ไข หรือ “ไม่” เพื่อสร้างบันทึกข้อความต่อไป${isUnclear ? ' โดยช่องที่สถานะไม่ชัดเจนจะเว้นเป็นจุดไข่ปลาให้เติมด้วยมือ' : ''}`,
  periodTitle: 'รอบการรายงาน',
  periodAsked: (period: Period, year: number) =>
    toThaiDigits(
      `ต้องการสร้างบันทึกข้อความ${periodText(period, year)} หรือไม่ กด “ไม่” เพื่อเลือกรอบอื่น หรือปิดกล่องนี้เพื่อยกเลิก`,
    ),
  noMemo: 'ยังไม่มีมาตรการให้รายงาน จึงยังไม่ได้สร้างบันทึกข้อความ',
  unmarked: (cells: string) =>
    `ช่องต่อไปนี้ถูกป้องกันไว้ จึงระบายสีให้ไม่ได้ กรุณาดูในรายการ หรือขอสิทธิ์แก้ไขจากเจ้าของไฟล์ชีต: ${cells}`,
  rest: (count: number) => `และอีก ${toThaiDigits(String(count))} รายการ`,
  more: (count: number) => `และอีก ${toThaiDigits(String(count))} รายการ (ดูช่องที่ระบายสีในชีต)`,
  place: (sheet: string, cell: string | null) =>
    cell === null ? `ชีต ${sheet}` : `ชีต ${sheet} ช่อง ${cell}`,
  setUpTitle: 'สร้างชีตที่จำเป็น',
  /** The register alone is nobody's to fill in. */
  setUpMade: (sheets: string, isToFill: boolean) =>
    `สร้างชีตแล้ว: ${sheets} ${isToFill ? 'กรุณากรอกข้อมูล แล้วเลือกเมนู “ตรวจสถานะมาตรการ”' : 'ระบบจะลงทะเบียนให้เมื่อสร้างบันทึกข้อความ'}`,
  ownDrive: OWN_DRIVE.th,
  setUpNothing: 'มีชีตที่จำเป็นครบแล้ว ระบบไม่ได้เปลี่ยนแปลงข้อมูลใด',
  selfTestTitle: 'ผลการทดสอบระบบ',
  problemTitle: 'ทำรายการไม่สำเร็จ',
  close: 'ปิด',
  completion: (done: number, total: number, percent: string) =>
    toThaiDigits(`ดำเนินการเสร็จเรียบร้อยแล้ว ${done} จาก ${total} มาตรการ (ร้อยละ ${percent})`),
};

const en: typeof th = {
  severities: { error: 'must fix', warning: 'should fix', info: 'good to know' },
  checkTitle: 'Check results',
  nothingWrong: 'No problems found. You can generate the memo.',
  memoTitle: 'Your memo is ready',
  open: 'Open document',
  copy: 'Copy link',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C to copy',
  linkLabel: 'Memo link',
  pdf: 'Download as PDF',
  docx: 'Download as Word',
  nextStep:
    'Review the document, then choose “Memos and sign-off” in the menu to send it to the signers in order.',
  shareByHand:
    'If that doesn’t open, open the document with the link below, click Share, and add the signers one by one in their order. Then choose “Restore register” in the menu: it writes down who can open the document now. Write the decisions down yourself.',
  sidebar: 'sidebar',
  withoutSidebar:
    'If the sidebar doesn’t open in this spreadsheet, columns can’t be matched there. Correct the sheet instead: type the heading “มาตรการ” (measure) above the measures’ names and “สถานะการดำเนินการ” (status) above one column of statuses, and use ยังไม่ดำเนินการ, อยู่ระหว่างดำเนินการ or ดำเนินการเสร็จเรียบร้อยแล้ว as statuses. Then choose “Check measures” in the menu again.',
  notRegistered: (reason) =>
    `The document was made, but its link could not be written to the register. Keep this link. The register is completed the next time that it can be written. ${reason}`,
  notFiled: NOT_FILED.en,
  sameTitle: 'An identical memo already exists',
  sameAsked: (when) =>
    `The memo made on ${englishDate(when)} has the same content, template and period, so no document was made yet. Use that one? Click Yes for its link. Click No to make another.`,
  requestTitle: 'Your template asks units to report',
  requestAsked: (template) =>
    `The template “${template}” asks units to report, so the memo would be a request, not a report, and only the sender to units would sign it. Go back to choose a template? Click Yes to go back: the menu “Memo template” has it. Click No to make the request.`,
  sameOpened: 'No document was made. The link below is the existing memo’s.',
  errorsTitle: 'Some problems need fixing',
  correctFirst: (isUnclear) =>
    `Fix them first? Click Yes to go back. Click No to generate the memo anyway${isUnclear ? ': unclear statuses are left as dots to fill in by hand' : ''}.`,
  periodTitle: 'Reporting period',
  periodAsked: (period, year) =>
    `Generate the memo for ${period === 'six-months' ? 'the first six months' : 'all twelve months'} of fiscal year ${year}? Click No for the other period, or close this box to stop.`,
  noMemo: 'There are no measures to report yet, so no memo was made.',
  unmarked: (cells) =>
    `These cells are protected and couldn’t be highlighted. Use the list, or ask the file owner for edit access: ${cells}`,
  rest: (count) => `and ${count} more`,
  more: (count) => `and ${count} more (highlighted in the sheet)`,
  // A line begins with it.
  place: (sheet, cell) => (cell === null ? `Sheet ${sheet}` : `Sheet ${sheet}, cell ${cell}`),
  setUpTitle: 'Create required sheets',
  setUpMade: (sheets, isToFill) =>
    `Created: ${sheets}. ${isToFill ? 'Fill them in, then choose “Check measures” in the menu.' : 'It’s filled in for you when you generate a memo.'}`,
  ownDrive: OWN_DRIVE.en,
  setUpNothing: 'You already have all the sheets you need. Nothing changed.',
  selfTestTitle: 'Test results',
  problemTitle: 'Something went wrong',
  close: 'Close',
  completion: (done, total, percent) => `${done} of ${total} measures done (${percent}%)`,
};

export const DIALOGS = { th, en };
