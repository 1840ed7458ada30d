/** Words of a template that is edited, uploaded, checked and looked at. */
import { n } from '../shared';

const th = {
  edit: {
    title: 'แก้ไขแม่แบบ',
    help: 'ระบบจะสร้าง Google เอกสารจากแม่แบบที่ใช้อยู่ ไว้ใน Google ไดรฟ์ของท่าน แก้ถ้อยคำได้ตามต้องการ โดยคงแท็กในวงเล็บปีกกา เช่น {{เรื่อง}} ไว้',
    make: 'สร้าง Google เอกสารสำหรับแก้ไข',
    making: 'กำลังสร้าง…',
    made: 'สร้างแล้ว เปิดเพื่อแก้ไขได้ทันที',
    goOn: 'แก้ไขต่อใน Google เอกสาร',
    readHelp:
      'แก้ไขเสร็จแล้วกด “ตรวจและใช้” หากไม่พบรายการที่ต้องแก้ไขหรือควรแก้ไข ระบบจะใช้แม่แบบนี้ทันที และกลับไปใช้แบบเดิมได้',
    read: 'ตรวจและใช้',
    reading: 'กำลังตรวจ…',
    /** `status` is that of Google's answer; '' where none came. */
    notRead: (status: string) =>
      `แถบด้านข้างอ่าน Google เอกสารนี้โดยตรงไม่ได้${status && ` (Google ตอบรหัส ${n(status)})`} แม่แบบที่ใช้อยู่ไม่ถูกเปลี่ยน กรุณาลองอีกครั้ง หากยังไม่ได้ กรุณาเปิดเอกสาร เลือก ไฟล์ → ดาวน์โหลด → Microsoft Word (.docx) แล้วอัปโหลดไฟล์นั้นที่ “อัปโหลดแม่แบบจากเครื่อง”`,
    fresh: 'เริ่มใหม่',
    freshAsk: 'จะสร้าง Google เอกสารใหม่จากแม่แบบที่ใช้อยู่ สิ่งที่แก้ไขในเอกสารเดิมจะไม่ถูกนำมาใช้',
    freshYes: 'สร้างใหม่',
  },
  upload: {
    title: 'อัปโหลดแม่แบบจากเครื่อง',
    choose: 'เลือกไฟล์ .docx',
    drop: 'หรือลากไฟล์มาวางที่นี่',
    limit: (megabytes: number) =>
      `ไฟล์ .docx ไม่เกิน ${n(megabytes)} MB จาก Word, LibreOffice หรือ Google เอกสาร`,
    checking: (name: string) => `กำลังตรวจ ${name}`,
    tooBig: (size: string, megabytes: number) =>
      `ไฟล์มีขนาด ${n(size)} MB เกิน ${n(megabytes)} MB กรุณาลดขนาดรูปภาพในไฟล์แล้วลองอีกครั้ง`,
    unreadable: 'อ่านไฟล์นี้จากเครื่องไม่ได้ กรุณาเลือกไฟล์อีกครั้ง',
    onlyOne: 'กรุณาวางครั้งละหนึ่งไฟล์',
  },
  trial: {
    title: 'ผลการตรวจแม่แบบ',
    edited: 'ฉบับที่แก้ไขใน Google เอกสาร',
    perfect: 'ตรวจแล้วไม่พบรายการที่ต้องแก้ไข ใช้ได้ทันที',
    usable: (warnings: number) => `ใช้ได้ มี ${n(warnings)} รายการที่ควรแก้ไข`,
    unusable: (errors: number) => `ยังใช้ไม่ได้ ต้องแก้ไข ${n(errors)} รายการ แม่แบบที่ใช้อยู่ไม่ถูกเปลี่ยน`,
    severities: { error: 'ต้องแก้ไข', warning: 'ควรแก้ไข' },
    around: 'ข้อความ:',
    openEdited: 'เปิดไปแก้ไข',
    again: 'ตรวจอีกครั้ง',
    uploadAgain: 'แก้ไขในเครื่องแล้ว อัปโหลดไฟล์เดิมอีกครั้งได้',
    use: 'ใช้แม่แบบนี้',
    using: 'กำลังเก็บ…',
  },
};

const en: typeof th = {
  edit: {
    title: 'Edit template',
    help: 'Creates a Google Doc of the current template in your Drive. Change the wording as you like, but keep the tags in braces, such as {{เรื่อง}}.',
    make: 'Create a Google Doc to edit',
    making: 'Creating…',
    made: 'Created. Open it to edit.',
    goOn: 'Continue editing in Google Docs',
    readHelp:
      'When you’re done editing, click “Check and use”. If nothing needs attention, your template is used right away, and you can go back to the previous one.',
    read: 'Check and use',
    reading: 'Checking…',
    notRead: (status) =>
      `The sidebar couldn’t read this Google Doc${status && ` (Google answered ${status})`}. Your current template hasn’t changed. Try again; if it still fails, open the Doc, choose File → Download → Microsoft Word (.docx), and upload that file under “Upload a template”.`,
    fresh: 'Start over',
    freshAsk:
      'Creates a new Google Doc from the current template. Changes in the old one won’t be used.',
    freshYes: 'Create new',
  },
  upload: {
    title: 'Upload a template',
    choose: 'Choose a .docx file',
    drop: 'or drop the file here',
    limit: (megabytes) =>
      `A .docx of at most ${megabytes} MB, from Word, LibreOffice or Google Docs`,
    checking: (name) => `Checking ${name}`,
    tooBig: (size, megabytes) =>
      `The file is ${size} MB; the limit is ${megabytes} MB. Make its pictures smaller and try again.`,
    unreadable: 'Couldn’t read the file from your computer. Choose it again.',
    onlyOne: 'Drop one file at a time.',
  },
  trial: {
    title: 'Check results',
    edited: 'Edited in Google Docs',
    perfect: 'No problems found. You can use it.',
    usable: (warnings) =>
      `You can use it, but ${warnings} ${warnings === 1 ? 'thing' : 'things'} should be fixed.`,
    unusable: (errors) =>
      `It can’t be used yet: ${errors} ${errors === 1 ? 'problem needs' : 'problems need'} fixing. Your current template hasn’t changed.`,
    severities: { error: 'Must fix', warning: 'Should fix' },
    around: 'Text:',
    openEdited: 'Open to fix',
    again: 'Check again',
    uploadAgain: 'After fixing it, you can upload the same file again.',
    use: 'Use this template',
    using: 'Saving…',
  },
};

export const TRIAL = { th, en };
