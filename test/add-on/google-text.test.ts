/** Google's own text, which may be a whole file: no more than 300 characters that print reach a person or the log. */
import { ask, openOffice, registerRows } from './office';

/** As an export answers: the file in the message. */
const FILE = Buffer.from(Uint8Array.from({ length: 60_000 }, (_, i) => (i * i * 31) & 255));
const THROWN = `Response Code: 200. Message: ${FILE.toString('utf8')}`;

const UNPRINTABLE = /[^\P{C}\n]|\ufffd/u;

function expectShort(text: string, most: number): void {
  expect(text).toContain('Response Code: 200.');
  expect(text).not.toMatch(UNPRINTABLE);
  expect(text.length).toBeLessThan(most);
}

/** Our own sentence around it is shorter than that. */
const WITH_OUR_WORDS = 600;

test.each([
  ['callEditTemplate', { fresh: true }, 'Drive.Files.create'],
  ['callGenerate', {}, 'Drive.Files.create'],
  ['callSaveSettings', [{ key: 'agency', before: '', after: 'เทศบาล' }], 'Range.setValues'],
])('%s refused with a file in the message', async (name, given, method) => {
  const office = await openOffice();
  ask(office, 'callSetUp');
  // For good: a cell that refuses once is written again without its format, and Drive is asked again.
  office.runtime.plan({ method, moment: 'outage', error: THROWN });
  const reply = office.runtime.call(name, given) as {
    ok: boolean;
    message: string;
    detail: string;
  };
  expect(reply.ok).toBe(false);
  expectShort(`${reply.message} ${reply.detail}`, WITH_OUR_WORDS);
  for (const row of registerRows(office)) {
    for (const text of Object.values(row)) expect(text).not.toMatch(UNPRINTABLE);
  }
});

test('the self-test’s message', async () => {
  const { runtime } = await openOffice();
  runtime.plan({ method: 'Drive.Files.create', moment: 'outage', error: THROWN });
  runtime.menu('menuSelfTest');
  const told = runtime.ui.alerts.at(-1)?.prompt ?? '';
  const line = told.split('\n').find((each) => each.startsWith('✗')) ?? '';
  expectShort(line, WITH_OUR_WORDS);
});

test('the log keeps the reference, the beginning, and where in our code it was', async () => {
  const { runtime } = await openOffice();
  runtime.failOn({ method: 'Range.getDisplayValues', error: THROWN });
  runtime.call('callCheck');
  const [entry = '', ...rest] = runtime.logs.map(({ message }) => message);
  expect(rest).toEqual([]);
  const [first = '', ...frames] = entry.split('\n');
  expectShort(first, 340);
  expect(first).toMatch(/^[0-9a-f]{8} (\w+: )?Response/);
  expect(frames.length).toBeGreaterThan(2);
  for (const frame of frames) expect(frame).toMatch(/^\s*at .{1,200}$/);
});
