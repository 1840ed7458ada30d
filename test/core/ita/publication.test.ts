import { measuresItem, resultItem } from '../../../src/core/ita/publication';
import { ITA_YEARS, ITEMS_KNOWN_TO } from '../../../src/core/ita/years';

test.each([
  [2562, null],
  [2563, 'O42'],
  [2566, 'O42'],
  [2567, 'O34'],
  [2568, null],
  [2569, 'O25'],
  [2570, null],
])('the measures of %d are asked for in the same year', (year, item) => {
  expect(measuresItem(year)).toEqual(item && { item, year });
});

describe('the report of a year belongs to the assessment that asks for it', () => {
  test.each([
    [2562, null],
    [2563, { item: 'O43', year: 2563 }],
    [2565, { item: 'O43', year: 2565 }],
    ['2566, whole', { item: 'O35', year: 2567 }],
    [2567, null],
    [2568, { item: 'O26', year: 2569 }],
    [2569, null],
    [2570, null],
  ])('%s', (year, item) => {
    expect(resultItem(Number.parseInt(String(year), 10), false)).toEqual(item);
  });

  test('half a year answers the item for its own progress, and no item for a whole year', () => {
    expect(resultItem(2566, true)).toEqual({ item: 'O43', year: 2566 });
    expect(resultItem(2568, true)).toBeNull();
  });
});

test('each year has one row, in order, and the last with items is the last known', () => {
  const years = ITA_YEARS.map(({ year }) => year);
  expect(years).toEqual(years.map((_, index) => 2563 + index));
  expect(ITEMS_KNOWN_TO).toBe(2569);
});
