/** Units answer for measures, and not the persons who stand beside them in a column of their own. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

function ownersOf(heads: string, first: string, second: string) {
  const read = readMeasures(
    drawn(`ลำดับ|มาตรการ|วิธีการ|${heads}|สถานะ
      1|เผยแพร่แผน|ลงเว็บไซต์|${first}|แล้วเสร็จ
      2|จัดทำคู่มือ|จัดทำ|${second}|แล้วเสร็จ`),
  );
  return read.ok ? read.value.measures.map(({ owners }) => owners.join(', ')) : read.problems;
}

test.each([
  ['หน่วยงาน|ชื่อผู้รับผิดชอบ', 'กองคลัง|นางสุดา ใจดี', 'สำนักปลัด|'],
  ['หน่วยงาน|ผู้รับผิดชอบ', 'กองคลัง|นางสุดา ใจดี', 'สำนักปลัด|นักวิชาการคลัง'],
  ['ชื่อผู้รับผิดชอบ|กอง', 'นายสมชาย รักดี|กองคลัง', '|สำนักปลัด'],
  ['สำนัก/กอง|ชื่อเจ้าหน้าที่ผู้รับผิดชอบ', 'กองคลัง|คุณสุดา', 'สำนักปลัด|คุณสมชาย'],
])('of %s the units', (heads, first, second) => {
  expect(ownersOf(heads, first, second)).toEqual(['กองคลัง', 'สำนักปลัด']);
});

test.each([
  // The office itself, and not who in it.
  ['หน่วยงาน|ผู้รับผิดชอบ', 'เทศบาลตำบลตัวอย่าง|กองคลัง', 'เทศบาลตำบลตัวอย่าง|กองช่าง', ['กองคลัง', 'กองช่าง']],
  // The section is nearer than its division.
  ['กอง|ผู้รับผิดชอบ', 'กองคลัง|งานพัสดุ', 'กองคลัง|งานการเงิน', ['งานพัสดุ', 'งานการเงิน']],
  // Nobody says the units.
  ['หน่วยงาน|ผู้รับผิดชอบ', '|นางสุดา ใจดี', '|นายสมชาย รักดี', ['นางสุดา ใจดี', 'นายสมชาย รักดี']],
])('of %s with %s what is meant', (heads, first, second, owners) => {
  expect(ownersOf(heads, first, second)).toEqual(owners);
});

test('a main unit and one beside it', () => {
  expect(ownersOf('เจ้าภาพหลัก|เจ้าภาพร่วม', 'กองคลัง|กองช่าง', 'สำนักปลัด|')).toEqual([
    'กองคลัง, กองช่าง',
    'สำนักปลัด',
  ]);
});
