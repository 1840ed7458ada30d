/** The measures of an old memo as the rows of a sheet of ours, head included; what they say is then read from these. */
import { STATUSES } from '../../measures/header';
import { type ColumnName, OFFICIAL_HEADINGS } from '../../measures/headings';
import { readStatusWords } from '../../measures/status/status-words';
import type { JoinedMeasure } from './join';
import { isDashed, type MemoRow, readMarkOf, textIn } from './memo-row';

const BEFORE_STATUS = ['number', 'title', 'method', 'owners', 'followUp'] as const;

/** How many rows the head has. */
export const HEAD_ROWS = 2;

/** `own` are the headings of the office's own columns, by the names that the rows know them by. */
export function sheetRows(
  measures: readonly JoinedMeasure[],
  own: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const titles = [...own.values()];
  const upper = [
    ...BEFORE_STATUS.map((name) => OFFICIAL_HEADINGS[name]),
    OFFICIAL_HEADINGS.status,
    '',
    '',
    OFFICIAL_HEADINGS.note,
    ...titles,
  ];
  const lower = [
    ...BEFORE_STATUS.map(() => ''),
    ...STATUSES.map((status) => OFFICIAL_HEADINGS[status]),
    '',
    ...titles.map(() => ''),
  ];
  const rows = measures.flatMap((measure, index) =>
    measureRows(apart(measure, measures[index - 1]), [...own.keys()]),
  );
  return [upper, lower, ...rows];
}

/** Another unit's work for a measure of the same number and title: with that number it would be one more activity. */
function apart(measure: JoinedMeasure, above: JoinedMeasure | undefined): JoinedMeasure {
  if (!above || measure.number !== above.number || measure.title !== above.title) return measure;
  const methods = new Set(above.activities.map((row) => textIn(row, 'method')));
  const [first = ''] = measure.activities.map((row) => textIn(row, 'method'));
  return first === '' || methods.has(first) ? measure : { ...measure, number: null };
}

function measureRows(
  { number, title, activities }: JoinedMeasure,
  own: readonly string[],
): readonly (readonly string[])[] {
  return activities.map((row, index) => [
    index === 0 ? (number ?? '') : '',
    index === 0 ? title : '',
    textIn(row, 'method'),
    textIn(row, 'owners') || row.unit,
    textIn(row, 'followUp'),
    ...statusCells(row),
    ...own.map((name) => row.own.get(name) ?? ''),
  ]);
}

/** The three cells and the note: a status in words becomes a mark; words that are unclear stand as a note alone. */
function statusCells(row: MemoRow): readonly string[] {
  const note = textIn(row, 'note');
  const words = textIn(row, 'status');
  const marks = STATUSES.map((status) => markCell(row, status));
  if (isDashed(words) || marks.some((mark) => mark !== '')) return [...marks, note];
  const found = readStatusWords(words);
  if (!found) return ['', '', '', joined(words, note)];
  return [
    ...STATUSES.map((status) => (status === found.status ? joined('/', found.note) : '')),
    note,
  ];
}

function markCell(row: MemoRow, status: ColumnName & (typeof STATUSES)[number]): string {
  const text = textIn(row, status);
  return readMarkOf(status, text).kind === 'empty' ? '' : text;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
