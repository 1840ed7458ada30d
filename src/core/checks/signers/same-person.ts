/** One person signs in two places: one block may do, where they act for another. */
import { looseName } from '../../text/loose-name';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { isPlaceholderName, placedSigners } from './posts';

export const signersSamePerson = defineRule({
  name: 'signers/same-person',
  severity: 'info',
  source: 'correspondence',
  look: (context) => {
    const seen = new Set<string>();
    return placedSigners(context).flatMap((signer) => {
      const name = looseName(signer.name.replace(/[()]/g, ''));
      if (isPlaceholderName(signer.name)) return [];
      const isSecond = seen.has(name);
      seen.add(name);
      if (!isSecond) return [];
      const details = { name: short(signer.name) };
      return [{ ...signer.at('name'), details }];
    });
  },
  message: {
    th: ({ name }) =>
      `“${name}” ลงนามมากกว่าหนึ่งลำดับ หากเป็นผู้รักษาราชการแทน อาจรวมเป็นช่องเดียวได้ กรุณาตรวจว่าต้องการเช่นนั้น`,
    en: ({ name }) =>
      `“${name}” signs more than once. Where they act for another, one block may do. Check that this is meant.`,
  },
  about: {
    th: 'ผู้ลงนามคนเดียวกันอยู่มากกว่าหนึ่งลำดับ เช่น ปลัดที่ปฏิบัติหน้าที่นายกด้วย กรุณาตรวจว่าต้องการให้ลงนามสองช่องหรือรวมเป็นช่องเดียว',
    en: 'One person signs in more than one place, such as an administrator who acts as mayor. Check whether two blocks or one are meant.',
  },
});
