/**
 * Lets a loop's start and end stand in table rows of their own: the filler would repeat those rows
 * too, so their tags move into the rows between them and the rows go.
 */

import {
  applyEdits,
  type Edit,
  type Paragraph,
  type Row,
  rawText,
  readParagraphs,
} from '../../docx/text';
import { WHOLE_ROWS } from '../find-tags';

const OPENS = /^\{\{\s*[#^][^{}]*\}\}$/;
const CLOSES = /^\{\{\s*\/[^{}]*\}\}$/;

/** A row that holds any of these says more than its tag. */
const OTHER_CONTENT = /<w:(?:drawing|pict|object|tbl|sym)[\s>]/;

/** In a row of one cell the filler would else repeat what is in the cell. */
function forRows(tag: string): string {
  return tag.replace(/^\{\{\s*[#^]/, (start) => start + WHOLE_ROWS);
}

interface TextRow {
  readonly row: Row;
  readonly paragraphs: Paragraph[];
  text: string;
}

export function withoutMarkerRows(xml: string): string {
  const edits: Edit[] = [];
  for (const rows of tableRows(xml)) {
    let waiting: TextRow[] = [];
    let last: TextRow | null = null;
    for (const row of rows) {
      const isBare = !OTHER_CONTENT.test(xml.slice(row.row.start + 1, row.row.end));
      if (OPENS.test(row.text) && isBare) waiting.push(row);
      else if (CLOSES.test(row.text) && isBare && last && waiting.length === 0) {
        edits.push(drop(row), ...append(last, row.text));
      } else {
        for (const marker of waiting) edits.push(drop(marker));
        edits.push(...prepend(xml, row, waiting.map(({ text }) => forRows(text)).join('')));
        waiting = [];
        last = row;
      }
    }
  }
  return applyEdits(xml, edits);
}

/** The rows of each table, each with the paragraphs that stand in it directly. */
function tableRows(xml: string): Iterable<readonly TextRow[]> {
  const tables = new Map<Row['table'], TextRow[]>();
  const byRow = new Map<Row, TextRow>();
  for (const paragraph of readParagraphs(xml)) {
    const { row } = paragraph;
    if (!row) continue;
    const known = byRow.get(row) ?? { row, paragraphs: [], text: '' };
    known.paragraphs.push(paragraph);
    known.text += rawText(xml, paragraph).trim();
    if (byRow.has(row)) continue;
    byRow.set(row, known);
    const rows = tables.get(row.table);
    if (rows) rows.push(known);
    else tables.set(row.table, [known]);
  }
  return tables.values();
}

function drop({ row }: TextRow): Edit {
  return { start: row.start, end: row.end, text: '' };
}

function prepend(xml: string, { paragraphs }: TextRow, text: string): readonly Edit[] {
  const first = paragraphs[0];
  if (!first || text === '') return [];
  if (first.inside === first.end) return [whole(first, text)];
  const properties = /^\s*<w:pPr(?:\s[^<>]*)?(?:\/>|>.*?<\/w:pPr>)/s.exec(
    xml.slice(first.inside, first.end),
  );
  const at = first.inside + (properties?.[0].length ?? 0);
  return [{ start: at, end: at, text: run(text) }];
}

function append({ paragraphs }: TextRow, text: string): readonly Edit[] {
  const last = paragraphs[paragraphs.length - 1];
  if (!last) return [];
  if (last.inside === last.end) return [whole(last, text)];
  const at = last.end - '</w:p>'.length;
  return [{ start: at, end: at, text: run(text) }];
}

/** An empty `<w:p/>` opens up to hold the tag. */
function whole({ start, end }: Paragraph, text: string): Edit {
  return { start, end, text: `<w:p>${run(text)}</w:p>` };
}

function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`;
}
