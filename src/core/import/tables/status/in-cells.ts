/** Results that stand below the title in its own cell (ผลการดำเนินการ : แล้วเสร็จ): set in a column of their own. */
import type { Block, TableBlock, TableCell } from '../../block';
import { gridOf } from '../table-grid';
import { headerAtTop } from '../table-kind';

/** At the beginning of a line. */
const LABEL = /^[-–•\s]{0,3}(?:ผลการดำเนิน(?:การ|งาน)|สถานะ(?:การดำเนินการ)?)\s?[:：]\s?(?=\S)/;
const HEADING = 'ผลการดำเนินการ';
/** No grid of a page is as wide. */
const WIDE = 100_000;

/** The same where a table of the memo has a status of its own, or most rows say nothing of a result. */
export function resultsApart(blocks: readonly Block[]): readonly Block[] {
  const headers = blocks.map((block) =>
    block.kind === 'text' || !block.rows.some((row) => row.some(holdsResult))
      ? null
      : headerAtTop(gridOf(block)),
  );
  if (headers.every((found) => found?.kind !== 'plan') || hasResults(blocks)) return blocks;
  let isApart = false;
  return blocks.map((block, index) => {
    if (block.kind === 'text') return block;
    const found = headers[index] ?? null;
    // Overleaf the head need not stand again.
    const heads = found?.kind === 'plan' ? found.header : null;
    if (found && !heads) isApart = false;
    else if (found || isApart) isApart = saysResults(block, heads?.lastRow ?? 0);
    return isApart ? withColumn(block, heads?.firstRow ?? 0) : block;
  });
}

function hasResults(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) => block.kind === 'table' && headerAtTop(gridOf(block))?.kind === 'result',
  );
}

function saysResults({ rows }: TableBlock, behind: number): boolean {
  const filled = rows.slice(behind).filter((row) => row.some(({ text }) => text.trim() !== ''));
  return filled.filter((row) => row.some(holdsResult)).length * 2 > filled.length;
}

function holdsResult({ text }: TableCell): boolean {
  return text.split('\n').some((line) => LABEL.test(line));
}

/** `head` is the row of its headings, from 1; 0 where it has none. */
function withColumn(block: TableBlock, head: number): TableBlock {
  const left = block.rows.flat().reduce((most, { right }) => Math.max(most, right), 0);
  const rows = block.rows.map((row, index) => {
    const told = row.map(({ text }) => cut(text));
    const result = told.flatMap(({ result }) => (result === '' ? [] : [result])).join('\n');
    const text = index + 1 === head ? HEADING : result;
    const cells = row.map((cell, at) => ({ ...cell, text: told[at]?.rest ?? cell.text }));
    return [...cells, { text, left, right: left + WIDE, isMerged: false }];
  });
  return { ...block, rows };
}

/** What stands behind the label, to the cell's end, is the result. */
function cut(text: string): { readonly rest: string; readonly result: string } {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => LABEL.test(line));
  if (at < 0) return { rest: text, result: '' };
  const result = lines.slice(at).join('\n').replace(LABEL, '');
  return { rest: lines.slice(0, at).join('\n'), result };
}
