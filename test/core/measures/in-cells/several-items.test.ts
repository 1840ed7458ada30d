/** Several measures in one cell, and numbers in a title that are no list. */
import { holdsSeveral } from '../../../../src/core/measures/in-cells/several-items';

test.each<[text: string, number: string | null]>([
  ['1. อบรม\n2. ประกาศ', null],
  ['1. อบรม 2. ประกาศ', '1'],
  ['1) อบรม 2) ประกาศ', null],
  ['(1) อบรม (2) ประกาศ', null],
  ['๑. อบรม\n๒. ประกาศ\n๓. เผยแพร่', null],
  ['3.อบรม\n4.ประกาศ', '3'],
  ['อบรม\n2. ประกาศ', '1'],
  ['อบรม (๕) ประกาศ', '4'],
  ['- อบรม\n- ประกาศ', null],
  ['• อบรม\n  • ประกาศ', null],
  ['-อบรม\n–ประกาศ', null],
  ['* อบรม\n* ประกาศ\n* เผยแพร่', '1'],
])('%j of number %s is several', (text, number) => expect(holdsSeveral(text, number)).toBe(true));

test.each<[text: string, number: string | null]>([
  ['อบรม', '1'],
  ['1. อบรม', null],
  ['1. อบรม', '1'],
  ['1. อบรม 3. ประกาศ', null],
  ['อบรม\n3. ประกาศ', '1'],
  ['อบรม 2 ครั้ง', '1'],
  ['อบรม ปีละ 2. ครั้ง', '1'],
  ['1.5 ล้าน และ 2.5 ล้าน', null],
  ['1.1 อบรม 1.2 ประกาศ', null],
  ['ตามข้อ 1. อบรม และข้อ 2. ประกาศ', '1'],
  ['ประกาศ ครั้งที่ 2. เรื่องของขวัญ', '1'],
  ['ตามมาตรา 2. ประกาศ', '1'],
  ['รุ่นก2. อบรม', '1'],
  ['- อบรม', null],
  ['อบรม\n- ประกาศ', null],
  ['- อบรม\nประกาศ', null],
  ['- 5 องศา\n- 7 องศา', null],
  ['- ก\n- ข', null],
  ['อบรม - ประกาศ\n- เผยแพร่', null],
  ['', null],
])('%j of number %s is one', (text, number) => expect(holdsSeveral(text, number)).toBe(false));

test('no title is longer than two pages', () => {
  const list = (length: number) => `1. อบรม 2. ${'ก'.repeat(length)}`.slice(0, length);
  expect(holdsSeveral(list(2000), null)).toBe(true);
  expect(holdsSeveral(list(2001), null)).toBe(false);
});
