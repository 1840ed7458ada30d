/** Makes one cell of neighbours that say the same, one below the other, where the template asks for it (รวมช่อง). */

/** Printed before the value of such a cell; of Unicode's private use, and gone before the memo is. */
export const MERGE_SIGN = '\ue0aa';

interface Cell {
  readonly start: number;
  readonly end: number;
  /** Its text behind the sign; null where it is not to be merged. */
  readonly text: string | null;
}

/**
 * In a longer table each row says its own: a cell that stands for several rows is empty on every page but its first, and
 * nobody knows where a page will end. Of so few rows a reader sees the whole at once, as offices draw it.
 */
const MOST_ROWS = 6;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part's XML without signs. Only cells at the same place in rows that follow each other become one, in a short table. */
export function mergeEqualCells(xml: string): string {
  const edits: Edit[] = [];
  let run: Row[] = [];
  const finish = () => {
    if (run.length <= MOST_ROWS) edits.push(...mergesIn(xml, run));
    run = [];
  };
  let rowEnd = -1;
  // Only rows with a sign are looked at: in a long memo most have none.
  for (let sign = nextSign(xml, 0); sign >= 0; sign = nextSign(xml, sign + 1)) {
    edits.push({ start: sign, end: sign + MERGE_SIGN.length, text: '' });
    if (sign < rowEnd) continue;
    const start = rowAround(xml, sign);
    const close = xml.indexOf(ROW_END, start);
    if (start < 0 || close < sign) continue;
    rowEnd = close + ROW_END.length;
    const row = { start, end: rowEnd, cells: cellsOf(xml, start, close) };
    const above = run[run.length - 1];
    if (above && (above.end !== start || above.cells.length !== row.cells.length)) finish();
    run.push(row);
  }
  finish();
  return edits.length === 0 ? xml : applied(xml, edits);
}

function mergesIn(xml: string, rows: readonly Row[]): readonly Edit[] {
  const begun = new Set<Cell>();
  return rows.slice(1).flatMap(({ cells }, at) =>
    cells.flatMap((cell, index) => {
      const before = rows[at]?.cells[index];
      if (!before || cell.text === null || cell.text === '' || cell.text !== before.text) return [];
      const begins = begun.has(before) ? [] : [withMerge(xml, before, 'restart')];
      begun.add(cell);
      return [...begins, withMerge(xml, cell, 'continue'), ...emptied(xml, cell)];
    }),
  );
}

const ROW_END = '</w:tr>';

function nextSign(xml: string, from: number): number {
  return xml.indexOf(MERGE_SIGN, from);
}

/** Where the innermost row that begins before the sign does; -1 where none begins. */
function rowAround(xml: string, sign: number): number {
  let row = xml.lastIndexOf('<w:tr', sign);
  while (row >= 0 && !isTag(xml, row + '<w:tr'.length)) row = xml.lastIndexOf('<w:tr', row - 1);
  return row;
}

/** Whether a name ends here, and no longer one such as w:trPr goes on; Word gives its tags attributes. */
function isTag(xml: string, at: number): boolean {
  return xml[at] === '>' || xml[at] === ' ';
}

/** None of a row that holds another table. */
function cellsOf(xml: string, row: number, end: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let start = xml.indexOf('<w:tc>', row); start >= 0 && start < end; ) {
    const close = xml.indexOf('</w:tc>', start);
    if (close < 0 || close > end) return [];
    const content = xml.slice(start, close);
    if (content.includes('<w:tbl>')) return [];
    const isMarked = content.includes(MERGE_SIGN) && !content.includes('<w:vMerge');
    cells.push({ start, end: close, text: isMarked ? textOf(content) : null });
    start = xml.indexOf('<w:tc>', close);
  }
  return cells;
}

function textOf(cell: string): string {
  return cell
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .split(MERGE_SIGN)
    .join('')
    .trim();
}

/** By the order that a cell's properties have: behind its width and span (ECMA-376 part 1, 17.4.69). */
function withMerge(xml: string, { start, end }: Cell, value: 'restart' | 'continue'): Edit {
  const merge = `<w:vMerge w:val="${value}"/>`;
  const properties = xml.indexOf('<w:tcPr>', start);
  if (properties < 0 || properties > end) {
    const at = start + '<w:tc>'.length;
    return { start: at, end: at, text: `<w:tcPr>${merge}</w:tcPr>` };
  }
  let at = properties + '<w:tcPr>'.length;
  for (;;) {
    const close = xml.indexOf('>', at);
    if (!/^<w:(?:cnfStyle|tcW|gridSpan|hMerge)\s/.test(xml.slice(at, at + 20))) break;
    at = close + 1;
  }
  return { start: at, end: at, text: merge };
}

/** Its runs go, its paragraphs stay: a cell without one is none. */
function emptied(xml: string, { start, end }: Cell): readonly Edit[] {
  const edits: Edit[] = [];
  for (let run = nextRun(xml, start); run >= 0 && run < end; run = nextRun(xml, run + 1)) {
    const close = xml.indexOf('</w:r>', run) + '</w:r>'.length;
    edits.push({ start: run, end: close, text: '' });
  }
  return edits;
}

function nextRun(xml: string, from: number): number {
  let run = xml.indexOf('<w:r', from);
  while (run >= 0 && !isTag(xml, run + '<w:r'.length)) run = xml.indexOf('<w:r', run + 1);
  return run;
}

/** In the order of their places: a cell's merge is found out a row later; a sign within a run goes with it. */
function applied(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start)) {
    if (start < done) continue;
    pieces.push(xml.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + xml.slice(done);
}
