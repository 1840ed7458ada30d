/** Words that hold the work against its plan: nobody can tell from them alone whether it is done. */
import { readStatusWords } from '../../../../src/core/measures/status/status-words';
import { toldOf } from '../grids';

test.each([
  'เป็นไปตามแผน',
  'ไม่เป็นไปตามแผน',
  'ล่าช้ากว่าแผน',
  'ตามแผน',
  'เร็วกว่าแผน',
  'ดำเนินการตามแผน',
  'ดำเนินการแล้วเสร็จไม่เป็นไปตามแผน',
  'ดำเนินการแล้วไม่เป็นไปตามแผน',
  'บรรลุเป้าหมาย',
  'On track',
])('%s is asked about', (text) => expect(readStatusWords(text)).toBeNull());

test.each([
  ['แล้วเสร็จตามแผน', 'done'],
  ['เสร็จก่อนแผน', 'done'],
  ['เสร็จช้ากว่าแผน', 'done'],
  ['แล้วเสร็จล่าช้ากว่ากำหนด', 'done'],
  ['อยู่ระหว่างดำเนินการ ล่าช้ากว่าแผน', 'in-progress'],
])('%s says the status beside it', (text, status) =>
  expect(readStatusWords(text)?.status).toBe(status),
);

test.each<[name: string, sheet: string, reads: readonly string[]]>([
  [
    'a column of them gives way to another that says how far the work is',
    `ที่|มาตรการ|สถานะ|ผลการดำเนินงาน
     1|ก|เป็นไปตามแผน|แล้วเสร็จ
     2|ข|ล่าช้ากว่าแผน|อยู่ระหว่างดำเนินการ`,
    ['ก d', 'ข i'],
  ],
  [
    'one among other statuses keeps the column',
    `ที่|มาตรการ|สถานะ|ผลการดำเนินงาน
     1|ก|เป็นไปตามแผน|แล้วเสร็จ
     2|ข|อยู่ระหว่างดำเนินการ|อยู่ระหว่างดำเนินการ`,
    ['ก ?', 'ข i'],
  ],
  [
    'columns of ticks for them are no status',
    `ที่|มาตรการ|สถานะ|<|<
     ^|^|เป็นไปตามแผน|แล้วเสร็จ|ล่าช้ากว่าแผน
     1|ก|✓||
     2|ข||✓|`,
    ['no-status'],
  ],
  [
    'the same where nothing is merged',
    `ที่|มาตรการ|สถานะ|||หมายเหตุ
     ||เป็นไปตามแผน|แล้วเสร็จ|ล่าช้ากว่าแผน|
     1|ก|✓|||
     2|ข||✓||`,
    ['no-status'],
  ],
  [
    'beside two columns of statuses they are no third',
    `ที่|มาตรการ|ยังไม่ดำเนินการ|เป็นไปตามแผน|แล้วเสร็จ
     1|ก|✓||
     2|ข||✓|
     3|ค|||✓`,
    ['ก n', 'ข ?', 'ค d'],
  ],
  [
    'the first measure of a table without numbers is no label',
    `มาตรการ|สถานะ|สถานะเดิม
     ก|เป็นไปตามแผน|ล่าช้ากว่าแผน
     ข|แล้วเสร็จ|เป็นไปตามแผน`,
    ['ก ?', 'ข d'],
  ],
])('%s', (_name, sheet, reads) => expect(toldOf(sheet)).toEqual(reads));
