/** The rows of a table that say something of a measure, each with the header and the unit that it stands under. */
import type { CleanGrid } from '../clean-grid';
import { type Header, headerAt, repeatsHeader } from '../header';
import { mappedHeaderAt } from '../mapping/mapped-header';
import { endsTable, isFootnote, isWholeMeasure, kindOf, type RowKind } from '../row-kind';
import { type TableRow, tableRow } from '../table-row';
import { aloneIn, isCaption, isExample, isNumberedPart } from '../unread/captions';
import { groupRowsOf, isHeadOfParts } from '../unread/group-rows';
import { isAverage, isSumRow } from '../unread/sums';
import { unitOfSection } from '../whose/section-units';

/** A row that says something of a measure, with the header that it stands under. */
export interface ContentRow {
  readonly row: TableRow;
  readonly header: Header;
  readonly kind: Exclude<RowKind, 'skip'>;
  /** The unit that heads this part of the table; '' where none does. */
  readonly unit: string;
}

/** Every row of the table that is not skipped, to the signatures. */
export function* contentRows(grid: CleanGrid, first: Header): Generator<ContentRow, void> {
  let header = first;
  let ended = false;
  let unit = '';
  let inNotes = false;
  const isGroupRow = groupRowsOf(grid, first);
  for (let number = first.lastRow + 1; number <= grid.cells.length; number++) {
    const row = tableRow(grid, number);
    if (repeatsHeader(header, grid, row.cells)) {
      ended = false;
      const next = headerAgain(grid, number, header);
      if (next && says(next) >= says(header)) header = next;
      // The quarters below their head are no measure's.
      if (next) number = next.lastRow;
      continue;
    }
    ended = (ended || endsTable(row)) && !isWholeMeasure(row, header);
    const alone = aloneIn(grid, number);
    inNotes = isFootnote(alone) || (inNotes && (alone !== '' || isBlankRow(row)));
    const isLine =
      inNotes ||
      isExample(grid, header, number) ||
      isCaption(grid, header, number) ||
      isNumberedPart(grid, header, number);
    const isSum =
      isGroupRow(row, header) ||
      isHeadOfParts(grid, header, row) ||
      isSumRow(row, header) ||
      isAverage(grid, header, row);
    const kind = ended || isLine || isSum ? 'skip' : kindOf(row, header);
    if (kind !== 'skip') yield { row, header, kind, unit };
    else unit = unitOfSection(row, header) || unit;
  }
}

/**
 * The next page's table may order its columns anew; one that says less keeps the first's order. Under the same heads the
 * same round counts on each page. Null where no whole header begins in the row.
 */
function headerAgain(grid: CleanGrid, row: number, present: Header): Header | null {
  const { mapping, words, columns, notes, own, counted } = present;
  const mapped = mapping && mappedHeaderAt(grid, row, mapping);
  if (mapped) return mapped;
  const plain = headerAt(grid, row);
  if (!plain) return null;
  const next = { ...plain, mapping, words };
  return isHeadedAlike(next, present) ? { ...next, columns, notes, own, counted } : next;
}

function isBlankRow({ cells }: TableRow): boolean {
  return cells.every((cell) => cell === '');
}

function isHeadedAlike({ texts }: Header, { texts: others }: Header): boolean {
  const columns = new Set([...texts.keys(), ...others.keys()]);
  return [...columns].every(
    (column) => texts.get(column)?.join('\n') === others.get(column)?.join('\n'),
  );
}

function says({ columns }: Header): number {
  return Object.keys(columns).length;
}
