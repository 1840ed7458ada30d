/** Results that name their measures by number alone, in words: มาตรการที่ ๑. */
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { HEAD, SIGNATURES, table } from '../word-memo';

function read(...titles: readonly string[]) {
  const memo = readOldMemo(
    docxOf(
      HEAD +
        table(
          [900, 3000, 1500],
          [
            ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ'],
            ['๑', 'ประกาศนโยบาย', 'สำนักปลัด'],
            ['๒', 'จัดอบรม', 'กองคลัง'],
          ],
        ) +
        table(
          [3000, 1500],
          [
            ['มาตรการ', 'ผลการดำเนินการ'],
            [titles[0] ?? '', 'อยู่ระหว่างดำเนินการ'],
            [titles[1] ?? '', 'ดำเนินการแล้ว'],
          ],
        ) +
        SIGNATURES,
    ),
  );
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  const { measures, doubts } = memo.value;
  return [
    measures.map(({ title, status }) => `${title} ${status}`).join(', '),
    ...doubts.map(({ kind }) => kind),
  ];
}

test.each([
  ['มาตรการที่ ๒', 'มาตรการที่ ๑'],
  ['ข้อ ๒', 'ข้อ ๑'],
])('%s', (...titles) => {
  expect(read(...titles)).toEqual(['ประกาศนโยบาย done, จัดอบรม in-progress']);
});

test('a title of another measure under the same number is told of', () => {
  expect(read('มาตรการที่ ๒ จัดซื้อพัสดุ', 'มาตรการที่ ๑')).toEqual([
    'ประกาศนโยบาย done, จัดอบรม in-progress',
    'titles-differ',
  ]);
});
