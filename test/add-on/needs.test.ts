/**
 * Each row of the calls and of the menu names just the scopes that its command uses: with these alone granted it
 * does its work, and where all are granted it uses these and no other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, type Runtime } from '../../local/runtime';
import { CALLS, type CallName, type Reply } from '../../src/app/calls';
import type { DraftCall, FilledReply } from '../../src/app/memo/generate';
import type { MadeDoc } from '../../src/app/memo/make-doc';
import type { TemplateFile, TemplatesData } from '../../src/app/template/data';
import type { UnitsData } from '../../src/app/units/data';
import { DRIVE, PAGE, SCOPES, type Scope, SHEET } from '../../src/core/scopes';
import { MENU_ITEMS, type MenuItemName } from '../../src/menu/items';
import { docxOf, paragraph, table } from '../core/docx/docx';
import { SHEET as MEASURES, openMemoOffice } from './memo-office';
import { NOW, type Office } from './office';
import { distWith } from './scoped-dist';
import { runWillingly } from './willing';

const TEMPLATE: TemplateFile = {
  name: 'แบบสั้น.docx',
  base64: Buffer.from(
    docxOf(paragraph('{{เรื่อง}}') + table(['{{#มาตรการ}}{{ลำดับ}}', '{{สถานะ}}{{/มาตรการ}}'])),
  ).toString('base64'),
};

const OLD_MEMO = Buffer.from(
  docxOf(table(['มาตรการ', 'สถานะการดำเนินการ'], ['อบรม', 'เสร็จแล้ว'])),
).toString('base64');

const CREST = readFileSync(join(import.meta.dirname, '../fixtures/crest.png')).toString('base64');

function runtimeWith({ workbook, drive }: Office, scopes: readonly Scope[]): Runtime {
  const user = { email: 'clerk@example.org', locale: 'th' };
  return createRuntime({ dist: distWith(scopes), workbook, drive, user, now: NOW });
}

const PAPER = { reference: '', numberedOn: '', printed: '', signedCopy: '', published: '' };

/** An office at work: what one step has answered, the next ones give back. */
interface Desk {
  readonly office: Office;
  draft?: DraftCall;
  made?: MadeDoc;
}

function ask<Value>({ office }: Desk, name: CallName, ...given: readonly object[]): Value {
  const reply = office.runtime.call(name, ...given) as Reply<Value>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const stamp = (desk: Desk) => ask<TemplatesData>(desk, 'callTemplates').stamp;
const id = ({ made }: Desk) => made?.id ?? '';
const requestId = (desk: Desk) =>
  ask<UnitsData>(desk, 'callUnits', {}).units.find(({ memo }) => memo)?.memo?.id ?? '';
const on = (desk: Desk) => ({ id: id(desk), index: 0 });

/** All have approved. */
function decided(desk: Desk): string {
  const said = { decision: 'approved', date: '2026-03-10', remark: '', seen: null };
  for (const index of [0, 1]) ask(desk, 'callDecide', { id: id(desk), index, ...said });
  return id(desk);
}

type Given = (desk: Desk) => object | undefined;

/** Every call once, in an order in which each finds what it is about. */
const STEPS: Readonly<Record<CallName, Given>> = {
  callSetUp: () => undefined,
  callSample: () => ({ wanted: false }),
  callSetThaiRegion: () => undefined,
  callCheck: () => undefined,
  callChanged: () => ({ sheet: MEASURES, token: '' }),
  callGoTo: () => ({ sheet: MEASURES, cell: 'B2' }),
  callFix: () => [{ sheet: MEASURES, cell: 'B2', before: 'ก1', after: 'ก๑' }],
  // No row has a fault: both look, and write nothing.
  callSetStatus: () => ({ sheet: MEASURES, cell: 'F2', title: 'ก1', status: 'done' }),
  callUndoStatus: () => ({
    sheet: MEASURES,
    cell: 'F2',
    title: 'ก1',
    cells: [{ cell: 'F2', before: '""', after: '"x"' }],
  }),
  callAccept: () => ({
    rule: 'text/spacing',
    key: 'k',
    text: 'ก',
    title: 'ข',
    accepted: true,
  }),
  callSetRule: () => ({ rule: 'text/spacing', level: 'off' }),
  callMapping: () => ({ sheet: MEASURES }),
  callSaveMapping: () => ({ sheet: MEASURES, mapping: null }),
  callMeasuresSheets: () => undefined,
  callTickSheets: () => ({ sheets: [MEASURES] }),
  callSaveSettings: () => [{ key: 'agency', before: '', after: 'เทศบาล' }],
  callSaveSigners: () => [],
  callDownloadTemplate: () => ({ kind: 'short', version: null }),
  callCheckTemplate: () => TEMPLATE,
  callUseTemplate: (desk) => ({ ...TEMPLATE, stamp: stamp(desk) }),
  callTemplates: () => undefined,
  callSaveEmblem: () => ({ base64: CREST }),
  callEditTemplate: () => ({ fresh: true }),
  callFindEdited: () => undefined,
  callPreviewTemplate: () => TEMPLATE,
  callPreviewMemo: () => ({ template: { kind: 'short', version: null } }),
  callBinPreviews: () => undefined,
  callGenerate: () => ({}),
  // Another memo than the one just made: the same again would be found, and no row left open.
  callFillMemo: () => ({ period: 'six-months' }),
  callCreateMemo: ({ draft }) => draft,
  // The memo's row is still open: Drive is asked what became of it.
  callSidebar: () => undefined,
  callRegisterMemo: ({ made }) => ({ ...made?.memo, id: made?.id }),
  callWordMemo: () => ({}),
  callUnits: () => ({}),
  callMakeUnit: () => ({ batch: 'ชุดที่ 1', units: ['กองคลัง'], unit: 'กองคลัง' }),
  callTrialDoc: () => ({ id: 'self-test' }),
  callMemos: () => undefined,
  callShare: (desk) => ({
    id: id(desk),
    signers: [{ index: 0, email: 'palad@example.org', role: 'reader' }],
  }),
  callTakeBack: on,
  callShareLink: (desk) => ({ id: id(desk), role: 'reader' }),
  callDecide: (desk) => ({
    ...on(desk),
    decision: 'commented',
    date: '2026-03-10',
    remark: '',
    seen: null,
  }),
  callUpdateMemo: (desk) => ({ id: id(desk), askAgain: true, overEdits: true }),
  callComments: (desk) => ({ id: id(desk) }),
  callCompareMemos: (desk) => ({ from: id(desk), to: null }),
  callRecordSent: (desk) => ({ id: requestId(desk), isSent: true }),
  callRecordConfirmed: (desk) => ({ id: requestId(desk), isConfirmed: true }),
  callRecordPaper: (desk) => ({
    id: id(desk),
    before: PAPER,
    after: { ...PAPER, printed: '10 มีนาคม 2569' },
  }),
  callWebTable: (desk) => ({ id: id(desk) }),
  callLockMemo: (desk) => ({ id: decided(desk) }),
  callNewVersion: (desk) => ({ id: decided(desk) }),
  callCancelMemo: (desk) => ({ id: id(desk), reason: 'สร้างซ้ำ' }),
  callChooseTemplate: (desk) => ({ kind: 'official', version: null, stamp: stamp(desk) }),
  callReadOldMemo: () => ({ docx: OLD_MEMO }),
  callImportOldMemo: () => ({
    docx: OLD_MEMO,
    name: 'มาตรการ (นำเข้า)',
    settings: [],
    signers: true,
  }),
};

/** What a service's methods ask for; none for what needs no consent. */
function scopeOf({ service, method }: Runtime['calls'][number]): Scope | null {
  if (service.startsWith('Drive.')) return DRIVE;
  if (service === 'Ui') return /^show(Sidebar|ModalDialog)$/.test(method) ? PAGE : null;
  const isFree = service === 'SpreadsheetApp' && /^(getUi|newDataValidation)$/.test(method);
  return /^(Spreadsheet|Sheet|Range|Protection)/.test(service) && !isFree ? SHEET : null;
}

function usedBy({ calls }: Runtime): readonly Scope[] {
  const used = new Set(calls.map(scopeOf));
  return SCOPES.filter((scope) => used.has(scope));
}

/** Runs each call with what `scopesFor` grants it, and gives back what it used. */
async function runAll(scopesFor: (name: CallName) => readonly Scope[]) {
  const desk: Desk = { office: await openMemoOffice() };
  return Object.entries(STEPS).map(([each, given]) => {
    const name = each as CallName;
    const value = given(desk);
    const runtime = runtimeWith(desk.office, scopesFor(name));
    const reply = runtime.call(name, ...(value ? [value] : [])) as Reply<unknown>;
    if (name === 'callFillMemo' && reply.ok) {
      const { draft } = reply.value as FilledReply;
      if (draft) desk.draft = draft;
    }
    if (name === 'callCreateMemo' && reply.ok) desk.made = reply.value as MadeDoc;
    return { name, failed: reply.ok ? null : reply.message, used: usedBy(runtime) };
  });
}

const needs = (name: CallName): readonly Scope[] => CALLS[name].needs;

test('each call does its work with the scopes of its row, and no other', async () => {
  const failed = (await runAll(needs)).filter((each) => each.failed !== null);
  expect(failed).toEqual([]);
});

test('each call uses every scope of its row, and no other', async () => {
  for (const { name, used, failed } of await runAll(() => SCOPES)) {
    expect({ name, used, failed }).toEqual({ name, used: needs(name), failed: null });
  }
});

/** Asked whether to go on, this user always is willing. A box and a plain message say the same. */
function click(office: Office, name: MenuItemName, scopes: readonly Scope[]) {
  const runtime = runtimeWith(office, scopes);
  const { ui } = runtime;
  runWillingly(runtime, name);
  const told = ui.alerts.filter(({ buttons }) => buttons === 'OK');
  const shown = [...ui.dialogs, ...told, ...(ui.sidebar ? [ui.sidebar] : [])];
  // The self-test has both, the message first.
  const titles = [...new Set(shown.map(({ title }) => title))];
  return { used: usedBy(runtime), titles, asked: ui.consents };
}

const withoutPage = (scopes: readonly Scope[]) => scopes.filter((scope) => scope !== PAGE);

describe.each(Object.entries(MENU_ITEMS))('the menu’s %s', (each, { needs: granted }) => {
  const name = each as MenuItemName;

  test('works with the scopes of its row and uses them all; a box of ours is no need', async () => {
    const limited = click(await openMemoOffice(), name, granted);
    const free = click(await openMemoOffice(), name, SCOPES);
    // The row says what it needs; the runtime, what its calls have asked for.
    expect({ name, needs: granted }).toEqual({ name, needs: limited.used });
    expect(withoutPage(free.used)).toEqual(withoutPage(granted));
    expect(limited).toEqual({ ...free, used: granted });
    expect(limited.titles).toEqual([expect.not.stringMatching('ไม่สำเร็จ')]);
    expect(limited.asked).toEqual([]);
  });
});
