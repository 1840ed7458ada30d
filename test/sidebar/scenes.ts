/** Every state of the sidebar, each reached by the keys and clicks of a user: checked in tests, shown in the guide. */
import type { Browser, Page } from 'playwright-core';
import type { TemplatesData } from '../../src/app/template/data';
import { PAGE, SHEET } from '../../src/core/scopes';
import { ask, type Office, type OfficeOptions, openOffice } from '../add-on/office';
import { shortMemo } from '../core/import/word-memo';
import { type OpenScene, playScene, type Scene, shown, waiting } from './scene';
import type { Answering, SidebarOptions, Tab } from './sidebar-page';
import { hostile, huge, inOrder, ownTable, untouched, withFaults } from './workbooks';

export interface MainScene extends Scene<Office> {
  readonly sheets: OfficeOptions['sheets'];
}

const tab = (page: Page, id: string) => page.locator(`#tab-${id}`).click();
const press = (page: Page) => page.locator('#generate').click();

export const SCENES: readonly MainScene[] = [
  { name: 'loading', sheets: inOrder, ready: false, answer: waiting('callSidebar') },
  {
    name: 'unreachable',
    sheets: inOrder,
    ready: false,
    answer: () => () => Promise.reject(new Error('offline')),
    act: (page) => shown(page, '.notice.error'),
  },
  {
    name: 'not-allowed',
    sheets: inOrder,
    ready: false,
    answer: (serve, { runtime }) => {
      runtime.grant([SHEET, PAGE]);
      return serve;
    },
    act: (page) => shown(page, '.notice.error a.button'),
  },
  {
    name: 'several-accounts',
    sheets: inOrder,
    ready: false,
    answer: (serve, { runtime }) => {
      runtime.refuseCalls('PERMISSION_DENIED');
      return serve;
    },
    act: (page) => shown(page, '.notice.error'),
  },
  { name: 'empty', sheets: untouched },
  {
    name: 'set-up-unfinished',
    sheets: untouched,
    act: async (page, { runtime, workbook }) => {
      runtime.before({ method: 'Range.setValues', at: 2 }, () =>
        workbook.protect({ sheet: 'ตั้งค่า' }),
      );
      await page.locator('#set-up').click();
      await shown(page, '.notice.error');
    },
  },
  {
    name: 'set-up',
    sheets: untouched,
    act: async (page) => {
      await page.locator('#set-up').click();
      await shown(page, 'h1:has-text("มาตรการ")');
    },
  },
  {
    name: 'sample',
    sheets: untouched,
    act: async (page) => {
      await page.locator('#show-sample').click();
      await shown(page, '#take-sample-out');
    },
  },
  {
    name: 'import',
    sheets: untouched,
    act: async (page) => {
      const buffer = Buffer.from(shortMemo());
      const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      await page.locator('#import').setInputFiles({ name: 'memo.docx', mimeType, buffer });
      await shown(page, '#import-write');
      await page.evaluate(`document.getElementById('import-title').scrollIntoView()`);
    },
  },
  {
    name: 'mapping',
    sheets: ownTable,
    act: async (page) => {
      await page.locator('#map-columns').click();
      await shown(page, '#mapping-title');
      await page.evaluate(`document.getElementById('mapping-title').scrollIntoView()`);
    },
  },
  { name: 'sidebar', sheets: inOrder },
  { name: 'findings', sheets: withFaults, act: (page) => toFindings(page) },
  {
    name: 'fix-all',
    sheets: withFaults,
    act: async (page) => {
      await page.locator('.fix-all > .button').click();
      await page.locator('.fix-all').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'fixed',
    sheets: withFaults,
    act: async (page) => {
      await page.locator('.fix .button').first().click();
      await shown(page, '.outcome .notice');
    },
  },
  {
    name: 'completeness',
    sheets: withFaults,
    act: async (page) => {
      await page.locator('.completeness summary').click();
      await page.locator('.completeness').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'why',
    sheets: withFaults,
    act: async (page) => {
      await toFindings(page);
      await page.locator('.warning .more summary').first().click();
    },
  },
  {
    name: 'status-set',
    sheets: withFaults,
    act: async (page) => {
      await page.locator('.statuses .button').nth(2).click();
      await shown(page, '.outcome .notice.good');
    },
  },
  {
    name: 'accepted',
    sheets: withFaults,
    act: async (page) => {
      await page.locator('.warning .more summary').first().click();
      await page.locator('.warning .more .button.plain').first().click();
      await shown(page, '.outcome .notice.good');
      await page.locator('.settled summary').click();
    },
  },
  { name: 'many', sheets: huge, act: (page) => toFindings(page) },
  { name: 'hostile', sheets: hostile },
  {
    name: 'settings',
    sheets: withFaults,
    act: async (page) => {
      await page.locator('.missing .button').first().click();
      await page.locator('#setting-itaScore').fill('887');
      await page.locator('#setting-drafter').fill('นางสาวสมใจ ตัวอย่าง');
    },
  },
  {
    name: 'signers',
    sheets: inOrder,
    act: async (page) => {
      await tab(page, 'signers');
      await page.locator('#tab-signers').scrollIntoViewIfNeeded();
      await page.evaluate(`document.getElementById('tab-signers').scrollIntoView()`);
    },
  },
  {
    name: 'generating',
    sheets: inOrder,
    answer: waiting('callCreateMemo'),
    act: async (page) => {
      await press(page);
      await shown(page, '.steps .now:nth-child(2)');
    },
  },
  {
    name: 'blocked',
    sheets: withFaults,
    act: async (page) => {
      await press(page);
      await shown(page, '.memo.blocked');
    },
  },
  {
    name: 'failed',
    sheets: inOrder,
    act: async (page, { runtime }) => {
      runtime.failOn({
        method: 'Drive.Files.create',
        error: "The user's Drive storage quota has been exceeded.",
      });
      await press(page);
      await shown(page, '.memo.failed');
    },
  },
  {
    // The office's template asks units to report.
    name: 'request',
    sheets: inOrder,
    act: async (page, office) => {
      const { stamp } = ask<TemplatesData>(office, 'callTemplates');
      ask(office, 'callChooseTemplate', { kind: 'progress', version: null, stamp });
      await press(page);
      await shown(page, '.memo.request');
    },
  },
  {
    name: 'typed-columns',
    sheets: inOrder,
    act: async (page, { runtime, workbook }) => {
      runtime.menu('menuSetUp');
      const letters = [...'ABCDEFGHIJKLMNOPQRS'];
      workbook.makeTable({
        sheet: 'ทะเบียนบันทึก',
        range: 'A1:S400',
        types: Object.fromEntries(letters.map((letter) => [letter, 'TEXT'])),
        values: 'refused',
      });
      await press(page);
      await shown(page, '.memo.failed');
    },
  },
  {
    name: 'not-registered',
    sheets: inOrder,
    act: async (page, { runtime, workbook }) => {
      runtime.menu('menuSetUp');
      runtime.before({ method: 'Drive.Files.create' }, () =>
        workbook.protect({ sheet: 'ทะเบียนบันทึก' }),
      );
      await press(page);
      await shown(page, '.memo.done .notice.warning');
    },
  },
  {
    name: 'protected',
    sheets: withFaults,
    act: async (page, { workbook }) => {
      workbook.protect({ sheet: 'มาตรการ' });
      await page.locator('.marks .button').click();
      await shown(page, '.marks .notice.warning');
      await page.evaluate(`document.querySelector('.marks').scrollIntoView()`);
    },
  },
  {
    name: 'done',
    sheets: inOrder,
    act: async (page) => {
      await press(page);
      await shown(page, '.memo.done .next-steps');
    },
  },
  {
    name: 'choices',
    sheets: inOrder,
    act: async (page) => {
      await page.locator('.part summary').click();
      await page.locator('#template-once').selectOption('publication');
    },
  },
  {
    name: 'look',
    sheets: inOrder,
    act: async (page) => {
      await page.locator('.part summary').click();
      await page.locator('#template-once').selectOption('publication');
      await page.locator('.make .button').first().click();
      await shown(page, '#preview-link');
    },
  },
  {
    name: 'copy-by-hand',
    sheets: inOrder,
    act: async (page) => {
      await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false`);
      await press(page);
      await shown(page, '.memo.done .next-steps');
      await page.locator('.copy .button').click();
      await shown(page, '.copy .link');
    },
  },
  {
    name: 'leaving',
    sheets: inOrder,
    act: async (page) => {
      await tab(page, 'settings');
      await page.locator('#setting-agency').fill('เทศบาลตำบลใหม่');
      await page.locator('#to-template').click();
      await shown(page, '.leaving');
    },
  },
  {
    name: 'stale',
    sheets: inOrder,
    act: async (page, { workbook }) => {
      await press(page);
      await shown(page, '.memo.done .next-steps');
      await page.locator('.memo.done > .button').click();
      const cell = workbook.book.getWorksheet('มาตรการ')?.getCell('G4');
      if (cell) cell.value = '';
      await page.locator('.top .button.icon').click();
      await shown(page, '.notice.warning');
    },
  },
];

/** As a user at the top of the list of findings. */
async function toFindings(page: Page): Promise<void> {
  await page.evaluate(`document.querySelector('[role=tablist]').scrollIntoView()`);
}

export async function openScene(
  where: Browser | Tab,
  scene: MainScene,
  language: 'th' | 'en',
  options: Partial<SidebarOptions> = {},
): Promise<OpenScene<Office>> {
  const { sheets } = scene;
  const office = await openOffice({ ...(sheets ? { sheets } : {}), locale: language });
  const serve: Answering = (name, args) => office.runtime.call(name, ...args);
  return playScene(where, { office, serve }, scene, language, options);
}
