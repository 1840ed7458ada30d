/** Evidence under a head of the office's own, behind the status: no letter asks for what stands there, and each prints it. */
import { readMeasures } from '../../../src/core/measures/read-measures';
import {
  figureNames,
  resultPlaces,
  withResults,
} from '../../../src/core/measures/results/result-columns';
import { rollOver } from '../../../src/core/measures/roll-over';
import { titlesOf } from '../../../src/core/memo/answer-rows';
import { answersSince, writeAnswers } from '../../../src/core/memo/answers';
import type { Grid } from '../../../src/core/sheet/grid';
import { foundIn } from '../checks/found-in';
import { drawn, gridOf } from '../measures/grids';

const HEAD = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
const DONE = 'ดำเนินการเสร็จเรียบร้อยแล้ว';
const AMID = 'อยู่ระหว่างดำเนินการ';

const sheetOf = (headings: readonly string[], ...rows: readonly (readonly string[])[]) => [
  [...HEAD, ...headings],
  ...rows.map((row, at) => [
    String(at + 1),
    `เผยแพร่แผน ${at + 1}`,
    'จัดทำประกาศ',
    'กองคลัง',
    'ทุกไตรมาส',
    ...row,
  ]),
];

const ASKING = ['evidence/missing', 'status/in-progress-no-reason', 'status/deadline-passed'];

/** What the checks ask of the rows, and what a memo prints as their evidence. */
function told(rows: readonly (readonly string[])[]) {
  return toldOf(gridOf(rows));
}

function toldOf(grid: Grid) {
  const asked = foundIn(grid.cells, [], undefined, grid.merges)
    .map(({ rule }) => rule)
    .filter((rule) => ASKING.includes(rule));
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('no table');
  const { measures, header } = read.value;
  const headings = header.own.map(({ heading }) => heading);
  const groups = header.own.map(({ group }) => group);
  const places = resultPlaces(measures, headings, groups);
  const printed = measures.flatMap(({ activities }) =>
    activities.map((each) => withResults(each, places, figureNames(headings, groups)).note),
  );
  return { asked, printed };
}

const LINK = 'https://www.example.go.th/a';
const DAY = '12 ม.ค. 69';

test.each([
  ['ลิงก์', LINK],
  ['URL', LINK],
  ['ภาพถ่าย', 'ภาพ 5 ภาพ 12 ม.ค. 69'],
  ['วันที่ดำเนินการ', DAY],
  ['ผลการดำเนินงาน', 'อบรม 30 คน 12 ม.ค. 69'],
  ['หมายเหตุ', 'ลว. 12 ม.ค. 69'],
  ['จำนวนผู้เข้าร่วม', '30 คน'],
  ['เลขที่หนังสือ', 'ทต 52001/45 ลว. 12 ม.ค. 69'],
  ['เอกสารแนบ', 'แนบ 1'],
  ['ผลผลิต', 'อบรม 30 คน'],
  ['ผลลัพธ์', 'ผู้เข้าร่วม 30 คน'],
  ['ร่องรอยหลักฐาน', 'คำสั่งที่ 12/2569'],
  ['แหล่งข้อมูล', LINK],
  ['ช่องทางเผยแพร่', LINK],
  ['วันแล้วเสร็จ', DAY],
  ['รายละเอียด', 'อบรม 30 คน 12 ม.ค. 69'],
  ['QR Code', LINK],
  ['แฟ้มเอกสาร', 'https://drive.google.com/a'],
  ['เว็บไซต์', LINK],
  ['สิ่งที่ดำเนินการแล้ว', 'อบรม 30 คน 12 ม.ค. 69'],
  ['ผลงาน', 'อบรม 30 คน 12 ม.ค. 69'],
  ['ประกาศ/คำสั่ง', 'คำสั่งที่ 12/2569'],
  ['วัน/เดือน/ปี', DAY],
  ['เอกสารเชิงประจักษ์', 'คำสั่งที่ 12/2569'],
  ['Evidence', 'คำสั่งที่ 12/2569'],
  ['Link', LINK],
  ['ที่มา', LINK],
  // Others of the same kind.
  ['วันที่', DAY],
  ['วันที่จัดกิจกรรม', DAY],
  ['วันที่ประกาศ', DAY],
  ['วันที่เผยแพร่', DAY],
  ['วันที่แล้วเสร็จ', DAY],
  ['วันที่ลงนาม', DAY],
  ['ว/ด/ป ที่ดำเนินการ', DAY],
  ['จำนวนครั้ง', '2 ครั้ง'],
  ['จำนวนคน', '30 คน'],
  ['จำนวนเรื่อง', '2 เรื่อง'],
  ['ผู้เข้าร่วม (คน)', '30 คน'],
  ['เลขที่คำสั่ง', '12/2569 ลว. 12 ม.ค. 69'],
  ['ที่ประกาศ', 'ประกาศ ลว. 12 ม.ค. 69'],
  ['เลขหนังสือ', 'ทต 52001/45'],
  ['คำสั่ง', 'คำสั่งที่ 12/2569'],
  ['หนังสือ/คำสั่ง', 'คำสั่งที่ 12/2569'],
  ['Website', LINK],
  ['หน้าเว็บ', LINK],
  ['คิวอาร์โค้ด', LINK],
  ['Facebook', LINK],
  ['เพจ/เฟซบุ๊ก', LINK],
  ['คลิปวิดีโอ', LINK],
  ['แหล่งอ้างอิง', LINK],
  ['อ้างอิง', LINK],
  ['สถานที่', 'ห้องประชุม 12 ม.ค. 69'],
  ['การเผยแพร่', LINK],
  ['เผยแพร่ทาง', LINK],
  ['ข้อมูลเพิ่มเติม', LINK],
  ['รายละเอียดเพิ่มเติม', 'อบรม 30 คน'],
  ['แฟ้ม', 'แฟ้ม ITA 12/2569'],
  ['ที่จัดเก็บ', 'แฟ้ม ITA 12/2569'],
  ['Date', DAY],
  ['Output', 'อบรม 30 คน'],
  ['Details', 'อบรม 30 คน'],
  // However it is spelt, on whichever day, in whatever paper or place, and what it really was.
  ['ลิ้งค์', LINK],
  ['ลิ้งก์', LINK],
  ['ดำเนินการเมื่อ', DAY],
  ['ทำเมื่อ', DAY],
  ['เผยแพร่เมื่อ', DAY],
  ['ลงเว็บวันที่', DAY],
  ['ลงวันที่', DAY],
  ['ลว.', DAY],
  ['เลขที่/ลงวันที่', '12/2569 ลว. 5 ม.ค. 69'],
  ['เดือนที่ดำเนินการ', 'ม.ค. 69'],
  ['ช่วงเวลาที่ดำเนินการจริง', '12-15 ม.ค. 69'],
  ['ข้อมูลจริง', '30 คน'],
  ['จำนวนจริง', '30 คน'],
  ['การปฏิบัติ', 'อบรม 30 คน 12 ม.ค. 69'],
  ['ชื่อแฟ้ม', 'แฟ้ม 3 ลว. 12 ม.ค. 69'],
  ['การประชาสัมพันธ์', LINK],
  ['สื่อประชาสัมพันธ์', LINK],
  ['ข่าวประชาสัมพันธ์', LINK],
  ['ข่าว', LINK],
  ['ตอบกลับ', 'ลว. 12 ม.ค. 69'],
])('under %s stands evidence', (heading, text) => {
  const { asked, printed } = told(sheetOf(['สถานะ', heading], [DONE, text], [AMID, text]));
  expect(asked).toEqual([]);
  expect(printed).toEqual([text, text]);
});

test.each([
  ['ตัวชี้วัด', 'ร้อยละ 80'],
  ['งบประมาณ', '50,000'],
  ['เป้าหมาย', '30 คน'],
  ['ผู้บันทึก', 'นางสุดา'],
  ['วันที่รายงาน', DAY],
  ['วันที่ส่งหนังสือ', DAY],
  ['จำนวนเงิน', '50,000 บาท'],
  ['แหล่งงบประมาณ', 'ข้อบัญญัติ 2569'],
  ['เลขที่หนังสือทวงถาม', 'ทต 52001/45'],
  ['กำหนดแล้วเสร็จ', '30 ก.ย. 69'],
  ['ผลที่คาดว่าจะได้รับ', 'อบรม 30 คน'],
  ['คะแนน', '5'],
  ['ส่งรายงานเมื่อ', DAY],
  ['ตรวจสอบเมื่อ', DAY],
  ['เริ่มเมื่อ', DAY],
  ['งบประมาณจริง', '50,000 บาท'],
  ['เบิกจ่ายจริง', '50,000 บาท'],
  ['ผู้บันทึก/วันที่', 'นางสุดา 12 ม.ค. 69'],
  ['ลงชื่อ/วันที่', 'สุดา 12 ม.ค. 69'],
  ['ข้อมูล ณ วันที่', DAY],
  ['แก้ไขเมื่อ', DAY],
  ['ผู้ดำเนินการจริง', 'นางสุดา'],
])('under %s stands none', (heading, text) => {
  const { asked, printed } = told(sheetOf(['สถานะ', heading], [DONE, text], [AMID, text]));
  expect(asked).toEqual(['evidence/missing', 'status/in-progress-no-reason']);
  expect(printed).toEqual(['', '']);
});

test.each(['วันที่ดำเนินการ', 'จำนวนผู้เข้าร่วม', 'ที่มา', 'รายละเอียด', 'ผลผลิต'])(
  '%s before the status tells of the plan',
  (heading) => {
    const { asked, printed } = told(sheetOf([heading, 'สถานะ'], ['อบรม 30 คน', DONE]));
    expect(asked).toEqual(['evidence/missing']);
    expect(printed).toEqual(['']);
  },
);

test.each(['ผลผลิต', 'ผลลัพธ์'])('%s beside a column of notes tells of the plan', (heading) => {
  const rows = sheetOf(['สถานะ', 'หมายเหตุ', heading], [DONE, '', 'อบรม 30 คน']);
  expect(told(rows)).toEqual({ asked: ['evidence/missing'], printed: [''] });
});

test('beside a column of notes a day, a number and an address show what was done', () => {
  const headings = ['สถานะ', 'หมายเหตุ', 'วันที่ดำเนินการ', 'เลขที่หนังสือ', 'เว็บไซต์'];
  const rows = sheetOf(headings, [DONE, '', DAY, '', ''], [DONE, '-', '', 'ทต 52001/45', LINK]);
  expect(told(rows)).toEqual({ asked: [], printed: [DAY, `ทต 52001/45\n${LINK}`] });
});

test('a figure is said with its head, and is none under ร้อยละ', () => {
  const headings = ['สถานะ', 'จำนวนผู้เข้าร่วม (คน)', 'วันที่', 'ร้อยละ'];
  expect(told(sheetOf(headings, [DONE, '30', '12/1/2569', '100'], [DONE, '', '', '100']))).toEqual({
    asked: ['evidence/missing'],
    printed: ['จำนวนผู้เข้าร่วม (คน) 30\nวันที่ 12/1/2569', ''],
  });
});

/** Each head behind the status, in the ways in which sheets have one. */
const LAYOUTS: readonly (readonly [string, (heading: string, text: string) => Grid])[] = [
  ['a status', (heading, text) => gridOf(sheetOf(['สถานะ', heading], [DONE, text]))],
  [
    'three marks',
    (heading, text) => gridOf(sheetOf(['ยังไม่ดำเนินการ', AMID, DONE, heading], ['', '', '/', text])),
  ],
  [
    'a status and notes',
    (heading, text) => gridOf(sheetOf(['สถานะ', 'หลักฐาน', heading], [DONE, '', text])),
  ],
  [
    'results over it',
    (heading, text) =>
      drawn(`${HEAD.join('|')}|สถานะ|ผลการดำเนินงาน|<
        ^|^|^|^|^|^|${heading}|ปัญหาอุปสรรค
        1|เผยแพร่แผน|จัดทำประกาศ|กองคลัง|ทุกไตรมาส|${DONE}|${text}|`),
  ],
  [
    'two rounds',
    (heading, text) =>
      drawn(`${HEAD.join('|')}|รอบ 6 เดือน|<|รอบ 12 เดือน|<
        ^|^|^|^|^|สถานะ|${heading}|สถานะ|${heading}
        1|เผยแพร่แผน|จัดทำประกาศ|กองคลัง|ทุกไตรมาส|${DONE}|${text}||`),
  ],
];

const PLANS: readonly (readonly [heading: string, text: string])[] = [
  ['จำนวนเป้าหมาย', '30 คน'],
  ['จำนวน (เป้าหมาย)', '30 คน'],
  ['จำนวนผู้เข้าร่วมเป้าหมาย', '40 คน'],
  ['จำนวนครั้งที่กำหนด', '2 ครั้ง'],
  ['จำนวนครั้งตามแผน', '2 ครั้ง'],
  ['วันที่ตามแผน', '1 ก.พ. 69'],
  ['วันที่ (แผน)', '1 ก.พ. 69'],
  ['สถานที่ตามแผน', 'ห้องประชุม 2 ชั้น'],
  ['รายละเอียดตามแผน', 'อบรม 1 ครั้ง'],
  ['ผลผลิตที่คาดว่าจะได้รับ', '30 คน'],
  ['เอกสารที่ต้องส่ง', 'รายงานการประชุม'],
  ['เอกสารที่ต้องใช้', 'คำสั่ง'],
  ['หลักฐานที่ต้องแนบ', 'ภาพถ่าย'],
  ['หลักฐานที่ต้องการ', 'ภาพถ่าย'],
  ['หลักฐานที่กำหนด', 'ภาพถ่าย'],
  ['ตัวอย่างหลักฐาน', 'ภาพถ่าย คำสั่ง'],
  ['ลิงก์ตัวอย่าง (ตัวอย่าง)', LINK],
  ['กิจกรรมที่จะดำเนินการ', 'อบรม 2 ครั้ง'],
  ['ครั้งที่ต้องทำ', '2 ครั้ง'],
  ['ระเบียบที่เกี่ยวข้อง', 'ระเบียบพัสดุ พ.ศ. 2560'],
  ['ข้อ OIT', 'O10'],
  ['วันที่ทวงถาม', DAY],
  ['หนังสือทวงถาม', 'ทต 52001/9'],
];

describe.each(LAYOUTS)('with %s', (_, gridWith) => {
  test.each(PLANS)('under %s stands no evidence', (heading, text) => {
    const { asked, printed } = toldOf(gridWith(heading, text));
    expect(asked).toEqual(['evidence/missing']);
    expect(printed).toEqual(['']);
  });

  test.each([
    ['วันที่แล้วเสร็จ', DAY],
    ['จำนวนคน', '30 คน'],
    ['คำสั่งเลขที่', 'คำสั่งที่ 12/2569'],
    ['ที่อยู่เว็บ', LINK],
    ['ภาพกิจกรรม', 'ภาพ 5 ภาพ'],
    ['ดำเนินการเมื่อ', DAY],
    ['การดำเนินการ', 'อบรม 30 คน'],
    ['หลักฐานอ้างอิง (ตัวอย่าง เช่น ภาพถ่าย)', 'ภาพ 5 ภาพ'],
    ['เอกสารที่เกี่ยวข้อง', 'คำสั่งที่ 12/2569'],
    ['รายงานความถูกต้อง', 'ครบ 12 รายการ'],
  ])('under %s stands evidence', (heading, text) => {
    const { asked, printed } = toldOf(gridWith(heading, text));
    expect(asked).toEqual([]);
    expect(printed).toEqual([text]);
  });
});

describe('what a unit fills in after its letter', () => {
  const source = (heading: string, text: string) => {
    const read = readMeasures(gridOf(sheetOf(['สถานะ', heading], [AMID, text])));
    if (!read.ok) throw new Error('no table');
    const { measures, header } = read.value;
    return {
      measures,
      ownColumns: header.own.map((each) => each.heading),
      ownGroups: header.own.map(({ group }) => group),
      isAsked: () => true,
    };
  };
  const answered = (heading: string, text: string) => {
    const before = source(heading, '');
    const titles = titlesOf(before.measures.map(({ title }) => ({ hash: '', title })));
    return answersSince(writeAnswers(before, 'กองคลัง'), source(heading, text), 'กองคลัง', titles)
      ?.length;
  };

  test.each(['ลิ้งค์', 'ลงเว็บวันที่', 'ข่าวประชาสัมพันธ์', 'ข้อมูลจริง', 'ตอบกลับ'])(
    'is an answer under %s',
    (heading) => {
      expect(answered(heading, `ลงเว็บไซต์ ${LINK}`)).toBe(1);
    },
  );

  test.each(['เอกสารที่ต้องส่ง', 'จำนวนเป้าหมาย', 'วันที่ตามแผน', 'หลักฐานที่ต้องแนบ', 'ตัวอย่างหลักฐาน'])(
    'is none under %s, which the officer fills in',
    (heading) => {
      expect(answered(heading, 'รายงานการประชุม 2 ครั้ง')).toBe(0);
    },
  );
});

test('the next year’s sheet keeps the plan, and begins without what was done', () => {
  const grid = gridOf(
    sheetOf(['สถานะ', 'จำนวนเป้าหมาย', 'จำนวนคน', 'หลักฐานที่ต้องแนบ'], [DONE, '30 คน', '28 คน', 'ภาพ']),
  );
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('no table');
  const content = { grid, values: grid.cells, formulas: [] };
  const emptied = rollOver(content, read.value.header, 2569).emptied.map(({ column }) => column);
  expect(emptied).toEqual([6, 8]);
});

test('a month in which it was done tells the rounds of a measure apart still', () => {
  const row = ['1', 'เผยแพร่แผน', 'จัดทำประกาศ', 'กองคลัง', 'ทุกไตรมาส'];
  const read = readMeasures(
    gridOf([
      [...HEAD, 'สถานะ', 'เดือนที่ดำเนินการ'],
      [...row, AMID, 'ม.ค. 69'],
      ['', '', 'จัดทำประกาศ', 'กองคลัง', 'ทุกไตรมาส', DONE, 'มี.ค. 69'],
    ]),
  );
  expect(read.ok && read.value.measures.map(({ status }) => status)).toEqual(['done']);
});

describe('under another head', () => {
  const under = (group: string, heading: string, text: string) =>
    toldOf(
      drawn(`${HEAD.join('|')}|สถานะ|${group}|<
        ^|^|^|^|^|^|${heading}|ผู้บันทึก
        1|เผยแพร่แผน|จัดทำประกาศ|กองคลัง|ทุกไตรมาส|${DONE}|${text}|`),
    );
  const GROUPS = [
    ...[
      'ส่วนที่ 2',
      'ส่วนของหน่วยงาน',
      'สำหรับหน่วยงานกรอก',
      'ข้อมูลการดำเนินการ',
      'รายละเอียด',
      'รอบ 6 เดือน',
    ],
    ...[
      'ไตรมาสที่ 1-2',
      'ปีงบประมาณ 2569',
      'ประจำปี 2569',
      'สถานะการดำเนินการ',
      'การดำเนินการ',
      'การดำเนินงาน',
    ],
    ...['การเผยแพร่', 'อื่น ๆ', 'เพิ่มเติม', 'รายงานผล', 'ผลการดำเนินงาน'],
  ];

  test.each(GROUPS)('under %s a day, a number, a paper and a link are evidence', (group) => {
    expect(under(group, 'วันที่แล้วเสร็จ', DAY)).toEqual({ asked: [], printed: [DAY] });
    expect(under(group, 'จำนวนคน', '30')).toEqual({ asked: [], printed: ['จำนวนคน 30'] });
    expect(under(group, 'คำสั่งเลขที่', '12/2569').asked).toEqual([]);
    expect(under(group, 'ลิงค์เว็บไซต์', LINK)).toEqual({ asked: [], printed: [LINK] });
  });

  test.each([
    'แผน',
    'แผนการดำเนินงาน',
    'เป้าหมาย',
    'งบประมาณ',
    'ผู้รายงาน',
    'ระยะเวลา',
    'การกำกับติดตาม',
    'เดิม',
  ])('under %s they are none', (group) => {
    expect(under(group, 'วันที่', DAY).asked).toEqual(['evidence/missing']);
    expect(under(group, 'จำนวน', '30').asked).toEqual(['evidence/missing']);
  });
});

test('of two years under one head each this year’s is evidence alone', () => {
  const grid = drawn(`${HEAD.join('|')}|สถานะ|ปี 2568|<|ปี 2569|<
    ^|^|^|^|^|^|จำนวนคน|วันที่จัด|จำนวนคน|วันที่จัด
    1|เผยแพร่แผน|จัดทำประกาศ|กองคลัง|ทุกไตรมาส|${DONE}|25|5 ม.ค. 68||
    2|เผยแพร่คู่มือ|จัดทำประกาศ|กองคลัง|ทุกไตรมาส|${DONE}|||30|`);
  expect(toldOf(grid)).toEqual({
    asked: ['evidence/missing'],
    printed: ['', 'ปี 2569 จำนวนคน 30'],
  });
});

test('both rounds’ evidence is printed, each under its own head', () => {
  const grid = drawn(`${HEAD.join('|')}|รอบ 6 เดือน|<|รอบ 12 เดือน|<
    ^|^|^|^|^|สถานะ|วันที่จัด|สถานะ|วันที่จัด
    1|เผยแพร่แผน|จัดทำประกาศ|กองคลัง|ทุกไตรมาส|${AMID}|${DAY}|${DONE}|5 มี.ค. 69`);
  expect(toldOf(grid)).toEqual({ asked: [], printed: [`${DAY}\n5 มี.ค. 69`] });
});

describe('figures alone under a head of results', () => {
  test.each([
    '12/12/2568',
    '๑๒/๑๒/๒๕๖๘',
    '12-12-2568',
    '12.12.68',
    '2025-12-12',
    '45/2569',
    '๔๕/๒๕๖๙',
  ])('%s is a day or a paper, and evidence', (text) => {
    for (const heading of ['ผลการดำเนินงาน', 'เอกสารอ้างอิง', 'ลิงก์', 'ปัญหาอุปสรรค'])
      expect(told(sheetOf(['สถานะ', heading], [DONE, text]))).toEqual({
        asked: [],
        printed: [text],
      });
  });

  test.each(['100%', '45', '4/4', '92.5', '1,250', '12-15', '3/12'])('%s is none', (text) => {
    expect(told(sheetOf(['สถานะ', 'ผลที่ได้รับ'], [DONE, text]))).toEqual({
      asked: ['evidence/missing'],
      printed: [''],
    });
  });
});
