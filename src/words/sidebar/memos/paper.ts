/** Words of what became of a memo on paper and on the office's web site. */
import type { Paper } from '../../../core/sign-off/paper';
import { READY_MADE_NAMES } from '../../register';
import { englishDate } from '../english-date';
import { n } from '../shared';

type ByField = Readonly<Record<keyof Paper, string>>;

const th = {
  paper: {
    title: 'เลขที่หนังสือ เอกสารกระดาษ และการเผยแพร่',
    help: 'บันทึกลงทะเบียนเท่านั้น ไม่แก้ไขเอกสาร',
    printedToday: 'พิมพ์แล้ววันนี้',
    printed: (when: string) => `พิมพ์แล้วเมื่อ ${n(when)}`,
    fields: {
      reference: 'เลขที่หนังสือที่ออกแล้ว',
      numberedOn: 'ลงวันที่',
      printed: 'พิมพ์เมื่อ',
      signedCopy: 'ลิงก์ฉบับที่ลงนามแล้ว',
      published: 'ลิงก์ที่เผยแพร่บนเว็บไซต์',
    } as ByField,
    examples: {
      reference: 'เช่น มห 12345/12',
      numberedOn: 'เช่น 10 มีนาคม 2569',
      printed: 'เช่น 10 มีนาคม 2569',
      signedCopy: 'ลิงก์ของไฟล์สแกน เช่น https://drive.google.com/file/d/…',
      published: 'เช่น https://www.example.org/ita/o26',
    } as ByField,
    dateFault: 'กรุณาพิมพ์วันที่ เช่น 10 มีนาคม 2569 หรือ 10/3/2569 และไม่เกินวันนี้',
    linkFault: 'กรุณาวางลิงก์ทั้งหมด ซึ่งขึ้นต้นด้วย https://',
    save: 'บันทึกลงทะเบียน',
    saving: 'กำลังบันทึก…',
    saved: 'บันทึกลงทะเบียนแล้ว',
    conflict: 'เพื่อนร่วมงานแก้ไขช่องเหล่านี้ในทะเบียนแล้ว จึงยังไม่ได้บันทึก กรุณาดูค่าปัจจุบันแล้วบันทึกอีกครั้ง',
  },
  webTable: {
    /** The template whose memos have one, as the register names it. */
    template: READY_MADE_NAMES.publication,
    title: 'ตารางสำหรับเว็บไซต์ของหน่วยงาน',
    help: 'ตารางรายมาตรการตามรายงานนี้ เป็นโค้ด HTML สำหรับวางในหน้าเว็บ (โหมด HTML หรือ Source) โปรแกรมอ่านหน้าจออ่านหัวตารางได้',
    make: 'สร้างตาราง HTML',
    making: 'กำลังสร้างตาราง…',
    copy: 'คัดลอกโค้ด HTML',
    code: 'โค้ด HTML ของตาราง',
  },
};

const en: typeof th = {
  paper: {
    title: 'Number, paper and publication',
    help: 'Goes into the register alone and changes no document',
    printedToday: 'Printed today',
    printed: (when) => `Printed on ${englishDate(when)}`,
    fields: {
      reference: 'Number given by the registry',
      numberedOn: 'Date of that number',
      printed: 'Printed on',
      signedCopy: 'Link to the signed copy',
      published: 'Link on the office’s web site',
    },
    examples: {
      reference: 'Such as มห 12345/12',
      numberedOn: 'Such as 10 มีนาคม 2569',
      printed: 'Such as 10 มีนาคม 2569',
      signedCopy: 'Of the scanned file, such as https://drive.google.com/file/d/…',
      published: 'Such as https://www.example.org/ita/o26',
    },
    dateFault: 'Type a date such as 10 มีนาคม 2569 or 10/3/2569, not later than today.',
    linkFault: 'Paste the whole link, which begins with https://',
    save: 'Save to the register',
    saving: 'Saving…',
    saved: 'Saved to the register',
    conflict:
      'A colleague has changed these cells of the register meanwhile, so nothing was saved. See what they say now, then save again.',
  },
  webTable: {
    template: READY_MADE_NAMES.publication,
    title: 'A table for your web site',
    help: 'The measures of this report as HTML, to be pasted into a page of your site (its HTML or source mode). Screen readers can tell its headings.',
    make: 'Make the HTML table',
    making: 'Making the table…',
    copy: 'Copy the HTML',
    code: 'The table’s HTML',
  },
};

export const PAPER = { th, en };
