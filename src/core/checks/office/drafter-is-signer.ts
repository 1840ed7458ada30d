/** The drafter signs as a superior too, or has no post. */
import { looseName } from '../../text/loose-name';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';
import { isPlaceholderName } from '../signers/posts';

export const drafterIsSigner = defineRule({
  name: 'drafter/is-signer',
  severity: 'info',
  source: 'correspondence',
  look: (context) => {
    const drafter = filled(context, 'drafter');
    if (!drafter || isPlaceholderName(drafter.text)) return [];
    const { sheet, cell, text } = drafter;
    const turn = context.signers.findIndex(({ name }) => looseName(name) === looseName(text)) + 1;
    if (turn > 0) return [{ sheet, cell, details: { name: short(text), turn } }];
    if (filled(context, 'drafterPosition')) return [];
    return [{ sheet, cell, details: { name: short(text), turn: 0 } }];
  },
  message: {
    th: ({ name, turn }) =>
      turn === 0
        ? `ผู้จัดทำ “${name}” ยังไม่มีตำแหน่ง กรุณากรอกตำแหน่งผู้จัดทำ`
        : `ผู้จัดทำ “${name}” เป็นผู้ลงนามลำดับที่ ${turn} ด้วย กรุณาตรวจว่าต้องการเช่นนั้น`,
    en: ({ name, turn }) =>
      turn === 0
        ? `The drafter “${name}” has no post. Fill it in.`
        : `The drafter “${name}” is also signer ${turn}. Check that this is meant.`,
  },
  about: {
    th: 'ผู้จัดทำเป็นผู้ลงนามในลำดับของผู้บังคับบัญชาด้วย หรือยังไม่มีตำแหน่ง กรุณาตรวจชื่อ และกรอกตำแหน่งให้ครบ',
    en: 'The drafter signs among the superiors too, or has no post. Check the name, and fill in the post.',
  },
});
