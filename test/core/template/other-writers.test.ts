/** Templates from writers of Word files that nobody here wrote: test/fixtures/templates/make.py says which. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { checkTemplate } from '../../../src/core/template/render';
import { filledBytes } from '../docx/docx';
import { activity, measure, sampleFields } from './samples';

const FIELDS = sampleFields({
  measures: [
    measure('1', 'จัดทำประกาศเจตนารมณ์', activity('done')),
    measure('2', 'อบรม <คุณธรรม>', activity('in-progress')),
  ],
  settings: [
    ['เรื่อง', 'รายงานผล'],
    ['เรียน', 'นายกเทศมนตรี'],
    ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
    ['โทรศัพท์', '0 0000 0000'],
  ],
  signers: [
    ['ลำดับ', 'ชื่อ', 'ตำแหน่ง'],
    ['1', '(ชื่อ–สกุล)', 'ปลัดเทศบาล'],
  ],
});

const read = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/templates', name)));

describe.each([
  'python-docx.docx',
  'libreoffice.docx',
  'libreoffice-html.docx',
  'pandoc.docx',
  'html-to-docx.docx',
])('%s', (name) => {
  test('nothing is wrong with it', () => {
    const errors = checkTemplate(read(name), FIELDS).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  test('it is filled: paragraphs, table rows, lists, the tags that runs split', async () => {
    const buffer = Buffer.from(filledBytes(read(name), FIELDS));
    const { value } = await mammoth.extractRawText({ buffer });
    const text = value.replace(/\s+/g, ' ');
    expect(text).toContain('เรื่อง รายงานผล เรียน นายกเทศมนตรี');
    expect(text).toContain('1 จัดทำประกาศเจตนารมณ์ สำนักปลัด ดำเนินการเสร็จเรียบร้อยแล้ว 2 อบรม <คุณธรรม>');
    expect(text).toContain('สำนักปลัด เสร็จ 1 ');
    expect(text).toContain('(ชื่อ–สกุล) ปลัดเทศบาล');
    expect(text).toContain('ร้อยละ 50.00');
    expect(text).not.toMatch(/[{}]/);
  });
});
