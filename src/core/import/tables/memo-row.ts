/** One row of a plan or of results as it counts: its texts by column, and what of it goes on from the row above. */
import { STATUSES } from '../../measures/header';
import type { ColumnName } from '../../measures/headings';
import type { Status } from '../../measures/measure';
import { type MarkReading, readMark } from '../../measures/status/status-mark';
import { readStatusWords, readWordsAlone } from '../../measures/status/status-words';
import { looseName } from '../../text/loose-name';
import type { ImportPlace } from '../block';
import type { TableTime } from './table-time';

export interface MemoRow {
  readonly place: ImportPlace;
  /** The first row of a page's part of the table. */
  readonly isAfterCut: boolean;
  /** Arabic digits; null where none stands there. */
  readonly number: string | null;
  readonly title: string;
  readonly texts: Readonly<Partial<Record<ColumnName, string>>>;
  /** The unit whose name heads this part of the table; '' where none does. */
  readonly unit: string;
  /** The part of the measures (IIT, ด้าน…) that is named above; '' where none is. */
  readonly part: string;
  readonly time: TableTime;
  /** The texts of the office's own columns, by heading. */
  readonly own: ReadonlyMap<string, string>;
  /** Every cell of a status goes on from the row above. */
  readonly isUnderStatus: boolean;
}

/** An own column's heading as the rows of all tables know it. */
export function ownName(heading: string): string {
  return looseName(heading);
}

export function textIn(row: MemoRow, name: ColumnName): string {
  return row.texts[name] ?? '';
}

/** The statuses that have a mark, with its note; words of a column's own meaning are its mark. */
export function marksOf(row: MemoRow): readonly Status[] {
  const words = readStatusWords(textIn(row, 'status'));
  const marked = STATUSES.filter(
    (status) => readMarkOf(status, textIn(row, status)).kind === 'mark',
  );
  return words && row.texts.status !== undefined ? [...marked, words.status] : marked;
}

export function readMarkOf(status: Status, text: string): MarkReading {
  const mark = readMark(text);
  const words = mark.kind === 'unclear' ? readWordsAlone(text) : null;
  return words?.status === status ? { kind: 'mark', note: words.note } : mark;
}

/** Not even a dash: whoever keeps a table says so of an activity that has none. */
export function isStatusBlank(row: MemoRow): boolean {
  return [...STATUSES, 'status' as const].every((name) => textIn(row, name) === '');
}

const BULLET = /^(?:[-–—•·▪●○◦*(]|[0-9๐-๙]{1,2}[.)])/;
const THAI_END = /[\u0e01-\u0e5b]$/;
const THAI_START = /^[\u0e01-\u0e5b]/;

/** Two parts of one text: cut by a page's end in the middle of a sentence, or lines of their own. */
export function flowing(above: string, below: string, isCut: boolean): string {
  if (above === '' || below === '') return above + below;
  if (!isCut || BULLET.test(below)) return `${above}\n${below}`;
  return THAI_END.test(above) && THAI_START.test(below) ? above + below : `${above} ${below}`;
}

const NAMES: readonly ColumnName[] = [
  'method',
  'owners',
  'followUp',
  'status',
  'note',
  ...STATUSES,
];

/** One row of the two; numbers and titles are the upper's unless it has none. */
export function joinedRows(above: MemoRow, below: MemoRow): MemoRow {
  const isCut = below.isAfterCut;
  const texts: Partial<Record<ColumnName, string>> = { ...above.texts };
  for (const name of NAMES) {
    const text = textIn(below, name);
    const present = textIn(above, name);
    if (text === '' || (isSaidOnce(name) && present === text)) continue;
    const isMark = isStatusName(name);
    if (isMark && isDashed(present)) texts[name] = text;
    else if (!(isMark && isDashed(text))) texts[name] = joinedText(name, present, text, isCut);
  }
  const own = new Map(above.own);
  for (const [heading, text] of below.own) {
    const present = own.get(heading) ?? '';
    if (present !== text) own.set(heading, flowing(present, text, isCut));
  }
  return {
    ...above,
    number: above.number ?? below.number,
    title: above.title === '' ? below.title : above.title,
    texts,
    own,
  };
}

/** A mark repeated overleaf is one mark, whatever note stands with it. */
function joinedText(name: ColumnName, above: string, below: string, isCut: boolean): string {
  if (isMarkName(name)) {
    const [one, other] = [readMarkOf(name, above), readMarkOf(name, below)];
    if (one.kind === 'mark' && other.kind === 'mark') return flowing(above, other.note, isCut);
    return flowing(above, below, one.kind === 'mark' && one.note !== '' && isCut);
  }
  return flowing(above, below, isCut);
}

function isMarkName(name: ColumnName): name is Status {
  return STATUSES.includes(name as Status);
}

function isStatusName(name: ColumnName): boolean {
  return name === 'status' || isMarkName(name);
}

function isSaidOnce(name: ColumnName): boolean {
  return name === 'owners' || name === 'followUp' || isStatusName(name);
}

export function isDashed(text: string): boolean {
  return /^[-–—−‐_.…·\s]*$/.test(text);
}
