/** Numbers that count things in a sheet of measures: they are no per cents, and the rows that hold sums are no measures. */
import { readMeasures } from '../../../src/core/measures/read-measures';
import { drawn, toldOf } from './grids';

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
    'a target in a sentence, which no result is counted in',
    `ที่|มาตรการ|เป้าหมาย|สถานะ
     1|ก|1 แผนที่นายกลงนามแล้ว ภายในเดือนมีนาคม|100
     2|ข|1 ประกาศที่ติดไว้ ณ สำนักงาน|0`,
    ['ก d', 'ข n'],
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

const NID = 'ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ';
const OWNED = `ที่|มาตรการ|ผู้รับผิดชอบ|${NID}`;
const PLAIN = `ที่|มาตรการ|${NID}`;

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  ['a unit', `${OWNED}\n|กองคลัง||0|0|1\n1|ก|กองคลัง|||/`, ['ก d']],
  ['a unit in the number’s column', `${OWNED}\nกองคลัง|||0|0|1\n1|ก|กองคลัง|||/`, ['ก d']],
  ['dashes for nought', `${PLAIN}\n|กองคลัง|-|-|1\n1|ก|||/`, ['ก d']],
  ['more than one', `${PLAIN}\n|กองคลัง|2|1|3\n1|ก|||/`, ['ก d']],
  [
    'a part by name',
    `${PLAIN}\n|ด้านการปฏิบัติหน้าที่|0|0|1\n1|ก|||/\n|ด้านการใช้งบประมาณ|1|0|0\n2|ข|/||`,
    ['ก d', 'ข n'],
  ],
  [
    'a part by its number',
    `${PLAIN}\nด้านที่ 1 ความโปร่งใส||0|0|1\n1|ก|||/\nด้านที่ 2 การเงิน||1|0|0\n2|ข|/||`,
    ['ก d', 'ข n'],
  ],
  [
    'a sum behind its measures',
    `${PLAIN}\n1|ก|||/\n|กองคลัง รวม|-|-|1\n2|ข|/||\n|กองช่าง รวม|1|-|-`,
    ['ก d', 'ข n'],
  ],
  ['blanks for nought', `${OWNED}\n1|ก|กองคลัง|||/\n|กองคลัง รวม||||1`, ['ก d']],
  ['a merged sum', `${OWNED}\n1|ก|กองคลัง|||/\nกองคลัง รวม|<|<|0|0|1`, ['ก d']],
  ['a name of the office’s own', `${PLAIN}\n|งานพัสดุและทรัพย์สิน|0|0|1\n1|ก|||/`, ['ก d']],
  ['numbers within the titles', `มาตรการ|${NID}\nกองคลัง|0|0|1\n1. ก|||/`, ['ก d']],
  [
    'a numbered head over its parts',
    `${PLAIN}\n1|ด้านความโปร่งใส|1|0|1\n1.1|ก|||/\n1.2|ข|/||`,
    ['ก d', 'ข n'],
  ],
  [
    'a sum in a table whose marks are ones',
    `${PLAIN}\n|กองคลัง|0|0|1\n1|ก|0|0|1\n|กองช่าง รวม|1|0|0\n2|ข|1|0|0`,
    ['ก d', 'ข n'],
  ],
])('counts in columns of marks are no measure: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  ['the average', 'ที่|มาตรการ|ความก้าวหน้า\n1|ก|100%\n2|ข|0%\n|ความก้าวหน้าเฉลี่ย|50%', ['ก d', 'ข n']],
  ['the whole office', 'ที่|มาตรการ|ความก้าวหน้า\n1|ก|100%\n2|ข|0%\nภาพรวมองค์กร||50%', ['ก d', 'ข n']],
  [
    'a unit with how many it has done',
    'ที่|มาตรการ|สถานะ\n1|ก|แล้วเสร็จ\n|กองคลัง เสร็จ 1/1|100%\n2|ข|กำลังทำ\n|กองช่าง เสร็จ 0/1|0%',
    ['ก d', 'ข i'],
  ],
  ['a unit', 'ที่|มาตรการ|สถานะ\n|กองคลัง|100%\n1|ก|แล้วเสร็จ', ['ก d']],
  [
    'a numbered head over its parts',
    `ที่|มาตรการ|ความก้าวหน้า
     1|ด้านความโปร่งใส|50%
     1.1|ก|100%
     1.2|ข|0%
     2|การป้องกันการทุจริต|67%
     2.1|ค|100%
     2.2|ง|33.5%`,
    ['ก d', 'ข n', 'ค d', 'ง i'],
  ],
])('per cents of several measures are no measure: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  ['a tick', `${PLAIN}\n1|ก|||/\n|ด้านสิ่งแวดล้อม|||/`, ['ก d', 'ด้านสิ่งแวดล้อม d']],
  ['an owner', `${OWNED}\n1|ก|กองคลัง|||/\n|ข|กองช่าง|0|0|1`, ['ก d', 'ข d']],
  ['a number of its own', `${PLAIN}\n1|ก|||/\n2|ด้านสิ่งแวดล้อม|0|0|1`, ['ก d', 'ด้านสิ่งแวดล้อม d']],
  ['no measure has a number', `มาตรการ|${NID}\nก|||/\nข|0|0|1`, ['ก d', 'ข d']],
  ['all have ones', `${PLAIN}\n1|ก|0|0|1\n|ข|0|0|1`, ['ก d', 'ข d']],
  ['a per cent', 'ที่|มาตรการ|สถานะ\n1|ก|100%\n|อบรม|50%', ['ก d', 'อบรม i']],
])('a row stays a measure: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test.each([
  ['ร้อยละความก้าวหน้า', '50', 'in-progress'],
  ['ความก้าวหน้า (%)', '0', 'not-started'],
  ['ความก้าวหน้า', '100', undefined],
  ['ผลการดำเนินงาน', '50', undefined],
  ['ผลการดำเนินงาน (คน)', '0', undefined],
])('beside a status that says done, %s of %s says %s', (head, said, told) => {
  const read = readMeasures(drawn(`ที่|มาตรการ|สถานะ|${head}\n1|ก|แล้วเสร็จ|${said}`));
  expect(read.ok && read.value.elsewhere?.said).toBe(told);
});

test.each([
  ['เป้าหมาย (ร้อยละ)', '80', '85', '?'],
  ['ค่าเป้าหมาย (%)', '≥80', '80%', '?'],
  ['เป้าหมาย (ร้อยละ)', '80', '60', 'i'],
  ['เป้าหมาย (ร้อยละ)', '80', '100', 'd'],
  ['เป้าหมาย (ร้อยละ)', '100', '85', 'i'],
  ['เป้าหมาย (ร้อยละ)', '', '85', 'i'],
])('of %s %s, %s is reached: %s', (head, target, result, reads) => {
  expect(toldOf(`ที่|มาตรการ|${head}|ผลการดำเนินงาน (ร้อยละ)\n1|ก|${target}|${result}`)).toEqual([
    `ก ${reads}`,
  ]);
});
