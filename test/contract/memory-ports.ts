/** The ports in memory: the second adapter of the contract, and the quick one for tests of commands. */

import { createHash, randomUUID } from 'node:crypto';
import type {
  DocState,
  Drive,
  DriveFile,
  MemoAbout,
  Permission,
  Ports,
  Region,
  Sheet,
  Workbook,
} from '../../src/app/ports';
import { ShareRefused } from '../../src/app/stopped';
import { failureOf } from '../../src/core/google-failure';
import { type CellPlace, type CellValue, keyOf } from '../../src/core/sheet/cell';

export interface MemoryPorts extends Ports {
  /** Values by sheet, as they stand now. */
  readonly cells: Map<string, CellValue[][]>;
}

export function createMemoryPorts(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): MemoryPorts {
  const cells = new Map<string, CellValue[][]>();
  const known = new Map<string, Sheet>();
  const hidden = new Set<string>();
  let made = 0;
  const add = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => {
    const values = rows.map((row) => [...row]);
    cells.set(name, values);
    const sheet = createSheet(name, values, tabs, made++);
    known.set(name, sheet);
    return sheet;
  };
  const tabs: Tabs = {
    add,
    hide: (name) => hidden.add(name),
    rename: (name, newName) => {
      const [sheet, values] = [known.get(name), cells.get(name)];
      if (!sheet || !values || known.has(newName)) throw new Error(`no renaming to ${newName}`);
      known.delete(name);
      cells.delete(name);
      known.set(newName, { ...sheet, name: newName });
      cells.set(newName, values);
    },
  };
  for (const [name, rows] of Object.entries(sheets)) add(name, rows);
  const visible = () => [...known.values()].filter(({ name }) => !hidden.has(name));
  let region: Region = { locale: 'th_TH', timeZone: 'Asia/Bangkok' };
  const workbook: Workbook = {
    id: () => 'workbook-1',
    name: () => 'มาตรการ ITA',
    visibleSheets: () => visible(),
    sheets: () => [...known.values()],
    activeSheet: () => visible()[0] ?? add('Sheet1', []),
    sheet: (name) => known.get(name) ?? null,
    region: () => region,
    setRegion: (chosen) => {
      region = chosen;
    },
    addSheet: (name) => add(name, []),
    removeSheet: (name) => {
      known.delete(name);
      cells.delete(name);
    },
  };
  return { cells, workbook, ...createRest() };
}

/** What a sheet needs of the others. */
interface Tabs {
  readonly add: (name: string, rows: readonly (readonly CellValue[])[]) => Sheet;
  readonly hide: (name: string) => void;
  readonly rename: (name: string, newName: string) => void;
}

function createSheet(name: string, values: CellValue[][], tabs: Tabs, id: number): Sheet {
  const notes = new Map<string, string>();
  const colors = new Map<string, string>();
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
    id: () => id,
    grid: () => ({ sheet: name, cells: texts(), merges: [] }),
    texts,
    formulas: () => over(() => ''),
    values: () => over((_place, value) => value),
    columns: (first, count) => {
      const rows = texts().map((row) =>
        Array.from({ length: count }, (_, c) => row[first - 1 + c] ?? ''),
      );
      return rows.slice(0, rows.findLastIndex((row) => row.some((text) => text !== '')) + 1);
    },
    notes: () => over((place) => notes.get(keyOf(place)) ?? ''),
    backgrounds: () => over((place) => colors.get(keyOf(place)) ?? '#ffffff'),
    fonts: () => over(() => 'Arial'),
    choices: () => [],
    writeNotes: (changes) => {
      for (const change of changes) notes.set(keyOf(change), change.note);
    },
    writeNote: (places, note) => {
      for (const place of places) notes.set(keyOf(place), note);
    },
    paint: (places, color) => {
      for (const place of places) colors.set(keyOf(place), color ?? '#ffffff');
    },
    writeRows: (from, rows) => {
      for (const [r, row] of rows.entries()) {
        for (const [c, value] of row.entries()) {
          write({ row: from.row + r, column: from.column + c }, value);
        }
      }
    },
    formatAsText: () => true,
    holdTexts: () => [],
    refusingFormat: () => [],
    writeRun: (from, values) => {
      for (const [c, value] of values.entries()) write({ ...from, column: from.column + c }, value);
    },
    writeTexts: (changes) => {
      for (const change of changes) write(change, change.text);
    },
    writeBlock: (from, rows) => {
      for (const [r, row] of rows.entries()) {
        for (const [c, value] of row.entries()) {
          write({ row: from.row + r, column: from.column + c }, value);
        }
      }
    },
    empty: (places) => {
      for (const place of places) {
        write(place, '');
        notes.delete(keyOf(place));
      }
    },
    refusing: () => [],
    styled: () => [],
    copy: (copyName) => {
      const copy = tabs.add(copyName, values);
      copy.writeNotes(
        [...notes].map(([place, note]) => {
          const [row = 1, column = 1] = place.split(':').map(Number);
          return { row, column, note };
        }),
      );
      return copy;
    },
    rename: (newName) => tabs.rename(name, newName),
    dress: () => {},
    hide: () => tabs.hide(name),
    showColumns: () => {},
    takeOff: () => {},
    show: () => {},
    select: () => {},
  };
}

function shown(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? `${value.day}/${value.month}/${value.year}` : String(value);
}

function createDrive(): Drive {
  interface Doc extends DriveFile {
    readonly docx: Uint8Array;
    readonly key: string;
    readonly value: string;
    readonly content: string;
    readonly permissions: Permission[];
  }
  const bases = new Map<string, string>();
  const abouts = new Map<string, MemoAbout>();
  const docs: Doc[] = [];
  const owner = { name: 'clerk', email: 'clerk@example.org' };
  const modified = new Date('2026-03-10T09:30:00+07:00').toISOString();
  const create = (name: string, docx: Uint8Array, key: string, value: string): DriveFile => {
    const id = randomUUID();
    const link = `https://docs.google.com/document/d/${id}/edit`;
    const file = { id, name, link, owner, modified };
    docs.push({ ...file, docx, key, value, content: '', permissions: [] });
    return file;
  };
  const share = (fileId: string, permission: Permission): string => {
    const { permissions } = at(fileId);
    const same = permissions.findIndex(({ id }) => id === permission.id);
    permissions.splice(same < 0 ? permissions.length : same, 1, permission);
    return permission.id;
  };
  const find = (key: string, value: string): DriveFile[] =>
    docs
      .filter((doc) => doc.key === key && doc.value === value)
      .map(({ id, name, link }) => ({ id, name, link, owner, modified }))
      .reverse();
  const at = (fileId: string): Doc => {
    const doc = docs.find(({ id }) => id === fileId);
    if (!doc) throw new Error(`File not found: ${fileId}.`);
    return doc;
  };
  const whoseIs = ({ id, key, value }: Doc) => ({
    memoId: key === 'itaMemoId' ? value : '',
    workbook: abouts.get(id)?.workbook ?? '',
  });
  const locked = new Set<string>();
  const binned = new Map<string, Pick<DocState, 'memoId' | 'workbook'>>();
  const folders = new Map<string, string>();
  return {
    createDoc: (name, docx, memoId, content, about) => {
      const file = create(name, docx, 'itaMemoId', memoId);
      if (about) abouts.set(file.id, about);
      docs.push({ ...at(file.id), content });
      docs.splice(docs.length - 2, 1);
      return file;
    },
    updateDoc: (fileId, name, docx, content) => {
      const changed = { ...at(fileId), name, docx, content };
      docs.splice(docs.indexOf(at(fileId)), 1, changed);
      return { id: fileId, name, link: changed.link, owner, modified };
    },
    docState: (fileId) => {
      const doc = docs.find(({ id }) => id === fileId);
      return (
        (doc && {
          modified,
          modifiedBy: owner,
          modifiedByMe: true,
          ...whoseIs(doc),
          content: doc.content,
          isLocked: locked.has(fileId),
        }) ??
        null
      );
    },
    inBin: (fileId) => binned.get(fileId) ?? null,
    lockDoc: (fileId, reason) => {
      if (reason === null) locked.delete(at(fileId).id);
      else locked.add(at(fileId).id);
      return { modified };
    },
    fileAway: ({ id }, { value }) => {
      const folder = folders.get(value) ?? `folder-${folders.size + 1}`;
      folders.set(value, folder);
      return { folder, modified: at(id) && modified };
    },
    comments: () => [],
    permissions: (fileId) => at(fileId).permissions,
    share: (fileId, { email, role }) => {
      if (!email.includes('@'))
        throw new ShareRefused('address', failureOf(`not an address: ${email}`), true);
      return {
        permission: share(fileId, { id: email, type: 'user', email, role }),
        notified: true,
      };
    },
    shareLink: (fileId, role) => share(fileId, { id: 'anyone', type: 'anyone', email: '', role }),
    unshare: (fileId, permissionId) => {
      const { permissions } = at(fileId);
      const place = permissions.findIndex(({ id }) => id === permissionId);
      if (place >= 0) permissions.splice(place, 1);
    },
    findMemos: (book) =>
      docs.flatMap(({ id, name, link, value, content }) => {
        const about = abouts.get(id);
        if (about?.workbook !== book) return [];
        const { workbook: _, ...rest } = about;
        const file = { id, name, link, owner, modified };
        return [{ ...file, ...rest, memoId: value, created: modified, content }];
      }),
    findDocs: (memoIds, book) =>
      new Map(
        memoIds.flatMap((memoId) =>
          find('itaMemoId', memoId).flatMap((file) =>
            ['', book].includes(whoseIs(at(file.id)).workbook) ? [[memoId, file] as const] : [],
          ),
        ),
      ),
    createMarkedDoc: (name, docx, { key, value }, base = '') => {
      const doc = create(name, docx, key, value);
      bases.set(doc.id, base);
      return doc;
    },
    findMarkedDocs: ({ key, value }) =>
      find(key, value).map((doc) => ({ ...doc, base: bases.get(doc.id) ?? '' })),
    docxAt: (fileId) => ({
      address: `https://www.googleapis.com/drive/v3/files/${at(fileId).id}/export?mimeType=docx`,
      token: 'memory',
    }),
    bin: (fileId) => {
      binned.set(fileId, whoseIs(at(fileId)));
      docs.splice(docs.indexOf(at(fileId)), 1);
    },
  };
}

function createRest(): Omit<Ports, 'workbook'> {
  return {
    drive: createDrive(),
    user: () => ({ name: 'clerk', email: 'clerk@example.org' }),
    clock: {
      now: () => ({ date: { year: 2026, month: 3, day: 10 }, time: '09:30' }),
      at: () => ({ date: { year: 2026, month: 3, day: 10 }, time: '09:30' }),
      isLate: () => false,
    },
    userKey: () => 'key-of-clerk',
    showSidebar: () => {},
    flush: () => {},
    lock: () => true,
    newId: () => randomUUID(),
    digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    encodeBase64: (bytes) => Buffer.from(bytes).toString('base64'),
    decodeBase64: (text) => new Uint8Array(Buffer.from(text, 'base64')),
  };
}
