/** Numbers that count things in a sheet of measures: they are no per cents, and the rows that hold sums are no measures. */
import { toldOf } from './grids';

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'units and targets beside the result',
    `ที่|มาตรการ|หน่วยนับ|เป้าหมาย|ผลการดำเนินงาน
     1|ก|ครั้ง|12|12
     2|ข|คน|80|80
     3|ค|คน|100|100`,
    ['ก ?', 'ข ?', 'ค ?'],
  ],
  [
    'targets in numbers alone',
    `ที่|มาตรการ|เป้าหมาย|ผลการดำเนินงาน
     1|ก|100|100
     2|ข|5|0`,
    ['ก ?', 'ข ?'],
  ],
  [
    'targets with their unit beside progress',
    `ที่|มาตรการ|เป้าหมาย|ความก้าวหน้า
     1|ก|12 ครั้ง|12`,
    ['ก ?'],
  ],
  ['money', 'ที่|มาตรการ|ผลการดำเนินงาน (บาท)\n1|ก|0', ['ก ?']],
  ['times', 'ที่|มาตรการ|ผลการดำเนินงาน (ครั้ง)\n1|ก|100', ['ก ?']],
  ['times with their count', 'ที่|มาตรการ|ผลการดำเนินงาน (จำนวนครั้ง)\n1|ก|100', ['ก ?']],
  ['points', 'ที่|มาตรการ|ผลการดำเนินงาน (คะแนนเต็ม 10)\n1|ก|10', ['ก ?']],
  ['a unit beside the number', 'ที่|มาตรการ|ผลการดำเนินงาน\n1|ก|100 (คน)', ['ก ?']],
  [
    'months of counts',
    `ที่|มาตรการ|ผลการดำเนินงาน (ครั้ง)|<|<
     ^|^|ต.ค.|พ.ย.|ธ.ค.
     1|ก|10|10|100
     2|ข|0|0|20`,
    ['ก ?', 'ข ?'],
  ],
  [
    'a plain head over other numbers than 0 and 100: the 100 beside them counts too',
    `ที่|มาตรการ|ผลการดำเนินงาน
     1|ก|12
     2|ข|100
     3|ค|แล้วเสร็จ
     4|ง|50%`,
    ['ก ?', 'ข ?', 'ค d', 'ง i'],
  ],
  [
    'a plain head over 0 and 100 alone: per cents',
    `ที่|มาตรการ|สถานะ
     1|ก|0
     2|ข|100
     |เฉลี่ย|50`,
    ['ก n', 'ข d'],
  ],
  [
    'heads of per cents and of progress',
    `ที่|มาตรการ|ความก้าวหน้า
     1|ก|50
     2|ข|100`,
    ['ก i', 'ข d'],
  ],
  [
    'progress beside a target of 100 for all',
    `ที่|มาตรการ|เป้าหมาย|ความก้าวหน้า
     1|ก|100|40
     2|ข|100|100`,
    ['ก i', 'ข d'],
  ],
])('numbers: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'of success',
    `ที่|มาตรการ|ผลการดำเนินงาน|ร้อยละความสำเร็จ
     1|ก|12|100
     2|ข|100|50`,
    ['ก d', 'ข i'],
  ],
  [
    'of progress',
    `ที่|มาตรการ|ผลการดำเนินงาน|ความก้าวหน้า (%)
     1|ก|12|100
     2|ข|40|50`,
    ['ก d', 'ข i'],
  ],
  [
    'beside 0 and 100 alone',
    `ที่|มาตรการ|ผลการดำเนินงาน|ความก้าวหน้า (%)
     1|ก|100|50
     2|ข|100|100`,
    ['ก i', 'ข d'],
  ],
  [
    'of the target, under one head',
    `ที่|มาตรการ|ผลการดำเนินงาน|<|<
     ^|^|เป้าหมาย|ผลงาน|ร้อยละ
     1|ก|12|12|100
     2|ข|80|40|50`,
    ['ก d', 'ข i'],
  ],
  [
    'of the target, behind the result',
    `ที่|มาตรการ|เป้าหมาย|ผลการดำเนินงาน|คิดเป็นร้อยละ
     1|ก|12|12|100
     2|ข|80|40|50`,
    ['ก d', 'ข i'],
  ],
])('a column of per cents beside counts is the status: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});
