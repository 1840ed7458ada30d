/** Which of several places for a status is reported on: of rounds the last that says anything, and never a target. */
import { filledIn, textIn } from '../../sheet/cell';
import { yearOfTitle } from '../../text/found/fiscal-year';
import type { CleanGrid } from '../clean-grid';
import type { ColumnName } from '../headings';
import type { HeaderRows } from '../mapping/column-keys';
import type { Status } from '../measure';
import { readStatusWords } from '../status/status-words';
import { isAgainstPlan } from './against-plan';
import { type HeadsOver, textOver } from './heads';
import { isAhead, isRound, isTarget, lastOf, placeOf } from './places';
import { headedOfOwnYear } from './years';

/** The columns that a text heads, by column. */
export type Candidates = ReadonlyMap<number, readonly (ColumnName | null)[]>;

/** Where each column stands, from 1. */
type Columns = Readonly<Partial<Record<ColumnName, number>>>;

/** A column in words, or those of marks that belong together. */
export type StatusPlace = Readonly<Partial<Record<Status | 'status', number>>>;

const MARKS: readonly (ColumnName | null | undefined)[] = [
  'not-started',
  'in-progress',
  'done',
] satisfies Status[];

export interface Reported {
  /** With the status that is reported on; as they were where there is but one. */
  readonly columns: Columns;
  /** Other places that say a status of the same time, for all that anybody can tell. */
  readonly others: readonly StatusPlace[];
}

export function reportedOn(
  grid: CleanGrid,
  { firstRow, lastRow }: HeaderRows,
  candidates: Candidates,
  columns: Columns,
  over: HeadsOver,
  counted: ReadonlySet<number>,
): Reported {
  const places = placesIn(candidates, over);
  if (places.length < 2) return { columns, others: [] };
  const heads = (place: StatusPlace) => {
    const [column = 0] = Object.values(place);
    return textOver(over, column);
  };
  const year = yearOver(grid, firstRow);
  const plain = places.filter((place) => !isTarget(heads(place)) && !isAhead(heads(place), year));
  const results = headedOfOwnYear(plain.length > 0 ? plain : places, heads, year);
  const isAssigned = (place: StatusPlace) =>
    Object.entries(place).every(([name, column]) => columns[name as keyof StatusPlace] === column);
  const first = results.find(isAssigned) ?? results[0];
  const rounds = results.filter((place) => isRound(heads(place)));
  const isRounds = rounds.length > 1 && rounds.some((place) => place === first);
  const texts = (place: StatusPlace) => saidIn(grid, lastRow, columns, place);
  const said = isRounds ? rounds.filter((place) => texts(place).length > 0) : [];
  const last =
    lastOf(said, (place) => placeOf(heads(place))) ??
    surer(first, results, { candidates, counted }, texts);
  const others = results.filter((place) => place !== last && !(isRounds && rounds.includes(place)));
  if (!last || isAssigned(last)) return { columns, others };
  return { columns: withPlace(columns, last), others };
}

/** The same columns with their status at another place. */
export function withPlace(columns: Columns, place: StatusPlace): Columns {
  const { status, done, 'in-progress': amid, 'not-started': no, ...rest } = columns;
  return { ...rest, ...place };
}

/** The fiscal year that the lines above the head name, or the sheet. */
export function yearOver(grid: CleanGrid, firstRow: number): number | null {
  return yearOfTitle([...titlesAbove(grid, firstRow), grid.sheet]);
}

/** A title stands no farther above; and each row of a long list may be asked for its own. */
const MOST_ABOVE = 60;

/** Texts alone in their rows: heads of groups are several. */
function titlesAbove({ cells }: CleanGrid, firstRow: number): readonly string[] {
  const above = cells.slice(Math.max(0, firstRow - 1 - MOST_ABOVE), firstRow - 1);
  return above.flatMap((row) => {
    const texts = filledIn(row);
    return texts.length === 1 ? texts : [];
  });
}

const MOST = 0.8;

/** A result told in sentences, or held against its plan, gives way to the per cents, or the words, beside it. */
function surer(
  first: StatusPlace | undefined,
  results: readonly StatusPlace[],
  {
    candidates,
    counted,
  }: { readonly candidates: Candidates; readonly counted: ReadonlySet<number> },
  textsOf: (place: StatusPlace) => readonly string[],
): StatusPlace | undefined {
  const isWeak = ({ status = 0 }: StatusPlace) => candidates.get(status)?.[0] === null;
  if (!first) return first;
  const isOfPlan = isAllAgainstPlan(textsOf(first));
  if (!isWeak(first) && !isOfPlan) return first;
  const readable = (place: StatusPlace) => {
    const texts = textsOf(place);
    const isCounted = counted.has(place.status ?? 0);
    return (
      texts.filter((text) => readStatusWords(text, isCounted) !== null).length / (texts.length || 1)
    );
  };
  if (readable(first) >= MOST) return first;
  const isSurer = (place: StatusPlace) => (isOfPlan || isWeak(place)) && readable(place) >= MOST;
  return results.find(isSurer) ?? first;
}

function isAllAgainstPlan(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every(isAgainstPlan);
}

/** From left to right. A second title begins another table, whose statuses are its own. */
function placesIn(candidates: Candidates, over: HeadsOver): readonly StatusPlace[] {
  const groupOf = (column: number) =>
    over(column)
      .slice(0, -1)
      .map(({ text }) => text)
      .join('\n');
  const places: Partial<Record<Status | 'status', number>>[] = [];
  let marks: Partial<Record<Status, number>> = {};
  let group = '';
  let titles = 0;
  for (const [column, names] of [...candidates].sort(([one], [other]) => one - other)) {
    const [name] = names;
    if (name === 'title' && ++titles > 1 && places.length > 0) break;
    if (names.includes('status')) places.push({ status: column });
    if (!MARKS.includes(name)) continue;
    if (marks[name as Status] !== undefined || group !== groupOf(column)) marks = {};
    group = groupOf(column);
    if (!places.includes(marks)) places.push(marks);
    marks[name as Status] = column;
  }
  return places.filter((place) => place.status !== undefined || Object.keys(place).length > 1);
}

/** Blank, dashes, boxes that nobody ticked, per cents that nobody has begun, and room for a signature. */
const NOTHING = /^(?:[-–—−\s.…☐□]*|false|0+(?:\.0+)?\s*%?)$|ลงชื่อ/i;

/** The texts in rows that have a measure, or its work. */
function saidIn(
  grid: CleanGrid,
  lastRow: number,
  { number, title, method }: Columns,
  place: StatusPlace,
): readonly string[] {
  return grid.cells.slice(lastRow).flatMap((row) => {
    const text = textIn(row, title);
    if (text !== '' && grid.headedBy(text).includes('title')) return [];
    if (![number, title, method].some((column) => textIn(row, column) !== '')) return [];
    const texts = Object.values(place).map((column) => textIn(row, column));
    return texts.filter((each) => !NOTHING.test(each));
  });
}
