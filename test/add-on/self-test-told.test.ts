/** Whatever Google refuses while the system is tested, the result is shown: with a line that fails, and its way out. */
import { IS_THOROUGH } from '../thorough';
import { openOffice } from './office';
import { failing, lineOf, run } from './self-test-told';

/** Every kind of call that the test sends and something is told by; letting the lock go ends with the run. */
async function methodsAsked(): Promise<readonly string[]> {
  const office = await openOffice({ template: 'plain' });
  run(office);
  const asked = office.runtime.calls.filter(({ wire }) => wire);
  return [...new Set(asked.map(({ service, method }) => `${service}.${method}`))].filter(
    (name) => !name.startsWith('Lock.'),
  );
}

/** Longer than what is ever shown. */
const LONG = 'เกิดเหตุขัดข้องที่ไม่รู้จัก '.repeat(200);
const BUSY = 'Service Spreadsheets timed out while accessing document with id 1AbC.';

const ERRORS = [
  ['in words that nobody knows', 'ระบบสะดุด', 'en'],
  ['in very long ones', LONG, 'en'],
  ['in none', '', 'en'],
  ['as a fault that passes', BUSY, 'th'],
] as const;

test.each(ERRORS.map((error, turn) => [...error, turn] as const))(
  'each call refused for good, %s, fails a line of a result that is shown',
  async (_how, error, speaks, turn) => {
    const methods = await methodsAsked();
    expect(methods.length).toBeGreaterThan(25);
    // Each in two of them, in turn; with THOROUGH=1 in all.
    for (const method of methods.filter((_, at) => IS_THOROUGH || (at + turn) % 2 === 0)) {
      const office = await openOffice({ template: 'plain', speaks });
      office.runtime.plan({ method, moment: 'outage', error });
      const told = run(office);
      expect([method, failing(told).length > 0]).toEqual([method, true]);
      for (const line of told.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(300);
    }
  },
);

test('what is left behind is named however long Google’s words are', async () => {
  for (const [method, step, left] of [
    ['Spreadsheet.deleteSheet', 'remove-sheet', 'ลบชีตนั้นด้วยตนเอง'],
    ['Drive.Files.update', 'bin-doc', 'ย้ายเอกสารนั้นด้วยตนเอง'],
  ] as const) {
    const office = await openOffice({ template: 'plain', speaks: 'en' });
    office.runtime.plan({ method, moment: 'outage', error: LONG });
    expect(lineOf(run(office), '✗', step, 'th')).toContain(left);
  }
});

test('a rule that could not be tried is not told as one that was kept', async () => {
  const office = await openOffice({ template: 'plain' });
  office.runtime.plan({ method: 'Range.setValue', moment: 'outage', error: BUSY });
  expect(lineOf(run(office), '✗', 'late-refusal', 'th')).toContain('ขัดข้องชั่วคราว');
});

test('what stops a step for a reason of the workbook’s is told in words', async () => {
  const office = await openOffice({ template: 'plain' });
  office.runtime.call('callSetUp');
  const sheet = office.workbook.book.getWorksheet('_แม่แบบ');
  sheet?.eachRow((row) => row.eachCell((cell) => Object.assign(cell, { value: 'b64:AAAA' })));
  const [line = ''] = failing(run(office));
  expect(line).toMatch(/: .*[ก-๙]/);
  expect(line).not.toMatch(/template-damaged|bad-template|unknown-sheet/);
});
