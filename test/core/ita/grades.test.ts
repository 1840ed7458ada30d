import { itaGrade } from '../../../src/core/ita/grades';
import fc from '../../property';

describe('the grade to 2565 depends on the total alone', () => {
  test.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.99, 'A'],
    [85, 'A'],
    [84.99, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('%d is %s', (total, grade) => {
    expect(itaGrade(2565, { total })).toBe(grade);
    expect(itaGrade(2561, { total, iit: 0, eit: 0, oit: 0 })).toBe(grade);
  });
});

describe('the grade from 2566', () => {
  const all = (each: number) => ({ iit: each, eit: each, oit: each });
  test.each([
    ['all reach 95', { total: 95, ...all(95) }, 'ผ่านดีเยี่ยม'],
    ['one part is just below 95', { total: 96, ...all(98), eit: 94.99 }, 'ผ่านดี'],
    ['the total is just below 95', { total: 94.99, ...all(95) }, 'ผ่านดี'],
    ['all reach 85', { total: 85, ...all(85) }, 'ผ่านดี'],
    ['one part is just below 85', { total: 90, ...all(95), iit: 84.99 }, 'ผ่าน'],
    ['the total is just below 85', { total: 84.99, ...all(100) }, 'ต้องปรับปรุง'],
    ['the total is 70', { total: 70 }, 'ต้องปรับปรุง'],
    ['the total is just below 70', { total: 69.99 }, 'ต้องปรับปรุงโดยด่วน'],
    ['the total is 0', { total: 0 }, 'ต้องปรับปรุงโดยด่วน'],
  ])('%s', (_case, scores, grade) => {
    expect(itaGrade(2566, scores)).toBe(grade);
    expect(itaGrade(2569, scores)).toBe(grade);
  });

  test.each([
    ['no part is given and the total reaches 85', { total: 91 }, null],
    ['one part is missing and could lower the grade', { total: 96, iit: 97, eit: 96 }, null],
    ['a part below 85 settles it whatever the others are', { total: 90, oit: 80 }, 'ผ่าน'],
    ['parts do not count below 85', { total: 80 }, 'ต้องปรับปรุง'],
    ['a part is null as in an empty cell', { total: 91, iit: null, eit: 90, oit: 90 }, null],
  ])('where %s', (_case, scores, grade) => {
    expect(itaGrade(2568, scores)).toBe(grade);
  });
});

test.each([
  [{ total: -1 }],
  [{ total: 100.01 }],
  [{ total: Number.NaN }],
  [{ total: 90, iit: 120 }],
])('a score outside 0 to 100 has no grade: %j', (scores) => {
  expect(itaGrade(2569, scores)).toBeNull();
});

test('a missing part never gives a grade that some value of it would change', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, score, score, (total, iit, eit, oit) => {
      const guess = itaGrade(2568, { total, iit, eit });
      return guess === null || guess === itaGrade(2568, { total, iit, eit, oit });
    }),
  );
});

test('a score that prints 70.00 has the grade of 70.00', () => {
  const parts = { iit: 80, eit: 80, oit: 60 };
  expect(itaGrade(2568, { total: 69.999, ...parts })).toBe('ต้องปรับปรุง');
  expect(itaGrade(2568, { total: 69.994, ...parts })).toBe('ต้องปรับปรุงโดยด่วน');
});
