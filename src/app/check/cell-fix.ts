/** A change of one cell as a page asks for it, and why it is not made. */
import type { Fix } from '../../core/checks/finding';

export interface CellFix extends Pick<Fix, 'before' | 'after'> {
  readonly sheet: string;
  readonly cell: string;
  /**
   * What its row is known by: see row-code.ts. Left out for cells that no sort moves, and by pages of earlier builds; then
   * the cell is the one of that name.
   */
  readonly row?: string | undefined;
}

export interface RefusedFix {
  readonly fix: CellFix;
  /**
   * Somebody has changed the cell since, or its row is not to be found; it holds a formula; its text has links or parts of
   * another look, which would be lost; it is protected, or its column's
   * type would not let us; Sheets refuses it and nobody knows why; a merge covers it, or it has dropped the text without a
   * word; no check reads its sheet.
   */
  readonly reason:
    | 'changed'
    | 'formula'
    | 'styled'
    | 'protected'
    | 'typed-column'
    | 'refused'
    | 'merged'
    | 'untaken'
    | 'no-cell'
    | 'not-read';
}
