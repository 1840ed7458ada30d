/** Lines under the last measure: those that close the table are none, and a title in any other words is one. */
import { readMeasures } from '../../../../../src/core/measures/read-measures';
import { gridOf } from '../../grids';

const NUMBERED = {
  head: ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'สถานะ', 'หมายเหตุ'],
  rows: [
    ['1', 'ให้ความรู้ด้านจริยธรรม', 'จัดอบรม', 'กองคลัง', 'แล้วเสร็จ', 'อบรม 40 คน'],
    ['2', 'ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', 'กองช่าง', 'ยังไม่ดำเนินการ', ''],
  ],
};
const UNNUMBERED = {
  head: NUMBERED.head.slice(1),
  rows: NUMBERED.rows.map((row) => row.slice(1)),
};

type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

function read({ head, rows }: Table, below: readonly (readonly string[])[]) {
  const sheet = readMeasures(gridOf([head, ...rows, ...below]));
  if (!sheet.ok) throw new Error('no measures sheet');
  return sheet.value.measures;
}

function titles(table: Table, below: readonly (readonly string[])[]): readonly string[] {
  return read(table, below)
    .slice(2)
    .map(({ title }) => title);
}

const CLOSING = [
  ['a summary’s heading', 'สรุปผลการดำเนินงาน'],
  ['the same of a year', 'สรุปผลการดำเนินการตามมาตรการ ปีงบประมาณ 2569'],
  ['the same with its words', 'สรุป : ดำเนินการแล้วเสร็จ 2 มาตรการ'],
  ['a sum', 'รวม 4 มาตรการ แล้วเสร็จ 2'],
  ['a share', 'ร้อยละความสำเร็จ 50.00'],
  ['what is left', 'คงเหลือ 2 มาตรการ'],
  ['money', 'งบประมาณรวม 50,000 บาท'],
  ['who has made it', 'จัดทำโดย สำนักปลัด'],
  ['when it was made', 'ปรับปรุงล่าสุด 10 มี.ค. 69'],
  ['a day', 'วันที่ 10 มีนาคม 2569'],
  ['room for a day', 'วันที่ ........ เดือน ............ พ.ศ. ........'],
  ['captions of pictures', 'ประมวลภาพกิจกรรม'],
  ['an opinion', 'ความเห็นปลัดเทศบาล'],
  ['a decision', 'เห็นชอบ'],
  ['what goes with it', 'เอกสารแนบ'],
  ['a name', 'นางสาวสมใจ ดีงาม'],
  ['a post', 'นักวิเคราะห์นโยบายและแผนชำนาญการ'],
  ['a leader', 'ปลัดเทศบาลตำบลตัวอย่าง'],
  ['the agency', 'เทศบาลตำบลตัวอย่าง'],
  ['a telephone', 'งานนิติการ สำนักปลัด โทร. 0 4200 0000'],
  ['the end', '- จบ -'],
] as const;

test.each(CLOSING)('%s closes the table: %s', (_name, line) => {
  for (const blank of [[], [['']]]) {
    expect(titles(NUMBERED, [...blank, [line]])).toEqual([]);
    expect(titles(NUMBERED, [...blank, ['', line]])).toEqual([]);
    expect(titles(UNNUMBERED, [...blank, [line]])).toEqual([]);
  }
});

test.each([
  'ประกาศเจตนารมณ์สุจริตโปร่งใส',
  'สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)',
  'สรุปรายงานการรับของขวัญเสนอผู้บริหาร',
  'รวมพลังต่อต้านการทุจริต',
  'ช่องทางการร้องเรียน',
  'การกำกับติดตาม',
  'การดำเนินการ',
  'นายกเทศมนตรีพบประชาชน',
  'เทศบาลตำบลสุจริต',
  'เทศบาลตำบลตัวอย่างจัดทำคู่มือ',
  'นักเรียนอบรมเชิงปฏิบัติการ',
  'เกณฑ์การประเมินผลการปฏิบัติราชการ',
  'อ้างอิงราคากลางก่อนจัดซื้อ',
  'เอกสารประกอบการเบิกจ่ายครบถ้วน',
  'ภาพลักษณ์องค์กรคุณธรรม',
  'คะแนน ITA ของหน่วยงานสูงขึ้น',
  'ความเห็นของประชาชนต่อการให้บริการ',
  'ตรวจสอบพัสดุประจำปี',
  'ปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน',
  'วันที่ 9 ธันวาคม วันต่อต้านคอร์รัปชัน จัดกิจกรรมรณรงค์',
  'งานบริการจุดเดียวเบ็ดเสร็จ',
  'ผ่านระบบ e-Service ทุกงานบริการ',
  'จบโครงการแล้วรายงานผล',
  'มาตรการที่ 3',
])('a title alone is a measure that is not filled in: %s', (line) => {
  for (const blank of [[], [['']]]) {
    expect(read(NUMBERED, [...blank, ['', line]])[2]?.status).toBeNull();
    expect(titles(UNNUMBERED, [...blank, [line]])).toEqual([line]);
  }
});

test('what stands right below a heading is its text, and below a blank row a measure again', () => {
  const opinion = [['ความเห็นปลัดเทศบาล'], ['เห็นควรเสนอผู้บริหารพิจารณา']];
  expect(titles(NUMBERED, [[''], ...opinion])).toEqual([]);
  expect(titles(NUMBERED, [[''], ...opinion, [''], ['', 'จัดทำคู่มือ']])).toEqual(['จัดทำคู่มือ']);
  expect(titles(NUMBERED, [['จัดทำโดย สำนักปลัด'], ['', 'จัดทำคู่มือ']])).toEqual(['จัดทำคู่มือ']);
});

test('the same words are a measure where another stands below them, something is filled in, or nothing is above', () => {
  const line = 'สรุปผลการดำเนินงาน';
  expect(titles(NUMBERED, [['', line], ...NUMBERED.rows.slice(0, 1)])[0]).toBe(line);
  expect(titles(NUMBERED, [['', line, 'รายงาน', 'กองคลัง']])).toEqual([line]);
  expect(titles(NUMBERED, [['3', line]])).toEqual([line]);
  const [first = []] = UNNUMBERED.rows;
  const unfilled = { ...UNNUMBERED, rows: UNNUMBERED.rows.map(([title = '']) => [title]) };
  expect(titles(unfilled, [[line]])).toEqual([line]);
  expect(titles(unfilled, [[line], first]).slice(0, 1)).toEqual([line]);
});

test('boxes that are made ahead are no words of its row', () => {
  const head = ['ที่', 'มาตรการ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'];
  const rows = [['1', 'จัดอบรม', 'FALSE', 'FALSE', 'TRUE']];
  const below = [['', 'สรุปผลการดำเนินงาน', 'FALSE', 'FALSE', 'FALSE']];
  expect(read({ head, rows }, below)).toHaveLength(1);
});

test('in another column it closes the table below a blank row, and lengthens what the measure says right below it', () => {
  const [first, second] = read(NUMBERED, [['', '', '', '', '', 'ภาพกิจกรรม 5 ภาพ']]);
  expect([first?.title, second?.activities[0]?.note]).toEqual([
    'ให้ความรู้ด้านจริยธรรม',
    'ภาพกิจกรรม 5 ภาพ',
  ]);
  const apart = read(NUMBERED, [[''], ['', '', '', 'ปลัดเทศบาลตำบลตัวอย่าง']]);
  expect(apart[1]?.owners).toEqual(['กองช่าง']);
});

test('each page ends with lines of its own', () => {
  const page = [['', 'จัดทำโดย กองช่าง'], NUMBERED.head, ['3', 'จัดทำคู่มือ', '', '', 'แล้วเสร็จ', '']];
  expect(titles(NUMBERED, page)).toEqual(['จัดทำคู่มือ']);
});
