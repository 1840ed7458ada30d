/** Gives a new sheet its looks: widths, headings, choices and notes. */
import type { Block, ConditionalFormat, Dress } from '../../app/ports';
import { columnName } from '../../core/sheet/a1';
import type {
  ConditionalFormatRuleBuilderHost,
  ProtectionHost,
  RangeHost,
  SheetHost,
} from '../host';
import { rectangles } from './ranges';

export function dressSheet(sheet: SheetHost, dress: Dress): void {
  const range = ({ row, column, rows, columns }: Block): RangeHost =>
    sheet.getRange(row, column, rows, columns);
  dress.widths?.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  if (dress.font) range(dress.font.block).setFontFamily(dress.font.family);
  for (const block of dress.merges ?? []) range(block).merge();
  for (const block of dress.bold ?? []) {
    range(block)
      .setFontWeight('bold')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrap(true);
  }
  for (const { block, color } of dress.shaded ?? []) range(block).setBackground(color);
  for (const block of dress.wrapped ?? []) range(block).setWrap(true);
  for (const block of dress.text ?? [])
    range(block).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  for (const { block, values, help } of dress.choices ?? []) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      // A note may follow the mark, so other texts are let in and the check reads them.
      .setAllowInvalid(true)
      .setHelpText(help)
      .build();
    range(block).setDataValidation(rule);
  }
  for (const block of dress.boxes ?? []) {
    range(block).setDataValidation(
      SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build(),
    );
  }
  if (dress.formats) addFormats(sheet, dress.formats, range);
  const notes = (dress.notes ?? []).map(({ note, ...place }) => ({ ...place, value: note }));
  for (const { row, column, values } of rectangles(notes)) {
    sheet
      .getRange(row, column, values.length, values[0]?.length ?? 1)
      .setNotes(values.map((each) => each.map(String)));
  }
  if (dress.rowHeights) {
    const { row, rows, height } = dress.rowHeights;
    sheet.setRowHeightsForced(row, rows, height);
  }
  for (const { column, columns } of dress.hidden ?? []) sheet.hideColumns(column, columns);
  if (dress.guarded) warn(sheet, dress.guarded);
  if (dress.frozenRows !== undefined) sheet.setFrozenRows(dress.frozenRows);
  if (dress.frozenColumns !== undefined) sheet.setFrozenColumns(dress.frozenColumns);
}

/** Behind those that the sheet has: where the staff have a rule for the same cell, theirs goes first. */
function addFormats(
  sheet: SheetHost,
  formats: readonly ConditionalFormat[],
  rangeOf: (block: Block) => RangeHost,
): void {
  const own = formats.map(({ block, formula, color }) => {
    const rule: ConditionalFormatRuleBuilderHost = SpreadsheetApp.newConditionalFormatRule();
    return rule
      .whenFormulaSatisfied(formula)
      .setFontColor(color)
      .setRanges([rangeOf(block) as GoogleAppsScript.Spreadsheet.Range])
      .build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...own]);
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
