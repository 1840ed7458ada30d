/** What a colleague has recorded since the page was read is neither wiped nor passed over unasked. */
import type { CancelReply, MemoView, UpdateReply } from '../../src/app/sign-off/data';
import { saidOf } from '../../src/core/sign-off/whom';
import {
  as,
  decide,
  editDoc,
  makeMemo,
  memo,
  openMemoOffice,
  row,
  SHEET,
  setCell,
  share,
  update,
} from './memo-office';
import { ask, memoText, type Office } from './office';

const cancel = (office: Office, shown: MemoView) =>
  ask<CancelReply>(office, 'callCancelMemo', {
    id: shown.id,
    reason: 'สร้างซ้ำ',
    said: saidOf(shown.signers),
  });

const updateFrom = (office: Office, shown: MemoView, agreed: object = {}): UpdateReply =>
  update(office, shown.id, { said: saidOf(shown.signers), ...agreed });

async function sent() {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  share(office, id, 0, 1);
  setCell(office, SHEET, 'C2', 'แก้ไขแล้ว');
  office.wait(60);
  return { office, id, colleague: as(office, 'colleague') };
}

const textOf = (office: Office) => memoText(office, office.drive.files[0]?.id);

describe('an update', () => {
  test.each([
    ['returned', ''],
    ['returned', 'ขอตัวเลขข้อ 3'],
    ['approved', ''],
    ['commented', 'เห็นควร'],
  ])(
    'on a page that does not show what was said since (%s %j) is made by nobody',
    async (said, remark) => {
      const { office, id, colleague } = await sent();
      const shown = memo(office);
      decide(colleague, id, 0, said, { remark });
      const before = row(office);
      expect(updateFrom(office, shown, { askAgain: true })).toMatchObject({
        kind: 'said-since',
        signers: [0],
        memo: { signers: [{ decision: said, remark }, { decision: null }] },
      });
      expect(row(office)).toEqual(before);
      expect(await textOf(office)).not.toContain('แก้ไขแล้ว');
      expect(updateFrom(office, memo(office), { askAgain: true })).toMatchObject({
        kind: 'updated',
      });
    },
  );

  test('to ask those again who had decided wipes no decision that came after the question', async () => {
    const { office, id, colleague } = await sent();
    decide(colleague, id, 0, 'approved');
    const shown = memo(office);
    expect(updateFrom(office, shown)).toEqual({ kind: 'decided', signers: [0] });
    decide(colleague, id, 0, 'approved', { seen: 'approved', remark: 'เห็นชอบตามเสนอ' });
    expect(updateFrom(office, shown, { askAgain: true })).toMatchObject({
      kind: 'said-since',
      signers: [0],
      memo: { signers: [{ remark: 'เห็นชอบตามเสนอ' }, {}] },
    });
    expect(memo(office).signers[0]?.remark).toBe('เห็นชอบตามเสนอ');
  });

  test('whose answer was lost is no decision that came since: it is done already', async () => {
    const { office, id, colleague } = await sent();
    decide(colleague, id, 0, 'approved');
    const shown = memo(office);
    expect(updateFrom(office, shown, { askAgain: true })).toMatchObject({ kind: 'updated' });
    expect(updateFrom(office, shown, { askAgain: true })).toMatchObject({ kind: 'updated' });
    expect(office.drive.versions(office.drive.files[0]?.id ?? '')).toHaveLength(1);
  });

  test('knows who said it by name, and not by the place in the list', async () => {
    const { office, id, colleague } = await sent();
    decide(colleague, id, 0, 'approved');
    const shown = memo(office);
    const [first, ...others] = saidOf(shown.signers);
    const said = [{ ...first, whom: { ...first?.whom, name: '(ชื่อ–สกุล ค)' } }, ...others];
    expect(update(office, id, { said, askAgain: true })).toMatchObject({ kind: 'said-since' });
  });
});

describe('edits made by hand after the question about earlier ones', () => {
  async function asked() {
    const { office, id } = await sent();
    editDoc(office, 'palad@example.org', '2026-03-10T03:00:00.000Z');
    const reply = update(office, id);
    if (reply.kind !== 'edited') throw new Error(reply.kind);
    return { office, id, agreed: { overEdits: true, edits: reply.edits } };
  }

  test('are asked about as well', async () => {
    const { office, id, agreed } = await asked();
    editDoc(office, 'mayor@example.org', '2026-03-10T03:10:00.000Z');
    expect(update(office, id, agreed)).toMatchObject({
      kind: 'edited',
      editedAt: '10 มีนาคม 2569 10:10',
      editedBy: 'mayor',
    });
    expect(await textOf(office)).not.toContain('แก้ไขแล้ว');
  });

  test('and so are comments', async () => {
    const { office, id, agreed } = await asked();
    office.drive.files[0]?.comments.push({
      id: '1',
      author: 'palad@example.org',
      content: 'โปรดแก้ข้อ 2',
      createdTime: '2026-03-10T03:10:00.000Z',
    });
    const reply = update(office, id, agreed);
    expect(reply).toMatchObject({ kind: 'edited', comments: [{ text: 'โปรดแก้ข้อ 2' }] });
    const edits = reply.kind === 'edited' ? reply.edits : '';
    expect(update(office, id, { ...agreed, edits })).toMatchObject({ kind: 'updated' });
  });

  test('those that were asked about are replaced', async () => {
    const { office, id, agreed } = await asked();
    expect(update(office, id, agreed)).toMatchObject({ kind: 'updated' });
    expect(await textOf(office)).toContain('แก้ไขแล้ว');
  });
});

describe('cancelling', () => {
  test('leaves a memo that all have decided since where it is, and shows what they said', async () => {
    const { office, id, colleague } = await sent();
    const shown = memo(office);
    decide(colleague, id, 0, 'approved');
    decide(colleague, id, 1, 'approved', { order: 'agreed' });
    const before = row(office);
    expect(cancel(office, shown)).toMatchObject({
      cancelled: false,
      memo: { stage: 'complete', signers: [{ decision: 'approved' }, { order: 'agreed' }] },
    });
    expect(row(office)).toEqual(before);
    expect(office.drive.files[0]?.trashed).toBe(false);
    expect(cancel(office, memo(office))).toMatchObject({
      cancelled: true,
      memo: { stage: 'cancelled' },
    });
  });

  test('that was done already is done, whatever its page showed', async () => {
    const { office, id, colleague } = await sent();
    const shown = memo(office);
    decide(colleague, id, 0, 'returned', { remark: 'ผิดปี' });
    cancel(office, memo(office));
    expect(cancel(office, shown)).toMatchObject({ cancelled: true });
  });
});
