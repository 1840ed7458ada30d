/** Every call of the page as it is given rightly: what is hostile begins with one of these. */
type Sample = readonly [name: string, given: (id: string) => unknown];

const whom = { heading: 'คำสั่ง', name: '(ชื่อ–สกุล ข)', position: 'รองนายก', email: '' };
const signer = {
  order: '1',
  heading: 'ทราบ',
  name: '(ชื่อ–สกุล ก)',
  position: 'ปลัด',
  actingFor: '',
  email: 'palad@example.org',
};
const file = { name: 'แม่แบบ.docx', base64: 'AAAA' };
const entry = {
  reference: '',
  subject: 'เรื่อง',
  period: '',
  sheet: 'มาตรการ',
  template: '',
  fingerprint: 'f',
  snapshot: '',
  fiscalYear: 2569,
  completion: { total: 1, done: 1, inProgress: 0, notStarted: 0, unclear: 0, percent: 100 },
  signers: [signer],
  told: { holder: '', results: '', made: '' },
};

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  ['callCheck', () => ({ sheet: 'มาตรการ' })],
  ['callGenerate', () => ({ sheet: 'มาตรการ', force: true, period: 'six-months' })],
  ['callSidebar', () => ({ sheet: 'มาตรการ', mark: false })],
  ['callChanged', () => ({ sheet: 'มาตรการ', token: 'x' })],
  ['callGoTo', () => ({ sheet: 'มาตรการ', cell: 'B2' })],
  ['callFix', () => [{ sheet: 'มาตรการ', cell: 'B2', before: 'ก1', after: 'ก2' }]],
  ['callSaveSettings', () => [{ key: 'subject', before: 'รายงานผล', after: 'อื่น', year: 2569 }]],
  ['callSaveSigners', () => [{ row: 2, before: signer, after: { ...signer, name: 'อื่น' } }]],
  ['callSetUp', () => undefined],
  ['callSetThaiRegion', () => undefined],
  ['callFillMemo', () => ({ sheet: 'มาตรการ', force: true, period: null })],
  ['callCreateMemo', () => ({ name: 'บันทึก', entry, base64: 'AAAA' })],
  ['callRegisterMemo', (id) => ({ id, link: 'x', owner: null, modified: '' })],
  ['callWordMemo', () => ({ sheet: 'มาตรการ', period: null })],
  ['callTemplates', () => undefined],
  ['callEditTemplate', () => ({ fresh: true })],
  ['callFindEdited', () => undefined],
  ['callCheckTemplate', () => ({ ...file, base: 'x' })],
  ['callPreviewTemplate', () => file],
  [
    'callPreviewMemo',
    () => ({ sheet: 'มาตรการ', period: null, template: { kind: 'short', version: null } }),
  ],
  ['callBinPreviews', () => undefined],
  ['callUseTemplate', () => ({ ...file, stamp: 'x' })],
  ['callChooseTemplate', () => ({ kind: 'short', version: null, stamp: 'x' })],
  ['callDownloadTemplate', () => ({ kind: 'own', version: 1 })],
  ['callSaveEmblem', () => ({ base64: 'AAAA' })],
  ['callMemos', () => undefined],
  [
    'callShare',
    (id) => ({
      id,
      signers: [{ index: 0, whom, seen: 'x', email: 'palad@example.org', role: 'commenter' }],
    }),
  ],
  ['callTakeBack', (id) => ({ id, index: 0, whom })],
  ['callShareLink', (id) => ({ id, role: 'reader' })],
  [
    'callDecide',
    (id) => ({
      id,
      index: 0,
      whom,
      decision: 'approved',
      date: '2026-03-10',
      remark: '',
      seen: null,
    }),
  ],
  ['callUpdateMemo', (id) => ({ id, force: true, overEdits: true, askAgain: true })],
  ['callCancelMemo', (id) => ({ id, reason: 'สร้างซ้ำ' })],
  ['callLockMemo', (id) => ({ id })],
  ['callNewVersion', (id) => ({ id, force: true, ofItsSheet: true })],
  ['callCompareMemos', (id) => ({ from: id, to: null })],
  ['callTrialDoc', () => ({ id: 'x' })],
];
