/** Cells of the register that only the add-on writes, after the staff have emptied, replaced or merged them. */

import { VERSION_HEADING } from '../../src/core/sheet/data-version';
import { NO_PAPER } from '../../src/core/sign-off/paper';
import {
  decide,
  makeMemo,
  memo,
  memoCell,
  memos,
  openMemoOffice,
  REGISTER,
  row,
  setCell,
  share,
  update,
} from './memo-office';
import { ask, type Office, registerRows } from './office';

async function made() {
  const office = await openMemoOffice();
  return { office, id: makeMemo(office) };
}

const linkOf = ({ drive }: Office, at: number) =>
  `https://docs.google.com/document/d/${drive.files[at]?.id}/edit`;

function put(office: Office, heading: string, value: unknown): void {
  setCell(office, REGISTER, memoCell(office, heading), value);
}

/** Renames a heading of the register. */
function renameHeading(office: Office, heading: string, name: string): void {
  setCell(office, REGISTER, memoCell(office, heading).replace(/\d+$/, '1'), name);
}

function restore(office: Office): string {
  const { ui } = office.runtime;
  ui.answer('YES');
  const before = ui.dialogs.length;
  office.runtime.menu('menuRestore');
  ui.answers.length = 0;
  return ui.dialogs[before]?.html ?? '';
}

describe('a link cell', () => {
  test.each([
    ['emptied', null],
    ['with words', 'ดูในแฟ้ม'],
    ['with a formula that shows words', { formula: 'HYPERLINK("x","เปิด")', result: 'เปิด' }],
  ])(
    '%s: the memo is still there, its round goes on, and the link is put back',
    async (_, value) => {
      const { office, id } = await made();
      put(office, 'ลิงก์', value);
      expect(memo(office)).toMatchObject({ id, stage: 'made', link: linkOf(office, 0) });
      expect(share(office, id, 0)).toMatchObject({ results: [{ shared: true }] });
      expect(row(office).ลิงก์).toBe(linkOf(office, 0));
    },
  );

  test('emptied in a row that an earlier version made is put back from Drive', async () => {
    const { office, id } = await made();
    share(office, id, 0);
    const { doc: _, ...earlier } = JSON.parse(row(office).ข้อมูลการเสนอ ?? '');
    put(office, 'ข้อมูลการเสนอ', JSON.stringify(earlier));
    put(office, 'ลิงก์', null);
    expect(() => share(office, id, 1)).toThrow('กู้คืนทะเบียนบันทึก');
    expect(restore(office)).toContain('เติมข้อมูลคืนในแถวเดิมของทะเบียนบันทึกแล้ว ๑ ฉบับ');
    expect(row(office).ลิงก์).toBe(linkOf(office, 0));
    expect(memo(office).signers[0]).toMatchObject({ access: 'shared' });
    expect(share(office, id, 1)).toMatchObject({ results: [{ shared: true }] });
  });

  test('with another memo’s Doc: what is shown and sent names its own', async () => {
    const { office, id } = await made();
    office.wait(20);
    makeMemo(office);
    share(office, id, 0);
    put(office, 'ลิงก์', linkOf(office, 1));
    const shown = memos(office).memos.find((each) => each.id === id);
    expect(shown?.link).toBe(linkOf(office, 0));
    expect(shown?.message).toContain(linkOf(office, 0));
    expect(shown?.message).not.toContain(linkOf(office, 1));
    expect(() => update(office, id)).toThrow('นำไปยังเอกสารอื่น');
  });
});

describe('an id', () => {
  test('whose cell was emptied is known from the row all the same', async () => {
    const { office, id } = await made();
    put(office, 'รหัส', null);
    expect(memo(office)).toMatchObject({ id });
    expect(share(office, id, 0)).toMatchObject({ results: [{ shared: true }] });
    decide(office, id, 0, 'approved');
    expect(registerRows(office)).toHaveLength(1);
    expect(memo(office).signers[0]).toMatchObject({ decision: 'approved' });
    expect(restore(office)).not.toContain('เพิ่มแถวคืน');
    expect(registerRows(office)).toHaveLength(1);
  });

  test('whose heading was renamed hides no memo', async () => {
    const { office, id } = await made();
    office.wait(20);
    const second = makeMemo(office);
    renameHeading(office, 'รหัส', 'รหัสเอกสาร');
    expect(memos(office).memos.map((each) => each.id)).toEqual([second, id]);
    office.wait(20);
    const third = makeMemo(office);
    expect(memos(office).memos.map((each) => each.id)).toEqual([third, second, id]);
    expect(share(office, id, 0)).toMatchObject({ results: [{ shared: true }] });
  });

  test('that is nowhere in its row is put back by its Doc, and no row is doubled', async () => {
    const { office, id } = await made();
    put(office, 'รหัส', null);
    put(office, 'ข้อมูลการเสนอ', null);
    expect(memos(office).memos).toEqual([]);
    expect(restore(office)).toContain('เติมข้อมูลคืนในแถวเดิมของทะเบียนบันทึกแล้ว ๑ ฉบับ');
    expect(registerRows(office)).toHaveLength(1);
    expect(memo(office)).toMatchObject({ id, stage: 'made' });
  });
});

describe('the record of a round', () => {
  const broken = async (breakIt: (office: Office) => void) => {
    const { office, id } = await made();
    share(office, id, 0);
    decide(office, id, 0, 'approved');
    breakIt(office);
    return { office, id };
  };

  test.each([
    ['emptied', (office: Office) => put(office, 'ข้อมูลการเสนอ', null)],
    ['broken', (office: Office) => put(office, 'ข้อมูลการเสนอ', '{"signers":[{"na')],
    ['under another heading', (office: Office) => renameHeading(office, 'ข้อมูลการเสนอ', 'ข้อมูล')],
  ])('%s: no step is taken that would begin it anew', async (_, breakIt) => {
    const { office, id } = await broken(breakIt);
    const { ผลการเสนอ: results, ประวัติ: history, สถานะบันทึก: state } = row(office);
    expect(() => decide(office, id, 1, 'approved')).toThrow(/ข้อมูลการเสนอ.*กู้คืนทะเบียนบันทึก/s);
    expect(() => share(office, id, 1)).toThrow(/ข้อมูลการเสนอ/);
    expect(row(office)).toMatchObject({ ผลการเสนอ: results, ประวัติ: history, สถานะบันทึก: state });
    expect(memo(office).stage).toBe('sent');
  });

  test('is made again from Drive by its maker, and the history says what is to be recorded anew', async () => {
    const { office, id } = await broken((each) => put(each, 'ข้อมูลการเสนอ', null));
    const { ประวัติ: history = '' } = row(office);
    expect(restore(office)).toContain('เติมข้อมูลคืนในแถวเดิมของทะเบียนบันทึกแล้ว ๑ ฉบับ');
    expect(row(office).ประวัติ).toContain(history.split('\n')[0]);
    expect(memo(office).history[0]).toMatchObject({ text: expect.stringContaining('ลงผลใหม่') });
    expect(memo(office).signers.map(({ access }) => access)).toEqual(['shared', 'none']);
    decide(office, id, 0, 'approved');
    expect(memo(office).signers[0]).toMatchObject({ decision: 'approved' });
    expect(registerRows(office)).toHaveLength(1);
  });
});

test('a second row of headings is no memo', async () => {
  const { office } = await made();
  const sheet = office.workbook.book.getWorksheet(REGISTER);
  const headings = [...((sheet?.getRow(1).values ?? []) as unknown[])].slice(1);
  sheet?.insertRow(3, headings);
  expect(memos(office).memos).toHaveLength(1);
});

test('a Doc copied in Drive, with all its private properties, is no second memo', async () => {
  const { office, id } = await made();
  const [file] = office.drive.files;
  if (!file) throw new Error('no Doc');
  office.drive.files.push({ ...file, id: 'a-copy-of-the-first-memo', permissions: [] } as never);
  office.workbook.book.getWorksheet(REGISTER)?.spliceRows(2, 1);
  restore(office);
  expect(registerRows(office).map(({ รหัส, ลิงก์ }) => [รหัส, ลิงก์])).toEqual([[id, linkOf(office, 0)]]);
});

test('a page that has not seen a colleague’s remark on the same decision leaves it as it is', async () => {
  const { office, id } = await made();
  const none = { decision: null, order: null, decidedOn: '', remark: '' };
  decide(office, id, 0, 'approved', { before: none });
  const shown = { decision: 'approved', order: null, decidedOn: '2026-03-10', remark: '' };
  decide(office, id, 0, 'approved', { seen: 'approved', before: shown, remark: 'แก้เลขหน้า' });
  const stale = decide(office, id, 0, 'approved', {
    seen: 'approved',
    before: shown,
    remark: 'เห็นชอบตามเสนอ',
  });
  expect(stale.recorded).toBe(false);
  expect(memo(office).signers[0]).toMatchObject({ remark: 'แก้เลขหน้า' });
});

describe('merged cells', () => {
  const merge = ({ workbook: { book } }: Office, sheet: string, cells: string) =>
    book.getWorksheet(sheet)?.mergeCells(cells);

  test('below the last memo: no Doc is made that the register could not name', async () => {
    const { office } = await made();
    merge(office, REGISTER, 'A3:J3');
    office.wait(20);
    const before = registerRows(office).length;
    expect(() => makeMemo(office)).toThrow(/ผสานไว้.*ยังไม่ได้สร้างเอกสาร/s);
    expect(office.drive.files.filter(({ trashed }) => !trashed)).toHaveLength(1);
    expect(memos(office).memos).toHaveLength(before);
  });

  test.each([
    ['the record', 'ผลการเสนอ', (office: Office, id: string) => decide(office, id, 0, 'approved')],
    [
      'a day on paper',
      'ลงวันที่',
      (office: Office, id: string) =>
        ask(office, 'callRecordPaper', {
          id,
          before: { ...NO_PAPER, reference: '' },
          after: { ...NO_PAPER, reference: '', numberedOn: '10 มีนาคม 2569' },
        }),
    ],
  ])('over a memo’s own row: %s is not told as recorded', async (_, heading, act) => {
    const { office, id } = await made();
    const cell = memoCell(office, heading);
    const left = cell.replace(/^[A-Z]+/, (name) => String.fromCharCode(name.charCodeAt(0) - 1));
    merge(office, REGISTER, `${left}:${cell}`);
    expect(() => act(office, id)).toThrow(new RegExp(`ช่อง .*${cell}.*ผสานไว้`, 's'));
  });

  test('on ตั้งค่า and ผู้ลงนาม: the form says which cell did not take it', async () => {
    const { office } = await made();
    setCell(office, 'ตั้งค่า', 'A3', 'ส่วนราชการ');
    merge(office, 'ตั้งค่า', 'A3:B3');
    expect(() =>
      ask(office, 'callSaveSettings', [{ key: 'department', before: '', after: 'สำนักปลัด' }]),
    ).toThrow(/ช่อง B3 .*ผสานไว้/s);
    merge(office, 'ผู้ลงนาม', 'E2:F2');
    const before = {
      order: '1',
      heading: 'ความเห็นของปลัด',
      name: '(ชื่อ–สกุล ก)',
      position: 'ปลัดเทศบาล',
      actingFor: '',
      email: '',
    };
    const after = { ...before, email: 'new@example.org' };
    expect(() => ask(office, 'callSaveSigners', [{ row: 2, before, after }])).toThrow(
      /ช่อง F2 .*ผสานไว้/s,
    );
  });
});

test('an older script makes no new ตั้งค่า where only the register tells the newer version', async () => {
  const { office } = await made();
  const sheet = office.workbook.book.getWorksheet(REGISTER);
  sheet?.eachRow((cells) =>
    cells.eachCell((cell) => {
      if (cell.value === VERSION_HEADING) cell.value = `${VERSION_HEADING}9`;
    }),
  );
  office.workbook.book.removeWorksheet(office.workbook.book.getWorksheet('ตั้งค่า')?.id ?? 0);
  expect(() =>
    ask(office, 'callSaveSettings', [{ key: 'subject', before: '', after: 'ใหม่' }]),
  ).toThrow('รุ่นที่ใหม่กว่า');
  expect(office.workbook.book.getWorksheet('ตั้งค่า')).toBeUndefined();
});

describe('columns of the register that were sorted apart', () => {
  test('stop every command on the rows that are of two memos by now', async () => {
    const { office, id } = await made();
    office.wait(20);
    const second = makeMemo(office);
    const column = memoCell(office, 'ข้อมูลการเสนอ').replace(/\d+$/, '');
    const sheet = office.workbook.book.getWorksheet(REGISTER);
    const [one, two] = [2, 3].map((at) => sheet?.getCell(`${column}${at}`).value);
    setCell(office, REGISTER, `${column}2`, two);
    setCell(office, REGISTER, `${column}3`, one);
    for (const each of [id, second]) {
      expect(() => share(office, each, 0)).toThrow('เรียงหรือลากเติมเพียงบางคอลัมน์');
      expect(() => decide(office, each, 0, 'approved')).toThrow('เรียงหรือลากเติมเพียงบางคอลัมน์');
      expect(() => ask(office, 'callCancelMemo', { id: each, reason: 'ซ้ำ' })).toThrow('สองฉบับปนกัน');
    }
    expect(office.drive.files.filter(({ trashed }) => trashed)).toEqual([]);
    expect(office.drive.mails).toEqual([]);
  });
});

test('counts that the register has lost are in no letter', async () => {
  const { office, id } = await made();
  put(office, 'มาตรการทั้งหมด', null);
  put(office, 'เรื่อง', null);
  share(office, id, 0);
  const [mail] = office.drive.mails;
  expect(mail?.body).toContain('ขอเสนอบันทึกข้อความ\n');
  expect(mail?.body).not.toMatch(/ผลการดำเนินการ|๐/);
});

test('a link of the staff’s own beside the signed copy stays a formula, whatever is recorded', async () => {
  const { office, id } = await made();
  const formula = { formula: 'HYPERLINK("https://example.org/scan","สแกน")', result: 'สแกน' };
  put(office, 'ลิงก์ฉบับลงนาม', formula);
  decide(office, id, 0, 'approved');
  decide(office, id, 1, 'approved');
  const paper = { ...NO_PAPER, reference: '', signedCopy: 'สแกน' };
  ask(office, 'callRecordPaper', {
    id,
    before: paper,
    after: { ...paper, numberedOn: '10 มีนาคม 2569', published: 'https://example.org/ita' },
  });
  const cell = office.workbook.book
    .getWorksheet(REGISTER)
    ?.getCell(memoCell(office, 'ลิงก์ฉบับลงนาม'));
  expect(cell?.formula).toBe(formula.formula);
});

test('whoever has been recorded since as having decided is not asked by a page that does not show it', async () => {
  const { office, id } = await made();
  decide(office, id, 0, 'approved');
  const signer = { index: 0, email: 'palad@example.org', role: 'commenter' };
  const asked = (said: string) =>
    ask(office, 'callShare', { id, request: `r${said}`, signers: [{ ...signer, said }] });
  expect(() => asked('')).toThrow('รายชื่อผู้ลงนาม');
  expect(office.drive.mails).toEqual([]);
  asked('approved');
  expect(office.drive.mails).toHaveLength(1);
});

test('a Doc that was opened to all in Google Docs is closed to them when it is cancelled', async () => {
  const { office, id } = await made();
  const [file] = office.drive.files;
  file?.permissions.push({ id: 'anyoneWithLink', type: 'anyone', role: 'reader' } as never);
  expect(ask(office, 'callCancelMemo', { id, reason: 'สร้างซ้ำ' })).toMatchObject({
    memo: { stage: 'cancelled', linkRole: null },
  });
  expect(file?.permissions.map(({ type }) => type)).not.toContain('anyone');
});
