/** Signatures as offices write them: on one line, signed by machine, posts over two lines, copies and other papers behind. */
import { type OldMemo, readOldMemo } from '../../../src/core/import/read-memo';
import { docxOf } from '../docx/docx';
import { HEAD, p, table } from './word-memo';

const RESULTS = table(
  [900, 2600, 2600],
  [
    ['ที่', 'มาตรการ', 'สถานะ'],
    ['๑', 'อบรม', 'แล้วเสร็จ'],
  ],
);

function memo(signatures: string): OldMemo {
  const read = readOldMemo(docxOf(HEAD + RESULTS + signatures));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The drafter first, then the signers: heading/name/post/whom they act for. */
function told({ settings, signers }: OldMemo): readonly string[] {
  const value = (wanted: string) => settings.find(({ key }) => key === wanted)?.value ?? '';
  return [
    `${value('drafter')}/${value('drafterPosition')}`,
    ...signers.map(({ heading, name, position, actingFor }) =>
      [heading, name, position, actingFor].filter((text, at) => at < 3 || text !== '').join('/'),
    ),
  ];
}

const xml = (lines: readonly string[]) => lines.map((line) => p(line)).join('');
const DRAFTER = ['(นางสมมติ หนึ่ง)', 'นิติกรชำนาญการ'];
const OPINION = ['ความเห็นปลัดเทศบาล', '.....................'];
const SIGNER = ['(นายสมมติ สอง)', 'ปลัดเทศบาลตำบลตัวอย่าง'];
const USUAL = ['นางสมมติ หนึ่ง/นิติกรชำนาญการ', 'ความเห็นปลัดเทศบาล/นายสมมติ สอง/ปลัดเทศบาลตำบลตัวอย่าง'];

test.each<[string, readonly string[], readonly string[]]>([
  [
    'ลงชื่อ, name and post',
    [
      'ลงชื่อ............... (นางสมมติ หนึ่ง) นิติกรชำนาญการ',
      ...OPINION,
      '(ลงชื่อ)............. (นายสมมติ สอง) ปลัดเทศบาลตำบลตัวอย่าง',
    ],
    USUAL,
  ],
  [
    'name and post',
    ['(นางสมมติ หนึ่ง) นิติกรชำนาญการ', ...OPINION, '(นายสมมติ สอง) ปลัดเทศบาลตำบลตัวอย่าง'],
    USUAL,
  ],
  [
    'with ตำแหน่ง and a day',
    [
      'ลงชื่อ.......ผู้รายงาน (นางสมมติ หนึ่ง) ตำแหน่ง นิติกรชำนาญการ',
      ...OPINION,
      'ลงชื่อ....... (นายสมมติ สอง) ตำแหน่ง ปลัดเทศบาลตำบลตัวอย่าง วันที่ ๕ ต.ค. ๖๘',
    ],
    USUAL,
  ],
  [
    'without brackets',
    [
      'ผู้รายงาน นางสมมติ หนึ่ง ตำแหน่ง นิติกรชำนาญการ',
      ...OPINION,
      '(ลงชื่อ) นายสมมติ สอง ปลัดเทศบาลตำบลตัวอย่าง',
    ],
    USUAL,
  ],
  [
    'two side by side',
    [
      '(นางสมมติ หนึ่ง) นิติกรชำนาญการ\t(นายสมมติ สอง) หัวหน้าสำนักปลัด',
      ...OPINION,
      '(นายสมมติ สาม) ปลัดเทศบาล',
    ],
    [
      'นางสมมติ หนึ่ง/นิติกรชำนาญการ',
      '/นายสมมติ สอง/หัวหน้าสำนักปลัด',
      'ความเห็นปลัดเทศบาล/นายสมมติ สาม/ปลัดเทศบาล',
    ],
  ],
  [
    'with a rank, and one left blank',
    [
      'ลงชื่อ จ.อ. ........ (สมมติ หนึ่ง) นิติกรชำนาญการ',
      ...OPINION,
      'ลงชื่อ........(............) ปลัดเทศบาล',
    ],
    ['จ.อ. สมมติ หนึ่ง/นิติกรชำนาญการ', 'ความเห็นปลัดเทศบาล//ปลัดเทศบาล'],
  ],
])('a signature on one line: %s', (_name, lines, expected) => {
  const read = memo(xml(lines));
  expect(told(read)).toEqual(expected);
  expect(read.doubts).toEqual([]);
});

test.each([
  '(นายสมมติ สาม) ปลัดเทศบาลได้ประชุมชี้แจงพนักงานทุกคนให้ทราบแล้ว',
  '๑. (นายสมมติ สาม) ประธาน',
  '(ร่าง) ปลัดเทศบาลตำบลตัวอย่าง',
])('no signature on one line: %s', (line) => {
  expect(told(memo(xml([line, ...DRAFTER, ...OPINION, ...SIGNER])))).toEqual(USUAL);
});

test('names without brackets, where ลงชื่อ or an opinion stands above and a post below', () => {
  const lines = ['ลงชื่อ สมมติ ผู้รายงาน', 'นางสมมติ หนึ่ง', 'นิติกรชำนาญการ', ...OPINION];
  expect(told(memo(xml([...lines, 'นายสมมติ สอง', 'ปลัดเทศบาลตำบลตัวอย่าง'])))).toEqual(USUAL);
  const signed = ['(ลงชื่อ) นางสมมติ หนึ่ง', 'นิติกรชำนาญการ', ...OPINION];
  expect(told(memo(xml([...signed, 'ลงชื่อ.....นายสมมติ สอง.....', 'ปลัดเทศบาลตำบลตัวอย่าง'])))).toEqual(
    USUAL,
  );
  const twice = ['ลงชื่อ นางสมมติ หนึ่ง ผู้รายงาน', ...DRAFTER, ...OPINION, 'ลงชื่อ นายสมมติ สอง'];
  expect(told(memo(xml([...twice, ...SIGNER])))).toEqual(USUAL);
  const named = [...DRAFTER, ...OPINION, 'เห็นควรมอบ', 'นายสมมติ สาม', 'นิติกร', ...SIGNER];
  expect(told(memo(xml(named)))).toEqual(USUAL);
  const ranked = ['ลงชื่อ ว่าที่ร้อยตรี สมมติ หนึ่ง', 'นิติกร', ...OPINION, ...SIGNER];
  expect(told(memo(xml(ranked)))[0]).toBe('ว่าที่ร้อยตรี สมมติ หนึ่ง/นิติกร');
  const list = ['คณะทำงานประกอบด้วย', 'นายสมมติ สาม', 'ประธานกรรมการ', ...DRAFTER];
  expect(told(memo(xml([...list, ...OPINION, ...SIGNER])))).toEqual(USUAL);
});

test.each([
  '(ลงนามอิเล็กทรอนิกส์)',
  '(ลงลายมือชื่ออิเล็กทรอนิกส์)',
  '(ลงนามแล้ว)',
  '(ลงชื่อแล้ว)',
  '(ลายเซ็นอิเล็กทรอนิกส์)',
  '(อนุมัติ)',
  '(ประทับตรา)',
  '(๕ ต.ค. ๒๕๖๘)',
])('%s is nobody, above a name or below it', (remark) => {
  const above = [remark, ...DRAFTER, ...OPINION, remark, ...SIGNER];
  expect(told(memo(xml(above)))).toEqual(USUAL);
  const [first = '', post = ''] = DRAFTER;
  const [second = '', other = ''] = SIGNER;
  const below = [first, remark, post, ...OPINION, second, remark, other];
  const read = memo(xml(below));
  expect(told(read)).toEqual(USUAL);
  expect(read.doubts).toEqual([]);
});

test.each<[readonly string[], string]>([
  [['นักวิเคราะห์นโยบายและแผน', 'ชำนาญการ'], 'นักวิเคราะห์นโยบายและแผนชำนาญการ'],
  [['นักวิเคราะห์นโยบาย', 'และแผนปฏิบัติการ'], 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ'],
  [['เจ้าพนักงานธุรการ', 'ชำนาญงาน'], 'เจ้าพนักงานธุรการชำนาญงาน'],
  [['ผู้อำนวยการกองยุทธศาสตร์', 'และงบประมาณ'], 'ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ'],
  [['ปลัด', 'องค์การบริหารส่วนตำบลตัวอย่าง'], 'ปลัดองค์การบริหารส่วนตำบลตัวอย่าง'],
  [['หัวหน้าสำนักปลัด', 'องค์การบริหารส่วนตำบลตัวอย่าง'], 'หัวหน้าสำนักปลัดองค์การบริหารส่วนตำบลตัวอย่าง'],
  [['นายกเทศมนตรี', 'ตำบลตัวอย่าง'], 'นายกเทศมนตรีตำบลตัวอย่าง'],
  [
    ['ปลัดเทศบาลตำบลตัวอย่าง', '(นักบริหารงานท้องถิ่น ระดับกลาง)'],
    'ปลัดเทศบาลตำบลตัวอย่าง (นักบริหารงานท้องถิ่น ระดับกลาง)',
  ],
  [['(ปลัดเทศบาลตำบลตัวอย่าง)'], 'ปลัดเทศบาลตำบลตัวอย่าง'],
  // What stands below a whole post is none of it.
  [['นิติกรชำนาญการ', 'เทศบาลตำบลตัวอย่าง'], 'นิติกรชำนาญการ'],
  [['ปลัดเทศบาล', 'วันที่ ๕ ตุลาคม ๒๕๖๘'], 'ปลัดเทศบาล'],
])('a post on several lines: %j', (posts, whole) => {
  const read = memo(xml([...DRAFTER, ...OPINION, '(นายสมมติ สอง)', ...posts]));
  expect(told(read)).toEqual([USUAL[0], `ความเห็นปลัดเทศบาล/นายสมมติ สอง/${whole}`]);
});

test('a drafter left blank is none of the signers; a superior left blank is', () => {
  const [, post = ''] = DRAFTER;
  const [, other = ''] = SIGNER;
  const lines = ['(.............)', post, ...OPINION, '(.............)', other];
  expect(told(memo(xml(lines)))).toEqual([`/${post}`, `ความเห็นปลัดเทศบาล//${other}`]);
  const two = ['(.............)', 'หัวหน้าสำนักปลัด', '(.............)', other];
  expect(told(memo(xml(two)))).toEqual(['/', '///หัวหน้าสำนักปลัด'.slice(1), `//${other}`]);
});

test.each<[string, string]>([
  [
    'below each other',
    xml(['นิติกรชำนาญการ', '(นางสมมติ หนึ่ง)', 'ปลัดเทศบาล', '........', '(นายสมมติ สอง)']),
  ],
  [
    'in a table',
    table(
      [4500, 4500],
      [
        ['นิติกรชำนาญการ', 'ปลัดเทศบาล'],
        ['(นางสมมติ หนึ่ง)', '(นายสมมติ สอง)'],
      ],
    ),
  ],
])('posts above their names: %s', (_name, signatures) => {
  expect(told(memo(signatures))).toEqual([USUAL[0], '/นายสมมติ สอง/ปลัดเทศบาล']);
});

test('a form with its labels in a column of their own', () => {
  const rows = [
    ['', 'ผู้จัดทำ', 'ผู้อนุมัติ'],
    ['ลงชื่อ', '', ''],
    ['ชื่อ-สกุล', 'นางสมมติ หนึ่ง', 'นายสมมติ สอง'],
    ['ตำแหน่ง', 'นิติกรชำนาญการ', 'ปลัดเทศบาล'],
    ['วันที่', '๕ ต.ค. ๖๘', '๖ ต.ค. ๖๘'],
  ];
  expect(told(memo(p('') + table([3000, 3000, 3000], rows)))).toEqual([
    USUAL[0],
    'ผู้อนุมัติ/นายสมมติ สอง/ปลัดเทศบาล',
  ]);
});

test('a role in brackets below the post is no name', () => {
  const lines = ['(ลงชื่อ)', ...DRAFTER, '(ผู้รายงาน)', '(ลงชื่อ)', ...SIGNER, '(ผู้ตรวจสอบ)'];
  expect(told(memo(xml(lines)))).toEqual([USUAL[0], 'ผู้ตรวจสอบ/นายสมมติ สอง/ปลัดเทศบาลตำบลตัวอย่าง']);
});

test('below the signatures: who has typed and read a copy, whom to ask, what is enclosed', () => {
  const whole = [...DRAFTER, ...OPINION, ...SIGNER];
  const stamp = ['ผู้ร่าง..............', 'ผู้พิมพ์.............', 'ผู้ตรวจ..............'];
  expect(told(memo(xml([...whole, ...stamp])))).toEqual(USUAL);
  const typed = ['ผู้ร่าง นางสาวสมมติ สาม', 'ผู้ตรวจ นายสมมติ สี่'];
  expect(told(memo(xml([...whole, ...typed])))).toEqual(USUAL);
  const ask = 'ผู้ประสานงาน นางสาวสมมติ สาม โทร. 0 0000 0000';
  expect(told(memo(xml([...whole, ask])))).toEqual(USUAL);
  for (const text of ['(เอกสารแนบท้าย)', '(ตามหนังสือ ที่ ตย ๑/ว ๒)', '(เทศบาลตำบลตัวอย่าง)'])
    expect(told(memo(xml([...whole, text, 'รายละเอียดแนบ'])))).toEqual(USUAL);
});

test('boxes to tick behind a heading are no part of it', () => {
  const lines = [...DRAFTER, 'ความเห็นปลัดเทศบาล ☑ ทราบ ☐ อื่น ๆ', ...SIGNER];
  expect(told(memo(xml(lines)))).toEqual(USUAL);
});

test.each<[string, readonly string[]]>([
  ['a copy', ['สำเนาถูกต้อง', '(นางสาวสมมติ สาม)', 'เจ้าพนักงานธุรการ']],
  ['a copy, with dots', ['(สำเนาถูกต้อง)', '.............', '(นางสาวสมมติ สาม)', 'เจ้าพนักงานธุรการ']],
  ['a certified copy', ['รับรองสำเนาถูกต้อง', 'ลงชื่อ........ (นางสาวสมมติ สาม) นักทรัพยากรบุคคล']],
  ['an announcement', ['ประกาศ ณ วันที่ ๕ มกราคม ๒๕๖๘', '(นายสมมติ สาม)', 'นายกเทศมนตรีตำบลตัวอย่าง']],
  [
    'an order',
    [
      'คำสั่งเทศบาลตำบลตัวอย่าง ที่ ๑/๒๕๖๘',
      'สั่ง ณ วันที่ ๕ มกราคม ๒๕๖๘',
      '(นายสมมติ สาม)',
      'นายกเทศมนตรีตำบลตัวอย่าง',
    ],
  ],
  [
    'another memo',
    [
      'บันทึกข้อความ',
      'ส่วนราชการ กองคลัง เทศบาลตำบลตัวอย่าง โทร. 0 0000 0001',
      'เรื่อง กำหนดมาตรการ',
      '(นายสมมติ สาม)',
      'ผู้อำนวยการกองคลัง',
    ],
  ],
])('whoever signs %s behind the memo is no signer of it, and is told of', (_name, lines) => {
  const read = memo(xml([...DRAFTER, ...OPINION, ...SIGNER, ...lines]));
  expect(told(read)).toEqual(USUAL);
  expect(read.doubts.map(({ text }) => text).join()).toContain('สมมติ สาม');
  expect(read.settings.find(({ key }) => key === 'phone')?.value).toBe('๐ ๐๐๐๐ ๐๐๐๐');
});

test('a stamp before the memo’s own signatures takes none of them', () => {
  const lines = ['สำเนาถูกต้อง', 'จึงเรียนมาเพื่อโปรดทราบ', 'ขอแสดงความนับถือ', 'ลงชื่อ', '.....'];
  expect(told(memo(xml([...lines, ...DRAFTER, ...OPINION, ...SIGNER])))).toEqual(USUAL);
});

const ROLED = [
  'นางสมมติ หนึ่ง/นิติกรชำนาญการ',
  'ผู้ตรวจสอบ/นายสมมติ สอง/ปลัดเทศบาล',
  'ผู้อนุมัติ/นายสมมติ สาม/นายกเทศมนตรี',
];
const ROLES = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'];
const NAMES = ['(นางสมมติ หนึ่ง)', '(นายสมมติ สอง)', '(นายสมมติ สาม)'];
const POSTS = ['นิติกรชำนาญการ', 'ปลัดเทศบาล', 'นายกเทศมนตรี'];

test.each<[string, readonly string[], string]>([
  [
    'a post of the right column that goes on below',
    ['(นางสมมติ สาม)\t(นายสมมติ สอง)', 'หัวหน้าสำนักปลัด\tรองปลัด รักษาราชการแทน', '\t\tปลัดเทศบาล'],
    '/นายสมมติ สอง/รองปลัด/ปลัดเทศบาล',
  ],
  [
    'an acting post of the right column alone',
    ['(นางสมมติ สาม)\t(นายสมมติ สอง)', 'นิติกร\tรองปลัด', '\t\tรักษาราชการแทนปลัดเทศบาล'],
    '/นายสมมติ สอง/รองปลัด/ปลัดเทศบาล',
  ],
  [
    'blanks between the columns',
    ['(นางสมมติ สาม)   (นายสมมติ สอง)', 'หัวหน้าสำนักปลัด   ปลัดเทศบาล'],
    '/นายสมมติ สอง/ปลัดเทศบาล',
  ],
  [
    'no brackets',
    ['ลงชื่อ.......ผู้ตรวจ\tลงชื่อ.......ผู้อนุมัติ', 'นางสมมติ สาม\tนายสมมติ สอง', 'นิติกร\tปลัดเทศบาล'],
    'ผู้อนุมัติ/นายสมมติ สอง/ปลัดเทศบาล',
  ],
])('two side by side: %s', (_name, lines, second) => {
  expect(told(memo(xml([...DRAFTER, ...lines]))).slice(2)).toEqual([second]);
});

test.each([['รองปลัด (รักษาราชการแทนปลัดเทศบาล)'], ['รองปลัด\n(รักษาราชการแทนปลัดเทศบาล)']])(
  'acting in brackets: %s',
  (posts) => {
    const lines = [...DRAFTER, ...OPINION, '(นายสมมติ สอง)', ...posts.split('\n')];
    expect(told(memo(xml(lines)))).toEqual([
      USUAL[0],
      'ความเห็นปลัดเทศบาล/นายสมมติ สอง/รองปลัด/ปลัดเทศบาล',
    ]);
  },
);

test.each<[string, readonly string[]]>([
  ['a label for each', ['ผู้รายงาน : นางสมมติ หนึ่ง', 'ตำแหน่ง : นิติกรชำนาญการ']],
  ['ชื่อ', ['ลงชื่อ.......ผู้รายงาน', 'ชื่อ-สกุล นางสมมติ หนึ่ง', 'ตำแหน่ง นิติกรชำนาญการ']],
  ['ตำแหน่ง alone', ['ผู้รายงาน', '(นางสมมติ หนึ่ง)', 'ตำแหน่ง', 'นิติกรชำนาญการ']],
  ['a role behind a name', ['ลงชื่อ นางสมมติ หนึ่ง ผู้รายงาน', 'ตำแหน่ง นิติกรชำนาญการ']],
  ['the same with dots', ['(ลงชื่อ).....นางสมมติ หนึ่ง.....ผู้รายงาน', 'นิติกรชำนาญการ']],
])('a form with labels: %s', (_name, lines) => {
  expect(told(memo(xml([...lines, ...OPINION, ...SIGNER])))).toEqual(USUAL);
});

test('รักษาราชการแทน, broken within the word', () => {
  const lines = ['(นายสมมติ สอง)', 'รองปลัดเทศบาล รักษาราชการ', 'แทนปลัดเทศบาลตำบลตัวอย่าง'];
  expect(told(memo(xml([...DRAFTER, ...OPINION, ...lines])))).toEqual([
    USUAL[0],
    'ความเห็นปลัดเทศบาล/นายสมมติ สอง/รองปลัดเทศบาล/ปลัดเทศบาลตำบลตัวอย่าง',
  ]);
});

test.each<[string, readonly (readonly string[])[]]>([
  ['a row of days last', [ROLES, NAMES, POSTS, ROLES.map((_, at) => `วันที่ ${at + 5} ต.ค. ๖๘`)]],
  ['a row to sign on', [ROLES, ROLES.map(() => 'ลงชื่อ..........'), NAMES, POSTS]],
  ['roles behind the dots', [ROLES.map((role) => `(ลงชื่อ)........${role}`), NAMES, POSTS]],
  ['all in one row', [ROLES.map((role, at) => `${role}\nลงชื่อ.....\n${NAMES[at]}\n${POSTS[at]}`)]],
  [
    'one line in each cell',
    [ROLES.map((role, at) => `${role}\nลงชื่อ..... ${NAMES[at]} ${POSTS[at]}`)],
  ],
  ['a row for each', ROLES.map((role, at) => [role, NAMES[at] ?? '', POSTS[at] ?? ''])],
  [
    'a row for each, without brackets',
    ROLES.map((role, at) => [role, NAMES[at]?.slice(1, -1) ?? '', POSTS[at] ?? '']),
  ],
])('three who sign in a table, whose roles are their headings: %s', (_name, rows) => {
  const read = memo(p('') + table([3000, 3000, 3000], rows));
  expect(told(read)).toEqual(ROLED);
  expect(read.doubts).toEqual([]);
  expect(read.measures).toHaveLength(1);
});

test('three side by side, set in with stops', () => {
  const lines = [ROLES, NAMES, POSTS].map((parts) => `\t${parts.join('\t\t')}`);
  expect(told(memo(xml(lines)))).toEqual(ROLED);
});
