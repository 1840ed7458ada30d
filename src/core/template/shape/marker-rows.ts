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
import { append, prepend } from './insert-tags';
import { forRows } from './row-loops';

const OPENS = /^\{\{\s*[#^][^{}]*\}\}$/;
const CLOSES = /^\{\{\s*\/[^{}]*\}\}$/;

/** A row that holds any of these says more than its tag. */
const OTHER_CONTENT = /<w:(?:drawing|pict|object|tbl|sym)[\s>]/;

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
        edits.push(drop(row), ...behind(last, row.text));
      } else {
        for (const marker of waiting) edits.push(drop(marker));
        edits.push(...before(xml, row, waiting.map(({ text }) => forRows(text)).join('')));
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

function before(xml: string, { paragraphs }: TextRow, text: string): readonly Edit[] {
  const [first] = paragraphs;
  return first && text !== '' ? [prepend(xml, first, text)] : [];
}

function behind({ paragraphs }: TextRow, text: string): readonly Edit[] {
  const last = paragraphs[paragraphs.length - 1];
  return last ? [append(last, text)] : [];
}
