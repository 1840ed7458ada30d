/** New content under the same link, and when it is refused. */
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
import { memoText } from './office';

async function corrected() {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  setCell(office, SHEET, 'C2', 'แก้ไขแล้ว');
  office.wait(60);
  return { office, id };
}

const textOf = (office: Awaited<ReturnType<typeof openMemoOffice>>) =>
  memoText(office, office.drive.files[0]?.id);

test('the earlier content stays in Drive’s history, and the row tells of both', async () => {
  const { office, id } = await corrected();
  setCell(office, 'ตั้งค่า', 'B2', '=ผลรอบสอง');
  expect(update(office, id)).toMatchObject({
    kind: 'updated',
    memo: { subject: '=ผลรอบสอง', when: '10 มีนาคม 2569 09:30', changes: null, compared: true },
  });
  expect(office.drive.versions(office.drive.files[0]?.id ?? '')).toHaveLength(1);
  expect(row(office)).toMatchObject({ เรื่อง: '=ผลรอบสอง', วันเวลาที่จัดทำ: '10 มีนาคม 2569 09:30' });
  expect(row(office).ประวัติ?.split('\n')[0]).toMatch(/^10 มีนาคม 2569 10:30 · ปรับปรุงเนื้อหา/);
  expect(memo(office)).toMatchObject({ changes: null, updateCutOff: false });
});

test('errors in the sheet stop it, unless the user goes on', async () => {
  const { office, id } = await corrected();
  setCell(office, SHEET, 'G2', '/');
  const before = await textOf(office);
  expect(update(office, id)).toMatchObject({
    kind: 'errors',
    report: { findings: [{ rule: 'status/many' }, { rule: 'memo/no-agency' }] },
  });
  expect(await textOf(office)).toBe(before);
  expect(update(office, id, { force: true })).toMatchObject({
    kind: 'updated',
    memo: { counts: { unclear: 1 } },
  });
});

describe('what someone has put into the Doc since', () => {
  test('is said first, with who and when; replaced only by choice', async () => {
    const { office, id } = await corrected();
    editDoc(office, 'palad@example.org', '2026-03-10T03:00:00.000Z');
    const before = row(office);
    expect(update(office, id)).toEqual({
      kind: 'edited',
      editedAt: '10 มีนาคม 2569 10:00',
      editedBy: 'palad',
      edits: expect.stringMatching(/./),
      isBehind: false,
      comments: [],
    });
    expect(row(office)).toEqual(before);
    expect(await textOf(office)).not.toContain('แก้ไขแล้ว');
    expect(update(office, id, { overEdits: true })).toMatchObject({ kind: 'updated' });
    expect(await textOf(office)).toContain('แก้ไขแล้ว');
  });

  test.each([
    ['by its maker an hour later', 'clerk@example.org', '2026-03-10T03:30:00.000Z', 'edited'],
    [
      'in the ten seconds of the making',
      'clerk@example.org',
      '2026-03-10T02:30:09.000Z',
      'updated',
    ],
    ['by another in those ten seconds', 'palad@example.org', '2026-03-10T02:30:09.000Z', 'edited'],
  ])('%s', async (_when, email, time, kind) => {
    const { office, id } = await corrected();
    editDoc(office, email, time);
    expect(update(office, id).kind).toBe(kind);
  });

  test('comments alone are said too, and only those that are newer', async () => {
    const { office, id } = await corrected();
    const comments = office.drive.files[0]?.comments;
    comments?.push({
      id: '1',
      author: 'palad@example.org',
      content: 'โปรดแก้ข้อ 2',
      createdTime: '2026-03-10T03:00:00.000Z',
    });
    expect(update(office, id)).toEqual({
      kind: 'edited',
      editedAt: '',
      editedBy: '',
      edits: expect.stringMatching(/./),
      isBehind: false,
      comments: [{ who: 'palad', when: '10 มีนาคม 2569 10:00', text: 'โปรดแก้ข้อ 2' }],
    });
    expect(update(office, id, { overEdits: true }).kind).toBe('updated');
    // That one was before the content there is now.
    expect(update(office, id).kind).toBe('updated');
  });

  test('a comment from before is said again where its writer has changed it since', async () => {
    const { office, id } = await corrected();
    office.drive.files[0]?.comments.push({
      id: '1',
      author: 'palad@example.org',
      content: 'โปรดแก้ข้อ 3 ด้วย',
      createdTime: '2026-03-10T01:00:00.000Z',
      modifiedTime: '2026-03-10T03:00:00.000Z',
    });
    expect(update(office, id)).toMatchObject({
      kind: 'edited',
      comments: [{ when: '10 มีนาคม 2569 10:00', text: 'โปรดแก้ข้อ 3 ด้วย' }],
    });
  });
});

describe('decisions', () => {
  test('of those who have passed it on refuse it, until they are asked again', async () => {
    const { office, id } = await corrected();
    share(office, id, 0, 1);
    decide(office, id, 1, 'commented');
    expect(update(office, id)).toEqual({ kind: 'decided', signers: [1] });
    const reply = update(office, id, { askAgain: true });
    expect(reply).toMatchObject({
      memo: {
        turn: 0,
        signers: [
          { access: 'shared', decision: null },
          { access: 'shared', decision: null },
        ],
      },
    });
    expect(row(office).ประวัติ).toContain('และเสนอใหม่ทุกคน');
  });

  test('a return is what it answers: no choice is asked for, and it is that signer’s turn again', async () => {
    const { office, id } = await corrected();
    share(office, id, 0);
    decide(office, id, 0, 'returned');
    expect(update(office, id)).toMatchObject({ kind: 'updated', memo: { stage: 'sent', turn: 0 } });
  });
});

describe('where Drive gives no answer', () => {
  test('to a content that never arrived, the row is as it was', async () => {
    const { office, id } = await corrected();
    office.runtime.failOn({ method: 'Drive.Files.update' });
    expect(() => update(office, id)).toThrow('Google ไดรฟ์ทำรายการนี้ไม่สำเร็จ');
    expect(memo(office)).toMatchObject({ updateCutOff: false, changes: { texts: true } });
  });

  test('and none to the question either, the row says that nobody knows', async () => {
    const { office, id } = await corrected();
    office.runtime.failOn({ method: 'Drive.Files.update' });
    office.runtime.plan({ method: 'Drive.Files.get', at: 2, moment: 'outage' });
    expect(() => update(office, id)).toThrow();
    office.runtime.clearPlan();
    expect(memo(office).updateCutOff).toBe(true);
    expect(update(office, id)).toMatchObject({ kind: 'updated', memo: { updateCutOff: false } });
  });
});

test('a Doc that its maker has put into the bin is not written to', async () => {
  const { office, id } = await corrected();
  Object.assign(office.drive.files[0] ?? {}, { trashed: true });
  expect(() => update(office, id)).toThrow('อยู่ในถังขยะ');
});

test('a memo of a sheet that is gone names the sheet', async () => {
  const { office, id } = await corrected();
  office.workbook.book.removeWorksheet(office.workbook.book.getWorksheet(SHEET)!.id);
  expect(() => update(office, id)).toThrow(`ไม่พบชีตชื่อ “${SHEET}”`);
  expect(() => update(as(office, 'colleague'), id)).toThrow('clerk');
});

describe('where the signers have become others', () => {
  async function withNewMayor() {
    const { office, id } = await corrected();
    share(office, id, 0, 1);
    setCell(office, 'ผู้ลงนาม', 'C3', '(ชื่อ–สกุล ค)');
    setCell(office, 'ผู้ลงนาม', 'F3', 'new-mayor@example.org');
    return { office, id };
  }

  test('the row asks those that the memo prints; who is no longer among them is shut out', async () => {
    const { office, id } = await withNewMayor();
    const reply = update(office, id);
    expect(reply).toMatchObject({
      kind: 'updated',
      memo: {
        signers: [
          { name: '(ชื่อ–สกุล ก)', access: 'shared', email: 'palad@example.org' },
          { name: '(ชื่อ–สกุล ค)', access: 'none', email: 'new-mayor@example.org' },
        ],
      },
    });
    const people = office.drive.files[0]?.permissions.map(({ emailAddress }) => emailAddress);
    expect(people).toEqual(['clerk@example.org', 'palad@example.org']);
    expect(row(office).ประวัติ).toContain('ยกเลิกสิทธิ์ของ รองนายก รักษาราชการแทนนายกเทศมนตรี (ชื่อ–สกุล ข)');
  });

  test('whom Drive would not shut out stays in sight', async () => {
    const { office, id } = await withNewMayor();
    office.runtime.plan({ method: 'Drive.Permissions.remove', moment: 'outage' });
    expect(update(office, id)).toMatchObject({
      kind: 'updated',
      memo: {
        signers: [
          {},
          { access: 'none' },
          { name: '(ชื่อ–สกุล ข)', access: 'sending', takingBack: true },
        ],
      },
    });
  });
});
