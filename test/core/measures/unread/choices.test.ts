/** The words of a drop-down that stand in the sheet itself, below the table. */
import { toldOf } from '../grids';

const TABLE = 'ที่|มาตรการ|วิธีการ|สถานะ\n1|ก|ทำ|แล้วเสร็จ';
const LIST = '|||ดำเนินการแล้ว\n|||อยู่ระหว่างดำเนินการ\n|||ยังไม่ดำเนินการ';

test.each<[string, string, readonly string[]]>([
  ['in the column of statuses', `${TABLE}\n|||\n|||\n${LIST}`, ['ก d']],
  ['in the column of titles', `${TABLE}\n|||\n|ดำเนินการแล้ว||\n|ยังไม่ดำเนินการ||`, ['ก d']],
  ['beside the table', 'ที่|มาตรการ|สถานะ|\n1|ก|แล้วเสร็จ|\n|||\n|||แล้วเสร็จ\n|||ยังไม่ดำเนินการ', ['ก d']],
  ['measures below it', `${TABLE}\n|||\n${LIST}\n|||\n2|ข|ทำ|ยังไม่ดำเนินการ`, ['ก d', 'ข n']],
  ['under a caption', `${TABLE}\n|||\n|||ตัวเลือกสถานะ\n${LIST}`, ['ก d']],
  [
    'beside the table, under a head of their own',
    'ที่|มาตรการ|สถานะ|ตัวเลือกสถานะ\n1|ก|แล้วเสร็จ|แล้วเสร็จ\n2|ข|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ',
    ['ก d', 'ข n'],
  ],
  // Near misses: statuses of more activities, with no blank row between, twice the same, or under a merged title.
  ['right below', `${TABLE}\n${LIST}`, ['ก i']],
  ['one twice', `${TABLE}\n|||\n|||แล้วเสร็จ\n|||ยังไม่ดำเนินการ\n|||แล้วเสร็จ`, ['ก i']],
  [
    'under a merged title',
    `ที่|มาตรการ|วิธีการ|สถานะ\n1|ก|ทำ|แล้วเสร็จ\n^|^||\n^|^||แล้วเสร็จ\n^|^||ยังไม่ดำเนินการ`,
    ['ก i'],
  ],
  ['one alone', `${TABLE}\n|||\n|||ยังไม่ดำเนินการ`, ['ก i']],
])('%s', (_name, sheet, reads) => {
  expect(toldOf(sheet)).toEqual(reads);
});
