import { typed } from '../../local/spreadsheet-app/typing';
import { SETTINGS } from '../../src/core/office/settings';
import { check, colorAt, generate, noteAt, openOffice, registerRows } from './office';

const FOUR = ['มาตรการ', 'ตั้งค่า', 'ผู้ลงนาม', 'ทะเบียนบันทึก'];

function sheetNames({ workbook }: Awaited<ReturnType<typeof openOffice>>): string[] {
  return workbook.book.worksheets.map(({ name }) => name);
}

describe('set up', () => {
  test('an empty workbook gets the sheets, and they work', async () => {
    const office = await openOffice({ sheets: { Sheet1: [] } });
    office.runtime.menu('menuSetUp');
    expect(sheetNames(office)).toEqual(expect.arrayContaining(FOUR));
    const sheet = office.workbook.book.getWorksheet('มาตรการ')!;
    const done = '/ (อบรม 12 คน)';
    const title = 'อบรมการใช้จ่ายงบประมาณ';
    sheet.getRow(3).values = ['1', title, 'จัดอบรม', 'กองคลัง', 'รายงานทุกปี', '', '', done];
    expect(check(office)).toMatchObject({
      sheet: 'มาตรการ',
      completion: { done: 1, total: 1 },
      findings: [],
    });
    expect(generate(office).memo).not.toBeNull();
    expect(registerRows(office)).toHaveLength(1);
  });

  test('asks to fill in what is the office’s to fill in, never the register', async () => {
    const office = await openOffice({ sheets: { Sheet1: [] } });
    const told = () => {
      office.runtime.menu('menuSetUp');
      return office.runtime.ui.dialogs.at(-1)?.html ?? '';
    };
    expect(told()).toContain('กรุณากรอกข้อมูล');
    office.workbook.book.removeWorksheet('ทะเบียนบันทึก');
    const again = told();
    expect(again).toContain('สร้างชีตแล้ว: ทะเบียนบันทึก ระบบจะลงทะเบียนให้');
    expect(again).not.toContain('กรุณากรอกข้อมูล');
  });

  test('its status cells offer the mark and keep what is typed as text', async () => {
    const office = await openOffice({ sheets: { Sheet1: [] } });
    office.runtime.menu('menuSetUp');
    const cell = office.workbook.book.getWorksheet('มาตรการ')!.getCell('H3');
    expect(cell.numFmt).toBe('@');
    expect(cell.dataValidation).toMatchObject({ type: 'list' });
  });

  test('every setting has help in the user’s language', async () => {
    const office = await openOffice({ sheets: { Sheet1: [] }, locale: 'en' });
    office.runtime.menu('menuSetUp');
    const sheet = office.workbook.book.getWorksheet('ตั้งค่า')!;
    const labelled = Array.from({ length: SETTINGS.length + 10 }, (_, index) => index + 2).filter(
      (row) => sheet.getCell(row, 1).value,
    );
    expect(labelled).toHaveLength(SETTINGS.length);
    for (const row of labelled) expect(noteAt(office, 'ตั้งค่า', `A${row}`)).toMatch(/[a-z]/);
  });

  test('a second time it makes nothing and says so', async () => {
    const office = await openOffice({ sheets: { Sheet1: [] } });
    office.runtime.menu('menuSetUp');
    const before = sheetNames(office);
    office.runtime.menu('menuSetUp');
    expect(sheetNames(office)).toEqual(before);
    expect(office.runtime.ui.dialogs[1]?.html).toContain('ครบแล้ว');
  });

  test('a measures sheet of any name is kept, and no second one is made', async () => {
    const office = await openOffice({
      sheets: {
        แผนปี69: [
          ['มาตรการ', 'สถานะ'],
          ['ก', 'เสร็จสิ้น'],
        ],
      },
    });
    office.runtime.menu('menuSetUp');
    expect(sheetNames(office)).toEqual(['แผนปี69', 'ตั้งค่า', 'ผู้ลงนาม', 'ทะเบียนบันทึก']);
  });

  test('a sheet that bears the name but is no measures sheet is not overwritten', async () => {
    const office = await openOffice({ sheets: { มาตรการ: [['ของเดิม']] } });
    office.runtime.menu('menuSetUp');
    expect(office.workbook.book.getWorksheet('มาตรการ')!.getCell('A1').value).toBe('ของเดิม');
    expect(sheetNames(office)).toContain('มาตรการ ITA');
    expect(colorAt(office, 'มาตรการ ITA', 'A1')).toBe('#e8eaed');
  });
});

/** The rows that a clerk fills in, with all that set-up gave the sheet. */
async function measuresSheet(given: object | undefined = undefined) {
  const office = await openOffice({ sheets: { Sheet1: [] } });
  office.runtime.call('callSetUp', ...(given ? [given] : []));
  return { office, sheet: office.workbook.book.getWorksheet('มาตรการ')! };
}

const TITLE = 'อบรมการใช้จ่ายงบประมาณ';

const LETTERS = [...'ABCDEFGHI'];

describe('a new measures sheet', () => {
  test('keeps whatever is typed or pasted as text, wrapped, in every column', async () => {
    const { sheet } = await measuresSheet();
    for (const letter of LETTERS) {
      const { numFmt, alignment } = sheet.getCell(`${letter}3`);
      expect({ letter, numFmt, wrap: alignment.wrapText }).toEqual({
        letter,
        numFmt: '@',
        wrap: true,
      });
    }
  });

  test('a pasted bullet stays words and is no formula', async () => {
    const { sheet } = await measuresSheet();
    const format = sheet.getCell('B3').numFmt ?? 'General';
    const { value } = typed('-ควรปรับปรุงคู่มือ', {
      format,
      locale: 'th_TH',
      timeZone: 'Asia/Bangkok',
    });
    expect(value).toBe('-ควรปรับปรุงคู่มือ');
  });

  test('freezes the headings and the titles, and shows the status columns beside the sidebar', async () => {
    const { sheet } = await measuresSheet();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 2 });
    const widths = LETTERS.slice(0, 8).map((letter) => (sheet.getColumn(letter).width ?? 15) * 7);
    const window = 1400;
    const besides = 300 + 46 + 16;
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(window - besides);
  });

  test('has a column for notes, a note on every heading, and the official typeface', async () => {
    const { office, sheet } = await measuresSheet();
    expect(sheet.getCell('I1').value).toBe('หมายเหตุ');
    for (const cell of ['A1', 'B1', 'C1', 'D1', 'E1', 'F2', 'G2', 'H2', 'I1'])
      expect({ cell, note: noteAt(office, 'มาตรการ', cell) }).toEqual({
        cell,
        note: expect.stringMatching(/[ก-๙]/),
      });
    expect(sheet.getCell('B3').font?.name).toBe('Sarabun');
  });

  test('evidence in the notes column is that of the row', async () => {
    const { office, sheet } = await measuresSheet();
    sheet.getRow(3).values = ['1', TITLE, 'จัดอบรม', 'กองคลัง', 'รายปี', '', '', '/', 'อบรม 12 คน'];
    const { measures, findings } = check(office);
    expect(findings).toEqual([]);
    expect(measures[0]?.activities[0]?.note).toBe('อบรม 12 คน');
  });

  test('colours the letters of each status by rules of Sheets, and leaves backgrounds to findings', async () => {
    const { sheet } = await measuresSheet();
    const rules = formatsOf(sheet);
    expect(rules.map(({ ref }) => ref)).toEqual(['F3:F102', 'G3:G102', 'H3:H102']);
    for (const { style } of rules.flatMap((each) => each.rules)) {
      expect(style?.font?.color?.argb).toMatch(/^FF/);
      expect(style?.fill).toBeUndefined();
    }
  });

  test('adds its colours to the rules that stand on a blank sheet of that name', async () => {
    const office = await openOffice({ sheets: { Sheet1: [], มาตรการ: [] } });
    const sheet = office.workbook.book.getWorksheet('มาตรการ')!;
    const own = {
      type: 'expression' as const,
      priority: 1,
      formulae: ['A1=1'],
      style: { font: { bold: true } },
    };
    sheet.addConditionalFormatting({ ref: 'A1:A9', rules: [own] });
    office.runtime.menu('menuSetUp');
    expect(formatsOf(sheet).map(({ ref }) => ref)).toEqual([
      'A1:A9',
      'F3:F102',
      'G3:G102',
      'H3:H102',
    ]);
  });

  test('with boxes: what is ticked counts, and a hundred empty boxes are no measures', async () => {
    const { office, sheet } = await measuresSheet({ boxes: true });
    expect(office.workbook.rules.get(`${sheet.id} H3`)).toMatchObject({ checkbox: true });
    expect(sheet.getCell('H3').numFmt).not.toBe('@');
    for (let row = 3; row <= 102; row++)
      for (const letter of 'FGH') sheet.getCell(`${letter}${row}`).value = false;
    sheet.getRow(3).values = [
      '1',
      TITLE,
      'จัดอบรม',
      'กองคลัง',
      'ปี',
      false,
      false,
      true,
      'อบรม 12 คน',
    ];
    expect(check(office)).toMatchObject({ completion: { done: 1, total: 1 }, findings: [] });
  });
});

function formatsOf(sheet: object) {
  return (
    sheet as {
      conditionalFormattings: {
        ref: string;
        rules: { style?: { font?: { color?: { argb?: string } }; fill?: unknown } }[];
      }[];
    }
  ).conditionalFormattings;
}
