/** What stands below whoever has signed: a measure of the next unit, or what is none. */
import { toldOf } from '../grids';

const SIGNED = ' | ลงชื่อ……………ผู้รายงาน | ';

test.each([
  ['2 | ประกาศนโยบาย | แล้วเสร็จ', ['จัดอบรม d', 'ประกาศนโยบาย d']],
  // Without its number it may be anything, and without a status that reads.
  [' | สรุปผลในภาพรวม | แล้วเสร็จ', ['จัดอบรม d']],
  ['ข้อ ก | ประกาศนโยบาย | แล้วเสร็จ', ['จัดอบรม d']],
  ['2 | นายตัวอย่าง | ประธานกรรมการ', ['จัดอบรม d']],
  ['2 | นายตัวอย่าง | ', ['จัดอบรม d']],
  // Another who signs.
  ['2 | (นายตัวอย่าง ทดสอบ) | แล้วเสร็จ', ['จัดอบรม d']],
  ['2 | ลงชื่อ……………ผู้ตรวจสอบ | แล้วเสร็จ', ['จัดอบรม d']],
  ['2 | | แล้วเสร็จ', ['จัดอบรม d']],
])('under a signature in a table with numbers: %s', (row, reads) => {
  expect(toldOf(`ที่ | มาตรการ | สถานะ\n1 | จัดอบรม | แล้วเสร็จ\n${SIGNED}\n${row}`)).toEqual(reads);
});

test.each([
  ['ประกาศนโยบาย | แล้วเสร็จ', ['จัดอบรม d', 'ประกาศนโยบาย d']],
  ['ปลัดเทศบาล | ', ['จัดอบรม d']],
  ['(นายตัวอย่าง ทดสอบ) | แล้วเสร็จ', ['จัดอบรม d']],
])('in a table without numbers: %s', (row, reads) => {
  expect(toldOf(`มาตรการ | สถานะ\nจัดอบรม | แล้วเสร็จ\nลงชื่อ……………ผู้รายงาน | \n${row}`)).toEqual(reads);
});

test('behind the measure of another unit the table goes on', () => {
  expect(
    toldOf(`ที่ | มาตรการ | สถานะ
      1 | จัดอบรม | แล้วเสร็จ
      ${SIGNED}
      2 | ประกาศนโยบาย | แล้วเสร็จ
       | ติดต่อกลับ | `),
  ).toEqual(['จัดอบรม d', 'ประกาศนโยบาย d', 'ติดต่อกลับ ?']);
});
