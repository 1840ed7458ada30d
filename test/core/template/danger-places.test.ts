/** What is dangerous or unfinished in a template says where it stands, as a fault in a tag does. */
import PizZip from 'pizzip';
import { checkTemplate } from '../../../src/core/template/render';
import { tellTemplateProblem } from '../../../src/words/template-problems';
import { docxOf, paragraph } from '../docx/docx';
import { sampleFields } from './samples';

const FIELDS = sampleFields({});
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const FILE = 'Target="file:///c:/a.exe" TargetMode="External"';

const link = (text: string) =>
  `<w:p><w:hyperlink r:id="rId7"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;
const cellOf = (content: string) => `<w:tc>${content}</w:tc>`;

/** `relation` is the one that the body's rId7 stands for. */
function template(body: string, relation = '', files: Readonly<Record<string, string>> = {}) {
  const zip = new PizZip(docxOf(body));
  if (relation !== '') {
    zip.file(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId7" Type="${OFFICE}/${relation}/></Relationships>`,
    );
  }
  for (const [path, text] of Object.entries(files)) zip.file(path, text);
  return zip.generate({ type: 'uint8array' });
}

function told(docx: Uint8Array): readonly string[] {
  return checkTemplate(docx, FIELDS)
    .filter(({ kind }) => kind !== 'missing-tag')
    .map((problem) => {
      const { place, around } = tellTemplateProblem('en', problem);
      return [problem.kind, place, around].join(' | ');
    });
}

const before = paragraph('เรียน นายก');
const code = (text: string) =>
  `<w:p><w:r><w:t>รูปที่ 1 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${text}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

test.each([
  [
    'a link, in its paragraph',
    template(before + link('ดูที่นี่'), `hyperlink" ${FILE}`),
    'external-link | body · paragraph 2 | ดูที่นี่',
  ],
  [
    'a link in a table',
    template(
      `${before}<w:tbl><w:tr>${cellOf(paragraph('ก'))}${cellOf(link('แฟ้ม'))}</w:tr></w:tbl>`,
      `hyperlink" ${FILE}`,
    ),
    'external-link | body · the table below “เรียน นายก”, row 1, cell 2 | แฟ้ม',
  ],
  [
    'a picture from elsewhere, in a paragraph without text: by the words before it',
    template(
      `${before}<w:p><w:r><a:blip r:link="rId7"/></w:r></w:p>${paragraph('จบ')}`,
      'image" Target="https://example.org/a.png" TargetMode="External"',
    ),
    'external-link | body · paragraph 1 | เรียน นายก',
  ],
  [
    'a file inside',
    template(
      `${before + paragraph('ตามไฟล์')}<w:p><w:r><w:object r:id="rId7"/></w:r></w:p>`,
      'oleObject" Target="embeddings/a.bin"',
      { 'word/embeddings/a.bin': 'x' },
    ),
    'embedded-object | body · paragraph 2 | ตามไฟล์',
  ],
  [
    'a tag in a link’s address',
    template(
      before + link('กด'),
      'hyperlink" Target="https://a.go.th/{{ปี}}" TargetMode="External"',
    ),
    'hidden-tag | body · paragraph 2 | กด',
  ],
  ['a field', template(before + code('DDEAUTO cmd')), 'external-link | body · paragraph 2 | รูปที่ 1'],
  [
    'a tag in a field',
    template(before + code('IF {{ที่}}')),
    'hidden-tag | body · paragraph 2 | รูปที่ 1',
  ],
  [
    'a tracked change',
    template(`${before}<w:p><w:ins w:id="1" w:author="ก"><w:r><w:t>เพิ่ม</w:t></w:r></w:ins></w:p>`),
    'tracked-changes | body · paragraph 2 | เพิ่ม',
  ],
])('%s', (_name, docx, expected) => {
  expect(told(docx)).toEqual([expected]);
});

test('a part with no text says at least which part it is', () => {
  const empty = docxOf(paragraph('ก'), { header: code('DDEAUTO cmd').replace('รูปที่ 1 ', '') });
  expect(told(empty)).toEqual(['external-link | header | ']);
});

/** Of the file as a whole, with what tells which part of it is meant where one is. */
test.each([
  ['no Word file', new Uint8Array([1, 2, 3]), 'not-docx', null],
  [
    'macros: a part that stands nowhere in the text',
    template(before, '', { 'word/vbaProject.bin': 'x' }),
    'macros',
    'word/vbaProject.bin',
  ],
  [
    'a part that is no XML: what cannot be read has no paragraphs',
    template(before, '', { 'word/styles.xml': '<w:styles>' }),
    'broken',
    'word/styles.xml',
  ],
  ['what stands nowhere: a tag that is missing', template(before), 'missing-tag', null],
] as const)('without a place: %s', (_case, docx, kind, detail) => {
  const found = checkTemplate(docx, FIELDS).filter((problem) => problem.kind === kind);
  expect(found.map(({ place }) => place)).toEqual(found.map(() => null));
  expect(found[0]?.detail).toBe(detail);
});
