/** A table that was pasted as text: its rows in one cell, parted by stops or by |, or each of its cells in a row of its own. */
import { columnsHeadedBy } from '../measures/headings';
import { readNumber } from '../measures/numbering';

type Rows = readonly (readonly string[])[];

/** The same rows where nothing was pasted so. */
export function spreadText(rows: Rows): Rows {
  const spread = rows.some(isText)
    ? rows.flatMap((row) => (isText(row) ? linesOf(row) : [row]))
    : rows;
  return fromOneColumn(spread);
}

const FILLED_IN = (row: readonly string[]) => row.filter((text) => text.trim() !== '');

/** A row that says all in one cell, with signs that part several. */
function isText(row: readonly string[]): boolean {
  const [text = '', ...others] = FILLED_IN(row);
  return others.length === 0 && text.split('\n').some((line) => /\t/.test(line) || isPiped(line));
}

function isPiped(line: string): boolean {
  return (line.match(/\|/g)?.length ?? 0) >= 2;
}

/** The line under the heads of a table in Markdown. */
const RULE = /^[\s|:+\-–—]+$/;

function linesOf(row: readonly string[]): Rows {
  const [text = ''] = FILLED_IN(row);
  return text
    .split('\n')
    .filter((line) => !(isPiped(line) && RULE.test(line)))
    .map(cellsOf);
}

function cellsOf(line: string): readonly string[] {
  if (!isPiped(line)) return line.split('\t').map((cell) => cell.trim());
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => cell.trim().replace(/<br\s*\/?>/gi, '\n'));
}

const FEWEST_COLUMNS = 3;

/** Heads below each other, then as many cells for each row, each row beginning with its number. */
function fromOneColumn(rows: Rows): Rows {
  const made: (readonly string[])[] = [];
  for (let at = 0; at < rows.length; ) {
    const width = headsFrom(rows, at);
    let next = at + width;
    if (width > 0) made.push(onlyCells(rows, at, width));
    while (width > 0 && readNumber(onlyCells(rows, next, 1)[0] ?? '') !== null) {
      made.push(onlyCells(rows, next, width));
      next += width;
    }
    if (width === 0) {
      made.push(rows[at] ?? []);
      next = at + 1;
    }
    at = next;
  }
  return made;
}

function onlyCells(rows: Rows, first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => FILLED_IN(rows[first + index] ?? [])[0] ?? '');
}

/** How many heads stand below each other from this row on, that of the numbers first; 0 where no table begins. */
function headsFrom(rows: Rows, first: number): number {
  let count = 0;
  const names = new Set<string | null | undefined>();
  for (let at = first; at < rows.length; at++) {
    const [text = '', ...others] = FILLED_IN(rows[at] ?? []);
    const [name, other] = columnsHeadedBy(text);
    if (others.length > 0 || (name ?? other) === undefined || readNumber(text) !== null) break;
    if (count === 0 && name !== 'number') return 0;
    names.add(name ?? other);
    count++;
  }
  const isTable = count >= FEWEST_COLUMNS && names.has('title');
  return isTable && readNumber(onlyCells(rows, first + count, 1)[0] ?? '') !== null ? count : 0;
}
