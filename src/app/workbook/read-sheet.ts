/** Reads one sheet as a measures sheet, with what Sheets tells only where it is asked: ticks in symbol fonts, exact per cents. */
import type { Mapping } from '../../core/measures/mapping/mapping';
import type { Measure } from '../../core/measures/measure';
import {
  type MeasuresSheet,
  readMeasures,
  roundedPercentColumn,
  type SheetFault,
} from '../../core/measures/read-measures';
import { mayBeSymbol, withoutSymbolFont } from '../../core/measures/status/symbol-fonts';
import type { CellValue } from '../../core/sheet/cell';
import type { Grid } from '../../core/sheet/grid';
import type { Sheet } from '../ports';
import { type Mappings, mappingFor, type SaidOfSheet } from './mapping-for';

export interface Candidate {
  readonly source: Sheet;
  /** As the sheet shows them. */
  readonly shown: Grid['cells'];
  /** As the measures were read from it. */
  readonly grid: Grid;
  readonly said: SaidOfSheet | null;
  readonly table: MeasuresSheet | null;
  readonly fault: SheetFault | null;
}

export function hasMeasures(sheet: Sheet, mappings: Mappings): boolean {
  return readCandidate(sheet, mappings).table !== null;
}

export function readCandidate(source: Sheet, mappings: Mappings): Candidate {
  const shown = source.grid();
  return readAs(source, shown, mappingFor(shown, mappings));
}

/** The sheet as it reads by a mapping; `shown` is its grid. */
export function readAs(source: Sheet, shown: Grid, said: SaidOfSheet | null): Candidate {
  const mapping = said?.mapping ?? null;
  const first = withTicks(shown, source, mapping);
  const rounded = first.result.ok ? roundedPercentColumn(shown, first.result.value.header) : null;
  const grid =
    rounded === null ? first.grid : withExactPercents(first.grid, rounded, source.values());
  const result = rounded === null ? first.result : readMeasures(grid, mapping);
  const common = { source, shown: shown.cells, grid, said };
  return result.ok
    ? { ...common, table: result.value, fault: null }
    : { ...common, table: null, fault: result.problems[0] ?? null };
}

/** One call more, and only where an unclear status may be a tick in a font that draws letters as signs. */
function withTicks(
  shown: Grid,
  source: Sheet,
  mapping: Mapping | null,
): { readonly grid: Grid; readonly result: ReturnType<typeof readMeasures> } {
  const result = readMeasures(shown, mapping);
  const isSign = result.ok && result.value.measures.some(hasSymbol);
  if (!isSign) return { grid: shown, result };
  const fonts = source.fonts();
  const cells = shown.cells.map((row, r) =>
    row.map((text, c) => withoutSymbolFont(text, fonts[r]?.[c] ?? '')),
  );
  const grid = { ...shown, cells };
  return { grid, result: readMeasures(grid, mapping) };
}

function hasSymbol({ activities }: Measure): boolean {
  return activities.some(({ fault }) => fault?.kind === 'unclear' && mayBeSymbol(fault.text));
}

/** The column's per cents as they are, not as they are shown; 0.996 is 99.6%. */
function withExactPercents(
  grid: Grid,
  column: number,
  values: readonly (readonly CellValue[])[],
): Grid {
  const cells = grid.cells.map((row, index) => {
    const value = values[index]?.[column - 1];
    if (typeof value !== 'number' || !/%$/.test(row[column - 1] ?? '')) return row;
    // Twelve digits: 0.07 × 100 is 7.000000000000001 in binary.
    const percent = `${Number((value * 100).toPrecision(12))}%`;
    return row.map((text, at) => (at === column - 1 ? percent : text));
  });
  return { ...grid, cells };
}
