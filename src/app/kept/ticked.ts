/** Which measures sheets the office ticked last, to be read as one list: every user's, for every user. */
import type { Ports } from '../ports';
import { drop, type KeptRows, keep, keptIn } from './kept';

/** One workbook has one choice. */
const KEY = 'ชีตมาตรการ';

/** In their order; none where one sheet is read at a time. */
export function tickedIn(rows: KeptRows): readonly string[] {
  return keptIn(rows, 'ticked').find(({ key }) => key === KEY)?.data ?? [];
}

/** Call it under the lock. Fewer than two are no choice: then the open sheet is meant. */
export function keepTicked(ports: Ports, names: readonly string[], when: string): void {
  if (names.length < 2) drop(ports, 'ticked', KEY);
  else keep(ports, 'ticked', { key: KEY, data: names, when });
}
