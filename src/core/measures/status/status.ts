/** The status of one row of the table, from three marks or one column in words; never a guess. */
import { type Header, marksForm, STATUSES } from '../header';
import { type MeaningOfWords, meantBy } from '../mapping/mapping';
import type { Status, StatusFault } from '../measure';
import type { TableRow } from '../table-row';
import { isOff } from './called-off';
import { type MarkReading, readMark, saysNoBeside } from './status-mark';
import { isDenied, readStatusWords, readWordsAlone } from './status-words';
import { hasReached } from './target';

export interface StatusReading {
  readonly status: Status | null;
  readonly fault: StatusFault | null;
  /** What stands beside the mark or after the word. */
  readonly note: string;
  /** As an activity has it. */
  readonly percent?: string;
}

/** Where the statuses stand, and what the office has said of their words. */
export type StatusCells = Pick<Header, 'columns' | 'words' | 'counted' | 'target'>;

export function readStatus(row: TableRow, cells: StatusCells): StatusReading {
  const { columns, words, counted, target } = cells;
  if (marksForm(columns)) return readMarks(row, cells);
  const { status: column = 1 } = columns;
  const text = row.shown(column);
  const read = readWords({ row: row.row, column, text }, words, counted.has(column));
  if (read.status !== 'in-progress' || !hasReached(row, target, text)) return read;
  return { status: null, fault: { kind: 'unclear', row: row.row, column, text }, note: '' };
}

function readMarks(
  { row, shown: cell, joins }: TableRow,
  { columns, words }: StatusCells,
): StatusReading {
  const readings = STATUSES.flatMap((status) => {
    const column = columns[status];
    if (column === undefined) return [];
    const text = cell(column);
    return [{ status, column, text, ...withNote(readMarkOf(status, text, words)) }];
  }).sort((one, other) => one.column - other.column);
  const marks = readings.filter(({ kind }) => kind === 'mark');
  const unclear = areNoBeside(marks, readings)
    ? undefined
    : readings.find(({ kind }) => kind === 'unclear');
  const fault = (kind: StatusFault['kind'], at: { column: number; text: string } | undefined) => ({
    status: null,
    fault: { kind, row, column: at?.column ?? 1, text: at?.text ?? '' },
    note: marks
      .map(({ note }) => note)
      .filter((note) => note !== '')
      .join('\n'),
  });
  if (marks.length > 1) return fault('many', marks[1]);
  if (unclear) return fault('unclear', unclear);
  const [mark] = marks;
  // One cell merged over several statuses says them all.
  const others = readings.filter((reading) => reading !== mark);
  if (mark && others.some(({ column }) => joins(mark.column, column)))
    return fault('unclear', mark);
  return mark ? { status: mark.status, fault: null, note: mark.note } : fault('none', readings[0]);
}

/** Every cell of the row is filled: one with a sign for yes, all others with the sign for no that goes with it. */
function areNoBeside(
  [mark, ...more]: readonly { readonly text: string }[],
  readings: readonly { readonly text: string }[],
): boolean {
  if (!mark || more.length > 0) return false;
  return saysNoBeside(
    mark.text,
    readings.flatMap((each) => (each === mark ? [] : [each.text])),
  );
}

/**
 * Words of the column's own meaning are its mark: เสร็จแล้ว under ดำเนินการเสร็จเรียบร้อยแล้ว. What the office has said goes first,
 * and is as unclear as any other words where a note takes it back.
 */
export function readMarkOf(status: Status, text: string, said: MeaningOfWords): MarkReading {
  const meant = meantBy(said, text);
  if (meant?.means === 'empty') return { kind: 'empty' };
  if (meant?.means === status && isDenied(status, meant.word, meant.note))
    return { kind: 'unclear' };
  const isMeant = meant?.means === 'mark' || meant?.means === status;
  const mark: MarkReading = isMeant ? { kind: 'mark', note: meant.note } : readMark(text);
  if (mark.kind === 'mark' && status !== 'not-started' && isOff(mark.note))
    return { kind: 'unclear' };
  const words = mark.kind === 'unclear' ? readWordsAlone(text) : null;
  return words?.status === status ? { kind: 'mark', note: words.note } : mark;
}

function withNote(reading: MarkReading): { kind: string; note: string } {
  return { kind: reading.kind, note: reading.kind === 'mark' ? reading.note : '' };
}

function readWords(
  { row, column, text }: { row: number; column: number; text: string },
  said: MeaningOfWords,
  isCounted: boolean,
): StatusReading {
  const meant = meantBy(said, text);
  if (meant?.means === 'empty')
    return { status: null, fault: { kind: 'none', row, column, text }, note: meant.note };
  if (meant && meant.means !== 'mark') {
    return isDenied(meant.means, meant.word, meant.note)
      ? { status: null, fault: { kind: 'unclear', row, column, text }, note: '' }
      : { status: meant.means, fault: null, note: meant.note };
  }
  const found = readStatusWords(text, isCounted);
  if (found) return { ...found, fault: null };
  const kind = /^[-–—−\s.…]*$/.test(text) ? 'none' : 'unclear';
  return { status: null, fault: { kind, row, column, text }, note: '' };
}

/** Whether the row's own status cells say anything: marks, words, or something unclear. */
export function hasStatusContent(
  { columns, words }: Pick<StatusCells, 'columns' | 'words'>,
  cell: (column: number) => string,
): boolean {
  if (!marksForm(columns)) return !/^[-–—−\s.…]*$/.test(cell(columns.status ?? 1));
  return STATUSES.some((status) => {
    const column = columns[status];
    return column !== undefined && readMarkOf(status, cell(column), words).kind !== 'empty';
  });
}
