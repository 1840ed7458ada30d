/** What stands beside a memo's own text: who has made an enclosed table, notes at the foot of the page. */
import PizZip from 'pizzip';
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { HEAD, p, SIGNATURES, SIGNERS, table } from '../word-memo';

const MEASURES = table(
  [900, 3000, 1500],
  [
    ['ที่', 'มาตรการ', 'สถานะ'],
    ['๑', 'จัดทำคู่มือ', 'แล้วเสร็จ'],
  ],
);
const MADE_BY = [p('ผู้รายงาน'), p('(นางสาวสมมติ ห้า)'), p('นิติกร')].join('');

function read(docx: Uint8Array) {
  const memo = readOldMemo(docx);
  if (!memo.ok) throw new Error('no memo');
  const { settings, signers, doubts } = memo.value;
  return { drafter: settings.find(({ key }) => key === 'drafter')?.value, signers, doubts };
}

test('whoever has made a table that the memo encloses is told of, and has not drafted the memo', () => {
  const { drafter, signers, doubts } = read(
    docxOf(HEAD + SIGNATURES + p('เอกสารแนบ') + MEASURES + MADE_BY),
  );
  expect(drafter).toBe('นางสาวสมมติ หนึ่ง');
  expect(signers).toEqual(SIGNERS);
  expect(doubts.map(({ text }) => text)).toContain('(นางสาวสมมติ ห้า)');
});

test('below the table of the memo itself, under no other signatures, whoever reports has drafted it', () => {
  expect(read(docxOf(HEAD + MEASURES + MADE_BY)).drafter).toBe('นางสาวสมมติ ห้า');
});

test('signers above and below a table are one memo’s', () => {
  const above = [p('(นางสาวสมมติ หนึ่ง)'), p('นิติกร')].join('');
  const below = [p('(นายสมมติ สาม)'), p('ปลัดเทศบาล'), p('(นางสมมติ สี่)'), p('นายกเทศมนตรี')].join('');
  const { drafter, signers } = read(docxOf(HEAD + above + MEASURES + below));
  expect(drafter).toBe('นางสาวสมมติ หนึ่ง');
  expect(signers.map(({ name }) => name)).toEqual(['นายสมมติ สาม', 'นางสมมติ สี่']);
});

test('footnotes and endnotes are told of, since evidence may stand there', () => {
  const zip = new PizZip(docxOf(HEAD + MEASURES + SIGNATURES));
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relation = (kind: string) =>
    `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/>`;
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('footnotes')}${relation('endnotes')}</Relationships>`,
  );
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${p('เผยแพร่ที่ www.example.org')}</w:footnote></w:footnotes>`,
  );
  zip.file(
    'word/endnotes.xml',
    `<w:endnotes ${w}><w:endnote w:id="1">${p('คำสั่งที่ ๑/๒๕๖๘')}</w:endnote></w:endnotes>`,
  );
  const { doubts } = read(zip.generate({ type: 'uint8array' }));
  expect(doubts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'footnote เผยแพร่ที่ www.example.org',
    'footnote คำสั่งที่ ๑/๒๕๖๘',
  ]);
});

test('a link whose words do not show where it leads is told of, once', () => {
  const link = (words: string, id: string) =>
    `<w:hyperlink r:id="${id}"><w:r><w:t>${words}</w:t></w:r></w:hyperlink>`;
  const linked = MEASURES.replace(
    /<w:r><w:t[^>]*>แล้วเสร็จ<\/w:t><\/w:r>/,
    ['คลิกที่นี่', 'คลิกที่นี่', 'www.example.org/2']
      .map((words, at) => link(words, at < 2 ? 'h1' : 'h2'))
      .join(''),
  );
  const mail = `<w:p>${link('ส่งอีเมล', 'h3')}${link('หัวข้อ', 'none')}</w:p>`;
  const zip = new PizZip(docxOf(HEAD + linked + mail + SIGNATURES));
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('h1', 'https://example.org/1')}${relation('h2', 'https://www.example.org/2')}${relation('h3', 'mailto:a@example.org')}</Relationships>`,
  );
  const { doubts } = read(zip.generate({ type: 'uint8array' }));
  const links = doubts.filter(({ kind }) => kind === 'link');
  expect(links.map(({ text }) => text)).toEqual(['คลิกที่นี่: https://example.org/1']);
});

test('links that Word keeps as fields', () => {
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const sign = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const text = (words: string) => run(`<w:t>${words}</w:t>`);
  const field = (code: string, ...words: readonly string[]) =>
    [
      sign('begin'),
      ...(code.match(/.{1,12}/g) ?? []).map((part) =>
        run(`<w:instrText xml:space="preserve">${part}</w:instrText>`),
      ),
      sign('separate'),
      ...words,
      sign('end'),
    ].join('');
  const fields = [
    field(' HYPERLINK "https://example.org/1" \\o "x" ', text('คลิก'), text('ที่นี่')),
    `<w:fldSimple w:instr=' HYPERLINK "https://example.org/2" '>${text('ดูประกาศ')}</w:fldSimple>`,
    field(' HYPERLINK "https://example.org/3" ', text('example.org/3')),
    field(' HYPERLINK \\l "ตาราง" ', text('ตารางที่ ๑')),
    field(' PAGE ', text('๒')),
    field(' HYPERLINK "https://example.org/4" ', text('หน้า'), field(' PAGE ', text('๓'))),
  ];
  const body = fields.map((xml) => `<w:p>${xml}</w:p>`).join('');
  const { doubts } = read(docxOf(HEAD + MEASURES + body + SIGNATURES));
  const links = doubts.filter(({ kind }) => kind === 'link');
  expect(links.map((each) => each.text)).toEqual([
    'คลิกที่นี่: https://example.org/1',
    'ดูประกาศ: https://example.org/2',
    'หน้า๓: https://example.org/4',
  ]);
});

test('results that stand in a paragraph for each measure are told of', () => {
  const lines = [
    'ผลการดำเนินการ',
    'มาตรการที่ ๑ ประกาศนโยบาย ดำเนินการแล้วเสร็จ เมื่อวันที่ ๕ มกราคม ๒๕๖๘',
    'มาตรการที่ ๒ จัดอบรม',
    'ผลการดำเนินการ : อยู่ระหว่างดำเนินการ',
    'มาตรการ ๓ จัดทำคู่มือ ยังไม่ได้ดำเนินการ',
  ];
  const told = (given: readonly string[]) =>
    read(docxOf(HEAD + MEASURES + given.map((line) => p(line)).join('') + SIGNATURES)).doubts;
  expect(told(lines).map(({ text }) => text)).toEqual([lines[1], lines[3], lines[4]]);
  const usual = [
    'มาตรการที่ดำเนินการแล้วเสร็จ จำนวน ๑ มาตรการ',
    'ผลการดำเนินการ : ดำเนินการแล้วเสร็จทั้ง ๓ มาตรการ',
    'มาตรการ ๓ มาตรการ ดำเนินการแล้วเสร็จ',
  ];
  expect(told(usual)).toEqual([]);
});
