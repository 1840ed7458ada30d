/** A measure that is given to another unit after the letters: no letter to that unit asks about it, and the page says so. */
import { SHEET, setCell } from '../memo-office';
import { HEADINGS, type Office } from '../office';
import { makeAll, officeAsked, unitsOf } from './unit-office';

const row = (number: string, title: string, owner: string, done = '') => [
  number,
  title,
  'เผยแพร่',
  owner,
  'ทุกไตรมาส',
  done === '' ? '/' : '',
  '',
  done,
];

const open = () =>
  officeAsked([
    HEADINGS,
    row('1', 'จัดทำแผน', 'กองคลัง'),
    row('2', 'เผยแพร่ราคากลาง', 'กองช่าง'),
    row('3', 'คู่มือประชาชน', 'กองคลัง'),
    row('4', 'รายงานผล', 'กองคลัง', '/\n(ลงเว็บไซต์ 5 มกราคม 2569)'),
  ]);

const answer = (office: Office, ...rows: readonly number[]) => {
  for (const each of rows) {
    setCell(office, SHEET, `F${each}`, '');
    setCell(office, SHEET, `H${each}`, '/\n(ลงเว็บไซต์ 12 มีนาคม 2569)');
  }
};

const unaskedOf = (office: Office) =>
  unitsOf(office).units.map(({ unit, memo }) => [unit, memo?.unasked]);

test('it is told with its unit, also once everybody has answered', async () => {
  const office = await open();
  expect(unaskedOf(office)).toEqual([
    ['กองคลัง', []],
    ['กองช่าง', []],
  ]);
  setCell(office, SHEET, 'D2', 'กองช่าง');
  answer(office, 3, 4);
  const { units, reminder } = unitsOf(office);
  expect(units.map(({ memo }) => memo?.progress)).toEqual(['answered', 'answered']);
  expect(reminder).toBe('');
  expect(unaskedOf(office)).toEqual([
    ['กองช่าง', ['1. จัดทำแผน']],
    ['กองคลัง', []],
  ]);
});

test('a new letter asks about it', async () => {
  const office = await open();
  setCell(office, SHEET, 'D2', 'กองช่าง');
  office.wait(2);
  makeAll(office);
  expect(unaskedOf(office)).toEqual([
    ['กองช่าง', []],
    ['กองคลัง', []],
  ]);
});

test('nothing is asked of what is done, nor of what is moved back', async () => {
  const office = await open();
  setCell(office, SHEET, 'D5', 'กองช่าง');
  expect(unaskedOf(office)).toContainEqual(['กองช่าง', []]);
  setCell(office, SHEET, 'D2', 'กองช่าง');
  setCell(office, SHEET, 'D2', 'กองคลัง');
  expect(unaskedOf(office)).toContainEqual(['กองช่าง', []]);
});

test('a measure that is put in, and one that a second unit shares by now, are told as well', async () => {
  const office = await open();
  setCell(office, SHEET, 'D2', 'กองคลัง, กองช่าง');
  const sheet = office.workbook.book.getWorksheet(SHEET);
  sheet?.addRow(row('5', 'มาตรการใหม่', 'กองช่าง'));
  expect(unaskedOf(office)).toEqual([
    ['กองคลัง', []],
    ['กองช่าง', ['1. จัดทำแผน', '5. มาตรการใหม่']],
  ]);
});

test('a shared cell that names a unit in what it tells is shown to the reader of both', async () => {
  const office = await open();
  const { units } = unitsOf(office);
  expect(units.map(({ memo }) => memo?.unsure)).toEqual([[], []]);
  const shared = await officeAsked([
    HEADINGS,
    row('1', 'จัดทำแผน', 'กองคลัง, กองช่าง'),
    row('2', 'เผยแพร่ราคากลาง', 'กองช่าง'),
  ]);
  setCell(shared, SHEET, 'G2', '/\n(คำสั่งกองช่างที่ 3/2569)');
  setCell(shared, SHEET, 'F2', '');
  expect(unitsOf(shared).units.map(({ unit, memo }) => [unit, memo?.unsure])).toEqual([
    ['กองคลัง', ['1. จัดทำแผน']],
    ['กองช่าง', ['1. จัดทำแผน']],
  ]);
});
