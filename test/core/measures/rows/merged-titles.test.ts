/** Titles that are merged over a row of their own: a table that begins so has its measures there, and no headings of parts. */
import { toldOf } from '../grids';

const HEAD = 'ที่ | มาตรการ | วิธีการ | ผู้รับผิดชอบ | สถานะ';
const work = (status: string) => ` | | จัดอบรม | กองคลัง | ${status}`;
const DONE = work('แล้วเสร็จ');
const OPEN = work('ยังไม่ดำเนินการ');

test.each([
  ['from the number’s cell', '1. ให้ความรู้ | < | < | < | <', '2. ควบคุมรถ | < | < | < | <'],
  ['without a number', 'ให้ความรู้ | < | < | < | <', 'ควบคุมรถ | < | < | < | <'],
  ['from the title’s cell', '1 | ให้ความรู้ | < | < | <', '2 | ควบคุมรถ | < | < | <'],
])('a measure over its activities: %s', (_name, first, second) => {
  const read = toldOf([HEAD, first, DONE, OPEN, second, DONE].join('\n'));
  expect(read).toEqual(['ให้ความรู้ i', 'ควบคุมรถ d']);
});

test('below the name of a part and of a unit', () => {
  const part = 'ด้านที่ 1 บุคลากร | < | < | < | <';
  const unit = 'กองคลัง | < | < | < | <';
  const title = 'ให้ความรู้ | < | < | < | <';
  expect(toldOf([HEAD, part, title, DONE, unit, title, OPEN].join('\n'))).toEqual([
    'ให้ความรู้ d',
    'ให้ความรู้ n',
  ]);
});

test('where titles stand in cells of their own it heads a part', () => {
  const measure = '1 | ให้ความรู้ | จัดอบรม | กองคลัง | แล้วเสร็จ';
  const part = 'การใช้อำนาจ | < | < | < | <';
  // A measure whose title is missing is told.
  expect(toldOf([HEAD, measure, part, '2 | | จัดทำสมุด | กองคลัง | แล้วเสร็จ'].join('\n'))).toEqual([
    'ให้ความรู้ d',
    ' d',
  ]);
  expect(toldOf([HEAD, part, measure].join('\n'))).toEqual(['ให้ความรู้ d']);
});
