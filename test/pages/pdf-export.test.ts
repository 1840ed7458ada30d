/** The PDF that the local Drive exports, by the real LibreOffice: the fast tests have a stand-in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxToPdf } from '../../local/drive/pdf';
import { generate, openOffice } from '../add-on/office';
import { pagesOf } from './pdf';

test('the memo comes out with its measures, in Thai', async () => {
  const { drive, runtime } = await openOffice();
  const { memo } = generate({ runtime });
  const file = drive.files.find(({ id }) => id === memo?.id);
  if (!file) throw new Error('no memo was made');
  const pdf = join(drive.folder, 'memo.pdf');
  writeFileSync(pdf, docxToPdf(drive.read(file)));
  const words = pagesOf(pdf)
    .flat()
    .map(({ text }) => text);
  for (const measure of ['ก๑', 'ก๒', 'ก๓']) expect(words).toContain(measure);
});

test('a document that LibreOffice cannot read is an error, not an empty PDF', () => {
  const broken = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(400, 7)]);
  expect(() => docxToPdf(broken)).toThrow('LibreOffice made no PDF of this document.');
});
