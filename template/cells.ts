/** Tables: ruled ones for the measures, and borderless ones that hold labels and lines in place. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Look, points, TEXT_WIDTH } from './look';
import { words } from './text';

export const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** In eighths of a point. */
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
export const DOTTED = { style: BorderStyle.DOTTED, size: 6, color: '000000' } as const;

export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
} as const;

const RULES = { top: RULE, bottom: RULE, left: RULE, right: RULE } as const;
const INSIDE_RULES = { insideHorizontal: RULE, insideVertical: RULE } as const;
const INSIDE_NONE = { insideHorizontal: NO_BORDER, insideVertical: NO_BORDER } as const;

/** Fixed widths (in twips): each program would else fit the columns to the text in its own way. */
export function ruledTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    ...frame(widths, rows),
    borders: { ...RULES, ...INSIDE_RULES },
    margins: { top: points(1), bottom: points(2), left: points(3), right: points(3) },
  });
}

export function borderlessTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    ...frame(widths, rows),
    borders: { ...NO_BORDERS, ...INSIDE_NONE },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}

function frame(widths: readonly number[], rows: readonly TableRow[]) {
  return {
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  };
}

/** Widths in parts of the text's whole width, so that a table ends at the right margin exactly. */
export function columnWidths(...parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((part * TEXT_WIDTH) / whole));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

export interface CellLook {
  readonly width: number;
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Keeps the row on the page of the next. */
  readonly keepNext?: boolean;
}

/** A cell of a ruled table; lines of their own are paragraphs, which every program keeps. */
export function ruledCell(look: Look, text: string, cell: CellLook): TableCell {
  const { width, centred = false, bold = false, keepNext = false } = cell;
  // Nothing but what differs from the default: these cells repeat by the thousand.
  const paragraphs = text.split('\n').map(
    (line) =>
      new Paragraph({
        ...(centred ? { alignment: AlignmentType.CENTER } : {}),
        ...(keepNext ? { keepNext } : {}),
        children: line === '' ? [] : [words(look, line, { bold })],
      }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(bold ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(cell.columnSpan ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan ? { rowSpan: cell.rowSpan } : {}),
    children: paragraphs,
  });
}

export function row(
  cells: readonly TableCell[],
  { tableHeader = false, cantSplit = true } = {},
): TableRow {
  return new TableRow({ children: [...cells], cantSplit, tableHeader });
}

/** A row of a borderless table; `height` (in twips) is at least that much. */
export function bareRow(cells: readonly TableCell[], height = 0): TableRow {
  return new TableRow({
    children: [...cells],
    cantSplit: true,
    ...(height > 0 ? { height: { value: height, rule: HeightRule.ATLEAST } } : {}),
  });
}

export interface BareCellLook {
  readonly width: number;
  readonly columnSpan?: number;
  /** A dotted line under it, to write on. */
  readonly dotted?: boolean;
  /** Stands on the row's floor, not at its top. */
  readonly low?: boolean;
}

export function bareCell(children: readonly Paragraph[], cell: BareCellLook): TableCell {
  const { width, columnSpan = 1, dotted = false, low = false } = cell;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    ...(low ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    borders: dotted ? { ...NO_BORDERS, bottom: DOTTED } : NO_BORDERS,
    children: [...children],
  });
}
