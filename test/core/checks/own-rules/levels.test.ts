/** What an office may turn off or soften, and what stays: a wrong count is never silent. */
import { levelsIn, mayHave, runChecks, settlingOf, tellRules } from '../../../../src/core/checks';
import { sourceOf } from '../fixture';

const HEADINGS = ['มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การติดตาม', 'สถานะ', 'หมายเหตุ'];

function office(levels: string, method = 'เผยแพร่ทางเว็ปไซด์  ร้อยละ ๘๐ %', status = 'เสร็จแล้ว') {
  return sourceOf([
    {
      part: 'measures',
      sheet: 'มาตรการ',
      cells: [
        HEADINGS,
        ['ให้ความรู้แก่บุคลากร', method, 'กองคลัง', 'รายงานทุกไตรมาส', status, 'อบรม 12 ม.ค. 69'],
      ],
    },
    {
      part: 'settings',
      sheet: 'ตั้งค่า',
      cells: [
        ['รายการ', 'ค่า'],
        ['ปีงบประมาณ', '2569'],
        ['กฎที่ปิดหรือลดระดับ', levels],
      ],
    },
  ]);
}

const foundIn = (source: ReturnType<typeof office>) =>
  runChecks(source).map(({ rule, severity }) => `${severity} ${rule}`);

describe('the row of the settings', () => {
  test.each([
    ['', ['warning text/spelling', 'warning text/percent']],
    ['text/spelling', ['warning text/percent']],
    ['TEXT/Spelling = ปิด', ['warning text/percent']],
    ['text/spelling = เพื่อทราบ', ['warning text/percent', 'info text/spelling']],
    [
      'text/spelling = อะไร',
      ['warning settings/rule-levels', 'warning text/spelling', 'warning text/percent'],
    ],
    ['text/spelling, text/percent', []],
  ])('“%s”', (levels, expected) => {
    expect([...foundIn(office(levels))].sort()).toEqual([...expected].sort());
  });

  test('turns nothing off without which the count would be wrong, and is told of', () => {
    const method = 'จัดอบรมปีละครั้ง';
    const found = foundIn(office('status/unclear', method, 'ยกเลิก/เสร็จ'));
    expect(found).toEqual(['error status/unclear', 'warning settings/rule-levels']);
  });

  test('names the levels of the rules that there are', () => {
    const { settings } = office('text/spelling, text/percent = เพื่อทราบ, no/rule, status/none');
    expect([...levelsIn(settings)]).toEqual([
      ['text/spelling', 'off'],
      ['text/percent', 'info'],
    ]);
    expect(levelsIn(null).size).toBe(0);
  });
});

test.each([
  ['text/spelling', 'free', true, true],
  ['privacy/personal-data', 'one-by-one', false, true],
  ['sheet/status-elsewhere', 'one-by-one', false, true],
  ['status/none', 'never', false, false],
  ['no/rule', 'never', false, false],
] as const)('%s may be settled %s', (rule, settling, mayBeOff, maySoften) => {
  expect(settlingOf(rule)).toBe(settling);
  expect(mayHave(rule, 'off')).toBe(mayBeOff);
  expect(mayHave(rule, 'info')).toBe(maySoften);
});

test('a page of a rule names where it comes from, and the levels that it may have besides its own', () => {
  const rules = tellRules('th', [
    'text/spelling',
    'text/spacing',
    'privacy/personal-data',
    'no/rule',
  ]);
  expect(Object.keys(rules).sort()).toEqual([
    'privacy/personal-data',
    'text/spacing',
    'text/spelling',
  ]);
  expect(rules['text/spelling']?.levels).toEqual(['off', 'info']);
  expect(rules['text/spacing']?.levels).toEqual(['off', 'warning']);
  expect(rules['privacy/personal-data']?.levels).toEqual(['info']);
  expect(rules['text/spelling']?.source).not.toBe('');
});

test('two fixes of one cell each know the text with both, and what is asked is not among them', () => {
  const found = runChecks(office('', 'เผยแพร่ทางเว็ปไซด์และและร้อยละ ๘๐ %'));
  const fixes = new Map(found.map(({ rule, fix }) => [rule, fix]));
  const together = 'เผยแพร่ทางเว็บไซต์และและร้อยละ ๘๐';
  expect(fixes.get('text/spelling')).toMatchObject({ together });
  expect(fixes.get('text/percent')).toMatchObject({
    after: 'เผยแพร่ทางเว็ปไซด์และและร้อยละ ๘๐',
    together,
  });
  expect(fixes.get('text/doubled-word')).toEqual({
    before: 'เผยแพร่ทางเว็ปไซด์และและร้อยละ ๘๐ %',
    after: 'เผยแพร่ทางเว็ปไซด์และร้อยละ ๘๐ %',
    asks: true,
  });
});
