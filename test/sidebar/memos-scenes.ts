/** Every state of the memos view, each reached by the keys and clicks of a user. */
import type { Browser, Page } from 'playwright-core';
import type { CompareReply, MemoView } from '../../src/app/sign-off/data';
import type { Changes, MeasureChange } from '../../src/core/sign-off/changes';
import { fiscalYearOf, isoDate, longThaiDate } from '../../src/core/text/dates';
import { MemosOffice, type MemosOfficeOptions, memo, SIGNERS, signer } from './memos-office';
import { type OpenScene, playScene, type Scene, shown, waiting } from './scene';
import type { SidebarOptions, Tab } from './sidebar-page';

export interface MemosScene extends Scene<MemosOffice> {
  readonly office?: MemosOfficeOptions;
}

const change = (
  number: number,
  title: string,
  more: Partial<MeasureChange> = {},
): MeasureChange => ({
  kind: 'status',
  number: String(number),
  title,
  from: 'in-progress',
  to: 'done',
  ...more,
});

export const CHANGES: Changes = {
  measures: [
    change(1, 'จัดทำคู่มือการให้บริการประชาชน'),
    change(2, 'เผยแพร่แผนการจัดซื้อจัดจ้าง', { from: 'done', to: null }),
    change(3, 'อบรมมาตรฐานทางจริยธรรม', { kind: 'added', from: null, to: 'not-started' }),
    change(4, 'เปิดช่องทางรับฟังความคิดเห็น', { kind: 'removed', to: null }),
    change(5, 'ประกาศเจตนารมณ์ไม่รับของขวัญ', { kind: 'retitled' }),
    change(6, 'ทบทวนขั้นตอนการเบิกจ่าย', { from: 'not-started' }),
    change(7, 'ตรวจสอบการใช้ทรัพย์สินของทางราชการ', { from: 'not-started', to: 'in-progress' }),
  ],
  total: 7,
  texts: true,
  settings: true,
  signers: true,
};

export const COMPARISON: CompareReply['measures'] = [
  change(1, 'จัดทำคู่มือการให้บริการประชาชน'),
  change(2, 'เผยแพร่แผนการจัดซื้อจัดจ้าง', { from: 'done', to: 'in-progress' }),
  change(3, 'อบรมมาตรฐานทางจริยธรรม', { kind: 'added', from: null }),
  { ...change(4, 'ทบทวนขั้นตอนการเบิกจ่าย', { from: 'done' }), kind: 'same' },
  change(5, 'เปิดช่องทางรับฟังความคิดเห็น', { kind: 'removed', to: null }),
];

const SENT = { access: 'shared', permission: 'p', accessAt: '9 มีนาคม 2569 15:00' } as const;
const APPROVED = { decision: 'approved', decidedOn: '2026-03-09' } as const;
const [HEAD, PALAD, MAYOR] = SIGNERS.map((each) => ({ ...each })) as [
  MemoView['signers'][number],
  MemoView['signers'][number],
  MemoView['signers'][number],
];

export const underWay = memo({
  signers: [
    { ...HEAD, ...SENT, ...APPROVED, remark: 'เห็นควรเสนอต่อ' },
    { ...PALAD, ...SENT },
    MAYOR,
  ],
});
export const returned = memo({
  signers: [
    { ...HEAD, ...SENT, ...APPROVED },
    { ...PALAD, ...SENT, decision: 'returned', decidedOn: '2026-03-10', remark: 'ขอแก้มาตรการที่ 2' },
    MAYOR,
  ],
});
export const complete = memo({
  signers: SIGNERS.map((each) => ({ ...each, ...SENT, ...APPROVED })),
});

/** Twelve over two fiscal years, one of another sheet, one that was never made. */
export const many: readonly MemoView[] = Array.from({ length: 12 }, (_, index) => {
  const date = { year: index < 3 ? 2026 : 2025, month: ((14 - index) % 12) + 1, day: 5 };
  return memo({
    id: `memo-${index + 1}`,
    date: isoDate(date),
    when: `${longThaiDate(date)} 09:05`,
    fiscalYear: fiscalYearOf(date),
    sheet: index === 2 ? 'มาตรการ 2568' : 'มาตรการ',
    counts: {
      total: 20,
      done: 18 - index,
      inProgress: 1,
      notStarted: 1 + index,
      unclear: 0,
      percent: 90 - index * 5,
    },
    ...(index === 1 ? { link: '', stage: 'failed' as const } : {}),
  });
});

const endless = `${'ยาวมาก'.repeat(40)}_${'W'.repeat(120)}`;

async function askNext(page: Page): Promise<void> {
  await page.locator('#share-next').click();
  await shown(page, '#share-send');
}

async function update(page: Page): Promise<void> {
  await page.locator('#update').click();
  await shown(page, '.update .notice');
}

export const REFUSED = {
  'palad@example.org': {
    refusal: 'outside-domain',
    message: 'หน่วยงานไม่อนุญาตให้แชร์ออกนอกโดเมน กรุณาใช้อีเมลของหน่วยงาน',
  },
} as const;

const EDITED = {
  kind: 'edited',
  edits: 'a',
  isBehind: false,
  editedAt: '9 มีนาคม 2569 16:00',
  editedBy: 'ปลัดเทศบาล',
  comments: [{ who: 'นายกเทศมนตรี', when: '9 มีนาคม 2569 16:10', text: 'ขอตัวเลขปีก่อนด้วย' }],
} as const;

export const MEMOS_SCENES: readonly MemosScene[] = [
  { name: 'memos-loading', ready: false, answer: waiting('callMemos') },
  {
    name: 'memos-unreachable',
    ready: false,
    answer: () => () => Promise.reject(new Error('offline')),
    act: (page) => shown(page, '.notice.error'),
  },
  { name: 'memos-empty', office: { memos: [] } },
  { name: 'memos', office: { memos: [underWay, ...many.slice(5)] } },
  { name: 'memos-made' },
  { name: 'memos-complete', office: { memos: [complete] } },
  {
    name: 'memos-many',
    office: { memos: many },
    act: async (page) => {
      await page.locator('.card').first().locator('> .button').click();
      await page.locator('#memo-memo-2').click();
      await shown(page, '.notice.error');
    },
  },
  { name: 'memos-share', act: askNext },
  {
    name: 'memos-sending',
    answer: waiting('callShare'),
    act: async (page) => {
      await askNext(page);
      await page.locator('#share-send').click();
      await shown(page, '#share-send .spinner');
    },
  },
  {
    name: 'memos-shared',
    office: { refusals: REFUSED, unsent: ['mayor@example.org'] },
    act: async (page) => {
      await page.locator('#share-all').click();
      await page.locator('#email-2').fill('mayor@example.org');
      await page.locator('#share-send').click();
      await shown(page, '.share .notice.warning');
    },
  },
  {
    name: 'memos-no-address',
    act: async (page) => {
      await page.locator('#share-all').click();
      await page.locator('#email-0').fill('');
      await page.locator('#email-1').fill('');
      await page.locator('#share-send').click();
      await shown(page, '.field.faulty');
    },
  },
  {
    name: 'memos-decide',
    office: { memos: [underWay] },
    act: async (page) => {
      await page.locator('.signer.next .button').first().click();
      await page.locator('.decision .button').first().click();
      await page.locator('.decision input').fill('32 มีนาคม 2569');
      await page.locator('.decision .button.primary').click();
      await shown(page, '.decision .fault');
    },
  },
  {
    name: 'memos-decided',
    office: { memos: [underWay] },
    act: async (page) => {
      await page.locator('.signer.next .button').first().click();
      await page.locator('.decision .button').first().click();
      await page.locator('.decision .button.primary').click();
      await shown(page, '.signer .notice.good');
    },
  },
  {
    name: 'memos-comments',
    office: {
      memos: [underWay],
      comments: [
        { who: 'ปลัด ตัวอย่าง', when: '9 มีนาคม 2569 16:00', text: 'ขอตัวเลขปีก่อนด้วย', signer: 1 },
        { who: 'Registry', when: '9 มีนาคม 2569 16:10', text: 'ขอเลขที่หนังสือ', signer: null },
      ],
    },
    act: async (page) => {
      await page.locator('#comments').click();
      await shown(page, '.other-comments');
    },
  },
  {
    name: 'memos-paper',
    office: { memos: [{ ...complete, template: 'รายงานผลสำหรับเผยแพร่' }] },
    act: async (page) => {
      for (const at of [0, 1]) await page.locator('.paper summary').nth(at).click();
      await page.locator('#paper-published').fill('example.org');
      await page.locator('#paper-save').click();
      await shown(page, '.paper .fault');
      await page.locator('#web-table').click();
      await shown(page, '.paper textarea');
    },
  },
  {
    name: 'memos-order',
    office: { memos: [underWay] },
    act: async (page) => {
      await page.locator('.signer').nth(2).locator('.button').first().click();
      await page.locator('.decision .button').nth(2).click();
      await page.locator('.decision .button.primary').click();
      await shown(page, '.signer .notice.good');
      await page.locator('.signer').nth(2).locator('.button').first().click();
      await shown(page, '.decision .button.primary');
    },
  },
  {
    name: 'memos-take-back',
    office: { memos: [underWay] },
    act: async (page) => {
      await page.locator('.signer.next .button').nth(1).click();
      await shown(page, '.question');
    },
  },
  {
    name: 'memos-stale',
    office: { memos: [{ ...underWay, changes: CHANGES }] },
    act: async (page) => {
      await page.locator('.update .notice .button').click();
      await page.locator('.update').scrollIntoViewIfNeeded();
    },
  },
  { name: 'memos-returned', office: { memos: [{ ...returned, changes: CHANGES }] } },
  {
    name: 'memos-other-year',
    office: { memos: [{ ...underWay, changes: CHANGES, sheetYear: 2570 }] },
  },
  {
    name: 'memos-other-sheet',
    office: {
      memos: [
        {
          ...underWay,
          sheet: 'มาตรการ 2568',
          sheets: ['มาตรการ 2568'],
          compared: false,
          sheetYear: null,
        },
      ],
    },
  },
  { name: 'memos-cut-off', office: { memos: [{ ...underWay, updateCutOff: true }] } },
  {
    name: 'memos-edited',
    office: { memos: [{ ...underWay, changes: CHANGES }], meets: [EDITED] },
    act: update,
  },
  {
    name: 'memos-already-decided',
    office: { memos: [returned], meets: [{ kind: 'decided', signers: [0] }] },
    act: update,
  },
  {
    name: 'memos-colleague',
    office: { memos: [{ ...underWay, mine: false, by: 'colleague (colleague@example.org)' }] },
  },
  {
    name: 'memos-open-link',
    office: { memos: [{ ...underWay, linkRole: 'commenter' }] },
    act: async (page) => {
      await page.locator('.message summary').click();
      await page.locator('.detail > details').last().locator('summary').click();
    },
  },
  {
    name: 'memos-compared',
    office: { memos: [underWay, ...many.slice(2)], comparison: COMPARISON },
    act: async (page) => {
      await page.locator('#compare').click();
      await shown(page, '.comparison');
      await page.locator('.comparison summary').click();
      await page.locator('#compare').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'memos-long-names',
    office: {
      memos: [
        memo({
          subject: endless,
          reference: endless,
          by: endless,
          signers: [
            signer(endless, { name: endless, remark: endless, ...SENT, decision: 'commented' }),
          ],
          changes: { ...CHANGES, measures: [change(1, endless)], total: 1 },
          history: [{ when: '9 มีนาคม 2569 14:05', text: endless }],
        }),
      ],
    },
    act: async (page) => {
      await page.locator('.detail > details').last().locator('summary').click();
    },
  },
];

export type OpenMemosScene = OpenScene<MemosOffice>;

export function openMemosScene(
  where: Browser | Tab,
  scene: Omit<MemosScene, 'name'>,
  language: 'th' | 'en' = 'th',
  more: Partial<SidebarOptions> = {},
): Promise<OpenMemosScene> {
  const office = new MemosOffice({ language, ...scene.office });
  const options = { view: 'memos', ...more } as const;
  return playScene(where, { office, serve: office.answer }, scene, language, options);
}
