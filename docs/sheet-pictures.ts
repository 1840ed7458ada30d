/** Pictures of whole sheets with the sidebar beside them, as the studio shows them at the width of a usual laptop. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Frame, Page } from 'playwright-core';
import { bundle } from '../studio/bundles';
import { parseCommandLine } from '../studio/options';
import { startStudio } from '../studio/server';

const NOW = '2026-03-10T09:30:00+07:00';
const SIZE = { width: 1400, height: 560 };

const MENU = { th: 'เปิดแถบด้านข้าง', en: 'Open sidebar' } as const;

/** What is pressed in the sidebar of an empty workbook, and what shows that it is done. */
const PRESSED = {
  'sheet-new': { button: '#set-up', done: '#cell-I1:has-text("หมายเหตุ")' },
  'sheet-sample': { button: '#show-sample', done: '#cell-B5:has-text("(ตัวอย่าง)")' },
} as const;

type PictureName = keyof typeof PRESSED;

export const SHEET_PICTURES = Object.keys(PRESSED) as PictureName[];

export async function takeSheetPictures(
  browser: Browser,
  wanted: readonly string[],
  folder: string,
): Promise<void> {
  for (const name of SHEET_PICTURES) {
    if (!wanted.includes(name)) continue;
    for (const language of ['th', 'en'] as const) {
      const path = join(folder, `${name}-${language}.png`);
      await takePicture(browser, name, language, path);
      process.stdout.write(`${path}\n`);
    }
  }
}

async function takePicture(
  browser: Browser,
  name: PictureName,
  language: 'th' | 'en',
  path: string,
): Promise<void> {
  const options = parseCommandLine([await emptyWorkbook(), '--port', '0', '--now', NOW]);
  const studio = await startStudio({ ...options, latency: 0 }, await bundle());
  const page = await browser.newPage({ viewport: SIZE });
  try {
    await page.goto(`${studio.url}?locale=${language}&user=owner&latency=0`);
    await page.locator('body[data-ready]').waitFor();
    const frame = await openSidebar(page, language);
    const { button, done } = PRESSED[name];
    await frame.locator(button).click();
    await page.locator(done).waitFor();
    await frame.locator(name === 'sheet-new' ? '#empty-title' : '#take-sample-out').waitFor();
    await frame.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  } finally {
    await page.close();
    await studio.close();
  }
}

async function openSidebar(page: Page, language: 'th' | 'en'): Promise<Frame> {
  await page.getByRole('menubar').getByRole('menuitem').first().click();
  await page.getByRole('menuitem', { name: MENU[language], exact: true }).click();
  const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the sidebar has no frame');
  await frame.locator('#empty-title').waitFor();
  return frame;
}

async function emptyWorkbook(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('ชีต1');
  const file = join(mkdtempSync(join(tmpdir(), 'pictures-')), 'ITA 2569.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}
