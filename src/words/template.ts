/** The words around a template: what its documents are called, and what the user is told of them. */
import { READY_MADE_NAMES } from './register';

const th = {
  names: {
    official: `แม่แบบ ${READY_MADE_NAMES.official}`,
    short: `แม่แบบ ${READY_MADE_NAMES.short}`,
    publication: `แม่แบบ ${READY_MADE_NAMES.publication}`,
    progress: `แม่แบบ ${READY_MADE_NAMES.progress}`,
  },
  editingName: 'แม่แบบบันทึกข้อความ',
  previewName: (name: string) => `ตัวอย่างจาก ${name}`,
  noEmblemPlace:
    'แม่แบบนี้ไม่มีที่สำหรับตราครุฑที่ท่านเก็บไว้ หากต้องการให้มีตรา กรุณาแทรกรูปใดก็ได้ในแม่แบบ แล้วตั้งข้อความแสดงแทน (alt text) ว่า ตราครุฑ',
  behind: (name: string, who: string, when: string) =>
    `หลังจากสร้างเอกสารนี้ ${who || 'เพื่อนร่วมงาน'} ได้เปลี่ยนไปใช้ “${name}” เมื่อ ${when} หากใช้ฉบับนี้จะแทนที่แม่แบบนั้น (ฉบับเดิมยังเก็บไว้) ควรตกลงกันก่อน`,
};

const en: typeof th = {
  names: {
    official: 'Memo template (full)',
    short: 'Memo template (short)',
    publication: 'Report template',
    progress: 'Template of a request to report',
  },
  editingName: 'Memo template',
  previewName: (name: string) => `Preview of ${name}`,
  noEmblemPlace:
    'This template has no place for your saved emblem. To show it, insert any picture in the template and set its alt text to ตราครุฑ.',
  behind: (name: string, who: string, when: string) =>
    `Since you created this document, ${who || 'a colleague'} switched to “${name}” (${when}). If you use yours, it replaces that one, which stays among the versions. Check with them first.`,
};

export const TEMPLATE = { th, en };
