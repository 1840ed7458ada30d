/** The same request once more: nobody is mailed twice, and the history has one line for one act. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShareReply } from '../../src/app/sign-off/data';
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
  share,
  update,
} from './memo-office';
import { ask, type Office } from './office';

async function made(template: 'plain' | 'official' = 'plain') {
  const office = await openMemoOffice({}, template);
  return { office, id: makeMemo(office) };
}

const canOpen = ({ drive }: Office) =>
  (drive.files[0]?.permissions ?? []).flatMap(({ emailAddress, role }) =>
    role === 'owner' ? [] : [`${emailAddress ?? 'anyone'} ${role}`],
  );

const lines = (office: Office, word: string) =>
  (row(office).ประวัติ ?? '').split('\n').filter((line) => line.includes(word)).length;

/** The command ends right behind this call. */
function cutAfter(office: Office, method: string, run: () => unknown): void {
  office.runtime.plan({ method, moment: 'cut-after' });
  expect(run).toThrow('as the test planned');
}

const PALAD = { index: 0, email: 'palad@example.org' };

describe('sharing', () => {
  test('of two the one who was refused is asked again, and nobody else is mailed', async () => {
    const { office, id } = await made();
    share(office, id, { index: 0, email: 'nobody' }, 1);
    const { results } = share(office, id, 0, 1);
    expect(results[1]?.message).toContain('จึงไม่ได้ส่งอีเมลซ้ำ');
    expect(office.drive.mails.map(({ to }) => to)).toEqual(['mayor@example.org', PALAD.email]);
  });

  test('a reminder is one mail, however often its answer is lost within the minute', async () => {
    const { office, id } = await made();
    const seen = share(office, id, 0).memo.signers[0]?.accessAt ?? '';
    const call = { id, request: 'r1', signers: [{ ...PALAD, seen, role: 'commenter' }] };
    cutAfter(office, 'Drive.Permissions.create', () => ask(office, 'callShare', call));
    memos(office);
    for (let times = 0; times < 2; times++) ask(office, 'callShare', call);
    expect(office.drive.mails).toHaveLength(2);
    ask(office, 'callShare', { ...call, request: 'r2' });
    expect(office.drive.mails).toHaveLength(3);
  });

  test('that came once more after it was taken back gives nobody access, and says so', async () => {
    const { office, id } = await made();
    const call = { id, request: 'r1', signers: [{ ...PALAD, role: 'commenter' }] };
    ask(office, 'callShare', call);
    ask(office, 'callTakeBack', { id, index: 0 });
    expect(ask<ShareReply>(office, 'callShare', call).results).toEqual([
      expect.objectContaining({ shared: false, message: expect.stringContaining('ไม่ได้แชร์ซ้ำ') }),
    ]);
    expect(canOpen(office)).toEqual([]);
    expect(office.drive.mails).toHaveLength(1);
    ask(office, 'callShare', { ...call, request: 'r2' });
    expect(canOpen(office)).toEqual(['palad@example.org commenter']);
  });

  test('after an update all are asked anew, by whatever page', async () => {
    const { office, id } = await made();
    share(office, id, 0);
    setCell(office, SHEET, 'B2', 'ก1 ใหม่');
    update(office, id);
    share(office, id, 0, 1);
    expect(office.drive.mails).toHaveLength(3);
  });

  test('settled by a look, it has its line in the history and the role that Drive has', async () => {
    const { office, id } = await made();
    cutAfter(office, 'Drive.Permissions.create', () => share(office, id, 0));
    memos(office);
    memos(office);
    expect(lines(office, 'ส่งให้')).toBe(1);
    expect(row(office).ประวัติ).toContain('Google ไดรฟ์ไม่ยืนยันว่าส่งอีเมลแจ้งแล้ว');
    const writer = { ...PALAD, role: 'writer' };
    office.runtime.plan({ method: 'Drive.Permissions.create', moment: 'cut-before' });
    expect(() => share(office, id, writer)).toThrow('as the test planned');
    expect(memo(office).signers[0]).toMatchObject({ access: 'shared', role: 'commenter' });
    share(office, id, writer);
    expect(canOpen(office)).toEqual([`${PALAD.email} writer`]);
  });

  test('whoever holds two posts and has another address in both leaves nobody at the old one', async () => {
    const { office, id } = await made();
    share(office, id, 0, { index: 1, email: PALAD.email });
    share(
      office,
      id,
      { index: 0, email: 'new@example.org' },
      { index: 1, email: 'new@example.org' },
    );
    expect(canOpen(office)).toEqual(['new@example.org commenter']);
    expect(row(office).ประวัติ).toContain(`ยกเลิกสิทธิ์ของ ปลัดเทศบาล (ชื่อ–สกุล ก) ${PALAD.email}`);
  });
});

describe('taking back', () => {
  test('cut off behind Drive, the row says that nobody knows, and the next look writes one line', async () => {
    const { office, id } = await made();
    share(office, id, 0);
    cutAfter(office, 'Drive.Permissions.remove', () => ask(office, 'callTakeBack', PALAD_OF(id)));
    expect(row(office).ผลการเสนอ).toContain('กำลังยกเลิกสิทธิ์');
    expect(memo(as(office, 'colleague')).signers[0]?.access).toBe('sending');
    memos(office);
    expect(memo(office).signers[0]?.access).toBe('taken-back');
    ask(office, 'callTakeBack', PALAD_OF(id));
    expect(lines(office, 'ยกเลิกสิทธิ์')).toBe(1);
  });

  test('refused by Drive, the row is as it was', async () => {
    const { office, id } = await made();
    share(office, id, 0);
    const before = row(office);
    office.runtime.failOn({ method: 'Drive.Permissions.remove', error: 'Insufficient permission' });
    expect(() => ask(office, 'callTakeBack', PALAD_OF(id))).toThrow();
    expect(row(office)).toEqual(before);
  });

  test.each(['cut-before', 'cut-after'] as const)('closing the link, %s Drive', async (moment) => {
    const { office, id } = await made();
    const set = (role: string | null) => ask(office, 'callShareLink', { id, role });
    set('reader');
    office.runtime.plan({ method: 'Drive.Permissions.remove', moment });
    expect(() => set(null)).toThrow('as the test planned');
    memos(office);
    expect(memo(office).linkRole).toBe(moment === 'cut-before' ? 'reader' : null);
    expect(lines(office, 'หยุดให้เปิดด้วยลิงก์')).toBe(moment === 'cut-before' ? 0 : 1);
    set(null);
    expect(canOpen(office)).toEqual([]);
    expect(lines(office, 'หยุดให้เปิดด้วยลิงก์')).toBe(1);
    expect(lines(office, 'ให้ทุกคนที่มีลิงก์เปิดได้')).toBe(1);
  });
});

const PALAD_OF = (id: string) => ({ id, index: 0 });

test('a decision that is recorded already is told as recorded, also to a page that did not know', async () => {
  const { office, id } = await made();
  decide(office, id, 0, 'approved');
  expect(decide(office, id, 0, 'approved')).toMatchObject({ recorded: true });
  expect(lines(office, 'เห็นชอบ')).toBe(1);
  expect(decide(office, id, 0, 'approved', { remark: 'อื่น' })).toMatchObject({ recorded: false });
  for (let times = 0; times < 2; times++)
    expect(decide(office, id, 0, null, { seen: 'approved' })).toMatchObject({ recorded: true });
  expect(lines(office, 'ยกเลิกผล')).toBe(1);
});

describe('an update', () => {
  const updates = ({ runtime }: Office) =>
    runtime.calls.filter(({ service, method }) => `${service}.${method}` === 'Drive.Files.update')
      .length - moved;
  /** The first memo of a year is moved into its folder, which Drive counts as an update of the file. */
  const moved = 1;

  test('that Drive and the register have already is not made again', async () => {
    const { office, id } = await made();
    setCell(office, SHEET, 'B2', 'ก1 ใหม่');
    update(office, id);
    expect(update(office, id)).toMatchObject({ kind: 'updated', memo: { compared: true } });
    expect(updates(office)).toBe(1);
    expect(lines(office, 'ปรับปรุงเนื้อหา')).toBe(1);
  });

  test('whose bytes are others by now is, though the measures are the same', async () => {
    const { office, id } = await made('official');
    update(office, id);
    update(office, id);
    const crest = readFileSync(join(import.meta.dirname, '../fixtures/crest.png'));
    ask(office, 'callSaveEmblem', { base64: crest.toString('base64') });
    update(office, id);
    expect(updates(office)).toBe(2);
  });
});
