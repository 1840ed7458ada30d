import { EVERYTHING } from '../../src/core/measures/units/memo-scope';
import type { ReadyMade } from '../../src/core/template/ready-made';
import {
  type Generation,
  type GenerationEvent,
  IDLE,
  isBusy,
  nextGeneration,
  stepOf,
} from '../../src/sidebar/main/memo/generation';
import { runGeneration } from '../../src/sidebar/main/memo/run-generation';
import type { CallName } from '../../src/sidebar/server/calls';
import type { Server } from '../../src/sidebar/server/server';

const stateAfter = (...events: GenerationEvent[]): Generation =>
  events.reduce(nextGeneration, IDLE);

const started: GenerationEvent = { kind: 'started' };
const filled: GenerationEvent = { kind: 'filled' };
const failure = { ok: false, message: 'ไม่ได้' } as const;
const owner = { name: 'clerk', email: 'clerk@example.org' };
const modified = '2026-03-10T02:30:00Z';
const link = 'https://docs.google.com/document/d/1/edit';
const memo = {
  name: 'บันทึก',
  link,
  id: '1',
  owner,
  modified,
  folder: 'year',
  altered: ['B2'],
  again: false,
  period: 'six-months',
  scope: EVERYTHING,
  readyMade: null,
} as const;
const made: GenerationEvent = { kind: 'made', memo };

describe('where the making of a memo stands', () => {
  test('each step is shown while it is under way', () => {
    expect(stepOf(stateAfter(started))).toBe('fill');
    expect(stepOf(stateAfter(started, filled))).toBe('create');
    expect(stepOf(stateAfter(started, filled, made))).toBe('register');
    expect(
      stepOf(stateAfter(started, filled, made, { kind: 'registered', registered: true })),
    ).toBeNull();
  });

  test('a second press changes nothing while the first is under way', () => {
    const running = stateAfter(started, filled);
    expect(nextGeneration(running, started)).toBe(running);
    expect(nextGeneration(running, { kind: 'closed' })).toBe(running);
    expect(nextGeneration(running, { kind: 'unsaved' })).toBe(running);
  });

  test('a failure is told with its step, and a new start is a start from the first', () => {
    const failed = stateAfter(started, filled, { kind: 'failed', failure });
    expect(failed).toEqual({ phase: 'failed', step: 'create', failure });
    expect(stepOf(nextGeneration(failed, started))).toBe('fill');
  });

  test('the link stays when the register refuses, and the register can be tried again', () => {
    const refused = stateAfter(started, filled, made, { kind: 'registered', registered: false });
    expect(refused).toMatchObject({ phase: 'done', memo, registered: false });
    expect(isBusy(refused)).toBe(false);
    expect(isBusy(nextGeneration(refused, { kind: 'registering' }))).toBe(true);
  });

  test('an event that comes too late changes nothing', () => {
    for (const event of [
      filled,
      { kind: 'blocked', errors: 1, isUnclear: true, said: [] },
      { kind: 'failed', failure },
    ]) {
      expect(nextGeneration(IDLE, event as GenerationEvent)).toBe(IDLE);
    }
  });
});

describe('the three calls', () => {
  const report = {
    findings: [
      { severity: 'error', rule: 'status/none', message: 'ไม่มีสถานะ' },
      { severity: 'error', rule: 'settings/other-year', message: 'ปีไม่ตรงกัน' },
      { severity: 'info', rule: 'text/digits', message: 'เลข' },
    ],
    completion: { unclear: 1 },
    measures: [{}],
  };
  const draft = { name: 'บันทึก', entry: { subject: 'เรื่อง' }, base64: '' };
  const doc = {
    id: '1',
    memo: { id: 'd', name: 'บันทึก', link, owner, modified, folder: 'year' },
    altered: ['B2'],
    again: false,
  };
  const usual: Partial<Record<CallName, unknown>> = {
    callFillMemo: { ok: true, value: { report, draft } },
    callCreateMemo: { ok: true, value: doc },
    callRegisterMemo: { ok: true, value: true },
  };

  async function run(
    answers: Partial<Record<CallName, unknown>>,
    force = false,
    readyMade: ReadyMade | null = null,
    asRequest?: boolean,
  ) {
    const calls: [string, unknown][] = [];
    const server = {
      call: async (name: CallName, arg: unknown) => {
        calls.push([name, arg]);
        return { ...usual, ...answers }[name];
      },
      idle: () => true,
    } as unknown as Server;
    let now: Generation = IDLE;
    const lastMemo = {
      subject: 'เรื่อง',
      when: '',
      link: 'https://docs.google.com/old',
      stale: true,
      isClosed: false,
    };
    await runGeneration(
      server,
      {
        sheet: ['มาตรการ'],
        force,
        period: 'six-months',
        scope: EVERYTHING,
        readyMade,
        lastMemo,
        asRequest,
      },
      (event) => {
        now = nextGeneration(now, event);
      },
    );
    return { now: now as Generation, calls, names: calls.map(([name]) => name) };
  }

  test('a template for this once is named in the filling, and kept for the Word build', async () => {
    const { now, calls } = await run({}, false, 'publication');
    expect(calls[0]?.[1]).toMatchObject({ readyMade: 'publication' });
    expect(now).toMatchObject({ phase: 'done', memo: { readyMade: 'publication' } });
  });

  test('check and fill, create, register', async () => {
    const { now, calls } = await run({});
    expect(now).toEqual({ phase: 'done', memo, registered: true, registering: false });
    expect(calls).toEqual([
      ['callFillMemo', { sheet: ['มาตรการ'], force: false, period: 'six-months' }],
      ['callCreateMemo', draft],
      ['callRegisterMemo', { id: '1', link, owner, modified, folder: 'year' }],
    ]);
  });

  test('errors stop before anything is made, and are counted', async () => {
    const { now, names } = await run({
      callFillMemo: { ok: true, value: { report, draft: null } },
    });
    expect(now).toEqual({ phase: 'blocked', errors: 2, isUnclear: true, said: ['ปีไม่ตรงกัน'] });
    expect(names).toEqual(['callFillMemo']);
  });

  test('a request, by the office’s template, is asked about, and made where it is meant', async () => {
    const asked = { report, draft: null, same: null, request: 'ขอให้รายงานความก้าวหน้า' };
    const { now, names } = await run({ callFillMemo: { ok: true, value: asked } });
    expect(now).toEqual({
      phase: 'request',
      template: 'ขอให้รายงานความก้าวหน้า',
      force: false,
      sheet: ['มาตรการ'],
    });
    expect(names).toEqual(['callFillMemo']);
    const { calls } = await run({}, false, null, true);
    expect(calls[0]?.[1]).toMatchObject({ asRequest: true });
  });

  test('one of the same content that a colleague has made since the filling is asked about', async () => {
    const same = { link: 'https://docs.google.com/theirs', when: '10 มีนาคม 2569 09:30' };
    const { now, names } = await run({ callCreateMemo: { ok: true, value: { same } } });
    expect(now).toEqual({ phase: 'same', same, force: false, sheet: ['มาตรการ'] });
    expect(names).toEqual(['callFillMemo', 'callCreateMemo']);
  });

  test('what Drive refuses is told in its words, without a look at the register', async () => {
    const { now, names } = await run({ callCreateMemo: failure });
    expect(now).toEqual({ phase: 'failed', step: 'create', failure });
    expect(names).toEqual(['callFillMemo', 'callCreateMemo']);
  });

  describe('no answer from the second call', () => {
    const lost = { ok: false, message: null };
    const sidebar = (lastMemo: object | null) => ({
      callCreateMemo: lost,
      callSidebar: { ok: true, value: { lastMemo } },
    });
    const newest = { subject: 'เรื่อง', when: '', link: memo.link, stale: false };

    test('the memo was made all the same: it is found, and no second one is offered', async () => {
      const { now, names } = await run(sidebar(newest));
      expect(now).toMatchObject({
        phase: 'done',
        memo: { link: memo.link, id: null },
        registered: true,
      });
      expect(names).not.toContain('callRegisterMemo');
    });

    test.each([
      ['no memo', null],
      ['only the memo known before', { ...newest, link: 'https://docs.google.com/old' }],
      ['a memo of another subject', { ...newest, subject: 'อื่น' }],
      ['a memo of other cells', { ...newest, stale: true }],
    ])('%s is there: it has failed', async (_, lastMemo) => {
      expect((await run(sidebar(lastMemo))).now).toMatchObject({ phase: 'failed', step: 'create' });
    });
  });

  test.each([
    ['refuses', { ok: true, value: false }],
    ['gives no answer', { ok: false, message: null }],
  ])('the register %s: the memo is there', async (_, answer) => {
    expect((await run({ callRegisterMemo: answer })).now).toMatchObject({
      phase: 'done',
      registered: false,
    });
  });
});
