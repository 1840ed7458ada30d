/** The cells whose words are checked: not the names of people, nor the office's own lists of words; each text is read once. */

import { RULE_LEVELS } from '../settled/rule-levels';
import { a1 } from '../sheet/a1';
import { IGNORED_WORDS, REPLACED_WORDS } from '../spelling/own-words';
import { isNameLabel } from '../spelling/protected-spans';
import { looseName } from '../text/loose-name';
import type { CheckContext, Seen, TextCell, TextSheet } from './finding';

const OWN_LISTS = [IGNORED_WORDS, REPLACED_WORDS, RULE_LEVELS].map(looseName);

/** The cells of one text: owners and the like stand in thousands. */
const CELLS_BY_TEXT = new WeakMap<readonly TextCell[], ReadonlyMap<string, readonly TextCell[]>>();

/** What `read` finds in the cells' texts, each of which it reads once. */
export function readTexts<Details>(
  { texts }: Pick<CheckContext, 'texts'>,
  read: (text: string) => readonly Pick<Seen<Details>, 'details' | 'asks'>[],
  isAsked: (cell: TextCell) => boolean = () => true,
): readonly Seen<Details>[] {
  const found: Seen<Details>[] = [];
  for (const [text, cells] of cellsByText(texts)) {
    const seen = read(text);
    if (seen.length === 0) continue;
    for (const cell of cells.filter(isAsked)) {
      const { sheet, place } = cell;
      found.push(...seen.map((each) => ({ ...each, sheet, cell: a1(place) })));
    }
  }
  return found;
}

/** Of the table, and not of the settings or the signers. */
export function isOfMeasures({ part }: TextCell): boolean {
  return part === 'measures';
}

/** Gathered once for all rules. */
function cellsByText(texts: readonly TextCell[]): ReadonlyMap<string, readonly TextCell[]> {
  const known = CELLS_BY_TEXT.get(texts);
  if (known) return known;
  const byText = new Map<string, TextCell[]>();
  for (const cell of texts) {
    const cells = byText.get(cell.text);
    if (cells) cells.push(cell);
    else byText.set(cell.text, [cell]);
  }
  CELLS_BY_TEXT.set(texts, byText);
  return byText;
}

/** Whether a cell's words are checked. */
export function proseIn({ sheets }: Pick<CheckContext, 'sheets'>): (cell: TextCell) => boolean {
  const left = new Map(sheets.map((sheet) => [sheet.sheet, leftOut(sheet)]));
  return ({ sheet, place }) => {
    const out = left.get(sheet);
    const below = out?.columns.get(place.column);
    return !((below !== undefined && place.row > below) || out?.rows.has(place.row));
  };
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
