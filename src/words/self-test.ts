/** The steps of the self-test as its box lists them, and what is said of their answers. */
import type { Scope } from '../core/scopes';
import { toThaiDigits } from '../core/text/digits';
import { CONSENT } from './consent';

const thSteps = {
  scopes: 'สิทธิ์ที่ท่านอนุญาตให้ระบบ',
  region: 'ไฟล์ชีตใช้ภาษาไทยและเวลากรุงเทพฯ',
  page: 'หน้าของแถบด้านข้างมาครบ',
  decode: 'อ่านไฟล์ขนาดใหญ่',
  'read-sheet': 'อ่านชีตที่เปิดอยู่',
  'fill-template': 'เติมข้อมูลลงแม่แบบ',
  lock: 'ป้องกันการทำรายการซ้อนกัน',
  'left-over': 'เก็บกวาดการทดสอบครั้งก่อน',
  'make-sheet': 'สร้างชีตทดสอบ',
  'text-cells': 'ข้อความในช่องแบบข้อความคงเดิม',
  'date-typed': 'อ่านวันที่ที่พิมพ์แบบไทย',
  'date-counted': 'เขียนวันที่เป็นลำดับวัน',
  'late-refusal': 'รู้ว่าชีตไม่รับสิ่งที่เขียน',
  'beyond-grid': 'เขียนเลยแถวสุดท้าย',
  'copied-protection': 'คัดลอกชีตที่ป้องกันไว้',
  'typed-columns': 'หัวตารางไม่ใช่คอลัมน์ที่กำหนดชนิดไว้',
  user: 'อ่านชื่อผู้ใช้จาก Google ไดรฟ์',
  'create-doc': 'สร้างเอกสารใน Google ไดรฟ์',
  'find-doc': 'ค้นหาเอกสารที่สร้างด้วยรหัส',
  'doc-address': 'ขอสิทธิ์ให้แถบด้านข้างอ่านแม่แบบที่แก้ไขใน Google เอกสาร',
  export: 'ขอไฟล์จาก Google ไดรฟ์',
  'update-doc': 'ปรับปรุงเอกสารในลิงก์เดิม',
  'doc-state': 'อ่านว่าเอกสารถูกแก้ไขล่าสุดเมื่อใด',
  sharing: 'อ่านสิทธิ์และความคิดเห็นของเอกสาร',
  'remove-sheet': 'ลบชีตทดสอบ',
  'bin-doc': 'ย้ายเอกสารทดสอบลงถังขยะ',
  'page-file': 'หน้าของระบบทำไฟล์ให้ดาวน์โหลด',
  'page-call': 'หน้าของระบบติดต่อระบบ',
  'page-fetch': 'หน้าของระบบอ่านเอกสารจาก Google ไดรฟ์',
};

export type SelfTestStep = keyof typeof thSteps;

const enSteps: Readonly<Record<SelfTestStep, string>> = {
  scopes: 'Permissions you granted',
  region: 'The spreadsheet is set to Thailand and Bangkok time',
  page: 'The sidebar page loaded completely',
  decode: 'Read a large file',
  'read-sheet': 'Read the open sheet',
  'fill-template': 'Fill the template',
  lock: 'Run one command at a time',
  'left-over': 'Clean up after an earlier test',
  'make-sheet': 'Create a test sheet',
  'text-cells': 'Text cells keep their text',
  'date-typed': 'Read a date typed the Thai way',
  'date-counted': 'Write a date as a number',
  'late-refusal': 'Detect when the sheet rejects a change',
  'beyond-grid': 'Write below the last row',
  'copied-protection': 'Copy a protected sheet',
  'typed-columns': 'Headings aren’t typed table columns',
  user: 'Read the user’s name from Drive',
  'create-doc': 'Create a Google Doc in Drive',
  'find-doc': 'Find the Doc by its ID',
  'doc-address': 'Let the sidebar read a template edited in Google Docs',
  export: 'Ask Drive for a file',
  'update-doc': 'Update the document and keep its link',
  'doc-state': 'Read when the document was last changed',
  sharing: 'Read its sharing and comments',
  'remove-sheet': 'Delete the test sheet',
  'bin-doc': 'Move the test Doc to the bin',
  'page-file': 'An ITA Memo page can offer a download',
  'page-call': 'An ITA Memo page can reach the script',
  'page-fetch': 'An ITA Memo page can read a Doc from Drive',
};

type Part = 'measures' | 'settings' | 'signers' | 'register';

const thParts: Readonly<Record<Part, string>> = {
  measures: 'มาตรการ',
  settings: 'ตั้งค่า',
  signers: 'ผู้ลงนาม',
  register: 'ทะเบียนบันทึก',
};

const thAnswers = {
  missing: (granted: string, scopes: readonly Scope[]) =>
    `ยังไม่ได้อนุญาต ${scopes.map((scope) => `“${CONSENT.th.permissions[scope]}” (${scope})`).join(', ')} กรุณาเปิดแถบด้านข้างแล้วเลือกทุกช่อง${granted === '' ? '' : ` อนุญาตแล้ว: ${granted}`}`,
  page: (has: number, wants: number) => `ได้ ${has} จาก ${wants}`,
  pageCut: (has: number, wants: number) =>
    `มาเพียง ${has} จาก ${wants} ตัวอักษร แถบด้านข้างจึงอาจเปิดไม่ได้ กรุณาวางข้อความของไฟล์ sidebar ใหม่ทั้งไฟล์ บันทึก แล้วทดสอบอีกครั้ง หากยังมาไม่ครบ ให้ใช้งานจากเมนูและแจ้งผู้ดูแลไฟล์ต้นแบบ`,
  decoded: (bytes: number, milliseconds: number) => `${bytes} ไบต์ ${milliseconds} มิลลิวินาที`,
  untried: 'ยังไม่ได้ทดสอบ เพราะ Google ตอบช้าจนใกล้ครบเวลา กรุณาทดสอบอีกครั้งในเวลาอื่น',
  noLock: 'มีผู้อื่นกำลังทำรายการในไฟล์ชีตนี้ กรุณาทดสอบใหม่ภายหลัง',
  refused: {
    'at-once': 'รู้ทันทีที่เขียน',
    'at-flush': 'รู้เมื่อส่งสิ่งที่เขียน',
    never: 'ชีตรับสิ่งที่กฎของช่องห้ามไว้',
  },
  googleSaid: (answer: string, said: string) => `${answer} ข้อความของ Google: ${said}`,
  beyond: {
    thrown: 'Google ไม่ให้เขียนจนกว่าจะเพิ่มแถว',
    grown: 'Google เพิ่มแถวให้เอง',
    given: 'Google ไม่เพิ่มแถวและไม่แจ้ง',
  },
  protections: (source: number, copy: number) => `ต้นฉบับ ${source} สำเนา ${copy}`,
  column: (part: Part, column: string) => `${thParts[part]} ${column}`,
  typed: (columns: string) =>
    `คอลัมน์ที่กำหนดชนิดไว้: ${columns} กรุณาเลือกชนิดคอลัมน์เป็น “ไม่มี” ที่หัวตาราง หรือแปลงตารางกลับเป็นช่วงปกติ`,
  protectedCells: (columns: string) => `ถูกป้องกันไว้: ${columns}`,
  noAddress: 'Google ไม่ได้บอกที่อยู่อีเมล',
  notFound: 'ไม่พบด้วยรหัส',
  docLeft: (name: string) =>
    `เอกสาร “${name}” ยังอยู่ใน Google ไดรฟ์ กรุณาทดสอบระบบอีกครั้ง ระบบจะย้ายลงถังขยะให้ หรือย้ายเอกสารนั้นด้วยตนเอง`,
  docMayBeLeft: (name: string) =>
    `หากพบเอกสาร “${name}” ใน Google ไดรฟ์ กรุณาทดสอบระบบอีกครั้ง ระบบจะย้ายลงถังขยะให้ หรือย้ายเอกสารนั้นด้วยตนเอง`,
  sheetsLeft: (names: readonly string[]) =>
    `ชีต ${names.map((name) => `“${name}”`).join(' หรือ ')} อาจยังอยู่ในไฟล์ชีต กรุณาทดสอบระบบอีกครั้ง ระบบจะลบให้ หรือลบชีตนั้นด้วยตนเอง`,
  noToken: 'Google ไม่ได้ให้สิทธิ์',
  oldContent: 'ไม่พบเนื้อหาใหม่',
  exported: {
    thrown: 'Google แจ้งข้อผิดพลาดแทนไฟล์ ตามที่คาดไว้',
    blob: 'ได้ไฟล์เป็น Blob',
    bytes: 'ได้ไฟล์เป็นไบต์',
    text: 'ได้ไฟล์เป็นข้อความ',
  },
};

const enParts: Readonly<Record<Part, string>> = {
  measures: 'measures',
  settings: 'settings',
  signers: 'signers',
  register: 'register',
};

const enAnswers: typeof thAnswers = {
  missing: (granted, scopes) =>
    `not granted: ${scopes.map((scope) => `“${CONSENT.en.permissions[scope]}” (${scope})`).join(', ')}. Open the sidebar and select every box.${granted === '' ? '' : ` Granted: ${granted}`}`,
  page: (has, wants) => `${has} of ${wants}`,
  pageCut: (has, wants) =>
    `only ${has} of ${wants} characters came, so the sidebar may not open. Paste the whole of the file sidebar again, save, and run the test again. If it is still cut, work by the menu and tell whoever looks after the master workbook`,
  decoded: (bytes, milliseconds) => `${bytes} bytes in ${milliseconds} ms`,
  untried:
    'not tried, because Google was so slow that little time was left; run the test again at another time',
  noLock: 'someone else is working in this spreadsheet; try again later',
  refused: {
    'at-once': 'reported immediately',
    'at-flush': 'reported when sent',
    never: 'the sheet accepted a value that the cell’s rule forbids',
  },
  googleSaid: (answer, said) => `${answer}. Google’s words: ${said}`,
  beyond: {
    thrown: 'rejected until rows are added',
    grown: 'Google adds the row',
    given: 'Google adds no row and reports nothing',
  },
  protections: (source, copy) => `source ${source}, copy ${copy}`,
  column: (part, column) => `${enParts[part]} ${column}`,
  typed: (columns) =>
    `typed columns: ${columns}. Choose the column type “None” in the heading, or convert the table to an unformatted range`,
  protectedCells: (columns) => `protected: ${columns}`,
  noAddress: 'no email address returned',
  notFound: 'not found by its ID',
  docLeft: (name) =>
    `The document “${name}” is still in Google Drive. Run the test again to move it to the bin, or move it yourself.`,
  docMayBeLeft: (name) =>
    `If you find a document “${name}” in Google Drive, run the test again to move it to the bin, or move it yourself.`,
  sheetsLeft: (names) =>
    `The sheets ${names.map((name) => `“${name}”`).join(' or ')} may still be in the spreadsheet. Run the test again to delete them, or delete them yourself.`,
  noToken: 'no token returned',
  oldContent: 'the new content wasn’t found',
  exported: {
    thrown: 'an error instead of the file, as expected',
    blob: 'the file came as a Blob',
    bytes: 'the file came as bytes',
    text: 'the file came as text',
  },
};

const th = {
  steps: thSteps,
  answers: thAnswers,
  running: 'กำลังทดสอบระบบ อาจใช้เวลาครึ่งนาที กรุณารอ',
  passed: (passed: number, all: number) => toThaiDigits(`ผ่าน ${passed} จาก ${all} ข้อ`),
  howToCopy:
    'หากต้องการแจ้งปัญหา กรุณาคัดลอกข้อความในกล่องถัดไป หรือข้อความข้างบนหากกล่องถัดไปไม่เปิด ในข้อความไม่มีชื่อ อีเมล ลิงก์ หรือเรื่องของท่าน',
  reportLabel: 'ผลการทดสอบสำหรับแจ้งปัญหา',
  copy: 'คัดลอกผลการทดสอบ',
  copied: 'คัดลอกแล้ว',
  copyByHand: 'กด Ctrl+C เพื่อคัดลอก',
  save: 'บันทึกเป็นไฟล์',
};

const en: typeof th = {
  steps: enSteps,
  answers: enAnswers,
  running: 'Testing. This may take half a minute, please wait.',
  passed: (passed, all) => `${passed} of ${all} steps passed`,
  howToCopy:
    'To report a problem, copy the text in the next box, or the text above where that does not open. It holds no name, address, link or title of yours.',
  reportLabel: 'Test results, to report a problem with',
  copy: 'Copy the result',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C to copy',
  save: 'Save as a file',
};

export const SELF_TEST = { th, en };
