/** The months or quarters that a sheet ticks for an activity are its time in the ready-made tables. */
import { ownHeadings } from '../../../../src/core/measures/own-columns';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../../measures/grids';
import { sampleFields } from '../samples';

/** What is printed below the method of each measure. */
function below(sheet: string): readonly string[] {
  const read = readMeasures(drawn(sheet));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const fields = sampleFields({
    measures: read.value.measures,
    ownColumns: ownHeadings(read.value),
    ownGroups: read.value.header.own.map(({ group }) => group),
  });
  const items = fields.get('มาตรการ') as readonly ReadonlyMap<string, string>[];
  return items.map((item) => (item.get('ขั้นตอนและงบประมาณ') ?? '').split('\n').slice(1).join('\n'));
}

const MONTHS = 'ต.ค.|พ.ย.|ธ.ค.|ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.';
const OVER = '<|<|<|<|<|<|<|<|<|<|<';

const inMonths = (ticks: string, head = 'แผนการดำเนินงาน ปีงบประมาณ 2569', months = MONTHS) =>
  below(`ที่|มาตรการ|ขั้นตอน|${head}|${OVER}|สถานะ
         ^|^|^|${months}|^
         1|ก|จัดอบรม|${ticks}|แล้วเสร็จ`)[0];

test.each([
  ['one month', '|||/||||||||', 'มกราคม'],
  ['months that follow each other', '/|/|/|||||||||', 'ตุลาคม – ธันวาคม'],
  ['to the last month', '||||||||||✓|✓', 'สิงหาคม – กันยายน'],
  ['months apart', '✓||✓|||✓|✓|||||', 'ตุลาคม, ธันวาคม และมีนาคม – เมษายน'],
  ['all of them', '●|●|●|●|●|●|●|●|●|●|●|●', 'ตลอดปีงบประมาณ'],
  ['dashes in the others', '-|-|x|-|-|-|-|-|-|-|-|-', 'ธันวาคม'],
  ['a tick over merged months', '|✓|<|<||||||||', 'พฤศจิกายน – มกราคม'],
  ['an arrow over merged months', '|||←→|<|<|<|<|<|<|<|<', 'มกราคม – กันยายน'],
  ['arrows in each', '→|→|||||||||||'.slice(0, -1), 'ตุลาคม – พฤศจิกายน'],
])('%s', (_, ticks, time) => {
  expect(inMonths(ticks)).toBe(`ระยะเวลา ${time}`);
});

test.each([
  ['nothing is ticked', '|||||||||||'],
  ['sums stand there, or counts', '5,000||3,000|||||||||'],
  ['a word says more than a tick', '/|เลื่อน||||||||||'],
])('no time where %s', (_, ticks) => {
  expect(inMonths(ticks)).toBe('');
});

test.each(['ผลการดำเนินงานรายเดือน (ครั้ง)', 'แผน/ผล', 'เดือนที่รายงาน', 'แผนการเบิกจ่ายงบประมาณ', 'เดือน'])(
  'no time under “%s”',
  (head) => {
    expect(inMonths('/|/||||||||||', head)).toBe('');
  },
);

test('months in full, with their year, in the order of the calendar', () => {
  const months =
    'มกราคม 69|กุมภาพันธ์ 69|มีนาคม 69|เมษายน 69|พฤษภาคม 69|มิถุนายน 69|กรกฎาคม 69|สิงหาคม 69|กันยายน 69|ตุลาคม 2568|พฤศจิกายน ๖๘|ธันวาคม พ.ศ. 2568';
  expect(inMonths('/||||||||||/|/', 'ระยะเวลาดำเนินการ', months)).toBe('ระยะเวลา พฤศจิกายน – มกราคม');
});

test('years between the head and its months', () => {
  const sheet = `ที่|มาตรการ|ขั้นตอน|ระยะเวลาดำเนินการ|${OVER}|สถานะ
    ^|^|^|พ.ศ. 2568|<|<|พ.ศ. 2569|<|<|<|<|<|<|<|<|^
    ^|^|^|${MONTHS}|^
    1|ก|จัดอบรม|||/|/|||||||||แล้วเสร็จ`;
  expect(below(sheet)).toEqual(['ระยะเวลา ธันวาคม – มกราคม']);
});

test.each([
  ['ระยะเวลา', 'ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|ไตรมาส 4'],
  ['ระยะเวลา (ไตรมาส)', '1|2|3|4'],
  ['แผนการดำเนินงาน', 'Q1|Q2|Q3|Q4'],
])('quarters under %s', (head, quarters) => {
  const time = (ticks: string) =>
    below(`ที่|มาตรการ|ขั้นตอน|${head}|<|<|<|สถานะ
           ^|^|^|${quarters}|^
           1|ก|จัดอบรม|${ticks}|แล้วเสร็จ`)[0];
  expect(time('|/||')).toBe('ระยะเวลา ไตรมาสที่ 2');
  expect(time('/|/||/')).toBe('ระยะเวลา ไตรมาสที่ 1 – 2 และ 4');
  expect(time('/|/|/|/')).toBe('ระยะเวลา ตลอดปีงบประมาณ');
});

test('a column of its own for the time goes before', () => {
  const sheet = `ที่|มาตรการ|ขั้นตอน|ระยะเวลา|แผนการดำเนินงาน|${OVER}|สถานะ
    ^|^|^|^|${MONTHS}|^
    1|ก|จัดอบรม|ทุกวันศุกร์|/||||||||||||แล้วเสร็จ
    2|ข|จัดประชุม|-|/||||||||||||แล้วเสร็จ`;
  expect(below(sheet)).toEqual(['ระยะเวลา ทุกวันศุกร์', 'ระยะเวลา ตุลาคม']);
});
