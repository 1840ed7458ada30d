/** The command "confirmed": a unit answered that nothing has changed, or did not after all; the row of its memo says so. */
import type { Session } from '../../session';
import type { ConfirmedCall } from '../data';
import { openMemo, saveMemo } from '../open-memo';

/** A colleague's memo too: whoever was told records it. Gives when it was recorded, in words; '' where it is not. */
export function recordConfirmed(session: Session, { id, isConfirmed }: ConfirmedCall): string {
  const open = openMemo(session, id);
  const { record, now } = open;
  // The same once more, after an answer that was lost, changes nothing.
  if ((record.confirmedOn !== '') === isConfirmed) return record.confirmedOn;
  const confirmedOn = isConfirmed ? now : '';
  const events = [{ kind: isConfirmed ? ('confirmed' as const) : ('not-confirmed' as const) }];
  saveMemo(open, { record: { ...record, confirmedOn }, events });
  return confirmedOn;
}
