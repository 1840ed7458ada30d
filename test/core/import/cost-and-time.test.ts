/** What stands below a method of its cost and its time, in a memo that has no columns for them. */
import { readOldMemo } from '../../../src/core/import/read-memo';
import { docxOf } from '../docx/docx';
import { HEAD, table } from './word-memo';

const WIDTHS = [900, 3000, 3000, 1800, 1800];

function read(head: readonly string[], ...rows: readonly (readonly string[])[]) {
  const memo = readOldMemo(docxOf(HEAD + table(WIDTHS, [head, ...rows])));
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  const [first = [], , ...measures] = memo.value.rows;
  return { own: first.slice(9), rows: measures.map((row) => [row[2], ...row.slice(9)]) };
}

const HEADS = ['ที่', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ'];
const rowOf = (number: string, method: string) => [number, `ก${number}`, method, 'กองคลัง', 'เสร็จ'];

test('both, one of them, none', () => {
  expect(
    read(
      HEADS,
      rowOf('1', 'อบรม\nสรุปผล\nงบประมาณ 5,000 บาท\nระยะเวลา ตลอดปี'),
      rowOf('2', 'ประกาศ\nไม่ใช้งบประมาณ'),
      rowOf('3', 'ทบทวน'),
    ),
  ).toEqual({
    own: ['ระยะเวลา', 'งบประมาณ'],
    rows: [
      ['อบรม\nสรุปผล', 'ตลอดปี', '5,000 บาท'],
      ['ประกาศ', '', 'ไม่ใช้งบประมาณ'],
      ['ทบทวน', '', ''],
    ],
  });
});

test.each([
  ['the method itself', 'ระยะเวลา ตลอดปี'],
  ['words of the method', 'อบรม\nงบประมาณที่เบิกจ่าย 4,800 บาท'],
  ['a line within it', 'งบประมาณ 5,000 บาท\nสรุปผล'],
])('%s stays where it is', (_name, method) => {
  expect(read(HEADS, rowOf('1', method))).toEqual({ own: [], rows: [[method]] });
});

test('a memo with a column for it keeps its methods', () => {
  const heads = [...HEADS.slice(0, 3), 'งบประมาณ', 'สถานะ'];
  const method = 'อบรม\nงบประมาณ 5,000 บาท';
  expect(read(heads, ['1', 'ก', method, '5,000', 'เสร็จ'])).toEqual({
    own: ['งบประมาณ'],
    rows: [[method, '5,000']],
  });
});
