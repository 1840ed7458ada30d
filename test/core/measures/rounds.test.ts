/** Several places for a status, under heads merged over them: the last round that says anything counts, and never a target. */
import { toldOf } from './grids';

const NID = 'ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ';

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'marks for two rounds',
    `ที่|มาตรการ|รอบ 6 เดือน|<|<|รอบ 12 เดือน|<|<
     ^|^|${NID}|${NID}
     1|ก|/||||/|
     2|ข||/||||/`,
    ['ก i', 'ข d'],
  ],
  [
    'the same where the second round has not begun: boxes and dashes say nothing',
    `ที่|มาตรการ|รอบ 6 เดือน|<|<|รอบ 12 เดือน|<|<
     ^|^|${NID}|${NID}
     1|ก|/|||FALSE|FALSE|FALSE
     2|ข||/||-|-|-
     |ลงชื่อ...............|||||ลงชื่อ...............|`,
    ['ก n', 'ข i'],
  ],
  [
    'the later round on the left',
    `ที่|มาตรการ|รอบ 12 เดือน|<|<|รอบ 6 เดือน|<|<
     ^|^|${NID}|${NID}
     1|ก|||/|/||`,
    ['ก d'],
  ],
  [
    'heads that are not merged',
    `ที่|มาตรการ|รอบ 6 เดือน|||รอบ 12 เดือน||
     ||${NID}|${NID}
     1|ก|/||||/|`,
    ['ก i'],
  ],
  [
    'the rounds above the heads of all columns',
    `||รอบ 6 เดือน|<|<|รอบ 12 เดือน|<|<
     ที่|มาตรการ|${NID}|${NID}
     1|ก|/||||/|`,
    ['ก i'],
  ],
  [
    'three rows of heads',
    `ที่|มาตรการ|สถานะการดำเนินการ|<|<|<|<|<
     ^|^|รอบ 6 เดือน|<|<|รอบ 12 เดือน|<|<
     ^|^|${NID}|${NID}
     1|ก|/||||/|`,
    ['ก i'],
  ],
  [
    'an earlier round with two statuses only',
    `ที่|มาตรการ|รอบ 6 เดือน|<|รอบ 12 เดือน|<|<
     ^|^|อยู่ระหว่างดำเนินการ|แล้วเสร็จ|${NID}
     1|ก|/||||/
     2|ข||/|/||`,
    ['ก d', 'ข n'],
  ],
  [
    'marks for the first round, words for the second',
    `ที่|มาตรการ|รอบ 6 เดือน|<|<|สถานะ รอบ 12 เดือน
     ^|^|${NID}|^
     1|ก|/|||แล้วเสร็จ`,
    ['ก d'],
  ],
  [
    'quarters under one head, of which the third is the last that says anything',
    `ที่|มาตรการ|ผลการดำเนินงาน|<|<|<
     ^|^|ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|ไตรมาส 4
     1|ก|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ|
     2|ข|ยังไม่ดำเนินการ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|-`,
    ['ก d', 'ข i'],
  ],
  [
    'quarters by number alone, not merged',
    `ที่|มาตรการ|ผลการดำเนินงานไตรมาสที่||||หมายเหตุ
     ||1|2|3|4|
     1|ก|0%|40%|100%||ดี`,
    ['ก d'],
  ],
  [
    'numbers alone under the head',
    `ที่|มาตรการ|ผลการดำเนินงาน|<|<|<
     ^|^|1|2|3|4
     1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ||`,
    ['ก d'],
  ],
  [
    'months of a fiscal year, whose later ones stand at nought',
    `ที่|มาตรการ|ความก้าวหน้า|<|<|<
     ^|^|ต.ค.|พ.ย.|ธ.ค.|ม.ค.
     1|ก|20%|60%|0%|0%
     2|ข|20%|100%|0%|0%`,
    ['ก i', 'ข d'],
  ],
  [
    'the quarters’ heads once more on the next page',
    `ที่|มาตรการ|ผลการดำเนินงาน|<
     ^|^|ไตรมาส 1|ไตรมาส 2
     1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ
     ที่|มาตรการ|ผลการดำเนินงาน|<
     ^|^|ไตรมาส 1|ไตรมาส 2
     2|ข|แล้วเสร็จ|`,
    ['ก d', 'ข ?'],
  ],
  [
    'target and result in marks',
    `ที่|มาตรการ|เป้าหมาย|<|<|ผล|<|<
     ^|^|${NID}|${NID}
     1|ก|||/||/|`,
    ['ก i'],
  ],
  [
    'plan and result in words',
    `ที่|มาตรการ|แผน|<|ผล|<
     ^|^|สถานะ|วันที่|สถานะ|วันที่
     1|ก|เสร็จ|ต.ค.|อยู่ระหว่างดำเนินการ|ม.ค.`,
    ['ก i'],
  ],
  [
    'plan and result under one head',
    `ที่|มาตรการ|ความก้าวหน้า (ร้อยละ)|<
     ^|^|เป้าหมาย|ผล
     1|ก|100|40`,
    ['ก i'],
  ],
  [
    'target and result of each quarter',
    `ที่|มาตรการ|ผลการดำเนินงาน|<|<|<
     ^|^|ไตรมาส 1|<|ไตรมาส 2|<
     ^|^|แผน|ผล|แผน|ผล
     1|ก|50%|40%|100%|80%`,
    ['ก i'],
  ],
  [
    'quarters of a plan beside a status',
    `ที่|มาตรการ|ระยะเวลา|<|ผลการดำเนินงาน
     ^|^|ไตรมาส 1|ไตรมาส 2|^
     1|ก|/|/|อยู่ระหว่างดำเนินการ`,
    ['ก i'],
  ],
  [
    'the end of last year before the middle of this one',
    `ที่|มาตรการ|สถานะ ณ 31 มี.ค. 69|สถานะ ณ 30 ก.ย. 68
     1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ`,
    ['ก d'],
  ],
  [
    'days by number',
    `ที่|มาตรการ|สถานะ ณ ๓๑/๓/๒๕๖๙|สถานะ ณ ๓๐/๙/๒๕๖๘
     1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ`,
    ['ก d'],
  ],
  [
    'halves in words, the second on the left',
    `ที่|มาตรการ|สถานะ 6 เดือนหลัง|สถานะ 6 เดือนแรก
     1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ`,
    ['ก d'],
  ],
  [
    'quarters of two years',
    `ที่|มาตรการ|สถานะ ปี 2569 ไตรมาส 1|สถานะ ปี 2568 ไตรมาส 4
     1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ`,
    ['ก d'],
  ],
  [
    'a measure that was done in the last round but one, and is no longer',
    `ที่|มาตรการ|สถานะ รอบ 6 เดือน|สถานะ รอบ 12 เดือน
     1|ก|แล้วเสร็จ|อยู่ระหว่างดำเนินการ`,
    ['ก i'],
  ],
])('%s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'an earlier status beside the present one',
    `ที่|มาตรการ|สถานะเดิม|สถานะ
     1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ`,
    ['ก d'],
  ],
  [
    'a summary behind the quarters',
    `ที่|มาตรการ|ผลการดำเนินงานรายไตรมาส|<|<|สรุปผล
     ^|^|ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|^
     1|ก|แล้วเสร็จ|||แล้วเสร็จ
     2|ข|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ||อยู่ระหว่างดำเนินการ`,
    ['ก d', 'ข i'],
  ],
  [
    'a result in sentences beside per cents',
    `ที่|มาตรการ|ผลการดำเนินงาน|ร้อยละความสำเร็จ
     1|ก|อบรม 40 คน|100
     2|ข|จัดไปหนึ่งครั้ง|50`,
    ['ก d', 'ข i'],
  ],
])('one status of several: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});
