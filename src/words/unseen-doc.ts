/**
 * Why the add-on may not see a Doc that is there, and what its owner can still do with it. Drive shows it only what the
 * same script has made for the same user, and a copied workbook, an add-on or another Cloud project is another script.
 */
import type { InBoth } from '../core/text/language';

export const UNSEEN: InBoth = {
  th: 'เอกสารอาจถูกลบ อยู่ในถังขยะ หรือสร้างไว้ก่อนทำสำเนาไฟล์ชีตหรือก่อนย้ายการติดตั้งระบบ',
  en: 'It may have been deleted, lie in the bin, or have been made before this workbook was copied or the add-on was moved.',
};

export const STILL_POSSIBLE: InBoth = {
  th: 'หากเปิดเอกสารจากลิงก์ได้ ท่านยังแชร์ในเอกสารเอง ดาวน์โหลดเป็น PDF จากเอกสาร และลงผลการพิจารณาที่นี่ได้',
  en: 'If its link opens it, you can still share it there, download it as a PDF, and record decisions here.',
};
