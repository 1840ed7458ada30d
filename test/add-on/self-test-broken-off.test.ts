/** The self-test refused or cut off at calls of each kind: nothing of it stays in the workbook or in Drive. */
import { someOf } from '../thorough';
import { openMemoOffice } from './memo-office';
import type { Office } from './office';

const run = ({ runtime }: Pick<Office, 'runtime'>) => runtime.menu('menuSelfTest');

/** Names alone tell: it never writes into a sheet that was there. */
function left({ workbook, drive }: Office): readonly string[] {
  return [
    ...workbook.book.worksheets.map(({ name }) => name).filter((name) => /ทดสอบ/.test(name)),
    ...workbook.protections.map(({ sheet }) => `protection of ${sheet}`),
    ...[...workbook.rules.keys()].map((cell) => `rule of ${cell}`),
    ...drive.files.filter(({ trashed }) => !trashed).map(({ name }) => name),
  ];
}

/** The calls over the wire of a test that meets nothing, and the first that makes anything. */
async function whole() {
  const office = await openMemoOffice();
  run(office);
  const wire = office.runtime.calls.filter((call) => call.wire);
  const first = wire.findIndex(({ method }) => method === 'insertSheet');
  expect(left(office)).toEqual([]);
  expect(first).toBeGreaterThan(10);
  return { calls: wire, first };
}

/** The first of each kind, wherever it is asked: from 1, as a plan counts. Every call takes seven minutes. */
function places(calls: readonly { readonly service: string; readonly method: string }[]) {
  const seen = new Map<string, number>();
  return calls.flatMap(({ service, method }, index) => {
    const times = (seen.get(`${service}.${method}`) ?? 0) + 1;
    seen.set(`${service}.${method}`, times);
    return times === 1 ? [index + 1] : [];
  });
}

const WRITES = /^(insertSheet|deleteSheet|protect|create|update|set\w+|flush)$/;

test('a call that is refused, in turn', async () => {
  const { calls, first } = await whole();
  const prepared = await openMemoOffice();
  for (const at of someOf(places(calls.slice(first))).map((each) => each + first)) {
    const office = await prepared.copy();
    office.runtime.plan({ method: '*', at, moment: 'refused' });
    run(office);
    expect([at, calls[at - 1]?.method, left(office)]).toEqual([at, calls[at - 1]?.method, []]);
  }
}, 300_000);

test('a write that is done and answered with an error, in turn', async () => {
  const { calls } = await whole();
  const prepared = await openMemoOffice();
  for (const at of places(calls)) {
    const method = calls[at - 1]?.method ?? '';
    if (!WRITES.test(method)) continue;
    const office = await prepared.copy();
    office.runtime.plan({ method: '*', at, moment: 'answer-lost' });
    run(office);
    expect([at, method, left(office)]).toEqual([at, method, []]);
  }
}, 300_000);

test('a test cut off after calls of each kind: the next one clears what it left', async () => {
  const { calls, first } = await whole();
  const prepared = await openMemoOffice();
  let leaving = 0;
  for (const at of someOf(places(calls.slice(first, -1))).map((each) => each + first)) {
    const office = await prepared.copy();
    const moment = at % 2 === 0 ? 'cut-after' : 'unflushed-lost';
    office.runtime.plan({ method: '*', at, moment });
    expect(() => run(office)).toThrow('crashed');
    if (left(office).length > 0) leaving += 1;
    const again = office.colleague('clerk@example.org');
    run({ runtime: again });
    const told = again.ui.alerts.at(-1)?.prompt ?? '';
    expect([at, calls[at - 1]?.method, left(office)]).toEqual([at, calls[at - 1]?.method, []]);
    expect(told.split('\n').filter((line) => line.startsWith('✗'))).toEqual([]);
  }
  expect(leaving).toBeGreaterThan(5);
}, 300_000);
