/** Which fiscal year a measures sheet is of: the one in its name, or else the one in the title above its table. */
import { a1 } from '../sheet/a1';
import { toArabicDigits } from '../text/digits';
import { yearOfTitle } from '../text/found/fiscal-year';

export interface SheetYears {
  /** In the sheet's name; null where that has none, or several that are no neighbours. */
  readonly named: number | null;
  /** In the title, with its cell (A1). */
  readonly titled: { readonly year: number; readonly cell: string } | null;
}

/** `69` is 2569. */
const CENTURY = 2500;

/** `headerRow` is the first row of the table's header, from 1; the title stands above it. */
export function yearsOfSheet(
  sheet: string,
  cells: readonly (readonly string[])[],
  headerRow: number,
): SheetYears {
  const lines = cells.slice(0, headerRow - 1).map((row) => row.map((text) => text.trim()));
  const found = yearOfTitle(lines.map((row) => row.join(' ')));
  return {
    named: yearOfTitle([sheet]),
    titled: found === null ? null : placed(found, lines),
  };
}

/** Null where neither says. */
export function yearOfSheet({ named, titled }: SheetYears): number | null {
  return named ?? titled?.year ?? null;
}

function placed(year: number, lines: readonly (readonly string[])[]): SheetYears['titled'] {
  // The first months of a fiscal year are of the year before: ต.ค. – ธ.ค. 2567.
  const digits = [year, year - 1].flatMap((each) => [
    String(each),
    String(each % CENTURY).padStart(2, '0'),
  ]);
  for (const wanted of digits) {
    for (const [row, line] of lines.entries()) {
      const column = line.findIndex((text) => toArabicDigits(text).includes(wanted));
      if (column >= 0) return { year, cell: a1({ row: row + 1, column: column + 1 }) };
    }
  }
  return null;
}
