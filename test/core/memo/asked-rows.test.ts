/** A memo keeps of which of its rows it asks something; those of earlier versions have not. */
import type { Activity, Measure } from '../../../src/core/measures/measure';
import {
  carryAnswers,
  keepAnswers,
  reportedSince,
  writeAnswers,
} from '../../../src/core/memo/answers';

const UNIT = 'กองคลัง';
const FIRST = { owners: [UNIT, 'กองช่าง'], status: 'done', note: 'ประกาศ 5 มกราคม 2569' } as const;
const BLANK = { owners: [], status: 'in-progress', note: '' } as const;

type Row = Pick<Activity, 'owners' | 'status' | 'note'>;

const sourceOf = (...rows: readonly Row[]) => {
  const activities = rows.map((row, at) => ({
    ...row,
    row: at + 2,
    method: `วิธี ${at + 1}`,
    followUp: '',
    fault: null,
  }));
  const measure: Measure = {
    row: 2,
    number: '1',
    title: 'เผยแพร่แผน',
    owners: [...new Set(rows.flatMap(({ owners }) => owners))],
    activities,
    status: 'in-progress',
  };
  return { ownColumns: [], measures: [measure] };
};

const askingOf = (rows: readonly Row[], asked: readonly number[]) => ({
  ...sourceOf(...rows),
  isAsked: ({ row }: Activity) => asked.includes(row),
});

const reported = (text: string, ...rows: readonly Row[]) => {
  const since = { titles: new Map<string, string>(), others: new Map() };
  const found = reportedSince(text, sourceOf(...rows), UNIT, since);
  return {
    asked: found?.asked.map(({ activity, isOpen }) => [activity.row, isOpen]),
    answers: found?.answers.length,
  };
};

/** As an earlier version wrote it: without what is asked, and without rows that name nobody below two units. */
const asBefore = (text: string) => text.replace(/(?<=^| )([\w-]{26})[?.](?:%[0-9.]*)?/g, '$1');

test('it waits for what it asks, whatever stands in the row', () => {
  const text = writeAnswers(askingOf([FIRST, BLANK], [2]), UNIT);
  expect(reported(text, FIRST, BLANK)).toEqual({ asked: [[2, true]], answers: 0 });
  const put = { ...FIRST, note: 'ประกาศ 6 มกราคม 2569' };
  expect(reported(text, put, BLANK)).toEqual({ asked: [[2, false]], answers: 1 });
});

test('an earlier version’s waits for what was not done', () => {
  const text = asBefore(writeAnswers(askingOf([FIRST, BLANK], [2]), UNIT));
  expect(text).not.toMatch(/[?.]/);
  expect(reported(text, FIRST, BLANK)).toEqual({ asked: [[3, true]], answers: 0 });
});

test('a row that names nobody, which an earlier version has not kept, is no answer to it', () => {
  const said = { ...BLANK, note: 'เริ่มแล้ว' };
  const first = writeAnswers(askingOf([FIRST], [2]), UNIT);
  expect(reported(asBefore(first), FIRST, said)).toEqual({ asked: [], answers: 0 });
  expect(reported(first, FIRST, said)).toEqual({ asked: [[2, false]], answers: 1 });
});

test('of new content what was asked before stays so', () => {
  const text = writeAnswers(askingOf([FIRST, BLANK], [3]), UNIT);
  const rows: Row[] = [FIRST, { ...BLANK, status: 'done', note: 'ลงเว็บไซต์' }];
  const both = { asked: askingOf(rows, [2]), all: sourceOf(...rows) };
  const carried = carryAnswers(text, both, UNIT, new Map());
  expect(reported(carried, ...rows)).toEqual({
    asked: [
      [2, true],
      [3, false],
    ],
    answers: 1,
  });
});

test('what an officer puts right changes nothing of it', () => {
  const wrong = { ...FIRST, note: 'ประกาษ' };
  const text = writeAnswers(askingOf([wrong, BLANK], [2]), UNIT);
  const both = { before: sourceOf(wrong, BLANK), after: sourceOf(FIRST, BLANK) };
  const kept = keepAnswers(text, both, UNIT, new Map());
  expect(reported(kept, FIRST, BLANK)).toEqual({ asked: [[2, true]], answers: 0 });
});
