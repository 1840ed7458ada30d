import type { MemoRow } from '../../../src/app/register/memo-row';
import { oldestFirst } from '../../../src/app/register/oldest-first';
import type { CalendarDate } from '../../../src/core/sheet/cell';

interface Row {
  readonly name: string;
  /** Of its cell; left out where the staff have emptied it. */
  readonly date?: CalendarDate;
  /** As the cell is shown. */
  readonly when?: string;
  /** The batch that it was made in. */
  readonly batch?: string;
}

const MARCH_10: CalendarDate = { year: 2026, month: 3, day: 10 };
const MARCH_11: CalendarDate = { year: 2026, month: 3, day: 11 };

function inOrder(...rows: readonly Row[]): readonly string[] {
  const memos = rows.map(({ name, date = null, when = '', batch }) => {
    const kept = { batch: batch === undefined ? null : { id: batch } };
    return { name, date, when, kept } as unknown as MemoRow;
  });
  return oldestFirst(memos).map((memo) => (memo as unknown as Row).name);
}

describe('memos stand with the oldest first', () => {
  test('by the minute, in a register that is sorted with the newest on top', () => {
    const noon = { name: 'noon', date: MARCH_10, when: '10 มีนาคม 2569 12:30' };
    const morning = { name: 'morning', date: MARCH_10, when: '10 มีนาคม 2569 09:05' };
    const later = { name: 'later', date: MARCH_10, when: '2026-03-10 12.31' };
    expect(inOrder(later, noon, morning)).toEqual(['morning', 'noon', 'later']);
  });

  test('by the day before the time', () => {
    const first = { name: 'first', date: MARCH_10, when: '10 มีนาคม 2569 16:00' };
    const next = { name: 'next', date: MARCH_11, when: '11 มีนาคม 2569 08:00' };
    expect(inOrder(next, first)).toEqual(['first', 'next']);
  });

  test('those of one minute as their rows stand', () => {
    const when = '10 มีนาคม 2569 09:05';
    const [one, two] = ['one', 'two'].map((name) => ({ name, date: MARCH_10, when }));
    expect(inOrder(one as Row, two as Row)).toEqual(['one', 'two']);
    expect(inOrder(two as Row, one as Row)).toEqual(['two', 'one']);
  });

  test('whose time was taken away: when its batch was begun, where that was on the same day', () => {
    const early = {
      name: 'early',
      date: MARCH_10,
      when: '10 มีนาคม 2569',
      batch: '2026-03-10 08:00',
    };
    const late = { name: 'late', date: MARCH_10, when: '10 มีนาคม 2569', batch: '2026-03-10 15:00' };
    const between = { name: 'between', date: MARCH_10, when: '10 มีนาคม 2569 10:00' };
    expect(inOrder(late, between, early)).toEqual(['early', 'between', 'late']);
  });

  test('whose time was taken away on a day after its batch was begun: as the day begins', () => {
    const goneOn = {
      name: 'goneOn',
      date: MARCH_11,
      when: '11 มีนาคม 2569',
      batch: '2026-03-10 15:00',
    };
    const morning = { name: 'morning', date: MARCH_11, when: '11 มีนาคม 2569 08:00' };
    expect(inOrder(morning, goneOn)).toEqual(['goneOn', 'morning']);
  });

  test('whose day was taken away: when its batch was begun', () => {
    const early = { name: 'early', batch: '2026-03-10 08:00' };
    const late = { name: 'late', batch: '2026-03-10 15:00' };
    const between = { name: 'between', date: MARCH_10, when: '10 มีนาคม 2569 10:00' };
    expect(inOrder(late, between, early)).toEqual(['early', 'between', 'late']);
  });

  test('of which nothing is known: before all others', () => {
    const known = { name: 'known', date: MARCH_10, when: '10 มีนาคม 2569 10:00' };
    expect(inOrder(known, { name: 'unknown' })).toEqual(['unknown', 'known']);
  });
});
