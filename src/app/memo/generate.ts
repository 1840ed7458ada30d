/**
 * The command "generate memo", in three steps that the sidebar takes one by one and the menu at once:
 * check and fill; a row in the register and the Google Doc; the link in the register.
 */
import { failureOf } from '../../core/google-failure';
import type { Period } from '../../core/office/period';
import type { ReadyMade } from '../../core/template/ready-made';
import { longThaiMoment } from '../../core/text/moment';
import { hasArrived } from '../arrive';
import { type Checked, checkWorkbook } from '../check/checked';
import type { Report } from '../check/report';
import type { DriveFile, Ports } from '../ports';
import { recoverMemos } from '../register/recover';
import { type MadeFile, openRegister, type Register, readRegister } from '../register/register';
import type { Session, SheetChoice } from '../session';
import { CommandError, holdLock, withDrive } from '../stopped';
import { type OtherSheet, otherOpenSheet } from '../workbook/open-sheet';
import { aboutMemo, type DraftOptions, draftMemo, type MemoDraft } from './draft';
import { filedAway, knownFolder } from './folder';
import { firstOf, makingOf, untouchedDoc } from './request';
import { findSame, type SameMemo } from './same-memo';

export interface FillCall extends SheetChoice {
  /** Makes the memo although errors were found: its unclear statuses show dots for the pen. */
  readonly force?: boolean;
  /** What the memo reports on; none where it is left out. */
  readonly period?: Period | null;
  /**
   * Another one although there is one of this very content: the page's own name for the wish, the same when it asks again
   * after a lost answer.
   */
  readonly another?: string;
}

export interface GenerateCall extends Omit<FillCall, 'another'> {
  /** A .docx to fill instead of the office's template, in base64. */
  readonly template?: string;
  /** A ready-made template to fill instead. */
  readonly readyMade?: ReadyMade;
}

export interface Generated {
  readonly report: Report;
  /** Null where errors were found and not overruled, or where there is nothing to report. */
  readonly memo: DriveFile | null;
  /** False where the memo was made but its link could not be written to the register. */
  readonly registered: boolean;
  /** Cells (A1) of the register that show another value than was written: their columns are of a table. */
  readonly altered: readonly string[];
  /** It was made a moment ago, by the same request: there is no second one. */
  readonly again: boolean;
}

/** All three steps. */
export function generateMemo(
  session: Session,
  { force = false, period = null, template, readyMade, ...choice }: GenerateCall = {},
): Generated {
  const checked = checkWorkbook(session, { ...choice, quick: true });
  const instead = template === undefined ? readyMade : session.ports.decodeBase64(template);
  return generateChecked(session, checked, { force, instead, period });
}

/** The same from a check just made, so that a choice between the two reads nothing twice. */
export function generateChecked(
  session: Session,
  checked: Checked,
  options: DraftOptions,
): Generated {
  const { report } = checked;
  const draft = draftMemo(session, checked, options);
  if (!draft) return { report, memo: null, registered: true, altered: [], again: false };
  const register = openLocked(session);
  const { id, ...made } = makeDoc(session, register, draft);
  // The Doc is there: a register that refuses now must not hide its link.
  const registered = hasArrived(session.ports, () => register.complete(id, made.memo));
  return { report, ...made, registered };
}

/** A filled memo on its way through the page: bytes do not cross by themselves. */
export type DraftCall = Omit<MemoDraft, 'docx'> & { readonly base64: string };

export interface FilledReply {
  readonly report: Report;
  /** Null where errors stand in the way, or where there is nothing to report. */
  readonly draft: DraftCall | null;
  /** One with this very content, where nobody has wished for another yet: the user is asked first. */
  readonly same: SameMemo | null;
}

/** First step; nothing has been made yet. A page that shows another sheet than is open is asked which one is meant. */
export function fillDraft(
  session: Session,
  { force = false, period = null, another, ...choice }: FillCall = {},
): FilledReply | OtherSheet {
  const { sheet } = choice;
  const other =
    sheet === undefined ? null : otherOpenSheet(session.ports.workbook, sheet, session.mappings);
  if (other) return other;
  const checked = checkWorkbook(session, { ...choice, quick: true });
  const draft = draftMemo(session, checked, { force, period });
  const { report } = checked;
  if (!draft) return { report, draft: null, same: null };
  const { name, entry, docx } = draft;
  const base64 = session.ports.encodeBase64(docx);
  return another === undefined
    ? { report, draft: { name, entry, base64 }, same: findSame(session.ports, draft) }
    : { report, draft: { name, entry, base64, another }, same: null };
}

export interface MadeDoc {
  /** The memo's row in the register. */
  readonly id: string;
  readonly memo: DriveFile;
  /** As of `Generated`. */
  readonly altered: readonly string[];
  readonly again: boolean;
}

/** Second step: the row first, so that a crash leaves no Doc that nobody knows. */
export function registerAndMakeDoc(session: Session, { base64, ...filled }: DraftCall): MadeDoc {
  const docx = session.ports.decodeBase64(base64);
  return makeDoc(session, openLocked(session), { ...filled, docx });
}

/** Third step. False where the register refused: the Doc is there, and the next command completes it. */
export function completeMemo(
  { ports }: Session,
  { id, ...file }: MadeFile & { readonly id: string },
): boolean {
  // No lock: it writes into the one row that is this memo's, and adds none.
  return hasArrived(ports, () => {
    const register = readRegister(ports);
    if (!register) throw new CommandError({ kind: 'memo-gone' });
    register.complete(id, file);
  });
}

function openLocked(session: Session): Register {
  const { ports } = session;
  holdLock(ports);
  const register = openRegister(ports);
  return session.bringUp() ? openRegister(ports) : register;
}

/** A second try of a request goes on with what the first has left: its Doc, or its row. */
function makeDoc(session: Session, register: Register, draft: MemoDraft): MadeDoc {
  const { ports, now } = session;
  const found = recoverMemos(session, register);
  const making = makingOf(session, draft);
  const first = firstOf(register.memos(), making, draft.entry.fingerprint, now());
  if (first) {
    const { id } = first;
    const memo =
      first.link === '' ? found.get(id) : withDrive(() => untouchedDoc(ports, first) ?? undefined);
    if (memo) return { id, memo, altered: [], again: true };
    if (first.link === '')
      return { id, memo: createDoc(ports, register, draft, id, true), altered: [], again: false };
  }
  const id = ports.newId();
  const altered = register.add({ ...draft.entry, id, when: longThaiMoment(now()), making });
  return { id, memo: createDoc(ports, register, draft, id), altered, again: false };
}

/** A Doc that Drive made but could not answer for is found by its id before anyone calls it lost. */
function createDoc(
  ports: Ports,
  register: Register,
  { name, entry, docx }: MemoDraft,
  id: string,
  isAgain = false,
): DriveFile {
  const { drive } = ports;
  const folder = knownFolder(ports, register.memos(), entry.fiscalYear);
  const about = aboutMemo(ports, entry);
  let made: DriveFile;
  try {
    made = drive.createDoc(name, docx, id, entry.fingerprint, about, isAgain, folder);
  } catch (error) {
    const failure = failureOf(error);
    let found: DriveFile | undefined;
    try {
      found = drive.findDocs([id]).get(id);
    } catch {
      // Nobody knows whether it was made: the row stays open, and the next command asks again.
      throw new CommandError({ kind: 'doc-unknown', failure });
    }
    if (found) return found;
    const noted = hasArrived(ports, () => register.fail(id));
    throw new CommandError({ kind: 'drive-refused', failure, noted });
  }
  return filedAway(ports, made, folder, entry.fiscalYear);
}
