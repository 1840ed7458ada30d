/** The command "accept": keeps a finding quiet as it is, for everyone, or looks at it again from now on. */
import { settlingOf } from '../../core/checks';
import type { Acceptable } from '../../core/settled/acceptance';
import { longThaiMoment } from '../../core/text/moment';
import { drop, keep } from '../kept/kept';
import type { Session } from '../session';
import { holdLock } from '../stopped';

export interface AcceptCall extends Acceptable {
  readonly rule: string;
  /** False takes it back. */
  readonly accepted: boolean;
}

/** False where the rule's findings cannot be accepted. Twice the same is once. */
export function accept(
  { ports, now, guard }: Session,
  { accepted, key, rule, text, title }: AcceptCall,
): boolean {
  guard.refuseNewer();
  holdLock(ports);
  if (!accepted) {
    drop(ports, 'acceptance', key);
    return true;
  }
  if (settlingOf(rule) === 'never') return false;
  keep(ports, 'acceptance', { key, data: { rule, text, title }, when: longThaiMoment(now()) });
  return true;
}
