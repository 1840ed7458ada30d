/** "Fix all" over the fixtures of every rule: once is enough, undo gives each cell its text back, and formulas are text here. */
import { runChecks } from '../../../src/core/checks';
import type { CheckSource } from '../../../src/core/checks/finding';
import { a1 } from '../../../src/core/sheet/a1';
import { type CellFix, fixesIn, type Sheets, withFixes } from './fix-all';
import { readFixture, sourceOf } from './fixture';
import { FILES } from './rule-files';

const CASES = FILES.flatMap(([path]) =>
  readFixture(path).map((each): [string, CheckSource] => [`${path}: ${each.name}`, each.source]),
).filter(([, source]) => fixesIn(runChecks(source)).length > 0);

test('there are cases enough to tell', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(20);
});

describe.each(CASES)('%s', (_name, source) => {
  const fixes = fixesIn(runChecks(source));
  const fixed = withFixes(source, fixes);

  test('a second run finds nothing to fix', () => {
    expect(fixesIn(runChecks(fixed))).toEqual([]);
  });

  test('changes the cells that were shown, and no other', () => {
    const told = fixes.map(({ sheet, cell }) => `${sheet} ${cell}`).sort();
    expect(changedCells(source.sheets, fixed.sheets)).toEqual(told);
  });

  test('undo gives each its text back', () => {
    const back = fixes.map((fix): CellFix => ({ ...fix, before: fix.after, after: fix.before }));
    expect(withFixes(fixed, back).sheets).toEqual(source.sheets);
  });
});

const TEXTS = [
  ...new Set(CASES.flatMap(([, source]) => fixesIn(runChecks(source)).map(({ before }) => before))),
];
const HEADINGS = ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ', 'หมายเหตุ'];

/** Each text that a rule mends before and after each other one, in one cell. */
describe.each([' ', ''])('two texts with %j between them in one cell', (between) => {
  const pairs = TEXTS.flatMap((one) => TEXTS.map((other) => `${one}${between}${other}`));
  const rows = pairs.map((text, index) => [
    String(index + 1),
    `เรื่องที่ ${index + 1}`,
    text,
    'กองคลัง',
    'รายปี',
    'เสร็จแล้ว',
    'อบรมวันที่ 3 มีนาคม 2569',
  ]);
  const source = sourceOf([{ part: 'measures', sheet: 'มาตรการ', cells: [HEADINGS, ...rows] }]);

  test('a second run finds nothing to fix', () => {
    const fixes = fixesIn(runChecks(source));
    expect(fixes.length).toBeGreaterThan(TEXTS.length);
    expect(fixesIn(runChecks(withFixes(source, fixes)))).toEqual([]);
  });
});

function changedCells(one: Sheets, other: Sheets): readonly string[] {
  return one
    .flatMap(({ sheet, cells }, at) =>
      cells.flatMap((row, r) =>
        row.flatMap((text, c) =>
          text === other[at]?.cells[r]?.[c]
            ? []
            : [`${sheet} ${a1({ row: r + 1, column: c + 1 })}`],
        ),
      ),
    )
    .sort();
}
