import type { ReportedFinding } from '../../src/app/check/report';
import { changeOf } from '../../src/sidebar/main/findings/change';
import { fixesOf, undoOf } from '../../src/sidebar/main/findings/fixes';
import { safeLink } from '../../src/sidebar/parts/safe-link';
import { englishDate } from '../../src/words/sidebar/english-date';

describe('the part of a cell that a fix changes', () => {
  test.each([
    ['ปี ๒๕๖5', 'ปี ๒๕๖๕', ['ปี ', '๒๕๖5', '๒๕๖๕', '']],
    ['1๒', '๑๒', ['', '1๒', '๑๒', '']],
    ['ครั้งที่ ๑2/๒๕๖๙ นะ', 'ครั้งที่ ๑๒/๒๕๖๙ นะ', ['ครั้งที่ ', '๑2/๒๕๖๙', '๑๒/๒๕๖๙', ' นะ']],
    ['สำนักปลัด กองช่าง', 'สำนักปลัด\nกองช่าง', ['สำนักปลัด', ' ', '↵', 'กองช่าง']],
    ['กองคลังและกองช่าง', 'กองคลัง\nกองช่าง', ['กองคลัง', 'และ', '↵', 'กองช่าง']],
    ['กองคลัง\nกองชาง', 'กองคลัง\nกองช่าง', ['กองคลัง กอง', 'ช', 'ช่', 'าง']],
    ['รักษาการราชการแทน', 'รักษาราชการแทน', ['รักษา', 'การราชการแทน', 'ราชการแทน', '']],
  ])('%s', (before, after, [lead, removed, added, tail]) => {
    expect(changeOf({ before, after })).toEqual({ lead, removed, added, tail });
  });

  test('a long cell is cut, never between a letter and its vowel or tone mark', () => {
    const long = 'ที่'.repeat(40);
    const { lead, tail } = changeOf({ before: `${long}๑2${long}`, after: `${long}๑๒${long}` });
    expect(lead).toBe(`…${'ที่'.repeat(10)}`);
    expect(tail).toBe(`${'ที่'.repeat(10)}…`);
  });
});

const finding = (cell: string | null, after: string | null): ReportedFinding => ({
  rule: 'text/mixed-digits',
  severity: 'warning',
  sheet: 'มาตรการ',
  cell,
  message: '',
  fixable: after !== null,
  fix: after === null ? null : { before: 'ก', after },
  group: null,
  acceptance: null,
  unsaid: null,
});

test('fix all takes one fix a cell, and none where there is no safe one', () => {
  const fixes = fixesOf([
    finding('A1', 'ข'),
    finding('A1', 'ค'),
    finding('B1', null),
    finding('C1', 'ง'),
  ]);
  expect(fixes.map(({ cell, after }) => [cell, after])).toEqual([
    ['A1', 'ข'],
    ['C1', 'ง'],
  ]);
  expect(undoOf(fixes)[0]).toEqual({ sheet: 'มาตรการ', cell: 'A1', before: 'ข', after: 'ก' });
});

test.each([
  ['https://docs.google.com/document/d/1/edit', true],
  ['https://docs.google.com.evil.example/d/1', false],
  ['https://evil.example/https://docs.google.com/', false],
  ['http://docs.google.com/document/d/1', false],
  ['javascript:alert(1)//https://docs.google.com/', false],
  ['https://docs.google.com/\nx', false],
  ['', false],
])('%s becomes a link: %s', (link, safe) => {
  expect(safeLink(link)).toBe(safe ? link : null);
});

test.each([
  ['10 มีนาคม 2569', '10 March 2026'],
  ['1 ธันวาคม 2568 09:30', '1 December 2025, 09:30'],
  ['เมื่อวาน', 'เมื่อวาน'],
])('%s reads %s in English', (thai, english) => {
  expect(englishDate(thai)).toBe(english);
});
