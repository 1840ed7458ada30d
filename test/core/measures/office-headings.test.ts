/** Tables as offices head them in their own words; and rows that are numbered and have no title. */
import { columnsHeadedBy } from '../../../src/core/measures/headings';
import { readNumberedTitle } from '../../../src/core/measures/numbering';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { gridOf, merge, toldOf } from './grids';

const read = (...given: Parameters<typeof gridOf>) => {
  const result = readMeasures(gridOf(...given));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

test('a group of the office’s own words over marks in its own words', () => {
  const { header, measures } = read(
    [
      ['ที่', 'รายการ/กิจกรรม', 'หน่วยงาน', 'งบประมาณ', 'ระยะเวลา', 'ผลการดำเนินงาน', '', ''],
      ['', '', '', '', '', 'ยังไม่ทำ', 'กำลังทำ', 'ทำแล้ว'],
      ['1', 'ก', 'กองคลัง', '500', 'ต.ค.', '', '', '✓'],
      ['2', 'ข', 'กองช่าง', '', '', '/', '', ''],
    ],
    [merge(1, 6, 1, 3)],
  );
  expect(header.columns).toEqual({
    number: 1,
    title: 2,
    owners: 3,
    'not-started': 6,
    'in-progress': 7,
    done: 8,
  });
  expect(header.own.map(({ heading }) => heading)).toEqual(['งบประมาณ', 'ระยะเวลา']);
  expect(measures.map(({ title, owners, status }) => [title, owners, status])).toEqual([
    ['ก', ['กองคลัง'], 'done'],
    ['ข', ['กองช่าง'], 'not-started'],
  ]);
});

test.each([
  [['โครงการ/กิจกรรม', 'กองที่รับผิดชอบ', 'ไตรมาส', 'สถานภาพ'], { title: 1, owners: 2, status: 4 }],
  [['รายการ', 'ฝ่าย/กอง', 'ผลการดำเนินการ'], { title: 1, owners: 2, status: 3 }],
  [['รายการ', 'กิจกรรม', 'สถานะ'], { title: 1, method: 2, status: 3 }],
  [['มาตรการ', 'รายการ', 'หน่วยงาน', 'ผู้รับผิดชอบ', 'สถานะ'], { title: 1, owners: 4, status: 5 }],
  [['เป้าหมายของมาตรการ', 'มาตรการ', 'ความคืบหน้า'], { title: 2, status: 3 }],
  [['มาตรการ', 'ผลการดำเนินงาน', 'สถานะ'], { title: 1, status: 3 }],
  [['มาตร\u200bการ', 'สถานะการด าเนินการ'], { title: 1, status: 2 }],
  [
    ['ชื่อมาตรการ', 'รายละเอียด', 'เจ้าภาพ', 'ผลการปฏิบัติงาน'],
    { title: 1, method: 2, owners: 3, status: 4 },
  ],
])('%j', (headings, columns) => {
  const row = headings.map((heading) =>
    columnsHeadedBy(heading).includes('status') ? 'เสร็จ' : 'ก',
  );
  expect(read([headings, row]).header.columns).toEqual(columns);
});

test('a caption between two tables of a sheet is no measure', () => {
  const { measures } = read([
    ['มาตรการ', 'สถานะ'],
    ['ก', 'เสร็จ'],
    ['ตารางที่ 2 ด้านการเงิน', ''],
    ['มาตรการ', 'สถานะ'],
    ['ข', 'เสร็จ'],
  ]);
  expect(measures.map(({ title }) => title)).toEqual(['ก', 'ข']);
});

test('words of its own meaning under a mark column are its mark; any others are unclear', () => {
  const { measures } = read([
    ['มาตรการ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
    ['ก', '', '', 'เสร็จแล้ว'],
    ['ข', '', 'กำลังทำ (รออนุมัติ)', '-'],
    ['ค', '', '', 'กำลังทำ'],
    ['ง', 'ยังไม่ถึงกำหนด', '', ''],
    ['จ', '', '', '100%'],
  ]);
  expect(measures.map(({ status, activities }) => [status, activities[0]?.note])).toEqual([
    ['done', ''],
    ['in-progress', '(รออนุมัติ)'],
    [null, ''],
    ['not-started', ''],
    [null, ''],
  ]);
});

describe('a row with a number of its own', () => {
  const HEAD = ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'สถานะ'];
  const titles = (...rows: string[][]) =>
    read([HEAD, ['4', 'ก', 'ม', 'กองคลัง', 'เสร็จ'], ...rows]).measures.map(
      ({ number, title, activities }) => [number, title, activities.length],
    );

  test.each([
    [['5', '', 'ม', 'กองช่าง', 'เสร็จ']],
    [['๕.', '', 'ม', '', '']],
    [['5', '', '', 'กองช่าง', '']],
    [['5', '', '', '', 'กำลังทำ']],
  ])('%j is a measure without a title', (row) => {
    expect(titles(row)).toEqual([
      ['4', 'ก', 1],
      ['5', '', 1],
    ]);
  });

  test.each([
    [['4.1', '', 'ม', 'กองช่าง', 'เสร็จ']],
    [['4', '', 'ม', 'กองช่าง', 'เสร็จ']],
    [['', '', 'ม', 'กองช่าง', 'เสร็จ']],
  ])('%j is an activity of the measure above', (row) => {
    expect(titles(row)).toEqual([['4', 'ก', 2]]);
  });

  test('under a merge of the title it is an activity; alone it was made ahead', () => {
    const rows = [
      HEAD,
      ['1', 'ก', 'ม', '', 'เสร็จ'],
      ['2', '', 'น', '', 'เสร็จ'],
      ['3', '', '', '', ''],
    ];
    expect(read(rows, [merge(2, 2, 2, 1)]).measures).toMatchObject([
      { title: 'ก', activities: [{}, {}] },
    ]);
  });
});

test.each([
  ['3', 'มาตรการ 3 ไม่ (ไม่ทำ ไม่ทน ไม่เฉย)', '3', 'มาตรการ 3 ไม่ (ไม่ทำ ไม่ทน ไม่เฉย)'],
  ['', 'มาตรการ 5 ส ในสำนักงาน', null, 'มาตรการ 5 ส ในสำนักงาน'],
  ['', 'มาตรการที่ 5 ให้ความรู้', '5', 'ให้ความรู้'],
  ['', 'มาตรการ 5: ให้ความรู้', '5', 'ให้ความรู้'],
  ['', 'มาตรการ (๕) ให้ความรู้', '5', 'ให้ความรู้'],
  ['', 'ข้อ ๕ ให้ความรู้', '5', 'ให้ความรู้'],
])('number %j and title %j', (number, title, read, rest) => {
  expect(readNumberedTitle(number, title)).toEqual({ number: read, title: rest });
});

test('วิธี alone heads the methods; with other words behind it nothing is known', () => {
  expect(columnsHeadedBy('วิธี')).toEqual([null, 'method']);
  expect(columnsHeadedBy('วิธีคิดคะแนน')).toEqual([]);
  expect(columnsHeadedBy('รายละเอียด')).toEqual([null, 'method']);
  expect(columnsHeadedBy('รายละเอียดแนบ')).toEqual([]);
});

test.each([
  ['ผล', 'แล้วเสร็จ', ['ก d']],
  ['ผลรอบ 6 เดือน', 'แล้วเสร็จ', ['ก d']],
  ['ผลไตรมาส 2', 'อยู่ระหว่างดำเนินการ', ['ก i']],
  ['ผล', 'ประชาชนพึงพอใจ', ['no-status']],
])('%s with %s under it', (heading, text, reads) => {
  expect(toldOf(`ที่|มาตรการ|${heading}\n1|ก|${text}`)).toEqual(reads);
});

test.each([
  ['มาตราการ', 'title'],
  ['ผู้รับผิดขอบ', 'owners'],
  ['หน่วยงานที่รับผิชอบ', 'owners'],
  ['สถาณะการดำเนินการ', 'status'],
  ['หมายเหตู', 'note'],
  ['ขันตอนหรือวิธีการ', 'method'],
  ['หลักฐาณ', 'note'],
  ['ลำดับที่ (ข้อ)', 'number'],
  ['เลขที่มาตรการ', 'number'],
  ['อันดับ', 'number'],
])('%s heads the %s', (heading, column) => {
  expect(columnsHeadedBy(heading)).toEqual([column]);
});

test.each([
  ['ส่วนราชการเจ้าของเรื่อง', 'owners'],
  ['ผู้ที่ได้รับมอบหมาย', 'owners'],
  ['มอบหมายให้', 'owners'],
  ['ผรบ.', 'owners'],
  ['PIC', 'owners'],
  ['ดำเนินการแล้ว/ยังไม่ดำเนินการ', 'status'],
  ['ผล (แล้ว/ยัง)', 'status'],
  ['เสร็จ/ไม่เสร็จ', 'status'],
])('%s heads the %s where nothing surer does', (heading, column) => {
  expect(columnsHeadedBy(heading)).toEqual([null, column]);
});

test.each(['คำสั่งมอบหมายงาน', 'วันที่มอบหมาย', 'หมายเหตุการณ์', 'แล้วเสร็จเมื่อ', 'ขนตอน'])(
  '%s is no slip of a heading',
  (heading) => {
    expect(columnsHeadedBy(heading).filter((each) => each !== 'done')).not.toContain('owners');
  },
);

test('a table whose headings are misspelt is read', () => {
  expect(toldOf('ที่|มาตราการ|ผู้รับผิดขอบ|สถาณะ\n1|ก|กองคลัง|เสร็จ')).toEqual(['ก d']);
});

test('ผล beside a status is none', () => {
  expect(toldOf('ที่|มาตรการ|ผล|สถานะ\n1|ก|แล้วเสร็จ|อยู่ระหว่างดำเนินการ')).toEqual(['ก i']);
});

test.each([
  ['รายงานผลการดำเนินการ', [null, 'status']],
  ['รายงานผลการดำเนินงานตามมาตรการ', [null, 'status']],
  ['รายงานความก้าวหน้า', [null, 'status']],
  // To whom and how often one reports is how a measure is followed up.
  ['รายงานผลการดำเนินการต่อผู้บริหาร', []],
  ['รายงานความก้าวหน้าทุกไตรมาส', []],
  ['รายงานผลการติดตาม', ['followUp']],
])('what a column reports on: %s', (heading, columns) =>
  expect(columnsHeadedBy(heading)).toEqual(columns),
);
