/** Signers whose blocks stand beside each other in a table, roles on lines of their own, posts in short; years in a range. */
import { type OldMemo, readOldMemo } from '../../../src/core/import/read-memo';
import { readStead } from '../../../src/core/office/acting';
import { docxOf } from '../docx/docx';
import { HEAD, p, table } from './word-memo';

const RESULTS = table(
  [900, 2600, 2600],
  [
    ['ที่', 'มาตรการ', 'สถานะ'],
    ['๑', 'อบรม', 'แล้วเสร็จ'],
  ],
);

function memo(signatures: string, head = HEAD): OldMemo {
  const read = readOldMemo(docxOf(head + RESULTS + signatures));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const settingOf = ({ settings }: OldMemo, wanted: string) =>
  settings.find(({ key }) => key === wanted)?.value;

function signed(...rows: readonly (readonly string[])[]) {
  const read = memo(table([4500, 4500], rows));
  return {
    drafter: settingOf(read, 'drafter') ?? '',
    post: settingOf(read, 'drafterPosition') ?? '',
    signers: read.signers.map(({ heading, name, position }) => [heading, name, position].join('/')),
  };
}

const [ONE, TWO, THREE, FOUR] = ['หนึ่ง', 'สอง', 'สาม', 'สี่'].map((name) => `(นายสมมติ ${name})`);
const OPINIONS = [
  'ความเห็นหัวหน้า/นายสมมติ หนึ่ง/หัวหน้าสำนักปลัด',
  'ความเห็นรองปลัด/นายสมมติ สอง/รองปลัดเทศบาล',
  'ความเห็นปลัด/นายสมมติ สาม/ปลัดเทศบาล',
  'คำสั่งนายก/นายสมมติ สี่/นายกเทศมนตรี',
];

test.each<[string, readonly (readonly string[])[]]>([
  [
    'each cell a block',
    [
      [`ความเห็นหัวหน้า\n......\n${ONE}\nหัวหน้าสำนักปลัด`, `ความเห็นรองปลัด\n......\n${TWO}\nรองปลัดเทศบาล`],
      [`ความเห็นปลัด\n......\n${THREE}\nปลัดเทศบาล`, `คำสั่งนายก\n......\n${FOUR}\nนายกเทศมนตรี`],
    ],
  ],
  [
    'a row for each line',
    [
      ['ความเห็นหัวหน้า', 'ความเห็นรองปลัด'],
      ['.........', '.........'],
      [`${ONE}`, `${TWO}`],
      ['หัวหน้าสำนักปลัด', 'รองปลัดเทศบาล'],
      ['ความเห็นปลัด', 'คำสั่งนายก'],
      ['.........', '.........'],
      [`${THREE}`, `${FOUR}`],
      ['ปลัดเทศบาล', 'นายกเทศมนตรี'],
    ],
  ],
  [
    'a row for the opinions, one for the rest',
    [
      ['ความเห็นหัวหน้า', 'ความเห็นรองปลัด'],
      [`${ONE}\nหัวหน้าสำนักปลัด`, `${TWO}\nรองปลัดเทศบาล`],
      ['ความเห็นปลัด', 'คำสั่งนายก'],
      [`${THREE}\nปลัดเทศบาล`, `${FOUR}\nนายกเทศมนตรี`],
    ],
  ],
])('four signers, two in a row: %s', (_name, rows) => {
  expect(signed(...rows).signers).toEqual(OPINIONS);
});

const POSTS = ['นักทรัพยากรบุคคล', 'หัวหน้าสำนักปลัด', 'ปลัดเทศบาล', 'นายกเทศมนตรี'];
const SIGNED = ['นายสมมติ สอง/หัวหน้าสำนักปลัด', 'นายสมมติ สาม/ปลัดเทศบาล', 'นายสมมติ สี่/นายกเทศมนตรี'];

test.each([
  ['ผู้จัดทำ', 'ผู้ตรวจ', 'ผู้เห็นชอบ', 'ผู้อนุมัติ'],
  ['ผู้รายงาน', 'ผู้ตรวจสอบ', 'ผู้รับรองข้อมูล', 'ผู้อนุมัติ :'],
])('a role is a heading and no post, above a name or below a post: %s, %s', (...roles) => {
  const roled = {
    drafter: 'นายสมมติ หนึ่ง',
    post: 'นักทรัพยากรบุคคล',
    signers: SIGNED.map((signer, at) => `${roles[at + 1]?.replace(' :', '')}/${signer}`),
  };
  const names = [ONE, TWO, THREE, FOUR];
  const above = names.map((name, index) => `${roles[index]}\n${name}\n${POSTS[index]}`);
  const below = names.map((name, index) => `${name}\n${POSTS[index]}\n${roles[index]}`);
  for (const cells of [above, below]) {
    expect(signed(cells.slice(0, 2), cells.slice(2))).toEqual(roled);
    expect(signed(...cells.map((cell) => [cell]))).toEqual(roled);
  }
});

test.each([
  ['หัวหน้าสำนักปลัด รก.ปลัดเทศบาล'],
  ['หัวหน้าสำนักปลัด รรก.ปลัดเทศบาล'],
  ['หัวหน้าสำนักปลัด ร.ก.ปลัดเทศบาล'],
  ['หัวหน้าสำนักปลัด ร.ก. ปลัดเทศบาล'],
  ['หัวหน้าสำนักปลัด ร.ร.ก.ปลัดเทศบาล'],
  ['หัวหน้าสำนักปลัด รรท.ปลัดเทศบาล'],
  ['หัวหน้าสำนักปลัด\nรรท. ปลัดเทศบาล'],
  ['หัวหน้าสำนักปลัด\nรก.ปลัดเทศบาล'],
  ['หัวหน้าสำนักปลัด รก.\nปลัดเทศบาล'],
])('acting in short: %s', (posts) => {
  const lines = ['ความเห็นปลัด', '(นายสมมติ หนึ่ง)', ...posts.split('\n')];
  expect(memo(lines.map((line) => p(line)).join('')).signers).toEqual([
    {
      heading: 'ความเห็นปลัด',
      name: 'นายสมมติ หนึ่ง',
      position: 'หัวหน้าสำนักปลัด',
      actingFor: 'ปลัดเทศบาล',
    },
  ]);
});

test('acting in short in the sheet of signers; letters within another word are none', () => {
  expect(readStead('รก.ปลัดเทศบาล')).toEqual({ term: 'รักษาราชการแทน', post: 'ปลัดเทศบาล' });
  expect(readStead('ธรก.สาขา')).toEqual({ term: 'รักษาราชการแทน', post: 'ธรก.สาขา' });
});

test.each(['(ว่าง)', '( - ว่าง - )', '(ตำแหน่งว่าง)'])('%s is nobody’s name', (vacant) => {
  const lines = ['ความเห็นปลัด', vacant, 'ปลัดเทศบาล'];
  expect(memo(lines.map((line) => p(line)).join('')).signers).toMatchObject([
    { heading: 'ความเห็นปลัด', name: '', position: 'ปลัดเทศบาล' },
  ]);
});

test.each(['๒๕๖๗ – ๒๕๖๘', '๒๕๖๗-๒๕๖๘', '2567 ถึง 2568', '๒๕๖๗/๒๕๖๘', '๒๕๖๗/๖๘'])(
  'of the years %s none is chosen, and it is said',
  (range) => {
    const read = memo('', HEAD.replace('พ.ศ. ๒๕๖๗ โดยมี', `พ.ศ. ${range} โดยมี`));
    expect(settingOf(read, 'assessedYear')).toBeUndefined();
    expect(settingOf(read, 'itaScore')).toBe('88.12');
    expect(read.fiscalYear).toBe(2568);
    expect(read.doubts).toMatchObject([{ kind: 'years-range' }]);
  },
);

test('a range of years in the subject is no fiscal year', () => {
  const read = memo('', HEAD.replace('งบประมาณ พ.ศ. ๒๕๖๘', 'งบประมาณ พ.ศ. ๒๕๖๗ – ๒๕๖๘'));
  expect(read.fiscalYear).toBeNull();
  expect(read.doubts.map(({ kind }) => kind)).toEqual(['no-year', 'years-range']);
  const plan = HEAD.replace('ตามมาตรการ', 'ตามแผน (พ.ศ. ๒๕๖๖ – ๒๕๗๐) และมาตรการ');
  expect(memo('', plan).fiscalYear).toBe(2568);
});
