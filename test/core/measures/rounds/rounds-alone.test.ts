/** Quarters and rounds that hold the statuses themselves, without a head over them that says so. */
import { toldOf } from '../grids';

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'the last quarter that says anything',
    `ที่|มาตรการ|ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|ไตรมาส 4
     1|ก|อยู่ระหว่างดำเนินการ|แล้วเสร็จ||
     2|ข|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ||`,
    ['ก d', 'ข i'],
  ],
  [
    'two rounds, their order as the months say',
    `ที่|มาตรการ|ผู้รับผิดชอบ|รอบ 12 เดือน|รอบ 6 เดือน
     1|ก|กองคลัง|แล้วเสร็จ|ยังไม่ดำเนินการ`,
    ['ก d'],
  ],
  [
    'a round that has yet to come is no status',
    `ที่|มาตรการ|รอบ 6 เดือน|รอบ 12 เดือน
     1|ก|แล้วเสร็จ|-
     2|ข|อยู่ระหว่างดำเนินการ|-`,
    ['ก d', 'ข i'],
  ],
  [
    'months in English',
    `No|Measure|Jan|Feb
     1|Gift policy|In progress|Done`,
    ['Gift policy d'],
  ],
  [
    'four of five cells say a status, and one that is unclear is told',
    `ที่|มาตรการ|ไตรมาส 1|ไตรมาส 2
     1|ก|แล้วเสร็จ|แล้วเสร็จ
     2|ข|แล้วเสร็จ|แล้วเสร็จ
     3|ค||รอก่อน`,
    ['ก d', 'ข d', 'ค ?'],
  ],
  [
    'three of four are too few',
    `ที่|มาตรการ|ไตรมาส 1|ไตรมาส 2
     1|ก|แล้วเสร็จ|แล้วเสร็จ
     2|ข||แล้วเสร็จ
     3|ค||รอก่อน`,
    ['no-status'],
  ],
  // Near misses: figures that number the columns, a long text that names a month, a plan, years, figures, a status column beside them.
  ['ticks of a plan', 'ที่|มาตรการ|ไตรมาส 1|ไตรมาส 2\n1|ก|/|', ['no-status']],
  ['per cents of a plan', 'ที่|มาตรการ|ไตรมาส 1|ไตรมาส 2\n1|ก|100|', ['no-status']],
  ['columns that are numbered', 'ที่|มาตรการ|1|2\n1|ก|แล้วเสร็จ|แล้วเสร็จ', ['no-status']],
  [
    'texts that say more than when',
    `ที่|มาตรการ|ความเห็นของคณะทำงานที่ประชุมไว้เมื่อไตรมาส 1|ความเห็นของคณะทำงานที่ประชุมไว้เมื่อไตรมาส 2
     1|ก|แล้วเสร็จ|แล้วเสร็จ`,
    ['no-status'],
  ],
  ['what is planned', 'ที่|มาตรการ|ไตรมาส 1|ไตรมาส 2\n1|ก|ร่าง|ประกาศ', ['no-status']],
  ['years', 'ที่|มาตรการ|ปี 2568|ปี 2569\n1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ', ['no-status']],
  ['one alone', 'ที่|มาตรการ|ไตรมาส 1|งบประมาณ\n1|ก|แล้วเสร็จ|500', ['no-status']],
  [
    'a status says it',
    `ที่|มาตรการ|ไตรมาส 1|ไตรมาส 2|สถานะ
     1|ก|แล้วเสร็จ|แล้วเสร็จ|อยู่ระหว่างดำเนินการ`,
    ['ก i'],
  ],
])('%s', (_name, sheet, reads) => expect(toldOf(sheet)).toEqual(reads));
