/** One number in both kinds of digit (๒๕๖5): the common typeface hides it from the author. */
import { a1 } from '../../sheet/a1';
import { mixedNumbers, unmixNumbers } from '../../text/digits';
import { defineRule } from '../finding';
import { textCells } from '../text-cells';

export const textMixedDigits = defineRule('text/mixed-digits', 'warning', ({ sheets }) =>
  textCells(sheets)
    .filter(({ text }) => /[0-9]/.test(text) && /[๐-๙]/.test(text))
    .flatMap(({ sheet, place, text }) => {
      const [number] = mixedNumbers(text);
      if (number === undefined) return [];
      const fix = { before: text, after: unmixNumbers(text) };
      return [{ sheet, cell: a1(place), details: { number, meant: unmixNumbers(number) }, fix }];
    }),
);
