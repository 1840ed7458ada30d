/** A column that an office has added is a tag within the measures, by its heading. */
import { countCompletion } from '../../../src/core/measures/completion';
import { ownHeadings } from '../../../src/core/measures/own-columns';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { EVERYTHING } from '../../../src/core/measures/units/memo-scope';
import { memoFields } from '../../../src/core/memo/memo-fields';
import { readSettings } from '../../../src/core/office/read-settings';
import { checkTemplate } from '../../../src/core/template/render';
import { tagGroups } from '../../../src/core/template/tag-list';
import { docxOf, linesOf, paragraph, partOf, renderDocx } from '../docx/docx';
import { gridOf, merge } from '../measures/grids';

const ROWS = [
  ['ที่', 'มาตรการ', 'งบประมาณ (บาท)', 'ไตรมาส', '', 'สถานะ', 'ผู้ตรวจ'],
  ['', '', '', '1', '2', '', ''],
  ['1', 'ก', '5,000', '●', '', 'เสร็จ', 'กองคลัง'],
  ['2', 'ข', '', '', '●', 'กำลังทำ', ''],
  ['', '', 'เพิ่ม 200', '', '', '', ''],
];

const HEADER = ROWS.slice(0, 2);

function read(rows: readonly (readonly string[])[]) {
  const result = readMeasures(
    gridOf(rows, rows.length > 1 && rows[0] === ROWS[0] ? [merge(1, 4, 1, 2)] : []),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { measures } = result.value;
  const ownColumns = ownHeadings(result.value);
  const settings = readSettings([['ปีงบประมาณ', '2569']]);
  const today = { year: 2026, month: 1, day: 15 };
  const completion = countCompletion(measures);
  const asked = { today, period: null, scope: EVERYTHING, request: null };
  const source = { measures, ownColumns, completion, settings, signers: [], ...asked };
  const fields = memoFields(source);
  return { measures, ownColumns, settings, fields };
}

const inLoop = (text: string) => docxOf(paragraph(`{{#มาตรการ}}${text};{{/มาตรการ}}`));

const errors = (template: Uint8Array, rows: readonly (readonly string[])[]) => {
  const { fields, ownColumns } = read(rows);
  return checkTemplate(template, fields, ownColumns)
    .filter(({ severity }) => severity === 'error')
    .map(({ kind, tag, suggestion }) => [kind, tag, suggestion]);
};

test('every other heading is read, a number under a group with the group’s name', () => {
  const { ownColumns, measures } = read(ROWS);
  expect(ownColumns).toEqual(['งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ผู้ตรวจ']);
  expect(measures.map(({ activities }) => activities.map(({ own }) => own))).toEqual([
    [['5,000', '●', '', 'กองคลัง']],
    [['', '', '●', '']],
  ]);
});

test('a memo prints it, also under its beginning, and nothing where a cell is empty', () => {
  const { fields, ownColumns } = read(ROWS);
  const template = inLoop('{{งบประมาณ(บาท)}}|{{งบประมาณ}}|{{ไตรมาส ๒}}|{{ผู้ตรวจ}}|{{ระยะเวลา}}');
  const memo = renderDocx(template, fields, { thaiDigits: false, ownColumns });
  expect(memo.ok && linesOf(partOf(memo.value))).toEqual(['5,000|5,000||กองคลัง|;||●||;']);
});

test('a header further down may have them in another order', () => {
  const rows = [
    ...ROWS,
    ['ที่', 'มาตรการ', 'ผู้ตรวจ', 'งบประมาณ (บาท)', 'สถานะ'],
    ['3', 'ค', 'กองช่าง', '70', 'เสร็จ'],
  ];
  expect(read(rows).measures[2]?.activities[0]?.own).toEqual(['70', '', '', 'กองช่าง']);
});

test('two of one name are told apart, and what a tag cannot be written with is left out', () => {
  const rows = [
    ['มาตรการ', 'สถานะ', 'ผล', 'ผล', '#{ผล|}'],
    ['ก', 'เสร็จ', '1', '2', '3'],
  ];
  expect(read(rows).ownColumns).toEqual(['ผล', 'ผล 2', 'ผล 3']);
});

test('the template check knows them within the loop alone, also while the table is empty', () => {
  expect(errors(inLoop('{{ผู้ตรวจ}}'), ROWS)).toEqual([]);
  expect(errors(inLoop('{{ผู้ตรวจ}}'), HEADER)).toEqual([]);
  expect(errors(docxOf(paragraph('{{ผู้ตรวจ}}')), ROWS)).toEqual([
    ['outside-loop', 'ผู้ตรวจ', 'มาตรการ'],
  ]);
  expect(errors(inLoop('{{ผู้ตรวด}}'), ROWS)).toEqual([['unknown-tag', 'ผู้ตรวด', 'ผู้ตรวจ']]);
});

test('a column that the sheet has not got is never taken for another', () => {
  const plain = [
    ['มาตรการ', 'สถานะ'],
    ['ก', 'เสร็จ'],
  ];
  for (const name of [
    'ไตรมาส',
    'ปัญหา',
    'งบประมาณที่ใช้',
    'ตัวชี้วัด',
    'ผู้ตรวจ',
    'หมายเลข',
    'สถานที่',
    'คะแนน',
    'ปีงบ',
  ]) {
    expect(errors(inLoop(`{{${name}}}`), plain)).toEqual([['unknown-tag', name, null]]);
  }
  expect(errors(docxOf(paragraph('{{งบประมาณ}}')), plain)).toEqual([
    ['outside-loop', 'งบประมาณ', 'มาตรการ'],
  ]);
  expect(errors(docxOf(paragraph('{{คะแนน IT}}')), plain)).toEqual([
    ['unknown-tag', 'คะแนน IT', null],
  ]);
});

test('the list shows them with the first measure’s values', () => {
  const { fields, settings, ownColumns } = read(ROWS);
  const group = tagGroups(fields, settings, 'th', ownColumns).find(({ title }) =>
    title.startsWith('คอลัมน์ของหน่วยงาน'),
  );
  expect(group?.tags.map(({ insert, loop, value }) => [insert, loop, value])).toEqual([
    ['{{งบประมาณ (บาท)}}', 'มาตรการ', '๕,๐๐๐'],
    ['{{ไตรมาส 1}}', 'มาตรการ', '●'],
    ['{{ไตรมาส 2}}', 'มาตรการ', ''],
    ['{{ผู้ตรวจ}}', 'มาตรการ', 'กองคลัง'],
  ]);
});

test('a sheet without any keeps what its memos were known by', () => {
  expect(
    read([
      ['มาตรการ', 'สถานะ'],
      ['ก', 'เสร็จ'],
    ]).measures[0]?.activities[0],
  ).not.toHaveProperty('own');
});
