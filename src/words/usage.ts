/** What the command line says of wrong usage and of files that cannot be used: in both languages, each with its way out. */
import { toThaiDigits } from '../core/text/digits';
import type { InBoth } from '../core/text/language';

const SAVE_AS_XLSX: InBoth = {
  th: 'กรุณาเปิดไฟล์ใน Excel, LibreOffice หรือ Google ชีต แล้วบันทึกหรือดาวน์โหลดเป็น .xlsx',
  en: 'open it in Excel, LibreOffice or Google Sheets, and save or download it as .xlsx',
};

function of(file: string, th: string, en: string): InBoth {
  return { th: `${file}: ${th}`, en: `${file}: ${en}` };
}

export function inFile(file: string, { th, en }: InBoth): InBoth {
  return of(file, th, en);
}

export const CELL_LIMITS = {
  cells: (sheet: string, cell: string): InBoth => ({
    th: `ชีต ${sheet} ยาวถึงช่อง ${cell} เกิน ๑๐ ล้านช่องของ Google ชีต กรุณาลบสิ่งที่อยู่ไกลจากตาราง`,
    en: `sheet ${sheet} reaches to ${cell}, more than the 10 million cells of a Google Sheet; delete what lies far from the table`,
  }),
  letters: (sheet: string, cell: string, length: string): InBoth => ({
    th: `ช่อง ${cell} ในชีต ${sheet} มี ${toThaiDigits(length)} ตัวอักษร แต่ช่องของ Google ชีตมีได้ ๕๐,๐๐๐ ตัวอักษร กรุณาแบ่งข้อความ`,
    en: `cell ${cell} of sheet ${sheet} holds ${length} letters; a cell of Google Sheets holds 50,000`,
  }),
};

export const USAGE_REFUSALS = {
  seeHelp: { th: 'ดูวิธีใช้ด้วย --help', en: 'See --help' } as InBoth,
  unknownOption: (name: string): InBoth => ({
    th: `ไม่มีตัวเลือก ${name} ดูวิธีใช้ด้วย --help`,
    en: `There is no option ${name}. See --help`,
  }),
  noValue: (name: string): InBoth => ({
    th: `ตัวเลือก ${name} ใช้ไม่ถูกต้อง (ขาดค่า หรือมีค่าเกินมา) ดูวิธีใช้ด้วย --help`,
    en: `The option ${name} lacks its value, or has one too many. See --help`,
  }),
  oneWorkbook: {
    th: 'ระบุไฟล์ชีตได้ครั้งละหนึ่งไฟล์ ดูวิธีใช้ด้วย --help',
    en: 'One workbook at a time. See --help',
  } as InBoth,
  oneMemo: {
    th: 'ระบุบันทึกข้อความหนึ่งไฟล์ และไฟล์ชีตไม่เกินหนึ่งไฟล์ ดูวิธีใช้ด้วย --help',
    en: 'One memo, and one workbook at most. See --help',
  } as InBoth,
  noFile: (file: string) =>
    of(file, 'ไม่มีไฟล์นี้ กรุณาตรวจชื่อและที่อยู่ของไฟล์', 'there is no such file; check its name and folder'),
  noFolder: (file: string) =>
    of(file, 'ไม่มีโฟลเดอร์นี้ กรุณาสร้างก่อน', 'there is no such folder; make it first'),
  isFolder: (file: string) =>
    of(file, 'เป็นโฟลเดอร์ กรุณาระบุไฟล์ที่อยู่ในนั้น', 'it is a folder; name a file in it'),
  unreadable: (file: string) =>
    of(file, 'อ่านไฟล์นี้ไม่ได้ กรุณาตรวจสิทธิ์ของไฟล์', 'it cannot be read; check its permissions'),
  unwritable: (file: string) =>
    of(
      file,
      'เขียนไม่ได้ กรุณาตรวจสิทธิ์ หรือเลือกโฟลเดอร์อื่นด้วย --out',
      'it cannot be written; check its permissions, or choose another folder with --out',
    ),
  toBeXlsx: (file: string) => of(file, 'ไฟล์ชีตต้องเป็น .xlsx', 'the workbook has to be an .xlsx'),
  notXlsx: (file: string) =>
    of(
      file,
      `ไม่ใช่ไฟล์ชีต .xlsx ${SAVE_AS_XLSX.th}`,
      `it is not an .xlsx workbook; ${SAVE_AS_XLSX.en}`,
    ),
  otherZip: (file: string) =>
    of(
      file,
      `เป็นไฟล์ zip ที่ไม่ใช่ .xlsx ${SAVE_AS_XLSX.th}`,
      `it is a zip file but not an .xlsx workbook; ${SAVE_AS_XLSX.en}`,
    ),
  oldXls: (file: string) =>
    of(
      file,
      `เป็นไฟล์ .xls แบบเก่า ${SAVE_AS_XLSX.th}`,
      `it is an old .xls workbook; ${SAVE_AS_XLSX.en}`,
    ),
  binary: (file: string) =>
    of(file, `เป็นไฟล์ .xlsb ${SAVE_AS_XLSX.th}`, `it is an .xlsb workbook; ${SAVE_AS_XLSX.en}`),
  libreOffice: (file: string) =>
    of(
      file,
      `เป็นไฟล์ .ods ของ LibreOffice ${SAVE_AS_XLSX.th}`,
      `it is a workbook of LibreOffice (.ods); ${SAVE_AS_XLSX.en}`,
    ),
  password: (file: string) =>
    of(
      file,
      'มีรหัสผ่านป้องกันไว้ กรุณาเปิดไฟล์ เอารหัสผ่านออก แล้วบันทึกใหม่',
      'it is protected by a password; open it, remove the password and save it again',
    ),
  damaged: (file: string) =>
    of(file, `ไฟล์เสียหาย ${SAVE_AS_XLSX.th}`, `it is damaged; ${SAVE_AS_XLSX.en}`),
  noCells: (file: string) =>
    of(
      file,
      `ไม่มีชีตที่อ่านได้ ${SAVE_AS_XLSX.th}`,
      `it has no sheets of cells that can be read; ${SAVE_AS_XLSX.en}`,
    ),
  tooLarge: (file: string, most: string) =>
    of(
      file,
      `ไฟล์ใหญ่เกิน ${most} กรุณาลบชีตหรือรูปที่ไม่ใช้ แล้วบันทึกใหม่`,
      `it is larger than ${most}; delete sheets or pictures you do not need, and save it again`,
    ),
  oneOf: (option: string, given: string, choices: string): InBoth => ({
    th: `${option} ${given}: เลือกได้เฉพาะ ${choices}`,
    en: `${option} ${given}: choose ${choices}`,
  }),
  noColumn: (heading: string, known: string): InBoth => ({
    th: `--column ${heading}: ไม่มีหัวตารางหรือคอลัมน์นี้ หัวตารางที่มี: ${known}`,
    en: `--column ${heading}: there is no such heading or column. There are: ${known}`,
  }),
  columnsLack: {
    th: '--column: ต้องกำหนดคอลัมน์มาตรการ (title) และสถานะ (status หรือคอลัมน์ของสถานะอย่างน้อยสองคอลัมน์)',
    en: '--column: say which column is the title, and which the status (or two columns of statuses)',
  } as InBoth,
  date: (given: string): InBoth => ({
    th: `--date ${given}: ต้องเป็นวันที่แบบ YYYY-MM-DD เช่น 2026-03-10`,
    en: `--date ${given}: not a day as YYYY-MM-DD, such as 2026-03-10`,
  }),
  template: {
    th: '--template: ระบุ official, short, publication, progress หรือไฟล์ .docx',
    en: '--template: official, short, publication, progress or a .docx file',
  } as InBoth,
  ownerOrEach: {
    th: '--by-owner สร้างให้ทุกหน่วยงาน ส่วน --owner สร้างให้หน่วยงานเดียว กรุณาเลือกอย่างเดียว',
    en: '--by-owner makes a memo for each unit, and --owner one for one: choose one of the two',
  } as InBoth,
  noLibreOffice: {
    th: 'การทำ PDF ต้องมี LibreOffice ในเครื่องนี้: apt-get install libreoffice-writer-nogui',
    en: 'A PDF needs LibreOffice on this computer: apt-get install libreoffice-writer-nogui',
  } as InBoth,
  noPdf: {
    th: 'LibreOffice ทำ PDF ของเอกสารนี้ไม่ได้ กรุณาสร้างโดยไม่ใช้ --pdf แล้วเปิดใน Word',
    en: 'LibreOffice made no PDF of this document. Leave out --pdf, and open it in Word',
  } as InBoth,
  pdfLate: {
    th: 'LibreOffice ใช้เวลานานเกินไป กรุณาลองใหม่ หรือสร้างโดยไม่ใช้ --pdf',
    en: 'LibreOffice took too long over this document. Try again, or leave out --pdf',
  } as InBoth,
};

export const PROGRESS = {
  reading: { th: 'กำลังอ่านไฟล์…', en: 'Reading the file…' } as InBoth,
  making: { th: 'กำลังตรวจและสร้างบันทึกข้อความ…', en: 'Checking, and making the memo…' } as InBoth,
  saving: { th: 'กำลังเขียนไฟล์…', en: 'Writing the files…' } as InBoth,
  importing: { th: 'กำลังอ่านบันทึกข้อความ…', en: 'Reading the memo…' } as InBoth,
};

export const HELP = {
  usage: { th: 'วิธีใช้:', en: 'Usage:' } as InBoth,
  options: { th: 'ตัวเลือก', en: 'Options' } as InBoth,
  examples: { th: 'ตัวอย่าง', en: 'Examples' } as InBoth,
  help: { th: 'แสดงวิธีใช้นี้', en: 'Prints this help' } as InBoth,
  about: {
    th: 'ตรวจมาตรการในไฟล์ชีต .xlsx และสร้างบันทึกข้อความ โดยไม่แก้ไขไฟล์เดิม หากไม่ระบุไฟล์ จะใช้ไฟล์ตัวอย่าง',
    en: 'Checks the measures in an .xlsx workbook and makes the memo. Your file is never changed. Without a file, the sample is used.',
  } as InBoth,
  aboutImport: {
    th: 'อ่านบันทึกข้อความปีก่อน (.docx) เป็นมาตรการ การตั้งค่า และผู้ลงนาม หากไม่ระบุไฟล์ชีต จะแสดงผลโดยไม่เขียนสิ่งใด',
    en: 'Reads an earlier year’s memo (.docx) as measures, settings and signers. Without a workbook it shows what it read and writes nothing.',
  } as InBoth,
  saysOf: {
    sheet: {
      th: 'ชื่อชีตมาตรการ ใส่ได้หลายครั้งเพื่อรวมหลายชีต',
      en: 'The measures sheet; repeat it to read several as one',
    },
    column: {
      th: 'คอลัมน์นี้คืออะไร เช่น "ผล=status": title, number, method, owners, followUp, status, not-started, in-progress, done, note, own, unused ใส่ได้หลายครั้ง',
      en: 'What a column is, as "Result=status": title, number, method, owners, followUp, status, not-started, in-progress, done, note, own, unused; repeatable',
    },
    template: {
      th: 'แม่แบบสำเร็จรูป หรือไฟล์ .docx ของท่าน',
      en: 'A ready-made template, or a .docx of your own',
    },
    period: { th: 'รอบการรายงาน ๖ หรือ ๑๒ เดือน', en: 'Reports on six or twelve months' },
    owner: { th: 'เฉพาะมาตรการของหน่วยงานนี้', en: 'Only the measures of this unit' },
    status: {
      th: 'เฉพาะสถานะเหล่านี้: not-started, in-progress, done, unclear',
      en: 'Only these statuses: not-started, in-progress, done, unclear',
    },
    'by-owner': {
      th: 'สร้างหนึ่งฉบับต่อหนึ่งหน่วยงาน (ขอให้รายงานได้แม้พบรายการที่ต้องแก้ไข)',
      en: 'One memo for each unit (errors don’t stop requests to report)',
    },
    out: {
      th: 'โฟลเดอร์สำหรับไฟล์ที่สร้าง (ปกติคือ out)',
      en: 'The folder for what is made (out by default)',
    },
    date: { th: 'ถือว่าวันนี้คือวันที่นี้', en: 'Takes this day as today' },
    lang: {
      th: 'ภาษาของข้อความ ไม่ใช่ของบันทึกข้อความ',
      en: 'The language of messages, not of the memo',
    },
    force: { th: 'สร้างต่อไปแม้พบรายการที่ต้องแก้ไข', en: 'Makes the memo even if errors were found' },
    pdf: { th: 'สร้าง PDF ด้วย (ต้องมี LibreOffice)', en: 'Also makes a PDF (needs LibreOffice)' },
    version: { th: 'แสดงรุ่น', en: 'Prints the version' },
    json: { th: 'แสดงผลเป็น JSON สำหรับโปรแกรม', en: 'Prints one JSON object for programs' },
  } as const satisfies Readonly<Record<string, InBoth>>,
  importForce: {
    th: 'แทนที่การตั้งค่าและผู้ลงนามที่มีอยู่แล้ว',
    en: 'Replaces settings and signers that are there already',
  } as InBoth,
  examplesOf: {
    sample: { th: 'ลองกับไฟล์ตัวอย่าง', en: 'Tries the sample' },
    period: {
      th: 'รายงานรอบ ๑๒ เดือนของไฟล์นี้ พร้อม PDF',
      en: 'A twelve-month report of this file, with a PDF',
    },
    publication: { th: 'รายงานผลสำหรับเผยแพร่', en: 'The report for publication' },
    missing: { th: 'ดูว่าข้อ OIT ยังขาดสิ่งใด', en: 'Lists what the OIT items still lack' },
    look: { th: 'ดูสิ่งที่อ่านได้', en: 'Shows what can be read' },
    write: { th: 'เขียนลงไฟล์ชีตใหม่', en: 'Writes it into a new workbook' },
  } as const satisfies Readonly<Record<string, InBoth>>,
};
