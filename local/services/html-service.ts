/** HtmlService: pages from the built folder. https://developers.google.com/apps-script/reference/html/html-service */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlOutputHost, HtmlServiceHost } from '../../src/gas/host';
import { requireText, ServiceException } from '../engine/exceptions';
import type { Strict } from '../engine/strict';

export interface Page {
  html: string;
  title: string | null;
  width: number | null;
  height: number | null;
}

const PAGES = new WeakMap<object, Page>();

/** The page behind an HtmlOutput of ours; undefined for anything else. */
export function pageOf(output: unknown): Page | undefined {
  return typeof output === 'object' && output !== null ? PAGES.get(output) : undefined;
}

/**
 * What comes of a file that is made a page. HtmlService parses it on the way; live reports have pages of which a tenth
 * was left out, and one that was refused. No page of Google's says which; ours is expected to come whole.
 * https://developers.google.com/apps-script/guides/html/restrictions
 */
export type Parsing = 'whole' | 'cut' | 'refused';

export function createHtmlService(strict: Strict, dist: string, parsing: Parsing) {
  const output = (html: string): GoogleAppsScript.HTML.HtmlOutput => {
    const page: Page = { html, title: null, width: null, height: null };
    const set = (change: Partial<Page>) => {
      Object.assign(page, change);
      return self;
    };
    const members: HtmlOutputHost = {
      getContent: () => page.html,
      setTitle: (title) => set({ title }),
      setWidth: (width) => set({ width }),
      setHeight: (height) => set({ height }),
    };
    const self = strict('HtmlOutput', members) as GoogleAppsScript.HTML.HtmlOutput;
    PAGES.set(self, page);
    return self;
  };
  const members: HtmlServiceHost = {
    createHtmlOutput(html?: string | GoogleAppsScript.Base.BlobSource) {
      requireText('HtmlService', 'createHtmlOutput', html ?? '');
      return output((html ?? '') as string);
    },
    createHtmlOutputFromFile(name) {
      requireText('HtmlService', 'createHtmlOutputFromFile', name);
      const path = join(dist, `${name.replace(/\.html$/, '')}.html`);
      if (!existsSync(path)) throw new ServiceException(`No HTML file named ${name} was found.`);
      if (parsing === 'refused') throw new ServiceException('Malformed HTML content.');
      const html = readFileSync(path, 'utf8');
      return output(parsing === 'cut' ? withoutTenth(html) : html);
    },
  };
  return strict('HtmlService', members);
}

/** Lost out of the script, which is most of the page. */
function withoutTenth(html: string): string {
  const at = html.indexOf('<script>') + '<script>'.length;
  return html.slice(0, at) + html.slice(at + Math.floor((html.length - at) / 10));
}
