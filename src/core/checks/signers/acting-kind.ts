/** A term for acting in another's stead that local administrations do not use for this post, or not in this case. */
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { defineRule } from '../finding';

export const signersActingKind = defineRule({
  name: 'signers/acting-kind',
  severity: 'info',
  source: 'localActs',
  look: ({ texts }) =>
    texts.flatMap(({ sheet, place, part, text }) => {
      const term = unusualTerm(text) ?? (part === 'measures' ? delegatedInAbsence(text) : null);
      return term === null ? [] : [{ sheet, cell: a1(place), details: { term: short(term) } }];
    }),
  message: {
    th: ({ term }) =>
      `คำว่า “${term}” โดยปกติใช้ “รักษาราชการแทน” เมื่อผู้ดำรงตำแหน่งไม่อยู่หรือไม่อาจปฏิบัติราชการได้ กรุณาตรวจกับคำสั่งแต่งตั้งหรือคำสั่งมอบหมาย`,
    en: ({ term }) =>
      `For “${term}” รักษาราชการแทน is usual, where the holder of the post is away. Check the order that appoints or delegates.`,
  },
  about: {
    th: 'คำแสดงการแทนตำแหน่งไม่ใช่คำที่ใช้โดยปกติ เช่น รักษาการแทน ทำการแทน หรือ ปฏิบัติราชการแทน เมื่อผู้ดำรงตำแหน่งลาหรือไม่อยู่ กรุณาตรวจกับคำสั่ง',
    en: 'A term for acting in another’s stead is not the usual one (รักษาการแทน, ทำการแทน; ปฏิบัติราชการแทน while the holder is away). Check the order.',
  },
});

/** Before a post: `รักษาการตามประกาศ` is no post, and รักษาการในตำแหน่ง is for others than the two heads. */
const UNUSUAL =
  /(?:รักษาการแทน|(?<!ปฏิบัติ)ทำการแทน)(?=\s?(?:ตำแหน่ง)?\s?(?:รอง)?(?:ปลัด|นายก|ผู้อำนวยการ|ผอ\.|หัวหน้า))|รักษาการ(?:ในตำแหน่ง)?(?=\s?(?:ปลัด|นายก))/;

function unusualTerm(text: string): string | null {
  return UNUSUAL.exec(text)?.[0] ?? null;
}

/** A delegation is made while the holder is at work; in the signers' own cells nothing tells whether they are. */
const DELEGATED = /ป[ฏฎ]ิบัติราชการแทน/;
const AWAY =
  /(?:ช่วง|ขณะ|เมื่อ|ระหว่าง|กรณี|เนื่องจาก|เพราะ)[^\n]{0,40}?(?:(?<!เว|ศา|ตุ)ลา(?![ก-๎])|ลาพัก|ลาป่วย|ลากิจ|ไม่อยู่|ว่างลง|ไม่อาจ)/;
const REACH = 160;

function delegatedInAbsence(text: string): string | null {
  const found = DELEGATED.exec(text);
  if (!found) return null;
  return AWAY.test(text.slice(found.index, found.index + REACH)) ? found[0] : null;
}
