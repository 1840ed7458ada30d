/** Gives each column of a head its name, where several texts may head the same. */
import type { CleanGrid } from '../clean-grid';
import type { ColumnName } from '../headings';
import { isInWords } from '../status/marks-or-words';
import { type Columns, marksForm } from './columns';

/** Titles first (nothing works without one), then each column by its surest heading, left to right. */
export function assign(candidates: ReadonlyMap<number, readonly (ColumnName | null)[]>): Columns {
  const columns: Partial<Record<ColumnName, number>> = {};
  const taken = new Set<number>();
  const leftToRight = [...candidates].sort(([one], [other]) => one - other);
  const give = (wanted: (name: ColumnName) => boolean) => {
    for (const rank of [0, 1]) {
      for (const [column, names] of leftToRight) {
        const name = names[rank];
        if (!name || !wanted(name) || columns[name] !== undefined || taken.has(column)) continue;
        columns[name] = column;
        taken.add(column);
      }
    }
  };
  give((name) => name === 'title');
  give(() => true);
  return columns;
}

/** With mark columns the heading สถานะการดำเนินการ is their group's, wherever it stands; unless words stand under it. */
export function withoutGroupLabel(columns: Columns, grid: CleanGrid, lastRow: number): Columns {
  if (!marksForm(columns) || columns.status === undefined) return columns;
  const { status, 'not-started': no, 'in-progress': amid, done, ...rest } = columns;
  const marks = [no, amid, done].flatMap((column) => column ?? []);
  if (isInWords(grid, lastRow, status, marks)) return { ...rest, status };
  const { status: _group, ...others } = columns;
  return others;
}

/** A heading มาตรการ merged over two columns has the number in the first of them. */
export function withNumberBesideTitle(grid: CleanGrid, row: number, columns: Columns): Columns {
  const { title } = columns;
  if (title === undefined || columns.number !== undefined) return columns;
  const wide = grid.merges.beginningIn(row).find((merge) => merge.column === title);
  const isInSheet = title < (grid.cells[row - 1]?.length ?? 0);
  if (wide?.columns !== 2 || !isInSheet || Object.values(columns).includes(title + 1))
    return columns;
  return { ...columns, number: title, title: title + 1 };
}
