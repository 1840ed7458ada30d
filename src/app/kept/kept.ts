/**
 * One hidden sheet for what the add-on keeps of a workbook besides the register and the template: a row for each
 * thing, found by its kind and its key, so that rows may be sorted and deleted by hand. A row that nobody can read is
 * left alone. Its form is part of the workbook's data version: see core/sheet/data-version.ts.
 */

import { isBlank } from '../../core/sheet/grid';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { writeOrExplain } from '../arrive';
import { guardOwn } from '../own-cells';
import type { Ports, Sheet } from '../ports';
import { type DataOf, KINDS, type KindName } from './kinds';

const HEADINGS = ['ชนิด', 'รหัส', 'ข้อมูล', 'เมื่อ'] as const;

export interface Kept<Name extends KindName> {
  readonly key: string;
  readonly data: DataOf<Name>;
  readonly when: string;
}

/** All that is kept, as its cells have it. */
export type KeptRows = readonly (readonly string[])[];

/** Two calls where there is such a sheet, else one. */
export function readKeptRows({ workbook }: Pick<Ports, 'workbook'>): KeptRows {
  return workbook.sheet(SHEET_NAMES.kept)?.texts() ?? [];
}

/** In the sheet's order; of two with one key the first. */
export function keptIn<Name extends KindName>(rows: KeptRows, kind: Name): readonly Kept<Name>[] {
  const found = new Map<string, Kept<Name>>();
  for (const [label, key = '', json = '', when = ''] of rows) {
    if (label !== KINDS[kind].label || key === '' || found.has(key)) continue;
    const data = dataIn(kind, json);
    if (data) found.set(key, { key, data, when });
  }
  return [...found.values()];
}

function dataIn<Name extends KindName>(kind: Name, json: string): DataOf<Name> | null {
  try {
    const fitted = KINDS[kind].shape.read(JSON.parse(json));
    return fitted.ok ? (fitted.value as DataOf<Name>) : null;
  } catch {
    return null;
  }
}

/** Whether what is kept now may be written over, or forgotten; null where nothing is. */
type May<Name extends KindName> = (held: DataOf<Name> | null) => boolean;

const ANY = () => true;

/**
 * Call it under the lock. What is kept under that key already is written over, in its row; false, and nothing is
 * written, where it may not be.
 */
export function keep<Name extends KindName>(
  ports: Ports,
  kind: Name,
  { key, data, when }: Kept<Name>,
  may: May<Name> = ANY,
): boolean {
  const found = ports.workbook.sheet(SHEET_NAMES.kept);
  if (!found && !may(null)) return false;
  const sheet = keptSheet(ports, found);
  const rows = sheet.texts();
  if (!may(heldIn(rows, kind, key))) return false;
  const [present] = rowsOf(rows, kind, key);
  const row = present ?? rows.length + 1;
  const cells = [KINDS[kind].label, key, JSON.stringify(data), when];
  const isThere = () => {
    const held = sheet.texts()[row - 1];
    return cells.every((cell, index) => held?.[index] === cell);
  };
  writeOrExplain(ports, sheet.name, () => sheet.writeRows({ row, column: 1 }, [cells]), isThere);
  return true;
}

/** Call it under the lock. Nothing is done where nothing is kept under that key; false where it may not be forgotten. */
export function drop<Name extends KindName>(
  ports: Ports,
  kind: Name,
  key: string,
  may: May<Name> = ANY,
): boolean {
  const sheet = ports.workbook.sheet(SHEET_NAMES.kept);
  const all = sheet?.texts() ?? [];
  const rows = rowsOf(all, kind, key);
  if (!sheet || rows.length === 0) return true;
  if (!may(heldIn(all, kind, key))) return false;
  const cells = rows.flatMap((row) => HEADINGS.map((_, index) => ({ row, column: index + 1 })));
  const isGone = () => rowsOf(sheet.texts(), kind, key).length === 0;
  writeOrExplain(ports, sheet.name, () => sheet.empty(cells), isGone);
  return true;
}

function heldIn<Name extends KindName>(rows: KeptRows, kind: Name, key: string) {
  return keptIn(rows, kind).find((each) => each.key === key)?.data ?? null;
}

/** From 1. */
function rowsOf(rows: KeptRows, kind: KindName, key: string): readonly number[] {
  return rows.flatMap((row, index) =>
    row[0] === KINDS[kind].label && row[1] === key ? [index + 1] : [],
  );
}

/** Blank: the command that made it was cut off before it wrote. */
function keptSheet(ports: Ports, found: Sheet | null): Sheet {
  const { workbook } = ports;
  if (found && !isBlank(found.texts())) return found;
  const front = workbook.activeSheet();
  const sheet = found ?? workbook.addSheet(SHEET_NAMES.kept);
  if (!found) front.show();
  const write = () => {
    sheet.hide();
    sheet.dress({ guarded: guardOwn(null) });
    sheet.writeRows({ row: 1, column: 1 }, [HEADINGS]);
  };
  writeOrExplain(ports, sheet.name, write, () => !isBlank(sheet.texts()));
  return sheet;
}
