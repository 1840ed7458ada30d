/** Words of the emblem and of the list of tags. */
import { n } from '../shared';

const th = {
  emblem: {
    title: 'ตราครุฑ',
    help: 'อัปโหลดครั้งเดียว ระบบจะวางแทนรูปที่มีข้อความแสดงแทน (alt text) ว่า “ตราครุฑ” ให้สูง ๑.๕ เซนติเมตร โดยคงสัดส่วนเดิม',
    none: 'ยังไม่มีรูป ในบันทึกข้อความจะเว้นที่ว่างไว้',
    alt: 'ตราครุฑที่เก็บไว้',
    choose: 'เลือกรูปตราครุฑ',
    replace: 'เปลี่ยนรูป',
    limit: 'ไฟล์ PNG หรือ JPEG รูปใหญ่ระบบจะย่อให้เอง',
    tooBig: (size: string, megabytes: number) =>
      `ไฟล์มีขนาด ${n(size)} MB เกิน ${n(megabytes)} MB กรุณาเลือกรูปที่เล็กกว่านี้`,
    saving: 'กำลังเก็บรูป…',
    saved: 'เก็บรูปแล้ว ใช้กับบันทึกข้อความที่สร้างต่อจากนี้',
    savedSince:
      'ยังไม่ได้เปลี่ยน เพราะมีการเปลี่ยนรูปหลังจากที่หน้านี้แสดง กรุณาดูรูปล่าสุดด้านบน หากยังต้องการเปลี่ยน กรุณาทำอีกครั้ง',
    remove: 'นำรูปออก',
    removeAsk: 'นำรูปตราครุฑออกจากแม่แบบหรือไม่',
    removed: 'นำรูปออกแล้ว',
    noSignatures:
      'ไม่รับรูปลายมือชื่อ เพราะผู้มีอำนาจต้องลงนามในเอกสารเองทุกฉบับ และรูปที่เก็บไว้ในไฟล์ชีตอาจถูกนำไปใช้โดยไม่ได้รับอนุญาต',
  },
  tags: {
    title: 'แท็กที่ใช้ในแม่แบบ',
    help: 'คัดลอกแท็กไปวางในแม่แบบ เมื่อสร้างบันทึกข้อความ ระบบจะแทนแท็กด้วยข้อมูลจากชีต',
    search: 'ค้นหาแท็ก',
    hint: 'พิมพ์ชื่อ ความหมาย หรือชื่ออังกฤษ',
    found: (count: number) => (count === 0 ? 'ไม่พบแท็กที่ตรงกับคำค้น' : `พบ ${n(count)} แท็ก`),
    noMatch: 'ลองใช้คำที่สั้นลง หรือลบคำค้นเพื่อดูทั้งหมด',
    clear: 'ลบคำค้น',
    inLoop: (loop: string) => `ใช้ภายใน ${loop}`,
    now: 'ค่าปัจจุบัน:',
    blank: '(ว่าง)',
    copy: 'คัดลอก',
    copiedTag: (tag: string) => `คัดลอก ${tag} แล้ว`,
    copyByHand: 'กด Ctrl+C เพื่อคัดลอกแท็กที่เลือกไว้',
    fieldLabel: 'แท็กที่จะคัดลอก',
    none: 'ยังไม่มีแท็กให้แสดง',
  },
};

const en: typeof th = {
  emblem: {
    title: 'Garuda emblem',
    help: 'Upload it once. It replaces the picture with the alt text “ตราครุฑ”, 1.5 cm high, keeping its proportions.',
    none: 'No picture yet. Memos leave a blank space for it.',
    alt: 'Saved emblem',
    choose: 'Choose picture',
    replace: 'Replace picture',
    limit: 'PNG or JPEG. Large pictures are resized automatically.',
    tooBig: (size, megabytes) =>
      `The file is ${size} MB; the limit is ${megabytes} MB. Choose a smaller picture.`,
    saving: 'Saving picture…',
    saved: 'Picture saved. New memos will use it.',
    savedSince:
      'Nothing was changed: the picture was changed after this page showed it. Look at the latest one above; to change it all the same, do it again.',
    remove: 'Remove',
    removeAsk: 'Remove the emblem from the template?',
    removed: 'Picture removed',
    noSignatures:
      'Scanned signatures aren’t accepted. Whoever has the authority signs each document, and a picture stored in a spreadsheet could be misused.',
  },
  tags: {
    title: 'Tags for the template',
    help: 'Copy a tag into your template. The memo shows the data from the sheet instead.',
    search: 'Search tags',
    hint: 'A name or a meaning, Thai or English',
    found: (count) =>
      count === 0 ? 'No tag matches' : `${count} ${count === 1 ? 'tag' : 'tags'} found`,
    noMatch: 'Try a shorter word, or clear the search to see all tags.',
    clear: 'Clear search',
    inLoop: (loop) => `Use inside ${loop}`,
    now: 'Now:',
    blank: '(empty)',
    copy: 'Copy',
    copiedTag: (tag) => `${tag} copied`,
    copyByHand: 'Press Ctrl+C to copy the selected tag',
    fieldLabel: 'Tag to copy',
    none: 'No tags to show yet.',
  },
};

export const EMBLEM_AND_TAGS = { th, en };
