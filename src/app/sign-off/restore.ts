/**
 * The command "restore the register": rows that were deleted, or went with their sheet, are made again from the user's
 * own memos in Drive. What Drive knows comes back: the memo, its year and counts, who may open it. What signers said
 * stood in the row alone.
 */
import { withPercent } from '../../core/measures/completion';
import { readSigners } from '../../core/office/signers';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { addHistory } from '../../core/sign-off/history';
import { REPORT_OF_ALL, REQUEST_ID, writeKeptScope } from '../../core/sign-off/kept-scope';
import { NO_PAPER } from '../../core/sign-off/paper';
import { newRecord, type SignOffRecord, writeRecord } from '../../core/sign-off/record';
import { ROLES } from '../../core/sign-off/round';
import { longThaiMoment } from '../../core/text/moment';
import { tellEvent, tellHolder, tellKind, tellResults } from '../../words/register';
import type { FoundMemo, Permission, Ports, RowValue } from '../ports';
import { appendRow } from '../register/append';
import { type ColumnKey, countCells, STATES } from '../register/columns';
import { makerText } from '../register/maker';
import { memosIn } from '../register/memo-row';
import { readTable, withAllColumns } from '../register/table';
import type { Session } from '../session';
import { makeRegister } from '../sheets/make-sheets';
import { holdLock, withDrive } from '../stopped';
import { whereIs } from './open-memo';
import { isForAll, linkRoleOf } from './settle-sharing';

/** The user's memos of this workbook that the register does not have, the oldest first. Reads alone. */
export function lostMemos({ ports }: Session): readonly FoundMemo[] {
  const { drive, workbook } = ports;
  const sheet = workbook.sheet(SHEET_NAMES.register);
  const known = new Set(sheet ? memosIn(readTable(sheet)).map(({ id }) => id) : []);
  return withDrive(() => drive.findMemos(workbook.id())).filter(({ memoId }) => !known.has(memoId));
}

/** How many one run puts back: each asks Drive who may open it. */
export const MOST_RESTORED = 50;

/** Gives the names of those put back; a cut-off run is gone on with by the next. */
export function restoreRegister(session: Session): readonly string[] {
  const { ports } = session;
  holdLock(ports);
  // Looked for again: a colleague may have put some back while the user was asked.
  const lost = lostMemos(session).slice(0, MOST_RESTORED);
  if (lost.length === 0) return [];
  const front = ports.workbook.activeSheet();
  const found = ports.workbook.sheet(SHEET_NAMES.register);
  const sheet = found ?? makeRegister(session);
  if (!found) front.show();
  session.bringUp();
  const restored: string[] = [];
  for (const memo of lost) {
    if (ports.clock.isLate()) break;
    const permissions = withDrive(() => ports.drive.permissions(memo.id));
    const table = withAllColumns(ports, readTable(sheet));
    appendRow(ports, table, rowOf(session, memo, permissions));
    restored.push(memo.name);
  }
  return restored;
}

function rowOf(
  session: Session,
  memo: FoundMemo,
  permissions: readonly Permission[],
): Readonly<Record<ColumnKey, RowValue>> {
  const { ports } = session;
  const now = longThaiMoment(session.now());
  const record = recordFrom(ports, memo, permissions, now);
  const where = whereIs(record);
  const isKnown = memo.fiscalYear !== null;
  const isRequest = memo.memoId.startsWith(REQUEST_ID);
  const counts = isKnown ? countCells(withPercent(memo.counts)) : NO_COUNTS;
  return {
    ...counts,
    id: memo.memoId,
    when: memo.created === '' ? '' : longThaiMoment(ports.clock.at(memo.created)),
    reference: '',
    ...NO_PAPER,
    subject: subjectIn(memo.name),
    period: '',
    kind: isRequest ? tellKind(true) : '',
    unit: '',
    // Whom it asks stood in the row alone; a report of all it is not.
    scope: isRequest ? writeKeptScope({ ...REPORT_OF_ALL, request: 'office' }) : '',
    sheet: memo.sheet,
    fiscalYear: memo.fiscalYear ?? '',
    template: '',
    sheetSince: '',
    state: STATES[where.stage],
    holder: tellHolder(where, ''),
    results: tellResults(record.signers),
    history: addHistory('', [
      { when: now, text: tellEvent({ kind: 'restored' }, makerText(ports.user())) },
    ]),
    record: writeRecord(record),
    by: makerText(memo.owner),
    link: memo.link,
    fingerprint: memo.content,
    snapshot: '',
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
  { modified }: FoundMemo,
  permissions: readonly Permission[],
  now: string,
): SignOffRecord {
  const signers = readSigners(workbook.sheet(SHEET_NAMES.signers)?.values() ?? []);
  const fresh = newRecord(signers);
  const anyone = permissions.find(isForAll);
  return {
    ...fresh,
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
