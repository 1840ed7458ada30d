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
    const found = given ? otherName(foldThai(given.text)) : null;
    if (!given || found === null) return [];
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
const OWN = foldThai(NAME);
/** As far as one may cut it short and mean the same. */
const SHORT = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส';
const OTHERWISE =
  /มาตรการ(?:เพื่อ(?:ส่งเสริม|ขับเคลื่อน|ยกระดับ)|ขับเคลื่อน|ยกระดับ)(?:คุณธรรม(?:และความโปร่งใส)?(?:ภายในหน่วยงาน)?)?(?:ให้ดีขึ้น)?/;
/** Measures of virtue and openness by whatever verb, and the verb without the measures. */
const ANY_NAME =
  /มาตรการ[ก-๎]{0,30}?(?:คุณธรรม|จริยธรรม)[ก-๎]{0,12}ความโปร่งใส(?:(?:ภาย)?ในหน่วยงาน)?(?:ให้ดีขึ้น)?|(?:การ|งาน)(?:ตาม)?เพื่อ(?:ส่งเสริม|ยกระดับ|เสริมสร้าง)(?:คุณธรรม|จริยธรรม)[ก-๎]{0,12}ความโปร่งใส(?:(?:ภาย)?ในหน่วยงาน)?/;

/** Of the folded subject; null where it has the body's name, or names no such measures. */
function otherName(subject: string): string | null {
  const [found] = OTHERWISE.exec(subject) ?? ANY_NAME.exec(subject) ?? [];
  if (found === undefined) return null;
  const isOwn = found === OWN || (found.startsWith(SHORT) && !found.endsWith('ให้ดีขึ้น'));
  return isOwn ? null : found;
}
