/** A second table of measures beside the one that is read: where it begins, how many measures it has, what is left of the sheet. */
import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import { guessedMapping } from '../../../../src/core/measures/mapping/guess-mapping';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

function readOf(sheet: string) {
  const grid = drawn(sheet);
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('no measures sheet');
  const { measures, beside } = read.value;
  return {
    read: measures.map(({ title, status, activities: [first] }) =>
      [title, status, first?.note].filter(Boolean).join(' '),
    ),
    beside: beside && `${beside.heading} ${beside.row}:${beside.column} ${beside.measures}`,
  };
}

test.each<[name: string, sheet: string, read: readonly string[], beside: string | null]>([
  [
    'has a column more than the first',
    `มาตรการ|สถานะ||มาตรการ|สถานะ|หมายเหตุ
     จัดอบรม|แล้วเสร็จ||ทบทวนแผน|แล้วเสร็จ|ลงเว็บ
     ประกาศ|ยังไม่ดำเนินการ||ทบทวนคู่มือ||รองบ`,
    ['จัดอบรม done', 'ประกาศ not-started'],
    'มาตรการ 1:4 2',
  ],
  [
    'has numbers, and stands right beside the first',
    `ที่|มาตรการ|สถานะ|ที่|มาตรการ|สถานะ|หมายเหตุ
     1|จัดอบรม|แล้วเสร็จ|1|ทบทวนแผน|แล้วเสร็จ|ลงเว็บ`,
    ['จัดอบรม done'],
    'มาตรการ 1:5 1',
  ],
  [
    'has its heads in two rows, as the first has',
    `มาตรการ|สถานะ|<|มาตรการ|สถานะ|<|หมายเหตุ
     ^|แล้วเสร็จ|ยังไม่ดำเนินการ|^|แล้วเสร็จ|ยังไม่ดำเนินการ|^
     จัดอบรม|/||ทบทวนแผน||/|รองบ`,
    ['จัดอบรม done'],
    'มาตรการ 1:4 1',
  ],
  [
    'begins further down, beside a status',
    `มาตรการ|สถานะ|||
     จัดอบรม|แล้วเสร็จ||มาตรการ|สถานะ
     ประกาศ|ยังไม่ดำเนินการ||ทบทวนแผน|แล้วเสร็จ`,
    ['จัดอบรม done', 'ประกาศ not-started'],
    'มาตรการ 2:4 1',
  ],
  [
    'stands to the left of the first',
    `||มาตรการ|ผู้รับผิดชอบ|สถานะ
     มาตรการ|สถานะ|จัดอบรม|กองคลัง|แล้วเสร็จ
     ทบทวนแผน|แล้วเสร็จ|ประกาศ|กองช่าง|แล้วเสร็จ`,
    ['จัดอบรม done', 'ประกาศ done'],
    'มาตรการ 2:1 1',
  ],
  [
    'has no statuses, which is no table of measures',
    `มาตรการ|สถานะ||มาตรการ|งบประมาณ
     จัดอบรม|แล้วเสร็จ||ทบทวนแผน|500`,
    ['จัดอบรม done'],
    null,
  ],
  [
    'has no rows',
    `มาตรการ|สถานะ||มาตรการ|สถานะ
     จัดอบรม|แล้วเสร็จ||`,
    ['จัดอบรม done'],
    null,
  ],
])('a table beside that %s', (_name, sheet, read, beside) => {
  expect(readOf(sheet)).toEqual({ read, beside });
});

test.each([
  ['ด้านบริหาร|5|60%', false],
  ['ด้านบริหาร|5|3.5', false],
  ['ด้านบริหาร|1,200|๓ - ๔', false],
  ['รวม|5|', false],
  ['12|/|', false],
  ['ทบทวนแผน|1|', true],
  ['ทบทวนแผน|1|รอผล', true],
  ['ทบทวนแผน|ครั้งที่ 1|ครั้งที่ 2', true],
  ['ทบทวนแผน|1 ครั้ง|2 ครั้ง', true],
  ['แผน|/|', true],
])('of what may count, %s is a measure: %p', (row, is) => {
  const sheet = `มาตรการ|สถานะ||มาตรการ|แล้วเสร็จ|ยังไม่ดำเนินการ
    จัดอบรม|แล้วเสร็จ||${row}`;
  expect(readOf(sheet).beside !== null).toBe(is);
});

test('where the office has said what each column is there is no other table', () => {
  const grid = drawn(`มาตรการ|สถานะ||มาตรการ|สถานะ
    จัดอบรม|แล้วเสร็จ||ทบทวนแผน|แล้วเสร็จ`);
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('no measures sheet');
  const mapped = readMeasures(grid, guessedMapping(cleanGrid(grid), read.value.header));
  expect(mapped.ok && mapped.value.beside).toBeNull();
});
