/** `npm run import` as a program runs it: what it prints, how it ends, what it writes and what it leaves alone. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { parseImportOptions } from '../../local/cli/import-options';
import { docxOf } from '../core/docx/docx';
import { HEAD, SIGNATURES, table } from '../core/import/word-memo';
import { type PROGRAMS, ROOT, runProgram, spawnProgram } from './run-start';

const FOLDER = mkdtempSync(join(tmpdir(), 'import-cli-'));
const MEMO = join(FOLDER, 'memo.docx');
writeFileSync(
  MEMO,
  docxOf(
    HEAD +
      table(
        [900, 2600, 2600, 1400, 1400, 1600],
        [
          ['ที่', 'มาตรการ', 'ขั้นตอน', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
          ['๑', 'ให้ความรู้', '-อบรม', '', '', '/'],
          ['๒', 'เปิดเผยข้อมูล', '=ประกาศ', '', '/', ''],
        ],
      ) +
      SIGNATURES,
  ),
);

const run = (program: keyof typeof PROGRAMS, ...args: string[]) => runProgram(program, args);

const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

async function cellsOf(file: string, sheet: string): Promise<readonly string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const rows: string[][] = [];
  book
    .getWorksheet(sheet)
    ?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
  return rows;
}

test('npm run import is the program that the other tests call: it says the same, and ends with its code', async () => {
  const args = ['none.docx'];
  expect(spawnProgram('import.ts', args)).toMatchObject(await run('import', ...args));
});

test('without a workbook it prints what it would write, and writes nothing', async () => {
  const before = readdirSync(FOLDER);
  const { status, stdout, stderr } = await run('import', MEMO);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('มาตรการ ๒ · เสร็จเรียบร้อยแล้ว ๑');
  expect(stdout).toContain('นายสมมติ สาม · รองปลัด · แทน ปลัดองค์การบริหารส่วนตำบลตัวอย่าง');
  expect(stdout).toContain('ยังไม่ได้เขียนไฟล์ใด');
  expect(readdirSync(FOLDER)).toEqual(before);
});

test('a new workbook is one of the add-on’s own, which npm start counts alike', async () => {
  const file = join(FOLDER, 'new.xlsx');
  const made = await run('import', MEMO, file, '--json');
  expect(made.status).toBe(0);
  const { sheet, completion, fiscalYear, workbook, notUnderstood } = json(made.stdout);
  expect({ sheet, fiscalYear, workbook, notUnderstood }).toEqual({
    sheet: 'มาตรการ 2568',
    fiscalYear: 2568,
    workbook: file,
    notUnderstood: [],
  });
  const start = await run(
    'start',
    file,
    '--json',
    '--force',
    '--out',
    join(FOLDER, 'out'),
    '--date',
    '2025-10-01',
  );
  const report = json(start.stdout);
  expect({ sheet: report.sheet, completion: report.completion }).toEqual({ sheet, completion });
  expect(start.status).toBe(0);
});

test('a workbook that is there gains a sheet; what it has is kept, or replaced where that is asked for', async () => {
  const file = join(FOLDER, 'there.xlsx');
  const book = new ExcelJS.Workbook();
  book.addWorksheet('มาตรการ 2568').addRows([['ของเรา']]);
  book.addWorksheet('ตั้งค่า').addRows([
    ['รายการ', 'ค่า'],
    ['ส่วนราชการ', 'กองคลัง'],
    ['หน่วยงาน', ''],
  ]);
  await book.xlsx.writeFile(file);

  const kept = json((await run('import', MEMO, file, '--json')).stdout);
  expect(kept.sheet).toBe('มาตรการ 2568 (2)');
  expect(kept.settings).toContainEqual({
    key: 'department',
    label: 'ส่วนราชการ',
    value: 'สำนักปลัด',
    before: 'กองคลัง',
    written: false,
  });
  expect(await cellsOf(file, 'มาตรการ 2568')).toEqual([['ของเรา']]);
  const settings = await cellsOf(file, 'ตั้งค่า');
  expect(settings.find(([label]) => label === 'ส่วนราชการ')?.[1]).toBe('กองคลัง');
  expect(settings.find(([label]) => label === 'หน่วยงาน')?.[1]).toBe('องค์การบริหารส่วนตำบลตัวอย่าง');
  // Text that begins with = stays text.
  expect((await cellsOf(file, 'มาตรการ 2568 (2)')).flat()).toContain('=ประกาศ');

  expect(json((await run('import', MEMO, file, '--json', '--force')).stdout).sheet).toBe(
    'มาตรการ 2568 (3)',
  );
  const replaced = await cellsOf(file, 'ตั้งค่า');
  expect(replaced.find(([label]) => label === 'ส่วนราชการ')?.[1]).toBe('สำนักปลัด');
});

test('without measures nothing is written, and it ends with 1', async () => {
  const memo = join(FOLDER, 'none.docx');
  writeFileSync(memo, docxOf(HEAD));
  const file = join(FOLDER, 'none.xlsx');
  const { status, stdout } = await run('import', memo, file, '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toContain('There are no measures to import, so no file was written.');
  expect(existsSync(file)).toBe(false);
});

test.each([
  [[], /One memo, and one workbook at most. See --help/],
  [['no.docx'], /no such file/],
  [[FOLDER], /is a folder/],
  [[MEMO, 'x.csv'], /has to be an \.xlsx/],
  [[MEMO, '--lang', 'fr'], /choose th, en/],
  [[MEMO, '--what'], /no option --what. See --help/],
])('%j cannot be meant', (args, message) => {
  expect(() => parseImportOptions(args)).toThrow(message);
});

test('a file that is no memo is refused in one line', async () => {
  const { status, stdout, stderr } = await run('import', join(ROOT, 'README.md'));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]*ไม่ใช่เอกสาร Word[^\n]*\n$/);
});

test('a workbook with macros is left as it is, for they would be lost', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('ชีต1');
  const zip = new PizZip(Buffer.from(await book.xlsx.writeBuffer()));
  zip.file('xl/vbaProject.bin', 'x');
  const relations = 'xl/_rels/workbook.xml.rels';
  const macros =
    '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  const present = zip.file(relations)?.asText() ?? '';
  zip.file(relations, present.replace('</Relationships>', `${macros}</Relationships>`));
  const file = join(FOLDER, 'macros.xlsx');
  writeFileSync(file, zip.generate({ type: 'nodebuffer' }));
  const before = readFileSync(file);
  const { status, stderr } = await run('import', MEMO, file, '--lang', 'en');
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('(macros)') });
  expect(readFileSync(file).equals(before)).toBe(true);
});
