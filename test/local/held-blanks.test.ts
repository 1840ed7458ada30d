import PizZip from 'pizzip';
import { withHeldBlanks } from '../../local/drive/held-blanks';
import { docxOf, paragraph, partOf } from '../core/docx/docx';

test('every no-break blank of a memo becomes the narrow one, and nothing else is another', () => {
  const memo = docxOf(paragraph('วันที่\u00a0๑๘ มีนาคม'), { header: paragraph('ที่\u00a0๑') });
  const held = withHeldBlanks(memo);
  expect(partOf(held)).toBe(partOf(memo).replace('\u00a0', '\u202f'));
  expect(partOf(held, 'header')).toContain('ที่\u202f๑');
  expect(Object.keys(new PizZip(held).files).sort()).toEqual(
    Object.keys(new PizZip(memo).files).sort(),
  );
});

test('what is no .docx stays as it is', () => {
  const bytes = new Uint8Array(Buffer.from('a document'));
  expect(withHeldBlanks(bytes)).toBe(bytes);
});
