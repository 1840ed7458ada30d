import type { ExportForm } from '../../local/drive/folder';
import { docx, start } from './add-on';
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
    if (typeof given === 'string') return given;
    return [given.getName(), String.fromCharCode.apply(null, given.getBytes().slice(0, 4))];
  }
  function refused(id, type) {
    try { exported(id, type); } catch (e) { return [e.details.code, e.details.errors[0].reason, e.message]; }
  }`;

async function withDoc(data = docx(), mimeType?: string) {
  const runtime = await start(script);
  return { ...runtime, id: runtime.call('make', data, mimeType) as string };
}

test('a Doc comes out as PDF under its name', async () => {
  const { call, id } = await withDoc();
  const pdf = withPath(fakeSoffice(), () => call('exported', id, 'application/pdf'));
  expect(pdf).toEqual(['บันทึก.pdf', '%PDF']);
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
  drive.write(file, Buffer.alloc(10_000_000), '.docx');
  expect(call('refused', id, docxType)).toBeNull();
  drive.write(file, Buffer.alloc(10_000_001), '.docx');
  expect(call('refused', id, docxType)).toEqual([
    403,
    'exportSizeLimitExceeded',
    expect.stringContaining('This file is too large to be exported.'),
  ]);
});

test('the answer is a Blob, or a string of bytes or of letters, as the test chooses', async () => {
  const { call, id, drive } = await withDoc();
  const given = (form: ExportForm) => {
    drive.exportForm = form;
    return call('exported', id, docxType);
  };
  const bytes = Buffer.from(docx(), 'base64');
  expect(given('blob')).toEqual(['บันทึก.docx', 'PK\x03\x04']);
  expect(given('bytes')).toBe(bytes.toString('latin1'));
  expect(given('utf-8')).toBe(bytes.toString('utf8'));
});

test('a kind that this Drive does not know is said to be unknown here', async () => {
  const { call, id } = await withDoc();
  expect(() => call('exported', id, 'text/html')).toThrow('Drive.Files.export to text/html');
});
