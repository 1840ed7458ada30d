/** The menu's captions: all that is loaded when a workbook opens. */
const th = {
  title: 'ITA Memo',
  sidebar: 'เปิดแถบด้านข้าง',
  check: 'ตรวจสถานะมาตรการ',
  generate: 'สร้างบันทึกข้อความ',
  templates: 'แม่แบบบันทึกข้อความ',
  editTemplate: 'แก้ไขแม่แบบ',
  memos: 'ทะเบียนและการเสนอลงนาม',
  setUp: 'สร้างชีตที่จำเป็น',
  selfTest: 'ทดสอบระบบ',
  newYear: 'เริ่มปีงบประมาณใหม่',
};

const en: typeof th = {
  title: 'ITA Memo',
  sidebar: 'Open the sidebar',
  check: 'Check the status of the measures',
  generate: 'Generate the memo',
  templates: 'Memo template',
  editTemplate: 'Edit the template',
  memos: 'Memos and sign-off',
  setUp: 'Create the sheets needed',
  selfTest: 'Test the system',
  newYear: 'Start a new fiscal year',
};

export const MENU = { th, en };
