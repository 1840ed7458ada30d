/** Columns of one kind side by side: which of them is the table's. */
import { toldOf } from './grids';

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'last year’s measures beside this year’s',
    `มาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. 2569|||
     ที่|มาตรการ ปี 2568|มาตรการ ปี 2569|สถานะ
     1|เก่า|ใหม่|แล้วเสร็จ`,
    ['ใหม่ d'],
  ],
  [
    'in the other order, and no line that names the year',
    'ที่|มาตรการปี 2569|มาตรการปี 2568|สถานะ\n1|ใหม่|เก่า|แล้วเสร็จ',
    ['ใหม่ d'],
  ],
  [
    'the next year’s beside this year’s',
    `มาตรการ ปี 2568|||
     ที่|มาตรการ ปี 2568|มาตรการ ปี 2569|สถานะ
     1|นี้|หน้า|แล้วเสร็จ`,
    ['นี้ d'],
  ],
  [
    'controls that were there before',
    `ที่|ความเสี่ยง|มาตรการที่มีอยู่เดิม|ระดับ|มาตรการป้องกันเพิ่มเติม|ผลการดำเนินการ
     1|จัดซื้อ|ระเบียบพัสดุ|สูง|แต่งตั้งคณะกรรมการ|แล้วเสร็จ`,
    ['แต่งตั้งคณะกรรมการ d'],
  ],
  ['nothing but such controls', 'ที่|มาตรการที่มีอยู่เดิม|สถานะ\n1|ระเบียบพัสดุ|แล้วเสร็จ', ['ระเบียบพัสดุ d']],
  [
    'the state of the money before that of the work',
    `ที่|มาตรการ|สถานะการเบิกจ่าย|สถานะการดำเนินงาน
     1|ก|แล้วเสร็จ|อยู่ระหว่างดำเนินการ`,
    ['ก i'],
  ],
  [
    'the state of the risk before that of its measure',
    `ที่|ความเสี่ยง|มาตรการป้องกัน|สถานะความเสี่ยง|สถานะการดำเนินการตามมาตรการ
     1|จัดซื้อ|ก|เฝ้าระวัง|อยู่ระหว่างดำเนินการ`,
    ['ก i'],
  ],
  [
    'the state of managing the risk, alone',
    'ที่|ความเสี่ยง|มาตรการป้องกัน|สถานะการจัดการความเสี่ยง\n1|จัดซื้อ|ก|แล้วเสร็จ',
    ['ก d'],
  ],
  [
    'the same in per cents',
    `ที่|มาตรการ|ความก้าวหน้าการเบิกจ่าย (ร้อยละ)|ความก้าวหน้าการดำเนินงาน (ร้อยละ)
     1|ก|100|50`,
    ['ก i'],
  ],
])('%s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test('two tables of two years beside each other keep each its own statuses', () => {
  expect(
    toldOf(`ที่|มาตรการ ปี 2568|สถานะ|ที่|มาตรการ ปี 2569|สถานะ
      1|ก|แล้วเสร็จ|1|ข|ยังไม่ดำเนินการ`),
  ).not.toContain('ข d');
});
