/** Headings broken over two or three rows of cells without a merge; and rows under a head that are no half of it. */

import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

function readOf(text: string) {
  const read = readMeasures(drawn(text));
  if (!read.ok) return read.problems.map(({ kind }) => kind);
  return read.value.measures.map(({ title, status, owners }) =>
    `${title} ${status ?? '?'} ${owners.join(',')}`.trim(),
  );
}

const ROW = '1|ประกาศนโยบาย|กองคลัง|แล้วเสร็จ|';

test.each([
  ['the owners', 'ที่|มาตรการ|ผู้รับ|สถานะ|', '||ผิดชอบ||'],
  ['the status', 'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ|', '|||การดำเนินการ|'],
  ['both', 'ที่|มาตรการ|หน่วยงาน|ผลการ|หมาย', '||ที่รับผิดชอบ|ดำเนินงาน|เหตุ'],
  ['numbers and titles', 'ลำดับ|มาตรการ/|ผู้รับ|สถานะการ|', 'ที่|กิจกรรม|ผิดชอบ|ดำเนินการ|'],
  ['with brackets', 'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ|งบประมาณ', '||(กอง/สำนัก)|(เสร็จ/ไม่เสร็จ)|(บาท)'],
  ['a year', 'ที่|มาตรการ|ผู้รับผิดชอบ|ผลการดำเนินงาน|', '|||ปี 2569|'],
])('%s', (_name, above, below) =>
  expect(readOf([above, below, ROW].join('\n'))).toEqual(['ประกาศนโยบาย done กองคลัง']),
);

test('three rows', () => {
  const head = 'ที่|มาตรการ|หน่วย|ผลการ|\n||งานที่|ดำเนิน|\n||รับผิดชอบ|งาน|';
  expect(readOf(`${head}\n${ROW}`)).toEqual(['ประกาศนโยบาย done กองคลัง']);
});

test('marks, and again at a page’s top', () => {
  const head = 'ที่|มาตรการ|ผู้รับ|ยังไม่|อยู่ระหว่าง|ดำเนินการ\n||ผิดชอบ|ดำเนินการ|ดำเนินการ|แล้วเสร็จ';
  expect(readOf(`${head}\n1|ก|กองคลัง|||/\n${head}\n2|ข|กองช่าง||/|`)).toEqual([
    'ก done กองคลัง',
    'ข in-progress กองช่าง',
  ]);
});

test('beside the labels of a group that is merged', () => {
  const sheet = `ที่|มาตรการ|ผู้รับ|สถานะ|<|<
    ^|^|ผิดชอบ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ
    1|ก|กองคลัง|||/`;
  expect(readOf(sheet)).toEqual(['ก done กองคลัง']);
});

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'the first measure without a number, whose words end as headings do',
    `มาตรการ|ผู้รับผิดชอบ|สถานะ
     โครงการอบรม|กองช่าง|แล้วเสร็จ
     ตัวชี้วัด|กองคลัง|ยังไม่ดำเนินการ`,
    ['โครงการอบรม done กองช่าง', 'ตัวชี้วัด not-started กองคลัง'],
  ],
  [
    'a note in brackets under a measure’s status',
    `ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
     1|มาตรการ|กองช่าง|แล้วเสร็จ
     |||(คำสั่งที่ 1/2569)`,
    ['มาตรการ ? กองช่าง'],
  ],
  [
    'rounds under a head that reaches over blanks',
    `ที่|มาตรการ|ผลการดำเนินงาน||ผู้รับผิดชอบ
     ||ไตรมาส 1|ไตรมาส 2|
     1|ก|อยู่ระหว่างดำเนินการ|แล้วเสร็จ|กองคลัง`,
    ['ก done กองคลัง'],
  ],
  [
    'the numbers of the columns',
    `ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
     (1)|(2)|(3)|(4)
     1|ก|กองคลัง|แล้วเสร็จ`,
    ['ก done กองคลัง'],
  ],
])('%s is no half', (_name, sheet, reads) => expect(readOf(sheet)).toEqual(reads));

/** The first row of the head as it is read, its cells between bars. */
const headOf = (sheet: string) => cleanGrid(drawn(sheet)).cells[0]?.join('|');
const letters = (count: number) => 'ก'.repeat(count);

test.each([
  ['square brackets', 'ที่|มาตรการ|สถานะ|งบ', '|||[บาท]', 'ที่|มาตรการ|สถานะ|งบ [บาท]'],
  ['a per cent sign', 'ที่|มาตรการ|ความก้าวหน้า|งบ', '||(%)|', 'ที่|มาตรการ|ความก้าวหน้า (%)|งบ'],
  ['titles alone', 'ชื่อมาตรการ|ผลการดำเนินงาน|งบ|', '|ปี 2569|', 'ชื่อมาตรการ|ผลการดำเนินงาน ปี 2569|งบ|'],
  [
    'a year under three',
    'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ|หมายเหตุ',
    '||ปี 2569|ปี 2569|ปี 2569',
    'ที่|มาตรการ|ผู้รับผิดชอบ ปี 2569|สถานะ ปี 2569|หมายเหตุ ปี 2569',
  ],
  [
    'forty letters',
    'ที่|มาตรการ|สถานะ|งบ',
    `|||(${letters(38)})`,
    `ที่|มาตรการ|สถานะ|งบ (${letters(38)})`,
  ],
])('%s below their heading go with it', (_name, above, below, head) =>
  expect(headOf(`${above}\n${below}\n1|ก||แล้วเสร็จ`)).toBe(head),
);

const HEAD = 'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ|งบ';

test.each([
  ['a number in brackets', HEAD, '||||(1)'],
  ['words behind a per cent sign', HEAD, '||||(%) เฉลี่ย'],
  [
    'half a heading beside a label that nobody knows',
    HEAD.replace('ผู้รับผิดชอบ', 'ผู้รับ|<'),
    '||ผิดชอบ|||(บาท)',
  ],
  ['a letter in brackets', HEAD, '||||(ก)'],
  ['words before brackets', HEAD, '||||ราว (บาท)'],
  ['words behind brackets', HEAD, '||||(บาท) ต่อปี'],
  ['more letters than a heading has', HEAD, `||||(${letters(39)})`],
  ['a long text beside them', HEAD, `||${letters(41)}||(บาท)`],
  ['a year in brackets under the titles', HEAD, '|(ประจำปี)|||'],
  ['a year under the titles', HEAD, '|ปี 2569|||'],
  ['brackets under the numbers', HEAD, '(เรื่อง)||||'],
  ['a year under a heading that nobody knows', HEAD, '||||ปี 2569'],
  ['a year under four', `${HEAD}|หมายเหตุ|การกำกับติดตาม`, '||ปี 2569|ปี 2569||ปี 2569|ปี 2569'],
  ['brackets under a blank', 'ที่|มาตรการ|สถานะ|', '|||(บาท)'],
  ['a text that is half a heading under another', HEAD, '||||ผิดชอบ'],
  ['under the numbers of the columns', '1|มาตรการ|ผู้รับ|4', '||ผิดชอบ|'],
  ['under a row of a measure', '1|มาตรการ|ผู้รับ|แล้วเสร็จ', '||ผิดชอบ|'],
  ['under a measure that speaks of measures', 'ก|มาตรการประหยัดพลังงาน|ผู้รับ|ข', '||ผิดชอบ|'],
  ['under headings of no table of measures', 'ชื่อ|วันที่|ผู้รับ|ลงชื่อ', '||ผิดชอบ|'],
  ['under one text alone', '|มาตรการส่งเสริมคุณธรรม||', '|และความโปร่งใส||'],
])('%s: nothing is put together', (_name, above, below) =>
  expect(headOf(`${above}\n${below}\n1|ก||แล้วเสร็จ`)).toBe(headOf(above)),
);

test('over four rows nothing is', () => {
  const head = 'ที่|มาตรการ|ผล|สถานะ';
  expect(headOf(`${head}\n||การ|\n||ดำเนิน|\n||งาน|\n1|ก||แล้วเสร็จ`)).toBe(head);
});

test('where the rest of the row is a measure nothing is', () => {
  const head = 'ที่|มาตรการ|ผู้รับ|สถานะ';
  expect(headOf(`${head}\n1|อบรม|ผิดชอบ|แล้วเสร็จ`)).toBe(head);
});

test('brackets beside the labels of a group stay where they are; a heading that is known goes together', () => {
  const head = 'ที่|มาตรการ|ผู้รับ|สถานะ|<|<';
  const labels = 'ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ';
  expect(headOf(`${head}|งบ\n||(กอง)|${labels}|(บาท)`)).toBe('ที่|มาตรการ|ผู้รับ|สถานะ|||งบ');
  expect(headOf(`${head}|สถานะ\n||ผิดชอบ|${labels}|ปัจจุบัน`)).toBe(
    'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ|||สถานะปัจจุบัน',
  );
});

test('rounds under a head that is merged over them stay below it', () => {
  const head = 'ที่|มาตรการ|ผลการดำเนินงาน|<|ผู้รับ';
  expect(headOf(`${head}\n||ไตรมาส 1|ไตรมาส 2|ผิดชอบ`)).toBe('ที่|มาตรการ|ผลการดำเนินงาน||ผู้รับผิดชอบ');
  expect(headOf(`${head}\n||ไตรมาส 1||ผิดชอบ`)).toBe('ที่|มาตรการ|ผลการดำเนินงาน||ผู้รับผิดชอบ');
});

test('a head further down, each of its halves in its own row', () => {
  const sheet = `ปี 2569||||\n||||\n${HEAD.replace('ผู้รับผิดชอบ', 'ผู้รับ')}\n||ผิดชอบ||\n1|ก|กองคลัง|แล้วเสร็จ|`;
  expect(cleanGrid(drawn(sheet)).cells.map((row) => row.join('|'))).toEqual([
    'ปี 2569||||',
    '||||',
    HEAD,
    '||||',
    '1|ก|กองคลัง|แล้วเสร็จ|',
  ]);
});
