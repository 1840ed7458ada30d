/** Finds out from Drive what became of a sharing that was cut off before its answer was written down. */
import type { MemoEvent } from '../../core/sign-off/memo-event';
import type { Cancelled, OpenLink, SignOffRecord } from '../../core/sign-off/record';
import {
  type LinkRole,
  ROLES,
  type SignerRecord,
  UNDECIDED,
  UNNAMED,
} from '../../core/sign-off/round';
import type { Permission, Ports } from '../ports';
import type { Session } from '../session';
import { asking } from './asking';
import { isComplete, settledLock } from './closing/lock';
import { type OpenMemo, saveMemo } from './open-memo';

export function isUnsettled(record: SignOffRecord): boolean {
  return isShareOpen(record) || record.lock === 'asking' || record.cancelled?.asking === true;
}

function isShareOpen({ signers, link }: SignOffRecord): boolean {
  return signers.some(({ access }) => access === 'sending') || link?.permission === '';
}

/** The same memo without a question left in its row. */
export function answered({ ports }: Session, open: OpenMemo): OpenMemo {
  const { record, fileId, now } = open;
  if (!isUnsettled(record)) return open;
  return saveMemo(
    open,
    asking(open, () => settleSharing(ports, record, fileId, now), { looks: true }),
  );
}

interface Settled {
  readonly record: SignOffRecord;
  /** What the history does not tell yet. */
  readonly events: readonly MemoEvent[];
}

/** One call for each question; only the Doc's maker is shown whom it is shared with. */
export function settleSharing(
  { drive }: Ports,
  asked: SignOffRecord,
  fileId: string,
  now: string,
): Settled {
  if (asked.cancelled?.asking) return settleCancelled(drive, asked, asked.cancelled, fileId);
  const record = settleLock(drive, asked, fileId);
  if (!isShareOpen(record)) return { record, events: [] };
  const permissions = drive.permissions(fileId);
  const signers = record.signers.map((signer) => settleSigner(signer, permissions, now));
  const link = settleLink(record.link, permissions);
  return {
    record: { ...record, signers: signers.map(([signer]) => signer), link: link[0] },
    events: [...signers, link].flatMap(([, event]) => event ?? []),
  };
}

/** What else it asks is put to Drive next time, where it was not cancelled after all. */
function settleCancelled(
  drive: Ports['drive'],
  record: SignOffRecord,
  cancelled: Cancelled,
  fileId: string,
): Settled {
  if (drive.docState(fileId)) return { record: { ...record, cancelled: null }, events: [] };
  const { reason, unseen } = cancelled;
  // What lies in the bin may still be open to whoever has its link.
  const isOpen = record.link !== null && drive.permissions(fileId).some(isForAll);
  return {
    record: {
      ...record,
      link: isOpen ? record.link : null,
      cancelled: { ...cancelled, asking: false },
    },
    events: [{ kind: 'cancelled', reason, unseen }],
  };
}

function settleLock(drive: Ports['drive'], record: SignOffRecord, fileId: string): SignOffRecord {
  if (record.lock !== 'asking') return record;
  return { ...record, lock: settledLock(drive.docState(fileId), isComplete(record)) };
}

type Outcome<Of> = readonly [settled: Of, event: MemoEvent | null];

function settleSigner(
  signer: SignerRecord,
  permissions: readonly Permission[],
  now: string,
): Outcome<SignerRecord> {
  if (signer.access !== 'sending') return [signer, null];
  const email = signer.email.toLowerCase();
  const before = permissions.find(({ id }) => id === signer.permission);
  // Under an earlier address, which was to be shut out first.
  const given = permissions.find((each) => each.email.toLowerCase() === email) ?? before;
  const { takingBack } = signer;
  const asked = { ...signer, takingBack: false };
  if (!given) {
    const without = { ...asked, permission: '' };
    return takingBack
      ? [
          { ...without, access: 'taken-back', accessAt: now },
          { kind: 'taken-back', signer },
        ]
      : [{ ...without, access: 'none' }, null];
  }
  const role = ROLES.find((each) => each === given.role) ?? signer.role;
  const shared = { ...asked, email: given.email, role, permission: given.id } as const;
  if (takingBack) return [{ ...shared, access: 'shared' }, null];
  const anew = signer.decision === 'returned' ? UNDECIDED : {};
  return [
    {
      ...shared,
      ...anew,
      access: 'shared',
      accessAt: now,
      askedAt: signer.askedAt || now,
      asked: signer.asked || UNNAMED,
    },
    // Who had it before may have been asked again or not: nobody knows.
    before ? null : { kind: 'shared', signer: shared, role, notified: false },
  ];
}

function settleLink(
  link: OpenLink | null,
  permissions: readonly Permission[],
): Outcome<OpenLink | null> {
  if (link?.permission !== '') return [link, null];
  const anyone = permissions.find(isForAll);
  const { closing } = link;
  if (!anyone) return [null, closing ? { kind: 'link', role: null } : null];
  const role = linkRoleOf(anyone);
  const isOpened = !closing && role === link.role;
  return [
    { role, permission: anyone.id, closing: false },
    isOpened ? { kind: 'link', role } : null,
  ];
}

export function isForAll({ type }: Permission): boolean {
  return type === 'anyone';
}

export function linkRoleOf({ role }: Permission): LinkRole {
  return role === 'reader' ? 'reader' : 'commenter';
}
