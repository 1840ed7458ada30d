/** The words that every view of the sidebar needs. Thai sentences have their numbers in Thai digits. */
import { toThaiDigits } from '../../core/text/digits';

export const n = (value: number | string): string => toThaiDigits(String(value));

const th = {
  loading: 'กำลังอ่านข้อมูลจากชีต…',
  tryAgain: 'ลองอีกครั้ง',
  /** The link to Google's consent screen. */
  allow: 'อนุญาตที่ Google',
  cancel: 'ยกเลิก',
  close: 'ปิด',
  showMore: (count: number) => `แสดงอีก ${n(count)} รายการ`,
  newTab: '(เปิดในแท็บใหม่)',
  number: n,
  copied: 'คัดลอกแล้ว',
  pdf: 'ดาวน์โหลดเป็น PDF',
  docx: 'ดาวน์โหลดเป็น Word',
  /** Where the page itself may not begin a download. */
  fetchByHand: 'หากไม่ดาวน์โหลดเอง กดที่นี่',
  line: {
    down: 'ไม่มีสัญญาณอินเทอร์เน็ต ข้อมูลในหน้านี้เป็นของครั้งก่อน สิ่งที่พิมพ์ไว้ในหน้านี้ยังอยู่ เมื่อเชื่อมต่อได้แล้ว กรุณากดปุ่มเดิมอีกครั้ง',
    slow: 'Google ตอบช้ากว่าปกติ กรุณารอต่อโดยไม่ต้องกดซ้ำ และอย่าเพิ่งปิดแถบด้านข้าง ระหว่างนี้แก้ไขชีตต่อได้ หากไม่ได้คำตอบ หน้านี้จะแจ้งเอง',
  },
  /** A Doc that is made to be looked at, and binned. */
  look: {
    show: 'ดูตัวอย่าง',
    making: 'กำลังทำตัวอย่าง…',
    made: 'ตัวอย่างพร้อมแล้ว เติมข้อมูลจากชีตนี้',
    sample: 'ตัวอย่างพร้อมแล้ว ใช้ข้อมูลสมมติ เพราะชีตยังไม่มีมาตรการ',
    open: 'เปิดตัวอย่าง',
    done: 'ดูเสร็จแล้ว',
    help: 'เมื่อดูเสร็จ ระบบจะย้ายตัวอย่างลงถังขยะให้',
    left: 'ยังย้ายตัวอย่างลงถังขยะไม่ได้',
  },
};

const en: typeof th = {
  loading: 'Reading the sheet…',
  tryAgain: 'Try again',
  allow: 'Allow at Google',
  cancel: 'Cancel',
  close: 'Close',
  showMore: (count) => `Show ${count} more`,
  newTab: '(opens in a new tab)',
  number: String,
  copied: 'Copied',
  pdf: 'Download as PDF',
  docx: 'Download as Word',
  fetchByHand: 'If the download doesn’t start, click here',
  line: {
    down: 'You’re offline. This page shows the last data it read, and what you typed here is still here. Once you’re back online, try again.',
    slow: 'Google is taking longer than usual. There’s no need to click again: keep the sidebar open, and keep working in the sheet if you like. This page will tell you if no answer comes.',
  },
  look: {
    show: 'Preview',
    making: 'Making the preview…',
    made: 'Your preview is ready. It uses the data in this sheet.',
    sample: 'Your preview is ready. It uses sample data because the sheet has no measures yet.',
    open: 'Open preview',
    done: 'Done',
    help: 'When you’re done, the preview is moved to the bin.',
    left: 'The preview couldn’t be moved to the bin yet.',
  },
};

export const SHARED = { th, en };

/** At the head of every view but the main one. */
const frameTh = {
  back: 'กลับหน้าหลัก',
  refresh: 'โหลดข้อมูลใหม่',
  refreshing: 'กำลังโหลด…',
  refreshFailed: 'โหลดข้อมูลใหม่ไม่ได้ ข้อมูลด้านล่างเป็นของครั้งก่อน',
};

const frameEn: typeof frameTh = {
  back: 'Back',
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  refreshFailed: 'Couldn’t refresh. You’re seeing the last data read.',
};

export const FRAME = { th: frameTh, en: frameEn };
