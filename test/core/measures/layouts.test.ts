/** Tables laid out as offices lay them out: titles above, totals and notes below, parts by unit, rounds, activities in rows. */
import { readMeasures } from '../../../src/core/measures/read-measures';
import type { Merge } from '../../../src/core/sheet/grid';
import { gridOf, merge } from './grids';

const LETTERS = { done: 'd', 'in-progress': 'i', 'not-started': 'n' } as const;

interface Layout {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly Merge[];
  /** Title, status and owners of each measure. */
  readonly reads: readonly string[];
}

const HEAD = ['ที่', 'มาตรการ', 'สถานะ'];
const MARKS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ'];

const LAYOUTS: readonly Layout[] = [
  {
    name: 'a method that begins as a total does is a measure’s still',
    rows: [
      ['ที่', 'มาตรการ', 'วิธีการ', 'สถานะ'],
      ['1', 'ประชุมประจำเดือน', 'รวม', 'แล้วเสร็จ'],
      ['รวม', '', '', '1'],
    ],
    reads: ['ประชุมประจำเดือน d'],
  },
  {
    name: 'of rounds the last that says anything, and none but the one status where there is no other',
    rows: [
      ['ที่', 'มาตรการ', 'สถานะ', 'ผลการดำเนินงาน รอบ 12 เดือน'],
      ['1', 'ก', 'แล้วเสร็จ', 'อบรม 40 คน'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'counts by status stand beside a status in words',
    rows: [
      [...HEAD, '', 'หน่วยงาน', ...MARKS],
      ['1', 'ก', 'แล้วเสร็จ', '', 'กองคลัง', '0', '1', '1'],
      ['2', 'ข', 'ยังไม่ดำเนินการ', '', 'กองช่าง', '1', '0', '1'],
    ],
    reads: ['ก d กองคลัง', 'ข n กองช่าง'],
  },
  {
    name: 'words stand beside marks: the marks say the status',
    rows: [
      [...HEAD, ...MARKS],
      ['1', 'ก', 'แล้วเสร็จ', '/', '', ''],
    ],
    reads: ['ก n'],
  },
  {
    name: 'another table of measures begins right of it, two rows below its headings',
    rows: [
      ['มาตรการ', 'สถานะ', '', '', ''],
      ['เพิ่มช่องทางร้องเรียน', 'แล้วเสร็จ', '', '', ''],
      ['ประกาศนโยบาย', 'แล้วเสร็จ', '', 'ชื่อมาตรการ', 'ผลการดำเนินงาน'],
      ['', '', '', 'ปรับปรุงคู่มือ', 'อยู่ระหว่างดำเนินการ'],
    ],
    reads: ['เพิ่มช่องทางร้องเรียน d', 'ประกาศนโยบาย d'],
  },
  ...[
    [['ที่', 'ชื่อมาตรการ/โครงการ', 'ผู้รับผิดชอบหลัก', 'ผลสำเร็จ'], 'แล้วเสร็จ'],
    [['ที่', 'มาตรการ', 'เจ้าของเรื่อง', '% ความสำเร็จ'], '100'],
    [['ที่', 'มาตรการ', 'เจ้าของงาน', 'ร้อยละความก้าวหน้า'], '100'],
    [['ที่', 'สิ่งที่ต้องดำเนินการ', 'ผู้รับผิดชอบ', 'สถานะ'], 'แล้วเสร็จ'],
    [['#', 'Measures', 'Who', 'Progress (%)'], '100'],
    [['No', 'Measure', 'In charge', '% complete'], '100'],
    [['ล าดับ', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะการด าเนินการ'], 'แล้วเสร็จ'],
  ].map(([head, status]) => ({
    name: `headed ${(head as string[]).join(' | ')}`,
    rows: [head as string[], ['1', 'ก', 'กองคลัง', status as string]],
    reads: ['ก d กองคลัง'],
  })),
  {
    name: 'the first row has a status word in two columns: it is a measure, and no head',
    rows: [
      ['ที่', 'มาตรการ', 'สถานะ รอบ 6 เดือน', 'สถานะ รอบ 12 เดือน'],
      ['1', 'ก', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'of the rounds the last that says anything counts',
    rows: [
      ['ที่', 'มาตรการ', 'สถานะ รอบ 6 เดือน', 'สถานะ รอบ 12 เดือน'],
      ['1', 'ก', 'อยู่ระหว่างดำเนินการ', ''],
    ],
    reads: ['ก i'],
  },
  {
    name: 'two words in a row of marks are too many, and no head again',
    rows: [
      ['ที่', 'มาตรการ', ...MARKS],
      ['1', 'ก', 'ยังไม่ดำเนินการ', '', 'ดำเนินการแล้วเสร็จ'],
      ['2', 'ข', '', '', '■'],
    ],
    reads: ['ก ?', 'ข d'],
  },
  {
    name: 'next year’s plan below this year’s results',
    rows: [
      ['ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. 2569', '', ''],
      HEAD,
      ['1', 'ก', 'เสร็จ'],
      ['', '', ''],
      ['มาตรการ ประจำปีงบประมาณ พ.ศ. 2570', '', ''],
      HEAD,
      ['1', 'ข', ''],
    ],
    reads: ['ก d'],
  },
  {
    name: 'the same with no headings of its own, and with some that nobody knows',
    rows: [
      ['มาตรการ ปี 2569', '', ''],
      HEAD,
      ['1', 'ก', 'เสร็จ'],
      ['แผนปี 2570', '', ''],
      ['1', 'ข', ''],
      ['แผนปี 2571', '', ''],
      ['ลำดับ', 'แผนงาน', 'งบประมาณ'],
      ['1', 'ค', '500'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'a plan without statuses below',
    rows: [
      ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
      ['1', 'ก', 'กองคลัง', 'เสร็จ'],
      ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ'],
      ['1', 'ข', 'อบรม', 'กองช่าง'],
    ],
    reads: ['ก d กองคลัง'],
  },
  {
    name: 'a plan that is called one and has statuses to be filled in',
    rows: [HEAD, ['1', 'ก', 'เสร็จ'], ['แผนการดำเนินงานปีถัดไป', '', ''], HEAD, ['1', 'ข', '-']],
    reads: ['ก d'],
  },
  {
    name: 'tables of the same year are one, and the lines over them no measures',
    rows: [
      ['มาตรการ ประจำปี 2569', '', ''],
      HEAD,
      ['1', 'ก', 'เสร็จ'],
      ['ตารางผลด้านการเงิน ประจำปี 2569', '', ''],
      HEAD,
      ['2', 'ข', ''],
      ['แผนงานด้านบุคคล', '', ''],
      HEAD,
      ['3', 'ค', 'เสร็จ'],
    ],
    reads: ['ก d', 'ข ?', 'ค d'],
  },
  {
    name: 'a measure that speaks of another year is one still',
    rows: [
      ['มาตรการ ปี 2569', '', ''],
      HEAD,
      ['1', 'ก', 'เสร็จ'],
      ['2', 'จัดทำแผนปี 2570', ''],
      ['', 'จัดทำแผนปี 2571', ''],
      ['3', 'ข', 'เสร็จ'],
    ],
    reads: ['ก d', 'จัดทำแผนปี 2570 ?', 'จัดทำแผนปี 2571 ?', 'ข d'],
  },
  {
    name: 'a table for each round, the later below',
    rows: [
      ['ผลการดำเนินการ รอบ 6 เดือน', '', ''],
      HEAD,
      ['1', 'ก', 'ยังไม่ดำเนินการ'],
      ['2', 'ข', 'แล้วเสร็จ'],
      ['', '', ''],
      ['ผลการดำเนินการ รอบ 12 เดือน', '', ''],
      HEAD,
      ['1', 'ก', 'แล้วเสร็จ'],
      ['2', 'ข', 'แล้วเสร็จ'],
      ['3', 'ค', 'อยู่ระหว่างดำเนินการ'],
    ],
    reads: ['ก d', 'ข d', 'ค i'],
  },
  {
    name: 'the same where the later is yet to be filled in, and on the next page goes on',
    rows: [
      ['รอบ 6 เดือน', '', ''],
      HEAD,
      ['1', 'ก', 'ยังไม่ดำเนินการ'],
      HEAD,
      ['2', 'ข', 'แล้วเสร็จ'],
      ['รอบ 12 เดือน', '', ''],
      HEAD,
      ['1', 'ก', ''],
      ['2', 'ข', ''],
    ],
    reads: ['ก n', 'ข d'],
  },
  {
    name: 'a table for each quarter’s own measures is one list',
    rows: [
      ['มาตรการไตรมาสที่ 1', '', ''],
      HEAD,
      ['1', 'ก', 'ยังไม่ดำเนินการ'],
      ['มาตรการไตรมาสที่ 2', '', ''],
      HEAD,
      ['2', 'ข', 'แล้วเสร็จ'],
    ],
    reads: ['ก n', 'ข d'],
  },
  {
    name: 'a table below that counts by status',
    rows: [
      HEAD,
      ['1', 'ก', 'แล้วเสร็จ'],
      ['', '', ''],
      ['สรุปผลการดำเนินการ', '', ''],
      ['รายการ', 'จำนวน', 'ร้อยละ'],
      ['แล้วเสร็จ', '1', '100'],
      ['อยู่ระหว่างดำเนินการ', '0', '0'],
      ['รวม', '1 มาตรการ', '100'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'the same by unit',
    rows: [
      ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', ...MARKS],
      ['1', 'ก', 'กองคลัง', '', '', '/'],
      ['', '', '', '', '', ''],
      ['ที่', 'หน่วยงาน', 'จำนวนมาตรการ', ...MARKS],
      ['1', 'กองคลัง', '1', '0', '0', '1'],
      ['2', 'กองช่าง', '1', '1', '0', '0'],
      ['', 'รวม', '2', '1', '0', '1'],
    ],
    reads: ['ก d กองคลัง'],
  },
  {
    name: 'notes that go on below their word, and whoever answers for them',
    rows: [
      HEAD,
      ['1', 'ก', 'แล้วเสร็จ'],
      ['หมายเหตุ', '', ''],
      ['- ข้อมูล ณ วันที่ 30 กันยายน 2569', '', ''],
      ['2. ข้อมูลจากกองช่าง', '', ''],
      ['', '', ''],
      ['', 'ผู้รายงาน (นาย ก)', ''],
      ['', 'ตำแหน่ง นักทรัพยากรบุคคล', ''],
    ],
    reads: ['ก d'],
  },
  {
    name: 'a measure behind a note goes on counting',
    rows: [
      HEAD,
      ['1', 'ก', 'แล้วเสร็จ'],
      ['หมายเหตุ: ข้อมูลเบื้องต้น', '', ''],
      ['2', 'ข', 'แล้วเสร็จ'],
      ['3', 'ค', ''],
    ],
    reads: ['ก d', 'ข d', 'ค ?'],
  },
  {
    name: 'parts with numbers over their measures',
    rows: [
      HEAD,
      ['1', 'ด้านการปฏิบัติหน้าที่', ''],
      ['1.1', 'ก', 'แล้วเสร็จ'],
      ['2', 'ด้านการใช้งบประมาณ', ''],
      ['2.1', 'ข', 'แล้วเสร็จ'],
      ['3', 'ด้านหน้าสำนักงาน', ''],
    ],
    reads: ['ก d', 'ข d', 'ด้านหน้าสำนักงาน ?'],
  },
  {
    name: 'sums in words under the table',
    rows: [
      HEAD,
      ['1', 'ก', 'เสร็จ'],
      ['', 'ดำเนินการแล้วเสร็จ 1 มาตรการ', ''],
      ['', 'ยังไม่ดำเนินการ จำนวน 0 มาตรการ', ''],
    ],
    reads: ['ก d'],
  },
  {
    name: 'notes and a key to the signs under the table',
    rows: [
      HEAD,
      ['1', 'ก', 'เสร็จ'],
      ['* ข้อมูล ณ วันที่ 31 มีนาคม 2569', '', ''],
      ['', 'หมายเหตุ ข้อมูลจากทุกกอง', ''],
      ['', 'ข้อมูล ณ วันที่ 31 มีนาคม 2569', ''],
      ['', 'คำอธิบายสัญลักษณ์', ''],
      ['', '/ = ดำเนินการแล้ว', ''],
    ],
    reads: ['ก d'],
  },
  {
    name: 'whoever made the table, under it',
    rows: [
      HEAD,
      ['1', 'ก', 'เสร็จ'],
      ['', 'ผู้รายงาน', ''],
      ['', '(นาย…………………)', ''],
      ['', 'ตำแหน่ง นักวิเคราะห์นโยบายและแผน', ''],
    ],
    reads: ['ก d'],
  },
  {
    name: 'a measure that speaks of reporters and notes is none of these',
    rows: [
      HEAD,
      ['1', 'ผู้รายงาน', 'เสร็จ'],
      ['2', 'หมายเหตุท้ายประกาศให้ครบ', ''],
      ['', 'กองคลังจัดทำแผนจัดหาพัสดุ', ''],
    ],
    reads: ['ผู้รายงาน d', 'หมายเหตุท้ายประกาศให้ครบ ?', 'กองคลังจัดทำแผนจัดหาพัสดุ ?'],
  },
  {
    name: 'parts by unit, which are the owners of their measures',
    rows: [
      HEAD,
      ['สำนักปลัดเทศบาล', '', ''],
      ['1', 'ก', 'เสร็จ'],
      ['', 'กองสาธารณสุขและสิ่งแวดล้อม', ''],
      ['2', 'ข', 'กำลังทำ'],
    ],
    reads: ['ก d สำนักปลัดเทศบาล', 'ข i กองสาธารณสุขและสิ่งแวดล้อม'],
  },
  {
    name: 'the same merged across',
    rows: [HEAD, ['กองคลัง', '', ''], ['1', 'ก', 'เสร็จ']],
    merges: [merge(2, 1, 1, 3)],
    reads: ['ก d กองคลัง'],
  },
  {
    name: 'a column of owners goes before a part’s unit',
    rows: [
      ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
      ['', 'กองคลัง', '', ''],
      ['1', 'ก', 'กองช่าง', 'เสร็จ'],
    ],
    reads: ['ก d กองช่าง'],
  },
  {
    name: 'parts with letters',
    rows: [HEAD, ['ก.', 'ด้านการบริหารงาน', ''], ['1', 'ก', 'เสร็จ'], ['ข.', 'ประกาศนโยบาย', '']],
    reads: ['ก d', 'ประกาศนโยบาย ?'],
  },
  {
    name: 'columns named by letters',
    rows: [
      ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
      ['(ก)', '(ข)', '(ค)', '(ง)'],
      ['1', 'ก', 'กองคลัง', 'เสร็จ'],
    ],
    reads: ['ก d กองคลัง'],
  },
  {
    name: 'a measure above its numbered activities has no status of its own',
    rows: [
      ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'สถานะ'],
      ['1', 'ก', '', 'กองคลัง', ''],
      ['1.1', '', 'ม', '', 'เสร็จ'],
      ['1.2', '', 'น', 'กองช่าง', 'เสร็จ'],
      ['2', 'ข', '', '', ''],
      ['2.1', '', 'ม', 'กองคลัง', ''],
    ],
    reads: ['ก d กองคลัง, กองช่าง', 'ข ? กองคลัง'],
  },
];

test.each(LAYOUTS)('$name', ({ rows, merges, reads }) => {
  const result = readMeasures(gridOf(rows, merges));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const told = result.value.measures.map(({ title, status, owners }) =>
    [title, status ? LETTERS[status] : '?', owners.join(', ')].join(' ').trim(),
  );
  expect(told).toEqual(reads);
});
