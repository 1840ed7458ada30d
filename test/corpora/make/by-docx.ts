/** Documents as the docx package writes them, with tags and without, and those whose parts are odd or broken. */
import {
  AlignmentType,
  Bookmark,
  CheckBox,
  Document,
  Math as Equation,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  type ISectionOptions,
  MathRun,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { MadeFile } from './made-file';

type Section = ISectionOptions;

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);

const text = (...words: readonly string[]) =>
  new Paragraph({ children: words.map((each) => new TextRun(each)) });

const cell = (words: string) => new TableCell({ children: [text(words)] });

const table = (...rows: readonly (readonly string[])[]) =>
  new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });

const HEAD = ['บันทึกข้อความ', 'ส่วนราชการ {{ส่วนราชการ}}', 'เรื่อง {{เรื่อง}}', 'เรียน {{เรียน}}'];
const LOOP = table(
  ['ที่', 'มาตรการ', 'สถานะ'],
  ['{{#มาตรการ}}{{ลำดับ}}', '{{ชื่อมาตรการ}}', '{{สถานะ}}{{/มาตรการ}}'],
);

const DOCUMENTS: Readonly<Record<string, () => Section>> = {
  words: () => ({ children: HEAD.map((each) => text(each)) }),
  'split-runs': () => ({ children: [text('เรื่อง {', '{เรื่', 'อง}', '}')] }),
  table: () => ({ children: [...HEAD.map((each) => text(each)), LOOP] }),
  'table-within-a-table': () => ({
    children: [
      new Table({
        rows: [new TableRow({ children: [new TableCell({ children: [LOOP, text('')] })] })],
      }),
    ],
  }),
  'merged-cells': () => ({
    children: [
      new Table({
        rows: [
          new TableRow({
            children: [new TableCell({ columnSpan: 2, children: [text('{{เรื่อง}}')] })],
          }),
          new TableRow({
            children: [new TableCell({ rowSpan: 2, children: [text('ก')] }), cell('ข')],
          }),
          new TableRow({ children: [cell('ค')] }),
        ],
      }),
    ],
  }),
  'header-and-footer': () => ({
    headers: { default: new Header({ children: [text('{{หน่วยงาน}}')] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
          }),
        ],
      }),
    },
    children: HEAD.map((each) => text(each)),
  }),
  picture: () => ({
    children: [
      new Paragraph({
        children: [
          new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 40, height: 40 } }),
        ],
      }),
      text('{{เรื่อง}}'),
    ],
  }),
  list: () => ({
    children: ['{{#มาตรการ}}', '{{ชื่อมาตรการ}}', '{{/มาตรการ}}'].map(
      (each) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(each)] }),
    ),
  }),
  headings: () => ({
    children: [
      new TableOfContents('สารบัญ'),
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('{{เรื่อง}}')] }),
    ],
  }),
  links: () => ({
    children: [
      new Paragraph({
        children: [
          new ExternalHyperlink({
            link: 'https://www.example.org',
            children: [new TextRun('{{หน่วยงาน}}')],
          }),
          new Bookmark({ id: 'ที่หมาย', children: [new TextRun('หมาย')] }),
        ],
      }),
    ],
  }),
  landscape: () => ({
    properties: {
      page: { size: { orientation: PageOrientation.LANDSCAPE } },
      column: { count: 2, space: 700 },
    },
    children: [
      ...HEAD.map((each) => text(each)),
      new Paragraph({ children: [new PageBreak()] }),
      text('{{วันที่}}'),
    ],
  }),
  tracked: () => ({
    children: [
      new Paragraph({
        children: [
          new TextRun('เดิม '),
          new InsertedTextRun({
            id: 1,
            author: '(ชื่อ–สกุล)',
            date: '2026-03-10T09:00:00Z',
            text: '{{เรื่อง}}',
          }),
        ],
      }),
    ],
  }),
  'odd-runs': () => ({
    children: [
      new Paragraph({
        alignment: AlignmentType.THAI_DISTRIBUTE,
        children: [
          new TextRun({ children: [new Tab(), '{{เรื่อง}}'], bold: true, superScript: true }),
          new CheckBox({ checked: true }),
          new Equation({ children: [new MathRun('x+1')] }),
        ],
      }),
    ],
  }),
  long: () => ({
    children: [
      ...Array.from({ length: 800 }, (_, index) => text(`ย่อหน้าที่ ${index + 1}`)),
      text('{{เรื่อง}}'),
    ],
  }),
};

async function written(section: Section, notes = false): Promise<Uint8Array> {
  const children = notes
    ? [
        ...section.children,
        new Paragraph({ children: [new TextRun('อ้างอิง'), new FootnoteReferenceRun(1)] }),
      ]
    : section.children;
  const document = new Document({
    creator: '(ชื่อ–สกุล)',
    ...(notes ? { footnotes: { 1: { children: [text('เชิงอรรถ')] } } } : {}),
    sections: [{ ...section, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type Change = (parts: Record<string, Uint8Array>) => void;

async function changed(change: Change): Promise<Uint8Array> {
  const parts = unzipSync(await written({ children: [...HEAD.map((each) => text(each)), LOOP] }));
  change(parts);
  return zipSync(parts);
}

function edit(
  parts: Record<string, Uint8Array>,
  name: string,
  from: string | RegExp,
  to: string,
): void {
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (before === after) throw new Error(`${name} has no ${from}`);
  parts[name] = strToU8(after);
}

const BODY = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const RELS = 'word/_rels/document.xml.rels';
const SETTINGS = 'word/_rels/settings.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const inBody =
  (from: string | RegExp, to: string): Change =>
  (parts) =>
    edit(parts, BODY, from, to);

const attached =
  (target: string): Change =>
  (parts) => {
    edit(parts, 'word/settings.xml', /(<w:settings[^>]*>)/, '$1<w:attachedTemplate r:id="rIdT"/>');
    parts[SETTINGS] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdT" Type="${OFFICE}/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`,
    );
  };

const CHANGES: Readonly<Record<string, Change>> = {
  'type-by-default': (parts) => {
    edit(parts, TYPES, /<Override[^>]*PartName="\/word\/document\.xml"[^>]*\/>/, '');
    edit(
      parts,
      TYPES,
      /<Default[^>]*Extension="xml"[^>]*\/>/,
      '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
    );
  },
  'document-two': (parts) => {
    for (const [from, to] of [
      [BODY, 'word/document2.xml'],
      [RELS, 'word/_rels/document2.xml.rels'],
    ] as const) {
      const part = parts[from];
      delete parts[from];
      if (part) parts[to] = part;
    }
    edit(parts, TYPES, '/word/document.xml', '/word/document2.xml');
    edit(parts, '_rels/.rels', 'word/document.xml', 'word/document2.xml');
  },
  'template-of-a-mac': attached('Macintosh%20HD:Users:a:b.dotx'),
  'template-of-a-server': attached('file:///\\\\server\\a.dotx'),
  'comments-in-the-xml': inBody('<w:body>', '<w:body><!-- <w:p> --><?ok ?>'),
  'byte-order-mark': (parts) => edit(parts, BODY, /^/, '\ufeff'),
  'control-with-a-table': inBody(
    /<w:tbl>([\s\S]*)<\/w:tbl>/,
    '<w:sdt><w:sdtContent><w:tbl>$1</w:tbl></w:sdtContent></w:sdt>',
  ),
};

function oleOf(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

const REFUSED: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'with-a-password': () => oleOf('EncryptedPackage'),
  'of-old-word': () => oleOf('WordDocument'),
  'empty-file': () => new Uint8Array(),
  'a-text': () => strToU8('ไม่ใช่เอกสาร'),
  'half-of-it': async () => (await changed(() => undefined)).slice(0, 3000),
  'a-zip-of-others': () => zipSync({ 'อ่านก่อน.txt': strToU8('ก') }),
  'a-zip-bomb': () =>
    zipSync(
      { [TYPES]: strToU8('<Types/>'), [BODY]: new Uint8Array(201 * 1024 * 1024) },
      { level: 1 },
    ),
  'unknown-tag': () => changed(inBody('{{เรื่อง}}', '{{เรื่อง}')),
  'open-loop': () => changed(inBody('{{/มาตรการ}}', '')),
  'unknown-filter': () => changed(inBody('{{เรื่อง}}', '{{เรื่อง|ไม่มีรูปแบบนี้}}')),
  macros: () =>
    changed((parts) => {
      edit(
        parts,
        TYPES,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      );
      parts['word/vbaProject.bin'] = new Uint8Array(64);
    }),
  'picture-elsewhere': () =>
    changed((parts) =>
      edit(
        parts,
        RELS,
        '</Relationships>',
        `<Relationship Id="rIdE" Type="${OFFICE}/image" Target="http://www.example.org/a.png" TargetMode="External"/></Relationships>`,
      ),
    ),
};

export const BY_DOCX: readonly MadeFile[] = [
  ...Object.entries(DOCUMENTS).flatMap(([name, section]) => [
    { name: `docx-${name}.docx`, bytes: () => written(section()) },
    { name: `docx-${name}-with-notes.docx`, bytes: () => written(section(), true) },
  ]),
  ...Object.entries(CHANGES).map(([name, change]) => ({
    name: `docx-parts-${name}.docx`,
    bytes: () => changed(change),
  })),
  ...Object.entries(REFUSED).map(([name, bytes]) => ({
    name: `refused-${name}.docx`,
    bytes,
    isRefused: true as const,
  })),
];
