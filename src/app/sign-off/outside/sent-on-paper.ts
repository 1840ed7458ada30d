/** The command "sent on paper": a memo went to its unit by hand, or did not after all; its row says so. */
import type { Session } from '../../session';
import type { SentCall } from '../data';
import { openMemo, saveMemo } from '../open-memo';

/** A colleague's memo too: whoever has carried it records it. Gives when it went, in words; '' where it did not. */
export function recordSent(session: Session, { id, isSent }: SentCall): string {
  const open = openMemo(session, id);
  const { record, now } = open;
  // The same once more, after an answer that was lost, changes nothing.
  if ((record.sentOn !== '') === isSent) return record.sentOn;
  const sentOn = isSent ? now : '';
  const events = [{ kind: isSent ? ('sent-on-paper' as const) : ('not-sent' as const) }];
  saveMemo(open, { record: { ...record, sentOn }, events });
  return sentOn;
}
