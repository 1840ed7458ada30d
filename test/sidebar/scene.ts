/** A state of one of the views, reached by the keys and clicks of a user. */
import type { Browser, Page } from 'playwright-core';
import {
  type Answering,
  openSidebar,
  type SidebarOptions,
  type SidebarPage,
  type Tab,
} from './sidebar-page';

export interface Scene<Office> {
  readonly name: string;
  /** False where the page is shown before the first answer. */
  readonly ready?: boolean;
  /** Stands before the server. */
  readonly answer?: (serve: Answering, office: Office) => Answering;
  readonly act?: (page: Page, office: Office) => Promise<void>;
}

export interface OpenScene<Office> extends SidebarPage {
  readonly office: Office;
}

/** What is behind the page, and how it answers. */
export interface Behind<Office> {
  readonly office: Office;
  readonly serve: Answering;
}

export async function playScene<Office>(
  where: Browser | Tab,
  { office, serve }: Behind<Office>,
  { ready, answer, act }: Omit<Scene<Office>, 'name'>,
  language: 'th' | 'en',
  options: Partial<SidebarOptions>,
): Promise<OpenScene<Office>> {
  const sidebar = await openSidebar(where, {
    answer: answer?.(serve, office) ?? serve,
    locale: language === 'th' ? 'th-TH' : 'en-GB',
    ...(ready === undefined ? {} : { ready }),
    ...options,
  });
  await act?.(sidebar.page, office);
  return { ...sidebar, office };
}

const never = new Promise<never>(() => {});

/** Never answered: the page shows that it waits. */
export const waiting =
  (wanted: string) =>
  (serve: Answering): Answering =>
  (name, args) =>
    name === wanted ? never : serve(name, args);

export const shown = (page: Page, selector: string) => page.locator(selector).first().waitFor();

/** Until it holds, at most ten seconds: what a page asks its server may come a moment after what it shows. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 500; left > 0 && !(await holds()); left--)
    await new Promise((done) => setTimeout(done, 20));
}
