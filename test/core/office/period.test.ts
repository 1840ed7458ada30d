import {
  nearestYear,
  periodText,
  proposedPeriod,
  readPeriod,
} from '../../../src/core/office/period';

test('its text has its first and last day', () => {
  expect(periodText('six-months', 2569)).toBe('รอบ 6 เดือน (1 ตุลาคม 2568 – 31 มีนาคม 2569)');
  expect(periodText('twelve-months', 2569)).toBe('รอบ 12 เดือน (1 ตุลาคม 2568 – 30 กันยายน 2569)');
  expect(periodText('six-months', null)).toBe('รอบ 6 เดือน');
});

test.each([
  ['รอบ 6 เดือน', 'six-months'],
  ['รอบ ๖ เดือน', 'six-months'],
  ['รอบ ๑๒ เดือน (๑ ตุลาคม ๒๕๖๘ – ๓๐ กันยายน ๒๕๖๙)', 'twelve-months'],
  ['12', 'twelve-months'],
  ['', null],
  ['รอบ 16 เดือน', null],
])('a register’s %j', (text, expected) => {
  expect(readPeriod(text)).toBe(expected);
});

describe('proposed for the measures of 2569', () => {
  const half = { fiscalYear: 2569, period: 'six-months', isSettled: true } as const;
  test.each([
    ['before its first half is out', { year: 2026, month: 2, day: 28 }, [], null],
    ['in its first month', { year: 2025, month: 10, day: 1 }, [], null],
    ['before it begins', { year: 2025, month: 9, day: 1 }, [], null],
    ['from March on', { year: 2026, month: 3, day: 1 }, [], 'six-months'],
    ['with the half settled', { year: 2026, month: 6, day: 1 }, [half], 'twelve-months'],
    [
      'with the half not settled',
      { year: 2026, month: 6, day: 1 },
      [{ ...half, isSettled: false }],
      'six-months',
    ],
    [
      'with another year’s half',
      { year: 2026, month: 6, day: 1 },
      [{ ...half, fiscalYear: 2568 }],
      'six-months',
    ],
    ['in September', { year: 2026, month: 9, day: 1 }, [], 'twelve-months'],
    ['when it is over', { year: 2026, month: 10, day: 1 }, [], 'twelve-months'],
    ['a year later', { year: 2027, month: 3, day: 1 }, [], 'twelve-months'],
  ] as const)('%s', (_case, today, reported, expected) => {
    expect(proposedPeriod(2569, today, reported)).toBe(expected);
  });
});

test.each([
  ['twelve months in October', 'twelve-months', { year: 2026, month: 10, day: 10 }, 2569],
  ['twelve months in August', 'twelve-months', { year: 2026, month: 8, day: 3 }, 2569],
  ['twelve months, late', 'twelve-months', { year: 2027, month: 1, day: 15 }, 2569],
  ['six months in April', 'six-months', { year: 2026, month: 4, day: 2 }, 2569],
  ['six months in February', 'six-months', { year: 2026, month: 2, day: 2 }, 2569],
  ['no period in October', null, { year: 2026, month: 10, day: 10 }, 2570],
] as const)('where nobody says the year: %s', (_name, period, today, expected) => {
  expect(nearestYear(period, today)).toBe(expected);
});
