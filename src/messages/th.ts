/** Every word a user sees, in Thai; en.ts has the same keys. */
import { SETTING_HELP } from './setting-help';
import { short } from './short';
import { TAG_HELP } from './tag-help';
import type { FindingWords, ProblemWords, TemplateWords } from './words';

const findings: FindingWords = {
  'sheet/not-found': ({ details }) =>
    `ไม่พบตารางมาตรการในสมุดงานนี้ ต้องมีหัวตาราง “มาตรการ” และ “สถานะการดำเนินการ” (หรือช่องยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว)${foundHeadings(details)} กรุณาเพิ่มหัวตารางที่ขาด หรือเลือกเมนู “สร้างชีตที่จำเป็น”`,
  'sheet/no-title': ({ details }) =>
    `ไม่พบหัวตาราง “มาตรการ”${foundHeadings(details)} กรุณาพิมพ์หัวตาราง “มาตรการ” เหนือคอลัมน์ชื่อมาตรการ`,
  'sheet/no-status': ({ details }) =>
    `ไม่พบหัวตารางสถานะการดำเนินการ${foundHeadings(details)} กรุณาเพิ่มคอลัมน์ “สถานะการดำเนินการ” หรือสามคอลัมน์ ยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว`,
  'sheet/no-measures': () => 'มีหัวตารางแล้วแต่ยังไม่มีมาตรการ กรุณากรอกมาตรการใต้หัวตาราง',
  'sheet/missing-column': ({ details }) =>
    `ไม่พบคอลัมน์ “${details.heading}” ช่องนี้ในบันทึกข้อความจะว่าง หากต้องการให้มี กรุณาเพิ่มหัวตาราง “${details.heading}”`,
  'measure/no-title': () => 'แถวนี้ยังไม่มีชื่อมาตรการ กรุณากรอกชื่อมาตรการ หรือลบแถวหากไม่ใช้',
  'status/none': ({ details }) =>
    `ยังไม่ได้ระบุสถานะของ${measure(details.measure)} กรุณาทำเครื่องหมาย / ในช่องสถานะเพียงช่องเดียว`,
  'status/many': ({ details }) =>
    `${measure(details.measure)} มีเครื่องหมายมากกว่าหนึ่งช่อง กรุณาเหลือไว้เพียงช่องเดียว`,
  'status/unclear': ({ details }) =>
    `ข้อความ “${short(details.text)}” ในช่องสถานะของ${measure(details.measure)} อ่านไม่ชัดเจนว่าเป็นสถานะใด กรุณาใช้เครื่องหมาย / แล้วพิมพ์หมายเหตุต่อท้าย หรือเลือกคำสถานะให้ตรง`,
  'text/formula-error': ({ details }) =>
    `ช่องนี้แสดงข้อผิดพลาดของสูตร “${details.text}” กรุณาแก้สูตร หรือพิมพ์ค่าแทน`,
  'settings/value': ({ details }) =>
    details.kind === 'year'
      ? `ค่า “${short(details.text)}” ของ “${details.label}” ไม่ใช่ปี พ.ศ. กรุณาพิมพ์เป็นเลขสี่หลัก เช่น 2569`
      : `ค่า “${short(details.text)}” ของ “${details.label}” ไม่ใช่คะแนน กรุณาพิมพ์ตัวเลข 0 ถึง 100 เช่น 87.50`,
  'text/mixed-digits': ({ details }) =>
    `ตัวเลข “${details.number}” มีเลขไทยปนเลขอารบิก ควรเป็น “${details.meant}”`,
  'signers/acting-term': ({ details }) =>
    `คำว่า “${details.wrong}” ควรเป็น “${details.meant}” ตามกฎหมายว่าด้วยระเบียบบริหารราชการแผ่นดิน`,
};

function measure(title: string): string {
  return title === '' ? 'มาตรการในแถวนี้' : `มาตรการ “${short(title)}”`;
}

function foundHeadings({ found }: { found: readonly { text: string; cell: string }[] }): string {
  if (found.length === 0) return '';
  const list = found.map(({ text, cell }) => `“${short(text)}” ที่ ${cell}`).join(', ');
  return ` (พบหัวตาราง ${list})`;
}

const template: TemplateWords = {
  kinds: {
    'unknown-tag': 'ไม่รู้จักแท็ก',
    'unknown-filter': 'ไม่รู้จักคำสั่งแปลงค่าในแท็ก',
    'outside-loop': 'แท็กนี้ใช้ได้เฉพาะภายในส่วนที่ทำซ้ำ',
    'unclosed-tag': 'วงเล็บ {{ }} ของแท็กไม่ครบคู่',
    'unclosed-loop': 'ส่วนที่ทำซ้ำเปิดไว้แต่ไม่ได้ปิด',
    'unopened-loop': 'มีแท็กปิดส่วนที่ทำซ้ำโดยไม่มีแท็กเปิด',
    'crossed-loop': 'ส่วนที่ทำซ้ำเหลื่อมกัน หรือเปิดในตารางแต่ปิดนอกตาราง',
    'not-docx': 'ไฟล์นี้ไม่ใช่เอกสาร Word (.docx) กรุณาบันทึกแม่แบบเป็น .docx แล้วลองใหม่',
    'too-big': 'ไฟล์แม่แบบใหญ่เกินไป กรุณาลดขนาดรูปภาพหรือเนื้อหา',
    broken: 'โครงสร้างของแม่แบบเสียหาย กรุณาเปิดใน Word หรือ Google Docs แล้วบันทึกใหม่',
  },
  parts: { body: 'เนื้อเรื่อง', header: 'หัวกระดาษ', footer: 'ท้ายกระดาษ', notes: 'เชิงอรรถ' },
  paragraph: (number) => `ย่อหน้าที่ ${number}`,
  cell: (table, row, column) => `ตารางที่ ${table} แถว ${row} ช่อง ${column}`,
  around: (text) => `ใกล้ข้อความ “${short(text)}”`,
  suggestion: (name) => `น่าจะหมายถึง {{${name}}}`,
};

const problems: ProblemWords = {
  unknownSheet: (sheet) => `ไม่พบชีตชื่อ “${sheet}” กรุณาตรวจชื่อชีต`,
  badTemplate: (lines) => `แม่แบบยังใช้ไม่ได้ จึงยังไม่ได้สร้างเอกสารใด ๆ กรุณาแก้ไขแม่แบบดังนี้\n${lines}`,
  busy: () => 'เพื่อนร่วมงานกำลังสร้างบันทึกข้อความอยู่ กรุณารอสักครู่แล้วลองใหม่',
  driveRefused: (detail) =>
    `Google Drive ไม่ได้สร้างเอกสารให้ (${detail}) ข้อมูลในชีตยังอยู่ครบ ทะเบียนบันทึกระบุว่าสร้างไม่สำเร็จ กรุณาลองใหม่อีกครั้ง`,
  registerProtected: (sheet, detail) =>
    `บันทึกลงชีต “${sheet}” ไม่ได้ (${detail}) จึงยังไม่ได้สร้างเอกสาร กรุณาขอสิทธิ์แก้ไขชีตนี้จากเจ้าของไฟล์`,
  sheetProtected: (sheet, detail) =>
    `บันทึกลงชีต “${sheet}” ไม่ได้ (${detail}) ข้อมูลเดิมยังอยู่ครบ กรุณาขอสิทธิ์แก้ไขชีตนี้จากเจ้าของไฟล์`,
  bug: (reference) =>
    `ระบบทำงานผิดพลาดโดยไม่คาดคิด ข้อมูลในชีตยังอยู่ครบ กรุณาลองใหม่ หากยังพบอีกโปรดแจ้งผู้ดูแลพร้อมรหัส ${reference}`,
};

export const th = {
  findings,
  template,
  tags: TAG_HELP.th,
  problems,
  severities: { error: 'ต้องแก้ไข', warning: 'ควรแก้ไข', info: 'เพื่อทราบ' },
  menu: {
    title: 'ITA Memo',
    sidebar: 'เปิดแถบข้าง',
    check: 'ตรวจสถานะมาตรการ',
    generate: 'สร้างบันทึกข้อความ',
    setUp: 'สร้างชีตที่จำเป็น',
    selfTest: 'ทดสอบระบบ',
  },
  dialogs: {
    checkTitle: 'ผลการตรวจ',
    nothingWrong: 'ตรวจแล้วไม่พบข้อผิดพลาด ขอบคุณที่กรอกข้อมูลครบถ้วน',
    memoTitle: 'สร้างบันทึกข้อความแล้ว',
    open: 'เปิดเอกสาร',
    copy: 'คัดลอกลิงก์',
    copied: 'คัดลอกแล้ว',
    copyByHand: 'กดค้างแล้วเลือกคัดลอก หรือกด Ctrl+C',
    linkLabel: 'ลิงก์ของบันทึกข้อความ',
    nextStep: 'ตรวจเอกสารให้เรียบร้อย แล้วกดปุ่มแชร์ในเอกสารเพื่อส่งให้ผู้ลงนามตามลำดับ',
    notRegistered: 'สร้างเอกสารแล้ว แต่เขียนลิงก์ลงทะเบียนบันทึกไม่ได้ กรุณาเก็บลิงก์นี้ไว้ ระบบจะเติมให้ในครั้งถัดไป',
    errorsTitle: 'พบรายการที่ต้องแก้ไข',
    goOn: 'ต้องการสร้างบันทึกข้อความต่อไปหรือไม่ ช่องที่สถานะไม่ชัดเจนจะเว้นเป็นจุดไข่ปลาให้เติมด้วยมือ\n\nกด “ใช่” เพื่อสร้างต่อ หรือ “ไม่” เพื่อกลับไปแก้ไข',
    noMemo: 'ยังไม่มีมาตรการให้รายงาน จึงยังไม่ได้สร้างบันทึกข้อความ',
    unmarked: (cells: string) => `เซลล์ต่อไปนี้ถูกป้องกันไว้ จึงทำเครื่องหมายให้ไม่ได้: ${cells}`,
    more: (count: number) => `และอีก ${count} รายการ (ดูเครื่องหมายสีในชีต)`,
    place: (sheet: string, cell: string | null) =>
      cell === null ? `ชีต ${sheet}` : `ชีต ${sheet} เซลล์ ${cell}`,
    setUpTitle: 'สร้างชีตที่จำเป็น',
    setUpMade: (sheets: string) =>
      `สร้างชีตแล้ว: ${sheets} กรุณากรอกข้อมูล แล้วเลือกเมนู “ตรวจสถานะมาตรการ”`,
    setUpNothing: 'มีชีตที่จำเป็นครบแล้ว ไม่ได้แก้ไขสิ่งใด',
    selfTestTitle: 'ผลการทดสอบระบบ',
    problemTitle: 'ทำรายการไม่สำเร็จ',
    close: 'ปิด',
    completion: (done: number, total: number, percent: string) =>
      `ดำเนินการเสร็จเรียบร้อยแล้ว ${done} จาก ${total} มาตรการ (ร้อยละ ${percent})`,
  },
  selfTest: {
    'read-sheet': 'อ่านชีตที่เปิดอยู่',
    'fill-template': 'เติมข้อมูลลงแม่แบบ',
    lock: 'กันการทำงานพร้อมกัน',
    'create-doc': 'สร้าง Google เอกสารใน Drive',
    'find-doc': 'ค้นหาเอกสารที่สร้างด้วยรหัส',
    'export-doc': 'ส่งออกเอกสารเป็น .docx',
    'bin-doc': 'ย้ายเอกสารทดสอบลงถังขยะ',
  },
  setUp: {
    statusHelp: 'เลือก / เพียงช่องเดียวในแต่ละแถว พิมพ์หมายเหตุหรือหลักฐานต่อท้ายได้',
    yesNo: ['ใช่', 'ไม่'] as [string, string],
    settingHelp: SETTING_HELP.th,
  },
  cli: {
    measures: (counts: {
      total: number;
      done: number;
      inProgress: number;
      notStarted: number;
      unclear: number;
    }) =>
      `มาตรการ ${counts.total} · เสร็จเรียบร้อย ${counts.done} · อยู่ระหว่าง ${counts.inProgress} · ยังไม่ดำเนินการ ${counts.notStarted}${counts.unclear > 0 ? ` · ไม่ชัดเจน ${counts.unclear}` : ''}`,
    percent: (percent: string) => `ร้อยละ ${percent}`,
    sheet: (sheet: string) => `ชีต ${sheet}`,
    findings: (count: number) => (count === 0 ? 'ไม่พบข้อผิดพลาด' : `พบ ${count} รายการ`),
    memo: (file: string) => `บันทึกข้อความ: ${file}`,
    pdf: (file: string) => `ฉบับ PDF: ${file}`,
    wordMemo: (file: string) => `ฉบับ Word (TH SarabunPSK): ${file}`,
    wordFile: 'บันทึกข้อความ (สำหรับ Word).docx',
    workbook: (file: string) => `สมุดงานพร้อมผลการตรวจและทะเบียน: ${file}`,
    noMemo: 'ยังไม่ได้สร้างบันทึกข้อความ กรุณาแก้ไขรายการข้างต้น หรือใช้ --force เพื่อสร้างต่อไป',
    nothingToReport: 'ยังไม่ได้สร้างบันทึกข้อความ เพราะไม่มีมาตรการให้รายงาน',
  },
};
