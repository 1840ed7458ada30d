/** A name that will stand under a signature has no title before it, or a post in its cell. */
import { short } from '../../text/short';
import { defineRule, type Seen } from '../finding';
import { filled } from '../settings-cells';
import { isPlaceholderName, placedSigners } from './posts';

export interface NameDetails {
  readonly name: string;
  readonly hasPost: boolean;
}

export const namesTitle = defineRule({
  name: 'names/title',
  severity: 'info',
  source: 'correspondence',
  look: (context) => {
    const drafter = filled(context, 'drafter');
    const signers = placedSigners(context).map(({ at, name: text }) => ({ ...at('name'), text }));
    return [...signers, ...(drafter ? [drafter] : [])].flatMap(
      ({ sheet, cell, text }): readonly Seen<NameDetails>[] => {
        if (isPlaceholderName(text)) return [];
        const hasPost = POST.test(text);
        // One word may be a nickname of the office's own, or half a name.
        const hasTitle = TITLE.test(text) || !/^[ก-๎]+\s+[ก-๎]+$/.test(text);
        if (hasTitle && !hasPost) return [];
        return [{ sheet, cell, details: { name: short(text), hasPost } }];
      },
    );
  },
  message: {
    th: ({ name, hasPost }) =>
      hasPost
        ? `ช่องชื่อ “${name}” มีตำแหน่งอยู่ด้วย กรุณาใส่เฉพาะชื่อ และย้ายตำแหน่งไปไว้ในช่องตำแหน่ง`
        : `ชื่อ “${name}” ควรมีคำนำหน้านาม เช่น นาย นาง นางสาว หรือยศ`,
    en: ({ name, hasPost }) =>
      hasPost
        ? `The name “${name}” holds a post. Put the name alone here, and the post into the cell for posts.`
        : `The name “${name}” has no title. Put นาย, นาง, นางสาว or the rank before it.`,
  },
  about: {
    th: 'ชื่อใต้ลายมือชื่อควรมีคำนำหน้านามหรือยศ และไม่มีตำแหน่งรวมอยู่ในช่องเดียวกัน กรุณาเติมหรือแยกให้ถูกช่อง',
    en: 'A name under a signature has its title or rank before it, and the post in a cell of its own. Add the one, move the other.',
  },
});

const TITLE =
  /^\(?\s*(?:นาย(?!ก(?:เทศมนตรี|องค์การ|อบต|อบจ|เมือง|สภา|สมาคม|[ฯ\s)]|$))|นาง|น\.\s?ส\.|ว่าที่|พล|พัน|ร้อย|จ่า|สิบ|เรือ|นาวา|นาวี|ดาบ|ด\.\s?ต|[พรจสนด]\.\s?[ตทออสจ]|ดร\.|ผศ|รศ|ศ\.|ศาสตรา|ม\.\s?[รล]|หม่อม|พระ|คุณ|นพ\.|พญ\.|ทพ|สพ|แพทย์|Mr|Mrs|Ms|Miss)/i;
/** In full or in short, at the beginning, behind a name or in brackets: ผอ.กองคลัง, (นายก), ปลัด อบต. */
const POST =
  /(?:^|[\s(])(?:รอง\s?|ผู้ช่วย\s?)?(?:ปลัด(?=ฯ|$|\)|\s|เทศบาล|องค์การ|อบต|อบจ|อำเภอ)|นายก(?=ฯ|$|\)|\s|เทศมนตรี|องค์การ|อบต|อบจ|เมือง)|ผอ(?:\.|(?=\s|กอง|สำนัก|ศูนย์|โรงเรียน|$))|หน\.|ผู้อำนวยการ|หัวหน้า|นิติกร|นัก(?:วิชาการ|วิเคราะห์|จัดการ|พัฒนา|ทรัพยากร|ประชาสัมพันธ์)|เจ้าพนักงาน|เลขานุการ|สมุห์บัญชี)/;
