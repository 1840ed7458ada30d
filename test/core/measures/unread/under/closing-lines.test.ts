/** Lines under the last measure: those that close the table are none, and a title in any other words is one. */
import { readMeasures } from '../../../../../src/core/measures/read-measures';
import { textAt } from '../../../../../src/core/sheet/cell';
import { drawn, gridOf, toldOf } from '../../grids';

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

/** Lines of a sheet that were left out for their words, in doubt. */
function told(table: Table, below: readonly (readonly string[])[]): readonly string[] {
  const grid = gridOf([table.head, ...table.rows, ...below]);
  const sheet = readMeasures(grid);
  if (!sheet.ok) throw new Error('no measures sheet');
  return sheet.value.leftOut.map((place) => textAt(grid.cells, place));
}

/** No measure is called so, wherever it stands. */
const SURE = [
  ['a summary with its figures', 'สรุป : ดำเนินการแล้วเสร็จ 2 มาตรการ'],
  ['a sum', 'รวม 4 มาตรการ แล้วเสร็จ 2'],
  ['a sum that says of how many', 'สรุป ดำเนินการแล้ว 2 จาก 4'],
  ['a share', 'ร้อยละความสำเร็จ 50.00'],
  ['a share of success', 'ผลสำเร็จ 50 %'],
  ['what is left', 'คงเหลือ 2 มาตรการ'],
  ['money', 'งบประมาณรวม 50,000 บาท'],
  ['who has made it', 'จัดทำโดย สำนักปลัด'],
  ['the same, of a person', 'ผู้จัดทำ : สำนักปลัด'],
  ['the same, by a given name', 'ผู้กรอกข้อมูล สมใจ'],
  ['the same, without a name', 'ผู้สรุปข้อมูล'],
  ['when it was made', 'ปรับปรุงล่าสุด 10 มี.ค. 69'],
  ['the day of the data', 'ข้อมูล ณ 10 มี.ค. 69'],
  ['the day of the report', 'รายงาน ณ วันที่ 10 มีนาคม 2569'],
  ['a day', 'วันที่ 10 มีนาคม 2569'],
  ['a day alone', '10 มีนาคม 2569'],
  ['a day in figures', '10/3/2569'],
  ['a month', 'มีนาคม 2569'],
  ['room for a day', 'วันที่ ........ เดือน ............ พ.ศ. ........'],
  ['a caption with its number', 'ภาพที่ 1 การอบรม'],
  ['a decision', 'เห็นชอบ'],
  ['two decisions', 'ทราบ/ดำเนินการ'],
  ['whom it goes to', 'เรียน นายกเทศมนตรี เพื่อโปรดทราบ'],
  ['what goes with it', 'เอกสารแนบ 1'],
  ['a name', 'นางสาวสมใจ ดีงาม'],
  ['a name with a post', 'นายสมชาย ใจดี ปลัดเทศบาล'],
  ['a post', 'นักวิเคราะห์นโยบายและแผนชำนาญการ'],
  ['a post by its word', 'ตำแหน่ง นักวิเคราะห์นโยบายและแผนชำนาญการ'],
  ['the head of a part', 'หัวหน้าฝ่ายอำนวยการ'],
  ['a leader', 'ปลัดเทศบาล'],
  ['a telephone', 'งานนิติการ สำนักปลัด โทร. 0 4200 0000'],
  ['an address', 'www.example.org'],
  ['the end', '- จบ -'],
] as const;

test.each(SURE)('%s closes the table, and nothing is said of it: %s', (_name, line) => {
  for (const blank of [[], [['']]]) {
    for (const [table, row] of [
      [NUMBERED, [line]],
      [NUMBERED, ['', line]],
      [UNNUMBERED, [line]],
    ] as const) {
      expect(titles(table, [...blank, row])).toEqual([]);
      expect(told(table, [...blank, row])).toEqual([]);
    }
  }
});

/** Right below a measure it may be the next one’s title, as in a list that is filled in from the top. */
const LIKELY = [
  ['a summary’s heading', 'สรุปผลการดำเนินงาน'],
  ['the same of a year', 'สรุปผลการดำเนินการตามมาตรการ ปีงบประมาณ 2569'],
  ['what is made each year', 'สรุปผลการปฏิบัติงานประจำปี'],
  ['captions of pictures', 'ประมวลภาพกิจกรรม'],
  ['pictures that are published', 'ภาพถ่ายก่อนและหลังการก่อสร้าง เผยแพร่ทุกโครงการ'],
  ['pictures of the work', 'ภาพถ่ายการตรวจรับงานจ้างทุกโครงการ'],
  ['a chart', 'แผนภูมิแสดงขั้นตอนการให้บริการประชาชน'],
  ['an opinion', 'ความเห็นปลัดเทศบาล'],
  ['whose opinion', 'ความเห็นผู้ตรวจสอบภายใน'],
  ['who looks into it', 'ตรวจสอบโดย สภาองค์กรชุมชน'],
  ['the assessment', 'การประเมิน ITA ปี 2569'],
  ['the agency', 'เทศบาลตำบลตัวอย่าง'],
  ['what looks like an agency', 'อบต.สัญจร'],
  ['a leader of a place', 'ปลัดเทศบาลตำบลตัวอย่าง'],
  ['what looks like one', 'นายกเทศมนตรีสัญจร'],
  ['a telephone for everyone', 'งานรับเรื่องร้องเรียน โทร 0 4200 0000'],
  ['a vow', 'ขอรับรองว่าจะไม่รับของขวัญ'],
] as const;

test.each(LIKELY)('%s is a measure right below one: %s', (_name, line) => {
  expect(read(NUMBERED, [['', line]])[2]?.status).toBeNull();
  expect(titles(UNNUMBERED, [[line]])).toEqual([line]);
  const others = [['อบรมคุณธรรมจริยธรรมบุคลากร'], ['ประกาศเจตจำนงสุจริต']];
  expect(titles(UNNUMBERED, [[line], ...others])).toHaveLength(3);
});

test.each(LIKELY)(
  '%s that stands apart is left out and told, if no title follows: %s',
  (_name, line) => {
    for (const [table, row] of [
      [NUMBERED, ['', line]],
      [UNNUMBERED, [line]],
    ] as const) {
      expect(titles(table, [[''], row])).toEqual([]);
      expect(told(table, [[''], row])).toEqual([line]);
      const next = [...Array<string>(row.length - 1).fill(''), 'จัดทำคู่มือประชาชน'];
      expect(titles(table, [[''], row, next])).toEqual([line, 'จัดทำคู่มือประชาชน']);
      expect(titles(table, [[''], row, [''], next])).toEqual([line, 'จัดทำคู่มือประชาชน']);
    }
    expect(titles(NUMBERED, [[line]])).toEqual([]);
    expect(told(NUMBERED, [[line]])).toEqual([line]);
  },
);

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
  'วันที่ 9 ธันวาคม',
  'บันทึกเวลา',
  'ผู้ประสานงาน ITA',
  'ผู้รายงานเบาะแสการทุจริต',
  'ผู้บันทึกเวลาปฏิบัติงาน',
  'คำสั่งแต่งตั้งคณะทำงาน',
  'เรียนรู้กฎหมายจัดซื้อจัดจ้าง',
  'รายงาน 6 เดือน',
  'หัวหน้าส่วนราชการเป็นแบบอย่าง',
  'ภาพที่ดีของหน่วยงาน',
  'มกราคม เดือนแห่งความซื่อสัตย์',
  'มาตรการที่ 3',
])('a title alone is a measure that is not filled in: %s', (line) => {
  for (const blank of [[], [['']]]) {
    expect(read(NUMBERED, [...blank, ['', line]])[2]?.status).toBeNull();
    expect(titles(UNNUMBERED, [...blank, [line]])).toEqual([line]);
  }
});

test('what says nothing but an opinion right below a heading is its text, and a title never is', () => {
  const opinion = [['ความเห็นปลัดเทศบาล'], ['เห็นควรเสนอผู้บริหารพิจารณา']];
  expect(titles(NUMBERED, [[''], ...opinion])).toEqual([]);
  expect(told(UNNUMBERED, [[''], ...opinion])).toEqual(['ความเห็นปลัดเทศบาล']);
  expect(titles(NUMBERED, [['จัดทำโดย สำนักปลัด'], ['', 'จัดทำคู่มือ']])).toEqual(['จัดทำคู่มือ']);
});

test('lines below each other close the table from the first that stands apart', () => {
  const lines = [['สรุปผลการดำเนินงาน'], ['รวม 2 มาตรการ แล้วเสร็จ 1'], ['เทศบาลตำบลตัวอย่าง']];
  expect(titles(UNNUMBERED, [[''], ...lines])).toEqual([]);
  expect(titles(UNNUMBERED, [['จัดทำโดย กองคลัง'], ['เทศบาลตำบลตัวอย่าง']])).toEqual([]);
});

test.each([
  'อบต.สัญจร',
  'แผนภูมิแสดงขั้นตอนการให้บริการประชาชน',
  'สรุปผลการปฏิบัติงานประจำปี',
  'การประเมิน ITA ปี 2569',
  'ภาพกิจกรรมจิตอาสา',
  'เห็นชอบ',
])('a title in a row of its own over its activities is a measure: %s', (line) => {
  const activities = [
    ['', 'จัดเวที', 'กองช่าง', 'ยังไม่ดำเนินการ', 'ก.ค. 69'],
    ['', '', 'กองช่าง', 'แล้วเสร็จ', '40 คน'],
  ];
  for (const blank of [[], [['']]]) {
    const last = [...blank, [line], ...activities];
    expect(titles(UNNUMBERED, last)).toEqual([line]);
    expect(read(UNNUMBERED, last)[2]?.activities).toHaveLength(2);
    expect(read(UNNUMBERED, last)[1]?.activities).toHaveLength(1);
    const numbered = last.map((row) => ['', ...row]);
    expect(titles(NUMBERED, numbered)).toEqual([line]);
    const onlyMethod = [...blank, [line], ['', 'จัดเวทีประชาคม']];
    expect(titles(UNNUMBERED, onlyMethod)).toEqual([line]);
  }
});

test('every title in a row of its own is one, whichever comes first', () => {
  const head = 'มาตรการ | วิธีการ | ผู้รับผิดชอบ | สถานะ';
  const done = ' | จัดอบรม | กองคลัง | แล้วเสร็จ';
  expect(
    toldOf(`${head}\nให้ความรู้ |||\n${done}\nอบต.สัญจร |||\n${done}\nควบคุมรถ |||\n${done}`),
  ).toEqual(['ให้ความรู้ d', 'อบต.สัญจร d', 'ควบคุมรถ d']);
});

test.each(['อบต.สัญจร', 'แผนภูมิแสดงขั้นตอนการให้บริการประชาชน'])(
  'a title over heads that stand again is a measure: %s',
  (line) => {
    const page = [['', line], NUMBERED.head, ['3', 'จัดทำคู่มือ', '', '', 'แล้วเสร็จ', '']];
    expect(titles(NUMBERED, page)).toEqual([line, 'จัดทำคู่มือ']);
  },
);

test.each(['อบต.สัญจร', 'จัดทำโดย กองช่าง', 'แผนภูมิแสดงขั้นตอนการให้บริการประชาชน'])(
  'a title beside merged cells that say the rest is a measure: %s',
  (line) => {
    const table = drawn(`มาตรการ | วิธีการ | ผู้รับผิดชอบ | สถานะ
      ให้ความรู้ | จัดอบรม | กองคลัง | แล้วเสร็จ
      ${line} | ^ | ^ | ^`);
    const sheet = readMeasures(table);
    expect(sheet.ok && sheet.value.measures.map(({ status }) => status)).toEqual(['done', 'done']);
  },
);

test('the same words are a measure where another stands below them, something is filled in, or nothing is above', () => {
  const line = 'สรุปผลการดำเนินงาน';
  expect(titles(NUMBERED, [['', line], ...NUMBERED.rows.slice(0, 1)])[0]).toBe(line);
  expect(titles(NUMBERED, [[''], ['', line], ...NUMBERED.rows.slice(0, 1)])[0]).toBe(line);
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
  const below = [['', 'รวม 4 มาตรการ แล้วเสร็จ 2', 'FALSE', 'FALSE', 'FALSE']];
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
