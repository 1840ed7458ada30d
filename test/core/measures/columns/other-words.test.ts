/** Heads that say the same twice, in two languages. */
import { toldOf } from '../grids';

test.each([
  [
    'English below Thai',
    `ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
     No.|Measure|Responsible|Status
     1|ก|กองคลัง|แล้วเสร็จ\n2|ข|กองช่าง|Ongoing`,
    ['ก d', 'ข i'],
  ],
  [
    'on the next page alone',
    `ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
     1|ก|กองคลัง|แล้วเสร็จ
     ลำดับ|กิจกรรม|หน่วยงานรับผิดชอบ|ผลการดำเนินงาน
     2|ข|กองช่าง|ยังไม่ดำเนินการ`,
    ['ก d', 'ข n'],
  ],
  // Near miss: a measure that is called as a heading is.
  [
    'a measure',
    `ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
     1|กิจกรรม 5 ส|กองคลัง|แล้วเสร็จ\n2|โครงการ|กองช่าง|แล้วเสร็จ`,
    ['กิจกรรม 5 ส d', 'โครงการ d'],
  ],
])('%s', (_name, sheet, reads) => expect(toldOf(sheet)).toEqual(reads));
