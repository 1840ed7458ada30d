/** Asks Drive about who may open a memo, and gives its refusal the reason that the user can act on. */
import { asShareRefused, CommandError } from '../stopped';
import { type OpenMemo, outOfReach } from './open-memo';

/** `undo` takes back what was written in advance of the answer. */
export function asking<Value>(open: OpenMemo, ask: () => Value, undo = () => {}): Value {
  try {
    return ask();
  } catch (error) {
    undo();
    const { reason: refusal, failure } = asShareRefused(error);
    if (refusal === 'not-your-memo') throw outOfReach(open);
    throw new CommandError({ kind: 'share-refused', refusal, failure });
  }
}
