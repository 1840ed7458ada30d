/** A memo's row opened for a change, under the lock, and written back in every column that tells of it. */

import { docIdOf } from '../../core/doc-link';
import { readSigners, type Signer } from '../../core/office/signers';
import { a1 } from '../../core/sheet/a1';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { addHistory } from '../../core/sign-off/history';
import type { MemoEvent, Where } from '../../core/sign-off/memo-event';
import {
  newRecord,
  type SignOffRecord,
  UNKNOWN_CONTENT,
  writeRecord,
} from '../../core/sign-off/record';
import type { SignerRecord } from '../../core/sign-off/round';
import { hasAccess, stageOf, turnOf } from '../../core/sign-off/stage';
import { isMeant, type Whom } from '../../core/sign-off/whom';
import { longThaiMoment } from '../../core/text/moment';
import { plainLine } from '../../core/text/plain-line';
import { tellEvent, tellHolder, tellResults } from '../../words/register';
import type { DocState, Ports, User, Workbook } from '../ports';
import { type Cell, COLUMNS, cellsOf, STATES } from '../register/columns';
import { isMadeBy, makerText } from '../register/maker';
import {
  isRecordGone,
  isSortedApart,
  type MemoRow,
  memoAt,
  stageOfMemo,
} from '../register/memo-row';
import { type OpenRow, openRow } from '../register/open-row';
import { type Found, readRow, readTable, type Table, withAllColumns } from '../register/table';
import type { Session } from '../session';
import { CommandError, holdLock, refusedWrite, withDrive } from '../stopped';

export interface OpenMemo {
  readonly ports: Ports;
  readonly row: OpenRow;
  /** The register's name. */
  readonly sheet: string;
  readonly memo: MemoRow;
  readonly record: SignOffRecord;
  /** Of its Google Doc. */
  readonly fileId: string;
  /** Who is at the sheet. */
  readonly user: User;
  /** `10 มีนาคม 2569 09:05` */
  readonly now: string;
  /** Something of this command stands in the row already. */
  readonly isWritten: boolean;
}

/** Throws where it was taken back as well: nothing more is done with it. */
export function openMemo(session: Session, id: string): OpenMemo {
  const open = openAnyMemo(session, id);
  if (stageOfMemo(open.memo) === 'cancelled') throw new CommandError({ kind: 'memo-cancelled' });
  return open;
}

/** Throws where a colleague is at work, and where the row or its document is not there. */
export function openAnyMemo(session: Session, id: string): OpenMemo {
  const { ports, now } = session;
  holdLock(ports);
  // Before the row is read, so that nothing that takes time stands between reading and writing it.
  const user = ports.user();
  const when = now();
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  const table = sheet && readTable(sheet);
  const found = table && readRow(broughtUp(session, table), id);
  const memo = found && memoAt(found);
  // A link that someone has put there is compared with the Doc before anything is done with it.
  const fileId = memo && (docIdOf(memo.linkSaid) ?? docIdOf(memo.link));
  if (!found || !memo || !fileId) throw new CommandError({ kind: 'memo-gone' });
  if (isRecordGone(memo)) throw recordGone(found);
  if (isSortedApart(memo)) throw new CommandError({ kind: 'sorted-apart', sheet: sheet.name });
  const record = withSigners(memo.record, () => signersNow(ports.workbook));
  const row = openRow(ports, found);
  const text = longThaiMoment(when);
  return {
    ports,
    row,
    sheet: sheet.name,
    memo,
    record,
    fileId,
    user,
    now: text,
    isWritten: false,
  };
}

function recordGone(found: Found): CommandError {
  const at = found.columns.get('record');
  const cell = at === undefined ? '' : a1({ row: found.row, column: at });
  return new CommandError({ kind: 'record-gone', sheet: found.sheet.name, cell, column: RECORD });
}

function broughtUp(session: Session, table: Table): Table {
  // A newer workbook gets no columns of ours.
  session.guard.refuseNewer();
  const whole = withAllColumns(session.ports, table);
  return session.bringUp() ? readTable(table.sheet) : whole;
}

/** Only its maker's Drive shows the Doc to the add-on; where nobody can tell, Drive is asked. */
export function openOwnMemo(session: Session, id: string): OpenMemo {
  const open = openMemo(session, id);
  if (isMadeBy(open.memo.by, open.user.email) === false) throw outOfReach(open);
  return open;
}

/** Drive does not show the Doc to the add-on. */
export function outOfReach({ memo, user }: Pick<OpenMemo, 'memo' | 'user'>): CommandError {
  return isMadeBy(memo.by, user.email)
    ? new CommandError({ kind: 'doc-gone' })
    : new CommandError({ kind: 'colleagues-memo', maker: memo.by });
}

/** A memo that knows no signers (of an earlier form, or broken by hand) asks those of the sheet. */
export function withSigners(
  record: SignOffRecord | null,
  signers: () => readonly Signer[],
): SignOffRecord {
  if (record && record.signers.length > 0) return record;
  const fresh = newRecord(signers());
  return record ? { ...record, signers: fresh.signers } : fresh;
}

function signersNow(workbook: Workbook): readonly Signer[] {
  return readSigners(workbook.sheet(SHEET_NAMES.signers)?.values() ?? []);
}

/** Throws where the list has become another since the page was shown. */
export function signerIn(
  { signers }: SignOffRecord,
  index: number,
  whom: Whom | undefined,
): SignerRecord {
  const signer = signers[index];
  if (signer && isMeant(signer, whom)) return signer;
  throw new CommandError({ kind: 'signers-changed', name: plainLine(String(whom?.name ?? '')) });
}

/** One call. What stands in a cell decides nothing about a Doc before Drive has said whose Doc it is. */
export function requireOwnDoc(open: OpenMemo): DocState {
  const state = withDrive(() => open.ports.drive.docState(open.fileId));
  if (!state) throw outOfReach(open);
  refuseAnothers(open, state);
  return state;
}

/**
 * Whether the add-on has put another content into the Doc than the row knows of: an undo in the sheet, or an earlier version of
 * it, takes the row back and leaves Drive as it is. A Doc of an earlier version does not say what it has.
 */
export function isRowBehind({ memo, record }: OpenMemo, { content }: DocState): boolean {
  const isOther = (known: string) => known !== '' && known !== content;
  return content !== '' && isOther(memo.fingerprint) && record.updating !== content;
}

/** Throws where that is so: what signers have decided, and the counts that they are told, are of other words. The row says it first, so that the page offers the update. */
export function requireRowOfDoc(open: OpenMemo, state: DocState): void {
  if (!isRowBehind(open, state)) return;
  if (open.record.updating === '')
    saveMemo(open, { record: { ...open.record, updating: UNKNOWN_CONTENT } });
  throw new CommandError({ kind: 'row-behind', sheet: open.sheet });
}

/** The Doc is another memo's, or that of the workbook from which this one was copied. */
export function refuseAnothers(
  { ports, memo, sheet }: Pick<OpenMemo, 'ports' | 'memo' | 'sheet'>,
  state: Pick<DocState, 'memoId' | 'workbook'>,
): void {
  if (state.memoId !== memo.id) throw new CommandError({ kind: 'other-doc', sheet });
  if (isOfOriginal(ports, state)) throw new CommandError({ kind: 'copied-memo' });
}

/** A copy of the workbook has the same rows, ids and links, and no Docs. */
export function isOfOriginal({ workbook }: Ports, state: Pick<DocState, 'workbook'>): boolean {
  return state.workbook !== '' && state.workbook !== workbook.id();
}

export function withSigner(
  record: SignOffRecord,
  index: number,
  change: Partial<SignerRecord>,
): SignOffRecord {
  const signers = record.signers.map((signer, at) =>
    at === index ? { ...signer, ...change } : signer,
  );
  return { ...record, signers };
}

export interface MemoChange {
  readonly record: SignOffRecord;
  readonly events?: readonly MemoEvent[];
  /** Since when it is where this change brings it; else since now. */
  readonly since?: string;
  /** Other columns of the row. */
  readonly cells?: readonly Cell[];
}

/** Gives the memo as it then stands; where the sheet refuses the row is as it was, and this throws. */
export function saveMemo(open: OpenMemo, change: MemoChange): OpenMemo {
  const { next, cells } = changed(open, change);
  try {
    withRecord(open).save(cells);
  } catch (refusal) {
    const problem = refusedWrite(open.sheet, refusal);
    if (problem.kind !== 'sheet-protected' || !open.isWritten) throw new CommandError(problem);
    const { sheet, failure } = problem;
    throw new CommandError({ kind: 'partly-written', sheet, failure });
  }
  return { ...next, isWritten: true };
}

/** The same for what Drive has done already, wherever the row is by now. */
export function saveDone(open: OpenMemo, change: MemoChange): OpenMemo {
  try {
    open.row.look();
    return saveMemo(open, change);
  } catch (error) {
    const problem = refusedWrite(open.sheet, error);
    if (problem.kind === 'typed-columns' && problem.effect === 'refused')
      throw new CommandError({ ...problem, effect: 'not-noted' });
    if (problem.kind !== 'sheet-protected' && problem.kind !== 'partly-written') throw error;
    const { sheet, failure } = problem;
    throw new CommandError({ kind: 'not-noted', sheet, failure });
  }
}

/** Takes back what was written in advance, wherever the row is by now. */
export function undo(open: OpenMemo, change: MemoChange): void {
  open.row.look();
  saveMemo(open, change);
}

/** The same without waiting until it has arrived; `refusal` is null unless the sheet refuses at once. */
export function noteMemo(
  open: OpenMemo,
  change: MemoChange,
): { readonly next: OpenMemo; readonly refusal: unknown } {
  const { next, cells } = changed(open, change);
  try {
    open.row.look();
    withRecord(open).note(cells);
    return { next, refusal: null };
  } catch (refusal) {
    return { next, refusal };
  }
}

function changed(
  open: OpenMemo,
  { record, events = [], since = open.now, cells = [] }: MemoChange,
): { readonly next: OpenMemo; readonly cells: readonly Cell[] } {
  const { memo, now, user } = open;
  const isRequest = memo.kept.request !== null;
  const where = whereIs(record, isRequest);
  const moved = placeOf(open.record, isRequest) !== placeOf(record, isRequest);
  const kept = { ...record, since: moved ? since : record.since };
  const who = makerText(user);
  const history = addHistory(
    memo.history,
    events.map((event) => ({ when: now, text: tellEvent(event, who) })),
  );
  const state = STATES[where.stage];
  // A link that was emptied comes back with the next step.
  const link = docIdOf(memo.linkSaid) === null ? cellsOf({ link: memo.link }) : [];
  const own = {
    state,
    holder: tellHolder(where, kept.since),
    results: tellResults(kept.signers),
    history,
    record: writeRecord(kept),
  };
  return {
    next: { ...open, record: kept, memo: { ...memo, state, history, record: kept } },
    cells: [...cellsOf(own), ...link, ...cells],
  };
}

export function whereIs(record: SignOffRecord, isRequest: boolean): Where {
  const { signers, link, cancelled, sentOn, confirmedOn } = record;
  if (cancelled && !cancelled.asking)
    return {
      stage: 'cancelled',
      signer: null,
      canOpen: false,
      unseen: cancelled.unseen,
      sentOn,
      confirmedOn,
    };
  const turn = turnOf(signers);
  const signer = turn === null ? null : (signers[turn] ?? null);
  const forAll = isRequest ? null : (link?.role ?? null);
  const canOpen = forAll !== null || (signer !== null && hasAccess(signer));
  const isWithUnit = isRequest && link !== null;
  return { stage: stageOf(signers, forAll), signer, canOpen, isWithUnit, sentOn, confirmedOn };
}

function placeOf(record: SignOffRecord, isRequest: boolean): string {
  const { stage, canOpen } = whereIs(record, isRequest);
  return `${stage} ${turnOf(record.signers)} ${canOpen}`;
}

/** With protected headings there is no column to keep it in. */
function withRecord({ row }: OpenMemo): OpenRow {
  if (!row.found().columns.has('record')) throw new Error(RECORD);
  return row;
}

const RECORD = COLUMNS.find(({ key }) => key === 'record')?.heading ?? '';
