/** Headings broken over two or three rows of cells without a merge; and rows under a head that are no half of it. */
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
