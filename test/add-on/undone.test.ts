/** Ctrl+Z takes the register's cells back, and leaves Drive as it is: what can be known of it is told before anyone goes on. */
import {
  as,
  decide,
  editDoc,
  makeMemo,
  memo,
  openMemoOffice,
  REGISTER,
  row,
  SHEET,
  setCell,
  share,
  update,
} from './memo-office';
import { ask, memoText, type Office } from './office';

/** Gives what puts the cells of the register back as they are now. */
function remembered({ workbook }: Office): () => void {
  const values = () => workbook.book.getWorksheet(REGISTER)?.getRow(2);
  const before = [...((values()?.values ?? []) as unknown[])];
  return () => {
    for (const [column, value] of before.entries())
      if (column > 0) values()!.getCell(column).value = (value ?? null) as never;
  };
}

async function approved() {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  share(office, id, 0);
  decide(office, id, 0, 'approved');
  setCell(office, SHEET, 'C2', 'แก้ไขแล้ว');
  office.wait(60);
  return { office, id };
}

async function undone() {
  const { office, id } = await approved();
  const undo = remembered(office);
  expect(update(office, id, { askAgain: true }).kind).toBe('updated');
  undo();
  return { office, id };
}

const textOf = (office: Office) => memoText(office, office.drive.files[0]?.id);

describe('after an update that was undone', () => {
  test('nobody is asked to sign words that those before have not seen', async () => {
    const { office, id } = await undone();
    const mails = office.drive.mails.length;
    expect(() => share(office, id, 1)).toThrow(/เลิกทำ.*ปรับปรุงบันทึกข้อความ/s);
    expect(office.drive.mails).toHaveLength(mails);
    // The page then offers the update, which asks those who have decided on other words again.
    expect(memo(office).updateCutOff).toBe(true);
    expect(update(office, id)).toEqual({ kind: 'decided', signers: [0] });
    const reply = update(office, id, { askAgain: true });
    expect(reply).toMatchObject({ kind: 'edited', isBehind: true });
    const edits = reply.kind === 'edited' ? reply.edits : '';
    expect(update(office, id, { askAgain: true, overEdits: true, edits })).toMatchObject({
      kind: 'updated',
      memo: { updateCutOff: false, signers: [{ decision: null }, {}] },
    });
    expect(share(office, id, 0)).toMatchObject({ results: [{ shared: true }] });
  });

  test('nor is the link opened to all with the counts of other words', async () => {
    const { office, id } = await undone();
    expect(() => ask(office, 'callShareLink', { id, role: 'reader' })).toThrow('เลิกทำ');
    expect(office.drive.files[0]?.permissions.map(({ type }) => type)).not.toContain('anyone');
    expect(ask(office, 'callShareLink', { id, role: null })).toMatchObject({ linkRole: null });
  });

  test('the last decision is recorded, and the Doc is not locked as what all have seen', async () => {
    const { office, id } = await undone();
    expect(decide(office, id, 1, 'approved')).toMatchObject({
      recorded: true,
      memo: { stage: 'complete', lock: '' },
    });
    expect(office.drive.files[0]?.contentRestrictions).toEqual([]);
    expect(() => ask(office, 'callLockMemo', { id })).toThrow('เลิกทำ');
    expect(row(office).ประวัติ).not.toContain('ล็อกเอกสาร');
  });

  test('what someone has written by hand is asked about all the same', async () => {
    const { office, id } = await undone();
    office.wait(60);
    editDoc(office, 'clerk@example.org', '2026-03-10T04:20:00.000Z');
    expect(() => share(office, id, 1)).toThrow('เลิกทำ');
    expect(update(office, id, { askAgain: true })).toMatchObject({
      kind: 'edited',
      isBehind: true,
      editedAt: '10 มีนาคม 2569 11:20',
    });
  });

  test('with the sheet’s own cells taken back as well, the page is told by the next step', async () => {
    const { office, id } = await undone();
    setCell(office, SHEET, 'C2', 'เผยแพร่ประกาศ');
    expect(() => share(office, id, 1)).toThrow('เลิกทำ');
    expect(memo(office).updateCutOff).toBe(true);
  });
});

test('edits by hand, and those of another, are no update that was undone', async () => {
  const { office, id } = await approved();
  editDoc(office, 'palad@example.org', '2026-03-10T03:00:00.000Z');
  const reply = update(office, id, { askAgain: true });
  expect(reply).toMatchObject({ kind: 'edited', editedBy: 'palad' });
  expect(reply).not.toMatchObject({ isBehind: true });
  expect(share(office, id, 1)).toMatchObject({ results: [{ shared: true }] });
});

test('a sharing that was undone is told to the register by “restore”, and nobody is mailed twice', async () => {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  const undo = remembered(office);
  share(office, id, 0);
  undo();
  expect(memo(office).stage).toBe('made');
  const mails = office.drive.mails.length;
  office.runtime.menu('menuRestore');
  expect(memo(office)).toMatchObject({ stage: 'sent', signers: [{ access: 'shared' }, {}] });
  expect(office.drive.mails).toHaveLength(mails);
});

describe('a Doc that was locked by hand', () => {
  const locked = { readOnly: true as const, reason: '', restrictingUser: 'palad@example.org' };

  test('is told as that, with the way to unlock it, and nothing is written', async () => {
    const { office, id } = await approved();
    const before = row(office);
    office.drive.files[0]?.contentRestrictions.push(locked as never);
    expect(() => update(office, id, { askAgain: true })).toThrow(/ล็อก.*ปลดล็อก/s);
    expect(() => update(office, id, { askAgain: true })).not.toThrow('สิทธิ์');
    expect(row(office)).toEqual(before);
    office.drive.files[0]?.contentRestrictions.splice(0);
    expect(update(office, id, { askAgain: true }).kind).toBe('updated');
    expect(await textOf(office)).toContain('แก้ไขแล้ว');
  });

  test('and by us, which stays so where a colleague took the last decision back, is opened by the update', async () => {
    const { office, id } = await approved();
    decide(office, id, 1, 'approved');
    expect(office.drive.files[0]?.contentRestrictions).toHaveLength(1);
    const colleague = as(office, 'colleague');
    decide(colleague, id, 1, null, { seen: 'approved' });
    expect(update(office, id, { askAgain: true })).toMatchObject({
      kind: 'updated',
      memo: { lock: '' },
    });
    expect(await textOf(office)).toContain('แก้ไขแล้ว');
    expect(row(office).ประวัติ).toContain('ปลดล็อกเอกสาร');
  });
});
