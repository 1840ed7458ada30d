/** Makes measures of a table's rows: which of them begins one, is one more activity, or goes on from the row above. */
import { isOnePhrase } from '../../measures/rows/torn-title';
import { titleKey } from '../../text/loose-name';
import { singleSpaced } from '../../text/spelling';
import { flowing, isStatusBlank, joinedRows, type MemoRow, marksOf, textIn } from './memo-row';
import { isSameTime } from './table-time';

export interface MemoMeasure {
  readonly number: string | null;
  readonly title: string;
  /** In the table's order; a plan's are the lines that it was written in. */
  readonly rows: readonly MemoRow[];
}

interface Draft {
  number: string | null;
  title: string;
  rows: MemoRow[];
}

const GOES_ON = /\s*\(\s*ต่อ\s*\)\s*$/;

/** `others` are the titles of the memo's other table: what a page has cut in two is known again by them. */
export function measuresIn(
  rows: readonly MemoRow[],
  isResult: boolean,
  others: readonly string[],
): readonly MemoMeasure[] {
  const drafts: Draft[] = [];
  const isNumbered = rows.some(({ number, title }) => number !== null && title !== '');
  const known = new Set(others.map(comparedTitle));
  for (const row of rows) {
    const last = drafts[drafts.length - 1];
    const kind = last ? kindOf(row, last, { isResult, isNumbered, known }) : 'begins';
    if (!last || kind === 'begins') {
      drafts.push({ number: row.number, title: withoutMore(row.title), rows: [row] });
      continue;
    }
    if (kind === 'title') last.title = joinedTitle(last.title, row);
    const above = last.rows[last.rows.length - 1];
    if (above && kind !== 'activity') {
      last.rows[last.rows.length - 1] = joinedRows(above, { ...row, title: '' });
    } else last.rows.push(row);
  }
  return drafts;
}

/** `title` goes on with the title, and with all else. */
type Kind = 'begins' | 'activity' | 'goes-on' | 'title';

interface Facts {
  readonly isResult: boolean;
  readonly isNumbered: boolean;
  readonly known: ReadonlySet<string>;
}

function kindOf(row: MemoRow, last: Draft, facts: Facts): Kind {
  const isNamed = row.number !== null || row.title !== '';
  if (isNamed && last.rows.some((each) => isApart(row, each))) return 'begins';
  if (isNamed && last.rows.every((each) => isOthers(row, each))) return 'begins';
  if (isTornTitle(row, last, facts)) return 'title';
  if (!isSame(row, last)) return 'begins';
  const above = last.rows[last.rows.length - 1];
  if (!above) return 'activity';
  return goesOn(row, above, facts.isResult) ? 'goes-on' : 'activity';
}

/** Of another unit, part, round or year: whatever it is called, it is another measure's result. */
function isApart(one: MemoRow, other: MemoRow): boolean {
  return one.unit !== other.unit || one.part !== other.part || !isSameTime(one.time, other.time);
}

/** Numbered and named once more in another table, with others responsible: what goes on overleaf has no number, or (ต่อ). */
function isOthers(row: MemoRow, above: MemoRow): boolean {
  const isWhole = row.number !== null && row.title !== '' && !GOES_ON.test(row.title);
  const owners = [row, above].map((each) => comparedTitle(textIn(each, 'owners')));
  const areApart = owners[0] !== owners[1] && !owners.includes('');
  return isWhole && areApart && row.place.table !== above.place.table;
}

/** The measure above once more, or no word of which. */
function isSame(row: MemoRow, last: Draft): boolean {
  const title = comparedTitle(withoutMore(row.title));
  const isSameNumber = row.number === null || row.number === last.number || isPartOf(row, last);
  if (title === '') return isSameNumber;
  return isSameNumber && title === comparedTitle(last.title);
}

/** 2.1 under 2. */
function isPartOf({ number }: MemoRow, last: Draft): boolean {
  return last.number !== null && number?.startsWith(`${last.number}.`) === true;
}

/** The rest of a title without its number, at a page's top or on the line below. */
function isTornTitle(row: MemoRow, last: Draft, { isNumbered, known, isResult }: Facts): boolean {
  if (row.title === '' || row.number !== null || GOES_ON.test(row.title)) return false;
  const whole = comparedTitle(last.title + row.title);
  if (known.has(whole)) return true;
  if (!isNumbered || last.number === null || known.has(comparedTitle(row.title))) return false;
  if ([...known].some((title) => title.startsWith(whole)) && whole.length > 3) return true;
  const isSilent = textIn(row, 'method') === '' && isStatusBlank(row);
  if (isSilent && textIn(row, 'owners') === '') return true;
  if (isStatusBlank(row) && textIn(row, 'owners') === '' && isOnePhrase(last.title, row.title))
    return true;
  if (!row.isAfterCut) return false;
  const above = last.rows[last.rows.length - 1];
  return !isResult || !above || marksOf(row).length === 0 || marksOf(above).length === 0;
}

/** Without a mark of its own it says more of the activity above, whose mark stands above or is still to come. */
function goesOn(row: MemoRow, above: MemoRow, isResult: boolean): boolean {
  const isMethodless = textIn(row, 'method') === '';
  if (!isResult) return isMethodless || (row.isAfterCut && !startsAnew(row, above));
  if (row.isUnderStatus) return true;
  const [marks, marksAbove] = [marksOf(row), marksOf(above)];
  if (marks.length === 0) {
    if (isStatusBlank(row)) return true;
    const isNote = marksAbove.length > 0 && hasNotes(row);
    return isNote || isMethodless;
  }
  if (marksAbove.length > 0) return isMethodless && row.isAfterCut;
  // The title's own line, with the activities below it; or a mark that a page's end has parted from its row.
  if (!isStatusBlank(above)) return false;
  return row.isAfterCut || isMethodless || textIn(above, 'method') === '';
}

/** Text under a mark's column that is no mark: its note has been parted from it. */
function hasNotes(row: MemoRow): boolean {
  const names = ['not-started', 'in-progress', 'done'] as const;
  return names.some((name) => /[\p{L}\p{N}]/u.test(textIn(row, name)));
}

/** A line of its own overleaf, in a plan: whoever else is responsible, or a number of its own. */
function startsAnew(row: MemoRow, above: MemoRow): boolean {
  const owners = textIn(row, 'owners');
  const isOther = owners !== '' && owners !== textIn(above, 'owners');
  return isOther && /^[-•(0-9๐-๙]/.test(textIn(row, 'method'));
}

function joinedTitle(title: string, row: MemoRow): string {
  return singleSpaced(flowing(title, row.title, row.isAfterCut));
}

function withoutMore(title: string): string {
  return title.replace(GOES_ON, '');
}

/** One form of a title for comparing: without its number, signs, or a leading ควร. */
export function comparedTitle(title: string): string {
  return titleKey(title)
    .replace(/^[-•*]+/, '')
    .replace(/^(?:มาตรการ(?:ที่)?)?[([]?[0-9]{1,2}[)\].]+/, '')
    .replace(/^(?:เห็น)?ควร/, '')
    .replace(/\(ต่อ\)$/, '')
    .replace(/["'“”‘’().,:;\-–—]/g, '');
}
