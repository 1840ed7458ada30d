/** The memos view under a user's hands: what it asks of the server, keeps, refuses and tells. */
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser';
import { LINK, memo, SIGNERS } from './memos-office';
import {
  CHANGES,
  COMPARISON,
  complete,
  type MemosScene,
  many,
  type OpenMemosScene,
  openMemosScene,
  REFUSED,
  returned,
  underWay,
} from './memos-scenes';
import { eventually } from './scene';
import { openTab, type Tab } from './sidebar-page';

let browser: Browser;
let tab: Tab;
let scene: OpenMemosScene;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser, {});
});
afterEach(() => page.context().clearPermissions());
afterAll(() => browser.close());

async function open(options: Omit<MemosScene, 'name'> = {}, language?: 'th' | 'en'): Promise<void> {
  scene = await openMemosScene(tab, options, language);
  page = scene.page;
}

const offline = () => Promise.reject(new Error('NetworkError'));
const sent = (name: string) =>
  scene.office.sent.filter((call) => call.name === name).map(({ args }) => args[0]);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const seen = (selector: string, hasText?: string | RegExp) =>
  page
    .locator(selector, hasText === undefined ? {} : { hasText })
    .first()
    .waitFor();
const signer = (at: number) => page.locator('.signer').nth(at);
const textOf = (selector: string) => page.locator(selector).first().innerText();

describe('the list', () => {
  test('tells of each memo what it is, where it is and since when; the newest is open', async () => {
    await open({ office: { memos: [underWay, ...many.slice(2)] } });
    const head = await textOf('.memo-head');
    for (const part of ['อยู่ระหว่างเสนอ', 'ที่ นบ ๗๑๘๐๑/๑๕', 'รอ ปลัดเทศบาล พิจารณา']) {
      expect(head).toContain(part);
    }
    await seen('.memo-head', 'จากชีต มาตรการ 2568');
    expect(await page.locator('.memo-head[aria-expanded=true]').count()).toBe(1);
  });

  test('older ones are folded; one press opens another and closes the first', async () => {
    await open({ office: { memos: many } });
    expect(await page.locator('.memo-item').count()).toBe(5);
    await button('แสดงทั้งหมด (๑๒)').click();
    expect(await page.locator('.memo-item').count()).toBe(12);
    await page.locator('#memo-memo-12').click();
    await seen('#memo-memo-12[aria-expanded=true]');
    expect(await page.locator('.detail').count()).toBe(1);
  });

  test('a memo that was never made says how to go on', async () => {
    await open({ office: { memos: many } });
    await page.locator('#memo-memo-2').click();
    await seen('.notice.error', 'กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก');
  });

  test('one that is cancelled is shown where it has gone, and what can be done next', async () => {
    await open();
    await button('ยกเลิกบันทึกข้อความนี้').click();
    await button('ยกเลิกบันทึกข้อความ').click();
    await seen('.field.faulty .fault', 'กรุณาระบุเหตุผล');
    await page.getByLabel('เหตุผลที่ยกเลิก').fill('สร้างซ้ำ');
    await button('ยกเลิกบันทึกข้อความ').click();
    await seen('.cancelled-memos .detail', 'เหตุผล: สร้างซ้ำ');
    await seen('.card', 'เมื่อสร้างบันทึกข้อความที่หน้าหลักแล้ว');
    expect(sent('callCancelMemo')).toMatchObject([{ id: 'memo-1', reason: 'สร้างซ้ำ' }]);
    expect(await page.evaluate('document.activeElement.id')).toBe('memo-memo-1');
    // It folds as any other.
    await page.locator('#memo-memo-1').click();
    expect(await page.locator('.cancelled-memos .detail').count()).toBe(0);
  });

  test('where there is none it says where memos are made', async () => {
    await open({ office: { memos: [] } });
    await seen('h2', 'ยังไม่มีบันทึกข้อความ');
  });

  test('the link that someone has written over is no link', async () => {
    await open({ office: { memos: [memo({ link: 'javascript:alert(1)' })] } });
    await seen('.notice.warning', 'ลิงก์ในทะเบียนบันทึกถูกแก้ไข');
    // The message goes by Gmail, without that link.
    expect(await page.locator('a:not([href^="https://mail.google.com/"])').count()).toBe(0);
  });
});

describe('as a PDF', () => {
  const DOC = 'https://docs.google.com/document/d/1memo-memo-1';
  const pdf = () => page.getByRole('link', { name: /^ดาวน์โหลดเป็น PDF/ });

  test.each([
    ['mine', true],
    ['a colleague’s', false],
  ])('%s is Google’s own download, in a tab of its own', async (_whose, mine) => {
    await open({ office: { memos: [memo({ link: `${DOC}/edit`, mine })] } });
    expect(await pdf().getAttribute('href')).toBe(`${DOC}/export?format=pdf`);
    expect(await pdf().getAttribute('target')).toBe('_blank');
    expect(await pdf().getAttribute('rel')).toContain('noopener');
  });

  test('a link that is no Doc’s has none', async () => {
    const link = 'https://docs.google.com/spreadsheets/d/1memo-memo-1/edit';
    await open({ office: { memos: [memo({ link })] } });
    await seen('.detail');
    expect(await pdf().count()).toBe(0);
  });
});

describe('a decision', () => {
  test('opens its day and words before it is saved, and is taken back with one click more', async () => {
    await open({ office: { memos: [underWay] } });
    await signer(1).getByRole('button', { name: 'ลงผลการพิจารณา: ปลัดเทศบาล' }).click();
    expect(await page.getByLabel('วันที่', { exact: true }).count()).toBe(0);
    await button('เห็นชอบ').click();
    await seen('.decision .button[aria-pressed=true]', 'เห็นชอบ');
    expect(await page.getByLabel('วันที่', { exact: true }).inputValue()).toBe('10 มีนาคม 2569');
    expect(await page.getByLabel('หมายเหตุ (ถ้ามี)').inputValue()).toBe('');
    expect(sent('callDecide')).toEqual([]);
    await button('บันทึก: เห็นชอบ').click();
    await seen('.notice.good', 'ลงผลการพิจารณาแล้ว: ปลัดเทศบาล เห็นชอบ');
    await seen('.signer.next', 'นายกเทศมนตรี');
    expect(sent('callDecide')).toMatchObject([
      {
        id: 'memo-1',
        index: 1,
        whom: { position: 'ปลัดเทศบาล' },
        decision: 'approved',
        date: '2026-03-10',
        remark: '',
        seen: null,
      },
    ]);
    await button('ยกเลิกผลนี้').click();
    await seen('.notice.good', 'ยกเลิกผลการพิจารณาของ ปลัดเทศบาล แล้ว');
    expect(sent('callDecide')[1]).toMatchObject({ decision: null, seen: 'approved' });
    await seen('.signer.next', 'ปลัดเทศบาล');
  });

  test('is not recorded where it is cancelled, before or after its result is chosen', async () => {
    await open({ office: { memos: [underWay] } });
    for (const result of [null, 'เห็นชอบ']) {
      await button('ลงผลการพิจารณา: ปลัดเทศบาล').click();
      if (result) await button(result).click();
      await page.locator('.decision').getByRole('button', { name: 'ยกเลิก', exact: true }).click();
      expect(await page.locator('.decision').count()).toBe(0);
    }
    expect(sent('callDecide')).toEqual([]);
  });

  test('is shown with its words called what the form calls them', async () => {
    await open({ office: { memos: [returned] } });
    await seen('.signer .remark', 'เหตุผลที่ส่งคืน: ขอแก้มาตรการที่ 2');
    const said = { ...SIGNERS[0]!, decision: 'commented' as const, remark: 'ควรเร่งรัด' };
    const ordered = { ...SIGNERS[2]!, decision: 'approved' as const, order: 'ordered' as const };
    await open({
      office: { memos: [memo({ signers: [said, SIGNERS[1]!, { ...ordered, remark: 'แจ้งกอง' }] })] },
    });
    await seen('.signer .remark', 'ความเห็น: ควรเร่งรัด');
    await seen('.signer .remark', 'ข้อความสั่งการ: แจ้งกอง');
  });

  test('recorded on another day is taken back where it is changed', async () => {
    await open({ office: { memos: [returned] } });
    await signer(1).getByRole('button', { name: 'แก้ผลการพิจารณา: ปลัดเทศบาล' }).click();
    await signer(1).getByRole('button', { name: 'ยกเลิกผลนี้' }).click();
    await seen('.notice.good', 'ยกเลิกผลการพิจารณาของ ปลัดเทศบาล แล้ว');
    expect(sent('callDecide')).toMatchObject([{ decision: null, remark: '', seen: 'returned' }]);
    await seen('.signer.next', 'ปลัดเทศบาล');
  });

  test('of who decides is in the words of an order, and may be another’s to see', async () => {
    await open({ office: { memos: [{ ...underWay, signers: [...underWay.signers] }] } });
    await signer(2).getByRole('button').first().click();
    const choices = page.locator('.decision .buttons').first().getByRole('button');
    expect(await choices.allInnerTexts()).toEqual([
      'ทราบ',
      'เห็นชอบ',
      'อนุญาต',
      'อนุมัติ',
      'สั่งการ',
      'ส่งคืนให้แก้ไข',
    ]);
    await button('อนุญาต').click();
    await page.getByLabel('ข้อความสั่งการ (ถ้ามี)').fill('รายงานทุกไตรมาส');
    await button('บันทึก: อนุญาต').click();
    await seen('.notice.good', 'ลงผลการพิจารณาแล้ว: นายกเทศมนตรี อนุญาต');
    expect(sent('callDecide')).toMatchObject([
      { index: 2, decision: 'approved', order: 'permitted', remark: 'รายงานทุกไตรมาส' },
    ]);
    await seen('.signer', /อนุญาต ๑๐ มีนาคม ๒๕๖๙/);
  });

  test.each([
    ['ให้ความเห็น', 'ความเห็น', 'กรุณาพิมพ์ความเห็น'],
    ['ส่งคืนให้แก้ไข', 'เหตุผลที่ส่งคืน', 'กรุณาพิมพ์เหตุผลที่ส่งคืน'],
  ])('%s is not saved without its words', async (result, label, fault) => {
    await open({ office: { memos: [underWay] } });
    await signer(1).getByRole('button').first().click();
    await button(result).click();
    await button(`บันทึก: ${result}`).click();
    await seen('.decision .fault', fault);
    expect(await page.evaluate('document.activeElement.id')).toBe('remark-1');
    expect(sent('callDecide')).toEqual([]);
    await page.getByLabel(label, { exact: true }).fill('ขอหลักฐานเพิ่ม');
    await button(`บันทึก: ${result}`).click();
    await seen('.notice.good', `ลงผลการพิจารณาแล้ว: ปลัดเทศบาล ${result}`);
  });

  test('that was recorded is told no longer once it is another', async () => {
    await open({ office: { memos: [underWay] } });
    await signer(1).getByRole('button').first().click();
    await button('เห็นชอบ').click();
    await button('บันทึก: เห็นชอบ').click();
    await seen('.signer .notice.good', 'ลงผลการพิจารณาแล้ว');
    scene.office.change(1, { decision: 'returned', decidedOn: '2026-03-10', remark: 'แก้ข้อ 2' });
    await button('โหลดข้อมูลใหม่').click();
    await seen('.signer', /ส่งคืนให้แก้ไข ๑๐ มีนาคม ๒๕๖๙/);
    expect(await page.locator('.signer .notice.good').count()).toBe(0);
  });

  test('takes a date as offices write it, and a remark', async () => {
    await open({ office: { memos: [underWay] } });
    await signer(1).getByRole('button').first().click();
    await button('ให้ความเห็น').click();
    await page.getByLabel('วันที่', { exact: true }).fill('๙/๓/๒๕๖๙');
    await page.getByLabel('ความเห็น', { exact: true }).fill('=1+1 ขอหลักฐานเพิ่ม');
    await button('บันทึก: ให้ความเห็น').click();
    await seen('.signer .remark', '=1+1 ขอหลักฐานเพิ่ม');
    expect(sent('callDecide')).toMatchObject([
      { decision: 'commented', date: '2026-03-09', remark: '=1+1 ขอหลักฐานเพิ่ม' },
    ]);
    await seen('.signer', /ให้ความเห็น ๙ มีนาคม ๒๕๖๙/);
  });

  test.each(['', 'พรุ่งนี้', '11 มีนาคม 2569', '31/2/2569'])(
    'with the date %j nothing is sent, and the field says why',
    async (date) => {
      await open({ office: { memos: [underWay] } });
      await signer(1).getByRole('button').first().click();
      await button('เห็นชอบ').click();
      await page.getByLabel('วันที่', { exact: true }).fill(date);
      await button('บันทึก: เห็นชอบ').click();
      await seen('.decision .fault', 'ไม่เกินวันนี้');
      expect(sent('callDecide')).toEqual([]);
    },
  );

  test('that a colleague has recorded meanwhile is shown, and not written over', async () => {
    await open({ office: { memos: [underWay] } });
    scene.office.change(1, { decision: 'returned', decidedOn: '2026-03-10' });
    await signer(1).getByRole('button').first().click();
    await button('เห็นชอบ').click();
    await button('บันทึก: เห็นชอบ').click();
    await seen('.notice.warning', 'เพื่อนร่วมงานลงผลการพิจารณาไปก่อนแล้ว');
    await seen('.signer', /ส่งคืนให้แก้ไข ๑๐ มีนาคม ๒๕๖๙/);
  });

  test('that could not be sent keeps what was typed', async () => {
    await open({
      office: { memos: [underWay] },
      answer: (serve) => (name, args) => (name === 'callDecide' ? offline() : serve(name, args)),
    });
    await signer(1).getByRole('button').first().click();
    await button('เห็นชอบ').click();
    await page.getByLabel('หมายเหตุ').fill('ขอหลักฐานเพิ่ม');
    await button('บันทึก: เห็นชอบ').click();
    await seen('.signer .notice.error', 'ติดต่อ Google ไม่ได้');
    expect(await page.getByLabel('หมายเหตุ').inputValue()).toBe('ขอหลักฐานเพิ่ม');
  });
});

describe('comments in the Doc', () => {
  const COMMENTS = [
    { who: 'ปลัด ตัวอย่าง', when: '9 มีนาคม 2569 16:00', text: 'แก้ข้อ 2', signer: 1 },
    { who: 'Registry', when: '', text: 'ขอเลขที่', signer: null },
  ];

  test('are shown beside the signer with the account’s name, and recorded in their words', async () => {
    await open({ office: { memos: [underWay], comments: COMMENTS } });
    await button('ดูความเห็นในเอกสาร').click();
    await seen('.signer .comments', 'ปลัด ตัวอย่าง เมื่อ ๙ มีนาคม ๒๕๖๙ ๑๖:๐๐');
    await seen('.other-comments', 'ขอเลขที่');
    expect(await signer(0).locator('.comments').count()).toBe(0);
    await signer(1).getByRole('button').first().click();
    await button('ส่งคืนให้แก้ไข').click();
    await button('ใช้ข้อความของ ปลัด ตัวอย่าง').click();
    await button('บันทึก: ส่งคืนให้แก้ไข').click();
    await seen('.notice.good', 'ส่งคืนให้แก้ไข');
    expect(sent('callDecide')).toMatchObject([{ decision: 'returned', remark: 'แก้ข้อ 2' }]);
  });

  test('none are told as none; of a colleague’s memo they cannot be asked for', async () => {
    await open({ office: { memos: [underWay] } });
    await button('ดูความเห็นในเอกสาร').click();
    await seen('section', 'ไม่พบความเห็นในเอกสาร');
    await open({ office: { memos: [{ ...underWay, mine: false }] } });
    expect(await page.locator('#comments').count()).toBe(0);
  });
});

describe('sharing', () => {
  test('the mail’s text can be changed before it goes; as it is, the server writes it', async () => {
    await open();
    await page.locator('#share-next').click();
    const text = page.getByRole('textbox', { name: 'ข้อความในอีเมลถึง หัวหน้าสำนักปลัด' });
    await page.locator('.share-form summary').click();
    expect(await text.inputValue()).toContain('ขอเสนอบันทึกข้อความ');
    await text.fill('เรียน ท่านหัวหน้า');
    await page.locator('#share-send').click();
    await seen('.share .notice.good', 'ส่งให้ หัวหน้าสำนักปลัด แล้ว');
    expect(sent('callShare')[0].signers[0].message).toBe('เรียน ท่านหัวหน้า');
    await button('ส่งอีกครั้ง: หัวหน้าสำนักปลัด').click();
    await seen('.share-form', 'ส่งไปแล้วเมื่อ ๑๐ มีนาคม ๒๕๖๙ ๐๙:๓๐ ครั้งนี้เป็นการเตือน');
    await page.locator('#share-send').click();
    await seen('.share .notice.good');
    expect(sent('callShare')[1].signers[0].message).toBeUndefined();
  });

  test('that it was sent is told no longer once the signer has decided', async () => {
    await open();
    await page.locator('#share-next').click();
    await page.locator('#share-send').click();
    await seen('.share .notice.good', 'ส่งให้ หัวหน้าสำนักปลัด แล้ว');
    await signer(0).getByRole('button').first().click();
    await button('เห็นชอบ').click();
    await button('บันทึก: เห็นชอบ').click();
    await seen('.notice.good', 'ลงผลการพิจารณาแล้ว');
    expect(await page.locator('.share .notice').count()).toBe(0);
  });

  test('the two rows of one who acts for another are told apart, aloud too', async () => {
    const head = { ...(SIGNERS[0] as (typeof SIGNERS)[number]) };
    const signers = [head, { ...head, actingFor: 'ปลัดเทศบาล' }];
    await open({ office: { memos: [memo({ signers })] } });
    await page.locator('#share-all').click();
    for (const what of ['อีเมลของ', 'สิทธิ์ ของ', 'ข้อความในอีเมลถึง']) {
      const labels = await page
        .getByLabel(what)
        .evaluateAll((found) =>
          found.map(
            (field) =>
              (field as unknown as { ariaLabel: string; labels: { textContent: string }[] })
                .ariaLabel ??
              (field as unknown as { labels: { textContent: string }[] }).labels[0]?.textContent,
          ),
        );
      expect({ what, count: new Set(labels).size }).toEqual({ what, count: 2 });
    }
  });

  test('with the next in turn: the address can be corrected, the role chosen', async () => {
    await open();
    await button('เสนอ หัวหน้าสำนักปลัด').click();
    await page.getByLabel('อีเมลของ หัวหน้าสำนักปลัด').fill(' new@example.org ');
    await page.getByLabel('สิทธิ์').selectOption('writer');
    await seen('.help', 'แก้ข้อความในเอกสารได้');
    await page.locator('#share-send').click();
    await seen('.share .notice.good', 'ส่งให้ หัวหน้าสำนักปลัด แล้ว');
    expect(sent('callShare')).toMatchObject([
      {
        id: 'memo-1',
        signers: [{ index: 0, seen: '', email: ' new@example.org ', role: 'writer' }],
      },
    ]);
    await seen('.signer', /ส่งแล้ว ๑๐ มีนาคม ๒๕๖๙ ๐๙:๓๐ · รอพิจารณา/);
    await button('ส่งอีกครั้ง: หัวหน้าสำนักปลัด').waitFor();
  });

  test('is not sent where it is cancelled, and the keyboard is back at its button', async () => {
    await open();
    for (const id of ['share-next', 'share-all']) {
      await page.locator(`#${id}`).click();
      await page.locator('.share-form').getByRole('button', { name: 'ยกเลิก', exact: true }).click();
      expect(await page.locator('.share-form').count()).toBe(0);
      expect(await page.evaluate('document.activeElement.id')).toBe(id);
    }
    expect(sent('callShare')).toEqual([]);
  });

  test('once it is sent the next step is to record, not to send again, and one tick says so', async () => {
    await open();
    expect(await page.locator('.primary#share-next').count()).toBe(1);
    await page.locator('#share-next').click();
    await page.locator('#share-send').click();
    await seen('.share .notice.good', 'ส่งให้ หัวหน้าสำนักปลัด แล้ว');
    expect(await page.locator('.share .notice.good .icon').count()).toBe(1);
    expect(await page.locator('.primary#share-next').count()).toBe(0);
    await seen('.signer.next .button.plain', 'ลงผลการพิจารณา');
    expect(await page.locator('.signer:not(.next) .button.plain').count()).toBe(0);
    // Two have not had it: to send to all is no reminder yet.
    expect(await textOf('#share-all')).toBe('ส่งให้ทุกคนพร้อมกัน');
    scene.office.change(1, { access: 'shared' });
    scene.office.change(2, { access: 'shared' });
    await button('โหลดข้อมูลใหม่').click();
    await seen('#share-all', 'ส่งอีกครั้งให้ทุกคน');
  });

  test('with all: each person’s outcome is told, the refused one’s with the way out', async () => {
    await open({ office: { refusals: REFUSED, unsent: ['head@example.org'] } });
    await page.locator('#share-all').click();
    await page.locator('#email-2').fill('mayor@example.org');
    await page.locator('#share-send').click();
    const told = page.locator('.share .notice.warning');
    await told.waitFor();
    const lines = await told.locator('li').allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      'ส่งให้ หัวหน้าสำนักปลัด แล้ว Google ไดรฟ์ส่งอีเมลแจ้งไม่ได้',
      `ส่งให้ ปลัดเทศบาล ไม่ได้ ${REFUSED['palad@example.org'].message}`,
      'ส่งให้ นายกเทศมนตรี แล้ว',
    ]);
    await seen('.signer', 'อยู่นอกหน่วยงาน');
    // The form is gone: what came of it is in sight, and the keyboard goes on there.
    const box = await told.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 760).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('ปิด');
  });

  test.each(['', 'mayor', 'mayor@', 'a@b@example.org'])(
    'with the address %j nothing is sent, and the field has the keyboard',
    async (email) => {
      await open();
      await page.locator('#share-next').click();
      await page.locator('#email-0').fill(email);
      await page.locator('#share-send').click();
      await seen('.field.faulty .fault', 'กรุณากรอกอีเมลให้ถูกต้อง');
      expect(await page.evaluate('document.activeElement.id')).toBe('email-0');
      expect(sent('callShare')).toEqual([]);
    },
  );

  test('with all but whoever has no address: one may sign on paper', async () => {
    await open();
    await page.locator('#share-all').click();
    await seen('.share-form', 'ผู้ใดยังไม่ต้องส่ง ให้เว้นอีเมลว่างไว้');
    await page.locator('#email-0').fill(' ');
    await page.locator('#email-1').fill('palad');
    await page.locator('#share-send').click();
    expect(await page.evaluate('document.activeElement.id')).toBe('email-1');
    expect(await page.locator('.field.faulty').count()).toBe(1);
    await page.locator('#email-1').fill('palad@example.org');
    await page.locator('#share-send').click();
    await seen('.share .notice.good', 'ส่งให้ ปลัดเทศบาล แล้ว');
    expect(sent('callShare')).toMatchObject([
      {
        id: 'memo-1',
        signers: [{ index: 1, email: 'palad@example.org', role: 'commenter' }],
      },
    ]);
  });

  test('again with whoever gave it back: it is their turn anew', async () => {
    await open({ office: { memos: [returned] } });
    await seen('.update .notice', 'หากแก้ไขในเอกสารโดยตรง เสนออีกครั้งได้ทันที');
    await button('ส่งอีกครั้ง: ปลัดเทศบาล').click();
    await page.locator('#share-send').click();
    await seen('.share .notice.good', 'ส่งให้ ปลัดเทศบาล แล้ว');
    await seen('.signer.next', 'ปลัดเทศบาล');
  });

  test('is taken back only after it was asked about', async () => {
    await open({ office: { memos: [underWay] } });
    await button('ยกเลิกสิทธิ์: ปลัดเทศบาล').click();
    await seen('.question', 'ปลัดเทศบาล จะเปิดเอกสารนี้ไม่ได้อีก');
    expect(sent('callTakeBack')).toEqual([]);
    await button('ยกเลิกสิทธิ์').click();
    await seen('.signer', /ยกเลิกสิทธิ์แล้ว/);
    expect(sent('callTakeBack')).toMatchObject([
      { id: 'memo-1', index: 1, whom: { position: 'ปลัดเทศบาล' } },
    ]);
  });

  test('by link warns before it opens, and closes again', async () => {
    await open();
    await page.locator('.link-part summary').click();
    await seen('.link-part .notice.warning', 'แม้อยู่นอกหน่วยงาน');
    await button('ให้อ่านได้').click();
    await seen('.link-part .notice.warning', 'ทุกคนที่มีลิงก์อ่านเอกสารนี้ได้');
    await button('หยุดให้เปิดด้วยลิงก์').click();
    await seen('.link-part', 'ขณะนี้เปิดได้เฉพาะผู้ที่ได้รับสิทธิ์');
    expect(sent('callShareLink').map(({ role }) => role)).toEqual(['reader', null]);
  });

  test('that all have decided says what comes next, until its place on the site is recorded', async () => {
    await open({ office: { memos: [complete] } });
    await seen('.update', 'ขั้นต่อไป เผยแพร่บนเว็บไซต์ของหน่วยงาน');
    const place = 'https://www.example.org/ita/o26';
    await open({ office: { memos: [{ ...complete, published: place }] } });
    await seen('.update', 'พิจารณาครบทุกคนแล้ว');
    expect(await textOf('.update')).not.toContain('ขั้นต่อไป');
  });

  test('by link: a locked memo is offered to be read alone, and is not cancelled unwarned', async () => {
    await open({ office: { memos: [{ ...complete, lock: 'locked', linkRole: 'commenter' }] } });
    await seen('.link-part .notice.warning', 'ทุกคนที่มีลิงก์อ่านเอกสารนี้ได้');
    expect(await button('ให้แสดงความคิดเห็นได้').count()).toBe(0);
    await button('ยกเลิกบันทึกข้อความนี้').click();
    await seen('.question', 'บันทึกข้อความนี้พิจารณาครบทุกคนแล้ว');
    await open();
    await button('ยกเลิกบันทึกข้อความนี้').click();
    await seen('.question', 'เอกสารจะย้ายไปถังขยะ');
    expect(await page.locator('.question').innerText()).not.toContain('พิจารณาครบทุกคนแล้ว');
  });

  test('the message is shown, and copied with its link', async () => {
    await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.message summary').click();
    expect(await page.getByLabel('ข้อความ', { exact: true }).inputValue()).toContain(LINK);
    await seen('.message', 'ผู้รับต้องมีสิทธิ์เปิดเอกสารก่อน');
    await button('คัดลอกข้อความ').click();
    await button('คัดลอกแล้ว').waitFor();
    await page.evaluate(
      `Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject() });
       document.execCommand = () => false;`,
    );
    await button('คัดลอกแล้ว').click();
    await seen('.message', 'กด Ctrl+C เพื่อคัดลอก');
    expect(await page.getByLabel('ข้อความที่จะคัดลอก').inputValue()).toContain(LINK);
  });
});

test('the message goes as a mail of the user’s own, changed and with copies', async () => {
  await open();
  await page.locator('.message summary').click();
  await page.getByLabel('ข้อความ', { exact: true }).fill('เรียน ท่านหัวหน้า');
  await page.getByLabel('สำเนาถึง (CC)').fill('a@example.org; b@');
  await seen('.message .fault', 'กรุณากรอกอีเมลให้ถูกต้อง');
  const gmail = page.getByRole('link', { name: /^เขียนใน Gmail/ });
  expect(await gmail.count()).toBe(0);
  await page.getByLabel('สำเนาถึง (CC)').fill('a@example.org; b@example.org');
  const { searchParams, host } = new URL((await gmail.getAttribute('href')) ?? '');
  expect(host).toBe('mail.google.com');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    to: 'head@example.org',
    cc: 'a@example.org,b@example.org',
    body: 'เรียน ท่านหัวหน้า',
  });
});

describe('paper and the web site', () => {
  test('printed takes two clicks; number and links go with one save, and stay to be seen', async () => {
    await open({ office: { memos: [memo({ reference: '' })] } });
    await page.locator('.paper summary').click();
    await button('พิมพ์แล้ววันนี้').click();
    await seen('.paper', 'พิมพ์แล้วเมื่อ ๑๐ มีนาคม ๒๕๖๙');
    await seen('.paper .notice.good', 'บันทึกลงทะเบียนแล้ว');
    await page.getByLabel('เลขที่หนังสือที่ออกแล้ว').fill('มห 12345/12');
    expect(await page.locator('#paper-today').count()).toBe(0);
    await page.getByLabel('ลิงก์ที่เผยแพร่บนเว็บไซต์').fill('example.org');
    await button('บันทึกลงทะเบียน').click();
    await seen('.paper .fault', 'ขึ้นต้นด้วย https://');
    expect(await page.evaluate('document.activeElement.id')).toBe('paper-published');
    await page.getByLabel('ลิงก์ที่เผยแพร่บนเว็บไซต์').fill('https://www.example.org/o26');
    await button('บันทึกลงทะเบียน').click();
    await seen('.memo-head', 'ที่ มห ๑๒๓๔๕/๑๒');
    expect(sent('callRecordPaper')).toMatchObject([
      { after: { printed: '10 มีนาคม 2569' } },
      { after: { reference: 'มห 12345/12', published: 'https://www.example.org/o26' } },
    ]);
  });

  test('what a colleague has written meanwhile is shown and not written over', async () => {
    await open();
    await page.locator('.paper summary').click();
    scene.office.edit('memo-1', { reference: 'มห 1/1' });
    await page.getByLabel('เลขที่หนังสือที่ออกแล้ว').fill('มห 2/2');
    await button('บันทึกลงทะเบียน').click();
    await seen('.paper .notice.warning', 'เพื่อนร่วมงานแก้ไข');
    expect(await page.getByLabel('เลขที่หนังสือที่ออกแล้ว').inputValue()).toBe('มห 1/1');
  });

  test('of the report for publication alone there is a table to copy', async () => {
    await open();
    expect(await page.locator('#web-table').count()).toBe(0);
    await open({ office: { memos: [memo({ template: 'รายงานผลสำหรับเผยแพร่' })] } });
    await page.locator('.paper summary').nth(1).click();
    await button('สร้างตาราง HTML').click();
    expect(await page.getByLabel('โค้ด HTML ของตาราง').inputValue()).toContain('<table');
  });
});

describe('what has changed since', () => {
  test('of the fiscal year is told in words: the memo would become another year’s', async () => {
    await open({ office: { memos: [{ ...underWay, changes: CHANGES, sheetYear: 2570 }] } });
    await seen('.update .notice', 'ปีงบประมาณ ๒๕๖๙ แต่ชีต “ตั้งค่า” เป็นปี ๒๕๗๐');
  });

  test('is not looked for in another sheet, which one press opens and compares', async () => {
    const other = {
      sheet: 'มาตรการ 2568',
      sheets: ['มาตรการ 2568'],
      compared: false,
      sheetYear: null,
    };
    await open({ office: { memos: [{ ...underWay, ...other }] } });
    await seen('.update', 'บันทึกข้อความนี้จัดทำจากชีต “มาตรการ 2568”');
    expect(await page.locator('#update').count()).toBe(0);
    await button('เปิดชีต “มาตรการ 2568” แล้วเปรียบเทียบ').click();
    await seen('.update', 'บันทึกข้อความตรงกับข้อมูลในชีต');
    expect(sent('callGoTo')).toEqual([{ sheet: 'มาตรการ 2568', cell: null }]);
  });

  test('is told measure by measure, folded beyond five', async () => {
    await open({ office: { memos: [{ ...underWay, changes: CHANGES }] } });
    const lines = () => page.locator('.measures li').allInnerTexts();
    expect(await lines()).toHaveLength(5 + 3);
    expect((await lines())[0]).toBe(
      '๑. จัดทำคู่มือการให้บริการประชาชน\nอยู่ระหว่างดำเนินการ → เสร็จเรียบร้อยแล้ว',
    );
    await button('แสดงอีก ๒ รายการ').click();
    expect(await lines()).toHaveLength(7 + 3);
  });

  test('one press puts it under the same link', async () => {
    await open({ office: { memos: [{ ...underWay, changes: CHANGES }] } });
    await button('ปรับปรุงบันทึกข้อความ').click();
    await seen('.notice.good', 'ปรับปรุงเอกสารแล้ว');
    expect(sent('callUpdateMemo')).toMatchObject([{ id: 'memo-1' }]);
    expect(await page.locator('.measures').count()).toBe(0);
  });

  test('each thing in its way is the user’s to decide, and what was agreed stays agreed', async () => {
    const edited = {
      kind: 'edited',
      editedAt: '9 มีนาคม 2569 16:00',
      editedBy: 'ปลัดเทศบาล',
      edits: 'those',
      isBehind: false,
      comments: [{ who: 'นายก', when: '', text: '<b>ขอตัวเลข</b>' }],
    } as const;
    await open({
      office: { memos: [returned], meets: [{ kind: 'decided', signers: [0] }, edited] },
    });
    await button('ปรับปรุงบันทึกข้อความ').click();
    await seen('.notice.warning', 'ยังไม่ได้ปรับปรุง เพราะพิจารณาแล้ว: หัวหน้าสำนักปลัด');
    await button('ปรับปรุงและเสนอใหม่').click();
    await seen('.notice.warning', 'แก้ไขโดย ปลัดเทศบาล เมื่อ ๙ มีนาคม ๒๕๖๙ ๑๖:๐๐');
    await seen('.comments li', 'นายก: <b>ขอตัวเลข</b>');
    await button('ปรับปรุงโดยแทนที่ข้อความที่แก้ไขไว้').click();
    await seen('.notice.good', 'ปรับปรุงเอกสารแล้ว');
    expect(sent('callUpdateMemo')).toMatchObject([
      { id: 'memo-1' },
      { id: 'memo-1', askAgain: true },
      { id: 'memo-1', askAgain: true, overEdits: true, edits: 'those' },
    ]);
  });

  test('a decision that came since is shown, and nothing is done before it is pressed again', async () => {
    await open({ office: { memos: [{ ...underWay, changes: CHANGES }] } });
    scene.office.change(1, {
      decision: 'returned',
      decidedOn: '2026-03-10',
      remark: 'ขอตัวเลขข้อ 3',
    });
    await button('ปรับปรุงบันทึกข้อความ').click();
    await seen('.update .notice.warning', 'การลงผลการพิจารณาหลังจากเปิดหน้านี้: ปลัดเทศบาล');
    await seen('.signer .remark', 'ขอตัวเลขข้อ 3');
    await button('ปรับปรุงและเสนอใหม่').click();
    await seen('.notice.good', 'ปรับปรุงเอกสารแล้ว');
    expect(sent('callUpdateMemo')).toMatchObject([
      { said: [{}, { decision: null }, {}] },
      { askAgain: true, said: [{}, { decision: 'returned' }, {}] },
    ]);
  });

  test('nor is a memo cancelled that all have decided since', async () => {
    await open({ office: { memos: [underWay] } });
    await button('ยกเลิกบันทึกข้อความนี้').click();
    await page.getByLabel('เหตุผลที่ยกเลิก').fill('สร้างซ้ำ');
    for (const index of [1, 2])
      scene.office.change(index, { decision: 'approved', decidedOn: '2026-03-10' });
    await button('ยกเลิกบันทึกข้อความ').click();
    await seen('.question .notice.warning', 'ยังไม่ได้ยกเลิก');
    await seen('.question', 'พิจารณาครบทุกคนแล้ว');
    await button('ยกเลิกบันทึกข้อความ').click();
    await seen('.cancelled-memos .detail', 'เหตุผล: สร้างซ้ำ');
  });

  test('a refusal can be left as it is, or lead to the main page', async () => {
    await open({
      office: {
        memos: [returned],
        meets: [
          { kind: 'decided', signers: [0] },
          { kind: 'decided', signers: [0] },
        ],
      },
    });
    await button('ปรับปรุงบันทึกข้อความ').click();
    await button('ยกเลิก').click();
    expect(await page.locator('.update .notice.warning').count()).toBe(0);
    await button('ปรับปรุงบันทึกข้อความ').click();
    await button('ไปหน้าหลัก').click();
    await page.locator('.update').waitFor({ state: 'detached' });
    await eventually(() => scene.calls.includes('callSidebar'));
    expect(scene.calls).toContain('callSidebar');
  });

  test('an update that was cut off is said, and can be made again', async () => {
    await open({ office: { memos: [{ ...underWay, updateCutOff: true }] } });
    await seen('.notice.warning', 'การปรับปรุงครั้งก่อนไม่เสร็จสมบูรณ์');
    await button('ปรับปรุงบันทึกข้อความ').click();
    await seen('.notice.good', 'ปรับปรุงเอกสารแล้ว');
  });
});

describe('a colleague’s memo', () => {
  test('can be recorded in, not shared or updated, and the page says why and what to do', async () => {
    const theirs = { mine: false, by: 'suda (suda@example.org)' } as const;
    await open({ office: { memos: [{ ...returned, ...theirs, changes: CHANGES }] } });
    await seen('.notice.info', 'บันทึกข้อความนี้สร้างโดย suda (suda@example.org)');
    await seen('.notice.info', 'กรุณาแจ้งผู้สร้าง หรือสร้างบันทึกข้อความฉบับของท่านเอง');
    for (const selector of ['#share-next', '#update', '.link-part']) {
      expect(await page.locator(selector).count()).toBe(0);
    }
    expect(await button(/^ยกเลิกสิทธิ์/).count()).toBe(0);
    await signer(2)
      .getByRole('button', { name: /^ลงผลการพิจารณา/ })
      .click();
    await button('สั่งการ').click();
    await button('บันทึก: สั่งการ').click();
    await seen('.notice.good', 'ลงผลการพิจารณาแล้ว');
  });
});

describe('over time', () => {
  test('the completion of each memo of a year is told in figures; another year can be chosen', async () => {
    await open({ office: { memos: many } });
    const bars = () => page.locator('.chart li').allInnerTexts();
    // Of the six of 2569 one has no document.
    expect(await bars()).toHaveLength(5);
    expect((await bars())[4]).toContain('ร้อยละ ๙๐.๐๐');
    await page.getByLabel('ปีงบประมาณ').selectOption('2568');
    expect(await bars()).toHaveLength(6);
  });

  test('two rounds are compared measure by measure', async () => {
    const memos = [
      memo({ id: 'late', date: '2026-09-20', when: '20 กันยายน 2569 09:00' }),
      memo({ id: 'half', date: '2026-04-02', when: '2 เมษายน 2569 09:00' }),
      memo({ id: 'first', date: '2025-12-01', when: '1 ธันวาคม 2568 09:00' }),
    ];
    await open({ office: { memos, comparison: COMPARISON } });
    await button('เปรียบเทียบ').click();
    await seen('.comparison', 'คืบหน้า ๑ · เท่าเดิม ๑ · ถอยหลัง ๑ มาตรการ');
    await seen('.comparison', 'เพิ่มใหม่ ๑ · ตัดออก ๑ มาตรการ');
    expect(sent('callCompareMemos')).toEqual([{ from: 'half', to: 'late' }]);
    await page.getByLabel('รอบหลัง').selectOption({ label: 'ข้อมูลปัจจุบันในชีต' });
    expect(await page.locator('.comparison').count()).toBe(0);
    await button('เปรียบเทียบ').click();
    await seen('.comparison');
    expect(sent('callCompareMemos')[1]).toEqual({ from: 'half', to: null });
  });
});

test('a failure to read again leaves what was read, and says so', async () => {
  let asked = 0;
  await open({
    answer: (serve) => (name, args) =>
      name === 'callMemos' && ++asked > 1 ? offline() : serve(name, args),
  });
  await button('โหลดข้อมูลใหม่').click();
  await seen('.top .notice.warning', 'ข้อมูลด้านล่างเป็นของครั้งก่อน');
  expect(await page.locator('.signer').count()).toBe(SIGNERS.length);
});

test('the keyboard alone records a result', async () => {
  await open({ office: { memos: [underWay] } });
  await signer(1).getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await seen('.decision');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // Past the other choices, the day and the words.
  for (let steps = 0; steps < 5; steps++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await seen('.notice.good', 'ลงผลการพิจารณาแล้ว: ปลัดเทศบาล เห็นชอบ');
});

test('in English dates are of the common era', async () => {
  await open({ office: { memos: [underWay] } }, 'en');
  await seen('.memo-head', '9 March 2026, 14:05');
  await seen('.signer', 'Approved 9 March 2026');
});
