/**
 * Drive gives its lists in pages, which may be short or empty before the end: a list is whole when no page follows.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
 */
import { answered } from './advanced-drive';
import { tryAgain } from './try-again';

interface Page {
  readonly nextPageToken?: string | undefined;
}

/** Far more than what is asked for here ever fills. */
const MOST_PAGES = 50;

/** `itemsOf` what a page is for; not much more than `most` of them. Its fields must name nextPageToken. */
export function allPages<P extends Page, Item>(
  ask: (next: { readonly pageToken?: string }) => P,
  itemsOf: (page: P) => readonly Item[] | undefined,
  most = Number.POSITIVE_INFINITY,
): readonly Item[] {
  const items: Item[] = [];
  let next: { readonly pageToken?: string } = {};
  for (let count = 0; count < MOST_PAGES; count++) {
    const page = tryAgain(() => answered(ask(next)));
    items.push(...(itemsOf(page) ?? []));
    const { nextPageToken } = page;
    if (!nextPageToken || items.length >= most) return items;
    next = { pageToken: nextPageToken };
  }
  // Part of a list would be taken for all of it.
  throw new Error('Drive gave no end of a list');
}
