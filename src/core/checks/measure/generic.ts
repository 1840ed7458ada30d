/** A title that could stand over anything: การดำเนินงาน, การบริหารงาน, อื่น ๆ. */

import { short } from '../../text/short';
import { foldThai } from '../../text/spelling';
import { defineRule } from '../finding';
import { seenAt, titleAt } from '../lines';

const GENERIC =
  /^(?:มาตรการ(?:ที่)?|โครงการ|กิจกรรม|ด้าน)?(?:การ)?(?:ดำเนิน(?:การ|งาน)|บริหาร(?:งาน|จัดการ|งานทั่วไป)?|ปฏิบัติ(?:งาน|ราชการ)|พัฒนา(?:งาน)?|ปรับปรุง(?:งาน)?|งานทั่วไป|ทั่วไป|อื่นๆ|ให้บริการ|ประชาสัมพันธ์)(?:ทั่วไป|ต่างๆ|อื่นๆ|ของหน่วยงาน)?$/;
const FEWEST_LETTERS = 8;
/** Whoever writes more says something of what is to be done. */
const LONGEST = 32;

export const measureGeneric = defineRule({
  name: 'measure/generic',
  severity: 'info',
  source: 'oit',
  look: (context) => {
    const { table } = context;
    return table.measures
      .filter(({ title }) => isGeneric(title))
      .map(({ row, title }) => seenAt(context, titleAt(table, row), { title: short(title) }));
  },
  message: {
    th: ({ title }) => `ชื่อมาตรการ “${title}” กว้างเกินไป ควรระบุสิ่งที่จะทำ`,
    en: ({ title }) =>
      `“${title}” could be the title of anything. It should say what is to be done.`,
  },
  group: {
    th: (count) => `ชื่อมาตรการกว้างเกินไป ${count} มาตรการ`,
    en: (count) => `Titles that are too general: ${count}`,
  },
  about: {
    th: 'ชื่อมาตรการเช่น “การดำเนินงาน” หรือ “อื่น ๆ” ไม่บอกว่าจะทำอะไร ผู้ตรวจจะให้คะแนนไม่ได้ ควรระบุสิ่งที่จะทำ',
    en: 'A title such as การดำเนินงาน or อื่น ๆ does not say what is to be done. It should.',
  },
});

/** 5ส and other names with a number or Latin letters are short and say much. */
function isGeneric(title: string): boolean {
  if (title.length > LONGEST) return false;
  const folded = foldThai(title);
  if (GENERIC.test(folded)) return true;
  const letters = folded.match(/[ก-ฮ]/g)?.length ?? 0;
  return letters > 0 && [...folded].length < FEWEST_LETTERS && !/[0-9๐-๙a-z]/i.test(folded);
}
