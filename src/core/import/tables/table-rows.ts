/** Takes the rows that count out of a memo's tables: heads that a page repeats, numbers and catchwords left out. */
import { type Header, repeatsHeader, STATUSES } from '../../measures/header';
import type { ColumnName } from '../../measures/headings';
import { holdsSeveral } from '../../measures/in-cells/several-items';
import { readNumber, readNumberedTitle } from '../../measures/numbering';
import { kindOf, titleText } from '../../measures/row-kind';
import { hasReached } from '../../measures/status/target';
import { type TableRow, tableRow } from '../../measures/table-row';
import { groupSharesOf } from '../../measures/unread/group-shares';
import { markSumsOf } from '../../measures/unread/mark-sums';
import { isSumRow } from '../../measures/unread/sums';
import { goesOn, isSignature, isSignatureRow } from '../../measures/unread/under/signatures';
import { unitsOfSection } from '../../measures/whose/section-units';
import { coversColumn } from '../../sheet/merge-index';
import type { Doubt } from '../block';
import { quoted } from '../block';
import { type MemoRow, ownName } from './memo-row';
import { announces, isCatchword, isPageNumber, withoutPageEnds } from './page-ends';
import type { KnownHeader } from './table-kind';
import { partOf, type TableTime } from './table-time';

export interface TakenRows {
  readonly rows: readonly MemoRow[];
  readonly doubts: readonly Doubt[];
  /** Lines of signatures that stand in the table's last rows. */
  readonly signatures: readonly string[];
  /** The unit that heads the last rows; '' where none does. */
  readonly unit: string;
  /** As `unit`, the part of the measures. */
  readonly part: string;
}

/** What stands before a table: whether it goes on from another, what headed that one's last rows, and its time. */
export interface Above {
  readonly isCut: boolean;
  readonly unit: string;
  readonly part: string;
  readonly time: TableTime;
  /** How many rows of the memo's table stand above. */
  readonly rows: number;
}

/** `from` is the first row that may count, from 1; a table without a head of its own begins behind a cut. */
export function takeRows(
  { header, grid }: KnownHeader,
  table: number,
  from: number,
  above: Above,
): TakenRows {
  const rows: MemoRow[] = [];
  const doubts: Doubt[] = [];
  const signatures: string[] = [];
  const isGroupShare = groupSharesOf(grid, header);
  const isMarkSum = markSumsOf(grid, header);
  let { isCut: isAfterCut, unit, part } = above;
  let last: string | null = null;
  const unheaded = new Set<number>();
  for (let number = from; number <= grid.cells.length; number++) {
    const row = tableRow(grid, number);
    const place = { paragraph: null, table, row: above.rows + number };
    const texts = row.cells.filter((cell) => cell !== '');
    const [only = ''] = texts;
    const isSigned = texts.some(isSignature) && isSignatureRow(row, header);
    if (
      (signatures.length > 0 || isSigned) &&
      !goesOn(row, header, last, tableRow(grid, number + 1))
    ) {
      signatures.push(...texts);
      continue;
    }
    if (repeatsHeader(header, grid, row.cells)) {
      isAfterCut = true;
      continue;
    }
    if (texts.length === 0) continue;
    if (texts.length === 1 && isFurniture(only, grid.cells[number] ?? [])) {
      isAfterCut = true;
      continue;
    }
    const isSum = isGroupShare(row) || isMarkSum(row, header) || isSumRow(row, header);
    if (isSum || (kindOf(row, header) === 'skip' && !isNumberedPart(row, header))) {
      const section = unitsOfSection(row, header).join(', ');
      unit = section || unit;
      if (texts.length === 1) part = partOf([only]) || part;
      if (section === '' && !isPlain(only))
        doubts.push({ kind: 'row', text: quoted(texts.join(' ')), place });
      continue;
    }
    const title = titleText(row, header.columns);
    if (holdsSeveral(title, readNumber(row.own(header.columns.number))))
      doubts.push({ kind: 'several-in-cell', text: quoted(title), place });
    for (const { column, text } of besideHeads(row, header)) {
      if (unheaded.has(column)) continue;
      unheaded.add(column);
      doubts.push({ kind: 'no-heading', text: quoted(text), place });
    }
    last = readNumber(row.own(header.columns.number)) ?? last;
    rows.push({ ...memoRow(row, header, place, isAfterCut), unit, part, time: above.time });
    isAfterCut = false;
  }
  return { rows, doubts, signatures, unit, part };
}

/** What stands in a column over which nothing is written; a measure’s number needs no heading. */
function besideHeads(
  row: TableRow,
  { columns, notes, own, texts }: Header,
): readonly { readonly column: number; readonly text: string }[] {
  const known = new Set([...Object.values(columns), ...notes, ...own.map((each) => each.column)]);
  return row.cells.flatMap((text, index) => {
    const column = index + 1;
    const isHeaded = known.has(column) || (texts.get(column) ?? []).some((head) => head !== '');
    const says = /[\p{L}\p{N}]/u.test(text) && readNumber(text) === null;
    return isHeaded || !says || row.own(column) === '' ? [] : [{ column, text }];
  });
}

function isFurniture(text: string, next: readonly string[]): boolean {
  return (
    isPageNumber(text) ||
    isCatchword(text) ||
    next.some((cell) => cell !== '' && announces(text, cell))
  );
}

/** A number and nothing else may be the first line of a measure that was torn into lines. */
function isNumberedPart(row: TableRow, { columns }: Header): boolean {
  return (
    readNumber(row.own(columns.number)) !== null &&
    row.cells.filter((cell) => cell !== '').length > 1
  );
}

/** Figures, totals and column numbers say nothing that is missed. */
function isPlain(text: string): boolean {
  return (
    /^[-–—\s0-9๐-๙().,%]*$/.test(text) ||
    /^(?:ตาราง|รวม|ร้อยละ|คิดเป็น|ยอดรวม|ผลรวม|total)/i.test(text)
  );
}

function memoRow(
  row: TableRow,
  header: Header,
  place: MemoRow['place'],
  isAfterCut: boolean,
): Omit<MemoRow, 'unit' | 'part' | 'time'> {
  const { columns, notes, own } = header;
  const texts: Partial<Record<ColumnName, string>> = {};
  for (const [name, column] of Object.entries(columns) as [ColumnName, number][]) {
    if (name === 'number' || name === 'title' || name === 'note') continue;
    const text = name === 'method' ? row.own(column) : row.shown(column);
    texts[name] = withoutPageEnds(text);
  }
  const noted = notes.map(row.shown).filter((text) => text !== '' && !/^[-–—]$/.test(text));
  if (noted.length > 0) texts.note = noted.join('\n');
  // Of a target that is reached only the office can say whether it is all.
  if (hasReached(row, header.target, texts.status ?? '')) texts.status = `${texts.status} ?`;
  // A mark that stands across several columns says nothing of which.
  const across = joinedStatus(row, header);
  if (across) texts[across] = `${texts[across] ?? ''} ?`.trim();
  const title = withoutPageEnds(titleText(row, columns));
  const numbered = readNumberedTitle(row.own(columns.number), title);
  const statuses = [...STATUSES, 'status' as const].flatMap((name) => columns[name] ?? []);
  return {
    place,
    isAfterCut,
    ...numbered,
    texts,
    own: new Map(own.map(({ heading, column }) => [ownName(heading), row.shown(column)])),
    isUnderStatus: statuses.length > 0 && statuses.every((column) => row.covered(column)),
  };
}

function joinedStatus(row: TableRow, { columns }: Header): ColumnName | null {
  for (const status of STATUSES) {
    const column = columns[status];
    if (column === undefined || row.own(column) === '') continue;
    const others = STATUSES.flatMap((other) => (other === status ? [] : (columns[other] ?? [])));
    const isWide = row.merges.some(
      (merge) => coversColumn(merge, column) && others.some((other) => coversColumn(merge, other)),
    );
    if (isWide) return status;
  }
  return null;
}
