/** Which of the sheet's own columns are printed as evidence, and what of them. */
import type { Activity } from '../../../../src/core/measures/measure';
import { resultPlaces, withResults } from '../../../../src/core/measures/results/result-columns';
import { activity, measure } from '../../template/samples';

const told = (...texts: readonly string[]): Activity => ({ ...activity('done'), own: texts });
const placesOf = (heading: string, ...texts: readonly string[]) =>
  resultPlaces(
    texts.map((text, at) => measure(`${at}`, 'ก', told(text))),
    [heading],
  );

test.each([
  'ผลการดำเนินการ',
  'ผลการดำเนินงาน',
  'ผลการปฏิบัติงาน',
  'รายงานผล',
  'ความก้าวหน้า',
  'ผลสัมฤทธิ์',
  'ปัญหาและอุปสรรค',
  'ลิงก์เผยแพร่',
  'ผลการดำเนินงาน รอบ 6 เดือน',
  'ผลการดำเนินการตามแผน',
])('%s tells what came of it', (heading) => {
  expect(placesOf(heading, 'เผยแพร่แล้ว 2 เรื่อง')).toEqual([0]);
});

test.each([
  'งบประมาณ',
  'ไตรมาส 1',
  'ผลที่คาดว่าจะได้รับ',
  'ผลลัพธ์',
  'ผลผลิต',
  'ข้อเสนอแนะจากผลการประเมิน',
  'ผู้รายงาน',
  'รอบการรายงาน',
  'แผนการดำเนินการ',
])('%s does not', (heading) => {
  expect(placesOf(heading, 'เผยแพร่แล้ว 2 เรื่อง')).toEqual([]);
});

test('a column of another round that says a status is none; one with sentences is', () => {
  const heading = 'ผลการดำเนินงาน ไตรมาส 1';
  expect(placesOf(heading, 'อยู่ระหว่างดำเนินการ\n(รองบ)', 'ดำเนินการแล้ว')).toEqual([]);
  expect(placesOf(heading, 'ลงเว็บไซต์ 3 เรื่อง', 'ดำเนินการแล้ว')).toEqual([0]);
  expect(placesOf(heading, 'เผยแพร่แล้ว 2 เรื่อง', 'อบรมแล้ว 12 คน')).toEqual([0]);
  // Whoever had nothing to say then left the cell blank.
  expect(placesOf(heading, 'ดำเนินการแล้ว', '', ' ')).toEqual([]);
  const left = [measure('0', 'ก', told('ดำเนินการแล้ว')), measure('1', 'ก', activity('done'))];
  expect(resultPlaces(left, [heading])).toEqual([]);
  // Most say more than a status.
  const more = ['อยู่ระหว่างดำเนินการ (รองบ)', 'ดำเนินการแล้ว (5 มีนาคม 2569)'];
  expect(placesOf(heading, ...more, 'ดำเนินการแล้ว')).toEqual([0]);
});

test.each([
  ['', 'ลงเว็บไซต์ 3 เรื่อง', 'ลงเว็บไซต์ 3 เรื่อง'],
  ['(รองบ)', 'จัดทำร่างแล้ว', '(รองบ)\nจัดทำร่างแล้ว'],
  ['ลงเว็บไซต์', ' ลงเว็บไซต์ ', 'ลงเว็บไซต์'],
  ['', 'ดำเนินการแล้ว จำนวน 2 ครั้ง', 'ดำเนินการแล้ว จำนวน 2 ครั้ง'],
  // The status once more, a figure, a dash.
  ['', 'ดำเนินการแล้ว', ''],
  ['', '50%', ''],
  ['', '5', ''],
  ['', '-', ''],
])('beside the note %j, %j: %j', (note, text, printed) => {
  expect(withResults({ ...told(text), note }, [0]).note).toBe(printed);
});

test('of a row without such cells only its note is printed', () => {
  expect(withResults({ ...activity('done'), note: 'ลงเว็บไซต์' }, [0]).note).toBe('ลงเว็บไซต์');
  expect(withResults({ ...told(), note: '' }, [0]).note).toBe('');
});
