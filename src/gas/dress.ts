/** Gives a new sheet its looks: widths, headings, choices and notes. */
import type { Block, Dress } from '../app/ports';
import type { RangeHost, SheetHost } from './host';

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
  for (const { row, column, note } of dress.notes ?? []) {
    sheet.getRange(row, column, 1, 1).setNotes([[note]]);
  }
  for (const { column, columns } of dress.hidden ?? []) sheet.hideColumns(column, columns);
  if (dress.frozenRows !== undefined) sheet.setFrozenRows(dress.frozenRows);
}
