/** Which column is likely which by what stands in it, where its heading does not say; for people to put right. */
import { filledIn } from '../../sheet/cell';
import { type CleanGrid, rowsBelow } from '../clean-grid';
import { readNumber } from '../numbering';
import { type Opposites, oppositesIn } from '../rounds/opposites';
import { readMark } from '../status/status-mark';
import { readStatusWords } from '../status/status-words';
import { type ColumnRole, isComplete } from './mapping';

/** Of a column's filled cells. */
const MOST_OF_THEM = 0.6;

const MARKS = ['not-started', 'in-progress', 'done'] as const;

/**
 * `roles` with a title and a status for columns that were said to be nothing or the office's own. `labels` are the lowest
 * texts over them.
 */
export function guessByContent(
  grid: CleanGrid,
  lastRow: number,
  roles: readonly ColumnRole[],
  labels: readonly string[],
): readonly ColumnRole[] {
  const guessed = [...roles];
  const columns = roles.map((_, index) => filledCells(grid, lastRow, index));
  const isFree = (index: number) => ['own', 'unused'].includes(guessed[index] ?? '');
  const give = (index: number, role: ColumnRole) => {
    if (index >= 0) guessed[index] = role;
  };
  const has = (role: ColumnRole) => guessed.includes(role);
  if (!hasStatus(guessed)) {
    const first = marksFrom(columns, isFree);
    const pair = oppositesIn(labels);
    if (pair && isMarksIn(columns, pair)) {
      give(pair.yes, 'done');
      give(pair.no, pair.means);
    } else if (first >= 0) {
      for (const [at, role] of MARKS.entries()) give(first + at, role);
    } else {
      give(
        lastWhere(columns, (texts, at) => isFree(at) && isMostly(texts, isStatus)),
        'status',
      );
    }
  }
  if (!has('title')) {
    give(
      columns.findIndex((texts, at) => isFree(at) && isMostly(texts, isTitle) && differ(texts)),
      'title',
    );
    // What is told step by step and has no title of its own is the measure itself.
    if (!has('title')) give(guessed.indexOf('method'), 'title');
  }
  if (!has('number')) {
    const title = guessed.indexOf('title');
    const isBefore = (at: number) => at < title && isFree(at);
    give(
      columns.findIndex((texts, at) => isBefore(at) && isMostly(texts, isNumber)),
      'number',
    );
  }
  if (!has('owners')) {
    give(
      columns.findIndex((texts, at) => isFree(at) && isMostly(texts, isUnit)),
      'owners',
    );
  }
  return guessed;
}

function hasStatus(roles: readonly ColumnRole[]): boolean {
  const titled = ['title', ...roles] as const;
  return isComplete({ columns: titled.map((as) => ({ key: '', text: '', as })) });
}

function filledCells(grid: CleanGrid, lastRow: number, index: number): readonly string[] {
  return filledIn(rowsBelow(grid, lastRow).map((row) => row[index] ?? ''));
}

/** Nothing but marks in both, and one at least. */
function isMarksIn(columns: readonly (readonly string[])[], { yes, no }: Opposites): boolean {
  const kinds = [yes, no].flatMap((at) => columns[at]?.map((text) => readMark(text).kind) ?? []);
  return kinds.includes('mark') && !kinds.includes('unclear');
}

/** Exactly three neighbours of marks: more are months. */
function marksFrom(
  columns: readonly (readonly string[])[],
  isFree: (index: number) => boolean,
): number {
  const isMarks = columns.map(
    (texts, at) =>
      isFree(at) &&
      texts.every((text) => readMark(text).kind !== 'unclear') &&
      texts.some((text) => readMark(text).kind === 'mark' && !/^[0-9๐-๙]/.test(text)),
  );
  const first = isMarks.indexOf(true);
  const run = isMarks.slice(first).findIndex((is) => !is);
  const length = first < 0 ? 0 : run < 0 ? isMarks.length - first : run;
  return length === MARKS.length ? first : -1;
}

function lastWhere<Item>(
  items: readonly Item[],
  test: (item: Item, index: number) => boolean,
): number {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item !== undefined && test(item, index)) return index;
  }
  return -1;
}

function isMostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length >= texts.length * MOST_OF_THEM;
}

function isStatus(text: string): boolean {
  return /[\p{L}%]/u.test(text) && readStatusWords(text) !== null;
}

function isNumber(text: string): boolean {
  return readNumber(text) !== null;
}

function isTitle(text: string): boolean {
  return /\p{L}/u.test(text) && !isNumber(text) && !isStatus(text) && !isUnitAlone(text);
}

function isUnit(text: string): boolean {
  return /^(?:สำนัก|กอง|ฝ่าย|งาน|ส่วน|หน่วย|ทุก)/.test(text);
}

/** Titles do begin with งาน and ทุก, and may name a unit before what it does. */
function isUnitAlone(text: string): boolean {
  return text.length < 60 && /^(?:สำนัก|กอง(?!ทุน)|ฝ่าย|หน่วยตรวจ)/.test(text);
}

/** Titles seldom repeat; units do. */
function differ(texts: readonly string[]): boolean {
  return new Set(texts).size > texts.length / 2;
}
