/** Whose a measure is where several columns say so, or a line over its table. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

function ownersIn(text: string): readonly string[] {
  const read = readMeasures(drawn(text));
  if (!read.ok) throw new Error('no measures sheet');
  return read.value.measures.map(({ title, owners }) => `${title}: ${owners.join(', ')}`);
}

test.each([
  ['หน่วยงานหลัก|หน่วยงานสนับสนุน'],
  ['ผู้รับผิดชอบหลัก|ผู้รับผิดชอบร่วม'],
  ['ผู้รับผิดชอบ|หน่วยงานร่วมดำเนินการ'],
  ['ผู้รับผิดชอบ 1|ผู้รับผิดชอบ 2'],
  ['ผู้รับผิดชอบร่วม|ผู้รับผิดชอบหลัก'],
  ['Owner|Supporting unit'],
  ['ผู้รับผิดชอบ|หน่วยงานที่เกี่ยวข้อง'],
  ['ผู้รับผิดชอบ|กองที่เกี่ยวข้อง'],
  ['หน่วยงานที่รับผิดชอบ|หน่วยงานบูรณาการ'],
  ['ผู้รับผิดชอบ|ร่วมกับ'],
  ['ผู้รับผิดชอบ|ผู้เกี่ยวข้อง'],
  ['ผู้รับผิดชอบ|หน่วยงานที่ต้องรายงาน'],
])('a second column of owners is read with the first: %s', (heads) => {
  expect(
    ownersIn(`ที่|มาตรการ|${heads}|สถานะ
      1|ก|สำนักปลัด|กองคลัง\\nกองช่าง|แล้วเสร็จ
      2|ข|กองคลัง|-|แล้วเสร็จ
      3|ค||กองช่าง|แล้วเสร็จ`),
  ).toEqual(['ก: สำนักปลัด, กองคลัง, กองช่าง', 'ข: กองคลัง', 'ค: กองช่าง']);
});

test.each([
  ['หน่วยงานสนับสนุน|มาตรการ|ผู้รับผิดชอบ|สถานะ', 'กองคลัง|ก|สำนักปลัด|แล้วเสร็จ'],
  ['มาตรการ|สถานะ|ผู้รับผิดชอบ|หน่วยงานสนับสนุน', 'ก|แล้วเสร็จ|สำนักปลัด|กองคลัง'],
])('whatever column they stand in, also the first and the last: %s', (heads, row) => {
  expect(ownersIn(`${heads}\n${row}`)).toEqual(['ก: สำนักปลัด, กองคลัง']);
});

test('main and supporting under one head', () => {
  expect(
    ownersIn(`ที่|มาตรการ|ผู้รับผิดชอบ|<|สถานะ
      ^|^|หลัก|สนับสนุน|^
      1|ก|สำนักปลัด|กองคลัง|แล้วเสร็จ`),
  ).toEqual(['ก: สำนักปลัด, กองคลัง']);
});

test.each([
  ['หน่วยงาน', 'เทศบาลตำบลหนองบัว'],
  ['กอง', 'กองช่าง'],
  ['งบสนับสนุน', 'กองทุนสุขภาพ'],
  ['ผู้มีส่วนร่วม', 'ประชาชน'],
  ['หน่วยงานที่เกี่ยวข้อง', 'อำเภอเมือง'],
  ['ร่วมกับ', 'ประชาชน'],
  ['ผู้ให้ข้อมูล', 'กองช่าง'],
  ['ผู้ประสานงาน', 'นายสมชาย รักดี'],
])('no owner stands under %s beside ผู้รับผิดชอบ', (head, text) => {
  expect(ownersIn(`ที่|มาตรการ|ผู้รับผิดชอบ|${head}|สถานะ\n1|ก|กองคลัง|${text}|แล้วเสร็จ`)).toEqual([
    'ก: กองคลัง',
  ]);
});

const HEADS = 'ที่|มาตรการ|ผลการดำเนินงาน';

test.each([
  ['สำนักปลัด||', 'กองคลัง||'],
  ['สำนักปลัด|<|<', 'กองคลัง|<|<'],
  ['หน่วยงาน : สำนักปลัด||', 'หน่วยงาน : กองคลัง||'],
  ['ส่วนราชการ สำนักปลัด||', 'ส่วนราชการ กองคลัง||'],
  ['หน่วยงานรับผิดชอบ: สำนักปลัด||', 'หน่วยงานรับผิดชอบ: กองคลัง||'],
  ['|ผู้รับผิดชอบ : สำนักปลัด|', '|ผู้รับผิดชอบ : กองคลัง|'],
])('a unit over its own table, and over the first: %s', (one, other) => {
  const reads = ['ก: สำนักปลัด', 'ข: สำนักปลัด', 'ค: กองคลัง'];
  expect(
    ownersIn(`${one}
      ${HEADS}
      1|ก|แล้วเสร็จ
      2|ข|แล้วเสร็จ
      ||
      ${other}
      ${HEADS}
      1|ค|แล้วเสร็จ`),
  ).toEqual(reads);
  expect(
    ownersIn(`${HEADS}
      ${one}
      1|ก|แล้วเสร็จ
      2|ข|แล้วเสร็จ
      ${other}
      1|ค|แล้วเสร็จ`),
  ).toEqual(reads);
});

test('a unit that nobody knows, behind its label', () => {
  expect(
    ownersIn(`${HEADS}
      หน่วยงาน : ศูนย์พัฒนาเด็กเล็กบ้านหนองบัว||
      1|ก|แล้วเสร็จ`),
  ).toEqual(['ก: ศูนย์พัฒนาเด็กเล็กบ้านหนองบัว']);
});

test('the agency is no unit, but no measure either', () => {
  expect(
    ownersIn(`หน่วยงาน : เทศบาลตำบลหนองบัว||
      ${HEADS}
      หน่วยงาน : เทศบาลตำบลหนองบัว||
      1|ก|แล้วเสร็จ`),
  ).toEqual(['ก: ']);
});

test('whoever drew up the only table is not its owner', () => {
  expect(ownersIn(`สำนักปลัด||\n${HEADS}\n1|ก|แล้วเสร็จ`)).toEqual(['ก: ']);
});

test('a title that begins as such a label does is a measure', () => {
  expect(ownersIn(`${HEADS}\n|หน่วยงานจัดทำประกาศ|\n|ส่วนราชการโปร่งใส|แล้วเสร็จ`)).toEqual([
    'หน่วยงานจัดทำประกาศ: ',
    'ส่วนราชการโปร่งใส: ',
  ]);
});

test.each([
  ['merged', 'ที่|มาตรการ|ผู้รับผิดชอบ|<|<|สถานะ\n^|^|กองคลัง|กองช่าง|สำนักปลัด|^'],
  ['not merged', 'ที่|มาตรการ|หน่วยงานที่รับผิดชอบ|||สถานะ\n||กองคลัง|กองช่าง|สำนักปลัด|'],
])('units that are ticked under a head of owners, %s', (_name, head) => {
  expect(
    ownersIn(`${head}
      1|ก|✓||✓|แล้วเสร็จ
      2|ข|-|หลัก|ร่วม|แล้วเสร็จ
      3|ค|FALSE|TRUE|FALSE|แล้วเสร็จ
      4|ง||||แล้วเสร็จ`),
  ).toEqual(['ก: กองคลัง, สำนักปลัด', 'ข: กองช่าง, สำนักปลัด', 'ค: กองช่าง', 'ง: ']);
});

test('names under a head of owners are no ticks', () => {
  expect(
    ownersIn(`ที่|มาตรการ|ผู้รับผิดชอบ|<|สถานะ
      ^|^|ชื่อ|ตำแหน่ง|^
      1|ก|นายสมชาย ใจดี|นิติกร|แล้วเสร็จ`),
  ).toEqual(['ก: นายสมชาย ใจดี']);
});
