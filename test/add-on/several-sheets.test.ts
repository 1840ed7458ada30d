/** Several sheets, one a department, in one memo: read as one list, checked at their own places, kept together afterwards. */
import { BUDGETS } from '../../bench/budgets';
import type { SidebarData } from '../../src/app/memo/main-page';
import type { MeasuresSheets } from '../../src/app/sheets/tick-sheets';
import type { CompareReply } from '../../src/app/sign-off/data';
import { makeMemo, memo, memos, openMemoOffice, update } from './memo-office';
import {
  ask,
  check,
  colorAt,
  copyWorkbook,
  generate,
  HEADINGS,
  memoText,
  type Office,
  registerRows,
  wireCalls,
} from './office';

const A = 'กองคลัง';
const B = 'กองช่าง';
const OLD = 'มาตรการ 2568';

/** Measures of a sheet of their own without a column of owners, as a department keeps them. */
function bareRows(unit: string, count: number, status = '/\n(อบรม 12 คน)'): string[][] {
  const at = HEADINGS.indexOf('ผู้รับผิดชอบ');
  return [
    HEADINGS,
    ...Array.from({ length: count }, (_, index) => [
      String(index + 1),
      `จัดอบรมรุ่นที่ ${index + 1} ของ${unit}`,
      `อบรมโดย${unit}`,
      '',
      'รายปี',
      '',
      '',
      status,
    ]),
  ].map((row) => row.filter((_, index) => index !== at));
}

const office = (sheets: Parameters<typeof openMemoOffice>[0] = {}, template?: 'official') =>
  openMemoOffice({ [A]: bareRows(A, 2), [B]: bareRows(B, 3), ...sheets }, template);

const BOTH = { sheet: [A, B] };

function openSheet({ runtime, workbook }: Office, name: string): void {
  const sheet = workbook.book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  runtime.seat.sheet = sheet;
}

const tick = (opened: Office, ...sheets: readonly string[]) =>
  ask(opened, 'callTickSheets', { sheets });

test('a sheet without a table among those chosen is told by its name, and not as if the workbook had none', async () => {
  const opened = await office({ หน้าปก: [['ปกรายงาน']] });
  tick(opened, A, 'หน้าปก');
  const { findings } = check(opened);
  const [fault] = findings.filter(({ rule }) => rule === 'sheet/not-found');
  expect(fault).toMatchObject({ sheet: 'หน้าปก' });
  expect(fault?.message).toMatch(/ในชีต “หน้าปก” ที่เลือกรวม.*เอาออกจากชีตที่เลือก/);
  expect(fault?.message).not.toContain('ในไฟล์ชีตนี้');
});

describe('one memo of two sheets', () => {
  test('counts all measures, and each for the unit that its sheet is named after', async () => {
    const { report } = generate(await office(), BOTH);
    expect(report).toMatchObject({ sheet: A, sheets: [A, B], gone: [] });
    expect(report.measures.map(({ sheet, row, number }) => [sheet, row, number])).toEqual([
      [A, 2, '1'],
      [A, 3, '2'],
      [B, 2, '1'],
      [B, 3, '2'],
      [B, 4, '3'],
    ]);
    expect(report.completion).toMatchObject({ total: 5, done: 5, percent: 100 });
    expect(report.completion.byOwner).toMatchObject([
      { owner: A, total: 2 },
      { owner: B, total: 3 },
    ]);
    expect(report.findings.filter(({ sheet }) => [A, B].includes(sheet))).toMatchObject([
      { rule: 'memo/no-agency', sheet: A },
    ]);
  });

  test('numbers its tables from one to the last', async () => {
    const opened = await office({}, 'official');
    const { memo } = generate(opened, BOTH);
    const text = (await memoText(opened, memo?.id)).replace(/\u00a0/g, ' ');
    const of = (title: string) => new RegExp(`([๐-๙]+)[)\\s]*${title}`).exec(text)?.[1];
    expect(of('จัดอบรมรุ่นที่ ๑ ของกองคลัง')).toBe('๑');
    expect(of('จัดอบรมรุ่นที่ ๑ ของกองช่าง')).toBe('๓');
    expect(of('จัดอบรมรุ่นที่ ๓ ของกองช่าง')).toBe('๕');
    expect(text).toContain('จำนวน ๕ มาตรการ');
  });

  test('is in the register with both sheets, and Drive knows them for a register that is lost', async () => {
    const opened = await office();
    generate(opened, BOTH);
    const [row] = registerRows(opened);
    expect(row).toMatchObject({ ชีตมาตรการ: `${A}\n${B}`, มาตรการทั้งหมด: '5' });
    expect(memo(opened).sheet).toBe(`${A}, ${B}`);
    expect(opened.drive.files[0]?.appProperties).toMatchObject({
      itaMemoSheet: A,
      itaMemoSheet2: B,
    });
  });

  test('is stopped by an error of either, which names its own sheet and cell', async () => {
    const opened = await office({ [B]: bareRows(B, 2, 'x') });
    const { report, memo } = generate(opened, BOTH);
    expect(memo).toBeNull();
    expect(report.findings.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toContainEqual([
      'status/unclear',
      B,
      'G2',
    ]);
    expect(colorAt(opened, B, 'G2')).not.toBeNull();
    expect(colorAt(opened, A, 'G2')).toBeNull();
  });

  test('is not made of sheets of two years, not even when asked to', async () => {
    const opened = await office({ [OLD]: bareRows('ปีก่อน', 1), 'กองคลัง 2569': bareRows(A, 1) });
    const years = { sheet: ['กองคลัง 2569', OLD] };
    const { report, memo } = generate(opened, years);
    expect(memo).toBeNull();
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'sheet/years-differ', sheet: OLD }]);
    expect(() => generate(opened, { ...years, force: true })).toThrow('คนละปีงบประมาณ');
    expect(registerRows(opened)).toEqual([]);
  });

  test('is not made where one of them has no table, and says which', async () => {
    const opened = await office({ บันทึกช่วยจำ: [['จด']] });
    const { report, memo } = generate(opened, { sheet: [A, 'บันทึกช่วยจำ'], force: true });
    expect(memo).toBeNull();
    expect(report).toMatchObject({ sheet: A, measures: [] });
    expect(report.findings).toMatchObject([{ rule: 'sheet/not-found', sheet: 'บันทึกช่วยจำ' }]);
  });

  test('is found again, not made twice', async () => {
    const opened = await office();
    const first = generate(opened, BOTH);
    const again = generate(opened, BOTH);
    expect(again).toMatchObject({ again: true, memo: { id: first.memo?.id } });
    expect(generate(opened, { sheet: A }).again).toBe(false);
  });
});

test('an error of a sheet that is open no longer leaves its mark when it is checked again', async () => {
  const opened = await office({ [B]: bareRows(B, 1, 'x') });
  tick(opened, A, B);
  openSheet(opened, B);
  check(opened);
  expect(colorAt(opened, B, 'G2')).not.toBeNull();
  const cell = opened.workbook.book.getWorksheet(B)?.getCell('G2');
  if (cell) cell.value = '/\n(อบรม 12 คน)';
  check(opened);
  expect(colorAt(opened, B, 'G2')).toBeNull();
});

describe('what was ticked last', () => {
  test('is told beside every sheet that has measures, in the order of the tabs', async () => {
    const opened = await office({ [OLD]: bareRows('ปีก่อน', 1), บันทึกช่วยจำ: [['จด']] });
    tick(opened, B, A);
    expect(ask<MeasuresSheets>(opened, 'callMeasuresSheets').sheets).toMatchObject([
      { name: 'มาตรการ', year: null, isTicked: false },
      { name: A, year: null, isTicked: true },
      { name: B, year: null, isTicked: true },
      { name: OLD, year: 2568, isTicked: false },
    ]);
  });

  test.each([A, B, 'ตั้งค่า'])('is meant by the menu while %s is open', async (name) => {
    const opened = await office();
    tick(opened, A, B);
    openSheet(opened, name);
    expect(check(opened).sheets).toEqual([A, B]);
    opened.runtime.run('menuGenerate');
    expect(registerRows(opened)).toMatchObject([{ ชีตมาตรการ: `${A}\n${B}` }]);
  });

  test('is not meant while another measures sheet is open', async () => {
    const opened = await office();
    tick(opened, A, B);
    openSheet(opened, 'มาตรการ');
    expect(check(opened).sheets).toEqual(['มาตรการ']);
  });

  test('survives a blank in a name, and a copy of the workbook', async () => {
    const opened = await office();
    tick(opened, A, B);
    const copy = await copyWorkbook(opened);
    copy.workbook.book.getWorksheet(B)!.name = 'กอง ช่าง';
    openSheet(copy, A);
    expect(check(copy).sheets).toEqual([A, 'กอง ช่าง']);
  });

  test('stops the menu in words where a sheet is gone; the sidebar opens and says so', async () => {
    const opened = await office();
    tick(opened, A, B);
    opened.workbook.book.getWorksheet(B)!.name = 'ชื่ออื่น';
    openSheet(opened, A);
    expect(() => generate(opened)).toThrow(/ไม่พบชีต “กองช่าง” ที่เลือกไว้.*แถบด้านข้าง/);
    expect(ask<SidebarData>(opened, 'callSidebar').report).toMatchObject({
      sheets: [A],
      gone: [B],
    });
    // The other views open too: what they show does not make a memo.
    expect(memos(opened)).toMatchObject({ sheet: A });
    expect(ask(opened, 'callTemplates')).toMatchObject({ damaged: false });
  });

  test('is forgotten with one tick left, and no sheet is ticked that is not there', async () => {
    const opened = await office();
    tick(opened, A, B);
    tick(opened, A);
    openSheet(opened, B);
    expect(check(opened).sheets).toEqual([B]);
    expect(() => tick(opened, A, 'ชื่ออื่น')).toThrow('ไม่พบชีตชื่อ “ชื่ออื่น”');
  });

  test('leaves the next fiscal year to the open sheet', async () => {
    const opened = await office({ [OLD]: bareRows('ปีก่อน', 1) });
    tick(opened, A, OLD);
    openSheet(opened, OLD);
    opened.runtime.ui.answer('YES');
    opened.runtime.run('menuNewYear');
    expect(opened.workbook.book.worksheets.map(({ name }) => name)).toContain('มาตรการ 2569');
  });
});

describe('a page that speaks of two sheets', () => {
  test('makes their memo while either is open, and asks while a third is', async () => {
    const opened = await office();
    openSheet(opened, B);
    expect(ask(opened, 'callFillMemo', BOTH)).toMatchObject({
      draft: { entry: { sheet: `${A}\n${B}` } },
    });
    openSheet(opened, 'มาตรการ');
    expect(ask(opened, 'callFillMemo', BOTH)).toEqual({
      kind: 'other-sheet',
      open: 'มาตรการ',
      shown: `${A}, ${B}`,
    });
  });

  test('sees a change of either, and the settings’ only when it asks for all', async () => {
    const opened = await office();
    openSheet(opened, A);
    const { token } = ask<SidebarData>(opened, 'callSidebar', BOTH);
    const changed = (whole: boolean) =>
      ask<{ kind: string }>(opened, 'callChanged', { ...BOTH, token, whole }).kind === 'changed';
    expect([changed(false), changed(true)]).toEqual([false, false]);
    const write = (sheet: string, cell: string, value: string) => {
      opened.workbook.book.getWorksheet(sheet)!.getCell(cell).value = value;
    };
    write('ตั้งค่า', 'B2', 'อื่น');
    expect([changed(false), changed(true)]).toEqual([false, true]);
    write(B, 'B4', 'อื่น');
    expect(changed(false)).toBe(true);
  });
});

describe('afterwards', () => {
  async function withMemo() {
    const opened = await office();
    generate(opened, BOTH);
    const id = registerRows(opened).pop()?.รหัส ?? '';
    return { opened, id };
  }
  const put = ({ workbook }: Office, sheet: string, cell: string, value: string) => {
    workbook.book.getWorksheet(sheet)!.getCell(cell).value = value;
  };

  test('the memo is compared where both are read, and one of a sheet alone beside it', async () => {
    const { opened } = await withMemo();
    generate(opened, { sheet: A });
    tick(opened, A, B);
    openSheet(opened, A);
    expect(memos(opened).memos.map(({ compared, changes }) => [compared, changes])).toEqual([
      [true, null],
      [true, null],
    ]);
    put(opened, B, 'B2', 'ชื่อใหม่ของมาตรการ');
    expect(memos(opened).memos.map(({ changes }) => changes?.total ?? 0)).toEqual([0, 1]);
    tick(opened);
    expect(memos(opened).memos.map(({ compared }) => compared)).toEqual([true, false]);
  });

  test('an update is of its own sheets, whatever is ticked by then', async () => {
    const { opened, id } = await withMemo();
    put(opened, B, 'B4', 'ชื่อใหม่ของมาตรการ');
    openSheet(opened, A);
    expect(update(opened, id)).toMatchObject({ kind: 'updated', memo: { counts: { total: 5 } } });
    expect(registerRows(opened).pop()).toMatchObject({ ชีตมาตรการ: `${A}\n${B}` });
    openSheet(opened, 'มาตรการ');
    expect(update(opened, id)).toMatchObject({ kind: 'other-sheet', shown: `${A}, ${B}` });
  });

  test('an update names the sheet that is gone', async () => {
    const { opened, id } = await withMemo();
    opened.workbook.book.removeWorksheet(opened.workbook.book.getWorksheet(B)!.id);
    openSheet(opened, A);
    expect(() => update(opened, id)).toThrow(`ไม่พบชีตชื่อ “${B}”`);
  });

  test('it is compared with its own sheets measure by measure', async () => {
    const { opened, id } = await withMemo();
    put(opened, A, 'G3', '');
    put(opened, A, 'E3', '/\n(รอผล)');
    openSheet(opened, 'มาตรการ');
    const { measures } = ask<CompareReply>(opened, 'callCompareMemos', { from: id, to: null });
    expect(measures.map(({ number, kind }) => [number, kind])).toEqual([
      ['1', 'same'],
      ['2', 'status'],
      ['3', 'same'],
      ['4', 'same'],
      ['5', 'same'],
    ]);
  });

  test('a register that was lost comes back with both', async () => {
    const { opened } = await withMemo();
    const register = opened.workbook.book.getWorksheet('ทะเบียนบันทึก');
    if (register) opened.workbook.book.removeWorksheet(register.id);
    opened.runtime.ui.answer('YES');
    opened.runtime.run('menuRestore');
    expect(registerRows(opened)).toMatchObject([{ ชีตมาตรการ: `${A}\n${B}` }]);
  });

  test('a memo of one sheet says the same as ever', async () => {
    const opened = await openMemoOffice();
    const id = makeMemo(opened);
    expect(update(opened, id)).toMatchObject({ kind: 'updated' });
    expect(registerRows(opened).pop()).toMatchObject({ ชีตมาตรการ: 'มาตรการ' });
  });
});

describe('calls over the wire', () => {
  const NAMES = [A, B, 'สำนักปลัด', 'กองการศึกษา', 'กองสวัสดิการสังคม'] as const;
  const open = () => office(Object.fromEntries(NAMES.map((name) => [name, bareRows(name, 4)])));
  const { furtherSheet, furtherOfMemo } = BUDGETS;

  const commands: readonly [
    string,
    number,
    (opened: Office, sheet: readonly string[]) => unknown,
  ][] = [
    ['check', furtherSheet.most, (opened, sheet) => ask(opened, 'callCheck', { sheet })],
    ['memo', furtherOfMemo.most, (opened, sheet) => generate(opened, { sheet })],
    [
      'look',
      furtherSheet.most,
      (opened, sheet) => ask(opened, 'callSidebar', { sheet, mark: false }),
    ],
  ];
  test.each(commands)('%s: each further sheet costs the same few', async (_name, most, run) => {
    const cost = async (count: number) => {
      const opened = await open();
      const sheet = NAMES.slice(0, count);
      openSheet(opened, A);
      run(opened, sheet);
      return wireCalls(opened, () => run(opened, sheet));
    };
    const [one, two, five] = [await cost(1), await cost(2), await cost(5)];
    expect(two - one).toBeLessThanOrEqual(most);
    expect(five - one).toBeLessThanOrEqual(4 * most);
  });

  test('what was ticked costs no more than what a call names', async () => {
    const opened = await open();
    openSheet(opened, A);
    tick(opened, ...NAMES.slice(0, 2));
    check(opened);
    const two = wireCalls(opened, () => check(opened));
    tick(opened, ...NAMES);
    check(opened);
    expect(wireCalls(opened, () => check(opened)) - two).toBeLessThanOrEqual(3 * furtherSheet.most);
  });
});

test('the table for the web site has the measures of both, and the way to the memo’s sheets is by their names', async () => {
  const opened = await office({}, 'official');
  generate(opened, { ...BOTH, readyMade: 'publication' });
  const [made] = memos(opened).memos;
  expect(made).toMatchObject({ sheet: `${A}, ${B}`, sheets: [A, B] });
  const { html } = ask<{ html: string }>(opened, 'callWebTable', { id: made?.id });
  for (const unit of [A, B]) expect(html).toContain(`จัดอบรมรุ่นที่ ๒ ของ${unit}`);
});
