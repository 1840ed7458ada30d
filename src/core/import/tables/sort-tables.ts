/** Sorts a memo's tables: rows of the plan, rows of results, whatever a page has cut apart together again. */
import { unitNamed } from '../../measures/whose/section-units';
import { type Block, type Doubt, NOWHERE, quoted, type TableBlock } from '../block';
import { type Current, continued, isSigned } from './continued';
import { type MemoRow, ownName } from './memo-row';
import {
  headOver,
  isCountTable,
  missedRows,
  otherHead,
  partsOf,
  type TablePart,
} from './other-tables';
import { apartByYear, ofOneYear, yearDoubt } from './own-year';
import { announces } from './page-ends';
import { gridOf, usualWidth } from './table-grid';
import { headerAtTop, type KnownHeader } from './table-kind';
import { takeRows } from './table-rows';
import { isSameTime, partOf, type TableTime, timeOf } from './table-time';

export interface SortedTables {
  readonly plan: readonly MemoRow[];
  readonly results: readonly MemoRow[];
  /** The headings of the office's own columns that hold anything, by the name that rows know them by. */
  readonly own: ReadonlyMap<string, string>;
  /** Tables of other things: the head, signatures. */
  readonly others: ReadonlySet<TableBlock>;
  /** What is said of tables of none of which anything was made, unless their scores were read. */
  readonly told: ReadonlyMap<TableBlock, readonly Doubt[]>;
  /** As given, a table that was several taken apart. */
  readonly blocks: readonly Block[];
  /** Lines of a measures table that stand above its head or are signatures, by its block. */
  readonly lines: ReadonlyMap<TableBlock, readonly string[]>;
  readonly doubts: readonly Doubt[];
}

/** A caption is not longer. */
const MOST_LINES_ABOVE = 2;

/** `fiscalYear` is the memo's: a plan under a line of the year behind it is the next memo's. */
export function sortTables(blocks: readonly Block[], fiscalYear: number | null): SortedTables {
  const rows = { plan: [] as MemoRow[], result: [] as MemoRow[] };
  const headings = new Map<string, string>();
  const others = new Set<TableBlock>();
  const lines = new Map<TableBlock, readonly string[]>();
  const told = new Map<TableBlock, readonly Doubt[]>();
  const doubts: Doubt[] = [];
  const captions = new Map<number, string>();
  const all: Block[] = [];
  const now: { current: Current | null; state: State } = {
    current: null,
    state: { unit: '', part: '', time: { year: null, round: null } },
  };
  let above: readonly string[] = [];
  const take = ({ block, above: rowsAbove }: TablePart): void => {
    const caption = above;
    above = [];
    const grid = gridOf(block);
    const found = headerAtTop(grid);
    const width = usualWidth(block.rows);
    const isNamed = found?.header.columns.title !== undefined;
    if (found?.kind === 'summary' || (!isNamed && isCountTable(grid))) {
      now.current = null;
      return;
    }
    const other = found || isSigned(grid) ? null : otherHead(grid.cells);
    const known = found ?? (other ? null : continued(now.current, grid, width));
    if (!known || known.kind === 'summary') {
      others.add(block);
      const place = { paragraph: null, table: block.table, row: null };
      if (other) {
        told.set(block, [{ kind: 'other-table', text: quoted(other.join(' | ')), place }]);
        now.current = null;
        return;
      }
      const missed = missedRows(grid, now.current !== null);
      if (missed.size === 0) return;
      const rest = grid.cells.filter((_, index) => !missed.has(index)).flat();
      lines.set(block, rest.filter(isFilled));
      told.set(
        block,
        [...missed].map(([index, text]) => ({
          kind: 'row',
          text: quoted(text),
          place: { ...place, row: rowsAbove + index + 1 },
        })),
      );
      return;
    }
    const title = found ? grid.cells.slice(0, found.header.firstRow - 1).flat() : [];
    const heads = found
      ? grid.cells.slice(found.header.firstRow - 1, found.header.lastRow).flat()
      : [];
    const time = timeOf([...caption, ...title], heads, fiscalYear);
    if (found?.kind === 'plan' && fiscalYear !== null && time.year === fiscalYear + 1) {
      now.current = null;
      doubts.push(yearDoubt('next-year', block.table, caption.join(' ')));
      return;
    }
    const goesOn = !found || found.kind === now.current?.known.kind;
    const before = rows[known.kind];
    const from = found ? known.header.lastRow + 1 : 1;
    const next: State = {
      unit: unitNamed(caption[caption.length - 1] ?? '') || (goesOn ? now.state.unit : ''),
      part: partOf([...caption, ...title]) || (goesOn ? now.state.part : ''),
      time: {
        year: time.year ?? (goesOn ? now.state.time.year : null),
        round: time.round ?? (goesOn ? now.state.time.round : null),
      },
    };
    if (found) now.current = { known: found, width };
    captions.set(block.table, caption.join(' '));
    const taken = takeRows(known, block.table, from, {
      ...next,
      isCut:
        before.length > 0 && isSameTime(next.time, before[before.length - 1]?.time ?? next.time),
      rows: rowsAbove,
    });
    now.state = { unit: taken.unit, part: taken.part, time: next.time };
    before.push(...taken.rows);
    doubts.push(...taken.doubts);
    for (const { heading, name } of ownNames(known))
      headings.set(name, headings.get(name) ?? heading);
    lines.set(block, [...title, ...taken.signatures].filter(isFilled));
  };
  for (const block of blocks) {
    if (block.kind !== 'table') {
      above = [...above, ...block.text.split('\n')].slice(-MOST_LINES_ABOVE);
      all.push(block);
      continue;
    }
    const head = headOver(block);
    if (head) {
      above = [];
      others.add(head);
      all.push(head);
    }
    const over = head?.rows.length ?? 0;
    if (over === block.rows.length) continue;
    const rest = over === 0 ? block : { ...block, rows: block.rows.slice(over) };
    for (const part of partsOf(rest, now.current?.known.header ?? null)) {
      take({ ...part, above: over + part.above });
      all.push(part.block);
    }
  }
  const { plan, results } = apartByYear(
    ofOneYear(rows.plan, fiscalYear),
    ofOneYear(rows.result, fiscalYear),
    fiscalYear,
  );
  for (const { kind, table } of [...plan.left, ...results.left])
    doubts.push(yearDoubt(kind, table, captions.get(table) ?? ''));
  const counted = [...plan.rows, ...results.rows];
  const isUsed = (name: string) => counted.some(({ own }) => (own.get(name) ?? '') !== '');
  if (plan.rows.length > 0 && results.rows.length === 0) {
    doubts.push({ kind: 'no-result', text: '', place: NOWHERE });
  }
  return {
    plan: withoutCatchwords(plan.rows),
    results: withoutCatchwords(results.rows),
    own: new Map([...headings].filter(([name]) => isUsed(name))),
    others,
    told,
    blocks: all,
    lines,
    doubts,
  };
}

/** What heads a table goes for those below it, until another is named. */
interface State {
  readonly unit: string;
  readonly part: string;
  readonly time: TableTime;
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

function isFilled(text: string): boolean {
  return text !== '';
}

function ownNames({ header }: KnownHeader) {
  return header.own.map(({ heading }) => ({ heading, name: ownName(heading) }));
}
