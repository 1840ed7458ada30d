/** Which of several places for a status is reported on: of rounds the last that says anything, and never a target. */
import type { CleanGrid } from '../clean-grid';
import type { ColumnName } from '../headings';
import type { Status } from '../measure';
import type { HeadsOver } from './heads';
import { isRound, isTarget, lastOf, placeOf } from './rounds';

/** The columns that a text heads, by column. */
export type Candidates = ReadonlyMap<number, readonly (ColumnName | null)[]>;

/** Where each column stands, from 1. */
type Columns = Readonly<Partial<Record<ColumnName, number>>>;

/** A column in words, or those of marks that belong together. */
type Place = Readonly<Partial<Record<Status | 'status', number>>>;

const MARKS: readonly (ColumnName | null | undefined)[] = [
  'not-started',
  'in-progress',
  'done',
] satisfies Status[];

/** `columns` with the status that is reported on; as they are where there is but one. */
export function reportedOn(
  grid: CleanGrid,
  lastRow: number,
  candidates: Candidates,
  columns: Columns,
  over: HeadsOver,
): Columns {
  const places = placesIn(candidates, over);
  if (places.length < 2) return columns;
  const heads = (place: Place) =>
    Object.values(place)
      .slice(0, 1)
      .flatMap((column) => over(column).map(({ text }) => text))
      .join(' ');
  const plain = places.filter((place) => !isTarget(heads(place)));
  const results = plain.length > 0 ? plain : places;
  const isFirst = (place: Place) =>
    Object.entries(place).every(([name, column]) => columns[name as keyof Place] === column);
  const first = results.find(isFirst) ?? results[0];
  const rounds = results.filter((place) => isRound(heads(place)));
  const isRounds = rounds.length > 1 && first !== undefined && rounds.includes(first);
  const said = isRounds
    ? rounds.filter((place) => saysAnything(grid, lastRow, columns, place))
    : [];
  const last = lastOf(said, (place) => placeOf(heads(place))) ?? first;
  if (!last || isFirst(last)) return columns;
  const { status, done, 'in-progress': amid, 'not-started': no, ...others } = columns;
  return { ...others, ...last };
}

/** From left to right. A second title begins another table, whose statuses are its own. */
function placesIn(candidates: Candidates, over: HeadsOver): readonly Place[] {
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
    if (Object.keys(marks).length === 0) places.push(marks);
    marks[name as Status] = column;
  }
  return places.filter((place) => place.status !== undefined || Object.keys(place).length > 1);
}

/** Blank, dashes, boxes that nobody ticked, per cents that nobody has begun, and room for a signature. */
const NOTHING = /^(?:[-–—−\s.…☐□]*|false|0+(?:\.0+)?\s*%?)$|ลงชื่อ/i;

/** In a row that has a measure, or its work. */
function saysAnything(
  grid: CleanGrid,
  lastRow: number,
  { number, title, method }: Columns,
  place: Place,
): boolean {
  const filled = (row: readonly string[], column: number | undefined) =>
    column !== undefined && (row[column - 1] ?? '') !== '';
  return grid.cells.slice(lastRow).some((row) => {
    const text = row[(title ?? 0) - 1] ?? '';
    if (text !== '' && grid.headedBy(text).includes('title')) return false;
    const isOf = [number, title, method].some((column) => filled(row, column));
    return isOf && Object.values(place).some((column) => !NOTHING.test(row[column - 1] ?? ''));
  });
}
