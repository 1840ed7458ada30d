/** More signers than the register keeps of one memo: whoever comes after them could be asked by nobody. */
import { MOST_SIGNERS } from '../../office/signers';
import { toThaiDigits } from '../../text/digits';
import { defineRule } from '../finding';
import { placedSigners } from './posts';

export const signersTooMany = defineRule({
  name: 'signers/too-many',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: (context) => {
    const first = placedSigners(context)[MOST_SIGNERS];
    if (!first) return [];
    const details = { count: String(context.signers.length), most: String(MOST_SIGNERS) };
    return [{ ...first.at('position'), details }];
  },
  message: {
    th: ({ count, most }) =>
      `มีผู้ลงนาม ${count} คน แต่บันทึกข้อความหนึ่งฉบับเสนอได้ไม่เกิน ${most} คน กรุณาลบแถวของผู้ที่ไม่ต้องลงนาม หรือแยกเป็นหลายฉบับ`,
    en: ({ count, most }) =>
      `There are ${count} signers, and a memo can go to ${most} at most. Delete the rows of those who do not sign this memo, or make several memos.`,
  },
  about: {
    th: `ทะเบียนบันทึกเก็บผลการเสนอของบันทึกข้อความหนึ่งฉบับได้ไม่เกิน ${toThaiDigits(String(MOST_SIGNERS))} คน ผู้ลงนามลำดับถัดไปจะไม่มีที่ลงผล กรุณาลบแถวที่ไม่ใช้ หรือแยกเป็นหลายฉบับ`,
    en: `The register keeps what ${MOST_SIGNERS} signers of a memo have decided at most; those after them would have no place in it. Delete rows that are not needed, or make several memos.`,
  },
});
