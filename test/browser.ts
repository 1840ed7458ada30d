/** The browser that the end-to-end tests and the guide's pictures look at pages with. */
import { buffer } from 'node:stream/consumers';
import { type Browser, chromium, type Download } from 'playwright-core';
import { launchBrowser } from './chromium/launch';

/** Where the browser that all workers of a test run share is to be reached; see config/jest.browser-setup.mjs. */
export const ADDRESS = 'TEST_BROWSER';

/**
 * Within a test run, a connection to the one browser that all share: its `close()` ends the connection
 * and the pages opened by it. Elsewhere a browser of the caller's own.
 */
export function openBrowser(): Promise<Browser> {
  const address = process.env[ADDRESS];
  return address ? chromium.connect(address) : launchBrowser();
}

/** What a page has handed the user as a file. A shared browser keeps it where this process need not be. */
export async function downloaded(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
