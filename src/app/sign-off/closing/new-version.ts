/** The command "new version": of a memo that all have decided, a memo of its own that names the old, which stays as it is. */

import { checkWorkbook } from '../../check/checked';
import { keptOptions } from '../../memo/draft';
import { generateChecked } from '../../memo/generate';
import { memosIn } from '../../register/memo-row';
import { sheetsOfMemo } from '../../register/sheets-now';
import type { Session } from '../../session';
import { CommandError } from '../../stopped';
import { otherOpenSheet } from '../../workbook/open-sheet';
import type { NewVersionCall, NewVersionReply } from '../data';
import { openMemo } from '../open-memo';
import { newestFirst, newVersionsIn } from '../view';
import { isComplete } from './lock';

/** A colleague's too: the new one lies in the Drive of whoever makes it. */
export function makeNewVersion(
  session: Session,
  { id, force = false, ofItsSheet = false, replacedBy }: NewVersionCall,
): NewVersionReply {
  const { memo, record, row } = openMemo(session, id);
  if (!isComplete(record)) throw new CommandError({ kind: 'not-complete' });
  const newer = newVersionsIn(newestFirst(memosIn(row.found()))).get(id);
  if (newer && replacedBy !== undefined && newer.id !== replacedBy)
    return { kind: 'replaced', when: newer.when };
  const { when, reference } = memo;
  const { workbook } = session.ports;
  const sheet = sheetsOfMemo(workbook, memo);
  const other = ofItsSheet ? null : otherOpenSheet(workbook, sheet, session.mappings);
  if (other) return other;
  const checked = checkWorkbook(session, { sheet, period: memo.period, quick: true });
  const options = { force, ...keptOptions(memo), replaces: { id, when, reference } };
  const made = generateChecked(session, checked, options);
  if (!made.memo) return { kind: 'errors', report: made.report };
  return { kind: 'made', link: made.memo.link, registered: made.registered };
}
