/** Reads a memo whose text was pasted into a sheet, cell by cell: the same paragraphs and tables as in its file. */
import { cleanGrid } from '../measures/clean-grid';
import { cellErrorOf } from '../sheet/cell-error';
import type { SheetContent } from '../sheet/content';
import { coversColumn, indexMerges } from '../sheet/merge-index';
import type { Block, TableCell } from './block';
import { memoOf, type OldMemo } from './read-memo';
import { headLabelOf, isBody } from './said/head-lines';
import { spreadText } from './spread-text';
import { headerIn } from './tables/table-kind';

type PastedSheet = Pick<SheetContent, 'grid' | 'formulas'>;

export function readPastedMemo(content: PastedSheet): OldMemo {
  return memoOf(blocksOf(content));
}

/** `-๔-` and `-ควรปรับปรุง` are formulas to Sheets, which shows an error: what was pasted stands in the formula. */
function withPastedTexts({ grid, formulas }: PastedSheet): readonly (readonly string[])[] {
  return grid.cells.map((row, r) =>
    row.map((text, c) => {
      if (cellErrorOf(text) !== 'formula') return text;
      const typed = (formulas[r]?.[c] ?? '').replace(/^=(?=[-+–])/, '');
      return /^[-+–]/.test(typed) ? typed : '';
    }),
  );
}

const CLOSE = /^จึง(?:เรียน|เสนอ|รายงาน)|^\(?\s*ลงชื่อ|^(?:ความเห็น|คำสั่ง)/;

/** เรียน | นายก… right over the headings, which would go on with it; ที่ and เรื่อง are headings too. */
function isOfHead([label = '', ...values]: readonly string[]): boolean {
  const name = headLabelOf(`${label} :`);
  return values.length === 1 && (name === 'department' || name === 'addressee' || name === 'basis');
}

function blocksOf(content: PastedSheet): readonly Block[] {
  const texts = withPastedTexts(content);
  const cells = spreadText(texts);
  // What was spread over cells of its own had no merges.
  const merges = cells.length === texts.length ? content.grid.merges : [];
  const raw = { ...content.grid, cells, merges };
  const grid = cleanGrid(raw);
  const covered = indexMerges(raw);
  const blocks: Block[] = [];
  let rows: TableCell[][] | null = null;
  let paragraph = 0;
  let table = 0;
  const endTable = () => {
    if (rows) blocks.push({ kind: 'table', rows, table: ++table });
    rows = null;
  };
  /** Of the header that is being read: its other rows begin no table of their own. */
  let headEnds = 0;
  for (let row = 1; row <= cells.length; row++) {
    const texts = (cells[row - 1] ?? []).filter((text) => text.trim() !== '');
    const head = row > headEnds && !isOfHead(texts) ? headerIn(grid, row) : null;
    if (head) {
      endTable();
      rows = [];
      headEnds = head.lastRow;
    } else if (texts.length === 1 && (isBody(texts[0] ?? '') || CLOSE.test(texts[0] ?? ''))) {
      endTable();
    }
    if (rows) rows.push(tableRow(row));
    else if (texts.length > 0) {
      blocks.push({ kind: 'text', text: texts.join('\t'), paragraph: ++paragraph });
    }
  }
  endTable();
  return blocks;

  function tableRow(row: number): TableCell[] {
    const beginning = covered.beginningIn(row);
    return (cells[row - 1] ?? []).flatMap((text, index): TableCell[] => {
      const column = index + 1;
      const wide = beginning.find((merge) => coversColumn(merge, column));
      if (wide && wide.column !== column) return [];
      const above = covered.coveringFromAbove({ row, column });
      if (above && above.column !== column) return [];
      const columns = wide?.columns ?? above?.columns ?? 1;
      return [{ text, left: index, right: index + columns, isMerged: above !== undefined }];
    });
  }
}
