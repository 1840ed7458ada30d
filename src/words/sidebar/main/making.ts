/** Words of the making of a memo. */
import type { ScopeStatus } from '../../../core/measures/units/memo-scope';
import type { Period } from '../../../core/office/period';
import { NOT_FILED } from '../../not-filed';
import { OWN_DRIVE } from '../../own-drive';
import { englishDate } from '../english-date';
import { READY_MADE_WORDS } from '../ready-made';
import { n } from '../shared';

/** What keeps a workbook from having a memo at all. */
type Lack = 'no-measures' | 'no-table' | 'unread';

const th = {
  memo: {
    make: 'สร้างบันทึกข้อความ',
    making: 'กำลังสร้าง…',
    makeAgain: 'สร้างบันทึกข้อความฉบับใหม่',
    /** Why there is nothing to make a memo of, and what comes first. */
    nothingYet: {
      'no-measures': 'กรอกมาตรการก่อน จึงจะสร้างบันทึกข้อความได้',
      'no-table': 'สร้างชีตที่จำเป็นแล้วกรอกมาตรการ จึงจะสร้างบันทึกข้อความได้',
      unread: 'กำหนดคอลัมน์ หรือสร้างชีตที่จำเป็นก่อน จึงจะสร้างบันทึกข้อความได้',
    } as Readonly<Record<Lack, string>>,
    titles: {
      unsaved: 'มีการแก้ไขที่ยังไม่บันทึก',
      running: 'กำลังสร้างบันทึกข้อความ',
      blocked: 'พบรายการที่ต้องแก้ไข',
      elsewhere: 'ชีตที่เปิดอยู่ไม่ใช่ชีตที่แสดงในหน้านี้',
      request: 'แม่แบบที่ใช้อยู่ขอให้หน่วยงานรายงาน',
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
    blocked: (count: number, isUnclear: boolean) =>
      `มี ${n(count)} รายการที่ต้องแก้ไข${isUnclear ? ' หากสร้างต่อไป สถานะที่ไม่ชัดเจนจะเว้นเป็นจุดไข่ปลาให้เติมด้วยมือ' : ''}`,
    elsewhere: (open: string, shown: string) =>
      `ท่านเปิดชีต “${open}” อยู่ แต่หน้านี้แสดงข้อมูลของชีต “${shown}” จึงยังไม่ได้สร้างเอกสาร กรุณาเลือกว่าจะสร้างบันทึกข้อความจากชีตใด`,
    same: (when: string) =>
      `บันทึกข้อความที่สร้างเมื่อ ${n(when)} น. มีข้อมูล แม่แบบ และรอบการรายงานตรงกับที่จะสร้าง จึงยังไม่ได้สร้างเอกสาร กรุณาเลือกว่าจะเปิดฉบับเดิมหรือสร้างอีกฉบับ`,
    request: (template: string) =>
      `แม่แบบ “${template}” ขอให้หน่วยงานรายงาน บันทึกข้อความจึงจะเป็นการขอให้รายงาน ไม่ใช่รายงานผล และลงนามโดยผู้ส่งถึงหน่วยงานเท่านั้น จึงยังไม่ได้สร้างเอกสาร หากต้องการรายงานผล กรุณาเลือกแม่แบบอื่นในช่อง “แม่แบบครั้งนี้” หรือที่หน้าแม่แบบ`,
    asRequest: 'สร้างบันทึกข้อความขอให้รายงาน',
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
    make: 'Generate memo',
    making: 'Generating…',
    makeAgain: 'Generate new memo',
    nothingYet: {
      'no-measures': 'Enter measures first, then generate the memo.',
      'no-table': 'Create the required sheets and enter measures first.',
      unread: 'Match the columns or create the required sheets first.',
    },
    titles: {
      unsaved: 'You have unsaved changes',
      running: 'Generating memo',
      blocked: 'Some problems need fixing',
      elsewhere: 'A different sheet is open',
      request: 'Your template asks units to report',
      same: 'An identical memo already exists',
      failed: 'Couldn’t generate the memo',
      done: 'Your memo is ready',
    },
    progress: 'Progress',
    steps: {
      fill: 'Check and fill in the template',
      create: 'Create the document in Google Drive',
      register: 'Add it to the register',
    },
    states: { done: 'done', now: 'in progress', failed: 'failed', waiting: 'waiting' },
    stepSaid: (number, all) => `Step ${number} of ${all}`,
    wait: 'This takes a moment. Keep the sidebar open.',
    unsaved: 'Save your changes to include them in the memo.',
    saveFirst: 'Save and continue',
    withoutSaving: 'Continue without saving',
    blocked: (count, isUnclear) =>
      `${count} ${count === 1 ? 'problem needs' : 'problems need'} fixing.${isUnclear ? ' If you continue, unclear statuses are left as dots to fill in by hand.' : ''}`,
    elsewhere: (open, shown) =>
      `The sheet “${open}” is open, but this page shows “${shown}”. No document was made yet. Choose which sheet to use.`,
    same: (when) =>
      `The memo made on ${englishDate(when)} has the same content, template and period, so no document was made yet. Open it, or make another.`,
    request: (template) =>
      `The template “${template}” asks units to report, so the memo would be a request, not a report, and only the sender to units would sign it. No document was made yet. For a report choose another template under “For this memo”, or on the template page.`,
    asRequest: 'Make the request',
    another: 'Make another',
    ofOpen: (open) => `Use “${open}”`,
    goToShown: (shown) => `Go to “${shown}” first`,
    correct: 'Fix them first',
    goOn: 'Continue anyway',
    safe: {
      fill: 'No document was made. You can safely try again.',
      create:
        'You can safely try again. If the document was made after all, it’s found and registered automatically.',
    },
    open: 'Open document',
    copy: 'Copy link',
    copyByHand: 'Press Ctrl+C to copy the selected link',
    linkLabel: 'Memo link',
    word: 'Download as Word',
    wordAsIs: 'Current document as Word',
    wordHelp:
      '“Download as Word” is laid out for Word. “Current document as Word” includes edits made in Google Docs. Word files use the TH SarabunPSK font; without it, lines and pages shift.',
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
      all: 'All measures',
      some: 'Some measures only',
      unit: 'Unit',
      everyUnit: 'All units',
      statuses: 'Only these statuses (none: any)',
      status: {
        'not-started': 'Not started',
        'in-progress': 'In progress',
        done: 'Done',
        unclear: 'Unclear',
      },
    },
    period: 'Reporting period',
    noPeriod: 'No period',
    periods: { 'six-months': 'Six months', 'twelve-months': 'Twelve months' },
    notRegistered:
      'The document was made, but it isn’t in the register yet. Keep this link. If the sheet “ทะเบียนบันทึก” is protected, ask the file owner for edit access. The register is updated as soon as it can be written.',
    ownDrive: OWN_DRIVE.en,
    notFiled: NOT_FILED.en,
    next: 'Next steps',
    nextSteps: [
      'Open the document and review it.',
      'Click “Sign-off” to send it to the signers in order.',
      'Once everyone has signed, publish it on your website.',
    ],
  },
};

export const MAKING = { th, en };
