/** The command "compare": two rounds measure by measure, from what the register keeps of each. */
import { compareMeasures } from '../../core/sign-off/changes';
import { readSnapshot, type Seen, seenNow } from '../../core/sign-off/snapshot';
import { measuresOf } from '../check/check';
import { CommandError } from '../command-error';
import type { Ports } from '../ports';
import { memoAt } from '../register/memo-row';
import { readRow, readTable, type Table } from '../register/table';
import { readWorkbook } from '../workbook/read-workbook';
import { SHEET_NAMES } from '../workbook/sheet-names';
import type { CompareCall, CompareReply } from './data';

export function compareMemos({ workbook }: Ports, { from, to }: CompareCall): CompareReply {
  const sheet = workbook.sheet(SHEET_NAMES.register);
  if (!sheet) throw new CommandError({ kind: 'memo-gone' });
  const table = readTable(sheet);
  const earlier = seenBy(table, from);
  const later = to === null ? sheetNow(workbook) : seenBy(table, to);
  return { measures: compareMeasures(earlier, later) };
}

function seenBy(table: Table, id: string): Seen {
  const found = readRow(table, id);
  if (!found) throw new CommandError({ kind: 'memo-gone' });
  const seen = readSnapshot(memoAt(found).snapshot);
  if (!seen) throw new CommandError({ kind: 'not-comparable' });
  return seen;
}

function sheetNow(workbook: Ports['workbook']): Seen {
  const reading = readWorkbook(workbook, {});
  return seenNow({ ...reading, measures: measuresOf(reading) });
}
