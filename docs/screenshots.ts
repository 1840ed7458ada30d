/**
 * `npm run screenshots`: pictures of the sidebar's states for the guide, in docs/images/. The clock stands
 * still and the fonts are the package's own, so that only a changed page changes a picture.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from '../build.mjs';
import { openBrowser } from '../test/browser';
import { MEMOS_SCENES, openMemosScene } from '../test/sidebar/memos-scenes';
import { openScene, SCENES } from '../test/sidebar/scenes';
import { openTemplateScene, TEMPLATE_SCENES } from '../test/sidebar/template-scenes';
import { openUnitsScene, UNITS_SCENES } from '../test/sidebar/units-scenes';
import { SHEET_PICTURES, takeSheetPictures } from './sheet-pictures';

const ROOT = join(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/images');

/** What the guide shows, and the worst of docs/states.md; the other states are the tests' alone. */
const IN_GUIDE = [
  'import',
  'mapping',
  'sidebar',
  'findings',
  'settings',
  'signers',
  'generating',
  'failed',
  'not-allowed',
  'several-accounts',
  'typed-columns',
  'not-registered',
  'set-up-unfinished',
  'done',
  'stale',
  'template',
  'template-errors',
  'template-preview',
  'template-tags',
  'memos',
  'memos-share',
  'memos-decide',
  'memos-stale',
  'units-choose',
  'units-partly',
];

/** In both languages; the rest in Thai alone. */
const IN_ENGLISH = [
  'import',
  'mapping',
  'sidebar',
  'findings',
  'done',
  'memos',
  'failed',
  'not-allowed',
  'several-accounts',
  'typed-columns',
  'not-registered',
  'set-up-unfinished',
];

/** Of the page's pixels: sharp enough on paper, and each picture about 100 KB. */
const SCALE = 1.5;

await build();
mkdirSync(IMAGES, { recursive: true });
const named = process.argv.slice(2);
const wanted = named.length > 0 ? named : [...IN_GUIDE, ...SHEET_PICTURES];
const browser = await openBrowser();
for (const { name, open } of allScenes()) {
  if (!wanted.includes(name)) continue;
  for (const language of ['th', 'en'] as const) {
    if (language === 'en' && !IN_ENGLISH.includes(name)) continue;
    const { page } = await open(language);
    await requireThai(page);
    const path = join(IMAGES, `${name}-${language}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    await page.context().close();
    process.stdout.write(`${path}\n`);
  }
}
await takeSheetPictures(browser, wanted, IMAGES);
await browser.close();

function allScenes() {
  return [
    ...scenesOf(SCENES, openScene),
    ...scenesOf(TEMPLATE_SCENES, openTemplateScene),
    ...scenesOf(MEMOS_SCENES, openMemosScene),
    ...scenesOf(UNITS_SCENES, openUnitsScene),
  ];
}

function scenesOf<Scene extends { readonly name: string }>(
  scenes: readonly Scene[],
  open: (
    where: typeof browser,
    scene: Scene,
    language: 'th' | 'en',
    more: { readonly scale: number },
  ) => Promise<{ readonly page: Page }>,
) {
  return scenes.map((scene) => ({
    name: scene.name,
    open: (language: 'th' | 'en') => open(browser, scene, language, { scale: SCALE }),
  }));
}

/** Boxes instead of letters make no picture for a guide. */
async function requireThai(page: Page): Promise<void> {
  const drawn = await page.evaluate(`(() => {
    const context = document.createElement('canvas').getContext('2d');
    context.font = '40px Sarabun, "Noto Sans Thai", Tahoma, sans-serif';
    return context.measureText('ก').width !== context.measureText('ฮ').width
      || context.measureText('ก').width !== context.measureText('\\uffff').width;
  })()`);
  if (!drawn) throw new Error('No Thai font was found: run npm ci, or install fonts-thai-tlwg.');
}
