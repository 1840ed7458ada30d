/** The studio's server without a browser: whom it answers, what it refuses, what crosses. */
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { bundle } from '../../studio/bundles';
import { parseCommandLine } from '../../studio/options';
import { framePolicy } from '../../studio/pages';
import type { Done, SheetView } from '../../studio/protocol';
import { refusalLine } from '../../studio/refusal';
import { startStudio } from '../../studio/server';
import { build, docx } from '../local/add-on';
import { ask, type RunningStudio, runStudio, startTestStudio } from './studio';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const script = `
function onOpen() { SpreadsheetApp.getUi().createMenu('ลอง').addItem('ทำ', 'work').addToUi(); }
function onEdit(e) {
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('Z1')
    .setValue(e.range.getRow() + ' ' + e.value + ' ' + e.oldValue);
}
function work() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue('เสร็จ'); }
function echo(value) { return value; }
function date() { return { at: new Date(0) }; }
function fail() { throw new Error('เสีย'); }
function askAnyone() { return String(SpreadsheetApp.getUi().alert('ถาม', SpreadsheetApp.getUi().ButtonSet.YES_NO)); }
function hidden_() { return 1; }
function makeDoc(data) {
  const blob = Utilities.newBlob(Utilities.base64Decode(data), '${docxType}', 'ก.docx');
  const { id } = Drive.Files.create({ name: 'ก', mimeType: 'application/vnd.google-apps.document' }, blob);
  const address = 'https://www.googleapis.com/drive/v3/files/' + id + '/export?mimeType=${docxType}';
  return { address: address, token: ScriptApp.getOAuthToken() };
}
`;

const folder = mkdtempSync(join(tmpdir(), 'studio-server-'));
let studio: RunningStudio;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('แผ่น');
  sheet.getCell('B2').value = 'เดิม';
  sheet.getCell('C3').value = 5;
  sheet.mergeCells('D1:E2');
  book.addWorksheet('ซ่อน').state = 'hidden';
  const workbook = join(folder, 'small.xlsx');
  await book.xlsx.writeFile(workbook);
  studio = await startTestStudio({ workbook, dist: build(script) });
});
afterAll(() => studio.stop());

const view = (around = 1) => ask(studio, 'view', { sheet: 1, around }) as Promise<SheetView>;
const edit = (row: number, column: number, text: string) =>
  ask(studio, 'edit', { sheet: 1, cells: [{ row, column, text }] });
const call = (name: string, ...args: unknown[]) =>
  ask(studio, 'call', { name, args: JSON.stringify(args) }) as Promise<Done<string>>;

interface Raw {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** fetch() would not send a foreign Host. */
function raw({ method = 'GET', path = '/', headers = {}, body = '' }: Raw) {
  const { hostname, port } = new URL(studio.url);
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((done) => {
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    sent.end(body);
  });
}

describe('whom it answers', () => {
  const body = JSON.stringify({ caller: { client: 'x', user: 'owner', locale: 'th' }, ask: null });
  const post = (headers: Record<string, string>) =>
    raw({ method: 'POST', path: '/__studio/open', headers, body });

  test('a name rebound to loopback is refused', async () => {
    expect((await raw({ headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await raw({ headers: { host: 'evil.example:80' } })).status).toBe(403);
  });

  test('a page of another origin is refused, even with the token', async () => {
    const { token } = studio;
    expect((await post({ 'x-studio-token': token })).status).toBe(200);
    const origins = ['https://evil.example', 'null', 'http://127.0.0.1:1'];
    for (const origin of origins) {
      expect((await post({ 'x-studio-token': token, origin })).status).toBe(403);
    }
    expect((await post({ 'x-studio-token': token, 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
  });

  test('nothing is done without the token of this start', async () => {
    expect((await post({})).status).toBe(403);
    expect((await post({ 'x-studio-token': 'f'.repeat(48) })).status).toBe(403);
    expect((await raw({ path: '/__studio/events?client=x' })).status).toBe(403);
  });

  test('the page allows nothing from anywhere else', async () => {
    const { headers } = await raw({});
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
  });

  test('what is no question gets a plain sentence', async () => {
    const headers = { 'x-studio-token': studio.token };
    const path = '/__studio/open';
    expect((await raw({ method: 'POST', path, headers, body: '{' })).status).toBe(400);
    expect(
      (await raw({ method: 'POST', path, headers, body: '{"caller":{"user":"root"}}' })).status,
    ).toBe(400);
    expect(
      (await raw({ method: 'POST', path: '/__studio/toString', headers, body: '{}' })).status,
    ).toBe(404);
    expect((await raw({ path: '/frame/none' })).status).toBe(404);
    expect((await raw({ path: '/../package.json' })).status).toBe(404);
  });
});

describe('Drive over HTTP', () => {
  const made = async () => {
    const done = await call('makeDoc', docx());
    if (!done.ok) throw new Error(done.problem.message);
    return JSON.parse(done.value) as { address: string; token: string };
  };
  const path = (address: string) => address.slice(address.indexOf('/drive/'));

  test('the frame is told the studio’s own address, and its token opens the file from no origin', async () => {
    const { address, token } = await made();
    expect(address.startsWith(`http://127.0.0.1:${new URL(studio.url).port}/drive/v3/files/`)).toBe(
      true,
    );
    const headers = { authorization: `Bearer ${token}`, origin: 'null' };
    const response = await fetch(address, { headers });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(docx());
  });

  test('the browser may ask before it sends the token', async () => {
    const { address } = await made();
    const asked = await raw({
      method: 'OPTIONS',
      path: path(address),
      headers: { origin: 'null' },
    });
    expect(asked).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-headers': 'authorization' },
    });
  });

  test('another token, the studio’s own, none, and a foreign name open nothing', async () => {
    const { address, token } = await made();
    const status = async (headers: Record<string, string>) =>
      (await raw({ path: path(address), headers })).status;
    expect(await status({})).toBe(401);
    expect(await status({ authorization: 'Bearer ya29.other' })).toBe(401);
    expect(await status({ authorization: `Bearer ${studio.token}` })).toBe(401);
    expect(await status({ authorization: `Bearer ${token}`, host: 'evil.example' })).toBe(403);
    const post = {
      method: 'POST',
      path: path(address),
      headers: { authorization: `Bearer ${token}` },
    };
    expect((await raw(post)).status).toBe(405);
  });

  test('a frame may connect to it alone', () => {
    const policy = framePolicy('http://127.0.0.1:1/drive/v3/');
    expect(policy).toContain('connect-src http://127.0.0.1:1/drive/v3/;');
    expect(policy).toContain("default-src 'none'");
  });
});

describe('the sheet', () => {
  test('the view has values, merges and visible sheets only', async () => {
    const { cells, merges, tabs, totalRows } = await view();
    expect(cells['2,2']).toMatchObject({ text: 'เดิม', input: 'เดิม' });
    expect(merges).toEqual([{ row: 1, column: 4, rows: 2, columns: 2 }]);
    expect(tabs.map(({ name }) => name)).toEqual(['แผ่น']);
    expect(totalRows).toBe(1000);
  });

  test('rows come a hundred at a time', async () => {
    expect(await view(999)).toMatchObject({ firstRow: 901, rows: 100 });
  });

  test('an edit is typed as in Sheets and fires onEdit', async () => {
    expect(await edit(2, 2, '081')).toEqual({ ok: true, value: null });
    const { cells } = await view();
    expect(cells['2,2']).toMatchObject({ text: '81', input: '81' });
    expect(cells['1,26']?.text).toBe('2 081 เดิม');
  });

  test('text that would be read as something else shows the apostrophe that keeps it text', async () => {
    await edit(5, 1, "'=x");
    expect((await view()).cells['5,1']).toMatchObject({ text: '=x', input: "'=x" });
  });

  test('a cell outside the sheet is refused, and so is a viewer', async () => {
    expect(await edit(5000, 1, 'x')).toMatchObject({ ok: false });
    const cells = [{ row: 9, column: 1, text: 'x' }];
    expect(await ask(studio, 'edit', { sheet: 1, cells }, 'viewer')).toMatchObject({ ok: false });
    expect(await ask(studio, 'menu', { command: 'work' }, 'viewer')).toMatchObject({ ok: false });
    expect((await view()).cells['9,1']).toBeUndefined();
  });

  test('onOpen builds the menu, and a click runs its function', async () => {
    const opened = await ask(studio, 'open', null);
    expect(opened).toMatchObject({ menus: [{ caption: 'ลอง', items: [{ command: 'work' }] }] });
    expect(await ask(studio, 'menu', { command: 'work' })).toEqual({ ok: true, value: null });
    expect((await view()).cells['1,1']?.text).toBe('เสร็จ');
  });

  test('for a viewer onOpen does not run', async () => {
    expect(await ask(studio, 'open', null, 'viewer')).toMatchObject({ menus: [] });
  });
});

describe('google.script.run', () => {
  test('plain JSON crosses', async () => {
    const value = { a: [1, 'ข', null, true] };
    expect(await call('echo', value)).toEqual({ ok: true, value: JSON.stringify(value) });
  });

  test('a Date inside comes back as null', async () => {
    expect(await call('date')).toEqual({ ok: true, value: 'null' });
  });

  test('what the script throws is a failure with its message', async () => {
    expect(await call('fail')).toMatchObject({ ok: false, problem: { message: 'เสีย' } });
  });

  test('private and unknown functions are not there', async () => {
    expect(await call('hidden_')).toMatchObject({ ok: false });
    expect(await call('toString')).toMatchObject({ ok: false });
  });

  test('an alert that no page can show is closed, and the script goes on', async () => {
    expect(await call('askAnyone')).toEqual({ ok: true, value: '"CLOSE"' });
  });

  test('a planned failure befalls one call', async () => {
    await ask(studio, 'fail', { method: 'Range.setValue', error: 'Service Spreadsheets failed' });
    const problem = { message: 'Service Spreadsheets failed' };
    expect(await ask(studio, 'menu', { command: 'work' })).toMatchObject({ ok: false, problem });
    expect(await ask(studio, 'menu', { command: 'work' })).toMatchObject({ ok: true });
  });

  test('every call of the page is refused until that is over; the menu works', async () => {
    await ask(studio, 'fail', { refuseCalls: 'Error code PERMISSION_DENIED.' });
    const problem = { name: 'ScriptError', message: 'Error code PERMISSION_DENIED.' };
    expect(await call('askAnyone')).toMatchObject({ ok: false, problem });
    expect(await ask(studio, 'menu', { command: 'work' })).toMatchObject({ ok: true });
    await ask(studio, 'fail', { refuseCalls: null });
    expect(await call('askAnyone')).toMatchObject({ ok: true });
  });
});

describe('what cannot be used is refused in one line', () => {
  const files: Record<string, () => string> = {
    'a text': () => write('text.xlsx', Buffer.from('hello')),
    'a zip of something else': () =>
      write('other.xlsx', new PizZip().file('a', 'b').generate({ type: 'nodebuffer' })),
    'a zip bomb': () => write('bomb.xlsx', zipBomb()),
    'a huge file': () => {
      const file = write('huge.xlsx', Buffer.from('PK'));
      truncateSync(file, 30 * 1024 * 1024);
      return file;
    },
    'a missing file': () => join(folder, 'missing.xlsx'),
  };
  const write = (name: string, bytes: Buffer) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  /** As studio/main.ts would say it. */
  const refusalOf = (starting: () => Promise<unknown>) =>
    starting().then(() => 'started', refusalLine);

  // One that is at rest, since none of the files gets as far as a thread's start.
  beforeAll(async () => (await startTestStudio()).stop());

  test.each(Object.keys(files))('%s', async (name) => {
    const workbook = files[name]?.() ?? '';
    expect(await refusalOf(() => startTestStudio({ workbook }))).toMatch(/^[^\n]+\.xlsx: [^\n]+$/);
  });

  test('a time that is none', async () => {
    expect(await refusalOf(() => startTestStudio({ now: 'x' }))).toMatch(/^--now x: [^\n]+$/);
  });

  test('a port in use', async () => {
    const { port } = new URL(studio.url);
    const options = parseCommandLine(['--port', port, '--dist', folder]);
    expect(await refusalOf(async () => startStudio(options, await bundle()))).toContain('--port N');
  });

  test('the command writes that line to standard error and ends with 2', async () => {
    const { code, said } = await ended(runStudio([files['a text']?.() ?? '', '--dist', folder]));
    expect(code).toBe(2);
    expect(said.trim()).toMatch(/^[^\n]+\.xlsx: [^\n]+$/);
    expect(await ended(runStudio(['--port', 'x']))).toMatchObject({ code: 2 });
  });
});

test('Ctrl-C ends it cleanly', async () => {
  const process = runStudio(['--port', '0', '--dist', folder]);
  process.stdout?.once('data', () => process.kill('SIGINT'));
  expect(await ended(process)).toMatchObject({ code: 0 });
});

function ended(
  process: ReturnType<typeof runStudio>,
): Promise<{ code: number | null; said: string }> {
  let said = '';
  process.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((done) => process.once('exit', (code) => done({ code, said })));
}

/** Its directory promises a sheet of a gigabyte. */
function zipBomb(): Buffer {
  const zip = new PizZip();
  zip.file('xl/workbook.xml', '<workbook/>');
  zip.file('xl/worksheets/sheet1.xml', 'x');
  const bytes = zip.generate({ type: 'nodebuffer' });
  const entry = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bytes.writeUInt32LE(1024 ** 3, entry + 24);
  return bytes;
}
