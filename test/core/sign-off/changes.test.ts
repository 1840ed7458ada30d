import type { Measure, Status } from '../../../src/core/measures/measure';
import { readSettings } from '../../../src/core/office/read-settings';
import { changesBetween, compareMeasures, MOST_CHANGES } from '../../../src/core/sign-off/changes';
import { readSnapshot, type Seen, writeSnapshot } from '../../../src/core/sign-off/snapshot';
import fc from '../../property';
import { measure, seen } from './measures';

const before = [
  measure('1', 'อบรม', 'not-started'),
  measure('2', 'ประชุม', 'in-progress'),
  measure('3', 'เผยแพร่', 'done'),
];

/** As the memo's row gives it back. */
function kept(measures: readonly Measure[]): Seen {
  const read = readSnapshot(writeSnapshot(seen(measures)));
  if (!read) throw new Error('no snapshot');
  return read;
}

const changed = (now: readonly Measure[]) =>
  changesBetween(kept(before), seen(now)).measures.map(
    ({ kind, number, title, from, to }) => `${kind} ${number} ${title}: ${from} → ${to}`,
  );

test.each<[string, readonly Measure[], readonly string[]]>([
  ['nothing', before, []],
  [
    'a status',
    [before[0]!, measure('2', 'ประชุม', 'done'), before[2]!],
    ['status 2 ประชุม: in-progress → done'],
  ],
  [
    'a status that became unclear',
    [measure('1', 'อบรม', null), before[1]!, before[2]!],
    ['status 1 อบรม: not-started → null'],
  ],
  ['spaces in a title alone', [measure('1', 'อบ รม', 'not-started'), before[1]!, before[2]!], []],
  [
    'one inserted in front, which renumbers the others',
    [
      measure('1', 'ใหม่', 'done'),
      measure('2', 'อบรม', 'not-started'),
      measure('3', 'ประชุม', 'in-progress'),
      measure('4', 'เผยแพร่', 'done'),
    ],
    ['added 1 ใหม่: null → done'],
  ],
  ['the order alone', [before[2]!, before[0]!, before[1]!], []],
  ['one removed', [before[0]!, before[2]!], ['removed 2 ประชุม: in-progress → null']],
  [
    'another title under the number',
    [before[0]!, measure('2', 'สัมมนา', 'done'), before[2]!],
    ['retitled 2 สัมมนา: in-progress → done'],
  ],
])('%s', (_what, now, expected) => {
  expect(changed(now)).toEqual(expected);
});

describe('other words', () => {
  const texts = (now: readonly Measure[]) => changesBetween(kept(before), seen(now)).texts;

  test('of a method are told', () => {
    expect(texts([measure('1', 'อบรม', 'not-started', 'บรรยาย'), ...before.slice(1)])).toBe(true);
  });

  test('of a column of the office’s own are told beside a status, such as the budget', () => {
    const costing = (budget: string, status: Status) => {
      const [activity, ...more] = measure('1', 'อบรม', status).activities;
      if (!activity) throw new Error('no activity');
      const activities = [{ ...activity, own: ['ไตรมาส 1', budget] }, ...more];
      return { ...measure('1', 'อบรม', status), activities };
    };
    const earlier = kept([costing('15,000', 'not-started')]);
    const since = (...now: readonly Measure[]) => changesBetween(earlier, seen(now));
    expect(since(costing('25,000', 'done'))).toMatchObject({ total: 1, texts: true });
    expect(since(costing('15,000', 'done'))).toMatchObject({ total: 1, texts: false });
    const added = measure('2', 'ใหม่', 'done');
    expect(since(costing('15,000', 'done'), added)).toMatchObject({ total: 2, texts: false });
    expect(since(costing('', 'done'), added).texts).toBe(true);
    // A memo made before its own columns were remembered is not called changed for them.
    const text = writeSnapshot(seen([costing('15,000', 'not-started')]));
    const older = readSnapshot(text.replace(/^S2(.{15}).{5}/, 'S1$1'));
    expect(older?.own).toBeNull();
    if (older) expect(changesBetween(older, seen([costing('25,000', 'done')])).texts).toBe(false);
  });

  test('of a measure that is new are part of its being new', () => {
    expect(texts([...before, measure('4', 'ใหม่', 'done', 'อื่น')])).toBe(false);
  });

  test('are not told by an order or a status', () => {
    expect(texts([before[2]!, measure('1', 'อบรม', 'done'), before[1]!])).toBe(false);
  });

  test('settings and signers each for themselves', () => {
    const settings = readSettings([['เรื่อง', 'ใหม่']]);
    const signers = [
      { row: 2, order: 1, heading: '', name: '(ชื่อ–สกุล)', position: '', actingFor: '', email: '' },
    ];
    expect(changesBetween(kept(before), seen(before, { settings }))).toMatchObject({
      total: 0,
      texts: false,
      settings: true,
      signers: false,
    });
    expect(changesBetween(kept(before), seen(before, { signers }))).toMatchObject({
      settings: false,
      signers: true,
    });
    const moved = [{ ...signers[0]!, row: 9 }];
    const [one, other] = [seen(before, { signers }), seen(before, { signers: moved })];
    expect(changesBetween(one, other).signers).toBe(false);
  });
});

test('many changes are counted in all, and shown as many as a person reads', () => {
  const rows = Array.from({ length: 200 }, (_, index) => measure(null, `ก${index}`, 'done'));
  const { measures, total } = changesBetween(kept([]), seen(rows));
  expect([measures.length, total]).toEqual([MOST_CHANGES, 200]);
});

const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom('1', '2', '2.1', null),
      fc.constantFrom('ก', 'ข', 'ค'),
      fc.constantFrom<Status | null>('done', 'in-progress', null),
    )
    .map((parts) => measure(...parts)),
  { maxLength: 8 },
);

test('each measure of either is in the comparison once', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const all = compareMeasures(kept(one), seen(other));
      const having = (kind: string) => all.filter((each) => each.kind === kind).length;
      expect(all.length - having('removed')).toBe(other.length);
      expect(all.length - having('added')).toBe(one.length);
      expect(all.slice(0, other.length).map(({ title }) => title)).toEqual(
        other.map(({ title }) => title),
      );
    }),
  );
});
