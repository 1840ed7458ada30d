/** Before a second memo of the very same content is made, the page is told of the first, and the user chooses. */
import type { DraftCall, FilledReply } from '../../src/app/memo/generate';
import type { MadeDoc } from '../../src/app/memo/make-doc';
import { makeMemo, openMemoOffice, SHEET, setCell } from './memo-office';
import { ask, generate, type Office, registerRows } from './office';

const fill = (office: Office, more: object = {}) =>
  ask<FilledReply>(office, 'callFillMemo', { sheet: SHEET, ...more });

function make(office: Office, draft: DraftCall | null): MadeDoc {
  const made = ask<MadeDoc>(office, 'callCreateMemo', draft);
  ask(office, 'callRegisterMemo', { ...made.memo, id: made.id });
  return made;
}

test('the first one has none before it; the second is told of the first, with its link', async () => {
  const office = await openMemoOffice();
  const first = fill(office);
  expect(first.same).toBeNull();
  make(office, first.draft);
  expect(fill(office).same).toEqual({
    link: registerRows(office)[0]?.ลิงก์,
    when: '10 มีนาคม 2569 09:30',
  });
});

test('another one is made where it is wished for, at once too, and a lost answer makes no third', async () => {
  const office = await openMemoOffice();
  makeMemo(office);
  const { draft, same } = fill(office, { another: 'wish-1' });
  expect(same).toBeNull();
  expect(make(office, draft).again).toBe(false);
  expect(make(office, draft).again).toBe(true);
  expect(registerRows(office)).toHaveLength(2);
  expect(office.drive.files).toHaveLength(2);
});

test('a template chosen for this once is the same one where the office uses it anyway', async () => {
  const office = await openMemoOffice({}, 'official');
  make(office, fill(office).draft);
  expect(fill(office, { readyMade: 'official' }).same?.when).toBe('10 มีนาคม 2569 09:30');
});

test.each<[string, (office: Office) => void, object]>([
  ['the sheet has changed', (office) => setCell(office, SHEET, 'C2', 'แก้ไขแล้ว'), {}],
  ['it names another period', () => {}, { period: 'six-months' }],
  ['it is to have another template for this once', () => {}, { readyMade: 'publication' }],
  [
    'the first was cancelled',
    (office) =>
      ask(office, 'callCancelMemo', { id: registerRows(office)[0]?.รหัส, reason: 'สร้างซ้ำ' }),
    {},
  ],
  [
    'another template is in use',
    (office) => {
      const { stamp } = ask<{ stamp: string }>(office, 'callTemplates');
      ask(office, 'callChooseTemplate', { kind: 'short', version: null, stamp });
    },
    {},
  ],
])('nothing is asked where %s', async (_why, act, more) => {
  const office = await openMemoOffice();
  generate(office);
  act(office);
  expect(fill(office, more).same).toBeNull();
});

test('of several the newest is told, and one whose Doc nobody has seen is none', async () => {
  const office = await openMemoOffice();
  makeMemo(office);
  office.wait(30);
  make(office, fill(office, { another: 'wish' }).draft);
  expect(fill(office).same?.when).toBe('10 มีนาคม 2569 10:00');
  office.wait(30);
  ask(office, 'callCreateMemo', fill(office, { another: 'cut off' }).draft);
  expect(fill(office).same?.when).toBe('10 มีนาคม 2569 10:00');
});
