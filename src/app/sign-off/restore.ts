/**
 * The command "restore the register": rows that were deleted, or went with their sheet, are made again from the user's
 * own memos in Drive. What Drive knows comes back: the memo, its year and counts, what a report is of, who may open it. What signers said
 * stood in the row alone.
 */
import { docIdOf } from '../../core/doc-link';
import { withPercent } from '../../core/measures/completion';
import { periodName } from '../../core/office/period';
import { readSigners } from '../../core/office/signers';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { addHistory } from '../../core/sign-off/history';
import { isRequestId, REPORT_OF_ALL, writeKeptScope } from '../../core/sign-off/kept-scope';
import { NO_PAPER } from '../../core/sign-off/paper';
import { newRecord, type SignOffRecord, writeRecord } from '../../core/sign-off/record';
import { ROLES } from '../../core/sign-off/round';
import { longThaiMoment } from '../../core/text/moment';
import { tellEvent, tellHolder, tellKind, tellResults, tellScope } from '../../words/register';
import { arrive, hasArrived, look } from '../arrive';
import type { FoundMemo, MemoWhat, Permission, Ports, RowValue } from '../ports';
import { appendRow } from '../register/append';
import { type ColumnKey, cellsOf, countCells, STATES } from '../register/columns';
import { makerText } from '../register/maker';
import { isRecordGone, type MemoRow, memoAt } from '../register/memo-row';
import { openRow } from '../register/open-row';
import {
  type Found,
  idIn,
  readTable,
  rowIn,
  type Table,
  textIn,
  withAllColumns,
} from '../register/table';
import type { Session } from '../session';
import { makeRegister } from '../sheets/make-sheets';
import { CommandError, holdLock, withDrive } from '../stopped';
import { whereIs } from './open-memo';
import { isForAll, linkRoleOf } from './settle-sharing';

export interface LostMemo extends FoundMemo {
  /** Its row is there, without what the add-on knows it by, or without what it keeps of its round. */
  readonly hasRow: boolean;
}

/** The user's memos of this workbook that the register does not have whole, the oldest first. Reads alone. */
export function lostMemos({ ports }: Session): readonly LostMemo[] {
  const { drive, workbook } = ports;
  const sheet = workbook.sheet(SHEET_NAMES.register);
  const table = sheet && readTable(sheet);
  const found = withDrive(() => drive.findMemos(workbook.id()));
  // A copy made in Drive has the private properties of its memo, which is the older.
  const memos = found.filter(
    ({ memoId }, index) => found.findIndex((each) => each.memoId === memoId) === index,
  );
  return memos.flatMap((memo) => {
    const row = table && rowOfMemo(table, memo);
    if (row && isWhole(row)) return [];
    return [{ ...memo, hasRow: row !== null }];
  });
}

/** By its id, else by its Doc. */
function rowOfMemo(table: Table, { id: doc, memoId }: FoundMemo): Found | null {
  const found = rowIn(table, memoId);
  if (found) return found;
  const at = table.rows.findIndex(
    (cells) => idIn(table, cells) === '' && docIdOf(textIn(table, cells, 'link')) === doc,
  );
  return at < 0 ? null : { ...table, row: at + 1 };
}

function isWhole(row: Found): boolean {
  const memo = memoAt(row);
  return memo.id !== '' && !isRecordGone(memo) && !isLinkGone(memo);
}

/** Of a row that an earlier version made: it keeps its Doc's id nowhere else. */
function isLinkGone({ link, state }: MemoRow): boolean {
  return docIdOf(link) === null && state !== STATES.making && state !== STATES.failed;
}

/** How many one run puts back: each asks Drive who may open it. */
export const MOST_RESTORED = 50;

/** The names of memos. */
export interface Restored {
  /** Of those that got a row again. */
  readonly added: readonly string[];
  /** Of those whose row is whole again. */
  readonly mended: readonly string[];
  /** Of those that anyone can open who has the link. */
  readonly openToAll: readonly string[];
}

/** A cut-off run is gone on with by the next. */
export function restoreRegister(session: Session): Restored {
  const { ports } = session;
  holdLock(ports);
  // Looked for again: a colleague may have put some back while the user was asked.
  const lost = lostMemos(session).slice(0, MOST_RESTORED);
  const [added, mended, openToAll]: [string[], string[], string[]] = [[], [], []];
  if (lost.length === 0) return { added, mended, openToAll };
  const front = ports.workbook.activeSheet();
  const found = ports.workbook.sheet(SHEET_NAMES.register);
  const sheet = found ?? makeRegister(session);
  if (!found) front.show();
  session.bringUp();
  for (const memo of lost) {
    if (ports.clock.isLate()) break;
    const permissions = withDrive(() => ports.drive.permissions(memo.id));
    const table = withAllColumns(ports, readTable(sheet));
    const row = rowOfMemo(table, memo);
    if (row) mend(session, row, memo, permissions);
    else appendRow(ports, table, rowOf(session, memo, permissions));
    (row ? mended : added).push(memo.name);
    if (permissions.some(isForAll)) openToAll.push(memo.name);
  }
  return { added, mended, openToAll };
}

/** What its row still says stays; who may open it is what Drive says, and what signers have said is to be recorded anew. */
function mend(
  session: Session,
  row: Found,
  found: FoundMemo,
  permissions: readonly Permission[],
): void {
  const { ports } = session;
  const own = idIn(row, row.rows[row.row - 1] ?? []) === '' ? withId(ports, row, found) : row;
  const memo = memoAt(own);
  if (isLinkGone(memo)) openRow(ports, own).save([['link', found.link]]);
  if (memo.record) return;
  const now = longThaiMoment(session.now());
  const { state, holder, results, record, history } = roundOf(session, found, permissions, now);
  const told = addHistory(memo.history, history);
  openRow(ports, own).save(cellsOf({ state, holder, results, record, history: told }));
}

/** Its id, written into the row that has its Doc's link; throws where that row was moved meanwhile. */
function withId(ports: Ports, row: Found, { id: doc, memoId }: FoundMemo): Found {
  const { sheet, columns } = row;
  const cell = { row: row.row, column: columns.get('id') ?? 0 };
  arrive(ports, () => sheet.writeTexts([{ ...cell, text: memoId }]));
  const own = look(sheet.name, () => rowIn(readTable(sheet), memoId));
  if (own && docIdOf(memoAt(own).link) === doc) return own;
  hasArrived(ports, () => sheet.empty([cell]));
  throw new CommandError({ kind: 'rows-moving', sheet: sheet.name });
}

function rowOf(
  session: Session,
  memo: FoundMemo,
  permissions: readonly Permission[],
): Readonly<Record<ColumnKey, RowValue>> {
  const { ports } = session;
  const now = longThaiMoment(session.now());
  const { history, ...round } = roundOf(session, memo, permissions, now);
  const isKnown = memo.fiscalYear !== null;
  const isRequest = asksUnit(memo);
  const what = isRequest ? null : memo.what;
  const counts = isKnown ? countCells(withPercent(memo.counts)) : NO_COUNTS;
  return {
    ...counts,
    id: memo.memoId,
    when: memo.created === '' ? '' : longThaiMoment(ports.clock.at(memo.created)),
    reference: '',
    ...NO_PAPER,
    subject: subjectIn(memo.name),
    period: what?.period ? periodName(what.period) : '',
    kind: isRequest || what ? tellKind(isRequest) : '',
    unit: what ? tellScope(what) : '',
    scope: keptOf(isRequest, what),
    sheet: memo.sheet,
    fiscalYear: memo.fiscalYear ?? '',
    template: what?.template ?? '',
    sheetSince: '',
    ...round,
    history: addHistory('', history),
    by: makerText(memo.owner),
    link: memo.link,
    fingerprint: memo.content,
    snapshot: '',
  };
}

/** An earlier version's Doc says it by the memo's id alone. */
function asksUnit({ memoId, what }: FoundMemo): boolean {
  return isRequestId(memoId) || what?.isRequest === true;
}

/** '' where nobody knows. Whom a request asks stood in its row alone; a report of all it is not. */
function keptOf(isRequest: boolean, what: MemoWhat | null): string {
  if (isRequest) return writeKeptScope({ ...REPORT_OF_ALL, request: 'office' });
  if (!what) return '';
  const { owner, statuses, chosen: template } = what;
  return writeKeptScope({ ...REPORT_OF_ALL, owner, statuses, template });
}

/** As the row's columns have it. */
function roundOf(
  { ports }: Session,
  memo: FoundMemo,
  permissions: readonly Permission[],
  now: string,
) {
  const record = recordFrom(ports, memo, permissions, now);
  const where = whereIs(record, asksUnit(memo));
  const text = tellEvent({ kind: 'restored' }, makerText(ports.user()));
  return {
    state: STATES[where.stage],
    holder: tellHolder(where, ''),
    results: tellResults(record.signers),
    record: writeRecord(record),
    history: [{ when: now, text }],
  };
}

const NO_COUNTS = {
  total: '',
  done: '',
  inProgress: '',
  notStarted: '',
  unclear: '',
  percent: '',
} as const;

/** The signers of the sheet as it is now, each with the access that Drive knows of. */
function recordFrom(
  { workbook }: Ports,
  { id: doc, memoId: id, modified }: FoundMemo,
  permissions: readonly Permission[],
  now: string,
): SignOffRecord {
  const signers = readSigners(workbook.sheet(SHEET_NAMES.signers)?.values() ?? []);
  const fresh = newRecord(signers);
  const anyone = permissions.find(isForAll);
  return {
    ...fresh,
    id,
    doc,
    modified,
    link: anyone ? { role: linkRoleOf(anyone), permission: anyone.id, closing: false } : null,
    signers: fresh.signers.map((signer) => {
      const email = signer.email.trim().toLowerCase();
      const given = permissions.find(
        (each) => email !== '' && each.role !== 'owner' && each.email.toLowerCase() === email,
      );
      if (!given) return signer;
      const role = ROLES.find((each) => each === given.role) ?? signer.role;
      return { ...signer, role, access: 'shared', permission: given.id, accessAt: now };
    }),
  };
}

/** Between the words that a memo's document begins with and its day. */
function subjectIn(name: string): string {
  const [, subject] = /^บันทึกข้อความ (.*) \([^()]*\)$/.exec(name) ?? [];
  return subject ?? name;
}
