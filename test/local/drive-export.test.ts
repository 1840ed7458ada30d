import type { Drive, ExportForm } from '../../local/drive/folder';
import { askDrive, DRIVE_ADDRESS, type HttpAnswer } from '../../local/drive/rest';
import { docx, evaluate, failing, start } from './add-on';
import { fakeSoffice, withoutPrograms, withPath } from './fake-soffice';

const docsType = 'application/vnd.google-apps.document';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const script = `
  function make(data, mimeType) {
    const blob = Utilities.newBlob(Utilities.base64Decode(data), '${docxType}', 'memo.docx');
    return Drive.Files.create({ name: 'บันทึก', mimeType: mimeType || '${docsType}' }, blob).id;
  }
  function exported(id, type) {
    const given = Drive.Files.export(id, type, { alt: 'media' });
    if (typeof given === 'string' || Array.isArray(given)) return given;
    return String.fromCharCode.apply(null, given.getBytes().slice(0, 4));
  }
  function refused(id, type) {
    try { exported(id, type); } catch (e) { return [e.details.code, e.details.errors[0].reason, e.message]; }
  }
  function thrown(id, type) {
    try { exported(id, type); } catch (e) { return [e.name, e.message, e.details]; }
  }`;

async function withDoc(data = docx(), mimeType?: string) {
  const runtime = await start(script);
  return { ...runtime, id: runtime.call('make', data, mimeType) as string };
}

test('a Doc comes out as PDF', async () => {
  const { call, id, drive } = await withDoc();
  drive.exportForm = 'blob';
  const pdf = withPath(fakeSoffice(), () => call('exported', id, 'application/pdf'));
  expect(pdf).toBe('%PDF');
});

test('without LibreOffice the error of Drive says what to install', async () => {
  const { call, id } = await withDoc();
  expect(withoutPrograms(() => call('refused', id, 'application/pdf'))).toEqual([
    500,
    'internalError',
    expect.stringMatching(/^API call to drive\.files\.export failed.*apt-get install libreoffice/),
  ]);
});

test.each([docxType, 'application/pdf'])('what is no Doc is not exported as %s', async (type) => {
  const { call, id } = await withDoc(docx(), docxType);
  expect(call('refused', id, type)).toEqual([
    403,
    'fileNotExportable',
    expect.stringContaining('Export only supports Docs Editors files.'),
  ]);
});

test('ten megabytes are exported and one byte more is not', async () => {
  const { call, id, drive } = await withDoc();
  const [file] = drive.files;
  if (!file) throw new Error('nothing was made');
  drive.exportForm = 'bytes';
  drive.write(file, Buffer.alloc(10_000_000), '.docx');
  expect(call('refused', id, docxType)).toBeNull();
  drive.write(file, Buffer.alloc(10_000_001), '.docx');
  expect(call('refused', id, docxType)).toEqual([
    403,
    'exportSizeLimitExceeded',
    expect.stringContaining('This file is too large to be exported.'),
  ]);
});

test('it throws although Google has answered 200, and the file is in the message', async () => {
  const { call, id } = await withDoc();
  const text = Buffer.from(docx(), 'base64').toString('utf8');
  expect(call('thrown', id, docxType)).toEqual([
    'Exception',
    `Response Code: 200. Message: ${text}`,
    null,
  ]);
});

test('as a variant the answer is a Blob, bytes, or a string of bytes or of letters', async () => {
  const { call, id, drive } = await withDoc();
  const given = (form: ExportForm) => {
    drive.exportForm = form;
    return call('exported', id, docxType);
  };
  const bytes = Buffer.from(docx(), 'base64');
  expect(given('blob')).toBe('PK\x03\x04');
  expect(given('signed')).toEqual([...new Int8Array(bytes)]);
  expect(given('bytes')).toBe(bytes.toString('latin1'));
  expect(given('utf-8')).toBe(bytes.toString('utf8'));
});

test('without alt=media it is refused', async () => {
  await failing(`Drive.Files.export('x', '${docxType}')`).toThrow('Export requires alt=media');
});

describe('over HTTP, as a page asks', () => {
  const path = (id: string, type = docxType) =>
    `${DRIVE_ADDRESS}files/${id}/export?mimeType=${encodeURIComponent(type)}`;
  const sight = (drive: Drive, email = 'somchai@example.org') => ({
    drive,
    email,
    execution: { appId: 'app-1' },
  });

  test('the maker gets the file itself, whatever form a script would get', async () => {
    const { id, drive } = await withDoc();
    const { status, type, body } = askDrive(sight(drive), path(id));
    expect([status, type]).toEqual([200, docxType]);
    expect(body.equals(Buffer.from(docx(), 'base64'))).toBe(true);
  });

  test('another user, another app, no token and what is no Doc are refused in JSON', async () => {
    const { id, drive } = await withDoc();
    const plain = await withDoc(docx(), docxType);
    const reasonOf = ({ body }: HttpAnswer) => JSON.parse(body.toString()).error.errors[0].reason;
    const answers = [
      askDrive(sight(drive, 'other@example.org'), path(id)),
      askDrive({ ...sight(drive), execution: { appId: 'app-2' } }, path(id)),
      askDrive(null, path(id)),
      askDrive(sight(plain.drive), path(plain.id)),
    ];
    expect(answers.map((answer) => [answer.status, reasonOf(answer)])).toEqual([
      [404, 'notFound'],
      [404, 'notFound'],
      [401, 'authError'],
      [403, 'fileNotExportable'],
    ]);
  });

  test('nothing else of the API is here', () => {
    expect(() => askDrive(null, `${DRIVE_ADDRESS}files`)).toThrow(
      'Drive over HTTP: /drive/v3/files',
    );
  });

  test('the script gets the token that it is given, which needs no scope', async () => {
    const scopes = ['spreadsheets.currentonly'];
    const body = 'return ScriptApp.getOAuthToken()';
    expect(await evaluate(body, { scopes, token: 'ya29.mine' })).toBe('ya29.mine');
    await failing('ScriptApp.getProjectTriggers()').toThrow('ScriptApp.getProjectTriggers');
  });
});

test('a kind that this Drive does not know is said to be unknown here', async () => {
  const { call, id } = await withDoc();
  expect(() => call('exported', id, 'text/html')).toThrow('Drive.Files.export to text/html');
});
