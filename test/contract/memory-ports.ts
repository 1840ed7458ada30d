/** The ports in memory: the second adapter of the contract, and the quick one for tests of commands. */
import { createHash, randomUUID } from 'node:crypto';
import type { DriveFile, Ports, Sheet, Workbook } from '../../src/app/ports';
import type { CellPlace, CellValue } from '../../src/core/measures/measure';

export interface MemoryPorts extends Ports {
  /** Values by sheet, as they stand now. */
  readonly cells: Map<string, CellValue[][]>;
}

export function createMemoryPorts(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): MemoryPorts {
  const cells = new Map<string, CellValue[][]>();
  const known = new Map<string, Sheet>();
  const add = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => {
    const values = rows.map((row) => [...row]);
    cells.set(name, values);
    const sheet = createSheet(name, values);
    known.set(name, sheet);
    return sheet;
  };
  for (const [name, rows] of Object.entries(sheets)) add(name, rows);
  const workbook: Workbook = {
    visibleSheets: () => [...known.values()],
    activeSheet: () => [...known.values()][0] ?? add('Sheet1', []),
    sheet: (name) => known.get(name) ?? null,
    addSheet: (name) => add(name, []),
  };
  return { cells, workbook, ...createRest() };
}

function createSheet(name: string, values: CellValue[][]): Sheet {
  const notes = new Map<string, string>();
  const colors = new Map<string, string>();
  const key = ({ row, column }: CellPlace) => `${row}:${column}`;
  const over = <Value>(give: (place: CellPlace, value: CellValue) => Value) => {
    const width = Math.max(1, ...values.map((row) => row.length));
    const rows = values.length > 0 ? values : [[]];
    return rows.map((row, r) =>
      Array.from({ length: width }, (_, c) => give({ row: r + 1, column: c + 1 }, row[c] ?? '')),
    );
  };
  const texts = () => over((_place, value) => shown(value));
  const write = ({ row, column }: CellPlace, value: CellValue) => {
    while (values.length < row) values.push([]);
    const line = values[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = value;
  };
  return {
    name,
    grid: () => ({ sheet: name, cells: texts(), merges: [] }),
    texts,
    formulas: () => over(() => ''),
    values: () => over((_place, value) => value),
    notes: () => over((place) => notes.get(key(place)) ?? ''),
    backgrounds: () => over((place) => colors.get(key(place)) ?? '#ffffff'),
    writeNotes: (changes) => {
      for (const change of changes) notes.set(key(change), change.note);
      return [];
    },
    paint: (places, color) => {
      for (const place of places) colors.set(key(place), color ?? '#ffffff');
      return [];
    },
    writeRows: (from, rows) => {
      for (const [r, row] of rows.entries()) {
        for (const [c, value] of row.entries()) {
          write({ row: from.row + r, column: from.column + c }, value);
        }
      }
    },
    rewriteTexts: (from, line) => {
      for (const [c, text] of line.entries()) write({ ...from, column: from.column + c }, text);
    },
    writeTexts: (changes) => {
      for (const change of changes) write(change, change.text);
    },
    dress: () => {},
    show: () => {},
    select: () => {},
  };
}

function shown(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? `${value.day}/${value.month}/${value.year}` : String(value);
}

function createRest(): Omit<Ports, 'workbook'> {
  const docs = new Map<string, DriveFile & { readonly bytes: Uint8Array }>();
  return {
    drive: {
      createDoc: (name, docx, memoId) => {
        const id = randomUUID();
        const link = `https://docs.google.com/document/d/${id}/edit`;
        docs.set(memoId, { id, name, link, bytes: docx });
        return { id, name, link };
      },
      findDocs: (memoIds) =>
        new Map(
          memoIds.flatMap((memoId) => {
            const doc = docs.get(memoId);
            return doc ? [[memoId, { id: doc.id, name: doc.name, link: doc.link }] as const] : [];
          }),
        ),
      exportDocx: (fileId) =>
        [...docs.values()].find(({ id }) => id === fileId)?.bytes ?? new Uint8Array(),
      bin: (fileId) => {
        for (const [memoId, { id }] of docs) if (id === fileId) docs.delete(memoId);
      },
    },
    clock: { now: () => ({ date: { year: 2026, month: 3, day: 10 }, time: '09:30' }) },
    flush: () => {},
    lock: () => true,
    newId: () => randomUUID(),
    digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    encodeBase64: (bytes) => Buffer.from(bytes).toString('base64'),
    decodeBase64: (text) => new Uint8Array(Buffer.from(text, 'base64')),
  };
}
