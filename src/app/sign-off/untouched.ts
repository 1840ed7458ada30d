/** Decides whether a Doc holds what the add-on put into it, and nothing of anyone else's. */
import type { SignOffRecord } from '../../core/sign-off/record';
import type { DocState } from '../ports';

/** Drive rounds, and converts after it has answered: so much later is still our own content. */
export const OWN_SECONDS = 10;

export function isUntouched(
  { modified }: Pick<SignOffRecord, 'modified'>,
  state: Pick<DocState, 'modified' | 'modifiedByMe'>,
): boolean {
  return state.modifiedByMe && secondsBetween(modified, state.modified) <= OWN_SECONDS;
}

/** Unknown times are as far apart as can be: what nobody knows is said first. */
export function secondsBetween(since: string, until: string): number {
  const seconds = (Date.parse(until) - Date.parse(since)) / 1000;
  return Number.isNaN(seconds) ? Number.POSITIVE_INFINITY : seconds;
}
