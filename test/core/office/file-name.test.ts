/** What an office's pattern makes of a memo's name. */
import {
  FILE_NAME_PLACES,
  fileNameBy,
  shortenedName,
  unknownPlaces,
} from '../../../src/core/office/file-name';

const VALUES = {
  เรื่อง: 'รายงานผล / มาตรการ',
  ปีงบประมาณ: '2569',
  รอบ: '',
  วันที่: '10 มีนาคม 2569',
  ที่: 'มห 1/2',
  หน่วยงาน: 'เทศบาลตำบลตัวอย่าง',
  ส่วนราชการ: 'สำนักปลัด',
  แม่แบบ: 'บันทึกข้อความฉบับเต็ม',
  ขอบเขต: '',
};

test.each([
  ['{เรื่อง} ({วันที่})', 'รายงานผล มาตรการ (10 มีนาคม 2569)'],
  ['ITA {ปีงบประมาณ}_{ที่}', 'ITA 2569_มห 1 2'],
  ['{{เรื่อง}} { ปีงบประมาณ }', 'รายงานผล มาตรการ 2569'],
  // A period that the memo does not name leaves neither its brackets nor what parts it from the rest.
  ['{เรื่อง} ({รอบ}) - {รอบ}', 'รายงานผล มาตรการ'],
  ['{รอบ} – {ปีงบประมาณ}', '2569'],
  ['{ไตรมาส} {ปีงบประมาณ}', '{ไตรมาส} 2569'],
  ['a/b:c*d\n?"<>|e', 'a b c d e'],
  ['{รอบ}', ''],
  ['  ', ''],
])('%j gives %j', (pattern, name) => {
  expect(fileNameBy(pattern, VALUES)).toBe(name);
});

test('a name is no longer than can be read', () => {
  expect([...fileNameBy('ก'.repeat(999), VALUES)].length).toBe(160);
});

test.each(['{เรื่อง} {ขอบเขต} {ปีงบประมาณ}', '{ขอบเขต} {เรื่อง} ({วันที่})', '{เรื่อง} ({ขอบเขต})'])(
  'where %s is too long, the subject gives way and the unit is there still',
  (pattern) => {
    const unit = `ถึงกองสาธารณสุขและสิ่งแวดล้อม${' งานส่งเสริมสุขภาพ'.repeat(3)}`;
    const subject = `ขอให้รายงาน${' การดำเนินการตามมาตรการ'.repeat(8)}`;
    const name = fileNameBy(pattern, { ...VALUES, เรื่อง: subject, ขอบเขต: unit });
    expect([...name].length).toBeLessThanOrEqual(160);
    expect(name).toContain(unit);
    expect(name).toMatch(/ขอให้รายงาน( การดำเนินการตามมาตรการ)+( |$)/);
  },
);

test.each([
  ['ขอให้รายงาน รอบ 6 เดือน (1 ตุลาคม 2568 – 31 มีนาคม 2569)', 45, 'ขอให้รายงาน รอบ 6 เดือน'],
  ['ขอให้รายงาน (รอบแรก) ตามมาตรการ ปี 2569', 25, 'ขอให้รายงาน (รอบแรก)'],
  ['(ร่าง รายงานผลการดำเนินการ', 12, '(ร่าง รายงาน'],
  ['ขอให้รายงาน', 11, 'ขอให้รายงาน'],
])('%j of at most %d letters is %j', (name, most, short) => {
  expect(shortenedName(name, most)).toBe(short);
});

test('each place is known by its word, and all others are told once', () => {
  expect(unknownPlaces(FILE_NAME_PLACES.map((place) => `{${place}}`).join(' '))).toEqual([]);
  expect(unknownPlaces('{เรื่อง} {ไตรมาส}{ไตรมาส} {{ฉบับ}} {}')).toEqual(['{ไตรมาส}', '{{ฉบับ}}']);
});

test('braces without end take no long time', () => {
  const started = Date.now();
  unknownPlaces('{'.repeat(100_000));
  fileNameBy(`${'{ก'.repeat(50_000)}`, VALUES);
  expect(Date.now() - started).toBeLessThan(2000);
});
