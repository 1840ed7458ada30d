/** The subject calls the set of measures otherwise than the memo's body does. */
import { foldThai } from '../../text/spelling';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

export const subjectName = defineRule({
  name: 'subject/name',
  severity: 'info',
  source: 'agree',
  look: (context) => {
    const given = filled(context, 'subject');
    const [found] = (given && OTHERWISE.exec(foldThai(given.text))) ?? [];
    if (!given || found === undefined) return [];
    return [{ sheet: given.sheet, cell: given.cell, details: { seen: found, meant: NAME } }];
  },
  message: {
    th: ({ seen, meant }) =>
      `เรื่องใช้ชื่อ “${seen}” แต่เนื้อความของบันทึกข้อความใช้ “${meant}” กรุณาตรวจว่าต้องการให้ต่างกัน`,
    en: ({ seen, meant }) =>
      `The subject says “${seen}”, the memo’s body “${meant}”. Check that they are meant to differ.`,
  },
  about: {
    th: 'ชื่อชุดมาตรการในเรื่องไม่ตรงกับเนื้อความ เช่น มาตรการเพื่อส่งเสริม หรือ มาตรการขับเคลื่อน กรุณาใช้ชื่อเดียวกันทั้งฉบับ',
    en: 'The subject and the body call the set of measures by different names. Use one name throughout.',
  },
});

const NAME = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
const OTHERWISE =
  /มาตรการ(?:เพื่อ(?:ส่งเสริม|ขับเคลื่อน|ยกระดับ)|ขับเคลื่อน|ยกระดับ)(?:คุณธรรม(?:และความโปร่งใส)?(?:ภายในหน่วยงาน)?)?(?:ให้ดีขึ้น)?/;
