/** Decides in which cells of a sheet fixes are to be made now: a row may stand elsewhere than where it was when it was shown. */
import { a1, parseA1 } from '../../../core/sheet/a1';
import { type CellPlace, type CellValue, cellAt } from '../../../core/sheet/cell';
import { cleanCell } from '../../../core/text/spelling';
import type { CellFix, RefusedFix } from '../cell-fix';
import { knownRows } from './row-code';

type Texts = readonly (readonly string[])[];
type Values = readonly (readonly CellValue[])[];

export interface PlacedFix {
  /** With the cell's present name. */
  readonly fix: CellFix;
  readonly place: CellPlace;
}

/** In their order. A row that is gone, or may be either of two, is refused. */
export function placesNow(
  texts: Texts,
  values: Values,
  fixes: readonly CellFix[],
): readonly (PlacedFix | RefusedFix)[] {
  const rows = knownRows(asFound(texts, fixes));
  const taken = new Set<string>();
  return fixes.map((fix) => {
    const place = parseA1(fix.cell);
    if (!place) return { fix, reason: 'no-cell' };
    if (fix.row === undefined) return { fix, place };
    const row = rows.find(fix.row, place.row, [place.column]);
    const cell = row === null ? '' : a1({ ...place, row });
    if (row === null || taken.has(cell) || isTorn(texts, values, row)) {
      return { fix, reason: 'changed' };
    }
    taken.add(cell);
    return { fix: { ...fix, cell }, place: { ...place, row } };
  });
}

/** Fixes that were made, with what their rows are known by from now on; those that named no row name none. */
export function withRowsNow(texts: Texts, made: readonly PlacedFix[]): readonly CellFix[] {
  const rows = knownRows(withTexts(texts, made, ({ after }) => after));
  return made.map(({ fix, place }) =>
    fix.row === undefined ? fix : { ...fix, row: rows.codeOf(place.row, [place.column]) },
  );
}

/** Asked again, after an answer that was lost, some hold already what they are to hold: the rows were shown before. */
function asFound(texts: Texts, fixes: readonly CellFix[]): Texts {
  const made = fixes.flatMap((fix) => {
    const place = parseA1(fix.cell);
    return place && isSame(cellAt(texts, place) ?? '', fix.after) ? [{ fix, place }] : [];
  });
  return withTexts(texts, made, ({ before }) => before);
}

function withTexts(
  texts: Texts,
  fixes: readonly PlacedFix[],
  text: (fix: CellFix) => string,
): Texts {
  const rows = [...texts];
  for (const { fix, place } of fixes) {
    const row = [...(rows[place.row - 1] ?? [])];
    while (row.length < place.column - 1) row.push('');
    row[place.column - 1] = text(fix);
    rows[place.row - 1] = row;
  }
  return rows;
}

function isSame(one: string, other: string): boolean {
  return cleanCell(one) === cleanCell(other);
}

/** Rows were moved between the two readings: the row stands elsewhere in the other. */
export function isTorn(texts: Texts, values: Values, row: number): boolean {
  const shown = texts[row - 1] ?? [];
  const agrees = (held: readonly CellValue[]) =>
    shown.every((text, at) => {
      const value = held[at] ?? '';
      return typeof value !== 'string' || value === text;
    });
  // A format may show a text otherwise than it is; then no row agrees.
  return !agrees(values[row - 1] ?? []) && values.some(agrees);
}
