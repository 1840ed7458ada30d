/** A status that is said, or taken back, in a row that staff have moved since: two measures may have one title. */
import type { StatusResult } from '../../src/app/check/set-status';
import { statusPlaceOf, undoStatusOf } from '../../src/sidebar/main/findings/fixes';
import { ask, check, HEADINGS, type Office, openOffice, wireCalls } from './office';
import { MOVES } from './staff-moves';

const SHEET = 'มาตรการ';
const TITLE = 'จัดทำคู่มือ';
const OWNERS = ['กองคลัง', 'กองช่าง', 'สำนักปลัด'];

const row = (owner: string, marks: readonly unknown[] = ['', '', '']) => [
  '1',
  TITLE,
  'อบรม',
  owner,
  'รายปี',
  ...marks,
];

const NONE = OWNERS.map((owner) => row(owner));
/** The middle one alone has none; one is in progress, one is done. */
const MIDDLE = [
  row('กองคลัง', ['', '✓', '']),
  row('กองช่าง'),
  row('สำนักปลัด', ['', '', '✓']),
  row('กองการศึกษา', ['✓', '', '']),
];

const open = (rows: readonly (readonly unknown[])[] = NONE) =>
  openOffice({ sheets: { [SHEET]: [HEADINGS, ...rows] } });

const worksheet = ({ workbook }: Office) => workbook.book.getWorksheet(SHEET)!;

/** `--/` by owner. */
function marks(office: Office): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  worksheet(office).eachRow((each, number) => {
    const owner = each.getCell(4).value;
    const shown = [6, 7, 8].map((at) => {
      const cell = each.getCell(at);
      return cell.value && cell.master === cell ? '/' : '-';
    });
    if (number > 1 && owner) found[`${owner}`] = shown.join('');
  });
  return found;
}

function placeOf(office: Office, cell: string) {
  const found = check(office).findings.find((each) => each.unsaid && each.cell === cell);
  const place = found && statusPlaceOf(found);
  if (!place) throw new Error(`no status is missing in ${cell}`);
  return place;
}

type Place = ReturnType<typeof placeOf>;

const set = (office: Office, at: Place, status = 'done') =>
  ask<StatusResult>(office, 'callSetStatus', { ...at, status });

const undo = (office: Office, at: Place, result: StatusResult) =>
  ask<StatusResult>(office, 'callUndoStatus', undoStatusOf(at, result));

const sortBack = MOVES.find(({ what }) => what === 'rows sorted the other way')!.act;

test('of several with one title it goes into the row of its owner, and comes out of that', async () => {
  const office = await open();
  const at = placeOf(office, 'F2');
  sortBack(office, SHEET);
  const result = set(office, at);
  expect(result).toMatchObject({ set: [{ cell: 'H4' }], at: { cell: 'F4' }, refused: null });
  expect(marks(office)).toEqual({ กองคลัง: '--/', กองช่าง: '---', สำนักปลัด: '---' });
  set(office, placeOf(office, 'F2'));
  sortBack(office, SHEET);
  expect(undo(office, at, result)).toMatchObject({ set: [{ cell: 'H2' }], refused: null });
  expect(marks(office)).toEqual({ กองคลัง: '---', กองช่าง: '---', สำนักปลัด: '--/' });
});

test('where its row is gone, nothing is written, though another of its title stands there', async () => {
  const office = await open();
  const at = placeOf(office, 'F2');
  worksheet(office).spliceRows(2, 1);
  expect(set(office, at)).toEqual({ set: null, refused: 'changed' });
  expect(marks(office)).toEqual({ กองช่าง: '---', สำนักปลัด: '---' });
});

test('what a colleague types into the row meanwhile is no other row', async () => {
  const office = await open();
  const at = placeOf(office, 'F3');
  worksheet(office).getCell('E3').value = 'ทุกไตรมาส';
  const result = set(office, at);
  expect(result.refused).toBeNull();
  worksheet(office).getCell('E3').value = 'รายปี';
  expect(undo(office, at, result).refused).toBeNull();
  expect(Object.values(marks(office))).toEqual(['---', '---', '---']);
});

test('a page of an earlier build, which says no row, goes by cell and title', async () => {
  const office = await open();
  const { row: _, ...at } = placeOf(office, 'F2');
  const { set: cells } = set(office, at);
  expect(ask<StatusResult>(office, 'callUndoStatus', { ...at, cells }).refused).toBeNull();
  expect(Object.values(marks(office))).toEqual(['---', '---', '---']);
});

test('it takes no call more', async () => {
  const office = await open();
  const copy = await office.copy();
  const told = placeOf(office, 'F2');
  const { row: _, ...old } = told;
  expect(wireCalls(office, () => set(office, told))).toBe(wireCalls(copy, () => set(copy, old)));
});

describe.each(MOVES.filter(({ deletes }) => !deletes))('$what', ({ act }) => {
  test('before each call: no other row’s status is another', async () => {
    const whole = await open(MIDDLE);
    const before = marks(whole);
    const at = placeOf(whole, 'F3');
    const copy = await whole.copy();
    const total = wireCalls(copy, () => set(copy, at));
    for (let call = 1; call <= total; call++) {
      const office = await whole.copy();
      office.runtime.before({ method: '*', at: call }, () => act(office, SHEET));
      const { refused } = set(office, at);
      const now = { ...before, กองช่าง: refused ? '---' : '--/' };
      expect({ call, ...marks(office) }).toEqual({ call, ...now });
    }
  });
});

describe('cells that are merged with others', () => {
  test('take no status: nothing is written, and the merge is named', async () => {
    const office = await open();
    const at = placeOf(office, 'F2');
    worksheet(office).mergeCells('G2:H2');
    worksheet(office).mergeCells('E3:F3');
    expect(set(office, at).refused).toBe('merged');
    const second = placeOf(office, 'F3');
    expect(set(office, second, 'not-started').refused).toBe('merged');
    expect(set(office, second).refused).toBeNull();
    expect(Object.values(marks(office))).toEqual(['---', '--/', '---']);
  });

  test('nor what they held before', async () => {
    const office = await open([row('กองคลัง', ['', '/\n(รอเอกสาร)', '/\n(อบรม)'])]);
    const at = placeOf(office, check(office).findings.find((each) => each.unsaid)?.cell ?? '');
    const result = set(office, at, 'done');
    worksheet(office).mergeCells('F2:G2');
    const held = worksheet(office).getCell('H2').value;
    expect(undo(office, at, result).refused).toBe('merged');
    expect(worksheet(office).getCell('H2').value).toBe(held);
  });

  test('nor where a colleague merges them in that moment', async () => {
    const whole = await open([row('กองคลัง')]);
    const at = placeOf(whole, 'F2');
    const copy = await whole.copy();
    const total = wireCalls(copy, () => set(copy, at, 'not-started'));
    // Before the last three it is set, and has been read.
    for (let call = 1; call <= total - 3; call++) {
      const office = await whole.copy();
      const merge = () => worksheet(office).mergeCells('E2:F2');
      office.runtime.before({ method: '*', at: call }, merge);
      const { refused } = set(office, at, 'not-started');
      const isThere = marks(office).กองคลัง === '/--';
      expect({ call, refused }).toEqual({ call, refused: isThere ? null : expect.any(String) });
    }
  });
});
