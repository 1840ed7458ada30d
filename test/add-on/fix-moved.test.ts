/** Staff move rows between a page's look and its fix, and between a fix and its undo: what is changed is the row that was shown. */
import type { CellFix, FixResult } from '../../src/app/check/fix-cells';
import { LONGEST_CODE } from '../../src/app/check/rows/row-code';
import type { SidebarData } from '../../src/app/memo/main-page';
import { fixesOf, undoOf } from '../../src/sidebar/main/findings/fixes';
import { ask, HEADINGS, type Office, openOffice, wireCalls } from './office';
import { MOVES } from './staff-moves';

const SHEET = 'มาตรการ';
const WRONG = 'เผยแพร่บนเว็ปไซต์';
const RIGHT = 'เผยแพร่บนเว็บไซต์';

/** One title, a word put right or not yet, and three divisions. */
const row = (number: string, method: string, owner: string, done = '/\n(อบรม 12 คน)') => [
  number,
  'จัดทำคู่มือ',
  method,
  owner,
  'รายปี',
  '',
  '',
  done,
];

const ROWS = [
  row('1', WRONG, 'กองคลัง'),
  row('1', RIGHT, 'กองช่าง'),
  row('1', RIGHT, 'สำนักปลัด'),
  row('2', RIGHT, 'กองคลัง', '/\n(อบรม 20 คน)'),
];

async function open(rows: readonly (readonly unknown[])[] = ROWS) {
  return openOffice({
    sheets: {
      [SHEET]: [HEADINGS, ...rows],
      ผู้ลงนาม: [
        ['ลำดับ', 'เรียน', 'ชื่อ', 'ตำแหน่ง'],
        [1, 'ปลัด', 'นาย ก', 'รักษาการราชการแทน นายก'],
        [2, 'นายก', 'นาย ข', 'นายก'],
      ],
    },
  });
}

const shown = (office: Office) =>
  ask<SidebarData>(office, 'callSidebar', { mark: false }).report.findings;

const fixesIn = (office: Office, sheet = SHEET) =>
  fixesOf(shown(office)).filter((each) => each.sheet === sheet);

const fix = (office: Office, fixes: readonly CellFix[]) => ask<FixResult>(office, 'callFix', fixes);

const worksheet = ({ workbook }: Office, name = SHEET) => workbook.book.getWorksheet(name)!;

const at = (office: Office, cell: string) => worksheet(office).getCell(cell).value;

/** The methods by number and owner, wherever they stand. */
function methods(office: Office): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  worksheet(office).eachRow((each, number) => {
    const [, name, , method, owner] = each.values as unknown[];
    if (number > 1 && owner) found[`${name} ${owner}`] = method;
  });
  return found;
}

const meant = (method: string) => ({
  '1 กองคลัง': method,
  '1 กองช่าง': RIGHT,
  '1 สำนักปลัด': RIGHT,
  '2 กองคลัง': RIGHT,
});

const move = (what: string) => MOVES.find((each) => each.what === what)!.act;
const sortBack = move('rows sorted the other way');

test('every fix of a row below the headings says its row, in few letters, and nothing else does', async () => {
  const headings = HEADINGS.map((each, at) => (at === 2 ? `${each} (เว็ปไซต์)` : each));
  const office = await openOffice({ sheets: { [SHEET]: [headings, ...ROWS] } });
  const findings = shown(office);
  const [said, unsaid] = [
    findings.filter((each) => each.row),
    findings.filter((each) => !each.row),
  ];
  expect(said.map(({ cell }) => cell)).toEqual(['C2']);
  expect(said[0]?.row?.length).toBeLessThanOrEqual(LONGEST_CODE);
  expect(unsaid.filter((each) => each.fix).map(({ cell }) => cell)).toEqual(['C1']);
});

test('undo after a sort changes the row that was mended, and says where it stands', async () => {
  const office = await open();
  const { applied } = fix(office, fixesIn(office));
  expect(methods(office)).toEqual(meant(RIGHT));
  sortBack(office, SHEET);
  const undone = fix(office, undoOf(applied));
  expect(undone).toMatchObject({ applied: [{ cell: 'C5' }], refused: [] });
  expect(methods(office)).toEqual(meant(WRONG));
  // And once more the other way.
  sortBack(office, SHEET);
  expect(fix(office, undoOf(undone.applied))).toMatchObject({ applied: [{ cell: 'C2' }] });
  expect(methods(office)).toEqual(meant(RIGHT));
});

test('a fix on a page that is stale changes the row that was shown, and no other with the same word', async () => {
  const office = await open([
    row('1', WRONG, 'กองคลัง'),
    row('2', WRONG, 'กองช่าง'),
    row('3', 'อบรม', 'สำนักปลัด'),
  ]);
  const [first] = fixesIn(office);
  sortBack(office, SHEET);
  expect(fix(office, first ? [first] : [])).toMatchObject({ applied: [{ cell: 'C4' }] });
  expect(methods(office)).toEqual({
    '1 กองคลัง': RIGHT,
    '2 กองช่าง': WRONG,
    '3 สำนักปลัด': 'อบรม',
  });
});

test('"fix all" and its undo, each after a sort', async () => {
  const rows = [
    row('1', `${WRONG} อื่นๆ`, 'กองคลัง'),
    row('2', WRONG, 'กองช่าง'),
    row('3', RIGHT, 'กองช่าง'),
    ['4', 'จัดทำปฎิทิน', WRONG, 'สำนักปลัด', 'รายปี', '', '', '/\n(อบรม 12 คน)'],
  ];
  const office = await open(rows);
  const before = methods(office);
  const fixes = fixesIn(office);
  sortBack(office, SHEET);
  const { applied, refused } = fix(office, fixes);
  expect([applied.length, refused]).toEqual([fixes.length, []]);
  expect(fixesIn(office)).toEqual([]);
  sortBack(office, SHEET);
  expect(fix(office, undoOf(applied)).refused).toEqual([]);
  expect(methods(office)).toEqual(before);
  expect(at(office, 'B5')).toBe('จัดทำปฎิทิน');
});

test('a row in which a colleague has changed another cell is still known', async () => {
  const office = await open();
  const { applied } = fix(office, fixesIn(office));
  worksheet(office).getCell('E2').value = 'ทุกไตรมาส';
  expect(fix(office, undoOf(applied))).toMatchObject({ applied: [{ cell: 'C2' }], refused: [] });
  expect(methods(office)).toEqual(meant(WRONG));
});

test.each([
  ['its row was deleted', (rows: string[][]) => rows.slice(1)],
  ['its row was deleted, and the others sorted', (rows: string[][]) => rows.slice(1).reverse()],
])('where %s, nothing is written', async (_what, moved) => {
  const office = await open();
  const { applied } = fix(office, fixesIn(office));
  const rows = moved([row('1', RIGHT, 'กองคลัง'), ...ROWS.slice(1)]);
  for (let index = 0; index < ROWS.length; index++) {
    worksheet(office).getRow(index + 2).values = rows[index] ?? HEADINGS.map(() => '');
  }
  const before = JSON.stringify(worksheet(office).getSheetValues());
  expect(fix(office, undoOf(applied)).refused).toMatchObject([
    { fix: { cell: 'C2' }, reason: 'changed' },
  ]);
  expect(JSON.stringify(worksheet(office).getSheetValues())).toBe(before);
});

test('where its cell was changed too, it is refused by the cell where it stands', async () => {
  const office = await open();
  const { applied } = fix(office, fixesIn(office));
  sortBack(office, SHEET);
  worksheet(office).getCell('C5').value = 'อบรม';
  expect(fix(office, undoOf(applied)).refused).toMatchObject([
    { fix: { cell: 'C5' }, reason: 'changed' },
  ]);
  expect(methods(office)).toEqual(meant('อบรม'));
});

test('a signer is known by the row too', async () => {
  const office = await open();
  const { applied } = fix(office, fixesIn(office, 'ผู้ลงนาม'));
  const sheet = worksheet(office, 'ผู้ลงนาม');
  const [one, two] = [sheet.getRow(2).values, sheet.getRow(3).values];
  sheet.getRow(2).values = two as never;
  sheet.getRow(3).values = one as never;
  expect(fix(office, undoOf(applied))).toMatchObject({ applied: [{ cell: 'D3' }], refused: [] });
  expect(sheet.getCell('D3').value).toBe('รักษาการราชการแทน นายก');
  expect(sheet.getCell('D2').value).toBe('นายก');
});

test('a page of an earlier build, which says no row, goes by the cell', async () => {
  const office = await open();
  const [{ row: _, ...old } = { row: '' }] = fixesIn(office);
  const result = fix(office, [old as CellFix]);
  expect(result).toEqual({ applied: [old], refused: [] });
  expect(fix(office, undoOf(result.applied)).refused).toEqual([]);
  expect(methods(office)).toEqual(meant(WRONG));
});

test('the same once more, after an answer that was lost, is told as done', async () => {
  const rows = [
    ['1', 'จัดทำปฎิทิน', WRONG, 'กองคลัง', 'ทุกๆ ปี', '', '', '/\n(อบรม 12 คน)'],
    ['2', 'จัดทำปฎิทินใหม่', WRONG, 'กองช่าง', 'ทุกๆ ปี', '', '', '/\n(อบรม 12 คน)'],
  ];
  const office = await open(rows);
  const fixes = fixesIn(office);
  expect(fixes.length).toBeGreaterThanOrEqual(6);
  const first = fix(office, fixes);
  expect(fix(office, fixes)).toEqual(first);
});

test('a fix that names its row takes no call more', async () => {
  const office = await open();
  const copy = await office.copy();
  const [told] = fixesIn(office);
  if (!told) throw new Error('nothing to fix');
  const { row: _, ...old } = told;
  expect(wireCalls(office, () => fix(office, [told]))).toBe(
    wireCalls(copy, () => fix(copy, [old])),
  );
});

describe.each(MOVES.filter(({ deletes }) => !deletes))('$what', ({ act }) => {
  test('before each call of a fix and of its undo', async () => {
    const whole = await open();
    const fixes = fixesIn(whole);
    const copy = await whole.copy();
    const total = wireCalls(copy, () => fix(copy, fixes));
    for (let call = 1; call <= total; call++) {
      const office = await whole.copy();
      office.runtime.before({ method: '*', at: call }, () => act(office, SHEET));
      const { applied, refused } = fix(office, fixes);
      const isDone = applied.length === 1;
      expect({ call, refused: refused.length }).toEqual({ call, refused: isDone ? 0 : 1 });
      expect({ call, ...methods(office) }).toEqual({ call, ...meant(isDone ? RIGHT : WRONG) });
      if (!isDone) continue;
      office.runtime.before({ method: '*', at: call }, () => act(office, SHEET));
      const undone = fix(office, undoOf(applied));
      expect({ call, ...methods(office) }).toEqual({
        call,
        ...meant(undone.applied.length === 1 ? WRONG : RIGHT),
      });
    }
  });
});

describe('a cell that takes nothing', () => {
  const emptied = { sheet: SHEET, cell: 'C3', before: '', after: 'อบรม' };
  const rows = () => [row('1', 'อบรม', 'กองคลัง'), row('1', '', 'กองช่าง'), row('2', '', 'กองคลัง')];

  test('since a merge covers it is refused with what to do, and the others are written', async () => {
    const office = await open(rows());
    worksheet(office).mergeCells('C2:C3');
    const other = { ...emptied, cell: 'C4' };
    expect(fix(office, [emptied, other])).toEqual({
      applied: [other],
      refused: [{ fix: emptied, reason: 'merged' }],
    });
  });

  test('since a colleague merges it in that moment, too', async () => {
    const whole = await open();
    const fixes = fixesIn(whole);
    const copy = await whole.copy();
    const total = wireCalls(copy, () => fix(copy, fixes));
    for (let call = 1; call <= total; call++) {
      const office = await whole.copy();
      office.runtime.before({ method: '*', at: call }, () => {
        worksheet(office).getCell('C2').value = null;
        worksheet(office).mergeCells('B2:C2');
      });
      const { applied, refused } = fix(office, fixes);
      const isThere = at(office, 'C2') === RIGHT;
      expect({ call, applied: applied.length, isThere }).not.toEqual({
        call,
        applied: 1,
        isThere: false,
      });
      expect(applied.length + refused.length).toBe(1);
    }
  });
});
