import { type ArgumentsOf, CALLS, type CallName } from '../../src/app/calls';

const FILE = { name: 'แบบ.docx', base64: 'AAAA' };
const SIGNER = { order: '1', heading: 'ก', name: 'ข', position: 'ค', actingFor: '', email: '' };
const COUNTS = { total: 1, done: 1, inProgress: 0, notStarted: 0, unclear: 0 };
const ENTRY = {
  reference: '',
  subject: 'เรื่อง',
  period: '',
  kind: 'รายงานผล',
  unit: '',
  scope: '',
  sheet: 'มาตรการ',
  template: 'แบบ',
  fingerprint: 'x',
  snapshot: '',
  replaces: '',
  fiscalYear: 2569,
  completion: { ...COUNTS, percent: 100 },
  signers: [{ heading: 'ก', name: 'ข', position: 'ค', actingFor: '', email: '' }],
  told: { holder: '', results: '', made: '' },
};

const MAPPING = {
  rows: 1,
  columns: [{ key: 'ก', text: 'ก', as: 'title' as const }],
  words: [{ text: 'ข', means: 'done' as const }],
};

const WHOM = { heading: 'ก', name: 'ข', position: 'ค', email: 'a@example.org' };

const SAID = [
  { whom: WHOM, decision: 'returned' as const, order: null, decidedOn: '', remark: '' },
];

/** What each call may be given, with every field that there is; null where it is given nothing. */
const PAPER = { reference: '', numberedOn: '', printed: '', signedCopy: '', published: '' };

const GIVEN: { readonly [Name in CallName]: ArgumentsOf<Name>[0] | null } = {
  callCheck: { sheet: ['ก', 'ข'] },
  callGenerate: {
    sheet: 'ก',
    force: true,
    period: 'six-months',
    template: 'AAAA',
    readyMade: 'short',
    owner: 'กองคลัง',
    statuses: ['done'],
  },
  callSidebar: { sheet: 'ก', mark: false, quick: true },
  callChanged: { sheet: 'ก', token: 'x' },
  callGoTo: { sheet: 'ก', cell: 'A1' },
  callFix: [{ sheet: 'ก', cell: 'A1', row: 'a1b:.c2d', before: 'ก', after: 'ข' }],
  callSetStatus: { sheet: 'ก', cell: 'F2', row: 'a1b:.c2d', title: 'ข', status: 'done' },
  callUndoStatus: {
    sheet: 'ก',
    cell: 'F2',
    row: 'a1b:.c2d',
    title: 'ก',
    cells: [{ cell: 'F2', before: '"x"', after: 'true' }],
  },
  callAccept: { rule: 'text/spacing', key: 'k', text: 'ก', title: 'ข', accepted: true },
  callSetRule: { rule: 'text/spacing', level: 'info' },
  callMapping: { sheet: 'ก', at: { row: 1, rows: 1 }, mapping: MAPPING },
  callSaveMapping: { sheet: 'ก', id: 1, mapping: MAPPING, before: { mapping: MAPPING } },
  callMeasuresSheets: null,
  callTickSheets: { sheets: ['ก', 'ข'], ids: [1, 2], before: ['ก'] },
  callSaveSettings: [{ key: 'subject', before: '', after: 'ก', year: 2569 }],
  callSaveSigners: [{ row: 2, before: SIGNER, after: SIGNER }],
  callSetUp: { boxes: true },
  callSample: { wanted: true },
  callSetThaiRegion: null,
  callFillMemo: {
    sheet: 'ก',
    force: true,
    period: 'twelve-months',
    readyMade: 'publication',
    another: 'x',
    owner: 'กองคลัง',
    statuses: ['unclear'],
  },
  callReadOldMemo: { docx: 'AAAA', sheet: 'ก' },
  callImportOldMemo: {
    docx: 'AAAA',
    sheet: 'ก',
    name: 'ข',
    settings: ['agency'],
    signers: true,
  },
  callCreateMemo: { name: 'ก', entry: ENTRY, base64: 'AAAA', another: 'x' },
  callRegisterMemo: { id: 'x', link: 'https', owner: { name: 'ก', email: 'ข' }, modified: '' },
  callWordMemo: {
    sheet: 'ก',
    period: 'six-months',
    readyMade: 'progress',
    owner: 'กองคลัง',
    statuses: ['done'],
  },
  callTemplates: null,
  callEditTemplate: { fresh: true },
  callFindEdited: null,
  callCheckTemplate: { ...FILE, base: 'x' },
  callPreviewTemplate: FILE,
  callPreviewMemo: {
    sheet: 'ก',
    period: 'six-months',
    template: { kind: 'own', version: 1 },
    owner: 'กองคลัง',
    statuses: ['done'],
  },
  callBinPreviews: null,
  callUseTemplate: { ...FILE, stamp: 'x' },
  callChooseTemplate: { kind: 'own', version: 1, stamp: 'x' },
  callDownloadTemplate: { kind: 'own', version: 1 },
  callSaveEmblem: { base64: 'AAAA', stamp: 'x' },
  callMemos: null,
  callShare: {
    id: 'x',
    signers: [
      { index: 0, whom: WHOM, seen: '', email: 'a@example.org', role: 'reader', message: 'ขอเสนอ' },
    ],
  },
  callTakeBack: { id: 'x', index: 0, whom: WHOM },
  callShareLink: { id: 'x', role: 'reader' },
  callDecide: {
    id: 'x',
    index: 0,
    whom: WHOM,
    decision: 'approved',
    order: 'noted',
    date: '2026-03-10',
    remark: '',
    seen: null,
  },
  callUpdateMemo: {
    id: 'x',
    force: true,
    overEdits: true,
    edits: 'x',
    askAgain: true,
    said: SAID,
  },
  callComments: { id: 'x' },
  callRecordPaper: { id: 'x', before: PAPER, after: { ...PAPER, reference: 'มห 1/2' } },
  callRecordSent: { id: 'x', isSent: true },
  callRecordConfirmed: { id: 'x', isConfirmed: true },
  callWebTable: { id: 'x' },
  callLockMemo: { id: 'x' },
  callCancelMemo: { id: 'x', reason: 'สร้างซ้ำ', said: SAID },
  callNewVersion: { id: 'x', force: true, ofItsSheet: true },
  callCompareMemos: { from: 'x', to: 'y' },
  callUnits: { sheet: 'มาตรการ', period: 'six-months' },
  callMakeUnit: {
    sheet: 'มาตรการ',
    period: 'six-months',
    batch: 'x',
    units: ['ก'],
    unit: 'ก',
    template: 'progress',
    again: true,
    over: 'y',
  },
  callTrialDoc: { id: 'x' },
};

const NAMES = Object.keys(CALLS) as CallName[];

/** Nothing that any field takes, nor any whole. */
const JUNK = [
  'constructor',
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  'ก'.repeat(60_000),
  true,
  [],
  [null],
  [['ก']],
  {},
  { constructor: 1 },
  JSON.parse('{"__proto__": {"force": true}}'),
  new Date(0),
];

/** The value with one thing in it replaced, by each path there is. */
function replaced(value: unknown, junk: unknown): [path: string, value: unknown][] {
  if (Array.isArray(value)) {
    const [first] = value;
    return [
      ['', junk],
      ...replaced(first, junk).map(([path, each]): [string, unknown] => [`[0]${path}`, [each]]),
    ];
  }
  if (typeof value !== 'object' || value === null) return [['', junk]];
  return [
    ['', junk],
    ...Object.entries(value).flatMap(([key, item]) =>
      replaced(item, junk).map(([path, each]): [string, unknown] => [
        `.${key}${path}`,
        { ...value, [key]: each },
      ]),
    ),
  ];
}

const read = (name: CallName, given: unknown) => CALLS[name].given.read(given);

test.each(NAMES)('%s takes what it may be given, and gives it on as it is', (name) => {
  const given = GIVEN[name];
  const fitted = read(name, given);
  expect(fitted).toEqual({ ok: true, value: given ?? undefined });
});

test.each(NAMES)(
  '%s: junk in place of any part is refused, or is the kind of thing meant there',
  (name) => {
    const given = GIVEN[name];
    for (const junk of JUNK) {
      for (const [path, value] of replaced(given, junk)) {
        const fitted = read(name, value);
        if (!fitted.ok) continue;
        // What was let through: of the type that stood there, and in no field a word that is not in its list.
        const kinds = isNames(name, path) ? ['string', 'list'] : [kindOf(at(given, path))];
        const kind = kindOf(at(fitted.value, path));
        expect({ name, path, kind, isMeant: kinds.includes(kind) }).toMatchObject({
          isMeant: true,
        });
      }
    }
  },
);

/** One sheet by its name, or several: the choice of measures sheets, and of no other call's. */
function isNames(name: CallName, path: string): boolean {
  const choosing: readonly CallName[] = [
    'callCheck',
    'callGenerate',
    'callSidebar',
    'callChanged',
    'callFillMemo',
    'callWordMemo',
    'callPreviewMemo',
    'callUnits',
    'callMakeUnit',
  ];
  return path === '.sheet' && choosing.includes(name);
}

/** Words of a list, numbers that count, texts that stand in a cell: none of these takes such a value. */
test.each<[CallName, unknown]>([
  ['callShareLink', { id: 'x', role: 'writer' }],
  ['callDecide', { ...(GIVEN.callDecide as object), decision: 'hacked' }],
  ['callDecide', { ...(GIVEN.callDecide as object), order: 'hacked' }],
  ['callDownloadTemplate', { kind: 'constructor', version: null }],
  ['callPreviewMemo', { template: { kind: 'given', version: null } }],
  ['callFillMemo', { readyMade: 'own' }],
  ['callChooseTemplate', { kind: '__proto__', version: null, stamp: '' }],
  ['callShare', null],
  ['callShare', { id: 'x', signers: [{ index: 0, email: 'a@example.org', role: 'owner' }] }],
  ['callShare', { id: 'x', signers: [{ index: '0', email: 'a@example.org', role: 'reader' }] }],
  ['callTakeBack', { id: 'x', index: -1 }],
  ['callTakeBack', { id: 'x', index: 0.5 }],
  ['callTakeBack', { id: 'x' }],
  ['callTakeBack', { id: 'x', index: 0, force: true }],
  ['callSaveSettings', [{ key: 'toString', before: '', after: '' }]],
  ['callSaveSettings', [{ key: 'subject', before: '', after: 'ก'.repeat(50_001) }]],
  ['callSaveSigners', [{ row: 1e300, before: null, after: null }]],
  ['callGenerate', { readyMade: 'own' }],
  ['callMemos', { anything: 1 }],
  ['callSidebar', { mark: 'no' }],
  ['callSidebar', { sheet: [['ก']] }],
  ['callSidebar', { sheet: ['ก', 1] }],
  ['callGenerate', { sheet: Array(61).fill('ก') }],
  ['callMapping', { sheet: ['ก'] }],
])('%s is not given %j', (name, given) => {
  expect(read(name, given).ok).toBe(false);
});

test('where it does not fit is said by names of ours alone', () => {
  const sent = { id: 'x', signers: [{ index: 0, email: 'a@example.org', role: 'owner' }] };
  expect(read('callShare', sent)).toMatchObject({
    misfit: { where: 'signers[0].role', why: 'other' },
  });
  const hostile = JSON.parse('{"id": "x", "<b>": 1, "role": null}');
  expect(read('callShareLink', hostile)).toMatchObject({ misfit: { where: '', why: 'other' } });
});

function at(value: unknown, path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  return keys.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)?.[key], value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}
