/** Units that head their measures in a sheet without a column of owners, whatever else the heading says. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { gridOf } from '../grids';

const HEADINGS = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'สถานะ'];

function measure(number: string): readonly string[] {
  return [number, `จัดทำคู่มือประชาชน ${number}`, 'เผยแพร่', 'เสร็จแล้ว'];
}

/** Whose each measure is; '' of nobody. */
function ownersOf(rows: readonly (readonly string[])[]): readonly string[] {
  const read = readMeasures(gridOf(rows));
  if (!read.ok) throw new Error('no measures sheet');
  return read.value.measures.map(({ owners }) => owners.join('|'));
}

function headed(line: string): readonly string[] {
  const rows = [['กองคลัง'], measure('1'), ['กองช่าง'], measure('2'), [line], measure('3')];
  return ownersOf([HEADINGS, ...rows]);
}

test.each([
  ['สำนักปลัด (นายสมชาย รักดี)', 'สำนักปลัด'],
  ['สำนักปลัด (นายสมชาย รักดี โทร 081-1234567)', 'สำนักปลัด'],
  ['สำนักปลัด โทร. 044-123456', 'สำนักปลัด'],
  ['สำนักปลัดเทศบาล จำนวน 1 มาตรการ', 'สำนักปลัดเทศบาล'],
  ['สำนักปลัด (1 มาตรการ)', 'สำนักปลัด'],
  ['สำนักปลัด / กองการศึกษา', 'สำนักปลัด|กองการศึกษา'],
  ['สำนักปลัด และกองการศึกษา', 'สำนักปลัด|กองการศึกษา'],
  ['ผู้รับผิดชอบ: กองคลัง, กองช่าง', 'กองคลัง|กองช่าง'],
  ['สำนักปลัด ผู้รับผิดชอบ นายสมชาย', 'สำนักปลัด'],
  ['(3) สำนักปลัด', 'สำนักปลัด'],
  ['ส่วนที่ 3 สำนักปลัด', 'สำนักปลัด'],
  ['มาตรการที่สำนักปลัดรับผิดชอบ', 'สำนักปลัด'],
  ['นายสมชาย รักดี หัวหน้าสำนักปลัด', 'สำนักปลัด'],
  ['สำนักปลัด - งานนิติการ', 'สำนักปลัด'],
  ['ทุกกอง', 'ทุกกอง'],
  ['สำนักปลัดเทศบาล (สป.)', 'สำนักปลัดเทศบาล'],
  ['สป.', 'สำนักปลัด'],
  // Not understood: of nobody, and so told.
  ['งานนิติการ สำนักปลัด', ''],
  ['ตรวจสอบภายใน', ''],
  ['งานกิจการสภา', ''],
  // A part of the measures is no unit.
  ['ด้านที่ 2 การให้บริการ', 'กองช่าง'],
])('the measure below “%s” is of “%s”', (line, owners) => {
  expect(headed(line)).toEqual(['กองคลัง', 'กองช่าง', owners]);
});

test('parts of a unit that begin right below its name stay its own, to the next that names a unit', () => {
  const rows = [
    ['กองคลัง'],
    ['งานพัสดุ'],
    measure('1'),
    ['งานการเงิน'],
    measure('2'),
    ['กองคลังพัสดุและอื่น ๆ'],
    measure('3'),
  ];
  expect(ownersOf([HEADINGS, ...rows])).toEqual(['กองคลัง', 'กองคลัง', '']);
});

test('a line over the table names several units as a cell does', () => {
  const over = [['ผู้รับผิดชอบ: กองคลัง, กองช่าง'], HEADINGS, measure('1')];
  expect(ownersOf(over)).toEqual(['กองคลัง|กองช่าง']);
});
