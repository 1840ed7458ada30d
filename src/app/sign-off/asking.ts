/** Asks Drive about who may open a memo, and gives its refusal the reason that the user can act on. */
import { asShareRefused, CommandError } from '../stopped';
import { type OpenMemo, outOfReach } from './open-memo';

interface Refusing {
  /** Takes back what was written in advance; without an answer it stays, and the next look asks Drive. */
  readonly undo?: () => void;
  /** Whom it was to be taken from, '' for anyone who has the link: they can still open it. */
  readonly closing?: string;
  /** Nothing was to be changed. */
  readonly looks?: true;
}

export function asking<Value>(
  open: OpenMemo,
  ask: () => Value,
  { undo = () => {}, closing, looks }: Refusing = {},
): Value {
  try {
    return ask();
  } catch (error) {
    const { reason: refusal, failure, isCertain } = asShareRefused(error);
    if (!isCertain) throw new CommandError({ kind: 'share-unknown', failure });
    undo();
    if (refusal === 'not-your-memo') throw outOfReach(open);
    if (looks) throw new CommandError({ kind: 'drive-failed', failure });
    throw new CommandError(
      closing === undefined
        ? { kind: 'share-refused', refusal, failure }
        : { kind: 'still-open', email: closing, failure },
    );
  }
}
