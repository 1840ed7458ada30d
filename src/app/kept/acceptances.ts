/** The acceptances of a workbook: every user's, for every user. */
import type { Acceptance } from '../../core/settled/acceptance';
import { type KeptRows, keptIn } from './kept';

/** In the order in which they were given. */
export function acceptancesIn(rows: KeptRows): readonly Acceptance[] {
  return keptIn(rows, 'acceptance').map(({ key, data, when }) => ({ key, ...data, when }));
}
