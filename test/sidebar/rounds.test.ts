/** Which of a year's memos are its reports on six and on twelve months. */
import { likelyRounds, roundsOf } from '../../src/sidebar/memos/time/rounds';

const memo = (date: string, fiscalYear: number | null = 2569) => ({ id: date, date, fiscalYear });

test('the latest of each half is its round', () => {
  const memos = ['2025-10-05', '2026-03-31', '2026-04-30', '2026-05-01', '2026-09-30'].map((date) =>
    memo(date),
  );
  expect(roundsOf(memos)).toEqual({ six: '2026-04-30', twelve: '2026-09-30' });
  expect(likelyRounds(memos)).toEqual({ from: '2026-04-30', to: '2026-09-30' });
});

test('a report on twelve months that is written when the next year has begun is still one', () => {
  const memos = [memo('2026-04-02'), memo('2026-10-07')];
  expect(roundsOf(memos)).toEqual({ six: '2026-04-02', twelve: '2026-10-07' });
});

test('of a year that nobody knows the months alone tell', () => {
  expect(roundsOf([memo('2026-10-07', null), memo('2026-08-01', null)])).toEqual({
    six: '2026-10-07',
    twelve: '2026-08-01',
  });
});

test('where there are not both, the first and the last are compared, or the one and the sheet', () => {
  expect(likelyRounds([memo('2025-11-01'), memo('2025-12-01'), memo('2026-01-01')])).toEqual({
    from: '2025-11-01',
    to: '2026-01-01',
  });
  expect(likelyRounds([memo('2025-11-01')])).toEqual({ from: '2025-11-01', to: null });
  expect(likelyRounds([])).toBeNull();
});

test('a day that the staff have changed into something else is in no half', () => {
  expect(roundsOf([memo('')])).toEqual({ six: null, twelve: null });
});
