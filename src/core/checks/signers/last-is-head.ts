/** The memo is addressed to the head and the last signer is somebody else, or the head signs what goes to another. */
import { headOf } from '../../office/addressee';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled, settingOf } from '../settings-cells';
import { placedSigners, postsOf } from './posts';

export const signersLastIsHead = defineRule({
  name: 'signers/last-is-head',
  severity: 'warning',
  source: 'correspondence',
  look: (context) => {
    const signers = placedSigners(context);
    const last = signers[signers.length - 1];
    if (!last) return [];
    const posts = postsOf(last);
    const given = filled(context, 'addressee');
    const addressee = given?.text ?? headOf(settingOf(context, 'agency')) ?? '';
    if (given && isLower(given.text) && posts.some((post) => HEAD.test(post))) {
      const { sheet, cell, text } = given;
      const details = { addressee: short(text), post: short(posts.join(' / ')), isHead: true };
      return [{ sheet, cell, details }];
    }
    if (!HEAD.test(addressee)) return [];
    // `รองนายก` alone may act for the head, and a word of its own (ผู้บริหาร) may mean them.
    if (posts.length === 0 || !posts.every(isLower)) return [];
    const details = { addressee: short(addressee), post: short(posts.join(' / ')), isHead: false };
    return [{ ...last.at('position'), details }];
  },
  message: {
    th: ({ addressee, post, isHead }) =>
      isHead
        ? `บันทึกข้อความเรียน “${addressee}” แต่ผู้สั่งการคนสุดท้ายคือ “${post}” กรุณาแก้ผู้รับเป็นนายกของหน่วยงาน (ผ่านได้ตามลำดับ) หรือแก้ผู้ลงนาม`
        : `บันทึกข้อความเรียน “${addressee}” แต่ผู้ลงนามคนสุดท้ายคือ “${post}” กรุณาเพิ่มผู้สั่งการ ระบุการรักษาราชการแทน หรือแก้ผู้รับ`,
    en: ({ addressee, post, isHead }) =>
      isHead
        ? `The memo is addressed to “${addressee}”, but “${post}” signs last and orders. Address the head of the agency, or correct the signers.`
        : `The memo is addressed to “${addressee}”, but the last signer is “${post}”. Add who orders, say for whom they act, or correct the addressee.`,
  },
  about: {
    th: 'บันทึกข้อความเรียนถึงนายกของหน่วยงาน แต่ผู้ลงนามคนสุดท้ายเป็นตำแหน่งอื่น จึงไม่มีผู้สั่งการ กรุณาเพิ่มนายก หรือระบุการรักษาราชการแทน หรือแก้ผู้รับ',
    en: 'The memo is addressed to the head of the agency, and the last signer has a lower post, so that nobody orders. Add the head, say for whom the signer acts, or correct the addressee.',
  },
});

const HEAD = /^(?:นายก|ผู้ว่าราชการ)/;

function isLower(post: string): boolean {
  return /^(?:รองปลัด|ปลัด|หัวหน้า|ผู้อำนวยการ|ผอ\.|นิติกร|นัก|เจ้าพนักงาน)/.test(post);
}
