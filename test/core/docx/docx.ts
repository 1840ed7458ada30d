/** Small .docx files made by hand, and what stands in the one that was filled. */
import PizZip from 'pizzip';
import type { MemoFields } from '../../../src/core/template/fields';
import { openTemplate } from '../../../src/core/template/open-template';
import { type RenderOptions, renderMemo } from '../../../src/core/template/render';

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** As Word declares them. */
const W = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
})
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

export interface DocxParts {
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
}

/** `body` is the XML within w:body. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  const zip = new PizZip();
  const overrides = [['document', `${TYPES}.document.main+xml`]];
  zip.file(
    'word/document.xml',
    `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  );
  const roots = { header: 'w:hdr', footer: 'w:ftr', footnotes: 'w:footnotes' };
  for (const [name, content] of Object.entries(parts)) {
    const root = roots[name as keyof DocxParts];
    zip.file(`word/${name}.xml`, `<${root} ${W}>${content}</${root}>`);
    overrides.push([name, `${TYPES}.${name}+xml`]);
  }
  const types = overrides
    .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`)
    .join('');
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph whose text is cut into runs, as Word cuts it. */
export function paragraph(...runs: readonly string[]): string {
  const escaped = runs.map((run) => run.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return `<w:p>${escaped.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function partOf(bytes: Uint8Array, name = 'document'): string {
  return new PizZip(bytes).file(`word/${name}.xml`)?.asText() ?? '';
}

/** The paragraphs of a part, cells of one row parted by ` | `; line breaks are ⏎. */
export function linesOf(xml: string): readonly string[] {
  return xml
    .replace(/<w:br\/>/g, '⏎')
    .replace(/<\/w:p><\/w:tc>(?!<\/w:tr>)/g, ' | ')
    .replace(/<\/w:p>|<w:p\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .split('\n')
    .slice(0, -1);
}

/** Opens a template as one that someone has chosen, and fills it. */
export function renderDocx(docx: Uint8Array, fields: MemoFields, options: RenderOptions) {
  const opened = openTemplate(docx);
  return opened.ok ? renderMemo(opened.value, fields, options) : opened;
}

/** The lines of the filled body; throws what is wrong with the template, so that a test shows it. */
export function filled(body: string, fields: MemoFields, thaiDigits = false): readonly string[] {
  return linesOf(partOf(filledBytes(docxOf(body), fields, thaiDigits)));
}

export function filledBytes(
  template: Uint8Array,
  fields: MemoFields,
  thaiDigits = false,
): Uint8Array {
  const result = renderDocx(template, fields, { thaiDigits });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
