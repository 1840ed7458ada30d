import {
  readSettings,
  SETTING_HEADINGS,
  settingNumber,
  settingText,
  settingYear,
  wantsThaiDigits,
} from '../../../src/core/office/read-settings';
import { SETTINGS } from '../../../src/core/office/settings';

test('every label that set-up writes is read back, with the cell of its value', () => {
  const rows = [[...SETTING_HEADINGS], ...SETTINGS.map(({ label }) => [label, `ค่าของ ${label}`])];
  const settings = readSettings(rows);
  expect(settings.extra).toEqual([]);
  SETTINGS.forEach(({ key, label }, index) => {
    expect(settings.known.get(key)).toEqual({
      label,
      value: `ค่าของ ${label}`,
      row: index + 2,
      column: 2,
    });
  });
});

test('without a heading row, columns A and B are label and value', () => {
  expect(settingText(readSettings([['หน่วยงาน', 'อบต.บ้านใหม่']]), 'agency')).toBe('อบต.บ้านใหม่');
});

test('the heading row names the columns, and rows above it are skipped', () => {
  const settings = readSettings([
    ['การตั้งค่า', '', ''],
    ['ที่', 'รายการ', 'ค่า'],
    [1, 'จังหวัด', 'นนทบุรี'],
  ]);
  expect(settings.known.get('province')).toMatchObject({ value: 'นนทบุรี', row: 3, column: 3 });
  expect(settings.extra).toEqual([]);
});

test.each([
  ['คะแนนITA', 'itaScore'],
  [' คะแนน  ita :', 'itaScore'],
  ['ปีที่ประเมินITA', 'assessedYear'],
  ['เเรือง', null],
  ['อําเภอ', 'district'],
  ['โทร.', 'phone'],
  ['itaScore', 'itaScore'],
])('the label %j is the setting %s', (label, key) => {
  const settings = readSettings([[label, 'x']]);
  expect([...settings.known.keys()]).toEqual(key === null ? [] : [key]);
});

test('of two rows with one label the first that is not empty wins', () => {
  const settings = readSettings([
    ['เรียน', '  '],
    ['เรียน ', 'นายก'],
    ['เรียน', 'ปลัด'],
    ['งานของเรา', ''],
    ['งาน ของเรา', 'ก'],
  ]);
  expect(settings.known.get('addressee')).toMatchObject({ value: 'นายก', row: 2 });
  expect(settings.extra).toEqual([{ label: 'งาน ของเรา', value: 'ก', row: 5, column: 2 }]);
});

test('a row that staff added is kept even where its value is empty, so that its tag exists', () => {
  expect(readSettings([['โครงการ', '']]).extra).toEqual([
    { label: 'โครงการ', value: '', row: 1, column: 2 },
  ]);
});

test('a year or a score is read as number or text, in either kind of digit', () => {
  const settings = readSettings([
    ['ปีงบประมาณ', '๒๕๖๙'],
    ['ปีที่ประเมิน ITA', 2025],
    ['คะแนน ITA', '๘๗.๕'],
    ['คะแนน IIT', 'ยังไม่ประกาศ'],
  ]);
  expect(settingYear(settings, 'fiscalYear')).toBe(2569);
  expect(settingYear(settings, 'assessedYear')).toBe(2568);
  expect(settingNumber(settings, 'itaScore')).toBe(87.5);
  expect(settingNumber(settings, 'iitScore')).toBeNull();
});

test.each([
  [[], true],
  [[['เลขไทย', '']], true],
  [[['เลขไทย', 'ไม่']], false],
  [[['เลขไทย', false]], false],
  [[['เลขไทย', 'TRUE']], true],
])('Thai digits unless the office says no: %j', (rows, wanted) => {
  expect(wantsThaiDigits(readSettings(rows))).toBe(wanted);
});

test('a label like a member of every object is only a label', () => {
  const settings = readSettings([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
  expect(settings.extra.map(({ value }) => value)).toEqual(['x', 'y']);
});
