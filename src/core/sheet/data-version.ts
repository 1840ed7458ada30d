/** The version of what the add-on keeps in a workbook: one number, which each sheet of its own names in a heading. */
import type { CellValue } from './cell';

/** Raised by one whenever a migration is added (src/app/upgrade/migrations.ts). */
export const DATA_VERSION = 1;

const WORD = 'รุ่นข้อมูล';

/** As a sheet that is made now names it; behind all other headings, in a hidden column. */
export const VERSION_HEADING = `${WORD} ${DATA_VERSION}`;

const HEADING = new RegExp(`^${WORD}\\s?(\\d{1,6})$`);

/** Headings may stand below a title. */
const TITLE_ROWS = 10;

type Rows = readonly (readonly CellValue[])[];

export interface VersionPlace {
  readonly version: number;
  /** Of its heading, from 1. */
  readonly row: number;
  readonly column: number;
}

/** The highest that is named; null where none is: a sheet that an earlier script made, or the staff. */
export function findVersion(rows: Rows): VersionPlace | null {
  const found = rows.slice(0, TITLE_ROWS).flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const [, digits] = (typeof cell === 'string' && HEADING.exec(cell.trim())) || [];
      return digits ? [{ version: Number(digits), row: r + 1, column: c + 1 }] : [];
    }),
  );
  return found.sort((one, other) => other.version - one.version)[0] ?? null;
}

/** 0 where none is named. */
export function versionIn(rows: Rows): number {
  return findVersion(rows)?.version ?? 0;
}
