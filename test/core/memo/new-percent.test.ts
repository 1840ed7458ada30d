/** A per cent that stands in a status cell by itself is what its unit has answered. */
import { readMeasures } from '../../../src/core/measures/read-measures';
import {
  carryAnswers,
  keepAnswers,
  reportedSince,
  writeAnswers,
} from '../../../src/core/memo/answers';

const UNIT = 'กองคลัง';
const AMID = 'อยู่ระหว่างดำเนินการ';

function sourceOf(...statuses: readonly string[]) {
  const rows = statuses.map((text, at) => [`${at + 1}`, `เผยแพร่แผน ${at}`, 'ทบทวน', UNIT, text]);
  const cells = [['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'สถานะ'], ...rows];
  const read = readMeasures({ sheet: 'มาตรการ', cells, merges: [] });
  if (!read.ok) throw new Error('no table');
  return { measures: read.value.measures, ownColumns: [], isAsked: () => true };
}

const since = (text: string, ...statuses: readonly string[]) =>
  reportedSince(text, sourceOf(...statuses), UNIT, { titles: new Map(), others: new Map() });
const answer = (before: string, now: string) =>
  since(writeAnswers(sourceOf(before), UNIT), now)?.answers;

test.each([
  [AMID, '50%', '50'],
  [AMID, 'ร้อยละ 50', '50'],
  [AMID, '๘๐%', '80'],
  [AMID, 'ดำเนินการไปแล้ว ร้อยละ 66.667', '66.67'],
  ['50%', '80%', '80'],
  ['อยู่ระหว่าง 50%', '80%', '80'],
  ['อยู่ระหว่าง 50%', 'อยู่ระหว่าง 80%', ''],
  ['50%', 'อยู่ระหว่าง 80%', ''],
  ['อยู่ระหว่างดำเนินการ (อบรม 12 คน)', 'อยู่ระหว่างดำเนินการ (อบรม ๒๑ คน)', ''],
  ['ร้อยละ 50', 'ร้อยละ 50.5 (รองบประมาณ)', '50.5'],
])('%s, and %s by now, is answered', (before, now, percent) => {
  expect(answer(before, now)).toMatchObject([{ from: 'in-progress', to: 'in-progress', percent }]);
});

test.each([
  ['50%', '50%'],
  ['50%', 'ร้อยละ 50'],
  ['๕๐%', '50 %'],
  // Only taken away.
  ['50%', AMID],
  ['50%', ''],
  // No more than the status says by itself.
  ['ยังไม่ดำเนินการ', '0%'],
  ['ดำเนินการแล้ว', '100%'],
  [AMID, AMID],
  // The same per cent, with the word or without it, and in other digits.
  ['อยู่ระหว่าง 50%', '50%'],
  ['50%', 'อยู่ระหว่าง 50%'],
  ['อยู่ระหว่างดำเนินการ (ร้อยละ ๕๐)', '50%'],
  ['50%', 'อยู่ระหว่างดำเนินการ (50%)'],
  ['อยู่ระหว่าง 50%', 'อยู่ระหว่าง ๕๐ %'],
  ['อยู่ระหว่างดำเนินการ (อบรม 12 คน)', 'อยู่ระหว่างดำเนินการ (อบรม ๑๒ คน)'],
  ['อยู่ระหว่างดำเนินการ (อบรม ๑๒ คน)', 'อยู่ระหว่างดำเนินการ (อบรม 12 คน)'],
])('%s, and %s by now, is not', (before, now) => {
  expect(answer(before, now)).toEqual([]);
});

describe('in rounds', () => {
  const ROUNDS = ['ผลการดำเนินงาน ไตรมาส 1', 'ผลการดำเนินงาน ไตรมาส 2'];
  const inRounds = (...rows: readonly (readonly string[])[]) => {
    const head = ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ', ...ROUNDS];
    const table = rows.map((told, at) => [
      `${at + 1}`,
      `เผยแพร่แผน ${at}`,
      at === 0 ? UNIT : 'กองช่าง',
      ...told,
    ]);
    const read = readMeasures({ sheet: 'มาตรการ', cells: [head, ...table], merges: [] });
    if (!read.ok) throw new Error('no table');
    const ownColumns = read.value.header.own.map(({ heading }) => heading);
    return { measures: read.value.measures, ownColumns, isAsked: () => true };
  };
  const answers = (
    before: ReturnType<typeof inRounds>,
    now: ReturnType<typeof inRounds>,
  ): number | undefined =>
    reportedSince(writeAnswers(before, UNIT), now, UNIT, { titles: new Map(), others: new Map() })
      ?.answers.length;

  test('what another says in the next one, or a round that is cleared again, is none', () => {
    expect(answers(inRounds(['50%', ''], [AMID, '']), inRounds(['50%', ''], [AMID, '80%']))).toBe(
      0,
    );
    expect(answers(inRounds(['50%', '80%'], [AMID, '9%']), inRounds(['50%', ''], [AMID, '']))).toBe(
      0,
    );
  });

  test('the same once more in the next one is an answer, and so is another', () => {
    const before = inRounds(['50%', ''], [AMID, '']);
    expect(answers(before, inRounds(['50%', '50%'], [AMID, '']))).toBe(1);
    expect(answers(before, inRounds(['50%', '80%'], [AMID, '']))).toBe(1);
    expect(answers(before, inRounds(['80%', ''], [AMID, '']))).toBe(1);
  });
});

test('of a per cent that a memo of an earlier version has not kept nobody knows whether it is new', () => {
  const before = writeAnswers(sourceOf('50%', AMID), UNIT).replace(/%[0-9.]*/g, '');
  expect(since(before, '50%', '80%')?.answers).toEqual([]);
  expect(since(before, '50%', 'ดำเนินการแล้ว')?.answers).toHaveLength(1);
});

test('it stays an answer in a memo with new content, and what is put right is none', () => {
  const text = writeAnswers(sourceOf(AMID, AMID), UNIT);
  const now = sourceOf('50%', AMID);
  const carried = carryAnswers(text, { asked: now, all: now }, UNIT, new Map());
  expect(since(carried, '50%', AMID)?.answers).toHaveLength(1);
  const put = { before: sourceOf(AMID, AMID), after: sourceOf('50%', AMID) };
  expect(since(keepAnswers(text, put, UNIT, new Map()), '50%', AMID)?.answers).toEqual([]);
});
