/** The memo's own date: how it is written, and whether it can be the day of a report on 2569; today is 10 March 2569. */
import { foundIn } from '../found-in';

const CELLS = [
  ['ที่', 'มาตรการ', 'สถานะ', 'หมายเหตุ'],
  ['1', 'ให้ความรู้แก่บุคลากร', 'ยังไม่ดำเนินการ', ''],
];

function foundOf(rule: string, date: string) {
  return foundIn(CELLS, [['วันที่', date]]).filter((finding) => finding.rule === rule);
}

test.each([
  ['30 กันยายน 2568', true],
  ['1 ตุลาคม 2568', false],
  ['กันยายน 2568', true],
  ['ตุลาคม 2568', false],
  ['31 ธันวาคม 2570', false],
  ['1 มกราคม 2571', true],
  ['ธันวาคม 2570', false],
  ['มกราคม 2571', true],
])('%s is outside the time of the year’s reports: %s', (date, isOutside) => {
  expect(foundOf('date/fiscal-year', date).map(({ cell }) => cell)).toEqual(
    isOutside ? ['B4'] : [],
  );
});

test.each([
  ['9 พฤษภาคม 2569', false],
  ['10 พฤษภาคม 2569', true],
  ['พฤษภาคม 2569', false],
  ['มิถุนายน 2569', true],
  ['5 มกราคม 2569', false],
])('%s is too far ahead: %s', (date, isAhead) => {
  expect(foundOf('date/ahead', date).map(({ cell }) => cell)).toEqual(isAhead ? ['B4'] : []);
});

test.each([
  ['9 มี.ค. 2569', '9 มีนาคม 2569'],
  ['๙ มี.ค. ๒๕๖๙', '๙ มีนาคม ๒๕๖๙'],
  ['วันที่ 9 มีนาคม 2569', '9 มีนาคม 2569'],
  ['ณ วันที่ 9 มีนาคม 2569', '9 มีนาคม 2569'],
  ['9 มีนาคม พ.ศ. 2569', '9 มีนาคม 2569'],
  ['วันที่ มีนาคม 2569', 'มีนาคม 2569'],
  ['9 มีนาคม 2569', null],
  ['9 มี.ค. 2569 ช่วงบ่าย', null],
  ['9 มี.ค. 2569 และ 10 มี.ค. 2569', null],
  ['9 มี.ค.', null],
  ['31 เม.ย. 2569', null],
  ['เร็ว ๆ นี้', null],
])('%s is written in full: %s', (date, meant) => {
  expect(foundOf('date/abbreviated', date).map(({ fix }) => fix?.after)).toEqual(
    meant === null ? [] : [meant],
  );
});

test.each([
  ['วันนี้', true],
  ['9/3/2569', true],
  ['พรุ่งนี้', true],
  ['……………', false],
  ['-', false],
  ['     มีนาคม 2569', false],
  ['9 มี.ค. 69', false],
  ['9 มีค 69', false],
])('%s names no month: %s', (date, isNone) => {
  expect(foundOf('date/no-month', date).map(({ cell }) => cell)).toEqual(isNone ? ['B4'] : []);
});
