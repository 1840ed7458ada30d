/** Signs in a status column whose meaning the sheet itself says. */
import { toldOf } from '../grids';

const ROWS = '1|ก|✓\n2|ข|△\n3|ค|✗';

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'under the table, a line each',
    `ที่|มาตรการ|สถานะ\n${ROWS}
     |✓ = แล้วเสร็จ|\n|△ = อยู่ระหว่างดำเนินการ|\n|✗ = ยังไม่ดำเนินการ|`,
    ['ก d', 'ข i', 'ค n'],
  ],
  [
    'under the table, all in one line',
    `ที่|มาตรการ|สถานะ\n${ROWS}
     หมายเหตุ: ✓ แล้วเสร็จ  △ อยู่ระหว่างดำเนินการ  ✗ ยังไม่ดำเนินการ||`,
    ['ก d', 'ข i', 'ค n'],
  ],
  [
    'over the table',
    `สัญลักษณ์: ✓ แล้วเสร็จ / △ อยู่ระหว่าง / ✗ ยังไม่ดำเนินการ||
     ที่|มาตรการ|สถานะ\n${ROWS}`,
    ['ก d', 'ข i', 'ค n'],
  ],
  [
    'sign and words in two cells',
    `ที่|มาตรการ|สถานะ\n${ROWS}
     ||\n|✓|แล้วเสร็จ\n|△|อยู่ระหว่างดำเนินการ\n|✗|ยังไม่ดำเนินการ`,
    ['ก d', 'ข i', 'ค n'],
  ],
  [
    'figures in the heading itself',
    `ที่|มาตรการ|สถานะ (1=ยังไม่ดำเนินการ 2=อยู่ระหว่างดำเนินการ 3=แล้วเสร็จ)
     1|ก|3\n2|ข|๑`,
    ['ก d', 'ข n'],
  ],
  [
    'a note beside the sign, and a sign of which nothing is said',
    `● = ดำเนินการแล้ว, ○ = ยังไม่ดำเนินการ||
     ที่|มาตรการ|สถานะ
     1|ก|● (3 ม.ค. 69)\n2|ข|○\n3|ค|★`,
    ['ก d', 'ข n', 'ค ?'],
  ],
  [
    'in the columns of number and title, where the statuses are words',
    `ที่|มาตรการ|สถานะ\n1|ก|แล้วเสร็จ
     ✓|แล้วเสร็จ|\n✗|ยังไม่ดำเนินการ|`,
    ['ก d'],
  ],
  [
    'in the columns of title and status',
    `ที่|มาตรการ|สถานะ\n1|ก|แล้วเสร็จ
     |🟢|แล้วเสร็จ\n|🟡|อยู่ระหว่างดำเนินการ`,
    ['ก d'],
  ],
  [
    'all in one line that begins with its first sign',
    `ที่|มาตรการ|สถานะ\n1|ก|🟢\n2|ข|🔴
     ||\n🟢 แล้วเสร็จ 🟡 อยู่ระหว่างดำเนินการ 🔴 ยังไม่ดำเนินการ||`,
    ['ก d', 'ข n'],
  ],
  [
    'figures from 0',
    `รหัสสถานะ: 0 = ยังไม่ดำเนินการ, 1 = อยู่ระหว่างดำเนินการ, 2 = ดำเนินการเสร็จ||
     ที่|มาตรการ|สถานะ\n1|ก|2\n2|ข|0\n3|ค|1`,
    ['ก d', 'ข n', 'ค i'],
  ],
  [
    'letters of Thai and English words',
    `หมายเหตุ: ส = ดำเนินการเสร็จสิ้น, ร. = อยู่ระหว่างดำเนินการ, NS = ยังไม่ดำเนินการ||
     ที่|มาตรการ|สถานะ\n1|ก|ส\n2|ข|ร.\n3|ค|NS\n4|ง|ย`,
    ['ก d', 'ข i', 'ค n', 'ง ?'],
  ],
  [
    'colours by name',
    `สีเขียว = แล้วเสร็จ สีเหลือง = อยู่ระหว่างดำเนินการ สีแดง = ยังไม่ดำเนินการ||
     ที่|มาตรการ|สถานะ\n1|ก|สีเขียว\n2|ข|สีแดง\n3|ค|สีเทา`,
    ['ก d', 'ข n', 'ค ?'],
  ],
  [
    'a title that begins with a sign is no legend',
    'มาตรการ|สถานะ\n★ แล้วเสร็จ|แล้วเสร็จ',
    ['★ แล้วเสร็จ d'],
  ],
  ['a title beside a status is none', 'มาตรการ|สถานะ\nก|แล้วเสร็จ', ['ก d']],
  // Near misses: signs of other things, one sign in two ways, one status alone, figures that nobody explains.
  ['of the months of a plan', `✓ = มีกิจกรรม, ○ = ไม่มีกิจกรรม||\nที่|มาตรการ|สถานะ\n1|ก|✓`, ['ก ?']],
  [
    'in two ways',
    `✓ แล้วเสร็จ ✗ ยังไม่ดำเนินการ||\nที่|มาตรการ|สถานะ\n1|ก|✓
     |✓ = อยู่ระหว่างดำเนินการ|`,
    ['ก ?'],
  ],
  ['one alone', 'ที่|มาตรการ|สถานะ\n1|ก|✓\n|✓ = แล้วเสร็จ|', ['ก ?']],
  [
    'boxes that a cell offers',
    `ที่|มาตรการ|สถานะ
     1|ก|☐ ยังไม่ดำเนินการ\\n☑ แล้วเสร็จ\n2|ข|☑`,
    ['ก d', 'ข ?'],
  ],
  [
    'three columns of marks have heads of their own',
    `x = แล้วเสร็จ, / = ยังไม่ดำเนินการ||||
     ที่|มาตรการ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ
     1|ก|||/`,
    ['ก d'],
  ],
])('%s', (_name, sheet, reads) => expect(toldOf(sheet)).toEqual(reads));

test('all signs in one cell are no measure of a table without numbers; a title with a sign behind it is', () => {
  expect(
    toldOf(`มาตรการ | วิธีการ | สถานะ
      จัดอบรม | อบรม | แล้วเสร็จ
      ✓ แล้วเสร็จ △ อยู่ระหว่างดำเนินการ | |`),
  ).toEqual(['จัดอบรม d']);
  expect(
    toldOf(`มาตรการ | วิธีการ | สถานะ
      จัดอบรม | อบรม | แล้วเสร็จ
      เปิดเผยข้อมูล ✓ แล้วเสร็จ △ อยู่ระหว่างดำเนินการ | |`),
  ).toHaveLength(2);
});
