/** What someone who hears a document, or searches for it, needs of each ready-made one: also of the memo made from it. */
import PizZip from 'pizzip';
import { READY_MADE } from '../../src/core/template/ready-made';
import { buildTemplate, TARGETS } from '../../template/build-template';
import { filledBytes } from '../core/docx/docx';
import { sampleFields } from '../core/template/samples';
import { tablesOf } from './filled-template';
import { OFFICE } from './office-sample';

const BUILDS = READY_MADE.flatMap((kind) => TARGETS.map((target) => [kind, target] as const));

describe.each(BUILDS)('a memo from the %s template, built for %s', (kind, target) => {
  let part: (name: string) => string;
  beforeAll(async () => {
    const zip = new PizZip(filledBytes(await buildTemplate(kind, target), sampleFields(OFFICE)));
    part = (name) => zip.file(name)?.asText() ?? '';
  });

  test('has a title', () => {
    expect(part('docProps/core.xml')).toMatch(/<dc:title>(?:บันทึกข้อความ|รายงานผล)[^<]*<\/dc:title>/);
  });

  test('is in Thai, its Latin words in English, and no run says otherwise', () => {
    const languages = part('word/styles.xml').match(/<w:lang [^>]*>/g) ?? [];
    expect(languages).toHaveLength(1);
    expect(languages[0]).toContain('w:bidi="th-TH"');
    expect(languages[0]).toContain('w:eastAsia="th-TH"');
    expect(part('word/document.xml')).not.toContain('<w:lang');
  });

  test('marks the header rows of every ruled table, and them alone', () => {
    const ruled = tablesOf(part('word/document.xml')).filter((table) =>
      table.includes('<w:insideV w:val="single"'),
    );
    expect(ruled.length).toBeGreaterThan(0);
    for (const table of ruled) {
      const rows = (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
        row.includes('<w:tblHeader/>') ? 'header' : 'row',
      );
      expect(rows.join(' ')).toMatch(/^header (?:header )?row(?: row)*$/);
    }
  });

  test('tells what each picture shows', () => {
    const pictures = part('word/document.xml').match(/<wp:docPr [^>]*>/g) ?? [];
    expect(pictures).toHaveLength(kind === 'publication' ? 0 : 1);
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]+"/);
  });
});
