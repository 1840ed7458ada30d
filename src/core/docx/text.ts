/** Finds the text of a Word part: its paragraphs, where they stand, and where each run's text lies. */

/** A row of a table, by its place in the XML. */
export interface Row {
  readonly start: number;
  end: number;
  readonly table: Table;
  readonly number: number;
  /** The innermost element around it that a loop must not leave; see `Paragraph.wrapper`. */
  readonly wrapper: number;
  /** The first and the last cell that does not go on from the row above; 0 where there is none. */
  first: number;
  last: number;
}

interface Table {
  readonly number: number;
  rows: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of one run. */
export interface TextSpan extends Span {
  /** The innermost element that it stands in: the paragraph's own where it stands in none of its own. */
  readonly wrapper: number;
}

export interface Paragraph {
  /** The whole element, in the XML. */
  readonly start: number;
  end: number;
  /** Behind its opening tag. */
  readonly inside: number;
  /** Each run's text, in the XML. */
  readonly spans: TextSpan[];
  /** A content control, a link, a tracked change around it, each with a number; 0 for none. */
  readonly wrapper: number;
  /** The innermost row it stands in; null outside tables. */
  readonly row: Row | null;
  /** From 1, in its row; 0 outside tables. */
  readonly column: number;
  /** In a cell that goes on from the row above, and shows nothing of its own. */
  readonly merged: boolean;
  readonly textBox: boolean;
  /** An item of a list. */
  listed: boolean;
  /** Word writes a text box a second time for older programs. */
  readonly repeated: boolean;
}

// [^<>] and not [^>]: a tag that never ends must not make the search start over to the end each time.
const ELEMENT =
  /<(\/?)(w:p|a:p|w:tbl|w:tr|w:tc|w:t|a:t|m:t|w:vMerge|w:numPr|w:pStyle|w:txbxContent|mc:Fallback|w:ins|w:del|w:moveFrom|w:moveTo|w:hyperlink|w:bdo|w:dir|w:fldSimple|w:smartTag|w:customXml|w:sdtContent)(?=[\s/>])[^<>]*?(\/?)>/g;

const WRAPPERS: ReadonlySet<string> = new Set(
  'ins del moveFrom moveTo hyperlink bdo dir fldSimple smartTag customXml sdtContent'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Word's own styles for lists, by the ids that they have in every language. */
const LIST_STYLE = /w:val="List(?:Bullet|Number)\d?"/;

/** Linear in the XML's length. Broken nesting gives what can be read; the filler refuses it later. */
export function readParagraphs(xml: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const open: Paragraph[] = [];
  const cells: { row: Row; column: number; merged: boolean }[] = [];
  const tables: Table[] = [];
  let count = 0;
  let textStart = -1;
  const wrappers: number[] = [];
  let wrapperCount = 0;
  const innermost = () => wrappers[wrappers.length - 1] ?? 0;
  const depth = { 'w:txbxContent': 0, 'mc:Fallback': 0 };
  for (const match of xml.matchAll(ELEMENT)) {
    const [whole, slash, name = '', selfClosing] = match;
    const start = match.index;
    const end = start + whole.length;
    const closes = slash === '/';
    if (WRAPPERS.has(name)) {
      if (closes) wrappers.pop();
      else if (selfClosing !== '/') wrappers.push(++wrapperCount);
    } else if (name === 'w:txbxContent' || name === 'mc:Fallback') {
      if (selfClosing !== '/') depth[name] += closes ? -1 : 1;
    } else if (name === 'w:tbl') {
      if (!closes) tables.push({ number: ++count, rows: 0 });
      else tables.pop();
    } else if (name === 'w:tr') {
      const table = tables[tables.length - 1];
      if (closes) {
        const cell = cells.pop();
        if (cell) cell.row.end = end;
      } else if (table) {
        const row = {
          start,
          end,
          table,
          number: ++table.rows,
          first: 0,
          last: 0,
          wrapper: innermost(),
        };
        cells.push({ row, column: 0, merged: false });
      }
    } else if (name === 'w:tc') {
      const cell = cells[cells.length - 1];
      if (!cell) continue;
      if (!closes) {
        cell.column++;
        cell.merged = false;
      } else if (!cell.merged) {
        cell.row.first ||= cell.column;
        cell.row.last = cell.column;
      }
    } else if (name === 'w:vMerge') {
      const cell = cells[cells.length - 1];
      if (cell) cell.merged = !/w:val="restart"/.test(whole);
    } else if (name === 'w:numPr' || name === 'w:pStyle') {
      const paragraph = open[open.length - 1];
      if (paragraph && (name === 'w:numPr' || LIST_STYLE.test(whole))) paragraph.listed = true;
    } else if (name === 'w:p' || name === 'a:p') {
      if (closes) {
        const paragraph = open.pop();
        if (paragraph) paragraph.end = end;
        continue;
      }
      const cell = tables.length > 0 ? cells[cells.length - 1] : undefined;
      const { row = null, column = 0, merged = false } = cell ?? {};
      const paragraph = {
        start,
        end,
        inside: end,
        spans: [],
        row,
        column,
        merged,
        listed: false,
        wrapper: innermost(),
        textBox: depth['w:txbxContent'] > 0,
        repeated: depth['mc:Fallback'] > 0,
      };
      found.push(paragraph);
      if (selfClosing !== '/') open.push(paragraph);
    } else if (selfClosing !== '/') {
      if (closes && textStart >= 0) {
        open[open.length - 1]?.spans.push({ start: textStart, end: start, wrapper: innermost() });
      }
      textStart = closes ? -1 : end;
    }
  }
  return found;
}

/** The paragraph's text as the XML writes it, entities and all. */
export function rawText(xml: string, paragraph: Paragraph): string {
  return paragraph.spans.map(({ start, end }) => xml.slice(start, end)).join('');
}

export interface Edit extends Span {
  readonly text: string;
}

/** Replaces each span by its text; the edits must not overlap. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(xml.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  parts.push(xml.slice(end));
  return parts.join('');
}
