/** Rows that count the measures, their heads and the names of sums, beside measures that read nearly so. */
import {
  isCounted,
  isCountHead,
  isCountRow,
  namesMeasures,
} from '../../../../src/core/measures/unread/counts';
import { isSumName } from '../../../../src/core/measures/unread/sums';
import { toldOf } from '../grids';

test.each([
  [['แล้วเสร็จ', '3', '60'], true],
  [['แล้วเสร็จ', '3 มาตรการ'], true],
  [['', 'ยังไม่ดำเนินการ', '', '๒'], true],
  [['แล้วเสร็จ', '60%', '-'], true],
  [['รวม', '5', '100'], true],
  [['รวม', '5'], true],
  [['Total', '5', '5'], true],
  [['รวมทั้งสิ้น', '5 โครงการ'], true],
  [['กองคลัง', '2 มาตรการ', 'แล้วเสร็จ 1 มาตรการ'], true],
  [['กองคลัง', 'จำนวน 2 มาตรการ', 'ยังไม่ดำเนินการ 1 มาตรการ'], true],
  // Of one figure the unit may be a measure's; and a measure says more.
  [['กองคลัง', '2 มาตรการ'], false],
  [['กองคลัง', '2 มาตรการ', 'อบรมแล้ว 1 มาตรการ'], false],
  [['กองคลัง', '2 มาตรการ', '1 มาตรการ ที่เหลือรองบ'], false],
  [['งานพัสดุ', '2 มาตรการ', '1 มาตรการ'], false],
  [['รวมพลังต่อต้านการทุจริต', '50%'], false],
  [['รวมพลังต่อต้านการทุจริต', '50%', '2'], false],
  [['ยอดรวมงบประมาณที่เบิกจ่าย', '50', '2'], true],
  [['ประชุมรวม', '5', '2'], false],
  [['แล้วเสร็จ', 'กองคลัง'], false],
  [['แล้วเสร็จ', '3', 'กองคลัง'], false],
  [['แล้วเสร็จ', '3 ครั้ง'], false],
  [['แล้วเสร็จ', 'ครั้งที่ 3'], false],
  [['แล้วเสร็จ'], false],
  [['', ''], false],
])('the row %j counts: %p', (cells, is) => {
  expect(isCountRow(cells)).toBe(is);
});

test.each([
  [['รายการ', 'จำนวน', 'ร้อยละ'], true],
  [['ที่', 'สถานะ', '', 'จำนวนมาตรการ', 'คิดเป็น %'], true],
  [['status', 'count', '%'], true],
  [['หน่วยงาน', 'จำนวน (มาตรการ)'], true],
  [['มาตรการ', 'ผลการดำเนินงาน'], true],
  [['รายการ'], false],
  [['รายการ', 'ขั้นตอน'], false],
  [['รายการตรวจสอบ', 'จำนวน'], false],
  [['แบบสรุปจำนวน', 'ร้อยละ'], false],
  [['', ''], false],
])('the heads %j are those of counts: %p', (cells, is) => {
  expect(isCountHead(cells)).toBe(is);
});

test.each([
  ['มาตรการ', true],
  ['2 มาตรการ', true],
  ['๑๒ โครงการ', true],
  ['ข้อ', true],
  ['จัดทำ 2 มาตรการ', false],
  ['2 มาตรการแรก', false],
  ['2 ครั้ง', false],
])('“%s” names measures: %p', (text, is) => {
  expect(namesMeasures(text)).toBe(is);
});

test.each([
  ['', ['3', '1'], true],
  ['5', ['', '3', '1 มาตรการ'], true],
  ['', ['3', ''], false],
  ['', [], false],
  ['อบรม', ['3', '1'], false],
  ['', ['3', 'แล้วเสร็จ'], false],
])('a title “%s” over %j is a count: %p', (title, statuses, is) => {
  expect(isCounted(title, statuses)).toBe(is);
});

test.each([
  ['รวม', true],
  ['รวมทั้งสิ้น', true],
  ['ค่าเฉลี่ยความก้าวหน้าทุกมาตรการ', true],
  ['รวมร้อยละความสำเร็จเฉลี่ย', true],
  ['Average (%)', true],
  ['Overall progress', true],
  ['รวม กองคลัง', true],
  ['เฉลี่ยของกองช่าง', true],
  ['ร้อยละ 60', true],
  ['รวมพลังต่อต้านการทุจริต', false],
  ['ประชุมรวม', false],
  ['ผลการดำเนินงาน', false],
  ['กองคลัง', false],
  ['means of payment', false],
  ['รวมคะแนนความพึงพอใจของประชาชน', false],
])('“%s” is the name of a sum: %p', (text, is) => {
  expect(isSumName(text)).toBe(is);
});

test('a sum’s name has no more than sixty letters', () => {
  expect(isSumName('รวม'.repeat(20))).toBe(true);
  expect(isSumName(`${'รวม'.repeat(20)} `)).toBe(false);
});

/** A table of two numbered measures with one row more, which has the cells that are given. */
const withRow = (cells: string, head = 'ที่ | มาตรการ | วิธีการ | สถานะ') =>
  toldOf(`${head}
    1 | จัดอบรม | อบรม | 100%
    2 | ประกาศนโยบาย | ประกาศ | 50%
    ${cells}`);

const TWO = ['จัดอบรม d', 'ประกาศนโยบาย i'];

test.each([
  ' | รวม | | 75%',
  ' | ค่าเฉลี่ย | | 75',
  ' | | รวมเฉลี่ย | 75%',
  ' | | | 75%',
  ' | | | ร้อยละ 75',
  ' | | | 74.5%',
  ' | | | 75.5',
  ' | รวม กองคลัง | - | 75%',
])('the row “%s” under the measures is a sum', (row) => {
  expect(withRow(row)).toEqual(TWO);
});

test.each([
  [' | รวมพลังต่อต้านการทุจริต | เดินขบวน | 75%', 'รวมพลังต่อต้านการทุจริต i'],
  ['3 | รวม | ประชุม | 75%', 'รวม i'],
  [' | สรุปผลการประเมิน | จัดทำรายงาน | 100%', 'สรุปผลการประเมิน d'],
])('the row “%s” is a measure', (row, told) => {
  expect(withRow(row)).toEqual([...TWO, told]);
});
