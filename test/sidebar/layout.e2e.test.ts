/** What is seen of the main view at the width that Sheets gives: nothing overlaps, is lost in forced colours, or outlives its truth. */
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser';
import { openScene, SCENES } from './scenes';
import { inOrder, withFaults } from './workbooks';

const SMALL = { width: 300, height: 860 };
const scene = SCENES.find(({ name }) => name === 'sidebar')!;
const generating = SCENES.find(({ name }) => name === 'generating')!;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
const turnTo = (page: Page) => page.evaluate(`window.dispatchEvent(new Event('focus'))`);

test.each(['th', 'en'] as const)(
  'busy pills stand in one row and do not overlap (%s)',
  async (language) => {
    const { page } = await openScene(browser, generating, language, SMALL);
    const pills = await boxes(page, '.top .buttons .button');
    expect(pills.length).toBeGreaterThan(2);
    expect(new Set(pills.map(({ top }) => Math.round(top))).size).toBe(1);
    pills.forEach((one, index) => {
      for (const other of pills.slice(index + 1)) {
        const isBeside = one.right <= other.left || other.right <= one.left;
        expect(isBeside || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
      }
    });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  },
);

test('the first card stands right below the ways out', async () => {
  const { page } = await openScene(browser, scene, 'th', SMALL);
  const [pill] = await boxes(page, '.top .buttons .button');
  const [card] = await boxes(page, 'main > .card');
  expect((card?.top ?? 99) - (pill?.bottom ?? 0)).toBeLessThanOrEqual(16);
});

test('that a memo is not in the register stands above what can be done with it', async () => {
  const notRegistered = SCENES.find(({ name }) => name === 'not-registered')!;
  const { page } = await openScene(browser, notRegistered, 'th', SMALL);
  const [warning] = await boxes(page, '.memo.done .notice.warning');
  const [first] = await boxes(page, '.memo.done .buttons .button');
  expect(warning?.bottom ?? 999).toBeLessThanOrEqual(first?.top ?? 0);
});

test.each(['th', 'en'] as const)(
  'each button beside the last memo has its words in one line, in one line with the others (%s)',
  async (language) => {
    const made = SCENES.find(({ name }) => name === 'stale')!;
    const { page } = await openScene(browser, made, language, SMALL);
    const selector = '.notice .buttons:has(.copy) .button';
    await page.locator(selector).first().waitFor();
    const buttons = await boxes(page, selector);
    expect(buttons).toHaveLength(5);
    expect(buttons.map(({ top, bottom }) => Math.round(bottom - top))).toEqual([
      32, 32, 32, 32, 32,
    ]);
    // Each is first in its line, or beside one that is.
    const lefts = new Map(
      buttons.map(({ top, left }) => [Math.round(top), left] as const).reverse(),
    );
    expect(new Set([...lefts.values()].map(Math.round)).size).toBe(1);
  },
);

test('a failure to read again is as wide as the cards below it', async () => {
  const { page } = await openScene(
    browser,
    {
      ...scene,
      sheets: inOrder,
      answer: (serve) => {
        let asked = 0;
        return (name, args) =>
          name === 'callSidebar' && asked++ > 0
            ? Promise.reject(new Error('NetworkError'))
            : serve(name, args);
      },
      act: (page) => page.locator('.top .button.icon').click(),
    },
    'th',
    SMALL,
  );
  await page.locator('.top .notice').waitFor();
  const [told] = await boxes(page, '.top .notice');
  const [card] = await boxes(page, 'main > .card');
  expect([told?.left, told?.right].map((at) => Math.round(at ?? 0))).toEqual(
    [card?.left, card?.right].map((at) => Math.round(at ?? 0)),
  );
});

test('the choices above the button fold away once a memo or a look at one is being made', async () => {
  const { page } = await openScene(browser, scene, 'th', SMALL);
  for (const press of ['.bar .make .button.text', '#generate']) {
    await page.locator('.bar .part summary').click();
    await page.locator('#part-unit').waitFor();
    await page.locator(press).click();
    await page.locator('#part-unit').waitFor({ state: 'hidden' });
  }
  // What was chosen stands in its line all the same.
  expect(await page.locator('.bar .part summary').innerText()).toContain('รายงานทุกมาตรการ');
});

test('the text of paragraphs is 14 pixels', async () => {
  const { page } = await openScene(browser, { ...scene, sheets: withFaults }, 'th', SMALL);
  const sizes = (await page.evaluate(
    `[...document.querySelectorAll('main p, main .go, main summary')].map((each) => getComputedStyle(each).fontSize)`,
  )) as string[];
  expect([...new Set(sizes)]).toEqual(['14px']);
});

test.each(['light', 'dark'] as const)(
  'forced colours, %s: ring and bars are seen',
  async (colorScheme) => {
    const { page } = await openScene(browser, scene, 'th', SMALL);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const painted = await page.evaluate(`(() => {
    const style = (selector) => getComputedStyle(document.querySelector(selector));
    return {
      back: style('body').backgroundColor,
      text: style('.ring .percent').fill,
      caption: style('.ring .caption').fill,
      done: style('.ring circle.done').stroke,
      bar: style('.meter .done').backgroundColor,
      meter: style('.meter').backgroundColor,
      striped: style('.meter .in-progress').backgroundImage,
      icon: style('h1 .icon').color,
    };
  })()`);
    const { back, meter, striped, ...seen } = painted as Record<string, string>;
    for (const [name, color] of Object.entries(seen))
      expect([name, color]).not.toEqual([name, back]);
    expect(meter).toBe(back);
    expect(striped).toContain('gradient');
  },
);

test.each(['th', 'en'] as const)(
  'the signers’ chip leads to the first empty name (%s)',
  async (language) => {
    const signers = inOrder.ผู้ลงนาม!;
    const nameless = signers.map((row, index) =>
      index < 2 ? row : row.map((cell, column) => (column === 2 ? '' : cell)),
    );
    const sheets = { ...inOrder, ผู้ลงนาม: nameless };
    const { page } = await openScene(browser, { ...scene, sheets }, language, SMALL);
    await page.locator('.missing .chip').last().click();
    await page.locator('#signer-1-name:focus').waitFor();
    const [field] = await boxes(page, '#signer-1-name');
    expect(field?.top).toBeGreaterThan(0);
    expect(field?.bottom).toBeLessThan(SMALL.height);
  },
);

test('a success that is no longer so is not told any more; it can still be taken back', async () => {
  const { page, office } = await openScene(browser, { ...scene, sheets: withFaults }, 'th', SMALL);
  await page.locator('.fix .button').first().click();
  const told = page.locator('.outcome .notice.good');
  await told.waitFor();
  office.workbook.book.getWorksheet('มาตรการ')!.getCell('B4').value = 'เปลี่ยนแล้ว';
  await turnTo(page);
  await told.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'เลิกทำการแก้ไขล่าสุด' }).click();
  await told.waitFor();
});

test('the memo that was made is not called ready beside a sheet that has changed since', async () => {
  const { page, office } = await openScene(browser, scene, 'th', SMALL);
  await page.locator('#generate').click();
  await page.locator('.memo.done .next-steps').waitFor();
  office.workbook.book.getWorksheet('มาตรการ')!.getCell('B4').value = 'เปลี่ยนแล้ว';
  await turnTo(page);
  await page.locator('.memo.done').waitFor({ state: 'detached' });
  await page.locator('main > .notice.warning', { hasText: 'ชีตเปลี่ยน' }).waitFor();
});
