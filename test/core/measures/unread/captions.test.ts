/** Lines that head what follows, rows that show how the table is filled in, and measures that read nearly so. */
import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import { findHeader } from '../../../../src/core/measures/header';
import {
  aloneIn,
  captionAbove,
  isCaption,
  isExample,
  isNumberedPart,
  isPartLine,
} from '../../../../src/core/measures/unread/captions';
import { countHeadRows } from '../../../../src/core/measures/unread/count-tables';
import { drawn } from '../grids';

function sheetOf(text: string) {
  const grid = cleanGrid(drawn(text));
  const header = findHeader(grid);
  if (!header) throw new Error('no measures sheet');
  return { grid, header };
}

const HEAD = 'มาตรการ | ผู้รับผิดชอบ | สถานะ';
const NUMBERED = 'ที่ | มาตรการ | ผู้รับผิดชอบ | สถานะ';
const BLANK = ' | | ';

test.each([
  ['(ตัวอย่าง) | กองคลัง | แล้วเสร็จ', true],
  ['[ เช่น ] | กองคลัง | แล้วเสร็จ', true],
  ['ตัวอย่าง: จัดอบรม | กองคลัง | แล้วเสร็จ', true],
  ['ตัวอย่างการกรอก | กองคลัง | แล้วเสร็จ', true],
  ['e.g. | กองคลัง | แล้วเสร็จ', true],
  ['ตัวอย่างที่ดี | กองคลัง | แล้วเสร็จ', false],
  ['ทำแบบตัวอย่าง: | กองคลัง | แล้วเสร็จ', false],
  ['ทำแบบ (ตัวอย่าง) | กองคลัง | แล้วเสร็จ', false],
  ['ระบุชื่อมาตรการ | ระบุหน่วยงาน | ', true],
  ['(โปรดระบุมาตรการ) | กรุณาเลือกหน่วยงาน | (1)', true],
  ['ระบุชื่อมาตรการ | เช่น กองคลัง | แล้วเสร็จ/อยู่ระหว่าง/ยังไม่ดำเนินการ', true],
  ['ระบุชื่อมาตรการ | (หน่วยงาน) | ใส่สถานะ', true],
  ['ระบุชื่อมาตรการ | กองคลัง | แล้วเสร็จ/อยู่ระหว่าง/ยังไม่ดำเนินการ', false],
  ['ระบุชื่อมาตรการ | (หน่วยงาน) กองคลัง | ใส่สถานะ', false],
  ['ระบุชื่อมาตรการ | กองคลัง (หลัก) | ใส่สถานะ', false],
  ['ระบุชื่อมาตรการ | กองคลังเช่นเดิม | ใส่สถานะ', false],
  ['ระบุชื่อมาตรการ | 1 ครั้ง | ใส่สถานะ', false],
  ['ระบุผู้มีส่วนได้เสีย | | แล้วเสร็จ', false],
  ['ระบุผู้มีส่วนได้เสีย | | เสร็จ/รอ', false],
  ['ระบุผู้มีส่วนได้เสีย | | ก/ข/ค/ง', false],
  ['จัดให้ระบุเป้าหมาย | ให้เลือก | ', false],
])('the row “%s” under the heads shows how to fill it in: %p', (row, is) => {
  const { grid, header } = sheetOf(`${HEAD}\n${row}\nอบรม | กองช่าง | แล้วเสร็จ`);
  expect(isExample(grid, header, 2)).toBe(is);
});

test('an example stands right under the heads, or with blank rows between', () => {
  const example = 'ตัวอย่าง: | กองคลัง | แล้วเสร็จ';
  const { grid, header } = sheetOf(`${HEAD}\n${BLANK}\n${example}\nอบรม | กองช่าง | \n${example}`);
  expect([3, 5].map((row) => isExample(grid, header, row))).toEqual([true, false]);
  const under = sheetOf(`${HEAD}\nอบรม | กองช่าง | \n${example}`);
  expect(isExample(under.grid, under.header, 3)).toBe(false);
});

const MEASURE = 'อบรม | กองคลัง | แล้วเสร็จ';

test.each([
  [`ด้านการเปิดเผยข้อมูล | |\n${MEASURE}`, true],
  [`มิติความโปร่งใส | |\n${BLANK}\n${BLANK}\n${BLANK}\n${MEASURE}`, true],
  [`หมวดที่ 1 | |\n${MEASURE}`, true],
  ['หมวดที่ 1 | |\nอบรม | | แล้วเสร็จ', true],
  [`มิติความโปร่งใส | |\n${BLANK}\n${BLANK}\n${BLANK}\n${BLANK}\n${MEASURE}`, false],
  [`ด้านการเปิดเผยข้อมูล | |\nด้านการใช้งบประมาณ | |\n${MEASURE}`, false],
  ['ด้านการเปิดเผยข้อมูล | |', false],
  [`ด้านการเปิดเผยข้อมูล | กองคลัง |\n${MEASURE}`, false],
  [` | ด้านการเปิดเผยข้อมูล |\n${MEASURE}`, false],
  [`เพิ่มด้านการเปิดเผยข้อมูล | |\n${MEASURE}`, false],
  [`ด้านหน้าสำนักงาน | |\n${MEASURE}`, false],
])('“%s” begins with a part’s name: %p', (rows, is) => {
  const { grid, header } = sheetOf(`${HEAD}\n${rows}`);
  expect(isPartLine(grid, header, 2)).toBe(is);
});

test.each([
  ['1 | ด้านความโปร่งใส | | \n1.1 | อบรม | กองคลัง | แล้วเสร็จ', true],
  ['๑ | มาตรการด้านความโปร่งใส | | \n | | | \n๑.๑ | อบรม | กองคลัง | แล้วเสร็จ', true],
  ['1 | ด้านความโปร่งใส | | \n1.1 | อบรม | | แล้วเสร็จ', true],
  ['1 | ด้านความโปร่งใส | | \n | อบรม | กองคลัง | แล้วเสร็จ', false],
  ['1 | ด้านความโปร่งใส | | \n2 | อบรม | กองคลัง | แล้วเสร็จ', false],
  ['1 | ด้านความโปร่งใส | | \n11 | อบรม | กองคลัง | แล้วเสร็จ', false],
  ['1 | ด้านความโปร่งใส | กองคลัง | \n1.1 | อบรม | กองคลัง | แล้วเสร็จ', false],
  [' | ด้านความโปร่งใส | | \n1.1 | อบรม | กองคลัง | แล้วเสร็จ', false],
  ['1 | | ด้านความโปร่งใส | \n1.1 | อบรม | กองคลัง | แล้วเสร็จ', false],
  ['1 | เพิ่มด้านความโปร่งใส | | \n1.1 | อบรม | กองคลัง | แล้วเสร็จ', false],
  ['1 | ด้านความโปร่งใส | | ', false],
])('“%s” begins with a numbered part: %p', (rows, is) => {
  const { grid, header } = sheetOf(`${NUMBERED}\n${rows}`);
  expect(isNumberedPart(grid, header, 2)).toBe(is);
});

test.each([
  ['แผนปี 2570 | | ', 'แผนปี 2570'],
  [' | แผนปี 2570 | ', 'แผนปี 2570'],
  ['1 | แผนปี 2570 | ', ''],
  ['4 | | ', ''],
  [' | | ', ''],
])('alone in the row “%s” stands “%s”', (row, text) => {
  expect(aloneIn(cleanGrid(drawn(`x | | \n${row}`)), 2)).toBe(text);
});

test('the lines over a row are its caption, four at most and down from a measure', () => {
  const above = (text: string, row: number) => captionAbove(cleanGrid(drawn(text)), row);
  expect(above('ก | \nข | \n | \nมาตรการ | สถานะ', 4)).toEqual({ row: 1, texts: ['ก', 'ข'] });
  expect(above('อบรม | แล้วเสร็จ\nข | \nมาตรการ | สถานะ', 3)).toEqual({ row: 2, texts: ['ข'] });
  const lines = 'ก | \nข | \nค | \nง | \nจ | \nมาตรการ | สถานะ';
  expect(above(lines, 6)).toEqual({ row: 2, texts: ['ข', 'ค', 'ง', 'จ'] });
  expect(above('มาตรการ | สถานะ', 1)).toEqual({ row: 1, texts: [] });
});

const AGAIN = `${HEAD}\nประกาศ | กองช่าง | แล้วเสร็จ`;

test.each([
  [`ตารางที่ 2 | |\n${AGAIN}`, true],
  [`รอบ 12 เดือน | |\n${AGAIN}`, true],
  [`ไตรมาสที่ 2 | |\n${AGAIN}`, true],
  [`รอบ 12 เดือน | |\n${MEASURE}`, false],
  [`ทบทวนรอบ 12 เดือน | |\n${AGAIN}`, false],
  [`แผนมาตรการ | |\n${BLANK}\n${BLANK}\n${BLANK}\n${AGAIN}`, true],
  [`แผนมาตรการ | |\n${BLANK}\n${BLANK}\n${BLANK}\n${BLANK}\n${AGAIN}`, false],
  [`ปีงบประมาณ พ.ศ. 2570 | |\n${AGAIN}`, true],
  [`ตารางที่ 2 | |\nด้านการเงิน | |\n${AGAIN}`, true],
  ['สรุปผล | |\nแล้วเสร็จ | 2 | 50', true],
  ['สรุปผล | |\nหน่วยงาน | จำนวนมาตรการ | แล้วเสร็จ\nกองคลัง | 2 | 1', true],
  ['รายการ | จำนวน | ร้อยละ\nแล้วเสร็จ | 2 | 50', true],
  [`รายการ | จำนวน | ร้อยละ\n${AGAIN}`, false],
  [`ทบทวนตาราง | |\n${AGAIN}`, false],
  [`ตารางที่ 2 | |\nอบรม | กองคลัง | แล้วเสร็จ\n${AGAIN}`, false],
  ['ตารางที่ 2 | |', false],
])('“%s” begins with a caption: %p', (rows, is) => {
  const { grid, header } = sheetOf(`${AGAIN}\n${rows}`);
  expect(isCaption(grid, header, 3)).toBe(is);
});

test.each([
  ['หน่วยงาน|จำนวนมาตรการ|แล้วเสร็จ\nกองคลัง|2|1', 1],
  ['ที่|หน่วยงาน|แล้วเสร็จ|ยังไม่ดำเนินการ\n1|กองคลัง|1|1', 1],
  ['จำนวน จาก มาตรการ|สถานะ||\nหน่วยงาน|แล้วเสร็จ|ยังไม่ดำเนินการ|ผลรวม\nกองคลัง|1|1|2', 2],
  ['หน่วยงาน|จำนวนมาตรการ|สถานะ|\n||แล้วเสร็จ|ยังไม่ดำเนินการ\nกองคลัง|2|1|1', 2],
  ['ตัวชี้วัด|ทั้งหมด|ยังไม่แล้วเสร็จ\nการใช้งบประมาณ|2|1', 1],
  ['ปีงบประมาณ|จำนวนมาตรการ|แล้วเสร็จ\n๒๕๖๙|2|1', 1],
  ['หน่วยงาน|จำนวนมาตรการ|แล้วเสร็จ\n2|2|1', 0],
  ['หน่วยงาน|จำนวนมาตรการ|แล้วเสร็จ\nกองคลัง|-|-', 0],
  ['หน่วยงาน|จำนวนมาตรการ|แล้วเสร็จ\nกองคลัง|2|อบรม 1 ครั้ง', 0],
  ['หน่วยงาน|แล้วเสร็จ\nกองคลัง|1', 0],
  ['หน่วยงาน|จำนวนมาตรการ|งบประมาณ\nกองคลัง|2|1', 0],
  ['หน่วยงาน|ที่ตั้ง|แล้วเสร็จ\nกองคลัง|2|1', 0],
  ['มาตรการ|จำนวนครั้ง|แล้วเสร็จ\nอบรม|2|1', 0],
  ['ปีงบประมาณที่ผ่านมา|จำนวน|แล้วเสร็จ\nปี 12569|2|1', 1],
  ['ปี|จำนวน|แล้วเสร็จ\n12569|2|1', 0],
  ['ปี|จำนวน|แล้วเสร็จ\n25691|2|1', 0],
])('the heads that begin “%s” take %p rows', (text, rows) => {
  expect(countHeadRows(cleanGrid(drawn(text)), 1)).toBe(rows);
});
