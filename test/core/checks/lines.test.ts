/** What the rules are told of each row of the table. */
import { contextsOf } from '../../../src/core/checks/contexts';
import { linesOf } from '../../../src/core/checks/lines';
import { sourceOf } from './fixture';

function linesIn(...cells: readonly (readonly string[])[]) {
  const source = sourceOf([{ part: 'measures', sheet: 'มาตรการ', cells }]);
  return contextsOf(source, new Map()).flatMap(linesOf);
}

test('of a column that the table has not there is nothing, and the title stands for it', () => {
  const [line] = linesIn(['มาตรการ', 'สถานะ', 'หมายเหตุ'], ['ก', 'เสร็จแล้ว', 'อบรม ๔๐ คน']);
  expect(line?.own('method')).toBe('');
  expect(line?.own('title')).toBe('ก');
  expect(line?.at('method')).toBe('A2');
  expect(line?.told).toBe('อบรม 40 คน');
  expect(line?.toldAt).toBe('C2');
});

test('where no column is for it, what is said of the result stands beside the status', () => {
  const [line] = linesIn(['มาตรการ', 'สถานะ'], ['ก', 'เสร็จแล้ว (อบรม 40 คน)']);
  expect(line?.toldAt).toBe('B2');
});

const MARKS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'];

test.each([
  ['ผลการดำเนินงาน', 'อบรม 40 คน'],
  ['หลักฐาน', 'อบรม 40 คน'],
  ['ปัญหา/อุปสรรค', 'อบรม 40 คน'],
  ['ลิงก์', 'อบรม 40 คน'],
  ['ผลที่คาดว่าจะได้รับ', ''],
  ['ข้อเสนอแนะ', ''],
  ['ผู้รายงานผล', ''],
  ['งบประมาณ', ''],
])('what stands under “%s” tells of the result: “%s”', (heading, told) => {
  const [line] = linesIn(['มาตรการ', ...MARKS, heading], ['ก', '', '', '/', 'อบรม ๔๐ คน']);
  expect(line?.told).toBe(told);
});

test('what an earlier round says of the status tells nothing of the result', () => {
  const heads = ['มาตรการ', 'ผลการดำเนินงาน รอบ 6 เดือน', 'ผลการดำเนินงาน รอบ 12 เดือน'];
  const told = (...rows: readonly (readonly string[])[]) =>
    linesIn(heads, ...rows).map((line) => line.told);
  const done = ['ข', 'ดำเนินการแล้ว', 'ดำเนินการแล้ว'];
  expect(told(['ก', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้ว'], done)).toEqual(['', '']);
  expect(told(['ก', 'อบรม 40 คน', 'ดำเนินการแล้ว'], done)[0]).toBe('อบรม 40 คน');
});

test('what was said in a round before another is told, and is not of now', () => {
  const heads = ['มาตรการ', 'ผลไตรมาส 1', 'ผลไตรมาส 2', 'สถานะ'];
  const now = (...rows: readonly (readonly string[])[]) =>
    linesIn(heads, ...rows).map((line) => [line.told, line.toldNow]);
  expect(
    now(
      ['ก', 'กำลังจัดทำร่าง', 'ประกาศเมื่อ 5 ก.ค. 68', 'แล้วเสร็จ'],
      ['ข', 'กำลังจัดทำร่าง', '-', 'แล้วเสร็จ'],
    ),
  ).toEqual([
    ['กำลังจัดทำร่าง\nประกาศเมื่อ 5 ก.ค. 68', 'ประกาศเมื่อ 5 ก.ค. 68'],
    ['กำลังจัดทำร่าง', 'กำลังจัดทำร่าง'],
  ]);
});

test.each(['-', '–', '....', '()', '( )', '…', '_'])('“%s” in a note says nothing', (note) => {
  const [line] = linesIn(['มาตรการ', 'สถานะ', 'หมายเหตุ'], ['ก', 'เสร็จแล้ว', note]);
  expect(line?.told).toBe('');
  expect(line?.toldAt).toBe('C2');
});

test('what is told stands in the first cell that says it, or where it should', () => {
  const heads = ['มาตรการ', 'สถานะ', 'หมายเหตุ', 'หลักฐาน'];
  const lines = linesIn(
    heads,
    ['ก', 'เสร็จแล้ว', 'อบรม 40 คน', 'ภาพถ่าย'],
    ['ข', 'เสร็จแล้ว', '-', 'ภาพถ่าย'],
    ['ค', 'เสร็จแล้ว', '', ''],
  );
  expect(lines.map(({ toldAt }) => toldAt)).toEqual(['C2', 'D3', 'C4']);
});

test('without a column for it, what is told stands beside the mark', () => {
  const lines = linesIn(
    ['มาตรการ', ...MARKS],
    ['ก', '', '', '/ อบรม 40 คน'],
    ['ข', '/ รองบประมาณ', '', ''],
  );
  expect(lines.map(({ toldAt }) => toldAt)).toEqual(['D2', 'B3']);
});

test('the first step of a measure is its first, and no other', () => {
  const lines = linesIn(
    ['มาตรการ', 'วิธีการ', 'สถานะ'],
    ['ก', 'อบรม', 'เสร็จแล้ว'],
    ['', 'ติดตาม', 'เสร็จแล้ว'],
    ['ข', 'อบรม', 'เสร็จแล้ว'],
  );
  expect(lines.map(({ isFirst }) => isFirst)).toEqual([true, false, true]);
});

describe('what is said of several steps at once', () => {
  const HEADS = ['มาตรการ', 'วิธีการ', 'สถานะ', 'หมายเหตุ'];
  const shared = (...rows: readonly (readonly string[])[]) =>
    linesIn(HEADS, ...rows).map(({ isShared }) => isShared);

  test('by a note that covers them', () => {
    expect(shared(['ก', 'อบรม', 'เสร็จแล้ว', 'อบรม 40 คน'], ['', 'ติดตาม', 'เสร็จแล้ว', '^'])).toEqual([
      false,
      true,
    ]);
  });

  test('by a status that covers them', () => {
    expect(shared(['ก', 'อบรม', 'เสร็จแล้ว', 'อบรม 40 คน'], ['', 'ติดตาม', '^', ''])).toEqual([
      false,
      true,
    ]);
  });

  test('not where each says its own, or only the first says anything', () => {
    expect(
      shared(['ก', 'อบรม', 'เสร็จแล้ว', 'อบรม 40 คน'], ['', 'ติดตาม', 'เสร็จแล้ว', 'อบรม 40 คน']),
    ).toEqual([false, false]);
    expect(shared(['ก', 'อบรม', 'เสร็จแล้ว', 'อบรม 40 คน'], ['', 'ติดตาม', 'เสร็จแล้ว', ''])).toEqual([
      false,
      false,
    ]);
  });

  test('where no step says anything beside one status, once is enough', () => {
    const silent = ['', 'ติดตาม', 'เสร็จแล้ว', ''];
    expect(shared(['ก', 'อบรม', 'เสร็จแล้ว', ''], silent, silent)).toEqual([false, true, true]);
    expect(shared(['ก', 'อบรม', 'เสร็จแล้ว', ''], ['', 'ติดตาม', 'ยังไม่ดำเนินการ', ''])).toEqual([
      false,
      false,
    ]);
  });
});

test('an owner stands in the cell that names it, the main one before those beside it', () => {
  const [line] = linesIn(
    ['มาตรการ', 'ผู้รับผิดชอบหลัก', 'หน่วยงานสนับสนุน', 'สถานะ'],
    ['ก', 'กองคลัง', 'กองช่าง, กองคลัง', 'เสร็จแล้ว'],
  );
  expect(['กองคลัง', 'กองช่าง', 'กองการศึกษา'].map((owner) => line?.atOwner(owner))).toEqual([
    'B2',
    'C2',
    'B2',
  ]);
});
