import { runChecks, tellFinding } from '../../../src/core/checks';
import type { TextSheet } from '../../../src/core/checks/finding';
import { RULES } from '../../../src/core/checks/rules';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { gridOf } from '../measures/grids';
import { readFixture } from './fixture';
import { FILES } from './rule-files';

const HEADINGS = [
  'มาตรการ',
  'วิธีการ',
  'ผู้รับผิดชอบ',
  'การติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'แล้วเสร็จ',
];

function findingsIn(rows: string[][], others: TextSheet[] = []) {
  const grid = gridOf(rows);
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('no measures sheet');
  const sheets = [{ part: 'measures', sheet: grid.sheet, cells: grid.cells } as const, ...others];
  const today = () => ({ year: 2026, month: 3, day: 10 });
  const source = { fault: null, sheets, settings: null, years: null, signers: [], today };
  return runChecks({ table: read.value, ...source });
}

const row = (...marks: string[]) => ['ก', 'ม', 'กองคลัง', 'รายปี', ...marks];

describe('what the rules find together', () => {
  test('nothing in a sheet that is in order', () => {
    const first = ['ให้ความรู้แก่บุคลากร', 'จัดอบรมปีละครั้ง', 'กองคลัง', 'รายงานทุกปี'];
    const second = ['ลดขั้นตอนการให้บริการ', 'ทบทวนคู่มือ', 'กองช่าง', 'รายงานทุกเดือน'];
    const rows = [
      [...first, '', '', '/ อบรมเมื่อวันที่ 18 ธันวาคม 2568'],
      [...second, '/ กำหนดเริ่มไตรมาสที่ 4', '', ''],
    ];
    expect(findingsIn([HEADINGS, ...rows])).toEqual([]);
  });

  test('the gravest first, then sheet by sheet from the top down and from left to right', () => {
    const signers: TextSheet = {
      part: 'signers',
      sheet: 'ผู้ลงนาม',
      cells: [['ปี ๒๕๖9', 'รักษาการราชการแทน ๒๕๖9']],
    };
    const withoutFollowUp = (cells: string[]) => cells.filter((_, index) => index !== 3);
    const rows = [
      HEADINGS,
      ['๒๕๖9', '๒๕๖9', '', '', '', '', '/'],
      row('', '', ''),
      ['ข', 'ม', '#REF!', '', '', 'x', ''],
    ];
    const order = findingsIn(rows.map(withoutFollowUp), [signers]).map(
      ({ severity, rule, sheet, cell }) => `${severity} ${rule} ${sheet} ${cell}`,
    );
    // What other rules find in these rows stands among them, and is theirs to prove.
    const asked = /(status|text)\/|missing-column|acting-term/;
    expect(order.filter((line) => asked.test(line))).toEqual([
      'error status/none มาตรการ D3',
      'error text/formula-error มาตรการ C4',
      'error status/unclear มาตรการ E4',
      'warning sheet/missing-column มาตรการ null',
      'warning text/mixed-digits มาตรการ A2',
      'warning text/mixed-digits มาตรการ B2',
      'warning text/mixed-digits ผู้ลงนาม A1',
      'warning text/mixed-digits ผู้ลงนาม B1',
      'warning signers/acting-term ผู้ลงนาม B1',
    ]);
  });

  test('a rule has one name and no other rule has it', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what a finding names', () => {
  test('the number in both kinds of digit, and the one that is meant', () => {
    const [finding] = findingsIn([HEADINGS, ['ปี ๒๕๖9', '', '', '', '', '', '/']]);
    expect(finding).toMatchObject({
      rule: 'text/mixed-digits',
      severity: 'warning',
      cell: 'A2',
      details: { number: '๒๕๖9', meant: '๒๕๖๙' },
      fix: { before: 'ปี ๒๕๖9', after: 'ปี ๒๕๖๙' },
    });
  });

  test('the official heading of each column that is missing', () => {
    const findings = findingsIn([
      ['มาตรการ', 'สถานะ'],
      ['ก', 'Done'],
    ]);
    const missing = findings.filter(({ rule }) => rule === 'sheet/missing-column');
    expect(missing.map(({ details }) => details)).toEqual([
      { heading: 'ขั้นตอนหรือวิธีการ', isInPart: false },
      { heading: 'ผู้รับผิดชอบ', isInPart: false },
      { heading: 'การกำกับติดตาม', isInPart: false },
    ]);
  });
});

describe.each(['th', 'en'] as const)('the words in %s', (language) => {
  test.each(FILES)('%s says what to do', (path, rule) => {
    const found = readFixture(path)
      .flatMap(({ source }) => runChecks(source))
      .filter((finding) => finding.rule === rule.name);
    expect(found.length).toBeGreaterThan(0);
    // The page of rules marks those that put something right.
    expect(rule.fixes).toBe(found.some(({ fix }) => fix !== null));
    for (const finding of found) {
      const text = tellFinding(language, finding);
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/undefined|\[object/);
      if (language === 'th') expect(text).toMatch(/กรุณา|ควร/);
    }
  });

  test('a long text is cut short in a message', () => {
    const [finding] = findingsIn([HEADINGS, row('ก'.repeat(50_000), '', '')]);
    expect(finding && tellFinding(language, finding).length).toBeLessThan(400);
  });

  test.each(FILES)('the page says of %s what to do', (_path, { about }) => {
    expect(about[language].length).toBeGreaterThan(40);
    expect(about[language]).not.toMatch(/[|\n]/);
    if (language === 'th') expect(about.th).toMatch(/กรุณา|ควร/);
  });
});
