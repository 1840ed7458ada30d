/** The links that stand in the rows of measures that are done, as evidence. */
import type { Measure } from '../../measures/measure';
import { a1 } from '../../sheet/a1';
import { type Link, linksIn } from '../../spelling/link-parts';
import type { CheckContext } from '../finding';

export interface LinkedCell {
  readonly measure: Measure;
  readonly row: number;
  readonly sheet: string;
  readonly cell: string;
  readonly links: readonly Link[];
}

/** In the sheet's order. */
export function linkedCells({ table, texts }: CheckContext): readonly LinkedCell[] {
  const measures = new Map(
    table.measures.flatMap((measure) =>
      measure.activities
        .filter(({ status }) => status === 'done')
        .map(({ row }) => [row, measure] as const),
    ),
  );
  return texts.flatMap(({ part, sheet, place, text }) => {
    const measure = part === 'measures' ? measures.get(place.row) : undefined;
    const links = measure ? linksIn(text) : [];
    return measure && links.length > 0
      ? [{ measure, row: place.row, sheet, cell: a1(place), links }]
      : [];
  });
}
