/** Groups that say how many of their measures are done, or how many there are: heads, and no measures. */
import { toldOf } from '../grids';

const HEAD = 'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ';
const ONE = `1|จัดทำคู่มือ|สำนักปลัด|แล้วเสร็จ
  2|อบรมบุคลากร|สำนักปลัด|อยู่ระหว่างดำเนินการ`;
const TWO = '3|เผยแพร่แผน|กองคลัง|ยังไม่ดำเนินการ';
const READS = ['จัดทำคู่มือ d', 'อบรมบุคลากร i', 'เผยแพร่แผน n'];

test.each([
  ['|การปฏิบัติหน้าที่||50%', '|การใช้งบประมาณ||0%'],
  ['|การปฏิบัติหน้าที่|-|ร้อยละ 50', '|การใช้งบประมาณ|-|ร้อยละ ๐'],
  ['การปฏิบัติหน้าที่|||50.00', 'การใช้งบประมาณ|||0.00'],
  ['|การปฏิบัติหน้าที่||แล้วเสร็จ 1/2', '|การใช้งบประมาณ||แล้วเสร็จ 0/1'],
  ['|การปฏิบัติหน้าที่||1 จาก 2 มาตรการ', '|การใช้งบประมาณ||0 จาก 1 มาตรการ'],
  ['การปฏิบัติหน้าที่ (2 มาตรการ)|||', 'การใช้งบประมาณ (๑ มาตรการ)|||'],
  ['|การปฏิบัติหน้าที่ จำนวน 2 มาตรการ||', '|การใช้งบประมาณ จำนวน 1 มาตรการ||'],
])('over the measures: %s', (first, second) => {
  expect(toldOf([HEAD, first, ONE, second, TWO].join('\n'))).toEqual(READS);
  expect(toldOf([HEAD, first, ONE, '|||', second, TWO].join('\n'))).toEqual(READS);
});

test('over measures whose numbers stand before their titles', () => {
  expect(
    toldOf(`มาตรการ|ผู้รับผิดชอบ|สถานะ
      การปฏิบัติหน้าที่||50%
      1. จัดทำคู่มือ|สำนักปลัด|แล้วเสร็จ
      2. อบรมบุคลากร|สำนักปลัด|อยู่ระหว่างดำเนินการ`),
  ).toEqual(READS.slice(0, 2));
});

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'what is not so counts, without its number',
    [HEAD, '|เปิดเผยข้อมูล||100%', ONE, TWO].join('\n'),
    ['เปิดเผยข้อมูล d', ...READS],
  ],
  [
    'a per cent among per cents',
    `${HEAD}\n|เปิดเผยข้อมูล||100%\n2|อบรมบุคลากร|กองคลัง|100%`,
    ['เปิดเผยข้อมูล d', 'อบรมบุคลากร d'],
  ],
  [
    'one that somebody answers for',
    `${HEAD}\n|เปิดเผยข้อมูล|กองช่าง|100%\n2|อบรมบุคลากร|กองคลัง|แล้วเสร็จ`,
    ['เปิดเผยข้อมูล d', 'อบรมบุคลากร d'],
  ],
  [
    'a title that ends in a count of other things',
    `${HEAD}\n1|ลดขั้นตอน (3 กระบวนงาน)||`,
    ['ลดขั้นตอน (3 กระบวนงาน) ?'],
  ],
])('a measure: %s', (_name, sheet, reads) => expect(toldOf(sheet)).toEqual(reads));
