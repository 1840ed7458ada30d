/** A table below another with fewer heads: in another order its texts stand under its own, in the same order it goes on. */
import { toldOf } from '../grids';

test('in another order each text stands under its own head, below a form that nobody filled in', () => {
  expect(
    toldOf(`ที่ | มาตรการ | วิธีการ | ผู้รับผิดชอบ | การติดตาม | สถานะ
      1 | | | | |
      2 | | | | |
       | | | | |
      ที่ | สถานะ | มาตรการ | ผู้รับผิดชอบ | |
      1 | แล้วเสร็จ | จัดอบรม | กองคลัง | |
      2 | ยังไม่ดำเนินการ | ประกาศนโยบาย | สำนักปลัด | |`),
  ).toEqual(['จัดอบรม d', 'ประกาศนโยบาย n']);
});

test('without the columns between, it goes on with its own', () => {
  expect(
    toldOf(`ที่ | มาตรการ | วิธีการ | ผู้รับผิดชอบ | การติดตาม | สถานะ
      1 | จัดอบรม | อบรม | กองช่าง | ทุกเดือน | แล้วเสร็จ
       | | | | |
      ที่ | มาตรการ | ผู้รับผิดชอบ | สถานะ | |
      2 | ประกาศนโยบาย | กองคลัง | แล้วเสร็จ | |
      3 | เปิดเผยข้อมูล | สำนักปลัด | ยังไม่ดำเนินการ | |`),
  ).toEqual(['จัดอบรม d', 'ประกาศนโยบาย d', 'เปิดเผยข้อมูล n']);
});

test('a page whose head leaves some out, and moves none, goes on under the first', () => {
  expect(
    toldOf(`ที่ | มาตรการ | วิธีการ | ผู้รับผิดชอบ | การติดตาม | สถานะ
      1 | จัดอบรม | อบรม | กองช่าง | ทุกเดือน | แล้วเสร็จ
      ที่ | มาตรการ | | ผู้รับผิดชอบ | | สถานะ
      2 | ประกาศนโยบาย | ประกาศ | กองคลัง | ทุกปี | ยังไม่ดำเนินการ`),
  ).toEqual(['จัดอบรม d', 'ประกาศนโยบาย n']);
});
