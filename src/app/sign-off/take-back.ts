/** The commands "take back" and "link for everyone": who may open a memo besides the signers in turn. */
import type { SignOffRecord } from '../../core/sign-off/record';
import { hasArrived } from '../arrive';
import type { Session } from '../session';
import { asking } from './asking';
import type { LinkCall, MemoView, TakeBackCall } from './data';
import {
  findAgain,
  type OpenMemo,
  openOwnMemo,
  saveDone,
  saveMemo,
  signerIn,
  withSigner,
} from './open-memo';
import { isUnsettled, settleSharing } from './settle-sharing';
import { viewOf } from './view';

/** Drive first: until it has agreed, the row must not say that nobody can open it. */
export function takeBack(session: Session, { id, index }: TakeBackCall): MemoView {
  const { ports } = session;
  const open = settled(session, openOwnMemo(session, id));
  const signer = signerIn(open.record, index);
  const { permission } = signer;
  if (permission !== '') asking(open, () => ports.drive.unshare(open.fileId, permission));
  const record = open.record.signers.reduce<SignOffRecord>((all, each, at) => {
    // Whoever holds two posts has one permission: it is gone for both.
    const isGone = at === index || (permission !== '' && each.permission === permission);
    return isGone ? withSigner(all, at, { ...TAKEN_BACK, accessAt: open.now }) : all;
  }, open.record);
  const events = [{ kind: 'taken-back' as const, signer }];
  return viewOf(saveDone(open, { record, events }));
}

const TAKEN_BACK = { access: 'taken-back', permission: '', refusal: null } as const;

/** The row says that it is open before it is, and that it is closed after. */
export function shareLink(session: Session, { id, role }: LinkCall): MemoView {
  const { ports } = session;
  const open = settled(session, openOwnMemo(session, id));
  const { fileId, record } = open;
  const events = [{ kind: 'link' as const, role }];
  if (role === null) {
    const { permission = '' } = record.link ?? {};
    if (permission !== '') asking(open, () => ports.drive.unshare(fileId, permission));
    const closed = { ...record, link: null };
    return viewOf(saveDone(open, { record: closed, events }));
  }
  const opening = saveMemo(open, {
    record: { ...record, link: { role, permission: '' } },
  });
  const permission = asking(
    open,
    () => ports.drive.shareLink(fileId, role),
    // Where the register refuses this the row is a question, which the next command puts to Drive.
    () => hasArrived(ports, () => saveMemo(findAgain(opening), { record })),
  );
  const opened = { ...opening.record, link: { role, permission } };
  return viewOf(saveDone(opening, { record: opened, events }));
}

function settled({ ports }: Session, open: OpenMemo): OpenMemo {
  const { record, fileId, now } = open;
  if (!isUnsettled(record)) return open;
  return { ...open, record: asking(open, () => settleSharing(ports, record, fileId, now)) };
}
