import { publicationItems } from '../../../src/core/ita/publication';

test.each([
  [2564, { measures: 'O42', result: 'O43' }],
  [2566, { measures: 'O42', result: 'O43' }],
  [2567, { measures: 'O34', result: 'O35' }],
  [2568, null],
  [2569, { measures: 'O25', result: 'O26' }],
  [2570, null],
])('the items of %d', (year, items) => {
  expect(publicationItems(year)).toEqual(items);
});
