/** What a unit is asked for is asked of its own rows, also where another sheet has something to find in a row of the same number. */
import type { Activity } from '../../../src/core/measures/measure';
import { missedIn } from '../../../src/core/memo/missed';

function measureOn(sheet: string, row: number) {
  const activity: Activity = {
    row,
    method: '',
    owners: [sheet],
    followUp: '',
    status: 'done',
    fault: null,
    note: '',
  };
  return {
    sheet,
    row,
    number: null,
    title: sheet,
    owners: [sheet],
    activities: [activity],
    status: 'done',
  } as const;
}

test('a finding asks the row of its own sheet, and no other', () => {
  const [finance, works] = [measureOn('กองคลัง', 2), measureOn('กองช่าง', 2)];
  const missed = missedIn(
    [{ rule: 'evidence/missing', sheet: 'กองช่าง', cell: 'F2' }],
    [finance, works],
  );
  expect([...missed.keys()]).toEqual(works.activities);
  expect(missed.get(works.activities[0]!)).toHaveLength(1);
});
