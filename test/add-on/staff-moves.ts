/** What the staff do to the rows of a sheet while a command is at work. */
import type { Office } from './office';

const WIDTH = 40;

export interface Move {
  readonly what: string;
  readonly act: (office: Office, sheet: string) => void;
  /** The row (from 1) that is deleted by hand, and therefore may be gone. */
  readonly deletes?: number;
}

/** Of a sheet with headings in row 1 and rows 2 to 5. */
export const MOVES: readonly Move[] = [
  { what: 'a row put in above all', act: reorder((rows) => [[], ...rows]) },
  {
    what: 'a row put in above the last',
    act: reorder((rows) => [...rows.slice(0, -1), [], ...rows.slice(-1)]),
  },
  {
    what: 'two rows put in in the middle',
    act: reorder((rows) => [...rows.slice(0, 2), [], [], ...rows.slice(2)]),
  },
  {
    what: 'rows change places',
    act: reorder(([one = [], two = [], ...rest]) => [two, one, ...rest]),
  },
  { what: 'rows sorted the other way', act: reorder((rows) => [...rows].reverse()) },
  { what: 'the first row deleted', deletes: 2, act: reorder((rows) => rows.slice(1)) },
  {
    what: 'the last memo deleted',
    deletes: 5,
    act: reorder((rows) => [...rows.slice(0, 3), ...rows.slice(4)]),
  },
];

type Rows = readonly (readonly unknown[])[];

function reorder(order: (rows: Rows) => Rows): Move['act'] {
  return ({ workbook }, name) => {
    const sheet = workbook.book.getWorksheet(name);
    if (!sheet) return;
    const last = lastRow(sheet);
    const rows = Array.from({ length: last - 1 }, (_, index) =>
      Array.from({ length: WIDTH }, (_value, c) => sheet.getCell(index + 2, c + 1).value),
    );
    const ordered = order(rows);
    for (let index = 0; index < Math.max(ordered.length, rows.length); index++) {
      for (let c = 0; c < WIDTH; c++) {
        const value = ordered[index]?.[c] ?? null;
        const cell = sheet.getCell(index + 2, c + 1);
        if (cell.value !== value) cell.value = value as string | null;
      }
    }
  };
}

type Worksheet = NonNullable<ReturnType<Office['workbook']['book']['getWorksheet']>>;

function lastRow(sheet: Worksheet): number {
  let last = 1;
  sheet.eachRow((row, number) => {
    if ((row.values as unknown[]).some((value) => (value ?? '') !== '')) last = number;
  });
  return last;
}
