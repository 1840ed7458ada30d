/**
 * Which cells say a status in a row, the way its sheet says it: a mark in one of several columns, ticked boxes, or
 * words. What people wrote beside a mark is never lost: it stands under the new one. The reader of statuses has the
 * last word: see set-status.ts.
 */
import type { CellPlace, CellValue } from '../../sheet/cell';
import { cellAt, textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import { marksForm, STATUSES } from '../header';
import { OFFICIAL_HEADINGS } from '../headings';
import { foldWord } from '../mapping/mapping';
import type { Status } from '../measure';
import type { MeasuresSheet } from '../read-measures';
import { contentRows } from '../rows/content-rows';
import type { TableRow } from '../table-row';
import { readMarkOf, type StatusCells } from './status';
import { readMark } from './status-mark';
import { readStatusWords } from './status-words';

export interface StatusWrite extends CellPlace {
  readonly before: CellValue;
  readonly after: string | boolean;
}

export interface StatusSheet {
  readonly grid: CleanGrid;
  readonly table: MeasuresSheet;
  /** As the cells hold them: a box is true or false. */
  readonly values: readonly (readonly CellValue[])[];
  /** What a cell's drop-down list offers; none where it has no list. */
  readonly choicesAt: (place: CellPlace) => readonly string[];
}

/** The first cell says the status; those behind it are cleared. None where the row's cells are merged into one. */
export function writesFor(sheet: StatusSheet, row: number, status: Status): readonly StatusWrite[] {
  const { grid, table } = sheet;
  for (const content of contentRows(grid, table.header)) {
    if (content.row.row !== row) continue;
    const { header } = content;
    return marksForm(header.columns)
      ? markWrites(sheet, content.row, header, status)
      : [wordWrite(sheet, content.row, header.columns.status ?? 1, status)];
  }
  return [];
}

function markWrites(
  sheet: StatusSheet,
  row: TableRow,
  { columns, words }: StatusCells,
  status: Status,
): readonly StatusWrite[] {
  const kindIn = (name: Status, column: number) => readMarkOf(name, row.shown(column), words).kind;
  const places = STATUSES.flatMap((name) => {
    const column = columns[name];
    return column === undefined ? [] : [{ name, column, place: placeOf(sheet, row, column) }];
  });
  const own = places.find(({ name }) => name === status);
  if (!own || places.some((other) => other !== own && row.joins(own.column, other.column)))
    return [];
  const filled = places.filter(({ name, column }) => kindIn(name, column) !== 'empty');
  const others = filled.filter((each) => each !== own);
  const text = row.shown(own.column);
  const isMarked = readMark(text).kind === 'mark';
  const noted = isMarked ? others : filled;
  const notes = noted.map(({ column }) => noteOf(row.shown(column))).filter((note) => note !== '');
  const isBox = typeof valueAt(sheet, own.place) === 'boolean' && notes.length === 0;
  const mark = isBox || [isMarked ? text : markOf(sheet, own.place), ...notes].join('\n');
  return [own, ...others].map((each) => {
    const before = valueAt(sheet, each.place);
    const cleared = typeof before === 'boolean' ? false : '';
    return { ...each.place, before, after: each === own ? mark : cleared };
  });
}

/** What stands beside the mark, or without one: all but a cross, and what is too short to say anything. */
function noteOf(text: string): string {
  const mark = readMark(text);
  if (mark.kind === 'mark') return mark.note;
  return mark.kind === 'unclear' && says(text, 3) ? text.trim() : '';
}

function wordWrite(sheet: StatusSheet, row: TableRow, column: number, status: Status): StatusWrite {
  const place = placeOf(sheet, row, column);
  const choices = sheet.choicesAt(place);
  const text = row.shown(column);
  const word = wordOf(sheet, column, status, choices);
  const both = `${word}\n${text.trim()}`;
  // A list lets nothing stand beside the word; and one strange word was a status that nobody could read.
  const isNote = choices.length === 0 && says(text, 12) && readStatusWords(both)?.status === status;
  return { ...place, before: valueAt(sheet, place), after: isNote ? both : word };
}

function says(text: string, letters: number): boolean {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= letters;
}

/** As the list offers it, or as most rows of the column have it. */
function wordOf(
  { grid, table }: StatusSheet,
  column: number,
  status: Status,
  choices: readonly string[],
): string {
  const { words } = table.header;
  const saysIt = (text: string) => {
    const said = words.get(foldWord(text));
    if (said) return said === status;
    const read = /\p{L}/u.test(text) ? readStatusWords(text) : null;
    return read?.status === status && read.note === '';
  };
  const used = grid.cells.slice(table.header.lastRow).map((cells) => textIn(cells, column));
  return choices.find(saysIt) ?? mostOf(used.filter(saysIt)) ?? OFFICIAL_HEADINGS[status];
}

const USUAL_MARK = '/';

/** A list's own, or that of most rows. */
function markOf({ grid, table, choicesAt }: StatusSheet, place: CellPlace): string {
  const isMark = (text: string) => /^[/✓✔√☑●V]$/u.test(text);
  const columns = STATUSES.flatMap((status) => table.header.columns[status] ?? []);
  const used = grid.cells
    .slice(table.header.lastRow)
    .flatMap((cells) => columns.map((column) => textIn(cells, column)))
    .filter((text) => readMark(text).kind === 'mark')
    .map((text) => text.charAt(0));
  return choicesAt(place).find(isMark) ?? mostOf(used.filter(isMark)) ?? USUAL_MARK;
}

function mostOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Under a merge from above, its top cell: that is the one that holds the text. */
function placeOf({ grid }: StatusSheet, { row }: TableRow, column: number): CellPlace {
  const merge = grid.merges.coveringFromAbove({ row, column });
  return merge ? { row: merge.row, column: merge.column } : { row, column };
}

function valueAt({ values }: StatusSheet, place: CellPlace): CellValue {
  return cellAt(values, place) ?? '';
}
