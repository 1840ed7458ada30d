/** Of several rounds the last that says anything: what says nothing, which heads of rows are rounds, and what sums all up. */
import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { roundRead } from '../../../../src/core/measures/rounds/round-read';
import { drawn, toldOf } from '../grids';

const ROUNDS = 'ที่|มาตรการ|สถานะ รอบ 6 เดือน|สถานะ รอบ 12 เดือน';

test.each([
  ...[
    '',
    '-',
    '–',
    '—',
    '- -',
    '...',
    '…',
    '. . .',
    '☐',
    '□',
    'FALSE',
    'false',
    '0',
    '0%',
    '0.00',
    '0.0 %',
    '00',
  ],
  ...['ลงชื่อ', 'ลงชื่อ..........ผู้รายงาน'],
])('%j in the last round says nothing', (text) =>
  expect(toldOf(`${ROUNDS}\n1|ก|แล้วเสร็จ|${text}`)).toEqual(['ก d']),
);

test.each([
  ['ยังไม่ดำเนินการ', 'ก n'],
  ['1%', 'ก i'],
  ['0.5%', 'ก i'],
  ['รอก่อน', 'ก ?'],
  ['0 คน', 'ก ?'],
])('%j says something', (text, reads) =>
  expect(toldOf(`${ROUNDS}\n1|ก|แล้วเสร็จ|${text}`)).toEqual([reads]),
);

test('nor does what stands below the measures, or in their headings once more', () => {
  expect(toldOf(`${ROUNDS}\n1|ก|แล้วเสร็จ|\n|||ผู้อำนวยการกอง`)).toEqual(['ก d']);
  expect(toldOf(`${ROUNDS}\n1|ก|แล้วเสร็จ|\n${ROUNDS}\n2|ข|ยังไม่ดำเนินการ|`)).toEqual(['ก d', 'ข n']);
});

test('a row without a title that has a number or its work does', () => {
  const head = 'ที่|มาตรการ|วิธีการ|สถานะ รอบ 6 เดือน|สถานะ รอบ 12 เดือน';
  expect(toldOf(`${head}\n1|ก|ร่าง|แล้วเสร็จ|\n||ประกาศ|แล้วเสร็จ|ยังไม่ดำเนินการ`)).toEqual(['ก ?']);
});

test('the year in the sheet’s own name', () => {
  const grid = drawn('ที่|มาตรการ|สถานะ ปี 2568|สถานะ ปี 2569\n1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ');
  const statusIn = (sheet: string) => {
    const read = readMeasures({ ...grid, sheet });
    return read.ok && read.value.measures[0]?.status;
  };
  expect(statusIn('มาตรการ ปี 2568')).toBe('done');
  expect(statusIn('มาตรการ ปี 2569')).toBe('not-started');
});

test('a round may stand on the left of the titles, and one over another table is none of this', () => {
  expect(toldOf('สถานะ รอบ 6 เดือน|มาตรการ|สถานะ รอบ 12 เดือน\nแล้วเสร็จ|ก|ยังไม่ดำเนินการ')).toEqual([
    'ก n',
  ]);
  expect(
    toldOf(`ที่|มาตรการ|สถานะ รอบ 6 เดือน||ที่|มาตรการ|สถานะ รอบ 12 เดือน
      1|ก|แล้วเสร็จ||1|ข|ยังไม่ดำเนินการ`),
  ).toEqual(['ก d']);
});

test('a year above the table is the sheet’s own, one in a line of the table is not', () => {
  const head = 'ที่|มาตรการ|สถานะ ปี 2568|สถานะ ปี 2569';
  const measure = '1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ';
  expect(toldOf(`รายงานผล ปี 2568|||\n${head}\n${measure}`)).toEqual(['ก d']);
  expect(toldOf(`${head}\nต่อเนื่องจากแผนปี 2568|||\n${measure}`)).toContain('ก n');
});

const IN_ROWS: readonly (readonly [heads: string, before: string, after: string])[] = [
  ['รอบ|งวด|ครั้งที่|รายงานครั้งที่|รายงานรอบ|Round|Period', '1', '2'],
  ['ไตรมาส|Quarter', '1', '2'],
  ['เดือน|ประจำเดือน|เดือนที่รายงาน|ช่วงรายงาน|ณ เดือน|Month|รายงานเดือน', 'ต.ค.', 'มี.ค.'],
  ['ปี|ปีงบประมาณ|ปี พ.ศ.|ประจำปี|Year', '2568', '2569'],
  ['ข้อมูล ณ วันที่|ณ วันที่|วันที่รายงาน|รายงาน ณ', '31 ธ.ค. 68', '31 มี.ค. 69'],
];

test.each(
  IN_ROWS.flatMap(([heads, before, after]) =>
    heads.split('|').map((head) => [head, before, after] as const),
  ),
)('rows under %s: %s, %s', (head, before, after) => {
  const rows = (one: string, other: string) =>
    toldOf(`ที่|มาตรการ|${head}|สถานะ\n1|ก|${one}|ยังไม่ดำเนินการ\n^|^|${other}|แล้วเสร็จ`);
  expect(rows(before, after)).toEqual(['ก d']);
  expect(rows(after, before)).toEqual(['ก n']);
  // Twice the same, or one of them no round: they are two works.
  expect(rows(before, before)).toEqual(['ก i']);
  expect(rows(before, '')).toEqual(['ก i']);
});

test.each(['ระยะเวลา', 'ช่วงเวลา', 'วันที่', 'กำหนดส่งรอบ', 'Yearly', 'Monthly', 'ปีกจักร', 'งบประมาณ'])(
  'rows under %s are works',
  (head) =>
    expect(
      toldOf(`ที่|มาตรการ|${head}|สถานะ\n1|ก|ต.ค. 68|ยังไม่ดำเนินการ\n^|^|มี.ค. 69|แล้วเสร็จ`),
    ).toEqual(['ก i']),
);

test('of rows for each round the last whose status is blank does not count; one that nobody can read does', () => {
  const rows = (last: string) =>
    toldOf(`ที่|มาตรการ|รอบ|สถานะ\n1|ก|6 เดือน|แล้วเสร็จ\n^|^|12 เดือน|${last}`);
  expect(rows('')).toEqual(['ก d']);
  expect(rows('รอก่อน')).toEqual(['ก ?']);
});

test('one unit that tells of each month tells of one work', () =>
  expect(
    toldOf(`ที่|มาตรการ|ผู้รับผิดชอบ|เดือน|สถานะ
      1|ก|กองคลัง, กองช่าง|ต.ค.|ยังไม่ดำเนินการ
      ^|^|กองคลัง|มี.ค.|แล้วเสร็จ`),
  ).toEqual(['ก d']));

test('one row of a round is itself', () =>
  expect(toldOf('ที่|มาตรการ|รอบ|สถานะ\n1|ก|6 เดือน|แล้วเสร็จ')).toEqual(['ก d']));

test.each([
  ...[
    'สรุปสถานะ',
    'สถานะภาพรวม',
    'สถานะโดยรวม',
    'สถานะรวม',
    'สถานะสุดท้าย',
    'Overall status',
    'Total status',
  ],
  ...['Status summary', 'Final status'],
])('%s goes before its shares', (head) =>
  expect(
    toldOf(`ที่|มาตรการ|สถานะของหน่วยงาน|<|${head}
      ^|^|กองคลัง|กองช่าง|^
      1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ`),
  ).toEqual(['ก i']),
);

test.each(['สถานะเพิ่มเติม', 'สถานะของเทศบาล'])('%s does not', (head) =>
  expect(
    toldOf(`ที่|มาตรการ|สถานะของหน่วยงาน|<|${head}
      ^|^|กองคลัง|กองช่าง|^
      1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ`),
  ).toEqual(['ก d']),
);

test('the texts over the status that is read, the nearest first', () => {
  const grid = drawn(`รายงานผล ปี 2569||||
    ฉบับแก้ไข||||
    ที่|มาตรการ|สถานะ|<|หมายเหตุ
    ^|^|รอบ 6 เดือน|รอบ 12 เดือน|^
    1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ|`);
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('unread');
  const told = (isOneOfSeveral: boolean) => {
    const { heads, titles } = roundRead(cleanGrid(grid), read.value.header, isOneOfSeveral);
    return [heads, titles].map((each) =>
      each.map(({ text, row, column }) => `${text} ${row}/${column}`).join(', '),
    );
  };
  const titles = 'ฉบับแก้ไข 2/1, รายงานผล ปี 2569 1/1';
  const heads = 'รอบ 12 เดือน 4/4, สถานะ 4/4';
  expect(told(false)).toEqual([heads, titles]);
  expect(told(true)).toEqual([`${heads}, ${titles}`, titles]);
});
