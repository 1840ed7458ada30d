/** Gives a new sheet its looks: widths, headings, choices and notes. */
import type { Block, Dress } from '../app/ports';
import { columnName } from '../core/sheet/a1';
import type { ProtectionHost, RangeHost, SheetHost } from './host';

export function dressSheet(sheet: SheetHost, dress: Dress): void {
  const range = ({ row, column, rows, columns }: Block): RangeHost =>
    sheet.getRange(row, column, rows, columns);
  dress.widths?.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  for (const block of dress.merges ?? []) range(block).merge();
  for (const block of dress.bold ?? []) {
    range(block)
      .setFontWeight('bold')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrap(true);
  }
  for (const { block, color } of dress.shaded ?? []) range(block).setBackground(color);
  for (const block of dress.text ?? []) range(block).setNumberFormat('@').setWrap(true);
  for (const { block, values, help } of dress.choices ?? []) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      // A note may follow the mark, so other texts are let in and the check reads them.
      .setAllowInvalid(true)
      .setHelpText(help)
      .build();
    range(block).setDataValidation(rule);
  }
  if (dress.notes) {
    const { row, column, texts } = dress.notes;
    sheet.getRange(row, column, texts.length, 1).setNotes(texts.map((text) => [text]));
  }
  for (const { column, columns } of dress.hidden ?? []) sheet.hideColumns(column, columns);
  if (dress.guarded) warn(sheet, dress.guarded);
  if (dress.frozenRows !== undefined) sheet.setFrozenRows(dress.frozenRows);
}

/** Anyone may still edit: a script that is refused could not keep its own data. */
function warn(sheet: SheetHost, { columns, note }: NonNullable<Dress['guarded']>): void {
  const guards: readonly ProtectionHost[] =
    columns === null
      ? [sheet.protect()]
      : columns.map(({ column, columns: count }) => {
          const last = columnName(column + count - 1);
          const range: RangeHost = sheet.getRange(`${columnName(column)}:${last}`);
          return range.protect();
        });
  for (const guard of guards) guard.setDescription(note).setWarningOnly(true);
}
