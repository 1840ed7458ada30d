/** Evidence under a head of the office's own, behind the status: no letter asks for what stands there, and each prints it. */
import { readMeasures } from '../../../src/core/measures/read-measures';
import {
  figureNames,
  resultPlaces,
  withResults,
} from '../../../src/core/measures/results/result-columns';
import { foundIn } from '../checks/found-in';
import { gridOf } from '../measures/grids';

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
  const asked = foundIn(rows)
    .map(({ rule }) => rule)
    .filter((rule) => ASKING.includes(rule));
  const read = readMeasures(gridOf(rows));
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
