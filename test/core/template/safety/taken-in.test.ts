/** What a part takes in by the id of a link, by a part of another kind, or as a drawing of no namespace. */
import PizZip from 'pizzip';
import { checkTemplate } from '../../../../src/core/template/render';
import { docxOf, paragraph, renderDocx } from '../../docx/docx';
import { sampleFields } from '../samples';

const FIELDS = sampleFields();
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DRAWN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const AWAY = 'https://example.org/a.png';

const relation = (kind: string, target: string, rest = ' TargetMode="External"') =>
  `<Relationship Id="rId9" Type="${OFFICE}/${kind}" Target="${target}"${rest}/>`;
const LINK = relation('hyperlink', AWAY);
const list = (...rows: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}">${rows.join('')}</Relationships>`;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** `types` by path, or by an extension with its dot. */
function packed(body: string, files: Files, types: Readonly<Record<string, string>> = {}) {
  const zip = new PizZip(docxOf(body, { header: paragraph('ข') }));
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  const rows = Object.entries(types).map(([name, type]) =>
    name.startsWith('.')
      ? `<Default Extension="${name.slice(1)}" ContentType="${type}"/>`
      : `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const known = zip.file('[Content_Types].xml')?.asText() ?? '';
  zip.file('[Content_Types].xml', known.replace('</Types>', `${rows.join('')}</Types>`));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const inBody = (body: string, row = LINK) =>
  packed(body, { 'word/_rels/document.xml.rels': list(row) });
const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;
const drawing = (content: string) =>
  run(
    `<w:drawing><wp:inline><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
const shape = (content: string) => run(`<w:pict><v:shape>${content}</v:shape></w:pict>`);
const svg = (content: string) =>
  packed(paragraph('ก'), { 'word/media/a.svg': content }, { '.svg': 'image/svg+xml' });

/** A part of its own with a link, and what refers to it. */
function inPart(name: string, kind: string, content: string): Uint8Array {
  const root = name === 'theme' ? `<a:theme xmlns:a="${DRAWN}"` : `<w:${name} xmlns:w="${WORD}"`;
  const end = name === 'theme' ? '</a:theme>' : `</w:${name}>`;
  return packed(
    paragraph('ก'),
    {
      [`word/${name}.xml`]: `${root} xmlns:r="${OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml">${content}${end}`,
      [`word/_rels/${name}.xml.rels`]: list(LINK),
    },
    { [`word/${name}.xml`]: kind },
  );
}

const REFUSED: readonly (readonly [string, Uint8Array])[] = [
  ['a linked picture', inBody(drawing('<a:blip r:link="rId9"/>'))],
  ['a picture said to be within', inBody(drawing('<a:blip r:embed="rId9"/>'))],
  [
    'a picture under the strict name',
    inBody(
      drawing(
        '<a:blip xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships" q:link=" rId9 "/>',
      ),
    ),
  ],
  ['a VML picture', inBody(shape('<v:imagedata r:id="rId9"/>'))],
  ['a VML picture’s source', inBody(shape('<v:imagedata r:href="rId9"/>'))],
  [
    'a VML picture by Office’s own name',
    inBody(
      shape('<v:imagedata xmlns:o="urn:schemas-microsoft-com:office:office" o:relid="rId9"/>'),
    ),
  ],
  ['a VML background', inBody(shape('<v:fill r:id="rId9"/>'))],
  ['a video', inBody(drawing('<a:videoFile r:link="rId9"/>'))],
  [
    'a sound of a click',
    inBody(drawing('<a:hlinkClick r:id=""><a:snd r:embed="rId9"/></a:hlinkClick>')),
  ],
  ['a page', inBody('<w:altChunk r:id="rId9"/>')],
  ['a part of the text', inBody('<w:p><w:subDoc r:id="rId9"/></w:p>')],
  ['an object', inBody(run('<w:object><w:objectLink r:id="rId9"/></w:object>'))],
  [
    'a style sheet for saving',
    inPart('settings', `${TYPES}.settings+xml`, '<w:saveThroughXslt r:id="rId9"/>'),
  ],
  [
    'a source of letters',
    inPart(
      'settings',
      `${TYPES}.settings+xml`,
      '<w:mailMerge><w:dataSource r:id="rId9"/></w:mailMerge>',
    ),
  ],
  [
    'a frame',
    inPart(
      'webSettings',
      `${TYPES}.webSettings+xml`,
      '<w:frameset><w:frame><w:sourceFileName r:id="rId9"/></w:frame></w:frameset>',
    ),
  ],
  [
    'letters of a typeface',
    inPart(
      'fonts',
      `${TYPES}.fontTable+xml`,
      '<w:font w:name="a"><w:embedRegular r:id="rId9"/></w:font>',
    ),
  ],
  [
    'a bullet',
    inPart(
      'numbering',
      `${TYPES}.numbering+xml`,
      '<w:numPicBullet><w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict></w:numPicBullet>',
    ),
  ],
  [
    'a picture of the theme',
    inPart(
      'theme',
      'application/vnd.openxmlformats-officedocument.theme+xml',
      '<a:blipFill><a:blip r:link="rId9"/></a:blipFill>',
    ),
  ],
  [
    'a page that is said to be data',
    packed('<w:altChunk r:id="rId9"/>', {
      'word/_rels/document.xml.rels': list(relation('customXml', '../customXml/item1.xml', '')),
      'customXml/item1.xml': '<html/>',
    }),
  ],
  [
    'an object that is said to be a picture',
    packed(
      run(
        '<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId9"/></w:object>',
      ),
      {
        'word/_rels/document.xml.rels': list(relation('image', 'media/a.png', '')),
        'word/media/a.png': new Uint8Array([1]),
      },
      { '.png': 'image/png' },
    ),
  ],
  [
    'two relations of one id',
    inBody(drawing('<a:blip r:embed="rId9"/>'), relation('image', 'media/a.png', '') + LINK),
  ],
  ['an SVG picture without a namespace', svg(`<svg><image href="${AWAY}"/></svg>`)],
  [
    'an SVG picture in a namespace of nobody',
    svg(`<s:svg xmlns:s="urn:s"><s:style>@import "${AWAY}"</s:style></s:svg>`),
  ],
  [
    'an SVG picture that is said to be data',
    packed(
      paragraph('ก'),
      { 'customXml/item1.xml': `<svg><image href="${AWAY}"/></svg>` },
      {
        '.xml': 'application/xml',
      },
    ),
  ],
  ['a web page as a picture', svg(`<html><img src="${AWAY}"/></html>`)],
];

test.each(REFUSED)('refused: %s', (_name, template) => {
  const errors = checkTemplate(template, FIELDS).filter(({ severity }) => severity === 'error');
  expect(errors).not.toEqual([]);
  expect(renderDocx(template, FIELDS, { thaiDigits: true }).ok).toBe(false);
});

test('an embedded file and the element that shows it are one fault', () => {
  const template = packed(
    '<w:altChunk r:id="rId9"/>',
    {
      'word/_rels/document.xml.rels': list(relation('aFChunk', 'afchunk.mht', '')),
      'word/afchunk.mht': 'a',
    },
    { '.mht': 'message/rfc822' },
  );
  expect(
    checkTemplate(template, FIELDS).filter(({ kind }) => kind === 'embedded-object'),
  ).toHaveLength(1);
});

test('what is fetched by a link is told by its address, where it stands', () => {
  const template = inBody(paragraph('ตรา') + drawing('<a:blip r:link="rId9"/>'));
  expect(checkTemplate(template, FIELDS)).toContainEqual(
    expect.objectContaining({
      kind: 'external-link',
      detail: AWAY,
      place: expect.objectContaining({ part: 'body', around: 'ตรา' }),
    }),
  );
});

const TAKEN: readonly (readonly [string, Uint8Array])[] = [
  [
    'a link in the text',
    inBody('<w:p><w:hyperlink r:id="rId9"><w:r><w:t>ก</w:t></w:r></w:hyperlink></w:p>'),
  ],
  [
    'a link of a picture',
    inBody(
      run(
        '<w:drawing><wp:inline><wp:docPr id="1" name="rId9"><a:hlinkClick r:id="rId9"/></wp:docPr></wp:inline></w:drawing>',
      ),
    ),
  ],
  [
    'a link to point at',
    inBody(drawing('<a:hlinkHover r:id="rId9"/><a:hlinkMouseOver r:id="rId9"/>')),
  ],
  [
    'a bookmark of the same name',
    inBody('<w:p><w:bookmarkStart w:id="1" w:name="rId9"/><w:bookmarkEnd w:id="1"/></w:p>'),
  ],
  [
    'an SVG picture with what other programs note in it',
    svg(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><metadata><l xmlns="urn:l" resource="https://example.org"/></metadata><rect fill="url(#g)"/><use xlink:href="#g"/></svg>',
    ),
  ],
];

test.each(TAKEN)('taken: %s', (_name, template) => {
  expect(checkTemplate(template, FIELDS).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
});
