/** Memos made in ways that are not everyone's: lists for numbers, text that was a PDF, tracked changes, two rounds, ranks. */
import PizZip from 'pizzip';
import { type OldMemo, readOldMemo } from '../../../src/core/import/read-memo';
import { docxOf } from '../docx/docx';
import {
  type CellText,
  docxWithLists,
  HEAD,
  p,
  SETTINGS,
  SIGNATURES,
  SIGNERS,
  table,
} from './word-memo';

const WIDTHS = [900, 2600, 2600, 1400, 1400, 1600];
const RESULT_HEAD = [
  'ที่',
  'มาตรการ',
  'ขั้นตอน',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
];
const ONE = results(['๑', 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '', '/']);

function results(...rows: readonly (readonly CellText[])[]): string {
  return table(WIDTHS, [RESULT_HEAD, ...rows]);
}

function read(docx: Uint8Array): OldMemo {
  const memo = readOldMemo(docx);
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  return memo.value;
}

function told({ measures, doubts }: OldMemo) {
  return {
    measures: measures.map(({ number, title, status }) => `${number} ${title} ${status}`),
    doubts: doubts.map(({ kind, text }) => `${kind} ${text}`.trim()),
  };
}

test('numbers that a list prints in cells which hold nothing else', () => {
  const item = { lines: [' '], list: 1 };
  const memo = docxWithLists(
    HEAD +
      results(
        [item, 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '', '/'],
        [item, 'อบรม', 'จัดอบรม', '/', '', ''],
      ) +
      SIGNATURES,
    [{ format: 'thaiNumbers', text: '%1.' }],
  );
  expect(told(read(memo))).toEqual({
    measures: ['1 ประกาศนโยบาย done', '2 อบรม not-started'],
    doubts: [],
  });
});

test('numbers that a style prints, also one based on it', () => {
  const body = ['ประกาศนโยบาย', 'อบรม'].reduce(
    (xml, title, at) =>
      xml.replace(
        `<w:p><w:r><w:t xml:space="preserve">${title}`,
        `<w:p><w:pPr><w:pStyle w:val="${at === 0 ? 'Item' : 'Item2'}"/></w:pPr><w:r><w:t xml:space="preserve">${title}`,
      ),
    table(WIDTHS.slice(1), [
      RESULT_HEAD.slice(1),
      ['ประกาศนโยบาย', 'จัดทำประกาศ', '', '', '/'],
      ['อบรม', 'จัดอบรม', '', '/', ''],
    ]),
  );
  const zip = new PizZip(
    docxWithLists(HEAD + body + SIGNATURES, [{ format: 'decimal', text: '%1)' }]),
  );
  const relations = 'word/_rels/document.xml.rels';
  zip.file(
    relations,
    (zip.file(relations)?.asText() ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
  );
  zip.file(
    'word/styles.xml',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Item2"><w:basedOn w:val="Item"/></w:style></w:styles>',
  );
  expect(told(read(zip.generate({ type: 'uint8array' })))).toEqual({
    measures: ['1 ประกาศนโยบาย done', '2 อบรม in-progress'],
    doubts: [],
  });
});

test('a whole memo that was a PDF reads as it did before', () => {
  const torn = (text: string) => text.replace(/([ก-ฮ][่-๋]?)ำ/g, '$1 า');
  const memo = read(docxOf(torn(HEAD + ONE + SIGNATURES)));
  expect(told(memo)).toEqual({ measures: ['1 ประกาศนโยบาย done'], doubts: [] });
  expect(memo.measures[0]?.activities[0]?.method).toBe('จัดทำประกาศ');
  expect(Object.fromEntries(memo.settings.map(({ key, value }) => [key, value]))).toEqual(SETTINGS);
  expect(memo.signers).toEqual(SIGNERS);
});

test('the date behind an alignment tab, words with soft hyphens', () => {
  const head = HEAD.replace(
    '<w:r><w:tab/></w:r>',
    '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>',
  );
  const body = ONE.replace('มาตรการ<', 'มาตร</w:t><w:softHyphen/><w:t>การ<');
  const memo = read(docxOf(head + body + SIGNATURES));
  expect(told(memo)).toEqual({ measures: ['1 ประกาศนโยบาย done'], doubts: [] });
  expect(Object.fromEntries(memo.settings.map(({ key, value }) => [key, value]))).toEqual(SETTINGS);
});

test('a row that a tracked change has deleted is no measure', () => {
  const rows = results(
    ['๑', 'เลิกแล้ว', 'ทำ', '', '', '/'],
    ['๒', 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '', '/'],
  );
  const at = rows.lastIndexOf('<w:tr>', rows.indexOf('เลิกแล้ว')) + '<w:tr>'.length;
  const body = `${rows.slice(0, at)}<w:trPr><w:del w:id="5" w:author="ก"/></w:trPr>${rows.slice(at)}`;
  expect(told(read(docxOf(HEAD + body + SIGNATURES))).measures).toEqual(['2 ประกาศนโยบาย done']);
});

test('the results of two rounds: the later count, and it is said', () => {
  const body = [
    p('รอบ ๖ เดือน'),
    results(['๑', 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '/', ''], ['๒', 'อบรม', 'จัดอบรม', '/', '', '']),
    p('รอบ ๑๒ เดือน'),
    results(['๑', 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '', '/'], ['๒', 'อบรม', 'จัดอบรม', '', '/', '']),
  ].join('');
  const memo = read(docxOf(HEAD + body + SIGNATURES));
  expect(told(memo)).toEqual({
    measures: ['1 ประกาศนโยบาย done', '2 อบรม in-progress'],
    doubts: ['result-twice 1. ประกาศนโยบาย', 'result-twice 2. อบรม'],
  });
  expect(memo.completion).toMatchObject({ total: 2, done: 1 });
});

test('the results of one measure in the tables of two rounds', () => {
  const body = results(['๑', 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '/', '']) + p('รอบ ๑๒ เดือน') + ONE;
  expect(told(read(docxOf(HEAD + body + SIGNATURES)))).toEqual({
    measures: ['1 ประกาศนโยบาย done'],
    doubts: ['result-twice 1. ประกาศนโยบาย'],
  });
});

test('parts headed by a unit, with no column for whose they are, over a page’s end', () => {
  const section = (unit: string): CellText[] => [{ lines: [unit], span: 6 }];
  const memo = docxOf(
    HEAD +
      results(
        section('สำนักปลัด'),
        ['๑', 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '', '/'],
        section('กองคลัง'),
        ['๑', 'เปิดเผยราคากลาง', 'เผยแพร่', '', '/', ''],
      ) +
      results(['๒', 'จัดทำทะเบียน', 'ทะเบียนพัสดุ', '/', '', '']) +
      SIGNATURES,
  );
  const { measures, doubts } = read(memo);
  expect(measures.map(({ title, owners }) => `${title}: ${owners.join()}`)).toEqual([
    'ประกาศนโยบาย: สำนักปลัด',
    'เปิดเผยราคากลาง: กองคลัง',
    'จัดทำทะเบียน: กองคลัง',
  ]);
  expect(doubts).toEqual([]);
});

test('more columns of the office’s own than headings that are known', () => {
  const memo = docxOf(
    HEAD +
      table(
        [900, 2600, 700, 700, 700, 700, 2600],
        [
          ['ที่', 'มาตรการ', 'ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔', 'ผลการดำเนินการ'],
          ['๑', 'ประกาศนโยบาย', '/', '', '', '', 'ดำเนินการแล้ว'],
          ['๒', 'อบรม', '', '', '/', '', 'ยังไม่ดำเนินการ'],
        ],
      ) +
      SIGNATURES,
  );
  expect(told(read(memo))).toEqual({
    measures: ['1 ประกาศนโยบาย done', '2 อบรม not-started'],
    doubts: [],
  });
});

test('the boxes of a form in one cell: the answer that is ticked, and none where none is', () => {
  const answers = (...boxes: readonly string[]) =>
    ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว']
      .map((answer, index) => `${boxes[index]} ${answer}`)
      .join('\n');
  const memo = docxOf(
    HEAD +
      table(
        [900, 2600, 3600],
        [
          ['ที่', 'มาตรการ', 'สถานะการดำเนินการ'],
          ['๑', 'ประกาศนโยบาย', answers('☐', '☐', '☑')],
          ['๒', 'อบรม', answers('( )', '(/)', '( )')],
          ['๓', 'คู่มือ', answers('☐', '☐', '☐')],
        ],
      ) +
      SIGNATURES,
  );
  expect(told(read(memo)).measures).toEqual([
    '1 ประกาศนโยบาย done',
    '2 อบรม in-progress',
    '3 คู่มือ null',
  ]);
});

test('the numbered parts of a memo are no headings of signers', () => {
  const memo = docxOf(
    p('บันทึกข้อความ') +
      p('๑. เรื่องเดิม') +
      ONE +
      p('๓. ข้อพิจารณา') +
      p('จึงเรียนมาเพื่อโปรดทราบ') +
      p('(นางสาวสมมติ หนึ่ง)') +
      p('นิติกรชำนาญการ') +
      p('(นายสมมติ สอง)') +
      p('ปลัดเทศบาลตำบลตัวอย่าง'),
  );
  const { settings, signers } = read(memo);
  expect(settings.find(({ key }) => key === 'drafter')?.value).toBe('นางสาวสมมติ หนึ่ง');
  expect(signers.map(({ name }) => name)).toEqual(['นายสมมติ สอง']);
});

test('a measure over its numbered activities', () => {
  const body = results(
    ['๑', 'ประกาศนโยบาย', '', '', '', ''],
    ['๑.๑', '', 'จัดทำประกาศ', '', '', '/'],
    ['๑.๒', '', 'เผยแพร่', '', '/', ''],
  );
  const memo = read(docxOf(HEAD + body + SIGNATURES));
  expect(told(memo).measures).toEqual(['1 ประกาศนโยบาย in-progress']);
  expect(memo.measures[0]?.activities.map(({ method }) => method)).toEqual([
    'จัดทำประกาศ',
    'เผยแพร่',
  ]);
});

test('measures in numbered paragraphs, with no table: each is told of', () => {
  const body = p('๑. ประกาศนโยบาย ดำเนินการแล้ว') + p('๒. อบรมจริยธรรม อยู่ระหว่างดำเนินการ');
  expect(told(read(docxOf(HEAD + body + SIGNATURES)))).toEqual({
    measures: [],
    doubts: [
      'no-table',
      'paragraph ๑. ประกาศนโยบาย ดำเนินการแล้ว',
      'paragraph ๒. อบรมจริยธรรม อยู่ระหว่างดำเนินการ',
    ],
  });
});

test('signers side by side in a table, heads above, the last one below both', () => {
  const signatures = table(
    [4500, 4500],
    [
      ['ความเห็นหัวหน้าสำนักปลัด\n......................', 'ความเห็นปลัดเทศบาล\n......................'],
      [
        '(นายสมมติ หนึ่ง)\nหัวหน้าสำนักปลัดเทศบาล',
        '(นายสมมติ สอง)\nรองปลัดเทศบาล รักษาราชการแทน\nปลัดเทศบาลตำบลตัวอย่าง',
      ],
      [{ lines: ['คำสั่งนายกเทศมนตรี', '.......', '(นายสมมติ สาม)', 'นายกเทศมนตรี'], span: 2 }],
    ],
  );
  const memo = read(docxOf(HEAD + ONE + signatures));
  expect(memo.signers).toEqual([
    {
      heading: 'ความเห็นหัวหน้าสำนักปลัด',
      name: 'นายสมมติ หนึ่ง',
      position: 'หัวหน้าสำนักปลัดเทศบาล',
      actingFor: '',
    },
    {
      heading: 'ความเห็นปลัดเทศบาล',
      name: 'นายสมมติ สอง',
      position: 'รองปลัดเทศบาล',
      actingFor: 'ปลัดเทศบาลตำบลตัวอย่าง',
    },
    {
      heading: 'คำสั่งนายกเทศมนตรี',
      name: 'นายสมมติ สาม',
      position: 'นายกเทศมนตรี',
      actingFor: '',
    },
  ]);
});

test.each([
  ['on the dots above', ['ว่าที่ร้อยตรี.....................', '(สมมติ หนึ่ง)'], 'ว่าที่ร้อยตรี สมมติ หนึ่ง'],
  ['behind ลงชื่อ', ['ลงชื่อ จ.อ. .............', '(สมมติ หนึ่ง)'], 'จ.อ. สมมติ หนึ่ง'],
  ['before the bracket', ['จ่าเอก        (สมมติ หนึ่ง)'], 'จ่าเอก สมมติ หนึ่ง'],
  ['within it', ['พ.จ.อ. .........', '(พ.จ.อ.สมมติ หนึ่ง)'], 'พ.จ.อ.สมมติ หนึ่ง'],
])('a rank %s', (_where, lines, name) => {
  const signature = [p('ความเห็นปลัดเทศบาล'), ...lines.map((line) => p(line)), p('ปลัดเทศบาล')];
  const memo = read(docxOf(HEAD + ONE + signature.join('')));
  expect(memo.signers).toMatchObject([{ name, position: 'ปลัดเทศบาล' }]);
  expect(memo.doubts).toEqual([]);
});

test('a line to sign on between two measures, and a signature beside one, end no table', () => {
  const memo = docxOf(
    HEAD +
      results(
        ['๑', 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '', '/'],
        ['', 'ลงชื่อ………………ผู้รายงาน', '', '', '', ''],
        ['๒', 'อบรม', 'จัดอบรม ลงชื่อ', '/', '', ''],
        ['๓', 'คู่มือ', 'จัดทำคู่มือ', '', '/', ''],
      ),
  );
  expect(told(read(memo)).measures).toEqual([
    '1 ประกาศนโยบาย done',
    '2 อบรม not-started',
    '3 คู่มือ in-progress',
  ]);
});

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => p(line.trim()))
    .join('');

const MEMO = `บันทึกข้อความ
  ส่วนราชการ สำนักปลัดเทศบาล เทศบาลตำบลตัวอย่าง
  ที่ กข ๕๒๓๐๑/๔๕\tวันที่ ๕ เมษายน ๒๕๖๙
  เรื่อง รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙`;
const BODY = 'ตามที่เทศบาลได้กำหนดมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ นั้น';
const SIGNED = `จึงเรียนมาเพื่อโปรดพิจารณา
  (นางสาวสุดา ใจดี)
  นิติกรชำนาญการ
  (นายวิชัย มั่นคง)
  ปลัดเทศบาล
  (นายสมชาย รักดี)
  นายกเทศมนตรีตำบลตัวอย่าง`;

function settingsOf({ settings }: OldMemo): Readonly<Record<string, string>> {
  return Object.fromEntries(settings.map(({ key, value }) => [key, value]));
}

test('the letter that a memo was sent with gives neither its head nor its signer', () => {
  const letter = `ที่ กข ๕๒๓๐๑/๑๒๓\tสำนักงานเทศบาลตำบลตัวอย่าง
    ๑๐ เมษายน ๒๕๖๙
    เรื่อง ขอส่งรายงานผลการดำเนินการตามมาตรการ
    เรียน ท้องถิ่นจังหวัดตัวอย่าง
    ด้วยเทศบาลตำบลตัวอย่างได้จัดทำรายงาน
    ขอแสดงความนับถือ
    (นายอื่น ไกลตัว)
    รองนายกเทศมนตรี`;
  const head = `${MEMO}\nเรียน นายกเทศมนตรีตำบลตัวอย่าง\n${BODY}`;
  const memo = read(docxOf(lines(letter) + lines(head) + ONE + lines(SIGNED)));
  expect(settingsOf(memo)).toMatchObject({
    reference: 'กข ๕๒๓๐๑/๔๕',
    addressee: 'นายกเทศมนตรีตำบลตัวอย่าง',
  });
  expect(memo.signers.map(({ name }) => name)).toEqual(['นายวิชัย มั่นคง', 'นายสมชาย รักดี']);
});

test('of superiors in a numbered list the last is whom a memo is addressed to', () => {
  const head = `${MEMO}\n๑. เรียน ปลัดเทศบาล\n๒. เรียน นายกเทศมนตรีตำบลตัวอย่าง\n${BODY}`;
  const memo = read(docxOf(lines(head) + ONE + lines(SIGNED)));
  expect(settingsOf(memo)).toMatchObject({ addressee: 'นายกเทศมนตรีตำบลตัวอย่าง' });
});

test('one numbered line that goes to a superior among the signatures is no addressee', () => {
  const memo = read(
    docxOf(lines(`${MEMO}\n${BODY}`) + ONE + lines(`๑. เรียน ปลัดเทศบาล\n${SIGNED}`)),
  );
  expect(settingsOf(memo)).not.toHaveProperty('addressee');
});

test('a sum without a name, and the name of a group with its share, are no measures', () => {
  const two = ['๒', 'อบรม', 'จัดอบรม', '', '', '/'];
  const summed = results(['๑', 'ประกาศนโยบาย', 'จัดทำประกาศ', '', '', '/'], two, [
    '',
    '',
    '',
    '',
    '',
    '๒',
  ]);
  const memo = read(docxOf(HEAD + summed + SIGNATURES));
  expect(told(memo)).toEqual({ measures: ['1 ประกาศนโยบาย done', '2 อบรม done'], doubts: [] });
  expect(memo.measures.flatMap(({ activities }) => activities.map(({ note }) => note))).toEqual([
    '',
    '',
  ]);
  const shared = table(
    [900, 3000, 2500],
    [
      ['ที่', 'มาตรการ', 'ผลการดำเนินการ'],
      ['', 'การปฏิบัติหน้าที่', '๕๐%'],
      ['๑', 'ประกาศนโยบาย', 'ดำเนินการแล้ว'],
      ['๒', 'อบรม', 'ยังไม่ดำเนินการ'],
    ],
  );
  expect(told(read(docxOf(HEAD + shared + SIGNATURES)))).toEqual({
    measures: ['1 ประกาศนโยบาย done', '2 อบรม not-started'],
    doubts: ['row การปฏิบัติหน้าที่ ๕๐%'],
  });
});

test('several measures in one cell, and a target that is reached, are told', () => {
  const rows = table(
    [900, 3000, 2000, 2500],
    [
      ['ที่', 'มาตรการ', 'เป้าหมาย', 'ผลการดำเนินงาน (ร้อยละ)'],
      ['๑', '๑) ประกาศนโยบาย\n๒) อบรมบุคลากร', 'ร้อยละ ๘๐', '๑๐๐'],
      ['๒', 'เผยแพร่แผน ดังนี้\n๑) รายปี\n๒) รายไตรมาส', 'ร้อยละ ๘๐', '๘๕'],
      ['๓', 'ทบทวนคู่มือ', 'ร้อยละ ๘๐', '๔๐'],
    ],
  );
  const memo = read(docxOf(HEAD + rows + SIGNATURES));
  expect(memo.measures.map(({ status }) => status)).toEqual(['done', null, 'in-progress']);
  expect(memo.doubts.map(({ kind, place }) => `${kind} ${place.row}`)).toEqual([
    'several-in-cell 2',
    'status-none 3',
  ]);
});
