/**
 * The office's template and emblem on the hidden sheet _แม่แบบ, so that they travel with the workbook:
 * whoever can open it fills the same template. Bytes lie in base64, in chunks one below the other.
 *
 * Columns: labels | the emblem | the template in use | the last versions | the office's own request to
 * its units. Those in use are copies, so that a memo reads two columns, or three, and not all; a version
 * is written before it is used, so that a cut-off command leaves the old template in use and the new one kept.
 */
import { isBlank } from '../../core/sheet/grid';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { writeOrExplain } from '../arrive';
import { guardOwn } from '../own-cells';
import type { Ports, Sheet } from '../ports';
import { CommandError } from '../stopped';

/** What stands above the bytes of each column, in this order; the labels are for whoever looks. */
const HEAD = [
  { key: 'slot', label: 'ช่อง' },
  { key: 'kind', label: 'ชนิด' },
  { key: 'version', label: 'รุ่น' },
  { key: 'name', label: 'ชื่อ' },
  { key: 'when', label: 'เมื่อ' },
  { key: 'who', label: 'โดย' },
  { key: 'size', label: 'ขนาด (ไบต์)' },
  { key: 'digest', label: 'ลายพิมพ์' },
  { key: 'stamp', label: 'รหัส' },
] as const;

/** What a column is for. Row 1 says it, so that a column put in or taken out moves nothing. */
const SLOTS = {
  emblem: 'ตรา',
  inUse: 'ใช้อยู่',
  version: 'รุ่นที่เก็บ',
  toUnits: 'ใช้ถึงหน่วยงาน',
} as const;

/** Where the two that a memo needs stand, unless someone has moved them. */
const EMBLEM_COLUMN = 2;

/** How many of the staff's own templates are kept. */
export const KEPT_VERSIONS = 6;

/** Where the office's own request stands, unless someone has moved it: behind all others, which older workbooks have already. */
const TO_UNITS_COLUMN = EMBLEM_COLUMN + 2 + KEPT_VERSIONS;

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
  /** The office's own template that asks its units to report; reports are never made from it. */
  readonly toUnits: StoredFile | null;
  /** Nobody can say any more which template is in use. */
  readonly isLost: boolean;
}

export const EMPTY_STORE: Store = {
  emblem: null,
  inUse: null,
  versions: Array.from({ length: KEPT_VERSIONS }, () => null),
  toUnits: null,
  isLost: false,
};

type Columns = readonly (readonly string[])[];

/** What a memo needs, in two calls; empty where there is no such sheet. */
export function readInUse(ports: Ports): Pick<Store, 'emblem' | 'inUse'> {
  const sheet = ports.workbook.sheet(SHEET_NAMES.template);
  return sheet ? inUseOn(ports, sheet) : EMPTY_STORE;
}

/** What a request from the office's template needs, in three. */
export function readForUnits(ports: Ports): Pick<Store, 'emblem' | 'inUse' | 'toUnits'> {
  const sheet = ports.workbook.sheet(SHEET_NAMES.template);
  if (!sheet) return EMPTY_STORE;
  const { emblem, inUse } = inUseOn(ports, sheet);
  const rows = columnsOf(sheet, TO_UNITS_COLUMN, 1);
  const isThere = rows[0]?.[0] === SLOTS.toUnits;
  const toUnits = isThere ? fileIn(ports, rows, 0) : storeIn(ports, sheet.texts()).toUnits;
  return { emblem, inUse, toUnits };
}

function inUseOn(ports: Ports, sheet: Sheet): Pick<Store, 'emblem' | 'inUse'> {
  const rows = columnsOf(sheet, EMBLEM_COLUMN, 2);
  if (rows[0]?.[0] === SLOTS.emblem && rows[0][1] === SLOTS.inUse) {
    return { emblem: fileIn(ports, rows, 0), inUse: fileIn(ports, rows, 1) };
  }
  const store = storeIn(ports, sheet.texts());
  if (store.isLost) throw new CommandError({ kind: 'template-damaged' });
  return store;
}

/** Sheets refuses columns that someone has deleted; then all that is left is looked through. */
function columnsOf(sheet: Sheet, from: number, count: number): Columns {
  try {
    return sheet.columns(from, count);
  } catch {
    return [];
  }
}

export function readStore(ports: Ports): Store {
  const sheet = ports.workbook.sheet(SHEET_NAMES.template);
  return sheet ? storeIn(ports, sheet.texts()) : EMPTY_STORE;
}

/** Columns count from 0; one that is missing gets a place behind all others. */
interface Places {
  readonly emblem: number;
  readonly inUse: number;
  readonly versions: readonly number[];
  readonly toUnits: number;
}

function placesIn(rows: Columns): Places {
  const slots = rows[0] ?? [];
  let width = Math.max(slots.length, 1);
  const place = (slot: string) => (slots.includes(slot) ? slots.indexOf(slot) : width++);
  const [emblem, inUse] = [place(SLOTS.emblem), place(SLOTS.inUse)];
  const known = slots.flatMap((slot, index) => (slot === SLOTS.version ? [index] : []));
  const missing = Array.from({ length: Math.max(KEPT_VERSIONS - known.length, 0) }, () => width++);
  return { emblem, inUse, versions: [...known, ...missing], toUnits: place(SLOTS.toUnits) };
}

function storeIn(ports: Ports, rows: Columns): Store {
  const { emblem, inUse, versions, toUnits } = placesIn(rows);
  return {
    emblem: fileIn(ports, rows, emblem),
    inUse: fileIn(ports, rows, inUse),
    versions: versions.map((column) => fileIn(ports, rows, column)),
    toUnits: fileIn(ports, rows, toUnits),
    isLost: !isBlank(rows) && rows[0]?.includes(SLOTS.inUse) !== true,
  };
}

function fileIn({ digest }: Ports, rows: Columns, column: number): StoredFile | null {
  const cells = rows.map((row) => row[column] ?? '');
  const head = Object.fromEntries(HEAD.map(({ key }, index) => [key, cells[index] ?? ''])) as Head;
  const chunks = cells.slice(HEAD.length).filter((cell) => cell !== '');
  if (head.kind === '') return chunks.length === 0 ? null : { head, base64: null };
  const base64 = chunks.map((chunk) => chunk.slice(GUARD.length)).join('');
  return { head, base64: head.digest === digest(base64) ? base64 : null };
}

/** Where to write; made and hidden where there is none yet. */
/** Null where there is none, and where it was damaged. */
export function soundEmblem({
  emblem,
}: Pick<Store, 'emblem'>): (StoredFile & { readonly base64: string }) | null {
  return emblem?.base64 ? { ...emblem, base64: emblem.base64 } : null;
}

export interface StoreWriter {
  readonly store: Store;
  readonly writeEmblem: (file: NewFile | null) => void;
  readonly writeInUse: (file: NewFile) => void;
  readonly writeToUnits: (file: NewFile) => void;
  /** `place` counts from 0. */
  readonly writeVersion: (place: number, file: NewFile) => void;
}

export interface NewFile {
  readonly head: Omit<Head, 'slot' | 'size' | 'digest'>;
  /** '' where the head says it all. */
  readonly base64: string;
}

/** Call it under the lock: what it has read must still be there when it writes. */
export function openStore(ports: Ports): StoreWriter {
  const found = ports.workbook.sheet(SHEET_NAMES.template);
  // Blank: the command that made it was cut off before it wrote.
  const sheet = !found || isBlank(found.texts()) ? makeSheet(ports, found) : found;
  const rows = sheet.texts();
  const places = placesIn(rows);
  const write = (column: number, slot: string, file: NewFile | null) => {
    const cells = file ? cellsOf(ports, slot, file) : [slot];
    // A longer file may have left chunks below, which would be read as part of this one.
    const length = Math.max(cells.length, usedLength(rows, column));
    const padded = Array.from({ length }, (_, index) => [cells[index] ?? '']);
    const from = { row: 1, column: column + 1 };
    const isThere = () => {
      const held = sheet.columns(column + 1, 1);
      return padded.every(([cell], row) => (held[row]?.[0] ?? '') === cell);
    };
    writeOrExplain(ports, sheet.name, () => sheet.writeRows(from, padded), isThere);
  };
  return {
    store: storeIn(ports, rows),
    writeEmblem: (file) => write(places.emblem, SLOTS.emblem, file),
    writeInUse: (file) => write(places.inUse, SLOTS.inUse, file),
    writeToUnits: (file) => write(places.toUnits, SLOTS.toUnits, file),
    writeVersion: (place, file) => write(places.versions[place] ?? -1, SLOTS.version, file),
  };
}

function usedLength(rows: Columns, column: number): number {
  let length = rows.length;
  while (length > 0 && (rows[length - 1]?.[column] ?? '') === '') length--;
  return length;
}

function makeSheet(ports: Ports, found: Sheet | null): Sheet {
  const { workbook } = ports;
  const front = workbook.activeSheet();
  const sheet = found ?? workbook.addSheet(SHEET_NAMES.template);
  if (!found) front.show();
  const slots = [
    SLOTS.emblem,
    SLOTS.inUse,
    ...EMPTY_STORE.versions.map(() => SLOTS.version),
    SLOTS.toUnits,
  ];
  const rows = HEAD.map(({ label }, row) => [
    label,
    ...slots.map((slot) => (row === 0 ? slot : '')),
  ]);
  const write = () => {
    sheet.hide();
    sheet.dress({ guarded: guardOwn(null) });
    sheet.writeRows({ row: 1, column: 1 }, rows);
  };
  writeOrExplain(ports, sheet.name, write, () => !isBlank(sheet.texts()));
  return sheet;
}

function cellsOf({ digest }: Ports, slot: string, { head, base64 }: NewFile): readonly string[] {
  const size = String(Math.floor((base64.replace(/(?<!=)=+$/, '').length * 3) / 4));
  const full: Head = { ...head, slot, size, digest: digest(base64) };
  const chunks: string[] = [];
  for (let start = 0; start < base64.length; start += CHUNK) {
    chunks.push(GUARD + base64.slice(start, start + CHUNK));
  }
  return [...HEAD.map(({ key }) => full[key]), ...chunks];
}
