/** What the grid shows and lets be asked, and what it tells the page around it. */
import type { SheetView, TypedCell } from '../protocol';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selected extends Place {
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface GridHost {
  readonly label: (sheet: string) => string;
  readonly editable: boolean;
  readonly edited: (cells: readonly TypedCell[]) => void;
  /** `byHand` where the user did it, not the script. */
  readonly selected: (selected: Selected, byHand: boolean) => void;
  readonly refused: () => void;
}

export interface Grid {
  readonly show: (view: SheetView) => void;
  readonly view: () => SheetView | null;
  readonly select: (selected: Selected) => void;
  readonly selection: () => Selected | null;
  readonly focus: () => void;
  /** The element of a cell that is in view. */
  readonly node: (place: Place) => HTMLTableCellElement | null;
}
