/** The words that every page of the sidebar needs, in Thai. */
import { toThaiDigits } from '../../../core/text/digits';

export const n = (value: number | string): string => toThaiDigits(String(value));

export const th = {
  loading: 'กำลังอ่านข้อมูลจากชีต…',
  lost: 'ติดต่อระบบไม่ได้ ข้อมูลในชีตยังอยู่ครบ กรุณาตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง',
  tryAgain: 'ลองอีกครั้ง',
  cancel: 'ยกเลิก',
  close: 'ปิด',
  showMore: (count: number) => `แสดงอีก ${n(count)} รายการ`,
  newTab: '(เปิดในแท็บใหม่)',
  number: n,
  copied: 'คัดลอกแล้ว',
  /** Where the page itself may not begin a download. */
  fetchByHand: 'หากไม่ดาวน์โหลดเอง กดที่นี่',
};

/** The words, without saying which: each language is checked against this. */
export type SharedWords = typeof th;
