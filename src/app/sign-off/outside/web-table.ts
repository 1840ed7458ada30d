/** The command "web table": the measures of a memo for the office's web site, as long as the sheet says what the memo says. */

import { memoYear } from '../../../core/memo/memo-fields';
import { webTable } from '../../../core/memo/web-table';
import { periodText } from '../../../core/office/period';
import { settingText, wantsThaiDigits } from '../../../core/office/read-settings';
import { SHEET_NAMES, sheetsTold } from '../../../core/sheet/sheet-names';
import { webTableCaption } from '../../../words/register';
import { checkWorkbook } from '../../check/checked';
import { refusePersonalData } from '../../memo/draft';
import { fingerprint } from '../../memo/fingerprint';
import { within } from '../../memo/scope';
import { memoAt } from '../../register/memo-row';
import { sheetsOfMemo } from '../../register/sheets-now';
import { readRow, readTable } from '../../register/table';
import type { Session } from '../../session';
import { CommandError } from '../../stopped';
import type { WebTable, WebTableCall } from '../data';

export function webTableOf(session: Session, { id }: WebTableCall): WebTable {
  const { ports, now } = session;
  const register = ports.workbook.sheet(SHEET_NAMES.register);
  const found = register && readRow(readTable(register), id);
  if (!found) throw new CommandError({ kind: 'memo-gone' });
  const memo = memoAt(found);
  const { sheet, opened } = sheetsOfMemo(ports.workbook, memo);
  const { reading: whole, report } = checkWorkbook(session, { sheet, opened, mark: false });
  const reading = within(whole, memo.kept);
  // What is published is what was signed: another state of the sheet has a memo of its own.
  if (fingerprint(ports, reading) !== memo.fingerprint)
    throw new CommandError({ kind: 'table-not-of-memo', sheet: sheetsTold(report.sheets) });
  refusePersonalData(report);
  const { settings, measures, ownColumns, ownGroups } = reading;
  const year = memo.fiscalYear ?? memoYear(settings, now().date);
  const period = memo.period && periodText(memo.period, year);
  const caption = webTableCaption(settingText(settings, 'agency'), year, period ?? '');
  const thaiDigits = wantsThaiDigits(settings);
  return { html: webTable({ measures, ownColumns, ownGroups, caption, thaiDigits }) };
}
