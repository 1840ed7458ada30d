/** Parts of messages that rules share, and the counts that a sentence gives. */

import { groupTitles } from '../../../src/core/checks/groups';
import { typedCounts } from '../../../src/core/checks/status/counts-in-text';
import { textFormulaError } from '../../../src/core/checks/text/formula-error';
import { FOUND_HEADINGS, MEASURE } from '../../../src/core/checks/wording';
import { unclearWords } from '../../../src/core/measures/mapping/propose';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { gridOf } from '../measures/grids';

test('the headings that there are stand one behind the other, each with its cell', () => {
  const found = [
    { column: 'title', cell: 'A1', text: 'มาตรการ' },
    { column: 'owners', cell: 'B1', text: 'กอง' },
  ] as const;
  expect(FOUND_HEADINGS.th(found)).toBe(' (พบหัวตาราง “มาตรการ” ที่ A1, “กอง” ที่ B1)');
  expect(FOUND_HEADINGS.en(found)).toBe(' (found: “มาตรการ” in A1, “กอง” in B1)');
  expect([FOUND_HEADINGS.th([]), FOUND_HEADINGS.en([])]).toEqual(['', '']);
});

test('a measure without a title is named by its row', () => {
  expect(MEASURE.th('')).toBe('มาตรการในแถวนี้');
  expect(MEASURE.en('')).toBe('The measure in this row');
});

test('three findings of one rule are enough for a line', () => {
  const found = ['H2', 'H3', 'H4'].map((cell) => ({ rule: 'evidence/vague', cell }));
  expect(groupTitles('en', found).get('evidence/vague')).toBe('Evidence too general: 3');
});

test('a sentence counts measures only where it says how many there are', () => {
  expect(typedCounts('มาตรการที่แล้วเสร็จ 2')).toBeNull();
  expect(typedCounts('ทั้งหมด 5 มาตรการ แล้วเสร็จ 2')).toEqual({
    total: 5,
    done: 2,
    inProgress: null,
    notStarted: null,
  });
});

test('of an unclear status as much is shown as a list has room for, the most frequent first', () => {
  const long = 'ก'.repeat(100);
  const rows = [
    ['มาตรการ', 'สถานะ'],
    ['ก', 'รอคิว'],
    ['ข', long],
    ['ค', long],
  ];
  const read = readMeasures(gridOf(rows));
  if (!read.ok) throw new Error('no measures sheet');
  expect(unclearWords(read.value.measures)).toEqual([
    { text: 'ก'.repeat(80), count: 2 },
    { text: 'รอคิว', count: 1 },
  ]);
});

test.each([
  ['#ERROR!', "พิมพ์เครื่องหมาย ' นำหน้าข้อความ"],
  ['#NAME?', "พิมพ์เครื่องหมาย ' นำหน้าข้อความ"],
  ['#REF!', 'กรุณาแก้สูตร หรือพิมพ์ค่าแทน'],
  ['####', 'กรุณาพิมพ์ค่าจริงแทน'],
])('what %s is told as says what whoever typed a text can do', (text, todo) => {
  const said = textFormulaError.message.th({ text } as never);
  expect(said).toContain(todo);
  expect(said).toContain(`“${text}”`);
});
