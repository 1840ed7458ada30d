/** Where an old memo's settings are written: beside the labels there are, a year's own in that year's column. */
import {
  isByYear,
  readSettings,
  settingColumns,
  yearHeading,
} from '../../core/office/read-settings';
import type { CellValue } from '../../core/sheet/cell';
import type { CellText } from '../ports';
import type { OfferedSetting } from './data';

export function settingTexts(
  rows: readonly (readonly CellValue[])[],
  fiscalYear: number | null,
  settings: readonly OfferedSetting[],
): readonly CellText[] {
  const columns = settingColumns(rows);
  const { known } = readSettings(rows);
  const common = readSettings(rows).year;
  const isOther = common !== null && fiscalYear !== null && common !== fiscalYear;
  const present = fiscalYear === null ? undefined : columns.years.get(fiscalYear);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const added = isOther && present === undefined ? width + 1 : null;
  const ownColumn = present ?? added ?? columns.value;
  const texts: CellText[] = [];
  let free = rows.length + 1;
  for (const { key, label, value } of settings) {
    const entry = known.get(key);
    const row = entry?.row ?? free++;
    if (!entry) texts.push({ row, column: columns.label, text: label });
    texts.push({ row, column: isByYear(key) ? ownColumn : columns.value, text: value });
  }
  const isNeeded = added !== null && texts.some(({ column }) => column === added);
  if (isNeeded && columns.first > 0 && fiscalYear !== null) {
    texts.push({ row: columns.first, column: added, text: yearHeading(fiscalYear) });
  }
  return texts;
}
