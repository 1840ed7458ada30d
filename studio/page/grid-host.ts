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
  edited(cells: readonly TypedCell[]): void;
  /** `byHand` where the user did it, not the script. */
  selected(selected: Selected, byHand: boolean): void;
  refused(): void;
}

export interface Grid {
  show(view: SheetView): void;
  view(): SheetView | null;
  select(selected: Selected): void;
  selection(): Selected | null;
  focus(): void;
  /** The element of a cell that is in view. */
  node(place: Place): HTMLTableCellElement | null;
}
