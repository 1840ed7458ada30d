/**
 * Closes the Doc of a memo that all have decided, and opens it where a decision is taken back. The record of a decision
 * never depends on it: where Drive refuses, the row says so and nothing else changes.
 */
import type { MemoEvent } from '../../../core/sign-off/memo-event';
import type { Lock, SignOffRecord } from '../../../core/sign-off/record';
import { stageOf } from '../../../core/sign-off/stage';
import { LOCK_REASON } from '../../../words/register';
import { hasArrived } from '../../arrive';
import type { DocState } from '../../ports';
import { isMadeBy } from '../../register/maker';
import type { Session } from '../../session';
import { CommandError } from '../../stopped';
import type { LockCall, MemoView } from '../data';
import {
  isOfOriginal,
  isRowBehind,
  type OpenMemo,
  openOwnMemo,
  requireOwnDoc,
  requireRowOfDoc,
  saveDone,
  saveMemo,
} from '../open-memo';
import { isUntouched } from '../untouched';
import { viewOf } from '../view';

export function isComplete({ signers, link }: SignOffRecord): boolean {
  return stageOf(signers, link?.role ?? null) === 'complete';
}

/** What a record that is about to be written asks of Drive as well; a colleague's Doc is left to its maker. */
export function withLockAsked({ memo, user }: OpenMemo, record: SignOffRecord): SignOffRecord {
  const isWanted = isComplete(record);
  const isLeft = isWanted ? record.lock === 'locked' : record.lock === '';
  if (isLeft || isMadeBy(memo.by, user.email) === false) return record;
  return { ...record, lock: 'asking' };
}

/** Puts the question to Drive that the row holds, and writes the answer down; a row without one is as it was. */
export function answerLock(open: OpenMemo): OpenMemo {
  const { record } = open;
  if (record.lock !== 'asking') return open;
  const answer = askDrive(open, isComplete(record));
  if (answer.lock === 'asking') return open;
  const { events, ...told } = answer;
  let next = open;
  // The decision stands in the row already: where the sheet refuses this, the next opening of the memos asks again.
  hasArrived(open.ports, () => {
    next = saveDone(open, { record: { ...record, ...told }, events });
  });
  return next;
}

interface Answer {
  readonly lock: Lock;
  readonly modified: string;
  readonly events: readonly MemoEvent[];
}

function askDrive(open: OpenMemo, isWanted: boolean): Answer {
  const { ports, fileId, memo, record } = open;
  const { drive } = ports;
  const { modified } = record;
  try {
    const state = drive.docState(fileId);
    if (!state || state.memoId !== memo.id || isOfOriginal(ports, state))
      return { lock: '', modified, events: [] };
    // What all have decided on is not what it says.
    if (isWanted && isRowBehind(open, state)) return { lock: '', modified, events: [] };
    if (state.isLocked === isWanted) return { lock: lockOf(isWanted), modified, events: [] };
    const changed = drive.lockDoc(fileId, isWanted ? LOCK_REASON : null);
    // Drive may count it as a change of the file; it is none of anybody's words.
    const own = isUntouched(record, state) ? changed.modified || modified : modified;
    const kind = isWanted ? 'locked' : 'unlocked';
    return { lock: lockOf(isWanted), modified: own, events: [{ kind }] };
  } catch {
    return { lock: lockNow(drive.docState, fileId, isWanted), modified, events: [] };
  }
}

/** After a refusal: what Drive calls a failure may have been done all the same. */
function lockNow(
  docState: (fileId: string) => DocState | null,
  fileId: string,
  isWanted: boolean,
): Lock {
  try {
    return settledLock(docState(fileId), isWanted);
  } catch {
    return 'asking';
  }
}

/** Of a Doc that Drive shows; `isWanted` where all have decided. */
export function settledLock(state: DocState | null, isWanted: boolean): Lock {
  if (state?.isLocked) return 'locked';
  return isWanted && state ? 'refused' : '';
}

function lockOf(isLocked: boolean): Lock {
  return isLocked ? 'locked' : '';
}

/** The command "lock": for a memo whose last decision a colleague recorded, or where Drive refused before. */
export function lockMemo(session: Session, { id }: LockCall): MemoView {
  const open = openOwnMemo(session, id);
  if (!isComplete(open.record)) throw new CommandError({ kind: 'not-complete' });
  requireRowOfDoc(open, requireOwnDoc(open));
  if (open.record.lock === 'locked') return viewOf(open);
  const asked = saveMemo(open, { record: { ...open.record, lock: 'asking' } });
  return viewOf(answerLock(asked));
}
