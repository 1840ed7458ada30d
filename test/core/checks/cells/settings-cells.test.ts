/** What rules ask of the settings. */
import type { CheckContext, TextSheet } from '../../../../src/core/checks/finding';
import {
  assessedYearIn,
  filled,
  fiscalYearIn,
  memoDay,
  memoPeriod,
  settingCell,
  settingOf,
} from '../../../../src/core/checks/settings-cells';
import { readSettings } from '../../../../src/core/office/read-settings';
import type { CellValue } from '../../../../src/core/sheet/cell';

type Rows = readonly (readonly [label: string, value: CellValue])[];

function settingsOf(...rows: Rows): CheckContext {
  const cells = [['รายการ', 'ค่า'], ...rows];
  const sheets: readonly TextSheet[] = [
    { part: 'measures', sheet: 'มาตรการ', cells: [] },
    { part: 'settings', sheet: 'ตั้งค่า', cells: cells.map((row) => row.map(String)) },
  ];
  return { settings: readSettings(cells), sheets } as unknown as CheckContext;
}
const NONE = { settings: null, sheets: [] } as unknown as CheckContext;

test('a setting stands in its cell, empty or not, and is filled where it says something', () => {
  const context = settingsOf(['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง '], ['อำเภอ', ''], ['คะแนน ITA', 87.5]);
  expect(settingCell(context, 'agency')).toEqual({ sheet: 'ตั้งค่า', cell: 'B2' });
  expect(settingCell(context, 'district')).toEqual({ sheet: 'ตั้งค่า', cell: 'B3' });
  expect(settingCell(context, 'province')).toBeNull();
  expect(filled(context, 'agency')).toEqual({
    sheet: 'ตั้งค่า',
    cell: 'B2',
    label: 'หน่วยงาน',
    text: 'เทศบาลตำบลตัวอย่าง',
    value: 'เทศบาลตำบลตัวอย่าง',
  });
  expect(filled(context, 'itaScore')).toMatchObject({ cell: 'B4', text: '87.5', value: 87.5 });
  expect(filled(context, 'district')).toBeNull();
  expect(filled(context, 'province')).toBeNull();
  expect([settingCell(NONE, 'agency'), filled(NONE, 'agency')]).toEqual([null, null]);
  // A workbook whose settings were read, and whose sheet is not at hand.
  expect(settingCell({ ...context, sheets: [] }, 'agency')).toBeNull();
});

test('what a setting says is nothing where there are no settings', () => {
  expect(settingOf(settingsOf(['อำเภอ', 'เมือง']), 'district')).toBe('เมือง');
  expect(settingOf(settingsOf(['อำเภอ', 'เมือง']), 'province')).toBe('');
  expect(settingOf(NONE, 'district')).toBe('');
});

test.each<[Rows, number | null, number | null]>([
  [[['ปีงบประมาณ', '2569']], 2569, 2568],
  [
    [
      ['ปีงบประมาณ', '2569'],
      ['ปีที่ประเมิน ITA', '2567'],
    ],
    2569,
    2567,
  ],
  [
    [
      ['ปีงบประมาณ', '2569'],
      ['ปีที่ประเมิน ITA', 'ปีก่อน'],
    ],
    2569,
    null,
  ],
  [[['ปีงบประมาณ', '']], null, null],
])('%j: the year %s, and the one assessed %s', (rows, year, assessed) => {
  const context = settingsOf(...rows);
  expect([fiscalYearIn(context), assessedYearIn(context)]).toEqual([year, assessed]);
});

test('no year is known where there are no settings', () => {
  expect([fiscalYearIn(NONE), assessedYearIn(NONE)]).toEqual([null, null]);
});

describe('what the memo reports on', () => {
  test.each([
    ['รายงานผล รอบ 6 เดือน', 'six-months'],
    ['รายงานผล รอบ ๑๒ เดือน', 'twelve-months'],
    ['รายงานผล รอบ 6 เดือน และรอบ 12 เดือน', null],
    ['รายงานผล ไตรมาส 3', null],
    ['รายงานผลตามมาตรการ', null],
  ])('by the subject “%s”: %s', (subject, period) => {
    expect(memoPeriod(settingsOf(['เรื่อง', subject]))).toBe(period);
  });

  test('what is chosen goes before what the subject says', () => {
    const context = settingsOf(['เรื่อง', 'รายงานผล รอบ 6 เดือน']);
    expect(memoPeriod({ ...context, period: 'twelve-months' })).toBe('twelve-months');
    expect(memoPeriod({ ...context, period: null })).toBe('six-months');
  });
});

test.each([
  ['2026-03-09', '9 มีนาคม 2569'],
  ['2569-03-09', '9 มีนาคม 2569'],
  ['9 มี.ค. 69', '9 มี.ค. 69'],
])('the memo’s day “%s” is one day, told as “%s”', (written, text) => {
  const day = { year: 2026, month: 3, day: 9 };
  expect(memoDay(settingsOf(['วันที่', written]))).toEqual({
    sheet: 'ตั้งค่า',
    cell: 'B2',
    text,
    first: day,
    last: day,
  });
});
