/** The commands "sent on paper" and "confirmed": a memo went to its unit by hand, its unit said that nothing has changed; or not after all. */
import type { MemoEvent } from '../../../core/sign-off/memo-event';
import type { Session } from '../../session';
import { CommandError } from '../../stopped';
import type { ConfirmedCall, SentCall } from '../data';
import { openMemo, saveMemo } from '../open-memo';

/** A colleague's memo too: whoever has carried it records it. Gives when it went, in words; '' where it did not. */
export function recordSent(session: Session, { id, isSent }: SentCall): string {
  return recordDay(session, id, 'sentOn', isSent ? 'sent-on-paper' : 'not-sent');
}

/** A colleague's memo too: whoever was told records it. Gives when it was recorded, in words; '' where it is not. */
export function recordConfirmed(session: Session, { id, isConfirmed }: ConfirmedCall): string {
  return recordDay(session, id, 'confirmedOn', isConfirmed ? 'confirmed' : 'not-confirmed');
}

type DayEvent = Extract<
  MemoEvent['kind'],
  'sent-on-paper' | 'not-sent' | 'confirmed' | 'not-confirmed'
>;

function recordDay(
  session: Session,
  id: string,
  day: 'sentOn' | 'confirmedOn',
  kind: DayEvent,
): string {
  const open = openMemo(session, id);
  const { record, now, memo } = open;
  // A report goes upward, and no unit answers it.
  if (memo.kept.request === null) throw new CommandError({ kind: 'not-a-request' });
  const isSo = kind === 'sent-on-paper' || kind === 'confirmed';
  // The same once more, after an answer that was lost, changes nothing.
  if ((record[day] !== '') === isSo) return record[day];
  const when = isSo ? now : '';
  saveMemo(open, { record: { ...record, [day]: when }, events: [{ kind }] });
  return when;
}
