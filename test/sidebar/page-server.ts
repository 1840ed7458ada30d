/** Serves the built sidebar, and what tests put into it, to the browser; one server in each test process. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { View } from '../../src/core/sidebar-view';

const ROOT = join(import.meta.dirname, '../..');
const AXE_FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Kept by the browser, and compiled by it once for all pages of a tab. */
export const AXE = '/axe.js';

/** Stands for Drive's own address of an edited Doc. */
export const EDITED = '/edited.docx';

let started: Promise<string> | null = null;

/** Its address, without a slash at the end. */
export function pageServer(): Promise<string> {
  started ??= start();
  return started;
}

/** Where the sidebar is that the menu opens at this view. */
export const addressOf = (server: string, view: View) => `${server}/?${view}`;

function start(): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    if (pathname === '/') return sendSidebar(response, search.slice(1));
    if (pathname === AXE) return sendAxe(response);
    // Asked for by browsers with a window, whatever the page says.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === EDITED) return response.writeHead(200).end('PK\x03\x04');
    return response.writeHead(404).end();
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      ready(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
    // It ends with the process, and does not keep it; nor does a connection that the browser leaves open.
    server.unref().on('connection', (socket) => socket.unref());
  });
}

function sendSidebar(response: ServerResponse, view: string): void {
  const page = readFileSync(join(ROOT, 'dist/sidebar.html'), 'utf8');
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(page.replace('data-view="main"', `data-view="${view}"`));
}

function sendAxe(response: ServerResponse): void {
  response
    .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' })
    .end(readFileSync(AXE_FILE));
}
