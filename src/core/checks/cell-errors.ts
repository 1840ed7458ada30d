/** The cells that show an error of the sheet in place of a value, by its kind. */
import { a1 } from '../sheet/a1';
import { cellErrorOf } from '../sheet/cell-error';
import type { Seen, TextCell } from './finding';

export function cellErrors(
  texts: readonly TextCell[],
  kind: 'formula' | 'loading',
): readonly Seen<{ readonly text: string }>[] {
  return texts.flatMap(({ sheet, place, text }) => {
    const shown = text.trim();
    return cellErrorOf(shown) === kind
      ? [{ sheet, cell: a1(place), details: { text: shown } }]
      : [];
  });
}
