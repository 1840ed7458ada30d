import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { openWorkbook } from '../../local/workbook/workbook';
import { sheet, start, temporaryFolder } from './add-on';

const inFolder = (name: string) => join(temporaryFolder(), name);

/** A workbook of the user's own, with what must survive. */
async function usersFile(): Promise<string> {
  const book = new ExcelJS.Workbook();
  const first = book.addWorksheet('ข้อมูล');
  first.getCell('A1').value = 'หัวข้อ';
  first.getCell('A1').font = { bold: true, size: 20 };
  first.getCell('A1').note = { texts: [{ font: { bold: true }, text: 'ผู้ตรวจ:\n' }, { text: 'ดี' }] };
  first.mergeCells('A1:C1');
  first.getColumn(2).width = 33;
  const theme = { theme: 4, tint: -0.5 } as Partial<ExcelJS.Color>;
  first.getCell('A3').fill = { type: 'pattern', pattern: 'solid', fgColor: theme };
  book.addWorksheet('ซ่อน', { state: 'hidden' }).getCell('B2').value = new Date(
    Date.UTC(2022, 0, 1),
  );
  book.views = [
    { x: 0, y: 0, width: 1, height: 1, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  const path = inFolder('user.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

const script = `
  function edit() { ${sheet} sheet.getRange('B5').setValue('ใหม่').setBackground('#00ff00');
    sheet.getRange('B6').setNotes([['โน้ต']]); sheet.getRange('C5').setNumberFormat('@').setValue('=x');
    const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('ทะเบียน'); made.getRange('A1').setValue(1); made.hideSheet(); }
  function look() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => {
    const range = sheet.getDataRange(); return [sheet.getName(), sheet.isSheetHidden(), range.getDisplayValues(), range.getNotes(), range.getBackgrounds()]; }); }`;

test('what is written, and what the user had, is there after saving and opening again', async () => {
  const path = await usersFile();
  const runtime = await start(script, { workbook: await openWorkbook(path) });
  runtime.run('edit');
  const before = runtime.call('look');
  const saved = inFolder('saved.xlsx');
  await runtime.workbook.save(saved);
  const workbook = await openWorkbook(saved);
  expect((await start(script, { workbook })).call('look')).toEqual(before);
  const first = workbook.activeSheet();
  expect(first.getCell('A1').font).toMatchObject({ bold: true, size: 20 });
  expect(first.getColumn(2).width).toBe(33);
  expect(first.getCell('C1').isMerged).toBe(true);
});

test('the new sheet stands after the active one', async () => {
  const runtime = await start(script, { workbook: await openWorkbook(await usersFile()) });
  runtime.run('edit');
  expect(runtime.workbook.book.worksheets.map(({ name }) => name)).toEqual([
    'ข้อมูล',
    'ทะเบียน',
    'ซ่อน',
  ]);
});

test('notes in several styles read as one text, theme colours as hex', async () => {
  const runtime = await start(
    `function test() { ${sheet} return [sheet.getRange('A1').getNotes()[0][0], sheet.getRange('A3').getBackgrounds()[0][0]]; }`,
    { workbook: await openWorkbook(await usersFile()) },
  );
  expect(runtime.call('test')).toEqual(['ผู้ตรวจ:\nดี', '#254061']);
});

test('rows inserted in the middle move values, notes and merges down', async () => {
  const runtime =
    await start(`function test() { ${sheet} sheet.getRange('A3').setValue('ล่าง').setNotes([['n']]);
      sheet.getRange('A3:B4').merge(); sheet.insertRowsAfter(2, 2);
      const range = sheet.getRange('A1:A5'); const [merged] = range.getMergedRanges();
      return [range.getDisplayValues().flat(), range.getNotes().flat(), merged.getRow(), merged.getNumRows()]; }`);
  expect(runtime.call('test')).toEqual([['', '', '', '', 'ล่าง'], ['', '', '', '', 'n'], 5, 2]);
});

test('a second sheet of one name is refused', async () => {
  const runtime = await start(
    "function test() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Sheet1'); }",
  );
  expect(() => runtime.run('test')).toThrow('A sheet with the name "Sheet1" already exists.');
});

test('the last visible sheet cannot be hidden', async () => {
  const runtime = await start(`function test() { ${sheet} sheet.hideSheet(); }`);
  expect(() => runtime.run('test')).toThrow("You can't hide all the sheets");
});

test('the sheet the user last saw is active, and activate moves only their own seat', async () => {
  const workbook = await openWorkbook(await usersFile());
  const script = `function go() { const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('x'); made.getRange('B2:C3').activate(); }`;
  const [one, two] = [await start(script, { workbook }), await start(script, { workbook })];
  one.run('go');
  expect([one.seat.sheet.name, one.seat.selection]).toEqual(['x', 'B2:C3']);
  expect(two.seat.sheet.name).toBe('ข้อมูล');
});

test('a rule for whole columns does not slow the file down, nor get lost', async () => {
  const path = await usersFile();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const rule: ExcelJS.DataValidation = { type: 'list', formulae: ['"a,b"'] };
  const first = book.worksheets[0];
  if (first) first.getCell('D2').dataValidation = rule;
  await book.xlsx.writeFile(path);
  const zip = new PizZip(await book.xlsx.writeBuffer());
  const part = 'xl/worksheets/sheet1.xml';
  const xml = zip.file(part)?.asText().replace('sqref="D2"', 'sqref="D2:F1048576"') ?? '';
  expect(xml).toContain('D2:F1048576');
  zip.file(part, xml);
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
  const before = process.cpuUsage();
  const opened = (await openWorkbook(path)).activeSheet();
  // Each cell of a million rows would take minutes of the processor.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  expect([
    opened.getCell('F1000').dataValidation?.type,
    opened.getCell('F1001').dataValidation,
  ]).toEqual(['list', undefined]);
});

describe('a file that cannot be read says why', () => {
  test.each([
    ['missing', null, 'there is no such file'],
    ['text', Buffer.from('hello'), 'it is not an .xlsx workbook'],
    ['empty', Buffer.alloc(0), 'it is not an .xlsx workbook'],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old .xls'],
    [
      'encrypted',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'password',
    ],
    [
      'another zip',
      new PizZip().file('a.txt', 'x').generate({ type: 'nodebuffer' }),
      'not an .xlsx workbook',
    ],
  ])('%s', async (_what, bytes, why) => {
    const path = inFolder('bad.xlsx');
    if (bytes) writeFileSync(path, bytes);
    const opening = openWorkbook(path);
    await expect(opening).rejects.toMatchObject({ name: 'WorkbookUnreadable' });
    await expect(opening).rejects.toThrow(why);
  });

  test('a zip bomb', async () => {
    const zip = new PizZip().file('xl/workbook.xml', 'x').generate({ type: 'nodebuffer' });
    const entry = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    zip.writeUInt32LE(300 * 1024 * 1024, entry + 24);
    const path = inFolder('bomb.xlsx');
    writeFileSync(path, zip);
    await expect(openWorkbook(path)).rejects.toThrow('larger than 200 MB');
  });
});
