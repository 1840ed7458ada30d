/** Which mapping a sheet is read by: its own, or that of another with all the same headings, such as a renamed one. */
import { fitsWhole } from '../../core/measures/mapping/mapped-header';
import type { Mapping } from '../../core/measures/mapping/mapping';
import type { Grid } from '../../core/sheet/grid';

/** By the name of the sheet for which each was said. */
export type Mappings = ReadonlyMap<string, Mapping>;

export interface SaidOfSheet {
  /** The sheet for which it was said. */
  readonly of: string;
  readonly mapping: Mapping;
}

export function mappingFor(grid: Grid, mappings: Mappings): SaidOfSheet | null {
  const own = mappings.get(grid.sheet);
  if (own) return { of: grid.sheet, mapping: own };
  for (const [of, mapping] of mappings) if (fitsWhole(grid, mapping)) return { of, mapping };
  return null;
}
