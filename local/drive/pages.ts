/**
 * Lists of Drive come in pages: "Partial or empty result pages are possible even before the end of the files list has
 * been reached" (pageSize of https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list). So the
 * first page here is short, whatever was asked for, and a script that reads one page alone misses the rest.
 */
import { driveError } from './error';
import type { Drive } from './folder';

type Options = Readonly<Record<string, unknown>>;

interface Pages<Item> {
  readonly items: readonly Item[];
  readonly nextPageToken?: string;
}

export function pageOf<Item>(
  call: string,
  { firstPage }: Pick<Drive, 'firstPage'>,
  all: readonly Item[],
  { pageToken, pageSize = 100, ...others }: Options,
): Pages<Item> {
  const asked = JSON.stringify(others);
  const from = pageToken === undefined ? 0 : placeOf(call, String(pageToken), asked);
  const size = pageToken === undefined ? Math.min(firstPage, Number(pageSize)) : Number(pageSize);
  const to = from + size;
  const items = all.slice(from, to);
  const isLast = to >= all.length && size > 0;
  return isLast ? { items } : { items, nextPageToken: `${to} ${asked}` };
}

/** Of another question it is none. */
function placeOf(call: string, token: string, asked: string): number {
  const [place = '', ...rest] = token.split(' ');
  if (rest.join(' ') !== asked || !/^\d+$/.test(place)) {
    throw driveError(call, 400, `Invalid Value: pageToken`);
  }
  return Number(place);
}
