/**
 * What a user is told who has ticked only some of the consent screen's boxes, none, or has taken consent back:
 * what Google asks for, what the page says, and where a box cannot open. Never that something unexpected went wrong.
 */
import { createRuntime, type Runtime } from '../../local/runtime';
import { CALLS, type CallName, type Reply } from '../../src/app/calls';
import { docxLinkOf, pdfLinkOf } from '../../src/core/doc-link';
import { DRIVE, PAGE, SCOPES, type Scope, SHEET } from '../../src/core/scopes';
import { MENU_ITEMS, type MenuItemName } from '../../src/menu/items';
import { CONSENT } from '../../src/words/consent';
import { DIALOGS } from '../../src/words/dialogs';
import { fakeSoffice, withPath } from '../local/fake-soffice';
import { openMemoOffice } from './memo-office';
import { DIST, NOW, type Office, registerRows } from './office';
import { distWith } from './scoped-dist';
import { runWillingly } from './willing';

const ALL = SCOPES;

interface Granting {
  readonly granted?: readonly Scope[];
  /** What the manifest asks for. */
  readonly declared?: readonly Scope[];
  readonly locale?: string;
}

function at({ workbook, drive }: Office, { granted, declared = ALL, locale = 'th' }: Granting) {
  const user = { email: 'clerk@example.org', locale };
  const dist = declared === ALL ? DIST : distWith(declared);
  const runtime = createRuntime({ dist, workbook, drive, user, now: NOW });
  if (granted) runtime.grant(granted);
  return runtime;
}

const LETTERS: Readonly<Record<Scope, string>> = { [SHEET]: 'S', [DRIVE]: 'D', [PAGE]: 'P' };

const lettersOf = (scopes: readonly string[]) =>
  SCOPES.filter((scope) => scopes.some((each) => each.endsWith(scope)))
    .map((scope) => LETTERS[scope])
    .join('');

const scopesOf = (letters: string) => SCOPES.filter((scope) => letters.includes(LETTERS[scope]));

/** What came before the user after a click: whoever is asked goes on. */
function click(runtime: Runtime, name: MenuItemName): string {
  const { ui } = runtime;
  const told = () => ui.alerts.filter(({ buttons }) => buttons === 'OK');
  withPath(fakeSoffice(), () => runWillingly(runtime, name));
  const [asked] = ui.consents;
  if (asked) return `asks ${lettersOf(asked)}`;
  const failed = DIALOGS.th.problemTitle;
  const titles = [...ui.dialogs, ...told()].map(({ title }) => title);
  if (titles.includes(failed)) return failed;
  if (ui.sidebar) return 'sidebar';
  return [...ui.dialogs.map(() => 'box'), ...told().map(() => 'alert')].join();
}

const GRANTED = ['', 'S', 'D', 'P', 'SD', 'SP', 'DP', 'SDP'] as const;

/** For each item, what comes of a click with what is granted. */
const CLICKS: readonly (readonly [name: MenuItemName, ...outcomes: string[]])[] = [
  // granted:        nothing     S          D         P          S, D     S, P      D, P      all
  ['menuCheck', 'asks SDP', 'alert', 'asks S', 'asks S', 'alert', 'box', 'asks S', 'box'],
  ['menuSetUp', 'asks SDP', 'alert', 'asks S', 'asks S', 'alert', 'box', 'asks S', 'box'],
  ['menuRemove', 'asks SDP', 'alert', 'asks S', 'asks S', 'alert', 'box', 'asks S', 'box'],
  ['menuNewYear', 'asks SDP', 'alert', 'asks S', 'asks S', 'alert', 'box', 'asks S', 'box'],
  ['menuGenerate', 'asks SDP', 'asks D', 'asks S', 'asks SD', 'alert', 'asks D', 'asks S', 'box'],
  ['menuRestore', 'asks SDP', 'asks D', 'asks S', 'asks SD', 'alert', 'asks D', 'asks S', 'box'],
  [
    'menuGeneratePeriod',
    'asks SDP',
    'asks D',
    'asks S',
    'asks SD',
    'alert',
    'asks D',
    'asks S',
    'box',
  ],
  [
    'menuSelfTest',
    'asks SDP',
    'asks D',
    'asks S',
    'asks SD',
    'alert',
    'asks D',
    'asks S',
    'box,alert',
  ],
  // A page needs its own scope; where that is missing, Google asks for all that are.
  [
    'menuSidebar',
    'asks SDP',
    'asks DP',
    'asks SP',
    'asks S',
    'asks P',
    'sidebar',
    'asks S',
    'sidebar',
  ],
  [
    'menuMemos',
    'asks SDP',
    'asks DP',
    'asks SP',
    'asks S',
    'asks P',
    'sidebar',
    'asks S',
    'sidebar',
  ],
  [
    'menuUnits',
    'asks SDP',
    'asks DP',
    'asks SP',
    'asks S',
    'asks P',
    'sidebar',
    'asks S',
    'sidebar',
  ],
  [
    'menuTemplates',
    'asks SDP',
    'asks DP',
    'asks SP',
    'asks S',
    'asks P',
    'sidebar',
    'asks S',
    'sidebar',
  ],
];

test('the table has every menu item', () => {
  const rows: readonly string[] = CLICKS.map(([name]) => name);
  const missing = Object.keys(MENU_ITEMS).filter((name) => !rows.includes(name));
  expect(missing.map((name) => `CLICKS needs a row for ${name}`)).toEqual([]);
  expect(rows).toHaveLength(Object.keys(MENU_ITEMS).length);
});

describe.each(CLICKS.map(([name, ...outcomes]) => ({ name, outcomes })))(
  'the menu’s $name',
  ({ name, outcomes }) => {
    test.each(GRANTED.map((granted, index) => [granted, outcomes[index]]))(
      'with “%s” granted: %s',
      async (granted, outcome) => {
        const office = await openMemoOffice();
        const before = JSON.stringify(office.workbook.book.model.sheets);
        const runtime = at(office, { granted: scopesOf(granted ?? '') });
        expect(click(runtime, name)).toBe(outcome);
        if (outcome?.startsWith('asks')) {
          expect(JSON.stringify(office.workbook.book.model.sheets)).toBe(before);
          expect(office.drive.files).toEqual([]);
          expect(runtime.logs).toEqual([]);
        }
      },
    );
  },
);

test('after consent the same click does its work', async () => {
  const office = await openMemoOffice();
  const runtime = at(office, { granted: [] });
  runtime.menu('menuGenerate');
  runtime.grant([SHEET, PAGE]);
  runtime.menu('menuGenerate');
  expect(runtime.ui.consents.map(lettersOf)).toEqual(['SDP', 'D']);
  expect(registerRows(office)).toEqual([]);
  runtime.grant(ALL);
  withPath(fakeSoffice(), () => runtime.menu('menuGenerate'));
  expect(runtime.ui.consents).toHaveLength(2);
  expect(registerRows(office)).toMatchObject([{ สถานะบันทึก: 'สร้างแล้ว' }]);
});

const call = (runtime: Runtime, name: CallName, ...given: readonly unknown[]) =>
  runtime.call(name, ...given) as Reply<unknown>;

type Refused = Extract<Reply<unknown>, { readonly ok: false }>;

describe('a call of the page', () => {
  const rows = Object.entries(CALLS).flatMap(([name, { needs }]) =>
    needs.map((missing): [CallName, Scope] => [name as CallName, missing as Scope]),
  );

  test.each(rows)('%s without %s: says which permission, with the link', async (name, missing) => {
    const office = await openMemoOffice();
    const before = JSON.stringify(office.workbook.book.model.sheets);
    const granted = ALL.filter((scope) => scope !== missing);
    for (const [locale, words] of [
      ['th', CONSENT.th],
      ['en', CONSENT.en],
    ] as const) {
      const runtime = at(office, { granted, locale });
      const { ok, message, authorize } = call(runtime, name) as Refused;
      expect(ok).toBe(false);
      expect(message).toContain(words.permissions[missing]);
      for (const scope of granted) expect(message).not.toContain(words.permissions[scope]);
      expect(authorize).toMatch(/^https:\/\//);
      expect(runtime.logs).toEqual([]);
    }
    expect(JSON.stringify(office.workbook.book.model.sheets)).toBe(before);
    expect(office.drive.files).toEqual([]);
  });

  test('names all that are missing, and not those it does without', async () => {
    const { message } = call(
      at(await openMemoOffice(), { granted: [PAGE] }),
      'callSidebar',
    ) as Refused;
    expect(message).toContain(CONSENT.th.permissions[SHEET]);
    expect(message).toContain(CONSENT.th.permissions[DRIVE]);
    expect(call(at(await openMemoOffice(), { granted: [SHEET] }), 'callCheck').ok).toBe(true);
  });

  test('with nothing granted fails before it begins, with Google’s words', async () => {
    const runtime = at(await openMemoOffice(), { granted: [] });
    expect(() => call(runtime, 'callSidebar')).toThrow('ต้องมีการให้สิทธิ์');
  });

  test('tells of consent that was taken back while the page was open, and works once it is given again', async () => {
    const office = await openMemoOffice();
    const runtime = at(office, {});
    const { value } = call(runtime, 'callFillMemo', {}) as { value: { draft: object } };
    runtime.grant([SHEET, PAGE]);
    expect(call(runtime, 'callCreateMemo', value.draft)).toMatchObject({
      ok: false,
      message: expect.stringContaining(CONSENT.th.permissions[DRIVE]),
    });
    expect(registerRows(office)).toEqual([]);
    runtime.grant(ALL);
    expect(call(runtime, 'callCreateMemo', value.draft).ok).toBe(true);
  });
});

describe('a manifest without script.container.ui', () => {
  const declared: readonly Scope[] = [SHEET, DRIVE];
  const opened = async () => {
    const office = await openMemoOffice();
    return { office, runtime: at(office, { declared }) };
  };
  const lastAlert = ({ ui }: Runtime) => ui.alerts.at(-1);

  test('checks from the menu', async () => {
    const { runtime } = await opened();
    expect(click(runtime, 'menuCheck')).toBe('alert');
    expect(lastAlert(runtime)).toMatchObject({
      title: DIALOGS.th.checkTitle,
      prompt: expect.stringContaining(DIALOGS.th.completion(3, 3, '100.00')),
    });
  });

  test('makes and registers a memo, and writes its link out', async () => {
    const { office, runtime } = await opened();
    expect(click(runtime, 'menuGenerate')).toBe('alert');
    const [row] = registerRows(office);
    expect(row).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว' });
    expect(row?.ลิงก์).toContain('https://docs.google.com/document/d/');
    expect(lastAlert(runtime)).toMatchObject({ title: DIALOGS.th.memoTitle });
    expect(lastAlert(runtime)?.prompt).toContain(DIALOGS.th.shareByHand);
    expect(lastAlert(runtime)?.prompt).toContain(row?.ลิงก์);
    expect(lastAlert(runtime)?.prompt).toContain(`${DIALOGS.th.pdf}\n${pdfLinkOf(row?.ลิงก์ ?? '')}`);
    expect(lastAlert(runtime)?.prompt).toContain(
      `${DIALOGS.th.docx}\n${docxLinkOf(row?.ลิงก์ ?? '')}`,
    );
  });

  test.each(['menuSetUp', 'menuNewYear', 'menuSelfTest'] as const)(
    '%s ends in an alert',
    async (name) => {
      const { runtime } = await opened();
      expect(click(runtime, name)).toBe('alert');
    },
  );

  test.each(['menuSidebar', 'menuMemos', 'menuUnits', 'menuTemplates'] as const)(
    '%s says that pages cannot open here, and what can be done',
    async (name) => {
      const { runtime } = await opened();
      expect(click(runtime, name)).toBe(DIALOGS.th.problemTitle);
      expect(lastAlert(runtime)?.prompt).toBe(CONSENT.th.noPage);
      expect(runtime.logs).toEqual([]);
    },
  );

  test.each(['menuCheck', 'menuGenerate'] as const)(
    '%s says what to do in the sheet where a finding sends to the sidebar, and only then',
    async (name) => {
      const noStatus = [
        ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ', 'ร้อยละ'],
        ['1', 'ก', 'กองคลัง', '50'],
      ];
      const office = await openMemoOffice({ มาตรการ: noStatus });
      const runtime = at(office, { declared });
      click(runtime, name);
      expect(lastAlert(runtime)?.prompt).toContain('กด “กำหนดคอลัมน์” ในแถบด้านข้าง');
      expect(lastAlert(runtime)?.prompt).toContain(DIALOGS.th.withoutSidebar);
      const { runtime: quiet } = await opened();
      click(quiet, name);
      expect(lastAlert(quiet)?.prompt).not.toContain(DIALOGS.th.withoutSidebar);
      // Where pages open, so does the sidebar.
      const withPages = at(office, {});
      click(withPages, name);
      expect(JSON.stringify(withPages.ui.dialogs)).not.toContain(DIALOGS.th.withoutSidebar);
    },
  );

  test('asks for what it has where that is missing, and never for what it has not', async () => {
    const runtime = at(await openMemoOffice(), { declared, granted: [SHEET] });
    expect(click(runtime, 'menuSidebar')).toBe('asks D');
  });
});

describe('a frame that cannot open, though all is granted', () => {
  const items = Object.entries(MENU_ITEMS).filter(
    ([, { needs }]) => !(needs as readonly Scope[]).includes(PAGE),
  );

  test.each(items.map(([name]) => name as MenuItemName))(
    '%s tells it in an alert',
    async (name) => {
      const runtime = at(await openMemoOffice(), {});
      runtime.failOn({ method: 'Ui.showModalDialog', error: 'Service unavailable' });
      expect(click(runtime, name)).toBe('alert');
      expect(runtime.logs).toEqual([]);
    },
  );

  test('a problem is told in an alert too', async () => {
    const office = await openMemoOffice({ มาตรการ: [['ว่าง']] });
    const runtime = at(office, {});
    runtime.failOn({ method: 'Ui.showModalDialog', error: 'Service unavailable' });
    expect(click(runtime, 'menuNewYear')).toBe(DIALOGS.th.problemTitle);
  });

  test('a memo’s box that opens does not tell how to do without pages', async () => {
    const runtime = at(await openMemoOffice(), {});
    expect(click(runtime, 'menuGenerate')).toBe('box');
    expect(runtime.ui.dialogs[0]?.html).toContain(DIALOGS.th.nextStep);
    expect(runtime.ui.dialogs[0]?.html).not.toContain(DIALOGS.th.shareByHand);
  });

  test('the sidebar says what can be done without it', async () => {
    const runtime = at(await openMemoOffice(), {});
    runtime.failOn({ method: 'Ui.showSidebar', error: 'Service unavailable' });
    expect(click(runtime, 'menuSidebar')).toBe(DIALOGS.th.problemTitle);
    expect(runtime.ui.dialogs[0]?.html).toContain(CONSENT.th.noPage.split('\n')[0]);
  });
});
