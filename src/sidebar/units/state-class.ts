/** The class of a unit's state. Of a memo whose document is not found it is no `unseen`: that hides from the eye what is read aloud alone. */
import type { UnitProgress, UnitState } from '../../core/sign-off/kept-scope';

export function stateClass(state: UnitState | UnitProgress): string {
  return state === 'unseen' ? 'not-found' : state;
}
