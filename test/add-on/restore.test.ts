/** A register that was deleted, or that lost rows, is made again from the user's own memos in Drive. */
import { decide, makeMemo, memos, openMemoOffice, REGISTER, share, update } from './memo-office';
import { ask, generate, memoText, type Office, registerRows } from './office';
import { openUnitOffice, unitName } from './units/unit-office';

/** What the box at the end says; `YES` answers the question before it. */
function restore(office: Office, answer: 'YES' | 'NO' = 'YES'): string {
  const { ui } = office.runtime;
  ui.answer(answer);
  const before = ui.dialogs.length;
  office.runtime.menu('menuRestore');
  ui.answers.length = 0;
  return ui.dialogs[before]?.html ?? '';
}

function deleteRegister({ workbook: { book } }: Office): void {
  const sheet = book.getWorksheet(REGISTER);
  if (sheet) book.removeWorksheet(sheet.id);
}

const KEPT = ['รหัส', 'ลิงก์', 'เรื่อง', 'ชีตมาตรการ', 'ปีงบประมาณ', 'มาตรการทั้งหมด', 'ร้อยละ'];
const SAME = [...KEPT, 'เสร็จเรียบร้อย', 'ผู้จัดทำในระบบ', 'วันเวลาที่จัดทำ', 'ลายพิมพ์เนื้อหา'];

function facts(office: Office): string[][] {
  return registerRows(office).map((row) => SAME.map((heading) => row[heading] ?? ''));
}

async function withThree(): Promise<{ office: Office; ids: string[] }> {
  const office = await openMemoOffice();
  const ids = [1, 2, 3].map(() => {
    office.wait(10);
    return makeMemo(office);
  });
  return { office, ids };
}

test('a register that was deleted comes back with all that Drive knows, the oldest memo first', async () => {
  const { office, ids } = await withThree();
  const before = facts(office);
  deleteRegister(office);
  expect(restore(office)).toContain('เพิ่มแถวคืนในทะเบียนบันทึกแล้ว ๓ ฉบับ');
  expect(facts(office)).toEqual(before);
  expect(memos(office).memos.map(({ id }) => id)).toEqual([...ids].reverse());
  expect(office.runtime.seat.sheet.name).not.toBe(REGISTER);
});

test('who may open it is what Drive says; decisions are gone, and the history says so', async () => {
  const { office, ids } = await withThree();
  const [first = '', second = ''] = ids;
  share(office, first, 0);
  decide(office, first, 0, 'approved');
  office.runtime.call('callShareLink', { id: second, role: 'reader' });
  deleteRegister(office);
  restore(office);
  const [third, two, one] = memos(office).memos;
  expect(one).toMatchObject({ id: first, stage: 'sent' });
  expect(one?.signers.map(({ access, decision }) => [access, decision])).toEqual([
    ['shared', null],
    ['none', null],
  ]);
  expect(one?.history[0]).toMatchObject({ text: expect.stringContaining('กรุณาลงผลใหม่') });
  expect(two).toMatchObject({ id: second, linkRole: 'reader' });
  expect(third).toMatchObject({ stage: 'made', linkRole: null });
});

test('the round goes on: sharing, a decision, taking back, an update', async () => {
  const { office, ids } = await withThree();
  const [first = ''] = ids;
  share(office, first, 0);
  deleteRegister(office);
  restore(office);
  decide(office, first, 0, 'approved');
  expect(share(office, first, 1)).toMatchObject({ results: [{ shared: true }] });
  expect(office.runtime.call('callTakeBack', { id: first, index: 1 })).toMatchObject({ ok: true });
  expect(update(office, first, { askAgain: true, overEdits: true })).toMatchObject({
    kind: 'updated',
  });
  expect(registerRows(office)).toHaveLength(3);
});

test('only what is missing is put back, below what is there', async () => {
  const { office, ids } = await withThree();
  const sheet = office.workbook.book.getWorksheet(REGISTER);
  sheet?.spliceRows(3, 1);
  const before = registerRows(office);
  restore(office);
  const after = registerRows(office);
  expect(after.slice(0, 2)).toEqual(before);
  expect(after.map(({ รหัส }) => รหัส)).toEqual([ids[0], ids[2], ids[1]]);
});

test('asks first; “no” leaves the workbook as it is', async () => {
  const { office } = await withThree();
  deleteRegister(office);
  expect(restore(office, 'NO')).toBe('');
  expect(office.workbook.book.getWorksheet(REGISTER)).toBeUndefined();
  const [{ prompt } = { prompt: '' }] = office.runtime.ui.alerts;
  expect(prompt).toContain('๓ ฉบับที่ไม่มีในทะเบียนบันทึก');
  expect(prompt).toContain('ประวัติเวอร์ชัน');
});

test('nothing is missing: no question, and no cell is written', async () => {
  const { office } = await withThree();
  const before = registerRows(office);
  expect(restore(office)).toContain('ไม่พบบันทึกข้อความของท่าน');
  expect(office.runtime.ui.alerts).toEqual([]);
  expect(registerRows(office)).toEqual(before);
});

test('a colleague’s memos, another workbook’s and those in the bin stay where they are', async () => {
  const { office } = await withThree();
  const [mine, other, binned] = office.drive.files;
  if (mine && other && binned) {
    other.appProperties.itaMemoBook = 'another';
    binned.trashed = true;
  }
  generate({ runtime: office.colleague('second@example.org') });
  deleteRegister(office);
  restore(office);
  expect(registerRows(office).map(({ รหัส }) => รหัส)).toEqual([mine?.appProperties.itaMemoId]);
});

test('cut off in between, the next run puts back the rest, and none twice', async () => {
  const { office, ids } = await withThree();
  deleteRegister(office);
  office.runtime.failOn({ method: 'Permissions.list', at: 2, error: 'Service unavailable' });
  restore(office);
  restore({ ...office, runtime: office.colleague('clerk@example.org') });
  expect(registerRows(office).map(({ รหัส }) => รหัส)).toEqual(ids);
});

describe('a Doc that is open to whoever has its link', () => {
  const openToAll = ({ drive }: Office, role = 'reader') =>
    drive.files[0]?.permissions.push({ id: 'anyoneWithLink', type: 'anyone', role } as never);
  const TOLD = /ทุกคนที่มีลิงก์.*รายงานผล.*จำกัด/s;

  test.each(['reader', 'commenter', 'writer'])(
    'as %s is told where its row is put back',
    async (role) => {
      const { office } = await withThree();
      openToAll(office, role);
      deleteRegister(office);
      expect(restore(office)).toMatch(TOLD);
      expect(memos(office).memos.map(({ linkRole }) => linkRole !== null)).toEqual([
        false,
        false,
        true,
      ]);
    },
  );

  test('by another hand is told and noted where no row is missing', async () => {
    const { office, ids } = await withThree();
    openToAll(office);
    expect(restore(office)).toMatch(TOLD);
    const found = memos(office).memos.find(({ id }) => id === ids[0]);
    expect(found).toMatchObject({ linkRole: 'reader', stage: 'sent' });
    expect(office.runtime.call('callShareLink', { id: ids[0], role: null })).toMatchObject({
      ok: true,
    });
    expect(restore(office)).not.toContain('จำกัด');
  });

  test('is no longer so in the register where another hand has closed it', async () => {
    const { office, ids } = await withThree();
    office.runtime.call('callShareLink', { id: ids[0], role: 'reader' });
    office.drive.files[0]?.permissions.splice(1);
    expect(restore(office)).not.toContain('จำกัด');
    expect(memos(office).memos.find(({ id }) => id === ids[0])).toMatchObject({
      linkRole: null,
      stage: 'made',
    });
  });

  test('that its row knows of is told as well, and no row is written', async () => {
    const { office, ids } = await withThree();
    office.runtime.call('callShareLink', { id: ids[0], role: 'reader' });
    const before = registerRows(office);
    expect(restore(office)).toMatch(TOLD);
    expect(registerRows(office)).toEqual(before);
  });
});

describe('a memo that is not of all measures', () => {
  const ABOUT = ['ขอบเขต', 'รอบการรายงาน', 'ประเภทบันทึก', 'แม่แบบ', 'มาตรการทั้งหมด', 'เรื่อง'];
  const about = (office: Office) => ABOUT.map((heading) => registerRows(office)[0]?.[heading]);
  const text = (office: Office) => memoText(office, office.drive.files[0]?.id);
  const again = (office: Office, more: object = {}) =>
    update(office, registerRows(office)[0]?.รหัส ?? '', { force: true, ...more });

  async function lost(choice: object): Promise<Office> {
    const office = await openUnitOffice(2);
    generate(office, { force: true, ...choice });
    return office;
  }

  test.each([
    ['of a unit', { owner: unitName(0) }],
    ['of a unit with a long name', { owner: unitName(1), period: 'twelve-months' }],
    ['of some statuses', { statuses: ['in-progress', 'done'] }],
    ['of a period', { period: 'six-months' }],
    ['of a template for itself', { readyMade: 'publication', owner: unitName(0) }],
  ])('%s is so again once it is back, and is updated as what it is', async (_, choice) => {
    const office = await lost(choice);
    const before = about(office);
    deleteRegister(office);
    restore(office);
    // What the document is called says the subject less exactly than its row did.
    expect(about(office).slice(0, -1)).toEqual(before.slice(0, -1));
    office.wait(20);
    expect(again(office)).toMatchObject({ kind: 'updated' });
    expect(about(office)).toEqual(before);
  });

  test.each<[string, object, (office: Office) => void, RegExp]>([
    ['asks a unit', { owner: unitName(0), readyMade: 'progress' }, () => {}, /ถึงหน่วยงานใด/],
    ['asks all units', { readyMade: 'progress' }, () => {}, /ถึงหน่วยงานใด/],
    [
      'is of an earlier version, whose Doc does not say what it has',
      { owner: unitName(0) },
      ({ drive }) => {
        for (const { appProperties } of drive.files)
          for (const key of Object.keys(appProperties))
            if (/^itaMemo(?:Scope|From|Unit)/.test(key)) delete appProperties[key];
      },
      /รายงานมาตรการใด.*หน้าหลัก/,
    ],
  ])('that %s is not updated as another, and the words say why', async (_, choice, make, why) => {
    const office = await lost(choice);
    make(office);
    deleteRegister(office);
    restore(office);
    const [rows, words] = [registerRows(office), await text(office)];
    office.wait(20);
    expect(() => again(office)).toThrow(why);
    for (const index of [0, 1]) decide(office, rows[0]?.รหัส ?? '', index, 'approved');
    expect(() => ask(office, 'callNewVersion', { id: rows[0]?.รหัส, force: true })).toThrow(why);
    expect(await text(office)).toBe(words);
    expect(registerRows(office)).toHaveLength(1);
    expect(registerRows(office)[0]?.มาตรการทั้งหมด).toBe(rows[0]?.มาตรการทั้งหมด);
  });

  test('is told before its row is put back', async () => {
    const office = await lost({ owner: unitName(0) });
    deleteRegister(office);
    restore(office, 'NO');
    expect(office.runtime.ui.alerts[0]?.prompt).toMatch(/กู้คืนไม่ได้:.*ขอบเขต รอบการรายงาน และแม่แบบ/s);
  });

  test('whose kept cell was emptied is not updated as one of all, though its column names the unit', async () => {
    const office = await lost({ owner: unitName(0) });
    const sheet = office.workbook.book.getWorksheet(REGISTER);
    const headings = sheet?.getRow(1).values as string[];
    const cell = sheet?.getCell(2, headings.indexOf('ข้อมูลขอบเขต'));
    if (cell) cell.value = '';
    office.wait(20);
    expect(() => again(office)).toThrow(/รายงานมาตรการใด/);
  });
});

describe('signers who were let in by hand, in Google Docs', () => {
  const letIn = ({ drive }: Office, email: string, role = 'commenter') => {
    const [file] = drive.files.filter(({ trashed }) => !trashed);
    file?.permissions.push({
      id: `by-hand-${email}`,
      type: 'user',
      role,
      emailAddress: email,
    } as never);
  };

  test('are told to the register from Drive, once, and nobody is mailed', async () => {
    const office = await openMemoOffice();
    makeMemo(office);
    letIn(office, 'Palad@example.org');
    const mails = office.drive.mails.length;
    expect(restore(office)).toContain('เขียนลงทะเบียนบันทึกให้: (ชื่อ–สกุล ก)');
    const [memo] = memos(office).memos;
    expect(memo).toMatchObject({ stage: 'sent' });
    expect(memo?.signers.map(({ access }) => access)).toEqual(['shared', 'none']);
    expect(office.drive.mails).toHaveLength(mails);
    expect(restore(office)).toContain('ไม่พบผู้ลงนาม');
  });

  test('of whom none is there, nothing is written', async () => {
    const office = await openMemoOffice();
    makeMemo(office);
    const before = registerRows(office);
    letIn(office, 'somebody@example.org');
    expect(restore(office)).toContain('ไม่พบผู้ลงนาม');
    expect(registerRows(office)).toEqual(before);
  });

  test('are not looked for in a colleague’s memo, nor in one that was cancelled', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    letIn(office, 'palad@example.org');
    const before = registerRows(office);
    expect(restore({ ...office, runtime: office.colleague('other@example.org') })).toContain(
      'ไม่พบ',
    );
    expect(registerRows(office)).toEqual(before);
    office.runtime.call('callCancelMemo', { id, reason: 'สร้างซ้ำ' });
    const cancelled = registerRows(office);
    expect(restore(office)).toContain('ไม่พบ');
    expect(registerRows(office)).toEqual(cancelled);
  });

  test('are not looked for where the last of them has decided on paper', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    decide(office, id, 0, 'approved');
    decide(office, id, 1, 'approved');
    const [memo] = memos(office).memos;
    expect(memo?.stage).toBe('complete');
    expect(memo?.signers.map(({ access }) => access)).toEqual(['none', 'none']);
    letIn(office, 'palad@example.org');
    const before = registerRows(office);
    const calls = office.runtime.calls.length;
    expect(restore(office)).toContain('ไม่พบ');
    expect(registerRows(office)).toEqual(before);
    const asked = office.runtime.calls.slice(calls).map(({ method }) => method);
    expect(asked).not.toContain('Permissions.list');
  });

  test('where Drive is out of order it is told, and the row stays', async () => {
    const office = await openMemoOffice();
    makeMemo(office);
    letIn(office, 'palad@example.org');
    const before = registerRows(office);
    office.runtime.plan({
      method: 'Drive.Permissions.list',
      moment: 'outage',
      error: 'Service error: Drive',
    });
    expect(restore(office)).toContain('ขัดข้องชั่วคราว');
    expect(registerRows(office)).toEqual(before);
  });
});
