import { everyMatch } from '../../src/core/every-match';

test.each([
  ['no match', /x/g, 'กขค'],
  ['several, with what stands in brackets', /(\d)(?:\/(\d))?/g, '1/2, 3 and 4/5'],
  ['empty ones', /\d*/g, 'a12b'],
  ['one behind a place that it looks back at', /(?<=ก)ข/g, 'กขขกข'],
])('it finds what matchAll does: %s', (_, pattern, text) => {
  const places = (all: readonly RegExpExecArray[]) =>
    all.map(({ index, ...groups }) => [index, groups]);
  expect(places(everyMatch(text, pattern))).toEqual(places([...text.matchAll(pattern)]));
});

test('a pattern that was left in the middle of a text begins at the next one’s beginning', () => {
  const pattern = /ก/g;
  pattern.test('ขขก');
  expect(everyMatch('กข', pattern)).toHaveLength(1);
});
