import { readSettings } from '../../../src/core/office/read-settings';
import { ownWords } from '../../../src/core/spelling/own-words';
import { findingsInMethod } from './method-cell';

const own = (...rows: string[][]) => ownWords(readSettings([['รายการ', 'ค่า'], ...rows]));

test('words to leave alone stand behind commas, semicolons or line breaks', () => {
  expect(own(['คำที่ไม่ต้องตรวจ', ' ดิจิตอล, ลิงค์;คลินิค\nสอาด ']).ignored).toEqual([
    'ดิจิตอล',
    'ลิงค์',
    'คลินิค',
    'สอาด',
  ]);
});

test.each(['ก → ข', 'ก->ข', 'ก => ข', 'ก = ข', 'ก > ข'])('%s replaces', (line) => {
  expect(own(['คำที่ใช้แทน', line]).replaced).toEqual([['ก', 'ข']]);
});

test.each(['', 'ก', '→ ข', 'ก →', 'กอง → กองคลัง'])(
  '“%s” says nothing that could be done',
  (line) => {
    expect(own(['คำที่ใช้แทน', line]).replaced).toEqual([]);
  },
);

test('without the rows and without the sheet there are none', () => {
  expect(own()).toEqual({ ignored: [], replaced: [] });
  expect(ownWords(null)).toEqual({ ignored: [], replaced: [] });
});

test("the office's word comes before that of the list", () => {
  const found = findingsInMethod('ระบบดิจิตอลของกอง', [['คำที่ใช้แทน', 'ดิจิตอล → ดิจิทัลเทศบาล']]);
  expect(found.map(({ fix }) => fix?.after)).toEqual(['ระบบดิจิทัลเทศบาลของกอง']);
});

test('a form that is the word to leave alone only in part is found elsewhere', () => {
  const found = findingsInMethod('บ้านหนองสดวก ให้บริการสดวก', [['คำที่ไม่ต้องตรวจ', 'หนองสดวก']]);
  expect(found.map(({ fix }) => fix?.after)).toEqual(['บ้านหนองสดวก ให้บริการสะดวก']);
});
