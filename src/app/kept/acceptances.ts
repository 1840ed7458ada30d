/** The acceptances of a workbook: every user's, for every user. */
import type { Acceptance } from '../../core/settled/acceptance';
import type { Ports } from '../ports';
import { readKept } from './kept';

/** In the order in which they were given. */
export function readAcceptances(ports: Pick<Ports, 'workbook'>): readonly Acceptance[] {
  return readKept(ports, 'acceptance').map(({ key, data, when }) => ({ key, ...data, when }));
}
