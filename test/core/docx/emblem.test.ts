import PizZip from 'pizzip';
import { EMBLEM_TEXT, withEmblem } from '../../../src/core/docx/emblem';
import { readEmblem } from '../../../src/core/docx/picture';
import { hasEmblemPlace } from '../../../src/core/template/render';
import { buildTemplate } from '../../../template/build-template';
import { sampleFields } from '../template/samples';
import { docxOf, paragraph, renderDocx } from './docx';
import { jpeg, png } from './pictures';

const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const NO_TYPES = '<Types xmlns="urn:types"></Types>';

interface Drawing {
  readonly docPr?: string;
  readonly cNvPr?: string;
  readonly blip?: string;
  readonly srcRect?: string;
  readonly box?: 'inline' | 'anchor';
}

/** As Word writes a picture: 4 by 2 cm, cropped, its file shared with others. */
function drawing({
  docPr = '',
  cNvPr = '',
  blip = '<a:blip r:embed="rId5" cstate="print"><a:extLst><a:ext uri="{28A0092B}"/></a:extLst></a:blip>',
  srcRect = '<a:srcRect l="1000" r="20"/>',
  box = 'inline',
}: Drawing): string {
  return `<w:drawing><wp:${box} distT="0"><wp:extent cx="1440000" cy="720000"/><wp:effectExtent l="0" t="0"/><wp:docPr id="1" name="Picture 1" ${docPr}/><a:graphic><a:graphicData uri="urn:picture">${picture(cNvPr, blip, srcRect)}</a:graphicData></a:graphic></wp:${box}></w:drawing>`;
}

function picture(cNvPr: string, blip: string, srcRect = ''): string {
  return `<pic:pic><pic:nvPicPr><pic:cNvPr id="2" name="a.png" ${cNvPr}/></pic:nvPicPr><pic:blipFill>${blip}${srcRect}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm rot="0"><a:off x="7" y="8"/><a:ext cx="1440000" cy="720000"/></a:xfrm></pic:spPr></pic:pic>`;
}

interface Placed {
  readonly xml: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

function place(xml: string, emblem: Uint8Array, known: Record<string, string> = {}): Placed {
  const files = new Map<string, string | Uint8Array>([[TYPES, NO_TYPES], ...Object.entries(known)]);
  return { xml: withEmblem(xml, 'word/document.xml', emblem, files), files };
}

const NAMED = `descr="${EMBLEM_TEXT}"`;

describe('which pictures are the emblem’s place', () => {
  test.each<[string, Drawing]>([
    ['described by wp:docPr', { docPr: NAMED }],
    ['described by pic:cNvPr', { cNvPr: NAMED }],
    ['titled', { docPr: `title="${EMBLEM_TEXT}"` }],
    ['with blanks around the text', { docPr: `descr="  ${EMBLEM_TEXT}\n"` }],
    ['with the line break that Word keeps of an Enter', { docPr: `descr="${EMBLEM_TEXT}&#xA;"` }],
    ['with blanks as numbers', { docPr: `descr="&#9;${EMBLEM_TEXT}&#13;&#10;"` }],
    ['in single quotes', { docPr: `descr='${EMBLEM_TEXT}'` }],
    ['anchored', { docPr: NAMED, box: 'anchor' }],
    ['with the text behind an empty description', { docPr: `descr="" title="${EMBLEM_TEXT}"` }],
  ])('%s', (_case, each) => {
    expect(place(drawing(each), png(10, 10)).xml).not.toContain('"rId5"');
  });

  test.each<[string, Drawing]>([
    ['without a text', {}],
    ['where the text is only a part of the description', { docPr: `descr="รูป${EMBLEM_TEXT}เก่า"` }],
    ['where the text is its name', { docPr: `x="" y="${EMBLEM_TEXT}"` }],
  ])('not a picture %s', (_case, each) => {
    const xml = drawing(each);
    expect(place(xml, png(10, 10)).xml).toBe(xml);
  });

  test('only those: a picture before and one behind keep their own', () => {
    const other = drawing({ docPr: 'descr="ตราเทศบาล"' });
    const { xml } = place(other + drawing({ docPr: NAMED }) + other, png(10, 10));
    expect(xml.startsWith(other)).toBe(true);
    expect(xml.endsWith(other)).toBe(true);
    expect(xml.match(/"rId5"/g)).toHaveLength(2);
  });

  test('in a text box the picture and not the box', () => {
    const box = (inside: string) =>
      `<w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="3" name="Box"/><wps:txbx>${inside}</wps:txbx></wp:inline></w:drawing>`;
    const { xml } = place(box(drawing({ docPr: NAMED })), png(10, 10));
    expect(xml).toContain('<wp:extent cx="9" cy="9"/><wp:docPr id="3"');
    expect(xml).toContain('<wp:extent cx="540000" cy="540000"/><wp:effectExtent');
  });

  test('in a text box beside another picture, which stays', () => {
    const inside = drawing({ docPr: 'descr="ตราเทศบาล"' }) + drawing({ docPr: NAMED });
    const xml = `<w:drawing><wp:inline><wps:txbx>${inside}</wps:txbx></wp:inline></w:drawing>`;
    expect(place(xml, png(10, 10)).xml.match(/"rId5"/g)).toHaveLength(1);
  });

  test('of a group the one that bears the text, within the group’s own measures', () => {
    const blip = (id: string) => `<a:blip r:embed="${id}"/>`;
    const group = `<w:drawing><wp:inline><wp:extent cx="99" cy="88"/><wp:docPr id="1" name="Group"/><wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="5" cy="5"/></a:xfrm></wpg:grpSpPr>${picture('', blip('rId7'))}${picture(NAMED, blip('rId8'))}</wpg:wgp></wp:inline></w:drawing>`;
    const { xml } = place(group, png(10, 10));
    expect(xml).toContain('r:embed="rId7"');
    expect(xml).not.toContain('rId8');
    expect(xml).toContain('<wp:extent cx="99" cy="88"/>');
    expect(xml).toContain('<a:ext cx="5" cy="5"/>');
    expect(xml.match(/<a:ext cx="720000" cy="720000"\/>/g)).toHaveLength(1);
  });
});

describe('how the emblem stands in its place', () => {
  test.each([
    ['square', 40, 40, 540_000],
    ['wide', 300, 200, 810_000],
    ['high', 200, 300, 360_000],
    ['as wide as its room', 800, 300, 1_440_000],
  ])('%s: 1.5 cm high with its own proportions, in both sizes', (_case, width, height, cx) => {
    const { xml } = place(drawing({ docPr: NAMED }), png(width, height));
    expect(xml).toContain(`<wp:extent cx="${cx}" cy="540000"/>`);
    expect(xml).toContain(`<a:off x="7" y="8"/><a:ext cx="${cx}" cy="540000"/>`);
  });

  test('wider than its room beside the title, it is less high: never cut off', () => {
    const { xml } = place(drawing({ docPr: NAMED }), png(400, 100));
    expect(xml.match(/cx="1440000" cy="360000"/g)).toHaveLength(2);
  });

  test.each([
    ['as Word writes it', '<a:srcRect l="1000" t="3"/>'],
    ['with an end tag', '<a:srcRect l="1000" t="3"></a:srcRect>'],
  ])('the old picture’s crop is gone, %s', (_case, srcRect) => {
    const { xml } = place(drawing({ docPr: NAMED, srcRect }), png(10, 10));
    expect(xml).not.toMatch(/srcRect\s+\w/);
  });

  test('the old picture’s other form (an SVG) is gone, which Word would show instead', () => {
    const blip =
      '<a:blip r:embed="rId5"><a:extLst><a:ext uri="{96DAC541}"><asvg:svgBlip r:embed="rId6"/></a:ext></a:extLst></a:blip>';
    const { xml } = place(drawing({ docPr: NAMED, blip }), png(10, 10));
    expect(xml).not.toMatch(/svgBlip|rId5|rId6/);
  });

  test('what fills the shape around the picture stays', () => {
    const fill =
      '<a:blipFill><a:blip r:embed="rId9"></a:blip><a:srcRect l="5"></a:srcRect></a:blipFill>';
    const xml = drawing({ docPr: NAMED }).replace('</pic:spPr>', `${fill}</pic:spPr>`);
    expect(place(xml, png(10, 10)).xml).toContain(`</a:xfrm>${fill}</pic:spPr>`);
  });

  test.each([
    ['declared at the picture', 'xmlns:r="urn:relations" r:embed="rId5"'],
    ['by another name', 'ns4:embed="rId5" xmlns:ns4="urn:relations"'],
    ['in single quotes', "cstate='print' ns4:embed='rId5'"],
  ])('the relations’ namespace stays as the writer has it: %s', (_case, attributes) => {
    const [name] = /\w+(?=:embed)/.exec(attributes) ?? [''];
    const declared = /xmlns:\w+="[^"]*"/.exec(attributes)?.[0] ?? '';
    const { xml } = place(drawing({ docPr: NAMED, blip: `<a:blip ${attributes}/>` }), png(10, 10));
    expect(xml).toContain(`${name}:embed="rIdItaMemoEmblem-png"`);
    expect(xml).toContain(declared);
    expect(xml).not.toContain('rId5');
  });
});

describe('what the file holds besides', () => {
  const related = (rels: string) =>
    place(drawing({ docPr: NAMED }), png(10, 10), { [RELATIONS]: rels }).files.get(RELATIONS);

  test('the bytes are a file of their own; the old picture stays, for others may show it', () => {
    const emblem = png(10, 10);
    const { files } = place(drawing({ docPr: NAMED }), emblem, { 'word/media/a.png': 'old' });
    expect(files.get('word/media/ita-memo-emblem.png')).toBe(emblem);
    expect(files.get('word/media/a.png')).toBe('old');
  });

  test.each([
    ['beside others', '<Relationships xmlns="urn:r"><Relationship Id="rId5"/></Relationships>'],
    ['where there was none', ''],
    ['where the list was empty', '<Relationships xmlns="urn:r"/>'],
  ])('one relation %s', (_case, rels) => {
    const text = String(related(rels));
    expect(text.match(/Target="media\/ita-memo-emblem.png"/g)).toHaveLength(1);
    expect(text.includes('Id="rId5"')).toBe(rels.includes('rId5'));
  });

  test('a relation bears the prefix that the list has', () => {
    expect(related('<r:Relationships xmlns:r="urn:r"></r:Relationships>')).toMatch(
      /<r:Relationship [^<>]*\/><\/r:Relationships>$/,
    );
  });

  test.each([
    ['none', NO_TYPES, 2],
    [
      'with PNG',
      '<Types xmlns="urn:t"><Default Extension="PNG" ContentType="image/png"/></Types>',
      2,
    ],
    ['in single quotes', "<Types><Default ContentType='image/png' Extension='png'/></Types>", 2],
    ['prefixed', '<t:Types xmlns:t="urn:t"><t:Override PartName="/a"/></t:Types>', 2],
  ])('the content type once, where the list was: %s', (_case, types) => {
    const text = String(
      place(drawing({ docPr: NAMED }), png(1, 1), { [TYPES]: types }).files.get(TYPES),
    );
    expect(text.match(/Extension=["']png["']/gi)).toHaveLength(1);
    if (types.includes('t:Types')) expect(text).toContain('<t:Default ');
  });

  test('a JPEG is named and declared as one', () => {
    const { files } = place(drawing({ docPr: NAMED }), jpeg(10, 10));
    expect(files.has('word/media/ita-memo-emblem.jpeg')).toBe(true);
    expect(files.get(TYPES)).toContain('Extension="jpeg" ContentType="image/jpeg"');
  });

  test('without a place, or with a spoilt picture, nothing is written', () => {
    const none = place(drawing({}), png(10, 10));
    const spoilt = place(drawing({ docPr: NAMED }), png(10, 10).subarray(0, 20));
    expect([...none.files.keys(), ...spoilt.files.keys()]).toEqual([TYPES, TYPES]);
    expect(spoilt.xml).toBe(drawing({ docPr: NAMED }));
  });
});

describe('a picture is read by its bytes', () => {
  test.each([
    ['PNG', png(300, 200), 'image/png'],
    ['JPEG', jpeg(300, 200), 'image/jpeg'],
    ['progressive JPEG', jpeg(300, 200, { frame: 0xc2 }), 'image/jpeg'],
    ['JPEG with a comment and fill bytes', jpeg(300, 200, { fill: 3 }), 'image/jpeg'],
    ['JPEG with a little behind its end', jpeg(300, 200, { behind: 100 }), 'image/jpeg'],
  ])('%s', (_case, bytes, type) => {
    expect(readEmblem(bytes)).toEqual({ ok: true, value: { type, width: 300, height: 200 } });
  });

  const text = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));
  test.each([
    ['nothing', new Uint8Array(), 'not-picture'],
    ['a GIF', text('GIF89a......'), 'not-picture'],
    ['an SVG named .png', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-picture'],
    ['a WebP', text('RIFF....WEBPVP8 '), 'not-picture'],
    ['a PNG cut off', png(10, 10).subarray(0, -12), 'damaged'],
    ['a PNG cut off in its head', png(10, 10).subarray(0, 20), 'damaged'],
    ['a PNG without its head', png(10, 10, { first: 'IDAT' }), 'damaged'],
    ['a PNG of no width', png(0, 10), 'damaged'],
    ['a JPEG of no height', jpeg(10, 0), 'damaged'],
    ['a JPEG cut off', jpeg(10, 10).subarray(0, -2), 'damaged'],
    ['a JPEG without a frame', jpeg(10, 10, { frame: 0xc4 }), 'damaged'],
    ['more than a million bytes', png(10, 10, { more: 1_000_000 }), 'too-big'],
    ['more than 5000 pixels wide', png(5001, 5000), 'too-many-pixels'],
    ['more than 5000 pixels high', jpeg(5000, 5001), 'too-many-pixels'],
    ['wider than four to one', png(401, 100), 'bad-proportions'],
    ['higher than four to one', jpeg(100, 401), 'bad-proportions'],
  ])('refused: %s', (_case, bytes, kind) => {
    expect(readEmblem(bytes)).toEqual({ ok: false, problems: [{ kind }] });
  });
});

describe('in a whole template', () => {
  const fields = sampleFields();
  const filled = (template: Uint8Array, emblem: Uint8Array | null) => {
    const result = renderDocx(template, fields, { thaiDigits: true, emblem });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return new PizZip(result.value);
  };

  test.each(['docs', 'word'] as const)(
    'the official one has a place for it: %s',
    async (target) => {
      const template = await buildTemplate('official', target);
      const emblem = png(300, 200);
      expect(hasEmblemPlace(template)).toBe(true);
      const zip = filled(template, emblem);
      expect(zip.file('word/media/ita-memo-emblem.png')?.asUint8Array()).toEqual(emblem);
      expect(zip.file('word/document.xml')?.asText()).toContain(
        '<wp:extent cx="810000" cy="540000"/>',
      );
      expect(zip.file(RELATIONS)?.asText()).toContain('Target="media/ita-memo-emblem.png"');
    },
  );

  test('without an emblem its place stays 1.5 cm high and clear', async () => {
    const zip = filled(await buildTemplate('official', 'docs'), null);
    expect(zip.file('word/document.xml')?.asText()).toMatch(
      /<wp:extent cx="\d+" cy="5397\d\d"\/>|<wp:extent cx="\d+" cy="540\d\d\d"\/>/,
    );
    expect(zip.file('word/media/ita-memo-emblem.png')).toBeNull();
  });

  test('the short one has a place for it, the report for the web site has none', async () => {
    expect(hasEmblemPlace(await buildTemplate('short', 'docs'))).toBe(true);
    expect(hasEmblemPlace(await buildTemplate('publication', 'docs'))).toBe(false);
  });

  test('in a header it is related to the header, in a footer to the footer', () => {
    const marked = `<w:p><w:r>${drawing({ docPr: NAMED })}</w:r></w:p>`;
    const zip = filled(docxOf(paragraph('ก'), { header: marked, footer: marked }), png(10, 10));
    for (const part of ['header', 'footer']) {
      expect(zip.file(`word/_rels/${part}.xml.rels`)?.asText()).toContain('ita-memo-emblem.png');
    }
    expect(zip.file(RELATIONS)).toBeNull();
  });

  test('a file that is no template has no place', () => {
    expect(hasEmblemPlace(new Uint8Array([1, 2, 3]))).toBe(false);
  });
});
