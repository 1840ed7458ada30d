/** All that is read or written of ExcelJS beyond its types: its private fields, and none elsewhere. */
import type ExcelJS from 'exceljs';
import type { Area } from './area';

interface InsideCell {
  _comment?: unknown;
  /** A cell that was read from a file keeps its note here too. */
  _value?: { model?: { comment?: unknown } };
  dataValidation?: unknown;
}

export interface MergeBox {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** There is no public way to take a note away. */
export function removeNote(cell: ExcelJS.Cell): void {
  const inside = cell as unknown as InsideCell;
  delete inside._comment;
  if (inside._value?.model) delete inside._value.model.comment;
}

/** As it is: the public setter makes another note of its text. */
export function moveNote(from: ExcelJS.Cell, to: ExcelJS.Cell): void {
  const [source, target] = [from as unknown as InsideCell, to as unknown as InsideCell];
  if (source._comment) target._comment = source._comment;
  delete source._comment;
}

/** The setter takes undefined, which its type does not say. */
export function removeValidation(cell: ExcelJS.Cell): void {
  (cell as unknown as InsideCell).dataValidation = undefined;
}

/** The public model copies every cell to list the merges. */
export function mergeBoxes(sheet: ExcelJS.Worksheet): MergeBox[] {
  const { _merges } = sheet as unknown as { _merges: Record<string, MergeBox | undefined> };
  return Object.values(_merges).filter((box) => box !== undefined);
}

/** Whether the file itself protects the sheet. */
export function isProtected(sheet: ExcelJS.Worksheet): boolean {
  const { sheetProtection } = sheet as unknown as { sheetProtection?: { sheet?: boolean } };
  return sheetProtection?.sheet === true;
}

export function conditionalFormats(
  sheet: ExcelJS.Worksheet,
): readonly ExcelJS.ConditionalFormattingOptions[] {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: ExcelJS.ConditionalFormattingOptions[];
  };
  return conditionalFormattings;
}

/** In place of all that the sheet has. */
export function setConditionalFormats(
  sheet: ExcelJS.Worksheet,
  formats: readonly ExcelJS.ConditionalFormattingOptions[],
): void {
  (sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings = [...formats];
}

/** The theme's XML; empty for a workbook without one. */
export function themeXml(book: ExcelJS.Workbook): string {
  const { _themes } = book as unknown as { _themes?: Record<string, string> };
  return _themes?.theme1 ?? '';
}

/** The workbook keeps its sheets sorted by a private number. */
export function orderSheets(sheets: readonly ExcelJS.Worksheet[]): void {
  for (const [i, sheet] of sheets.entries()) {
    (sheet as unknown as { orderNo: number }).orderNo = i + 1;
  }
}

/** ExcelJS compares each merge with all the others first; these are known to lie apart. */
export function mergeInto(sheet: ExcelJS.Worksheet, area: Area): void {
  const inside = sheet as unknown as { _merges: Record<string, unknown> };
  const known = inside._merges;
  inside._merges = {};
  sheet.mergeCells(area.row, area.column, area.row + area.rows - 1, area.column + area.columns - 1);
  Object.assign(known, inside._merges);
  inside._merges = known;
}

/** A note that was read without its shape cannot be written. */
export function wholeNotes(sheet: ExcelJS.Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const note = cell.note as Partial<ExcelJS.Comment> | string | undefined;
      if (!note || typeof note === 'string') return;
      note.protection = { locked: 'True', lockText: 'True', ...given(note.protection) };
      note.margins = { insetmode: 'auto', inset: [0.13, 0.13, 0.25, 0.25], ...given(note.margins) };
      note.editAs ??= 'absolute';
    });
  });
}

function given<Fields extends object>(fields: Fields | undefined): Fields {
  return Object.fromEntries(
    Object.entries(fields ?? {}).filter(([, value]) => value !== undefined && value !== ''),
  ) as Fields;
}

/** All but cells, formats and merges. */
export function dropBeside(sheet: ExcelJS.Worksheet): void {
  const inside = sheet as unknown as Record<string, unknown>;
  inside.conditionalFormattings = [];
  inside.tables = {};
  inside._media = [];
  inside.autoFilter = null;
}
