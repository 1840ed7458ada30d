/** A name that will stand under a signature has no title before it, or the post in the same cell. */
import { short } from '../../text/short';
import { defineRule, type Seen } from '../finding';
import { filled } from '../settings-cells';
import { isPlaceholderName, signerCells } from './posts';

export interface NameDetails {
  readonly name: string;
  readonly hasPost: boolean;
}

export const namesTitle = defineRule({
  name: 'names/title',
  severity: 'info',
  source: 'correspondence',
  look: (context) => {
    const cells = signerCells(context);
    const drafter = filled(context, 'drafter');
    const signers = cells
      ? context.signers.map((signer) => ({
          sheet: cells.sheet,
          cell: cells.cell(signer, 'name'),
          text: signer.name,
        }))
      : [];
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
        ? `ช่องชื่อ “${name}” มีตำแหน่งรวมอยู่ด้วย กรุณาแยกตำแหน่งไปไว้ในช่องตำแหน่ง`
        : `ชื่อ “${name}” ควรมีคำนำหน้านาม เช่น นาย นาง นางสาว หรือยศ`,
    en: ({ name, hasPost }) =>
      hasPost
        ? `The name “${name}” has a post beside it. Move the post to the cell for posts.`
        : `The name “${name}” has no title. Put นาย, นาง, นางสาว or the rank before it.`,
  },
  about: {
    th: 'ชื่อใต้ลายมือชื่อควรมีคำนำหน้านามหรือยศ และไม่มีตำแหน่งรวมอยู่ในช่องเดียวกัน กรุณาเติมหรือแยกให้ถูกช่อง',
    en: 'A name under a signature has its title or rank before it, and the post in a cell of its own. Add the one, move the other.',
  },
});

const TITLE =
  /^\(?\s*(?:นาย(?!ก)|นาง|น\.\s?ส\.|ว่าที่|พล|พัน|ร้อย|จ่า|สิบ|เรือ|นาวา|นาวี|ดาบ|ด\.\s?ต|[พรจสนด]\.\s?[ตทออสจ]|ดร\.|ผศ|รศ|ศ\.|ศาสตรา|ม\.\s?[รล]|หม่อม|พระ|คุณ|นพ\.|พญ\.|ทพ|สพ|แพทย์|Mr|Mrs|Ms|Miss)/i;
const POST =
  /\s\(?(?:รอง)?(?:ปลัด(?:เทศบาล|องค์การ|อบต)|นายก(?:เทศมนตรี|องค์การ|อบต)|ผู้อำนวยการ(?:กอง|สำนัก)|หัวหน้าสำนัก|นิติกร)/;
