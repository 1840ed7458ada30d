/** What sign-off costs in calls over the wire, whatever the number of measures and memos. */
import { BUDGETS } from '../../bench/budgets';
import { decide, makeMemo, memos, openMemoOffice, SHEET, share } from './memo-office';
import { ask, doneRows, HEADINGS, wireCalls } from './office';

const signers = (count: number) => [
  ['ชื่อ', 'ตำแหน่ง', 'อีเมล'],
  ...Array.from({ length: count }, (_, index) => [`ก${index}`, 'หัวหน้า', `s${index}@example.org`]),
];

const rows = (count: number) => ({ [SHEET]: [HEADINGS, ...doneRows(count)] });

test('each signer shared with adds three calls', async () => {
  const costs = await Promise.all(
    [1, 5].map(async (count) => {
      const office = await openMemoOffice({ ผู้ลงนาม: signers(5) });
      const id = makeMemo(office);
      const asked = Array.from({ length: count }, (_, index) => ({
        index,
        email: `s${index}@example.org`,
      }));
      return wireCalls(office, () => share(office, id, ...asked));
    }),
  );
  expect(costs[1]! - costs[0]!).toBe(4 * BUDGETS.shareEach.most);
  expect(costs[0]).toBeLessThanOrEqual(BUDGETS.share.most);
});

test('the memos page takes the same at few measures and memos and at many of either', async () => {
  const costs = await Promise.all(
    [
      [6, 1],
      [600, 2],
      [6, 12],
    ].map(async ([measures = 0, count = 0]) => {
      const office = await openMemoOffice(rows(measures));
      for (let made = 0; made < count; made++) makeMemo(office);
      return wireCalls(office, () => memos(office));
    }),
  );
  expect(new Set(costs).size).toBe(1);
  expect(costs[0]).toBeLessThanOrEqual(BUDGETS.memos.most);
});

test('with a sharing to settle the memos page keeps to its calls', async () => {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  office.runtime.failOn({ method: 'Range.setValues', at: 2 });
  share(office, id, 0, 1);
  expect(wireCalls(office, () => memos(office))).toBeLessThanOrEqual(BUDGETS.memos.most);
});

test.each<[string, number, (id: string) => readonly [string, object]]>([
  [
    'a decision',
    BUDGETS.decide.most,
    (id) => [
      'callDecide',
      { id, index: 0, decision: 'approved', date: '2026-03-10', remark: '', seen: null },
    ],
  ],
  [
    'the last decision',
    BUDGETS.decideLast.most,
    (id) => [
      'callDecide',
      { id, index: 1, decision: 'approved', date: '2026-03-10', remark: '', seen: null },
    ],
  ],
  [
    'paper',
    BUDGETS.paper.most,
    (id) => {
      const before = { reference: '', numberedOn: '', printed: '', signedCopy: '', published: '' };
      const after = { ...before, reference: 'มห 1/2', printed: '10 มีนาคม 2569' };
      return ['callRecordPaper', { id, before, after }];
    },
  ],
  ['the comments', BUDGETS.comments.most, (id) => ['callComments', { id }]],
  ['taking back', BUDGETS.takeBack.most, (id) => ['callTakeBack', { id, index: 0 }]],
  ['cancelling', BUDGETS.cancel.most, (id) => ['callCancelMemo', { id, reason: 'สร้างซ้ำ' }]],
  ['opening by the link', BUDGETS.link.most, (id) => ['callShareLink', { id, role: 'reader' }]],
  ['closing the link', BUDGETS.closeLink.most, (id) => ['callShareLink', { id, role: null }]],
  ['an update', BUDGETS.update.most, (id) => ['callUpdateMemo', { id }]],
  ['a comparison', BUDGETS.compare.most, (id) => ['callCompareMemos', { from: id, to: null }]],
])('%s takes at most %i, whatever the number of measures', async (what, most, callOf) => {
  const costs = await Promise.all(
    [6, 600].map(async (count) => {
      const office = await openMemoOffice(rows(count));
      const id = makeMemo(office);
      share(office, id, 0);
      if (what === 'closing the link' || what === 'cancelling')
        ask(office, 'callShareLink', { id, role: 'reader' });
      if (what === 'the last decision') decide(office, id, 0, 'approved');
      const [name, call] = callOf(id);
      return wireCalls(office, () => ask(office, name, call));
    }),
  );
  expect(costs[1]).toBe(costs[0]);
  expect(costs[0]).toBeLessThanOrEqual(most);
});
