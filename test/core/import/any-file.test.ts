/** Whatever file is given in: it is read or refused, and nothing is thrown. */

import PizZip from 'pizzip';
import { readOldMemo } from '../../../src/core/import/read-memo';
import fc from '../../property';
import { docxOf } from '../docx/docx';
import { HEAD, p, SIGNATURES, table } from './word-memo';

const kindOf = (bytes: Uint8Array) => {
  const memo = readOldMemo(bytes);
  return memo.ok ? 'read' : memo.problems[0]?.kind;
};

const zipOf = (files: Readonly<Record<string, string>>) => {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generate({ type: 'uint8array' });
};

test.each([
  ['nothing', new Uint8Array(), 'not-docx'],
  ['a text', new TextEncoder().encode('สวัสดี'), 'not-docx'],
  ['a .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old-doc'],
  ['a zip of other things', zipOf({ 'a.txt': 'ก' }), 'not-docx'],
  [
    'a workbook',
    zipOf({ 'xl/workbook.xml': '<workbook/>', '[Content_Types].xml': '<Types/>' }),
    'not-docx',
  ],
  ['torn XML', zipOf({ 'word/document.xml': '<w:document' }), 'broken'],
  ['more than ten megabytes', new Uint8Array(10_000_001), 'too-big'],
  ['a document under another name', renamed(), 'read'],
])('%s', (_what, bytes, kind) => {
  expect(kindOf(bytes)).toBe(kind);
});

/** Word on the web names its main part document2.xml. */
function renamed(): Uint8Array {
  const zip = new PizZip(docxOf(p('ก')));
  const move = (path: string) =>
    zip.file(path, (zip.file(path)?.asText() ?? '').replace(/document\.xml/g, 'document2.xml'));
  move('[Content_Types].xml');
  move('_rels/.rels');
  zip.file('word/document2.xml', zip.file('word/document.xml')?.asText() ?? '');
  zip.remove('word/document.xml');
  return zip.generate({ type: 'uint8array' });
}

const WORDS = [
  'ที่',
  'มาตรการ',
  'ขั้นตอน',
  'ผู้รับผิดชอบ',
  'สถานะการดำเนินการ',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
  '๑',
  '(๒)ก',
  '/',
  '-',
  '',
  '(ลงชื่อ)....',
  '(นาย ก)',
  'ความเห็น',
  '-๒-',
  '/ก...',
  'วันที่ ๑ มกราคม ๒๕๖๘',
  '((((',
  '#ERROR!',
  '\u0e31\u0e31',
  'a\nb',
  '=1+1',
  '{{x}}',
  'จึงเรียนมา',
];

test('tables of anything, merged anyhow, beside paragraphs of anything', () => {
  const text = fc.constantFrom(...WORDS);
  const cell = fc.record({
    lines: fc.array(text, { minLength: 1, maxLength: 2 }),
    span: fc.constantFrom(1, 2, 3, 500),
    merge: fc.constantFrom('restart' as const, 'continue' as const),
  });
  const rows = fc.array(fc.array(fc.oneof(text, cell), { minLength: 1, maxLength: 7 }), {
    minLength: 1,
    maxLength: 6,
  });
  const body = fc.array(
    fc.oneof(
      text.map((each) => p(each)),
      rows.map((each) => table([1000, 1000, 1000, 1000], each)),
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(body, (blocks) => {
      const memo = readOldMemo(docxOf(HEAD + blocks.join('') + SIGNATURES));
      expect(memo.ok).toBe(true);
      if (!memo.ok) return;
      const { rows: written, measures, completion, doubts } = memo.value;
      expect(new Set(written.map(({ length }) => length)).size).toBe(1);
      expect(completion.total).toBe(measures.length);
      expect(doubts.every(({ text: said }) => [...said].length <= 300)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('time grows with the size of the file, not with its square', () => {
  const memoOf = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => [
      String(index + 1),
      `มาตรการเรื่อง ${index}`,
      'ทำ',
      'กอง',
      'ปีละครั้ง',
    ]);
    const results = rows.map(([number = '', title = '']) => [number, title, 'ทำ', '', '', '/']);
    return docxOf(
      HEAD +
        p(`(${'.'.repeat(count * 20)}`) +
        p('ก '.repeat(count * 20)) +
        table([1, 1, 1, 1, 1], [['ที่', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'], ...rows]) +
        table(
          [1, 1, 1, 1, 1, 1],
          [
            ['ที่', 'มาตรการ', 'ขั้นตอน', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
            ...results,
          ],
        ),
    );
  };
  const timed = (docx: Uint8Array) => {
    const from = performance.now();
    const memo = readOldMemo(docx);
    expect(memo.ok && memo.value.completion.done).toBeGreaterThan(0);
    return performance.now() - from;
  };
  const [small, large] = [memoOf(150), memoOf(1500)];
  timed(small);
  const least = (docx: Uint8Array) => Math.min(timed(docx), timed(docx), timed(docx));
  expect(least(large) / least(small)).toBeLessThan(30);
});
