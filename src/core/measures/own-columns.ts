/** Names the columns that an office has added to the table (งบประมาณ, ไตรมาส): each is a tag by its heading. */
import { looseName } from '../text/loose-name';
import { singleSpaced } from '../text/spelling';

export interface OwnColumn {
  /** From 1. */
  readonly column: number;
  /** As the sheet writes it; of two that are the same, with what stands over it or a number behind it. */
  readonly heading: string;
  /** What stands over it, also over columns further left; '' where nothing does. */
  readonly group: string;
}

/** Their headings, left to right; none of a workbook without a table. */
export function ownHeadings(
  table: { readonly header: { readonly own: readonly OwnColumn[] } } | null,
): readonly string[] {
  return table?.header.own.map(({ heading }) => heading) ?? [];
}

/** Longer texts are no headings. */
const LONGEST = 60;

/** The text over a column, from the header's first row to its last. */
export type HeadingsOver = (column: number) => readonly string[];

/**
 * `columns` are those that none of the table's own takes; `whose` gives the head that says that another fills a column in,
 * `above` what stands over it above the header; both '' where nothing does.
 */
export function ownColumns(
  columns: readonly number[],
  over: HeadingsOver,
  whose: (column: number) => string,
  above: (column: number) => string = () => '',
): readonly OwnColumn[] {
  const taken = new Set<string>();
  return columns.flatMap((column) => {
    const texts = over(column).map(asTagName).filter(isHeading);
    const last = texts[texts.length - 1];
    if (last === undefined) return [];
    const groups = groupsOf(column, over);
    const head = asTagName(whose(column));
    // Under สำหรับผู้ตรวจ a ผล is not the unit's.
    const names =
      head === '' || head === last
        ? namesFor(last, texts, groups[0] ?? '')
        : namesFor(`${head} ${last}`, [last], head);
    const heading = firstFree(names, taken);
    taken.add(looseName(heading));
    const group = groups.length > 0 ? groups.join(' ') : asTagName(above(column));
    return [{ column, heading, group }];
  });
}

function* namesFor(last: string, texts: readonly string[], group: string): Generator<string, void> {
  const long = texts.length > 1 ? texts.join(' ') : `${group} ${last}`.trim();
  // A 1 under ไตรมาส says nothing alone.
  if (/\p{L}/u.test(last)) yield last;
  yield long;
  for (let number = 2; ; number++) yield `${long} ${number}`;
}

function firstFree(names: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const name of names) if (!taken.has(looseName(name))) return name;
  return '';
}

/** The heads over a column's label from above, each in its own cell or in one that spans it from the left. */
function groupsOf(column: number, over: HeadingsOver): readonly string[] {
  const texts = over(column).map(asTagName);
  const label = texts.reduce((last, text, row) => (isHeading(text) ? row : last), 0);
  return texts.slice(0, label).flatMap((_, row) => spanning(column, row, over) || []);
}

/** '' where a label without one below it is the nearest, or another head ends before. */
function spanning(column: number, row: number, over: HeadingsOver): string {
  for (let left = column; left > 0; left--) {
    const texts = over(left).map(asTagName);
    const text = texts[row] ?? '';
    if (text !== '') return isHeading(text) && texts.slice(row + 1).some(Boolean) ? text : '';
    if (texts.slice(0, row).some(Boolean)) return '';
  }
  return '';
}

/** What a tag's name may not hold is left out. */
function asTagName(text: string): string {
  return singleSpaced(text.replace(/[{}|]/g, ' ')).replace(/^[#^/\s]+/, '');
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST && /[\p{L}\p{N}]/u.test(text);
}
