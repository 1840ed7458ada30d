/** What the check puts right in a unit's rows at the clerk's click is no answer of the unit's. */
import type { CellFix, FixResult } from '../../../src/app/check/fix-cells';
import type { StatusResult } from '../../../src/app/check/set-status';
import { fixesOf, undoOf } from '../../../src/sidebar/main/findings/fixes';
import { SHEET, setCell } from '../memo-office';
import { ask, check, HEADINGS, type Office } from '../office';
import { MOVES } from '../staff-moves';
import { officeAsked, unitsOf } from './unit-office';

const ROWS = [
  ['1', 'มาตรการคลัง', 'เผยแพร่รายงาน', 'กองคลัง', 'ทุกไตรมาส', '', '/\n(อนุญาติแล้ว เผยแพร่ ณ.ศูนย์)', ''],
  ['2', 'มาตรการช่าง', 'จัดทำคู่มือ', 'กองช่าง', 'ทุกไตรมาส', '', '/\n(รออนุญาติ)', ''],
];

async function made(rows: readonly string[][] = ROWS): Promise<Office> {
  return officeAsked([HEADINGS, ...rows]);
}

const sortBack = MOVES.find(({ what }) => what === 'rows sorted the other way')!.act;

const progress = (office: Office) => unitsOf(office).units.map(({ memo }) => memo?.progress);

const fixesIn = (office: Office, cell: string): readonly CellFix[] =>
  check(office).findings.flatMap(({ sheet, cell: at, fix }) =>
    fix && at === cell ? [{ sheet, cell: at, before: fix.before, after: fix.after }] : [],
  );

const fix = (office: Office, cell: string) => {
  const [first] = fixesIn(office, cell);
  if (!first) throw new Error(`nothing to put right in ${cell}`);
  expect(ask(office, 'callFix', [first])).toMatchObject({ applied: [first], refused: [] });
  return first;
};

test('a word in its evidence, one after another, and taken back', async () => {
  const office = await made();
  const first = fix(office, 'G2');
  expect(progress(office)).toEqual(['made', 'made']);
  if (fixesIn(office, 'G2').length > 0) fix(office, 'G2');
  expect(progress(office)).toEqual(['made', 'made']);
  expect(first.before).not.toBe(first.after);
  const { before: after, after: before } = fix(office, 'G3');
  expect(progress(office)).toEqual(['made', 'made']);
  ask(office, 'callFix', [{ sheet: SHEET, cell: 'G3', before, after }]);
  expect(progress(office)).toEqual(['made', 'made']);
});

test('what the unit answers afterwards is its answer, and what it had answered before stays one', async () => {
  const office = await made();
  fix(office, 'G3');
  setCell(office, SHEET, 'G3', '/\n(ได้รับอนุญาตเมื่อ 3 มีนาคม 2569)');
  expect(progress(office)).toEqual(['made', 'answered']);
  setCell(office, SHEET, 'G2', '/\n(อนุญาติเมื่อ 4 มีนาคม 2569)');
  fix(office, 'G2');
  expect(progress(office)).toEqual(['answered', 'answered']);
});

test('a measure that several answer for, in the memo of each', async () => {
  const office = await made([
    ['1', 'มาตรการร่วม', 'ประกาศ', 'กองคลัง', 'รายปี', '', '/\n(รออนุญาติ)', ''],
    ['', '', 'ประกาศ', 'กองช่าง', 'รายปี', '', '/\n(รออนุญาติ)', ''],
  ]);
  fix(office, 'G3');
  expect(progress(office)).toEqual(['made', 'made']);
  fix(office, 'G2');
  expect(progress(office)).toEqual(['made', 'made']);
});

test('in rows that were sorted since the page looked', async () => {
  const office = await made();
  const fixes = fixesOf(check(office).findings);
  sortBack(office, SHEET);
  const { applied, refused } = ask<FixResult>(office, 'callFix', fixes);
  expect([applied.map(({ cell }) => cell).sort(), refused]).toEqual([['G2', 'G3'], []]);
  expect(progress(office)).toEqual(['made', 'made']);
  sortBack(office, SHEET);
  expect(ask<FixResult>(office, 'callFix', undoOf(applied)).refused).toEqual([]);
  expect(progress(office)).toEqual(['made', 'made']);
});

describe('a status that the officer sets at a click', () => {
  const rowsOf = (status: string) => [
    ['1', 'มาตรการคลัง', 'เผยแพร่รายงาน', 'กองคลัง', 'ทุกไตรมาส', status, ''],
    ['2', 'มาตรการช่าง', 'จัดทำคู่มือ', 'กองช่าง', 'ทุกไตรมาส', 'กำลังดำเนินการ', 'รอ'],
  ];
  const heads = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ', 'หลักฐาน'];
  const opened = (status: string) => officeAsked([heads, ...rowsOf(status)]);
  const place = { sheet: SHEET, cell: 'F2', title: 'มาตรการคลัง' };
  const set = (office: Office) =>
    ask<StatusResult>(office, 'callSetStatus', { ...place, status: 'in-progress' });

  test.each(['', 'เสร็จแล้วบางส่วน'])(
    'in place of “%s” is no answer; what the unit says then is one',
    async (status) => {
      const office = await opened(status);
      expect(set(office).refused).toBeNull();
      const [memo] = unitsOf(office).units;
      expect(memo?.memo).toMatchObject({ progress: 'made', asked: 1, reported: 0, answers: [] });
      setCell(office, SHEET, 'G2', 'ลงเว็บไซต์เมื่อ 12 มีนาคม 2569');
      expect(progress(office)).toEqual(['answered', 'made']);
    },
  );

  test('and takes back is none either, and its unit may still answer with that very status', async () => {
    const office = await opened('');
    const { set: cells } = set(office);
    expect(ask<StatusResult>(office, 'callUndoStatus', { ...place, cells })).toMatchObject({
      refused: null,
    });
    expect(progress(office)).toEqual(['made', 'made']);
    setCell(office, SHEET, 'F2', 'อยู่ระหว่างดำเนินการ');
    expect(progress(office)).toEqual(['answered', 'made']);
  });

  test('leaves what another unit answers at that time an answer', async () => {
    const office = await opened('');
    setCell(office, SHEET, 'F3', 'ดำเนินการเสร็จเรียบร้อยแล้ว');
    set(office);
    expect(progress(office)).toEqual(['made', 'answered']);
  });
});
