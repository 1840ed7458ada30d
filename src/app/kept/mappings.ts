/** What the office has said of the columns of its sheets: every user's, for every user. */
import type { Mapping } from '../../core/measures/mapping/mapping';
import { type KeptRows, keptIn } from './kept';

/** By the name of the sheet for which it was said. */
export function mappingsIn(rows: KeptRows): ReadonlyMap<string, Mapping> {
  return new Map(keptIn(rows, 'mapping').map(({ key, data }) => [key, data]));
}
