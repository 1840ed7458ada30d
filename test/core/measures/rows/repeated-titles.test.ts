/** Titles that stand once more on each row of a measure's work. */
import { toldOf } from '../grids';

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'without numbers',
    `มาตรการ|กิจกรรม|ผู้รับผิดชอบ|สถานะ
     ก|ปรับปรุงเว็บไซต์|กองคลัง|แล้วเสร็จ
     ก|เผยแพร่งบ|กองช่าง|อยู่ระหว่างดำเนินการ
     ข|อบรม|กองช่าง|แล้วเสร็จ`,
    ['ก i', 'ข d'],
  ],
  [
    'with numbers',
    `ที่|มาตรการ|กิจกรรม|สถานะ
     1|ก|ปรับปรุงเว็บไซต์|แล้วเสร็จ
     1|ก|เผยแพร่งบ|อยู่ระหว่างดำเนินการ
     2|ข|อบรม|แล้วเสร็จ`,
    ['ก i', 'ข d'],
  ],
  [
    'for each round',
    `ที่|มาตรการ|รอบ|สถานะ
     1|ก|6 เดือน|ยังไม่ดำเนินการ
     1|ก|12 เดือน|แล้วเสร็จ`,
    ['ก d'],
  ],
  [
    'of another number: another measure',
    'ที่|มาตรการ|กิจกรรม|สถานะ\n1|ก|ร่าง|แล้วเสร็จ\n2|ก|ประกาศ|ยังไม่ดำเนินการ',
    ['ก d', 'ก n'],
  ],
  [
    'the same work twice: two rows, which are found',
    'ที่|มาตรการ|กิจกรรม|สถานะ\n1|ก|ร่าง|แล้วเสร็จ\n1|ก|ร่าง|ยังไม่ดำเนินการ',
    ['ก d', 'ก n'],
  ],
  [
    'another unit’s, under heads of its own',
    `ที่|มาตรการ|กิจกรรม|ผู้รับผิดชอบ|สถานะ
     1|ก|ร่าง|กองคลัง|แล้วเสร็จ
     ที่|มาตรการ|กิจกรรม|ผู้รับผิดชอบ|สถานะ
     1|ก|ประกาศ|กองช่าง|ยังไม่ดำเนินการ`,
    ['ก d', 'ก n'],
  ],
])('a title once more on the row below: %s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});
