/** The command "save settings": writes what the form changed into the sheet ตั้งค่า, its one source. */

import { readSettings, settingColumns } from '../../core/office/read-settings';
import { SETTINGS, type SettingKey } from '../../core/office/settings';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { textOf } from '../../core/text/cell-text';
import type { CellText } from '../ports';
import type { Session } from '../session';
import { readForm } from '../workbook/read-form';
import { makeSettings } from './make-sheets';
import { formSheet, type SaveResult, writeForm } from './save-result';

export interface SettingChange {
  readonly key: SettingKey;
  /** What the form was shown; a cell that reads otherwise by now is left as it is. */
  readonly before: string;
  readonly after: string;
  /** The fiscal year whose value the form was shown; without one that of ค่า. */
  readonly year?: number | null;
}

export function saveSettings(session: Session, changes: readonly SettingChange[]): SaveResult {
  const sheet = formSheet(session, SHEET_NAMES.settings, makeSettings);
  const { raw: rows, values } = readForm(sheet);
  const columns = settingColumns(rows);
  const texts: CellText[] = [];
  const changedMeanwhile: string[] = [];
  let free = rows.length + 1;
  for (const { key, before, after, year = null } of changes) {
    const setting = SETTINGS.find((each) => each.key === key);
    if (!setting) continue;
    const { label, byYear } = setting;
    const { known, yearColumn } = readSettings(values, year);
    const entry = known.get(key);
    // The same request again, after its answer was lost.
    if (entry && textOf(entry.value) === after.trim()) continue;
    if (textOf(entry?.value ?? '') !== before.trim()) changedMeanwhile.push(label);
    else if (entry) texts.push({ row: entry.row, column: entry.column, text: after.trim() });
    else {
      const column = (byYear && yearColumn) || columns.value;
      texts.push({ row: free, column: columns.label, text: label });
      texts.push({ row: free, column, text: after.trim() });
      free++;
    }
  }
  writeForm(session.ports, sheet, rows, texts);
  return { changedMeanwhile };
}
