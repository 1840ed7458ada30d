/** The command "share": Drive gives one signer after another access, and the row says what became of each. */
import type { MemoEvent } from '../../core/sign-off/memo-event';
import type { SignOffRecord } from '../../core/sign-off/record';
import { type SignerRecord, UNDECIDED } from '../../core/sign-off/round';
import { tellReason } from '../../words/failures';
import { mailText } from '../../words/letters';
import { hasArrived } from '../arrive';
import type { Session } from '../session';
import { asShareRefused } from '../stopped';
import { asking } from './asking';
import type { ShareCall, ShareReply } from './data';
import {
  noteMemo,
  type OpenMemo,
  openOwnMemo,
  requireOwnDoc,
  saveMemo,
  signerIn,
  withSigner,
} from './open-memo';
import { isUnsettled, settleSharing } from './settle-sharing';
import { viewOf } from './view';

type Asked = ShareCall['signers'][number];
type ShareResult = ShareReply['results'][number];

/** The row says `sending` before Drive is asked: a cut-off command leaves a question, never a lie. */
export function shareMemo(session: Session, call: ShareCall): ShareReply {
  let open = openOwnMemo(session, call.id);
  const asked = call.signers.map((each) => ({ ...each, email: each.email.trim() }));
  for (const { index, whom } of asked) signerIn(open.record, index, whom);
  requireOwnDoc(open);
  const before = settledBefore(session, open);
  const isDone = (each: Asked) => wasDone(open.record, before, each);
  const todo = asked.filter((each) => !isDone(each));
  const sending = todo.reduce<SignOffRecord>(
    (record, { index, email, role }) =>
      withSigner(record, index, { email, role, access: 'sending', refusal: null }),
    before,
  );
  open = saveMemo(open, { record: sending });
  const results: ShareResult[] = [];
  let noted = true;
  for (const each of asked) {
    const earlier = before.signers[each.index];
    if (!earlier || !todo.includes(each)) {
      const message = session.words.refusals.unsent(each.email);
      results.push({ index: each.index, shared: true, refusal: null, message, detail: '' });
      continue;
    }
    const { result, change, event } = shareWith(session, open, each, earlier);
    const record = withSigner(open.record, each.index, change);
    const written = noteMemo(open, { record, events: event ? [event] : [] });
    open = written.next;
    noted &&= written.noted;
    results.push(result);
  }
  noted &&= hasArrived(session.ports, open.row.look);
  if (noted) return { memo: viewOf(open), results };
  return { memo: viewOf(open), results: results.map((each) => unnoted(session, open, each)) };
}

/** Whether an earlier try of the same request has got through: nobody is mailed twice. */
function wasDone(
  record: SignOffRecord,
  settled: SignOffRecord,
  { index, email, role, seen }: Asked,
): boolean {
  const [then, now] = [record.signers[index], settled.signers[index]];
  if (!then || now?.access !== 'shared') return false;
  if (!isSameAddress(now.email, email) || now.role !== role || now.decision !== null) return false;
  return then.access === 'sending' || (seen !== undefined && seen !== then.accessAt);
}

/** Drive has shared it, and the row still says `sending`: the next opening of the memos puts that right. */
function unnoted({ words }: Session, { sheet }: OpenMemo, result: ShareResult): ShareResult {
  if (!result.shared) return result;
  const told = words.refusals.unnoted(sheet);
  return { ...result, message: result.message === '' ? told : `${result.message} ${told}` };
}

function settledBefore({ ports }: Session, open: OpenMemo): SignOffRecord {
  const { record, fileId, now } = open;
  if (!isUnsettled(record)) return record;
  return asking(open, () => settleSharing(ports, record, fileId, now));
}

interface Answer {
  readonly result: ShareResult;
  readonly change: Partial<SignerRecord>;
  /** Null where nobody knows what has happened. */
  readonly event: MemoEvent | null;
}

function shareWith(
  { ports: { drive }, words: { refusals }, language }: Session,
  { memo, fileId, record, user, now: accessAt }: OpenMemo,
  { index, email, role }: Asked,
  earlier: SignerRecord,
): Answer {
  const signer = record.signers[index] ?? earlier;
  const { subject, counts, link } = memo;
  // Under another address: what that one was given is taken back, or nobody would know of it any more.
  const isKept = isSameAddress(earlier.email, email) || isOthersToo(record, index, earlier);
  const old = isKept ? '' : earlier.permission;
  let kept = earlier.permission;
  try {
    if (old !== '') drive.unshare(fileId, old);
    if (old !== '') kept = '';
    const message = mailText({ subject, counts, signer, link });
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
      change: { ...asked, access: 'shared', permission, accessAt },
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
      return { result, change: { access: 'sending', permission: kept }, event: null };
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

function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whoever holds two posts signs twice, and has one permission. */
function isOthersToo(
  { signers }: SignOffRecord,
  index: number,
  { permission }: SignerRecord,
): boolean {
  return signers.some((other, at) => at !== index && other.permission === permission);
}
