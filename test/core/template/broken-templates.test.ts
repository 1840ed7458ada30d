/** Templates as people break them: each gives the finding expected, with its place, and never half a memo. */
import PizZip from 'pizzip';
import type { TemplateProblem } from '../../../src/core/docx/problem';
import { checkTemplate } from '../../../src/core/template/render';
import { docxOf, paragraph, renderDocx, table } from '../docx/docx';
import { activity, measure, sampleFields } from './samples';

const FIELDS = sampleFields({
  measures: [measure('1', 'ก', activity('done'))],
  settings: [['โครงการพิเศษ', 'ก']],
});

/** A file made by hand, with other files put in its zip. */
function packed(files: Readonly<Record<string, string | Uint8Array>>, body = ''): Uint8Array {
  const zip = new PizZip(docxOf(body));
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function rels(...relations: readonly string[]): Readonly<Record<string, string>> {
  const xml = relations.map((each) => `<Relationship Id="rId9" ${each}/>`).join('');
  return { 'word/_rels/document.xml.rels': `<Relationships ${RELATIONS}>${xml}</Relationships>` };
}

const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

function field(...pieces: readonly string[]): string {
  const code = pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('');
  return `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
}

function textBox(text: string): string {
  const content = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** OLE: the header, then the name of a stream in UTF-16. */
function ole(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
}

/** Changes bytes of the zip's directory: `at` counts from each entry's record. */
function forged(template: Uint8Array, at: number, bytes: readonly number[]): Uint8Array {
  const forgery = template.slice();
  for (let index = 0; index < forgery.length - 4; index++) {
    const record = [0x50, 0x4b, 1, 2].every((byte, offset) => forgery[index + offset] === byte);
    if (record) forgery.set(bytes, index + at);
  }
  return forgery;
}

type Case = readonly [name: string, template: Uint8Array, expected: readonly string[]];

const body = (...parts: readonly string[]) => docxOf(parts.join(''));

const CASES: readonly Case[] = [
  ['a misspelt tag', body(paragraph('{{เรือง}}')), ['unknown-tag {{เรือง}} → เรื่อง @ body p1']],
  [
    'a misspelt English alias',
    body(paragraph('{{ subjct }}')),
    ['unknown-tag {{subjct}} → ? @ body p1'],
  ],
  [
    'a misspelt row of the staff',
    body(paragraph('{{โครงการพิเสษ}}')),
    ['unknown-tag {{โครงการพิเสษ}} → โครงการพิเศษ @ body p1'],
  ],
  [
    'a tag like nothing',
    body(paragraph('{{ไดโนเสาร์}}')),
    ['unknown-tag {{ไดโนเสาร์}} → ? @ body p1'],
  ],
  ['an empty tag', body(paragraph('{{}}')), ['unknown-tag {{}} → ? @ body p1']],
  [
    'a misspelt tag in a table',
    body(paragraph('ก'), table(['ก', 'ข'], ['ค', 'ง {{เรียม}} จ'])),
    ['unknown-tag {{เรียม}} → เรียน @ body t1r2c2'],
  ],
  [
    'a misspelt tag in a nested table',
    body(`<w:tbl><w:tr><w:tc>${table(['{{เรียม}}'])}<w:p/></w:tc></w:tr></w:tbl>`),
    ['unknown-tag {{เรียม}} → เรียน @ body t2r1c1'],
  ],
  [
    'a misspelt tag in a header',
    docxOf('', { header: paragraph('{{เรียม}}') }),
    ['unknown-tag {{เรียม}} → เรียน @ header p1'],
  ],
  [
    'a misspelt tag in a footer',
    docxOf('', { footer: paragraph('ก') + paragraph('{{เรียม}}') }),
    ['unknown-tag {{เรียม}} → เรียน @ footer p2'],
  ],
  [
    'a misspelt tag in a footnote',
    docxOf('', { footnotes: paragraph('{{เรียม}}') }),
    ['unknown-tag {{เรียม}} → เรียน @ notes p1'],
  ],
  [
    'a misspelt tag cut into runs by formatting',
    body(paragraph('{', '{เรี', 'ยม}', '}')),
    ['unknown-tag {{เรียม}} → เรียน @ body p1'],
  ],
  [
    'a loop used as a value',
    body(paragraph('{{มาตรการ}}')),
    ['unknown-tag {{มาตรการ}} → #มาตรการ @ body p1'],
  ],
  [
    'a loop’s tag outside it',
    body(paragraph('{{ขั้นตอน}}')),
    ['outside-loop {{ขั้นตอน}} → มาตรการ @ body p1'],
  ],
  [
    'a loop’s tag behind its end',
    body(paragraph('{{#มาตรการ}}{{ขั้นตอน}}{{/มาตรการ}} {{ขั้นตอน}}')),
    ['outside-loop {{ขั้นตอน}} → มาตรการ @ body p1'],
  ],
  [
    'a loop’s tag in the row below it',
    body(table(['{{#มาตรการ}}{{ลำดับ}}', '{{ขั้นตอน}}{{/มาตรการ}}'], ['', '{{สถานะ}}'])),
    ['outside-loop {{สถานะ}} → มาตรการ @ body t1r2c2'],
  ],
  [
    'an unknown filter',
    body(paragraph('{{วันที่|วันทีไทย}}')),
    ['unknown-filter {{วันที่|วันทีไทย}} → วันที่|วันที่ไทย @ body p1'],
  ],
  [
    'a filter like nothing',
    body(paragraph('{{วันที่|ตัวหนาขีดเส้นใต้}}')),
    ['unknown-filter {{วันที่|ตัวหนาขีดเส้นใต้}} → ? @ body p1'],
  ],
  ['no end bracket', body(paragraph('ก {{เรื่อง ข')), ['unclosed-tag {{เรื่อง ข}} → ? @ body p1']],
  ['no start bracket', body(paragraph('ก เรื่อง}} ข')), ['unclosed-tag {{ก เรื่อง}} → ? @ body p1']],
  [
    'a tag within a tag',
    body(paragraph('{{เรื่อง {{เรียน}}')),
    ['unclosed-tag {{เรื่อง}} → ? @ body p1'],
  ],
  [
    'a tag cut in two by Enter',
    body(paragraph('ก {{เรื่'), paragraph('อง}} ข')),
    ['split-tag {{เรื่อง}} → เรื่อง @ body p1'],
  ],
  [
    'a tag cut in two by Enter in a cell',
    body(`<w:tbl><w:tr><w:tc>${paragraph('{{เรื่')}${paragraph('อง}}')}</w:tc></w:tr></w:tbl>`),
    ['split-tag {{เรื่อง}} → เรื่อง @ body t1r1c1'],
  ],
  [
    'a tag over two cells is no tag cut by Enter',
    body(table(['{{เรื่', 'อง}}'])),
    ['unclosed-tag {{เรื่}} → ? @ body t1r1c1', 'unclosed-tag {{อง}} → ? @ body t1r1c2'],
  ],
  ['braces apart', body(paragraph('{ {เรื่อง} }')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  [
    'full-width braces',
    body(paragraph('｛｛เรื่อง｝｝')),
    ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1'],
  ],
  [
    'half of them full-width',
    body(paragraph('{{เรื่อง｝｝')),
    ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1'],
  ],
  ['one brace short', body(paragraph('{{เรื่อง} ก')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  [
    'one brace short in front',
    body(paragraph('{เรื่อง}}')),
    ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1'],
  ],
  ['single braces', body(paragraph('{เรื่อง}')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  ['three braces', body(paragraph('{{{เรื่อง}}}')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  ['a brace too many', body(paragraph('{{เรื่อง}}}')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  ['four braces', body(paragraph('{{{{เรื่อง}}}}')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  ['square brackets', body(paragraph('[[เรื่อง]]')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  ['a mail merge field', body(paragraph('«เรื่อง»')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  ['angle brackets', body(paragraph('<<เรื่อง>>')), ['wrong-braces {{เรื่อง}} → เรื่อง @ body p1']],
  [
    'a loop in single braces',
    body(paragraph('{#มาตรการ}')),
    ['wrong-braces {{#มาตรการ}} → #มาตรการ @ body p1'],
  ],
  [
    'a loop that never ends',
    body(paragraph('{{#มาตรการ}}{{ขั้นตอน}}')),
    ['unclosed-loop {{#มาตรการ}} → ? @ body p1'],
  ],
  [
    'a condition that never ends',
    body(paragraph('{{^คะแนน ITA}}ก')),
    ['unclosed-loop {{^คะแนน ITA}} → ? @ body p1'],
  ],
  [
    'an end of no loop',
    body(paragraph('{{/มาตรการ}}')),
    ['unopened-loop {{/มาตรการ}} → ? @ body p1'],
  ],
  [
    'a misspelt end',
    body(paragraph('{{#มาตรการ}}{{/มาตราการ}}')),
    ['unopened-loop {{/มาตราการ}} → มาตรการ @ body p1', 'unclosed-loop {{#มาตรการ}} → ? @ body p1'],
  ],
  [
    'loops that cross',
    body(paragraph('{{#มาตรการ}}{{#ผู้ลงนาม}}{{/มาตรการ}}{{/ผู้ลงนาม}}')),
    ['crossed-loop {{/มาตรการ}} → ? @ body p1'],
  ],
  [
    'a loop from a table to a paragraph',
    body(table(['{{#มาตรการ}}{{ลำดับ}}']), paragraph('{{/มาตรการ}}')),
    ['crossed-loop {{/มาตรการ}} → ? @ body p1'],
  ],
  [
    'a loop from one table to the next',
    body(table(['{{#มาตรการ}}']), paragraph('ก'), table(['{{/มาตรการ}}', 'ก'])),
    ['crossed-loop {{/มาตรการ}} → ? @ body t2r1c1'],
  ],
  [
    'a loop from a table into one within it',
    body(
      `<w:tbl><w:tr><w:tc>${paragraph('{{#มาตรการ}}')}${table(['{{/มาตรการ}}', 'ก'])}</w:tc></w:tr></w:tbl>`,
    ),
    ['crossed-loop {{/มาตรการ}} → ? @ body t2r1c1'],
  ],
  [
    'a condition that begins in a tracked change and ends outside it',
    body(`<w:p><w:ins w:id="1">${run('{{#อำเภอ}}ก')}</w:ins>${run('ข{{/อำเภอ}}')}</w:p>`),
    ['crossed-loop {{/อำเภอ}} → ? @ body p1'],
  ],
  [
    'a loop that begins in a link',
    body(`<w:p><w:hyperlink>${run('{{#มาตรการ}}ก')}</w:hyperlink>${run('ข{{/มาตรการ}}')}</w:p>`),
    ['crossed-loop {{/มาตรการ}} → ? @ body p1'],
  ],
  [
    'a loop that begins in a content control and ends behind it',
    body(
      `<w:sdt><w:sdtContent>${paragraph('{{#มาตรการ}}')}</w:sdtContent></w:sdt>`,
      paragraph('{{/มาตรการ}}'),
    ),
    ['crossed-loop {{/มาตรการ}} → ? @ body p2'],
  ],
  [
    'two loops side by side in a row',
    body(table(['{{#มาตรการ}}ก', 'ข{{/มาตรการ}}', '{{#ผู้ลงนาม}}ค', 'ง{{/ผู้ลงนาม}}'])),
    [
      'partial-row {{#มาตรการ}} → ? @ body t1r1c1',
      'partial-row {{#ผู้ลงนาม}} → ? @ body t1r1c3',
      'crossed-loop {{#ผู้ลงนาม}} → ? @ body t1r1c3',
    ],
  ],
  [
    'a tag in an endnote',
    packed({
      'word/endnotes.xml': `<w:endnotes ${W}><w:p><w:r><w:t>{{เรื่อง}}</w:t></w:r></w:p></w:endnotes>`,
    }),
    ['hidden-tag ({{เรื่อง}})'],
  ],
  [
    'a body written with other prefixes',
    packed({ 'word/document.xml': '<x:document xmlns:x="a"><x:body/></x:document>' }),
    ['broken (word/document.xml)'],
  ],
  [
    'a loop within itself',
    body(paragraph('{{#มาตรการ}}{{#measures}}{{ลำดับ}}{{/}}{{/}}')),
    ['loop-in-itself {{#measures}} → ? @ body p1'],
  ],
  [
    'a filter on a loop',
    body(paragraph('{{#มาตรการ|เลขไทย}}{{ลำดับ}}{{/มาตรการ}}')),
    ['unknown-filter {{#มาตรการ|เลขไทย}} → #มาตรการ @ body p1'],
  ],
  [
    'every fault, not the first only',
    docxOf(paragraph('{{ก}} {{#ข}}') + table(['{{/ค}}']), { footer: paragraph('{{ง') }),
    [
      'unknown-tag {{ก}} → ? @ body p1',
      'unknown-tag {{#ข}} → ? @ body p1',
      'unopened-loop {{/ค}} → ข @ body t1r1c1',
      'unclosed-loop {{#ข}} → ? @ body p1',
      'unclosed-tag {{ง}} → ? @ footer p1',
    ],
  ],
  [
    'a tag in a field’s code, cut into runs',
    body(field('HYPERLINK "https://example.org/{', '{เรื่อง}}"')),
    ['hidden-tag (HYPERLINK "https://example.org/{{เรื่อง}}")'],
  ],
  [
    'a tag in a watermark',
    body(
      '<w:p><w:r><w:pict><v:shape><v:textpath string="{{เรื่อง}}"/></v:shape></w:pict></w:r></w:p>',
    ),
    ['hidden-tag ({{เรื่อง}})'],
  ],
  [
    'a tag in a link’s address',
    packed(
      rels(`${TYPE}/hyperlink" Target="https://example.org/%7B%7Bที่%7D%7D" TargetMode="External"`),
    ),
    ['hidden-tag (https://example.org/%7B%7Bที่%7D%7D)'],
  ],
  ['nothing', new Uint8Array(), ['not-docx']],
  ['text', new TextEncoder().encode('สวัสดี'), ['not-docx']],
  ['a web page', new TextEncoder().encode('<html>{{เรื่อง}}</html>'), ['not-docx']],
  ['a file cut short', docxOf(paragraph('ก')).slice(0, 300), ['not-docx']],
  ['an old .doc', ole('WordDocument'), ['old-doc']],
  ['a file with a password', ole('EncryptedPackage'), ['encrypted']],
  ['a zip with a password', forged(docxOf(paragraph('ก')), 8, [1, 0]), ['encrypted']],
  [
    'a part that inflates to more than a memo can need',
    packed({ 'word/styles.xml': ' '.repeat(20_000_001) }),
    ['too-big (word/styles.xml)'],
  ],
  [
    'the same with a lie about its size',
    forged(packed({ 'word/styles.xml': ' '.repeat(30_000_000) }), 24, [9, 0, 0, 0]),
    ['too-big (word/styles.xml)'],
  ],
  ['more than 3 MB', new Uint8Array(3_000_001), ['too-big']],
  [
    'three thousand files',
    packed(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`word/media/${n}`, '']))),
    ['too-big'],
  ],
  ['macros', packed({ 'word/vbaProject.bin': 'x' }), ['macros (word/vbaProject.bin)']],
  [
    'a workbook inside',
    packed({ 'word/embeddings/a.xlsx': 'x' }),
    ['embedded-object (word/embeddings/a.xlsx)'],
  ],
  [
    'a page inside',
    packed(rels(`${TYPE}/aFChunk" Target="page.html"`)),
    ['embedded-object (word/page.html)'],
  ],
  [
    'a picture from elsewhere',
    packed(rels(`${TYPE}/image" Target="https://example.org/a.png" TargetMode="External"`)),
    ['external-link (https://example.org/a.png)'],
  ],
  [
    'a link to a file of the reader’s',
    packed(rels(`${TYPE}/hyperlink" Target="file:///c:/a.exe" TargetMode="External"`)),
    ['external-link (file:///c:/a.exe)'],
  ],
  [
    'a field that fetches a picture',
    body(field('INCLUDE', 'PICTURE "https://example.org/a.png"')),
    ['external-link (INCLUDEPICTURE "https://example.org/a.png")'],
  ],
  ['a field that runs a program', body(field('DDEAUTO cmd')), ['external-link (DDEAUTO cmd)']],
  [
    'an entity that grows',
    packed({
      'word/styles.xml': '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>',
    }),
    ['broken (word/styles.xml)'],
  ],
];

const WARNINGS: readonly Case[] = [
  [
    'a loop from the second cell',
    body(table(['{{ลำดับ}}', '{{#มาตรการ}}{{ขั้นตอน}}', '{{สถานะ}}{{/มาตรการ}}'])),
    ['partial-row {{#มาตรการ}} → ? @ body t1r1c2'],
  ],
  [
    'a loop that ends before the last cell',
    body(table(['{{#มาตรการ}}{{ลำดับ}}', '{{ขั้นตอน}}{{/มาตรการ}}', '{{สถานะ}}'])),
    ['partial-row {{#มาตรการ}} → ? @ body t1r1c1'],
  ],
  [
    'a tag in a cell merged with the one above',
    body(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('ก')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('{{เรื่อง}}')}</w:tc></w:tr></w:tbl>`,
    ),
    ['merged-cell {{เรื่อง}} → ? @ body t1r2c1'],
  ],
  ['a text box', body(textBox('{{เรื่อง}}')), ['text-box {{เรื่อง}} → ? @ body p1']],
  [
    'tracked changes',
    body('<w:p><w:ins w:id="1" w:author="ก"><w:r><w:t>ก</w:t></w:r></w:ins></w:p>'),
    ['tracked-changes'],
  ],
  [
    'comments',
    packed({ 'word/comments.xml': `<w:comments ${W}><w:comment/></w:comments>` }),
    ['comments'],
  ],
];

const line = ({ kind, tag, suggestion, place, detail }: TemplateProblem) => {
  if (tag === null) return detail === null ? kind : `${kind} (${detail})`;
  const cell = place?.table
    ? `t${place.table}r${place.row}c${place.column}`
    : `p${place?.paragraph}`;
  return `${kind} {{${tag}}} → ${suggestion ?? '?'} @ ${place?.part} ${cell}`;
};

const lacking = ({ kind }: TemplateProblem) => kind === 'missing-tag';

test.each(CASES)('%s', (_name, template, expected) => {
  const found = checkTemplate(template, FIELDS).filter((problem) => !lacking(problem));
  expect(found.map(line)).toEqual(expected);
  const errors = found.filter(({ severity }) => severity === 'error').map(line);
  expect(errors).not.toEqual([]);
  const rendered = renderDocx(template, FIELDS, { thaiDigits: true });
  expect(rendered.ok ? 'a memo' : rendered.problems.map(line)).toEqual(errors);
});

test.each(WARNINGS)('a warning, and a memo all the same: %s', (_name, template, expected) => {
  const found = checkTemplate(template, FIELDS).filter((problem) => !lacking(problem));
  expect(found.map(line)).toEqual(expected);
  expect(renderDocx(template, FIELDS, { thaiDigits: true }).ok).toBe(true);
});

test('a place tells the words around it', () => {
  const [problem] = checkTemplate(body(paragraph('เรียน {{เรียม}} ทราบ')), FIELDS);
  expect(problem?.place?.around).toBe('เรียน {{เรียม}} ทราบ');
});

test('what an official memo needs and the template lacks', () => {
  const missing = (text: string) =>
    checkTemplate(body(paragraph(text)), FIELDS).map(({ tag }) => tag);
  expect(missing('{{agency}} {{เรื่อง}} {{percent}}')).toEqual(['วันที่', 'เรียน', 'ผู้ลงนาม', 'ผู้จัดทำ']);
});

test('a report for the web site needs neither addressee nor signers', () => {
  const report = body(paragraph('{{ข้อ OIT ผล}} {{agency}} {{วันที่}} {{percent}}'));
  expect(checkTemplate(report, FIELDS)).toEqual([]);
});

test.each([
  ['braces around other words', '{ก} [[ข]] <<ค>> «ง» {}'],
  ['a web link', 'https://example.org/{a}'],
  ['a formula', 'f{x} = {1, 2}'],
])('no tag was meant: %s', (_name, text) => {
  const found = checkTemplate(body(paragraph(text)), FIELDS);
  expect(found.filter((problem) => !lacking(problem))).toEqual([]);
});

test.each([
  ['a soft hyphen', '{{เรื่\u00adอง}}'],
  ['a mark of direction before the sign', '{{\u200f#คะแนน ITA}}ก{{\u200b/คะแนน ITA}}'],
  ['full-width signs', '{{＃คะแนน ITA}}{{เรื่อง｜เลขไทย}}{{／คะแนน ITA}}'],
  ['letters as numbers', '{{&#3648;&#x0E23;ื่อง}}'],
])('%s is no fault, and filled', (_name, text) => {
  const template = body(`<w:p>${run(text)}</w:p>`);
  expect(checkTemplate(template, FIELDS).filter((problem) => !lacking(problem))).toEqual([]);
  const memo = renderDocx(template, FIELDS, { thaiDigits: true });
  expect(memo.ok && new PizZip(memo.value).file('word/document.xml')?.asText()).not.toMatch(/[{}]/);
});

test('a template of Word’s own becomes a document, and forgets the one it was made from', () => {
  const zip = new PizZip(packed(rels()));
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  zip.file('[Content_Types].xml', types.replace('document.main+xml', 'template.main+xml'));
  zip.file(
    'word/_rels/settings.xml.rels',
    `<Relationships ${RELATIONS}><Relationship Id="r" ${TYPE}/attachedTemplate" Target="file:///C:\\Users\\a\\x.dotx" TargetMode="External"/></Relationships>`,
  );
  zip.file('word/settings.xml', `<w:settings ${W}><w:attachedTemplate w:val="r"/></w:settings>`);
  const memo = renderDocx(zip.generate({ type: 'uint8array' }), FIELDS, { thaiDigits: true });
  const made = new PizZip(memo.ok ? memo.value : '');
  expect(made.file('[Content_Types].xml')?.asText()).toContain('document.main+xml');
  expect(made.file('word/_rels/settings.xml.rels')?.asText()).not.toContain('x.dotx');
  expect(made.file('word/settings.xml')?.asText()).toBe(`<w:settings ${W}></w:settings>`);
});

test('web and mail links are as they should be', () => {
  const link = (target: string) => `${TYPE}/hyperlink" Target="${target}" TargetMode="External"`;
  const template = packed(
    rels(link('https://example.org'), link('mailto:a@example.org'), link('tel:021234567')),
  );
  expect(checkTemplate(template, FIELDS).filter((problem) => !lacking(problem))).toEqual([]);
});

test.each([
  ['conditions', '{{#เรื่อง}}{{/เรื่อง}}'],
  ['loops that never end', '{{#มาตรการ}}'],
  ['braces apart', '{ {เรื่อง} }'],
  ['brackets', '{{'],
])('a template of fifty thousand %s is refused, not tried', (_name, text) => {
  const template = body(paragraph(text.repeat(50_000)));
  expect(checkTemplate(template, FIELDS).filter((problem) => !lacking(problem))).toMatchObject([
    { kind: 'too-big', detail: expect.stringMatching(/^(50|100)000 /) },
  ]);
  expect(renderDocx(template, FIELDS, { thaiDigits: true }).ok).toBe(false);
});

test('a picture that its zip holds no sound bytes of is refused as the XML is', () => {
  const zip = new PizZip(packed(rels()));
  zip.file('word/media/image1.bmp', 'ก'.repeat(5_000), { compression: 'DEFLATE' });
  const bytes = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  const at = Buffer.from(bytes).indexOf('word/media/image1.bmp') + 'word/media/image1.bmp'.length;
  bytes.fill(0xff, at, at + 8);
  expect(checkTemplate(bytes, FIELDS).map(line)).toEqual(['broken (word/media/image1.bmp)']);
});
