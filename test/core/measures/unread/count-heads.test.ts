/** Which rows are the heads of a small table that counts the measures, and where it ends. */
import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import { behindCounts, countHeadRows } from '../../../../src/core/measures/unread/count-tables';
import { drawn } from '../grids';

const ROW = 'กองคลัง|2|1|1';
const NUMBERED = '1|กองคลัง|2|1';
const headRows = (text: string) => countHeadRows(cleanGrid(drawn(text)), 1);

test.each([
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', 'กองคลัง|2|1'],
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', 'กองคลัง|2 มาตรการ|50%'],
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', 'กองคลัง|-|1'],
  ['หน่วยงาน|แล้วเสร็จ|ยังไม่ดำเนินการ', 'กองคลัง|2|1'],
  ['ส่วนราชการ|มาตรการทั้งหมด|ไม่แล้วเสร็จ', 'กองคลัง|2|1'],
  ['กอง|รวม|ดำเนินการไม่เสร็จ', 'กองคลัง|2|1'],
  ['กอง|รวม|ยังไม่แล้วเสร็จ', 'กองคลัง|๒|๑'],
  ['ด้าน|(จำนวนมาตรการ)|แล้วเสร็จ', 'ความโปร่งใส|2|1'],
  ['ปีงบประมาณ|จำนวน|แล้วเสร็จ', '2569|2|1'],
  ['ปี|จำนวน|แล้วเสร็จ', '๒๕๖๙|๒|๑'],
  ['ที่|หน่วยงาน|จำนวน|แล้วเสร็จ', NUMBERED],
  ['ลำดับที่|หน่วยงาน|จำนวน|แล้วเสร็จ', NUMBERED],
  ['ข้อ|หน่วยงาน|จำนวน|แล้วเสร็จ', NUMBERED],
  ['No.|Unit|Total|Done', '1|Clerk|2|1'],
  ['#|Division|Count|Done', '1|Clerk|2|1'],
])('%s over %s counts', (heads, row) => {
  expect(headRows(`${heads}\n${row}`)).toBe(1);
});

test.each([
  // Of two columns, or without a status, or with one status alone nobody knows what is counted.
  ['หน่วยงาน|แล้วเสร็จ', 'กองคลัง|1'],
  ['หน่วยงาน|จำนวน|ร้อยละ', 'กองคลัง|2|50'],
  ['หน่วยงาน', 'กองคลัง'],
  // Columns that are none of such a table.
  ['หน่วยงาน|วงเงินรวม|แล้วเสร็จ', 'กองคลัง|2|1'],
  ['หน่วยงาน|จำนวน|เหตุที่ไม่แล้วเสร็จ', 'กองคลัง|2|1'],
  ['หน่วยงาน|จำนวน|ไม่แล้วเสร็จเพราะ', 'กองคลัง|2|1'],
  ['พื้นที่|หน่วยงาน|จำนวน|แล้วเสร็จ', NUMBERED],
  ['ที่ตั้ง|หน่วยงาน|จำนวน|แล้วเสร็จ', NUMBERED],
  ['หน่วยงาน|กอง|จำนวน|แล้วเสร็จ', '1|กองคลัง|2|1'],
  // Works, and measures, are what is to be read.
  ['งานของกอง|จำนวน|แล้วเสร็จ', 'จัดอบรม|2|1'],
  ['มาตรการ|จำนวน|แล้วเสร็จ', 'จัดอบรม|2|1'],
  ['ปีนี้ทำอะไร|จำนวน|แล้วเสร็จ', 'จัดอบรม|2|1'],
  // No figures, or more than figures.
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', 'กองคลัง|-|-'],
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', 'กองคลัง|ครั้งที่ 2|1'],
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', 'กองคลัง|2 ครั้ง|1'],
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', 'กองคลัง|2|/'],
  // No name.
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', '|2|1'],
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', '-|2|1'],
  ['ปี|จำนวน|แล้วเสร็จ', '25690|2|1'],
  ['ปี|จำนวน|แล้วเสร็จ', '12569|2|1'],
  ['หน่วยงาน|จำนวน|แล้วเสร็จ', '||'],
])('%s over %s does not', (heads, row) => {
  expect(headRows(`${heads}\n${row}`)).toBe(0);
});

test.each([
  ['labels under a group', 'หน่วยงาน|จำนวน|สถานะ|<\n||แล้วเสร็จ|ยังไม่ดำเนินการ', 2],
  [
    'labels of which one is of counts alone',
    'หน่วยงาน|จำนวน|ผลการดำเนินงาน|<\n||แล้วเสร็จ|ไม่แล้วเสร็จ',
    2,
  ],
  ['labels beside another text', 'หน่วยงาน|จำนวน|สถานะ|<\n||แล้วเสร็จ|เงิน', 0],
  ['labels under no unit', 'มาตรการ|จำนวน|สถานะ|<\n||แล้วเสร็จ|ยังไม่ดำเนินการ', 0],
  ['labels beside the unit’s head alone', 'หน่วยงาน|||\n|แล้วเสร็จ|ยังไม่ดำเนินการ|', 2],
  ['a pivot’s name over no heads', 'COUNTA of มาตรการ|สถานะ||\nจัดอบรม|แล้วเสร็จ||', 0],
  [
    'a pivot’s name over its heads',
    'COUNTA of มาตรการ|สถานะ||\nหน่วยงาน|แล้วเสร็จ|ยังไม่ดำเนินการ|รวม',
    2,
  ],
  ['the same in Thai', 'จำนวน ของ มาตรการ|สถานะ||\nหน่วยงาน|แล้วเสร็จ|ยังไม่ดำเนินการ|รวม', 2],
  [
    'another line over the heads',
    'สรุป COUNTA of มาตรการ|สถานะ||\nหน่วยงาน|แล้วเสร็จ|ยังไม่ดำเนินการ|รวม',
    0,
  ],
])('two rows of heads: %s', (_name, heads, rows) => {
  expect(headRows(`${heads}\n${ROW}`)).toBe(rows);
});

test('it ends behind its last row that counts', () => {
  const table = `หน่วยงาน|จำนวน|แล้วเสร็จ|ยังไม่ดำเนินการ
    กองคลัง|2|1|1
    กองช่าง|1|1|-
    รวม|3|2|1
    มาตรการ|วิธีการ|สถานะ|
    จัดอบรม|อบรม|แล้วเสร็จ|`;
  const behind = (row: number) => behindCounts(cleanGrid(drawn(table)), row);
  expect([1, 2, 5, 6].map(behind)).toEqual([5, 2, 5, 6]);
});
