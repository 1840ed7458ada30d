/** How much of a list a box shows, so that nobody has to scroll in it: by the lines that its texts take. */

export interface Fitting<Item> {
  readonly shown: readonly Item[];
  /** How many more there are. */
  readonly rest: number;
}

/** Letters in a line of a box, at the size that Google gives its text. */
const LETTERS = 58;

/** What stands above and below a Thai letter takes no room of its own. */
const ABOVE_OR_BELOW = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** At least one, also of an empty text. */
export function linesOf(text: string): number {
  const lines = text.split('\n').map((each) => {
    const letters = each.replace(ABOVE_OR_BELOW, '').length;
    return Math.max(1, Math.ceil(letters / LETTERS));
  });
  return lines.reduce((sum, each) => sum + each, 0);
}

/** The first of them, as many as `room` lines hold; the very first in any case. */
export function fitting<Item>(
  items: readonly Item[],
  room: number,
  textOf: (item: Item) => string,
): Fitting<Item> {
  let used = 0;
  const over = items.findIndex((item, index) => {
    used += linesOf(textOf(item));
    return index > 0 && used > room;
  });
  const shown = over < 0 ? items : items.slice(0, over);
  return { shown, rest: items.length - shown.length };
}
