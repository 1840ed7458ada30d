/** A memo's row opened for a change, under the lock, and written back in every column that tells of it. */

import { docIdOf } from '../../core/doc-link';
import { readSigners, type Signer } from '../../core/office/signers';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { addHistory } from '../../core/sign-off/history';
import type { MemoEvent, Where } from '../../core/sign-off/memo-event';
import { newRecord, type SignOffRecord, writeRecord } from '../../core/sign-off/record';
import type { SignerRecord } from '../../core/sign-off/round';
import { hasAccess, stageOf, turnOf } from '../../core/sign-off/stage';
import { longThaiMoment } from '../../core/text/moment';
import { tellEvent, tellHolder, tellResults } from '../../words/register';
import type { Ports, User, Workbook } from '../ports';
import { type Cell, COLUMNS, cellsOf, STATES } from '../register/columns';
import { isMadeBy, makerText } from '../register/maker';
import { type MemoRow, memoAt } from '../register/memo-row';
import {
  type Found,
  readRow,
  readTable,
  rewriteRow,
  rewriteWholeRow,
  rowIn,
  type Table,
  textIn,
  withAllColumns,
} from '../register/table';
import type { Session } from '../session';
import { CommandError, refusedWrite } from '../stopped';

export interface OpenMemo {
  readonly ports: Ports;
  readonly found: Found;
  readonly memo: MemoRow;
  readonly record: SignOffRecord;
  /** Of its Google Doc. */
  readonly fileId: string;
  /** Who is at the sheet. */
  readonly user: User;
  /** `10 มีนาคม 2569 09:05` */
  readonly now: string;
}

/** Throws where a colleague is at work, and where the row or its document is not there. */
export function openMemo(session: Session, id: string): OpenMemo {
  const { ports, now } = session;
  if (!ports.lock()) throw new CommandError({ kind: 'busy' });
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  const table = sheet && readTable(sheet);
  const found = table && readRow(broughtUp(session, table), id);
  const memo = found && memoAt(found);
  const fileId = memo && docIdOf(memo.link);
  if (!found || !memo || !fileId) throw new CommandError({ kind: 'memo-gone' });
  const record = withSigners(memo.record, () => signersNow(ports.workbook));
  return { ports, found, memo, record, fileId, user: ports.user(), now: longThaiMoment(now()) };
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
export function outOfReach({ memo, user }: OpenMemo): CommandError {
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
export function signerIn({ signers }: SignOffRecord, index: number): SignerRecord {
  const signer = signers[index];
  if (!signer) throw new CommandError({ kind: 'memo-gone' });
  return signer;
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
  const { found, ports } = open;
  try {
    rewriteWholeRow(ports, withRecord(found), cells);
  } catch (refusal) {
    throw new CommandError(refusedWrite(found.sheet.name, refusal));
  }
  return next;
}

/** The same for what Drive has done already, wherever the row is by now. */
export function saveDone(open: OpenMemo, change: MemoChange): OpenMemo {
  try {
    return saveMemo(findAgain(open), change);
  } catch (error) {
    const problem = error instanceof CommandError ? error.problem : null;
    if (problem?.kind === 'typed-columns' && problem.effect === 'refused')
      throw new CommandError({ ...problem, effect: 'not-noted' });
    if (problem?.kind !== 'sheet-protected') throw error;
    const { sheet, failure } = problem;
    throw new CommandError({ kind: 'not-noted', sheet, failure });
  }
}

/** The same without waiting until it has arrived; `noted` is false where the sheet refuses at once. */
export function noteMemo(open: OpenMemo, change: MemoChange): { next: OpenMemo; noted: boolean } {
  const { next, cells } = changed(open, change);
  try {
    rewriteRow(withRecord(open.found), cells);
    return { next, noted: true };
  } catch {
    return { next, noted: false };
  }
}

function changed(
  open: OpenMemo,
  { record, events = [], since = open.now, cells = [] }: MemoChange,
): { readonly next: OpenMemo; readonly cells: readonly Cell[] } {
  const { memo, now, user } = open;
  const where = whereIs(record);
  const moved = placeOf(open.record) !== placeOf(record);
  const kept = { ...record, since: moved ? since : record.since };
  const who = makerText(user);
  const history = addHistory(
    memo.history,
    events.map((event) => ({ when: now, text: tellEvent(event, who) })),
  );
  const state = STATES[where.stage];
  const own = {
    state,
    holder: tellHolder(where, kept.since),
    results: tellResults(kept.signers),
    history,
    record: writeRecord(kept),
  };
  return {
    next: { ...open, record: kept, memo: { ...memo, state, history, record: kept } },
    cells: [...cellsOf(own), ...cells],
  };
}

const OWN_KEYS = ['state', 'holder', 'results', 'history', 'record'] as const;

export function whereIs({ signers, link }: SignOffRecord): Where {
  const turn = turnOf(signers);
  const signer = turn === null ? null : (signers[turn] ?? null);
  const canOpen = link !== null || (signer !== null && hasAccess(signer));
  return { stage: stageOf(signers, link?.role ?? null), signer, canOpen };
}

function placeOf(record: SignOffRecord): string {
  const { stage, canOpen } = whereIs(record);
  return `${stage} ${turnOf(record.signers)} ${canOpen}`;
}

/** With protected headings there is no column to keep it in. */
function withRecord(found: Found): Found {
  if (!found.columns.has('record')) throw new Error(RECORD_HEADING);
  return found;
}

const RECORD_HEADING = COLUMNS.find(({ key }) => key === 'record')?.heading;

/** The same memo where its row stands now: Drive takes seconds, in which the staff may sort. */
export function findAgain(open: OpenMemo): OpenMemo {
  const found = readRow(readTable(open.found.sheet), open.memo.id);
  if (!found) throw new CommandError({ kind: 'memo-gone' });
  return { ...open, found };
}

/**
 * The same after writing without looking, which a signer's two calls leave no room for: where the rows
 * were sorted meanwhile, the row that was written over gets its own words back.
 */
export function keepInPlace(open: OpenMemo): OpenMemo {
  const { found, memo } = open;
  const now = readTable(found.sheet);
  const place = rowIn(now, memo.id);
  if (place?.row === found.row) return open;
  const stray = rowIn(found, textIn(now, now.rows[found.row - 1] ?? [], 'id'));
  const own = stray ? (found.rows[stray.row - 1] ?? []) : [];
  rewriteRow(
    { ...now, row: found.row },
    OWN_KEYS.map((key) => [key, textIn(found, own, key)]),
  );
  if (!place) throw new CommandError({ kind: 'memo-gone' });
  return saveMemo({ ...open, found: place }, { record: open.record });
}
