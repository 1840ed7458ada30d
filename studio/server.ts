/** The studio over HTTP: hands out the pages, carries questions to the world and events to the pages. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bundles } from './bundles';
import { answerDrive, isDrivePath, ownDriveAddress, tellOwnAddress } from './drive-address';
import { type House, refusal } from './gate';
import { framePolicy, PAGE_POLICY, studioPage, withGoogleScript } from './pages';
import type { Caller, RequestName, StudioEvent } from './protocol';
import { isUserName } from './users';
import type { World, WorldOptions } from './world';
import { startWorld, type WorldClient } from './world-client';

export interface StudioOptions extends WorldOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** Usual milliseconds a server call takes on its way; a page may set its own. */
  readonly latency: number;
}

export interface Studio {
  readonly url: string;
  readonly token: string;
  /** Another workbook at the same address, or the same as it lies on disk; open pages must be loaded again. */
  readonly restart: (world: WorldOptions) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A draft memo crosses as base64. */
const LONGEST_BODY = 60 * 1024 * 1024;
const SLOWEST = 60_000;

const REQUESTS: ReadonlySet<string> = new Set<keyof World>([
  ...(['open', 'view', 'stand', 'edit', 'menu', 'call'] as const),
  ...(['answer', 'drive', 'file', 'replace', 'comment', 'fail'] as const),
]);

/** Rejects with WorkbookUnreadable where the file is none, and where the port is taken. */
export async function startStudio(options: StudioOptions, bundles: Bundles): Promise<Studio> {
  const streams = new Map<string, ServerResponse>();
  const tell = (client: string | null, event: StudioEvent) => {
    for (const [name, stream] of streams) {
      if (client === null || client === name) stream.write(`data: ${JSON.stringify(event)}\n\n`);
    }
    // Nobody is there to see the alert, so nobody would ever answer it.
    if (client !== null && event.kind === 'alert' && !streams.has(client)) leave(client);
  };
  const leave = (client: string) =>
    void world.request('gone', { client, user: 'owner', locale: 'th' }, null);
  const world: WorldClient = await startWorld(bundles.world, options, tell);
  const house: House & { port: number } = { port: 0, token: randomBytes(24).toString('hex') };
  const server = createServer((request, response) => {
    handle({ options, bundles, house, world, streams, leave }, request, response).catch(
      (problem) => {
        process.stderr.write(`${(problem as Error).stack}\n`);
        if (!response.headersSent) plain(response, 500, (problem as Error).message);
        else response.end();
      },
    );
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(options.port, '127.0.0.1', ready);
  }).catch(async (problem) => {
    await world.close();
    throw problem;
  });
  house.port = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${house.port}/`,
    token: house.token,
    restart: (options) => world.begin(options),
    async close() {
      for (const stream of streams.values()) stream.end();
      server.close();
      server.closeAllConnections();
      await world.close();
    },
  };
}

interface Setting {
  readonly options: StudioOptions;
  readonly bundles: Bundles;
  readonly house: House;
  readonly world: WorldClient;
  readonly streams: Map<string, ServerResponse>;
  /** A page has gone: its alerts are closed. */
  readonly leave: (client: string) => void;
}

async function handle(
  setting: Setting,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { house, bundles, world } = setting;
  const url = new URL(request.url ?? '/', 'http://studio');
  if (isDrivePath(url)) return answerDrive(setting, request, response);
  const header = request.headers['x-studio-token'];
  const token = typeof header === 'string' ? header : url.searchParams.get('token');
  const inside = url.pathname.startsWith('/__studio/');
  const { method = 'GET', headers } = request;
  const why = refusal({ method, headers, token }, house, inside);
  if (why) return plain(response, 403, why);

  if (inside) {
    const name = url.pathname.slice('/__studio/'.length);
    if (name === 'events' && method === 'GET') return openStream(setting, url, response);
    if (!REQUESTS.has(name)) return plain(response, 404, 'There is no such request.');
    if (method !== 'POST') return plain(response, 405, 'Only POST.');
    return answer(setting, name as RequestName, request, response);
  }
  if (method !== 'GET') return plain(response, 405, 'Only GET.');
  if (url.pathname === '/') {
    const page = studioPage({ token: house.token, latency: setting.options.latency });
    return send(response, 'text/html', page, PAGE_POLICY);
  }
  if (url.pathname === '/page.js') return send(response, 'text/javascript', bundles.pageScript);
  if (url.pathname === '/page.css') return send(response, 'text/css', bundles.pageStyle);
  const frame = world.frame(/^\/frame\/([\w-]+)$/.exec(url.pathname)?.[1] ?? '');
  if (!frame) return plain(response, 404, 'There is nothing here.');
  const policy = framePolicy(ownDriveAddress(house));
  send(response, 'text/html', withGoogleScript(frame, bundles.frameScript), policy);
}

async function answer(
  { world, house }: Setting,
  name: RequestName,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJson(request);
  const caller = callerFrom(body?.caller);
  if (!body || !caller)
    return plain(response, 400, 'The request says not who asks, or is no JSON.');
  // Half to one and a half of it, so that calls overtake one another as they do at Google.
  const latency = Math.min(Math.max(Number(body.latency) || 0, 0), SLOWEST);
  if (latency > 0) await sleep(latency * (0.5 + Math.random()));
  const value = await world.request(name, caller, body.ask as never);
  send(response, 'application/json', JSON.stringify(tellOwnAddress(value, house) ?? null));
}

function callerFrom(value: unknown): Caller | null {
  const { client, user, locale } = (value ?? {}) as Record<string, unknown>;
  if (typeof client !== 'string' || !isUserName(user)) return null;
  return { client, user, locale: locale === 'en' ? 'en' : 'th' };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_BODY) return null;
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

/** Server-Sent Events: one stream a browser page, closed when the page goes. */
function openStream({ streams, leave }: Setting, url: URL, response: ServerResponse): void {
  const client = url.searchParams.get('client') ?? '';
  response.writeHead(200, { ...COMMON, 'content-type': 'text/event-stream' });
  response.write(': here\n\n');
  streams.set(client, response);
  response.on('close', () => {
    if (streams.get(client) !== response) return;
    streams.delete(client);
    leave(client);
  });
}

const COMMON = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

function send(response: ServerResponse, type: string, body: string, policy?: string): void {
  response.writeHead(200, {
    ...COMMON,
    'content-type': `${type}; charset=utf-8`,
    ...(policy ? { 'content-security-policy': policy } : {}),
  });
  response.end(body);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...COMMON, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
