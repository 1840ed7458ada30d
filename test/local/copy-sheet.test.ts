import { join } from 'node:path';
import { openWorkbook } from '../../local/workbook/workbook';
import { failing, sheet, start, temporaryFolder } from './add-on';

const book = 'const book = SpreadsheetApp.getActiveSpreadsheet();';
const copying = `function test() { ${book} ${sheet}
  const made = book.insertSheet('สำเนา', sheet.getIndex(), { template: sheet }); return made.getIndex(); }`;

async function filled() {
  const workbook = await openWorkbook(null);
  const first = workbook.activeSheet();
  first.getCell('A1').value = 'หัว';
  first.getCell('A1').font = { bold: true };
  first.mergeCells('A1:C1');
  first.getCell('A2').value = { formula: '1+1', result: 2 };
  first.getCell('B2').value = new Date(Date.UTC(2026, 8, 30));
  first.getCell('B2').numFmt = 'd/m/yyyy';
  first.getCell('C2').note = 'โน้ต';
  first.getCell('D2').dataValidation = { type: 'list', formulae: ['"/"'], allowBlank: true };
  first.getColumn(3).width = 30;
  first.getRow(2).height = 40;
  first.views = [{ state: 'frozen', xSplit: 0, ySplit: 1 }] as typeof first.views;
  workbook.book.addWorksheet('ท้าย');
  return workbook;
}

test('a sheet made from a template has all that the template has, also from its file', async () => {
  const runtime = await start(copying, { workbook: await filled() });
  runtime.run('test');
  const path = join(temporaryFolder(), 'saved.xlsx');
  await runtime.workbook.save(path);
  const [first, copy] = (await openWorkbook(path)).book.worksheets;
  const { id: _id, name: _name, ...all } = first?.model ?? { id: 0, name: '' };
  expect(copy?.name).toBe('สำเนา');
  expect(copy?.model).toMatchObject({ ...all, state: 'visible' });
});

test('it stands at the index given, counted from 0, and is the active one', async () => {
  const runtime = await start(copying, { workbook: await filled() });
  expect(runtime.call('test')).toBe(2);
  expect(runtime.workbook.book.worksheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    'สำเนา',
    'ท้าย',
  ]);
  expect(runtime.seat.sheet.name).toBe('สำเนา');
});

test('what is written in the copy leaves the template alone: values, notes, looks and rules', async () => {
  const workbook = await filled();
  const before = JSON.stringify(workbook.activeSheet().model);
  const runtime = await start(
    `function test() { ${book} ${sheet}
      const made = book.insertSheet('สำเนา', 0, { template: sheet });
      made.getRange('A1:D2').setBackground('#ff0000').setDataValidation(null);
      made.getRangeList(['A1:D2']).clearContent().setNote('');
      return made.getRange('A1:D2').getDisplayValues().flat().join(''); }`,
    { workbook },
  );
  expect(runtime.call('test')).toBe('');
  const old = workbook.book.getWorksheet('Sheet1');
  expect(JSON.stringify(old?.model)).toBe(before);
});

test('the copy of a protected sheet is not protected, the sheet itself stays so', async () => {
  const workbook = await filled();
  workbook.protect({ sheet: 'Sheet1' });
  const runtime = await start(
    `function test() { ${book} ${sheet}
      book.insertSheet('สำเนา', 1, { template: sheet }).getRange('A2').setValue('ใหม่');
      sheet.getRange('A2').setValue('ใหม่'); }`,
    { workbook },
  );
  expect(() => runtime.run('test')).toThrow('protected cell');
  expect(workbook.book.getWorksheet('สำเนา')?.getCell('A2').value).toBe('ใหม่');
});

test('clearContent keeps looks, rules and notes', async () => {
  const runtime = await start(
    `function test() { ${sheet} sheet.getRangeList(['B2', 'C2:D2']).clearContent(); }`,
    { workbook: await filled() },
  );
  runtime.run('test');
  const cell = (name: string) => runtime.workbook.activeSheet().getCell(name);
  expect([cell('B2').value, cell('B2').numFmt]).toEqual([null, 'd/m/yyyy']);
  expect([cell('C2').note, cell('D2').dataValidation?.type]).toEqual(['โน้ต', 'list']);
});

describe('a new name', () => {
  const rename = `function test() { ${sheet} sheet.setName('ใหม่'); return sheet.getName(); }`;

  test('is the sheet’s, and what is protected stays so', async () => {
    const workbook = await filled();
    workbook.protect({ sheet: 'Sheet1', range: 'A1', editors: [] });
    const runtime = await start(rename, { workbook });
    expect(runtime.call('test')).toBe('ใหม่');
    expect(workbook.protections[0]?.sheet).toBe('ใหม่');
  });

  test.each([
    ['a name that is taken', `${sheet} sheet.setName('ท้าย')`, 'already exists'],
    ['one that is no text', `${sheet} sheet.setName(5)`, 'setName'],
    [
      'a template of another kind',
      `${book} book.insertSheet('x', 1, { template: 'ท้าย' })`,
      'insertSheet',
    ],
    [
      'an option that is not known',
      `${book} book.insertSheet('x', 1, { name: 'y' })`,
      'insertSheet',
    ],
    ['an index beyond the sheets', `${book} book.insertSheet('x', 9)`, 'out of bounds'],
  ])('%s is refused', async (_what, body, why) => {
    await failing(body, { workbook: await filled() }).toThrow(why);
  });

  test('is refused where a formula names the sheet, since only Google lets it follow', async () => {
    const workbook = await filled();
    workbook.book.getWorksheet('ท้าย')!.getCell('A1').value = { formula: 'Sheet1!A1', result: 1 };
    const runtime = await start(rename, { workbook });
    expect(() => runtime.run('test')).toThrow('a formula names the sheet Sheet1');
  });
});
