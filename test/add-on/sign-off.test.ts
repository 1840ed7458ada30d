/** A memo's round upward at the register: shared, seen to, given back, corrected, complete. */
import {
  as,
  decide,
  makeMemo,
  memo,
  memoCell,
  openMemoOffice,
  REGISTER,
  row,
  SHEET,
  setCell,
  share,
  update,
} from './memo-office';
import { ask, generate, memoText, type Office, registerRows } from './office';

const people = ({ drive }: Office) =>
  (drive.files[0]?.permissions ?? [])
    .filter(({ role }) => role !== 'owner')
    .map(({ emailAddress, type, role }) => `${emailAddress ?? type}: ${role}`);

describe('the whole round', () => {
  test('by three users: in turn, approved, given back, corrected under the same link, complete', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const link = row(office).ลิงก์;
    expect(row(office)).toMatchObject({
      สถานะบันทึก: 'สร้างแล้ว',
      อยู่ที่: 'ผู้จัดทำ (ยังไม่ได้เสนอ)',
      ผลการเสนอ:
        '1) ปลัดเทศบาล (ชื่อ–สกุล ก): ยังไม่ได้เสนอ\n2) รองนายก รักษาราชการแทนนายกเทศมนตรี (ชื่อ–สกุล ข): ยังไม่ได้เสนอ',
    });
    expect(row(office).ประวัติ).toBe(
      '10 มีนาคม 2569 09:30 · จัดทำบันทึกข้อความ ดำเนินการเสร็จเรียบร้อยแล้ว 3 จาก 3 มาตรการ (ร้อยละ 100.00)',
    );

    office.wait(5);
    expect(share(office, id, 0)).toMatchObject({
      memo: { stage: 'sent', turn: 0, since: '10 มีนาคม 2569 09:35', mine: true },
      results: [{ index: 0, shared: true, refusal: null, message: '' }],
    });
    expect(people(office)).toEqual(['palad@example.org: commenter']);
    expect(row(office)).toMatchObject({
      สถานะบันทึก: 'อยู่ระหว่างเสนอ',
      อยู่ที่: 'เสนอ ปลัดเทศบาล (ชื่อ–สกุล ก) แล้ว ตั้งแต่ 10 มีนาคม 2569 09:35',
    });

    // A colleague sees the paper come back.
    office.wait(60);
    const colleague = as(office, 'colleague');
    expect(decide(colleague, id, 0, 'approved', { remark: 'เห็นชอบ' })).toMatchObject({
      recorded: true,
      memo: { stage: 'sent', turn: 1, mine: false },
    });
    expect(row(office).อยู่ที่).toBe(
      'เสนอ รองนายก รักษาราชการแทนนายกเทศมนตรี (ชื่อ–สกุล ข) แล้ว ตั้งแต่ 10 มีนาคม 2569 (ยังไม่ได้ส่งลิงก์)',
    );
    share(office, id, 1);
    decide(as(office, 'third'), id, 1, 'returned', { remark: 'แก้ข้อ 2' });
    expect(row(office)).toMatchObject({
      สถานะบันทึก: 'ส่งคืนให้แก้ไข',
      อยู่ที่: 'ผู้จัดทำ (ส่งคืนให้แก้ไข) ตั้งแต่ 10 มีนาคม 2569',
    });
    expect(row(office).ผลการเสนอ).toContain(
      '2) รองนายก รักษาราชการแทนนายกเทศมนตรี (ชื่อ–สกุล ข): ส่งคืนให้แก้ไข 10 มีนาคม 2569 หมายเหตุ: แก้ข้อ 2',
    );

    office.wait(60);
    setCell(office, SHEET, 'C3', 'ประชุมชี้แจงครั้งใหม่');
    setCell(office, SHEET, 'G3', '/');
    setCell(office, SHEET, 'H3', '');
    expect(update(office, id)).toEqual({ kind: 'decided', signers: [0] });
    expect(update(office, id, { askAgain: true })).toMatchObject({
      kind: 'updated',
      memo: { stage: 'sent', turn: 0, link, counts: { done: 2, inProgress: 1, percent: 66.67 } },
    });
    expect(await memoText(office, office.drive.files[0]?.id)).toContain('ประชุมชี้แจงครั้งใหม่');
    expect(office.drive.files).toHaveLength(1);
    expect(people(office)).toEqual([
      'palad@example.org: commenter',
      'mayor@example.org: commenter',
    ]);
    expect(row(office)).toMatchObject({
      ลิงก์: link,
      สถานะบันทึก: 'อยู่ระหว่างเสนอ',
      เสร็จเรียบร้อย: '2',
      ร้อยละ: '66.67',
      ชีตหลังจัดทำ: 'ตรงกับชีต',
    });

    share(office, id, 0, 1);
    decide(colleague, id, 0, 'commented');
    const { memo: last } = decide(colleague, id, 1, 'approved');
    expect(last).toMatchObject({ stage: 'complete', turn: null });
    expect(row(office)).toMatchObject({
      สถานะบันทึก: 'พิจารณาครบแล้ว',
      อยู่ที่: 'ครบทุกคนแล้ว เมื่อ 10 มีนาคม 2569',
    });
    expect(last.history.map(({ text }) => text.split(' ')[0])).toEqual([
      'ลงผลการพิจารณา',
      'ลงผลการพิจารณา',
      'ส่งให้',
      'ส่งให้',
      'ปรับปรุงเนื้อหา',
      'ลงผลการพิจารณา',
      'ส่งให้',
      'ลงผลการพิจารณา',
      'ส่งให้',
      'จัดทำบันทึกข้อความ',
    ]);
    expect(last.history[3]?.text).toContain('โดย clerk (clerk@example.org)');
    expect(registerRows(office)).toHaveLength(1);
  });

  test('given back, corrected in the Doc itself and sent again: it is that signer’s turn anew', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(office, id, 0, 1);
    decide(office, id, 0, 'approved');
    decide(office, id, 1, 'returned', { remark: 'แก้คำผิด' });
    expect(share(office, id, { index: 1, email: 'nobody' })).toMatchObject({
      memo: { stage: 'returned', turn: null },
      results: [{ shared: false }],
    });
    expect(share(office, id, 1).memo).toMatchObject({
      stage: 'sent',
      turn: 1,
      signers: [{ decision: 'approved' }, { decision: null, decidedOn: '', remark: '' }],
    });
    expect(row(office)).toMatchObject({ สถานะบันทึก: 'อยู่ระหว่างเสนอ' });
    expect(row(office).ประวัติ).toContain('หมายเหตุ: แก้คำผิด');
  });

  test('the mail says in Thai what it is, how far it has come and what is asked of this signer', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(office, id, 0, 1);
    const [first, second] = office.drive.mails;
    expect(first?.to).toBe('palad@example.org');
    expect(first?.body).toContain('เรียน ปลัดเทศบาล');
    expect(first?.body).toContain('เรื่อง รายงานผล');
    expect(first?.body).toContain('๓ จาก ๓ มาตรการ (ร้อยละ ๑๐๐.๐๐)');
    expect(first?.body).toContain('พิจารณาให้ความเห็น ในช่อง “ความเห็นของปลัด”');
    expect(first?.body).toContain(row(office).ลิงก์);
    expect(second?.body).toContain('เรียน นายกเทศมนตรี\n');
    expect(second?.body).toContain('จึงเรียนมาเพื่อโปรดทราบ และโปรดพิจารณา ในช่อง');
  });

  test('what others are given does not change since when it is with whoever has it', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    expect(memo(office).since).toBe('10 มีนาคม 2569 09:30');
    office.wait(5);
    share(office, id, 0);
    office.wait(60);
    expect(share(office, id, 1).memo.since).toBe('10 มีนาคม 2569 09:35');
    expect(row(office).อยู่ที่).toMatch(/09:35$/);
  });

  test('the message for a chat goes to whoever’s turn it is', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    expect(memo(office).message).toContain('เรียน ปลัดเทศบาล');
    const { memo: next } = decide(office, id, 0, 'approved');
    expect(next.message).toContain('เรียน นายกเทศมนตรี');
    expect(next.message).toContain(next.link);
  });
});

describe('what Drive refuses', () => {
  test('is said for each person; the others go on, and the register holds what happened', async () => {
    const office = await openMemoOffice({
      ผู้ลงนาม: [['ชื่อ', 'ตำแหน่ง'], ...['ก', 'ข', 'ค', 'ง'].map((name) => [name, `หัวหน้า${name}`])],
    });
    const id = makeMemo(office);
    const { results, memo: after } = share(
      office,
      id,
      { index: 0, email: 'not an address' },
      { index: 1, email: 'a@outside.example.org' },
      { index: 2, email: 'without-mail@example.org' },
      { index: 3, email: 'd@example.org', role: 'writer' },
    );
    expect(results.map(({ shared, refusal }) => [shared, refusal])).toEqual([
      [false, 'address'],
      [false, 'outside-domain'],
      [true, null],
      [true, null],
    ]);
    expect(results[0]?.message).toContain('“not an address” ไม่ถูกต้อง');
    expect(results[1]?.message).toContain('a@outside.example.org');
    expect(results[2]?.message).toContain('ไม่ยืนยันว่าส่งอีเมลแจ้งแล้ว');
    expect(results[3]?.message).toBe('');
    expect(after.signers.map(({ access }) => access)).toEqual([
      'refused',
      'refused',
      'shared',
      'shared',
    ]);
    expect(row(office).ผลการเสนอ?.split('\n').slice(0, 2)).toEqual([
      '1) หัวหน้าก (ก): ส่งไม่ได้ 10 มีนาคม 2569 09:30 (อีเมลไม่ถูกต้อง)',
      '2) หัวหน้าข (ข): ส่งไม่ได้ 10 มีนาคม 2569 09:30 (อยู่นอกหน่วยงาน)',
    ]);
    expect(people(office)).toEqual([
      'without-mail@example.org: commenter',
      'd@example.org: writer',
    ]);
  });

  test.each([
    [
      'outside-domain',
      (office: Office) => Object.assign(office.drive.sharing, { forbidden: true }),
    ],
    ['quota', (office: Office) => Object.assign(office.drive.sharing, { quota: 0 })],
  ])('%s leaves nobody with access', async (reason, forbid) => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    forbid(office);
    const { results, memo: after } = share(office, id, 0, 1);
    expect(results.map(({ refusal }) => refusal)).toEqual([reason, reason]);
    expect(after).toMatchObject({ stage: 'made', turn: 0 });
    expect(people(office)).toEqual([]);
  });

  test('asking again, when refused, takes nothing from whoever has it already', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const seen = share(office, id, 0).memo.signers[0]?.accessAt ?? '';
    office.drive.sharing.quota = 0;
    const again = { index: 0, email: 'palad@example.org', seen };
    const { results, memo: after } = share(office, id, again);
    expect(results[0]).toMatchObject({ shared: false, refusal: 'quota' });
    expect(after.signers[0]).toMatchObject({ access: 'shared', refusal: null });
  });

  test('another address takes the first one’s access back', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(office, id, { index: 0, email: 'wrong@example.org' });
    share(office, id, { index: 0, email: 'right@example.org' });
    expect(people(office)).toEqual(['right@example.org: commenter']);
  });
});

describe('taking back', () => {
  test('a signer’s access goes in Drive and in the register', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(office, id, 0, 1);
    const after = ask(office, 'callTakeBack', { id, index: 0 });
    expect(after).toMatchObject({ signers: [{ access: 'taken-back', permission: '' }, {}] });
    expect(people(office)).toEqual(['mayor@example.org: commenter']);
    expect(row(office).ประวัติ).toContain('ยกเลิกสิทธิ์ของ ปลัดเทศบาล (ชื่อ–สกุล ก)');
    // Once more, or after its owner has done it in Drive: no failure.
    expect(ask(office, 'callTakeBack', { id, index: 0 })).toMatchObject({ stage: 'sent' });
  });

  test('anyone with the link may read until that is taken back', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    expect(ask(office, 'callShareLink', { id, role: 'reader' })).toMatchObject({
      linkRole: 'reader',
      stage: 'sent',
    });
    expect(people(office)).toEqual(['anyone: reader']);
    ask(office, 'callShareLink', { id, role: 'commenter' });
    expect(people(office)).toEqual(['anyone: commenter']);
    expect(ask(office, 'callShareLink', { id, role: null })).toMatchObject({
      linkRole: null,
      stage: 'made',
    });
    expect(people(office)).toEqual([]);
  });

  test('a link that the administrator forbids is told, and the register does not say it is open', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    office.drive.sharing.forbidden = true;
    expect(() => ask(office, 'callShareLink', { id, role: 'reader' })).toThrow('ผู้ดูแลระบบ');
    expect(memo(office)).toMatchObject({ linkRole: null, stage: 'made' });
  });
});

describe('decisions', () => {
  test('stay when whoever has decided is given the memo again', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(office, id, 0);
    decide(office, id, 0, 'approved', { order: 'permitted', remark: 'ดี' });
    ask(office, 'callTakeBack', { id, index: 0 });
    expect(share(office, id, { index: 0, email: 'new@example.org' }).memo.signers[0]).toMatchObject(
      {
        access: 'shared',
        decision: 'approved',
        order: 'permitted',
        remark: 'ดี',
      },
    );
    expect(row(office).ผลการเสนอ).toContain('อนุญาต 10 มีนาคม 2569 หมายเหตุ: ดี');
  });

  test('where a colleague has recorded another since, nothing is written', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    decide(as(office, 'colleague'), id, 0, 'approved');
    const reply = decide(office, id, 0, 'returned', { seen: null });
    expect(reply).toMatchObject({
      recorded: false,
      memo: { signers: [{ decision: 'approved' }, {}] },
    });
    expect(row(office).สถานะบันทึก).toBe('อยู่ระหว่างเสนอ');
  });

  test('one recorded by mistake is taken back', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    decide(office, id, 0, 'returned', { remark: 'ผิดฉบับ' });
    const { memo: after } = decide(office, id, 0, null, { seen: 'returned' });
    expect(after).toMatchObject({
      stage: 'made',
      turn: 0,
      signers: [{ decision: null, remark: '' }, {}],
    });
  });

  test.each(['2026-02-30', '', '10/3/2569', '2026-03-11'])(
    '%j is no day of a decision',
    async (date) => {
      const office = await openMemoOffice();
      const id = makeMemo(office);
      expect(() => decide(office, id, 0, 'approved', { date })).toThrow('วันที่ไม่ถูกต้อง');
      expect(memo(office).stage).toBe('made');
    },
  );

  test('a remark stays text, whatever it starts with, and ends after 500 letters', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    for (const remark of ['=1+1', '+081', '1/2569', "'=", '{"a":1}']) {
      const seen = memo(office).signers[0]?.decision ?? null;
      const reply = decide(office, id, 0, 'commented', { remark, seen });
      expect(reply.memo.signers[0]?.remark).toBe(remark);
      expect(memo(office).signers[0]?.remark).toBe(remark);
      expect(row(office).ผลการเสนอ).toContain(`หมายเหตุ: ${remark}`);
    }
    decide(office, id, 0, 'commented', { remark: 'ก'.repeat(600), seen: 'commented' });
    expect(memo(office).signers[0]?.remark).toHaveLength(500);
  });

  test('an address that begins like a formula stays text', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(
      office,
      id,
      { index: 0, email: '=1+1@example.org' },
      { index: 1, email: '+081@example.org' },
    );
    expect(memo(office).signers.map(({ email }) => email)).toEqual([
      '=1+1@example.org',
      '+081@example.org',
    ]);
  });
});

describe('a colleague’s memo', () => {
  test.each([
    ['callShare', { signers: [{ index: 0, email: 'palad@example.org', role: 'commenter' }] }],
    ['callTakeBack', { index: 0 }],
    ['callShareLink', { role: 'reader' }],
    ['callUpdateMemo', {}],
  ])('%s says who made it and what can be done, and changes nothing', async (name, call) => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const before = row(office);
    expect(() => ask(as(office, 'colleague'), name, { id, ...call })).toThrow(
      /clerk \(clerk@example.org\).*เปิดเอกสารจากลิงก์.*ขอให้ผู้สร้าง.*สร้างบันทึกข้อความฉบับของท่านเอง/,
    );
    expect(row(office)).toEqual(before);
    expect(people(office)).toEqual([]);
  });

  test('whose maker nobody can tell, Drive is asked, and its refusal told', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const heading = office.workbook.book.getWorksheet(REGISTER)!;
    const column = (heading.getRow(1).values as string[]).indexOf('ผู้จัดทำในระบบ');
    heading.getCell(2, column).value = '';
    expect(memo(office).mine).toBeNull();
    const before = row(office);
    expect(() => share(as(office, 'colleague'), id, 0)).toThrow('ทะเบียนบันทึกไม่ระบุผู้สร้าง');
    expect(row(office)).toEqual(before);
    expect(() => update(as(office, 'colleague'), id)).toThrow('ผู้อื่น');
  });
});

test('while a colleague’s command holds the workbook, nothing is shared', async () => {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  office.workbook.lock.holder = {};
  expect(() => share(office, id, 0)).toThrow('เพื่อนร่วมงานกำลังทำรายการ');
  office.workbook.lock.holder = null;
  expect(people(office)).toEqual([]);
});

test('two who make and share at the same instant leave two correct rows', async () => {
  const office = await openMemoOffice();
  const other = as(office, 'colleague');
  let refused = '';
  office.runtime.before({ method: 'Drive.Files.create' }, () => {
    // The first holds the lock: the other is told to wait, and comes right after.
    try {
      generate(other);
    } catch (problem) {
      refused = String(problem);
    }
  });
  const mine = makeMemo(office);
  expect(refused).toContain('เพื่อนร่วมงานกำลังทำรายการ');
  generate(other);
  const theirs = row(office).รหัส ?? '';
  office.runtime.before({ method: 'Drive.Permissions.create' }, () => {
    expect(() => share(other, theirs, 1)).toThrow('เพื่อนร่วมงานกำลังทำรายการ');
  });
  share(office, mine, 0);
  share(other, theirs, 1);
  const rows = registerRows(office);
  expect(rows.map(({ ผู้จัดทำในระบบ }) => ผู้จัดทำในระบบ)).toEqual([
    'clerk (clerk@example.org)',
    'colleague (colleague@example.org)',
  ]);
  expect(new Set(rows.map(({ ลิงก์ }) => ลิงก์)).size).toBe(2);
  expect(
    rows.map(({ ผลการเสนอ }) => ผลการเสนอ?.split('\n').map((line) => /ส่งแล้ว/.test(line))),
  ).toEqual([
    [true, false],
    [false, true],
  ]);
});

describe('one person in two posts', () => {
  const both = { email: 'Palad@example.org' };

  test('has one permission, which goes for both when it is taken back', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(office, id, 0, { index: 1, ...both });
    expect(people(office)).toHaveLength(1);
    const view = ask<{ signers: { access: string }[] }>(office, 'callTakeBack', { id, index: 0 });
    expect(view.signers.map(({ access }) => access)).toEqual(['taken-back', 'taken-back']);
    expect(people(office)).toEqual([]);
  });

  test('keeps it where the other post goes to someone else', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    share(office, id, 0, { index: 1, ...both });
    share(office, id, { index: 1, email: 'mayor@example.org' });
    expect(people(office)).toHaveLength(2);
  });

  test('who makes the memo may sign it too: nobody shares with themselves', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const { results, memo } = share(office, id, { index: 0, email: 'Clerk@example.org' });
    expect(results).toMatchObject([{ shared: true, message: '' }]);
    expect(memo).toMatchObject({ stage: 'sent', signers: [{ access: 'shared' }, {}] });
    expect(office.drive.mails).toEqual([]);
  });
});

describe('a memo whose own record somebody has emptied', () => {
  test('asks the signers of the sheet, and may be shared and decided anew', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const before = memo(office);
    setCell(office, REGISTER, memoCell(office, 'ข้อมูลการเสนอ'), '');
    expect(memo(office)).toEqual(before);
    share(office, id, 0);
    decide(office, id, 0, 'approved');
    expect(memo(office).signers[0]).toMatchObject({ access: 'shared', decision: 'approved' });
  });
});
