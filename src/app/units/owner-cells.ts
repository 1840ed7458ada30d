/** Where a sheet names such owners. */
import { unitsIn } from '../../core/measures/unit-names';
import { a1 } from '../../core/sheet/a1';
import type { Reading } from '../session';

/** The cells whose text names such an owner, each once: `มาตรการ!D8`. */
export function cellsOfOwners(
  { table, further, measures }: Reading,
  isMeant: (owner: string) => boolean,
): readonly string[] {
  const tables = table ? [table, ...further.map((each) => each.table)] : [];
  const columns = new Map(tables.map(({ sheet, header }) => [sheet, header.columns.owners]));
  const cells = measures.flatMap(({ sheet, activities }) =>
    activities.flatMap(({ row, owners }) => {
      const column = columns.get(sheet);
      if (!owners.flatMap(unitsIn).some(isMeant)) return [];
      return [column === undefined ? sheet : `${sheet}!${a1({ row, column })}`];
    }),
  );
  return [...new Set(cells)];
}
