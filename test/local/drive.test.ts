import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDrive } from '../../local/drive/folder';
import { docx, start, temporaryFolder } from './add-on';

const docsType = 'application/vnd.google-apps.document';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const script = `
  function blob(data, type) { return Utilities.newBlob(Utilities.base64Decode(data), type || '${docxType}', 'memo.docx'); }
  function create(data, resource, options) { return Drive.Files.create(Object.assign({ name: 'บันทึก', mimeType: '${docsType}' }, resource), blob(data), options || {}); }
  function get(id, fields) { return Drive.Files.get(id, fields ? { fields: fields } : {}); }
  function list(q, fields) { return Drive.Files.list(fields ? { q: q, fields: fields } : { q: q }); }
  function update(id, resource, data) { return data ? Drive.Files.update(resource, id, blob(data)) : Drive.Files.update(resource, id); }
  function exported(id) { const made = Drive.Files.export(id, '${docxType}', { alt: 'media' }); return Utilities.base64Encode(made.getBytes()); }
  function exportPlain(id) { Drive.Files.export(id, '${docxType}'); }
  function about(options) { return Drive.About.get(options); }
  function caught(id) { try { get(id); } catch (e) { return [e.name, e.message, e.details.code]; } }`;

type File = { id: string };
const user = (email: string) => ({ email, locale: 'th' });

async function withFile(setting = {}) {
  const runtime = await start(script, setting);
  // What was put in is read back here; drive-export.test.ts has how an export really answers.
  runtime.drive.exportForm = 'blob';
  const { id } = runtime.call('create', docx()) as File;
  return { ...runtime, id };
}

test('a new file answers with kind, id, name and type only', async () => {
  const runtime = await start(script);
  expect(runtime.call('create', docx())).toEqual({
    kind: 'drive#file',
    id: expect.any(String),
    name: 'บันทึก',
    mimeType: docsType,
  });
});

test('fields choose what comes back', async () => {
  const runtime = await start(script);
  const file = runtime.call(
    'create',
    docx(),
    {},
    { fields: 'id,webViewLink,owners(displayName,emailAddress)' },
  ) as File;
  expect(file).toEqual({
    id: file.id,
    webViewLink: `https://docs.google.com/document/d/${file.id}/edit`,
    owners: [{ displayName: 'somchai', emailAddress: 'somchai@example.org' }],
  });
  expect(() => runtime.call('get', file.id, 'id,link')).toThrow('Invalid field selection link');
});

test('the document lies in the folder as .docx, under a safe name of its own', async () => {
  const runtime = await start(script);
  for (let i = 0; i < 2; i++) runtime.call('create', docx(), { name: 'ที่ มท 1/2565: ก' });
  const names = readdirSync(runtime.drive.folder).filter((name) => name.endsWith('.docx'));
  expect(names.sort()).toEqual(['ที่ มท 1_2565_ ก (2).docx', 'ที่ มท 1_2565_ ก.docx']);
});

test.each([
  ['text', Buffer.from('hello').toString('base64')],
  ['a zip cut short', docx().slice(0, 100)],
  ['broken XML', docx('<w:p>')],
  ['a bare ampersand', docx('<w:t>ก & ข</w:t>')],
])('%s does not convert, and nothing is made', async (_what, data) => {
  const runtime = await start(script);
  expect(() => runtime.call('create', data)).toThrow(
    'API call to drive.files.create failed with error: Bad Request',
  );
  expect(runtime.drive.files).toEqual([]);
});

test('what was exported is what was put in', async () => {
  const { call, id } = await withFile();
  expect(call('exported', id)).toBe(docx());
  expect(() => call('exportPlain', id)).toThrow('alt=media');
});

describe('under drive.file', () => {
  test('a colleague’s file is not found, in the words of the API', async () => {
    const { id, drive, workbook } = await withFile();
    const suda = await start(script, { drive, workbook, user: user('suda@example.org') });
    expect(suda.call('caught', id)).toEqual([
      'GoogleJsonResponseException',
      `API call to drive.files.get failed with error: File not found: ${id}.`,
      404,
    ]);
    expect(suda.call('list', 'trashed = false')).toMatchObject({ files: [] });
  });

  test('the script of a copied workbook is another app and finds nothing', async () => {
    const { id, drive } = await withFile();
    const copy = await start(script, { drive, appId: 'app-2' });
    expect(() => copy.call('get', id)).toThrow(`File not found: ${id}.`);
    expect(() => copy.call('update', id, { name: 'x' })).toThrow('File not found');
  });
});

test('q finds by private property, name and bin', async () => {
  const { call, id } = await withFile();
  const marked = call('create', docx(), { name: "ก'ข", appProperties: { key: 'v' } }) as File;
  call('update', id, { trashed: true });
  const ids = (q: string) => (call('list', q, 'files(id)') as { files: File[] }).files;
  expect(ids("appProperties has { key='key' and value='v' } and trashed = false")).toEqual([
    { id: marked.id },
  ]);
  expect(ids("name = 'ก\\'ข'")).toEqual([{ id: marked.id }]);
  expect(ids('trashed = true')).toEqual([{ id }]);
  expect(() => call('list', "fullText contains 'x'")).toThrow('not understood');
  expect(() => call('list', 'trashed = false trashed = true')).toThrow('Invalid Value');
});

test('a list comes in the order asked for; of two made at one moment the later is the newer', async () => {
  const runtime = await start(
    `${script} function ordered(orderBy) { return Drive.Files.list({ orderBy: orderBy, fields: 'files(name)' }).files.map((f) => f.name).join(' '); }`,
    { now: new Date('2026-03-10T09:30:00+07:00') },
  );
  runtime.drive.firstPage = 100;
  for (const name of ['b', 'c', 'a']) runtime.call('create', docx(), { name });
  expect(runtime.call('ordered', 'createdTime')).toBe('b c a');
  expect(runtime.call('ordered', 'createdTime desc')).toBe('a c b');
  expect(runtime.call('ordered', 'name')).toBe('a b c');
});

test('an update keeps the earlier content as a version', async () => {
  const { call, drive, id } = await withFile();
  call('update', id, { name: 'ใหม่' }, docx('<w:p><w:r/></w:p>'));
  expect(call('exported', id)).toBe(docx('<w:p><w:r/></w:p>'));
  expect(drive.versions(id).map((bytes) => bytes.toString('base64'))).toEqual([docx()]);
  expect(call('get', id, 'name,version')).toEqual({ name: 'ใหม่', version: '2' });
});

test('a file that is gone is gone from the folder too', async () => {
  const { call, drive, id } = await withFile();
  for (const file of [...drive.files]) drive.remove(file);
  expect(() => call('get', id)).toThrow('File not found');
  expect(existsSync(join(drive.folder, 'บันทึก.docx'))).toBe(false);
});

test('what an earlier start made is there at the next', async () => {
  const folder = temporaryFolder();
  const { id } = await withFile({ drive: openDrive(folder) });
  const next = await start(script, { drive: openDrive(folder) });
  expect(next.call('get', id)).toMatchObject({ id, name: 'บันทึก' });
});

test('private properties are short and few', async () => {
  const { call, id } = await withFile();
  expect(() => call('update', id, { appProperties: { key: 'x'.repeat(122) } })).toThrow(
    '124 bytes',
  );
  const many = Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, 'v']));
  expect(() => call('update', id, { appProperties: many })).toThrow('at most 30');
});

test('about needs fields', async () => {
  const { call } = await withFile();
  expect(() => call('about', {})).toThrow("The 'fields' parameter is required for this method.");
  expect(call('about', { fields: 'user(emailAddress)' })).toEqual({
    user: { emailAddress: 'somchai@example.org' },
  });
});
