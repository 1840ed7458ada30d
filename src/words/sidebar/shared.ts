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
  docx: 'Download for Word',
  fetchByHand: 'If it does not download, press here',
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
  back: 'Main page',
  refresh: 'Read again',
  refreshing: 'Reading…',
  refreshFailed: 'It could not be read again; below is what was read last.',
};

export const FRAME = { th: frameTh, en: frameEn };
