/** How typed numbers follow one another, over sections and sheets, and what a plan's columns say of every measure. */

import { runChecks } from '../../../../src/core/checks';
import type { TextSheet } from '../../../../src/core/checks/finding';
import { likeness, pairsOf } from '../../../../src/core/checks/measure/alike';
import { sourceOf } from '../fixture';

const HEADS = ['ที่', 'มาตรการ', 'วิธีการ', 'การติดตาม', 'สถานะ', 'หมายเหตุ'];
const WORDS = ['อบรมบุคลากร', 'ลดขั้นตอน', 'รับฟังความเห็น', 'เปิดเผยข้อมูล', 'ทบทวนคู่มือ', 'ตรวจพัสดุ'];

/** Rows with these numbers; null is a section's own row. */
function sheetOf(numbers: readonly (string | null)[], sheet = 'มาตรการ'): TextSheet {
  const rows = numbers.map((number, index) =>
    number === null
      ? ['', `ด้านที่ ${index}`, '', '', '', '']
      : [number, `${WORDS[index]}${sheet}`, 'จัดอบรม', 'รายปี', 'เสร็จแล้ว', '5 ม.ค. 69'],
  );
  return { part: 'measures', sheet, cells: [HEADS, ...rows] };
}

function faultsOf(...sheets: readonly TextSheet[]) {
  return runChecks(sourceOf(sheets))
    .filter(({ rule }) => rule === 'measure/number')
    .map(({ cell, details }) => {
      const { fault, list } = details as { fault: string; list: string };
      return `${cell} ${fault} ${list}`;
    });
}

test.each<[readonly (string | null)[], readonly string[]]>([
  [
    ['1', '2', '', '4'],
    ['A4 none 2', 'A5 missing 3'],
  ],
  [['1', '', '', ''], []],
  [['1', '2', '1'], ['A4 repeated 1']],
  [['1', '2', null, '1', '2'], []],
  [['1', '2', null, '3', '4'], []],
  [['1', '2', null, '4'], ['A5 missing 3']],
  [['1', '2', null, '2'], ['A5 repeated 2']],
  [['2', '3', '1'], ['A4 order 3, 1']],
  [['1.1', '1.2', '2.1', '2.3'], ['A5 missing 2.2']],
  [['1.1', '2.1', '1.1'], []],
  [['๑', '๒', '๔'], ['A4 missing 3']],
])('%j: %j', (numbers, faults) => {
  expect(faultsOf(sheetOf(numbers))).toEqual(faults);
});

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [['1', '2'], ['3', '4'], []],
  [['1', '2'], ['1', '2'], []],
  [['1', '2'], ['4'], ['A2 missing 3']],
  [['1', '2'], ['2'], ['A2 repeated 2']],
])('%j on one sheet and %j on the next: %j', (one, other, faults) => {
  expect(faultsOf(sheetOf(one), sheetOf(other, 'มาตรการ 2'))).toEqual(faults);
});

test('texts are alike by the pairs of letters that they share', () => {
  const of = (one: string, other: string) => likeness(pairsOf(one), pairsOf(other));
  expect(of('กขค', 'กขค')).toBe(1);
  expect(of('กขคง', 'กขคจ')).toBeCloseTo(2 / 3);
  expect(of('กก', 'กกก')).toBeCloseTo(2 / 3);
  expect(of('กข', 'คง')).toBe(0);
  expect(of('ก', 'ก')).toBe(0);
  expect(of('', '')).toBe(0);
});

test.each([
  ['รายงานทุกไตรมาส', false],
  ['ทุก 3 เดือน', false],
  ['(รายปี)', false],
  ['quarterly', false],
  ['report monthly', false],
  ['รายงานผู้บริหาร', true],
  ['กองคลัง ปีละ', true],
  ['-', false],
])('the follow-up “%s” does not say when: %s', (followUp, isFound) => {
  const row = ['1', 'อบรมบุคลากร', 'จัดอบรม', followUp, 'เสร็จแล้ว', '5 ม.ค. 69'];
  const found = runChecks(sourceOf([{ part: 'measures', sheet: 'มาตรการ', cells: [HEADS, row] }]));
  const cells = found.filter(({ rule }) => rule === 'follow-up/no-period').map(({ cell }) => cell);
  expect(cells).toEqual(isFound ? ['D2'] : []);
});
