/** Measures numbered by codes: A over A1, A2; ก over ก.1; a letter over 1, 2, 3. As with 1 over 1.1 never both are counted. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

function readOf(text: string): readonly string[] {
  const read = readMeasures(drawn(text));
  if (!read.ok) throw new Error('no measures sheet');
  return read.value.measures.map(
    ({ title, status, activities }) => `${title} ${status} ${activities.length}`,
  );
}

const HEAD = 'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ';
const sheet = (...codes: readonly string[]) =>
  [
    HEAD,
    `${codes[0]}|เปิดเผยข้อมูล||`,
    `${codes[1]}|เผยแพร่งบ|กองคลัง|แล้วเสร็จ`,
    `${codes[2]}|ปรับเว็บ|กองช่าง|อยู่ระหว่างดำเนินการ`,
  ].join('\n');

test.each([
  ['A', 'A1', 'A2'],
  ['A', 'A.1', 'A.2'],
  ['A1', 'A1.1', 'A1.2'],
  ['O1', 'O1-1', 'O1-2'],
  ['ก', 'ก.1', 'ก.๒'],
  ['ก.', 'ก1', 'ก2'],
  ['ก', '1', '2'],
])('%s over %s, %s without a status is a heading', (...codes) =>
  expect(readOf(sheet(...codes))).toEqual(['เผยแพร่งบ done 1', 'ปรับเว็บ in-progress 1']),
);

test.each([
  ['A', 'A1', 'A2'],
  ['A1', 'A1.1', 'A1.2'],
  ['ก', 'ก.1', 'ก.2'],
  ['ก', '1', '2'],
])('%s over %s, %s with one is the measure, and they are its activities', (...codes) =>
  expect(readOf(sheet(...codes).replace('||\n', '||อยู่ระหว่างดำเนินการ\n'))).toEqual([
    'เปิดเผยข้อมูล in-progress 3',
  ]),
);

test('a head that is the average of its parts is a heading', () => {
  const rows = 'A|ก||75\nA1|ข|กองคลัง|100\nA2|ค|กองช่าง|50\nB|ง||100\nB1|จ|กองคลัง|100';
  expect(readOf(`ที่|มาตรการ|ผู้รับผิดชอบ|ความก้าวหน้า (%)\n${rows}`)).toEqual([
    'ข done 1',
    'ค in-progress 1',
    'จ done 1',
  ]);
});

test('before the titles, where no column has the codes', () => {
  const rows = 'A เปิดเผยข้อมูล|\nA1 เผยแพร่งบ|แล้วเสร็จ\nก. ป้องกัน|\nก.1 ประกาศ|แล้วเสร็จ';
  expect(readOf(`มาตรการ|สถานะ\n${rows}`)).toEqual(['A1 เผยแพร่งบ done 1', 'ก.1 ประกาศ done 1']);
});

test.each([
  ['codes beside each other', 'O1|ก||แล้วเสร็จ\nO2|ข||แล้วเสร็จ'],
  ['letters alone', 'ก|ก||แล้วเสร็จ\nข|ข||แล้วเสร็จ'],
  ['letters and then another table', `ก|ก||แล้วเสร็จ\n${HEAD}\n1|ข||แล้วเสร็จ`],
  ['O1 and O10', 'O1|ก||แล้วเสร็จ\nO10|ข||แล้วเสร็จ'],
])('%s are measures each', (_name, rows) =>
  expect(readOf(`${HEAD}\n${rows}`)).toEqual(['ก done 1', 'ข done 1']),
);

const LETTERED = (status: string) =>
  `${HEAD}\n1|ส่งเสริมความโปร่งใส||${status}\nก.|เผยแพร่งบ|กองคลัง|แล้วเสร็จ\nข.|เผยแพร่จัดซื้อ|กองคลัง|ยังไม่ดำเนินการ\n2|ป้องกันทุจริต||${status}\nก.|ประกาศนโยบาย|กองช่าง|แล้วเสร็จ`;

test('letters under numbers: the parts count where no number says a status, and the numbers where they do', () => {
  expect(readOf(LETTERED(''))).toEqual([
    'เผยแพร่งบ done 1',
    'เผยแพร่จัดซื้อ not-started 1',
    'ประกาศนโยบาย done 1',
  ]);
  expect(readOf(LETTERED('อยู่ระหว่างดำเนินการ'))).toEqual([
    'ส่งเสริมความโปร่งใส in-progress 3',
    'ป้องกันทุจริต in-progress 2',
  ]);
});

test('so they do below a blank row, and where one says of what the numbers are', () => {
  const below = (rows: string) => readOf(LETTERED('').replace('\n', `\n${rows}\n`));
  for (const rows of ['|||', 'ข้อมูล ณ มีนาคม 2569|||'])
    expect(below(rows)).toEqual(readOf(LETTERED('')));
});

test('letters behind the last number, or over numbers, are a count of their own', () => {
  const row = (number: string, title: string) => `${number}|${title}|กองคลัง|แล้วเสร็จ`;
  const behind = [row('1', 'เผยแพร่งบ'), row('2', 'ปรับเว็บ'), row('ก', 'ประกาศ'), row('ข', 'อบรม')];
  expect(readOf([HEAD, ...behind].join('\n'))).toHaveLength(4);
  const over = ['ก|เปิดเผย||', row('1', 'เผยแพร่งบ'), 'ข|ป้องกัน||', row('2', 'ประกาศ')];
  expect(readOf([HEAD, ...over].join('\n'))).toEqual(['เผยแพร่งบ done 1', 'ประกาศ done 1']);
});

test('letters before the titles, under a heading for numbers that are none, stand beside each other', () => {
  expect(
    readOf(
      `${HEAD}
      |ก. เปิดเผยข้อมูล|กองคลัง|แล้วเสร็จ
      |ข. ปรับเว็บ|กองช่าง|อยู่ระหว่างดำเนินการ`,
    ),
  ).toEqual(['ก. เปิดเผยข้อมูล done 1', 'ข. ปรับเว็บ in-progress 1']);
});

test('under a number they are its parts', () => {
  expect(
    readOf(
      `${HEAD}
      1|เปิดเผยข้อมูล|กองคลัง|อยู่ระหว่างดำเนินการ
      |ก. เผยแพร่งบ|กองคลัง|แล้วเสร็จ
      |ข. ปรับเว็บ|กองช่าง|อยู่ระหว่างดำเนินการ`,
    ),
  ).toEqual(['เปิดเผยข้อมูล in-progress 3']);
});
