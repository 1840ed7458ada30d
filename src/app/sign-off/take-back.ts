/** The commands "take back" and "link for everyone": who may open a memo besides the signers in turn. */
import type { SignOffRecord } from '../../core/sign-off/record';
import type { SignerRecord } from '../../core/sign-off/round';
import { hasArrived } from '../arrive';
import type { Permission } from '../ports';
import type { Session } from '../session';
import { asking } from './asking';
import type { LinkCall, MemoView, TakeBackCall } from './data';
import {
  type OpenMemo,
  openOwnMemo,
  requireOwnDoc,
  saveDone,
  saveMemo,
  signerIn,
  undo,
  withSigner,
} from './open-memo';
import { isUnsettled, settleSharing } from './settle-sharing';
import { viewOf } from './view';

/** Drive first: until it has agreed, the row must not say that nobody can open it. */
export function takeBack(session: Session, { id, index, whom }: TakeBackCall): MemoView {
  const { ports } = session;
  const opened = openOwnMemo(session, id);
  signerIn(opened.record, index, whom);
  requireOwnDoc(opened);
  const open = settled(session, opened);
  const signer = open.record.signers[index] ?? signerIn(open.record, index, whom);
  const permission = signer.permission || permissionOf(open, ({ email }) => isTo(signer, email));
  if (permission === '' && signer.access === 'taken-back') return viewOf(open);
  const asked = withSigner(open.record, index, { access: 'sending' });
  if (permission !== '') {
    asking(open, () => ports.drive.unshare(open.fileId, permission), {
      unsure: () => hasArrived(ports, () => undo(open, { record: asked })),
    });
  }
  const record = open.record.signers.reduce<SignOffRecord>((all, each, at) => {
    // Whoever holds two posts has one permission: it is gone for both.
    const isGone = at === index || (permission !== '' && each.permission === permission);
    return isGone ? withSigner(all, at, { ...TAKEN_BACK, accessAt: open.now }) : all;
  }, open.record);
  const events = [{ kind: 'taken-back' as const, signer }];
  return viewOf(saveDone(open, { record, events }));
}

/** What the row does not know of, Drive may: '' where it knows of none either. */
function permissionOf(open: OpenMemo, isIt: (permission: Permission) => boolean): string {
  const { ports, fileId } = open;
  return asking(open, () => ports.drive.permissions(fileId)).find(isIt)?.id ?? '';
}

function isTo({ email }: SignerRecord, address: string): boolean {
  return email !== '' && email.trim().toLowerCase() === address.toLowerCase();
}

const TAKEN_BACK = { access: 'taken-back', permission: '', refusal: null } as const;

/** The row says that it is open before it is, and that it is closed after. */
export function shareLink(session: Session, { id, role }: LinkCall): MemoView {
  const { ports } = session;
  const own = openOwnMemo(session, id);
  requireOwnDoc(own);
  const open = settled(session, own);
  const { fileId, record } = open;
  const events = [{ kind: 'link' as const, role }];
  if (role === null) {
    const permission = record.link?.permission || permissionOf(open, isForAll);
    if (permission === '' && record.link === null) return viewOf(open);
    const asked = { ...record, link: record.link && { ...record.link, permission: '' } };
    if (permission !== '') {
      asking(open, () => ports.drive.unshare(fileId, permission), {
        unsure: () => hasArrived(ports, () => undo(open, { record: asked })),
      });
    }
    const closed = { ...record, link: null };
    return viewOf(saveDone(open, { record: closed, events }));
  }
  if (record.link?.role === role) return viewOf(open);
  const opening = saveMemo(open, {
    record: { ...record, link: { role, permission: '' } },
  });
  const permission = asking(
    open,
    () => ports.drive.shareLink(fileId, role),
    // Where the register refuses this the row is a question, which the next command puts to Drive.
    { refused: () => hasArrived(ports, () => undo(opening, { record })) },
  );
  const opened = { ...opening.record, link: { role, permission } };
  return viewOf(saveDone(opening, { record: opened, events }));
}

function isForAll({ type }: Permission): boolean {
  return type === 'anyone';
}

function settled({ ports }: Session, open: OpenMemo): OpenMemo {
  const { record, fileId, now } = open;
  if (!isUnsettled(record)) return open;
  return { ...open, record: asking(open, () => settleSharing(ports, record, fileId, now)) };
}
