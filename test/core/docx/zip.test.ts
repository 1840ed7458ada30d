import PizZip from 'pizzip';
import { unzipBuiltIn } from '../../../src/core/docx/zip/unzip';
import { packedIn, zip } from '../../../src/core/docx/zip/zip';

const FILES = new Map<string, string | Uint8Array>([
  ['docProps/app.xml', ''],
  ['word/ชื่อ.xml', '<a>ไทย</a>'.repeat(500)],
  ['word/media/image1.png', Uint8Array.of(0x89, 0, 255)],
  ['[Content_Types].xml', '<Types/>'],
]);

test('what is packed is read back, whole and in order', () => {
  const bytes = zip(FILES, new Map());
  expect(unzipBuiltIn(bytes)).toEqual(FILES);
  const other = new PizZip(bytes, { checkCRC32: true });
  expect(other.file('word/ชื่อ.xml')?.asText()).toBe(FILES.get('word/ชื่อ.xml'));
  expect(Object.keys(other.files)[0]).toBe('[Content_Types].xml');
});

test('only what has changed is packed anew', () => {
  const first = zip(FILES, new Map());
  const files = unzipBuiltIn(first);
  const changed = new Map(files).set('[Content_Types].xml', '<Types></Types>');
  const again = zip(changed, packedIn(first, files));
  expect(unzipBuiltIn(again)).toEqual(changed);
  expect(zip(files, packedIn(first, files))).toEqual(first);
});
