/** Sections that get a memo beside their division's, and those that nobody can place. */
import { besideDivision, sectionAlone } from '../../../../src/core/measures/units/sections';

/** Each row's owners, split by commas. */
function found(...rows: readonly string[]): Record<string, string> {
  const owners = rows.map((row) => row.split(', '));
  return Object.fromEntries(besideDivision([...new Set(owners.flat())], owners));
}

test.each<readonly [rows: readonly string[], sections: Record<string, string>]>([
  [['สำนักปลัด, งานนิติการ', 'กองคลัง'], { งานนิติการ: 'สำนักปลัด' }],
  [['งานนิติการ, สำนักปลัด'], { งานนิติการ: 'สำนักปลัด' }],
  [
    ['สำนักปลัด, งานนิติการ, กองคลัง, ฝ่ายพัสดุ, งานบัญชี'],
    { งานนิติการ: 'สำนักปลัด', ฝ่ายพัสดุ: 'กองคลัง', งานบัญชี: 'กองคลัง' },
  ],
  [['งานพัสดุ กองคลัง', 'กองคลัง'], { 'งานพัสดุ กองคลัง': 'กองคลัง' }],
  [['ฝ่ายอำนวยการ สำนักปลัดเทศบาล', 'สำนักปลัด'], { 'ฝ่ายอำนวยการ สำนักปลัดเทศบาล': 'สำนักปลัด' }],
  [['เจ้าหน้าที่พัสดุ กองคลัง', 'กองคลัง'], { 'เจ้าหน้าที่พัสดุ กองคลัง': 'กองคลัง' }],
  [['เจ้าหน้าที่พัสดุกองคลัง', 'กองคลัง'], { เจ้าหน้าที่พัสดุกองคลัง: 'กองคลัง' }],
  [
    ['ส่วนบริหารการศึกษา สำนักการศึกษา', 'สำนักการศึกษา'],
    { 'ส่วนบริหารการศึกษา สำนักการศึกษา': 'สำนักการศึกษา' },
  ],
  // By itself it is a unit as the others are.
  [['สำนักปลัด, งานนิติการ', 'งานนิติการ'], {}],
  [['งานนิติการ', 'สำนักปลัด', 'กองคลัง'], {}],
  // Beside one here and another there it is a part of neither.
  [['สำนักปลัด, งานนิติการ', 'กองคลัง, งานนิติการ'], {}],
  // Its division gets no memo.
  [['งานพัสดุ กองคลัง', 'สำนักปลัด'], {}],
  [['งานพัสดุ, ปลัดเทศบาล'], {}],
  [['โรงเรียนเทศบาล กองการศึกษา', 'กองการศึกษา'], {}],
  [['กองคลัง, กองช่าง', 'กองคลัง, คณะทำงาน'], {}],
])('%j: %j', (rows, sections) => {
  expect(found(...rows)).toEqual(sections);
});

test.each([
  ['งานพัสดุ กองคลัง', 'กองคลัง', 'งานพัสดุ'],
  ['งานพัสดุ', 'กองคลัง', 'งานพัสดุ'],
  ['เจ้าหน้าที่พัสดุกองคลัง', 'กองคลัง', 'เจ้าหน้าที่พัสดุ'],
  ['กองคลัง', 'กองคลัง', 'กองคลัง'],
])('%s of %s is %s', (unit, division, alone) => {
  expect(sectionAlone(unit, division)).toBe(alone);
});
