/** What editors put around and into a template's tags, each alone: it is taken and filled. */
import { gzipSync } from 'node:zlib';
import mammoth from 'mammoth';
import PizZip from 'pizzip';
import { checkTemplate } from '../../../src/core/template/render';
import { type DocxParts, docxOf, partOf, renderDocx } from '../docx/docx';
import { activity, measure, sampleFields } from './samples';

const FIELDS = sampleFields({
  measures: [
    measure('1', 'มาตรการหนึ่ง', activity('done', 'วิธีหนึ่ง')),
    measure('2', 'มาตรการสอง', activity('in-progress', 'วิธีสอง')),
  ],
  settings: [
    ['เรื่อง', 'รายงานผล'],
    ['เรียน', 'นายกเทศมนตรี'],
  ],
  signers: [[1, 'ความเห็น', 'ชื่อ–สกุล', 'ปลัดเทศบาล', '', '']],
});
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
type Content = string | Uint8Array;
function packed(
  files: Record<string, Content>,
  body: string,
  parts: DocxParts = {},
  types: Record<string, string> = {},
  defaults: Record<string, string> = {},
) {
  const zip = new PizZip(docxOf(body, parts));
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
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
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
const text = (x: string, rpr = '') => `<w:r>${rpr}<w:t xml:space="preserve">${x}</w:t></w:r>`;
const paragraphOf = (...x: string[]) => `<w:p>${x.join('')}</w:p>`;
const run = (x: string) => `<w:r>${x}</w:r>`;
const BEGIN = run('<w:fldChar w:fldCharType="begin"/>');
const SEPARATE = run('<w:fldChar w:fldCharType="separate"/>');
const END = run('<w:fldChar w:fldCharType="end"/>');
const code = (x: string) => run(`<w:instrText xml:space="preserve">${x}</w:instrText>`);
const cell = (x: string) => `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>${x}</w:tc>`;
const row = (...x: string[]) => `<w:tr>${x.join('')}</w:tr>`;
const tableOf = (...x: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${x.join('')}</w:tbl>`;
const loopRow = row(
  cell(paragraphOf(text('{{#มาตรการ}}{{ลำดับ}}'))),
  cell(paragraphOf(text('{{ชื่อมาตรการ}}{{/มาตรการ}}'))),
);
const BOTH = ['มาตรการหนึ่ง', 'มาตรการสอง'];
const control = (x: string, pr = '<w:tag w:val="goog_rdk_0"/>') =>
  `<w:sdt><w:sdtPr>${pr}</w:sdtPr><w:sdtContent>${x}</w:sdtContent></w:sdt>`;
const choices = (c: string, f: string) =>
  `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="wps" xmlns:wps="urn:wps">${c}</mc:Choice><mc:Fallback>${f}</mc:Fallback></mc:AlternateContent>`;
const textBox = (x: string) =>
  run(
    choices(
      `<w:drawing><wps:txbx xmlns:wps="urn:wps"><w:txbxContent>${x}</w:txbxContent></wps:txbx></w:drawing>`,
      `<w:pict><v:textbox><w:txbxContent>${x}</w:txbxContent></v:textbox></w:pict>`,
    ),
  );
const filledWith = (
  name: string,
  x: Uint8Array,
  says: string[] = ['รายงานผล'],
  part = 'document',
) => [name, x, says, part] as const;
const SUBJECT = paragraphOf(text('{{เรื่อง}}'));
const TAKEN = [
  filledWith(
    'google runs',
    docxOf(paragraphOf(text('{{เรื่อง}}', '<w:rPr><w:rtl w:val="0"/></w:rPr>'))),
  ),
  filledWith('google sdt run', docxOf(paragraphOf(control(text('{{เรื่อง}}'))))),
  filledWith('tag over sdt edge', docxOf(paragraphOf(text('{{เรื่'), control(text('อง}}'))))),
  filledWith(
    'sdt in the middle',
    docxOf(paragraphOf(text('{{เ'), control(text('รื่')), text('อง}}'))),
  ),
  filledWith(
    'proofErr',
    docxOf(
      paragraphOf(
        text('{{'),
        '<w:proofErr w:type="spellStart"/>',
        text('เรื่อง'),
        '<w:proofErr w:type="spellEnd"/>',
        text('}}'),
      ),
    ),
  ),
  filledWith(
    'bookmark',
    docxOf(
      paragraphOf(
        text('{{เรื่'),
        '<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/>',
        text('อง}}'),
      ),
    ),
  ),
  filledWith(
    'smartTag',
    docxOf(
      paragraphOf(
        '<w:smartTag w:uri="urn:a" w:element="place">',
        text('{{เรื่อง'),
        '</w:smartTag>',
        text('}}'),
      ),
    ),
  ),
  filledWith(
    'hyperlink wrapper',
    docxOf(paragraphOf('<w:hyperlink w:anchor="a">', text('{{เรื่อง}}'), '</w:hyperlink>')),
  ),
  filledWith(
    'ins wrapper',
    docxOf(paragraphOf(text('{{เรื่'), '<w:ins w:id="1" w:author="a">', text('อง}}'), '</w:ins>')),
  ),
  filledWith(
    'lastRendered',
    docxOf(paragraphOf(run('<w:t>{{เรื่</w:t>'), run('<w:lastRenderedPageBreak/><w:t>อง}}</w:t>'))),
  ),
  filledWith('letters each', docxOf(paragraphOf(...[...'{{เรื่อง}}'].map((x) => text(x))))),
  filledWith('zero width', docxOf(paragraphOf(text('{{\u200bเรื่อง\u200b}}')))),
  filledWith('ltr marks', docxOf(paragraphOf(text('{{\u200eเรื่อง\u200f}}')))),
  filledWith('bom', docxOf(paragraphOf(text('{{\ufeffเรื่อง}}')))),
  filledWith('nbsp', docxOf(paragraphOf(text('{{\u00a0เรื่อง\u00a0}}')))),
  filledWith('bidi isolates', docxOf(paragraphOf(text('\u2068{{เรื่อง}}\u2069')))),
  filledWith('soft hyphen', docxOf(paragraphOf(text('{{เรื่\u00adอง}}')))),
  filledWith('reference letters', docxOf(paragraphOf(text('{{&#xe40;รื่อง}}')))),
  filledWith('box table', docxOf(paragraphOf(textBox(tableOf(loopRow) + paragraphOf()))), BOTH),
  filledWith(
    'vml box 2007',
    docxOf(
      paragraphOf(
        run(
          `<w:pict><v:shape><v:textbox><w:txbxContent>${tableOf(loopRow)}${paragraphOf()}</w:txbxContent></v:textbox></v:shape></w:pict>`,
        ),
      ),
    ),
    BOTH,
  ),
  filledWith(
    'nested table',
    docxOf(tableOf(row(cell(tableOf(loopRow) + paragraphOf()))) + paragraphOf()),
    BOTH,
  ),
  filledWith('row sdt', docxOf(tableOf(control(loopRow)) + paragraphOf()), BOTH),
  filledWith(
    'cell sdt',
    docxOf(
      tableOf(
        row(
          control(cell(paragraphOf(text('{{#มาตรการ}}{{ลำดับ}}')))),
          control(cell(paragraphOf(text('{{ชื่อมาตรการ}}{{/มาตรการ}}')))),
        ),
      ) + paragraphOf(),
    ),
    BOTH,
  ),
  filledWith(
    'paragraph sdt in cell',
    docxOf(
      tableOf(
        row(
          cell(control(paragraphOf(text('{{#มาตรการ}}{{ลำดับ}}')))),
          cell(paragraphOf(text('{{ชื่อมาตรการ}}{{/มาตรการ}}'))),
        ),
      ) + paragraphOf(),
    ),
    BOTH,
  ),
  filledWith(
    'block sdt',
    docxOf(
      control(
        paragraphOf(text('{{#มาตรการ}}')) +
          paragraphOf(text('{{ชื่อมาตรการ}}')) +
          paragraphOf(text('{{/มาตรการ}}')),
      ),
    ),
    BOTH,
  ),
  filledWith(
    'repeating section',
    docxOf(
      tableOf(
        `<w:sdt><w:sdtPr><w15:repeatingSection xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/></w:sdtPr><w:sdtContent>${control(loopRow, '<w:id w:val="5"/>')}</w:sdtContent></w:sdt>`,
      ) + paragraphOf(),
    ),
    BOTH,
  ),
  filledWith(
    'dropdown',
    docxOf(
      paragraphOf(text('{{เรื่อง}}')) +
        paragraphOf(
          control(
            text('เลือก'),
            '<w:dropDownList><w:listItem w:displayText="ก" w:value="1"/></w:dropDownList>',
          ),
        ),
    ),
  ),
  filledWith(
    'marker rows',
    docxOf(
      tableOf(
        row(cell(paragraphOf(text('{{#มาตรการ}}'))), cell(paragraphOf())),
        row(cell(paragraphOf(text('{{ลำดับ}}'))), cell(paragraphOf(text('{{ชื่อมาตรการ}}')))),
        row(cell(paragraphOf(text('{{/มาตรการ}}'))), cell(paragraphOf())),
      ) + paragraphOf(),
    ),
    BOTH,
  ),
  filledWith(
    'numbered',
    docxOf(
      paragraphOf(
        '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
        text('{{#มาตรการ}}'),
      ) +
        paragraphOf(
          '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
          text('{{ชื่อมาตรการ}}'),
        ) +
        paragraphOf(text('{{/มาตรการ}}')),
    ),
    BOTH,
  ),
  filledWith('header', docxOf(paragraphOf(), { header: SUBJECT }), ['รายงานผล'], 'header'),
  filledWith(
    'footer box',
    docxOf(paragraphOf(), { footer: paragraphOf(textBox(SUBJECT)) }),
    ['รายงานผล'],
    'footer',
  ),
  filledWith(
    'footnote',
    docxOf(paragraphOf(), { footnotes: `<w:footnote w:id="1">${SUBJECT}</w:footnote>` }),
    ['รายงานผล'],
    'footnotes',
  ),
  filledWith(
    'comments',
    packed(
      {
        'word/comments.xml': `<w:comments xmlns:w="${WORD}"><w:comment w:id="1">${SUBJECT}</w:comment></w:comments>`,
      },
      SUBJECT,
      {},
      {
        'word/comments.xml':
          'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
      },
    ),
    ['รายงานผล'],
    'comments',
  ),
  filledWith(
    'alt text',
    docxOf(
      SUBJECT +
        paragraphOf(
          run(
            '<w:drawing><wp:inline><wp:docPr id="1" name="a" descr="{{เรื่อง}}" title="{{ไม่มี}}"/></wp:inline></w:drawing>',
          ),
        ),
    ),
  ),
  filledWith(
    'core title',
    packed(
      {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{เรื่อง}} {{ไม่มี}}</dc:title></cp:coreProperties>',
      },
      SUBJECT,
      {},
      { 'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml' },
    ),
  ),
  filledWith(
    'custom property',
    packed(
      {
        'docProps/custom.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="a"><vt:lpwstr xmlns:vt="urn:v">{{a}}</vt:lpwstr></property></Properties>',
      },
      SUBJECT,
      {},
      {
        'docProps/custom.xml':
          'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      },
    ),
  ),
  filledWith(
    'deleted tag',
    docxOf(
      SUBJECT +
        paragraphOf(
          '<w:del w:id="1" w:author="a">',
          run('<w:delText>{{เก่า}}</w:delText>'),
          '</w:del>',
        ),
    ),
  ),
  filledWith(
    'deleted field',
    docxOf(
      SUBJECT +
        paragraphOf(
          ...[
            BEGIN,
            run('<w:delInstrText> PAGE </w:delInstrText>'),
            SEPARATE,
            run('<w:delText>1</w:delText>'),
            END,
          ].map((x) => `<w:del w:id="1" w:author="a">${x}</w:del>`),
        ),
    ),
  ),
  filledWith(
    'page of pages',
    docxOf(SUBJECT, {
      footer: paragraphOf(
        BEGIN,
        code(' PAGE '),
        SEPARATE,
        text('1'),
        END,
        text('/'),
        BEGIN,
        code(' NUMPAGES \\* MERGEFORMAT '),
        SEPARATE,
        text('2'),
        END,
      ),
    }),
  ),
  filledWith(
    'if page',
    docxOf(
      SUBJECT +
        paragraphOf(
          BEGIN,
          code('IF '),
          BEGIN,
          code('PAGE'),
          SEPARATE,
          text('1'),
          END,
          code(' = 1 "" "ต่อ"'),
          SEPARATE,
          text('x'),
          END,
        ),
    ),
  ),
  filledWith(
    'equals page',
    docxOf(
      SUBJECT +
        paragraphOf(
          BEGIN,
          code('= '),
          BEGIN,
          code('PAGE'),
          SEPARATE,
          text('1'),
          END,
          code(' - 1'),
          SEPARATE,
          text('x'),
          END,
        ),
    ),
  ),
  filledWith(
    'equals page bare',
    docxOf(
      SUBJECT +
        paragraphOf(
          BEGIN,
          code('='),
          BEGIN,
          code('PAGE'),
          SEPARATE,
          text('1'),
          END,
          code('+1'),
          SEPARATE,
          text('x'),
          END,
        ),
    ),
  ),
  filledWith(
    'hyperlink with merge field',
    docxOf(
      SUBJECT +
        paragraphOf(
          BEGIN,
          code('HYPERLINK "https://example.org/?a='),
          BEGIN,
          code('MERGEFIELD a'),
          SEPARATE,
          text('1'),
          END,
          code('"'),
          SEPARATE,
          text('x'),
          END,
        ),
    ),
  ),
  filledWith(
    'form text',
    docxOf(
      SUBJECT +
        paragraphOf(
          run(
            '<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput/></w:ffData></w:fldChar>',
          ),
          code(' FORMTEXT '),
          SEPARATE,
          text('x'),
          END,
        ),
    ),
  ),
  filledWith(
    'date',
    docxOf(
      SUBJECT + paragraphOf(BEGIN, code(' DATE \\@ "d MMMM bbbb" '), SEPARATE, text('x'), END),
    ),
  ),
  filledWith(
    'toc',
    docxOf(
      SUBJECT +
        paragraphOf(
          BEGIN,
          code(' TOC \\o "1-3" \\h \\z \\u '),
          SEPARATE,
          '<w:hyperlink w:anchor="_Toc1">',
          text('ก'),
          BEGIN,
          code(' PAGEREF _Toc1 \\h '),
          SEPARATE,
          text('1'),
          END,
          '</w:hyperlink>',
        ) +
        paragraphOf(END),
    ),
  ),
  filledWith(
    'box in result',
    docxOf(
      SUBJECT +
        paragraphOf(
          BEGIN,
          code('HYPERLINK "https://example.org"'),
          SEPARATE,
          textBox(paragraphOf(text('ก'), BEGIN, code('PAGE'), SEPARATE, text('1'), END)),
          END,
        ),
    ),
  ),
  filledWith('marked code', docxOf(SUBJECT + paragraphOf(BEGIN, code('<![CDATA[ PAGE ]]>'), END))),
  filledWith(
    'math',
    docxOf(
      SUBJECT +
        paragraphOf(
          '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>',
        ),
    ),
  ),
  filledWith(
    'ruby',
    docxOf(
      SUBJECT +
        paragraphOf(
          run(
            '<w:ruby><w:rt><w:r><w:t>ก</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>ข</w:t></w:r></w:rubyBase></w:ruby>',
          ),
        ),
    ),
  ),
  filledWith(
    'emf and emz',
    packed(
      {
        'word/media/a.emf': new Uint8Array([1, 0, 0, 0, 9]),
        'word/media/a.emz': new Uint8Array(gzipSync(Buffer.from([1, 0, 0, 0, 9]))),
      },
      SUBJECT,
      {},
      {},
      { emf: 'image/x-emf', emz: 'image/x-emz' },
    ),
  ),
  filledWith(
    'svg of an editor',
    packed(
      {
        'word/media/a.svg':
          '<?xml version="1.0"?><!-- editor --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:space="preserve"><defs><linearGradient id="a"/><style>.a{fill:url(#a);content:"\\201C"}</style></defs><use xlink:href="#b"/><rect class="a" style="filter:url(#f)"/></svg>',
      },
      SUBJECT,
      {},
      {},
      { svg: 'image/svg+xml' },
    ),
  ),
  filledWith(
    'hyperlink base of the web',
    packed(
      {
        'docProps/app.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><HyperlinkBase>https://www.example.org/</HyperlinkBase></Properties>',
      },
      SUBJECT,
      {},
      {
        'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      },
    ),
  ),
  filledWith(
    'empty hyperlink base',
    packed(
      {
        'docProps/app.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><HyperlinkBase></HyperlinkBase></Properties>',
      },
      SUBJECT,
      {},
      {
        'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      },
    ),
  ),
  filledWith(
    'glossary, people, extended',
    packed(
      {
        'word/glossary/document.xml': `<w:glossaryDocument xmlns:w="${WORD}"><w:docParts/></w:glossaryDocument>`,
        'word/people.xml':
          '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
        'customXml/item1.xml':
          '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
      },
      SUBJECT,
      {},
      {
        'word/glossary/document.xml':
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml',
        'word/people.xml':
          'application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml',
      },
      { xml: 'application/xml' },
    ),
  ),
  filledWith(
    'wps',
    docxOf(
      `<w:p><w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr>${text('{{เรื่', '<w:rPr><w:rFonts w:hint="cs"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="th-TH"/></w:rPr>')}${text('อง}}', '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>')}</w:p><wpsCustomData:docPr xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"/>`,
    ),
  ),
  filledWith(
    'two columns and section',
    docxOf(`<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr>${text('{{เรื่อง}}')}</w:p>`),
  ),
  filledWith('emoji', docxOf(paragraphOf(text('😀{{เรื่อง}}')))),
  filledWith(
    'tab and break beside',
    docxOf(paragraphOf(run('<w:tab/><w:t>{{เรื่อง}}</w:t><w:br/><w:t>{{เรียน}}</w:t>'))),
    ['รายงานผล', 'นายกเทศมนตรี'],
  ),
  filledWith(
    'tab in the tag run',
    docxOf(paragraphOf(run('<w:t>{{</w:t><w:t>เรื่อง</w:t><w:t>}}</w:t>'))),
  ),
  filledWith(
    'no break hyphen near',
    docxOf(paragraphOf(run('<w:t>ก</w:t><w:noBreakHyphen/><w:t>{{เรื่อง}}</w:t>'))),
  ),
  filledWith(
    'w:sym',
    docxOf(paragraphOf(run('<w:sym w:font="Wingdings" w:char="F0FC"/><w:t>{{เรื่อง}}</w:t>'))),
  ),
  filledWith(
    'vmerge',
    docxOf(
      tableOf(
        row(
          cell(paragraphOf(text('{{#มาตรการ}}{{ลำดับ}}'))),
          `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraphOf(text('{{ชื่อมาตรการ}}{{/มาตรการ}}'))}</w:tc>`,
        ),
      ) + paragraphOf(),
    ),
    BOTH,
  ),
  filledWith('dir', docxOf(paragraphOf('<w:dir w:val="rtl">', text('{{เรื่อง}}'), '</w:dir>'))),
  filledWith(
    'permission',
    docxOf(
      paragraphOf(
        '<w:permStart w:id="1" w:edGrp="everyone"/>',
        text('{{เรื่อง}}'),
        '<w:permEnd w:id="1"/>',
      ),
    ),
  ),
  filledWith(
    'custom xml element',
    docxOf(
      paragraphOf('<w:customXml w:uri="urn:a" w:element="b">', text('{{เรื่อง}}'), '</w:customXml>'),
    ),
  ),
  filledWith(
    'comment range in a tag',
    docxOf(
      paragraphOf(
        text('{{เ'),
        '<w:commentRangeStart w:id="0"/>',
        text('รื่'),
        '<w:commentRangeEnd w:id="0"/>',
        text('อง}}'),
      ),
    ),
  ),
];
test.each(TAKEN)('taken: %s', async (_name, template, says, part) => {
  expect(checkTemplate(template, FIELDS).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
  const memo = renderDocx(template, FIELDS, { thaiDigits: true });
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  const written = partOf(memo.value, part)
    .replace(/<w:del(?:Text|InstrText)[^>]*>[^<]*/g, '')
    .replace(/<[^>]*>/g, '');
  for (const word of says) expect(written).toContain(word);
  expect(written).not.toMatch(/\{\{/);
  await mammoth.extractRawText({ buffer: Buffer.from(memo.value) });
});
