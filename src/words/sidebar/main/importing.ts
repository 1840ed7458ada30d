/** Words of the import of an earlier year's memo. */
import { n } from '../shared';

const th = {
  importing: {
    title: 'นำเข้าจากบันทึกข้อความปีก่อน',
    choose: 'เลือกไฟล์ Word',
    help: 'ลากไฟล์ .docx มาวางได้ ระบบจะแสดงสิ่งที่อ่านได้ให้ตรวจก่อนเขียน และเขียนในชีตใหม่ ชีตเดิมไม่ถูกแก้ไข',
    fromSheet: 'อ่านข้อความที่วางไว้ในชีตที่เปิดอยู่',
    reading: (name: string) => `กำลังอ่าน ${name}`,
    onlyOne: 'กรุณาเลือกครั้งละหนึ่งไฟล์',
    tooBig: (size: string, most: number) =>
      `ไฟล์นี้มีขนาด ${n(size)} MB ใหญ่เกินไป (ไม่เกิน ${n(most)} MB) กรุณานำรูปหรือหน้าที่สแกนออกแล้วบันทึกใหม่`,
    unreadable: 'อ่านไฟล์นี้จากเครื่องไม่ได้ กรุณาเลือกอีกครั้ง',
    found: (total: number) => `อ่านได้ ${n(total)} มาตรการ`,
    none: 'ไม่พบมาตรการที่นำเข้าได้',
    statuses: {
      'not-started': 'ยังไม่ดำเนินการ',
      'in-progress': 'อยู่ระหว่างดำเนินการ',
      done: 'เสร็จเรียบร้อยแล้ว',
    },
    unclear: 'สถานะไม่ชัดเจน',
    measures: (count: number) => `มาตรการ (${n(count)})`,
    settings: (count: number) => `ตั้งค่า (${n(count)})`,
    same: (labels: string) => `ตรงกับที่มีอยู่แล้ว: ${labels}`,
    signers: (count: number) => `ผู้ลงนาม (${n(count)})`,
    actingFor: (post: string) => `แทน ${post}`,
    writeSigners: 'เขียนผู้ลงนามเหล่านี้',
    overSigners: (names: string) => `เขียนแทนผู้ลงนามเดิม: ${names}`,
    doubts: (count: number) => `ควรตรวจ (${n(count)})`,
    noDoubts: 'อ่านได้ครบ ไม่มีส่วนที่ไม่เข้าใจ',
    write: (sheet: string) => `เขียนลงชีตใหม่ “${sheet}”`,
    writing: 'กำลังเขียน…',
    cancel: 'ไม่นำเข้า',
    done: (sheet: string) => `นำเข้าแล้วในชีต “${sheet}”`,
    undo: (sheet: string) =>
      `หากไม่ต้องการ คลิกขวาที่แท็บชีต “${sheet}” แล้วเลือก ลบ ปียังเป็นปีเดิม หากจะเริ่มปีใหม่ เลือกเมนู “เริ่มปีงบประมาณใหม่”`,
    undoSettings: 'ค่าที่เขียนในตั้งค่า แก้กลับได้ที่แท็บ ตั้งค่า:',
  },
};

const en: typeof th = {
  importing: {
    title: 'Import last year’s memo',
    choose: 'Choose a Word file',
    help: 'You can also drop a .docx here. You’ll see what was read before anything is written. It goes into a new sheet, so your sheets won’t change.',
    fromSheet: 'Read the text pasted into the open sheet',
    reading: (name) => `Reading ${name}`,
    onlyOne: 'Choose one file at a time.',
    tooBig: (size, most) =>
      `This file is ${size} MB; the limit is ${most} MB. Remove pictures or scanned pages, save it, and try again.`,
    unreadable: 'Couldn’t read the file from your computer. Choose it again.',
    found: (total) => `${total} ${total === 1 ? 'measure' : 'measures'} found`,
    none: 'No measures to import',
    statuses: { 'not-started': 'not started', 'in-progress': 'in progress', done: 'done' },
    unclear: 'unclear',
    measures: (count) => `Measures (${count})`,
    settings: (count) => `Settings (${count})`,
    same: (labels) => `Already the same: ${labels}`,
    signers: (count) => `Signers (${count})`,
    actingFor: (post) => `for ${post}`,
    writeSigners: 'Import these signers',
    overSigners: (names) => `Replace the current signers: ${names}`,
    doubts: (count) => `To check (${count})`,
    noDoubts: 'Everything was read and understood.',
    write: (sheet) => `Import into a new sheet “${sheet}”`,
    writing: 'Importing…',
    cancel: 'Cancel import',
    done: (sheet) => `Imported into the sheet “${sheet}”`,
    undo: (sheet) =>
      `To undo, right-click the tab “${sheet}” and choose Delete. Years were left as they are; to move to a new year, choose “Start a new fiscal year” in the menu.`,
    undoSettings: 'You can change these settings back on the Settings tab:',
  },
};

export const IMPORTING = { th, en };
