import { datesIn, dayOf } from '../../../src/core/text/found/dates-in-text';

const told = (text: string) =>
  datesIn(text).map(({ text: seen, day, month, year }) => [seen, day, month, year]);
const faults = (text: string) => datesIn(text).map(({ fault, meant }) => [fault, meant]);

describe('which dates a text names', () => {
  test.each([
    ['อบรมเมื่อวันที่ 18 ธันวาคม 2568 ผู้เข้าร่วม 64 คน', [['18 ธันวาคม 2568', 18, 12, 2568]]],
    ['ณ วันที่ ๓๑ มีนาคม พ.ศ. ๒๕๖๙', [['๓๑ มีนาคม พ.ศ. ๒๕๖๙', 31, 3, 2569]]],
    [
      '1 ต.ค. 68 – 30 ก.ย.69',
      [
        ['1 ต.ค. 68', 1, 10, 2568],
        ['30 ก.ย.69', 30, 9, 2569],
      ],
    ],
    ['วันที่       มกราคม ๒๕๖๙', [['มกราคม ๒๕๖๙', null, 1, 2569]]],
    ['วันที่ 2/2/2569', [['2/2/2569', 2, 2, 2569]]],
    ['18 December 2025, 18/12/2025', [['18/12/2025', 18, 12, 2568]]],
    ['ประกาศ 18 ธค 67', [['18 ธค 67', 18, 12, 2567]]],
    [
      '๕ มีค.๖๙ และ 5 ก.พ 2569',
      [
        ['๕ มีค.๖๙', 5, 3, 2569],
        ['5 ก.พ 2569', 5, 2, 2569],
      ],
    ],
    ['ทุกวันที่ 5 มกราคม', [['5 มกราคม', 5, 1, null]]],
    ['อบรม 18 ธันวาคม 64 คน', [['18 ธันวาคม', 18, 12, null]]],
  ])('%s', (text, dates) => {
    expect(told(text)).toEqual(dates);
  });

  test('both days of a range', () => {
    expect(datesIn('ระหว่างวันที่ 5-7 มกราคม 2569').map(({ day }) => day)).toEqual([5, 7]);
    expect(datesIn('๕ ถึง ๗ มกราคม ๒๕๖๙').map(({ day }) => day)).toEqual([5, 7]);
  });

  test.each([
    'สำนักงาน ก.พ. 2569',
    'ไตรมาส 1/2569',
    'คำสั่งที่ 12/5/2569',
    'ข้อ 1.5 และ 2.6.2569',
    'https://example.org/1/2/2569/มกราคม',
    'โทร. 0 4200 0000',
    'มกราคมของทุกปี',
    '2568-30 ก.ย.',
    'ส่ง กค 68 และ 12 กค 100 บาท',
    'เอกสารที่ 2568 กค 12',
  ])('none: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('a date behind an address has its own place', () => {
    const text = 'www.example.org/2569/1 เมื่อ 5 มกราคม 2569';
    const [date] = datesIn(text);
    expect(text.slice(date?.at)).toBe('5 มกราคม 2569');
  });
});

describe('what is wrong with it, and what was meant', () => {
  test.each([
    ['31 มิถุนายน 2569', ['day', '30 มิถุนายน 2569']],
    ['๒๙ กุมภาพันธ์ ๒๕๖๙', ['day', '๒๘ กุมภาพันธ์ ๒๕๖๙']],
    ['๒๙ กุมภาพันธ์ ๒๕๖๗', [null, '']],
    ['29 กุมภาพันธ์', [null, '']],
    ['0 มกราคม 2569', ['day', '']],
    ['18 ธันวาคม 3111', ['year', '18 ธันวาคม 2568']],
    ['๑๘ ธันวาคม ๒๖๕๙', ['year', '๑๘ ธันวาคม ๒๕๖๙']],
    ['18 ธันวาคม 25569', ['year', '18 ธันวาคม 2569']],
    ['18 ธันวาคม 256', ['year', '']],
    ['๑๘ ธันวาคม ๒๐๒๕', ['common-era', '๑๘ ธันวาคม ๒๕๖๘']],
    ['18 ธันวาคม ค.ศ. 2025', [null, '']],
    ['18/12/2025', [null, '']],
    ['18 ธันวาคม 68', ['short-year', '18 ธันวาคม 2568']],
    ['18 ธ.ค. 68', [null, '']],
  ])('%s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });
});

test('a month is its first or its last day', () => {
  const [date] = datesIn('กุมภาพันธ์ 2567');
  expect(date && dayOf(date, 'first')).toEqual({ year: 2024, month: 2, day: 1 });
  expect(date && dayOf(date, 'last')).toEqual({ year: 2024, month: 2, day: 29 });
  const [impossible] = datesIn('31 มิถุนายน 2569');
  expect(impossible && dayOf(impossible, 'last')).toBeNull();
});
