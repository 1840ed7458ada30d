/** The command "compare": two rounds measure by measure, from what the register keeps of each. */
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { compareMeasures } from '../../core/sign-off/changes';
import { readSnapshot, type Seen, seenNow } from '../../core/sign-off/snapshot';
import { within } from '../memo/scope';
import { memoAt } from '../register/memo-row';
import { keepsIds, sheetsOfMemo } from '../register/sheets-now';
import { readTable, rowIn, type Table } from '../register/table';
import type { Reading, Session } from '../session';
import { CommandError } from '../stopped';
import type { CompareCall, CompareReply } from './data';

export function compareMemos(session: Session, { from, to }: CompareCall): CompareReply {
  const sheet = session.ports.workbook.sheet(SHEET_NAMES.register);
  if (!sheet) throw new CommandError({ kind: 'memo-gone' });
  const table = readTable(sheet);
  const earlier = seenBy(table, from);
  const later = to === null ? seenNow(readAs(session, table, from)) : seenBy(table, to);
  return { measures: compareMeasures(earlier, later) };
}

/** The memo's own sheets, whichever is open, as far as it is about them; the open one where its row names none. */
function readAs(session: Session, table: Table, id: string): Reading {
  const found = rowIn(table, id);
  if (!found) return session.read();
  const memo = memoAt(found);
  if (memo.sheet === '' && !keepsIds(memo)) return within(session.read(), memo.kept);
  const { sheet, opened } = sheetsOfMemo(session.ports.workbook, memo);
  return within(session.read({ sheet, opened }), memo.kept);
}

function seenBy(table: Table, id: string): Seen {
  const found = rowIn(table, id);
  if (!found) throw new CommandError({ kind: 'memo-gone' });
  const seen = readSnapshot(memoAt(found).snapshot);
  if (!seen) throw new CommandError({ kind: 'not-comparable' });
  return seen;
}
