import { DOCX, exportedBytes, PDF } from '../../src/gas/exported';

const blob = (text: string) => ({ getBytes: () => [...Buffer.from(text, 'latin1')] });

test.each([
  ['a page of HTML in place of a .docx', '<html>', DOCX],
  ['a .docx in place of a PDF', 'PK\x03\x04', PDF],
  ['nothing', '', DOCX],
  ['the beginning alone', 'PK', DOCX],
])('%s is refused, as a Blob and as a string', (_what, text, kind) => {
  expect(() => exportedBytes(text, kind)).toThrow(`not a file of the type ${kind.mimeType}`);
  expect(() => exportedBytes(blob(text), kind)).toThrow(`not a file of the type ${kind.mimeType}`);
});

test('every byte from 0 to 255 comes through a string', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const bytes = exportedBytes(`%PDF${String.fromCharCode(...all)}`, PDF);
  expect([...bytes.slice(4)]).toEqual([...all]);
});
