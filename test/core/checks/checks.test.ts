import { runChecks, sheetFinding } from '../../../src/core/checks';
import type { TextSheet } from '../../../src/core/checks/finding';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { tellFinding } from '../../../src/words/findings';
import { gridOf } from '../measures/grids';

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
  const grid = gridOf([HEADINGS, ...rows]);
  const read = readMeasures(grid);
  if (!read.ok) throw new Error('no measures sheet');
  const sheets = [{ part: 'measures', sheet: grid.sheet, cells: grid.cells } as const, ...others];
  return runChecks({ table: read.value, sheets, settings: null });
}

function told(rows: string[][], others?: TextSheet[]) {
  return findingsIn(rows, others).map(({ rule, severity, cell }) => `${severity} ${rule} ${cell}`);
}

const row = (...marks: string[]) => ['ก', 'ม', 'กองคลัง', 'รายปี', ...marks];

describe('the status of a row', () => {
  test.each([
    ['clear', row('', '', '/'), []],
    ['nothing at all', row('', '', ''), ['error status/none E2']],
    ['dashes everywhere', row('-', '–', '—'), ['error status/none E2']],
    ['boxes without a tick', row('FALSE', 'FALSE', 'FALSE'), ['error status/none E2']],
    ['two marks: the second is named', row('/', '', '✓'), ['error status/many G2']],
    ['three marks', row('/', '/', '/'), ['error status/many F2']],
    ['two ticks', row('FALSE', 'TRUE', 'TRUE'), ['error status/many G2']],
    ['an x', row('', 'x', ''), ['error status/unclear F2']],
    ['a note without a mark', row('', '', '(คำสั่ง)'), ['error status/unclear G2']],
    ['a mark and an x', row('/', 'x', ''), ['error status/unclear F2']],
  ])('%s', (_name, cells, expected) => {
    expect(told([cells])).toEqual(expected);
  });

  test('each activity has its own finding', () => {
    expect(told([row('', '', '/'), ['', 'ข', '', '', 'x', '', '']])).toEqual([
      'error status/unclear E3',
    ]);
  });
});

describe('text', () => {
  test('a number in both kinds of digit is found and can be put right', () => {
    const [finding] = findingsIn([['ปี ๒๕๖9', '', '', '', '', '', '/']]);
    expect(finding).toMatchObject({
      rule: 'text/mixed-digits',
      severity: 'warning',
      cell: 'A2',
      details: { number: '๒๕๖9', meant: '๒๕๖๙' },
      fix: { before: 'ปี ๒๕๖9', after: 'ปี ๒๕๖๙' },
    });
  });

  test('both kinds in one cell but in different numbers are no fault', () => {
    expect(told([['ข้อ ๑ จาก 2', '', '', '', '', '', '/']])).toEqual([]);
  });

  test('a web address keeps its digits', () => {
    expect(told([['ที่ https://example.org/๒๕๖9 ปี', '', '', '', '', '', '/']])).toHaveLength(1);
    expect(told([['ดู https://example.org/a1 ข้อ ๒', '', '', '', '', '', '/']])).toEqual([]);
  });

  test('the wrong term of acting is found among signers and settings, and put right', () => {
    const signers: TextSheet = {
      part: 'signers',
      sheet: 'ผู้ลงนาม',
      cells: [['รักษาการราชการแทนนายก']],
    };
    const [finding] = findingsIn([row('', '', '/')], [signers]);
    expect(finding).toMatchObject({
      rule: 'signers/acting-term',
      sheet: 'ผู้ลงนาม',
      cell: 'A1',
      fix: { after: 'รักษาราชการแทนนายก' },
    });
  });
});

describe('the sheet as a whole', () => {
  test('no measures under the headings', () => {
    expect(told([])).toEqual(['error sheet/no-measures A1']);
  });

  test('columns it does without', () => {
    const read = readMeasures(
      gridOf([
        ['มาตรการ', 'สถานะ'],
        ['ก', 'Done'],
      ]),
    );
    if (!read.ok) throw new Error('no measures sheet');
    const rules = runChecks({ table: read.value, sheets: [], settings: null }).map(
      ({ details }) => details,
    );
    expect(rules).toEqual([
      { heading: 'ขั้นตอนหรือวิธีการ' },
      { heading: 'ผู้รับผิดชอบ' },
      { heading: 'การกำกับติดตาม' },
    ]);
  });
});

describe.each(['th', 'en'] as const)('the words in %s', (language) => {
  const all = [
    ...findingsIn([
      row('', '', ''),
      row('/', '/', ''),
      row('x', '', ''),
      ['๒๕๖9', '', '', '', '', '', '/'],
    ]),
    ...findingsIn([]),
    ...(['no-table', 'no-title', 'no-status'] as const).map((kind) =>
      sheetFinding({ kind, sheet: 'ก', found: [{ column: 'title', cell: 'B2', text: 'มาตรการ' }] }),
    ),
  ];

  test.each(all.map((finding) => [finding.rule, finding] as const))(
    '%s says what to do',
    (_rule, finding) => {
      const text = tellFinding(language, finding);
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/undefined|\[object/);
      if (language === 'th') expect(text).toMatch(/กรุณา|ควร/);
    },
  );

  test('a long text is cut short in a message', () => {
    const [finding] = findingsIn([row('ก'.repeat(50_000), '', '')]);
    expect(finding && tellFinding(language, finding).length).toBeLessThan(400);
  });
});
