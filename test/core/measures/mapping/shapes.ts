/** Workbooks as offices keep them, each in a shape of its own: what is to be read, and what has to be said for that. */
import type { ColumnRole, WordMeaning } from '../../../../src/core/measures/mapping/mapping';
import type { Merge } from '../../../../src/core/sheet/grid';
import { merge } from '../grids';

export interface Shape {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly Merge[];
  /** The titles with their statuses: d, i, n, or ? for one that is to be found. None where the sheet is refused. */
  readonly reads: readonly string[];
  /** What the user says, by column letter; nothing where the sheet is read by itself. */
  readonly says?: Readonly<Record<string, ColumnRole>>;
  /** How many rows the headings take, where the guess is wrong; they begin in the first. */
  readonly headingRows?: number;
  readonly words?: Readonly<Record<string, WordMeaning>>;
}

const DONE = 'ดำเนินการเสร็จเรียบร้อยแล้ว';
const MARKS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', DONE];

export const SHAPES: readonly Shape[] = [
  {
    name: 'the official order',
    rows: [
      ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', ...MARKS],
      ['1', 'ก', '', 'กองคลัง', '', '', '/'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'columns from right to left',
    rows: [
      [...MARKS, 'ผู้รับผิดชอบ', 'มาตรการ', 'ที่'],
      ['', '✓', '', 'กองคลัง', 'ก', '๑'],
    ],
    reads: ['ก i'],
  },
  {
    name: 'a group merged over three marks',
    rows: [
      ['ที่', 'มาตรการ', 'สถานะ', '', ''],
      ['', '', ...MARKS],
      ['1', 'ก', '/', '', ''],
    ],
    merges: [merge(1, 3, 1, 3), merge(1, 1, 2, 1), merge(1, 2, 2, 1)],
    reads: ['ก n'],
  },
  {
    name: 'the marks in short words',
    rows: [
      ['ที่', 'รายการ/กิจกรรม', 'หน่วยงาน', 'ผลการดำเนินงาน', '', ''],
      ['', '', '', 'ยังไม่ทำ', 'กำลังทำ', 'ทำแล้ว'],
      ['1', 'ก', 'กองคลัง', '', '', '✓'],
    ],
    merges: [merge(1, 4, 1, 3)],
    reads: ['ก d'],
  },
  {
    name: 'projects with a state in words',
    rows: [
      ['โครงการ/กิจกรรม', 'กองที่รับผิดชอบ', 'ไตรมาส', 'สถานภาพ'],
      ['ก', 'กองคลัง', '1', 'เสร็จ'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'months with dots, and the result in words',
    rows: [
      ['ที่', 'กิจกรรม', 'ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ผลการดำเนินงาน'],
      ['1', 'ก', '●', '●', '', '', 'อยู่ระหว่างเก็บข้อมูล 60%'],
      ['2', 'ข', '', '', '●', '●', 'ยังไม่ถึงกำหนด'],
    ],
    reads: ['ก i', 'ข n'],
  },
  {
    name: 'quarters under a group',
    rows: [
      ['ที่', 'มาตรการ', 'ไตรมาส', '', '', '', 'สถานะ'],
      ['', '', '1', '2', '3', '4', ''],
      ['1', 'ก', '/', '/', '', '', 'กำลังดำเนินการ'],
    ],
    merges: [merge(1, 3, 1, 4)],
    reads: ['ก i'],
  },
  {
    name: 'per cents',
    rows: [
      ['มาตรการ', 'ความก้าวหน้า'],
      ['ก', '100%'],
      ['ข', 'ร้อยละ 40'],
      ['ค', '0%'],
    ],
    reads: ['ก d', 'ข i', 'ค n'],
  },
  {
    name: 'checkboxes',
    rows: [
      ['มาตรการ', ...MARKS],
      ['ก', 'FALSE', 'FALSE', 'TRUE'],
      ['ข', 'TRUE', 'FALSE', 'FALSE'],
    ],
    reads: ['ก d', 'ข n'],
  },
  {
    name: 'English headings and words',
    rows: [
      ['No.', 'Measure', 'Owner', 'Status'],
      ['1', 'ก', 'กองคลัง', 'Done'],
      ['2', 'ข', '', 'To do'],
    ],
    reads: ['ก d', 'ข n'],
  },
  {
    name: 'English as a board has it',
    rows: [
      ['Task', 'Assignee', 'State'],
      ['Train staff', 'กองคลัง', 'In progress'],
      ['Publish', '', 'Done'],
    ],
    says: {},
    reads: ['Train staff i', 'Publish d'],
  },
  {
    name: 'a title over the table',
    rows: [['มาตรการส่งเสริมคุณธรรม ปี 2569'], [], ['ที่', 'มาตรการ', 'สถานะ'], ['1', 'ก', 'แล้วเสร็จ']],
    reads: ['ก d'],
  },
  {
    name: 'the headings again after a page',
    rows: [
      ['มาตรการ', 'สถานะ'],
      ['ก', 'เสร็จแล้ว'],
      ['-๒-', ''],
      ['มาตรการ', 'สถานะ'],
      ['ข', 'ยังไม่ทำ'],
    ],
    reads: ['ก d', 'ข n'],
  },
  {
    name: 'numbers within the titles',
    rows: [
      ['มาตรการ', 'สถานะ'],
      ['(๑) ก', 'เสร็จแล้ว'],
      ['๒. ข', 'กำลังทำ'],
    ],
    reads: ['ก d', 'ข i'],
  },
  {
    name: 'sections and a total',
    rows: [
      ['มาตรการ', 'สถานะ'],
      ['ด้านที่ ๑ ความโปร่งใส', ''],
      ['ก', 'เสร็จแล้ว'],
      ['รวม', ''],
    ],
    reads: ['ก d'],
  },
  {
    name: 'two headings for notes',
    rows: [
      ['มาตรการ', 'สถานะ', 'หมายเหตุ', 'หลักฐาน'],
      ['ก', 'เสร็จแล้ว', 'ข', 'ค'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'blank columns on the left',
    rows: [
      ['', '', 'มาตรการ', 'สถานะ'],
      ['', '', 'ก', 'เสร็จแล้ว'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'line breaks in the headings',
    rows: [
      ['มาตร\nการ', 'สถานะ\nการดำเนินการ'],
      ['ก', 'เสร็จแล้ว'],
    ],
    reads: ['ก d'],
  },
  {
    name: 'two statuses alone',
    rows: [
      ['มาตรการ', 'ยังไม่ดำเนินการ', 'ดำเนินการแล้ว'],
      ['ก', '', '/'],
      ['ข', '/', ''],
    ],
    reads: ['ก d', 'ข n'],
  },
  {
    name: 'departments as the first column',
    rows: [
      ['หน่วยงาน', 'มาตรการ', 'สถานะ'],
      ['กองคลัง', 'ก', 'เสร็จแล้ว'],
      ['', 'ข', 'กำลังทำ'],
    ],
    reads: ['ก d', 'ข i'],
  },
  {
    name: 'words of the office’s own under known headings',
    rows: [
      ['มาตรการ', 'สถานะ'],
      ['ก', 'จบ'],
      ['ข', 'ลุย'],
    ],
    words: { จบ: 'done', ลุย: 'in-progress' },
    reads: ['ก d', 'ข i'],
  },
  {
    name: 'headings that nobody knows, words that everybody does',
    rows: [
      ['#', 'สิ่งที่จะทำ', 'ใครทำ', 'ถึงไหนแล้ว'],
      ['1', 'ก', 'กองคลัง', 'เสร็จแล้ว'],
      ['2', 'ข', 'กองช่าง', 'ยังไม่ทำ'],
    ],
    says: {},
    reads: ['ก d', 'ข n'],
  },
  {
    name: 'the same with marks',
    rows: [
      ['#', 'สิ่งที่จะทำ', 'แดง', 'เหลือง', 'เขียว'],
      ['1', 'ก', '', '', '✓'],
      ['2', 'ข', '✓', '', ''],
      ['3', 'ค', '', '✓', ''],
    ],
    says: {},
    reads: ['ก d', 'ข n', 'ค i'],
  },
  {
    name: 'headings and words that nobody knows',
    rows: [
      ['เรื่อง', 'ผล'],
      ['อบรม', 'จบ'],
      ['ประกาศ', 'จบ'],
    ],
    says: { B: 'status' },
    words: { จบ: 'done' },
    reads: ['อบรม d', 'ประกาศ d'],
  },
  {
    name: 'the state beside a heading that misleads',
    rows: [
      ['มาตรการ', 'สถานะพื้นที่', 'ผลงาน'],
      ['ก', 'ในเขต', 'เสร็จแล้ว'],
      ['ข', 'นอกเขต', 'ยังไม่ทำ'],
    ],
    says: { C: 'status' },
    reads: ['ก d', 'ข n'],
  },
  {
    name: 'the measure under a group that is called so',
    rows: [
      ['มาตรการ', 'งานย่อย', 'สถานะ'],
      ['ด้านหนึ่ง', 'ก', 'เสร็จแล้ว'],
      ['ด้านหนึ่ง', 'ข', 'กำลังทำ'],
    ],
    says: { B: 'title' },
    reads: ['ก d', 'ข i'],
  },
  {
    name: 'crosses as marks',
    rows: [
      ['มาตรการ', ...MARKS],
      ['ก', '', '', 'x'],
      ['ข', 'x', '', ''],
    ],
    words: { x: 'mark' },
    reads: ['ก d', 'ข n'],
  },
  {
    name: 'a word for nothing in the columns of marks',
    rows: [
      ['มาตรการ', ...MARKS],
      ['ก', 'ไม่มี', 'ไม่มี', '/'],
      ['ข', '/', 'ไม่มี', 'ไม่มี'],
    ],
    words: { ไม่มี: 'empty' },
    reads: ['ก d', 'ข n'],
  },
  {
    name: 'a status column without a heading',
    rows: [
      ['มาตรการ', 'ผู้รับผิดชอบ', ''],
      ['ก', 'กองคลัง', 'เสร็จแล้ว'],
      ['ข', 'กองช่าง', 'กำลังทำ'],
    ],
    says: {},
    reads: ['ก d', 'ข i'],
  },
  {
    name: 'no title heading',
    rows: [
      ['ลำดับ', '', 'สถานะ'],
      ['1', 'ก', 'เสร็จแล้ว'],
      ['2', 'ข', 'กำลังทำ'],
    ],
    says: {},
    reads: ['ก d', 'ข i'],
  },
  {
    name: 'colours by name',
    rows: [
      ['มาตรการ', 'ไฟจราจร'],
      ['ก', 'เขียว'],
      ['ข', 'แดง'],
    ],
    says: { B: 'status' },
    words: { เขียว: 'done' },
    reads: ['ก d', 'ข ?'],
  },
  {
    name: 'a plan and its result headed alike',
    rows: [
      ['ที่', 'มาตรการ', 'แผน', '', 'ผล', ''],
      ['', '', 'สถานะ', 'วันที่', 'สถานะ', 'วันที่'],
      ['1', 'ก', 'ยังไม่ทำ', 'ต.ค.', 'เสร็จแล้ว', 'ม.ค.'],
    ],
    merges: [merge(1, 3, 1, 2), merge(1, 5, 1, 2)],
    reads: ['ก d'],
  },
  ...[
    ['ดำเนินการ', 'ไม่ดำเนินการ'],
    ['มี', 'ไม่มี'],
    ['ผ่าน', 'ไม่ผ่าน'],
    ['ใช่', 'ไม่ใช่'],
    ['ดำเนินการ', 'ยังไม่ได้ดำเนินการ'],
    ['Yes', 'No'],
  ].map((pair) => ({
    name: `two columns of which one denies the other: ${pair.join(' | ')}`,
    rows: [
      ['ที่', 'มาตรการ', ...pair],
      ['1', 'ก', '/', ''],
      ['2', 'ข', '', '/'],
    ],
    says: {},
    reads: ['ก d', 'ข n'],
  })),
  {
    name: 'the same under one head, where the denial means under way',
    rows: [
      ['ที่', 'มาตรการ', 'ผลการดำเนินการ', '', 'หมายเหตุ'],
      ['', '', 'แล้วเสร็จ', 'ไม่แล้วเสร็จ', ''],
      ['1', 'ก', '/', '', ''],
      ['2', 'ข', '', '/', ''],
    ],
    merges: [merge(1, 3, 1, 2), merge(1, 1, 2, 1), merge(1, 2, 2, 1), merge(1, 5, 2, 1)],
    says: {},
    reads: ['ก d', 'ข i'],
  },
  {
    name: 'the same where nothing is merged',
    rows: [
      ['ที่', 'มาตรการ', 'ผลการดำเนินการ', '', 'หมายเหตุ'],
      ['', '', 'แล้วเสร็จ', 'ยังไม่แล้วเสร็จ', ''],
      ['1', 'ก', '/', '', ''],
      ['2', 'ข', '', '/', ''],
    ],
    says: {},
    reads: ['ก d', 'ข i'],
  },
  {
    name: 'a denial that two statuses beside it make certain',
    rows: [
      ['ที่', 'มาตรการ', 'ดำเนินการแล้ว', 'อยู่ระหว่างดำเนินการ', 'ไม่ดำเนินการ'],
      ['1', 'ก', '', '', '/'],
      ['2', 'ข', '/', '', ''],
    ],
    reads: ['ก n', 'ข d'],
  },
  {
    name: 'an index sheet',
    rows: [
      ['แบบฟอร์ม', 'ลิงก์'],
      ['บันทึกข้อความ', 'example.org'],
      ['รายงาน', 'example.org'],
    ],
    reads: [],
  },
  {
    name: 'a budget',
    rows: [
      ['รายการ', 'งบประมาณ', 'เบิกจ่าย'],
      ['ก', '500', '200'],
    ],
    reads: [],
  },
  {
    name: 'names and telephones',
    rows: [
      ['ชื่อ', 'โทรศัพท์'],
      ['(ชื่อ–สกุล)', '0-0000-0000'],
    ],
    reads: [],
  },
  { name: 'text and no table', rows: [['บันทึกการประชุม'], ['ระเบียบวาระที่ ๑']], reads: [] },
  {
    name: 'months alone',
    rows: [
      ['กิจกรรม', 'ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.'],
      ['ก', '●', '', '●', ''],
    ],
    reads: [],
  },
  {
    name: 'a status without measures',
    rows: [
      ['สถานะ', 'วันที่'],
      ['เสร็จแล้ว', '1 ม.ค.'],
    ],
    reads: [],
  },
  { name: 'a blank sheet', rows: [], reads: [] },
  {
    name: 'letters of a symbol font, which only the workbook’s fonts tell',
    rows: [
      ['มาตรการ', ...MARKS],
      ['ก', '', '', 'ü'],
    ],
    words: { ü: 'mark' },
    reads: ['ก d'],
  },
  {
    name: 'two tables, the second of another subject',
    rows: [
      ['มาตรการ', 'สถานะ'],
      ['ก', 'เสร็จแล้ว'],
      ['', ''],
      ['ตารางที่ ๒ งบประมาณ', ''],
    ],
    reads: ['ก d'],
  },
  {
    name: 'three rows of headings',
    rows: [
      ['มาตรการส่งเสริมคุณธรรม', '', '', '', ''],
      ['ที่', 'มาตรการ', 'สถานะการดำเนินการ', '', ''],
      ['', '', ...MARKS],
      ['1', 'ก', '', '/', ''],
    ],
    merges: [merge(2, 3, 1, 3)],
    reads: ['ก i'],
  },
];
