/** The register of memos (ทะเบียนบันทึก): a row before a Doc is made, completed after; none is lost. */
import type { Completion } from '../core/measures/completion';
import type { CellValue } from '../core/measures/measure';
import { HEADER_COLOR } from './colors';
import { CommandError } from './command-error';
import type { Dress, Ports, RowValue, Sheet, Workbook } from './ports';
import { SHEET_NAMES } from './sheet-names';

/** The columns in their order; the first row of the sheet holds their headings. */
const COLUMNS = [
  { key: 'when', heading: 'วันเวลาที่จัดทำ', width: 150 },
  { key: 'reference', heading: 'ที่', width: 110 },
  { key: 'subject', heading: 'เรื่อง', width: 320 },
  { key: 'sheet', heading: 'ชีตมาตรการ', width: 130 },
  { key: 'total', heading: 'มาตรการทั้งหมด', width: 110 },
  { key: 'done', heading: 'เสร็จเรียบร้อย', width: 100 },
  { key: 'inProgress', heading: 'อยู่ระหว่าง', width: 100 },
  { key: 'notStarted', heading: 'ยังไม่ดำเนินการ', width: 110 },
  { key: 'unclear', heading: 'สถานะไม่ชัดเจน', width: 110 },
  { key: 'percent', heading: 'ร้อยละ', width: 80 },
  { key: 'state', heading: 'สถานะบันทึก', width: 110 },
  { key: 'link', heading: 'ลิงก์', width: 320 },
  { key: 'fingerprint', heading: 'ลายพิมพ์เนื้อหา', width: 140 },
  { key: 'id', heading: 'รหัส', width: 140 },
] as const;

type ColumnKey = (typeof COLUMNS)[number]['key'];

const STATES = {
  pending: 'กำลังสร้างเอกสาร',
  made: 'สร้างแล้ว',
  failed: 'สร้างไม่สำเร็จ',
} as const;

/** Below the headings. */
const FIRST_ROW = 2;

export interface MemoEntry {
  readonly id: string;
  readonly when: string;
  readonly reference: string;
  readonly subject: string;
  readonly sheet: string;
  readonly completion: Completion;
  readonly fingerprint: string;
}

export type MadeEntry = Readonly<Record<'subject' | 'when' | 'link' | 'fingerprint', string>>;

export interface Register {
  /** Memos whose Doc nobody has seen yet: a command was cut off between the row and the link. */
  readonly pendingIds: readonly string[];
  /** The lowest row whose Doc was made; null where there is none. */
  readonly last: MadeEntry | null;
  readonly add: (entry: MemoEntry) => void;
  readonly complete: (id: string, link: string) => void;
  readonly fail: (id: string) => void;
}

/** How set-up dresses the sheet; a register that a first memo makes goes without, to save calls. */
export function registerDress(): Dress {
  const header = { row: 1, column: 1, rows: 1, columns: COLUMNS.length };
  return {
    frozenRows: 1,
    bold: [header],
    shaded: [{ block: header, color: HEADER_COLOR }],
    widths: COLUMNS.map(({ width }) => width),
  };
}

export function registerHeadings(): readonly string[] {
  return COLUMNS.map(({ heading }) => heading);
}

/** Opens the register, making the sheet where there is none; call it under the lock. */
export function openRegister(ports: Ports): Register {
  return (
    readRegister(ports) ??
    // A register that this command has just made holds its one row, which nobody has moved.
    createRegister(ports, addRegister(ports.workbook), [], () => FIRST_ROW)
  );
}

/** Null where there is no register yet. */
export function readRegister(ports: Ports): Register | null {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  if (!sheet) return null;
  const rows = sheet.values();
  const rowIn = (values: readonly Row[], id: string) =>
    values.findIndex((row) => textIn(row, 'id') === id) + 1;
  // A row added since is looked up anew: a colleague may have sorted or deleted rows meanwhile.
  const rowOf = (id: string) => rowIn(rows, id) || rowIn(sheet.values(), id);
  return createRegister(ports, sheet, rows, rowOf);
}

function createRegister(
  { flush }: Ports,
  sheet: Sheet,
  rows: readonly Row[],
  rowOf: (id: string) => number,
): Register {
  const having = (state: string) => rows.filter((row) => textIn(row, 'state') === state);
  const made = having(STATES.made).pop();
  return {
    pendingIds: having(STATES.pending)
      .map((row) => textIn(row, 'id'))
      .filter((id) => id !== ''),
    last: made ? madeEntry(made) : null,
    add: (entry) => {
      append(sheet, rows, entry);
      flush();
    },
    complete: (id, link) => settle(sheet, rowOf(id), [STATES.made, link]),
    fail: (id) => settle(sheet, rowOf(id), [STATES.failed, '']),
  };
}

function addRegister(workbook: Workbook): Sheet {
  const front = workbook.activeSheet();
  const sheet = workbook.addSheet(SHEET_NAMES.register);
  front.show();
  return sheet;
}

function append(sheet: Sheet, rows: readonly Row[], entry: MemoEntry): void {
  const values = COLUMNS.map(({ key }) => cellOf(entry, key));
  const used = rows[0]?.some((cell) => cell !== '') === true;
  try {
    const from = { row: used ? rows.length + 1 : 1, column: 1 };
    sheet.writeRows(from, used ? [values] : [registerHeadings(), values]);
  } catch (error) {
    throw new CommandError({
      kind: 'register-protected',
      sheet: sheet.name,
      detail: String(error),
    });
  }
}

function cellOf(entry: MemoEntry, key: ColumnKey): RowValue {
  const { completion } = entry;
  switch (key) {
    case 'total':
    case 'done':
    case 'inProgress':
    case 'notStarted':
    case 'unclear':
      return completion[key];
    case 'percent':
      return completion.percent ?? '';
    case 'state':
      return STATES.pending;
    case 'link':
      return '';
    default:
      return entry[key];
  }
}

function settle(sheet: Sheet, row: number, texts: readonly [state: string, link: string]): void {
  if (row > 0) sheet.rewriteTexts({ row, column: columnOf('state') }, texts);
}

type Row = readonly CellValue[];

function madeEntry(row: Row): MadeEntry {
  return {
    subject: textIn(row, 'subject'),
    when: textIn(row, 'when'),
    link: textIn(row, 'link'),
    fingerprint: textIn(row, 'fingerprint'),
  };
}

function textIn(row: Row, key: ColumnKey): string {
  const value = row[columnOf(key) - 1];
  return typeof value === 'string' ? value : '';
}

function columnOf(key: ColumnKey): number {
  return COLUMNS.findIndex((column) => column.key === key) + 1;
}
