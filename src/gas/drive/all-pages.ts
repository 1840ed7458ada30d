/**
 * Drive gives its lists in pages, which may be short or empty before the end: a list is whole when no page follows.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
 */
import { answered, NothingAnswered } from './advanced-drive';
import { tryAgain } from './try-again';

interface Page {
  readonly kind?: string | undefined;
  readonly nextPageToken?: string | undefined;
}

/** Far more than what is asked for here ever fills. */
const MOST_PAGES = 50;

/** `itemsOf` what a page is for; not much more than `most` of them. Its fields must name kind and nextPageToken. */
export function allPages<P extends Page, Item>(
  ask: (next: { readonly pageToken?: string }) => P,
  itemsOf: (page: P) => readonly Item[] | undefined,
  most = Number.POSITIVE_INFINITY,
): readonly Item[] {
  const items: Item[] = [];
  let next: { readonly pageToken?: string } = {};
  for (let count = 0; count < MOST_PAGES; count++) {
    const page = tryAgain(() => whole(answered(ask(next)), itemsOf));
    items.push(...(itemsOf(page) ?? []));
    const { nextPageToken } = page;
    if (!nextPageToken || items.length >= most) return items;
    next = { pageToken: nextPageToken };
  }
  // Part of a list would be taken for all of it.
  throw new Error('Drive gave no end of a list');
}

/** A page says what kind of page it is, or has its list; one that does neither is not taken for an empty one. */
function whole<P extends Page>(page: P, itemsOf: (page: P) => unknown): P {
  const items = itemsOf(page) ?? null;
  const isList = Array.isArray(items) && items.every((item) => typeof item === 'object' && item);
  if (isList || (items === null && page.kind)) return page;
  throw new NothingAnswered();
}
