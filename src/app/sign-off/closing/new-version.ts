/** The command "new version": of a memo that all have decided, a memo of its own that names the old, which stays as it is. */

import { checkWorkbook } from '../../check/checked';
import { keptOptions } from '../../memo/draft';
import { generateChecked } from '../../memo/generate';
import { memosIn } from '../../register/memo-row';
import { scopeOfMemo } from '../../register/names-now';
import { refuseReplaced } from '../../register/replaced-sheet';
import { sheetsOfMemo } from '../../register/sheets-now';
import type { Session } from '../../session';
import { CommandError } from '../../stopped';
import { otherOpenSheet } from '../../workbook/open-sheet';
import type { NewVersionCall, NewVersionReply } from '../data';
import { openMemo } from '../open-memo';
import { isComplete } from './lock';

/** A colleague's too: the new one lies in the Drive of whoever makes it. */
export function makeNewVersion(
  session: Session,
  { id, force = false, ofItsSheet = false }: NewVersionCall,
): NewVersionReply {
  const open = openMemo(session, id);
  const { memo, record } = open;
  if (!isComplete(record)) throw new CommandError({ kind: 'not-complete' });
  const { when, reference } = memo;
  const { workbook } = session.ports;
  const sheets = sheetsOfMemo(workbook, memo);
  const { sheet, opened } = sheets;
  const other = ofItsSheet ? null : otherOpenSheet(workbook, sheet, session.mappings);
  if (other) return other;
  const { period } = memo;
  const checked = checkWorkbook(session, { sheet, opened, period, quick: true });
  refuseReplaced(session, memo, sheets, checked.reading);
  const scope = scopeOfMemo(memo, memosIn(open.row.found()), checked.reading.measures);
  const options = { force, ...keptOptions(memo), scope, replaces: { id, when, reference } };
  const made = generateChecked(session, checked, options);
  if (!made.memo) return { kind: 'errors', report: made.report };
  return { kind: 'made', link: made.memo.link, registered: made.registered };
}
