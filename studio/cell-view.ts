/** One cell as the page draws it: text, what the formula bar shows, look, note, checkbox or choices. */
import type ExcelJS from 'exceljs';
import { fillColour, NO_FILL } from '../local/spreadsheet-app/colours';
import { formulaIn, held, noteOf, shown } from '../local/spreadsheet-app/reading';
import { typed } from '../local/spreadsheet-app/typing';
import { fromXlsx, type ValidationRule } from '../local/workbook/validation-rule';
import type { Workbook } from '../local/workbook/workbook';
import type { CellView } from './protocol';

export type Look = Readonly<Record<string, string>>;

export function ruleOfCell(
  workbook: Workbook,
  sheet: ExcelJS.Worksheet,
  cell: ExcelJS.Cell,
): ValidationRule | null {
  const ours = workbook.rules.get(`${sheet.id} ${cell.address}`);
  const rule = ours ?? fromXlsx(cell.dataValidation);
  if (!rule) return null;
  // A checkbox of Google's comes out of an .xlsx as the list TRUE, FALSE.
  const truths = rule.values.length === 2 && rule.values.every((v) => /^(true|false)$/i.test(v));
  return truths ? { ...rule, checkbox: true } : rule;
}

export function viewCell(
  workbook: Workbook,
  sheet: ExcelJS.Worksheet,
  cell: ExcelJS.Cell,
): Omit<CellView, 'style'> {
  const rule = ruleOfCell(workbook, sheet, cell);
  const note = noteOf(cell);
  return {
    text: shown(cell, workbook.locale),
    input: inputOf(workbook, cell),
    ...(note ? { note } : {}),
    ...(rule?.checkbox ? { checked: held(cell) === true } : {}),
    ...(rule && !rule.checkbox ? { choices: rule.values } : {}),
  };
}

/** Text that typing would read as something else carries the apostrophe that keeps it text. */
function inputOf({ locale, timeZone }: Workbook, cell: ExcelJS.Cell): string {
  const formula = formulaIn(cell);
  if (formula) return formula;
  const value = held(cell);
  if (typeof value === 'number' && (cell.numFmt ?? 'General') === 'General') return String(value);
  if (typeof value !== 'string' || value === '') return shown(cell, locale);
  const again = typed(value, { format: cell.numFmt ?? 'General', locale, timeZone });
  return again.value === value ? value : `'${value}`;
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  center: 'center',
  right: 'right',
  left: 'left',
  centerContinuous: 'center',
  distributed: 'justify',
  justify: 'justify',
};

/** The look as CSS properties, without those that every cell has. */
export function lookOf(book: ExcelJS.Workbook, cell: ExcelJS.Cell): Look {
  const { font = {}, alignment = {} } = cell.style;
  const fill = fillColour(book, cell.style.fill);
  const colour = font.color?.argb;
  const value = held(cell);
  const align =
    HORIZONTAL[alignment.horizontal ?? ''] ??
    (typeof value === 'number' || value instanceof Date
      ? 'right'
      : typeof value === 'boolean'
        ? 'center'
        : null);
  return {
    ...(fill === NO_FILL ? {} : { 'background-color': fill }),
    ...(colour ? { color: `#${colour.slice(-6)}` } : {}),
    ...(font.bold ? { 'font-weight': 'bold' } : {}),
    ...(font.italic ? { 'font-style': 'italic' } : {}),
    ...(font.underline ? { 'text-decoration': 'underline' } : {}),
    ...(font.size && font.size !== 11 && font.size !== 10 ? { 'font-size': `${font.size}pt` } : {}),
    ...(align ? { 'text-align': align } : {}),
    ...(alignment.vertical === 'top' || alignment.vertical === 'middle'
      ? { 'vertical-align': alignment.vertical }
      : {}),
    ...(alignment.wrapText ? { 'white-space': 'pre-wrap' } : {}),
    ...bordersOf(cell),
  };
}

function bordersOf(cell: ExcelJS.Cell): Look {
  const borders: Record<string, string> = {};
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const border = cell.style.border?.[side];
    if (!border?.style) continue;
    const width = ['medium', 'thick'].includes(border.style) ? 2 : 1;
    borders[`border-${side}`] = `${width}px solid #${border.color?.argb?.slice(-6) ?? '000000'}`;
  }
  return borders;
}
