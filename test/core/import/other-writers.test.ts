/** The same memo as other programs write it: the docx package, LibreOffice from an .odt, Google Docs' export. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { type OldMemo, readOldMemo } from '../../../src/core/import/read-memo';
import { docxOf } from '../docx/docx';
import { HEAD, SETTINGS, SIGNATURES, SIGNERS } from './word-memo';

function read(docx: Uint8Array): OldMemo {
  const memo = readOldMemo(docx);
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  return memo.value;
}

const MEASURES = [
  [
    '1',
    'ให้ความรู้ด้านจริยธรรม',
    'in-progress',
    'สำนักปลัด',
    [
      ['จัดอบรม', 'done', '(๔๐ คน)'],
      ['ติดตามผล', 'in-progress', ''],
    ],
  ],
  ['2', 'ควรเปิดเผยการจัดซื้อจัดจ้าง', 'done', 'กองคลัง', [['ประกาศบนเว็บไซต์', 'done', '']]],
  ['3', 'ลดขั้นตอนบริการ', 'not-started', 'กองช่าง', [['ทบทวนคู่มือ', 'not-started', '']]],
];

function expectMemo(memo: OldMemo): void {
  expect(
    memo.measures.map(({ number, title, status, owners, activities }) => [
      number,
      title,
      status,
      owners.join(', '),
      activities.map(({ method, status, note }) => [method, status, note]),
    ]),
  ).toEqual(MEASURES);
  expect(memo.completion).toMatchObject({
    total: 3,
    done: 1,
    inProgress: 1,
    notStarted: 1,
    percent: 33.33,
  });
  expect(Object.fromEntries(memo.settings.map(({ key, value }) => [key, value]))).toEqual(SETTINGS);
  expect(memo.signers).toEqual(SIGNERS);
  expect(memo.doubts).toEqual([]);
}

/** The paragraphs of the other fixtures' head and signatures, as text. */
function linesIn(xml: string): readonly string[] {
  return xml
    .replace(/<w:tab\/>/g, '\t')
    .split('</w:p>')
    .slice(0, -1)
    .map((each) => each.replace(/<[^>]*>/g, ''));
}

test('the docx package', async () => {
  const text = (line: string) =>
    new Paragraph({
      children: line
        .split('\t')
        .map((part, index) => new TextRun(index === 0 ? part : `\t${part}`)),
    });
  const cell = (line: string, more: object = {}) =>
    new TableCell({ children: line.split('\n').map((each) => new Paragraph(each)), ...more });
  const restart = { verticalMerge: VerticalMergeType.RESTART };
  const goOn = { verticalMerge: VerticalMergeType.CONTINUE };
  const row = (...children: readonly TableCell[]) => new TableRow({ children: [...children] });
  const plain = (...texts: readonly string[]) => row(...texts.map((each) => cell(each)));
  const plan = new Table({
    rows: [
      plain('ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'),
      row(
        cell('๑', restart),
        cell('ให้ความรู้ด้านจริยธรรม', restart),
        cell('จัดอบรม'),
        cell('สำนักปลัด', restart),
        cell('ทุกไตรมาส', restart),
      ),
      row(cell('', goOn), cell('', goOn), cell('ติดตามผล'), cell('', goOn), cell('', goOn)),
      plain('๒', 'ควรเปิดเผยการจัดซื้อจัดจ้าง', 'ประกาศบนเว็บไซต์', 'กองคลัง', 'ทุกเดือน'),
      plain('๓', 'ลดขั้นตอนบริการ', 'ทบทวนคู่มือ', 'กองช่าง', 'ทุกเดือน'),
    ],
  });
  const result = new Table({
    rows: [
      row(
        cell('ที่', restart),
        cell('มาตรการ', restart),
        cell('ขั้นตอน', restart),
        cell('สถานะการดำเนินการ', { columnSpan: 3 }),
      ),
      row(
        cell('', goOn),
        cell('', goOn),
        cell('', goOn),
        cell('ยังไม่ดำเนินการ'),
        cell('อยู่ระหว่างดำเนินการ'),
        cell('ดำเนินการเสร็จเรียบร้อยแล้ว'),
      ),
      row(
        cell('๑', restart),
        cell('ให้ความรู้ด้านจริยธรรม', restart),
        cell('จัดอบรม'),
        cell('-'),
        cell('-'),
        cell('/\n(๔๐ คน)'),
      ),
      row(cell('', goOn), cell('', goOn), cell('ติดตามผล'), cell('-'), cell('/'), cell('-')),
      plain('๒', 'เปิดเผยการจัดซื้อจัดจ้าง', 'ประกาศบนเว็บไซต์', '-', '-', '/'),
      plain('๓', 'ลดขั้นตอนบริการ', 'ทบทวนคู่มือ', '/', '-', '-'),
    ],
  });
  const document = new Document({
    sections: [
      {
        children: [
          ...linesIn(HEAD).map(text),
          plan,
          text(''),
          result,
          ...linesIn(SIGNATURES).map(text),
        ],
      },
    ],
  });
  expectMemo(read(new Uint8Array(await Packer.toArrayBuffer(document))));
});

/** Made of test/fixtures/memos/memo.fodt: `soffice --convert-to odt`, and of that `--convert-to docx`. */
test('LibreOffice, from an .odt', () => {
  expectMemo(read(readFileSync(join(import.meta.dirname, '../../fixtures/memos/from-odt.docx'))));
});

/** Everything in runs of their own looks, labels in a table without lines, signatures beside each other in cells. */
test('Google Docs’ export', () => {
  const run = (text: string) =>
    text
      .split('\n')
      .map(
        (line) =>
          `<w:r><w:rPr><w:rFonts w:ascii="Sarabun" w:cs="Sarabun" w:eastAsia="Sarabun" w:hAnsi="Sarabun"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${line}</w:t></w:r>`,
      )
      .join('<w:r><w:br w:type="textWrapping"/></w:r>');
  const par = (text: string) =>
    `<w:p w:rsidR="00000000"><w:pPr><w:spacing w:after="0"/><w:rPr/></w:pPr>${text === '' ? '<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>' : run(text)}</w:p>`;
  const sdt = (inside: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const cell = (text: string, looks = '') =>
    `<w:tc><w:tcPr>${looks}<w:shd w:fill="auto" w:val="clear"/></w:tcPr>${text.split('\n\n').map(par).join('')}</w:tc>`;
  const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
  const top = '<w:vMerge w:val="restart"/>';
  const on = '<w:vMerge w:val="continue"/>';
  const grid = (...widths: readonly number[]) =>
    `<w:tblPr><w:tblStyle w:val="Table1"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const row = (...cells: readonly string[]) =>
    `<w:tr><w:trPr><w:cantSplit w:val="0"/></w:trPr>${cells.join('')}</w:tr>`;
  const table = (inside: string) => sdt(`<w:tbl>${inside}</w:tbl>`);
  const lines = linesIn(HEAD);
  const [, office = '', reference = '', subject = '', year = '', addressee = '', cause = ''] =
    lines;
  const [number = '', date = ''] = reference.split('\t');
  const labels = table(
    grid(1000, 3000, 1000, 3000) +
      row(cell('ส่วนราชการ'), cell(office.replace(/^ส่วนราชการ\s*/, ''), span(3))) +
      row(
        cell('ที่'),
        cell(number.replace(/^ที่\s*/, '')),
        cell('วันที่'),
        cell(date.replace(/^วันที่\s*/, '')),
      ) +
      row(cell('เรื่อง'), cell(`${subject.replace(/^เรื่อง\s*/, '')} ${year}`, span(3))),
  );
  const plan = table(
    grid(600, 2500, 2500, 1500, 1500) +
      row(
        ...['ที่', 'มาตรการ', 'ขั้นตอน\nหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับ\nติดตาม'].map((each) =>
          cell(each),
        ),
      ) +
      row(
        cell('๑', top),
        cell('ให้ความรู้ด้านจริยธรรม', top),
        cell('จัดอบรม'),
        cell('สำนักปลัด', top),
        cell('ทุกไตรมาส', top),
      ) +
      row(cell('', on), cell('', on), cell('ติดตามผล'), cell('', on), cell('', on)) +
      row(
        ...['๒', 'ควรเปิดเผยการจัดซื้อจัดจ้าง', 'ประกาศบนเว็บไซต์', 'กองคลัง', 'ทุกเดือน'].map((each) =>
          cell(each),
        ),
      ) +
      row(...['๓', 'ลดขั้นตอนบริการ', 'ทบทวนคู่มือ', 'กองช่าง', 'ทุกเดือน'].map((each) => cell(each))),
  );
  const result = table(
    grid(600, 2500, 2500, 1100, 1100, 1100) +
      row(
        cell('ที่', top),
        cell('มาตรการ', top),
        cell('ขั้นตอน', top),
        cell('สถานะการดำเนินการ', span(3)),
      ) +
      row(
        cell('', on),
        cell('', on),
        cell('', on),
        cell('ยังไม่\nดำเนินการ'),
        cell('อยู่ระหว่าง\nดำเนินการ'),
        cell('ดำเนินการเสร็จ\nเรียบร้อยแล้ว'),
      ) +
      row(
        cell('๑'),
        cell('ให้ความรู้ด้านจริยธรรม'),
        cell('จัดอบรม'),
        cell('-'),
        cell('-'),
        cell('/\n\n(๔๐ คน)'),
      ) +
      row(cell('๑'), cell('ให้ความรู้ด้านจริยธรรม'), cell('ติดตามผล'), cell('-'), cell('/'), cell('-')) +
      row(
        ...['๒', 'เปิดเผยการจัดซื้อจัดจ้าง', 'ประกาศบนเว็บไซต์', '-', '-', '/'].map((each) => cell(each)),
      ) +
      row(...['๓', 'ลดขั้นตอนบริการ', 'ทบทวนคู่มือ', '/', '-', '-'].map((each) => cell(each))),
  );
  const [close = '', drafter = '', post = '', ...superiors] = linesIn(SIGNATURES).map((each) =>
    each.trim(),
  );
  const signed = table(grid(9000) + row(cell(superiors.join('\n\n'))));
  expectMemo(
    read(
      docxOf(
        par('บันทึกข้อความ') +
          labels +
          par(addressee) +
          par(cause) +
          plan +
          par('') +
          result +
          par(close) +
          par(drafter) +
          par(post) +
          signed +
          par(''),
      ),
    ),
  );
});
