import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { hasEmblemPlace, renderMemo } from '../../../src/core/memo/render';
import { buildTemplate } from '../../../template/build-template';
import { docxOf, paragraph } from './docx';
import { sampleFields } from './samples';

const CREST = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/crest.png')));
/** 200 × 240 pixels at 1.5 cm. */
const [CX, CY] = [450000, 540000];

interface Drawing {
  readonly alt?: string;
  readonly title?: string;
  readonly anchored?: boolean;
  readonly blip?: string;
}

function drawing({ alt = '', title = '', anchored = false, blip }: Drawing): string {
  const frame = anchored ? 'anchor' : 'inline';
  const picture = blip ?? '<a:blip r:embed="rId1"/>';
  return `<w:p><w:r><w:drawing><wp:${frame}><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="a" descr="${alt}" title="${title}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/></pic:nvPicPr><pic:blipFill>${picture}<a:srcRect l="10" r="5"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:${frame}></w:drawing></w:r></w:p>`;
}

const OLD = 'old bytes';

function template(body: string, header = ''): Uint8Array {
  const zip = new PizZip(docxOf(body, header === '' ? {} : { header }));
  zip.file('word/media/image1.png', OLD);
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>',
  );
  return zip.generate({ type: 'uint8array' });
}

function filled(bytes: Uint8Array, emblem: Uint8Array | null = CREST): PizZip {
  const result = renderMemo(bytes, sampleFields(), { thaiDigits: true, emblem });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return new PizZip(result.value);
}

const text = (zip: PizZip, path: string) => zip.file(path)?.asText() ?? '';

/** The picture that the relation of a drawing leads to. */
function shown(zip: PizZip, part = 'document'): Uint8Array | undefined {
  const id = /r:embed="([^"]*)"/.exec(text(zip, `word/${part}.xml`))?.[1];
  const relations = text(zip, `word/_rels/${part}.xml.rels`);
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
  return zip.file(`word/${target}`)?.asUint8Array();
}

test.each([
  ['inline', { alt: 'ตราครุฑ' }],
  ['anchored', { alt: 'ตราครุฑ', anchored: true }],
  ['named in its title', { title: ' ตราครุฑ ' }],
  [
    'with a drawing in another form beside it',
    {
      alt: 'ตราครุฑ',
      blip: '<a:blip r:embed="rId1"><a:extLst><a:ext uri="x"><asvg:svgBlip r:embed="rId1"/></a:ext></a:extLst></a:blip>',
    },
  ],
])('a picture %s gets the emblem, 1.5 cm high, its proportions kept', (_name, place) => {
  const zip = filled(template(drawing(place)));
  const xml = text(zip, 'word/document.xml');
  expect(xml).toContain(`<wp:extent cx="${CX}" cy="${CY}"/>`);
  expect(xml).toContain(`<a:off x="0" y="0"/><a:ext cx="${CX}" cy="${CY}"/>`);
  expect(xml).not.toMatch(/srcRect l=|svgBlip/);
  expect(shown(zip)).toEqual(CREST);
  expect(text(zip, '[Content_Types].xml')).toContain('Extension="png"');
});

test('another picture that shares the file keeps it', () => {
  const zip = filled(template(drawing({ alt: 'ตราครุฑ' }) + drawing({ alt: 'แผนที่' })));
  expect(text(zip, 'word/document.xml')).toContain('r:embed="rId1"');
  expect(text(zip, 'word/media/image1.png')).toBe(OLD);
});

test('in a header without relations of its own', () => {
  const zip = filled(template('', drawing({ alt: 'ตราครุฑ' })));
  expect(shown(zip, 'header')).toEqual(CREST);
});

test.each([
  ['no picture bears the text', drawing({ alt: 'ตราเทศบาล' })],
  ['only words say it', paragraph('ตราครุฑ')],
  ['a shape bears it, not a picture', drawing({ alt: 'ตราครุฑ', blip: '' })],
])('nothing is drawn where %s', (_name, body) => {
  expect(hasEmblemPlace(template(body))).toBe(false);
  expect(filled(template(body)).file('word/media/ita-memo-emblem.png')).toBeNull();
});

test('without an emblem the place stays as it is', () => {
  const zip = filled(template(drawing({ alt: 'ตราครุฑ' })), null);
  expect(text(zip, 'word/document.xml')).toContain('<wp:extent cx="9" cy="9"/>');
  expect(shown(zip)).toEqual(new Uint8Array(Buffer.from(OLD)));
});

test.each(['official', 'short'] as const)(
  'the %s memo has the place, in both builds',
  async (kind) => {
    for (const target of ['docs', 'word'] as const) {
      const bytes = await buildTemplate(kind, target);
      expect(hasEmblemPlace(bytes)).toBe(true);
      expect(shown(filled(bytes))).toEqual(CREST);
    }
  },
);
