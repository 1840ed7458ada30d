/** What the memos page is told: every memo, what has changed since, and rounds compared. */
import {
  as,
  decide,
  makeMemo,
  memo,
  memoCell,
  memos,
  openMemoOffice,
  REGISTER,
  row,
  SHEET,
  SIGNERS,
  setCell,
  share,
} from './memo-office';
import { ask, doneRows, HEADINGS, type Office, openOffice, registerRows } from './office';

const registerSheet = (office: Office) => office.workbook.book.getWorksheet(REGISTER)!;

function columnOf(office: Office, heading: string): number {
  return (registerSheet(office).getRow(1).values as string[]).indexOf(heading);
}

describe('the memos', () => {
  test('there are none before the first, and the page is told so', async () => {
    const office = await openOffice();
    expect(memos(office)).toEqual({
      language: 'th',
      user: { name: 'clerk', email: 'clerk@example.org' },
      sheet: SHEET,
      today: '2026-03-10',
      memos: [],
    });
  });

  test('come newest first by their time, however the rows are sorted', async () => {
    const office = await openMemoOffice();
    const ids = [makeMemo(office)];
    office.wait(60 * 24 * 3);
    ids.push(makeMemo(office));
    const sheet = registerSheet(office);
    const [second, third] = [2, 3].map((at) => (sheet.getRow(at).values as unknown[]).slice(1));
    sheet.getRow(2).values = third as never;
    sheet.getRow(3).values = second as never;
    expect(memos(office).memos.map(({ id, date }) => [id, date])).toEqual([
      [ids[1], '2026-03-13'],
      [ids[0], '2026-03-10'],
    ]);
    // A decision still finds its own.
    decide(office, ids[0]!, 0, 'returned');
    const states = registerRows(office).map(({ รหัส, สถานะบันทึก }) => [รหัส, สถานะบันทึก]);
    expect(states).toEqual([
      [ids[1], 'สร้างแล้ว'],
      [ids[0], 'ส่งคืนให้แก้ไข'],
    ]);
  });

  test('a row that someone has copied is the same memo, shown once and where it is written', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const sheet = registerSheet(office);
    sheet.getRow(3).values = (sheet.getRow(2).values as unknown[]).slice(1) as never;
    share(office, id, 0);
    expect(memos(office).memos.map((each) => [each.id, each.stage])).toEqual([[id, 'sent']]);
    const next = makeMemo(office);
    expect(memos(office).memos.map((each) => each.id)).toEqual([next, id]);
  });

  test('a record with more signers than any memo has can still be written', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    const signers = Array.from({ length: 4000 }, (_, index) => ({ name: `น${index}` }));
    const cell = registerSheet(office).getCell(2, columnOf(office, 'ข้อมูลการเสนอ'));
    cell.value = JSON.stringify({ signers });
    expect(memo(office).signers).toHaveLength(100);
    expect(decide(office, id, 0, 'approved').memo.turn).toBe(1);
  });

  test('say whose they are, with counts and signers', async () => {
    const office = await openMemoOffice({}, 'official');
    makeMemo(office);
    expect(memo(office)).toMatchObject({
      when: '10 มีนาคม 2569 09:30',
      subject: 'รายงานผล',
      sheet: SHEET,
      fiscalYear: 2569,
      counts: { total: 3, done: 3, inProgress: 0, notStarted: 0, unclear: 0, percent: 100 },
      template: 'บันทึกข้อความฉบับเต็ม',
      by: 'clerk (clerk@example.org)',
      mine: true,
      stage: 'made',
      turn: 0,
      linkRole: null,
      updateCutOff: false,
      changes: null,
      compared: true,
      comparable: true,
      signers: [{ name: '(ชื่อ–สกุล ก)', email: 'palad@example.org' }, { actingFor: 'นายกเทศมนตรี' }],
    });
    expect(memo(as(office, 'colleague')).mine).toBe(false);
  });

  test('keep the signers they were made with', async () => {
    const office = await openMemoOffice();
    makeMemo(office);
    setCell(office, 'ผู้ลงนาม', 'C2', '(ชื่อใหม่)');
    expect(memo(office)).toMatchObject({
      signers: [{ name: '(ชื่อ–สกุล ก)' }, {}],
      changes: { total: 0, texts: false, settings: false, signers: true },
    });
  });

  test('offer the address that the sheet has learnt since, until one was sent to', async () => {
    const [headings, ...rest] = SIGNERS;
    const unaddressed = [headings ?? [], ...rest.map((cells) => [...cells.slice(0, 5), ''])];
    const office = await openMemoOffice({ ผู้ลงนาม: unaddressed });
    const id = makeMemo(office);
    const addresses = () => memo(office).signers.map(({ email }) => email);
    expect(addresses()).toEqual(['', '']);
    setCell(office, 'ผู้ลงนาม', 'F2', 'palad@example.org');
    setCell(office, 'ผู้ลงนาม', 'F3', 'mayor@example.org');
    expect(addresses()).toEqual(['palad@example.org', 'mayor@example.org']);
    // They are for sending it: the memo says what it said.
    expect(memo(office).changes).toBeNull();
    share(office, id, { index: 0, email: 'private@example.org' });
    // Another now holds the post: they are not the one whom this memo asks.
    setCell(office, 'ผู้ลงนาม', 'C3', '(ชื่อ–สกุล ค)');
    expect(addresses()).toEqual(['private@example.org', '']);
  });

  test.each(['', 'ลบ', '{"signers":[{"name":', '[1,2]'])(
    'that nobody was asked to sign, with %j for a record, stay listed, and sharing starts afresh',
    async (text) => {
      const office = await openMemoOffice();
      const id = makeMemo(office);
      registerSheet(office).getCell(2, columnOf(office, 'ข้อมูลการเสนอ')).value = text;
      expect(memo(office)).toMatchObject({ id, stage: 'made', signers: [{ access: 'none' }, {}] });
      expect(share(office, id, 1).memo).toMatchObject({ stage: 'sent', turn: 0 });
    },
  );

  test('of a register of the first form are shared with the signers of the sheet', async () => {
    const link = `https://docs.google.com/document/d/${'x'.repeat(33)}/edit`;
    const office = await openMemoOffice({
      [REGISTER]: [
        ['วันเวลาที่จัดทำ', 'เรื่อง', 'ชีตมาตรการ', 'ร้อยละ', 'สถานะบันทึก', 'ลิงก์', 'ลายพิมพ์เนื้อหา', 'รหัส'],
        ['9 มีนาคม 2569 09:30', 'เดิม', SHEET, 50, 'สร้างแล้ว', link, 'ก'.repeat(64), 'old'],
      ],
    });
    expect(memo(office)).toMatchObject({
      stage: 'made',
      mine: null,
      signers: [{ email: 'palad@example.org' }, {}],
      comparable: false,
      changes: { total: 0, texts: true },
    });
    const reply = decide(office, 'old', 0, 'approved', { remark: '=1+1' });
    expect(reply).toMatchObject({ recorded: true, memo: { stage: 'sent', turn: 1 } });
    expect(row(office)).toMatchObject({ เรื่อง: 'เดิม', ร้อยละ: '50', สถานะบันทึก: 'อยู่ระหว่างเสนอ' });
    expect(memo(office).signers[0]).toMatchObject({ decision: 'approved', remark: '=1+1' });
  });

  test('a row that was deleted is told, and changes no other', async () => {
    const office = await openMemoOffice();
    const [gone] = [makeMemo(office), makeMemo(office)];
    registerSheet(office).spliceRows(2, 1);
    const before = registerRows(office);
    expect(() => decide(office, gone, 0, 'approved')).toThrow('ไม่พบบันทึกข้อความนี้ในทะเบียนบันทึก');
    expect(registerRows(office)).toEqual(before);
  });

  test('rows sorted while Drive is asked keep each its own words', async () => {
    const office = await openMemoOffice();
    const first = makeMemo(office);
    office.wait(20);
    const ids = [first, makeMemo(office)];
    decide(office, ids[1]!, 0, 'returned');
    const untouched = registerRows(office)[1];
    const sheet = registerSheet(office);
    office.runtime.before({ method: 'Drive.Permissions.create' }, () => {
      const [second, third] = [2, 3].map((at) => (sheet.getRow(at).values as unknown[]).slice(1));
      sheet.getRow(2).values = third as never;
      sheet.getRow(3).values = second as never;
    });
    share(office, ids[0]!, 0);
    const rows = registerRows(office);
    expect(rows.map(({ รหัส }) => รหัส)).toEqual([ids[1], ids[0]]);
    expect(rows[0]).toEqual(untouched);
    expect(rows[1]).toMatchObject({ สถานะบันทึก: 'อยู่ระหว่างเสนอ' });
    expect(rows[1]?.ผลการเสนอ).toContain('ส่งแล้ว');
  });

  test('of a fault in a protected register nothing is shared', async () => {
    const office = await openMemoOffice();
    const id = makeMemo(office);
    office.workbook.protect({ sheet: REGISTER, range: 'A1:Z99' });
    const clerk = { runtime: office.colleague('clerk@example.org') };
    expect(() => share(clerk, id, 0)).toThrow('บันทึกลงชีต');
    expect(office.drive.mails).toEqual([]);
  });
});

describe('what has changed since', () => {
  test('page and register tell which measure went from which status to which', async () => {
    const office = await openMemoOffice();
    makeMemo(office);
    expect(memos(office).memos[0]?.changes).toBeNull();
    expect(row(office).ชีตหลังจัดทำ).toBe('ตรงกับชีต');
    setCell(office, SHEET, 'H3', '');
    setCell(office, SHEET, 'G3', '/\n(อบรม 12 คน)');
    expect(memo(office).changes).toEqual({
      measures: [{ kind: 'status', number: '2', title: 'ก2', from: 'done', to: 'in-progress' }],
      total: 1,
      texts: false,
      settings: false,
      signers: false,
    });
    expect(row(office).ชีตหลังจัดทำ).toBe(
      'ชีตเปลี่ยนแล้ว: 1 มาตรการ\n2. ก2: เสร็จเรียบร้อยแล้ว → อยู่ระหว่างดำเนินการ',
    );
    setCell(office, SHEET, 'H3', '/\n(อบรม 12 คน)');
    setCell(office, SHEET, 'G3', '');
    expect(memo(office).changes).toBeNull();
    expect(row(office).ชีตหลังจัดทำ).toBe('ตรงกับชีต');
  });

  test('an empty row put in above the measures is no change', async () => {
    const office = await openMemoOffice();
    makeMemo(office);
    office.workbook.book.getWorksheet(SHEET)!.spliceRows(1, 0, []);
    expect(memo(office)).toMatchObject({ compared: true, changes: null });
  });

  test('the fiscal year that the sheet is set to now is told beside the memo’s own', async () => {
    const office = await openMemoOffice({
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['ปีงบประมาณ', '2569'],
      ],
    });
    makeMemo(office);
    expect(memo(office)).toMatchObject({ fiscalYear: 2569, sheetYear: 2569, changes: null });
    setCell(office, 'ตั้งค่า', 'B2', '๒๕๗๐');
    expect(memo(office)).toMatchObject({
      fiscalYear: 2569,
      sheetYear: 2570,
      changes: { settings: true, texts: false },
    });
  });

  test('a memo of another sheet is not compared', async () => {
    const office = await openMemoOffice({ รอบสอง: [HEADINGS, ...doneRows(2)] });
    ask(office, 'callGenerate', { sheet: 'รอบสอง' });
    expect(memo(office)).toMatchObject({
      sheet: 'รอบสอง',
      compared: false,
      changes: null,
      sheetYear: null,
    });
  });

  test('who may not write the register is told on the page all the same', async () => {
    const office = await openMemoOffice();
    makeMemo(office);
    setCell(office, SHEET, 'C2', 'อื่น');
    office.workbook.protect({ sheet: REGISTER, range: 'A1:Z99' });
    const reader = as(office, 'reader');
    expect(memo(reader).changes).toMatchObject({ total: 0, texts: true });
  });
});

describe('two rounds', () => {
  test('are compared measure by measure, the later one’s order, removed ones last', async () => {
    const office = await openMemoOffice();
    const from = makeMemo(office);
    setCell(office, SHEET, 'H2', '');
    setCell(office, SHEET, 'F2', '/');
    setCell(office, SHEET, 'B3', 'ชื่อใหม่');
    office.workbook.book.getWorksheet(SHEET)!.spliceRows(4, 1);
    const to = makeMemo(office);
    const expected = {
      measures: [
        { kind: 'status', number: '1', title: 'ก1', from: 'done', to: 'not-started' },
        { kind: 'retitled', number: '2', title: 'ชื่อใหม่', from: 'done', to: 'done' },
        { kind: 'removed', number: '3', title: 'ก3', from: 'done', to: null },
      ],
    };
    expect(ask(office, 'callCompareMemos', { from, to })).toEqual(expected);
    expect(ask(office, 'callCompareMemos', { from, to: null })).toEqual(expected);
    expect(ask(office, 'callCompareMemos', { from: to, to: null })).toMatchObject({
      measures: [{ kind: 'same' }, { kind: 'same' }],
    });
  });

  test('one that keeps no statuses is told, with the reason', async () => {
    const office = await openMemoOffice();
    const from = makeMemo(office);
    registerSheet(office).getCell(2, columnOf(office, 'สถานะมาตรการ')).value = 'แก้ไข';
    expect(memo(office).comparable).toBe(false);
    expect(() => ask(office, 'callCompareMemos', { from, to: null })).toThrow(
      'เปรียบเทียบบันทึกข้อความนี้ไม่ได้',
    );
  });

  test('6,000 measures are kept in one cell, and compared', async () => {
    const office = await openMemoOffice({ [SHEET]: [HEADINGS, ...doneRows(6000)] });
    const from = makeMemo(office);
    setCell(office, SHEET, 'H5000', '');
    setCell(office, SHEET, 'F5000', '/\n(อบรม 12 คน)');
    expect(memo(office).changes).toMatchObject({ total: 1, texts: false });
    expect(memo(office).changes?.measures[0]).toMatchObject({ title: 'ก4999', to: 'not-started' });
    expect(row(office).สถานะมาตรการ?.length).toBeLessThanOrEqual(45_000);
    expect(
      ask<{ measures: unknown[] }>(office, 'callCompareMemos', { from, to: null }).measures,
    ).toHaveLength(6000);
  });
});

test('the menu opens the sidebar at each of its views', async () => {
  const office = await openMemoOffice();
  const { runtime } = office;
  for (const [command, view] of [
    ['menuSidebar', 'main'],
    ['menuTemplates', 'template'],
    ['menuMemos', 'memos'],
    ['menuUnits', 'units'],
  ] as const) {
    runtime.call(command);
    expect(runtime.ui.sidebar?.title).toBe('ITA Memo');
    expect(/ data-view="(\w+)"/.exec(runtime.ui.sidebar?.html ?? '')?.[1]).toBe(view);
  }
  office.runtime.onOpen();
  const items = office.runtime.ui.menu[0]?.items ?? [];
  expect(items).toContainEqual(
    expect.objectContaining({ caption: 'ทะเบียนและการเสนอลงนาม', command: 'menuMemos' }),
  );
});

test.each([
  ['as the memo’s row has it', null, '2026-03-10'],
  ['typed anew as a day', '9 มี.ค. 2569', '2026-03-09'],
  ['with words in its place', 'เมื่อวานนี้', ''],
])('the day a memo was made, %s', async (_, typed, date) => {
  const office = await openMemoOffice();
  makeMemo(office);
  if (typed !== null) setCell(office, REGISTER, memoCell(office, 'วันเวลาที่จัดทำ'), typed);
  expect(memo(office)).toMatchObject(typed === null ? { date } : { date, when: typed });
});
