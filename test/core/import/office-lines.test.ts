/** The line ส่วนราชการ in the spellings of offices, and heads whose lines go on, or stand in a table or at the page's top. */
import PizZip from 'pizzip';
import { type OldMemo, readOldMemo } from '../../../src/core/import/read-memo';
import { docxOf } from '../docx/docx';
import { p, table } from './word-memo';

const RESULTS = table(
  [900, 2600, 2600],
  [
    ['ที่', 'มาตรการ', 'สถานะ'],
    ['๑', 'อบรม', 'แล้วเสร็จ'],
  ],
);

function memo(head: string): OldMemo {
  const read = readOldMemo(docxOf(head + RESULTS));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function settingsOf(head: string): Readonly<Record<string, string>> {
  return Object.fromEntries(memo(head).settings.map(({ key, value }) => [key, value]));
}

const KEYS = ['department', 'agency', 'district', 'province', 'phone', 'officeEmail'];

function officeOf(...lines: readonly string[]): string {
  const found = settingsOf(lines.map((line) => p(line)).join(''));
  return KEYS.map((key) => found[key] ?? '').join('|');
}

test.each([
  ['สำนักปลัด เทศบาลตำบลตัวอย่าง', 'สำนักปลัด|เทศบาลตำบลตัวอย่าง||||'],
  ['เทศบาลตำบลตัวอย่าง สำนักปลัด งานนิติการ', 'สำนักปลัด งานนิติการ|เทศบาลตำบลตัวอย่าง||||'],
  ['เทศบาลตำบลตัวอย่าง (สำนักปลัด)', 'สำนักปลัด|เทศบาลตำบลตัวอย่าง||||'],
  ['เทศบาลตำบลตัวอย่าง-สำนักปลัด', 'สำนักปลัด|เทศบาลตำบลตัวอย่าง||||'],
  ['สำนักปลัด (เทศบาลตำบลตัวอย่าง)', 'สำนักปลัด|เทศบาลตำบลตัวอย่าง||||'],
  [
    'เทศบาลตำบลตัวอย่าง อำเภอหนึ่ง จังหวัดสอง กองช่าง โทร. 0 0000 0000',
    'กองช่าง|เทศบาลตำบลตัวอย่าง|หนึ่ง|สอง|0 0000 0000|',
  ],
  [
    'สำนักปลัด โทร. 0 0000 0000 เทศบาลตำบลตัวอย่าง อำเภอหนึ่ง จังหวัดสอง',
    'สำนักปลัด|เทศบาลตำบลตัวอย่าง|หนึ่ง|สอง|0 0000 0000|',
  ],
  ['สป.อบต.ตัวอย่าง อ.หนึ่ง จ.สอง โทร.044000000', 'สป.|อบต.ตัวอย่าง|หนึ่ง|สอง|044000000|'],
  ['สำนักปลัด อบต.ตัวอย่าง (งานนิติการ)', 'สำนักปลัด (งานนิติการ)|อบต.ตัวอย่าง||||'],
  ['กองคลัง ทต.ตัวอย่าง', 'กองคลัง|ทต.ตัวอย่าง||||'],
  ['ทน.ตัวอย่าง กองคลัง', 'กองคลัง|ทน.ตัวอย่าง||||'],
  ['กองคลัง อบต ตัวอย่าง', 'กองคลัง|อบต ตัวอย่าง||||'],
  ['กองคลัง อ.บ.ต.ตัวอย่าง อ.หนึ่ง', 'กองคลัง|อ.บ.ต.ตัวอย่าง|หนึ่ง|||'],
  [
    'สำนักปลัด, องค์การบริหารส่วนตำบลตัวอย่าง, อำเภอหนึ่ง, จังหวัดสอง',
    'สำนักปลัด|องค์การบริหารส่วนตำบลตัวอย่าง|หนึ่ง|สอง||',
  ],
  [
    'สำนักปลัด/องค์การบริหารส่วนตำบลตัวอย่าง ตำบลตัวอย่าง อำเภอหนึ่งจังหวัดสอง 10000',
    'สำนักปลัด|องค์การบริหารส่วนตำบลตัวอย่าง|หนึ่ง|สอง||',
  ],
  [
    'สำนักปลัดองค์การบริหารส่วนตำบล องค์การบริหารส่วนตำบลตัวอย่าง',
    'สำนักปลัดองค์การบริหารส่วนตำบล|องค์การบริหารส่วนตำบลตัวอย่าง||||',
  ],
  ['สำนักงานเทศบาลตำบลตัวอย่าง กองคลัง', 'กองคลัง|เทศบาลตำบลตัวอย่าง||||'],
  ['สำนักปลัดของเทศบาลตำบลตัวอย่าง', 'สำนักปลัด|เทศบาลตำบลตัวอย่าง||||'],
  ['เมืองพัทยา สำนักปลัดเมืองพัทยา', 'สำนักปลัดเมืองพัทยา|เมืองพัทยา||||'],
  ['สำนักปลัดเทศบาลตำบลตัวอย่าง ฝ่ายอำนวยการ', 'สำนักปลัด ฝ่ายอำนวยการ|เทศบาลตำบลตัวอย่าง||||'],
  ['สำนักปลัดเทศบาลเมือง งานธุรการ', 'สำนักปลัดเทศบาลเมือง งานธุรการ|||||'],
  [
    'กองคลัง อบต.ตัวอย่าง www.example.org E-mail : a@example.org',
    'กองคลัง|อบต.ตัวอย่าง||||a@example.org',
  ],
  // Near misses: a name that begins as a unit does, a province that is the agency's own, a unit of several words.
  ['กองช่าง องค์การบริหารส่วนตำบล กองตัวอย่าง', 'กองช่าง|องค์การบริหารส่วนตำบล กองตัวอย่าง||||'],
  ['กองช่าง อบต. งานตัวอย่าง', 'กองช่าง|อบต. งานตัวอย่าง||||'],
  ['กองช่าง องค์การบริหารส่วนจังหวัดสอง', 'กองช่าง|องค์การบริหารส่วนจังหวัดสอง||||'],
  ['สำนักปลัด (งานนิติการ) อบต.ตัวอย่าง', 'สำนักปลัด (งานนิติการ)|อบต.ตัวอย่าง||||'],
  [
    'กองการศึกษา ศาสนา และวัฒนธรรม เทศบาลนครตัวอย่าง',
    'กองการศึกษา ศาสนา และวัฒนธรรม|เทศบาลนครตัวอย่าง||||',
  ],
])('%s', (line, expected) => {
  expect(officeOf(`ส่วนราชการ  ${line}`)).toBe(expected);
});

test.each([
  ['โทร. 0 0000 0000 ต่อ 201-203', '0 0000 0000 ต่อ 201-203'],
  ['โทร. 0-0000-0000, 0-0000-0001 ต่อ 11, 12', '0-0000-0000, 0-0000-0001 ต่อ 11, 12'],
  ['โทร (000) 000000 กด 3', '(000) 000000 กด 3'],
  ['(โทร. ๐ ๐๐๐๐ ๐๐๐๐ ต่อ ๑๒)', '๐ ๐๐๐๐ ๐๐๐๐ ต่อ ๑๒'],
  ['โทร. 0 0000 0000 (ต่อ 11)', '0 0000 0000 (ต่อ 11)'],
  ['โทร. 0 0000 0000 โทรสาร 0 0000 0001', '0 0000 0000'],
  ['โทรสาร 0 0000 0001 โทร. 0 0000 0000', '0 0000 0000'],
  ['โทร./โทรสาร 0 0000 0000', '0 0000 0000'],
  ['โทรสาร 0 0000 0001', ''],
  ['(มือถือ 080-0000000)', '080-0000000'],
  ['โทร. 0 0000 0000 มือถือ 080 000 0000', '0 0000 0000'],
  ['เบอร์โทร 000000000', '000000000'],
  ['โทร. ..............', ''],
  ['โทร. -', ''],
  ['โทร . 0 0000 0000 ต่อ 11 / 08 0000 0000', '0 0000 0000 ต่อ 11'],
  ['โทร. ภายใน 11', 'ภายใน 11'],
])('the telephone of %s', (words, phone) => {
  expect(officeOf(`ส่วนราชการ สำนักปลัด เทศบาลตำบลตัวอย่าง ${words}`)).toBe(
    `สำนักปลัด|เทศบาลตำบลตัวอย่าง|||${phone}|`,
  );
});

const REST = [
  p('ที่ ตย ๐๐๐๐๑/๒๕'),
  p('วันที่ ๕ ต.ค. ๒๕๖๘'),
  p('เรื่อง รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม'),
  p('\tและความโปร่งใส ภายในหน่วยงาน'),
  p('ประจำปีงบประมาณ ๒๕๖๘'),
  p('เรียน นายกเทศมนตรีตำบลตัวอย่าง'),
].join('');
const WHOLE = {
  reference: 'ตย ๐๐๐๐๑/๒๕',
  date: '๕ ต.ค. ๒๕๖๘',
  subject:
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ภายในหน่วยงาน ประจำปีงบประมาณ ๒๕๖๘',
  addressee: 'นายกเทศมนตรีตำบลตัวอย่าง',
  fiscalYear: '2568',
};

test.each([
  [['งานนิติการ สำนักปลัด', 'เทศบาลตำบลตัวอย่าง โทร. 0 0000 0000']],
  [['งานนิติการ สำนักปลัด เทศบาลตำบลตัวอย่าง', 'โทร. 0 0000 0000']],
  [['งานนิติการ สำนักปลัด เทศบาลตำบลตัวอย่าง โทร.', '0 0000 0000']],
  [['งานนิติการ', 'สำนักปลัด เทศบาลตำบลตัวอย่าง', 'โทร. 0 0000 0000']],
])('a line that goes on behind a return: %j', (lines) => {
  const [first = '', ...more] = lines;
  expect(
    settingsOf(p(`ส่วนราชการ  ${first}`) + more.map((line) => p(line)).join('') + REST),
  ).toEqual({
    ...WHOLE,
    department: 'งานนิติการ สำนักปลัด',
    agency: 'เทศบาลตำบลตัวอย่าง',
    phone: '0 0000 0000',
  });
});

test('a subject in the line below its label', () => {
  const lines = ['ส่วนราชการ สำนักปลัด', 'เรื่อง', 'รายงานผลการดำเนินการ', 'เรียน นายกเทศมนตรี'];
  const read = memo(lines.map((line) => p(line)).join(''));
  const found = (name: string) => read.settings.find(({ key }) => key === name)?.value;
  expect([found('subject'), found('addressee')]).toEqual(['รายงานผลการดำเนินการ', 'นายกเทศมนตรี']);
});

test('a subject broken behind ประจำปี keeps its year', () => {
  const lines = [
    'ส่วนราชการ สำนักปลัด',
    'เรื่อง รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและ',
    'ความโปร่งใสของเทศบาลตำบลตัวอย่าง ประจำปี',
    'งบประมาณ พ.ศ. ๒๕๖๘',
    'เรียน นายกเทศมนตรี',
  ];
  const read = memo(lines.map((line) => p(line)).join(''));
  expect(read.fiscalYear).toBe(2568);
  expect(read.settings.find(({ key }) => key === 'subject')?.value).toBe(
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสของเทศบาลตำบลตัวอย่าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  );
});

test.each([
  ['นายกเทศมนตรีเมืองตัวอย่าง', 'เทศบาลเมืองตัวอย่าง'],
  ['นายกองค์การบริหารส่วนตำบลตัวอย่าง (ผ่านปลัด)', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['นายก อบต.ตัวอย่าง', 'อบต.ตัวอย่าง'],
  ['นายกเทศมนตรี', ''],
  ['นายอำเภอตัวอย่าง', ''],
  ['ปลัดเทศบาลตำบลตัวอย่าง', ''],
])(
  'whom a memo is addressed to names its agency where nothing else does: %s',
  (addressee, name) => {
    const lines = [
      'ส่วนราชการ สำนักปลัดเทศบาล โทร. 0 0000 0000',
      'เรื่อง รายงานผล',
      `เรียน ${addressee}`,
    ];
    expect(officeOf(...lines)).toBe(`สำนักปลัดเทศบาล|${name}|||0 0000 0000|`);
  },
);

test('an office of the province is none of the agency that it writes to', () => {
  const office = 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตัวอย่าง';
  const lines = [`ส่วนราชการ ${office}`, 'เรื่อง แจ้ง', 'เรียน นายกเทศมนตรีตำบลตัวอย่าง'];
  expect(officeOf(...lines)).toBe(`${office}|||||`);
});

test('what stands below the line ส่วนราชการ is part of it only where it names an office', () => {
  const head = p('ส่วนราชการ สำนักปลัด') + p('ด่วนที่สุด') + REST;
  expect(settingsOf(head)).toEqual({
    ...WHOLE,
    department: 'สำนักปลัด',
    agency: 'เทศบาลตำบลตัวอย่าง',
  });
});

test.each([
  ['ที่ ตย ๐๐๐๐๑/- วันที่ - ตุลาคม ๒๕๖๘', 'ตย ๐๐๐๐๑/-', 'ตุลาคม ๒๕๖๘'],
  ['ที่ ตย ๐๐๐๐๑/๒๕ ลงวันที่ ๕ ตุลาคม ๒๕๖๘', 'ตย ๐๐๐๐๑/๒๕', '๕ ตุลาคม ๒๕๖๘'],
  ['ที่ตย ๐๐๐๐๑/๒๕  วันที่ ๕ เดือน ตุลาคม พ.ศ. ๒๕๖๘', 'ตย ๐๐๐๐๑/๒๕', '๕ ตุลาคม พ.ศ. ๒๕๖๘'],
  ['ที่ ตย ๐๐๐๐๑/๒๕ วันที่ วันพุธที่ ๕ ตุลาคม ๒๕๖๘', 'ตย ๐๐๐๐๑/๒๕', '๕ ตุลาคม ๒๕๖๘'],
  ['ที่ - วันที่.......เดือน.........พ.ศ. .......', undefined, undefined],
  ['ที่ ตย ๐๐๐๐๑/๒๕\t\tที่ทำการองค์การบริหารส่วนตำบลตัวอย่าง', 'ตย ๐๐๐๐๑/๒๕', undefined],
  ['ที่ ตย ๐๐๐๐๑/๒๕   เทศบาลตำบลตัวอย่าง', 'ตย ๐๐๐๐๑/๒๕', undefined],
  ['ที่ สำนักปลัด ๑๒/๒๕๖๘ วันที่ ๕ ตุลาคม ๒๕๖๘', 'สำนักปลัด ๑๒/๒๕๖๘', '๕ ตุลาคม ๒๕๖๘'],
  ['ที่ ตย ๐๐๐๐๑/..... วันที่ (....) ตุลาคม ๒๕๖๘', 'ตย ๐๐๐๐๑/', 'ตุลาคม ๒๕๖๘'],
])('number and day of %s', (line, reference, date) => {
  const found = settingsOf(
    p('ส่วนราชการ สำนักปลัด') + p(line) + p('เรื่อง รายงานผล') + p('เรียน นายกเทศมนตรี'),
  );
  expect([found.reference, found.date]).toEqual([reference, date]);
});

const IN_A_TABLE = {
  ...WHOLE,
  subject: 'รายงานผลการดำเนินการ ประจำปีงบประมาณ ๒๕๖๘',
  department: 'สำนักปลัด',
  agency: 'เทศบาลตำบลตัวอย่าง',
  phone: '0 0000 0000',
};
const OFFICE = 'สำนักปลัด เทศบาลตำบลตัวอย่าง โทร. 0 0000 0000';
const [NUMBER, DAY] = ['ตย ๐๐๐๐๑/๒๕', '๕ ต.ค. ๒๕๖๘'];
const SUBJECT = 'รายงานผลการดำเนินการ\nประจำปีงบประมาณ ๒๕๖๘';
const ADDRESSEE = 'นายกเทศมนตรีตำบลตัวอย่าง';

test.each<[string, readonly (readonly string[])[]]>([
  [
    'the label and its value in two cells',
    [
      ['ส่วนราชการ', OFFICE, ''],
      ['ที่', NUMBER, `วันที่ ${DAY}`],
      ['เรื่อง', SUBJECT, ''],
      ['เรียน', ADDRESSEE, ''],
    ],
  ],
  [
    'a colon between them',
    [
      ['ส่วนราชการ', ':', OFFICE],
      ['ที่', ':', NUMBER],
      ['วันที่', ':', DAY],
      ['เรื่อง', ':', SUBJECT],
      ['เรียน', ':', ADDRESSEE],
    ],
  ],
  [
    'a title above',
    [
      ['', 'บันทึกข้อความ', ''],
      ['ส่วนราชการ', OFFICE, ''],
      ['ที่', NUMBER, `วันที่ ${DAY}`],
      ['เรื่อง', SUBJECT, ''],
      ['เรียน', ADDRESSEE, ''],
    ],
  ],
  [
    'all in one cell',
    [[`ส่วนราชการ ${OFFICE}\nที่ ${NUMBER}\nวันที่ ${DAY}\nเรื่อง ${SUBJECT}\nเรียน ${ADDRESSEE}`]],
  ],
])('a head in a table without lines: %s', (_name, rows) => {
  const read = memo(table(rows[0]?.map(() => 3000) ?? [], rows));
  expect(Object.fromEntries(read.settings.map(({ key, value }) => [key, value]))).toEqual(
    IN_A_TABLE,
  );
  expect(read.measures.map(({ title }) => title)).toEqual(['อบรม']);
  expect(read.doubts).toEqual([]);
});

/** With a page header of its own, as Word keeps it. */
function withHeader(body: string, header: string): OldMemo {
  const zip = new PizZip(docxOf(body, { header }));
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header.xml"/></Relationships>',
  );
  const read = readOldMemo(zip.generate({ type: 'uint8array' }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

test('a head at the top of the page, in Word’s own header', () => {
  const head = p(`ส่วนราชการ ${OFFICE}`) + REST;
  const read = withHeader(`${p('ตามที่ได้กำหนดมาตรการไว้ นั้น')}${RESULTS}`, head);
  expect(Object.fromEntries(read.settings.map(({ key, value }) => [key, value]))).toEqual({
    ...IN_A_TABLE,
    subject: WHOLE.subject,
  });
  expect(read.doubts).toEqual([]);
});

test('a page header beside a head of the memo’s own is none', () => {
  const own = p(`ส่วนราชการ ${OFFICE}`) + REST;
  const read = withHeader(own + RESULTS, p('เรื่อง อื่น ปีงบประมาณ ๒๕๖๕') + p('-๒-'));
  expect(read.fiscalYear).toBe(2568);
  expect(read.doubts).toEqual([]);
});

const HEAD = ['ส่วนราชการ สำนักปลัด', 'เรื่อง รายงานผล', 'เรียน นายก'];

test.each([
  ['in its head', [...HEAD, 'สิ่งที่ส่งมาด้วย ภาพถ่าย จำนวน 1 ชุด'], 'ภาพถ่าย จำนวน 1 ชุด'],
  ['in its text', [...HEAD, 'พร้อมนี้ ได้แนบคำสั่งที่ 5/2569 มาด้วยแล้ว'], 'คำสั่งที่ 5/2569'],
  ['a sentence that encloses nothing', [...HEAD, 'พร้อมนี้ได้แจ้งทุกกองทราบแล้ว'], undefined],
  ['no head, but a table’s note', [...HEAD, 'รายละเอียดตามสิ่งที่ส่งมาด้วย'], undefined],
])('what an old memo encloses: %s', (_name, lines, expected) => {
  expect(settingsOf(lines.map((line) => p(line)).join('')).enclosures).toBe(expected);
});

const RULED = 'รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘';

test.each([
  '-----------',
  '————————',
  '==========',
  '* * * * *',
  '____________',
  '…………',
  '- - - - -',
])('a rule across the page is no part of the subject: %s', (rule) => {
  const below = [p(`เรื่อง ${RULED}`), p(rule), p('เรียน นายกเทศมนตรี')].join('');
  const behind = [p(`เรื่อง ${RULED} ${rule.replace(/ /g, '')}`), p('เรียน นายกเทศมนตรี')].join('');
  for (const head of [below, behind]) {
    const { subject, addressee } = settingsOf(head);
    expect({ subject, addressee }).toEqual({ subject: RULED, addressee: 'นายกเทศมนตรี' });
  }
  expect(memo(below).doubts.map(({ kind }) => kind)).not.toContain('paragraph');
});

test('dots between a label and its value, few or many', () => {
  expect(officeOf('ส่วนราชการ..สำนักปลัด  เทศบาลตำบลตัวอย่าง...โทร. ๐๔๒-๐๐๐๐๐๐.....')).toBe(
    'สำนักปลัด|เทศบาลตำบลตัวอย่าง|||๐๔๒-๐๐๐๐๐๐|',
  );
});

test('ที่ that heads a table whose rows are lines is no number of a memo', () => {
  const { reference } = settingsOf(p('ที่     มาตรการ          ผู้รับผิดชอบ      สถานะ'));
  expect(reference).toBeUndefined();
  expect(settingsOf(p('ที่ มห ๗๑๒๐๑/')).reference).toBe('มห ๗๑๒๐๑/');
});

const ALONE_KEYS = ['department', 'reference', 'date', 'subject', 'addressee'];

function headOf(...lines: readonly string[]): readonly (string | undefined)[] {
  const found = settingsOf(lines.map((line) => p(line)).join(''));
  return ALONE_KEYS.map((key) => found[key]);
}

test('each label alone on its line, its value in the line below', () => {
  const lines = [
    'ส่วนราชการ',
    'กองคลัง เทศบาลตำบลตัวอย่าง',
    'ที่',
    'ตย ๐๐๐๐๑/๒๕',
    'วันที่',
    '๓ ตุลาคม ๒๕๖๘',
    'เรื่อง',
    'รายงานผลการดำเนินการ',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    'เรียน',
    'นายกเทศมนตรีตำบลตัวอย่าง',
    'ตามที่ได้กำหนดมาตรการไว้ นั้น',
  ];
  expect(headOf(...lines)).toEqual([
    'กองคลัง',
    'ตย ๐๐๐๐๑/๒๕',
    '๓ ตุลาคม ๒๕๖๘',
    'รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    'นายกเทศมนตรีตำบลตัวอย่าง',
  ]);
  expect(memo(lines.map((line) => p(line)).join('')).doubts).toEqual([]);
});

test('a label that was left blank takes nothing of what stands below it', () => {
  const lines = ['ส่วนราชการ', 'ที่', 'วันที่', 'เรื่อง', 'เรียน', 'ตามที่ได้กำหนดมาตรการไว้ นั้น'];
  expect(headOf(...lines).filter((value) => value)).toEqual([]);
  const signed = ['เรื่อง รายงานผล', 'เรียน', '(นายสมมติ หนึ่ง)', 'วันที่', 'ด่วนที่สุด', 'ที่', 'มาตรการ ๑'];
  expect(headOf(...signed).filter((value) => value)).toEqual(['รายงานผล']);
});
