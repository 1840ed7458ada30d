import {
  fiscalYearOf,
  isoDate,
  longThaiDate,
  parseIsoDate,
  parseThaiDate,
  shortThaiDate,
  thaiMonthAndYear,
} from '../../../src/core/text/dates';
import {
  mixedNumbers,
  thaiDigitsInSentence,
  thaiDigitsInText,
  toArabicDigits,
  toThaiDigits,
  unmixNumbers,
} from '../../../src/core/text/digits';
import { cleanCell, foldThai } from '../../../src/core/text/spelling';
import fc from '../../property';

const DAY = { year: 2026, month: 10, day: 1 };

test('dates in the Buddhist era', () => {
  expect(longThaiDate(DAY)).toBe('1 ตุลาคม 2569');
  expect(shortThaiDate(DAY)).toBe('1 ต.ค. 69');
  expect(thaiMonthAndYear(DAY)).toBe('ตุลาคม 2569');
});

test('a year that is a Buddhist one already is not counted twice', () => {
  expect(longThaiDate({ ...DAY, year: 2569 })).toBe('1 ตุลาคม 2569');
});

test.each([
  [{ year: 2026, month: 9, day: 30 }, 2569],
  [{ year: 2026, month: 10, day: 1 }, 2570],
])('the fiscal year of %j is %i', (date, year) => {
  expect(fiscalYearOf(date)).toBe(year);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', 'วันนี้', ''])(
  '%j is no day',
  (text) => {
    expect(parseIsoDate(text)).toBeNull();
  },
);

test('a day goes to text and back', () => {
  expect(parseIsoDate(isoDate(DAY))).toEqual(DAY);
});

test.each([
  '1 ตุลาคม 2569',
  '๑ ตุลาคม ๒๕๖๙',
  'วันที่ 1 ต.ค. 69',
  '1ตค69',
  '1 ตุลาคม พ.ศ. 2569',
  '1 ตุลาคม 2026',
  '1/10/2569',
  '๐๑/๑๐/๒๐๒๖',
])('%s is the first of October', (text) => {
  expect(parseThaiDate(text)).toEqual(DAY);
});

test.each([
  '',
  'ตุลาคม 2569',
  '1 2569',
  '1 ตุลาคน 2569',
  '30 กุมภาพันธ์ 2569',
  '0 ตุลาคม 2569',
  '1/10/69',
  '1/13/2569',
  '1 ตุลาคม 2569 เวลา 9',
  '1 - 2 ตุลาคม 2569',
])('%j is no day as offices type one', (text) => {
  expect(parseThaiDate(text)).toBeNull();
});

test('every day reads back as it is written, long and short', () => {
  const days = fc.date({
    min: new Date('1960-01-01'),
    max: new Date('2050-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (instant) => {
      const day = parseIsoDate(instant.toISOString().slice(0, 10)) ?? DAY;
      expect(parseThaiDate(longThaiDate(day))).toEqual(day);
      expect(parseThaiDate(shortThaiDate(day))).toEqual(day);
    }),
  );
});

test('digits go to Thai and back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 ก-ฮa-z]*$/), (text) => {
      expect(toArabicDigits(toThaiDigits(text))).toBe(text);
    }),
  );
});

test.each([
  ['ปี 2569 ดู https://example.org/ita2569และ 12', 'ปี ๒๕๖๙ ดู https://example.org/ita2569และ ๑๒'],
  ['ส่ง a1@example.org ภายใน 15 วัน', 'ส่ง a1@example.org ภายใน ๑๕ วัน'],
  ['www.example.org/2569 ข้อ 1.2', 'www.example.org/2569 ข้อ ๑.๒'],
])('in %j only the prose gets Thai digits', (text, expected) => {
  expect(thaiDigitsInText(text)).toBe(expected);
});

test('mixed numbers are found and unmixed; numbers of one kind are left', () => {
  expect(mixedNumbers('๒๕๖5 และ 12 กับ ๑,0๐๐.๕0')).toEqual(['๒๕๖5', '๑,0๐๐.๕0']);
  expect(unmixNumbers('๒๕๖5 และ 12')).toBe('๒๕๖๕ และ 12');
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9๐-๙ ก]*$/), (text) => {
      expect(mixedNumbers(unmixNumbers(text))).toEqual([]);
    }),
  );
});

test('look-alikes and invisible characters are settled for comparing', () => {
  expect(foldThai('เเล้ว\u200b เสร็จ\u00a0')).toBe('แล้วเสร็จ');
  expect(foldThai('ดําเนินการ')).toBe('ดำเนินการ');
  expect(cleanCell('ก\r\nข\rค')).toBe('ก\nข\nค');
});

test.each([
  ['Line @nbd123 ข้อ 2', 'Line @nbd123 ข้อ ๒'],
  ['(O26) และ O26 วันที่ 5', '(O26) และ O26 วันที่ ๕'],
  ['ISO27001, CO2', 'ISO๒๗๐๐๑, CO๒'],
])('codes keep their digits: %s', (text, expected) => {
  expect(thaiDigitsInText(text)).toBe(expected);
});

test.each([
  ['ครบกำหนด 31 มกราคม 2569 แล้ว', 'ครบกำหนด ๓๑ มกราคม ๒๕๖๙ แล้ว'],
  ['คะแนน 88.46 ของปี 2568', 'คะแนน ๘๘.๔๖ ของปี ๒๕๖๘'],
  ['ตัวเลข “7 มาตรการ” ไม่ตรงกับตาราง (2 มาตรการ)', 'ตัวเลข “7 มาตรการ” ไม่ตรงกับตาราง (๒ มาตรการ)'],
  ['แถว 2 และแถวที่ 14 ซ้ำกัน จะถูกนับ 2 ครั้ง', 'แถว 2 และแถวที่ 14 ซ้ำกัน จะถูกนับ ๒ ครั้ง'],
  ['ตารางที่เริ่มที่ B2 มี 3 ช่อง', 'ตารางที่เริ่มที่ B2 มี ๓ ช่อง'],
  ['พิมพ์เป็นเลขสี่หลัก เช่น 2569 แทน 69', 'พิมพ์เป็นเลขสี่หลัก เช่น 2569 แทน ๖๙'],
  ['ปี 2569 ซึ่งคือ O25, O26', 'ปี ๒๕๖๙ ซึ่งคือ O25, O26'],
])(
  'a sentence has Thai digits; what the sheet shows or wants typed has its own: %s',
  (text, told) => {
    expect(thaiDigitsInSentence(text)).toBe(told);
  },
);
