/** What stands over a column in a head, from above, and which of it comes from further left. */
import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { headsOver } from '../../../../src/core/measures/rounds/heads';
import { roundOf } from '../../../../src/core/measures/rounds/in-rows';
import { drawn } from '../grids';

/** Over each column its heads; those from further left in brackets. */
function over(sheet: string, firstRow = 1) {
  const { cells } = drawn(sheet);
  const heads = headsOver(cleanGrid(drawn(sheet)), firstRow, cells.length);
  return cells[0]?.map((_, index) =>
    heads(index + 1)
      .map(({ text, spans }) => (spans ? `(${text})` : text))
      .join(' '),
  );
}

const letters = (count: number) => 'ก'.repeat(count);

test.each<[sheet: string, firstRow: number, heads: readonly string[]]>([
  ['งาน|ผล', 1, ['งาน', 'ผล']],
  ['งาน|<|ผล', 1, ['งาน', '(งาน)', 'ผล']],
  ['งาน|<|ผล\nก|ข|', 1, ['งาน ก', '(งาน) ข', 'ผล']],
  // Nothing is merged: over blanks, as far as other heads stand below.
  ['งาน||ผล\nก|ข|', 1, ['งาน ก', '(งาน) ข', 'ผล']],
  ['งาน|||ผล\nก|ข|ค|', 1, ['งาน ก', '(งาน) ข', '(งาน) ค', 'ผล']],
  // A merge says how far it reaches.
  ['งาน|<||ผล\nก|ข|ค|', 1, ['งาน ก', '(งาน) ข', 'ค', 'ผล']],
  ['งาน||ผล\n|ข|', 1, ['งาน', 'ข', 'ผล']],
  ['งาน||ผล\n||', 1, ['งาน', '', 'ผล']],
  ['|งาน\nก|ข', 1, ['ก', 'งาน ข']],
  // Merged down it spans nothing.
  ['งาน|ผล|\n^|^|ข', 1, ['งาน', 'ผล', 'ข']],
  // The row above, where it groups the columns.
  ['รอบแรก|<|รอบหลัง|<\nก|ข|ค|ง', 2, ['รอบแรก ก', '(รอบแรก) ข', 'รอบหลัง ค', '(รอบหลัง) ง']],
  ['มาตรการปีนี้|<|<|<\nก|ข|ค|ง', 2, ['ก', 'ข', 'ค', 'ง']],
  [`รอบแรก|${letters(61)}\nก|ข`, 2, ['ก', 'ข']],
  [`รอบแรก|${letters(60)}\nก|ข`, 2, ['รอบแรก ก', `${letters(60)} ข`]],
  ['ก|ข\nค|ง\nจ|ฉ', 3, ['ค จ', 'ง ฉ']],
  // What is longer is no head.
  [`${letters(61)}|${letters(60)}\nก|ข`, 1, ['ก', `${letters(60)} ข`]],
])('over %j from row %s: %j', (sheet, firstRow, heads) =>
  expect(over(sheet, firstRow)).toEqual(heads),
);

test('what the column of rounds says of a row, with its heading', () => {
  const roundsIn = (sheet: string) => {
    const read = readMeasures(drawn(sheet));
    if (!read.ok) throw new Error('unread');
    const { measures, header } = read.value;
    return measures.flatMap(({ activities }) =>
      activities.map((each) => roundOf(each, header.own)),
    );
  };
  expect(roundsIn('ที่|มาตรการ|งบ|ไตรมาส|สถานะ\n1|ก|500|2|แล้วเสร็จ\n2|ข|500||แล้วเสร็จ')).toEqual([
    { text: 'ไตรมาส 2', column: 4 },
    { text: 'ไตรมาส ', column: 4 },
  ]);
  expect(roundsIn('ที่|มาตรการ|งบ|สถานะ\n1|ก|500|แล้วเสร็จ')).toEqual([null]);
});
