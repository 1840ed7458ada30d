/** Each sentence is judged as a careful reader would: nothing is said of a right one, and of a wrong one just that. */
import { judgedSentences, rulesFindingIn } from './judged';

const JUDGED = judgedSentences();
const RIGHT = JUDGED.filter(({ rule }) => rule === null);
const WRONG = JUDGED.filter(({ rule }) => rule !== null);

test('there are as many as it takes, right and wrong ones', () => {
  expect(RIGHT.length).toBeGreaterThanOrEqual(75);
  expect(WRONG.length).toBeGreaterThanOrEqual(75);
  expect(new Set(JUDGED.map(({ column, sentence }) => `${column} ${sentence}`)).size).toBe(
    JUDGED.length,
  );
});

test.each(RIGHT)('$group: nothing is said of “$sentence”', ({ column, sentence }) => {
  expect(rulesFindingIn(column, sentence)).toEqual([]);
});

test.each(WRONG)('$group: $rule finds “$sentence”', ({ column, sentence, rule }) => {
  expect(rulesFindingIn(column, sentence)).toEqual([rule]);
});
