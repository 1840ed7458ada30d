/** Cells whose text has links or letters of several looks, which whatever is written over it would lose. */
import type { CellPlace } from '../../core/sheet/cell';
import type { RichTextValueHost, SheetHost, TextStyleHost } from '../host';
import { blockAround } from './ranges';

/** One call, over the smallest block that holds the cells; what no text is has no parts. */
export function findStyled(sheet: SheetHost, cells: readonly CellPlace[]): readonly CellPlace[] {
  const { row, column, rows, columns } = blockAround(cells);
  const texts: readonly (readonly (RichTextValueHost | null)[])[] = sheet
    .getRange(row, column, rows, columns)
    .getRichTextValues();
  return cells.filter((cell) => isStyled(texts[cell.row - row]?.[cell.column - column] ?? null));
}

/**
 * A typed address is its own link, which Sheets makes anew in a link's colour and underlined; beside it a text may begin again, in
 * the look that it had.
 */
function isStyled(text: RichTextValueHost | null): boolean {
  const runs = (text?.getRuns() ?? []).map(runOf);
  const [first] = runs.filter(({ isLink }) => !isLink);
  if (runs.some(({ isOwnLink }) => isOwnLink)) return true;
  if (runs.some(({ isLink }, index) => !isLink && runs[index - 1]?.isLink === false)) return true;
  const [{ look, ink } = { look: '', ink: '' }] = first ? [first] : runs;
  // A link's own colour hides whether the other ink is that of the whole cell, which stays, or of these letters alone.
  const isBesidePlain = PLAIN_INKS.has(ink) || !first;
  const isLike = (run: Run) =>
    run.look === look &&
    (run.ink === ink || (run.isLink && isBesidePlain && LINK_INKS.has(run.color)));
  return !runs.every(isLike);
}

/** As Sheets, Excel and browsers show a link that nobody has given another colour. */
const LINK_INKS: ReadonlySet<string> = new Set(['#1155cc', '#0563c1', '#0000ff']);

/** Black, or none of its own, and not underlined. */
const PLAIN_INKS: ReadonlySet<string> = new Set(['#000000 false', ' false']);

interface Run {
  readonly isLink: boolean;
  /** It leads elsewhere than its text says. */
  readonly isOwnLink: boolean;
  /** What a link shares with the text around it. */
  readonly look: string;
  readonly color: string;
  /** What a link has of its own: colour and underline. */
  readonly ink: string;
}

function runOf(run: RichTextValueHost): Run {
  const link: string | null = run.getLinkUrl();
  const style: TextStyleHost = run.getTextStyle();
  const color = (style.getForegroundColor() ?? '').toLowerCase();
  return {
    isLink: link !== null,
    isOwnLink: link !== null && bare(link) !== bare(run.getText()),
    look: [
      style.isBold(),
      style.isItalic(),
      style.isStrikethrough(),
      style.getFontFamily(),
      style.getFontSize(),
    ].join(),
    color,
    ink: `${color} ${style.isUnderline() === true}`,
  };
}

function bare(address: string): string {
  const plain = address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '');
  try {
    return decodeURI(plain).toLowerCase();
  } catch {
    return plain.toLowerCase();
  }
}
