/** What else stands in the paragraph of a tag, and what a loop copies: each where its author put it, once where it is one. */
import PizZip from 'pizzip';
import { unzip } from '../../../src/core/docx/zip/unzip';
import { checkTemplate } from '../../../src/core/template/render';
import { doubleIds } from '../../corpora/ids';
import { docxOf, filledBytes, linesOf, paragraph, partOf, table } from '../docx/docx';
import { activity, measure, sampleFields } from './samples';

const fieldsOf = (...titles: readonly string[]) =>
  sampleFields({
    measures: titles.map((title, index) => measure(String(index + 1), title, activity('done'))),
    settings: [['ที่', 'ทด ๑']],
  });
const TWO = fieldsOf('ก', 'ข');
const NONE = fieldsOf();

const run = (content: string) => `<w:r>${content}</w:r>`;
const text = (content: string) => run(`<w:t>${content}</w:t>`);
const p = (content: string, look = '') =>
  `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${content}</w:p>`;
const START = '{{#มาตรการ}}';
const END = '{{/มาตรการ}}';
const NOTHING_LEFT = paragraph(START) + paragraph('ก') + paragraph(END);
const ITEM = paragraph('{{ชื่อมาตรการ}}');
const PAGE = '<w:br w:type="page"/>';
const LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
const drawing = (id: number) =>
  run(`<w:drawing><wp:anchor><wp:docPr id="${id}" name="a"/></wp:anchor></w:drawing>`);

/** Texts and what else is seen, in order: `|` a page break, `S` a section's end, `D` a drawing. */
function seen(template: string, fields = TWO): string {
  const xml = partOf(filledBytes(docxOf(template), fields)).replace(
    /^.*<w:body>|<w:sectPr\/><\/w:body>.*$/gs,
    '',
  );
  return xml
    .replace(/<w:pageBreakBefore\/>|<w:br w:type="page"\/>/g, '|')
    .replace(/<w:sectPr>.*?<\/w:sectPr>/g, 'S')
    .replace(/<w:drawing>.*?<\/w:drawing>/g, 'D')
    .replace(/<[^<>]*>/g, '');
}

test.each([
  [
    'a section that ends with the loop',
    paragraph(START) + ITEM + p(text(END), LANDSCAPE) + paragraph('ค'),
    'กขSค',
    'Sค',
  ],
  [
    'a section that ends before the loop',
    paragraph('ค') + p(text(START), LANDSCAPE) + ITEM + paragraph(END),
    'คSกข',
    'คS',
  ],
  [
    'a page break before the start’s paragraph',
    paragraph('ค') + p(text(START), '<w:pageBreakBefore/>') + ITEM + paragraph(END),
    'ค|กข',
    'ค',
  ],
  [
    'no page break, said so',
    paragraph('ค') + p(text(START), '<w:pageBreakBefore w:val="0"/>') + ITEM + paragraph(END),
    'คกข',
    'ค',
  ],
  [
    'a page break in front of the start',
    paragraph('ค') + p(run(PAGE) + text(START)) + ITEM + paragraph(END),
    'ค|กข',
    'ค',
  ],
  [
    'a page break in the start’s own run',
    paragraph('ค') + p(run(`${PAGE}<w:t>${START}</w:t>`)) + ITEM + paragraph(END),
    'ค|กข',
    'ค',
  ],
  ['a page break behind the start', p(text(START) + run(PAGE)) + ITEM + paragraph(END), '|ก|ข', ''],
  [
    'a page break in front of the end',
    paragraph(START) + ITEM + p(run(PAGE) + text(END)) + paragraph('ค'),
    'ก|ข|ค',
    'ค',
  ],
  [
    'a page break behind the end',
    paragraph(START) + ITEM + p(text(END) + run(PAGE)) + paragraph('ค'),
    'กข|ค',
    '|ค',
  ],
  [
    'a page break before the end’s paragraph',
    paragraph(START) + ITEM + p(text(END), '<w:pageBreakBefore/>') + paragraph('ค'),
    'กข|ค',
    '|ค',
  ],
  ['a drawing behind the end', paragraph(START) + ITEM + p(text(END) + drawing(1)), 'กขD', 'D'],
  [
    'a drawing in front of the end',
    paragraph(START) + ITEM + p(drawing(1) + text(END)),
    'กDขD',
    '',
  ],
  [
    'a drawing in front of the start',
    p(drawing(1) + text(START)) + ITEM + paragraph(END),
    'Dกข',
    'D',
  ],
  ['a drawing behind the start', p(text(START) + drawing(1)) + ITEM + paragraph(END), 'DกDข', ''],
  [
    'a tag cut into runs',
    p(drawing(1) + text('{{#มาตร') + text('การ}}') + run(PAGE)) + ITEM + paragraph(END),
    'D|ก|ข',
    'D',
  ],
  [
    'a condition',
    paragraph('ค') +
      p(text('{{#คะแนน ITA}}'), '<w:pageBreakBefore/>') +
      paragraph('ง') +
      paragraph('{{/คะแนน ITA}}'),
    'ค',
    'ค',
  ],
  [
    'a condition that holds',
    paragraph('ค') +
      p(text('{{#ที่}}'), '<w:pageBreakBefore/>') +
      paragraph('ง') +
      p(text('{{/ที่}}'), LANDSCAPE),
    'ค|งS',
    'ค|งS',
  ],
  [
    'a loop in a cell',
    `<w:tbl><w:tr><w:tc>${p(text(START), '<w:pageBreakBefore/>')}${ITEM}${paragraph(END)}</w:tc></w:tr></w:tbl>`,
    '|กข',
    '',
  ],
])('%s', (_name, template, two, none) => {
  expect(seen(template)).toBe(two);
  expect(seen(template, NONE)).toBe(none);
});

const mark = (id: number, name: string, content: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;

test('what a loop copies has ids and names of its own, and what is copied with it', () => {
  const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const item = [
    `<w:p ${W14} w14:paraId="00000001">${drawing(1)}${mark(0, 'ชื่อที่ยาวเกือบถึงสี่สิบตัวอักษรพอดี', text('{{ชื่อมาตรการ}}'))}</w:p>`,
    p(
      `<w:commentRangeStart w:id="0"/>${text('ก')}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}`,
    ),
    p(run('<w:footnoteReference w:id="2"/>')),
    p(`<w:ins w:id="7" w:author="ก">${text('ข')}</w:ins>`),
    `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p(text('ค'))}</w:sdtContent></w:sdt>`,
    p(run('<w:pict><v:shape id="a" type="#t"/></w:pict>')),
  ];
  const zip = new PizZip(
    docxOf(paragraph(START) + item.join('') + paragraph(END) + p(mark(1, 'ข', drawing(9))), {
      footnotes: `<w:footnote w:id="2">${paragraph('เชิงอรรถ')}</w:footnote>`,
    }),
  );
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  zip.file(
    '[Content_Types].xml',
    types.replace(
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    ),
  );
  zip.file(
    'word/comments.xml',
    `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0">${paragraph('ความเห็น')}</w:comment></w:comments>`,
  );
  const memo = filledBytes(zip.generate({ type: 'uint8array' }), fieldsOf('ก', 'ข', 'ค'));
  const files = unzip(memo);
  expect(files.ok && [...doubleIds(files.value)]).toEqual([]);
  const xml = partOf(memo);
  const ids = (element: string, attribute: string) =>
    [...xml.matchAll(new RegExp(`<${element}\\s[^<>]*?\\b${attribute}="([^"]*)"`, 'g'))].map(
      ([, id]) => id,
    );
  expect(ids('wp:docPr', 'id')).toEqual(['1', '10', '11', '9']);
  expect(ids('w:bookmarkStart', 'w:id')).toEqual(ids('w:bookmarkEnd', 'w:id'));
  expect(ids('w:bookmarkStart', 'w:name').every((name) => (name ?? '').length <= 40)).toBe(true);
  expect(ids('w:commentReference', 'w:id')).toEqual(ids('w:commentRangeStart', 'w:id'));
  expect(partOf(memo, 'comments').match(/ความเห็น/g)).toHaveLength(3);
  expect(partOf(memo, 'footnotes').match(/เชิงอรรถ/g)).toHaveLength(3);
  expect(xml.match(/<w:id w:val="5"\/>/g)).toHaveLength(1);
  expect(xml.match(/<v:shape id=/g)).toHaveLength(1);
});

test.each([
  [
    'behind its end',
    table([`${START}{{ลำดับ}}`, `{{ชื่อมาตรการ}}${END}{{#ที่}}{{ที่}}{{/ที่}}`]),
    ['1 | กทด ๑', '2 | ขทด ๑'],
  ],
  [
    'before its start',
    table([`{{#ที่}}{{ที่}}{{/ที่}}${START}{{ลำดับ}}`, `{{ชื่อมาตรการ}}${END}`]),
    ['ทด ๑1 | ก', 'ทด ๑2 | ข'],
  ],
  [
    'in other cells',
    table(['{{#ที่}}ก{{/ที่}}', `${START}{{ลำดับ}}`, `{{ชื่อมาตรการ}}${END}`, '{{^ที่}}ข{{/ที่}}']),
    ['ก | 1 | ก | ', 'ก | 2 | ข | '],
  ],
])('a condition in a loop’s row, %s', (_name, template, expected) => {
  expect(linesOf(partOf(filledBytes(docxOf(template), TWO)))).toEqual(expected);
});

test.each([
  [
    'a list',
    p(text(`${START}{{ชื่อมาตรการ}}${END}`), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    ['list-loop'],
  ],
  [
    'a list by its style',
    p(text(`${START}{{ชื่อมาตรการ}}${END}`), '<w:pStyle w:val="ListBullet"/>'),
    ['list-loop'],
  ],
  ['a list with other words', p(text(`ก ${START}{{ชื่อมาตรการ}}${END}`), '<w:numPr/>'), []],
  ['no list', paragraph(`${START}{{ชื่อมาตรการ}}${END}`), []],
  ['a condition in a list', p(text('{{#ที่}}{{ที่}}{{/ที่}}'), '<w:numPr/>'), []],
])('a loop that is a whole paragraph is warned of in a list: %s', (_name, template, expected) => {
  const kinds = checkTemplate(docxOf(template), TWO).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'missing-tag')).toEqual(expected);
});

test('a table at a content control’s end gets no paragraph behind it', () => {
  const inControl = `<w:sdt><w:sdtContent>${table(['{{ที่}}'])}</w:sdtContent></w:sdt>${paragraph('ก')}`;
  expect(partOf(filledBytes(docxOf(inControl), TWO)).match(/<w:p[ >/]/g)).toHaveLength(2);
  expect(partOf(filledBytes(docxOf(inControl), TWO))).not.toContain('p-kept');
});

test('a control that shows a property shows what was filled in', () => {
  const bound = (content: string) =>
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${paragraph(content)}</w:sdtContent></w:sdt>`;
  const xml = partOf(filledBytes(docxOf(bound('{{ที่}}') + bound('ก')), TWO));
  expect(xml.match(/<w:dataBinding/g)).toHaveLength(1);
});

test.each([
  ['header', docxOf(paragraph('ก'), { header: NOTHING_LEFT })],
  ['footer', docxOf(paragraph('ก'), { footer: NOTHING_LEFT })],
  [
    'footnotes',
    docxOf(paragraph('ก'), { footnotes: `<w:footnote w:id="2">${NOTHING_LEFT}</w:footnote>` }),
  ],
  [
    'document',
    docxOf(
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${NOTHING_LEFT}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    ),
  ],
])('what empties a %s leaves a paragraph in it', (part, template) => {
  const xml = partOf(filledBytes(template, sampleFields()), part);
  expect(xml).toMatch(/<w:(?:hdr|ftr|footnote|txbxContent)(?:\s[^<>]*)?><w:p\/><\/w:/);
});

test.each([
  ['of Word 2013', '<w15:dataBinding xmlns:w15="urn:w" w:xpath="/a"/>', paragraph('{{ที่}}')],
  ['with an end of its own', '<w:dataBinding w:xpath="/a"></w:dataBinding>', paragraph('{{ที่}}')],
  [
    'around another control',
    '<w:dataBinding w:xpath="/a"/>',
    `<w:sdt><w:sdtContent>${paragraph('ก')}</w:sdtContent></w:sdt>${paragraph('{{ที่}}')}`,
  ],
  ['that shows its placeholder', '<w:showingPlcHdr/>', paragraph('{{ที่}}')],
])('a control %s keeps what was filled in', (_name, mark, content) => {
  const control = (inner: string) =>
    `<w:sdt><w:sdtPr>${mark}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const marks = (xml: string) => xml.match(/<w\d*:(?:dataBinding|showingPlcHdr)/g) ?? [];
  expect(marks(partOf(filledBytes(docxOf(control(content)), TWO)))).toEqual([]);
  const beside = docxOf(control(paragraph('ก')) + paragraph('{{ที่}}'));
  expect(marks(partOf(filledBytes(beside, TWO)))).toHaveLength(1);
});

function withPart(path: string, type: string, xml: string, body = paragraph('ก')): Uint8Array {
  const zip = new PizZip(docxOf(body));
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  zip.file(
    '[Content_Types].xml',
    types.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
  );
  zip.file(path, xml);
  return zip.generate({ type: 'uint8array' });
}

test.each([
  [
    'title',
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    '<c:coreProperties xmlns:c="u" xmlns:dc="v"><dc:title>{{เรื่อง}} {{ {{#</dc:title></c:coreProperties>',
  ],
  [
    'list of headings',
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    '<Properties xmlns="u" xmlns:vt="v"><TitlesOfParts><vt:vector><vt:lpstr>{{#มาตรการ}}</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
  ],
  [
    'property under another name',
    'docProps/a.psmdcp',
    'application/vnd.openxmlformats-package.core-properties+xml',
    '<c:coreProperties xmlns:c="u" xmlns:dc="v"><dc:title>&#123;{เรื่อง}}</dc:title></c:coreProperties>',
  ],
])('a tag in the file’s %s is left alone', (_name, path, type, xml) => {
  const template = withPart(path, type, xml);
  expect(checkTemplate(template, TWO).filter(({ kind }) => kind !== 'missing-tag')).toEqual([]);
  const kept = new PizZip(filledBytes(template, TWO)).file(path)?.asText() ?? '';
  expect(kept.replace('&#123;', '{')).toBe(xml.replace('&#123;', '{'));
});

test.each([
  ['an item of custom XML', '<a xmlns="u">{{เรื่อง}}</a>'],
  [
    'a cover page’s properties',
    '<CoverPageProperties xmlns="http://schemas.microsoft.com/office/2006/coverPageProps"><Abstract>{{#</Abstract></CoverPageProperties>',
  ],
])('%s that the types of the files name is left alone', (_name, xml) => {
  const path = 'customXml/item1.xml';
  const template = withPart(path, 'application/xml', xml, paragraph('{{เรื่อง}}'));
  expect(checkTemplate(template, TWO).filter(({ kind }) => kind !== 'missing-tag')).toEqual([]);
  expect(new PizZip(filledBytes(template, TWO)).file(path)?.asText()).toBe(xml);
});

const DIAGRAM = 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml';
const diagram = (content: string) =>
  `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><a:p><a:r><a:t>${content}</a:t></a:r></a:p></dgm:dataModel>`;

test('a tag in SmartArt is filled, with a warning; one that nobody knows is told with its place', () => {
  const good = withPart('word/diagrams/data1.xml', DIAGRAM, diagram('{{ที่}}'));
  expect(checkTemplate(good, TWO).filter(({ kind }) => kind !== 'missing-tag')).toMatchObject([
    { kind: 'text-box', place: { part: 'diagram' } },
  ]);
  expect(partOf(filledBytes(good, TWO), 'diagrams/data1')).toContain('ทด ๑');
  const bad = withPart('word/diagrams/data1.xml', DIAGRAM, diagram('{{ไม่รู้จัก}}'));
  expect(checkTemplate(bad, TWO)).toContainEqual(
    expect.objectContaining({
      kind: 'unknown-tag',
      place: expect.objectContaining({ part: 'diagram' }),
    }),
  );
});

test('a tag in a chart is told of, and not printed', () => {
  const chart = withPart(
    'word/charts/chart1.xml',
    'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    '<c:chart xmlns:c="c">{{ที่}}</c:chart>',
  );
  expect(checkTemplate(chart, TWO)[0]).toMatchObject({ kind: 'hidden-tag', detail: '{{ที่}}' });
});

/** The same document as other programs pack it. */
test.each([
  [
    'its type stands in Default',
    (zip: PizZip) => {
      const types = zip.file('[Content_Types].xml')?.asText() ?? '';
      zip.file(
        '[Content_Types].xml',
        types.replace(
          /<Override [^>]*ContentType="([^"]*)"\/>/,
          '<Default Extension="xml" ContentType="$1"/>',
        ),
      );
      zip.file('customXml/item1.xml', '<a/>');
    },
  ],
  [
    'it is called document2.xml',
    (zip: PizZip) => {
      zip.file('word/document2.xml', zip.file('word/document.xml')?.asText() ?? '');
      zip.remove('word/document.xml');
      for (const path of ['[Content_Types].xml', '_rels/.rels']) {
        zip.file(
          path,
          (zip.file(path)?.asText() ?? '').replace('word/document.xml', 'word/document2.xml'),
        );
      }
    },
  ],
  [
    'comments in its XML hold markup',
    (zip: PizZip) => {
      const xml = zip.file('word/document.xml')?.asText() ?? '';
      zip.file(
        'word/document.xml',
        `<?xml version="1.0"?><!-- <w:p>{{ -->${xml.replace('<w:body>', '<w:body><!-- </w:body> <w:t>{{ก -->')}`,
      );
    },
  ],
  [
    'its text is marked',
    (zip: PizZip) => {
      const xml = zip.file('word/document.xml')?.asText() ?? '';
      zip.file('word/document.xml', xml.replace('{{ที่}}', '<![CDATA[{{ที่}}]]>'));
    },
  ],
  [
    'its XML has a byte order mark',
    (zip: PizZip) => {
      for (const path of Object.keys(zip.files))
        zip.file(path, `\ufeff${zip.file(path)?.asText()}`);
    },
  ],
  ['it holds a file of no type', (zip: PizZip) => zip.file('[trash]/0000.dat', 'x')],
])('filled as it should be where %s', (_name, change) => {
  const zip = new PizZip(docxOf(paragraph('ที่ {{ที่}}')));
  change(zip);
  const memo = new PizZip(filledBytes(zip.generate({ type: 'uint8array' }), TWO));
  const main = Object.keys(memo.files).find((path) => /^word\/document2?\.xml$/.test(path)) ?? '';
  expect(memo.file(main)?.asText()).toContain('ที่ ทด ๑');
});
