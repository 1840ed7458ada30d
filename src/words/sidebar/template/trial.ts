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
    title: 'Edit the template',
    help: 'A Google Doc of the template in use is made in your Drive. Change its words as you like; keep the tags in braces, such as {{เรื่อง}}.',
    make: 'Make a Google Doc for editing',
    making: 'Making it…',
    made: 'It is there. Open it to edit.',
    goOn: 'Go on editing in Google Docs',
    readHelp:
      'When you’re done editing, click “Check and use”. If nothing needs attention, your template is used right away, and you can go back to the previous one.',
    read: 'Check and use',
    reading: 'Checking…',
    notRead: (status) =>
      `The sidebar could not read this Google Doc by itself${status && ` (Google answered ${status})`}. The template in use is unchanged. Please try again; if it still fails, open the Doc, choose File → Download → Microsoft Word (.docx), and upload that file under “Upload a template”.`,
    fresh: 'Begin afresh',
    freshAsk:
      'A new Google Doc is made of the template in use; what you changed in the old one is not used.',
    freshYes: 'Make a new one',
  },
  upload: {
    title: 'Upload a template',
    choose: 'Choose a .docx file',
    drop: 'or drop the file here',
    limit: (megabytes) =>
      `A .docx of at most ${megabytes} MB, from Word, LibreOffice or Google Docs`,
    checking: (name) => `Checking ${name}`,
    tooBig: (size, megabytes) =>
      `The file has ${size} MB, more than ${megabytes} MB. Make its pictures smaller and try again.`,
    unreadable: 'The file could not be read from your computer. Please choose it again.',
    onlyOne: 'Please drop one file at a time.',
  },
  trial: {
    title: 'What the check found',
    edited: 'The one edited in Google Docs',
    perfect: 'Nothing needs correcting; it can be used.',
    usable: (warnings) =>
      `It can be used; ${warnings} ${warnings === 1 ? 'thing is' : 'things are'} worth correcting.`,
    unusable: (errors) =>
      `It cannot be used yet: ${errors} ${errors === 1 ? 'thing needs' : 'things need'} correcting. The template in use is unchanged.`,
    severities: { error: 'To correct', warning: 'Worth correcting' },
    around: 'Text:',
    openEdited: 'Open it to correct',
    again: 'Check again',
    uploadAgain: 'Once corrected, the same file can be uploaded again.',
    use: 'Use this template',
    using: 'Storing…',
  },
};

export const TRIAL = { th, en };
