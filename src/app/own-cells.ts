/** How cells are guarded that only the add-on writes: whoever edits them by hand is warned, and nobody is refused. */
import { OWN_CELLS_NOTE } from '../words/register';
import type { Dress, WholeColumns } from './ports';

/** Null for a whole sheet. */
export function guardOwn(columns: readonly WholeColumns[] | null): NonNullable<Dress['guarded']> {
  return { columns, note: OWN_CELLS_NOTE };
}

/** Stands in the formula of each conditional format of ours, by which it is known again wherever it has moved. */
export const OWN_FORMAT = 'ITA Memo';
