/** Rows that say what all measures come to, wherever the name of the sum stands, and rows that only look so. */
import { readMeasures } from '../../../src/core/measures/read-measures';
import { drawn, toldOf } from './grids';

const HEAD = 'ที่|มาตรการ|วิธีการ|ผู้รับผิดชอบ|ร้อยละความสำเร็จ';
const TWO = `${HEAD}
  1|ประกาศนโยบาย|จัดทำ|กองคลัง|50
  2|อบรม|จัดอบรม|กองคลัง|100`;
const READS = ['ประกาศนโยบาย i', 'อบรม d'];

test.each([
  '|||ร้อยละความสำเร็จเฉลี่ย|75',
  '|||เฉลี่ย|75.00',
  '|||รวมร้อยละ|75%',
  '|||ความสำเร็จรวม|75',
  '||ร้อยละความสำเร็จเฉลี่ย||75',
  '||ค่าเฉลี่ยรวมทุกมาตรการ||75',
  '|||ภาพรวม|อยู่ระหว่างดำเนินการ',
  '|||รวมกองคลัง|75',
  '|||กองคลัง เฉลี่ย|75',
  'รวมสำนักปลัด||||75',
  '|ความก้าวหน้าเฉลี่ยทั้งหมด|||75',
  '||||75',
  '|||average|75',
])('a sum is no activity, and nobody’s owner: %s', (row) => {
  for (const sheet of [`${TWO}\n${row}`, `${TWO}\n||||\n${row}`]) {
    expect(toldOf(sheet)).toEqual(READS);
    const read = readMeasures(drawn(sheet));
    expect(read.ok && read.value.measures.flatMap(({ owners }) => owners)).toEqual([
      'กองคลัง',
      'กองคลัง',
    ]);
  }
});

test('a sum under each unit’s measures', () => {
  expect(
    toldOf(`หน่วยงาน|ที่|มาตรการ|ความก้าวหน้า
      สำนักปลัด|1|ประกาศนโยบาย|50%
      ^|2|อบรม|100%
      รวมสำนักปลัด|||75%
      กองคลัง|3|เผยแพร่แผน|100%
      |||100%`),
  ).toEqual(['ประกาศนโยบาย i', 'อบรม d', 'เผยแพร่แผน d']);
});

test('an average alone under the measures of each unit', () => {
  expect(
    toldOf(`หน่วยงาน|ที่|มาตรการ|ความก้าวหน้า
      สำนักปลัด|1|ประกาศนโยบาย|100%
      ^|2|อบรม|100%
      |||100%
      กองคลัง|3|เผยแพร่แผน|100%
      ^|4|ทบทวนคู่มือ|0%
      |||50%`),
  ).toEqual(['ประกาศนโยบาย d', 'อบรม d', 'เผยแพร่แผน d', 'ทบทวนคู่มือ n']);
});

test.each([
  ['ความก้าวหน้ารวม', '75%'],
  ['ผลการดำเนินงานเฉลี่ย', '75'],
  ['ความสำเร็จทั้งหมด', '100%'],
  ['ร้อยละความสำเร็จของมาตรการทั้งหมด', '75'],
])('a sum where no measure has a number: %s', (label, percent) => {
  expect(
    toldOf(`มาตรการ|ความก้าวหน้า
      ประกาศนโยบาย|100%
      อบรมจริยธรรม|50%
      ${label}|${percent}`),
  ).toEqual(['ประกาศนโยบาย d', 'อบรมจริยธรรม i']);
});

test.each([
  'รวมพลังต่อต้านการทุจริต|50%',
  'รวมศูนย์รับเรื่องร้องเรียน|50%',
  'รวบรวมผลการดำเนินงาน|50%',
  'ร้อยละการเปิดเผยข้อมูลเพิ่มขึ้น|50%',
  'รวมกองทุนสวัสดิการ|50%',
])('a title that begins as a sum does is a measure: %s', (row) => {
  expect(toldOf(`มาตรการ|ความก้าวหน้า\nประกาศนโยบาย|100%\n${row}`)).toHaveLength(2);
});

test.each([
  ['a step that sums up the work', '||สรุปผลการดำเนินงานทั้งหมด||80', ['ประกาศนโยบาย i', 'อบรม i']],
  ['a step of another kind', '||รวบรวมข้อมูล||80', ['ประกาศนโยบาย i', 'อบรม i']],
  ['another unit’s part', '|||กองช่าง|75', ['ประกาศนโยบาย i', 'อบรม i']],
  ['a numbered measure', '3|สรุปผลรวม|||75', ['ประกาศนโยบาย i', 'อบรม d', 'สรุปผลรวม i']],
  ['a per cent alone that is no average', '||||80', ['ประกาศนโยบาย i', 'อบรม ?']],
  ['one more than the average', '||||76', ['ประกาศนโยบาย i', 'อบรม ?']],
  ['one less than the average', '||||74', ['ประกาศนโยบาย i', 'อบรม ?']],
  ['more than the average itself', '||||ได้ 75', ['ประกาศนโยบาย i', 'อบรม ?']],
  ['the average of something', '||||75% ของงบ', ['ประกาศนโยบาย i', 'อบรม ?']],
  [
    'the name of a sum beside other words',
    '|รวม|ครั้งที่ 2||75',
    ['ประกาศนโยบาย i', 'อบรม d', 'รวม i'],
  ],
  ['the same per cent once more', '||||100', ['ประกาศนโยบาย i', 'อบรม d']],
])('%s is read', (_name, row, reads) => {
  expect(toldOf(`${TWO}\n${row}`)).toEqual(reads);
});

test('a step under a merged title is one, whatever it is called', () => {
  expect(
    toldOf(`ที่|มาตรการ|วิธีการ|ผู้รับผิดชอบ|ร้อยละความสำเร็จ
      1|ประกาศนโยบาย|จัดทำ|กองคลัง|100
      ^|^|รวม|^|50
      ^|^|^|^|75`),
  ).toEqual(['ประกาศนโยบาย i']);
});

const TICKS = `ที่|มาตรการ|ผู้รับผิดชอบ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ
  1|ประกาศนโยบาย|กองคลัง|||/
  2|อบรม|กองคลัง`;

test.each<[name: string, rows: string, reads: readonly string[]]>([
  ['all of them have it', '|||/\n|||||2', ['ประกาศนโยบาย d', 'อบรม d']],
  ['the same in Thai, behind a blank row', '|||/\n|||||\n|||||๒', ['ประกาศนโยบาย d', 'อบรม d']],
  ['they have several', '|/||\n|||||1', ['ประกาศนโยบาย d', 'อบรม ?']],
  ['more than there are', '|||/\n|||||3', ['ประกาศนโยบาย d', 'อบรม ?']],
  ['an activity with a tick', '|/||\n|||||/', ['ประกาศนโยบาย d', 'อบรม i']],
  ['an activity under a merge', '|/||\n^|^||||1', ['ประกาศนโยบาย d', 'อบรม i']],
])('a figure alone under the marks: %s', (_name, rows, reads) => {
  expect(toldOf(`${TICKS}${rows}`)).toEqual(reads);
});

test('the second measure with a figure for its mark is no sum of the first', () => {
  const rows = '1|ประกาศนโยบาย|กองคลัง|||1\n2|อบรม|กองคลัง|||1\n|||||2';
  const [head = ''] = TICKS.split('\n');
  expect(toldOf(`${head}\n${rows}`)).toEqual(['ประกาศนโยบาย d', 'อบรม d']);
});
