/** Which cells of a sheet this user may not edit; asked only after a write was refused. */
import type { CellPlace } from '../../core/sheet/cell';
import type { RangeHost, SheetHost } from '../host';

/** True for a cell under a protected range, or on a protected sheet outside its open ranges. */
export function findProtected(sheet: SheetHost): (place: CellPlace) => boolean {
  const { ProtectionType } = SpreadsheetApp;
  const ranges = sheet
    .getProtections(ProtectionType.RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => protection.getRange());
  const whole = sheet
    .getProtections(ProtectionType.SHEET)
    .filter((protection) => !protection.canEdit());
  const open = whole.map((protection) => protection.getUnprotectedRanges());
  return (place) =>
    ranges.some((range) => covers(range, place)) ||
    open.some((exceptions) => !exceptions.some((range) => covers(range, place)));
}

function covers(
  range: Pick<RangeHost, 'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns'>,
  { row, column }: CellPlace,
): boolean {
  const down = row - range.getRow();
  const right = column - range.getColumn();
  return down >= 0 && down < range.getNumRows() && right >= 0 && right < range.getNumColumns();
}
