/** Words of the card on which an office says what the columns of its sheet are. */
import type { ColumnRole, WordMeaning } from '../../../core/measures/mapping/mapping';
import { n } from '../shared';

const th = {
  mapping: {
    open: 'กำหนดคอลัมน์',
    title: (sheet: string) => `กำหนดคอลัมน์ของชีต ${sheet}`,
    help: 'เลือกว่าคอลัมน์ใดคือข้อมูลใด ข้อมูลในชีตไม่ถูกแก้ไข',
    start: 'หัวตารางเริ่มที่แถว',
    startRow: (row: number, text: string) => `แถว ${n(row)}: ${text}`,
    rows: 'หัวตารางมี',
    rowCount: (rows: number) => `${n(rows)} แถว`,
    noHeading: 'ไม่มีหัวตาราง',
    sample: (text: string) => `เช่น ${text}`,
    blank: 'ชีตนี้ยังว่าง กรุณากรอกข้อมูลในชีตก่อน แล้วกด “กำหนดคอลัมน์” อีกครั้ง',
    roles: {
      title: 'มาตรการ',
      number: 'ลำดับ',
      method: 'ขั้นตอนหรือวิธีการ',
      owners: 'ผู้รับผิดชอบ',
      followUp: 'การกำกับติดตาม',
      status: 'สถานะ (เป็นคำ)',
      'not-started': 'เครื่องหมาย ยังไม่ดำเนินการ',
      'in-progress': 'เครื่องหมาย อยู่ระหว่างดำเนินการ',
      done: 'เครื่องหมาย เสร็จเรียบร้อยแล้ว',
      note: 'หมายเหตุ',
      own: 'คอลัมน์ของหน่วยงาน',
      unused: 'ไม่ใช้',
    } satisfies Readonly<Record<ColumnRole, string>> as Readonly<Record<ColumnRole, string>>,
    words: 'คำในช่องสถานะที่ระบบอ่านไม่ได้',
    word: (text: string, count: number) =>
      count === 0 ? `“${text}”` : `“${text}” (${n(count)} ช่อง)`,
    unsaid: 'ยังไม่ได้กำหนด',
    meanings: {
      'not-started': 'หมายถึง ยังไม่ดำเนินการ',
      'in-progress': 'หมายถึง อยู่ระหว่างดำเนินการ',
      done: 'หมายถึง เสร็จเรียบร้อยแล้ว',
      mark: 'เป็นเครื่องหมายว่าใช่',
      empty: 'ไม่นับเป็นสถานะ',
    } satisfies Readonly<Record<WordMeaning, string>> as Readonly<Record<WordMeaning, string>>,
    preview: 'ระบบจะอ่านได้ดังนี้',
    incomplete: 'กรุณาเลือกคอลัมน์ “มาตรการ” และคอลัมน์ “สถานะ” (หรือเครื่องหมายอย่างน้อยสองสถานะ)',
    counts: (total: number, unclear: number) =>
      `${n(total)} มาตรการ${unclear === 0 ? '' : ` สถานะไม่ชัดเจน ${n(unclear)}`}`,
    statuses: {
      'not-started': 'ยังไม่ดำเนินการ',
      'in-progress': 'อยู่ระหว่างดำเนินการ',
      done: 'เสร็จเรียบร้อยแล้ว',
    },
    unclear: 'สถานะไม่ชัดเจน',
    save: 'ใช้ตามนี้',
    cancel: 'ยกเลิก',
    forget: 'เลิกใช้การกำหนดนี้',
    saved: 'อ่านชีตตามที่กำหนดแล้ว',
    forgotten: 'เลิกใช้การกำหนดแล้ว ระบบอ่านจากหัวตาราง',
    notSaved: 'ยังไม่ได้บันทึก กรุณาเลือกคอลัมน์มาตรการและคอลัมน์สถานะ',
  },
};

const en: typeof th = {
  mapping: {
    open: 'What each column is',
    title: (sheet) => `What each column of ${sheet} is`,
    help: 'Say which column holds what. Nothing in the sheet is changed.',
    start: 'The headings begin in',
    startRow: (row, text) => `Row ${row}: ${text}`,
    rows: 'They take',
    rowCount: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    noHeading: 'no heading',
    sample: (text) => `such as ${text}`,
    blank: 'This sheet is blank. Fill it in first, then press “What each column is” again.',
    roles: {
      title: 'Measure',
      number: 'Number',
      method: 'Steps or method',
      owners: 'Unit responsible',
      followUp: 'Follow-up',
      status: 'Status (in words)',
      'not-started': 'Mark: not started',
      'in-progress': 'Mark: in progress',
      done: 'Mark: done',
      note: 'Note',
      own: 'Column of our own',
      unused: 'Not used',
    },
    words: 'Words for a status that could not be read',
    word: (text, count) =>
      count === 0 ? `“${text}”` : `“${text}” (${count} ${count === 1 ? 'cell' : 'cells'})`,
    unsaid: 'Not said yet',
    meanings: {
      'not-started': 'means not started',
      'in-progress': 'means in progress',
      done: 'means done',
      mark: 'is a mark for yes',
      empty: 'is no status',
    },
    preview: 'This is what will be read',
    incomplete:
      'Choose the column “Measure” and the column “Status” (or marks for two statuses at least).',
    counts: (total, unclear) =>
      `${total} ${total === 1 ? 'measure' : 'measures'}${unclear === 0 ? '' : `, ${unclear} unclear`}`,
    statuses: { 'not-started': 'Not started', 'in-progress': 'In progress', done: 'Done' },
    unclear: 'Unclear',
    save: 'Use this',
    cancel: 'Cancel',
    forget: 'Stop using this',
    saved: 'The sheet is read as you said.',
    forgotten: 'That is not used any more; the sheet is read by its headings.',
    notSaved: 'Nothing was saved. Choose the column of the measures and that of the status.',
  },
};

export const MAPPING = { th, en };
