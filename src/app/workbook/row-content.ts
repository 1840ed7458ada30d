/** What the rows of a sheet hold, so that they can be compared, whole or without the cells that were written. */
import type { CellValue } from '../../core/sheet/cell';

type Row = readonly CellValue[];
export type Rows = readonly Row[];

export function isThere(row: Row, now: Rows): boolean {
  const content = contentOf(row);
  return content !== NOTHING && now.some((each) => contentOf(each) === content);
}

export function countsOf(contents: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const content of contents) counts.set(content, (counts.get(content) ?? 0) + 1);
  return counts;
}

export function restOf(row: Row, columns: readonly number[]): string {
  return contentOf(row.map((cell, index) => (columns.includes(index + 1) ? '' : cell)));
}

export function contentOf(row: Row): string {
  const kept = [...row];
  while (kept.length > 0 && kept[kept.length - 1] === '') kept.pop();
  return JSON.stringify(kept);
}

export const NOTHING = JSON.stringify([]);
