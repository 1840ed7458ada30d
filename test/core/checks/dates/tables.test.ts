/** Days of the week, times, deadlines and years in the cells of a plan of 2569; today is 10 March 2569. */
import { tellFinding } from '../../../../src/core/checks';
import { foundIn } from '../found-in';

const HEADINGS = ['ที่', 'มาตรการ', 'วิธีการ', 'การติดตาม', 'สถานะ', 'หมายเหตุ'];
const TITLE = 'ให้ความรู้แก่บุคลากร';

interface Row {
  readonly title?: string;
  readonly method?: string;
  readonly followUp?: string;
  readonly note?: string;
  readonly headings?: readonly string[];
}

function foundOf(rule: string, row: Row, settings: readonly (readonly string[])[] = []) {
  const {
    title = TITLE,
    method = 'จัดอบรม',
    followUp = 'รายปี',
    note = '',
    headings = HEADINGS,
  } = row;
  const cells = [headings, ['1', title, method, followUp, 'ยังไม่ดำเนินการ', note]];
  return foundIn(cells, settings).filter((finding) => finding.rule === rule);
}
const cellsOf = (...given: Parameters<typeof foundOf>) => foundOf(...given).map(({ cell }) => cell);

describe('the first week of March 2569', () => {
  const DAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
  const SHORT = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];
  const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

  test.each(DAYS.map((name, index) => [name, index] as const))(
    'begins with Sunday: %s',
    (name, at) => {
      const next = (at + 1) % 7;
      const of = (method: string) => cellsOf('date/weekday', { method });
      expect(of(`อบรมวัน${name}ที่ ${at + 1} มีนาคม 2569`)).toEqual([]);
      expect(of(`อบรมวัน${name}ที่ ${next + 1} มีนาคม 2569`)).toEqual(['C2']);
      expect(of(`อบรม (${SHORT[at]} ${at + 1} มี.ค. 69)`)).toEqual([]);
      expect(of(`อบรม (${SHORT[at]} ${next + 1} มี.ค. 69)`)).toEqual(['C2']);
      const [found] = foundOf('date/weekday', { method: `อบรมวัน${name}ที่ ${next + 1} มีนาคม 2569` });
      expect(found && tellFinding('th', found)).toContain(`ตรงกับวัน${DAYS[next]} ไม่ใช่วัน${name}`);
      expect(found && tellFinding('en', found)).toContain(`is a ${ENGLISH[next]}, not`);
    },
  );

  test.each([
    ['วันจันทร์-อังคารที่ 2-3 มีนาคม 2569', []],
    ['วันจันทร์ และวันอังคารที่ 2-3 มีนาคม 2569', []],
    ['วันจันทร์-พุธที่ 2-3 มีนาคม 2569', ['C2']],
    ['วันอาทิตย์-อังคารที่ 2-3 มีนาคม 2569', ['C2']],
    ['วันจันทร์ถึงวันพุธที่ 2 มีนาคม 2569', []],
    ['อบรมพฤหัสที่ 5 มีนาคม 2569', []],
    ['อบรมพฤหัสที่ 6 มีนาคม 2569', ['C2']],
    ['ประชุมทุกวันจันทร์ เริ่ม 6 มีนาคม 2569', []],
    ['วันจันทร์ มีนาคม 2569', []],
    ['วันจันทร์ และวันอังคารที่ 2, 3 และ 4 มีนาคม 2569', []],
  ])('%s', (method, cells) => {
    expect(cellsOf('date/weekday', { method })).toEqual(cells);
  });
});

test.each([
  ['เวลา 23.59 น.', false],
  ['เวลา 24.00 น.', false],
  ['เวลา 24.01 น.', true],
  ['เวลา 25.00 น.', true],
  ['เวลา 8.59 นาฬิกา', false],
  ['เวลา ๘.๖๐ น.', true],
  ['ข้อ 8.75 นโยบาย', false],
  ['จำนวน 125.75 น.', false],
])('%s is no time of a day: %s', (method, isNone) => {
  expect(cellsOf('time/impossible', { method })).toEqual(isNone ? ['C2'] : []);
});

test.each([
  ['ภายใน 30 กันยายน 2568', true],
  ['ภายใน 1 ตุลาคม 2568', false],
  ['ภายในเดือนกันยายน 2568', true],
  ['แล้วเสร็จในเดือนตุลาคม 2568', false],
  ['ภายในวันที่ 31 ธันวาคม 2569', false],
  ['ภายในวันที่ 1 มกราคม 2570', true],
  ['เริ่มวันที่ 30 กันยายน 2568', false],
  ['ก่อนวันที่ 30 กันยายน 2568 มีการอบรม', true],
  ['ตามคำสั่งที่กำหนด ลงวันที่ 30 กันยายน 2568', false],
])('“%s” is a deadline outside the year: %s', (text, isOutside) => {
  const rule = 'follow-up/before-year';
  expect(cellsOf(rule, { followUp: text })).toEqual(isOutside ? ['D2'] : []);
  expect(cellsOf(rule, { method: text })).toEqual(isOutside ? ['C2'] : []);
  expect(cellsOf(rule, { note: text })).toEqual([]);
  const headings = HEADINGS.map((each) => (each === 'การติดตาม' ? `${each} (${text})` : each));
  expect(cellsOf(rule, { headings })).toEqual([]);
});

describe('a year that is over', () => {
  test.each<[Row, readonly string[]]>([
    [{ title: 'แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. 2568' }, ['B2']],
    [{ title: 'แผนปฏิบัติการ ปี ๒๕๖๘' }, ['B2']],
    [{ method: 'จัดทำแผน ปี 2568' }, []],
    [{ method: 'จัดทำแผนประจำปี 2568' }, ['C2']],
    [{ method: 'จัดทำแผนประจำปี 2569' }, []],
    [{ method: 'จัดทำแผนประจำปี 2570' }, []],
    [{ method: 'จัดทำแผนประจำปี 2568 และ 2569' }, []],
    [{ method: 'ทบทวนแผนประจำปี 2568' }, []],
    [{ method: 'จัดทำแผน 2568' }, []],
    [{ method: 'อบรมตามแผนปฏิบัติการป้องกันการทุจริตประจำปี 2568' }, ['C2']],
    [{ method: 'อบรมตามแผนแม่บท ภายในปี 2568' }, []],
    [{ method: 'อบรมตามคำสั่งของปี 2568' }, []],
    [{ method: 'จัดทำแผนประจำปี 25689' }, []],
    [{ followUp: 'รายงานผลภายในปี 2568' }, ['D2']],
    [{ method: 'รายงานผลภายในปี 2568' }, []],
    [{ note: 'จัดทำแผนประจำปี 2568' }, []],
    [{ headings: HEADINGS.map((each) => (each === 'วิธีการ' ? 'วิธีการประจำปี 2568' : each)) }, []],
  ])('%j: %j', (row, cells) => {
    expect(cellsOf('year/stale', row)).toEqual(cells);
  });
});

test.each([
  ['อบรม 31 มิถุนายน 2569', ['C2']],
  ['อบรม 30 มิถุนายน 2569', []],
  ['แผน ปีงบประมาณ 2669', ['C2']],
  ['ดู https://example.org/a ปีงบประมาณ 2669', ['C2']],
  ['https://example.org/ปีงบประมาณ2669', []],
])('%s: no calendar or office has it', (method, cells) => {
  expect(cellsOf('date/impossible', { method })).toEqual(cells);
});

test('a day of which nobody can say what was meant has nothing to put in its place', () => {
  const [found] = foundOf('date/impossible', { method: 'อบรม 5 มิถุนายน 9999' });
  expect(found).toMatchObject({ cell: 'C2', fix: null });
});

test.each([
  ['อบรม 31 มิถุนายน 2569', 'ไม่มีวันที่ “31 มิถุนายน 2569” ในปฏิทิน', 'no such date'],
  ['แผน ปีงบประมาณ 2669', 'ปีใน “ปีงบประมาณ 2669” เป็นไปไม่ได้', 'The year of'],
])('of %s is told whether its day or its year cannot be', (method, th, en) => {
  const [found] = foundOf('date/impossible', { method });
  expect(found && tellFinding('th', found)).toContain(th);
  expect(found && tellFinding('en', found)).toContain(en);
});

test('an impossible year in a text of the settings is told, in the year’s own row by another rule', () => {
  const rows = [
    ['เรื่อง', 'รายงานผล ปีงบประมาณ 2669'],
    ['ปีที่ประเมิน ITA', 'ปีงบประมาณ 2668'],
  ];
  expect(cellsOf('date/impossible', {}, rows)).toEqual(['B4']);
});

test.each([
  ['ปีงบประมาณ 2026', '2569'],
  ['ปีงบประมาณ ๒๐๒๖', '๒๕๖๙'],
  ['พ.ศ. 2026', '2569'],
  ['ปีงบประมาณ พ.ศ. 2026', '2569'],
  ['ปีงบประมาณ 2569', null],
  ['ค.ศ. 2026', null],
  ['ปีงบประมาณ 20261', null],
  ['ปีงบประมาณ 2026.50', null],
  ['ปีงบประมาณ 1899', null],
])('%s is of the common era, %s of the Buddhist', (method, meant) => {
  const [found] = foundOf('year/common-era', { method: `แผน ${method}` });
  expect(found?.fix?.after ?? null).toBe(
    meant && `แผน ${method.replace(/[2๒][0๐][2๒][6๖]/, meant)}`,
  );
});

test.each([
  ['ปีงบประมาณ 2569 (1 ตุลาคม 2568 – 30 กันยายน 2569)', null],
  ['ปีงบประมาณ 2569 (1 ตุลาคม 2569 – 30 กันยายน 2570)', 2569],
  ['ปีงบประมาณ 2569 (1 ตุลาคม 2567 – 30 กันยายน 2569)', 2569],
  ['ปีงบประมาณ 2568 และ 2569 ปีงบประมาณ 2570 (1 ตุลาคม 2569 – 30 กันยายน 2571)', null],
  ['ปีงบประมาณ 2568-2569 (1 ตุลาคม 2568 – 30 กันยายน 2569)', null],
  ['ปีงบประมาณ 2569 (1 พฤศจิกายน 2569 – 30 กันยายน 2570)', null],
  ['ปีงบประมาณ 2569 (2 ตุลาคม 2569 – 30 กันยายน 2570)', null],
  ['ปีงบประมาณ 2569 (1 ตุลาคม 2569 – 29 กันยายน 2570)', null],
  ['ปีงบประมาณ 2569 (1 ตุลาคม 2569 – 30 สิงหาคม 2570)', null],
])('%s: its days are not those of the fiscal year %s', (method, year) => {
  const found = foundOf('date/span', { method });
  expect(found.map(({ details }) => details)).toEqual(
    year === null ? [] : [expect.objectContaining({ year })],
  );
});

test.each([
  ['อบรม 5 มกราคม 2569 ถึง 4 มกราคม 2569', '5 มกราคม 2569 ถึง 4 มกราคม 2569'],
  ['อบรม 5–4 มกราคม 2569', '5–4 มกราคม 2569'],
  ['อบรม 5 มกราคม 2569 ถึง 5 มกราคม 2569', null],
  ['อบรม 5 มกราคม 2569 ต่อจาก 4 มกราคม 2569', null],
])('%s runs backwards: %s', (method, span) => {
  expect(foundOf('date/span', { method }).map(({ details }) => details)).toEqual(
    span === null ? [] : [{ span, year: null }],
  );
});

describe('a column that says when the work is done', () => {
  const headings = ['ที่', 'มาตรการ', 'วิธีการ', 'ระยะเวลา', 'สถานะ', 'หมายเหตุ'];
  const told = (followUp: string) => cellsOf('follow-up/before-year', { followUp, headings });

  test.each(['ปีงบประมาณ 2568', 'ปี ๒๕๖๘', 'ไตรมาส 2/2568', '1 ต.ค. 67 - 30 ก.ย. 68'])(
    '%s is over',
    (time) => {
      expect(told(time)).toEqual(['D2']);
    },
  );

  test.each([
    '1 ต.ค. 67 เป็นต้นไป',
    'ปีงบประมาณ 2569',
    'ไตรมาส 2/2569',
    'ปี 2568-2569',
    'ปีงบประมาณ 2568 ถึง 2570',
    'ตลอดปี',
  ])('%s is not', (time) => {
    expect(told(time)).toEqual([]);
  });
});
