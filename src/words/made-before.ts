/** Of a memo that was asked for twice within minutes: the first one is shown, and no second was made. */
import type { Language } from '../core/text/language';

export const MADE_BEFORE: Readonly<Record<Language, string>> = {
  th: 'บันทึกข้อความที่มีข้อมูลเหมือนกันทุกประการสร้างไว้แล้วเมื่อสักครู่ ระบบจึงแสดงฉบับนั้นและไม่ได้สร้างซ้ำ หากต้องการเอกสารใหม่ กรุณาย้ายฉบับนั้นไปที่ถังขยะของ Google ไดรฟ์ แล้วสร้างอีกครั้ง',
  en: 'An identical memo was made a moment ago. This is it; a second one wasn’t made. If you need a new document, move this one to the bin in Google Drive and generate again.',
};
