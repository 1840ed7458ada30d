/** How much two texts are alike, by their pairs of letters. */
import { likeness, pairsOf } from '../../../src/core/checks/measure/alike';

test('a text has one pair less than it has letters, and each as often as it stands there', () => {
  expect([...pairsOf('abab')]).toEqual([
    ['ab', 2],
    ['ba', 1],
  ]);
  expect(pairsOf('a').size).toBe(0);
});

test('the same pairs are 1, none in common 0, and half of them a half', () => {
  expect(likeness(pairsOf('abc'), pairsOf('abc'))).toBe(1);
  expect(likeness(pairsOf('abc'), pairsOf('xyz'))).toBe(0);
  expect(likeness(pairsOf('abc'), pairsOf('abx'))).toBe(0.5);
  expect(likeness(pairsOf(''), pairsOf(''))).toBe(0);
});
