/**
 * A clerk at the studio, whose every click and key is counted where the browser meets it, in the page and in all
 * its frames: what a test does past these functions counts as well. Typing is none: its letters come without keys.
 */
import type { Frame, Locator, Page } from 'playwright-core';
import { type OpenOptions, type OpenStudio, openStudio } from '../studio/browser';
import { SCENARIOS, type Scenario } from './scenarios';

export interface Clerk {
  readonly seat: OpenStudio;
  readonly page: Page;
  readonly clicks: () => number;
  readonly keys: () => number;
  /** The test's own look at something, which no clerk needs: not counted. */
  readonly aside: <T>(look: () => Promise<T>) => Promise<T>;
  /** The page in the sidebar, once it shows this. */
  readonly sidebar: (landmark: string) => Promise<Frame>;
  /** A list takes one click to open and one to choose; the browser draws it outside the page, so both are added here. */
  readonly choose: (list: Locator, value: string) => Promise<void>;
}

/** As many clicks as the row says, which is what the table prints, and not a word of complaint in the page's console. */
export function expectClicksOf(clerk: Clerk, name: keyof typeof SCENARIOS): void {
  expect(clerk.clicks()).toBe(SCENARIOS[name].clicks);
  expectAtMost(clerk, name);
}

/** For another way through the same day. */
export function expectAtMost(clerk: Clerk, name: keyof typeof SCENARIOS): void {
  const { most }: Scenario = SCENARIOS[name];
  expect(clerk.clicks()).toBeLessThanOrEqual(most);
  expect(clerk.seat.errors).toEqual([]);
}

const seated: OpenStudio[] = [];

/** The last first: who sits at another's studio leaves before it is closed. */
afterEach(async () => {
  for (const seat of seated.splice(0).reverse()) await seat.close();
});

export async function sitDown(options: OpenOptions = {}): Promise<Clerk> {
  const done = { click: 0, key: 0 };
  const seat = await openStudio({
    ...options,
    prepare: async (page) => {
      await page.exposeBinding('clerkDid', (_, what: keyof typeof done) => void done[what]++);
      await page.addInitScript(COUNTER);
    },
  });
  seated.push(seat);
  const { page } = seat;
  return {
    seat,
    page,
    clicks: () => done.click,
    keys: () => done.key,
    async aside(look) {
      const before = { ...done };
      const seen = await look();
      Object.assign(done, before);
      return seen;
    },
    async sidebar(landmark) {
      for (let left = 300; left > 0; left--) {
        // While one sidebar takes the other's place there may be no frame, or one that is going.
        const frame = await seat.sidebarFrame().catch(() => null);
        const found = frame?.locator(landmark).first();
        if (frame && (await found?.isVisible().catch(() => false))) return frame;
        await page.waitForTimeout(50);
      }
      throw new Error(`no ${landmark} in the sidebar`);
    },
    async choose(list, value) {
      await list.selectOption(value);
      done.click += 2;
    },
  };
}

/** Pressing a letter alone is typing; Tab, Enter, arrows and chords are keys. */
const COUNTER = `
  addEventListener('pointerdown', ({ isTrusted }) => isTrusted && clerkDid('click'), true);
  addEventListener('keydown', ({ isTrusted, key, ctrlKey, metaKey }) => {
    const isKey = key.length > 1 ? !/^(Control|Shift|Alt|Meta)$/.test(key) : ctrlKey || metaKey;
    if (isTrusted && isKey) clerkDid('key');
  }, true);
`;
