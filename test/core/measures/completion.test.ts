import { countCompletion } from '../../../src/core/measures/completion';
import type { Activity, Measure, Status } from '../../../src/core/measures/measure';
import fc from '../../property';

function measure(status: Status | null, owners: readonly string[] = []): Measure {
  const activity: Activity = {
    row: 2,
    method: '',
    owners,
    followUp: '',
    status,
    fault: status ? null : { kind: 'none', row: 2, column: 1, text: '' },
    note: '',
  };
  return { row: 2, number: null, title: 'ก', owners, activities: [activity], status };
}

const some = (status: Status | null, count: number) => Array(count).fill(measure(status));

test('nothing to count has no per cent', () => {
  expect(countCompletion([])).toMatchObject({ total: 0, percent: null, byOwner: [] });
});

test.each([
  [1, 3, 33.33],
  [2, 3, 66.67],
  [3, 7, 42.86],
  [1, 8, 12.5],
  [1, 800, 0.13],
  [1, 1600, 0.06],
  [5, 5, 100],
  [0, 4, 0],
])('%i of %i is %d per cent, half up', (done, total, percent) => {
  const measures = [...some('done', done), ...some('in-progress', total - done)];
  expect(countCompletion(measures).percent).toBe(percent);
});

test('a measure with three owners counts once overall and once for each', () => {
  const { total, byOwner } = countCompletion([
    measure('done', ['ก', 'ข', 'ค']),
    measure('not-started', ['ข']),
  ]);
  expect(total).toBe(2);
  expect(
    byOwner.map(({ owner, done, total: all, percent }) => [owner, done, all, percent]),
  ).toEqual([
    ['ก', 1, 1, 100],
    ['ข', 1, 2, 50],
    ['ค', 1, 1, 100],
  ]);
});

test('the parts always make the whole', () => {
  const statuses = fc.constantFrom<Status | null>('done', 'in-progress', 'not-started', null);
  fc.assert(
    fc.property(fc.array(statuses, { maxLength: 200 }), (list) => {
      const { total, done, inProgress, notStarted, unclear, percent } = countCompletion(
        list.map((status) => measure(status)),
      );
      expect(done + inProgress + notStarted + unclear).toBe(total);
      expect(percent === null ? 0 : percent).toBeCloseTo(total ? (done / total) * 100 : 0, 1);
    }),
  );
});
