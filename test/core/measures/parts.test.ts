/** Measures over their parts, lines of a measure, and headings without a sign. */
import { readMeasures } from '../../../src/core/measures/read-measures';
import { drawn, toldOf } from './grids';

const NID = 'ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ';

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'marks',
    `ที่|มาตรการ|${NID}
     1|ก||/|
     1.1|ก1|||/
     1.2|ก2||/|
     2|ข|||/
     2.1|ข1|||/`,
    ['ก i', 'ข d'],
  ],
  [
    'words, in Thai digits',
    `ที่|มาตรการ|สถานะ
     ๑|ก|อยู่ระหว่างดำเนินการ
     ๑.๑|ก1|แล้วเสร็จ
     ๑.๒|ก2|ยังไม่ดำเนินการ`,
    ['ก i'],
  ],
  [
    'numbers before the titles',
    `มาตรการ|สถานะ
     1. ก|อยู่ระหว่างดำเนินการ
     1.1 กก|แล้วเสร็จ
     1.2 กข|ยังไม่ดำเนินการ
     2. ข|แล้วเสร็จ`,
    ['ก i', 'ข d'],
  ],
  [
    'some measures without parts, some heads without a status',
    `ที่|มาตรการ|สถานะ
     1|ก|แล้วเสร็จ
     2|ข|อยู่ระหว่างดำเนินการ
     2.1|ข1|แล้วเสร็จ
     2.2|ข2|อยู่ระหว่างดำเนินการ
     3|ค|
     3.1|ค1|แล้วเสร็จ
     3.2|ค2|แล้วเสร็จ`,
    ['ก d', 'ข i', 'ค d'],
  ],
  [
    'a head that says what each of several parts does, beside an average',
    `ที่|มาตรการ|สถานะ
     1|ก|แล้วเสร็จ
     1.1|ก1|แล้วเสร็จ
     1.2|ก2|แล้วเสร็จ
     2|ข|50%
     2.1|ข1|100%
     2.2|ข2|0%`,
    ['ก d', 'ข i'],
  ],
  ['a per cent that is no average', 'ที่|มาตรการ|สถานะ\n1|ก|50%\n1.1|ข|100%\n1.2|ค|40%', ['ก i']],
  [
    'a head with work of its own',
    `ที่|มาตรการ|วิธีการ|สถานะ
     1|ก|จัดทำ|แล้วเสร็จ
     1.1|ก1|เผยแพร่|อยู่ระหว่างดำเนินการ`,
    ['ก i'],
  ],
  [
    'a dash for the head’s work',
    `ที่|มาตรการ|วิธีการ|สถานะ
     1|ก|-|อยู่ระหว่างดำเนินการ
     1.1|ก1|เผยแพร่|แล้วเสร็จ
     1.2|ก2|ประกาศ|ยังไม่ดำเนินการ`,
    ['ก i'],
  ],
  [
    'lines with a dash',
    `ที่|มาตรการ|สถานะ
     1|ก|อยู่ระหว่างดำเนินการ
     |- ก1|แล้วเสร็จ
     |- ก2|อยู่ระหว่างดำเนินการ
     2|ข|แล้วเสร็จ
     |(1) ข1|แล้วเสร็จ`,
    ['ก i', 'ข d'],
  ],
  [
    'lines under a title that says no status',
    `ที่|มาตรการ|สถานะ
     1|ก|
     |ก. ปรับปรุงเว็บไซต์|แล้วเสร็จ
     |ข. เผยแพร่งบ|อยู่ระหว่างดำเนินการ
     2|ข|
     |• อบรม|แล้วเสร็จ
     |• ประชุม|`,
    ['ก i', 'ข ?'],
  ],
])('a measure counts with its parts, once: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'without a status',
    `ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
     1|การปฏิบัติหน้าที่||
     1.1|ก|กองคลัง|แล้วเสร็จ
     1.2|ข|กองคลัง|อยู่ระหว่างดำเนินการ
     2|การใช้งบประมาณ (1 มาตรการ)||
     2.1|ค|กองคลัง|แล้วเสร็จ`,
    ['ก d', 'ข i', 'ค d'],
  ],
  [
    'a title alone over the numbers, from the first row on',
    `ที่|มาตรการ|สถานะ
     |การเสริมสร้างจริยธรรม|
     1|ก|แล้วเสร็จ
     2|ข|อยู่ระหว่างดำเนินการ
     |การเปิดเผยข้อมูล|
     3|ค|แล้วเสร็จ`,
    ['ก d', 'ข i', 'ค d'],
  ],
  [
    'a letter before it',
    `ที่|มาตรการ|สถานะ
     1|ก1|แล้วเสร็จ
     ข|การใช้อำนาจ|
     2|ค|อยู่ระหว่างดำเนินการ
     ค|การเปิดเผยข้อมูล|
     1|ง|แล้วเสร็จ`,
    ['ก1 d', 'ค i', 'ง d'],
  ],
])('a heading is no measure: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'whose number is missing',
    `ที่|มาตรการ|สถานะ
     |การเสริมสร้างจริยธรรม|
     1|ก|แล้วเสร็จ
     |ข|
     3|ค|แล้วเสร็จ`,
    ['ก d', 'ข ?', 'ค d'],
  ],
  ['the first, not filled in', 'ที่|มาตรการ|สถานะ\n|ก|\n2|ข|แล้วเสร็จ', ['ก ?', 'ข d']],
  ['the last, not filled in', 'ที่|มาตรการ|สถานะ\n1|ก|แล้วเสร็จ\n|ข|', ['ก d', 'ข ?']],
  ['lettered', 'ที่|มาตรการ|สถานะ\nก|หนึ่ง|\nข|สอง|แล้วเสร็จ', ['หนึ่ง ?', 'สอง d']],
  [
    'numbered, over another number',
    'ที่|มาตรการ|สถานะ\n1|ก|\n2|ข|แล้วเสร็จ\n10|ค|\n11|ง|แล้วเสร็จ',
    ['ก ?', 'ข d', 'ค ?', 'ง d'],
  ],
  ['with a dash, where none has a number', 'มาตรการ|สถานะ\n- ก|แล้วเสร็จ\n- ข|', ['- ก d', '- ข ?']],
  [
    'that begins with an amount',
    'มาตรการ|สถานะ\n1.5 ล้านบาทต้องโปร่งใส|แล้วเสร็จ',
    ['1.5 ล้านบาทต้องโปร่งใส d'],
  ],
])('a title alone is a measure: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test('lines that say nothing more are kept with their measure', () => {
  const read = readMeasures(
    drawn(`ที่|มาตรการ|สถานะ
      1|การเปิดเผยข้อมูล|แล้วเสร็จ
      |- ปรับปรุงเว็บไซต์|
      |- เผยแพร่งบ|
      2|การให้บริการ|ยังไม่ดำเนินการ`),
  );
  expect(read.ok && read.value.measures.map(({ activities }) => activities)).toMatchObject([
    [{ method: '- ปรับปรุงเว็บไซต์\n- เผยแพร่งบ', status: 'done' }],
    [{ method: '', status: 'not-started' }],
  ]);
});

test('whose the heading is, its parts are that name nobody', () => {
  const read = readMeasures(
    drawn(`ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
      1|การเปิดเผยข้อมูล|กองคลัง|
      1.1|ก||แล้วเสร็จ
      1.2|ข|กองช่าง|แล้วเสร็จ
      2|การให้บริการ||
      2.1|ค||แล้วเสร็จ`),
  );
  expect(read.ok && read.value.measures.map(({ owners }) => owners)).toEqual([
    ['กองคลัง'],
    ['กองช่าง'],
    [],
  ]);
});

test.each([
  ['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', [2, 3]],
  ['อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ', [2, 3]],
  ['อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ', null],
  ['แล้วเสร็จ', 'แล้วเสร็จ', null],
])('of a measure that is %s, a part is done and another %s', (head, second, place) => {
  for (const numbers of [
    ['1.1|', '1.2|'],
    ['|- ', '|- '],
  ]) {
    const read = readMeasures(
      drawn(`ที่|มาตรการ|สถานะ
        1|ก|${head}
        ${numbers[0]}ก1|แล้วเสร็จ
        ${numbers[1]}ก2|${second}`),
    );
    const elsewhere = read.ok ? read.value.elsewhere : undefined;
    expect(elsewhere && [elsewhere.row, elsewhere.column]).toEqual(place);
  }
});

test.each([
  'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ\n|ระบุชื่อมาตรการ|ระบุหน่วยงาน|แล้วเสร็จ/อยู่ระหว่าง/ยังไม่ดำเนินการ',
  'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ\n(1)|ระบุชื่อมาตรการ|(2)|แล้วเสร็จ/อยู่ระหว่าง/ยังไม่ดำเนินการ',
  'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ\n|(ระบุมาตรการ)|(ระบุกอง)|(เลือก)',
])('how the table is to be filled in is no measure', (heads) => {
  expect(toldOf(`${heads}\n1|ก|กองคลัง|แล้วเสร็จ`)).toEqual(['ก d']);
});

test('a measure that begins with ระบุ is one', () => {
  expect(toldOf('ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ\n1|ระบุความเสี่ยงการทุจริต|กองคลัง|แล้วเสร็จ')).toEqual([
    'ระบุความเสี่ยงการทุจริต d',
  ]);
});

test('a heading that is a unit answers for its parts, where no column says who does', () => {
  const owners = (sheet: string) => {
    const read = readMeasures(drawn(sheet));
    return read.ok && read.value.measures.map((measure) => measure.owners.join());
  };
  const rows = (blank: string) =>
    `1|สำนักปลัด|${blank}\n1.1|ก|${blank}แล้วเสร็จ\n2|กองคลัง|${blank}\n2.1|ข|${blank}แล้วเสร็จ`;
  expect(owners(`ที่|มาตรการ|สถานะ\n${rows('')}`)).toEqual(['สำนักปลัด', 'กองคลัง']);
  expect(owners(`ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ\n${rows('|')}`)).toEqual(['', '']);
});
