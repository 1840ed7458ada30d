/** What a second reader (SheetJS) sees in a workbook's cells, held to what the local one does. */
import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { type Held, held } from '../../local/spreadsheet-app/reading';
import type { Workbook } from '../../local/workbook/workbook';
import { a1 } from '../../src/core/sheet/a1';

type Seen = string | number | boolean;

/** Each cell by its sheet and address; null where the second reader cannot read it itself. */
export function secondValues(path: string): ReadonlyMap<string, Seen> | null {
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(readFileSync(path), {
      type: 'buffer',
      cellHTML: false,
      cellText: false,
      cellNF: true,
    });
  } catch {
    return null;
  }
  const epoch = book.Workbook?.WBProps?.date1904 ? DAYS_TO_1904 : 0;
  const seen = new Map<string, Seen>();
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name] ?? {};
    for (const [address, cell] of Object.entries(sheet as Record<string, XLSX.CellObject>)) {
      if (address.startsWith('!') || isCovered(sheet, address)) continue;
      const value = secondValue(cell, epoch);
      if (value !== '') seen.set(`${name}!${address}`, value);
    }
  }
  return seen;
}

/** Between the two systems' first days. */
const DAYS_TO_1904 = 1462;

/** As the old binary form numbers them. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function secondValue({ t, v, w, z }: XLSX.CellObject, epoch: number): Seen {
  if (v === undefined || v === null || t === 'z') return '';
  if (t === 'e') return w ?? ERRORS[Number(v)] ?? `error ${String(v)}`;
  if (v instanceof Date) return rounded(v.getTime() / 86_400_000 + 25_569);
  if (typeof v === 'number') return rounded(v + (isDate(z) ? epoch : 0));
  return typeof v === 'string' ? plain(v) : v;
}

function isDate(format: unknown): boolean {
  return typeof format === 'string' && XLSX.SSF.is_date(format);
}

/** Of a merge the first cell alone holds anything. */
function isCovered(sheet: XLSX.WorkSheet, address: string): boolean {
  const { r, c } = XLSX.utils.decode_cell(address);
  return (sheet['!merges'] ?? []).some(
    ({ s, e }) => r >= s.r && r <= e.r && c >= s.c && c <= e.c && (r !== s.r || c !== s.c),
  );
}

export function ownValues({ book }: Workbook): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row, r) => {
      row.eachCell((cell, c) => {
        const value = ownValue(held(cell));
        if (value !== '') seen.set(`${sheet.name}!${a1({ row: r, column: c })}`, value);
      });
    });
  }
  return seen;
}

function ownValue(value: Held): Seen {
  if (value === null) return '';
  if (value instanceof Date) return rounded(value.getTime() / 86_400_000 + 25_569);
  if (typeof value === 'number') return rounded(value);
  return typeof value === 'string' ? plain(value) : value;
}

/** To the second of a day. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/_x000D_/g, '');
}

const MOST_TOLD = 3;

/** Cells of these sheets in which the two differ. */
export function differences(
  what: string,
  one: ReadonlyMap<string, Seen>,
  other: ReadonlyMap<string, Seen>,
): readonly string[] {
  const places = [...new Set([...one.keys(), ...other.keys()])];
  return places
    .filter((place) => one.get(place) !== other.get(place))
    .slice(0, MOST_TOLD)
    .map((place) => `${what} ${place}: ${shown(one.get(place))} and ${shown(other.get(place))}`);
}

function shown(value: Seen | undefined): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}
