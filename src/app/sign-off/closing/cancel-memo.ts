/**
 * The command "cancel a memo": its Doc goes to the bin and its link is closed; its row stays, with the reason. The row
 * asks before Drive does it, so that a cut-off command leaves a question, which the next opening puts to Drive.
 */
import { failureOf } from '../../../core/google-failure';
import type { SignOffRecord } from '../../../core/sign-off/record';
import { saidSince } from '../../../core/sign-off/whom';
import { hasArrived } from '../../arrive';
import type { DocState, Permission, Ports } from '../../ports';
import { cellsOf } from '../../register/columns';
import { isMadeBy } from '../../register/maker';
import { stageOfMemo } from '../../register/memo-row';
import type { Session } from '../../session';
import { CommandError, withDrive } from '../../stopped';
import type { CancelCall, CancelReply } from '../data';
import {
  isOfOriginal,
  type OpenMemo,
  openAnyMemo,
  outOfReach,
  refuseAnothers,
  saveDone,
  saveMemo,
  undo,
} from '../open-memo';
import { isForAll, linkRoleOf } from '../settle-sharing';
import { viewOf } from '../view';

const LONGEST_REASON = 300;

export function cancelMemo(session: Session, call: CancelCall): CancelReply {
  const open = openAnyMemo(session, call.id);
  // The same once more, after an answer that was lost.
  if (stageOfMemo(open.memo) === 'cancelled') return { cancelled: true, memo: viewOf(open) };
  if (isMadeBy(open.memo.by, open.user.email) === false) throw outOfReach(open);
  const reason = call.reason.trim().slice(0, LONGEST_REASON);
  if (reason === '') throw new CommandError({ kind: 'no-reason' });
  const { record } = open;
  if (saidSince(record.signers, call.said).length > 0)
    return { cancelled: false, memo: viewOf(open) };
  const place = requireOwn(open);
  const unseen = place === 'unseen' ? (true as const) : undefined;
  const cancelled = { reason, at: open.now, asking: false, unseen };
  const asked = saveMemo(open, {
    record: { ...record, cancelled: { ...cancelled, asking: true } },
  });
  if (place === 'there') putInBin(session.ports, asked, record);
  const link = place === 'in-its-bin' ? record.link : withoutLink(session.ports, open);
  const done = saveDone(asked, {
    record: { ...record, link, cancelled },
    events: [{ kind: 'cancelled', reason, unseen }],
    cells: cellsOf({ sheetSince: '' }),
  });
  return { cancelled: true, memo: viewOf(done) };
}

/**
 * `binned`: by its maker's hand; `in-its-bin`: so is that of the workbook from which this one was copied, whose link is not
 * this memo's to close. Another's Doc is not touched, whatever the row says.
 */
function requireOwn(open: OpenMemo): 'there' | 'binned' | 'in-its-bin' | 'unseen' {
  const { ports, fileId, memo, user, sheet } = open;
  const { drive, workbook } = ports;
  const state = withDrive(() => drive.docState(fileId));
  if (!state) {
    if (isMadeBy(memo.by, user.email) !== true) throw outOfReach(open);
    const binned = withDrive(() => drive.inBin(fileId));
    if (binned?.memoId === memo.id) return isOfOriginal(ports, binned) ? 'in-its-bin' : 'binned';
    // The link's cell may hold another address by now, and the memo's own Doc be open to all.
    const isThere = withDrive(() => drive.findDocs([memo.id], workbook.id())).has(memo.id);
    if (binned || isThere) throw new CommandError({ kind: 'other-doc', sheet });
    return 'unseen';
  }
  refuseAnothers(open, state);
  return 'there';
}

function putInBin(ports: Ports, asked: OpenMemo, before: SignOffRecord): void {
  const { drive } = ports;
  try {
    drive.bin(asked.fileId);
  } catch (error) {
    const failure = failureOf(error);
    let state: DocState | null;
    try {
      state = drive.docState(asked.fileId);
    } catch {
      throw new CommandError({ kind: 'cancel-unknown', failure });
    }
    if (!state) return;
    hasArrived(ports, () => undo(asked, { record: before }));
    throw new CommandError({ kind: 'drive-failed', failure });
  }
}

/**
 * What lies in the bin may still be read by whoever has its link, also where it was opened to all in Google Docs. Where Drive refuses, it is asked whether the link is
 * still open, for its answer may have been lost; and where it does not say, the row goes on saying so.
 */
function withoutLink({ drive }: Ports, { record, fileId }: OpenMemo): SignOffRecord['link'] {
  if (record.link?.permission === '') return record.link;
  let link = record.link;
  try {
    link ??= openedByHand(drive.permissions(fileId));
    if (link) drive.unshare(fileId, link.permission);
    return null;
  } catch {
    if (!link) return null;
    try {
      return drive.permissions(fileId).some(isForAll) ? link : null;
    } catch {
      return link;
    }
  }
}

function openedByHand(permissions: readonly Permission[]): SignOffRecord['link'] {
  const anyone = permissions.find(isForAll);
  return anyone ? { role: linkRoleOf(anyone), permission: anyone.id, closing: false } : null;
}
