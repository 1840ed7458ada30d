/** Takes one person's access to a memo away: the row asks before Drive does it, and says so after. */
import type { SignOffRecord } from '../../core/sign-off/record';
import type { SignerRecord } from '../../core/sign-off/round';
import { hasArrived } from '../arrive';
import type { Session } from '../session';
import { asking } from './asking';
import { type OpenMemo, saveDone, saveMemo, undo } from './open-memo';

/** `permission` is '' where Drive knows of none. Until Drive has agreed, the row must not say that nobody can open it. */
export function withdraw(
  session: Session,
  open: OpenMemo,
  signer: SignerRecord,
  permission: string,
): OpenMemo {
  const { record, now } = open;
  // Whoever holds two posts has one permission: it is gone for both.
  const isTheirs = (each: SignerRecord) =>
    each === signer || (permission !== '' && each.permission === permission);
  const withTheirs = (change: Partial<SignerRecord>): SignOffRecord => ({
    ...record,
    signers: record.signers.map((each) => (isTheirs(each) ? { ...each, ...change } : each)),
  });
  if (permission !== '') {
    saveMemo(open, { record: withTheirs({ access: 'sending', takingBack: true, permission }) });
    unshare(session, open, { permission, from: signer.email });
  }
  const save = permission === '' ? saveMemo : saveDone;
  return save(open, {
    record: withTheirs({ ...TAKEN_BACK, accessAt: now }),
    events: [{ kind: 'taken-back', signer }],
  });
}

const TAKEN_BACK = {
  access: 'taken-back',
  takingBack: false,
  permission: '',
  refusal: null,
} as const;

/** `from`: whom, '' for anyone who has the link. Where Drive gives no answer the row keeps the question, which the next look puts to Drive. */
export function unshare(
  { ports }: Session,
  open: OpenMemo,
  { permission, from }: { readonly permission: string; readonly from: string },
): void {
  asking(open, () => ports.drive.unshare(open.fileId, permission), {
    undo: () => hasArrived(ports, () => undo(open, { record: open.record })),
    closing: from,
  });
}
