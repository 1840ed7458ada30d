/** Which lines of a cell of several units are one unit's. */
import { linesOfUnit } from '../../../src/core/memo/shared-notes';

const OWNERS = ['กองคลัง', 'กองช่าง'];

test.each([
  ['กองคลัง: ประชุมแล้ว\nกองช่าง: สำรวจแล้ว', 'กองช่าง: สำรวจแล้ว'],
  ['- กองคลัง : ประชุมแล้ว\nครั้งที่ 2', ''],
  ['ประชุมแล้ว\nกองคลัง: ลงเว็บไซต์', 'ประชุมแล้ว'],
  ['ผลการประชุม: ครบ', 'ผลการประชุม: ครบ'],
  ['https://www.example.org/1', 'https://www.example.org/1'],
])('%j', (text, own) => {
  expect(linesOfUnit(text, OWNERS, 'กองช่าง')).toBe(own);
  expect(linesOfUnit(text, ['กองคลัง'], 'กองคลัง')).toBe(text);
});
