/**
 * The office's template and emblem on the hidden sheet _แม่แบบ, so that they travel with the workbook:
 * whoever can open it fills the same template. Bytes lie in base64, in chunks one below the other.
 *
 * Columns: labels | the emblem | the template in use | the last versions. The one in use is a copy, so
 * that a memo reads two columns and not all; a version is written before it is used, so that a
 * cut-off command leaves the old template in use and the new one kept.
 */
import { CommandError } from './command-error';
import type { Ports, Sheet } from './ports';
import { writeOrExplain } from './save-settings';
import { SHEET_NAMES } from './sheet-names';

/** What stands above the bytes of each column, in this order; the labels are for whoever looks. */
const HEAD = [
  { key: 'kind', label: 'ชนิด' },
  { key: 'version', label: 'รุ่น' },
  { key: 'name', label: 'ชื่อ' },
  { key: 'when', label: 'เมื่อ' },
  { key: 'who', label: 'โดย' },
  { key: 'size', label: 'ขนาด (ไบต์)' },
  { key: 'digest', label: 'ลายพิมพ์' },
  { key: 'stamp', label: 'รหัส' },
] as const;

const COLUMN = { labels: 1, emblem: 2, inUse: 3, firstVersion: 4 } as const;

/** How many of the staff's own templates are kept. */
export const KEPT_VERSIONS = 6;

const WIDTH = COLUMN.firstVersion - 1 + KEPT_VERSIONS;

/** A cell holds 50,000 characters in Sheets and 32,767 in a workbook saved as .xlsx. */
const CHUNK = 30_000;

/** Without it Sheets would read some chunks as numbers, dates or formulas. */
const GUARD = 'b64:';

type HeadKey = (typeof HEAD)[number]['key'];

export type Head = Readonly<Record<HeadKey, string>>;

export interface StoredFile {
  readonly head: Head;
  /** Null where the bytes are not those that were stored: someone has edited the hidden sheet. */
  readonly base64: string | null;
}

/** A column that holds nothing is null. */
export interface Store {
  readonly emblem: StoredFile | null;
  readonly inUse: StoredFile | null;
  /** By their column; null where one is free. */
  readonly versions: readonly (StoredFile | null)[];
}

export const EMPTY_STORE: Store = {
  emblem: null,
  inUse: null,
  versions: Array.from({ length: KEPT_VERSIONS }, () => null),
};

type Columns = readonly (readonly string[])[];

/** What a memo needs, in two calls; nothing where there is no such sheet. */
export function readInUse(ports: Ports): Pick<Store, 'emblem' | 'inUse'> {
  const sheet = ports.workbook.sheet(SHEET_NAMES.template);
  if (!sheet) return EMPTY_STORE;
  const rows = columns(sheet, COLUMN.emblem, 2);
  return { emblem: fileIn(ports, rows, 0), inUse: fileIn(ports, rows, 1) };
}

export function readStore(ports: Ports): Store {
  const sheet = ports.workbook.sheet(SHEET_NAMES.template);
  return sheet ? storeIn(ports, columns(sheet, COLUMN.labels, WIDTH)) : EMPTY_STORE;
}

/** Sheets refuses columns that someone has deleted. */
function columns(sheet: Sheet, first: number, count: number): Columns {
  try {
    return sheet.columns(first, count);
  } catch {
    throw new CommandError({ kind: 'template-damaged' });
  }
}

function storeIn(ports: Ports, rows: Columns): Store {
  const at = (column: number) => fileIn(ports, rows, column - 1);
  return {
    emblem: at(COLUMN.emblem),
    inUse: at(COLUMN.inUse),
    versions: EMPTY_STORE.versions.map((_, index) => at(COLUMN.firstVersion + index)),
  };
}

function fileIn({ digest }: Ports, rows: Columns, at: number): StoredFile | null {
  const cells = rows.map((row) => row[at] ?? '');
  const head = Object.fromEntries(HEAD.map(({ key }, index) => [key, cells[index] ?? ''])) as Head;
  const chunks = cells.slice(HEAD.length).filter((cell) => cell !== '');
  if (head.kind === '') return chunks.length === 0 ? null : { head, base64: null };
  const base64 = chunks.map((chunk) => chunk.slice(GUARD.length)).join('');
  return { head, base64: head.digest === digest(base64) ? base64 : null };
}

/** Where to write; made and hidden where there is none yet. */
export interface StoreWriter {
  readonly store: Store;
  readonly writeEmblem: (file: NewFile | null) => void;
  readonly writeInUse: (file: NewFile) => void;
  /** `place` counts from 0. */
  readonly writeVersion: (place: number, file: NewFile) => void;
}

export interface NewFile {
  readonly head: Omit<Head, 'size' | 'digest'>;
  /** '' where the head says it all. */
  readonly base64: string;
}

/** Call it under the lock: what it has read must still be there when it writes. */
export function openStore(ports: Ports): StoreWriter {
  const sheet = ports.workbook.sheet(SHEET_NAMES.template) ?? makeSheet(ports);
  const rows = columns(sheet, COLUMN.labels, WIDTH);
  const write = (column: number, file: NewFile | null) => {
    const cells = file ? cellsOf(ports, file) : [];
    // What a longer file left below would else be read as part of this one.
    const length = Math.max(cells.length, usedLength(rows, column - 1), 1);
    const padded = Array.from({ length }, (_, index) => [cells[index] ?? '']);
    writeOrExplain(sheet.name, () => sheet.writeRows({ row: 1, column }, padded));
    ports.flush();
  };
  return {
    store: storeIn(ports, rows),
    writeEmblem: (file) => write(COLUMN.emblem, file),
    writeInUse: (file) => write(COLUMN.inUse, file),
    writeVersion: (place, file) => write(COLUMN.firstVersion + place, file),
  };
}

function usedLength(rows: Columns, at: number): number {
  let length = rows.length;
  while (length > 0 && (rows[length - 1]?.[at] ?? '') === '') length--;
  return length;
}

function makeSheet({ workbook }: Ports): Sheet {
  const front = workbook.activeSheet();
  const sheet = workbook.addSheet(SHEET_NAMES.template);
  front.show();
  sheet.hide();
  sheet.writeRows(
    { row: 1, column: COLUMN.labels },
    HEAD.map(({ label }) => [label]),
  );
  return sheet;
}

function cellsOf({ digest }: Ports, { head, base64 }: NewFile): readonly string[] {
  const size = String(Math.floor((base64.replace(/=+$/, '').length * 3) / 4));
  const full: Head = { ...head, size, digest: digest(base64) };
  const chunks: string[] = [];
  for (let start = 0; start < base64.length; start += CHUNK) {
    chunks.push(GUARD + base64.slice(start, start + CHUNK));
  }
  return [...HEAD.map(({ key }) => full[key]), ...chunks];
}
