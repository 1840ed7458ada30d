/** No flood: several findings of one rule are one line, with their number. */
import { grouped } from '../../../src/core/checks/grouped';
import { groupTitles } from '../../../src/core/checks/groups';

const finding = (rule: string, cell: string, group: string | null = null) => ({
  rule,
  cell,
  group,
});
const vague = ['H2', 'H3', 'H4', 'H5', 'H6'].map((cell) => finding('evidence/vague', cell));

test('five findings of one rule have a line in both languages', () => {
  expect(groupTitles('th', vague).get('evidence/vague')).toBe('หลักฐานกว้างเกินไป ๕ แห่ง');
  expect(groupTitles('en', vague).get('evidence/vague')).toBe('Evidence too general: 5');
});

test('two stand by themselves, and so does each of a rule that has no such words', () => {
  expect(groupTitles('th', vague.slice(0, 2)).size).toBe(0);
  const errors = ['F2', 'F3', 'F4'].map((cell) => finding('status/none', cell));
  expect(groupTitles('th', errors).size).toBe(0);
});

test('what has a line stands under it, where the first of them stood; none is lost', () => {
  const of = (cell: string) => finding('evidence/vague', cell, 'หลักฐานกว้างเกินไป ๓ แห่ง');
  const list = [finding('a/b', 'A1'), of('H2'), finding('c/d', 'B2'), of('H3'), of('H4')];
  expect(
    grouped(list).map(({ title, findings }) => [title, ...findings.map(({ cell }) => cell)]),
  ).toEqual([
    [null, 'A1'],
    ['หลักฐานกว้างเกินไป ๓ แห่ง', 'H2', 'H3', 'H4'],
    [null, 'B2'],
  ]);
});

test('what stands by itself takes along nobody behind it', () => {
  const list = [
    finding('a/b', 'A1'),
    finding('a/b', 'A2', 'สองแห่ง'),
    finding('a/b', 'A3', 'สองแห่ง'),
  ];
  expect(
    grouped(list).map(({ title, findings }) => [title, ...findings.map(({ cell }) => cell)]),
  ).toEqual([
    [null, 'A1'],
    ['สองแห่ง', 'A2', 'A3'],
  ]);
  const behind = [finding('a/b', 'A1', 'สองแห่ง'), finding('a/b', 'A2')];
  expect(grouped(behind).map(({ title }) => title)).toEqual(['สองแห่ง', null]);
});
