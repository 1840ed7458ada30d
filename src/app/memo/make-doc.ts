/** A filled memo made: its row in the register first, then its Google Doc, under the lock. */
import { failureOf, isOfTheAccount } from '../../core/google-failure';
import { readKeptScope } from '../../core/sign-off/kept-scope';
import type { Making } from '../../core/sign-off/record';
import { longThaiMoment } from '../../core/text/moment';
import { hasArrived } from '../arrive';
import type { DriveFile, Ports } from '../ports';
import { type MemoRow, newVersionsIn } from '../register/memo-row';
import { recoverMemos } from '../register/recover';
import { openRegister, type Register } from '../register/register';
import type { Session } from '../session';
import { CommandError, holdLock, withDrive } from '../stopped';
import { aboutMemo, type MemoDraft } from './draft';
import { type FiledDoc, filedAway, fileTheRest, folderFor } from './folder';
import { firstOf, makingOf, untouchedDoc } from './request';
import { findSame, type SameMemo } from './same-memo';

export interface MadeDoc {
  /** The memo's row in the register. */
  readonly id: string;
  readonly memo: FiledDoc;
  /** Cells (A1) of the register that show another value than was written: their columns are of a table. */
  readonly altered: readonly string[];
  readonly again: boolean;
}

export function openLocked(session: Session): Register {
  const { ports } = session;
  holdLock(ports);
  const register = openRegister(ports);
  return session.bringUp() ? openRegister(ports) : register;
}

/** A second try of a request goes on with what the first has left: its Doc, or its row. */
export function makeDoc(session: Session, register: Register, draft: MemoDraft): MadeDoc {
  const begun = beginDoc(session, register, draft);
  return begun.made ?? addDoc(session, register, draft, begun.making);
}

export interface SameFound {
  readonly same: SameMemo;
}

/**
 * The same where nobody has made one of this very content, or another one was wished for. The register is read under the
 * lock: of two who make it at once the second is asked.
 */
export function makeUnlessSame(
  session: Session,
  draft: MemoDraft,
  register = openLocked(session),
): MadeDoc | SameFound {
  const begun = beginDoc(session, register, draft);
  if (begun.made) return begun.made;
  const same = draft.another === undefined ? findSame(register.memos(), draft) : null;
  return same ? { same } : addDoc(session, register, draft, begun.making);
}

/** `made`: what an earlier try of this very request has come to; null for the first. */
function beginDoc(
  session: Session,
  register: Register,
  draft: MemoDraft,
): { readonly making: Making; readonly made: MadeDoc | null } {
  const { ports, now } = session;
  const found = recoverMemos(session, register);
  const making = makingOf(session, draft);
  const first = firstOf(register.memos(), making, draft.entry.fingerprint, now());
  const madeOf = (id: string, memo: FiledDoc, again: boolean) => ({
    making,
    made: { id, memo, altered: [], again },
  });
  if (first) {
    const { id } = first;
    const memo =
      first.link === '' ? found.get(id) : withDrive(() => untouchedDoc(ports, first) ?? undefined);
    if (memo) return madeOf(id, memo, true);
    if (first.link === '') return madeOf(id, createDoc(ports, register, draft, id, true), false);
  }
  refuseNewer(register.memos(), draft.entry.replaces);
  return { making, made: null };
}

/** Two pages may be stale: of one memo there is one new version at a time. */
function refuseNewer(memos: readonly MemoRow[], replaced: string): void {
  const newer = replaced === '' ? undefined : newVersionsIn(memos).get(replaced);
  if (newer) throw new CommandError({ kind: 'newer-version', when: newer.when, maker: newer.by });
}

function addDoc(
  { ports, now }: Session,
  register: Register,
  draft: MemoDraft,
  making: Making,
): MadeDoc {
  const id = ports.newId();
  const altered = register.add({ ...draft.entry, id, when: longThaiMoment(now()), making });
  const memo = createDoc(ports, register, draft, id);
  if (memo.folder !== '') fileTheRest(ports, register, register.memos());
  return { id, memo, altered, again: false };
}

/** A Doc that Drive made but could not answer for is found by its id before anyone calls it lost. */
export function createDoc(
  ports: Ports,
  register: Register,
  { name, entry, docx }: MemoDraft,
  id: string,
  isAgain = false,
): FiledDoc {
  const { drive } = ports;
  const { fiscalYear, scope } = entry;
  const { batch } = readKeptScope(scope);
  const folder = folderFor(ports, register.memos(), { fiscalYear, batch });
  const about = aboutMemo(ports, entry);
  let made: DriveFile;
  try {
    made = drive.createDoc(name, docx, id, entry.fingerprint, about, isAgain, folder.known);
  } catch (error) {
    const failure = failureOf(error);
    let found: DriveFile | undefined;
    try {
      found = drive.findDocs([id], about.workbook).get(id);
    } catch {
      // Nobody knows whether it was made: the row stays open, and the next command asks again.
      if (!isOfTheAccount(failure)) throw new CommandError({ kind: 'doc-unknown', failure });
    }
    if (found) return filedAway(ports, found, folder);
    const noted = hasArrived(ports, () => register.fail(id));
    throw new CommandError({ kind: 'drive-refused', failure, noted });
  }
  return filedAway(ports, made, folder);
}
