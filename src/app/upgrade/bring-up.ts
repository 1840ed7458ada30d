/** Brings an older workbook up to this script's version, before a command that holds the lock writes into it. */
import {
  DATA_VERSION,
  findVersion,
  VERSION_HEADING,
  versionIn,
} from '../../core/sheet/data-version';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { hasArrived } from '../arrive';
import type { Dress, Ports, Sheet } from '../ports';
import { findLayout } from '../register/columns';
import type { Guard } from '../workbook/guard';
import { MIGRATIONS } from './migrations';

type Rows = ReturnType<Sheet['values']>;

/**
 * Call it when the register has been read. Costs nothing where that, and what else of ours was read, is of this
 * version. Throws where the workbook is newer. True where the register has another column than was read.
 */
export function bringUp(ports: Ports, guard: Guard): boolean {
  guard.refuseNewer();
  const oldest = guard.oldest();
  if (oldest === null || oldest >= DATA_VERSION) return false;
  bringSheetUp(ports, SHEET_NAMES.settings, () => []);
  const template = ports.workbook.sheet(SHEET_NAMES.template);
  // It names no version, and holds too much to be read for one: it goes by the others.
  if (template) {
    const dresses = stepsFrom(oldest).map((step) => step.template?.() ?? {});
    hasArrived(ports, () => dresses.forEach(template.dress));
  }
  // Last: whoever reads the register alone then knows that all was done.
  return bringSheetUp(ports, SHEET_NAMES.register, (rows) =>
    stepsFrom(versionIn(rows)).map((step) => step.register?.(findLayout(rows)) ?? {}),
  );
}

function stepsFrom(version: number) {
  return MIGRATIONS.filter(({ to }) => to > version);
}

/** A protected sheet keeps its version, and is tried again by the next command. */
function bringSheetUp(
  ports: Ports,
  name: string,
  dressesOf: (rows: Rows) => readonly Dress[],
): boolean {
  const sheet = ports.workbook.sheet(name);
  const rows = sheet?.values() ?? [];
  const isBlank = rows.every((row) => row.every((cell) => cell === ''));
  if (!sheet || isBlank || versionIn(rows) >= DATA_VERSION) return false;
  return hasArrived(ports, () => {
    dressesOf(rows).forEach(sheet.dress);
    writeVersion(sheet, rows);
  });
}

function writeVersion(sheet: Sheet, rows: Rows): void {
  const found = findVersion(rows);
  const behindAll = { row: headingRow(rows), column: (rows[0]?.length ?? 0) + 1 };
  const { row, column } = found ?? behindAll;
  sheet.writeRun({ row, column }, [VERSION_HEADING]);
  if (!found) sheet.dress({ hidden: [{ column, columns: 1 }] });
}

/** The first row that holds more than a title. */
function headingRow(rows: Rows): number {
  return Math.max(rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1) + 1, 1);
}
