/** The cells whose words are checked: not the names of people, nor the office's own lists of words; each text is read once. */

import { a1 } from '../sheet/a1';
import { IGNORED_WORDS, REPLACED_WORDS } from '../spelling/own-words';
import { isNameLabel } from '../spelling/protected-spans';
import { looseName } from '../text/loose-name';
import type { CheckContext, Seen, TextCell, TextSheet } from './finding';

const OWN_LISTS = [IGNORED_WORDS, REPLACED_WORDS].map(looseName);

/** What `read` finds in the cells' texts; null where there is nothing. Owners and the like stand in thousands of cells. */
export function readTexts<Details>(
  texts: readonly TextCell[],
  read: (text: string) => readonly Pick<Seen<Details>, 'details' | 'asks'>[],
): readonly Seen<Details>[] {
  const known = new Map<string, ReturnType<typeof read>>();
  return texts.flatMap(({ sheet, place, text }) => {
    let found = known.get(text);
    if (!found) {
      found = read(text);
      known.set(text, found);
    }
    return found.length === 0 ? [] : found.map((each) => ({ ...each, sheet, cell: a1(place) }));
  });
}

export function proseCells({ texts, sheets }: CheckContext): readonly TextCell[] {
  const left = new Map(sheets.map((sheet) => [sheet.sheet, leftOut(sheet)]));
  return texts.filter(({ sheet, place }) => {
    const out = left.get(sheet);
    const below = out?.columns.get(place.column);
    return !((below !== undefined && place.row > below) || out?.rows.has(place.row));
  });
}

interface LeftOut {
  /** The row of a heading below which names stand, by column. */
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlySet<number>;
}

/** Tables have names in columns, settings in rows. */
function leftOut({ part, cells }: TextSheet): LeftOut {
  const columns = new Map<number, number>();
  const rows = new Set<number>();
  const isOfSettings = part === 'settings';
  for (const [r, row] of cells.entries()) {
    for (const [c, text] of row.entries()) {
      if (text === '' || text.length > LONGEST_LABEL) continue;
      if (isOfSettings && c === 0 && OWN_LISTS.includes(looseName(text))) rows.add(r + 1);
      else if (!isNameLabel(text)) continue;
      else if (isOfSettings) rows.add(r + 1);
      else if (!columns.has(c + 1)) columns.set(c + 1, r + 1);
    }
  }
  return { columns, rows };
}

const LONGEST_LABEL = 40;
