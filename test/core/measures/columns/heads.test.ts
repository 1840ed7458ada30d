/** Which rows are a table's head, and which column each heading stands over. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn, toldOf } from '../grids';

/** Each column that was told, by its place, and the row in which the head ends. */
function headOf(text: string) {
  const read = readMeasures(drawn(text));
  if (!read.ok) return read.problems.map(({ kind }) => kind).join();
  const { columns, lastRow } = read.value.header;
  const names = Object.entries(columns).sort(([, one], [, other]) => one - other);
  return [...names.map(([name, column]) => `${name} ${column}`), `to ${lastRow}`].join(', ');
}

const LABELS = 'ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ';

test.each([
  [
    'a heading of the titles merged over two columns has the number in the first',
    'มาตรการ|<|สถานะ\n1|ก|แล้วเสร็จ',
    'number 1, title 2, status 3, to 1',
  ],
  [
    'what may be written below a heading, in brackets behind it',
    'ที่|มาตรการ|ผลการดำเนินการ (ดำเนินการแล้ว/อยู่ระหว่างดำเนินการ/ยังไม่ดำเนินการ)\n1|ก|ดำเนินการแล้ว',
    'number 1, title 2, status 3, to 1',
  ],
  [
    'brackets that say anything else are part of it',
    'ที่|มาตรการ|ปัญหาอุปสรรค (ระหว่างดำเนินการ/หลังดำเนินการ)|สถานะ\n1|ก||แล้วเสร็จ',
    'number 1, title 2, status 4, to 1',
  ],
  [
    'the same further to the right',
    'ผู้รับผิดชอบ|มาตรการ|<|สถานะ\nกองคลัง|1|ก|แล้วเสร็จ',
    'owners 1, number 2, title 3, status 4, to 1',
  ],
  ['merged over three it has not', 'มาตรการ|<|<|สถานะ\nก|||แล้วเสร็จ', 'title 1, status 4, to 1'],
  [
    'nor where the numbers have a heading of their own',
    'ที่|มาตรการ|<|สถานะ\n1|ก||แล้วเสร็จ',
    'number 1, title 2, status 4, to 1',
  ],
  ['nor where nothing is merged', 'มาตรการ||สถานะ\nก||แล้วเสร็จ', 'title 1, status 3, to 1'],
  [
    'nor where another is merged so',
    'มาตรการ|ผู้รับผิดชอบ|<|สถานะ\nก|กองคลัง||แล้วเสร็จ',
    'title 1, owners 2, status 4, to 1',
  ],
  [
    'nor where the second column is another',
    'มาตรการ|<|สถานะ|\n|ผู้รับผิดชอบ||การกำกับติดตาม\nก|กองคลัง|แล้วเสร็จ|',
    'title 1, owners 2, status 3, followUp 4, to 2',
  ],
  [
    'of two headings alike the first is taken',
    'ที่|มาตรการ|มาตรการ|สถานะ\n1|ก|ข|แล้วเสร็จ',
    'number 1, title 2, status 4, to 1',
  ],
  [
    'the first is taken where it stands a row further down, too',
    'ที่|มาตรการ|การมอบหมาย|ผู้รับผิดชอบ|ผล|<\n||ผู้รับผิดชอบ||สถานะ|หมายเหตุ\n1|ก|กองคลัง|กองช่าง|แล้วเสร็จ|',
    'number 1, title 2, owners 3, status 5, note 6, to 2',
  ],
  [
    'a surer heading further on goes before one that may be',
    'กิจกรรม|มาตรการ|สถานะ\nก|ข|แล้วเสร็จ',
    'method 1, title 2, status 3, to 1',
  ],
  [
    'a heading that may be is the title where there is no other',
    'ที่|กิจกรรม|ผู้รับผิดชอบ|สถานะ\n1|ก|กองคลัง|แล้วเสร็จ',
    'number 1, title 2, owners 3, status 4, to 1',
  ],
  [
    'the group’s heading over the labels is none of its own',
    `ที่|มาตรการ|สถานะการดำเนินการ|<|<\n^|^|${LABELS}\n1|ก|||/`,
    'number 1, title 2, not-started 3, in-progress 4, done 5, to 2',
  ],
  [
    'nor where it stands beside them',
    `ที่|มาตรการ|สถานะการดำเนินการ|${LABELS}\n1|ก||||/`,
    'number 1, title 2, not-started 4, in-progress 5, done 6, to 1',
  ],
  [
    'unless words stand under it',
    `ที่|มาตรการ|สถานะการดำเนินการ|${LABELS}\n1|ก|แล้วเสร็จ|||\n2|ข|ยังไม่ดำเนินการ|||`,
    'number 1, title 2, status 3, to 1',
  ],
])('%s', (_name, sheet, head) => expect(headOf(sheet)).toBe(head));

const HEAD = 'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะการดำเนินการ|<|<';

test.each([
  ['labels', `${LABELS}`, 2],
  ['two labels', '|อยู่ระหว่างดำเนินการ|แล้วเสร็จ', 2],
])('%s under their group go on with the head', (_name, labels, row) =>
  expect(headOf(`${HEAD}\n|||${labels}\n1|ก|กองคลัง|||/`)).toContain(`to ${row}`),
);

test('a year between the group and its labels is of the head', () => {
  const sheet = `${HEAD}\n|||ปีงบประมาณ 2569|<|<\n|||${LABELS}\n1|ก|กองคลัง|||/`;
  expect(headOf(sheet)).toContain('done 6, to 3');
});

test('a year between them is of the head where only its first cell has it, too', () => {
  const sheet = `${HEAD}\n|||ปีงบประมาณ 2569||\n|||${LABELS}\n1|ก|กองคลัง|||/`;
  expect(headOf(sheet)).toContain('done 6, to 3');
});

test('one heading more in a row of its own is of the head', () => {
  const sheet = 'ที่|มาตรการ|สถานะ|\n|||หมายเหตุ\n1|ก|แล้วเสร็จ|ลงเว็บ';
  expect(headOf(sheet)).toBe('number 1, title 2, status 3, note 4, to 2');
});

test.each([
  ['words of the office’s own under a merged head', 'สถานะ|<', 'กองคลัง|กองช่าง', 2],
  ['rounds that stand alone', 'สถานะ|<', 'ไตรมาส 1|ไตรมาส 2', 2],
  ['rounds where nothing is merged', 'สถานะ|', 'ไตรมาส 1|ไตรมาส 2', 2],
  ['units where nothing is merged', 'สถานะ|', 'กองคลัง|กองช่าง', 2],
])('%s', (_name, above, below, row) => {
  const sheet = `ที่|มาตรการ|${above}\n||${below}\n1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ`;
  expect(headOf(sheet)).toContain(`to ${row}`);
});

test.each([
  ['labels beside a text of another column', 'สถานะ|<|งบ', 'ยังไม่ดำเนินการ|แล้วเสร็จ|บาท'],
  ['labels where nothing is merged, beside such a text', 'สถานะ||งบ', 'ยังไม่ดำเนินการ|แล้วเสร็จ|บาท'],
  ['rounds beside a heading', 'สถานะ|||หมายเหตุ', 'ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|หลักฐาน'],
  ['two rounds beside a heading', 'สถานะ||หมายเหตุ', 'ไตรมาส 1|ไตรมาส 2|หลักฐาน'],
  ['three rounds alone', 'สถานะ|||หมายเหตุ', 'ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|'],
  ['headings alone', 'สถานะ||หมายเหตุ', 'ผู้รับผิดชอบ|การกำกับติดตาม|'],
  ['words under two groups', 'ผู้รับผิดชอบ|<|สถานะ|<', 'กองคลัง|กองช่าง|หมู่บ้านแรก|หมู่บ้านหลัง'],
])('%s are of the head', (_name, above, below) =>
  expect(headOf(`ที่|มาตรการ|${above}\n||${below}\n1|ก|แล้วเสร็จ|แล้วเสร็จ|แล้วเสร็จ|`)).toContain('to 2'),
);

test.each([
  ['a status with its note', 'สถานะ|หมายเหตุ', '||แล้วเสร็จ|ลงเว็บ'],
  ['the heading of a part, merged across', 'สถานะ|หมายเหตุ', 'ด้านความโปร่งใส|<|<|<'],
  ['a text merged across beside the group', 'สถานะ|<', 'ด้านความโปร่งใส|<||'],
  ['a blank row', 'สถานะ|<', '|||'],
  ['one text under a group', 'สถานะ|<', '||ดี|'],
  ['one text under a group, merged down', 'สถานะ|<', '||ดี|\n||^|'],
  ['two texts, of which one stands under no group', 'สถานะ|<', '|ข|ดี|'],
  ['two texts under no group', 'ผลงาน|สถานะ', '||ดี|มาก'],
])('%s is not', (_name, above, row) =>
  expect(headOf(`ที่|มาตรการ|${above}\n${row}\n1|ก|แล้วเสร็จ|แล้วเสร็จ`)).toContain('to 1'),
);

test.each([
  ['one status alone under the head', '||แล้วเสร็จ', [' d', 'ก n']],
  ['a measure without a number', '|ข|แล้วเสร็จ', ['ข d', 'ก n']],
])('%s is a row of the table', (_name, row, reads) => {
  const sheet = `ที่|มาตรการ|สถานะ\n${row}\n1|ก|ยังไม่ดำเนินการ`;
  expect(headOf(sheet)).toContain('to 1');
  expect(toldOf(sheet)).toEqual(reads);
});

const OLD = ['เดิม', 'ที่มีอยู่', 'ที่มีอยู่แล้ว', 'ปีก่อน', 'ปีที่แล้ว', 'ครั้งที่ผ่านมา', 'ก่อนหน้า'];

test.each([
  ...OLD.map((word) => `มาตรการ${word}`),
  ...['Existing measures', 'Previous measures', 'มาตรการควบคุมที่มีอยู่'],
])('%s gives way to มาตรการ', (heading) => {
  expect(toldOf(`ที่|${heading}|มาตรการ|สถานะ\n1|เก่า|ใหม่|แล้วเสร็จ`)).toEqual(['ใหม่ d']);
  expect(toldOf(`ที่|มาตรการ|${heading}|สถานะ\n1|ใหม่|เก่า|แล้วเสร็จ`)).toEqual(['ใหม่ d']);
  expect(toldOf(`ที่|${heading}|สถานะ\n1|เก่า|แล้วเสร็จ`)).toEqual(['เก่า d']);
});

test.each([
  ...[
    'สถานะการเบิกจ่าย',
    'สถานะงบประมาณ',
    'สถานะการจัดซื้อจัดจ้าง',
    'สถานะเอกสาร',
    'สถานะของหลักฐาน',
    'สถานะการอนุมัติ',
  ],
  ...[
    'สถานภาพการเงิน',
    'สถานะการลงนาม',
    'สถานะการตรวจ',
    'สถานะการส่งรายงาน',
    'สถานะความเสี่ยง',
    'สถานะการเผยแพร่',
  ],
  ...['ร้อยละของความก้าวหน้าการเบิกจ่าย', 'ผลสำเร็จด้านการใช้จ่าย', 'ความคืบหน้าการจัดจ้าง'],
])('%s gives way to สถานะการดำเนินการ', (heading) => {
  const row = (one: string, other: string) =>
    toldOf(
      `ที่|มาตรการ|${one}|${other}\n1|ก|${one === heading ? 'แล้วเสร็จ|ยังไม่ดำเนินการ' : 'ยังไม่ดำเนินการ|แล้วเสร็จ'}`,
    );
  expect(row(heading, 'สถานะการดำเนินการ')).toEqual(['ก n']);
  expect(row('สถานะการดำเนินการ', heading)).toEqual(['ก n']);
});

test('where each says the state of something else the first is read', () =>
  expect(toldOf('ที่|มาตรการ|สถานะการเบิกจ่าย|สถานะเอกสาร\n1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ')).toEqual([
    'ก d',
  ]));

test('last year’s measures with a status of their own are another table', () => {
  const sheet = `ที่|มาตรการปี 2568|สถานะ|มาตรการปี 2569|สถานะ
    1|เก่า|แล้วเสร็จ|ใหม่|ยังไม่ดำเนินการ`;
  expect(toldOf(sheet)).toEqual(['เก่า d']);
});

test.each([
  ['(1) ', '(2) ', '(3) '],
  ['1. ', '2. ', '3. '],
  ['๑)', '๒)', '๓)'],
  ['4.1 ', '4.2 ', '4.3 '],
  ['ก. ', 'ข. ', 'ค. '],
  ['(ก) ', '(ข) ', '(ค) '],
])('numbers before the heads of the statuses: %s%s%s', (one, two, three) => {
  const labels = `${one}ยังไม่ดำเนินการ|${two}อยู่ระหว่างดำเนินการ|${three}แล้วเสร็จ`;
  const rows = '1|อบรมบุคลากร||/|\n2|ประกาศนโยบาย|||/';
  const reads = ['อบรมบุคลากร i', 'ประกาศนโยบาย d'];
  expect(toldOf(`ที่|มาตรการ|สถานะการดำเนินการ||\n||${labels}\n${rows}`)).toEqual(reads);
  expect(toldOf(`ที่|มาตรการ|สถานะ|<|<\n^|^|${labels}\n${rows}`)).toEqual(reads);
  expect(toldOf(`${one}ลำดับ|มาตรการ|${labels}\n${rows}`)).toEqual(reads);
});
