/** Which sheets a check reads: the settings, the signers, and any of the staff's with a measures table. */
import { readMeasures } from '../../core/measures/read-measures';
import type { Grid } from '../../core/sheet/grid';
import { OWN_SHEETS, SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Sheet } from '../ports';

const FORMS: readonly string[] = [SHEET_NAMES.settings, SHEET_NAMES.signers];

/** `texts` is what the sheet shows; its merges are asked for only where a head cannot be read without them. */
export function isRead(sheet: Sheet, texts: Grid['cells']): boolean {
  const { name } = sheet;
  if (FORMS.includes(name)) return true;
  if (OWN_SHEETS.includes(name)) return false;
  const isTable = (grid: Grid) => readMeasures(grid).ok;
  return isTable({ sheet: name, cells: texts, merges: [] }) || isTable(sheet.grid());
}
