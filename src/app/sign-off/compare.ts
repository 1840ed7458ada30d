/** The command "compare": two rounds measure by measure, from what the register keeps of each. */
import { SHEET_NAMES, sheetsIn } from '../../core/sheet/sheet-names';
import { compareMeasures } from '../../core/sign-off/changes';
import { readSnapshot, type Seen, seenNow } from '../../core/sign-off/snapshot';
import { memoAt } from '../register/memo-row';
import { readTable, rowIn, type Table } from '../register/table';
import type { Session, SheetChoice } from '../session';
import { CommandError } from '../stopped';
import type { CompareCall, CompareReply } from './data';

export function compareMemos(session: Session, { from, to }: CompareCall): CompareReply {
  const sheet = session.ports.workbook.sheet(SHEET_NAMES.register);
  if (!sheet) throw new CommandError({ kind: 'memo-gone' });
  const table = readTable(sheet);
  const earlier = seenBy(table, from);
  const later = to === null ? seenNow(session.read(sheetsOf(table, from))) : seenBy(table, to);
  return { measures: compareMeasures(earlier, later) };
}

/** A memo is compared with its own sheets, whichever is open; with the open one where its row names none. */
function sheetsOf(table: Table, id: string): SheetChoice {
  const found = rowIn(table, id);
  const sheet = found ? memoAt(found).sheet : '';
  return sheet === '' ? {} : { sheet: sheetsIn(sheet) };
}

function seenBy(table: Table, id: string): Seen {
  const found = rowIn(table, id);
  if (!found) throw new CommandError({ kind: 'memo-gone' });
  const seen = readSnapshot(memoAt(found).snapshot);
  if (!seen) throw new CommandError({ kind: 'not-comparable' });
  return seen;
}
