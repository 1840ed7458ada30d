/** The self-test of the menu: what it answers, its failing line under each unkindness, and that it leaves nothing behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type DriveReason, driveAnswer } from '../../local/drive/error';
import { askDrive } from '../../local/drive/rest';
import { switchOn } from '../../local/switches';
import { ITEMS_KNOWN_TO } from '../../src/core/ita/years';
import { DRIVE, SHEET } from '../../src/core/scopes';
import { PRODUCT_VERSION } from '../../src/words/product';
import { SELF_TEST, type SelfTestStep } from '../../src/words/self-test';
import { SHEET as MEASURES, openMemoOffice } from './memo-office';
import { type Office, openOffice } from './office';
import { english, failing, lineOf, run } from './self-test-told';

/** All that a person, or the next command, could find. */
function traces({ workbook, drive, runtime }: Office) {
  return {
    cells: workbook.book.worksheets.map((sheet) => [
      sheet.name,
      sheet.getSheetValues(),
      sheet.getCell('B2').style,
      sheet.getCell('B2').note,
    ]),
    rules: [...workbook.rules.keys()].length,
    protections: workbook.protections.length,
    open: runtime.seat.sheet.name,
    docs: drive.files.filter(({ trashed }) => !trashed),
  };
}

describe('the self-test', () => {
  test('passes each step of a kind Google and answers what no page of Google’s says', async () => {
    const office = await english();
    const told = run(office);
    expect(failing(told)).toEqual([]);
    expect(told).toMatch(`ITA Memo ${PRODUCT_VERSION} · 26 of 26 steps passed`);
    expect(told).toContain(`\nfacts known up to ITA ${ITEMS_KNOWN_TO}\n`);
    expect(lineOf(told, '✓', 'scopes')).toBe(
      ': spreadsheets.currentonly, drive.file, script.container.ui',
    );
    expect(lineOf(told, '✓', 'text-cells')).toBe(": =1+1 'x 1/2569 0812 TRUE");
    expect(lineOf(told, '✓', 'date-typed')).toBe(': 1/10/2568 → 1/10/2568 (2568-10-01)');
    expect(lineOf(told, '✓', 'page')).toMatch(/^: (\d{5,}) of \1$/);
    expect(lineOf(told, '✓', 'decode')).toMatch(/^: 375000 bytes in \d+ ms$/);
    expect(lineOf(told, '✓', 'late-refusal')).toMatch(/^: reported when sent\./);
    expect(lineOf(told, '✓', 'beyond-grid')).toBe(': rejected until rows are added');
    expect(lineOf(told, '✓', 'copied-protection')).toBe(': source 1, copy 0');
    expect(lineOf(told, '✓', 'export')).toBe(': an error instead of the file, as expected');
    expect(lineOf(told, '✓', 'region')).toBe(': th_TH, Asia/Bangkok');
  });

  test('leaves the workbook, the open sheet and Drive as they were, marks and all', async () => {
    // A title is missing: a check would mark its cell.
    const office = await openMemoOffice({
      [MEASURES]: [
        ['มาตรการ', 'สถานะ'],
        ['', 'เสร็จสิ้น'],
      ],
    });
    const before = JSON.stringify(traces(office));
    run(office);
    expect(JSON.stringify(traces(office))).toBe(before);
  });

  test('works on a workbook without measures', async () => {
    expect(failing(run(await english({ Sheet1: [] })))).toEqual([]);
  });

  test('says at work in a corner of the sheet, and gives one text to copy in a page besides', async () => {
    const office = await english();
    run(office);
    const { toasts, dialogs } = office.runtime.ui;
    expect(toasts).toEqual([{ message: SELF_TEST.en.running, title: 'ITA Memo' }]);
    expect(dialogs).toHaveLength(1);
  });

  test('tells all of it by a message alone where no page may open', async () => {
    const office = await english();
    office.runtime.failOn({ method: 'Ui.showModalDialog', error: 'no' });
    expect(run(office)).toContain(`✓ ${SELF_TEST.en.steps['bin-doc']}`);
    expect(office.runtime.ui.dialogs).toEqual([]);
  });

  test('a sheet of that name that someone has written into is not touched', async () => {
    const office = await openMemoOffice({ _ทดสอบระบบ: [['ของเดิม']] });
    const told = run(office);
    expect(lineOf(told, '✗', 'make-sheet', 'th')).not.toBeNull();
    expect(office.workbook.book.getWorksheet('_ทดสอบระบบ')?.getCell('A1').value).toBe('ของเดิม');
  });

  test('its version is that of the package', () => {
    const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
    expect(PRODUCT_VERSION).toBe((JSON.parse(file) as { version: string }).version);
  });
});

describe('the text to send', () => {
  const NAMES = [
    'clerk@example.org',
    'https://docs.google.com/document/d/abc/edit',
    '1AbCdEfGhIjKlMnOpQrStUvWx',
    'เรื่องลับ',
  ];

  test.each([
    `File not found: ${NAMES[2]}.`,
    `The user ${NAMES[0]} may not: see ${NAMES[1]}`,
    `A file with the name "${NAMES[3]}" exists`,
    `No sheet “${NAMES[3]}”`,
    `Response Code: 200. Message: ${NAMES[3]}`,
    `รหัสการตอบกลับ: 200 ข้อความ: ${NAMES[3]}`,
    `รหัสการตอบกลับ 404 ${NAMES[3]}`,
    `Code de réponse : 200. Message : ${NAMES[3]}`,
    `ไฟล์ที่ได้คือ PK\u0003\u0004${NAMES[3]}`,
  ])('holds no address, link, id or title: %s', async (error) => {
    const office = await english();
    // Words that nobody knows: asked again before they are told.
    office.runtime.plan({ method: 'Drive.Files.create', moment: 'outage', error });
    const told = run(office);
    expect(lineOf(told, '✗', 'create-doc')).not.toBeNull();
    for (const name of [...NAMES, MEASURES]) expect(told).not.toContain(name);
  });

  test('has lines of at most 300 characters that print', async () => {
    const office = await english();
    const error = `\u0000${'ยาว '.repeat(5000)}`;
    office.runtime.plan({ method: 'Drive.Files.create', moment: 'outage', error });
    for (const line of run(office).split('\n\n')[0]?.split('\n') ?? []) {
      expect(Array.from(line).length).toBeLessThanOrEqual(300);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  });
});

interface Turned {
  readonly turn: (office: Office) => void;
  readonly steps: readonly SelfTestStep[];
}

type Unkindness = readonly [what: string, turned: Turned];

const under = (
  what: string,
  turn: Turned['turn'],
  ...steps: readonly SelfTestStep[]
): Unkindness => [what, { turn, steps }];

const refused =
  (method: string, error: Error | string = 'Service error') =>
  ({ runtime }: Office) =>
    runtime.plan({ method, moment: 'outage', error });

const drive =
  (reason: DriveReason) =>
  ({ runtime }: Office) =>
    runtime.plan({
      method: 'Drive.Files.create',
      moment: 'outage',
      error: driveAnswer('files.create', reason),
    });

const REASONS: readonly DriveReason[] = [
  'userRateLimitExceeded',
  'rateLimitExceeded',
  'dailyLimitExceeded',
  'storageQuotaExceeded',
  'domainPolicy',
  'insufficientFilePermissions',
  'accessNotConfigured',
  'authError',
  'notFound',
  'internalError',
  'backendError',
];

const UNKINDNESSES: readonly Unkindness[] = [
  under('a box left unticked', ({ runtime }) => runtime.grant([SHEET, DRIVE]), 'scopes'),
  under(
    'an American workbook',
    ({ workbook }) => Object.assign(workbook, { locale: 'en_US' }),
    'region',
    'date-typed',
  ),
  under(
    'another time zone',
    ({ workbook }) => Object.assign(workbook, { timeZone: 'America/New_York' }),
    'region',
  ),
  under(
    'a table with typed columns',
    ({ workbook }) =>
      workbook.makeTable({ sheet: MEASURES, range: 'A1:H4', types: { C: 'TEXT', H: 'DROPDOWN' } }),
    'typed-columns',
  ),
  under(
    'a colleague at work',
    ({ workbook }) => Object.assign(workbook.lock, { holder: {} }),
    'lock',
  ),
  under('a page cut short', (office) => switchOn(['pages-cut'], office), 'page'),
  under('a page refused', (office) => switchOn(['pages-refused'], office), 'page'),
  under('a full Drive', (office) => switchOn(['drive-full'], office), 'create-doc'),
  under(
    'an administrator against Drive apps',
    (office) => switchOn(['drive-policy'], office),
    'create-doc',
  ),
  ...REASONS.map((reason) => under(`Drive’s ${reason}`, drive(reason), 'create-doc')),
  under('no reading', refused('Range.getDisplayValues'), 'read-sheet', 'fill-template'),
  under('no base64', refused('Utilities.newBlob'), 'decode', 'create-doc'),
  under('no new sheet', refused('Spreadsheet.insertSheet'), 'make-sheet'),
  under('no formulas', refused('Range.getFormulas'), 'text-cells'),
  under('no values', refused('Range.setValues'), 'make-sheet'),
  under('no rules', refused('Range.setDataValidation'), 'late-refusal'),
  under('no protection', refused('Sheet.protect'), 'copied-protection'),
  under('no size', refused('Sheet.getMaxRows'), 'beyond-grid'),
  under('no list of files', refused('Drive.Files.list'), 'find-doc', 'left-over'),
  under('no updates', refused('Drive.Files.update'), 'update-doc', 'bin-doc'),
  under('no state', refused('Drive.Files.get'), 'doc-state'),
  under('an export that is refused', refused('Drive.Files.export'), 'export'),
  under('no permissions', refused('Drive.Permissions.list'), 'sharing'),
  under('no comments', refused('Drive.Comments.list'), 'sharing'),
  under('no name', refused('Drive.About.get'), 'user'),
  under('no token', refused('ScriptApp.getOAuthToken'), 'doc-address'),
  under('no deleting', refused('Spreadsheet.deleteSheet'), 'remove-sheet'),
];

describe.each(['th', 'en'] as const)('its failing line in %s', (language) => {
  test.each(UNKINDNESSES)('under %s', async (_what, { turn, steps }) => {
    const office = await openOffice({ locale: language, template: 'plain' });
    turn(office);
    const told = run(office);
    for (const step of steps) expect([step, lineOf(told, '✗', step, language)]).not.toContain(null);
  });
});

test('a known refusal has the words of its way out beside Google’s own', async () => {
  const office = await openOffice({ template: 'plain' });
  switchOn(['drive-full'], office);
  const line = lineOf(run(office), '✗', 'create-doc', 'th') ?? '';
  expect(line).toContain('พื้นที่เก็บข้อมูลของ Google ไดรฟ์เต็ม');
  expect(line).toContain('(การเรียก API ไปยัง drive.files.create ล้มเหลว');
});

test('a typed column is named with what to do, and without the sheet’s own name', async () => {
  const office = await english({
    แผนลับ: [
      ['มาตรการ', 'สถานะ'],
      ['ก', 'เสร็จสิ้น'],
    ],
  });
  office.workbook.makeTable({ sheet: 'แผนลับ', range: 'A1:B2', types: { B: 'DROPDOWN' } });
  const told = run(office);
  expect(lineOf(told, '✗', 'typed-columns')).toMatch(/measures B\. Choose the column type/);
  expect(told).not.toContain('แผนลับ');
});

test.each(['blob', 'signed', 'bytes', 'utf-8'] as const)(
  'an export that answers as %s',
  async (form) => {
    const office = await english();
    office.drive.exportForm = form;
    expect(lineOf(run(office), '✓', 'export')).toMatch(/^: the file came as/);
  },
);

describe('its page', () => {
  interface Asked {
    readonly address: string;
    readonly token: string;
  }

  /** The page as a browser has it, with what it needs of one. */
  async function openPage(office: Office, { offline = false } = {}): Promise<string> {
    run(office);
    const html = office.runtime.ui.dialogs.at(-1)?.html ?? '';
    const unescaped = (text = '') =>
      text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => ENTITIES[name] ?? '');
    const report = {
      dataset: { given: unescaped(/data-given="([^"]*)"/.exec(html)?.[1]) },
      value: unescaped(/<textarea[^>]*>([^<]*)/.exec(html)?.[1]),
    };
    const answered: Promise<unknown>[] = [];
    const runner = (success: (reply: unknown) => void, failure: (error: unknown) => void) => ({
      withSuccessHandler: (handle: typeof success) => runner(handle, failure),
      withFailureHandler: (handle: typeof failure) => runner(success, handle),
      callTrialDoc: (given: unknown) => {
        try {
          success(JSON.parse(JSON.stringify(office.runtime.call('callTrialDoc', given))));
        } catch (error) {
          failure(error);
        }
      },
    });
    const nothing = () => undefined;
    const context = vm.createContext({
      document: { getElementById: (id: string) => (id === 'report' ? report : { dataset: {} }) },
      URL: { createObjectURL: () => 'blob:local' },
      Blob,
      google: { script: { run: runner(nothing, nothing) } },
      fetch: (address: Asked['address'], { headers }: { headers: { Authorization: string } }) => {
        const answer = offline
          ? Promise.reject(new TypeError('Failed to fetch'))
          : Promise.resolve(answerOf(office, address, headers.Authorization));
        answered.push(answer.catch(nothing));
        return answer;
      },
    });
    vm.runInContext(/<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '', context);
    await Promise.all(answered);
    await new Promise((done) => setTimeout(done, 5));
    return report.value;
  }

  const ENTITIES: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
  };

  function answerOf({ drive }: Office, address: string, authorization: string) {
    expect(authorization).toBe('Bearer ya29.local');
    const sight = { drive, email: 'clerk@example.org', execution: { appId: 'app-1' } };
    const { status, body } = askDrive(sight, address);
    return {
      ok: status === 200,
      status,
      arrayBuffer: async () => ({ byteLength: body.length }),
    };
  }

  test('adds what only a page can try to the one text, without the token', async () => {
    const office = await english();
    const text = await openPage(office);
    expect(text).toContain(`ITA Memo ${PRODUCT_VERSION}`);
    expect(lineOf(text, '✓', 'page-file')).toBe('');
    expect(lineOf(text, '✓', 'page-call')).toBe('');
    expect(lineOf(text, '✓', 'page-fetch')).toMatch(/^: \d{3,}$/);
    expect(text).not.toMatch(/ya29|googleapis/);
  });

  test.each(['th', 'en'] as const)(
    'tells several accounts in the browser, in %s',
    async (locale) => {
      const office = await openOffice({ locale, template: 'plain' });
      switchOn(['several-accounts'], office);
      const text = await openPage(office);
      expect(lineOf(text, '✗', 'page-call', locale)).toContain('PERMISSION_DENIED');
      expect(text.split('\n').at(-1)).toContain('Chrome');
    },
  );

  test('tells a request that the browser refuses', async () => {
    const text = await openPage(await english(), { offline: true });
    expect(lineOf(text, '✗', 'page-fetch')).toBe(': Failed to fetch');
  });

  test('tells Drive’s refusal by its number', async () => {
    const office = await english();
    const { drive } = office;
    office.runtime.before({ method: 'Ui.showModalDialog' }, () => {
      drive.files.splice(0);
    });
    expect(lineOf(await openPage(office), '✗', 'page-fetch')).toBe(': HTTP 404');
  });
});
