/** Sorts a memo's tables: rows of the plan, rows of results, whatever a page has cut apart together again. */
import { cleanGrid } from '../../measures/clean-grid';
import { unitNamed } from '../../measures/whose/section-units';
import { fiscalYearIn } from '../../text/found/fiscal-year';
import { type Block, type Doubt, NOWHERE, quoted, type TableBlock } from '../block';
import { type MemoRow, ownName } from './memo-row';
import { announces } from './page-ends';
import { gridOf, usualWidth } from './table-grid';
import { headerAtTop, type KnownHeader } from './table-kind';
import { takeRows } from './table-rows';

export interface SortedTables {
  readonly plan: readonly MemoRow[];
  readonly results: readonly MemoRow[];
  /** The headings of the office's own columns that hold anything, by the name that rows know them by. */
  readonly own: ReadonlyMap<string, string>;
  /** Tables of other things: the head, signatures. */
  readonly others: ReadonlySet<TableBlock>;
  /** Lines of a measures table that stand above its head or are signatures, by its block. */
  readonly lines: ReadonlyMap<TableBlock, readonly string[]>;
  readonly doubts: readonly Doubt[];
}

interface Current {
  readonly known: KnownHeader;
  readonly width: number;
}

/** A caption is not longer. */
const MOST_LINES_ABOVE = 2;

/** Fewer columns are no table of measures that goes on without its head. */
const FEWEST = 3;

/** `fiscalYear` is the memo's: a plan under a line of the year behind it is the next memo's. */
export function sortTables(blocks: readonly Block[], fiscalYear: number | null): SortedTables {
  const rows = { plan: [] as MemoRow[], result: [] as MemoRow[] };
  const headings = new Map<string, string>();
  const others = new Set<TableBlock>();
  const lines = new Map<TableBlock, readonly string[]>();
  const doubts: Doubt[] = [];
  let current: Current | null = null;
  let unit = '';
  let above: readonly string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') {
      above = [...above, ...block.text.split('\n')].slice(-MOST_LINES_ABOVE);
      continue;
    }
    const caption = above;
    above = [];
    const grid = gridOf(block);
    const found = headerAtTop(grid);
    const width = usualWidth(block.rows);
    if (found?.kind === 'summary') {
      current = null;
      continue;
    }
    const known: KnownHeader | null = found ?? continued(current, grid, width);
    if (!known || known.kind === 'summary') {
      others.add(block);
      continue;
    }
    if (found?.kind === 'plan' && fiscalYear !== null && isOfYear(caption, fiscalYear + 1)) {
      current = null;
      const place = { paragraph: null, table: block.table, row: null };
      doubts.push({ kind: 'next-year', text: quoted(caption.join(' ')), place });
      continue;
    }
    const goesOn = !found || found.kind === current?.known.kind;
    if (found) current = { known: found, width };
    const before = rows[known.kind];
    const from = found ? known.header.lastRow + 1 : 1;
    const taken = takeRows(known, block.table, from, {
      isCut: before.length > 0,
      unit: unitNamed(caption[caption.length - 1] ?? '') || (goesOn ? unit : ''),
    });
    unit = taken.unit;
    before.push(...taken.rows);
    doubts.push(...taken.doubts);
    for (const { heading, name } of ownNames(known))
      headings.set(name, headings.get(name) ?? heading);
    const title = found ? grid.cells.slice(0, found.header.firstRow - 1).flat() : [];
    lines.set(
      block,
      [...title, ...taken.signatures].filter((text) => text !== ''),
    );
  }
  const all = [...rows.plan, ...rows.result];
  const isUsed = (name: string) => all.some(({ own }) => (own.get(name) ?? '') !== '');
  if (rows.plan.length > 0 && rows.result.length === 0) {
    doubts.push({ kind: 'no-result', text: '', place: NOWHERE });
  }
  return {
    plan: withoutCatchwords(rows.plan),
    results: withoutCatchwords(rows.result),
    own: new Map([...headings].filter(([name]) => isUsed(name))),
    others,
    lines,
    doubts,
  };
}

/** The nearest line that names any. */
function isOfYear(caption: readonly string[], year: number): boolean {
  const years = caption.map((line) => fiscalYearIn([line]));
  return years.filter((each) => each !== null).pop() === year;
}

/** A row that says alone, and with dots, how the first one overleaf begins. */
function withoutCatchwords(rows: readonly MemoRow[]): readonly MemoRow[] {
  return rows.filter((row, index) => {
    const next = rows[index + 1];
    const [text = '', ...others] = textsOf(row);
    if (!next?.isAfterCut || others.length > 0) return true;
    return !textsOf(next).some((each) => announces(comparable(text), comparable(each)));
  });
}

function textsOf({ title, texts }: MemoRow): readonly string[] {
  return [title, ...Object.values(texts)].filter((text) => text !== '');
}

/** Without its number, which may stand in a cell of its own; with its dots. */
function comparable(text: string): string {
  return text.replace(/^[([]?[0-9๐-๙]{1,3}[)\].]*\s*/, '');
}

/** A page's part of the table above, without a head of its own. */
function continued(
  current: Current | null,
  grid: ReturnType<typeof gridOf>,
  width: number,
): KnownHeader | null {
  if (!current || width < FEWEST || width !== current.width) return null;
  const isSigned = grid.cells.some((row) => row.some((cell) => /ลงชื่อ|^\(?\.{5,}/.test(cell)));
  return isSigned ? null : { ...current.known, grid: cleanGrid(grid) };
}

function ownNames({ header }: KnownHeader) {
  return header.own.map(({ heading }) => ({ heading, name: ownName(heading) }));
}
