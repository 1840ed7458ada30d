/** What is told once more when a memo has been made: what was found because of the memo, and did not stop it. */

import { periodNotOver } from '../../../../src/core/checks/memo/not-over';
import { memoWarnings } from '../../../../src/core/checks/memo/warnings';
import { PERIOD } from '../../../../src/core/checks/wording';

const found = (rule: string, severity: string) => ({
  rule,
  severity,
  message: `${rule} ${severity}`,
});

test('of the memo itself, and no error, which was told before', () => {
  const findings = [
    found('memo/not-over', 'warning'),
    found('memo/no-year', 'info'),
    found('memo/other-round', 'error'),
    found('evidence/missing', 'warning'),
    found('subject/memo/', 'warning'),
    found('status/none', 'error'),
  ];
  expect(memoWarnings(findings)).toEqual(['memo/not-over warning', 'memo/no-year info']);
});

test('a memo that is too early is told with its day, or with this month', () => {
  const details = { period: 'six-months', end: '31 มีนาคม 2569' } as const;
  expect(periodNotOver.message.en({ ...details, day: '3 มีนาคม 2569' })).toMatch(
    /^[A-Z].* ends on 31 มีนาคม 2569, but the memo is dated 3 มีนาคม 2569,/,
  );
  const told = periodNotOver.message.en({ ...details, day: null });
  expect(told).toMatch(/ is dated this month,/);
  // Its first letter is a capital, and none is lost.
  expect(told.toLowerCase()).toContain(PERIOD.en('six-months').toLowerCase());
});
