import type ExcelJS from 'exceljs';
import type { FixResult } from '../../src/app/check/fix-cells';
import {
  decide,
  makeMemo,
  memo,
  memoCell,
  memos,
  openMemoOffice,
  REGISTER,
  row,
  SHEET,
  share,
} from './memo-office';
import {
  ask,
  check,
  colorAt,
  doneRows,
  generate,
  HEADINGS,
  noteAt,
  type Office,
  openOffice,
  registerRows,
} from './office';

/** What is told, and what the workbook then holds, must not hang on the moment at which Sheets refuses. */
describe.each(['late', 'at-once'] as const)('a write that Sheets refuses %s', (refusals) => {
  const open = async (sheets = {}) => {
    const made = await openMemoOffice(sheets);
    return openOffice({ workbook: made.workbook, drive: made.drive, refusals });
  };
  const withMemo = async () => {
    const office = await open();
    return { office, id: makeMemo(office) };
  };
  /** Someone protects the register while Drive is at work. */
  const protectDuring = ({ runtime, workbook }: Office, method: string, sheet = REGISTER) =>
    runtime.before({ method }, () => workbook.protect({ sheet }));
  const unprotect = ({ workbook }: Office) => {
    workbook.protections.length = 0;
  };
  const cell = ({ workbook }: Office, sheet: string, a1: string) =>
    workbook.book.getWorksheet(sheet)?.getCell(a1).value;

  test('check: the protected cell is listed, all others are marked', async () => {
    const faulty = doneRows(3).map((each) => [...each.slice(0, 5), 'x', '', '']);
    const office = await open({ [SHEET]: [HEADINGS, ...faulty] });
    office.workbook.protect({ sheet: SHEET, range: 'F3' });
    expect(check(office).unmarked).toEqual([`${SHEET}!F3`]);
    for (const a1 of ['F2', 'F4']) {
      expect(noteAt(office, SHEET, a1)).toContain('ITA Memo');
      expect(colorAt(office, SHEET, a1)).not.toBeNull();
    }
    expect([noteAt(office, SHEET, 'F3'), colorAt(office, SHEET, 'F3')]).toEqual(['', null]);
  });

  test('fix: the protected cell is refused, the other is changed', async () => {
    const office = await open();
    office.workbook.protect({ sheet: SHEET, range: 'B2' });
    const fixes = ['B2', 'B3'].map((a1, index) => ({
      sheet: SHEET,
      cell: a1,
      before: `ก${index + 1}`,
      after: `ข${index + 1}`,
    }));
    const { applied, refused } = ask<FixResult>(office, 'callFix', fixes);
    expect(applied).toEqual([fixes[1]]);
    expect(refused).toEqual([{ fix: fixes[0], reason: 'protected' }]);
    expect([cell(office, SHEET, 'B2'), cell(office, SHEET, 'B3')]).toEqual(['ก1', 'ข2']);
  });

  const ตั้งค่า = [
    ['รายการ', 'ค่า'],
    ['เรื่อง', 'เดิม'],
    ['เรียน', 'เดิม'],
  ];
  const settings = ['subject', 'addressee'].map((key) => ({ key, before: 'เดิม', after: 'ใหม่' }));

  test('settings, all protected: the sheet is named, nothing has changed', async () => {
    const office = await open({ ตั้งค่า });
    office.workbook.protect({ sheet: 'ตั้งค่า' });
    expect(() => ask(office, 'callSaveSettings', settings)).toThrow('บันทึกลงชีต “ตั้งค่า” ไม่ได้');
    expect([cell(office, 'ตั้งค่า', 'B2'), cell(office, 'ตั้งค่า', 'B3')]).toEqual(['เดิม', 'เดิม']);
  });

  test('settings one below the other, one refused by its rule: neither is saved', async () => {
    const office = await open({ ตั้งค่า });
    const ruled = office.workbook.book.getWorksheet('ตั้งค่า')?.getCell('B3');
    if (ruled) ruled.dataValidation = RULE;
    expect(() => ask(office, 'callSaveSettings', settings)).toThrow('บันทึกลงชีต “ตั้งค่า” ไม่ได้');
    expect([cell(office, 'ตั้งค่า', 'B2'), cell(office, 'ตั้งค่า', 'B3')]).toEqual(['เดิม', 'เดิม']);
  });

  test('settings apart, one refused by its rule: that only a part was saved is said', async () => {
    const office = await open({ ตั้งค่า: [...ตั้งค่า.slice(0, 2), STAFFS, ...ตั้งค่า.slice(2)] });
    const ruled = office.workbook.book.getWorksheet('ตั้งค่า')?.getCell('B4');
    if (ruled) ruled.dataValidation = RULE;
    expect(() => ask(office, 'callSaveSettings', settings)).toThrow('บันทึกลงชีต “ตั้งค่า” ได้เพียงบางช่อง');
    expect([cell(office, 'ตั้งค่า', 'B2'), cell(office, 'ตั้งค่า', 'B4')]).toEqual(['ใหม่', 'เดิม']);
  });

  test('signers: the sheet is named, nothing has changed', async () => {
    const office = await open();
    office.workbook.protect({ sheet: 'ผู้ลงนาม' });
    const after = { order: '3', heading: 'ค', name: 'ค', position: 'ค', actingFor: '', email: '' };
    const change = [{ row: null, before: null, after }];
    expect(() => ask(office, 'callSaveSigners', change)).toThrow('บันทึกลงชีต “ผู้ลงนาม” ไม่ได้');
    expect(cell(office, 'ผู้ลงนาม', 'C4') ?? '').toBe('');
  });

  test('a memo: without its row there is no Doc', async () => {
    const { office } = await withMemo();
    office.wait(20);
    office.workbook.protect({ sheet: REGISTER });
    expect(() => generate(office)).toThrow(/บันทึกลงชีต “ทะเบียนบันทึก” ไม่ได้.*ยังไม่ได้สร้างเอกสาร/);
    expect(registerRows(office)).toHaveLength(1);
    expect(office.drive.files).toHaveLength(1);
  });

  test('a memo whose row is taken in part leaves nothing of it', async () => {
    const { office } = await withMemo();
    office.wait(20);
    const sheet = office.workbook.book.getWorksheet(REGISTER);
    // A column of the staff's, between ours: the row is written in two parts, the state's last.
    sheet?.spliceColumns(15, 0, ['ของเรา']);
    office.workbook.protect({ sheet: REGISTER, range: 'A3:N3' });
    expect(() => generate(office)).toThrow('ยังไม่ได้สร้างเอกสาร');
    expect(registerRows(office)).toHaveLength(1);
  });

  test('a memo whose link the register refuses is shown to its maker, in the menu and the sidebar', async () => {
    const menu = await open();
    protectDuring(await withRegister(menu), 'Drive.Files.create');
    menu.runtime.menu('menuGenerate');
    const html = menu.runtime.ui.dialogs.at(-1)?.html ?? '';
    expect(html).toContain('docs.google.com/document/d/');
    expect(html).toContain('เขียนลิงก์ลงทะเบียนบันทึกไม่ได้');

    const page = await open();
    protectDuring(await withRegister(page), 'Drive.Files.create');
    const { draft } = ask<{ draft: object }>(page, 'callFillMemo', {});
    const { id, memo: doc } = ask<{ id: string; memo: object }>(page, 'callCreateMemo', draft);
    expect(ask(page, 'callRegisterMemo', { ...doc, id })).toBe(false);
    unprotect(page);
    expect(memo(page).link).toContain('docs.google.com/document/d/');
  });

  test('the memos are shown to whoever may not write the register', async () => {
    const { office } = await withMemo();
    const measure = office.workbook.book.getWorksheet(SHEET)?.getCell('B2');
    if (measure) measure.value = 'เปลี่ยนแล้ว';
    office.workbook.protect({ sheet: REGISTER });
    expect(memos(office).memos).toHaveLength(1);
  });

  test('a decision: the sheet is named, the row is as it was', async () => {
    const { office, id } = await withMemo();
    office.workbook.book.getWorksheet(REGISTER)?.spliceColumns(15, 0, ['ของเรา']);
    const before = row(office);
    office.workbook.protect({ sheet: REGISTER, range: memoCell(office, 'สถานะบันทึก') });
    expect(() => decide(office, id, 0, 'approved')).toThrow('บันทึกลงชีต “ทะเบียนบันทึก” ไม่ได้');
    expect(row(office)).toEqual(before);
  });

  test('sharing: of a register that refuses nothing is shared', async () => {
    const { office, id } = await withMemo();
    office.workbook.protect({ sheet: REGISTER });
    expect(() => share(office, id, 0)).toThrow('บันทึกลงชีต “ทะเบียนบันทึก” ไม่ได้');
    expect(office.drive.mails).toEqual([]);
  });

  test('sharing: what Drive has done is said, and put right afterwards', async () => {
    const { office, id } = await withMemo();
    protectDuring(office, 'Drive.Permissions.create');
    const { results } = share(office, id, 0);
    expect(results).toMatchObject([
      { shared: true, message: expect.stringContaining('แชร์แล้ว แต่เขียนลงชีต “ทะเบียนบันทึก” ไม่ได้') },
    ]);
    unprotect(office);
    expect(memo(office).signers[0]?.access).toBe('shared');
  });

  test.each<[string, string, string, (id: string) => object]>([
    ['taking back', 'callTakeBack', 'Drive.Permissions.remove', (id) => ({ id, index: 0 })],
    ['the link', 'callShareLink', 'Drive.Permissions.create', (id) => ({ id, role: 'reader' })],
    ['an update', 'callUpdateMemo', 'Drive.Files.update', (id) => ({ id })],
  ])(
    '%s: what Drive has done is said, and doing it again settles it',
    async (_, name, at, call) => {
      const { office, id } = await withMemo();
      share(office, id, 0);
      protectDuring(office, at);
      expect(() => ask(office, name, call(id))).toThrow(
        /Google ไดรฟ์ดำเนินการให้แล้ว แต่เขียนลงชีต “ทะเบียนบันทึก” ไม่ได้/,
      );
      unprotect(office);
      expect(() => ask(office, name, call(id))).not.toThrow();
    },
  );

  test('a template: the sheet is named, the one in use stays', async () => {
    const office = await open();
    const choice = (kind: string) => ({ kind, version: null, stamp: stamp(office) });
    ask(office, 'callChooseTemplate', choice('short'));
    office.workbook.protect({ sheet: '_แม่แบบ' });
    expect(() => ask(office, 'callChooseTemplate', choice('official'))).toThrow(
      'บันทึกลงชีต “_แม่แบบ” ไม่ได้',
    );
    expect(ask(office, 'callTemplates')).toMatchObject({ present: { kind: 'short' } });
  });

  test('a new year whose settings are refused says that its sheet is ready', async () => {
    const office = await open({ ตั้งค่า: [...ตั้งค่า, ['ปีงบประมาณ', '2569']] });
    protectDuring(office, 'Spreadsheet.insertSheet', 'ตั้งค่า');
    office.runtime.ui.answer('YES');
    office.runtime.menu('menuNewYear');
    const html = office.runtime.ui.dialogs.at(-1)?.html ?? '';
    expect(html).toContain('ชีตใหม่พร้อมแล้ว แต่เพิ่มคอลัมน์ในชีตตั้งค่าไม่ได้');
    expect(cell(office, 'ตั้งค่า', 'B4')).toBe('2569');
  });
});

const STAFFS = ['หมายเหตุของเรา', 'ห้ามแตะ'];

/** A cell that takes what it holds and nothing else. */
const RULE = {
  type: 'list',
  allowBlank: true,
  formulae: ['"เดิม"'],
  showErrorMessage: true,
} satisfies ExcelJS.DataValidation;

/** With a register that is there, so that a test can protect it. */
async function withRegister(office: Office): Promise<Office> {
  office.runtime.menu('menuSetUp');
  return office;
}

const stamp = (office: Office) => ask<{ stamp: string }>(office, 'callTemplates').stamp;

/** The lock is given back when a command ends: nobody who gets it next may miss what was written under it. */
test('no command ends with a write on its way', async () => {
  const office = await openMemoOffice();
  const { runtime } = office;
  const unsent: string[] = [];
  const ends = (name: string, run: () => unknown) => {
    const from = runtime.calls.length;
    run();
    const calls = runtime.calls.slice(from);
    const isWrite = /^(set|clear|insertRows|insertColumns|merge|hide)(?!ActiveSheet)/;
    const last = calls.findLastIndex(
      ({ service, method }) => /^(Sheet|Range|RangeList)$/.test(service) && isWrite.test(method),
    );
    const flushed = calls.findLastIndex(({ method }) => method === 'flush');
    if (last > flushed) unsent.push(name);
  };
  ends('set-up', () => runtime.menu('menuSetUp'));
  ends('check', () => check(office));
  ends('memo', () => makeMemo(office));
  const id = row(office).รหัส ?? '';
  ends('share', () => share(office, id, 0));
  ends('decide', () => decide(office, id, 0, 'approved'));
  ends('take back', () => ask(office, 'callTakeBack', { id, index: 0 }));
  ends('link', () => ask(office, 'callShareLink', { id, role: 'reader' }));
  ends('close', () => ask(office, 'callShareLink', { id, role: null }));
  ends('update', () => ask(office, 'callUpdateMemo', { id, askAgain: true }));
  ends('memos', () => memos(office));
  ends('template', () =>
    ask(office, 'callChooseTemplate', { kind: 'short', version: null, stamp: stamp(office) }),
  );
  ends('emblem', () => ask(office, 'callSaveEmblem', { base64: null }));
  runtime.ui.answer('YES');
  ends('new year', () => runtime.menu('menuNewYear'));
  runtime.failOn({ method: 'Drive.Files.create', error: 'no' });
  ends('memo refused', () => runtime.call('callGenerate', {}));
  expect(unsent).toEqual([]);
});
