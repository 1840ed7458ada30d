/** รักษาการราชการแทน is no term of the law on state administration; รักษาราชการแทน is. */
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';
import { textCells } from '../text-cells';

/** State Administration Act B.E. 2534, chapter 7: การรักษาราชการแทน. */
const TERM = 'รักษาราชการแทน';
const WRONG = /รักษาการ\s*ราชการแทน/g;

export const signersActingTerm = defineRule('signers/acting-term', 'warning', ({ sheets }) =>
  textCells(sheets.filter(({ part }) => part !== 'measures')).flatMap(({ sheet, place, text }) => {
    const [wrong] = text.match(WRONG) ?? [];
    if (wrong === undefined) return [];
    const fix = { before: text, after: text.replace(WRONG, TERM) };
    return [{ sheet, cell: a1(place), details: { wrong, meant: TERM }, fix }];
  }),
);
