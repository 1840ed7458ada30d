/** Lays out as lines what stands in no table of measures: the head row by row, signatures cell by cell. */
import type { Block, TableBlock } from '../block';
import { isCatchword, isPageNumber } from '../tables/page-ends';
import { headLabelOf } from './head-lines';
import { headTableLines, isHeadTable } from './head-table';
import { isFullName, isNameLine } from './signed/name-line';
import { opensBlock } from './signed/signature-blocks';

export interface MemoLine {
  readonly text: string;
  /** Null for a line of a table. */
  readonly paragraph: number | null;
  readonly table: number | null;
  /** A table other than the memo's head stands between it and the line above, or begins with it. */
  readonly isBehindTable: boolean;
}

/** `others` are the tables that hold no measures, `inTables` what measures tables say besides. */
export function memoLines(
  blocks: readonly Block[],
  others: ReadonlySet<TableBlock>,
  inTables: ReadonlyMap<TableBlock, readonly string[]>,
): readonly MemoLine[] {
  let isBehindTable = false;
  return blocks.flatMap((block): readonly MemoLine[] => {
    isBehindTable ||= block.kind === 'table' && !isHeadTable(block);
    const lines = block.kind === 'text' ? textLines(block.text) : tableLines(block);
    const paragraph = block.kind === 'text' ? block.paragraph : null;
    const table = block.kind === 'text' ? null : block.table;
    const first = isBehindTable;
    if (lines.length > 0) isBehindTable = block.kind === 'table' && !isHeadTable(block);
    return lines.map((text, index) => ({
      text,
      paragraph,
      table,
      isBehindTable: first && index === 0,
    }));
  });

  function tableLines(block: TableBlock): readonly string[] {
    return others.has(block) ? linesOf(block) : (inTables.get(block) ?? []);
  }
}

function textLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isPageNumber(line) && !isCatchword(line));
}

function linesOf(block: TableBlock): readonly string[] {
  const texts = block.rows.map((row) => row.map(({ text }) => text.trim()));
  const isSigned = texts.some((row) => row.some(holdsName));
  const isInRows = isHeadTable(block) || (!isSigned && texts.some(beginsLabelled));
  const lines = isInRows
    ? headTableLines(block)
    : inCells(texts).flatMap((text) => text.split('\n'));
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Row by row, unless signers stand side by side, each with name and post in rows below each other. */
function inCells(given: readonly (readonly string[])[]): readonly string[] {
  const rows = withoutLabels(given);
  const areBeside = rows.some((row) => row.filter(holdsName).length > 1);
  if (!areBeside) return rows.flat();
  const lines: string[] = [];
  for (let first = 0; first < rows.length; ) {
    // A row of one cell stands below all columns above it, and before those below.
    let end = first + 1;
    let isNamed = (rows[first] ?? []).some(holdsName);
    while ((rows[first]?.length ?? 0) > 1 && (rows[end]?.length ?? 0) > 1) {
      const row = rows[end] ?? [];
      if (isNamed && row.some(beginsBlock)) break;
      isNamed ||= row.some(holdsName);
      end++;
    }
    lines.push(...byColumn(rows.slice(first, end)));
    first = end;
  }
  return lines;
}

/** ที่ over numbers too: a row of such a table is read as one. */
function beginsLabelled(row: readonly string[]): boolean {
  return headLabelOf(row.find((text) => text !== '') ?? '') !== null;
}

function holdsName(text: string): boolean {
  return text.split('\n').some((line) => isNameLine(line.trim()) || isFullName(line.trim()));
}

/** What the rows of a form are for, in a column of its own. */
const LABEL =
  /^(?:ลงชื่อ|ลงนาม|ลายมือชื่อ|ชื่อ(?:\s?[-–/]?\s?(?:นาม)?สกุล)?|ตำแหน่ง|วันที่|วัน\/เดือน\/ปี)?\s?[:：]?$/;

function withoutLabels(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const firsts = rows.map(([first = '']) => first);
  const areLabels = firsts.every((text) => LABEL.test(text));
  const isColumn = areLabels && firsts.filter((text) => text !== '').length > 1;
  return isColumn && rows.every(({ length }) => length > 2)
    ? rows.map((row) => row.slice(1))
    : rows;
}

/** Of the next signers below: whoever has named those above has ended theirs. */
function beginsBlock(text: string): boolean {
  return holdsName(text) || opensBlock(text);
}

function byColumn(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? '')).flat();
}
