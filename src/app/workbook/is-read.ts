/** Which sheets a check reads: the settings, the signers, and any of the staff's with a measures table. */
import { readMeasures } from '../../core/measures/read-measures';
import type { CellValue } from '../../core/sheet/cell';
import type { Grid } from '../../core/sheet/grid';
import { OWN_SHEETS, SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Sheet } from '../ports';
import { type Mappings, mappingFor } from './mapping-for';
import { wordingOf } from './read-form';

const FORMS: readonly string[] = [SHEET_NAMES.settings, SHEET_NAMES.signers];

/** What the rows of a sheet are known by, as the reading has them and as they are now: of the forms the wording alone. */
export function textsOf(
  { name }: Pick<Sheet, 'name'>,
  texts: Grid['cells'],
  values: readonly (readonly CellValue[])[],
): Grid['cells'] {
  return FORMS.includes(name) ? wordingOf(values) : texts;
}

/**
 * `texts` is what the sheet shows; its merges, and what has been said of its columns, are asked for only where a head
 * cannot be read without them.
 */
export function isRead(sheet: Sheet, texts: Grid['cells'], mappings: () => Mappings): boolean {
  const { name } = sheet;
  if (FORMS.includes(name)) return true;
  if (OWN_SHEETS.includes(name)) return false;
  if (readMeasures({ sheet: name, cells: texts, merges: [] }).ok) return true;
  const grid = sheet.grid();
  return readMeasures(grid).ok || readMeasures(grid, mappingFor(grid, mappings())?.mapping).ok;
}
