/** The add-on's pages in the studio: google.script in its frame, and that the page is open to everyone. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { build } from '../local/add-on';
import { type OpenStudio, openStudio } from './browser';

jest.setTimeout(60_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const script = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('ลอง').addItem('เปิดแถบด้านข้าง', 'open').addItem('กล่อง', 'box')
    .addItem('ข้อความ', 'toast').addItem('ไปที่', 'jump').addItem('เสีย', 'broken').addToUi();
}
function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('แถบลอง')); }
function box() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>สวัสดี</p>').setWidth(300).setHeight(120), 'กล่องลอง');
}
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('เสร็จแล้ว', 'แจ้ง'); }
function jump() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('C700').activate(); }
function broken() { throw new Error('พังแล้ว'); }
function echo(value) { return value; }
function turn() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('template').setTitle('หน้าแม่แบบ')); return 'turned'; }
function fail() { throw new Error('เสีย'); }
`;
const sidebar = `<!DOCTYPE html><html lang="th"><head><title>x</title></head><body>
<main><h1>แถบลอง</h1><button id="copy">คัดลอก</button><input id="field" readonly aria-label="ลิงก์" value="https://example.org/memo"></main>
<script>
document.getElementById('copy').onclick = async () => {
  try { await navigator.clipboard.writeText('x'); document.title = 'copied'; }
  catch (e) { const f = document.getElementById('field'); f.focus(); f.select(); document.title = 'selected'; }
};
</script></body></html>`;

const template = `<!DOCTYPE html><html lang="th"><head><title>template</title></head><body><main><h1>แม่แบบ</h1></main></body></html>`;

let studio: OpenStudio;
let dist: string;

beforeAll(() => {
  dist = build(script, undefined, { 'sidebar.html': sidebar, 'template.html': template });
});
afterEach(() => studio.close());

async function openSidebar(options: Parameters<typeof openStudio>[0] = {}): Promise<Frame> {
  studio = await openStudio({ dist, ...options });
  await studio.menu('เปิดแถบด้านข้าง');
  return studio.sidebarFrame();
}

/** Runs in the frame; the add-on's own code would be written so. */
const inFrame = (frame: Frame, body: string) =>
  frame.evaluate(`new Promise((done) => { const run = google.script.run; ${body} })`);

describe('google.script.run in the frame', () => {
  test('handlers and user objects chain, each call with its own', async () => {
    const frame = await openSidebar();
    const body = `
      const heard = [];
      const hear = (what) => (value, object) => {
        heard.push([what, value.message ?? value, object]);
        if (heard.length === 2) done(heard.sort());
      };
      const both = run.withSuccessHandler(hear('ok')).withFailureHandler(hear('bad'));
      both.withUserObject({ a: 1 }).echo({ ข: [1, undefined] });
      both.withUserObject('two').fail();`;
    expect(await inFrame(frame, body)).toEqual([
      ['bad', 'เสีย', 'two'],
      ['ok', { ข: [1, null] }, { a: 1 }],
    ]);
  });

  test('a Date may not cross, and what does not exist is no function', async () => {
    const frame = await openSidebar();
    const failing = (code: string) =>
      inFrame(frame, `try { ${code}; done('crossed'); } catch (e) { done(String(e)); }`);
    expect(await failing('run.echo({ at: new Date() })')).toContain(
      'illegal value in property: at',
    );
    expect(await failing('run.echo(() => 1)')).toContain('illegal value in property: 0');
    expect(await failing('run.nothing()')).toContain('is not a function');
  });

  test('ten at a time, and in no certain order', async () => {
    const frame = await openSidebar({ latency: 200 });
    let most = 0;
    let now = 0;
    studio.page.on('request', (request) => {
      if (request.url().endsWith('/call')) most = Math.max(most, ++now);
    });
    studio.page.on('requestfinished', (request) => {
      if (request.url().endsWith('/call')) now--;
    });
    const body = `
      const order = [];
      for (let i = 0; i < 25; i++) run.withSuccessHandler((n) => {
        order.push(n);
        if (order.length === 25) done(order);
      }).echo(i);`;
    const order = (await inFrame(frame, body)) as number[];
    expect(most).toBe(10);
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i));
  });

  test('the frame reaches neither the clipboard nor the page around it', async () => {
    const frame = await openSidebar();
    await frame.getByRole('button', { name: 'คัดลอก' }).click();
    await frame.waitForFunction('document.title === "selected"');
    expect(await frame.evaluate('String(getSelection())')).toBe('https://example.org/memo');
    const reach = `try { done(String(parent.document.title)); } catch (e) { done(e.name); }`;
    expect(await inFrame(frame, reach)).toBe('SecurityError');
    const load = `fetch('https://example.org/').then(() => done('loaded'), () => done('refused'));`;
    expect(await inFrame(frame, load)).toBe('refused');
  });

  test('host.close takes the sidebar away', async () => {
    const frame = await openSidebar();
    await frame.evaluate('google.script.host.close()').catch(() => undefined);
    await studio.page.locator('.sidebar').waitFor({ state: 'detached' });
  });
});

describe('a page shown from within the sidebar’s own call', () => {
  const turned = () => studio.page.getByRole('complementary', { name: 'หน้าแม่แบบ' });

  /** Evaluating in a frame that is taken away never ends well; what is left behind is what counts. */
  const turn = (frame: Frame, before = '') =>
    frame.evaluate(`${before}; google.script.run.turn(); undefined`).catch(() => undefined);

  test('takes the place of the old one, and its own calls work', async () => {
    const old = await openSidebar();
    await turn(old);
    await turned().waitFor();
    const frame = await studio.sidebarFrame();
    expect(await frame.title()).toBe('template');
    expect(await studio.page.locator('.sidebar iframe').count()).toBe(1);
    expect(await inFrame(frame, "run.withSuccessHandler(done).echo('ใหม่')")).toBe('ใหม่');
  });

  test('stays, whatever the old page still waits for or says', async () => {
    const old = await openSidebar();
    // The old page's other calls are answered only when it is gone.
    await studio.page.route('**/__studio/call', async (route) => {
      if (route.request().postDataJSON().ask.name !== 'turn') await turned().waitFor();
      await route.continue();
    });
    let answers = 0;
    studio.page.on('requestfinished', (request) => {
      if (request.url().endsWith('/call')) answers += 1;
    });
    await turn(
      old,
      `const close = () => google.script.host.close();
       const run = google.script.run.withSuccessHandler(close).withFailureHandler(close);
       run.echo(1); run.echo(2); run.fail()`,
    );
    await turned().waitFor();
    for (let left = 50; left > 0 && answers < 4; left--) await studio.page.waitForTimeout(100);
    expect(answers).toBe(4);
    // What a frame said just before it was taken away is heard afterwards, and from no window.
    await studio.page.evaluate(
      `dispatchEvent(new MessageEvent('message', { data: { studio: 'frame', what: 'close' } }))`,
    );
    expect(await turned().count()).toBe(1);
    const frame = await studio.sidebarFrame();
    expect(await inFrame(frame, 'run.withSuccessHandler(done).echo(1)')).toBe(1);
    expect(studio.errors).toEqual([]);
  });
});

describe('what the script shows', () => {
  test('the sidebar is 300 pixels wide under its title, and its cross closes it', async () => {
    await openSidebar();
    const panel = studio.page.getByRole('complementary', { name: 'แถบลอง' });
    expect((await panel.locator('iframe').boundingBox())?.width).toBe(300);
    await panel.getByRole('button', { name: 'ปิด' }).click();
    await panel.waitFor({ state: 'detached' });
  });

  test('a box has the size and title it was given', async () => {
    studio = await openStudio({ dist });
    await studio.menu('กล่อง');
    const box = studio.page.getByRole('dialog', { name: 'กล่องลอง' });
    expect(await box.locator('iframe').boundingBox()).toMatchObject({ width: 300, height: 120 });
    await studio.page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
  });

  test('toasts, errors and activated cells show', async () => {
    studio = await openStudio({ dist });
    await studio.menu('ข้อความ');
    await studio.page.getByText('เสร็จแล้ว').waitFor();
    await studio.menu('เสีย');
    await studio.page.getByRole('alert').getByText('พังแล้ว').waitFor();
    await studio.menu('ไปที่');
    await studio.page.locator('#cell-C700').waitFor();
  });
});

describe('axe finds nothing', () => {
  /** A hundred rows are alike; frames have tests of their own. */
  const ALIKE = '#grid tbody tr:nth-child(n+15)';
  const violations = async (frame: Frame, without = ALIKE) => {
    const few = `{ exclude: ['${without}'] }, { iframes: false }`;
    const found = (await frame.evaluate(`axe.run(${few})`)) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  // axe comes in as a script of the page, which the page's own policy forbids everyone.
  const open = async () => {
    studio = await openStudio({ dist, bypassPolicy: true });
    const main = studio.page.mainFrame();
    await main.evaluate(axe);
    return main;
  };

  test('on the sheet, with a menu, a box, Drive and the sidebar open', async () => {
    const main = await open();
    expect(await violations(main)).toEqual([]);
    await studio.page.getByRole('button', { name: /^Google ไดรฟ์/ }).click();
    await studio.menu('เปิดแถบด้านข้าง');
    await studio.sidebarFrame();
    await studio.page.getByRole('menubar').getByRole('menuitem').first().click();
    // The grid is as it was at the first look, and by far the longest to look through.
    expect(await violations(main, '#grid')).toEqual([]);
    await studio.page.keyboard.press('Escape');
    await studio.menu('กล่อง');
    await studio.dialogFrame();
    expect(await violations(main, '#grid')).toEqual([]);
  });
});
