/** Asks Drive about who may open a memo, and gives its refusal the reason that the user can act on. */
import { asShareRefused, CommandError } from '../stopped';
import { type OpenMemo, outOfReach } from './open-memo';

/** `refused` takes back what was written in advance; without an answer it stays, and the next look asks Drive. */
export function asking<Value>(
  open: OpenMemo,
  ask: () => Value,
  refused: () => void = () => {},
): Value {
  try {
    return ask();
  } catch (error) {
    const { reason: refusal, failure, isCertain } = asShareRefused(error);
    if (!isCertain) throw new CommandError({ kind: 'share-unknown', failure });
    refused();
    if (refusal === 'not-your-memo') throw outOfReach(open);
    throw new CommandError({ kind: 'share-refused', refusal, failure });
  }
}
