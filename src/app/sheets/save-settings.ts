/** The command "save settings": writes what the form changed into the sheet ตั้งค่า, its one source. */

import { readSettings } from '../../core/office/read-settings';
import { SETTINGS, type SettingKey } from '../../core/office/settings';
import { textOf } from '../../core/text/cell-text';
import { CommandError } from '../command-error';
import type { CellText, Ports } from '../ports';
import { SHEET_NAMES } from '../workbook/sheet-names';
import { makeSettings, type SetUpWords } from './set-up';

export interface SettingChange {
  readonly key: SettingKey;
  /** What the form was shown; a cell that reads otherwise by now is left as it is. */
  readonly before: string;
  readonly after: string;
}

export interface SaveResult {
  /** Labels of what a colleague has changed in the meantime, and what therefore stays. */
  readonly changedMeanwhile: readonly string[];
}

export function saveSettings(
  ports: Ports,
  words: SetUpWords,
  changes: readonly SettingChange[],
): SaveResult {
  const { workbook } = ports;
  const front = workbook.activeSheet();
  const found = workbook.sheet(SHEET_NAMES.settings);
  const sheet = found ?? makeSettings(workbook, words);
  if (!found) front.show();
  const rows = sheet.values();
  const { known } = readSettings(rows);
  const texts: CellText[] = [];
  const changedMeanwhile: string[] = [];
  let free = rows.length + 1;
  for (const { key, before, after } of changes) {
    const label = SETTINGS.find((setting) => setting.key === key)?.label;
    if (!label) continue;
    const entry = known.get(key);
    if (textOf(entry?.value ?? '') !== before.trim()) changedMeanwhile.push(label);
    else if (entry) texts.push({ row: entry.row, column: entry.column, text: after.trim() });
    else {
      const column = labelColumn(known);
      texts.push({ row: free, column, text: label });
      texts.push({ row: free, column: column + 1, text: after.trim() });
      free++;
    }
  }
  writeOrExplain(SHEET_NAMES.settings, () => sheet.writeTexts(texts));
  return { changedMeanwhile };
}

/** Beside the values of the rows there are; column A in an empty sheet. */
function labelColumn(known: ReadonlyMap<SettingKey, { readonly column: number }>): number {
  const [first] = known.values();
  return Math.max((first?.column ?? 2) - 1, 1);
}

/** A protected form is the user's to solve: the message names the sheet. */
export function writeOrExplain(sheet: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new CommandError({ kind: 'sheet-protected', sheet, detail: String(error) });
  }
}
