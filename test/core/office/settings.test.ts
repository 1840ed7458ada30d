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

test('a sheet that was sorted with its heading is read on both sides of it', () => {
  const settings = readSettings([
    ['คำขวัญ', 'โปร่งใส'],
    ['ปีงบประมาณ', '2569'],
    ['รายการ', 'ค่า'],
    ['หน่วยงาน', 'อบต.บ้านใหม่'],
  ]);
  expect(settingText(settings, 'agency')).toBe('อบต.บ้านใหม่');
  expect(settingYear(settings, 'fiscalYear')).toBe(2569);
  expect(settings.known.get('fiscalYear')).toMatchObject({ row: 2, column: 2 });
  expect(settings.extra.map(({ label }) => label)).toEqual(['คำขวัญ']);
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

describe('values by fiscal year', () => {
  const rows = (commonYear: string) => [
    ['รายการ', 'ค่า', 'ปีงบประมาณ ๒๕๖๙', 2570],
    ['หน่วยงาน', 'เทศบาลเดิม', '', 'เทศบาลใหม่'],
    ['ปีงบประมาณ', commonYear, '', ''],
    ['ที่', 'ตย 1', '', 'ตย 9'],
    ['คะแนน ITA', '81.00', '89.00', ''],
    ['แผนงาน', 'แผนเดิม', '', 'แผนใหม่'],
  ];
  const read = (commonYear: string, sheetYear: number | null) => {
    const settings = readSettings(rows(commonYear), sheetYear);
    const text = (key: 'agency' | 'reference' | 'itaScore') => settingText(settings, key);
    return [text('agency'), text('reference'), text('itaScore'), settings.extra[0]?.value];
  };

  test('the year’s column counts where it is filled in, and else ค่า', () => {
    expect(read('2569', 2569)).toEqual(['เทศบาลเดิม', 'ตย 1', '89.00', 'แผนเดิม']);
    expect(read('2570', 2570)).toEqual(['เทศบาลใหม่', 'ตย 9', '81.00', 'แผนใหม่']);
  });

  test('what belongs to a year is never taken from ค่า of another, where it has a column', () => {
    expect(read('2569', 2570)).toEqual(['เทศบาลใหม่', 'ตย 9', '', 'แผนใหม่']);
  });

  test('a year without a column is read from ค่า, and so is a sheet that names no year', () => {
    expect(read('2569', 2568)).toEqual(['เทศบาลเดิม', 'ตย 1', '81.00', 'แผนเดิม']);
    expect(read('', null)).toEqual(['เทศบาลเดิม', 'ตย 1', '81.00', 'แผนเดิม']);
  });

  test('a sheet that names no year is of the one in ปีงบประมาณ', () => {
    expect(read('๒๕๗๐', null)).toEqual(read('2570', 2570));
  });

  test.each([
    'ปีงบประมาณ 2569',
    'ปีงบประมาณ ๒๕๖๙',
    'ปีงบประมาณ พ.ศ. 2569',
    '๒๕๖๙',
    'ค่า ปี 2569',
    'ปี 2569',
  ])('a column headed %j is that year’s', (heading) => {
    const settings = readSettings(
      [
        ['รายการ', 'ค่า', heading],
        ['ที่', 'ก', 'ข'],
      ],
      2569,
    );
    expect([settingText(settings, 'reference'), settings.yearColumn]).toEqual(['ข', 3]);
  });

  test('an entry says where its value stands, or where it is to be filled in', () => {
    const settings = readSettings(rows('2569'), 2570);
    const column = (key: 'agency' | 'reference' | 'itaScore' | 'fiscalYear') =>
      settings.known.get(key)?.column;
    expect([
      column('agency'),
      column('reference'),
      column('itaScore'),
      column('fiscalYear'),
    ]).toEqual([4, 4, 4, 2]);
    const old = readSettings(
      [
        ['รายการ', 'ค่า', 2569],
        ['ที่', '', ''],
        ['เรียน', '', ''],
      ],
      2569,
    );
    expect([old.known.get('reference')?.column, old.known.get('addressee')?.column]).toEqual([
      3, 2,
    ]);
  });
});
