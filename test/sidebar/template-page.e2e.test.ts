/** The template view under a user's hands: what it asks of the server, keeps, repeats, refuses and tells. */
import type { Browser, Page, Route } from 'playwright-core';
import { openBrowser } from '../browser';
import { docx, picture } from './files';
import { EDITED } from './page-server';
import { eventually } from './scene';
import { openTab, type Tab } from './sidebar-page';
import { TOKEN } from './template-office';
import {
  type OpenTemplateScene,
  openTemplateScene,
  problems,
  type TemplateScene,
  versions,
} from './template-scenes';
import { manyTags } from './template-tags';

let browser: Browser;
let tab: Tab;
let scene: OpenTemplateScene;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser, {});
});
afterEach(() => page.context().clearPermissions());
afterAll(() => browser.close());

async function open(options: Omit<TemplateScene, 'name'> = {}, width = 300): Promise<void> {
  scene = await openTemplateScene(tab, options, 'th', { width });
  page = scene.page;
}

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));
const offline = () => Promise.reject(new Error('NetworkError'));
const sent = (name: string) =>
  scene.office.sent.filter((call) => call.name === name).map(({ args }) => args[0]);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const link = (name: string | RegExp) => page.getByRole('link', { name });
const seen = (selector: string, hasText?: string | RegExp) =>
  page
    .locator(selector, hasText === undefined ? {} : { hasText })
    .first()
    .waitFor();
const gone = (selector: string) => page.locator(selector).waitFor({ state: 'detached' });
const hasFocus = (selector: string) =>
  page.evaluate<boolean>(`document.activeElement === document.querySelector('${selector}')`);
const editing = {
  name: 'แม่แบบของฉัน',
  link: 'https://docs.google.com/document/d/edit-1/edit',
};
const own = versions[0]!;

describe('what is in use', () => {
  test('an own template is told with its version, by whom and since when', async () => {
    await open({ office: { versions, present: own } });
    await seen('#present', /บันทึกของกองคลัง\.docx \(รุ่นที่ ๓\).*clerk@example\.org.*๙ มีนาคม ๒๕๖๙/s);
  });

  test('one that cannot be read is said plainly, and one press is the way out', async () => {
    await open({ office: { versions, present: own, damaged: true } });
    await seen('#present .notice.error', 'อ่านแม่แบบนี้ไม่ได้แล้ว');
    await button('ใช้บันทึกข้อความฉบับเต็ม').click();
    await seen('#present .notice.good', 'ใช้ “บันทึกข้อความฉบับเต็ม” แล้ว');
    expect(sent('callChooseTemplate')).toMatchObject([{ kind: 'official', version: null }]);
    // What cannot be read is nothing to go back to.
    expect(await button('กลับไปใช้แบบเดิม').count()).toBe(0);
  });
});

describe('choosing', () => {
  test('one press changes it, another takes it back', async () => {
    await open({ office: { versions, present: own } });
    await button('ใช้แบบนี้: บันทึกข้อความฉบับย่อ (แนบตารางผล)').click();
    await seen('#choose .notice.good', 'ใช้ “บันทึกข้อความฉบับย่อ (แนบตารางผล)” แล้ว');
    await seen('.choice.in-use', 'บันทึกข้อความฉบับย่อ');
    expect(await hasFocus('#choose .outcome')).toBe(true);
    await button('กลับไปใช้แบบเดิม').click();
    await seen('.choice.in-use', 'บันทึกของกองคลัง');
    expect(sent('callChooseTemplate')).toEqual([
      { kind: 'short', version: null, stamp: '1' },
      { kind: 'own', version: 3, stamp: '2' },
    ]);
  });

  test('two presses in haste are one choice', async () => {
    await open({
      answer: (serve) => async (name, args) => {
        await later(100);
        return serve(name, args);
      },
    });
    await page.locator('.choice .button.plain').first().dblclick();
    await seen('#choose .notice.good');
    expect(sent('callChooseTemplate')).toHaveLength(1);
  });

  test('a colleague was quicker: told who, what and when; mine all the same with the new stamp', async () => {
    await open({ office: { versions, present: own } });
    scene.office.colleagueChooses({ kind: 'publication', version: null });
    await button(/^ใช้แบบนี้: บันทึกข้อความฉบับย่อ/).click();
    await seen(
      '#choose .notice.warning',
      /รายงานผลสำหรับเผยแพร่.*colleague@example\.org.*๒ มีนาคม ๒๕๖๙ ๑๔:๐๕/s,
    );
    expect(scene.office.present.kind).toBe('publication');
    await button('ใช้แบบที่ท่านเลือก').click();
    await seen('#choose .notice.good');
    expect(scene.office.present.kind).toBe('short');
    expect(sent('callChooseTemplate').map(({ stamp }) => stamp)).toEqual(['1', '2']);
  });

  test('a colleague was quicker: theirs is kept, shown, and nothing is sent', async () => {
    await open();
    scene.office.colleagueChooses({ kind: 'publication', version: null });
    await button(/^ใช้แบบนี้: บันทึกข้อความฉบับย่อ/).click();
    await button('ใช้ตามเพื่อนร่วมงาน').click();
    await gone('#choose .notice');
    await seen('.choice.in-use', 'รายงานผลสำหรับเผยแพร่');
    expect(sent('callChooseTemplate')).toHaveLength(1);
  });

  test('no answer came, but it was done: the page shows what is so', async () => {
    await open({
      answer: (serve) => (name, args) => {
        const reply = serve(name, args);
        return name === 'callChooseTemplate' ? offline() : reply;
      },
    });
    await button(/^ใช้แบบนี้: บันทึกข้อความฉบับย่อ/).click();
    await seen('#choose .notice.error', 'อินเทอร์เน็ต');
    await seen('.choice.in-use', 'บันทึกข้อความฉบับย่อ');
  });

  test('each can be had as a file', async () => {
    await open({ office: { versions, present: own } });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(/^ดาวน์โหลด: บันทึกของกองคลัง/).click(),
    ]);
    expect(download.suggestedFilename()).toBe('own3.docx');
    expect(sent('callDownloadTemplate')).toEqual([{ kind: 'own', version: 3 }]);
  });
});

describe('editing in Google Docs', () => {
  test('a Doc is made once, and its link has the focus', async () => {
    await open();
    await button('สร้าง Google เอกสารสำหรับแก้ไข').dblclick();
    await seen('#edit-link');
    expect(await hasFocus('#edit-link')).toBe(true);
    expect(await link(/^แก้ไขต่อใน Google เอกสาร/).getAttribute('href')).toMatch(
      /^https:\/\/docs\.google\.com\//,
    );
    expect(sent('callEditTemplate')).toEqual([{ fresh: false }]);
  });

  test('beginning afresh asks first, since what was edited is passed by', async () => {
    await open({ office: { editing } });
    await button('เริ่มใหม่').click();
    expect(sent('callEditTemplate')).toEqual([]);
    await button('สร้างใหม่').click();
    await seen('[aria-labelledby=edit-title] .notice.good');
    expect(sent('callEditTemplate')).toEqual([{ fresh: true }]);
    expect(await link(/^แก้ไขต่อ/).getAttribute('href')).not.toBe(editing.link);
  });

  test('a link that is none of Google Docs is not made one', async () => {
    await open({ office: { editing: { name: 'x', link: 'javascript:alert(1)' } } });
    await seen('[aria-labelledby=edit-title]', 'ตรวจและใช้');
    expect(await page.locator('[aria-labelledby=edit-title] a').count()).toBe(0);
  });

  test('broken, read, mended, checked again, used', async () => {
    await open({ office: { editing, problems } });
    await button('ตรวจและใช้').click();
    await seen('.trial .notice.error', 'ต้องแก้ไข ๒ รายการ');
    expect(await hasFocus('#trial-title')).toBe(true);
    const told = await page.locator('.problem').allInnerTexts();
    expect(told[0]).toMatch(
      /เนื้อเรื่อง · ย่อหน้าที่ ๓\s+ไม่รู้จักแท็ก {{เรือง}}.*\s+ข้อความ: .*เรื่อง {{เรือง}} ประจำปี/,
    );
    // The warning came first from the server; errors come first to the user.
    expect(told[2]).toContain('{{วันที่}}');
    expect(await button('ใช้แม่แบบนี้').count()).toBe(0);
    scene.office.problems = [];
    await again();
    await seen('main > .outcome .notice.good', 'เก็บแม่แบบเป็นรุ่นใหม่');
    await gone('.trial');
    await seen('#present', 'รุ่นที่ ๑');
    expect(sent('callUseTemplate')).toMatchObject([{ base64: 'UEsDBA==', stamp: '1' }]);
    await button('กลับไปใช้แบบเดิม').click();
    await seen('.choice.in-use', 'บันทึกข้อความฉบับเต็ม');
  });

  test('checking fails: said in the server’s words, and what is on the page stays', async () => {
    await open({
      office: { editing, problems },
      answer: (serve) => (name, args) =>
        name === 'callFindEdited' && scene?.office.problems.length === 0
          ? { ok: false, message: 'ไม่พบเอกสารในไดรฟ์' }
          : serve(name, args),
    });
    await button('ตรวจและใช้').click();
    await seen('.trial');
    scene.office.problems = [];
    await again();
    await seen('.trial .notice.error', 'ไม่พบเอกสารในไดรฟ์');
    expect(await page.locator('.problem').count()).toBe(3);
  });
});

/** In the card that tells what is wrong. */
const again = () => page.locator('.trial').getByRole('button', { name: 'ตรวจและใช้' }).click();

test('one press checks and uses: with nothing to tell, no card opens, and the focus is with what came of it', async () => {
  await open({ office: { editing } });
  await button('ตรวจและใช้').click();
  await seen('main > .outcome .notice.good', 'เก็บแม่แบบเป็นรุ่นใหม่');
  expect(await page.locator('.trial').count()).toBe(0);
  expect(await hasFocus('main > .outcome')).toBe(true);
  await seen('#present', 'รุ่นที่ ๑');
});

describe('what was edited is fetched by the page itself', () => {
  const drive = (answer: (route: Route) => Promise<void>) => page.route(`**${EDITED}`, answer);
  afterEach(() => page.unrouteAll());
  const read = () => button('ตรวจและใช้').click();
  const failure = (hasText: string | RegExp) =>
    seen('[aria-labelledby=edit-title] .notice.error', hasText);

  test('with the token, which goes to that address alone and stays nowhere', async () => {
    await open({ office: { editing } });
    const file = docx('ก.docx', 400_000);
    const asked: string[] = [];
    await drive(async (route) => {
      asked.push(route.request().headers().authorization ?? '');
      await route.fulfill({ status: 200, body: file.buffer });
    });
    await read();
    await seen('main > .outcome .notice.good');
    expect(asked).toEqual([`Bearer ${TOKEN}`]);
    const [arrived] = sent('callCheckTemplate');
    expect(arrived).toMatchObject({ name: 'แม่แบบบันทึกข้อความ.docx', base: 'base-1' });
    expect(Buffer.from(arrived.base64, 'base64').equals(file.buffer)).toBe(true);
    expect(JSON.stringify(scene.office.sent)).not.toContain(TOKEN);
    expect(await page.content()).not.toContain(TOKEN);
  });

  test('it is asked for anew each time', async () => {
    await open({ office: { editing, problems } });
    await read();
    await seen('.trial .notice.error');
    await again();
    await seen('.trial .button:not([aria-disabled=true])');
    expect(sent('callFindEdited')).toHaveLength(2);
  });

  test.each([
    [
      'Google refuses it',
      (route: Route) => route.fulfill({ status: 403, body: '{}' }),
      'Google ตอบรหัส ๔๐๓',
    ],
    [
      'the Doc is out of its reach',
      (route: Route) => route.fulfill({ status: 404 }),
      'Google ตอบรหัส ๔๐๔',
    ],
    [
      'the network or the browser refuses it',
      (route: Route) => route.abort('failed'),
      'โดยตรงไม่ได้ แม่แบบที่ใช้อยู่ไม่ถูกเปลี่ยน',
    ],
  ])('where %s the other way is told, and nothing is sent', async (_what, answer, told) => {
    await open({ office: { editing } });
    await drive(answer);
    await read();
    await failure(told);
    await failure(/ไฟล์ → ดาวน์โหลด → Microsoft Word \(\.docx\).*“อัปโหลดแม่แบบจากเครื่อง”/);
    await seen('#upload-title', 'อัปโหลดแม่แบบจากเครื่อง');
    expect(sent('callCheckTemplate')).toEqual([]);
    // The same press again, once it goes.
    await page.unrouteAll();
    await read();
    await seen('main > .outcome .notice.good');
  });

  test('one over 1 MB is refused as an upload is', async () => {
    await open({ office: { editing } });
    const { buffer } = docx('ใหญ่.docx', 1_000_001);
    await drive((route) => route.fulfill({ status: 200, body: buffer }));
    await read();
    await failure('๑.๑ MB เกิน ๑ MB');
    expect(sent('callCheckTemplate')).toEqual([]);
  });
});

describe('a template from the computer', () => {
  const upload = () => page.locator('#upload');

  test('its bytes arrive whole, and nothing is stored before it is used', async () => {
    await open();
    const file = docx('แม่แบบใหม่.docx', 1_000_000);
    await upload().setInputFiles(file);
    await seen('.trial .notice.good');
    const [arrived] = sent('callCheckTemplate');
    expect(arrived.name).toBe(file.name);
    expect(Buffer.from(arrived.base64, 'base64').equals(file.buffer)).toBe(true);
    expect(scene.office.versions).toEqual([]);
    await button('ใช้แม่แบบนี้').click();
    await seen('#present', 'แม่แบบใหม่.docx (รุ่นที่ ๑)');
  });

  test('one over 1 MB is refused before anything is sent', async () => {
    await open();
    await upload().setInputFiles(docx('ใหญ่.docx', 1_000_001));
    await seen('[aria-labelledby=upload-title] .notice.error', '๑.๑ MB');
    expect(sent('callCheckTemplate')).toEqual([]);
  });

  test('a .doc gets the server’s words', async () => {
    await open();
    await upload().setInputFiles(docx('เก่า.doc'));
    await seen('.trial .problem', '.doc รุ่นเก่า');
    expect(await button('ใช้แม่แบบนี้').count()).toBe(0);
  });

  test('the same file can be chosen again after it was mended', async () => {
    await open({ office: { problems } });
    await upload().setInputFiles(docx('a.docx'));
    await seen('.trial .notice.error');
    scene.office.problems = [];
    await upload().setInputFiles(docx('a.docx'));
    await seen('.trial .notice.good');
  });

  test('it can be dropped; beside the field nothing happens, and the page stays', async () => {
    await open();
    const drop = (selector: string) =>
      page.evaluate(`(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['PK'], 'ลากมา.docx'));
        const zone = document.querySelector('${selector}');
        const kept = ['dragover', 'drop'].map((name) => !zone.dispatchEvent(
          new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })));
        return kept.every(Boolean);
      })()`);
    expect(await drop('#present')).toBe(true);
    expect(sent('callCheckTemplate')).toEqual([]);
    expect(await drop('.drop')).toBe(true);
    await seen('.trial', 'ลากมา.docx');
    expect(sent('callCheckTemplate')).toHaveLength(1);
  });

  test('a colleague stored one meanwhile: mine becomes a version after theirs, none is lost', async () => {
    await open({ office: { versions, present: own } });
    await upload().setInputFiles(docx('ของฉัน.docx'));
    await seen('.trial');
    scene.office.colleagueChooses({ kind: 'own', version: 2 });
    await button('ใช้แม่แบบนี้').click();
    await seen('main > .outcome .notice.warning', 'colleague@example.org');
    await seen('.trial');
    await button('ใช้แบบที่ท่านเลือก').click();
    await seen('#present', 'ของฉัน.docx (รุ่นที่ ๔)');
    expect(sent('callUseTemplate').map(({ stamp }) => stamp)).toEqual(['1', '2']);
  });
});

describe('a look at any template', () => {
  test('each one is shown where it is chosen, and nothing is chosen by it', async () => {
    await open({ office: { versions, present: own } });
    expect(await page.locator('.choice .button', { hasText: 'ดูตัวอย่าง' }).count()).toBe(6);
    await button('ดูตัวอย่าง: รายงานผลสำหรับเผยแพร่').click();
    await seen('.choice:nth-of-type(3) #preview-link');
    expect(await hasFocus('#preview-link')).toBe(true);
    expect(sent('callPreviewMemo')).toEqual([{ template: { kind: 'publication', version: null } }]);
    await page.locator('.choice.in-use .button', { hasText: 'ดูตัวอย่าง' }).click();
    await seen('.choice.in-use #preview-link');
    expect(await page.locator('#preview-link').count()).toBe(1);
    expect(sent('callPreviewMemo')[1]).toEqual({ template: { kind: 'own', version: 3 } });
    await button('ดูเสร็จแล้ว').click();
    await gone('#preview-link');
    expect(scene.office.previews).toBe(0);
    expect(sent('callChooseTemplate')).toEqual([]);
  });

  test('a ready-made one has its picture, which a press makes as wide as the card', async () => {
    await open();
    const pictures = page.locator('.choice .picture');
    expect(await pictures.count()).toBe(4);
    const width = async () => (await pictures.first().boundingBox())?.width ?? 0;
    expect(await width()).toBeLessThan(90);
    await pictures.first().click();
    expect(await width()).toBeGreaterThan(230);
    const drawn = `[...document.querySelectorAll('.picture img')].every((img) => img.naturalWidth === 256)`;
    expect(await page.evaluate(drawn)).toBe(true);
  });
});

describe('the preview', () => {
  async function preview(): Promise<void> {
    await page.locator('[aria-labelledby=edit-title] .button', { hasText: 'ดูตัวอย่าง' }).click();
    await seen('#preview-link');
  }

  test('sample data is said so, and its link has the focus', async () => {
    await open({ office: { editing, sample: true } });
    await preview();
    await seen('.trial .notice.info', 'ข้อมูลสมมติ');
    expect(await hasFocus('#preview-link')).toBe(true);
  });

  test.each([
    ['done looking', 'ดูเสร็จแล้ว'],
    ['closed', 'ปิด'],
    ['used', 'ใช้แม่แบบนี้'],
    ['checked again', 'ตรวจอีกครั้ง'],
    ['back to the main view', 'กลับหน้าหลัก'],
  ])('goes to the bin: %s', async (_how, name) => {
    await open({ office: { editing } });
    await preview();
    expect(scene.office.previews).toBe(1);
    await page.getByRole('button', { name, exact: true }).last().click();
    await gone('#preview-link');
    await eventually(() => scene.office.previews === 0);
    expect(scene.office.previews).toBe(0);
  });

  test('what is closed without a preview asks nothing of Drive', async () => {
    await open({ office: { editing, problems } });
    await button('ตรวจและใช้').click();
    await page.locator('.trial > .button').click();
    await gone('.trial');
    expect(sent('callBinPreviews')).toEqual([]);
  });

  test('it would not go: the way to be rid of it stays', async () => {
    let down = true;
    await open({
      office: { editing },
      answer: (serve) => (name, args) =>
        name === 'callBinPreviews' && down ? offline() : serve(name, args),
    });
    await preview();
    await page.locator('.trial > .button').click();
    await seen('main > [role=status] .notice.warning', 'ยังย้ายตัวอย่าง');
    down = false;
    await button('ดูเสร็จแล้ว').click();
    await gone('#preview-link');
  });
});

describe('the emblem', () => {
  const size = () =>
    page.evaluate<number[]>(
      `(() => { const { naturalWidth, naturalHeight } = document.querySelector('.emblem img');
        return [naturalWidth, naturalHeight]; })()`,
    );
  const put = async (width: number, height: number, type?: 'image/png' | 'image/jpeg') => {
    await page.locator('#emblem').setInputFiles(await picture(page, width, height, type));
    await seen('.emblem img');
    await page.waitForFunction(`document.querySelector('.emblem img').naturalWidth > 0`);
  };

  test('a small one is sent as it is', async () => {
    await open();
    const file = await picture(page, 300, 400);
    await page.locator('#emblem').setInputFiles(file);
    await seen('.emblem', /clerk@example\.org/);
    expect(sent('callSaveEmblem')).toMatchObject([{ base64: file.buffer.toString('base64') }]);
  });

  test.each([
    ['image/png', 'iVBORw0KGgo'],
    ['image/jpeg', '/9j/'],
  ] as const)(
    'a tall %s is redrawn 600 px high, its kind and proportions kept',
    async (type, start) => {
      await open();
      await put(1500, 2000, type);
      expect(await size()).toEqual([450, 600]);
      expect(sent('callSaveEmblem')[0].base64.startsWith(start)).toBe(true);
    },
  );

  test('what is transparent stays so', async () => {
    await open();
    await put(1200, 1800);
    const corner = await page.evaluate(`(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
      const context = canvas.getContext('2d');
      context.drawImage(document.querySelector('.emblem img'), 0, 0);
      return context.getImageData(0, 0, 1, 1).data[3];
    })()`);
    expect(corner).toBe(0);
  });

  test('what is no picture gets the server’s words', async () => {
    await open();
    await page.locator('#emblem').setInputFiles(docx('ตรา.png'));
    await seen('[aria-labelledby=emblem-title] .notice.error', 'ไม่ใช่รูป PNG หรือ JPEG');
  });

  test('it is taken out after a question, and the focus stays with the card', async () => {
    await open();
    await put(300, 300);
    await page.locator('.emblem .about .button').click();
    expect(sent('callSaveEmblem')).toHaveLength(1);
    await button('นำรูปออก: ตราครุฑ').click();
    await gone('.emblem');
    await seen('[aria-labelledby=emblem-title] .notice.good', 'นำรูปออกแล้ว');
    expect(sent('callSaveEmblem')[1]).toEqual({ base64: null, stamp: '1' });
    expect(await hasFocus('[aria-labelledby=emblem-title]')).toBe(true);
  });
});

describe('the tags', () => {
  const search = (text: string) => page.locator('#tag-search').fill(text);
  const names = () => page.locator('.tag strong').allTextContents();

  test.each([
    ['เรื่อง', 'เรื่อง'],
    ['  คะแนนita ', 'คะแนน ITA'],
    ['ITASCORE', 'คะแนน ITA'],
    ['หนังสือ เลขที่', 'ที่'],
    ['{{ร้อยละ}}', 'ร้อยละ'],
  ])('“%s” finds %s', async (text, name) => {
    await open();
    await search(text);
    await seen('.tag');
    expect(await names()).toContain(name);
  });

  test('no match is said, and clearing brings all back with the focus in the field', async () => {
    await open();
    await search('ไม่มีแน่นอน');
    await seen('.tags [role=status]', 'ไม่พบ');
    await button('ลบคำค้น').click();
    expect(await page.locator('.tags details').count()).toBe(4);
    await page.waitForFunction(`document.activeElement.id === 'tag-search'`);
  });

  test('hundreds are drawn some at a time', async () => {
    await open({ office: { groups: manyTags } });
    expect(await page.locator('.tag').count()).toBe(0);
    await search('รายการ');
    await seen('.tags [role=status]', 'พบ ๔๐๐ แท็ก');
    expect(await page.locator('.tag').count()).toBe(30);
    await button('แสดงอีก ๓๐ รายการ').click();
    expect(await page.locator('.tag').count()).toBe(60);
  });

  test('one press copies it, and it is said', async () => {
    await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`navigator.clipboard ?? Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => { window.copied = text } } })`);
    await search('measures');
    await button(/^คัดลอก {{#มาตรการ}}/).click();
    await seen('.tags [role=status]', 'คัดลอก {{#มาตรการ}}…{{/มาตรการ}} แล้ว');
    expect(await page.evaluate('window.copied ?? navigator.clipboard.readText()')).toBe(
      '{{#มาตรการ}}…{{/มาตรการ}}',
    );
  });

  test('the frame forbids the clipboard: the old way copies, and the button keeps the focus', async () => {
    await open();
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => true`);
    await search('subject');
    await button('คัดลอก {{เรื่อง}}').click();
    await seen('.tag .copied');
    expect(await page.locator('.tag input').count()).toBe(0);
    expect(await hasFocus('.tag .button')).toBe(true);
  });

  test('neither way works: the tag stands selected to be copied by hand', async () => {
    await open();
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false`);
    await search('subject');
    await button('คัดลอก {{เรื่อง}}').click();
    await seen('.tag', 'Ctrl+C');
    expect(await page.evaluate('String(getSelection())')).toBe('{{เรื่อง}}');
  });
});

describe('the page', () => {
  test('the net is down at first: said so, and trying again brings the page', async () => {
    let down = true;
    await open({
      ready: false,
      answer: (serve) => (name, args) => (down ? offline() : serve(name, args)),
    });
    await seen('.notice.error', 'อินเทอร์เน็ต');
    down = false;
    await button('ลองอีกครั้ง').click();
    await seen('#present');
  });

  test('by the keyboard alone: to a choice, to the file, to a tag, and back', async () => {
    await open({ office: { editing, problems } });
    const focused = () =>
      page.evaluate<string>(
        `document.activeElement.getAttribute('aria-label') || document.activeElement.id || document.activeElement.textContent.trim()`,
      );
    async function tabTo(name: RegExp): Promise<void> {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (name.test(await focused())) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    }
    await tabTo(/^ใช้แบบนี้: รายงานผล/);
    await page.keyboard.press('Enter');
    await seen('.choice.in-use', 'รายงานผล');
    await tabTo(/^กลับไปใช้แบบเดิม/);
    await page.keyboard.press('Space');
    await seen('.choice.in-use', 'บันทึกข้อความฉบับเต็ม');
    await tabTo(/^ตรวจและใช้/);
    await page.keyboard.press('Enter');
    await seen('.trial');
    expect(await focused()).toBe('trial-title');
    await tabTo(/^ปิด/);
    await page.keyboard.press('Enter');
    await gone('.trial');
    await page.waitForFunction(`document.activeElement.id === 'edit'`);
    await tabTo(/^emblem$/);
    await tabTo(/^tag-search$/);
    await page.keyboard.type('subject');
    await tabTo(/^คัดลอก {{เรื่อง}}/);
    await page.keyboard.press('Enter');
    await seen('.tag .copied, .tag input');
    await page.locator('#back').focus();
    await page.keyboard.press('Enter');
    await gone('#present');
    await eventually(() => scene.calls.includes('callSidebar'));
    expect(scene.calls).toContain('callSidebar');
  });

  test('the field for a file can be seen when the keyboard stands on it', async () => {
    await open();
    await page.locator('#upload').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await hasFocus('#upload')).toBe(true);
    const outline = await page.evaluate(
      `getComputedStyle(document.querySelector('#upload + label')).outlineStyle`,
    );
    expect(outline).toBe('solid');
  });
});
