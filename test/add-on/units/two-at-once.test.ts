/** Two users who begin memos to the same units at once: whatever call of the one the other's comes between, none is made twice. */
import { byCall, type Told } from '../../faults/reply';
import { memoDocs, open } from '../../faults/stage';
import { BATCH, withUnits } from '../../faults/unit-commands';
import { someOf } from '../../thorough';
import { type Office, registerRows } from '../office';

const COLLEAGUE = 'colleague@example.org';
const THEIRS = { ...BATCH, batch: '2026-03-10 09:05 y' };

const begin = (runtime: Office['runtime'], batch: object, unit: string) =>
  byCall(runtime, 'callMakeUnit', { ...batch, unit });

const kindOf = ({ ok, value }: Told) => (ok ? (value as { kind: string }).kind : 'refused');

test('between any two calls of the first, each unit has one memo, and one of the two is told', async () => {
  const staged = await withUnits();
  const [unit = ''] = BATCH.units;
  const probe = await open(staged);
  begin(probe.runtime, BATCH, unit);
  const calls = probe.runtime.calls.filter(({ wire }) => wire).length;
  expect(calls).toBeGreaterThan(20);
  const ends: string[] = [];
  for (const at of someOf([...Array(calls + 1).keys()].slice(1))) {
    const office = await open(staged);
    const colleague = office.colleague(COLLEAGUE);
    const told: Told[] = [];
    office.runtime.plan({
      method: '*',
      at,
      moment: 'meanwhile',
      act: () => {
        told.push(begin(colleague, THEIRS, unit));
      },
    });
    const own = begin(office.runtime, BATCH, unit);
    const kinds = [kindOf(own), ...told.map(kindOf)];
    ends.push(kinds.join(' '));
    expect({ at, kinds, docs: memoDocs(office).length }).toEqual({ at, kinds, docs: 1 });
    expect(kinds.filter((kind) => kind === 'made')).toHaveLength(1);
    expect(registerRows(office).filter(({ ลิงก์ }) => ลิงก์)).toHaveLength(1);
    // Whoever made it goes on; the other is told whose batch it is, also for the other unit.
    const [next = ''] = BATCH.units.slice(1);
    const mine = kindOf(begin(office.runtime, BATCH, next));
    const others = kindOf(begin(colleague, THEIRS, next));
    expect([mine, others].sort()).toEqual(
      own.ok && kindOf(own) === 'made' ? ['made', 'same'] : ['made', 'other-batch'],
    );
    expect(memoDocs(office)).toHaveLength(2);
  }
  expect(new Set(ends).size).toBeGreaterThan(1);
});

test('cut off after any call of the first, with the other’s before it, the unit still has one memo once both have tried again', async () => {
  const staged = await withUnits();
  const [unit = ''] = BATCH.units;
  const probe = await open(staged);
  begin(probe.runtime, BATCH, unit);
  const calls = probe.runtime.calls.filter(({ wire }) => wire).length;
  for (const at of someOf([...Array(calls + 1).keys()].slice(1))) {
    const office = await open(staged);
    const colleague = office.colleague(COLLEAGUE);
    const act = () => void begin(colleague, THEIRS, unit);
    office.runtime.plan({ method: '*', at, moment: 'meanwhile', act });
    office.runtime.plan({ method: '*', at, moment: 'cut-after' });
    expect(() => office.runtime.call('callMakeUnit', { ...BATCH, unit })).toThrow();
    const kinds = [begin(colleague, THEIRS, unit), begin(office.runtime, BATCH, unit)].map(kindOf);
    expect({ at, kinds, docs: memoDocs(office).length }).toEqual({ at, kinds, docs: 1 });
    expect(registerRows(office).filter(({ ลิงก์ }) => ลิงก์)).toHaveLength(1);
    expect(kinds).not.toContain('refused');
  }
});
