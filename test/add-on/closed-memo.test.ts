/** A memo that all have decided is closed: nothing offers to change it, its Doc is locked, and a new version names it. */
import { markChanged } from '../../local/drive/folder';
import {
  as,
  decide,
  makeMemo,
  memo,
  memos,
  openMemoOffice,
  row,
  SHEET,
  setCell,
  update,
} from './memo-office';
import { ask, type Office, registerRows } from './office';

/** Both signers have approved; an hour later the sheet has changed. */
async function signed() {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  decide(office, id, 0, 'approved');
  decide(office, id, 1, 'approved');
  return { office, id };
}

const changed = (office: Office) => setCell(office, SHEET, 'C2', 'แก้ไขแล้ว');

const restrictions = ({ drive }: Office) => drive.files[0]?.contentRestrictions ?? [];

const newVersion = (office: Pick<Office, 'runtime'>, id: string, more: object = {}) =>
  ask<{ kind: string }>(office, 'callNewVersion', { id, ...more });

describe('the Doc', () => {
  test('is locked once the last has decided, with the reason, and the register says so', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    decide(office, id, 0, 'approved');
    expect(restrictions(office)).toEqual([]);
    expect(decide(office, id, 1, 'approved').memo).toMatchObject({
      stage: 'complete',
      lock: 'locked',
    });
    expect(restrictions(office)).toMatchObject([
      { readOnly: true, reason: expect.stringContaining('พิจารณาครบ') },
    ]);
    expect(row(office).ประวัติ).toContain('ล็อกเอกสาร');
    expect(memo(office).lock).toBe('locked');
  });

  test('is opened again where a decision is taken back, and can be updated then', async () => {
    const { office, id } = await signed();
    const taken = decide(office, id, 1, null, { seen: 'approved' });
    expect(taken.memo).toMatchObject({ stage: 'sent', lock: '' });
    expect(restrictions(office)).toEqual([]);
    changed(office);
    expect(update(office, id, { askAgain: true }).kind).toBe('updated');
  });

  test('stays open where Drive refuses: the decision is recorded all the same, and it can be locked later', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    decide(office, id, 0, 'approved');
    office.runtime.plan({
      method: 'Drive.Files.update',
      moment: 'refused',
      error: new Error('not here'),
    });
    expect(decide(office, id, 1, 'approved')).toMatchObject({
      recorded: true,
      memo: { stage: 'complete', lock: 'refused' },
    });
    expect(ask(office, 'callLockMemo', { id })).toMatchObject({ lock: 'locked' });
    expect(restrictions(office)).toHaveLength(1);
  });

  test('a colleague’s record leaves the lock to its maker', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    decide(office, id, 0, 'approved');
    expect(decide(as(office, 'colleague'), id, 1, 'approved')).toMatchObject({
      recorded: true,
      memo: { stage: 'complete', lock: '' },
    });
    expect(restrictions(office)).toEqual([]);
    expect(ask(office, 'callLockMemo', { id })).toMatchObject({ lock: 'locked' });
  });

  test('a lock whose answer was lost is looked up when the memos are opened', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    decide(office, id, 0, 'approved');
    office.runtime.plan({ method: 'Drive.Files.update', moment: 'cut-after' });
    expect(() => decide(office, id, 1, 'approved')).toThrow();
    expect(row(office).สถานะบันทึก).toBe('พิจารณาครบแล้ว');
    expect(memo(office)).toMatchObject({ stage: 'complete', lock: 'locked' });
  });

  test('another document under the memo’s link is not locked', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    decide(office, id, 0, 'approved');
    const [doc] = office.drive.files;
    if (!doc) throw new Error('no Doc');
    doc.appProperties.itaMemoId = 'another';
    expect(decide(office, id, 1, 'approved').memo.lock).toBe('');
    expect(restrictions(office)).toEqual([]);
  });
});

describe('the memo', () => {
  test('says nothing of a sheet that has changed since', async () => {
    const { office } = await signed();
    changed(office);
    expect(memo(office)).toMatchObject({ stage: 'complete', changes: null });
    expect(row(office).ชีตหลังจัดทำ).toBe('');
    expect(ask(office, 'callSidebar', {})).toMatchObject({ lastMemo: { isClosed: true } });
  });

  test('cannot be updated, whatever is agreed to', async () => {
    const { office, id } = await signed();
    changed(office);
    const before = registerRows(office);
    const all = { askAgain: true, overEdits: true, force: true, ofItsSheet: true };
    for (const agreed of [{}, all]) expect(update(office, id, agreed)).toEqual({ kind: 'closed' });
    expect(registerRows(office)).toEqual(before);
    expect(office.drive.versions(office.drive.files[0]?.id ?? '')).toEqual([]);
  });
});

describe('a new version', () => {
  test('is a memo of its own that names the old, which stays as it was', async () => {
    const { office, id } = await signed();
    changed(office);
    const [old] = registerRows(office);
    expect(newVersion(office, id)).toMatchObject({ kind: 'made' });
    const rows = registerRows(office);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(old);
    expect(rows[1]?.ประวัติ).toContain('แทนฉบับที่จัดทำเมื่อ 10 มีนาคม 2569 09:30');
    const all = memos(office).memos;
    expect(all.find((each) => each.id === id)).toMatchObject({
      stage: 'complete',
      replacedBy: rows[1]?.รหัส,
    });
    expect(all.find((each) => each.id === rows[1]?.รหัส)).toMatchObject({
      stage: 'made',
      replaces: id,
      lock: '',
    });
  });

  test('asked for twice is one: the second asking finds the first', async () => {
    const { office, id } = await signed();
    changed(office);
    newVersion(office, id);
    newVersion(office, id);
    expect(registerRows(office)).toHaveLength(2);
    expect(office.drive.files).toHaveLength(2);
  });

  test('stops at errors in the sheet, and where another sheet is open', async () => {
    const { office, id } = await signed();
    setCell(office, SHEET, 'G2', '/');
    expect(newVersion(office, id)).toMatchObject({ kind: 'errors' });
    expect(registerRows(office)).toHaveLength(1);
    expect(newVersion(office, id, { force: true })).toMatchObject({ kind: 'made' });
  });
});

test('what is locked takes no new content and no other name; access and the bin stay possible', async () => {
  const { office } = await signed();
  const [file] = office.drive.files;
  if (!file) throw new Error('no Doc');
  markChanged(file, { email: 'clerk@example.org', time: '2026-03-10T03:00:00.000Z' }, false);
  const id = registerRows(office)[0]?.รหัส ?? '';
  expect(ask(office, 'callShareLink', { id, role: 'reader' })).toMatchObject({
    linkRole: 'reader',
  });
});
