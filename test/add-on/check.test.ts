import { join } from 'node:path';
import { BUDGETS } from '../../bench/budgets';
import { openWorkbook } from '../../local/workbook/workbook';
import { someOf } from '../thorough';
import { check, colorAt, doneRows, HEADINGS, noteAt, openOffice, wireCalls } from './office';

const SHEET = 'มาตรการ';
const marked = (marks: string[]) => ['1', 'ให้ความรู้', 'อบรม', 'กองคลัง', 'รายปี', ...marks];

describe('marks in cells', () => {
  test('a finding shows as a note and a colour, and goes when it is corrected', async () => {
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, marked(['/', '/', ''])] } });
    check(office);
    expect(noteAt(office, SHEET, 'G2')).toMatch(/มีเครื่องหมายมากกว่าหนึ่งช่อง/);
    expect(colorAt(office, SHEET, 'G2')).toBe('#f4c7c3');

    office.workbook.book.getWorksheet(SHEET)!.getCell('G2').value = '';
    check(office);
    expect(noteAt(office, SHEET, 'G2')).toBe('');
    expect(colorAt(office, SHEET, 'G2')).toBeNull();
  });

  test('a note is taken off a cell that was saved and opened in between', async () => {
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, marked(['x', '', ''])] } });
    check(office);
    const file = join(office.drive.folder, 'saved.xlsx');
    await office.workbook.save(file);
    const workbook = await openWorkbook(file);
    workbook.book.getWorksheet(SHEET)!.getCell('F2').value = '/ ไตรมาสที่ 4';
    const again = await openOffice({ workbook });
    check(again);
    const saved = join(office.drive.folder, 'again.xlsx');
    await workbook.save(saved);
    const reopened = { ...again, workbook: await openWorkbook(saved) };
    expect(noteAt(reopened, SHEET, 'F2')).toBe('');
    expect(colorAt(reopened, SHEET, 'F2')).toBeNull();
  });

  test("the staff's note and colour are there again afterwards", async () => {
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, marked(['x', '', ''])] } });
    const cell = office.workbook.book.getWorksheet(SHEET)!.getCell('F2');
    cell.note = 'ถามคุณสมศรี';
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9EAD3' } };
    check(office);
    expect(noteAt(office, SHEET, 'F2')).toMatch(/^ถามคุณสมศรี\n— ITA Memo —\n/);
    expect(colorAt(office, SHEET, 'F2')).toBe('#f4c7c3');

    cell.value = '/ ไตรมาสที่ 4';
    check(office);
    expect(noteAt(office, SHEET, 'F2')).toBe('ถามคุณสมศรี');
    expect(colorAt(office, SHEET, 'F2')).toBe('#d9ead3');
  });

  test('a colour that the staff gave a marked cell stays', async () => {
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, marked(['x', '', ''])] } });
    const cell = office.workbook.book.getWorksheet(SHEET)!.getCell('F2');
    check(office);
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
    cell.value = '/ ไตรมาสที่ 4';
    check(office);
    expect(colorAt(office, SHEET, 'F2')).toBe('#00ff00');
  });

  describe('whose note was deleted by hand', () => {
    async function withoutNote(correct: boolean, ...others: readonly string[][]) {
      const office = await openOffice({
        sheets: { [SHEET]: [HEADINGS, marked(['x', '', '']), ...others] },
      });
      check(office);
      const cell = office.workbook.book.getWorksheet(SHEET)!.getCell('F2');
      cell.note = undefined as never;
      if (correct) cell.value = '/ ไตรมาสที่ 4';
      check(office);
      return { office, cell };
    }

    test('get it again, and their colour goes with it: it is never taken for the staff’s', async () => {
      const { office, cell } = await withoutNote(false);
      expect(noteAt(office, SHEET, 'F2')).toMatch(/ITA Memo/);
      expect(noteAt(office, SHEET, 'F2')).not.toContain('#f4c7c3');
      cell.value = '/ ไตรมาสที่ 4';
      check(office);
      expect(colorAt(office, SHEET, 'F2')).toBeNull();
    });

    test('lose their colour with the marks that a check sets or takes off', async () => {
      const { office } = await withoutNote(true, marked(['/', '/', '']));
      expect(colorAt(office, SHEET, 'F2')).toBe('#f4c7c3');
      office.workbook.book.getWorksheet(SHEET)!.getCell('G3').value = '';
      check(office);
      expect([colorAt(office, SHEET, 'F2'), colorAt(office, SHEET, 'G3')]).toEqual([null, null]);
    });
  });

  test('notes and colours of other cells are untouched', async () => {
    const office = await openOffice({
      sheets: { [SHEET]: [HEADINGS, marked(['x', '', '']), ...doneRows(2), marked(['', '', ''])] },
    });
    const other = office.workbook.book.getWorksheet(SHEET)!.getCell('G3');
    other.note = 'ของเดิม';
    other.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFCFE2F3' } };
    check(office);
    expect(noteAt(office, SHEET, 'G3')).toBe('ของเดิม');
    expect(colorAt(office, SHEET, 'G3')).toBe('#cfe2f3');
  });

  test('a second check of the same sheet writes nothing', async () => {
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, marked(['x', '', ''])] } });
    check(office);
    const before = office.runtime.calls.length;
    check(office);
    const written = office.runtime.calls.slice(before).filter(({ method }) => /^set/.test(method));
    expect(written).toEqual([]);
  });

  test('findings in the settings and the signers are marked there', async () => {
    const office = await openOffice({
      sheets: {
        [SHEET]: [HEADINGS, ...doneRows(1)],
        ตั้งค่า: [
          ['รายการ', 'ค่า'],
          ['เรื่อง', 'รายงานปี ๒๕๖9'],
        ],
        ผู้ลงนาม: [
          ['ลำดับ', 'ชื่อ', 'รักษาราชการแทน'],
          [1, 'ชื่อ', 'รักษาการราชการแทนนายก'],
        ],
      },
    });
    expect(
      check(office).findings.map(({ rule, sheet, cell, fixable }) => [rule, sheet, cell, fixable]),
    ).toEqual([
      ['text/mixed-digits', 'ตั้งค่า', 'B2', true],
      ['signers/acting-term', 'ผู้ลงนาม', 'C2', true],
    ]);
    expect(noteAt(office, 'ตั้งค่า', 'B2')).toMatch(/๒๕๖๙/);
    expect(colorAt(office, 'ผู้ลงนาม', 'C2')).toBe('#fce8b2');
  });

  test('a protected cell is reported, and the others are marked', async () => {
    const office = await openOffice({
      sheets: { [SHEET]: [HEADINGS, marked(['x', '', '']), marked(['x', '', ''])] },
    });
    office.workbook.protect({ sheet: SHEET, range: 'F2' });
    expect(check(office).unmarked).toEqual([`${SHEET}!F2`]);
    expect(noteAt(office, SHEET, 'F2')).toBe('');
    expect(noteAt(office, SHEET, 'F3')).toMatch(/ITA Memo/);
    expect(colorAt(office, SHEET, 'F3')).toBe('#f4c7c3');
  });

  test('a wholly protected sheet is checked all the same', async () => {
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, marked(['x', '', ''])] } });
    office.workbook.protect({ sheet: SHEET });
    expect(check(office)).toMatchObject({ findings: [{ cell: 'F2' }], unmarked: [`${SHEET}!F2`] });
  });

  test.each(someOf(Array.from({ length: 16 }, (_, n) => n + 1)))(
    'a crash after wire call %i never loses the old note or colour',
    async (calls) => {
      const office = await openOffice({
        sheets: { [SHEET]: [HEADINGS, marked(['x', '', '']), marked(['๒๕๖9/', '', ''])] },
      });
      const cell = office.workbook.book.getWorksheet(SHEET)!.getCell('F2');
      cell.note = 'ของเดิม';
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9EAD3' } };
      for (const value of ['x', '/ ไตรมาสที่ 4']) {
        cell.value = value;
        office.runtime.crashAfter(calls);
        try {
          check(office);
        } catch {}
      }
      office.workbook.book.getWorksheet(SHEET)!.getCell('F3').value = '/';
      const calm = { ...office, runtime: office.colleague('clerk@example.org') };
      check(calm);
      expect(noteAt(office, SHEET, 'F2')).toBe('ของเดิม');
      expect(colorAt(office, SHEET, 'F2')).toBe('#d9ead3');
    },
  );
});

describe('cells that show something else than they hold', () => {
  const words = (value: unknown, format: string) =>
    openOffice({
      sheets: {
        [SHEET]: [
          ['มาตรการ', 'สถานะ'],
          ['ก', value],
        ],
      },
    }).then((office) => {
      office.workbook.book.getWorksheet(SHEET)!.getCell('B2').numFmt = format;
      return check(office).measures[0]?.status;
    });

  test.each([
    [0.996, '0%', 'in-progress'],
    [0.001, '0%', 'in-progress'],
    [1, '0%', 'done'],
    [0, '0%', 'not-started'],
    [0.5, '0.00%', 'in-progress'],
  ])('%d shown as %s is %s', async (value, format, status) => {
    expect(await words(value, format)).toBe(status);
  });

  test('a formula that gives nothing is an empty cell', async () => {
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, marked(['', '', '/'])] } });
    const sheet = office.workbook.book.getWorksheet(SHEET)!;
    sheet.getCell('F2').value = { formula: 'IF(1=2,"/","")', result: '' };
    sheet.getCell('G2').value = { formula: 'FALSE()', result: false } as never;
    expect(check(office).measures[0]?.status).toBe('done');
  });

  test('settings that cannot be, and a formula’s error, are found where they stand', async () => {
    const office = await openOffice({
      sheets: {
        [SHEET]: [HEADINGS, ...doneRows(1)],
        ตั้งค่า: [
          ['ปีงบประมาณ', '69'],
          ['คะแนน ITA', 'เก้าสิบ'],
          ['หน่วยงาน', '#REF!'],
          ['คะแนน IIT', 88.5],
        ],
      },
    });
    expect(check(office).findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      'text/formula-error B3',
      'settings/value B1',
      'settings/value B2',
    ]);
  });
});

describe('choosing the sheet', () => {
  const other = [HEADINGS, ...doneRows(1)];

  test('the active one of several', async () => {
    const office = await openOffice({ sheets: { หนึ่ง: other, สอง: other } });
    office.runtime.seat.sheet = office.workbook.book.getWorksheet('สอง')!;
    expect(check(office).sheet).toBe('สอง');
  });

  test('the first with measures where the active one has none', async () => {
    const office = await openOffice({ sheets: { ปก: [['ปก']], หนึ่ง: other, สอง: other } });
    expect(check(office).sheet).toBe('หนึ่ง');
  });

  test('where none has measures, the headings that were found are told', async () => {
    const office = await openOffice({ sheets: { แผน: [['มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ']] } });
    expect(check(office)).toMatchObject({
      sheet: 'แผน',
      measures: [],
      completion: { total: 0, percent: null },
      findings: [
        {
          rule: 'sheet/no-status',
          severity: 'error',
          message: expect.stringContaining('“มาตรการ” ที่ A1'),
        },
      ],
    });
  });

  test('an unknown sheet is refused with its name', async () => {
    const { runtime } = await openOffice();
    expect(runtime.call('callCheck', { sheet: 'ไม่มี' })).toEqual({
      ok: false,
      message: expect.stringContaining('“ไม่มี”'),
      detail: '',
    });
  });
});

test('the check shows its result in a box, in the user’s language', async () => {
  const { runtime } = await openOffice({ locale: 'en' });
  runtime.menu('menuCheck');
  expect(runtime.ui.dialogs[0]).toMatchObject({
    title: 'Check results',
    html: expect.stringContaining('No problems found'),
  });
});

test('a cell cannot put code into the box', async () => {
  const bad = '<img src=x onerror=alert(1)>';
  const { runtime } = await openOffice({
    sheets: { [SHEET]: [HEADINGS, ['1', bad, '', '', '', bad, '', '']] },
  });
  runtime.menu('menuCheck');
  expect(runtime.ui.dialogs[0]?.html).not.toContain('<img');
});

test('6 and 2,000 measures with the same faults cost the same calls, within the budget', async () => {
  const counts = await Promise.all(
    [6, 2000].map(async (count) => {
      const rows = doneRows(count).map((row, index) =>
        index % 2 ? row : [...row.slice(0, 5), 'x', '', ''],
      );
      const office = await openOffice({
        sheets: {
          [SHEET]: [HEADINGS, ...rows, ['', 'ปี ๒๕๖9', '', '', '', '/', '', '']],
          ตั้งค่า: [['เรื่อง', '']],
          ผู้ลงนาม: [['ชื่อ']],
        },
      });
      return wireCalls(office, () => check(office));
    }),
  );
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(BUDGETS.check.most);
});
