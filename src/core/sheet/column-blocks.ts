/** Gathers changed cells into blocks down a column, so that many are written in a few calls. */
import { type CellChange, type CellPlace, type CellValue, cellAt } from './cell';
import { derivedCells, type SheetContent } from './content';

/** Cells below one another, from the first on. */
export interface ColumnBlock extends CellPlace {
  readonly values: readonly CellValue[];
}

/**
 * Where the blocks are more than `most`, those of a column become one, and the cells between are written back as
 * they were; only a formula or a time of day, which writing back would lose, keeps them apart.
 */
export function columnBlocks(
  changes: readonly CellChange[],
  content: SheetContent,
  most: number,
): readonly ColumnBlock[] {
  const tight = joined(changes, () => false, content);
  if (tight.length <= most) return tight;
  const isDerived = derivedCells(content.formulas);
  const isTime = (place: CellPlace) =>
    typeof cellAt(content.values, place) === 'object' &&
    (cellAt(content.grid.cells, place) ?? '').includes(':');
  return joined(changes, (place) => !isDerived(place) && !isTime(place), content);
}

function joined(
  changes: readonly CellChange[],
  mayRewrite: (place: CellPlace) => boolean,
  { values }: Pick<SheetContent, 'values'>,
): readonly ColumnBlock[] {
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: { row: number; column: number; values: CellValue[] }[] = [];
  for (const { row, column, value } of sorted) {
    const block = blocks[blocks.length - 1];
    const next = block ? block.row + block.values.length : 0;
    const between =
      block?.column === column
        ? Array.from({ length: row - next }, (_, index) => ({ row: next + index, column }))
        : null;
    if (block && between?.every(mayRewrite)) {
      block.values.push(...between.map((each) => cellAt(values, each) ?? ''), value);
    } else blocks.push({ row, column, values: [value] });
  }
  return blocks;
}
