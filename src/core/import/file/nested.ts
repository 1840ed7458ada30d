/** What a cell says whose paragraphs stand beside tables of their own: one text, unless a table of measures lies in it. */

import type { TableBlock } from '../block';
import { gridOf } from '../tables/table-grid';
import { headerAtTop } from '../tables/table-kind';

/** `lifted` are the tables that are more than the cell's text; the rest is read as lines. */
export function heldTable(parts: readonly (string | TableBlock)[]): {
  readonly text: string;
  readonly lifted: readonly TableBlock[];
} {
  const lifted: TableBlock[] = [];
  const lines = parts.flatMap((part): readonly string[] => {
    if (typeof part === 'string') return [part];
    if (part.rows.length > 1 && headerAtTop(gridOf(part)) !== null) {
      lifted.push(part);
      return [];
    }
    return part.rows.map((row) =>
      row
        .map(({ text }) => text.trim())
        .filter((text) => text !== '')
        .join(' '),
    );
  });
  return { text: withoutEmptyEnds(lines).join('\n'), lifted };
}

function withoutEmptyEnds(lines: readonly string[]): readonly string[] {
  const isFilled = (line: string) => line.trim() !== '';
  const first = lines.findIndex(isFilled);
  if (first < 0) return [];
  let last = lines.length - 1;
  while (!isFilled(lines[last] ?? '')) last--;
  return lines.slice(first, last + 1);
}
