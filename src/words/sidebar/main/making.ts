/** Words of the making of a memo. */
import type { ScopeStatus } from '../../../core/measures/scope';
import type { Period } from '../../../core/office/period';
import { NOT_FILED } from '../../not-filed';
import { OWN_DRIVE } from '../../own-drive';
import { englishDate } from '../english-date';
import { READY_MADE_WORDS } from '../ready-made';
import { n } from '../shared';

const th = {
  memo: {
    make: 'สร้างบันทึกข้อความ',
    making: 'กำลังสร้าง…',
    makeAgain: 'สร้างบันทึกข้อความฉบับใหม่',
    nothingYet: 'กรอกมาตรการก่อน จึงจะสร้างบันทึกข้อความได้',
    titles: {
      unsaved: 'มีการแก้ไขที่ยังไม่บันทึก',
      running: 'กำลังสร้างบันทึกข้อความ',
      blocked: 'พบรายการที่ต้องแก้ไข',
      elsewhere: 'ชีตที่เปิดอยู่ไม่ใช่ชีตที่แสดงในหน้านี้',
      same: 'มีบันทึกข้อความที่ข้อมูลตรงกันแล้ว',
      failed: 'สร้างบันทึกข้อความไม่สำเร็จ',
      done: 'สร้างบันทึกข้อความแล้ว',
    },
    progress: 'ความคืบหน้า',
    steps: {
      fill: 'ตรวจและเติมข้อมูลลงแม่แบบ',
      create: 'สร้างเอกสารใน Google ไดรฟ์',
      register: 'ลงทะเบียนบันทึก',
    },
    states: { done: 'เสร็จแล้ว', now: 'กำลังทำ', failed: 'ไม่สำเร็จ', waiting: 'รอทำ' },
    stepSaid: (number: number, all: number) => `ขั้นที่ ${n(number)} จาก ${n(all)}`,
    wait: 'ใช้เวลาสักครู่ กรุณาอย่าเพิ่งปิดแถบด้านข้างนี้',
    unsaved: 'สิ่งที่แก้ไขไว้จะอยู่ในบันทึกข้อความเมื่อบันทึกลงชีตแล้ว',
    saveFirst: 'บันทึกแล้วสร้างต่อ',
    withoutSaving: 'สร้างโดยไม่บันทึก',
    blocked: (count: number) =>
      `มี ${n(count)} รายการที่ต้องแก้ไข หากสร้างต่อไป สถานะที่ไม่ชัดเจนจะเว้นเป็นจุดไข่ปลาให้เติมด้วยมือ`,
    elsewhere: (open: string, shown: string) =>
      `ท่านเปิดชีต “${open}” อยู่ แต่หน้านี้แสดงข้อมูลของชีต “${shown}” จึงยังไม่ได้สร้างเอกสาร กรุณาเลือกว่าจะสร้างบันทึกข้อความจากชีตใด`,
    same: (when: string) =>
      `บันทึกข้อความที่สร้างเมื่อ ${n(when)} น. มีข้อมูล แม่แบบ และรอบการรายงานตรงกับที่จะสร้าง จึงยังไม่ได้สร้างเอกสาร กรุณาเลือกว่าจะเปิดฉบับเดิมหรือสร้างอีกฉบับ`,
    another: 'สร้างอีกฉบับ',
    ofOpen: (open: string) => `สร้างจากชีต “${open}”`,
    goToShown: (shown: string) => `ไปที่ชีต “${shown}” ก่อน`,
    correct: 'กลับไปแก้ไขก่อน',
    goOn: 'สร้างต่อไป',
    safe: {
      fill: 'ยังไม่ได้สร้างเอกสารใด ๆ ลองอีกครั้งได้',
      create: 'ลองอีกครั้งได้ เอกสารจะไม่ซ้ำ หากเอกสารถูกสร้างไว้แล้ว ระบบจะค้นหาและลงทะเบียนให้เอง',
    },
    open: 'เปิดเอกสาร',
    copy: 'คัดลอกลิงก์',
    copyByHand: 'กด Ctrl+C เพื่อคัดลอกลิงก์ที่เลือกไว้',
    linkLabel: 'ลิงก์ของบันทึกข้อความ',
    word: 'ดาวน์โหลดเป็น Word',
    wordAsIs: 'Word ตามเอกสารขณะนี้',
    wordHelp:
      '“ดาวน์โหลดเป็น Word” จัดหน้าตามแบบสำหรับโปรแกรม Word ส่วน “Word ตามเอกสารขณะนี้” มีสิ่งที่แก้ไขใน Google เอกสารแล้วด้วย ไฟล์ Word ใช้แบบอักษร TH SarabunPSK หากเครื่องที่เปิดไม่ได้ติดตั้งไว้ ข้อความและหน้าจะเลื่อนจากที่จัดไว้',
    look: {
      title: 'ตัวอย่างบันทึกข้อความ',
      unsaved: 'ตัวอย่างนี้ยังไม่รวมสิ่งที่แก้ไขไว้แต่ยังไม่บันทึก',
    },
    template: {
      label: 'แม่แบบครั้งนี้',
      inUse: 'แม่แบบที่ใช้อยู่',
      names: READY_MADE_WORDS.th.names,
    },
    part: {
      all: 'รายงานทุกมาตรการ',
      some: 'รายงานเฉพาะบางมาตรการ',
      unit: 'หน่วยงาน',
      everyUnit: 'ทุกหน่วยงาน',
      statuses: 'เฉพาะสถานะ (ไม่เลือกคือทุกสถานะ)',
      status: {
        'not-started': 'ยังไม่ดำเนินการ',
        'in-progress': 'อยู่ระหว่างดำเนินการ',
        done: 'ดำเนินการเสร็จเรียบร้อยแล้ว',
        unclear: 'สถานะไม่ชัดเจน',
      } as Readonly<Record<ScopeStatus, string>>,
    },
    period: 'รอบการรายงาน',
    noPeriod: 'ไม่ระบุรอบ',
    periods: { 'six-months': 'รอบ ๖ เดือน', 'twelve-months': 'รอบ ๑๒ เดือน' } as Readonly<
      Record<Period, string>
    >,
    notRegistered:
      'สร้างเอกสารแล้ว แต่ยังลงทะเบียนไม่ได้ กรุณาเก็บลิงก์นี้ไว้ หากชีต “ทะเบียนบันทึก” ถูกป้องกันไว้ กรุณาขอสิทธิ์แก้ไขจากเจ้าของไฟล์ชีต เมื่อเขียนได้แล้ว ระบบจะลงทะเบียนให้ในครั้งถัดไป',
    ownDrive: OWN_DRIVE.th,
    notFiled: NOT_FILED.th,
    next: 'ขั้นตอนต่อไป',
    nextSteps: [
      'เปิดเอกสารแล้วตรวจให้เรียบร้อย',
      'กด “เสนอลงนาม” เพื่อส่งให้ผู้ลงนามตามลำดับ',
      'เมื่อลงนามครบแล้ว เผยแพร่บนเว็บไซต์ของหน่วยงาน',
    ] as readonly string[],
  },
};

const en: typeof th = {
  memo: {
    make: 'Generate the memo',
    making: 'Generating…',
    makeAgain: 'Generate a new memo',
    nothingYet: 'Fill in measures first; then the memo can be made.',
    titles: {
      unsaved: 'There are unsaved changes',
      running: 'Generating the memo',
      blocked: 'Some things need correcting',
      elsewhere: 'Another sheet is open than this page shows',
      same: 'There is a memo that says just this',
      failed: 'The memo was not made',
      done: 'The memo is ready',
    },
    progress: 'Progress',
    steps: {
      fill: 'Check, and fill the template',
      create: 'Create the document in Google Drive',
      register: 'Enter it in the register',
    },
    states: { done: 'done', now: 'under way', failed: 'failed', waiting: 'waiting' },
    stepSaid: (number, all) => `Step ${number} of ${all}`,
    wait: 'This takes a moment. Please keep the sidebar open.',
    unsaved: 'Changed settings or signers are in the memo only once they are saved.',
    saveFirst: 'Save, then go on',
    withoutSaving: 'Go on without saving',
    blocked: (count) =>
      `${count} ${count === 1 ? 'thing needs' : 'things need'} correcting. If you go on, an unclear status leaves dots for the pen.`,
    elsewhere: (open, shown) =>
      `The sheet “${open}” is open, and this page shows “${shown}”. No document was made yet: please choose which sheet the memo is to be of.`,
    same: (when) =>
      `The memo made on ${englishDate(when)} has the same content, template and period, so no document was made yet. Open that one, or make another.`,
    another: 'Make another',
    ofOpen: (open) => `Make it of “${open}”`,
    goToShown: (shown) => `Go to “${shown}” first`,
    correct: 'Correct them first',
    goOn: 'Go on all the same',
    safe: {
      fill: 'No document was made; it is safe to try again.',
      create:
        'It is safe to try again. A document made after all is found and registered by itself.',
    },
    open: 'Open the document',
    copy: 'Copy the link',
    copyByHand: 'Press Ctrl+C to copy the selected link',
    linkLabel: "The memo's link",
    word: 'Download as Word',
    wordAsIs: 'Word, as the document is now',
    wordHelp:
      '“Download as Word” is laid out for Word. The document as it is now has what was edited in Google Docs, too. The Word file uses TH SarabunPSK. Where that typeface is not installed, lines and pages move.',
    look: {
      title: 'Memo preview',
      unsaved: 'This preview doesn’t include your unsaved changes.',
    },
    template: {
      label: 'For this memo',
      inUse: 'Default template',
      names: READY_MADE_WORDS.en.names,
    },
    part: {
      all: 'On all measures',
      some: 'On some measures only',
      unit: 'Unit',
      everyUnit: 'All units',
      statuses: 'Only in status (none: in any)',
      status: {
        'not-started': 'Not started',
        'in-progress': 'In progress',
        done: 'Done',
        unclear: 'Unclear',
      },
    },
    period: 'Period',
    noPeriod: 'No period',
    periods: { 'six-months': 'Six months', 'twelve-months': 'Twelve months' },
    notRegistered:
      'The document was made, but not yet registered. Keep this link. If the sheet “ทะเบียนบันทึก” is protected, ask the owner of the file for the right to edit it. The register is completed the next time that it can be written.',
    ownDrive: OWN_DRIVE.en,
    notFiled: NOT_FILED.en,
    next: 'What next',
    nextSteps: [
      'Open the document and look it through.',
      'Press “Sign-off” to send it to the signers in turn.',
      "Once signed, publish it on the agency's website.",
    ],
  },
};

export const MAKING = { th, en };
