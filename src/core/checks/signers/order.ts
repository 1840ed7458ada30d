/** Signers do not go upward: a memo is put before the lower post first. */
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { placedSigners, postsOf } from './posts';

export const signersOrder = defineRule({
  name: 'signers/order',
  severity: 'warning',
  source: 'correspondence',
  look: (context) =>
    placedSigners(context).flatMap((signer, index, all) => {
      const before = all[index - 1];
      const [lower, higher] = [rankOf(signer), before ? rankOf(before) : null];
      if (!before || lower === null || higher === null || lower >= higher) return [];
      const details = { post: short(signer.position), before: short(before.position) };
      return [{ ...signer.at('position'), details }];
    }),
  message: {
    th: ({ post, before }) =>
      `“${post}” ลงนามหลัง “${before}” ซึ่งเป็นตำแหน่งสูงกว่า ลำดับผู้ลงนามควรเสนอตามลำดับชั้น กรุณาตรวจลำดับ`,
    en: ({ post, before }) =>
      `“${post}” signs after “${before}”, which is the higher post. Signers should go upward; check their order.`,
  },
  about: {
    th: 'บันทึกข้อความเสนอตามลำดับชั้น จากหัวหน้าสำนักหรือผู้อำนวยการกอง ไปปลัด และนายก ลำดับผู้ลงนามย้อนลง กรุณาตรวจลำดับ',
    en: 'A memo goes upward: heads of divisions, the chief administrator, the mayor. The order of the signers goes down. Check it.',
  },
});

/** From the lowest. */
const RANKS: readonly RegExp[] = [
  /^(?:หัวหน้า(?:ฝ่าย|งาน|กลุ่มงาน))/,
  /^(?:หัวหน้า(?:สำนัก|กอง|ส่วน)|ผู้อำนวยการ(?:กอง|สำนัก|ส่วน)|ผอ\.)/,
  /^รองปลัด/,
  /^ปลัด/,
  /^รองนายก/,
  /^นายก/,
];

/** By the higher of the own post and the one that they act for; null where neither tells. */
function rankOf(signer: Parameters<typeof postsOf>[0]): number | null {
  const ranks = postsOf(signer)
    .map((post) => RANKS.findIndex((words) => words.test(post)))
    .filter((rank) => rank >= 0);
  return ranks.length === 0 ? null : Math.max(...ranks);
}
