/** The ways in which a template has hidden what a memo must not hold: each is refused, or goes. */
import PizZip from 'pizzip';
import { checkTemplate } from '../../../src/core/template/render';
import { docxOf, paragraph, renderDocx } from '../docx/docx';
import { sampleFields } from './samples';

const FIELDS = sampleFields();
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const AWAY = 'http://127.0.0.1:9/a.png';
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';

type Content = string | Uint8Array;

function packed(files: Readonly<Record<string, Content>>, body = paragraph('ก')): Uint8Array {
  const zip = new PizZip(docxOf(body, { header: paragraph('ข') }));
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const list = (...relations: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`;
const relation = (kind: string, target: string, rest = ' TargetMode="External"', base = OFFICE) =>
  `<Relationship Id="rId9" Type="${base}/${kind}" Target="${target}"${rest}/>`;
const related = (path: string, ...relations: readonly string[]) =>
  packed({ [path]: list(...relations) });
const inDocument = (...args: Parameters<typeof relation>) =>
  related(DOCUMENT_RELATIONS, relation(...args));

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const fieldOf = (...runs: readonly string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const code = (text: string, element = 'w:instrText') =>
  `<w:r><${element}>${text}</${element}></w:r>`;
const body = (xml: string) => docxOf(xml);

/** The type of one more part, told to a package. */
function typed(files: Readonly<Record<string, Content>>, types: Readonly<Record<string, string>>) {
  const zip = new PizZip(packed(files));
  const rows = Object.entries(types).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  const known = zip.file('[Content_Types].xml')?.asText() ?? '';
  zip.file('[Content_Types].xml', known.replace('</Types>', `${rows.join('')}</Types>`));
  return zip.generate({ type: 'uint8array' });
}

/** The name of a file in the zip, of the same length, in both of its places. */
function renamed(template: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(template).toString('latin1');
  return new Uint8Array(Buffer.from(text.split(from).join(to), 'latin1'));
}

const REFUSED: readonly (readonly [string, Uint8Array])[] = [
  ['a picture from elsewhere', inDocument('image', AWAY)],
  ['with a reference in TargetMode', inDocument('image', AWAY, ' TargetMode="&#69;xternal"')],
  ['with a reference in hexadecimal', inDocument('image', AWAY, ' TargetMode="&#x45;xternal"')],
  ['with > in an attribute', inDocument('image', AWAY, ' x=">" TargetMode="External"')],
  ['with spaces around the sign', inDocument('image', AWAY, ' TargetMode = "External"')],
  ['in single quotes', inDocument('image', AWAY, " TargetMode='External'")],
  ['without its mode', inDocument('image', AWAY, '')],
  ['with another mode', inDocument('image', AWAY, ' TargetMode="external"')],
  [
    'under a prefix',
    packed({
      [DOCUMENT_RELATIONS]: `<p:Relationships xmlns:p="${PACKAGE}"><p:Relationship Id="rId9" Type="${OFFICE}/image" Target="${AWAY}" TargetMode="External"/></p:Relationships>`,
    }),
  ],
  ['relations in UTF-16', packed({ [DOCUMENT_RELATIONS]: utf16(list(relation('image', AWAY))) })],
  ['relations in capitals', related('word/_rels/document.xml.RELS', relation('image', AWAY))],
  [
    'relations in another folder’s capitals',
    related('WORD/_RELS/DOCUMENT.XML.RELS', relation('image', AWAY)),
  ],
  [
    'relations with a code in their name',
    related('word/_rels/document.xml.%72els', relation('image', AWAY)),
  ],
  ['relations of a header', related('word/_rels/header.xml.rels', relation('image', AWAY))],
  ['relations of comments', related('word/_rels/comments.xml.rels', relation('image', AWAY))],
  [
    'relations of the glossary',
    related('word/glossary/_rels/document.xml.rels', relation('image', AWAY)),
  ],
  [
    'relations of a chart',
    related('word/charts/_rels/chart1.xml.rels', relation('oleObject', AWAY)),
  ],
  [
    'relations of the package',
    packed({
      '_rels/.rels': list(
        relation('officeDocument', 'word/document.xml', ''),
        relation('image', AWAY),
      ),
    }),
  ],
  [
    'relations with an entity',
    packed({
      [DOCUMENT_RELATIONS]: `<!DOCTYPE a [<!ENTITY e "External">]>${list(relation('image', AWAY, ' TargetMode="&e;"'))}`,
    }),
  ],
  ['a picture of a server of the office', inDocument('image', '\\\\server\\a.png')],
  ['a picture of a file', inDocument('image', 'file:///c:/a.png')],
  ['a picture of a server without a kind', inDocument('image', '//server/a.png', '')],
  ['a picture within mhtml', inDocument('image', 'mhtml:http://127.0.0.1/a!b', '')],
  ['a picture out of the package', inDocument('image', '../../../a.png', '')],
  ['a part of a document', inDocument('subDocument', 'other.docx')],
  ['with a reference in its type', inDocument('subDoc&#117;ment', 'other.docx', '')],
  ['a page', inDocument('aFChunk', 'page.html', '')],
  ['with a reference in its type, a page', inDocument('aFChun&#107;', 'page.html', '')],
  ['an OLE object in an odd place', inDocument('oleObject', 'media/a.bin', '')],
  ['a workbook', inDocument('package', 'media/a.bin', '')],
  ['a control', inDocument('control', 'media/a.xml', '')],
  ['a frame', inDocument('frame', AWAY)],
  [
    'a source of letters',
    related('word/_rels/settings.xml.rels', relation('mailMergeSource', 'file:///c:/a.mdb')),
  ],
  ['a transformation', related('word/_rels/settings.xml.rels', relation('transform', AWAY))],
  ['a kind that nobody knows', inDocument('somethingNew', 'media/a.bin', '')],
  ['a kind of nobody', inDocument('image', 'media/a.bin', '', 'http://example.org')],
  ['macros under another name', inDocument('vbaProject', 'media/a.bin', '', MICROSOFT)],
  [
    'macros by their type',
    typed(
      { 'word/media/a.bin': 'x' },
      { 'word/media/a.bin': 'application/vnd.ms-office.vbaProject' },
    ),
  ],
  ['a page by its type', typed({ 'word/media/a.htm': 'x' }, { 'word/media/a.htm': 'text/html' })],
  [
    'a workbook by its type',
    typed(
      { 'word/media/a.bin': 'x' },
      { 'word/media/a.bin': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    ),
  ],
  ['a script in a link', inDocument('hyperlink', 'javascript:a()')],
  ['with a reference, a script', inDocument('hyperlink', '&#106;avascript:a()')],
  ['with a tab, a script', inDocument('hyperlink', 'java&#9;script:a()')],
  ['in capitals, a script', inDocument('hyperlink', 'VBScript:a()')],
  ['in codes, a file', inDocument('hyperlink', '%66ile:///c:/a.exe')],
  ['a file', inDocument('hyperlink', 'file:///c:/a.exe')],
  ['a drive', inDocument('hyperlink', 'C:\\a.exe')],
  ['a server', inDocument('hyperlink', '\\\\server\\a')],
  ['a server with other strokes', inDocument('hyperlink', '/\\server\\a')],
  ['a program', inDocument('hyperlink', 'ms-word:ofe|u|http://127.0.0.1/a')],
  ['a search', inDocument('hyperlink', 'search-ms:query=a')],
  ['a field for a picture', body(fieldOf(code(`INCLUDEPICTURE "${AWAY}"`)))],
  ['over two runs', body(fieldOf(code('INCLUDE'), code(`PICTURE "${AWAY}"`)))],
  ['with a reference in the code', body(fieldOf(code(`&#73;NCLUDEPICTURE "${AWAY}"`)))],
  ['marked', body(fieldOf(code(`<![CDATA[INCLUDEPICTURE "${AWAY}"]]>`)))],
  [
    'under another prefix',
    body(
      `<x:p xmlns:x="${WORD}"><x:r><x:instrText>INCLUDEPICTURE "a"</x:instrText></x:r></x:p>${fieldOf(`<x:r xmlns:x="${WORD}"><x:instrText>INCLUDEPICTURE "a"</x:instrText></x:r>`)}`,
    ),
  ],
  ['deleted', body(fieldOf(code(`INCLUDEPICTURE "${AWAY}"`, 'w:delInstrText')))],
  ['as text within the code', body(fieldOf(code(`INCLUDEPICTURE "${AWAY}"`, 'w:t')))],
  ['in small letters', body(fieldOf(code(`includetext "${AWAY}"`)))],
  ['behind a space that does not break', body(fieldOf(code(`\u00a0INCLUDETEXT "${AWAY}"`)))],
  ['without a space', body(fieldOf(code(`INCLUDEPICTURE"${AWAY}"`)))],
  ['simple', body(`<w:p><w:fldSimple w:instr='INCLUDEPICTURE "${AWAY}"'/></w:p>`)],
  [
    'simple, with references',
    body('<w:p><w:fldSimple w:instr="&#x49;NCLUDETEXT &quot;a&quot;"/></w:p>'),
  ],
  [
    'simple, under another prefix',
    body(`<w:p><y:fldSimple xmlns:y="${WORD}" y:instr="LINK Excel.Sheet a"/></w:p>`),
  ],
  [
    'within another field',
    body(fieldOf(code('IF 1 = 1 '), fieldOf(code('INCLUDEPICTURE "a"')).slice(5, -6))),
  ],
  [
    'made by another field',
    body(fieldOf(fieldOf(code('QUOTE "INCLUDE"')).slice(5, -6), code('PICTURE "a"'))),
  ],
  [
    'without an end',
    body(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code('DDE a b')}</w:p>`),
  ],
  ['in a header', docxOf('', { header: fieldOf(code('LINK Word.Document a')) })],
  ['a program', body(fieldOf(code('DDEAUTO cmd "/c a"')))],
  ['a database', body(fieldOf(code('DATABASE \\d "a.mdb"')))],
  ['a referenced document', body(fieldOf(code('RD "http://127.0.0.1/a"')))],
  ['what goes to the printer', body(fieldOf(code('PRINT "a"')))],
  ['a field that nobody knows', body(fieldOf(code('SOMETHINGNEW a')))],
  ['a link to a file by field', body(fieldOf(code('HYPERLINK "file:///c:/a.exe"')))],
  ['behind a switch', body(fieldOf(code('HYPERLINK \\o "a" "file:///c:/a.exe"')))],
  [
    'a VML picture',
    body(`<w:p><w:r><w:pict><v:shape><v:imagedata src="${AWAY}"/></v:shape></w:pict></w:r></w:p>`),
  ],
  ['a VML link', body('<w:p><w:r><w:pict><v:shape href="file:///c:/a.exe"/></w:pict></w:r></w:p>')],
  [
    'an SVG picture that fetches another',
    typed(
      {
        'word/media/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:l="http://www.w3.org/1999/xlink"><image l:href="${AWAY}"/></svg>`,
      },
      { 'word/media/a.svg': 'image/svg+xml' },
    ),
  ],
  [
    'an SVG picture with a script',
    typed(
      { 'word/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>a()</script></svg>' },
      { 'word/media/a.svg': 'image/svg+xml' },
    ),
  ],
  [
    'an SVG picture with a style',
    typed(
      {
        'word/media/a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><style>@import "${AWAY}";</style></svg>`,
      },
      { 'word/media/a.svg': 'image/svg+xml' },
    ),
  ],
  [
    'a source of letters by itself',
    packed({
      'word/settings.xml': `<w:settings xmlns:w="${WORD}"><w:mailMerge><w:connectString w:val="Provider=a;Data Source=http://127.0.0.1/a"/></w:mailMerge></w:settings>`,
    }),
  ],
  ['a doctype', packed({ 'word/styles.xml': '<!DOCTYPE a [<!ENTITY a "b">]><a>&a;</a>' })],
  [
    'a doctype in UTF-16',
    packed({
      'word/styles.xml': utf16('<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'),
    }),
  ],
  [
    'a doctype in a part of another name',
    typed({ 'word/a.bin': '<!DOCTYPE a><a/>' }, { 'word/a.bin': 'application/xml' }),
  ],
  [
    'a doctype in a picture',
    typed({ 'word/media/a.png': '<!DOCTYPE a><a/>' }, { 'word/media/a.png': 'image/png' }),
  ],
  ['UTF-7', packed({ 'word/styles.xml': '<?xml version="1.0" encoding="utf-7"?><a/>' })],
  [
    'letters written longer than they are',
    packed({
      'word/styles.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xc0, 0xbc, 0x3c, 0x2f, 0x61, 0x3e]),
    }),
  ],
  [
    'a file above the package',
    renamed(packed({ 'word/xx/xx/a.xml': '<a/>' }), 'word/xx/xx/a.xml', 'word/../../a.xml'),
  ],
  [
    'a file with backslashes',
    renamed(packed({ 'word/media/b.png': 'x' }), 'word/media/b.png', 'word\\media\\b.png'),
  ],
  [
    'a file of a drive',
    renamed(packed({ 'word/media/b.png': 'x' }), 'word/media/b.png', 'C:/rd/media/b.png'),
  ],
  [
    'two files of one name',
    renamed(packed({ 'word/documenu.xml': '<a/>' }), 'word/documenu.xml', 'word/document.xml'),
  ],
  ['two files of one name in capitals', packed({ 'word/DOCUMENT.xml': '<a/>' })],
  ['two types of one part', typed({}, { 'word/document.xml': 'image/png' })],
];

test.each(REFUSED)('refused: %s', (_name, template) => {
  const errors = checkTemplate(template, FIELDS).filter(({ severity }) => severity === 'error');
  expect(errors).not.toEqual([]);
  expect(errors.every(({ detail }) => (detail ?? '').length <= 300)).toBe(true);
  expect(renderDocx(template, FIELDS, { thaiDigits: true }).ok).toBe(false);
});

test.each([
  ['a bare &', '<a>&</a>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['a control character', '<a>\x01</a>'],
  ['the same as a number', '<a>&#1;</a>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['no space between attributes', '<a b="1"c="2"/>'],
  ['a prefix of nobody', '<x:a/>'],
  ['a declaration in the middle', '<a><?xml version="1.0"?></a>'],
])('a part that no program would open is refused by its name: %s', (_name, xml) => {
  const errors = checkTemplate(packed({ 'word/styles.xml': xml }), FIELDS);
  expect(errors.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(['broken word/styles.xml']);
});

/** What a memo does without: it is filled, and nothing of that is left. */
const LEFT_OUT: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ...[
    'Macintosh%20HD:Users:a:Templates:a.dotx',
    'file:///Users/a/a.dotx',
    '\\\\server\\share\\a.dotx',
    'https://example.org/a.dotm',
    'Normal.dotm',
    'C:\\Users\\a\\a.dotx',
  ].map((target): readonly [string, Readonly<Record<string, string>>] => [
    `the template ${target}`,
    {
      'word/settings.xml': `<x:settings xmlns:x="${WORD}" xmlns:r="${OFFICE}"><x:attachedTemplate r:id="rId9"/><x:zoom x:percent="90"/></x:settings>`,
      'word/_rels/settings.xml.rels': list(relation('attachedTemplate', target)),
    },
  ]),
  [
    'the pane of an add-in',
    {
      '_rels/.rels': list(
        relation('officeDocument', 'word/document.xml', ''),
        relation(
          'webextensiontaskpanes',
          'word/webextensions/taskpanes.xml',
          '',
          'http://schemas.microsoft.com/office/2011/relationships',
        ),
      ),
    },
  ],
  [
    'a signature that is no longer true',
    {
      '_rels/.rels': list(
        relation('officeDocument', 'word/document.xml', ''),
        relation('digital-signature/origin', '_xmlsignatures/origin.sigs', '', PACKAGE),
      ),
    },
  ],
];

test.each(LEFT_OUT)('left out: %s', (_name, files) => {
  const template = packed(files);
  expect(checkTemplate(template, FIELDS).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
  const memo = renderDocx(template, FIELDS, { thaiDigits: true });
  const zip = new PizZip(memo.ok ? memo.value : '');
  const all = Object.keys(zip.files).map((path) => zip.file(path)?.asText() ?? '');
  expect(all.length).toBeGreaterThan(3);
  expect(all.join('\n')).not.toMatch(/dot[xm]|attachedTemplate|taskpanes|signature/);
});

test.each([
  [
    'web, mail and telephone',
    list(
      ...[
        'https://example.org/a?b=1#c',
        'mailto:a@example.org',
        'tel:021234567',
        'page.html',
        '#a',
      ].map((target) => relation('hyperlink', target)),
    ),
  ],
  [
    'pictures, fonts and a theme of its own',
    list(
      relation('image', 'media/a.png', ''),
      relation('font', 'fonts/a.odttf', ''),
      relation('theme', '/word/theme/theme1.xml', ''),
      relation('customXml', '../customXml/item1.xml', ''),
    ),
  ],
])('taken: %s', (_name, relations) => {
  const template = packed({ [DOCUMENT_RELATIONS]: relations });
  expect(checkTemplate(template, FIELDS).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
});

test.each([
  'PAGE',
  ' NUMPAGES \\* Arabic ',
  '= 1 + 2',
  'IF 1 = 1 "INCLUDEPICTURE" "b"',
  'TOC \\o "1-3" \\h \\z \\u',
  'HYPERLINK "https://example.org/"',
  'HYPERLINK \\l "_Toc1"',
  'MACROBUTTON NoMacro [ก]',
  'MERGEFIELD ชื่อ',
  'ADDIN EN.CITE',
  '_Ref123',
  '',
])('taken: the field %s', (text) => {
  const template = body(fieldOf(code(text.replace(/&/g, '&amp;'))));
  expect(checkTemplate(template, FIELDS).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
});
