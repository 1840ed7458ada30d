/** The page and its main view under a user's hands, with the real server behind: what it keeps, repeats, refuses and tells. */
import type { Browser, Page } from 'playwright-core';
import { type Office, openOffice, registerRows } from '../add-on/office';
import { openBrowser } from '../browser';
import { eventually } from './scene';
import { type Answering, openSidebar, openTab, type SidebarPage, type Tab } from './sidebar-page';
import { huge, inOrder, untouched, withFaults } from './workbooks';

let browser: Browser;
let tab: Tab;
let office: Office;
let sidebar: SidebarPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser, {});
});
afterAll(() => browser.close());

const serve: Answering = (name, args) => office.runtime.call(name, ...args);
const offline = () => Promise.reject(new Error('NetworkError'));
const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function open(
  sheets: typeof inOrder,
  answer: Answering = serve,
  locale = 'th',
): Promise<void> {
  office = await openOffice({ sheets, locale });
  sidebar = await openSidebar(tab, { answer });
  page = sidebar.page;
}

/** Which sheets can be read together is asked beside what a view shows. */
const views = () => sidebar.calls.filter((call) => call !== 'callMeasuresSheets');
const made = (name: string) => sidebar.calls.filter((call) => call === name).length;
const seen = (selector: string, hasText?: string | RegExp) =>
  page
    .locator(selector, hasText === undefined ? {} : { hasText })
    .first()
    .waitFor();
const cellOf = (sheet: string, name: string) => {
  const cell = office.workbook.book.getWorksheet(sheet)?.getCell(name);
  if (!cell) throw new Error(`no ${sheet}!${name}`);
  return cell;
};

describe('the big button', () => {
  test('pressed twice makes one memo', async () => {
    await open(inOrder, async (name, args) => {
      await later(100);
      return serve(name, args);
    });
    await page.locator('#generate').dblclick();
    await page.locator('#generate').click({ force: true });
    await seen('.memo.done .next-steps');
    expect([made('callFillMemo'), made('callCreateMemo'), made('callRegisterMemo')]).toEqual([
      1, 1, 1,
    ]);
    expect(office.drive.files).toHaveLength(1);
  });

  test('errors are counted first, and can be overruled', async () => {
    await open(withFaults);
    await page.locator('#generate').click();
    await seen('.memo.blocked', '๓ รายการที่ต้องแก้ไข หากสร้างต่อไป สถานะที่ไม่ชัดเจนจะเว้นเป็นจุดไข่ปลา');
    expect(office.drive.files).toHaveLength(0);
    await page.getByRole('button', { name: 'สร้างต่อไป' }).click();
    await seen('.memo.done .next-steps');
    expect(office.drive.files).toHaveLength(1);
  });

  test('where the years disagree the card says so, and nothing of statuses that are all clear', async () => {
    const [heading = [], ...rows] = inOrder.ตั้งค่า ?? [];
    const settings = rows.map((row) => (row[0] === 'ปีงบประมาณ' ? ['ปีงบประมาณ', '2570'] : row));
    await open({ 'มาตรการ 2569': inOrder.มาตรการ ?? [], ตั้งค่า: [heading, ...settings] });
    await page.locator('#generate').click();
    await seen('.memo.blocked', /ปี ๒๕๖๙ .*คือ ๒๕๗๐/);
    expect(await page.locator('.memo.blocked').innerText()).not.toContain('จุดไข่ปลา');
    expect(office.drive.files).toHaveLength(0);
  });

  test('Drive refuses: the step is named, and trying again begins anew and makes one memo', async () => {
    await open(inOrder);
    office.runtime.failOn({ method: 'Drive.Files.create', error: 'Storage quota exceeded' });
    await page.locator('#generate').click();
    await seen('.memo.failed .steps .failed', 'Google ไดรฟ์');
    await seen('.memo.failed .notice', 'พื้นที่');
    await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await seen('.memo.done .next-steps');
    expect(office.drive.files).toHaveLength(1);
    expect(registerRows(office).map((row) => row.สถานะบันทึก)).toEqual(['สร้างไม่สำเร็จ', 'สร้างแล้ว']);
  });

  test('the answer is lost on its way: the memo that was made is found, and shown', async () => {
    await open(inOrder, (name, args) => {
      const reply = serve(name, args);
      return name === 'callCreateMemo' ? offline() : reply;
    });
    await page.locator('#generate').click();
    await seen('.memo.done .next-steps');
    const link = await page.locator('.memo a').first().getAttribute('href');
    expect(link).toBe(`https://docs.google.com/document/d/${office.drive.files[0]?.id}/edit`);
    expect(office.drive.files).toHaveLength(1);
  });

  test('the register refuses: the link is kept, and the register can be tried again', async () => {
    let refuses = true;
    await open(inOrder, (name, args) =>
      name === 'callRegisterMemo' && refuses ? { ok: true, value: false } : serve(name, args),
    );
    await page.locator('#generate').click();
    await seen('.memo.done .notice.warning');
    expect(await page.locator('.memo a[href$="/edit"]').count()).toBe(1);
    refuses = false;
    await page.locator('.memo .notice .button').click();
    await page.locator('.memo .notice').waitFor({ state: 'detached' });
    expect(registerRows(office)[0]?.สถานะบันทึก).toBe('สร้างแล้ว');
  });

  test('what is typed and not saved is asked about first', async () => {
    await open(inOrder);
    await page.locator('#tab-settings').click();
    await page.locator('#setting-agency').fill('องค์การบริหารส่วนตำบลใหม่');
    await page.locator('#generate').click();
    await seen('.memo.unsaved');
    await page.getByRole('button', { name: 'บันทึกแล้วสร้างต่อ' }).click();
    await seen('.memo.done .next-steps');
    expect(cellOf('ตั้งค่า', 'B3').value).toBe('องค์การบริหารส่วนตำบลใหม่');
  });
});

describe('findings', () => {
  test('a press goes to the cell, also on another sheet', async () => {
    await open(withFaults);
    await page.locator('.go', { hasText: 'ผู้ลงนาม!D3' }).click();
    await eventually(() => office.runtime.seat.sheet.name === 'ผู้ลงนาม');
    expect(office.runtime.seat.sheet.name).toBe('ผู้ลงนาม');
  });

  test('one is fixed, told, and taken back', async () => {
    await open(withFaults);
    const before = cellOf('มาตรการ', 'B8').value;
    await page.getByRole('button', { name: 'แก้ไข B8' }).click();
    await seen('.outcome', 'แก้ไขแล้ว ๑ ช่อง');
    expect(cellOf('มาตรการ', 'B8').value).toBe('จัดทำแผนป้องกันการทุจริต ปี ๒๕๖๙');
    await page.getByRole('button', { name: 'เลิกทำ' }).click();
    await seen('.outcome', 'คืนค่าเดิมแล้ว');
    expect(cellOf('มาตรการ', 'B8').value).toBe(before);
  });

  test('all are shown, then fixed; one changed meanwhile is left alone and named', async () => {
    await open(withFaults);
    await page.locator('.fix-all > .button').click();
    expect(await page.locator('.fix-all .changes li').count()).toBe(3);
    cellOf('มาตรการ', 'C8').value = 'ประชุมครั้งใหม่';
    await page.locator('.fix-all .primary').click();
    await seen('.outcome', 'แก้ไขแล้ว ๒ ช่อง');
    await seen('.outcome .changes', /C8.*มีผู้แก้ไขช่องนี้ไปก่อน/);
    expect(cellOf('มาตรการ', 'C8').value).toBe('ประชุมครั้งใหม่');
  });

  test('hundreds come twenty at a time', async () => {
    await open(huge);
    const items = page.locator('.group.error .finding');
    expect(await items.count()).toBe(20);
    await page.locator('.group.error > .button').click();
    expect(await items.count()).toBe(40);
  });

  test('cells are left uncoloured until the user asks, and then the colours keep true', async () => {
    await open(withFaults);
    const fill = () => JSON.stringify(cellOf('มาตรการ', 'F8').fill ?? null);
    expect(fill()).not.toContain('FFF4C7C3');
    await page.getByRole('button', { name: 'ระบายสีช่องที่ต้องแก้ไข' }).click();
    await seen('.marks', 'ปรับสีและโน้ตในชีตแล้ว');
    expect(fill().toUpperCase()).toContain('F4C7C3');
    cellOf('มาตรการ', 'H8').value = '/';
    await page.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click();
    await page.locator('.go', { hasText: 'F8' }).waitFor({ state: 'detached' });
    expect(fill().toUpperCase()).not.toContain('F4C7C3');
  });
});

describe('an edit in the sheet shows by itself', () => {
  const nudge = () => page.evaluate(`window.dispatchEvent(new Event('focus'))`);

  test('when the user turns to the page, and nothing typed or unfolded is lost', async () => {
    await open(inOrder);
    await page.locator('#tab-settings').click();
    const field = page.locator('#setting-subject');
    await field.fill('เรื่องที่กำลังพิมพ์');
    cellOf('มาตรการ', 'H2').value = '';
    cellOf('ตั้งค่า', 'B7').value = 'นิติกรชำนาญการ';
    await later(3100);
    await nudge();
    await seen('#tab-findings', '๑');
    expect(await field.inputValue()).toBe('เรื่องที่กำลังพิมพ์');
    expect(await page.locator('#setting-drafterPosition').inputValue()).toBe('นิติกรชำนาญการ');
    expect(await page.evaluate('document.activeElement.id')).toBe('setting-subject');
  });

  test('every 20 seconds while it can be seen, at 2 reads, and 7 once a minute; a full reading only after a change', async () => {
    // The page of the test before asks too.
    await tab.page.goto('about:blank');
    office = await openOffice({ sheets: inOrder });
    sidebar = await openSidebar(browser, { answer: serve, clock: true });
    page = sidebar.page;
    const wireCalls = () => office.runtime.calls.filter(({ wire }) => wire).length;
    // The minute that passed when the clock was stopped; from here on the waits are exact.
    await eventually(() => made('callChanged') === 1 && sidebar.answered());
    const before = wireCalls();
    for (const asked of [2, 3, 4]) {
      await page.clock.runFor(19_000);
      expect(made('callChanged')).toBe(asked - 1);
      await page.clock.runFor(1000);
      await eventually(() => made('callChanged') === asked && sidebar.answered());
    }
    expect(made('callSidebar')).toBe(1);
    expect(wireCalls() - before).toBeLessThanOrEqual(2 + 2 + 7);
    cellOf('มาตรการ', 'H2').value = '';
    await page.clock.runFor(20_000);
    await seen('#tab-findings', '๑');
    expect(made('callSidebar')).toBe(2);
  });
});

describe('the forms', () => {
  test('only what was changed is written; a colleague who was quicker is not overwritten', async () => {
    await open(inOrder);
    await page.locator('#tab-settings').click();
    await page.locator('#setting-agency').fill('ของฉัน');
    await page.locator('#setting-phone').fill('0 1234 5678');
    cellOf('ตั้งค่า', 'B3').value = 'ของเพื่อน';
    await page.locator('#panel-settings [type=submit]').click();
    await seen('.save-bar', /เพื่อนร่วมงานแก้ไขไปก่อน.*หน่วยงาน/);
    expect(await page.locator('#setting-agency').inputValue()).toBe('ของเพื่อน');
    expect(await page.locator('#setting-phone').inputValue()).toBe('0 1234 5678');
    await page.getByRole('button', { name: 'ใช้ค่าที่ท่านพิมพ์' }).click();
    await page.locator('#panel-settings [type=submit]').click();
    await seen('.save-bar', 'บันทึกลงชีตแล้ว');
    expect(cellOf('ตั้งค่า', 'B3').value).toBe('ของฉัน');
  });

  test('each choice says what it comes to where nobody has made it', async () => {
    await open(inOrder);
    await page.locator('#tab-settings').click();
    const first = (key: string) => page.locator(`#setting-${key} option[value=""]`).innerText();
    expect(await first('thaiDigits')).toBe('ใช้เลขไทย (ค่ามาตรฐาน)');
    expect(await first('oneBlock')).toBe('แยกช่อง (ค่ามาตรฐาน)');
  });

  test('what was typed of a signer whom a colleague has changed is shown, and put back by one press', async () => {
    await open(inOrder);
    await page.locator('#tab-signers').click();
    await page.locator('#signer-0-name').fill('นายพิมพ์ เอง');
    cellOf('ผู้ลงนาม', 'C2').value = 'นายของ เพื่อน';
    await page.locator('#panel-signers [type=submit]').click();
    await seen('#panel-signers .field .notice.warning', 'ท่านพิมพ์ไว้ว่า “นายพิมพ์ เอง”');
    expect(await page.locator('#panel-signers .field .notice').count()).toBe(1);
    await page.getByRole('button', { name: 'ใช้ค่าที่ท่านพิมพ์' }).click();
    await page.locator('#panel-signers [type=submit]').click();
    await seen('#panel-signers .save-bar', 'บันทึกลงชีตแล้ว');
    expect(cellOf('ผู้ลงนาม', 'C2').value).toBe('นายพิมพ์ เอง');
  });

  test('what is wrong is said at its field, and nothing is sent', async () => {
    await open(inOrder);
    await page.locator('#tab-settings').click();
    await page.locator('#setting-itaScore').fill('887');
    await page.keyboard.press('Enter');
    await seen('#setting-itaScore-fault', '๐ ถึง ๑๐๐');
    expect(made('callSaveSettings')).toBe(0);
    expect(await page.locator('#setting-itaScore').getAttribute('aria-invalid')).toBe('true');
  });

  test('saving fails: what was typed is still there', async () => {
    await open(inOrder, (name, args) =>
      name === 'callSaveSettings' ? offline() : serve(name, args),
    );
    await page.locator('#tab-settings').click();
    await page.locator('#setting-agency').fill('ของฉัน');
    await page.keyboard.press('Enter');
    await seen('.save-bar .notice.error', /อินเทอร์เน็ต.*อาจทำไปแล้วบางส่วน/);
    expect(await page.locator('#setting-agency').inputValue()).toBe('ของฉัน');
  });

  test('signers are moved, added and taken out', async () => {
    await open(inOrder);
    await page.locator('#tab-signers').click();
    await page.getByRole('button', { name: /^เลื่อนลง.*นายหนึ่ง/ }).click();
    await page.getByRole('button', { name: 'เพิ่มผู้ลงนาม' }).click();
    await page.locator('#signer-3-name').fill('นายสี่ ตัวอย่าง');
    await page.getByRole('button', { name: /^นำออก.*นางสาม/ }).click();
    await page.locator('#panel-signers [type=submit]').click();
    await seen('#panel-signers .save-bar', 'บันทึกลงชีตแล้ว');
    const rows = [2, 3, 4, 5].map((row) =>
      ['A', 'C'].map((column) => String(cellOf('ผู้ลงนาม', `${column}${row}`).value ?? '')).join(' '),
    );
    expect(rows).toEqual(['2 นายหนึ่ง ตัวอย่าง', '1 นายสอง ตัวอย่าง', ' ', '4 นายสี่ ตัวอย่าง']);
    expect(await page.locator('.signer-form').count()).toBe(3);
  });
});

test('without measures one press makes the sheets, and the page follows', async () => {
  await open({ ชีต1: [] });
  await seen('.bar .quiet', 'สร้างชีตที่จำเป็นแล้วกรอกมาตรการ');
  // A blank sheet has no columns: nothing tells of a button that is not there.
  expect(await page.getByText('กำหนดคอลัมน์').count()).toBe(0);
  await page.getByRole('button', { name: 'สร้างชีตที่จำเป็น' }).click();
  await seen('h1', 'มาตรการ');
  await seen('.bar .quiet', 'กรอกมาตรการก่อน');
  // To where the first measure is typed: what is typed at once does not overwrite a heading.
  await page.getByRole('button', { name: 'ไปที่ชีต มาตรการ' }).click();
  await eventually(() => office.runtime.seat.selection === 'A3');
  expect(office.runtime.seat.selection).toBe('A3');
  expect(await page.locator('#generate').getAttribute('aria-disabled')).toBe('true');
  await page.locator('#generate').click({ force: true });
  expect(made('callFillMemo')).toBe(0);
});

test('the net is down at first: said so, and trying again brings the page', async () => {
  let down = true;
  office = await openOffice({ sheets: inOrder });
  sidebar = await openSidebar(tab, {
    answer: (name, args) => (down ? offline() : serve(name, args)),
    ready: false,
  });
  page = sidebar.page;
  await seen('.notice.error', 'อินเทอร์เน็ต');
  down = false;
  await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  await seen('.ring');
});

test.each([
  ['th-TH', /หลายบัญชี.*หน้าต่างส่วนตัว.*โปรไฟล์ Chrome/],
  ['en-GB', /several Google accounts.*private window.*Chrome profile/],
])('in %s, several accounts in the browser: said so, with the way out', async (locale, words) => {
  const own = await openTab(browser, { locale });
  office = await openOffice({ sheets: inOrder });
  office.runtime.refuseCalls('Authorization is required to perform that action.');
  ({ page } = await openSidebar(own, { answer: serve, ready: false }));
  await seen('.notice.error', words);
  expect(await page.locator('.notice.error').textContent()).not.toMatch(/อินเทอร์เน็ต|internet/);
  office.runtime.refuseCalls(null);
  await page.locator('.notice.error .button').click();
  await seen('.ring');
  await page.context().close();
});

test('what nobody knows of Google’s is in small print, and no longer than can be read', async () => {
  office = await openOffice({ sheets: inOrder });
  office.runtime.refuseCalls(`Unheard of\u0000 ${'x'.repeat(90_000)}`);
  ({ page } = await openSidebar(tab, { answer: serve, ready: false }));
  await seen('.notice.error .small-print', 'ข้อความจาก Google: Unheard of xxx');
  const text = (await page.locator('.small-print').textContent()) ?? '';
  expect(text.length).toBeLessThan(330);
});

test('protected cells: they are named, and nothing says that all is coloured', async () => {
  await open(withFaults);
  office.workbook.protect({ sheet: 'มาตรการ' });
  await page.locator('.marks .button').click();
  await seen('.marks .notice.warning', 'มาตรการ!F8');
  expect(await page.locator('.marks').textContent()).not.toContain('ปรับสีและโน้ตในชีตแล้ว');
});

test('a set-up that stops half way is explained, and goes on by the same button', async () => {
  await open(untouched);
  office.runtime.before({ method: 'Range.setValues', at: 2 }, () =>
    office.workbook.protect({ sheet: 'ตั้งค่า' }),
  );
  await page.locator('#set-up').click();
  await seen('.card .notice.error', 'ส่วนชีต มาตรการ สร้างเสร็จแล้ว');
  office.workbook.protections.length = 0;
  await page.locator('#set-up').click();
  await seen('.card', 'พร้อมให้กรอกแล้ว');
  await page.locator('.card .notice.error').waitFor({ state: 'detached' });
  expect(office.workbook.book.getWorksheet('ทะเบียนบันทึก')).toBeDefined();
});

test('the sample is put in and taken out by one button each, and set-up with boxes to tick is one tick more', async () => {
  await open(untouched);
  await page.locator('#show-sample').click();
  await seen('h1', 'ตัวอย่างมาตรการ');
  await seen('.ring', '๓๓.๓๓%');
  await page.locator('#take-sample-out').click();
  await page.locator('#set-up').waitFor();
  expect(office.workbook.book.worksheets.map(({ name }) => name)).toEqual(['ชีต1']);

  await page.locator('label.tick input').check();
  await page.locator('#set-up').click();
  await seen('.card', 'พร้อมให้กรอกแล้ว');
  const sheet = office.workbook.book.getWorksheet('มาตรการ');
  expect(office.workbook.rules.get(`${sheet?.id} H3`)).toMatchObject({ checkbox: true });
});

test('Word: the file is put together in the page and downloaded', async () => {
  await open(inOrder);
  await page.locator('#generate').click();
  await seen('.memo.done .next-steps');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ดาวน์โหลดเป็น Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^บันทึกข้อความ .*\.docx$/);
});

test('PDF: Google’s own download of the memo, in a tab of its own', async () => {
  await open(inOrder);
  await page.locator('#generate').click();
  await seen('.memo.done .next-steps');
  const pdf = page.getByRole('link', { name: /^ดาวน์โหลดเป็น PDF/ });
  const id = office.drive.files[0]?.id;
  expect(await pdf.getAttribute('href')).toBe(
    `https://docs.google.com/document/d/${id}/export?format=pdf`,
  );
  expect(await pdf.getAttribute('target')).toBe('_blank');
  expect(await pdf.getAttribute('rel')).toContain('noopener');
});

describe('the way to another view', () => {
  const toTemplate = () => page.locator('#to-template');
  const toMemos = () => page.locator('#to-memos');
  const back = () => page.getByRole('button', { name: 'กลับหน้าหลัก' });
  const heading = () => page.getByRole('heading', { level: 1 });
  const hasFocus = () =>
    page.evaluate<boolean>(`document.activeElement === document.querySelector('h1')`);
  // The page is there a moment before its heading has the focus.
  const getsFocus = async () => {
    await eventually(hasFocus);
    expect(await hasFocus()).toBe(true);
  };

  async function type(): Promise<void> {
    await page.locator('#tab-settings').click();
    await page.locator('#setting-agency').fill('องค์การบริหารส่วนตำบลใหม่');
  }

  test('is one press; what it shows is asked for only then, and once', async () => {
    await open(inOrder);
    expect(views()).toEqual(['callSidebar']);
    await toTemplate().click();
    await seen('#present');
    expect(views()).toEqual(['callSidebar', 'callTemplates']);
  });

  test('is open before there are measures', async () => {
    await open(untouched);
    await toTemplate().click();
    await seen('#present');
  });

  test('begins at the heading of the view, which names the page', async () => {
    await open(withFaults);
    await page.locator('#tab-signers').click();
    await toMemos().click();
    await seen('h1', 'ทะเบียนและการเสนอลงนาม');
    await getsFocus();
    expect(await page.title()).toBe('ทะเบียนและการเสนอลงนาม – ITA Memo');
    await seen('main:not(.skeleton)');
    await getsFocus();
    await back().click();
    await seen('.overview');
    await getsFocus();
    expect(await heading().innerText()).toContain('มาตรการ');
    expect(await page.title()).toBe('ITA Memo');
    expect(await page.evaluate('scrollY')).toBe(0);
  });

  test('and back shows at once what was shown, and what has changed a moment later', async () => {
    let asked = 0;
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await open(inOrder, async (name, args) => {
      const reply = serve(name, args);
      if (name === 'callSidebar' && ++asked > 1) await held;
      return reply;
    });
    await toMemos().click();
    await seen('main:not(.skeleton)');
    cellOf('มาตรการ', 'H2').value = '';
    await back().click();
    await seen('.ring');
    expect(await page.locator('#tab-findings .badge').count()).toBe(0);
    await eventually(() => made('callSidebar') === 2);
    release();
    await seen('#tab-findings', '๑');
  });

  test('a memo that was made meanwhile stands in the list when it is opened again', async () => {
    await open(inOrder);
    await toMemos().click();
    await seen('h2', 'ยังไม่มีบันทึกข้อความ');
    await back().click();
    await page.locator('#generate').click();
    await seen('.memo.done .next-steps');
    await page.locator('.memo.done').getByRole('button', { name: 'เสนอลงนาม' }).click();
    await seen('.memo-head', 'ยังไม่ได้เสนอ');
  });

  test('the sheet is not watched while another view is shown', async () => {
    office = await openOffice({ sheets: inOrder });
    sidebar = await openSidebar(browser, { answer: serve, clock: true });
    page = sidebar.page;
    await eventually(() => made('callChanged') === 1 && sidebar.answered());
    // Drawing the other view takes time of its own.
    await page.clock.resume();
    await toMemos().click();
    await seen('main:not(.skeleton)');
    await page.clock.runFor(120_000);
    await later(100);
    expect(made('callChanged')).toBe(1);
  });

  test('asks about what is typed, and saves it first', async () => {
    await open(inOrder);
    await type();
    await toTemplate().click();
    await seen('.leaving', 'จะหายไป');
    expect(made('callTemplates')).toBe(0);
    await page.getByRole('button', { name: 'บันทึกแล้วไปต่อ' }).click();
    await seen('#present');
    expect(cellOf('ตั้งค่า', 'B3').value).toBe('องค์การบริหารส่วนตำบลใหม่');
    expect(made('callTemplates')).toBe(1);
  });

  test('what cannot be saved is not left behind', async () => {
    await open(inOrder, (name, args) =>
      name === 'callSaveSettings' ? offline() : serve(name, args),
    );
    await type();
    await toTemplate().click();
    await page.getByRole('button', { name: 'บันทึกแล้วไปต่อ' }).click();
    await seen('.save-bar .notice.error');
    expect(made('callTemplates')).toBe(0);
    expect(await page.locator('#setting-agency').inputValue()).toBe('องค์การบริหารส่วนตำบลใหม่');
  });

  test('goes without saving only when told so, and then what was typed is gone', async () => {
    await open(inOrder);
    await type();
    await toTemplate().click();
    await page.getByRole('button', { name: 'ยกเลิก' }).click();
    await page.locator('.leaving').waitFor({ state: 'detached' });
    expect(made('callTemplates')).toBe(0);
    await toTemplate().click();
    await page.getByRole('button', { name: 'ไปโดยไม่บันทึก' }).click();
    await seen('#present');
    expect(made('callSaveSettings')).toBe(0);
    await back().click();
    await page.locator('#tab-settings').click();
    expect(await page.locator('#setting-agency').inputValue()).toBe('องค์การบริหารส่วนตำบลตัวอย่าง');
  });

  test('is barred while a memo is being made, since its steps are shown here', async () => {
    const never = new Promise<never>(() => {});
    await open(inOrder, (name, args) => (name === 'callCreateMemo' ? never : serve(name, args)));
    await page.locator('#generate').click();
    await seen('.steps .now:nth-child(2)');
    await toTemplate().click({ force: true });
    await later(100);
    expect(made('callTemplates')).toBe(0);
    expect(await page.locator('.steps').count()).toBe(1);
  });

  test('fails with words, can be tried again, and leaves the way back open', async () => {
    let down = true;
    await open(inOrder, (name, args) =>
      name === 'callTemplates' && down ? offline() : serve(name, args),
    );
    await toTemplate().click();
    await seen('main .notice.error', 'อินเทอร์เน็ต');
    await back().click();
    await seen('.ring');
    await toTemplate().click();
    // The failure of before is shown until the page has asked again.
    await eventually(() => made('callTemplates') === 2 && sidebar.answered());
    await seen('main .notice.error', 'อินเทอร์เน็ต');
    down = false;
    await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await seen('#present');
  });

  test('may be the menu’s: then the main view is asked for only on the way back', async () => {
    office = await openOffice({ sheets: inOrder });
    sidebar = await openSidebar(tab, { answer: serve, view: 'memos' });
    page = sidebar.page;
    expect(views()).toEqual(['callMemos']);
    expect(await hasFocus()).toBe(false);
    await back().click();
    await seen('.ring');
    expect(views()).toEqual(['callMemos', 'callSidebar']);
    await getsFocus();
  });
});

describe('the keyboard alone', () => {
  const focused = () =>
    page.evaluate<string>(
      `document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim()`,
    );
  async function tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  }

  test('fixes, undoes, fills in a field, saves and makes the memo', async () => {
    await open(withFaults);
    await tabTo(/^แก้ไข B8/);
    await page.keyboard.press('Enter');
    await seen('.outcome', 'แก้ไขแล้ว');
    await tabTo(/^เลิกทำ/);
    await page.keyboard.press('Space');
    await seen('.outcome', 'คืนค่าเดิม');
    await page.locator('#tab-findings').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('ตั้งค่า');
    await page.locator('#setting-department').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' ก');
    await page.keyboard.press('Enter');
    await seen('#panel-settings .save-bar', 'บันทึกลงชีตแล้ว');
    await tabTo(/^สร้างบันทึกข้อความ/);
    await page.keyboard.press('Enter');
    await seen('.memo.blocked');
    expect(await focused()).toBe('พบรายการที่ต้องแก้ไข');
    await tabTo(/^สร้างต่อไป/);
    await page.keyboard.press('Enter');
    await seen('.memo.done .next-steps');
    expect(await focused()).toBe('สร้างบันทึกข้อความแล้ว');
    await tabTo(/^เปิดเอกสาร/);
  });

  test('every stop can be seen', async () => {
    await open(withFaults);
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate<string>(
        `getComputedStyle(document.activeElement).outlineStyle`,
      );
      expect({ at: await focused(), outline }).toMatchObject({ outline: 'solid' });
    }
  });
});
