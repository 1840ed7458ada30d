/** Decides whether the user has another measures sheet open than the one that their page speaks of. */
import { sheetsTold } from '../../core/sheet/sheet-names';
import type { Workbook } from '../ports';
import { isMeant, namesOf, type SheetNames } from './choose-sheets';
import type { Mappings } from './mapping-for';
import { hasMeasures } from './read-sheet';

/** By their names: what the page shows is of one or several, and its user looks at another. */
export interface OtherSheet {
  readonly kind: 'other-sheet';
  readonly open: string;
  /** As a sentence names them. */
  readonly shown: string;
}

/** Null also while a form, the register or notes are open: then the page's sheet is meant. */
export function otherOpenSheet(
  workbook: Workbook,
  shown: SheetNames,
  mappings: () => Mappings,
): OtherSheet | null {
  const open = workbook.activeSheet();
  const names = namesOf(shown);
  if (isMeant(names, open.name)) return null;
  // One that is gone is told as that.
  const isGone = names.some((name) => workbook.sheet(name) === null);
  if (isGone || !hasMeasures(open, mappings())) return null;
  return { kind: 'other-sheet', open: open.name, shown: sheetsTold(names) };
}
