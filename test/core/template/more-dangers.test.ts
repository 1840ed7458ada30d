/** Ways to hide what a memo must not hold that differ in who reads them: branches, struck-out words, foreign elements, pictures that run. */
import { gzipSync } from 'node:zlib';
import PizZip from 'pizzip';
import { checkTemplate } from '../../../src/core/template/render';
import { docxOf, paragraph, renderDocx } from '../docx/docx';
import { sampleFields } from './samples';

const FIELDS = sampleFields();
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const AWAY = 'http://127.0.0.1:9/a.png';
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';
type Content = string | Uint8Array;
function packed(
  files: Record<string, Content>,
  body = paragraph('ก'),
  parts = { header: paragraph('ข') },
) {
  const zip = new PizZip(docxOf(body, parts));
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
const list = (...r: string[]) => `<Relationships xmlns="${PACKAGE}">${r.join('')}</Relationships>`;
const relation = (kind: string, target: string, rest = ' TargetMode="External"', base = OFFICE) =>
  `<Relationship Id="rId9" Type="${base}/${kind}" Target="${target}"${rest}/>`;
const inDocument = (...a: Parameters<typeof relation>) =>
  packed({ [DOCUMENT_RELATIONS]: list(relation(...a)) });
function typed(
  files: Record<string, Content>,
  types: Record<string, string>,
  defaults: Record<string, string> = {},
) {
  const zip = new PizZip(packed(files));
  const rows = [
    ...Object.entries(types).map(([p, t]) => `<Override PartName="/${p}" ContentType="${t}"/>`),
    ...Object.entries(defaults).map(([e, t]) => `<Default Extension="${e}" ContentType="${t}"/>`),
  ];
  zip.file(
    '[Content_Types].xml',
    (zip.file('[Content_Types].xml')?.asText() ?? '').replace(
      '</Types>',
      `${rows.join('')}</Types>`,
    ),
  );
  return zip.generate({ type: 'uint8array' });
}
const run = (x: string) => `<w:r>${x}</w:r>`;
const BEGIN = run('<w:fldChar w:fldCharType="begin"/>');
const SEPARATE = run('<w:fldChar w:fldCharType="separate"/>');
const END = run('<w:fldChar w:fldCharType="end"/>');
const code = (t: string) => run(`<w:instrText xml:space="preserve">${t}</w:instrText>`);
const FETCHED = code(`INCLUDEPICTURE "${AWAY}" \\d`);
const fieldIn = (...x: string[]) => docxOf(`<w:p>${x.join('')}</w:p>`);
const choices = (choice: string, fallback: string) =>
  `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="w16x" xmlns:w16x="urn:x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const settings = (x: string, rels?: string) =>
  packed({
    'word/settings.xml': `<w:settings xmlns:w="${WORD}" xmlns:r="${OFFICE}">${x}</w:settings>`,
    ...(rels ? { 'word/_rels/settings.xml.rels': list(rels) } : {}),
  });
const svg = (x: string) =>
  typed(
    {
      'word/media/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${x}</svg>`,
    },
    {},
    { svg: 'image/svg+xml' },
  );
const REFUSED: readonly (readonly [string, Uint8Array])[] = [
  ['strict image', inDocument('image', AWAY, undefined, STRICT)],
  ['strict afchunk', inDocument('aFChunk', 'media/a.htm', '', STRICT)],
  ['tab before', inDocument('image', `&#9;${AWAY}`, '')],
  ['zero width before', inDocument('image', `&#x200b;${AWAY}`, '')],
  ['ftp', inDocument('image', 'ftp://127.0.0.1/a.png', '')],
  ['msdt', inDocument('hyperlink', 'ms-msdt:/id PCWDiagnostic /skip force')],
  ['officecmd', inDocument('hyperlink', 'ms-officecmd:%7B%22id%22%7D')],
  ['vscode', inDocument('hyperlink', 'vscode://file/a')],
  ['data page', inDocument('hyperlink', 'data:text/html,a')],
  ['blob', inDocument('hyperlink', 'blob:http://a')],
  ['webdav', inDocument('hyperlink', '\\\\127.0.0.1@80\\a')],
  ['unc long', inDocument('image', '\\\\?\\UNC\\127.0.0.1\\a', '')],
  ['double-encoded', inDocument('image', '%2568ttp://127.0.0.1', ' TargetMode="External"')],
  [
    'mhtml ole',
    inDocument('oleObject', 'mhtml:http://127.0.0.1/a.html!x-usc:http://127.0.0.1/a.html'),
  ],
  ['audio', inDocument('audio', AWAY)],
  ['video', inDocument('video', AWAY)],
  [
    'media',
    inDocument(
      'media',
      'media/a.mp4',
      '',
      'http://schemas.microsoft.com/office/2007/relationships',
    ),
  ],
  ['slide', inDocument('slide', 'media/a.bin', '')],
  ['xslt', settings('<w:saveThroughXslt r:id="rId9"/>', relation('transform', 'file:///c:/a.xsl'))],
  [
    'header source',
    settings(
      '<w:mailMerge><w:headerSource r:id="rId9"/></w:mailMerge>',
      relation('mailMergeHeaderSource', 'file:///c:/a.docx'),
    ),
  ],
  [
    'udl',
    settings(
      '<w:mailMerge><w:odso><w:udl w:val="Provider=Microsoft.ACE;Data Source=\\\\127.0.0.1\\a.mdb"/></w:odso></w:mailMerge>',
    ),
  ],
  [
    'schema',
    settings(
      '<sl:schemaLibrary xmlns:sl="http://schemas.openxmlformats.org/schemaLibrary/2006/main"><sl:schema sl:uri="a" sl:manifestLocation="http://127.0.0.1/a"/></sl:schemaLibrary>',
    ),
  ],
  [
    'hyperlink base',
    packed({
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><HyperlinkBase>\\\\127.0.0.1\\a\\</HyperlinkBase></Properties>',
      [DOCUMENT_RELATIONS]: list(relation('hyperlink', 'a.exe')),
    }),
  ],
  [
    'hyperlink base file',
    packed({
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><HyperlinkBase>file:///c:/</HyperlinkBase></Properties>',
      [DOCUMENT_RELATIONS]: list(relation('hyperlink', 'a.exe')),
    }),
  ],
  ['field in fallback', fieldIn(BEGIN, choices(code('PAGE '), FETCHED), END)],
  ['separate in choice', fieldIn(BEGIN, choices(SEPARATE, ''), FETCHED, END)],
  ['end in choice', fieldIn(BEGIN, choices(END, ''), FETCHED, END)],
  ['begin in both', fieldIn(choices(BEGIN, BEGIN + code('PAGE ')), FETCHED, END)],
  [
    'end and begin in choice',
    fieldIn(BEGIN, choices(END + BEGIN + code('PAGE '), ''), FETCHED, END),
  ],
  [
    'foreign instr',
    fieldIn(BEGIN, run('<x:instrText xmlns:x="urn:x">PAGE </x:instrText>'), FETCHED, END),
  ],
  [
    'foreign separate',
    fieldIn(BEGIN, run('<x:fldChar xmlns:x="urn:x" x:fldCharType="separate"/>'), FETCHED, END),
  ],
  [
    'foreign end',
    fieldIn(BEGIN, run('<x:fldChar xmlns:x="urn:x" x:fldCharType="end"/>'), FETCHED, END),
  ],
  [
    'foreign attribute',
    fieldIn(
      BEGIN,
      run('<w:fldChar xmlns:x="urn:x" x:fldCharType="separate" w:fldCharType="none"/>'),
      FETCHED,
      END,
    ),
  ],
  [
    'foreign instr attribute',
    docxOf(
      `<w:p><w:fldSimple xmlns:x="urn:x" x:instr="PAGE" w:instr='INCLUDEPICTURE "${AWAY}"'/></w:p>`,
    ),
  ],
  [
    'deleted word before',
    fieldIn(
      BEGIN,
      `<w:del w:id="1" w:author="a">${run('<w:delInstrText>PAGE </w:delInstrText>')}</w:del>`,
      FETCHED,
      END,
    ),
  ],
  [
    'moved word before',
    fieldIn(BEGIN, `<w:moveFrom w:id="1" w:author="a">${code('PAGE ')}</w:moveFrom>`, FETCHED, END),
  ],
  ['text of drawing before', fieldIn(BEGIN, run('<a:t>PAGE </a:t>'), FETCHED, END)],
  [
    'hyperlink made',
    fieldIn(
      BEGIN,
      code('HYPERLINK '),
      BEGIN,
      code('QUOTE "file:///c:/a.exe"'),
      SEPARATE,
      run('<w:t>file:///c:/a.exe</w:t>'),
      END,
      END,
    ),
  ],
  [
    'hyperlink made in quotes',
    fieldIn(
      BEGIN,
      code('HYPERLINK "'),
      BEGIN,
      code('DOCPROPERTY a'),
      SEPARATE,
      END,
      code('"'),
      END,
    ),
  ],
  [
    'hyperlink made scheme',
    fieldIn(
      BEGIN,
      code('HYPERLINK "f'),
      BEGIN,
      code('QUOTE ile:'),
      SEPARATE,
      END,
      code('///c:/a.exe"'),
      END,
    ),
  ],
  [
    'paragraphs',
    docxOf(`<w:p>${BEGIN}${code('INCL')}</w:p><w:p>${code(`UDETEXT "${AWAY}"`)}${END}</w:p>`),
  ],
  ['footnote', docxOf('', { footnotes: `<w:p>${BEGIN}${FETCHED}${END}</w:p>` })],
  ['footer', docxOf('', { footer: `<w:p>${BEGIN}${FETCHED}${END}</w:p>` })],
  [
    'custom part field',
    typed(
      {
        'word/comments.xml': `<w:comments xmlns:w="${WORD}"><w:comment><w:p>${BEGIN}${FETCHED}${END}</w:p></w:comment></w:comments>`,
      },
      {
        'word/comments.xml':
          'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
      },
    ),
  ],
  [
    'endnotes',
    typed(
      {
        'word/endnotes.xml': `<w:endnotes xmlns:w="${WORD}"><w:p>${BEGIN}${FETCHED}${END}</w:p></w:endnotes>`,
      },
      {
        'word/endnotes.xml':
          'application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml',
      },
    ),
  ],
  [
    'strict field',
    packed({
      'word/styles.xml': `<q:styles xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><q:p><q:r><q:fldChar q:fldCharType="begin"/><q:instrText>INCLUDEPICTURE "a"</q:instrText><q:fldChar q:fldCharType="end"/></q:r></q:p></q:styles>`,
    }),
  ],
  [
    'v:fill',
    docxOf(
      `<w:p><w:r><w:pict><v:rect><v:fill type="frame" src="${AWAY}"/></v:rect></w:pict></w:r></w:p>`,
    ),
  ],
  [
    'v:stroke',
    docxOf(`<w:p><w:r><w:pict><v:rect><v:stroke src="${AWAY}"/></v:rect></w:pict></w:r></w:p>`),
  ],
  [
    'o:althref',
    docxOf(
      `<w:p><w:r><w:pict><v:rect><v:fill xmlns:o="urn:schemas-microsoft-com:office:office" o:althref="${AWAY}"/></v:rect></w:pict></w:r></w:p>`,
    ),
  ],
  [
    'o:href image',
    docxOf(
      `<w:p><w:r><w:pict><v:rect><v:imagedata xmlns:o="urn:schemas-microsoft-com:office:office" o:href="${AWAY}"/></v:rect></w:pict></w:r></w:p>`,
    ),
  ],
  ['v group href', docxOf('<w:p><w:r><w:pict><v:group href="ms-msdt:a"/></w:pict></w:r></w:p>')],
  [
    'background',
    docxOf(`<w:p/>`, {
      header: `<w:p><w:r><w:pict><v:background><v:fill src="//127.0.0.1/a.png"/></v:background></w:pict></w:r></w:p>`,
    }),
  ],
  [
    'web video',
    docxOf(
      '<w:p><w:r><w:drawing><wp15:webVideoPr xmlns:wp15="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing" embeddedHtml="&lt;iframe src=&quot;http://127.0.0.1&quot;&gt;"/></w:drawing></w:r></w:p>',
    ),
  ],
  [
    'program action',
    docxOf(
      '<w:p><w:r><w:drawing><a:hlinkClick r:id="" action="ppaction://program"/></w:drawing></w:r></w:p>',
    ),
  ],
  [
    'default png is macros',
    typed({ 'word/media/a.png': 'x' }, {}, { png: 'application/vnd.ms-office.vbaProject' }),
  ],
  [
    'flash',
    typed({ 'word/media/a.bin': 'x' }, { 'word/media/a.bin': 'application/x-shockwave-flash' }),
  ],
  ['msi', typed({ 'word/media/a.bin': 'x' }, { 'word/media/a.bin': 'application/x-msdownload' })],
  ['rtf chunk', typed({ 'word/media/a.rtf': '{\\rtf1}' }, {}, { rtf: 'application/rtf' })],
  ['mht chunk', typed({ 'word/media/a.mht': 'x' }, {}, { mht: 'message/rfc822' })],
  ['svg use', svg(`<use xlink:href="${AWAY}"/>`)],
  ['svg feImage', svg(`<filter><feImage href="${AWAY}"/></filter>`)],
  ['svg fill url', svg(`<rect fill="url(${AWAY}#a)"/>`)],
  ['svg style attr', svg(`<rect style="fill: url( '${AWAY}')"/>`)],
  ['svg set', svg(`<image><set attributeName="href" to="${AWAY}"/></image>`)],
  ['svg animate', svg(`<image><animate attributeName="xlink:href" values="${AWAY};a"/></image>`)],
  ['svg iframe', svg(`<iframe xmlns="http://www.w3.org/1999/xhtml" src="${AWAY}"/>`)],
  ['svg xml:base', svg(`<image xml:base="${AWAY}" xlink:href="#a"/>`)],
  ['svg font', svg(`<style>@font-face{src:url(${AWAY})}</style>`)],
  ['svg css escape', svg(`<style>\\40 import "${AWAY}"; a{fill:u\\72l(${AWAY})}</style>`)],
  [
    'svgz as png',
    typed(
      {
        'word/media/a.png': new Uint8Array(
          gzipSync(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${AWAY}"/></svg>`),
        ),
      },
      {},
      { png: 'image/png' },
    ),
  ],
  [
    'eps as png',
    typed({ 'word/media/a.png': '%!PS-Adobe-3.0 EPSF-3.0\n(x) run' }, {}, { png: 'image/png' }),
  ],
  [
    'eps',
    typed(
      { 'word/media/a.eps': new Uint8Array([0xc5, 0xd0, 0xd3, 0xc6, 1, 2]) },
      {},
      { eps: 'image/x-eps' },
    ),
  ],
  [
    'html as png',
    typed(
      { 'word/media/a.png': '<html><img src="http://127.0.0.1"></html>' },
      {},
      { png: 'image/png' },
    ),
  ],
  ['utf16 declared', packed({ 'word/styles.xml': '<?xml version="1.0" encoding="UTF-16"?><a/>' })],
  [
    '874 declared',
    packed({ 'word/styles.xml': '<?xml version="1.0" encoding="windows-874"?><a/>' }),
  ],
  ['ebcdic', packed({ 'word/styles.xml': new Uint8Array([0x4c, 0x6f, 0xa7, 0x94, 0x93]) })],
  ['utf32', packed({ 'word/styles.xml': new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]) })],
  ['xml 1.1', packed({ 'word/styles.xml': '<?xml version="1.1"?><a>&#x1;</a>' })],
  [
    'doctype parameter',
    packed({
      'word/styles.xml': '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1/a"> %b;]><a/>',
    }),
  ],
  [
    'doctype after comment',
    packed({
      'word/styles.xml': '<!-- a --><?a b?><!DOCTYPE a PUBLIC "a" "http://127.0.0.1/a"><a/>',
    }),
  ],
  [
    'doctype in custom xml',
    packed({ 'customXml/item1.xml': '<!DOCTYPE a SYSTEM "http://127.0.0.1/a"><a/>' }),
  ],
  [
    'connection',
    settings(
      '<x:mailMerge xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:connectString x:val="DSN=a"/></x:mailMerge>',
    ),
  ],
];
test.each(REFUSED)('refused: %s', (_name, template) => {
  expect(
    checkTemplate(template, FIELDS).filter(({ severity }) => severity === 'error'),
  ).not.toEqual([]);
  expect(renderDocx(template, FIELDS, { thaiDigits: true }).ok).toBe(false);
});
