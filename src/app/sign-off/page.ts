/** The command "memos": all that the memos page shows, in one call and in plain JSON. */

import { docIdOf } from '../../core/doc-link';
import { cellTold, SHEET_NAMES } from '../../core/sheet/sheet-names';
import { withAddresses } from '../../core/sign-off/addresses';
import type { SignOffRecord } from '../../core/sign-off/record';
import { isoDate } from '../../core/text/dates';
import { longThaiMoment } from '../../core/text/moment';
import { tellSheetSince } from '../../words/register';
import { hasArrived } from '../arrive';
import type { Ports, Sheet, User } from '../ports';
import { isMadeBy } from '../register/maker';
import { type MemoRow, memoAt, memosIn, newVersionsIn, stageOfMemo } from '../register/memo-row';
import { openRow } from '../register/open-row';
import { recoverMemos } from '../register/recover';
import { registerOn } from '../register/register';
import { withSheetsNow } from '../register/sheets-now';
import { readTable, rowIn, type Table } from '../register/table';
import type { Session } from '../session';
import type { MemosData } from './data';
import { saveMemo, withSigners } from './open-memo';
import { isUnsettled, settleSharing } from './settle-sharing';
import {
  changesSince,
  isCompared,
  isOver,
  memoView,
  newestFirst,
  type SheetNow,
  sheetNow,
} from './view';

export function memosPage(session: Session): MemosData {
  const { ports, language } = session;
  const reading = session.read({ withoutGone: true });
  const user = ports.user();
  const now = sheetNow(session, reading);
  const today = isoDate(session.now().date);
  const common = { language, user, sheet: now && cellTold(now.sheet), today };
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  if (!sheet) return { ...common, memos: [] };
  const table = readTable(sheet);
  const settled = settleOne(session, table, user);
  const named = withSheetsNow(ports.workbook, settled ?? memosIn(table), {
    read: reading,
    // What becomes of the sheet after that is no longer the memo's matter.
    isLookedFor: (memo) => !isOver(stageOfMemo(memo)),
  });
  const memos = newestFirst(named);
  // One write at each opening: a second one would take more calls than opening the page may.
  if (now && !settled) noteChanges(ports, table, memos, now);
  const newVersions = newVersionsIn([...memos].reverse());
  return {
    ...common,
    memos: memos.map((memo) => {
      const record = withSigners(memo.record, () => reading.signers);
      const addressed = withAddresses(record, reading.signers);
      const view = memoView(memo, addressed, user, now);
      return { ...view, replacedBy: newVersions.get(memo.id)?.id ?? '' };
    }),
  };
}

/**
 * What a cut-off command has left behind is put right as far as Drive tells: memos without a link, else one
 * whose sharing nobody wrote down. Null where there is nothing to do, and where Drive or the sheet refuses:
 * then the list is shown as it is, and the next opening asks again.
 */
function settleOne(session: Session, table: Table, user: User): readonly MemoRow[] | null {
  const { ports } = session;
  const register = registerOn(ports, table);
  const unsettled = memosIn(table).find(
    ({ by, record }) => record && isUnsettled(record) && isMadeBy(by, user.email),
  );
  try {
    if (register.pending.length > 0) {
      recoverMemos(session, register);
      return memosIn(readTable(table.sheet));
    }
    return unsettled ? settle(session, table.sheet, unsettled, user) : null;
  } catch {
    return null;
  }
}

/**
 * Without the lock, which a sharing under way would hold for long: the row is read again right before, and
 * left alone where it has changed. What that sharing then writes is whole, and counts.
 */
function settle(
  session: Session,
  sheet: Sheet,
  { id, link, record: seen }: MemoRow,
  user: User,
): readonly MemoRow[] {
  const fileId = docIdOf(link);
  const now = longThaiMoment(session.now());
  const settled = seen && fileId ? settleSharing(session.ports, seen, fileId, now) : null;
  const table = readTable(sheet);
  const memos = memosIn(table);
  const found = rowIn(table, id);
  const memo = found && memoAt(found);
  if (!settled || !fileId || !found || !memo?.record || !isSame(memo.record, seen)) return memos;
  const { ports } = session;
  const row = openRow(ports, found);
  const { record: before } = memo;
  const common = { ports, row, sheet: sheet.name, memo, fileId, user, now, isWritten: false };
  const open = { ...common, record: before };
  const saved = saveMemo(open, settled);
  return memos.map((each) => (each.id === id ? saved.memo : each));
}

function isSame(one: SignOffRecord, other: SignOffRecord | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The newest report of the sheet says in the register what has changed since, where the register may be written. */
function noteChanges(ports: Ports, table: Table, memos: readonly MemoRow[], now: SheetNow): void {
  const memo = memos.find(
    (each) => each.kept.request === null && isCompared(each, now) && !isOver(stageOfMemo(each)),
  );
  const found = memo && rowIn(table, memo.id);
  if (!found) return;
  const text = tellSheetSince(changesSince(memo, now));
  if (text === memo.sheetSince) return;
  // Whoever may not write the register reads it on the page.
  hasArrived(ports, () => openRow(ports, found).save([['sheetSince', text]]));
}
