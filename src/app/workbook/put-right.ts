/**
 * Decides whether what was written into a sheet of the staff's stands in its own rows: they may move them at any moment.
 * Read back, another's cells get their own content again, and the row gets its words where it stands now.
 */
import { sheetSerial } from '../../core/text/dates';
import { cleanCell } from '../../core/text/spelling';
import { arrive } from '../arrive';
import type { CellText, Ports, Sheet } from '../ports';
import { contentOf, countsOf, isThere, NOTHING, type Rows, restOf } from './row-content';

/** A sheet as it was before anything was written. */
export interface Before {
  readonly values: Rows;
  /** '' where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

/** What was written for one row, and into which; both count from 1. */
interface Written {
  readonly owner: number;
  readonly row: number;
  readonly texts: readonly CellText[];
}

/** Each look finds either nothing wrong, or rows that were moved since the one before. */
const MOST_LOOKS = 6;

/** What stands nowhere. */
export interface NotThere {
  /** Their row is gone, or has been changed meanwhile. */
  readonly lost: readonly CellText[];
  /** Their row is where it was and as it was: the cell has dropped them without a word, as covered ones of a merge do. */
  readonly untaken: readonly CellText[];
  /** The same, but the cell holds neither: it was changed, or covered by a merge, right behind the write. */
  readonly altered: readonly CellText[];
}

export function putRight(
  ports: Ports,
  sheet: Sheet,
  before: Before,
  texts: readonly CellText[],
): NotThere {
  const owners = [...new Set(texts.map(({ row }) => row))];
  let written: readonly Written[] = owners.map((owner) => ({
    owner,
    row: owner,
    texts: texts.filter(({ row }) => row === owner),
  }));
  const meant = expectedRows(before.values, written);
  const lost: CellText[] = [];
  const untaken: CellText[] = [];
  const altered: CellText[] = [];
  for (let looks = 0; written.length > 0; looks++) {
    const now = sheet.values();
    for (const each of written.flatMap((one) => missingOf(before, meant, now, one))) {
      (each.isAsBefore ? untaken : altered).push(each.text);
    }
    const moved = strays(before, meant, now, written);
    const unwritten = written.filter(
      (each) =>
        !moved.some(({ stray }) => stray === each) && isUnwritten(before, now, each, owners),
    );
    if (moved.length + unwritten.length === 0) break;
    const again: Written[] = [];
    for (const each of [...moved.map(({ stray }) => stray), ...unwritten]) {
      const row = placeNow(before, now, each.owner);
      if (row === null || looks >= MOST_LOOKS) lost.push(...each.texts);
      else again.push({ ...each, row });
    }
    arrive(ports, () => {
      for (const { stray, from } of moved) giveBack(sheet, before, meant, stray, from);
      const cells = again.flatMap((each) => each.texts.map((text) => ({ ...text, row: each.row })));
      if (cells.length > 0) sheet.writeTexts(cells);
    });
    written = again;
  }
  return { lost, untaken, altered };
}

interface Missing {
  readonly text: CellText;
  readonly isAsBefore: boolean;
}

/** What its own row does not hold, and whether it is there as it was before. */
function missingOf(
  before: Before,
  meant: Rows,
  now: Rows,
  { owner, row, texts }: Written,
): readonly Missing[] {
  const held = now[row - 1] ?? [];
  const old = before.values[owner - 1] ?? [];
  const columns = texts.map(({ column }) => column);
  if (restOf(held, columns) !== restOf(old, columns)) return [];
  return texts.flatMap((text): readonly Missing[] => {
    const value = held[text.column - 1] ?? '';
    if (value === text.text) return [];
    if (JSON.stringify(value) === JSON.stringify(old[text.column - 1] ?? '')) {
      return [{ text, isAsBefore: true }];
    }
    const isSame = typeof value === 'string' && cleanCell(value) === cleanCell(text.text);
    // A row that is alike may stand here by now, and this one elsewhere with its words.
    return isSame || isThere(meant[owner - 1] ?? [], now) ? [] : [{ text, isAsBefore: false }];
  });
}

/** Every row as it is to be, by the place where it stood; below them the new ones. */
function expectedRows(values: Rows, written: readonly Written[]): Rows {
  const rows = values.map((row) => [...row]);
  for (const { owner, texts } of written) {
    while (rows.length < owner) rows.push([]);
    const row = rows[owner - 1] ?? [];
    for (const { column, text } of texts) {
      while (row.length < column) row.push('');
      row[column - 1] = text;
    }
  }
  return rows;
}

interface Stray {
  readonly stray: Written;
  /** The row that stood there, from 1; 0 for a blank one. */
  readonly from: number;
}

/** What stands in a row that is known to be another's. One that nobody knows was changed meanwhile, and is left as it is. */
function strays(before: Before, meant: Rows, now: Rows, written: readonly Written[]): Stray[] {
  const there = countsOf(now.map(contentOf));
  const missing = meant.flatMap((row, index) => {
    const content = contentOf(row);
    const count = there.get(content) ?? 0;
    if (count > 0) there.set(content, count - 1);
    return count > 0 || content === NOTHING ? [] : [index + 1];
  });
  const restIn = ({ row, texts }: Written) =>
    restOf(
      now[row - 1] ?? [],
      texts.map(({ column }) => column),
    );
  // Those first of which something is left that says whose row it is: a row is gone from one place alone.
  const inTurn = [...written].sort(
    (one, other) => Number(restIn(one) === NOTHING) - Number(restIn(other) === NOTHING),
  );
  const known = new Set<number>();
  const found = inTurn.flatMap((stray): Stray[] => {
    const { row, owner, texts } = stray;
    const held = now[row - 1] ?? [];
    // Taken away again by someone: there is nothing of ours in another's.
    if (!texts.every(({ column, text }) => (held[column - 1] ?? '') === text)) return [];
    const columns = texts.map(({ column }) => column);
    const rest = restIn(stray);
    const isAlike = restOf(before.values[owner - 1] ?? [], columns) === rest;
    if (isAlike && rest !== NOTHING) return [];
    const owned = missing.filter(
      (place) =>
        place !== owner && !known.has(place) && restOf(meant[place - 1] ?? [], columns) === rest,
    );
    // All of a row was written over, and nothing is left of it that says whose it was: its neighbours do.
    const isElsewhere = isAlike && isThere(before.values[owner - 1] ?? [], now);
    const from =
      isAlike && !isElsewhere
        ? owned.filter((place) => isBetween(meant, now, place, row)).pop()
        : owned[0];
    if (from !== undefined) {
      known.add(from);
      return [{ stray, from }];
    }
    return rest === NOTHING && (!isAlike || isElsewhere) ? [{ stray, from: 0 }] : [];
  });
  return found.sort((one, other) => written.indexOf(one.stray) - written.indexOf(other.stray));
}

/**
 * It went into a row that had the same words anyhow, so that nothing is wrong there: its own row stands elsewhere, as it was.
 * Of rows that are alike as many are as they were as nobody writes into, and no more.
 */
function isUnwritten(
  { values }: Before,
  now: Rows,
  { row, owner, texts }: Written,
  owners: readonly number[],
): boolean {
  const columns = texts.map(({ column }) => column);
  const old = values[owner - 1] ?? [];
  const content = contentOf(old);
  if (content === NOTHING || restOf(now[row - 1] ?? [], columns) === restOf(old, columns)) {
    return false;
  }
  const others = values.filter(
    (each, index) => !owners.includes(index + 1) && contentOf(each) === content,
  );
  return now.filter((each) => contentOf(each) === content).length > others.length;
}

/** Whether all that stood above a row, and all that stood below it, still does so of this place. */
function isBetween(meant: Rows, now: Rows, place: number, at: number): boolean {
  const places = new Map(now.map((row, index) => [contentOf(row), index + 1]));
  return meant.every((row, index) => {
    const content = contentOf(row);
    const found = content === NOTHING ? undefined : places.get(content);
    if (found === undefined || found === at || index + 1 === place) return true;
    return index + 1 < place === found < at;
  });
}

/** Null where it is nowhere as it was read. */
function placeNow({ values }: Before, now: Rows, owner: number): number | null {
  const content = contentOf(values[owner - 1] ?? []);
  if (content === NOTHING) return now.length + 1;
  const at = now.findIndex((row) => contentOf(row) === content);
  return at < 0 ? null : at + 1;
}

function giveBack(
  sheet: Sheet,
  { formulas }: Before,
  meant: Rows,
  { row, texts }: Written,
  from: number,
): void {
  for (const { column } of texts) {
    const at = { row, column };
    const value = meant[from - 1]?.[column - 1] ?? '';
    const formula = formulas[from - 1]?.[column - 1] ?? '';
    if (formula === '' && typeof value === 'string') {
      if (value === '') sheet.empty([at]);
      else sheet.writeTexts([{ ...at, text: value }]);
      continue;
    }
    // A number brings back the form that a formula, a date or a tick needs: in a text cell each would be words.
    sheet.writeRows(at, [[typeof value === 'number' ? value : 0]]);
    if (formula !== '') sheet.writeBlock(at, [[formula]]);
    else if (typeof value === 'object') sheet.writeBlock(at, [[sheetSerial(value)]]);
    else if (typeof value === 'boolean') sheet.writeBlock(at, [[value]]);
  }
}
