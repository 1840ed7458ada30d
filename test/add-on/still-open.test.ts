/** Access that Drive will not take away: the message says who can still open the memo, and how to end that by hand. */
import { driveAnswer } from '../../local/drive/error';
import { makeMemo, openMemoOffice, share } from './memo-office';
import { ask, type Office, registerRows } from './office';

const REASONS = [
  'insufficientFilePermissions',
  'domainPolicy',
  'storageQuotaExceeded',
  'dailyLimitExceeded',
] as const;

const canOpen = ({ drive }: Office) =>
  (drive.files[0]?.permissions ?? []).flatMap(({ role, emailAddress }) =>
    role === 'owner' ? [] : [emailAddress ?? 'anyone'],
  );

/** Words of giving access, which is not what was asked. */
const GIVING = /แชร์เช่นนี้|PDF|ส่งครบจำนวน|ส่งทางแชต|แชร์ ไม่ได้/;

describe.each(REASONS)('%s', (reason) => {
  const refuse = ({ runtime }: Office) => {
    const error = driveAnswer('permissions.delete', reason);
    runtime.plan({ method: 'Drive.Permissions.remove', moment: 'outage', error });
  };

  test('the link stays open, is told to be, and is closed once it was closed by hand', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    ask(office, 'callShareLink', { id, role: 'reader' });
    refuse(office);
    const close = () => ask(office, 'callShareLink', { id, role: null });
    expect(close).toThrow(/^ยังปิดลิงก์ไม่ได้ ทุกคนที่มีลิงก์ยังเปิดเอกสารได้ .+ “จำกัด” เอง/);
    expect(close).not.toThrow(GIVING);
    expect(canOpen(office)).toEqual(['anyone']);
    expect(registerRows(office)[0]?.ข้อมูลการเสนอ).toContain('"role":"reader"');
    office.runtime.clearPlan();
    office.drive.files[0]?.permissions.splice(1);
    expect(close()).toMatchObject({ linkRole: null });
  });

  test('a signer’s access stays, is told to, and is gone once it was taken by hand', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(office, id, 0);
    refuse(office);
    const takeBack = () => ask(office, 'callTakeBack', { id, index: 0 });
    expect(takeBack).toThrow(/^ยังยกเลิกสิทธิ์ไม่ได้ “palad@example\.org” ยังเปิดเอกสารได้ /);
    expect(takeBack).not.toThrow(GIVING);
    expect(canOpen(office)).toEqual(['palad@example.org']);
    office.runtime.clearPlan();
    office.drive.files[0]?.permissions.splice(1);
    takeBack();
    expect(registerRows(office)[0]?.ข้อมูลการเสนอ).toContain('"access":"taken-back"');
  });
});

test.each([
  ['storageQuotaExceeded', /พื้นที่เก็บข้อมูลของ Google ไดรฟ์เต็ม/],
  ['domainPolicy', /ไม่อนุญาตให้แชร์เช่นนี้/],
] as const)('a link that Drive does not open for %s says why', async (reason, words) => {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  const error = driveAnswer('permissions.create', reason);
  office.runtime.plan({ method: 'Drive.Permissions.create', moment: 'outage', error });
  const open = () => ask(office, 'callShareLink', { id, role: 'reader' });
  expect(open).toThrow(words);
  expect(open).not.toThrow(/แชร์ ไม่ได้|นอกโดเมน|ส่งครบจำนวน/);
});
