/** The steps of the self-test, as its box lists them. */
const th = {
  'read-sheet': 'อ่านชีตที่เปิดอยู่',
  region: 'ไฟล์ชีตใช้ภาษาไทยและเวลากรุงเทพฯ',
  'fill-template': 'เติมข้อมูลลงแม่แบบ',
  lock: 'ป้องกันการทำรายการซ้อนกัน',
  'create-doc': 'สร้าง เอกสารใน Google ไดรฟ์',
  'find-doc': 'ค้นหาเอกสารที่สร้างด้วยรหัส',
  'doc-address': 'ขอสิทธิ์ให้แถบด้านข้างอ่านแม่แบบที่แก้ไขใน Google เอกสาร',
  'update-doc': 'ปรับปรุงเอกสารในลิงก์เดิม',
  'doc-state': 'อ่านว่าเอกสารถูกแก้ไขล่าสุดเมื่อใด',
  sharing: 'อ่านสิทธิ์และความคิดเห็นของเอกสาร',
  user: 'อ่านชื่อผู้ใช้จาก Google ไดรฟ์',
  'bin-doc': 'ย้ายเอกสารทดสอบลงถังขยะ',
};

const en: Readonly<Record<SelfTestStep, string>> = {
  'read-sheet': 'Read the open sheet',
  region: 'The workbook is set to Thailand and Bangkok time',
  'fill-template': 'Fill the template',
  lock: 'Keep two commands apart',
  'create-doc': 'Make a Google Doc in Drive',
  'find-doc': 'Find the Doc by its id',
  'doc-address': 'Let the sidebar read a template edited in Google Docs',
  'update-doc': 'Update the document under its link',
  'doc-state': 'Read when the document was last changed',
  sharing: 'Read who may open it, and its comments',
  user: 'Read the user’s name from Drive',
  'bin-doc': 'Move the test Doc to the bin',
};

export type SelfTestStep = keyof typeof th;

export const SELF_TEST = { th, en };
