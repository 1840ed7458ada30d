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
  requireRowOfDoc,
  saveDone,
  saveMemo,
  signerIn,
  undo,
} from './open-memo';
import { answered, isForAll, linkRoleOf } from './settle-sharing';
import { viewOf } from './view';
import { unshare, withdraw } from './withdraw';

/** Whom the row does not know to have it, Drive may. */
export function takeBack(session: Session, { id, index, whom }: TakeBackCall): MemoView {
  const opened = openOwnMemo(session, id);
  signerIn(opened.record, index, whom);
  requireOwnDoc(opened);
  const open = answered(session, opened);
  const { record } = open;
  const signer = record.signers[index] ?? signerIn(record, index, whom);
  const permission =
    signer.permission || (permissionOf(open, ({ email }) => isTo(signer, email))?.id ?? '');
  if (permission === '' && signer.access === 'taken-back') return viewOf(open);
  return viewOf(withdraw(session, open, signer, permission));
}

/** What the row does not know of, Drive may. */
function permissionOf(
  open: OpenMemo,
  isIt: (permission: Permission) => boolean,
): Permission | undefined {
  const { ports, fileId } = open;
  const found = asking(open, () => ports.drive.permissions(fileId), { looks: true });
  return found.find(isIt);
}

function isTo({ email }: SignerRecord, address: string): boolean {
  return email !== '' && email.trim().toLowerCase() === address.toLowerCase();
}

/** The row says that it is open before it is, and that it is closed after. */
export function shareLink(session: Session, { id, role }: LinkCall): MemoView {
  const { ports } = session;
  const own = openOwnMemo(session, id);
  const state = requireOwnDoc(own);
  if (role !== null) requireRowOfDoc(own, state);
  const open = answered(session, own);
  const { fileId, record } = open;
  const events = [{ kind: 'link' as const, role }];
  if (role === null) {
    const link = record.link ?? strayLink(open);
    if (!link) return viewOf(open);
    saveMemo(open, { record: { ...record, link: { ...link, permission: '', closing: true } } });
    unshare(session, open, { permission: link.permission, from: '' });
    return viewOf(saveDone(open, { record: { ...record, link: null }, events }));
  }
  if (record.link?.role === role) return viewOf(open);
  const asked = { role, permission: '', closing: false };
  const opening = saveMemo(open, { record: { ...record, link: asked } });
  const permission = asking(
    open,
    () => ports.drive.shareLink(fileId, role),
    // Where the register refuses this the row is a question, which the next command puts to Drive.
    { undo: () => hasArrived(ports, () => undo(opening, { record })) },
  );
  const opened = { ...opening.record, link: { ...asked, permission } };
  return viewOf(saveDone(opening, { record: opened, events }));
}

/** One that Drive has and the row does not. */
function strayLink(open: OpenMemo): SignOffRecord['link'] {
  const found = permissionOf(open, isForAll);
  return found ? { role: linkRoleOf(found), permission: found.id, closing: false } : null;
}
