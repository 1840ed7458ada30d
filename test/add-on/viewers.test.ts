/** Whose right is taken down to looking or commenting while a page is open: what still works, and what each refusal says. */
import { switchOn } from '../../local/switches';
import { FAILURES } from '../../src/words/failures';
import { makeMemo, openMemoOffice, SHEET, setCell } from './memo-office';
import { type Office, openOffice, registerRows } from './office';

const NEEDED = FAILURES.th['view-only'];

async function viewing(): Promise<{ readonly office: Office; readonly id: string }> {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  setCell(office, SHEET, 'B3', ' ก2');
  switchOn(['view-only'], office);
  return { office, id };
}

const state = (office: Office) =>
  JSON.stringify([
    office.workbook.book.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]),
    office.drive.files.map(({ name, trashed }) => [name, trashed]),
  ]);

test.each<[string, unknown]>([
  ['callSidebar', { mark: false }],
  ['callSidebar', undefined],
  ['callCheck', undefined],
  ['callMemos', undefined],
  ['callTemplates', undefined],
  ['callUnits', undefined],
  ['callWordMemo', {}],
  ['callPreviewMemo', {}],
])('%s still answers, and changes no cell', async (name, arg) => {
  const { office } = await viewing();
  const rows = JSON.stringify(registerRows(office));
  expect(office.runtime.call(name, arg)).toMatchObject({ ok: true });
  expect(JSON.stringify(registerRows(office))).toBe(rows);
});

test.each<[string, (id: string) => unknown]>([
  ['callSaveSettings', () => [{ key: 'agency', before: '', after: 'เทศบาล' }]],
  ['callSaveSigners', () => [{ row: null, before: null, after: SIGNER }]],
  ['callAccept', () => ({ rule: 'text/spacing', key: 'k', text: 'ก', title: 'ข', accepted: true })],
  ['callSetRule', () => ({ rule: 'text/spacing', level: 'off' })],
  ['callSample', () => ({ wanted: true })],
  ['callGenerate', () => ({ force: true, period: 'six-months' })],
  [
    'callDecide',
    (id) => ({ id, index: 0, decision: 'approved', date: '2026-03-10', remark: '', seen: null }),
  ],
  ['callCancelMemo', (id) => ({ id, reason: 'สร้างซ้ำ' })],
  [
    'callShare',
    (id) => ({ id, signers: [{ index: 0, email: 'palad@example.org', role: 'reader' }] }),
  ],
  ['callUpdateMemo', (id) => ({ id, force: true, overEdits: true })],
])(
  '%s is refused in words that say what can be done, and nothing is changed',
  async (name, given) => {
    const { office, id } = await viewing();
    const before = state(office);
    const reply = office.runtime.call(name, given(id)) as { ok: boolean; message?: string };
    expect(JSON.stringify(reply)).toContain(NEEDED);
    expect(JSON.stringify(reply)).not.toContain('Action not allowed');
    expect(state(office)).toBe(before);
  },
);

const SIGNER = { order: '9', heading: 'คำสั่ง', name: 'ก', position: 'ข', actingFor: '', email: '' };

test('the sheets that are missing are not made', async () => {
  const office = await openOffice();
  switchOn(['view-only'], office);
  const before = state(office);
  expect(JSON.stringify(office.runtime.call('callSetUp', { boxes: true }))).toContain(NEEDED);
  expect(state(office)).toBe(before);
});

test.each(['menuCheck', 'menuGenerate', 'menuNewYear'])(
  'the menu’s %s says it in a box',
  async (item) => {
    const { office } = await viewing();
    // The same memo would be asked about.
    setCell(office, SHEET, 'C2', 'อบรมรอบหลัง');
    office.wait(60);
    office.runtime.ui.ask = () => 'YES' as never;
    office.runtime.menu(item);
    const shown = JSON.stringify([office.runtime.ui.dialogs, office.runtime.ui.alerts]);
    expect(shown).not.toContain('Action not allowed');
    if (item !== 'menuCheck') expect(shown).toContain(NEEDED);
  },
);
