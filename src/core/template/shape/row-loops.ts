/**
 * Moves the tags of a loop over rows to the ends of its rows, where something else opens or closes beside it in the same
 * rows: the rows repeat as a whole, and the filler would say that the two cross.
 */
import {
  applyEdits,
  type Edit,
  type Paragraph,
  type Row,
  rawText,
  readParagraphs,
} from '../../docx/text';
import { type Found, findTags, WHOLE_ROWS } from '../find-tags';
import { type LoopSpan, readLoops } from '../loop-spans';
import { append, prepend } from './insert-tags';

export function withWholeRows(xml: string): string {
  if (!xml.includes('<w:tr')) return xml;
  const tags = [...findTags(xml, 'body', () => false)];
  const { spans, problems } = readLoops(tags);
  // What is broken is told of, and not mended.
  if (problems.some(({ problem }) => problem.severity === 'error')) return xml;
  const edits: Edit[] = [];
  let paragraphs: readonly Paragraph[] | null = null;
  for (const { from, to, rows } of spans) {
    const [start, end] = [tags[from], tags[to]];
    if (!rows || !start?.row || !end?.row || !hasNeighbour(tags, spans, from, to)) continue;
    paragraphs ??= readParagraphs(xml);
    edits.push(
      ...moved(xml, paragraphs, tags, from, (tag, row) => prepend(xml, row.first, forRows(tag))),
    );
    edits.push(...moved(xml, paragraphs, tags, to, (tag, row) => append(row.last, tag)));
  }
  return applyEdits(xml, edits);
}

/** Another loop or condition that ends in the start's row before it, or begins in the end's row behind it. */
function hasNeighbour(
  tags: readonly Found[],
  spans: readonly LoopSpan[],
  from: number,
  to: number,
): boolean {
  return spans.some(
    (span) =>
      (span.to < from && tags[span.to]?.row === tags[from]?.row) ||
      (span.from > to && tags[span.from]?.row === tags[to]?.row),
  );
}

interface RowEnds {
  readonly first: Paragraph;
  readonly last: Paragraph;
}

function moved(
  xml: string,
  paragraphs: readonly Paragraph[],
  tags: readonly Found[],
  order: number,
  write: (tag: string, row: RowEnds) => Edit,
): readonly Edit[] {
  const found = tags[order];
  const own = paragraphs.find(({ start }) => start === found?.at);
  const row = found?.row && rowEnds(paragraphs, found.row);
  if (!found || !own || !row) return [];
  const before = tags.filter((each, index) => index < order && each.at === found.at).length;
  const match = [...rawText(xml, own).matchAll(/\{\{[^{}]*\}\}/g)][before];
  if (!match) return [];
  return [...removed(own, match.index, match.index + match[0].length), write(match[0], row)];
}

/** Rows of the same table are known by where they begin, as each reading makes its own. */
function rowEnds(paragraphs: readonly Paragraph[], row: Row): RowEnds | null {
  const inside = paragraphs.filter((each) => each.row?.start === row.start);
  const [first, last] = [inside[0], inside[inside.length - 1]];
  return first && last ? { first, last } : null;
}

/** From one letter of the paragraph's text to another, in whatever runs they stand. */
function removed({ spans }: Paragraph, from: number, to: number): readonly Edit[] {
  const edits: Edit[] = [];
  let offset = 0;
  for (const { start, end } of spans) {
    const [first, last] = [Math.max(from - offset, 0), Math.min(to - offset, end - start)];
    if (first < last) edits.push({ start: start + first, end: start + last, text: '' });
    offset += end - start;
  }
  return edits;
}

/** In a row of one cell the filler would else repeat what is in the cell. */
export function forRows(tag: string): string {
  return tag.replace(/^\{\{\s*[#^]/, (start) => start + WHOLE_ROWS);
}
