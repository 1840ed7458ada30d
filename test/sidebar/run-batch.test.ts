/** A batch's calls one after another: what stops it, and what is left to go on with. */
import type { MadeUnit } from '../../src/app/units/data';
import type { Answer, Server } from '../../src/sidebar/server/server';
import { type BatchPlan, type BatchState, runBatch } from '../../src/sidebar/units/run-batch';

const UNITS = ['ก', 'ข', 'ค'];
const PLAN: BatchPlan = { batch: 'x', units: UNITS, left: UNITS, template: 'progress' };
const LOST = { ok: false, message: null } as const;
const FULL = { ok: false, message: 'เต็ม' } as const;

const made = (
  kind: 'made' | 'same' = 'made',
  registered = true,
  filed = true,
): Answer<MadeUnit> => ({
  ok: true,
  value: { kind, id: 'i', fileId: 'f', name: 'n', link: 'l', registered, filed },
});

async function run(
  answers: readonly Answer<MadeUnit>[],
  isStopped: (asked: number) => boolean = () => false,
) {
  const asked: string[] = [];
  const kept: boolean[] = [];
  const states: BatchState[] = [];
  const server = {
    call: async (
      _name: string,
      { unit, ofItsSheet = false }: { unit: string; ofItsSheet?: boolean },
    ) => {
      asked.push(unit);
      kept.push(ofItsSheet);
      return answers[asked.length - 1] ?? made();
    },
  } as unknown as Pick<Server, 'call'>;
  await runBatch(
    server,
    PLAN,
    (state) => states.push(state),
    () => isStopped(asked.length),
  );
  return { asked, kept, states, end: states[states.length - 1] };
}

test('each unit is asked for once, and its progress is told before each', async () => {
  const { asked, states, end } = await run([made(), made('same'), made('made', false)]);
  expect(asked).toEqual(UNITS);
  expect(states.map((state) => (state.phase === 'running' ? state.unit : state.phase))).toEqual([
    ...UNITS,
    'done',
  ]);
  expect(end).toEqual({
    phase: 'done',
    tally: { made: 2, same: 1, unregistered: ['ค'], unfiled: [], gone: [], cancelled: [] },
  });
});

test('a memo that Drive kept out of the folder is told of until the next one brings it along', async () => {
  const unfiledIn = async (...answers: readonly Answer<MadeUnit>[]) => (await run(answers)).end;
  const out = made('made', true, false);
  expect(await unfiledIn(out, out, made('same'))).toMatchObject({
    tally: { unfiled: ['ก', 'ข'] },
  });
  expect(await unfiledIn(out, out, made())).toMatchObject({ tally: { unfiled: [] } });
});

test('a lost answer is asked for once more, which is the same memo; lost again, it stops', async () => {
  expect((await run([made(), LOST])).asked).toEqual(['ก', 'ข', 'ข', 'ค']);
  const { asked, end } = await run([LOST, LOST]);
  expect(asked).toEqual(['ก', 'ก']);
  expect(end).toMatchObject({ phase: 'stopped', failure: LOST, plan: { left: UNITS } });
});

test('what the server refuses is not asked for again, and the rest is left to go on with', async () => {
  const { asked, end } = await run([made(), FULL]);
  expect(asked).toEqual(['ก', 'ข']);
  expect(end).toMatchObject({
    phase: 'stopped',
    failure: FULL,
    plan: { batch: 'x', units: UNITS, left: ['ข', 'ค'] },
    tally: { made: 1 },
  });
});

test('stopped by the user, it ends behind the memo that is being made', async () => {
  const { asked, end } = await run([], (count) => count >= 1);
  expect(asked).toEqual(['ก']);
  expect(end).toMatchObject({ phase: 'stopped', failure: null, plan: { left: ['ข', 'ค'] } });
});

test('another batch that somebody has begun ends it', async () => {
  const other = { ok: true, value: { kind: 'other-batch', message: 'ของผู้อื่น' } } as never;
  expect((await run([other])).end).toEqual({ phase: 'other', message: 'ของผู้อื่น' });
});

test('with another sheet open it stops before the first, with both; once begun it goes on with its own', async () => {
  const other = { ok: true, value: { kind: 'other-sheet', open: 'ฮ', shown: 'ก' } } as never;
  const { end, asked } = await run([other]);
  expect(end).toMatchObject({ phase: 'elsewhere', open: 'ฮ', shown: 'ก', plan: { left: UNITS } });
  expect(asked).toEqual(['ก']);
  expect((await run([])).kept).toEqual([false, true, true]);
});

test('a unit that is gone, or whose memo was taken back, is told of and stops none of the others', async () => {
  const left = (kind: 'gone' | 'cancelled', unit: string): Answer<MadeUnit> => ({
    ok: true,
    value: { kind, unit },
  });
  const { asked, end } = await run([left('gone', 'ก'), left('cancelled', 'ข'), made()]);
  expect(asked).toEqual(UNITS);
  expect(end).toMatchObject({
    phase: 'done',
    tally: { made: 1, same: 0, gone: ['ก'], cancelled: ['ข'] },
  });
});
