/** Divisions with an office's name behind them: the sheet's own, and others. */

import { readMeasures } from '../../../../src/core/measures/read-measures';
import { ofOneOffice } from '../../../../src/core/measures/whose/own-office';

const HEAD = ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การติดตาม', 'สถานะ', 'หมายเหตุ'];

function ownersOf(cells: readonly string[], agency: string): readonly (readonly string[])[] {
  const rows = cells.map((cell, at) => [
    String(at + 1),
    `มาตรการเรื่อง${at}`,
    'อบรม',
    cell,
    'ทุกไตรมาส',
    'แล้วเสร็จ',
    '',
  ]);
  const read = readMeasures({ sheet: 'มาตรการ', cells: [HEAD, ...rows], merges: [] });
  if (!read.ok) throw new Error('no table');
  const [table] = ofOneOffice([read.value], agency);
  for (const { owners, activities } of table?.measures ?? [])
    expect(activities.flatMap((activity) => activity.owners)).toEqual(owners);
  return table?.measures.map(({ owners }) => owners) ?? [];
}

const TAO = 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง';
const TOWN = 'เทศบาลตำบลตัวอย่าง';

test.each([
  [TAO, 'กองคลัง อบต.บ้านตัวอย่าง'],
  [TAO, 'กองคลัง อบต. บ้านตัวอย่าง'],
  [TAO, 'กองคลัง (อบต.บ้านตัวอย่าง)'],
  [TAO, 'กองคลัง อบต.'],
  [TAO, 'กองคลังองค์การบริหารส่วนตำบลบ้านตัวอย่าง'],
  [TAO, 'กองคลัง\nอบต.บ้านตัวอย่าง'],
  ['อบต.บ้านตัวอย่าง', 'กองคลัง องค์การบริหารส่วนตำบลบ้านตัวอย่าง'],
  [`${TAO} อำเภอตัวอย่าง`, 'กองคลัง อบต.บ้านตัวอย่าง'],
  [TOWN, 'กองคลัง เทศบาล'],
  [TOWN, 'กองคลังเทศบาลตำบล'],
  [TOWN, 'กองคลัง ทต.ตัวอย่าง'],
  [TOWN, 'กองคลัง เทศบาลตัวอย่าง'],
  ['อบจ.ตัวอย่าง', 'กองคลัง องค์การบริหารส่วนจังหวัดตัวอย่าง'],
  ['อบจ.ตัวอย่าง', 'กองคลัง อบจ ตัวอย่าง'],
  ['เทศบาลเมืองตัวอย่าง', 'กองคลัง ทม.ตัวอย่าง'],
  ['เทศบาลนครตัวอย่าง', 'กองคลัง ทน.ตัวอย่าง'],
  ['ทต.ตัวอย่าง จ.นครปฐม', 'กองคลัง เทศบาลตำบลตัวอย่าง'],
  [`${TOWN} อ.เมือง จ.นครปฐม`, 'กองคลัง ทต.ตัวอย่าง'],
])('of %s %j is กองคลัง', (agency, owner) => {
  expect(ownersOf(['กองคลัง', owner], agency)).toEqual([['กองคลัง'], ['กองคลัง']]);
  expect(ownersOf([owner, 'กองคลัง'], agency)).toEqual([['กองคลัง'], ['กองคลัง']]);
});

test.each([
  [TAO, 'กองคลัง อบต.อื่น'],
  [TAO, 'กองคลัง เทศบาลตำบลบ้านตัวอย่าง'],
  [TAO, 'กองคลัง อบจ.บ้านตัวอย่าง'],
  [TOWN, 'กองคลัง เทศบาลเมืองตัวอย่าง'],
  [TOWN, 'กองคลัง อบต.'],
  [TOWN, 'กองช่าง เทศบาล'],
  [TOWN, 'โรงเรียนเทศบาล'],
  [TOWN, 'กองคลัง ทม.ตัวอย่าง'],
  ['เทศบาลเมืองตัวอย่าง', 'กองคลัง ทน.ตัวอย่าง'],
  ['สหกรณ์อบต.บ้านตัวอย่าง', 'กองคลัง อบต.บ้านตัวอย่าง'],
  ['สมาคมเทศบาลตำบลตัวอย่าง', 'กองคลัง ทต.ตัวอย่าง'],
  ['', 'กองคลัง อบต.บ้านตัวอย่าง'],
  ['สำนักงานจังหวัดตัวอย่าง', 'กองคลัง อบต.บ้านตัวอย่าง'],
])('of %s %j is none', (agency, owner) => {
  expect(ownersOf(['กองคลัง', owner], agency)).toEqual([['กองคลัง'], [owner]]);
});

test('all alike stay as they are spelt, and among several each is put in its place', () => {
  const long = 'กองคลัง อบต.บ้านตัวอย่าง';
  expect(ownersOf([long, long], TAO)).toEqual([[long], [long]]);
  expect(ownersOf(['กองคลัง', `${long} และกองช่าง`, `ผอ.${long}`], TAO)).toEqual([
    ['กองคลัง'],
    ['กองคลัง และกองช่าง'],
    ['ผอ.กองคลัง'],
  ]);
});

test('in one cell it is there once', () => {
  expect(ownersOf(['กองคลัง, กองคลัง อบต.'], TAO)).toEqual([['กองคลัง']]);
});
