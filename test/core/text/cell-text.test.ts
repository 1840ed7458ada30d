import {
  buddhistYearOf,
  numberOf,
  saysNothing,
  textOf,
  yesNoOf,
} from '../../../src/core/text/cell-text';

test.each([
  ['  ข้อความ\n', 'ข้อความ'],
  [0.1 + 0.2, '0.3'],
  [2569, '2569'],
  [true, 'ใช่'],
  [false, 'ไม่'],
  [{ year: 2026, month: 10, day: 1 }, '1 ตุลาคม 2569'],
])('the text of %j', (value, text) => {
  expect(textOf(value)).toBe(text);
});

test.each([
  ['๘๗.๕๐', 87.5],
  ['87.5 %', 87.5],
  ['1,234', 1234],
  [91, 91],
  [Number.NaN, null],
  ['', null],
  ['87.5.1', null],
  ['ประมาณ 87', null],
  [true, null],
])('the number in %j', (value, number) => {
  expect(numberOf(value)).toBe(number);
});

test.each([
  [2569, 2569],
  ['2569', 2569],
  ['๒๕๖๙', 2569],
  ['๒๕๖9', 2569],
  ['พ.ศ. ๒๕๖๙', 2569],
  ['ปีงบประมาณ พ.ศ. 2569', 2569],
  [2026, 2569],
  ['ค.ศ. 2026', 2569],
  ['ค . ศ . 2026', null],
  ['ปีงบประมาณ   พ.ศ.   2569', 2569],
  [2400, 2400],
  [2399, null],
  [2642, 2642],
  ['2659', null],
  [1900, 2443],
  [1899, null],
  [2099, 2642],
  [2100, null],
  ['69', null],
  ['๒๕๖๙-๒๕๗๐', null],
  [12, null],
  ['', null],
])('the Buddhist-era year in %j', (value, year) => {
  expect(buddhistYearOf(value)).toBe(year);
});

test.each([
  ['ใช่', true],
  ['TRUE', true],
  ['yes', true],
  [true, true],
  ['๑', true],
  ['ไม่', false],
  ['No', false],
  ['FALSE', false],
  [false, false],
  [0, false],
  ['', null],
  ['อาจจะ', null],
])('yes or no in %j', (value, answer) => {
  expect(yesNoOf(value)).toBe(answer);
});

test.each([
  ['', true],
  ['-', true],
  ['–', true],
  ['— —', true],
  ['- ไม่มี', false],
  ['กองคลัง -', false],
  ['0', false],
])('“%s” says nothing: %p', (text, nothing) => {
  expect(saysNothing(text)).toBe(nothing);
});
