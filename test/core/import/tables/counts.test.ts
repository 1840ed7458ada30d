/** Small tables and rows that count the measures of an old memo: no measures, and no part of the last one. */
import { readPastedMemo } from '../../../../src/core/import/pasted';
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { drawn } from '../../measures/grids';
import { HEAD, p, SIGNATURES, table } from '../word-memo';

const MEASURES = ['ที่|มาตรการ|สถานะ', '๑|คู่มือ|แล้วเสร็จ', '๒|ประกาศ|อยู่ระหว่างดำเนินการ'];
const READ = ['1 คู่มือ done ', '2 ประกาศ in-progress '];

function tableOf(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split('|'));
  return table(Array<number>(rows[0]?.length ?? 0).fill(1500), rows);
}

function readIn(...tables: readonly (readonly string[])[]) {
  const memo = readOldMemo(docxOf(HEAD + tables.map(tableOf).join(p()) + SIGNATURES));
  if (!memo.ok) throw new Error('no memo');
  return memo.value;
}

function told({ measures }: ReturnType<typeof readIn>): readonly string[] {
  return measures.map(({ number, title, status, activities }) =>
    [number, title, status, activities.map(({ note }) => note).join()].join(' '),
  );
}

const COUNTS = [
  ['สถานะ|จำนวน|ร้อยละ', 'แล้วเสร็จ|๑|๕๐', 'อยู่ระหว่างดำเนินการ|๑|๕๐', 'รวม|๒|๑๐๐'],
  ['ผลการดำเนินการ|จำนวน|คิดเป็นร้อยละ', 'ดำเนินการแล้ว|๑ มาตรการ|๕๐.๐๐', 'ยังไม่ดำเนินการ|-|-'],
  ['รายการ|จำนวน|ร้อยละ', 'ทั้งหมด|๒|๑๐๐', 'แล้วเสร็จ|๑|๕๐'],
];

test.each(COUNTS.map((lines) => [lines[0] ?? '', lines]))(
  'of the width of the measures above it: %s',
  (_head, lines) => {
    expect(told(readIn(MEASURES, lines))).toEqual(READ);
    expect(told(readIn([...MEASURES, ...lines]))).toEqual(READ);
  },
);

test('such a table between a page’s part and the next ends neither', () => {
  const [counts = []] = COUNTS;
  const rest = ['ที่|มาตรการ|สถานะ', '๓|อบรม|ยังไม่ดำเนินการ'];
  expect(told(readIn(MEASURES, counts, rest))).toEqual([...READ, '3 อบรม not-started ']);
});

test('what goes on without its head is no count, though its titles begin with one', () => {
  const rest = ['๓|จำนวนเรื่องร้องเรียนลดลง|แล้วเสร็จ', '๔|สถานะการเงินโปร่งใส|ยังไม่ดำเนินการ'];
  expect(told(readIn(MEASURES, rest))).toEqual([
    ...READ,
    '3 จำนวนเรื่องร้องเรียนลดลง done ',
    '4 สถานะการเงินโปร่งใส not-started ',
  ]);
});

test.each([
  'รวม|๒ มาตรการ|แล้วเสร็จ ๑',
  'รวม|๒ มาตรการ|แล้วเสร็จ',
  '|รวมทั้งสิ้น ๒ มาตรการ|แล้วเสร็จ ๑',
  '|ร้อยละความสำเร็จ|๕๐',
])('a sum under the measures: %s', (sum) => {
  expect(told(readIn([...MEASURES, sum]))).toEqual(READ);
});

test.each([
  ['๓|รวมพลังต่อต้านการทุจริต|แล้วเสร็จ', '3 รวมพลังต่อต้านการทุจริต done '],
  ['๓|รวม|แล้วเสร็จ', '3 รวม done '],
])('%s is a measure', (row, measure) => {
  expect(told(readIn([...MEASURES, row]))).toEqual([...READ, measure]);
});

test('pasted into a sheet right below the measures', () => {
  const { grid } = { grid: drawn([...MEASURES, ...(COUNTS[0] ?? [])].join('\n')) };
  const formulas = grid.cells.map((row) => row.map(() => ''));
  const { measures, doubts } = readPastedMemo({ grid, formulas });
  expect(measures.map(({ title }) => title)).toEqual(['คู่มือ', 'ประกาศ']);
  expect(doubts.map(({ kind }) => kind)).toEqual(['no-year']);
});
