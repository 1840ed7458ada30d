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
