/** Cells whose text has links or letters of several looks, which whatever is written over it would lose. */
import type { CellPlace } from '../../core/sheet/cell';
import type { RichTextValueHost, SheetHost } from '../host';
import { blockAround } from './ranges';

/** One call, over the smallest block that holds the cells; what no text is has no parts. */
export function findStyled(sheet: SheetHost, cells: readonly CellPlace[]): readonly CellPlace[] {
  const { row, column, rows, columns } = blockAround(cells);
  const texts: readonly (readonly (RichTextValueHost | null)[])[] = sheet
    .getRange(row, column, rows, columns)
    .getRichTextValues();
  return cells.filter((cell) => isStyled(texts[cell.row - row]?.[cell.column - column] ?? null));
}

/** A typed address is its own link, which Sheets makes anew; beside one a text may begin again without another look. */
function isStyled(text: RichTextValueHost | null): boolean {
  let isBehindPlain = false;
  for (const run of text?.getRuns() ?? []) {
    const link: string | null = run.getLinkUrl();
    if (link !== null && bare(link) !== bare(run.getText())) return true;
    if (link === null && isBehindPlain) return true;
    isBehindPlain = link === null;
  }
  return false;
}

function bare(address: string): string {
  const plain = address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '');
  try {
    return decodeURI(plain).toLowerCase();
  } catch {
    return plain.toLowerCase();
  }
}
