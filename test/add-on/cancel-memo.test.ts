/** A memo made by mistake is taken back: its Doc to the bin, its link closed, its row kept with the reason. */
import type { CancelReply } from '../../src/app/sign-off/data';
import {
  as,
  decide,
  makeMemo,
  memo,
  memos,
  openMemoOffice,
  REGISTER,
  row,
  SHEET,
  setCell,
  share,
  update,
} from './memo-office';
import { ask, generate, type Office, registerRows } from './office';

const cancel = (office: Pick<Office, 'runtime'>, id: string, reason = 'สร้างซ้ำ') =>
  ask<CancelReply>(office, 'callCancelMemo', { id, reason }).memo;

async function made() {
  const office = await openMemoOffice();
  return { office, id: makeMemo(office) };
}

const anyone = ({ drive }: Office) =>
  drive.files.flatMap(({ permissions }) => permissions.filter(({ type }) => type === 'anyone'));

test('the Doc is in the bin, the link closed, and the row says why and by whom', async () => {
  const { office, id } = await made();
  ask(office, 'callShareLink', { id, role: 'reader' });
  expect(cancel(office, id, ' ใช้ข้อมูลผิดปี ')).toMatchObject({ stage: 'cancelled', linkRole: null });
  expect(office.drive.files.map(({ trashed }) => trashed)).toEqual([true]);
  expect(anyone(office)).toEqual([]);
  expect(row(office)).toMatchObject({
    สถานะบันทึก: 'ยกเลิกแล้ว',
    ลิงก์: expect.stringContaining('docs.google.com'),
    ประวัติ: expect.stringMatching(/^10 มีนาคม 2569 09:30 · ยกเลิกบันทึกข้อความนี้.*ใช้ข้อมูลผิดปี โดย clerk/),
  });
  expect(memo(office)).toMatchObject({
    stage: 'cancelled',
    cancelled: { reason: 'ใช้ข้อมูลผิดปี', asking: false },
    changes: null,
  });
});

test('nothing more is done with it, and asked again it is done already', async () => {
  const { office, id } = await made();
  cancel(office, id);
  const before = registerRows(office);
  expect(() => share(office, id, 0)).toThrow('ยกเลิกแล้ว');
  expect(() => decide(office, id, 0, 'approved')).toThrow('ยกเลิกแล้ว');
  expect(() => update(office, id)).toThrow('ยกเลิกแล้ว');
  expect(cancel(office, id)).toMatchObject({ stage: 'cancelled' });
  expect(registerRows(office)).toEqual(before);
});

test('it is nobody’s last memo: the sidebar and the period go by those that count', async () => {
  const { office } = await made();
  setCell(office, SHEET, 'C2', 'รอบหลัง');
  generate(office, { period: 'six-months' });
  const [first, second] = registerRows(office);
  const sidebar = () => ask<{ lastMemo: { link: string } | null }>(office, 'callSidebar', {});
  expect(sidebar().lastMemo?.link).toBe(second?.ลิงก์);
  cancel(office, second?.รหัส ?? '');
  expect(sidebar().lastMemo?.link).toBe(first?.ลิงก์);
  cancel(office, first?.รหัส ?? '');
  expect(sidebar().lastMemo).toBeNull();
});

test('the same again is a memo of its own', async () => {
  const { office, id } = await made();
  cancel(office, id);
  const again = makeMemo(office);
  expect(again).not.toBe(id);
  expect(
    memos(office)
      .memos.map(({ stage }) => stage)
      .sort(),
  ).toEqual(['cancelled', 'made']);
});

test.each(['', '   '])('without a reason (%j) it stays', async (reason) => {
  const { office, id } = await made();
  expect(() => cancel(office, id, reason)).toThrow('เหตุผล');
  expect(memo(office).stage).toBe('made');
  expect(office.drive.files[0]?.trashed).toBe(false);
});

test('a colleague’s, or another document under its link, is not touched', async () => {
  const { office, id } = await made();
  expect(() => cancel(as(office, 'colleague'), id)).toThrow('clerk');
  const [doc] = office.drive.files;
  if (!doc) throw new Error('no Doc');
  doc.appProperties.itaMemoId = 'another';
  expect(() => cancel(office, id)).toThrow('เอกสารอื่น');
  expect(doc.trashed).toBe(false);
});

test('one whose Doc its maker has binned by hand can be cancelled all the same', async () => {
  const { office, id } = await made();
  const [doc] = office.drive.files;
  if (doc) doc.trashed = true;
  expect(cancel(office, id)).toMatchObject({ stage: 'cancelled' });
});

test.each([
  ['deleted for good', ({ drive }: Office) => drive.files.splice(0)],
  [
    'another’s by now',
    ({ drive }: Office) => Object.assign(drive.files[0] ?? {}, { owner: 'other@example.org' }),
  ],
])('of one that is %s nobody is told that it lies in the bin', async (_what, befall) => {
  const { office, id } = await made();
  befall(office);
  const { stage, cancelled } = cancel(office, id);
  expect([stage, cancelled?.unseen]).toEqual(['cancelled', true]);
  expect(row(office).ประวัติ).toContain('ระบบไม่เห็นเอกสาร จึงไม่ได้ย้ายไปถังขยะ');
  expect(JSON.stringify(row(office))).not.toMatch(/อยู่ในถังขยะ|ย้ายเอกสารไปถังขยะ/);
  expect(memo(office)).toMatchObject({ stage: 'cancelled', cancelled: { unseen: true } });
});

test('of one whose link leads to a Doc that nobody sees, its own is looked for, and nothing is called cancelled', async () => {
  const { office, id } = await made();
  ask(office, 'callShareLink', { id, role: 'reader' });
  const sheet = office.workbook.book.getWorksheet(REGISTER);
  const [headings] = [(sheet?.getRow(1).values ?? []) as unknown[]];
  const cell = sheet?.getRow(2).getCell(headings.indexOf('ลิงก์'));
  const own = cell?.value;
  if (cell) cell.value = `https://docs.google.com/document/d/${'x'.repeat(33)}/edit`;
  expect(() => cancel(office, id)).toThrow('นำไปยังเอกสารอื่น');
  expect(memo(office)).toMatchObject({ cancelled: null });
  if (cell) cell.value = own ?? null;
  expect(cancel(office, id)).toMatchObject({ stage: 'cancelled', linkRole: null });
  expect(anyone(office)).toEqual([]);
});

test('where Drive refuses, the row is as it was', async () => {
  const { office, id } = await made();
  const error = new Error('not here');
  office.runtime.plan({ method: 'Drive.Files.update', moment: 'refused', error });
  expect(() => cancel(office, id)).toThrow();
  expect(memo(office)).toMatchObject({ stage: 'made', cancelled: null });
});

test('where Drive’s answer to the closing of the link is lost, the row says what has become of it', async () => {
  const { office, id } = await made();
  ask(office, 'callShareLink', { id, role: 'reader' });
  const error = 'Service unavailable';
  office.runtime.plan({ method: 'Drive.Permissions.remove', moment: 'answer-lost', error });
  cancel(office, id);
  expect(anyone(office)).toEqual([]);
  expect(memo(office)).toMatchObject({ stage: 'cancelled', linkRole: null });
});

test.each(['cut-before', 'cut-after'] as const)(
  'cut off at the bin (%s), the next opening puts the question to Drive',
  async (moment) => {
    const { office, id } = await made();
    office.runtime.plan({ method: 'Drive.Files.update', moment });
    expect(() => cancel(office, id)).toThrow();
    const isBinned = office.drive.files[0]?.trashed === true;
    expect(memo(office).stage).toBe(isBinned ? 'cancelled' : 'made');
    expect(memo(office).cancelled?.asking ?? false).toBe(false);
  },
);
