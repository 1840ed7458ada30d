/** What is said of an old memo that was read: what of it is doubtful, and where. */

import type { TemplateProblemKind } from '../core/docx/problem';
import type { Doubt, DoubtKind, ImportPlace } from '../core/import/block';
import { toThaiDigits } from '../core/text/digits';
import type { Language } from '../core/text/language';

interface ImportWords {
  /** `text` is what stands there; '' where the memo as a whole is meant. */
  readonly doubts: Readonly<Record<DoubtKind, (text: string) => string>>;
  /** Why the file could not be read; what it says is only of a file as a whole. */
  readonly unreadable: (kind: TemplateProblemKind) => string;
  readonly exists: (sheet: string) => string;
  readonly paragraph: (number: number) => string;
  readonly table: (number: number) => string;
  readonly row: (table: number, row: number) => string;
}

const th: ImportWords = {
  doubts: {
    paragraph: (text) => `ไม่มีที่เก็บในชีตสำหรับข้อความ “${text}” หากต้องใช้ กรุณาคัดลอกเอง`,
    footnote: (text) => `ไม่ได้นำเชิงอรรถ “${text}” มา หากเป็นหลักฐาน กรุณาคัดลอกไปไว้ในช่องหมายเหตุ`,
    link: (text) => `ไม่ได้นำที่อยู่ของลิงก์ใต้ข้อความ “${text}” มา หากเป็นหลักฐาน กรุณาคัดลอกไปไว้ในช่องหมายเหตุ`,
    table: (text) => `อ่านข้อความในตารางนี้ไม่ได้ “${text}” กรุณาตรวจและกรอกเอง`,
    row: (text) => `ไม่ได้นำแถวนี้มาเป็นมาตรการ “${text}” หากเป็นมาตรการ กรุณาเพิ่มในชีต`,
    'status-unclear': (text) => `สถานะอ่านไม่ชัดเจน “${text}” จึงไม่เดาให้ กรุณาเลือกสถานะในชีต`,
    'status-many': (text) => `มีเครื่องหมายมากกว่าหนึ่งสถานะ “${text}” กรุณาเลือกเพียงสถานะเดียวในชีต`,
    'status-none': (text) => `ไม่พบสถานะของ “${text}” กรุณาเลือกสถานะในชีต`,
    'plan-alone': (text) => `ไม่พบผลของมาตรการ “${text}” ในตารางผล กรุณาเลือกสถานะในชีต`,
    'result-twice': (text) =>
      `“${text}” มีผลการดำเนินการสองครั้ง (เช่น รอบ ๖ เดือน และ ๑๒ เดือน) ใช้ผลของรอบหลัง กรุณาตรวจ`,
    'result-alone': (text) =>
      `ตารางผลมี “${text}” ซึ่งไม่มีในตารางมาตรการ จึงเพิ่มไว้โดยไม่มีผู้รับผิดชอบ กรุณาตรวจ`,
    'titles-differ': (text) =>
      `จับคู่ด้วยเลขข้อ แต่ชื่อในสองตารางไม่เหมือนกัน “${text}” กรุณาตรวจว่าเป็นมาตรการเดียวกัน`,
    'steps-differ': (text) => `ขั้นตอนของ “${text}” ในสองตารางไม่ตรงกัน กรุณาตรวจขั้นตอนและผู้รับผิดชอบในชีต`,
    'several-in-cell': (text) =>
      `มีหลายข้อในช่องมาตรการเดียว “${text}” จึงนับเป็นมาตรการเดียว หากเป็นหลายมาตรการ กรุณาแยกเป็นแถวละหนึ่งมาตรการในชีต`,
    'no-heading': (text) => `คอลัมน์ที่ไม่มีหัวตารางมีข้อความ “${text}” ซึ่งไม่ได้นำเข้า หากต้องใช้ กรุณาคัดลอกเอง`,
    'no-result': () => 'ไม่พบตารางผลการดำเนินการ มาตรการทั้งหมดจึงยังไม่มีสถานะ กรุณาเลือกสถานะในชีต',
    'no-table': () =>
      'ไม่พบตารางมาตรการ หัวตารางควรมีคำว่า มาตรการ และ ผู้รับผิดชอบ หรือ สถานะการดำเนินการ กรุณาตรวจว่าเลือกไฟล์ หรือเปิดชีตที่วางข้อความไว้ ถูกต้อง',
    'no-year': () => 'บันทึกข้อความนี้ไม่ได้ระบุปีงบประมาณของมาตรการ กรุณากรอกปีงบประมาณในชีตตั้งค่า',
    'next-year': (text) => `ไม่ได้นำตารางแผนของปีถัดไปมานับรวม “${text}” หากต้องใช้ กรุณาคัดลอกเอง`,
    'last-year': (text) =>
      `ไม่ได้นำตารางของปีก่อนมานับรวม “${text}” ใช้เฉพาะตารางของปีของบันทึกข้อความนี้ กรุณาตรวจ`,
    'other-table': (text) =>
      `ไม่ได้นำตารางที่มีหัวตาราง “${text}” มาเป็นมาตรการ หากมีมาตรการอยู่ในตาราง กรุณาเพิ่มในชีต`,
    'no-titles': (text) => `ตารางผลไม่มีชื่อมาตรการของข้อ ${toThaiDigits(text)} กรุณากรอกชื่อมาตรการในชีต`,
    'years-range': (text) =>
      `ปีเขียนเป็นช่วง “${text}” จึงไม่เลือกปีให้ กรุณาตรวจปีงบประมาณและปีที่ประเมินในชีตตั้งค่า`,
    'scores-several': (text) =>
      `บันทึกข้อความระบุคะแนน ITA ไว้หลายค่า (${text}) ใช้ของปีก่อนปีของมาตรการ หรือปีล่าสุด กรุณาตรวจปีที่ประเมินและคะแนน`,
    'score-unread': (text) => `อ่านคะแนน ITA จากข้อความนี้ไม่ได้ “${text}” กรุณากรอกคะแนนในชีตตั้งค่า`,
  },
  unreadable: (kind) => {
    switch (kind) {
      case 'old-doc':
        return 'ไฟล์นี้เป็น Word รุ่นเก่า (.doc) กรุณาเปิดใน Word เลือก บันทึกเป็น → เอกสาร Word (.docx) แล้วลองอีกครั้ง';
      case 'encrypted':
        return 'ไฟล์นี้มีรหัสผ่าน กรุณานำรหัสผ่านออกแล้วบันทึกไฟล์ใหม่';
      case 'too-big':
        return 'ไฟล์นี้ใหญ่เกินไป (ไม่เกิน ๑๐ MB) กรุณานำรูปหรือหน้าที่สแกนออกแล้วบันทึกใหม่';
      case 'not-docx':
        return 'ไฟล์นี้ไม่ใช่เอกสาร Word (.docx) หากเป็น .doc, .odt หรือ PDF กรุณาเปิดแล้วบันทึกเป็น .docx ก่อน';
      default:
        return 'อ่านไฟล์นี้ไม่ได้เพราะไฟล์เสียหาย กรุณาเปิดใน Word หรือ Google เอกสาร แล้วบันทึกเป็น .docx ใหม่';
    }
  },
  exists: (sheet) =>
    `มีชีต “${sheet}” อยู่แล้ว จึงยังไม่ได้เขียนสิ่งใด กรุณาอ่านไฟล์หรือชีตนั้นอีกครั้ง ระบบจะเสนอชื่อชีตใหม่ให้`,
  paragraph: (number) => toThaiDigits(`ย่อหน้าที่ ${number}`),
  table: (number) => toThaiDigits(`ตารางที่ ${number}`),
  row: (table, row) => toThaiDigits(`ตารางที่ ${table} แถว ${row}`),
};

const en: ImportWords = {
  doubts: {
    paragraph: (text) =>
      `The sheet has no place for “${text}”. If you need it, please copy it yourself.`,
    footnote: (text) =>
      `The footnote “${text}” wasn’t taken. If it is evidence, please copy it to the notes.`,
    link: (text) =>
      `The address of the link “${text}” wasn’t taken. If it is evidence, please copy it to the notes.`,
    table: (text) =>
      `This text in a table was not understood: “${text}”. Please look, and fill it in.`,
    row: (text) =>
      `This row was not taken for a measure: “${text}”. If it is one, please add it to the sheet.`,
    'status-unclear': (text) =>
      `The status is unclear: “${text}”. Nothing is guessed; please choose it in the sheet.`,
    'status-many': (text) =>
      `More than one status is marked: “${text}”. Please choose one in the sheet.`,
    'status-none': (text) => `No status was found for “${text}”. Please choose it in the sheet.`,
    'plan-alone': (text) =>
      `The results have nothing on “${text}”. Please choose its status in the sheet.`,
    'result-twice': (text) =>
      `“${text}” has two results (of 6 and of 12 months, maybe); the later round's was taken. Check it.`,
    'result-alone': (text) =>
      `The results have “${text}”, which the plan has not: it was added without a unit responsible. Please check.`,
    'titles-differ': (text) =>
      `Joined by number, though the titles differ: “${text}”. Please check that they are one measure.`,
    'steps-differ': (text) =>
      `The steps of “${text}” differ between the two tables. Please check steps and units in the sheet.`,
    'several-in-cell': (text) =>
      `One cell holds several items, which count as one measure: “${text}”. If they are several measures, please give each a row of its own in the sheet.`,
    'no-heading': (text) =>
      `A column without a heading holds “${text}”, which was not taken. If you need it, please copy it yourself.`,
    'no-result': () =>
      'There is no table of results, so no measure has a status. Please choose them in the sheet.',
    'no-table': () =>
      'No table of measures was found: its headings should name มาตรการ and ผู้รับผิดชอบ or สถานะการดำเนินการ. Please check that it is the right file, or that the sheet with the pasted text is open.',
    'no-year': () =>
      'The memo does not say of which fiscal year its measures are. Please fill it in in the settings.',
    'next-year': (text) =>
      `The table of next year’s plan wasn’t taken: “${text}”. Copy it yourself if you need it.`,
    'last-year': (text) =>
      `The table of an earlier year wasn’t counted: “${text}”. Only those of the memo’s own year were. Please check.`,
    'other-table': (text) =>
      `The table headed “${text}” was not taken for measures. If there are any in it, please add them to the sheet.`,
    'no-titles': (text) =>
      `The results do not say what the measures ${text} are called. Please fill in their titles in the sheet.`,
    'years-range': (text) =>
      `Years are written as a range: “${text}”, so none was chosen. Please check the fiscal and the assessed year in the settings.`,
    'scores-several': (text) =>
      `The memo names several ITA scores (${text}). That of the year before the measures' own was taken, or else the latest. Please check the assessed year and its score.`,
    'score-unread': (text) =>
      `No ITA score could be read from “${text}”. Please fill it in in the settings.`,
  },
  unreadable: (kind) => {
    switch (kind) {
      case 'old-doc':
        return 'This file is in the old Word format (.doc). Open it, choose Save as → Word document (.docx), and try again.';
      case 'encrypted':
        return 'This file is password-protected. Remove the password and save the file again.';
      case 'too-big':
        return 'This file is too big (10 MB at most). Please take pictures or scanned pages out and save it again.';
      case 'not-docx':
        return 'This file is no Word document (.docx). If it is a .doc, .odt or PDF, please open it and save it as .docx first.';
      default:
        return 'This file is damaged and cannot be read. Please open it in Word or Google Docs and save it as .docx again.';
    }
  },
  exists: (sheet) =>
    `There is a sheet “${sheet}” already, so nothing was written. Please read the file or the sheet again: another name will be offered.`,
  paragraph: (number) => `paragraph ${number}`,
  table: (number) => `table ${number}`,
  row: (table, row) => `table ${table}, row ${row}`,
};

export const IMPORT: Readonly<Record<Language, ImportWords>> = { th, en };

export interface ToldDoubt {
  readonly kind: DoubtKind;
  /** What stands there, shortened; ''. */
  readonly text: string;
  readonly message: string;
  /** `ตารางที่ ๑ แถว ๒`; '' where the memo as a whole is meant. */
  readonly place: string;
}

export function tellDoubt(language: Language, { kind, text, place }: Doubt): ToldDoubt {
  const words = IMPORT[language];
  return { kind, text, message: words.doubts[kind](text), place: tellPlace(words, place) };
}

function tellPlace(words: ImportWords, { paragraph, table, row }: ImportPlace): string {
  if (table !== null) return row === null ? words.table(table) : words.row(table, row);
  return paragraph === null ? '' : words.paragraph(paragraph);
}
