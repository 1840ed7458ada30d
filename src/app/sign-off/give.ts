/** Gives one signer access in Drive, whose mail tells them, and says what became of it. */
import type { MemoEvent } from '../../core/sign-off/memo-event';
import { type SignerRecord, UNDECIDED } from '../../core/sign-off/round';
import { askedSince } from '../../core/sign-off/stage';
import { letterOf } from '../../core/text/letter-of';
import { tellReason } from '../../words/failures';
import { mailText } from '../../words/letters';
import type { Session } from '../session';
import { asShareRefused } from '../stopped';
import type { ShareCall, ShareReply } from './data';
import type { OpenMemo } from './open-memo';

type Asked = ShareCall['signers'][number];
type ShareResult = ShareReply['results'][number];

interface Answer {
  readonly result: ShareResult;
  readonly change: Partial<SignerRecord>;
  /** Null where nobody knows what has happened. */
  readonly event: MemoEvent | null;
}

/** The row asks already; `earlier` is what it said before. */
export function give(
  { ports: { drive }, words: { refusals }, language }: Session,
  { memo, fileId, record, user, now: accessAt }: OpenMemo,
  { index, email, role, message: typed = '' }: Asked,
  earlier: SignerRecord,
): Answer {
  const signer = record.signers[index] ?? earlier;
  const { subject, counts, link } = memo;
  const { permission: kept } = earlier;
  const ownText = letterOf(typed);
  try {
    const since = askedSince(earlier);
    const isRequest = memo.kept.request !== null;
    const message = ownText || mailText({ subject, counts, signer, link, since, isRequest });
    // The maker's own: they have it, and Drive would refuse to give it to them.
    const { permission, notified } = isSameAddress(email, user.email)
      ? { permission: '', notified: true }
      : drive.share(fileId, { email, role, message });
    // Whoever gave it back and is given it again is asked anew: it was corrected in the Doc itself.
    const asked = signer.decision === 'returned' ? UNDECIDED : {};
    return {
      result: {
        index,
        shared: true,
        refusal: null,
        message: notified ? '' : refusals.unsent(email),
        detail: '',
      },
      change: { ...asked, access: 'shared', permission, accessAt, askedAt: since || accessAt },
      event: { kind: 'shared', signer, role, notified },
    };
  } catch (error) {
    const { reason: refusal, failure, isCertain } = asShareRefused(error);
    const reason = tellReason(language, failure);
    if (!isCertain) {
      // The row goes on asking, and the next look puts the question to Drive.
      const message = refusals.unsure(email, reason.message);
      const result = {
        index,
        shared: false,
        refusal: 'unknown' as const,
        message,
        detail: reason.detail,
      };
      return { result, change: { access: 'sending' }, event: null };
    }
    const message = refusals[refusal](email, reason.message);
    // Its own words for a refusal of sharing leave nothing for Google to explain.
    const detail = refusal === 'unknown' ? reason.detail : '';
    return {
      result: { index, shared: false, refusal, message, detail },
      // Whoever has it already keeps it: only the asking again was refused.
      change: kept === '' ? { access: 'refused', refusal, permission: '', accessAt } : earlier,
      event: { kind: 'refused', signer, refusal },
    };
  }
}

export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
