/** Commands of sign-off cut off after each single call: nothing is lost, and nothing is told that is not so. */
import { cutOffAtCalls } from './cut-off';
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
import { ask, generate, type Office, registerRows } from './office';

async function made() {
  const office = await openMemoOffice();
  return { office, id: makeMemo(office) };
}

const canOpen = ({ drive }: Office) =>
  (drive.files[0]?.permissions ?? []).flatMap(({ emailAddress, role }) =>
    role === 'owner' ? [] : [emailAddress ?? 'anyone'],
  );

/** Until nothing is left to settle: each opening settles one memo. */
function settled(office: Office) {
  memos(office);
  return memo(office);
}

test('generating: the Doc is in the register, or offered for recovery, or was never made', async () => {
  await cutOffAtCalls(
    { office: await openMemoOffice() },
    ({ office }) => generate(office),
    ({ office }, calls) => {
      memos(office);
      const links = registerRows(office).flatMap(({ ลิงก์ }) => ลิงก์ || []);
      const docs = office.drive.files.map(
        ({ id }) => `https://docs.google.com/document/d/${id}/edit`,
      );
      expect({ calls, links }).toEqual({ calls, links: docs });
    },
  );
});

test('sharing: after the next look the register says who can open it, no more and no less', async () => {
  await cutOffAtCalls(
    await made(),
    ({ office, id }) => share(office, id, 0, 1),
    ({ office }, calls) => {
      const { signers } = settled(office);
      const said = signers.filter(({ access }) => access === 'shared').map(({ email }) => email);
      expect({ calls, said }).toEqual({ calls, said: canOpen(office) });
      expect(signers.filter(({ access }) => access === 'sending')).toEqual([]);
    },
  );
});

test('sharing again after a cut settles the rest by itself', async () => {
  await cutOffAtCalls(
    await made(),
    ({ office, id }) => share(office, id, 0),
    ({ office, id }) => {
      const { memo: after } = share(office, id, 1);
      expect(after.signers[1]).toMatchObject({ access: 'shared' });
      const said = after.signers.filter(({ access }) => access === 'shared');
      expect(said.map(({ email }) => email).sort()).toEqual(canOpen(office).sort());
    },
  );
});

test('opening by the link: what is open is never told to be closed', async () => {
  await cutOffAtCalls(
    await made(),
    ({ office, id }) => ask(office, 'callShareLink', { id, role: 'reader' }),
    ({ office }, calls) => {
      const isOpen = settled(office).linkRole !== null;
      expect({ calls, isOpen }).toEqual({ calls, isOpen: canOpen(office).includes('anyone') });
    },
  );
});

test('taking back: whoever still can open it is told to, and it can be taken back again', async () => {
  const prepared = await made();
  share(prepared.office, prepared.id, 0);
  await cutOffAtCalls(
    prepared,
    ({ office, id }) => ask(office, 'callTakeBack', { id, index: 0 }),
    ({ office, id }) => {
      if (canOpen(office).length > 0) expect(memo(office).signers[0]?.access).toBe('shared');
      ask(office, 'callTakeBack', { id, index: 0 });
      expect(canOpen(office)).toEqual([]);
      expect(memo(office).signers[0]?.access).toBe('taken-back');
    },
  );
});

test('recording a decision: it is whole in every column, or not there', async () => {
  await cutOffAtCalls(
    await made(),
    ({ office, id }) => decide(office, id, 0, 'returned', { remark: 'แก้ไข' }),
    ({ office }) => {
      const { stage, signers, history } = memo(office);
      const isThere = signers[0]?.decision === 'returned';
      expect(stage).toBe(isThere ? 'returned' : 'made');
      expect(history).toHaveLength(isThere ? 2 : 1);
      expect(row(office).สถานะบันทึก).toBe(isThere ? 'ส่งคืนให้แก้ไข' : 'สร้างแล้ว');
    },
  );
});

test('updating: one Doc under its link; updating again settles it and calls nothing an edit', async () => {
  const prepared = await made();
  setCell(prepared.office, SHEET, 'H2', '');
  setCell(prepared.office, SHEET, 'F2', '/');
  prepared.office.wait(30);
  await cutOffAtCalls(
    prepared,
    ({ office, id }) => update(office, id),
    ({ office, id }, calls) => {
      const { updateCutOff, link, counts } = memo(office);
      const hasNew =
        office.drive.files[0]?.appProperties.itaMemoContent !== row(office).ลายพิมพ์เนื้อหา;
      // What the row does not say of the Doc it says to be unknown.
      if (hasNew) expect({ calls, updateCutOff }).toEqual({ calls, updateCutOff: true });
      expect([2, 3]).toContain(counts.done);
      office.wait(30);
      expect(update(office, id)).toMatchObject({
        kind: 'updated',
        memo: { link, updateCutOff: false, counts: { done: 2 } },
      });
      expect(office.drive.files).toHaveLength(1);
      expect(registerRows(office)).toHaveLength(1);
    },
  );
});

test('a colleague’s look settles nothing that only the maker’s Drive knows', async () => {
  const { office, id } = await made();
  office.runtime.failOn({ method: 'Range.setValues', at: 2 });
  expect(share(office, id, 0).results[0]?.message).toContain('แชร์แล้ว แต่เขียนลงชีต');
  const colleague = as(office, 'colleague');
  expect(memo(colleague).signers[0]?.access).toBe('sending');
  expect(colleague.runtime.calls.map(({ method }) => method)).not.toContain('list');
  expect(settled(office).signers[0]?.access).toBe('shared');
});
