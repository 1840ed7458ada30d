/** What a command does with Google’s limits: it ends in time, tells what it has not done, and goes on when asked again. */
import type { ShareReply } from '../../src/app/sign-off/data';
import { makeMemo, memo, memos, openMemoOffice, setCell, share } from './memo-office';
import { generate, type Office, registerRows, wireCalls } from './office';

/** A row for each signer, under the headings of ผู้ลงนาม. */
const HEADINGS = ['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'];

const signerRows = (count: number) => [
  HEADINGS,
  ...Array.from({ length: count }, (_, index) => [
    index + 1,
    '',
    `(ชื่อ–สกุล ${index + 1})`,
    `นักวิชาการคนที่ ${index + 1}`,
    '',
    `s${index}@example.org`,
  ]),
];

const everyone = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Whom Drive lets in, besides the owner. */
const canOpen = ({ drive }: Office) =>
  (drive.files[0]?.permissions ?? []).filter(({ role }) => role !== 'owner').length;

function slowly(office: Office, method: string, seconds: number, run: () => ShareReply) {
  office.runtime.latency(method, seconds * 1000);
  const reply = run();
  office.runtime.latency(method, 0);
  return reply;
}

test('sharing with many, each of whom takes a minute, ends inside six minutes and says who is left', async () => {
  const office = await openMemoOffice({ ผู้ลงนาม: signerRows(9) });
  const id = makeMemo(office);
  const all = everyone(9).map((index) => ({ index, email: `s${index}@example.org` }));
  const reply = slowly(office, 'Drive.Permissions.create', 60, () => share(office, id, ...all));
  const shared = reply.results.filter((each) => each.shared).map(({ index }) => index);
  expect(shared).toEqual(everyone(shared.length));
  expect(shared.length).toBeGreaterThan(2);
  expect(canOpen(office)).toBe(shared.length);
  const left = reply.results.slice(shared.length);
  expect(left.length).toBeGreaterThan(0);
  for (const { index, message } of left) {
    expect(message).toContain(`s${index}@example.org`);
    expect(message).toContain('กรุณากดส่งอีกครั้ง');
  }
  // Nobody who is left is in question: the row says that they have not been asked.
  const access = memo(office).signers.map((signer) => signer.access);
  expect(access).toEqual(everyone(9).map((index) => (shared.includes(index) ? 'shared' : 'none')));
  const again = share(office, id, ...all);
  expect(again.results.map((each) => each.shared)).toEqual(all.map(() => true));
  expect(canOpen(office)).toBe(9);
});

test('restoring many from a slow Drive ends inside six minutes, and the next run goes on', async () => {
  const office = await openMemoOffice();
  for (let round = 0; round < 6; round++) {
    setCell(office, 'ตั้งค่า', 'B2', `เรื่อง ${round}`);
    office.wait(20);
    generate(office);
  }
  const { book } = office.workbook;
  book.removeWorksheet(book.getWorksheet('ทะเบียนบันทึก')?.id ?? 0);
  const { ui } = office.runtime;
  const restore = () => {
    ui.answer('YES');
    const before = ui.dialogs.length;
    office.runtime.menu('menuRestore');
    ui.answers.length = 0;
    return ui.dialogs[before]?.html ?? '';
  };
  office.runtime.latency('Drive.Permissions.list', 80_000);
  expect(restore()).toContain('ยังเหลืออีก ๒ ฉบับ');
  expect(registerRows(office)).toHaveLength(4);
  office.runtime.latency('Drive.Permissions.list', 0);
  expect(restore()).not.toContain('ยังเหลือ');
  expect(registerRows(office)).toHaveLength(6);
});

/** As many as a new sheet of Google’s has rows for, under the headings. */
const MANY = 999;

test('999 memos cost no more calls than one, and the page is sent what it can hold', async () => {
  const office = await openMemoOffice();
  makeMemo(office);
  const sheet = office.workbook.book.getWorksheet('ทะเบียนบันทึก');
  const headings = sheet?.getRow(1).values as unknown[];
  const calls = () => wireCalls(office, () => memos(office));
  // The first look settles the memo that was just made.
  calls();
  const one = calls();
  const first = sheet?.getRow(2).values as unknown[];
  for (let at = 1; at < MANY; at++) {
    const next = first.slice();
    next[headings.indexOf('รหัส')] = `memo-${at}`;
    sheet?.addRow(next);
  }
  expect(calls()).toBe(one);
  const data = memos(office);
  expect(data.memos).toHaveLength(MANY);
  expect(JSON.stringify(data).length).toBeLessThan(5_000_000);
});
