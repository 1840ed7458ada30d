/** A memo pasted into a sheet cell by cell: page numbers and lines that begin with a dash are errors of formulas there. */
import { NOWHERE } from '../../../src/core/import/block';
import { readPastedMemo } from '../../../src/core/import/pasted';
import type { Merge } from '../../../src/core/sheet/grid';
import { tellDoubt } from '../../../src/words/import';

/** `=-…` in a cell stands for what Sheets makes of a text that begins with a dash. */
function pasted(rows: readonly (readonly string[])[], merges: readonly Merge[] = []) {
  const isFormula = (text: string) => text.startsWith('=');
  return readPastedMemo({
    grid: {
      sheet: 'ชีต1',
      cells: rows.map((row) => row.map((text) => (isFormula(text) ? '#ERROR!' : text))),
      merges,
    },
    formulas: rows.map((row) => row.map((text) => (isFormula(text) ? text : ''))),
  });
}

const ROWS = [
  ['บันทึกข้อความ'],
  ['ส่วนราชการ สำนักปลัด เทศบาลตำบลตัวอย่าง โทร. ๐ ๐๐๐๐ ๐๐๐๐'],
  ['ที่ ตย ๑/๒๕', 'วันที่ ๑ ตุลาคม ๒๕๖๘'],
  ['เรื่อง รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
  ['เรียน นายกเทศมนตรีตำบลตัวอย่าง'],
  [''],
  ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
  ['๑', 'ควรปรับปรุงระบบ', '=-เปิดช่องทางร้องเรียน', 'สำนักปลัด', 'ทุกไตรมาส'],
  ['', '', '=-สรุปผล', '', ''],
  ['', '', '=-๒-', '', ''],
  ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
  ['๒', 'ให้ความรู้', 'จัดอบรม', 'กองคลัง', 'ทุกเดือน'],
  ['ตารางที่ ๒ ผลการดำเนินการ'],
  ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'สถานะการดำเนินการ', '', ''],
  ['', '', '', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
  ['๑', 'ปรับปรุงระบบ', '=-เปิดช่องทางร้องเรียน', '', '', '/'],
  ['', '', '=-สรุปผล', '', '', '(ตรวจสอบในเว็บไซต์ www.example.org)'],
  ['', '', '=-๓-', '', '', ''],
  ['๒', 'ให้ความรู้', 'จัดอบรม', '', '/', ''],
  ['จึงเรียนมาเพื่อโปรดทราบ'],
  ['', '', '(นายสมมติ หนึ่ง)'],
  ['', '', 'นิติกร'],
  ['ความเห็นปลัด'],
  ['', '', '(นางสมมติ สอง)'],
  ['', '', 'รองปลัด รักษาราชการแทน'],
  ['', '', 'ปลัดเทศบาล'],
];

test('measures, settings and signers, and no measure that is a page number', () => {
  const memo = pasted(ROWS);
  expect(
    memo.measures.map(({ number, title, status, owners, activities }) => [
      number,
      title,
      status,
      owners.join(),
      activities.map(({ method, note }) => [method, note]),
    ]),
  ).toEqual([
    [
      '1',
      'ควรปรับปรุงระบบ',
      'done',
      'สำนักปลัด',
      [['-เปิดช่องทางร้องเรียน\n-สรุปผล', '(ตรวจสอบในเว็บไซต์ www.example.org)']],
    ],
    ['2', 'ให้ความรู้', 'in-progress', 'กองคลัง', [['จัดอบรม', '']]],
  ]);
  expect(memo.completion).toMatchObject({ total: 2, done: 1, percent: 50 });
  expect(memo.doubts).toEqual([]);
  expect(memo.fiscalYear).toBe(2568);
  expect(Object.fromEntries(memo.settings.map(({ key, value }) => [key, value]))).toEqual({
    department: 'สำนักปลัด',
    agency: 'เทศบาลตำบลตัวอย่าง',
    phone: '๐ ๐๐๐๐ ๐๐๐๐',
    reference: 'ตย ๑/๒๕',
    date: '๑ ตุลาคม ๒๕๖๘',
    subject: 'รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    addressee: 'นายกเทศมนตรีตำบลตัวอย่าง',
    fiscalYear: '2568',
    drafter: 'นายสมมติ หนึ่ง',
    drafterPosition: 'นิติกร',
  });
  expect(memo.signers).toEqual([
    { heading: 'ความเห็นปลัด', name: 'นางสมมติ สอง', position: 'รองปลัด', actingFor: 'ปลัดเทศบาล' },
  ]);
});

test('whole cells merged over the rows of those that were torn', () => {
  const rows = ROWS.slice(0, 19);
  // What Sheets makes of a cell beside one of two paragraphs.
  const over = (row: number, column: number) => ({ row, column, rows: 2, columns: 1 });
  const merges = [1, 2, 4, 5]
    .map((column) => over(8, column))
    .concat([1, 2, 4, 5].map((column) => over(16, column)));
  const memo = pasted(rows, merges);
  expect(memo.measures.map(({ status, activities }) => [status, activities.length])).toEqual([
    ['done', 1],
    ['in-progress', 1],
  ]);
});

test('a sheet without a table says so', () => {
  expect(pasted([['รายชื่อ'], ['นายหนึ่ง']]).doubts.map(({ kind }) => kind)).toContain('no-table');
});

test('a blank sheet is told of once: nobody asks for the year of nothing', () => {
  const kinds = pasted([['']]).doubts.map(({ kind }) => kind);
  expect(kinds).toEqual(['no-table']);
  const { message } = tellDoubt('th', { kind: 'no-table', text: '', place: NOWHERE });
  expect(message).toContain('เปิดชีตที่วางข้อความไว้');
});

describe('a table pasted as text', () => {
  const TABLE = [
    ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'สถานะ', 'หมายเหตุ'],
    ['๑', 'ประกาศนโยบาย', '- จัดทำประกาศ', 'สำนักปลัด', 'ดำเนินการแล้ว', 'ลงนามแล้ว'],
    ['๒', 'อบรมจริยธรรม', '- จัดอบรม', 'กองคลัง', 'อยู่ระหว่างดำเนินการ', ''],
    ['๓', 'ทะเบียนยืม', '- จัดทำทะเบียน', 'กองคลัง', '', ''],
  ];
  const ABOVE = ['เรื่อง รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'];
  const BELOW = ['จึงเรียนมาเพื่อโปรดทราบ'];
  const piped = TABLE.map((row) => `| ${row.join(' | ')} |`);
  const ruled = [piped[0] ?? '', '|---|:--|---|---|---|--:|', ...piped.slice(1)];

  test.each([
    ['cells', TABLE],
    ['a row in a cell, with stops', TABLE.map((row) => [row.join('\t')])],
    ['all in one cell, with stops', [[TABLE.map((row) => row.join('\t')).join('\n')]]],
    ['a row in a cell, with |', piped.map((row) => [row])],
    ['Markdown', ruled.map((row) => [row])],
    ['Markdown in one cell', [[ruled.join('\n')]]],
    ['a row for each cell', TABLE.flat().map((text) => [text])],
    [
      'a row for each cell, formulas of them',
      TABLE.flat().map((text) => [text.replace(/^- /, '=- ')]),
    ],
  ])('%s', (_how, rows) => {
    const width = Math.max(...rows.map(({ length }) => length));
    const whole = [ABOVE, ...rows, BELOW].map((row) => [
      ...row,
      ...Array<string>(width - row.length).fill(''),
    ]);
    const memo = pasted(whole);
    expect(
      memo.measures.map(({ number, title, status, owners, activities }) => [
        number,
        title,
        status,
        owners.join(),
        activities.map(({ method, note }) => [method, note]),
      ]),
    ).toEqual([
      ['1', 'ประกาศนโยบาย', 'done', 'สำนักปลัด', [['- จัดทำประกาศ', 'ลงนามแล้ว']]],
      ['2', 'อบรมจริยธรรม', 'in-progress', 'กองคลัง', [['- จัดอบรม', '']]],
      ['3', 'ทะเบียนยืม', null, 'กองคลัง', [['- จัดทำทะเบียน', '']]],
    ]);
    expect(memo.doubts.map(({ kind, text }) => [kind, text])).toEqual([
      ['status-none', 'ทะเบียนยืม'],
    ]);
  });
});

test('whom it is addressed to, in two cells right over the headings', () => {
  const memo = pasted([
    ['เรื่อง', 'รายงานผลมาตรการ ปี ๒๕๖๘'],
    ['เรียน', 'นายกเทศมนตรี'],
    ['ที่', 'มาตรการ', 'สถานะ'],
    ['๑', 'อบรม', 'แล้วเสร็จ'],
  ]);
  expect(Object.fromEntries(memo.settings.map(({ key, value }) => [key, value]))).toMatchObject({
    subject: 'รายงานผลมาตรการ ปี ๒๕๖๘',
    addressee: 'นายกเทศมนตรี',
  });
  expect(memo.measures.map(({ title, status }) => `${title} ${status}`)).toEqual(['อบรม done']);
});
