/**
 * Drive over HTTP in the studio: in place of Google's address a frame is told the studio's own, and what it asks there
 * with the token of its script is answered from the studio's Drive.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DRIVE_ADDRESS } from '../local/drive/rest';
import { comesByName, type House } from './gate';
import type { Caller } from './protocol';
import type { WorldClient } from './world-client';

const PATH = new URL(DRIVE_ADDRESS).pathname;

/** The studio's Drive, which a frame may connect to. */
export function ownDriveAddress({ port }: Pick<House, 'port'>): string {
  return `http://127.0.0.1:${port}${PATH}`;
}

/** The answer of a script's call, which is JSON text, with that address in it; any other answer as it is. */
export function tellOwnAddress(answer: unknown, house: Pick<House, 'port'>): unknown {
  const { ok, value } = (answer ?? {}) as { readonly ok?: unknown; readonly value?: unknown };
  if (ok !== true || typeof value !== 'string') return answer;
  const own = `"address":"${ownDriveAddress(house)}`;
  return { ok, value: value.replaceAll(`"address":"${DRIVE_ADDRESS}`, own) };
}

export function isDrivePath(url: URL): boolean {
  return url.pathname.startsWith(PATH);
}

/** A frame has no origin to be known by, so that the token alone decides, as at Google. */
export async function answerDrive(
  { house, world }: { readonly house: House; readonly world: WorldClient },
  { method, headers, url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const open = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  if (!comesByName(headers, house)) return void response.writeHead(403, open).end();
  if (method === 'OPTIONS') return void response.writeHead(204, open).end();
  if (method !== 'GET') return void response.writeHead(405, open).end();
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const { status, type, base64 } = await world.request('rest', NOBODY, { token, path: url });
  response.writeHead(status, { ...open, 'content-type': type }).end(Buffer.from(base64, 'base64'));
}

/** Who asks is told by the token. */
const NOBODY: Caller = { client: '', user: 'owner', locale: 'th' };
