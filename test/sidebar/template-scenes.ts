/** Every state of the template view, each reached by the keys and clicks of a user. */
import type { Browser, Page } from 'playwright-core';
import type {
  TemplateUse,
  TemplateVersion,
  ToldTemplateProblem,
} from '../../src/app/template/data';
import { docx, picture } from './files';
import { type OpenScene, playScene, type Scene, shown, waiting } from './scene';
import type { SidebarOptions, Tab } from './sidebar-page';
import { TemplateOffice, type TemplateOfficeOptions } from './template-office';
import { manyTags } from './template-tags';

export interface TemplateScene extends Scene<TemplateOffice> {
  readonly office?: TemplateOfficeOptions;
}

const button = (page: Page, card: string, at = 0) =>
  page.locator(`[aria-labelledby=${card}-title] .button`).nth(at);

const version = (number: number, name: string, when: string): TemplateVersion => ({
  kind: 'own',
  version: number,
  name,
  when,
  who: number % 2 ? 'clerk@example.org' : 'colleague@example.org',
  size: 41_000 + number,
});

export const versions: readonly TemplateVersion[] = [
  version(3, 'บันทึกของกองคลัง.docx', '9 มีนาคม 2569 16:20'),
  version(2, 'แม่แบบบันทึกข้อความ (สำหรับแก้ไข)', '2 มีนาคม 2569 14:05'),
];
const own = versions[0] as TemplateUse;

const editing = {
  name: 'แม่แบบบันทึกข้อความ (สำหรับแก้ไข)',
  link: 'https://docs.google.com/document/d/edit-1/edit',
};

export const problems: readonly ToldTemplateProblem[] = [
  {
    severity: 'warning',
    message: 'แม่แบบไม่มีแท็ก {{วันที่}} ซึ่งบันทึกข้อความควรมี',
    place: '',
    around: '',
  },
  {
    severity: 'error',
    message: 'ไม่รู้จักแท็ก {{เรือง}} น่าจะหมายถึง {{เรื่อง}}',
    place: 'เนื้อเรื่อง · ย่อหน้าที่ ๓',
    around: 'เรื่อง {{เรือง}} ประจำปี',
  },
  {
    severity: 'error',
    message: 'ส่วนที่ทำซ้ำ {{#มาตรการ}} เปิดไว้แต่ไม่ได้ปิด กรุณาเติมแท็กปิด',
    place: 'เนื้อเรื่อง · ตารางใต้ข้อความ “ตารางที่ ๒ ผลการดำเนินการตามมาตรการ” แถว ๓ ช่อง ๑',
    around: '{{#มาตรการ}}{{ลำดับ}}',
  },
];
const warnings = problems.filter(({ severity }) => severity === 'warning');

const endless = `แม่แบบ${'ยาวมาก'.repeat(30)}_${'W'.repeat(120)}.docx`;

/** Asks for a check of what was edited, and waits for its result. */
async function readEdited(page: Page): Promise<void> {
  await page.locator('[aria-labelledby=edit-title] .buttons .button').first().click();
  await shown(page, '.trial');
}

async function preview(page: Page): Promise<void> {
  await readEdited(page);
  await page.locator('.trial .buttons .button').nth(1).click();
  await shown(page, '#preview-link');
}

const choose = (page: Page, at: number) => page.locator('.choice .button.plain').nth(at).click();

/** The card's top at the window's, as a user who reads it has it. */
async function toCard(page: Page, card: string): Promise<void> {
  await page.evaluate(`document.getElementById('${card}-title').scrollIntoView()`);
}

export const TEMPLATE_SCENES: readonly TemplateScene[] = [
  { name: 'template-loading', ready: false, answer: waiting('callTemplates') },
  {
    name: 'template-unreachable',
    ready: false,
    answer: () => () => Promise.reject(new Error('offline')),
    act: (page) => shown(page, '.notice.error'),
  },
  { name: 'template-empty', office: { groups: [] } },
  { name: 'template', office: { versions, present: own, editing } },
  {
    name: 'template-to-units',
    office: { versions, present: own, toUnits: versions[1] as TemplateUse },
  },
  {
    name: 'template-asks',
    office: { present: { ...own, kind: 'progress', version: null, name: '' }, presentAsks: true },
  },
  { name: 'template-damaged', office: { versions, present: own, damaged: true } },
  {
    name: 'template-choosing',
    answer: waiting('callChooseTemplate'),
    act: async (page) => {
      await choose(page, 0);
      await shown(page, '.choice .spinner');
    },
  },
  {
    name: 'template-chosen',
    office: { versions, present: own },
    act: async (page) => {
      await choose(page, 1);
      await shown(page, '#choose .notice.good');
    },
  },
  {
    name: 'template-conflict',
    office: { versions, present: own },
    act: async (page, office) => {
      office.colleagueChooses({ kind: 'own', version: 2 });
      await choose(page, 1);
      await shown(page, '#choose .notice.warning');
    },
  },
  {
    name: 'template-refused',
    answer: (serve) => (name, args) =>
      name === 'callChooseTemplate'
        ? { ok: false, message: 'ชีต “_แม่แบบ” ถูกป้องกันไว้ ขอสิทธิ์ได้จากเจ้าของไฟล์' }
        : serve(name, args),
    act: async (page) => {
      await choose(page, 0);
      await shown(page, '#choose .notice.error');
    },
  },
  {
    name: 'template-editing',
    act: async (page) => {
      await button(page, 'edit').click();
      await shown(page, '#edit-link');
    },
  },
  {
    name: 'template-afresh',
    office: { editing },
    act: async (page) => {
      await page.locator('[aria-labelledby=edit-title] .button.text[aria-expanded]').click();
      await shown(page, '[aria-labelledby=edit-title] .notice.warning');
    },
  },
  {
    name: 'template-reading',
    office: { editing },
    answer: waiting('callFindEdited'),
    act: async (page) => {
      await page.locator('[aria-labelledby=edit-title] .buttons .button').first().click();
      await shown(page, '[aria-labelledby=edit-title] .spinner');
    },
  },
  { name: 'template-errors', office: { editing, problems }, act: readEdited },
  {
    name: 'template-many-errors',
    office: {
      editing,
      problems: Array.from({ length: 45 }, (_, at) => ({
        ...problems[1]!,
        around: `ก${'า'.repeat(at)} {{เรือง}}`,
      })),
    },
    act: readEdited,
  },
  { name: 'template-usable', office: { editing, problems: warnings }, act: readEdited },
  {
    name: 'template-look',
    office: { versions, present: own },
    act: async (page) => {
      await page.locator('.choice .picture').first().click();
      await page.locator('.choice .button.text').first().click();
      await shown(page, '#preview-link');
      await toCard(page, 'choose');
    },
  },
  {
    name: 'template-preview',
    office: { editing, problems: warnings, sample: true },
    act: async (page) => {
      await preview(page);
      await toCard(page, 'trial');
    },
  },
  {
    name: 'template-preview-left',
    office: { editing, problems: warnings },
    answer: (serve) => (name, args) =>
      name === 'callBinPreviews' ? Promise.reject(new Error('offline')) : serve(name, args),
    act: async (page) => {
      await preview(page);
      await page.locator('.trial > .button').click();
      await shown(page, 'main > [role=status] .notice.warning');
      await shown(page, 'main > [role=status] .notice.error');
    },
  },
  {
    name: 'template-used',
    office: { editing, problems: warnings },
    act: async (page) => {
      await readEdited(page);
      await page.locator('.trial .button.primary').click();
      await shown(page, 'main > .outcome .notice.good');
    },
  },
  {
    name: 'template-use-conflict',
    office: { editing, versions, present: own, problems: warnings },
    act: async (page, office) => {
      await readEdited(page);
      office.colleagueChooses({ kind: 'short', version: null });
      await page.locator('.trial .button.primary').click();
      await shown(page, 'main > .outcome .notice.warning');
    },
  },
  {
    name: 'template-upload',
    act: async (page) => {
      await page.locator('#upload').setInputFiles(docx(endless));
      await shown(page, '.trial');
    },
  },
  {
    name: 'template-too-big',
    act: async (page) => {
      await page.locator('#upload').setInputFiles(docx('ใหญ่.docx', 3 * 1024 * 1024 + 1));
      await shown(page, '[aria-labelledby=upload-title] .notice.error');
    },
  },
  {
    name: 'template-checking',
    answer: waiting('callCheckTemplate'),
    act: async (page) => {
      await page.locator('#upload').setInputFiles(docx(endless));
      await shown(page, '[aria-labelledby=upload-title] .spinner');
    },
  },
  {
    name: 'template-emblem',
    act: async (page) => {
      await page.locator('#emblem').setInputFiles(await picture(page, 400, 480));
      await shown(page, '.emblem img');
      await toCard(page, 'emblem');
    },
  },
  {
    name: 'template-emblem-removing',
    act: async (page) => {
      await page.locator('#emblem').setInputFiles(await picture(page, 2000, 500));
      await shown(page, '.emblem img');
      await page.locator('.emblem .button').click();
      await shown(page, '.emblem .notice');
    },
  },
  {
    name: 'template-tags',
    act: async (page) => {
      await page.locator('summary').first().click();
      await shown(page, '.tag');
      await toCard(page, 'tags');
    },
  },
  {
    name: 'template-tag-search',
    office: { groups: manyTags },
    act: async (page) => {
      await page.locator('#tag-search').fill('รายการ');
      await shown(page, '.tag');
      await page.locator('.tag .button').first().click();
      await shown(page, '.tag .copied, .tag input');
      await toCard(page, 'tags');
    },
  },
  {
    name: 'template-tag-by-hand',
    act: async (page) => {
      await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false`);
      await page.locator('#tag-search').fill('subject');
      await page.locator('.tag .button').click();
      await shown(page, '.tag input');
    },
  },
  {
    name: 'template-no-tag',
    act: async (page) => {
      await page.locator('#tag-search').fill('ไม่มีแน่นอน');
      await shown(page, '.tags .button.text');
    },
  },
  {
    name: 'template-long-names',
    office: {
      versions: [{ ...versions[0]!, name: endless, who: `${'w'.repeat(80)}@example.org` }],
      present: { ...own, name: endless, who: `${'w'.repeat(80)}@example.org` },
      editing: { ...editing, name: endless },
      problems: [{ severity: 'error', message: endless, place: endless, around: endless }],
    },
    act: readEdited,
  },
];

export type OpenTemplateScene = OpenScene<TemplateOffice>;

export function openTemplateScene(
  where: Browser | Tab,
  scene: Omit<TemplateScene, 'name'>,
  language: 'th' | 'en' = 'th',
  more: Partial<SidebarOptions> = {},
): Promise<OpenTemplateScene> {
  const office = new TemplateOffice({ language, ...scene.office });
  const options = { view: 'template', ...more } as const;
  return playScene(where, { office, serve: office.answer }, scene, language, options);
}
