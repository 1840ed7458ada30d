/** The register, or the memo's row in it, was deleted while its page is open: every call about that memo says so. */
import { tellProblem } from '../../src/words/problems';
import { makeMemo, openMemoOffice, REGISTER } from './memo-office';
import type { Office } from './office';

const PAPER = { reference: '', numberedOn: '', printed: '', signedCopy: '', published: '' };

const CALLS: readonly (readonly [name: string, given: (id: string) => object])[] = [
  ['callShare', (id) => ({ id, signers: [{ index: 0, email: 'a@example.org', role: 'reader' }] })],
  ['callTakeBack', (id) => ({ id, index: 0 })],
  ['callShareLink', (id) => ({ id, role: 'reader' })],
  [
    'callDecide',
    (id) => ({ id, index: 0, decision: 'approved', date: '2026-03-10', remark: '', seen: null }),
  ],
  ['callUpdateMemo', (id) => ({ id, askAgain: true, overEdits: true })],
  ['callComments', (id) => ({ id })],
  ['callCompareMemos', (id) => ({ from: id, to: null })],
  ['callRecordPaper', (id) => ({ id, before: PAPER, after: { ...PAPER, reference: 'นม 1/2569' } })],
  ['callWebTable', (id) => ({ id })],
  ['callLockMemo', (id) => ({ id })],
  ['callNewVersion', (id) => ({ id })],
  ['callCancelMemo', (id) => ({ id, reason: 'สร้างซ้ำ' })],
];

const GONE: readonly (readonly [what: string, remove: (office: Office) => void])[] = [
  [
    'the register',
    ({ workbook: { book } }) => {
      const sheet = book.getWorksheet(REGISTER);
      if (sheet) book.removeWorksheet(sheet.id);
    },
  ],
  ['its row', ({ workbook: { book } }) => book.getWorksheet(REGISTER)?.spliceRows(2, 1)],
];

describe.each(GONE)('%s is gone', (_what, remove) => {
  test('each call says so, and touches no document', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    remove(office);
    const files = () => JSON.stringify(office.drive.files);
    const before = files();
    const told = CALLS.map(([name, given]) => [name, office.runtime.call(name, given(id))]);
    const { message } = tellProblem('th', { kind: 'memo-gone' });
    const gone = { ok: false, message };
    expect(told).toEqual(CALLS.map(([name]) => [name, expect.objectContaining(gone)]));
    expect(files()).toBe(before);
  });
});
