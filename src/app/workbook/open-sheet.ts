/** Decides whether the user has another measures sheet open than the one that their page speaks of. */
import { OWN_SHEETS } from '../../core/sheet/sheet-names';
import type { Workbook } from '../ports';
import type { Mappings } from './mapping-for';
import { hasMeasures } from './read-workbook';

/** Both by their names: what the page shows is of one, and its user looks at the other. */
export interface OtherSheet {
  readonly kind: 'other-sheet';
  readonly open: string;
  readonly shown: string;
}

/** Null also while a form, the register or notes are open: then the page's sheet is meant. */
export function otherOpenSheet(
  workbook: Workbook,
  shown: string,
  mappings: () => Mappings,
): OtherSheet | null {
  const open = workbook.activeSheet();
  if (open.name === shown || OWN_SHEETS.includes(open.name)) return null;
  // One that is gone is told as that.
  if (workbook.sheet(shown) === null || !hasMeasures(open, mappings())) return null;
  return { kind: 'other-sheet', open: open.name, shown };
}
