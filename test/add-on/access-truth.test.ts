/** What the register says of who can open a memo, after Drive or Sheets has failed at any moment. */
import {
  makeMemo,
  memo,
  memoCell,
  memos,
  openMemoOffice,
  REGISTER,
  row,
  setCell,
  share,
} from './memo-office';
import { ask, generate, type Office, registerRows } from './office';

async function made() {
  const office = await openMemoOffice();
  return { office, id: makeMemo(office) };
}

const canOpen = ({ drive }: Office, at = 0) =>
  (drive.files[at]?.permissions ?? []).flatMap(({ emailAddress, role }) =>
    role === 'owner' ? [] : [emailAddress ?? 'anyone'],
  );

function said(office: Office): readonly string[] {
  memos(office);
  const { signers, linkRole } = memo(office);
  const shared = signers.filter(({ access }) => access === 'shared').map(({ email }) => email);
  return linkRole === null ? shared : [...shared, 'anyone'];
}

const OUT_OF_ORDER = 'Service unavailable';

/** For as long as one command lasts: every call of this kind is done, and none is answered. */
function loseAnswers(office: Office, method: string, run: () => unknown): void {
  for (let at = 1; at <= 8; at++)
    office.runtime.plan({ method, moment: 'answer-lost', error: OUT_OF_ORDER });
  try {
    run();
  } catch {
    // What it says is looked at in other tests.
  }
  office.runtime.clearPlan();
}

const COMMANDS: readonly [string, string, (office: Office, id: string) => unknown][] = [
  ['sharing', 'Drive.Permissions.create', (office, id) => share(office, id, 0, 1)],
  [
    'the link',
    'Drive.Permissions.create',
    (office, id) => ask(office, 'callShareLink', { id, role: 'reader' }),
  ],
  [
    'taking back',
    'Drive.Permissions.remove',
    (office, id) => ask(office, 'callTakeBack', { id, index: 0 }),
  ],
  [
    'closing the link',
    'Drive.Permissions.remove',
    (office, id) => ask(office, 'callShareLink', { id, role: null }),
  ],
];

describe.each(COMMANDS)('%s', (what, method, run) => {
  const prepared = async () => {
    const { office, id } = await made();
    if (what === 'taking back') share(office, id, 0);
    if (what === 'closing the link') ask(office, 'callShareLink', { id, role: 'reader' });
    return { office, id };
  };

  test('done by Drive without an answer: the next look says what is so', async () => {
    const { office, id } = await prepared();
    loseAnswers(office, method, () => run(office, id));
    expect(said(office)).toEqual(canOpen(office));
  });

  test('not done, for Drive was out of order: the next look says what is so', async () => {
    const { office, id } = await prepared();
    office.runtime.plan({ method: 'Drive.Permissions.*', moment: 'outage', error: OUT_OF_ORDER });
    try {
      run(office, id);
    } catch {
      // Told in other tests.
    }
    office.runtime.clearPlan();
    expect(said(office)).toEqual(canOpen(office));
  });

  test.each(['Range.setValues', 'SpreadsheetApp.flush', 'Range.getValues'])(
    'the sheet fails behind Drive, at %s: the next look says what is so',
    async (failing) => {
      const { office, id } = await prepared();
      office.runtime.before({ method }, () =>
        office.runtime.plan({
          method: failing,
          moment: 'outage',
          error: 'Service Spreadsheets timed out',
        }),
      );
      try {
        run(office, id);
      } catch {
        // Told in other tests.
      }
      office.runtime.clearPlan();
      const after = said(office);
      // Whoever was shut out and is still said to have it is shut out again without harm; nobody is forgotten.
      expect(after).toEqual(expect.arrayContaining(canOpen(office)));
    },
  );
});

test('a fault of Drive’s own is no refusal: the row goes on asking, and the message says that nobody knows', async () => {
  const { office, id } = await made();
  office.runtime.plan({
    method: 'Drive.Permissions.create',
    moment: 'outage',
    error: OUT_OF_ORDER,
  });
  const { memo: after, results } = share(office, id, 0);
  office.runtime.clearPlan();
  expect(after.signers[0]).toMatchObject({ access: 'sending' });
  expect(results[0]?.message).toContain('ยังไม่ทราบว่าแชร์ให้');
  expect(memo(office).signers[0]).toMatchObject({ access: 'none' });
});

test('the same request after a lost answer mails nobody a second time', async () => {
  const { office, id } = await made();
  const signers = [{ index: 0, seen: '', email: 'palad@example.org', role: 'commenter' }];
  ask(office, 'callShare', { id, signers });
  office.wait(1);
  ask(office, 'callShare', { id, signers });
  expect(office.drive.mails).toHaveLength(1);
  // Asked on purpose, from a page that knows of the first: they are.
  const { accessAt: seen } = memo(office).signers[0] ?? {};
  ask(office, 'callShare', { id, signers: [{ ...signers[0], seen }] });
  expect(office.drive.mails).toHaveLength(2);
});

test('taking back looks for the address in Drive where the row knows of no permission', async () => {
  const { office, id } = await made();
  share(office, id, 0);
  const record = JSON.parse(row(office).ข้อมูลการเสนอ ?? '{}');
  Object.assign(record.signers[0], { access: 'refused', refusal: 'unknown', permission: '' });
  setCell(office, REGISTER, memoCell(office, 'ข้อมูลการเสนอ'), JSON.stringify(record));
  ask(office, 'callTakeBack', { id, index: 0 });
  expect(canOpen(office)).toEqual([]);
});

describe('whom and what a call means', () => {
  const whom = {
    heading: 'คำสั่ง',
    name: '(ชื่อ–สกุล ข)',
    position: 'รองนายก',
    email: 'mayor@example.org',
  };

  test.each([
    [
      'callDecide',
      { index: 0, decision: 'approved', date: '2026-03-10', remark: '', seen: null, whom },
    ],
    ['callTakeBack', { index: 0, whom }],
    ['callShare', { signers: [{ index: 0, email: 'x@example.org', role: 'commenter', whom }] }],
  ])(
    '%s for someone who stands elsewhere by now is refused, and nothing is done',
    async (name, call) => {
      const { office, id } = await made();
      share(office, id, 0);
      const before = row(office);
      expect(() => ask(office, name, { id, ...call })).toThrow('รายชื่อผู้ลงนามของบันทึกข้อความนี้เปลี่ยนไป');
      expect(row(office)).toEqual(before);
      expect(canOpen(office)).toEqual(['palad@example.org']);
      expect(() =>
        ask(office, 'callDecide', {
          id,
          index: 1,
          decision: 'approved',
          date: '2026-03-10',
          remark: '',
          seen: null,
          whom,
        }),
      ).not.toThrow();
    },
  );

  test.each([
    ['sharing', (office: Office, id: string) => share(office, id, 0)],
    [
      'the link',
      (office: Office, id: string) => ask(office, 'callShareLink', { id, role: 'reader' }),
    ],
    [
      'an update',
      (office: Office, id: string) => ask(office, 'callUpdateMemo', { id, overEdits: true }),
    ],
  ])(
    '%s: a link that leads to another memo’s Doc is told, and that Doc stays as it is',
    async (_what, run) => {
      const { office, id } = await made();
      setCell(office, 'ตั้งค่า', 'B2', 'เรื่องอื่น');
      generate(office);
      const [first, second] = registerRows(office);
      setCell(office, REGISTER, memoCell(office, 'ลิงก์'), second?.ลิงก์);
      expect(first?.รหัส).toBe(id);
      const before = JSON.stringify(office.drive.files[1]);
      expect(() => run(office, id)).toThrow('นำไปยังเอกสารอื่น');
      expect(JSON.stringify(office.drive.files[1])).toBe(before);
    },
  );

  test('a letter leads to docs.google.com alone, and its subject is one line without addresses', async () => {
    const { office, id } = await made();
    const fileId = office.drive.files[0]?.id;
    setCell(office, REGISTER, memoCell(office, 'ลิงก์'), `https://evil.example/d/${fileId}/edit`);
    setCell(
      office,
      REGISTER,
      'C2',
      'รายงาน\nยืนยันรหัสที่https://evil.example/x หรือ www.evil.example, me@evil.example',
    );
    share(office, id, 0);
    const [mail] = office.drive.mails;
    const text = JSON.stringify([mail, memo(office).message]);
    expect(text).toContain(`https://docs.google.com/document/d/${fileId}/edit`);
    expect(text).not.toContain('evil');
    expect(text).toContain('เรื่อง รายงาน ยืนยันรหัสที่ หรือ');
  });
});
