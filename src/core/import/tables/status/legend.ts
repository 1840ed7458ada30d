/** What a memo says of the signs in its status column (● ดำเนินการแล้ว, ส = เสร็จสิ้น), around its tables or in their rows. */
import { OFFICIAL_HEADINGS } from '../../../measures/headings';
import { legendIn } from '../../../measures/mapping/legend';
import { meantBy } from '../../../measures/mapping/mapping';
import type { Status } from '../../../measures/measure';
import { readStatusWords } from '../../../measures/status/status-words';
import type { Block } from '../../block';
import { type MemoRow, textIn } from '../memo-row';

export type Legend = ReadonlyMap<string, Status>;

/** A row of a table with more says a measure. */
const MOST_CELLS = 2;

export function legendOfMemo(blocks: readonly Block[]): Legend {
  return legendIn(blocks.flatMap(linesOf));
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'text') return block.text.split('\n');
  return block.rows
    .map((row) => row.map(({ text }) => text).filter((text) => text.trim() !== ''))
    .filter(({ length }) => length <= MOST_CELLS)
    .map((texts) => texts.join('\n'));
}

/** Nothing else is to be made of such a line. */
export function isLegend(line: string): boolean {
  return legendIn([line]).size > 0;
}

/** The same rows, their signs in words; a status in words of its own stays. */
export function inWords(rows: readonly MemoRow[], legend: Legend): readonly MemoRow[] {
  if (legend.size === 0) return rows;
  return rows.map((row) => {
    const status = textIn(row, 'status');
    const meant = readStatusWords(status) ? null : meantBy(legend, status);
    if (!meant || meant.means === 'mark' || meant.means === 'empty') return row;
    const words = [OFFICIAL_HEADINGS[meant.means], meant.note].filter((text) => text !== '');
    return { ...row, texts: { ...row.texts, status: words.join('\n') } };
  });
}
