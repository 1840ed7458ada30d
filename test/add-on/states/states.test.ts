/** Each step in each state of Google's ends as the table says, in both languages; nothing is left half done, no promise is untrue. */
import type { Language } from '../../../src/core/text/language';
import { makeMemo, memos, openMemoOffice, setCell } from '../memo-office';
import { doneRows, HEADINGS, type Office, openOffice } from '../office';
import { BRING, end } from './bring';
import { type End, STEPS, type Step } from './ends';
import { allOf, contentOf, docsOf, halfDone, isReached } from './left';
import { MEASURES, SETTINGS, SIGNERS, STORE } from './names';
import { STATES, type StateName } from './table';
import { asHtml, type Outcome, takeInMenu, takeInPage } from './take';

const SURFACES = { page: takeInPage, menu: takeInMenu } as const;

/** Nothing has changed at all. */
const NOTHING_DONE = /ข้อมูลจึงเป็นเช่นเดิม|ยังไม่ได้ทำรายการนี้|data is as it was|This wasn’t done/;
/** What the user had is whole. */
const UNHARMED = /ยังอยู่ครบ|unharmed|are safe/;
const NO_DOCUMENT = /ยังไม่ได้สร้างเอกสาร|no document was made/;

/** One office for each kind of step, made by the add-on where all is well. */
async function prepare(step: Step): Promise<Office> {
  if (step === 'set-up') {
    return openOffice({ template: 'plain', sheets: { [MEASURES]: [HEADINGS, ...doneRows(3)] } });
  }
  if (step === 'check') {
    const rows = doneRows(3).map((row, at) => (at === 1 ? [...row.slice(0, 5), 'x', '', ''] : row));
    return openMemoOffice({ [MEASURES]: [HEADINGS, ...rows] });
  }
  const office = await openMemoOffice();
  makeMemo(office);
  return office;
}

const prepared = new Map<Step, Promise<Office>>();

async function officeFor(step: Step, locale: Language): Promise<Office> {
  const made = prepared.get(step) ?? prepare(step);
  prepared.set(step, made);
  const { workbook, drive } = await (await made).copy();
  return openOffice({ workbook, drive, locale });
}

const saysOf = (wanted: End) =>
  wanted.kind === 'stopped' ? wanted.says : wanted.kind === 'done' ? wanted.tells : null;

function expectOutcome(outcome: Outcome, wanted: End, surface: string, locale: Language): void {
  expect(outcome).toMatchObject({ kind: wanted.kind });
  const said = saysOf(wanted)?.(locale);
  if (surface === 'page') expect(outcome.text).toBe(said ?? '');
  else if (said !== undefined) expect(outcome.text).toContain(asHtml(said));
  for (const odd of ['undefined', '[object']) expect(outcome.text).not.toContain(odd);
}

function expectTruth(text: string, before: Snapshot, office: Office): void {
  const now = snapshot(office);
  if (NOTHING_DONE.test(text)) expect(now.all).toBe(before.all);
  if (UNHARMED.test(text)) expect(now.data).toEqual(before.data);
  if (NO_DOCUMENT.test(text)) expect(now.docs).toBe(before.docs);
}

type Snapshot = ReturnType<typeof snapshot>;

function snapshot(office: Office) {
  const { memos: made, templates } = docsOf(office);
  return {
    all: allOf(office),
    data: [MEASURES, SETTINGS, SIGNERS, STORE].map((name) => contentOf(office, name)),
    docs: made.length + templates.length,
  };
}

const cells = (Object.keys(STATES) as StateName[])
  .flatMap((state) =>
    STEPS.flatMap((step) =>
      (['page', 'menu'] as const).map((surface) => ({ state, step, surface })),
    ),
  )
  .filter(({ state, step, surface }) => STATES[state].ends[step][surface].kind !== 'no-page');

test('the table has every step in every state', () => {
  expect(Object.keys(BRING)).toEqual(Object.keys(STATES));
  for (const { ends } of Object.values(STATES))
    expect(Object.keys(ends).sort()).toEqual([...STEPS].sort());
});

const SAID = cells.flatMap(({ state, step, surface }) => {
  const say = saysOf(STATES[state].ends[step][surface]);
  return say ? [{ state, step, surface, say }] : [];
});

test.each(SAID)('$state, $step, by the $surface: the message says what to do next', ({ say }) => {
  expect(say('th')).toContain('กรุณา');
  expect(say('en')).toMatch(/[Aa]sk|[Pp]ress|[Oo]pen|Delete|[Cc]hoose/);
});

/** What is promised for the next time comes to nothing while the sheet stays as it is. */
test.each(SAID.filter(({ state }) => state === 'refused-after-drive'))(
  'what $step leaves open is not promised without the right to edit',
  ({ say }) => {
    expect(say('th')).toContain('ขอสิทธิ์แก้ไข');
    expect(say('en')).toMatch(
      /[Aa]sk the (owner of the file|file owner) for (edit access|the right to edit)/,
    );
  },
);

describe.each(['th', 'en'] as const)('in %s', (locale) => {
  // A step that is done and says nothing beside is done in either language.
  const spoken = cells.filter(
    ({ state, step, surface }) => locale === 'th' || saysOf(STATES[state].ends[step][surface]),
  );

  test.each(spoken)('$state, $step, by the $surface', async ({ state, step, surface }) => {
    const wanted: End = STATES[state].ends[step][surface];
    const office = await officeFor(step, locale);
    // The same memo would be taken for the one that was made, or asked about.
    office.wait(20);
    if (step === 'memo') setCell(office, MEASURES, 'C2', 'อบรมรอบหลัง');
    const before = snapshot(office);
    BRING[state](office, step);
    const outcome = SURFACES[surface](office, step, locale);
    expectOutcome(outcome, wanted, surface, locale);
    expectTruth(outcome.text, before, office);
    expect(office.runtime.logs).toEqual([]);

    expect(halfDone(office)).toEqual(STATES[state].left?.[step]?.[surface] ?? []);
    const isSilent = wanted.kind === 'done' && wanted.tells === null;
    if (isSilent) expect(isReached(office, step)).toBe(true);
    if (wanted.kind === 'asks' || wanted.kind === 'opens') expect(snapshot(office)).toEqual(before);

    // The way out: what the message says has been done, and the step is taken once more or the memos are opened.
    const well = end(office);
    if (wanted.kind === 'stopped') {
      expect(takeInPage(well, step, locale)).toMatchObject({ kind: 'done', text: '' });
    } else if (!isSilent) memos(well);
    if (wanted.kind === 'stopped' || (!isSilent && wanted.kind === 'done' && step !== 'check')) {
      expect(isReached(well, step)).toBe(true);
    }
    expect(halfDone(well)).toEqual([]);
  });
});
