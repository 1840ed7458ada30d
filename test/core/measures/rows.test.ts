/** What each row of a table is: a measure, one more activity, a lengthened cell, or nothing that counts. */
import { readMeasures, roundedPercentColumn } from '../../../src/core/measures/read-measures';
import { gridOf, merge } from './grids';

const HEADINGS = [
  'ลำดับ',
  'มาตรการ',
  'วิธีการ',
  'ผู้รับผิดชอบ',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'แล้วเสร็จ',
];
const FIRST = ['1', 'ให้ความรู้แก่บุคลากร', 'จัดอบรม', 'กองคลัง', '', '', '/'];

function measuresOf(
  rows: readonly (readonly string[])[],
  merges = [] as ReturnType<typeof merge>[],
) {
  const read = readMeasures(gridOf([HEADINGS, ...rows], merges));
  if (!read.ok) throw new Error('no measures sheet');
  return read.value.measures.map(({ title, number, status, activities }) => ({
    title,
    number,
    status,
    rows: activities.map(({ row }) => row),
  }));
}

const first = { title: 'ให้ความรู้แก่บุคลากร', number: '1' };

test.each([
  ['a mark alone is one more activity', ['', '', '', '', '', '/', ''], [2, 3]],
  ['a method alone is one more activity', ['', '', 'ทบทวน', '', '', '', '/'], [2, 3]],
  ['an owner alone lengthens the cell above', ['', '', '', 'กองช่าง', '', '', ''], [2]],
  ['unticked boxes say nothing', ['2', '', '', '', 'FALSE', 'FALSE', 'FALSE'], [2]],
  ['a total', ['', 'รวม 1 มาตรการ', '', '', '0', '0', '1'], [2]],
  ['a sum with nothing but figures', ['', 'จำนวนมาตรการ', '', '', '0', '0', '1'], [2]],
  ['a page’s number', ['-๒-', '', '', '', '', '', ''], [2]],
  ['the columns’ numbers', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], [2]],
  ['a sentence that counts the measures', ['มาตรการทั้งหมด 1 มาตรการ', '', '', '', '', '', ''], [2]],
  ['a section’s heading', ['ด้านที่ 2 ความโปร่งใส', '', '', '', '', '', ''], [2]],
])('%s', (_name, row, rows) => {
  expect(measuresOf([FIRST, row])).toEqual([expect.objectContaining({ ...first, rows })]);
});

test.each([
  ['a title that begins as a sum does', ['2', 'จำนวนผู้ใช้บริการเพิ่มขึ้น', '', '', '1', '', '']],
  ['a numbered sentence', ['2', 'มาตรการทั้งหมด 3 มาตรการย่อย', 'ทบทวน', '', '', '', '/']],
  [
    'a title that speaks of a count further on',
    ['', 'ทบทวนมาตรการทั้งหมด 3 มาตรการ', '', '', '', '', '/'],
  ],
  ['a title in the number’s column', ['ลดขั้นตอนการให้บริการ', '', '', '', '', '', '/']],
])('a measure of its own: %s', (_name, row) => {
  expect(measuresOf([FIRST, row])).toHaveLength(2);
});

test('a text merged across is a heading, one merged over its number and title is a measure', () => {
  const across = ['ความโปร่งใส', '', '', '', '', '', ''];
  expect(measuresOf([FIRST, across], [merge(3, 1, 1, 7)])).toHaveLength(1);
  expect(measuresOf([FIRST, across], [merge(3, 1, 1, 2)])).toHaveLength(2);
});

test.each([
  [['/', '/'], 'done'],
  [['/', ''], 'in-progress'],
])('the status of two activities: %j', ([one = '', other = ''], status) => {
  const second = ['', '', 'ทบทวน', '', '', other === '' ? '/' : '', other];
  expect(measuresOf([[...FIRST.slice(0, 6), one], second])).toEqual([
    { ...first, rows: [2, 3], status },
  ]);
});

test('notes of several marks are kept, without blanks between', () => {
  const read = readMeasures(gridOf([HEADINGS, ['1', 'ก', 'ข', 'ค', '/ (รอ)', '/', '/ (ทำ)']]));
  const activity = read.ok ? read.value.measures[0]?.activities[0] : undefined;
  expect(activity).toMatchObject({ status: null, fault: { kind: 'many' }, note: '(รอ)\n(ทำ)' });
});

test.each([
  ['100%', 2],
  ['0%', 2],
  ['99.60%', null],
  ['100% (ณ เดือนมีนาคม)', null],
  ['เสร็จแล้ว', null],
])('a column in words that shows %s may be rounded: %j', (shown, column) => {
  const grid = gridOf([
    ['มาตรการ', 'สถานะ'],
    ['ก', shown],
    ['ข', '50%'],
  ]);
  const read = readMeasures(grid);
  expect(read.ok && roundedPercentColumn(grid, read.value.header)).toBe(column);
});

test('columns of marks have no per cents to be rounded', () => {
  const grid = gridOf([HEADINGS, [...FIRST.slice(0, 6), '100%']]);
  const read = readMeasures(grid);
  expect(read.ok && roundedPercentColumn(grid, read.value.header)).toBeNull();
});

test('ลงชื่อ that begins a note, a method or a title ends no table', () => {
  const read = readMeasures(
    gridOf([
      ['ที่', 'มาตรการ', 'ขั้นตอน', 'สถานะ', 'หมายเหตุ'],
      ['1', 'ประกาศนโยบาย', 'ลงชื่อรับทราบประกาศทุกคน', 'เสร็จ', ''],
      ['2', 'อบรม', 'จัดอบรม', 'เสร็จ', 'ลงชื่อรับทราบ 40 คน'],
      ['3', 'ลงชื่อเข้าใช้ระบบ e-Service', 'เปิดระบบ', 'ยังไม่ดำเนินการ', ''],
      ['', 'ลงชื่อ..............................ผู้รายงาน', '', '', ''],
      ['', 'คณะทำงาน', '', '', ''],
    ]),
  );
  expect(read.ok && read.value.measures.map(({ status }) => status)).toEqual([
    'done',
    'done',
    'not-started',
  ]);
});

test('a measure whose cells say what other headings say is no head once more', () => {
  const read = readMeasures(
    gridOf([
      [
        'ที่',
        'มาตรการ',
        'ยังไม่ดำเนินการ',
        'อยู่ระหว่างดำเนินการ',
        'แล้วเสร็จ',
        'ไตรมาส 1',
        'ไตรมาส 2',
        'ไตรมาส 3',
      ],
      ['1', 'อบรม', '', '', '/', 'แล้วเสร็จ', 'แล้วเสร็จ', 'แล้วเสร็จ'],
      ['2', 'ประกาศนโยบาย', '/', '', '', 'ยังไม่ดำเนินการ', 'ยังไม่ดำเนินการ', 'ยังไม่ดำเนินการ'],
      [
        'ที่',
        'มาตรการ',
        'ยังไม่ดำเนินการ',
        'อยู่ระหว่างดำเนินการ',
        'แล้วเสร็จ',
        'ไตรมาส 1',
        'ไตรมาส 2',
        'ไตรมาส 3',
      ],
      ['3', 'คู่มือ', '', '/', '', '', '', ''],
    ]),
  );
  expect(read.ok && read.value.measures.map(({ title, status }) => `${title} ${status}`)).toEqual([
    'อบรม done',
    'ประกาศนโยบาย not-started',
    'คู่มือ in-progress',
  ]);
});

test.each([
  [['สถานะ รอบ 12 เดือน', 'สถานะ รอบ 6 เดือน'], ['เสร็จ', 'ยังไม่ดำเนินการ'], 'done'],
  [['สถานะ รอบ 6 เดือน', 'สถานะ รอบ 12 เดือน'], ['เสร็จ', ''], 'done'],
  [['สถานะ ปี 2567', 'สถานะ ปี 2568'], ['เสร็จ', 'ยังไม่ดำเนินการ'], 'not-started'],
  [['สถานะครึ่งปีแรก', 'สถานะครึ่งปีหลัง'], ['ยังไม่ดำเนินการ', 'เสร็จ'], 'done'],
  [['สถานะเดิม', 'สถานะปัจจุบัน'], ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ'], 'in-progress'],
  [['สถานะ ก.ย. 69', 'สถานะ มี.ค. 69'], ['เสร็จ', 'ยังไม่ดำเนินการ'], 'done'],
  [['ความก้าวหน้า ตามแผน (%)', 'ความก้าวหน้า จริง (%)'], ['100', '40'], 'in-progress'],
  [['สถานะเอกสาร', 'สถานะการดำเนินการ'], ['เสร็จแล้ว', 'ยังไม่ดำเนินการ'], 'not-started'],
])('of the columns %j the one reported on says %j: %s', (headings, cells, status) => {
  const read = readMeasures(
    gridOf([
      ['ที่', 'มาตรการ', ...headings],
      ['1', 'อบรม', ...cells],
    ]),
  );
  expect(read.ok && read.value.measures[0]?.status).toBe(status);
});

test.each([
  [['ตัวอย่าง', 'จัดอบรม', 'กองคลัง', 'แล้วเสร็จ']],
  [['(ตัวอย่าง)', 'จัดอบรม', 'กองคลัง', 'แล้วเสร็จ']],
  [['', 'ตัวอย่าง: จัดอบรม', 'กองคลัง', 'แล้วเสร็จ']],
  [['Example', 'จัดอบรม', '', '100%']],
])('an example right under the heads is no measure, further down it is: %j', (example) => {
  const head = ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'];
  const measure = ['1', 'ประกาศนโยบาย', 'กองช่าง', 'ยังไม่ดำเนินการ'];
  const count = (...rows: (readonly string[])[]) => {
    const read = readMeasures(gridOf([head, ...rows]));
    return read.ok && read.value.measures.length;
  };
  expect(count(example, measure)).toBe(1);
  expect(count(['', '', '', ''], example, measure)).toBe(1);
  expect(count(measure, example)).toBe(2);
});

test('a title that begins with an example’s word is a measure’s', () => {
  const read = readMeasures(
    gridOf([
      ['มาตรการ', 'สถานะ'],
      ['ตัวอย่างที่ดีด้านความโปร่งใส', 'แล้วเสร็จ'],
    ]),
  );
  expect(read.ok && read.value.measures).toHaveLength(1);
});

const SIGNED_HEADS = ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ', 'ผู้รายงาน'];
test.each([
  [
    'a signature beside a measure',
    [
      ['1', 'อบรม', 'กองคลัง', 'แล้วเสร็จ', ''],
      ['2', 'ประกาศ', 'กองช่าง', 'ยังไม่ดำเนินการ', 'ลงชื่อ.....'],
      ['3', 'คู่มือ', 'กองช่าง', 'ยังไม่ดำเนินการ', ''],
    ],
  ],
  [
    'a signature in the first row',
    [
      ['1', 'อบรม', 'กองคลัง', 'แล้วเสร็จ', 'ลงชื่อผู้จัดทำแล้ว'],
      ['2', 'ประกาศ', 'กองช่าง', 'ยังไม่ดำเนินการ', ''],
      ['3', 'คู่มือ', 'ลงชื่อ …… กองช่าง', 'ยังไม่ดำเนินการ', ''],
    ],
  ],
  [
    'a line to sign on under each unit',
    [
      ['1', 'อบรม', 'กองคลัง', 'แล้วเสร็จ', ''],
      ['', 'ลงชื่อ……………ผู้รายงาน', '', '', ''],
      ['', '(นายตัวอย่าง ทดสอบ)', '', '', ''],
      ['2', 'ประกาศ', 'กองช่าง', 'ยังไม่ดำเนินการ', ''],
      ['3', 'คู่มือ', 'กองช่าง', 'ยังไม่ดำเนินการ', ''],
      ['', 'ลงชื่อ……………ผู้รายงาน', '', '', ''],
      ['', '(นายตัวอย่าง ทดสอบ)', '', '', ''],
      ['', 'ผู้อำนวยการกองช่าง', '', '', ''],
    ],
  ],
])('measures go on: %s', (_name, rows) => {
  const read = readMeasures(gridOf([SIGNED_HEADS, ...rows]));
  expect(read.ok && read.value.measures.map(({ number, status }) => `${number} ${status}`)).toEqual(
    ['1 done', '2 not-started', '3 not-started'],
  );
});

test('whoever signs below the table is no measure', () => {
  const read = readMeasures(
    gridOf([
      SIGNED_HEADS,
      ['1', 'อบรม', 'กองคลัง', 'แล้วเสร็จ', ''],
      ['', 'ลงชื่อ……………ผู้จัดทำ', '', 'ลงชื่อ……………ผู้ตรวจ', ''],
      ['', '(นายตัวอย่าง ทดสอบ)', '', '(นางตัวอย่าง ทดสอบ)', ''],
      ['1', 'นายตัวอย่าง', 'ประธาน', '', 'ลงชื่อ'],
      ['2', 'นางตัวอย่าง', 'กรรมการ', '', ''],
    ]),
  );
  expect(read.ok && read.value.measures.map(({ title }) => title)).toEqual(['อบรม']);
});
