/** Where a sheet says a status twice and differently: in which cell, against which, and in how many rows. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

function otherOf(sheet: string) {
  const read = readMeasures(drawn(sheet));
  if (!read.ok) throw new Error(read.problems.map(({ kind }) => kind).join());
  const { elsewhere } = read.value;
  if (!elsewhere) return 'nothing';
  const { row, column, said, readRow, readColumn, read: status, rows, kind } = elsewhere;
  return `${kind}: ${said} in ${row}/${column}, ${status} in ${readRow}/${readColumn}, ${rows} rows`;
}

const LABELS = 'ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ';

test.each<[name: string, sheet: string, other: string]>([
  [
    'two columns in words',
    `ที่|มาตรการ|สถานะ หมู่บ้านแรก|สถานะ หมู่บ้านหลัง
     1|ก|แล้วเสร็จ|แล้วเสร็จ
     2|ข|แล้วเสร็จ|ยังไม่ดำเนินการ
     3|ค|อยู่ระหว่างดำเนินการ|ยังไม่ดำเนินการ
     4|ง|แล้วเสร็จ|`,
    'column: not-started in 3/4, done in 3/3, 2 rows',
  ],
  [
    'two groups of marks',
    `ที่|มาตรการ|สถานะของกองคลัง|<|<|สถานะของกองช่าง|<|<
     ^|^|${LABELS}|${LABELS}
     1|ก|||/|||/
     2|ข|||/|/||`,
    'column: not-started in 4/6, done in 4/5, 1 rows',
  ],
  [
    'words beside marks',
    `ที่|มาตรการ|${LABELS}|ผลการดำเนินงาน
     1|ก|||/|แล้วเสร็จ
     2|ข|/|||แล้วเสร็จ`,
    'column: done in 3/6, not-started in 3/3, 1 rows',
  ],
  [
    'units under one head',
    `ที่|มาตรการ|สถานะ|<|<
     ^|^|สำนักปลัด|กองคลัง|กองช่าง
     1|ก|แล้วเสร็จ|แล้วเสร็จ|แล้วเสร็จ
     2|ข|แล้วเสร็จ||อยู่ระหว่างดำเนินการ
     3|ค|ยังไม่ดำเนินการ|ยังไม่ดำเนินการ|แล้วเสร็จ`,
    'share: in-progress in 4/5, done in 4/3, 2 rows',
  ],
  [
    'units of which one has nothing to say in most rows',
    `ที่|มาตรการ|สถานะ|<
     ^|^|สำนักปลัด|กองคลัง
     1|ก|แล้วเสร็จ|
     2|ข|แล้วเสร็จ|ยังไม่ดำเนินการ`,
    'share: not-started in 4/4, done in 4/3, 1 rows',
  ],
  [
    'a measure over its parts',
    `ที่|มาตรการ|วิธีการ|สถานะ
     1|ก||แล้วเสร็จ
     1.1|ข||แล้วเสร็จ
     1.2|ค||ยังไม่ดำเนินการ
     2|ง||ยังไม่ดำเนินการ
     2.1|จ||ยังไม่ดำเนินการ`,
    'head: done in 2/4, in-progress in 3/4, 1 rows',
  ],
  [
    'the same in marks',
    `ที่|มาตรการ|วิธีการ|${LABELS}
     1|ก||||/
     1.1|ข||/||
     2|ค|||/|
     2.1|ง||||/`,
    'head: done in 2/6, not-started in 3/4, 2 rows',
  ],
  [
    'a measure over parts that are not all alike: the first of them',
    `ที่|มาตรการ|วิธีการ|${LABELS}
     1|ก||||/
     1.1|ข||/||
     1.2|ค||||/`,
    'head: done in 2/6, in-progress in 3/4, 1 rows',
  ],
  [
    'units in figures',
    `ที่|มาตรการ|สถานะ|<
     ^|^|กองคลัง|กองช่าง
     1|ก|แล้วเสร็จ|50%`,
    'share: in-progress in 3/4, done in 3/3, 1 rows',
  ],
  [
    'per cents beside words',
    `ที่|มาตรการ|สถานะ|ร้อยละความก้าวหน้า
     1|ก|แล้วเสร็จ|50
     2|ข|แล้วเสร็จ|100`,
    'column: in-progress in 2/4, done in 2/3, 1 rows',
  ],
  [
    'what the last round that says something says',
    `ที่|มาตรการ|ผลไตรมาส 1|ผลไตรมาส 2|สถานะ
     1|ก|อบรม 40 คน|อยู่ระหว่างจัดทำร่าง|แล้วเสร็จ
     2|ข|กำลังจัดทำร่าง|-|แล้วเสร็จ`,
    'column: in-progress in 3/3, done in 3/5, 1 rows',
  ],
])('%s', (_name, sheet, other) => expect(otherOf(sheet)).toBe(other));

test.each<[name: string, sheet: string]>([
  [
    'two columns that say the same',
    `ที่|มาตรการ|สถานะ หมู่บ้านแรก|สถานะ หมู่บ้านหลัง
     1|ก|แล้วเสร็จ|แล้วเสร็จ`,
  ],
  [
    'another table beside',
    `ที่|มาตรการ|สถานะ||ที่|มาตรการ|สถานะ
     1|ก|แล้วเสร็จ||1|ข|ยังไม่ดำเนินการ`,
  ],
  [
    'what stands beside the shares, under no head or another',
    `ที่|มาตรการ|สถานะของหน่วยงาน|<|ความพร้อม|เอกสาร|<
     ^|^|กองคลัง|กองช่าง|^|คำสั่ง|ประกาศ
     1|ก|แล้วเสร็จ|แล้วเสร็จ|ยังไม่ดำเนินการ|ยังไม่ดำเนินการ|แล้วเสร็จ`,
  ],
  [
    'what stands beside a status that has a head of its own',
    `ที่|มาตรการ|สถานะ|<
     ^|^|สถานะการดำเนินการ|เอกสาร
     1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ`,
  ],
  [
    'what is to be followed up, under the head of the status',
    `ที่|มาตรการ|ผลการดำเนินงาน|<
     ^|^|สถานะ|ติดตามครั้งที่ 1
     1|ก|อยู่ระหว่างดำเนินการ|แล้วเสร็จ`,
  ],
  [
    'a former round, which said otherwise',
    `ที่|มาตรการ|สถานะ รอบ 6 เดือน|สถานะ รอบ 12 เดือน
     1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ`,
  ],
  [
    'the round before, where nobody has filled in the last',
    `ที่|มาตรการ|สถานะ ไตรมาส 1|สถานะ ไตรมาส 2|สถานะ ไตรมาส 3
     1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ|`,
  ],
  [
    'figures alone, which count something',
    `ที่|มาตรการ|สถานะ|ผลการดำเนินงาน
     1|ก|แล้วเสร็จ|50
     2|ข|แล้วเสร็จ|0`,
  ],
  [
    'a column that nobody has filled in',
    `ที่|มาตรการ|สถานะ|ผลการดำเนินงาน
     1|ก|แล้วเสร็จ|
     2|ข|แล้วเสร็จ|-`,
  ],
  [
    'a measure whose status cannot be read',
    `ที่|มาตรการ|สถานะ|ผลการดำเนินงาน
     1|ก|รอก่อน|แล้วเสร็จ
     2|ข|แล้วเสร็จ|แล้วเสร็จ`,
  ],
  [
    'the steps of a measure, which need not be as far as each other',
    `ที่|มาตรการ|วิธีการ|สถานะ
     1|ก|ร่าง|แล้วเสร็จ
     |^|ประกาศ|ยังไม่ดำเนินการ`,
  ],
  [
    'work of the measure’s own beside that of its parts',
    `ที่|มาตรการ|วิธีการ|สถานะ
     1|ก|ร่าง|แล้วเสร็จ
     1.1|ข|ประกาศ|ยังไม่ดำเนินการ`,
  ],
  [
    'counts by status beside a status in words',
    `ที่|มาตรการ|สถานะ||หน่วยงาน|${LABELS}
     1|ก|แล้วเสร็จ||กองคลัง|0|0|1
     2|ข|ยังไม่ดำเนินการ||กองช่าง|0|0|1`,
  ],
  [
    'what units count, where the status that is read counts',
    `ที่|มาตรการ|หน่วยนับ|ผลการดำเนินงาน|<
     ^|^|^|กองคลัง|กองช่าง
     1|ก|คน|40|50
     2|ข|คน|แล้วเสร็จ|60`,
  ],
  [
    'a measure that goes on at the next page’s top',
    `ที่|มาตรการ|วิธีการ|สถานะ
     1|ก||แล้วเสร็จ
     1|ก (ต่อ)||ยังไม่ดำเนินการ`,
  ],
  [
    'a measure of one status and its parts of the same',
    `ที่|มาตรการ|วิธีการ|สถานะ
     1|ก||แล้วเสร็จ
     1.1|ข||แล้วเสร็จ`,
  ],
  [
    'what an earlier round says, where a later one says something',
    `ที่|มาตรการ|ผลไตรมาส 1|ผลไตรมาส 2|สถานะ
     1|ก|กำลังจัดทำร่าง|ประกาศเมื่อ 5 ก.ค. 68|แล้วเสร็จ
     2|ข|อบรมแล้ว 50 คน|เผยแพร่แล้ว|แล้วเสร็จ`,
  ],
  [
    'the words that a drop-down offers, beside the table',
    `ที่|มาตรการ|สถานะ|ตัวเลือกสถานะ
     1|ก|แล้วเสร็จ|แล้วเสร็จ
     2|ข|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ`,
  ],
  [
    'a measure that leaves its status to its parts',
    `ที่|มาตรการ|วิธีการ|สถานะ
     1|ก||
     1.1|ข||แล้วเสร็จ
     1.2|ค||ยังไม่ดำเนินการ`,
  ],
])('%s is no other status', (_name, sheet) => expect(otherOf(sheet)).toBe('nothing'));

test('so is a 100 without its sign', () =>
  expect(
    otherOf(`ที่|มาตรการ|สถานะ|ผลการดำเนินงาน
      1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ
      2|ข|ยังไม่ดำเนินการ|100`),
  ).toBe('column: done in 2/4, not-started in 2/3, 2 rows'));

test('figures beside a word in the same column are statuses', () =>
  expect(
    otherOf(`ที่|มาตรการ|สถานะ|ผลการดำเนินงาน
      1|ก|แล้วเสร็จ|แล้วเสร็จ
      2|ข|แล้วเสร็จ|50%
      3|ค|ยังไม่ดำเนินการ|0%`),
  ).toBe('column: in-progress in 3/4, done in 3/3, 1 rows'));
