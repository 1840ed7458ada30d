/** Makes measures of a table's rows: each begins one, is one more activity, or lengthens the cells above. */
import { saysNothing } from '../../text/cell-text';
import { singleSpaced } from '../../text/spelling';
import type { CleanGrid } from '../clean-grid';
import type { Columns, Header } from '../header';
import { type Activity, type Measure, statusOf } from '../measure';
import { readNumber, readNumberedTitle } from '../numbering';
import { isDitto, sameSpelling, unique } from '../owners';
import { inLastRound } from '../rounds/in-rows';
import { titleText } from '../row-kind';
import { hasStatusContent, readStatus } from '../status/status';
import type { TableRow } from '../table-row';
import { figureAlone } from '../unread/mark-sums';
import { isSubLine, isUnderNumber } from '../unread/parts';
import { areBothLetters, isPartOf } from '../unread/paths';
import { percentAlone } from '../unread/sums';
import { unitsTicked } from '../whose/ticked-units';
import { type ContentRow, contentRows, type LeaveOut } from './content-rows';
import { type OwnPlaces, ownPlaces, ownTexts } from './own-texts';
import { type Draft, isRepeated } from './repeated';
import { isTornTitle, joinedPhrase } from './torn-title';

/** `leaveOut` is told of each cell that `contentRows` leaves out. */
export function readTable(grid: CleanGrid, first: Header, leaveOut?: LeaveOut): readonly Measure[] {
  const drafts: Draft[] = [];
  const placesIn = ownPlaces(first);
  for (const content of contentRows(grid, first, leaveOut)) {
    addRow(drafts, content, grid, placesIn(content.header));
  }
  const spelling = sameSpelling();
  const withOneSpelling = (activity: Activity): Activity => ({
    ...activity,
    owners: unique(activity.owners.map(spelling)),
  });
  return drafts.map((draft) =>
    finish({ ...draft, activities: draft.activities.map(withOneSpelling) }, first),
  );
}

function addRow(
  drafts: Draft[],
  content: ContentRow,
  grid: CleanGrid,
  ownColumns: OwnPlaces,
): void {
  const { row, header, kind, units, heads, page, path } = content;
  const { columns } = header;
  const last = drafts[drafts.length - 1];
  const begins = kind === 'measure' || isNumberedAnew(row, columns, last);
  if (kind === 'continuation' && last && !begins) {
    const activity = last.activities.pop();
    if (activity) last.activities.push(continued(activity, row, header, grid, ownColumns));
    return;
  }
  const title = titleText(row, columns);
  if (kind === 'measure' && last && last.number !== null && isTornTitle(row, header, last.title)) {
    drafts.splice(-1, 1, { ...last, title: joinedPhrase(last.title, title) });
    const kindOfRest = row.own(columns.method) === '' ? 'continuation' : 'activity';
    addRow(drafts, { ...content, kind: kindOfRest }, grid, ownColumns);
    return;
  }
  const numbered = readNumberedTitle(row.own(columns.number), title);
  const isPart = begins && last !== undefined && isPartRow(row, header, path, last);
  if (isPart && tellsNoMore(row, header, last)) {
    const [head] = last.activities;
    if (head) last.activities.splice(0, 1, { ...head, method: joined(head.method, title) });
    return;
  }
  const above = last?.activities[last.activities.length - 1];
  const read = ownersAsAbove(readActivity(row, header, grid, ownColumns), row, columns, above);
  // Where no column says whose a measure is, its part's heading does.
  const named = units.length > 0 && columns.owners === undefined ? units : heads;
  const owned = named.length > 0 && read.owners.length === 0 ? { ...read, owners: named } : read;
  const own = begins ? owned : unclearAlone(owned, row, header, above);
  const activity = isPart ? { ...own, method: joined(title, own.method) } : own;
  const isGoing = isContinued(numbered, last) || isRepeated(numbered, activity, content, last);
  const continues = !begins || isPart || isGoing;
  if (last && continues) {
    const [first] = last.activities;
    const isHead = last.activities.length === 1 && first && isOnlyHead(first);
    if (isHead) last.activities.splice(0, 1, under(first, activity));
    else last.activities.push(activity);
  } else drafts.push({ row: row.row, page, path, ...numbered, activities: [activity] });
}

/** 1.1 under 1, which counts; a line of it that begins with a dash, or beside its number’s merged cell. */
function isPartRow(row: TableRow, header: Header, path: string | null, last: Draft): boolean {
  if (areBothLetters(path, last.path)) return false;
  if (isPartOf(path, last.path) || isUnderNumber(row, header, last.row)) return true;
  return last.path !== null && isSubLine(row, header);
}

/** A line that says nothing but its words, under a measure whose own status is all that is said yet. */
function tellsNoMore(row: TableRow, header: Header, last: Draft): boolean {
  const { method, owners, followUp } = header.columns;
  const isBlank = [method, owners, followUp, ...header.notes].every((column) =>
    saysNothing(row.own(column)),
  );
  if (!isBlank || hasStatusContent(header, row.own)) return false;
  const [head, ...others] = last.activities;
  return others.length === 0 && head?.row === last.row && head.status !== null;
}

/** A per cent or a figure alone in its row that says otherwise than the one above: of another activity, or of all measures. */
function unclearAlone(
  activity: Activity,
  row: TableRow,
  header: Header,
  above: Activity | undefined,
): Activity {
  if (!above?.status || above.status === activity.status) return activity;
  const { status } = header.columns;
  const column = percentAlone(row, header) === null ? figureAlone(row, header) : (status ?? 1);
  if (column === null) return activity;
  const fault = { kind: 'unclear', row: row.row, column, text: row.own(column) } as const;
  const { percent: _, ...unclear } = activity;
  return { ...unclear, status: null, fault };
}

/** A measure's title, maybe with its owner, in a row above its activities: it has no method and no status of its own. */
function isOnlyHead({ method, note, fault }: Activity): boolean {
  return method === '' && note === '' && fault?.kind === 'none' && fault.text === '';
}

/** The first activity, with what the row of the title says for all. */
function under(head: Activity, activity: Activity): Activity {
  return {
    ...activity,
    owners: activity.owners.length > 0 ? activity.owners : head.owners,
    followUp: activity.followUp === '' ? head.followUp : activity.followUp,
  };
}

/**
 * A number of its own begins a measure though its title is missing, which is then a finding; 2.1 under 2, and 2
 * again, are activities of measure 2.
 */
function isNumberedAnew(row: TableRow, columns: Columns, last: Draft | undefined): boolean {
  const number = readNumber(row.own(columns.number));
  if (number === null || row.covered(columns.title)) return false;
  const above = last?.number;
  return above === undefined || !(number === above || number.startsWith(`${above}.`));
}

/** `(๑) ให้ความรู้ (ต่อ)` at a page's top goes on with the measure above. */
function isContinued(numbered: { number: string | null; title: string }, last?: Draft): boolean {
  if (!last || !/\(ต่อ\)$/.test(numbered.title)) return false;
  const title = singleSpaced(numbered.title.replace(/\(ต่อ\)$/, ''));
  return title === last.title && (numbered.number ?? last.number) === last.number;
}

function readActivity(row: TableRow, header: Header, grid: CleanGrid, own: OwnPlaces): Activity {
  const { columns, notes } = header;
  const { status, fault, note, percent } = readStatus(row, header);
  return {
    row: row.row,
    method: row.shown(columns.method),
    owners: ownersIn(header, grid, row.shown),
    followUp: row.shown(columns.followUp),
    status,
    fault,
    ...(percent === undefined ? {} : { percent }),
    note: joined(note, ...notes.map(row.shown)),
    ...ownTexts(row, own),
  };
}

/** Named in the cells, or ticked in columns of their own. */
function ownersIn(
  { columns, supporters, ticked }: Header,
  grid: CleanGrid,
  textIn: TableRow['own'],
): readonly string[] {
  if (ticked.size > 0) return unitsTicked(ticked, textIn);
  const named = [columns.owners, ...supporters];
  return unique(named.flatMap((column) => grid.ownersIn(textIn(column))));
}

/** `"` and `〃` stand for the owners of the row above; where there are none nobody is named. */
function ownersAsAbove(
  activity: Activity,
  row: TableRow,
  columns: Columns,
  above: Activity | undefined,
): Activity {
  return above && isDitto(row.shown(columns.owners))
    ? { ...activity, owners: above.owners }
    : activity;
}

/** A row without a title, a method or a status lengthens the cells above it. */
function continued(
  activity: Activity,
  row: TableRow,
  header: Header,
  grid: CleanGrid,
  own: OwnPlaces,
): Activity {
  const { columns, notes } = header;
  const owners = ownersIn(header, grid, row.own);
  return {
    ...activity,
    owners: unique([...activity.owners, ...owners]),
    followUp: joined(activity.followUp, row.own(columns.followUp)),
    note: joined(activity.note, ...notes.map(row.own)),
    ...(activity.own && {
      own: activity.own.map((text, index) => joined(text, row.own(own[index]))),
    }),
  };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => !saysNothing(part)).join('\n');
}

function finish({ row, number, title, activities }: Draft, { own }: Header): Measure {
  return {
    row,
    number,
    title,
    owners: unique(activities.flatMap((activity) => activity.owners)),
    activities,
    status: statusOf(inLastRound(activities, own).map((activity) => activity.status)),
  };
}
