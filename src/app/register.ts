/** The register of memos (ทะเบียนบันทึก): a row before a Doc is made, completed after; none is lost. */
import type { Completion } from '../core/measures/completion';
import type { Ports, RowValue, Sheet, User, Workbook } from './ports';
import { type ColumnKey, NEW_LAYOUT, type Row } from './register-columns';
import {
  appendRow,
  readRow,
  readTable,
  rewriteRow,
  type Table,
  textIn,
  withAllColumns,
} from './register-sheet';
import { SHEET_NAMES } from './sheet-names';

const STATES = {
  pending: 'กำลังสร้างเอกสาร',
  made: 'สร้างแล้ว',
  failed: 'สร้างไม่สำเร็จ',
} as const;

export interface MemoEntry {
  readonly id: string;
  readonly when: string;
  readonly reference: string;
  readonly subject: string;
  readonly sheet: string;
  /** Of the Buddhist era. */
  readonly fiscalYear: number;
  readonly completion: Completion;
  /** What the memo was filled into, as the register names it. */
  readonly template: string;
  readonly fingerprint: string;
}

export type MadeEntry = Readonly<Record<'subject' | 'when' | 'link' | 'fingerprint', string>>;

/** What only Drive knows of a memo. */
export interface MadeFile {
  readonly link: string;
  /** Null where nobody could say. */
  readonly owner: User | null;
}

export interface Register {
  /** Memos whose Doc nobody has seen yet: a command was cut off between the row and the link. */
  readonly pendingIds: readonly string[];
  /** The lowest row whose Doc was made; null where there is none. */
  readonly last: MadeEntry | null;
  readonly add: (entry: MemoEntry) => void;
  readonly complete: (id: string, file: MadeFile) => void;
  readonly fail: (id: string) => void;
}

/** Opens the register, making the sheet and what is missing of its columns; call it under the lock. */
export function openRegister(ports: Ports): Register {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  if (sheet) return createRegister(ports, withAllColumns(readTable(sheet)), readRow);
  const made = { ...NEW_LAYOUT, sheet: addRegister(ports.workbook), rows: [] };
  // A register that this command has just made holds its one row, which nobody has moved.
  return createRegister(ports, made, () => ({ ...made, row: 2 }));
}

/** Null where there is no register yet. */
export function readRegister(ports: Ports): Register | null {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  return sheet && createRegister(ports, readTable(sheet), readRow);
}

function createRegister({ flush }: Ports, table: Table, find: typeof readRow): Register {
  const having = (state: string) =>
    table.rows.filter((row) => textIn(table, row, 'state') === state);
  const made = having(STATES.made).pop();
  const settle = (id: string, texts: readonly (readonly [ColumnKey, string])[]) => {
    const found = find(table, id);
    if (found) rewriteRow(found, texts);
  };
  return {
    pendingIds: having(STATES.pending)
      .map((row) => textIn(table, row, 'id'))
      .filter((id) => id !== ''),
    last: made ? madeEntry(table, made) : null,
    add: (entry) => {
      appendRow(table, (key) => cellOf(entry, key));
      flush();
    },
    complete: (id, { link, owner }) =>
      settle(id, [
        ['state', STATES.made],
        ['link', link],
        ['by', nameOf(owner)],
      ]),
    fail: (id) => settle(id, [['state', STATES.failed]]),
  };
}

function addRegister(workbook: Workbook): Sheet {
  const front = workbook.activeSheet();
  const sheet = workbook.addSheet(SHEET_NAMES.register);
  front.show();
  return sheet;
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
    case 'by':
    case 'link':
      return '';
    default:
      return entry[key];
  }
}

function nameOf(owner: User | null): string {
  if (!owner) return '';
  const { name, email } = owner;
  return name && email ? `${name} (${email})` : name || email;
}

function madeEntry(table: Table, row: Row): MadeEntry {
  return {
    subject: textIn(table, row, 'subject'),
    when: textIn(table, row, 'when'),
    link: textIn(table, row, 'link'),
    fingerprint: textIn(table, row, 'fingerprint'),
  };
}
