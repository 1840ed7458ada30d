/** What Google refuses, from the menu and from the page: told with its way out, tried again where that can help, never done twice. */
import { type DriveReason, driveAnswer } from '../../local/drive/error';
import type { Runtime } from '../../local/runtime';
import { makeMemo, memo, openMemoOffice, share } from './memo-office';
import { generate, type Office, openOffice, registerRows } from './office';

/** So many calls in a row are answered like this. */
function outage(runtime: Runtime, method: string, reason: DriveReason, times = 1): void {
  const [, collection = '', verb = ''] = method.split('.');
  const error = driveAnswer(`${collection.toLowerCase()}.${verb}`, reason);
  for (let time = 0; time < times; time++) runtime.failOn({ method, error });
}

const callsOf = ({ runtime }: Office, name: string) =>
  runtime.calls.filter(({ service, method }) => `${service}.${method}` === name).length;

const LONG_OUTAGE = 20;

const TOLD: readonly (readonly [DriveReason, th: RegExp, en: RegExp])[] = [
  ['rateLimitExceeded', /ถี่เกินไป.*รอหนึ่งนาที/, /Too many requests.*Wait a minute/],
  ['userRateLimitExceeded', /ถี่เกินไป.*รอหนึ่งนาที/, /Too many requests.*Wait a minute/],
  ['dailyLimitExceeded', /ครบจำนวน.*วันพรุ่งนี้/, /daily limit.*tomorrow/],
  ['storageQuotaExceeded', /เต็ม.*ล้างถังขยะ/, /full.*empty the bin/],
  ['domainPolicy', /ไม่อนุญาต.*สอบถามผู้ดูแลระบบ/, /doesn’t allow.*Ask the administrator/],
  ['insufficientFilePermissions', /ไม่มีสิทธิ์.*เจ้าของไฟล์/, /have permission to do this.*Ask the owner/],
  ['accessNotConfigured', /ยังไม่ได้เปิดบริการ.*ผู้ติดตั้งระบบ/, /not been added.*whoever installed/],
  ['authError', /ยังไม่ได้อนุญาต.*กดอนุญาต/, /have your permission yet.*allow it/],
  ['notFound', /ไม่พบไฟล์.*โหลดข้อมูลใหม่/, /isn’t in your Google Drive.*Refresh/],
  ['internalError', /ขัดข้องชั่วคราว.*รอสักครู่/, /temporarily unavailable.*Wait a little/],
  ['backendError', /ขัดข้องชั่วคราว.*รอสักครู่/, /temporarily unavailable.*Wait a little/],
];

describe.each(TOLD)('Drive answers a new memo with %s', (reason, th, en) => {
  test.each([
    ['th', th],
    ['en', en],
  ] as const)('in %s, the menu’s box and the page’s call say what to do', async (locale, words) => {
    const { runtime, drive } = await openOffice({ locale, template: 'plain' });
    outage(runtime, 'Drive.Files.create', reason, LONG_OUTAGE);
    runtime.menu('menuGenerate');
    const html = runtime.ui.dialogs[0]?.html ?? '';
    expect(html).toMatch(words);
    expect(html).not.toContain('API call to');
    const reply = runtime.call('callGenerate') as { ok: boolean; message: string; detail: string };
    expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(words), detail: '' });
    expect(drive.files).toEqual([]);
  });
});

test.each([
  ['th', 'ข้อความจาก Google: '],
  ['en', 'Google says: '],
])(
  'in %s, what nobody knows stands in small print, and not in the sentence',
  async (locale, label) => {
    const { runtime } = await openOffice({ locale, template: 'plain' });
    const error = `Nobody\u0000 has \u200bheard of this. ${'x'.repeat(90_000)}`;
    // What nobody knows may be a moment's fault: it is asked again before it is told.
    runtime.plan({ method: 'Drive.Files.create', moment: 'outage', error });
    const reply = runtime.call('callGenerate') as { message: string; detail: string };
    expect(reply.message).not.toContain('Nobody');
    expect(reply.detail).toContain(`${label}Nobody has heard of this. xxx`);
    expect(Array.from(reply.detail).length).toBeLessThanOrEqual(300 + label.length);
    runtime.menu('menuGenerate');
    expect(runtime.ui.dialogs[0]?.html).toContain(`<p class="small">${label}Nobody has`);
  },
);

describe('a service that is nobody’s own', () => {
  test.each([
    ['Service Spreadsheets timed out while accessing document with id 1.', /ขัดข้องชั่วคราว/],
    ['Authorization is required to perform that action.', /กดอนุญาต/],
    ['Service invoked too many times for one day: spreadsheets.', /วันพรุ่งนี้/],
  ])('%s: told, and no promise made of the data', async (error, words) => {
    const { runtime } = await openOffice();
    runtime.failOn({ method: 'Range.getMergedRanges', error });
    const reply = runtime.call('callCheck') as { message: string };
    expect(reply.message).toMatch(words);
    expect(reply.message).toContain('ตรวจก่อนทำซ้ำ');
    expect(reply.message).not.toMatch(/ยังอยู่ครบ|รหัส/);
    expect(runtime.logs).toEqual([]);
  });

  test('a bug is logged without the megabytes that it may quote', async () => {
    const { runtime } = await openOffice();
    const error = new Error(`\u0007${'ก'.repeat(90_000)}`);
    runtime.failOn({ method: 'Range.getMergedRanges', error });
    const reply = runtime.call('callCheck') as { message: string; detail: string };
    expect(reply.message).toMatch(/รหัส [0-9a-f]{8}/);
    expect(reply.message).not.toContain('ยังอยู่ครบ');
    expect(reply.detail.length).toBeLessThanOrEqual(300);
    const [{ message = '' } = {}] = runtime.logs;
    for (const line of message.split('\n')) expect(line.length).toBeLessThan(330);
    expect(message.length).toBeLessThan(8000);
  });
});

test('several accounts in the browser: the page’s calls are refused, the menu works', async () => {
  const { runtime } = await openOffice();
  runtime.refuseCalls('Authorization is required to perform that action.');
  expect(() => runtime.call('callCheck')).toThrow(
    expect.objectContaining({
      name: 'ScriptError',
      message: expect.stringMatching(/^ต้องมีการให้สิทธิ์/),
    }),
  );
  runtime.menu('menuCheck');
  expect(runtime.ui.dialogs).toHaveLength(1);
  runtime.refuseCalls(null);
  expect(runtime.call('callCheck')).toMatchObject({ ok: true });
});

describe('a moment’s outage', () => {
  test.each([
    'internalError',
    'backendError',
    'rateLimitExceeded',
    'userRateLimitExceeded',
  ] as const)('%s three times, and the memo is made once', async (reason) => {
    const office = await openOffice({ template: 'plain' });
    outage(office.runtime, 'Drive.Files.create', reason, 3);
    expect(generate(office)).toMatchObject({ registered: true });
    expect(office.drive.files).toHaveLength(1);
    expect(registerRows(office).map((row) => row.สถานะบันทึก)).toEqual(['สร้างแล้ว']);
  });

  test.each(['Empty response', 'Service invoked too many times in a short time: drive.'])(
    '%s is one too',
    async (error) => {
      const office = await openMemoOffice();
      makeMemo(office);
      office.wait(20);
      office.runtime.failOn({ method: 'Drive.Permissions.list', error });
      office.runtime.failOn({ method: 'Drive.Files.create', error });
      expect(generate(office)).toMatchObject({ registered: true });
      expect(office.drive.files).toHaveLength(2);
    },
  );

  test('lets the script’s own time pass, and no longer than a clerk waits', async () => {
    const office = await openOffice({ template: 'plain' });
    outage(office.runtime, 'Drive.Files.create', 'backendError', LONG_OUTAGE);
    expect(office.runtime.call('callGenerate')).toMatchObject({ ok: false });
    expect(callsOf(office, 'Utilities.sleep')).toBe(3);
    expect(callsOf(office, 'Drive.Files.create')).toBe(4);
  });

  test('is over before the run’s time is: what is left belongs to the command', async () => {
    const office = await openOffice({ template: 'plain' });
    office.runtime.latency('Range.getMergedRanges', 5 * 60_000);
    outage(office.runtime, 'Drive.Files.create', 'backendError', LONG_OUTAGE);
    expect(office.runtime.call('callGenerate')).toMatchObject({ ok: false });
    expect(callsOf(office, 'Utilities.sleep')).toBe(0);
  });

  test('costs nothing where there is none', async () => {
    const office = await openOffice({ template: 'plain' });
    generate(office);
    expect(callsOf(office, 'Utilities.sleep')).toBe(0);
    // The Doc, and the folder of its year.
    expect(callsOf(office, 'Drive.Files.create')).toBe(2);
  });

  test.each(['storageQuotaExceeded', 'domainPolicy', 'dailyLimitExceeded'] as const)(
    '%s is none: nothing is tried again',
    async (reason) => {
      const office = await openOffice({ template: 'plain' });
      outage(office.runtime, 'Drive.Files.create', reason);
      expect(office.runtime.call('callGenerate')).toMatchObject({ ok: false });
      expect(callsOf(office, 'Drive.Files.create')).toBe(1);
    },
  );
});

/** Drive does it, and its answer is lost on the way. */
function loseAnswer({ drive }: Office): void {
  jest.spyOn(drive, 'keep').mockImplementationOnce(() => {
    throw driveAnswer('files.create', 'backendError');
  });
}

describe('done, and the answer lost', () => {
  test('a memo is found by its id, and not made again', async () => {
    const office = await openOffice({ template: 'plain' });
    loseAnswer(office);
    expect(generate(office).memo?.id).toBe(office.drive.files[0]?.id);
    // The other is the folder of its year.
    expect(callsOf(office, 'Drive.Files.create')).toBe(2);
    expect(office.drive.files).toHaveLength(1);
  });

  test('where Drive’s list is behind, the second Doc goes to the bin and the first is the memo', async () => {
    const office = await openOffice({ template: 'plain' });
    loseAnswer(office);
    const { files } = office.drive;
    const hidden: typeof files = [];
    office.runtime.before({ method: 'Drive.Files.list' }, () => hidden.push(...files.splice(0)));
    office.runtime.before({ method: 'Drive.Files.list', at: 2 }, () => files.unshift(...hidden));
    const { memo: made } = generate(office);
    expect(files.map(({ trashed }) => trashed)).toEqual([false, true]);
    expect(made?.id).toBe(files[0]?.id);
    expect(registerRows(office)[0]?.ลิงก์).toContain(files[0]?.id);
  });

  test('a signer gets one mail, and the clerk is told that Drive did not confirm it', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    loseAnswer(office);
    const { results } = share(office, id, 0);
    expect(office.drive.mails).toHaveLength(1);
    expect(results[0]).toMatchObject({ shared: true });
    expect(results[0]?.message).toContain('ไม่ยืนยันว่าส่งอีเมลแจ้งแล้ว');
    expect(memo(office).signers[0]?.access).toBe('shared');
  });

  test('a signer who is asked once more, and Drive asked too often, still gets the mail', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const seen = share(office, id, 0).memo.signers[0]?.accessAt ?? '';
    outage(office.runtime, 'Drive.Permissions.create', 'rateLimitExceeded');
    const again = { index: 0, email: 'palad@example.org', seen };
    expect(share(office, id, again).results[0]).toMatchObject({ shared: true, message: '' });
    expect(office.drive.mails).toHaveLength(2);
  });

  test('a signer whom Drive did not hear of is asked for again', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    outage(office.runtime, 'Drive.Permissions.create', 'backendError', 2);
    expect(share(office, id, 0).results[0]).toMatchObject({ shared: true, message: '' });
    expect(office.drive.mails).toHaveLength(1);
  });

  test('new content is not put there again: it is looked for', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    office.runtime.calls.length = 0;
    outage(office.runtime, 'Drive.Files.update', 'backendError');
    expect(office.runtime.call('callUpdateMemo', { id })).toMatchObject({ ok: false });
    expect(callsOf(office, 'Drive.Files.update')).toBe(1);
  });
});

test('nobody knows whether the Doc was made: the message says so, and the next command finds it', async () => {
  const office = await openOffice({ template: 'plain' });
  loseAnswer(office);
  outage(office.runtime, 'Drive.Files.list', 'backendError', LONG_OUTAGE);
  const reply = office.runtime.call('callGenerate') as { message: string };
  expect(reply.message).toContain('ยังไม่ทราบว่า Google ไดรฟ์สร้างเอกสารแล้วหรือไม่');
  expect(reply.message).not.toContain('ยังอยู่ครบ');
  const later = office.colleague('clerk@example.org');
  later.call('callSidebar', { mark: false });
  expect(registerRows(office)[0]).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว' });
});

describe.each([
  ['th', /มีช่องครบจำนวน.*ลบแถวและคอลัมน์ว่าง/],
  ['en', /as many cells as Google allows.*Delete empty rows/],
] as const)('in %s, a workbook that has no room for another sheet says so', (locale, words) => {
  async function full() {
    const office = await openOffice({ locale, template: 'plain' });
    const [sheet] = office.workbook.book.worksheets;
    if (sheet) office.workbook.gridOf(sheet).rows = 384_000;
    return office;
  }

  test('to whoever makes a memo, of which nothing is left', async () => {
    const { runtime, drive } = await full();
    const reply = runtime.call('callGenerate') as { ok: boolean; message: string };
    expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(words) });
    expect(drive.files).toEqual([]);
  });

  test('to whoever sets it up', async () => {
    const { runtime } = await full();
    runtime.menu('menuSetUp');
    expect(runtime.ui.dialogs.at(-1)?.html ?? JSON.stringify(runtime.ui)).toMatch(words);
  });
});
