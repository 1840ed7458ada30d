/** The command "mapping page": what a sheet's columns may be said to be, and what would be read then; writes nothing. */
import { cleanGrid } from '../../core/measures/clean-grid';
import { type Counts, countMeasures } from '../../core/measures/completion';
import { marksForm } from '../../core/measures/header';
import {
  foldWord,
  isComplete,
  type Mapping,
  type WordMeaning,
} from '../../core/measures/mapping/mapping';
import { proposeMapping, unclearWords } from '../../core/measures/mapping/propose';
import type { Measure } from '../../core/measures/measure';
import { columnName } from '../../core/sheet/a1';
import type { Grid } from '../../core/sheet/grid';
import type { Sheet } from '../ports';
import type { Session } from '../session';
import { CommandError } from '../stopped';
import { mappingFor } from '../workbook/mapping-for';
import { readAs } from '../workbook/read-sheet';

export interface MappingCall {
  readonly sheet: string;
  /** Where the headings are, if the user has said so. */
  readonly at?: { readonly row: number; readonly rows: number };
  /** What the user has said so far. */
  readonly mapping?: Mapping;
}

export interface MappingPage {
  readonly sheet: string;
  /** Stays when its tab is given another name. */
  readonly id: number;
  /** What is kept, and for which sheet it was said; null for nothing. */
  readonly kept: { readonly of: string; readonly mapping: Mapping } | null;
  /** Rows that may hold the headings, with what stands in them. */
  readonly starts: readonly { readonly row: number; readonly text: string }[];
  /** 0 for a blank sheet, which has no columns either. */
  readonly firstRow: number;
  readonly mapping: Mapping;
  /** In the order of the mapping's columns. */
  readonly columns: readonly { readonly letter: string; readonly sample: string }[];
  /** Words that nobody could read, and those of which the meaning was said. */
  readonly words: readonly WordToSay[];
  readonly isMarks: boolean;
  /** Null where the mapping lacks a title or a status. */
  readonly preview: Preview | null;
}

export interface WordToSay {
  readonly text: string;
  /** In how many cells; 0 where it only was said. */
  readonly count: number;
  readonly means: WordMeaning | null;
}

interface Preview {
  readonly counts: Counts;
  readonly measures: readonly Pick<Measure, 'number' | 'title' | 'owners' | 'status'>[];
}

const MOST_STARTS = 20;
const MOST_SHOWN = 5;
const LONGEST = 60;

export function mappingPage(
  session: Session,
  { sheet: name, at, mapping }: MappingCall,
): MappingPage {
  const sheet = session.ports.workbook.sheet(name);
  if (!sheet) throw new CommandError({ kind: 'unknown-sheet', sheet: name });
  const shown = sheet.grid();
  const grid = cleanGrid(shown);
  const kept = mappingFor(shown, session.mappings());
  const rows = at ? { firstRow: at.row, lastRow: at.row + at.rows - 1 } : null;
  const proposal = proposeMapping(grid, rows, mapping ?? kept?.mapping ?? null);
  const said = mapping ?? proposal?.mapping ?? { rows: 1, columns: [], words: [] };
  const firstRow = proposal?.rows.firstRow ?? 0;
  const lastRow = proposal?.rows.lastRow ?? 0;
  return {
    sheet: name,
    id: sheet.id(),
    kept,
    starts: startsIn(grid.cells),
    firstRow,
    mapping: said,
    columns: (proposal ? said.columns : []).map((_, index) => ({
      letter: columnName(index + 1),
      sample: sampleOf(grid.cells, lastRow, index),
    })),
    ...whatIsRead(sheet, shown, said),
  };
}

function whatIsRead(
  sheet: Sheet,
  shown: Grid,
  mapping: Mapping,
): Pick<MappingPage, 'words' | 'isMarks' | 'preview'> {
  const table = isComplete(mapping)
    ? readAs(sheet, shown, { of: sheet.name, mapping }).table
    : null;
  if (!table) return { words: wordsToSay([], mapping), isMarks: false, preview: null };
  const { measures } = table;
  const { total, done, inProgress, notStarted, unclear } = countMeasures(measures);
  return {
    words: wordsToSay(measures, mapping),
    isMarks: marksForm(table.header.columns),
    preview: {
      counts: { total, done, inProgress, notStarted, unclear },
      measures: measures.slice(0, MOST_SHOWN).map(({ number, title, owners, status }) => ({
        number,
        title: cut(title),
        owners,
        status,
      })),
    },
  };
}

function wordsToSay(measures: readonly Measure[], { words }: Mapping): readonly WordToSay[] {
  const said = new Set(words.map(({ text }) => foldWord(text)));
  const unsaid = unclearWords(measures).filter(({ text }) => !said.has(foldWord(text)));
  return [
    ...words.map(({ text, means }) => ({ text, count: 0, means })),
    ...unsaid.map(({ text, count }) => ({ text, count, means: null })),
  ];
}

/** Rows from the top with any text; the user chooses among them. */
function startsIn(cells: Grid['cells']): MappingPage['starts'] {
  const starts: { row: number; text: string }[] = [];
  for (const [index, row] of cells.entries()) {
    const texts = row.filter((text) => text !== '');
    if (texts.length > 0) starts.push({ row: index + 1, text: cut(texts.join(' · ')) });
    if (starts.length === MOST_STARTS) break;
  }
  return starts;
}

/** The first text under the heading. */
function sampleOf(cells: Grid['cells'], lastRow: number, index: number): string {
  const below = cells.slice(lastRow).find((row) => (row[index] ?? '') !== '');
  return cut(below?.[index] ?? '');
}

function cut(text: string): string {
  const line = text.slice(0, LONGEST * 2).replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
