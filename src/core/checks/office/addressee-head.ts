/** The memo is addressed to a person, or to a post that is neither the agency's head nor any signer's. */
import { headOf } from '../../office/addressee';
import { short } from '../../text/short';
import { foldPost } from '../agencies';
import { defineRule } from '../finding';
import { filled, settingOf } from '../settings-cells';
import { postsOf } from '../signers/posts';

export const addresseeHead = defineRule({
  name: 'addressee/head',
  severity: 'warning',
  source: 'correspondence',
  look: (context) => {
    const given = filled(context, 'addressee');
    const head = headOf(settingOf(context, 'agency'));
    if (!given) return [];
    // Behind it may stand through whom the memo goes.
    const post = foldPost(given.text.replace(/(?:\(|ผ่าน).*/s, ''));
    const { sheet, cell, text } = given;
    const details = { text: short(text), meant: head ?? '' };
    if (PERSON.test(text)) return [{ sheet, cell, details }];
    if (head === null || isSame(post, foldPost(head))) return [];
    const posts = context.signers.flatMap((signer) => postsOf(signer).map(foldPost));
    if (posts.some((each) => isSame(post, each))) return [];
    return [{ sheet, cell, details }];
  },
  message: {
    th: ({ text, meant }) =>
      `ผู้รับ “${text}” ${meant === '' ? 'ควรเป็นชื่อตำแหน่ง ไม่ใช่ชื่อบุคคล' : `ควรเป็น “${meant}”`} กรุณาตรวจและแก้ไข`,
    en: ({ text, meant }) =>
      `The addressee “${text}” should be ${meant === '' ? 'a post, and no person' : `“${meant}”`}. Check and correct it.`,
  },
  about: {
    th: 'บันทึกข้อความเรียนถึงตำแหน่ง ไม่ใช่ชื่อบุคคลหรือคำว่า “ท่าน” และโดยปกติคือนายกของหน่วยงาน กรุณาแก้ไข หรือเว้นว่างเพื่อใช้นายกของหน่วยงาน',
    en: 'A memo is addressed to a post, not to a person, and mostly to the head of the agency. Correct it, or leave it empty to address the head.',
  },
});

/** `นายก` begins like นาย. */
const PERSON = /^(?:ท่าน|คุณ|นาย(?!ก)|นาง|ว่าที่|น\.ส\.)/;

/** One may be shorter by the agency's name. */
function isSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
