/** Rows in which every status cell is filled, one with a sign for yes and the others with one for no. */
import { toldOf } from '../grids';

const HEAD = 'ที่|มาตรการ|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ';

test.each([
  ['1|ก|○|○|●', 'ก d'],
  ['1|ก|○|●\\n(รองบประมาณ)|○', 'ก i'],
  ['1|ก|◯|◯|●', 'ก d'],
  ['1|ก|●|○|○', 'ก n'],
  ['1|ก|✗|✗|✓', 'ก d'],
  ['1|ก|X|/ รอลงนาม|X', 'ก i'],
  ['1|ก|❌|❌|✅', 'ก d'],
  // Near misses: a circle or a cross may be a mark as well, and two marks are two.
  ['1|ก|○|○|○', 'ก ?'],
  ['1|ก|●|●|○', 'ก ?'],
  ['1|ก||○|●', 'ก ?'],
  ['1|ก|○||', 'ก ?'],
  ['1|ก|x||/', 'ก ?'],
  ['1|ก|✗|○|✓', 'ก ?'],
  ['1|ก|○|○|/', 'ก ?'],
  ['1|ก|✗|✗|✗', 'ก ?'],
  ['1|ก|○ รอ|○|●', 'ก ?'],
  ['1|ก|✗ รอ|✗|✓', 'ก ?'],
  ['1|ก|✗|Xerox|✓', 'ก ?'],
])('%s', (row, reads) => expect(toldOf(`${HEAD}\n${row}`)).toEqual([reads]));

test('of two columns a circle is no, and a cross may be the mark', () => {
  const head = 'ที่|มาตรการ|ยังไม่ดำเนินการ|แล้วเสร็จ';
  expect(toldOf(`${head}\n1|ก|○|●\n2|ข|x|/`)).toEqual(['ก d', 'ข ?']);
});

test.each([
  ['1|ก|||/ (ยกเลิกโครงการ)', 'ก ?'],
  ['1|ก||/ เลื่อนเป็นปีหน้า|', 'ก ?'],
  ['1|ก|/ (ยกเลิกโครงการ)||', 'ก n'],
  // What was abolished is the result.
  ['1|ก|||/ ยกเลิกการใช้สำเนาบัตร', 'ก d'],
])('a mark beside what was called off: %s', (row, reads) =>
  expect(toldOf(`${HEAD}\n${row}`)).toEqual([reads]),
);
