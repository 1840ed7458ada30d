/** Asks Drive about who may open a memo, and gives its refusal the reason that the user can act on. */
import { asShareRefused, CommandError } from '../stopped';
import { type OpenMemo, outOfReach } from './open-memo';

interface Afterwards {
  /** Takes back what was written in advance of the answer. */
  readonly refused?: () => void;
  /** Leaves the question in the row: the next look asks Drive what has become of it. */
  readonly unsure?: () => void;
}

export function asking<Value>(
  open: OpenMemo,
  ask: () => Value,
  { refused = () => {}, unsure = () => {} }: Afterwards = {},
): Value {
  try {
    return ask();
  } catch (error) {
    const { reason: refusal, failure, isCertain } = asShareRefused(error);
    if (!isCertain) {
      unsure();
      throw new CommandError({ kind: 'share-unknown', failure });
    }
    refused();
    if (refusal === 'not-your-memo') throw outOfReach(open);
    throw new CommandError({ kind: 'share-refused', refusal, failure });
  }
}
