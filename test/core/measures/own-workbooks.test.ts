/** Tables as offices keep them of their own: heads, sections and lines that are no measures. */
import { toldOf } from './grids';

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'a year between a head and its labels',
    `ที่|มาตรการ|ผลการดำเนินงาน|<|<
     ^|^|ปีงบประมาณ 2569|<|<
     ^|^|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ
     1|ก|||✓`,
    ['ก d'],
  ],
  [
    'remarks with their label under the table, and a sum in words',
    `ที่|มาตรการ|สถานะ
     1|ก|แล้วเสร็จ
     ||
     ข้อเสนอแนะ: ควรเร่งรัดการอบรม||
     สรุป ดำเนินการแล้วเสร็จ 1 มาตรการ||`,
    ['ก d'],
  ],
  [
    'a sum in words alone',
    `ที่|มาตรการ|สถานะ
     1|ก|แล้วเสร็จ
     |สรุป ดำเนินการแล้วเสร็จ 1 มาตรการ คิดเป็นร้อยละ 100|`,
    ['ก d'],
  ],
  [
    'ข้อเสนอแนะ without its colon begins a title',
    `ที่|มาตรการ|สถานะ
     1|ข้อเสนอแนะของประชาชนผ่านเว็บไซต์|แล้วเสร็จ`,
    ['ข้อเสนอแนะของประชาชนผ่านเว็บไซต์ d'],
  ],
  [
    'parts by name, where no column has numbers',
    `มาตรการ|หน่วยงาน|สถานะ
     ด้านการเปิดเผยข้อมูล||
     ก|กองคลัง|แล้วเสร็จ`,
    ['ก d'],
  ],
  [
    'the same with a status is a measure',
    `มาตรการ|หน่วยงาน|สถานะ
     ด้านการเปิดเผยข้อมูล||แล้วเสร็จ
     ก|กองคลัง|แล้วเสร็จ`,
    ['ด้านการเปิดเผยข้อมูล d', 'ก d'],
  ],
  [
    'titles not filled in yet are measures',
    `มาตรการ|หน่วยงาน|สถานะ
     ด้านการเปิดเผยข้อมูล||
     ด้านการป้องกันการทุจริต||`,
    ['ด้านการเปิดเผยข้อมูล ?', 'ด้านการป้องกันการทุจริต ?'],
  ],
  ['ผลปี', 'ที่|มาตรการ|ผลปี 2569\n1|ก|แล้วเสร็จ', ['ก d']],
  [
    'codes in a column of their own',
    'รหัส|มาตรการ|สถานะ\nA|ก|\nA1|ข|แล้วเสร็จ\nA2|ค|แล้วเสร็จ',
    ['ข d', 'ค d'],
  ],
  ['a code beside a number', 'รหัส|ลำดับ|มาตรการ|สถานะ\nX7|1|ก|แล้วเสร็จ', ['ก d']],
  [
    'help in brackets in every cell',
    'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ\n(ลำดับ)|(ระบุชื่อมาตรการ)|(ระบุหน่วยงาน)|(เลือกสถานะ)\n1|ก|กองคลัง|แล้วเสร็จ',
    ['ก d'],
  ],
])('%s', (_name, sheet, reads) => expect(toldOf(sheet)).toEqual(reads));
