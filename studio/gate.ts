/**
 * Which requests the studio answers. It listens on loopback only, yet any web page can make the
 * browser send requests there: so a foreign Host (a name rebound to 127.0.0.1), a foreign Origin and
 * a request without this start's token are refused.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Visit {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** From the x-studio-token header, or the query where a header cannot be sent. */
  readonly token: string | null;
}

export interface House {
  readonly port: number;
  readonly token: string;
}

const NAMES = ['127.0.0.1', 'localhost', '[::1]'] as const;

/** The reason for a refusal in one sentence; null where the visitor may come in. */
export function refusal(visit: Visit, house: House, needsToken: boolean): string | null {
  if (!comesByName(visit.headers, house)) return 'This host name does not lead to the studio.';
  const { origin } = visit.headers;
  if (origin !== undefined && !hostsOf(house).includes(origin.replace(/^http:\/\//, ''))) {
    return 'Pages of another origin may not speak to the studio.';
  }
  const site = visit.headers['sec-fetch-site'];
  if (needsToken && site !== undefined && site !== 'same-origin') {
    return 'Pages of another origin may not speak to the studio.';
  }
  if (needsToken && !sameText(visit.token ?? '', house.token)) {
    return 'The token of this start of the studio is missing; reload the page.';
  }
  return null;
}

/** False where a foreign name was bound to this machine. */
export function comesByName({ host }: IncomingHttpHeaders, house: Pick<House, 'port'>): boolean {
  return host !== undefined && hostsOf(house).includes(host);
}

function hostsOf({ port }: Pick<House, 'port'>): readonly string[] {
  return NAMES.map((name) => `${name}:${port}`);
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
