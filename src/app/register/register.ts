/** The register of memos (ทะเบียนบันทึก): a row before a Doc is made, completed after; none is lost. */
import type { Completion } from '../../core/measures/completion';
import type { Signer } from '../../core/office/signers';
import { addHistory } from '../../core/sign-off/history';
import { newRecord, readRecord, writeRecord } from '../../core/sign-off/record';
import type { Ports, RowValue, Sheet, User, Workbook } from '../ports';
import { SHEET_NAMES } from '../workbook/sheet-names';
import { COLUMNS, type ColumnKey, NEW_LAYOUT, type Row, STATES } from './columns';
import {
  appendRow,
  type Cell,
  type Found,
  readRow,
  readTable,
  rewriteRow,
  type Table,
  textIn,
  withAllColumns,
} from './table';

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
  /** Who is to sign it, as the memo has them. */
  readonly signers: readonly Pick<
    Signer,
    'heading' | 'name' | 'position' | 'actingFor' | 'email'
  >[];
  /** The measures as they are now; '' where they do not fit a cell. */
  readonly snapshot: string;
  /** What the columns for people say of a memo that nobody was asked to sign yet. */
  readonly told: Readonly<Record<'holder' | 'results' | 'made', string>>;
}

export type MadeEntry = Readonly<Record<'subject' | 'when' | 'link' | 'fingerprint', string>>;

/** What only Drive knows of a memo. */
export interface MadeFile {
  readonly link: string;
  /** Null where nobody could say. */
  readonly owner: User | null;
  /** Drive's time of its content, ISO; none where nobody knows. */
  readonly modified?: string;
}

export interface Register {
  /** Memos whose Doc nobody has seen yet: a command was cut off between the row and the link. */
  readonly pendingIds: readonly string[];
  /** The lowest row whose Doc was made, wherever it is now; null where there is none. */
  readonly last: MadeEntry | null;
  readonly add: (entry: MemoEntry) => void;
  readonly complete: (id: string, file: MadeFile) => void;
  readonly fail: (id: string) => void;
}

/** Opens the register, making the sheet and what is missing of its columns; call it under the lock. */
export function openRegister(ports: Ports): Register {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  if (sheet) return registerOn(ports, withAllColumns(readTable(sheet)));
  const made = { ...NEW_LAYOUT, sheet: addRegister(ports.workbook), rows: [] };
  // A register that this command has just made holds its one row, which nobody has moved.
  let row: Row = [];
  const register = registerOn(ports, made, () => ({ ...made, rows: [[], row], row: 2 }));
  return {
    ...register,
    add: (entry) => {
      row = COLUMNS.map(({ key }) => cellOf(entry, key));
      register.add(entry);
    },
  };
}

/** Null where there is no register yet. */
export function readRegister(ports: Ports): Register | null {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  return sheet && registerOn(ports, readTable(sheet));
}

/** The register as it was read. */
export function registerOn({ flush }: Ports, table: Table, find = readRow): Register {
  const having = (state: string) =>
    table.rows.filter((row) => textIn(table, row, 'state') === state);
  const made = table.rows
    .slice(table.headings)
    .filter((row) => textIn(table, row, 'link') !== '')
    .pop();
  const settle = (id: string, cellsOf: (found: Found) => readonly Cell[]) => {
    const found = find(table, id);
    if (found) rewriteRow(found, cellsOf(found));
  };
  return {
    pendingIds: having(STATES.making)
      .map((row) => textIn(table, row, 'id'))
      .filter((id) => id !== ''),
    last: made ? madeEntry(table, made) : null,
    add: (entry) => {
      appendRow(table, (key) => cellOf(entry, key));
      flush();
    },
    complete: (id, { link, owner, modified = '' }) =>
      settle(id, (found) => [
        ['state', STATES.made],
        ...recordCell(found, modified),
        ['link', link],
        ['by', nameOf(owner)],
      ]),
    fail: (id) => settle(id, () => [['state', STATES.failed]]),
  };
}

/** When its content came into the Doc goes beside the rest; without a record it is not kept. */
function recordCell(found: Found, modified: string): readonly Cell[] {
  const record = readRecord(textIn(found, found.rows[found.row - 1] ?? [], 'record'));
  return record && modified !== '' ? [['record', writeRecord({ ...record, modified })]] : [];
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
      return STATES.making;
    case 'holder':
    case 'results':
      return entry.told[key];
    case 'history':
      return addHistory('', [{ when: entry.when, text: entry.told.made }]);
    case 'record':
      return writeRecord(newRecord(entry.signers));
    case 'by':
    case 'link':
    case 'sheetSince':
      return '';
    default:
      return entry[key];
  }
}

export function nameOf(owner: User | null): string {
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
