/** The register's columns: their headings and looks, and where they stand on a sheet that staff rearrange. */
import type { CountsAndPercent } from '../../core/measures/completion';
import type { CellValue } from '../../core/sheet/cell';
import { VERSION_HEADING } from '../../core/sheet/data-version';
import type { Stage } from '../../core/sign-off/round';
import { guardOwn } from '../own-cells';
import type { Block, Dress, RowValue, WholeColumns } from '../ports';
import { HEADER_COLOR, SHEET_FONT } from '../workbook/colors';

/**
 * As a new register has them. First what people look for: which memo, where it is, its link. What sending a memo for
 * sign-off changes stands side by side, with maker and link behind it, so that one call writes each step. Narrow, to be
 * printed across a page.
 * `wrap`: text that people read; links would make each row four lines high.
 * `hide`: what only the add-on reads.
 */
export const COLUMNS: readonly Column[] = [
  { key: 'when', heading: 'วันเวลาที่จัดทำ', width: 120, wrap: true },
  { key: 'reference', heading: 'ที่', width: 90, wrap: true },
  { key: 'subject', heading: 'เรื่อง', width: 240, wrap: true },
  { key: 'state', heading: 'สถานะบันทึก', width: 95, wrap: true },
  { key: 'holder', heading: 'อยู่ที่', width: 150, wrap: true },
  { key: 'results', heading: 'ผลการเสนอ', width: 240, wrap: true },
  { key: 'history', heading: 'ประวัติ', width: 240, wrap: true },
  { key: 'record', heading: 'ข้อมูลการเสนอ', width: 140, hide: true },
  { key: 'by', heading: 'ผู้จัดทำในระบบ', width: 150, wrap: true },
  { key: 'link', heading: 'ลิงก์', width: 160 },
  { key: 'numberedOn', heading: 'ลงวันที่', width: 95, wrap: true },
  { key: 'printed', heading: 'พิมพ์เมื่อ', width: 95, wrap: true },
  { key: 'signedCopy', heading: 'ลิงก์ฉบับลงนาม', width: 160 },
  { key: 'published', heading: 'ลิงก์ที่เผยแพร่', width: 160 },
  { key: 'sheet', heading: 'ชีตมาตรการ', width: 110, wrap: true },
  { key: 'fiscalYear', heading: 'ปีงบประมาณ', width: 95 },
  { key: 'period', heading: 'รอบการรายงาน', width: 95 },
  { key: 'kind', heading: 'ประเภทบันทึก', width: 110, wrap: true },
  { key: 'unit', heading: 'ขอบเขต', width: 120, wrap: true },
  { key: 'total', heading: 'มาตรการทั้งหมด', width: 75 },
  { key: 'done', heading: 'เสร็จเรียบร้อย', width: 75 },
  { key: 'inProgress', heading: 'อยู่ระหว่าง', width: 75 },
  { key: 'notStarted', heading: 'ยังไม่ดำเนินการ', width: 90 },
  { key: 'unclear', heading: 'สถานะไม่ชัดเจน', width: 75 },
  { key: 'percent', heading: 'ร้อยละ', width: 65 },
  { key: 'template', heading: 'แม่แบบ', width: 140, wrap: true },
  { key: 'sheetSince', heading: 'ชีตหลังจัดทำ', width: 150, wrap: true },
  { key: 'fingerprint', heading: 'ลายพิมพ์เนื้อหา', width: 140, hide: true },
  { key: 'id', heading: 'รหัส', width: 140, hide: true },
  { key: 'snapshot', heading: 'สถานะมาตรการ', width: 140, hide: true },
  { key: 'scope', heading: 'ข้อมูลขอบเขต', width: 140, hide: true },
];

/** The words of สถานะบันทึก. */
export const STATES = {
  making: 'กำลังสร้างเอกสาร',
  failed: 'สร้างไม่สำเร็จ',
  made: 'สร้างแล้ว',
  sent: 'อยู่ระหว่างเสนอ',
  returned: 'ส่งคืนให้แก้ไข',
  complete: 'พิจารณาครบแล้ว',
  cancelled: 'ยกเลิกแล้ว',
} as const satisfies Readonly<Record<Stage, string>>;

export type ColumnKey =
  | 'when'
  | 'reference'
  | 'numberedOn'
  | 'subject'
  | 'sheet'
  | 'fiscalYear'
  | 'period'
  | 'kind'
  | 'unit'
  | 'total'
  | 'done'
  | 'inProgress'
  | 'notStarted'
  | 'unclear'
  | 'percent'
  | 'template'
  | 'sheetSince'
  | 'state'
  | 'holder'
  | 'results'
  | 'history'
  | 'record'
  | 'by'
  | 'link'
  | 'printed'
  | 'signedCopy'
  | 'published'
  | 'fingerprint'
  | 'id'
  | 'snapshot'
  | 'scope';

export type Cell = readonly [key: ColumnKey, value: RowValue];

/** Cells by their columns, as what writes a row takes them. */
export function cellsOf(values: Readonly<Partial<Record<ColumnKey, RowValue>>>): readonly Cell[] {
  return Object.entries(values) as [ColumnKey, RowValue][];
}

/** How far the measures were, as the columns have it: no per cent is an empty cell. */
export function countCells(counts: CountsAndPercent) {
  const { total, done, inProgress, notStarted, unclear, percent } = counts;
  return { total, done, inProgress, notStarted, unclear, percent: percent ?? '' };
}

export interface Column {
  readonly key: ColumnKey;
  readonly heading: string;
  /** In pixels. */
  readonly width: number;
  readonly wrap?: true;
  readonly hide?: true;
}

export type Row = readonly CellValue[];

export interface Layout {
  /** The row of the headings, from 1. */
  readonly headings: number;
  /** From 1; a column whose heading is gone is not in it. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

export const NEW_LAYOUT: Layout = { headings: 1, columns: placedFrom(1, COLUMNS) };

/** Behind them the version of the data, which no row has anything to say to. */
export function registerHeadings(): readonly string[] {
  return [...COLUMNS.map(({ heading }) => heading), VERSION_HEADING];
}

/** A new Sheets sheet has as many below its headings. */
const ROWS_BELOW = 999;

/** In pixels, for three lines: a memo's history grows, and its row is to stay a row. */
const ROW_HEIGHT = 66;

/** How set-up dresses the sheet. */
export function registerDress(): Dress {
  const hidden = hiddenOf(NEW_LAYOUT);
  return {
    ...headingDress({ row: 1, column: 1, rows: 1, columns: COLUMNS.length + 1 }, HEADER_COLOR),
    frozenRows: 1,
    widths: COLUMNS.map(({ width }) => width),
    font: {
      block: { row: 1, column: 1, rows: ROWS_BELOW + 1, columns: COLUMNS.length },
      family: SHEET_FONT,
    },
    text: runsOf(
      COLUMNS.flatMap(({ wrap }, index) => (wrap ? [[index + 1, ''] as const] : [])),
    ).map(({ column, values }) => ({
      row: 2,
      column,
      rows: ROWS_BELOW,
      columns: values.length,
    })),
    rowHeights: { row: 2, rows: ROWS_BELOW, height: ROW_HEIGHT },
    hidden: withVersion(hidden),
    guarded: guardOwn(hidden),
  };
}

/** The version's column stands behind all others, and joins a run that ends there: one call for both. */
function withVersion(hidden: readonly WholeColumns[]): readonly WholeColumns[] {
  const version = COLUMNS.length + 1;
  const ends = ({ column, columns }: WholeColumns) => column + columns === version;
  const joined = hidden.map((run) => (ends(run) ? { ...run, columns: run.columns + 1 } : run));
  return hidden.some(ends) ? joined : [...hidden, { column: version, columns: 1 }];
}

/** What a first memo that makes the register can afford: each of these is a call over the wire. */
export function firstDress(): Dress {
  const { frozenRows = 1, rowHeights, shaded, hidden } = registerDress();
  return {
    frozenRows,
    ...(rowHeights && { rowHeights }),
    ...(shaded && { shaded }),
    ...(hidden && { hidden }),
    wrapped: [{ row: 1, column: 1, rows: ROWS_BELOW + 1, columns: COLUMNS.length }],
  };
}

/** Where the columns stand that only the add-on reads. */
export function hiddenOf({ columns }: Layout): readonly WholeColumns[] {
  const own = COLUMNS.flatMap(({ key, hide }) => (hide ? [columns.get(key) ?? 0] : []));
  const there = own.filter((column) => column > 0).map((column) => [column, ''] as const);
  return runsOf(there).map(({ column, values }) => ({ column, columns: values.length }));
}

export function headingDress(block: Block, color: string): Dress {
  return { bold: [block], shaded: [{ block, color }] };
}

/** In these rows a title may stand above the headings. */
const TITLE_ROWS = 10;

/** So many of our headings in one row are no coincidence. */
export const ENOUGH_HEADINGS = 3;

export function findLayout(rows: readonly Row[]): Layout {
  const found = rows.slice(0, TITLE_ROWS).map(columnsIn);
  const at = Math.max(
    found.findIndex(({ size }) => size >= ENOUGH_HEADINGS),
    0,
  );
  return { headings: at + 1, columns: found[at] ?? new Map() };
}

/** Of two with one heading the first counts; spaces and line breaks in a heading do not. */
function columnsIn(row: Row): ReadonlyMap<ColumnKey, number> {
  const found = new Map<ColumnKey, number>();
  row.forEach((cell, index) => {
    const heading = String(cell).replace(/\s/g, '');
    const column = COLUMNS.find((each) => each.heading === heading);
    if (column && !found.has(column.key)) found.set(column.key, index + 1);
  });
  return found;
}

export function placedFrom(
  first: number,
  columns: readonly { readonly key: ColumnKey }[],
): ReadonlyMap<ColumnKey, number> {
  return new Map(columns.map(({ key }, index) => [key, first + index]));
}

/** Cells of one row that lie side by side: one call writes them. */
export interface Run {
  readonly column: number;
  readonly values: readonly RowValue[];
}

/** `between` gives what a cell between two of them may be overwritten with; null where it may not. */
export function runsOf(
  cells: readonly (readonly [column: number, value: RowValue])[],
  between: (column: number) => RowValue | null = () => null,
): readonly Run[] {
  const runs: { column: number; values: RowValue[] }[] = [];
  for (const [column, value] of [...cells].sort(([one], [other]) => one - other)) {
    const run = runs[runs.length - 1];
    const end = run ? run.column + run.values.length : column;
    const gap = Array.from({ length: column - end }, (_, index) => between(end + index));
    const known = gap.filter((each) => each !== null);
    if (run && known.length === gap.length) run.values.push(...known, value);
    else runs.push({ column, values: [value] });
  }
  return runs;
}
