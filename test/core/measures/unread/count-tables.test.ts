/** Small tables that count the measures by unit or indicator, over and under the table: none of their rows is a measure. */
import { toldOf } from '../grids';

const WORDS = `ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ|หมายเหตุ
  1|จัดทำคู่มือ|สำนักปลัด|แล้วเสร็จ|
  2|อบรมบุคลากร|กองคลัง|แล้วเสร็จ|
  3|เผยแพร่แผน|กองคลัง|ยังไม่ดำเนินการ|`;
const MARKS = `ที่|มาตรการ|ผู้รับผิดชอบ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ
  1|จัดทำคู่มือ|สำนักปลัด|||✓
  2|อบรมบุคลากร|กองคลัง|||✓
  3|เผยแพร่แผน|กองคลัง|✓||`;
const UNNUMBERED = WORDS.replace(/^\s*(?:ที่|\d)\|/gm, '');
const READS = ['จัดทำคู่มือ d', 'อบรมบุคลากร d', 'เผยแพร่แผน n'];

const TABLES: readonly string[] = [
  `หน่วยงาน|จำนวนมาตรการ|แล้วเสร็จ|อยู่ระหว่างดำเนินการ|ยังไม่ดำเนินการ
   สำนักปลัด|1|1|0|0
   กองคลัง|2|1|0|1
   รวม|3|2|0|1`,
  `สรุปผลรายหน่วยงาน||||
   หน่วยงาน|ทั้งหมด|แล้วเสร็จ|อยู่ระหว่าง|ยังไม่ดำเนินการ
   สำนักปลัด|1|1|-|-
   กองคลัง|๒|๑||๑`,
  `หน่วยงาน|จำนวนมาตรการ|แล้วเสร็จ|ร้อยละ|
   สำนักปลัด|1|1|100.00|
   กองคลัง|2|1|50.00|
   รวม|3|2|66.67|`,
  `ที่|หน่วยงาน|จำนวนมาตรการ|แล้วเสร็จ|ร้อยละ
   1|สำนักปลัด|1|1|100%
   2|กองคลัง|2|1|50%
   |รวม|3|2|66.67%`,
  `ตัวชี้วัด|จำนวน|แล้วเสร็จ|ยังไม่แล้วเสร็จ|ร้อยละ
   1. การปฏิบัติหน้าที่|1|1|0|100
   2. การใช้งบประมาณ|2|1|1|50
   รวมทั้งสิ้น|3|2|1|66.67`,
  `ที่|ตัวชี้วัด|จำนวนมาตรการ|ยังไม่ดำเนินการ|แล้วเสร็จ
   1|การปฏิบัติหน้าที่|1 มาตรการ|0|1 มาตรการ
   2|การใช้งบประมาณ|2 มาตรการ|1 มาตรการ|1 มาตรการ`,
  `หน่วยงาน|จำนวนมาตรการ|สถานะ|<|<
   ^|^|แล้วเสร็จ|อยู่ระหว่างดำเนินการ|ยังไม่ดำเนินการ
   สำนักปลัด|1|1|0|0
   กองคลัง|2|1|0|1`,
  `หน่วยงาน|แล้วเสร็จ|อยู่ระหว่างดำเนินการ|ยังไม่ดำเนินการ|
   สำนักปลัด|1|0|0|
   กองคลัง|1|0|1|`,
  `Unit|Total|Done|In progress|Not started
   Clerk|1|1|0|0
   Finance|2|1|0|1`,
];

const widened = (table: string) => table.replace(/$/gm, '|');

test.each(TABLES)('under the measures, with a blank row between or none: %s', (table) => {
  for (const between of ['\n', '\n||||\n']) {
    expect(toldOf(`${WORDS}${between}${table}`)).toEqual(READS);
    expect(toldOf(`${UNNUMBERED}${between}${table}`)).toEqual(READS);
    expect(toldOf(`${MARKS}${between}${widened(table)}`)).toEqual(READS);
  }
});

test.each(TABLES)('over the measures: %s', (table) => {
  expect(toldOf(`${table}\n||||\n${WORDS}`)).toEqual(READS);
  expect(toldOf(`${table}\n||||\n${UNNUMBERED}`)).toEqual(READS);
  expect(toldOf(`${widened(table)}\n|||||\n${MARKS}`)).toEqual(READS);
});

test.each(['||ดำเนินการแล้วเสร็จ|2|มาตรการ', '||แล้วเสร็จ|2 มาตรการ|', '|แล้วเสร็จ|2|66.67|'])(
  'a sum with its name beside the titles: %s',
  (rows) => {
    expect(toldOf(`${UNNUMBERED}\n||||\n${rows}`)).toEqual(READS);
  },
);

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'a measure under the counts',
    `${WORDS}
     หน่วยงาน|จำนวนมาตรการ|แล้วเสร็จ|ยังไม่ดำเนินการ|
     สำนักปลัด|3|2|1|
     4|เปิดเผยข้อมูล|กองช่าง|แล้วเสร็จ|`,
    [...READS, 'เปิดเผยข้อมูล d'],
  ],
  [
    'the heads of a further page, though units come first in them',
    `หน่วยงาน|มาตรการ|แล้วเสร็จ|ยังไม่ดำเนินการ
     กองคลัง|ประกาศนโยบาย|1|
     หน่วยงาน|มาตรการ|แล้วเสร็จ|ยังไม่ดำเนินการ
     กองช่าง|อบรม|1|`,
    ['ประกาศนโยบาย d', 'อบรม d'],
  ],
  [
    'marks in figures under a column that counts',
    `ที่|มาตรการ|จำนวนครั้ง|แล้วเสร็จ|ยังไม่ดำเนินการ
     1|ประกาศนโยบาย|2|1|
     2|อบรม|3||1`,
    ['ประกาศนโยบาย d', 'อบรม n'],
  ],
  [
    'one more activity with a figure behind its status',
    `มาตรการ|วิธีการ|สถานะ|จำนวนครั้ง
     ประกาศนโยบาย|ร่าง|ยังไม่ดำเนินการ|0
     ||แล้วเสร็จ|2
     ^|เผยแพร่|แล้วเสร็จ|2`,
    ['ประกาศนโยบาย i'],
  ],
  [
    'activities, each with how often',
    `กิจกรรม|จำนวน|แล้วเสร็จ|ยังไม่ดำเนินการ
     ประกาศนโยบาย|2|1|
     อบรม|3||1`,
    ['ประกาศนโยบาย d', 'อบรม n'],
  ],
])('no such table: %s', (_name, sheet, reads) => expect(toldOf(sheet)).toEqual(reads));
