/** The studio as a person uses it: real Chromium, real clicks and keys, on the sample. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { DriveView, SheetView } from '../../studio/protocol';
import { downloaded } from '../browser';
import { docx } from '../local/add-on';
import { type OpenStudio, openStudio } from './browser';
import { ask } from './studio';

jest.setTimeout(60_000);

const now = '2026-03-10T09:30:00+07:00';
const menuItems = {
  check: 'ตรวจสถานะมาตรการ',
  generate: 'สร้างบันทึกข้อความ',
} as const;

let studio: OpenStudio;

beforeEach(async () => {
  studio = await openStudio({ now });
});
afterEach(() => studio.close());

const cell = (name: string, { page } = studio) => page.locator(`#cell-${name}`);

function shows(name: string, text: string, where = studio): Promise<void> {
  return where.page.locator(`#cell-${name}:not(.editor)`, { hasText: text }).waitFor();
}

/** What the server or the page comes to say a moment later. */
async function until<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  for (let left = 50; left > 0 && (await ask()) !== expected; left--) {
    await new Promise((later) => setTimeout(later, 100));
  }
  expect(await ask()).toBe(expected);
}

function expectField(label: string, value: string): Promise<void> {
  return until(() => studio.page.getByLabel(label).inputValue(), value);
}

const fill = (name: string) =>
  cell(name).evaluate(
    (node) => (node as unknown as { style: { backgroundColor: string } }).style.backgroundColor,
  );

test('what is typed is read as Sheets reads it, and Tab, arrows and Delete work', async () => {
  const { page } = studio;
  await cell('J5').click();
  await page.keyboard.type('0812');
  await page.keyboard.press('Enter');
  await shows('J5', '812');
  await expectField('กล่องชื่อช่อง', 'J6');
  await page.keyboard.type('1/2569');
  await page.keyboard.press('Tab');
  await page.keyboard.type('50%');
  await page.keyboard.press('Enter');
  await shows('J6', '1/2569');
  await shows('K6', '50%');
  await studio.typeInto('L6', 'กำลังดำเนินการ');
  await shows('L6', 'กำลังดำเนินการ');
  await cell('J5').click();
  await page.keyboard.press('Delete');
  await page.locator('#cell-J5:empty').waitFor();
  expect(studio.errors).toEqual([]);
});

test('the formula bar shows and edits the cell, the name box goes to one', async () => {
  const { page } = studio;
  await page.getByLabel('กล่องชื่อช่อง').fill('b450');
  await page.keyboard.press('Enter');
  await cell('B450').waitFor();
  await page.getByText('แถว 401–500 จาก 1000').waitFor();
  await page.getByLabel('แถบสูตร').fill('=1+1');
  await page.keyboard.press('Enter');
  await page.getByLabel('กล่องชื่อช่อง').fill('C450');
  await page.keyboard.press('Enter');
  await expectField('แถบสูตร', '');
  await page.getByLabel('กล่องชื่อช่อง').fill('B450');
  await page.keyboard.press('Enter');
  await expectField('แถบสูตร', '=1+1');
});

test('a check from the menu shows its box in a frame, colours the cell and leaves a note', async () => {
  await studio.typeInto('G4', '/');
  await shows('G4', '/');
  await studio.menu(menuItems.check);
  const box = await studio.dialogFrame();
  await box.getByText('H4').first().waitFor();
  await studio.page.getByRole('button', { name: 'ปิด' }).click();
  await studio.page.locator('td.has-note').first().waitFor();
  const marked = await studio.page.locator('td.has-note').first().getAttribute('id');
  const name = marked?.replace('cell-', '') ?? '';
  expect(await fill(name)).not.toBe('');
  await cell(name).hover();
  await studio.page.getByRole('note').waitFor();
  expect(studio.errors).toEqual([]);
});

test('the memo is made after an alert is answered, and lies in Drive with its text', async () => {
  const { page } = studio;
  await studio.typeInto('G4', '/');
  await shows('G4', '/');
  await studio.menu(menuItems.generate);
  const alert = page.getByRole('dialog');
  // “Yes” would be to go back and mend what was found.
  await alert.getByRole('button', { name: 'ไม่', exact: true }).click();
  const box = await studio.dialogFrame();
  await box.locator('#link').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'ปิด' }).click();

  await page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
  const drive = page.getByRole('complementary', { name: 'Google ไดรฟ์' });
  await drive.getByText('owner@example.org').first().waitFor();
  await drive.getByRole('button', { name: /ดูตัวอย่าง/ }).click();
  const paper = page.locator('.paper');
  await paper.getByText('บันทึกข้อความ').first().waitFor();
  expect(await paper.innerText()).toContain('ให้ความรู้เรื่องมาตรฐานทางจริยธรรม');
  await page.getByRole('dialog').getByRole('button', { name: 'ปิด' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    drive.getByRole('button', { name: /ดาวน์โหลด/ }).click(),
  ]);
  expect((await downloaded(download)).subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('tab', { name: 'ทะเบียนบันทึก' }).waitFor();
});

test('a Doc is replaced by a .docx from the computer, and what is none is refused', async () => {
  const { page, studio: server } = studio;
  await studio.menu(menuItems.generate);
  await (await studio.dialogFrame()).locator('#link').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'ปิด' }).click();
  await page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
  const button = page.getByRole('button', { name: /^แทนที่ด้วยไฟล์ .docx/ });
  const choose = async (buffer: Buffer) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles({ name: 'แก้.docx', mimeType: 'application/octet-stream', buffer });
  };
  await choose(Buffer.from('hello'));
  await page.getByRole('alert').getByText('ไฟล์ที่เลือกไม่ใช่เอกสาร .docx').waitFor();
  const edited = docx('<w:p><w:r><w:t>แก้แล้ว</w:t></w:r></w:p>');
  await choose(Buffer.from(edited, 'base64'));
  const held = async () => {
    const { files } = (await ask(server, 'drive', null)) as DriveView;
    return ((await ask(server, 'file', { id: files[0]?.id })) as { base64: string }).base64;
  };
  await until(held, edited);
  // The list was drawn anew meanwhile; the keyboard stays where it was.
  await page.locator('button:focus', { hasText: 'แทนที่ด้วยไฟล์ .docx' }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^ดาวน์โหลด/ }).click(),
  ]);
  expect((await downloaded(file)).toString('base64')).toBe(edited);
  expect(studio.errors).toEqual([]);
});

test('an alert that is refused leaves everything as it was', async () => {
  await studio.typeInto('G4', '/');
  await shows('G4', '/');
  await studio.menu(menuItems.generate);
  await studio.page.getByRole('button', { name: 'ไม่', exact: true }).click();
  await studio.page.getByRole('dialog').waitFor({ state: 'detached' });
  await studio.page.getByRole('button', { name: /^Google ไดรฟ์ 0/ }).waitFor();
});

test('a colleague works on while the owner has an alert open', async () => {
  await studio.typeInto('G4', '/');
  await shows('G4', '/');
  await studio.menu(menuItems.generate);
  await studio.page.getByRole('dialog').waitFor();
  const colleague = await openStudio({ at: studio.studio, user: 'colleague' });
  try {
    await colleague.typeInto('J9', 'สวัสดี');
    await shows('J9', 'สวัสดี', colleague);
    await shows('J9', 'สวัสดี');
  } finally {
    await colleague.close();
  }
  await studio.page.getByRole('button', { name: 'ไม่', exact: true }).click();
});

test('a viewer sees no menu and cannot edit; another user cannot open the memo', async () => {
  const { page } = studio;
  await studio.menu(menuItems.generate);
  await (await studio.dialogFrame()).locator('#link').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'ปิด' }).click();

  await page.getByLabel('ผู้ใช้').selectOption('viewer');
  await page.getByText('ดูเท่านั้น', { exact: true }).waitFor();
  await page.locator('body[data-ready]').waitFor();
  expect(await page.getByRole('menubar').count()).toBe(0);
  await cell('J5').click();
  await page.keyboard.type('x');
  await page.getByRole('alert').getByText('แก้ไขไม่ได้').waitFor();
  await page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
  await page.getByText('ท่านไม่มีสิทธิ์เปิดไฟล์นี้').waitFor();
  const edit = { sheet: 1, cells: [{ row: 5, column: 10, text: 'x' }] };
  expect(await ask(studio.studio, 'edit', edit, 'viewer')).toMatchObject({
    ok: false,
    problem: { name: 'ViewOnly' },
  });
});

test('in English the menu and the page speak English', async () => {
  await studio.page.getByLabel('ภาษา').selectOption('en');
  await studio.page.getByRole('button', { name: /^Drive/ }).waitFor();
  await studio.menu('Check measures');
  await (await studio.dialogFrame()).getByText('42.86').waitFor();
});

test('checkboxes answer to click and space; copy, paste and undo work on the last rows of a long sheet', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('ยาว');
  for (let row = 1; row <= 3000; row++) sheet.addRow([row, `มาตรการที่ ${row}`, false]);
  for (const name of ['C2990', 'C2991']) {
    sheet.getCell(name).dataValidation = {
      type: 'list',
      formulae: ['"TRUE,FALSE"'],
      showErrorMessage: true,
    };
  }
  const workbook = join(mkdtempSync(join(tmpdir(), 'long-')), 'ยาว.xlsx');
  await book.xlsx.writeFile(workbook);
  const long = await openStudio({ workbook });
  const { page } = long;
  try {
    await page.getByLabel('กล่องชื่อช่อง').fill('C2990');
    await page.keyboard.press('Enter');
    await cell('C2990', long).locator('input').click();
    await page.locator('#cell-C2990 input:checked').waitFor();
    await cell('C2991', long).click({ position: { x: 80, y: 8 } });
    await page.keyboard.press('Space');
    await page.locator('#cell-C2991 input:checked').waitFor();
    await cell('B2990', long).click();
    await page.keyboard.press('Control+C');
    await cell('E2990', long).click();
    await page.keyboard.press('Control+V');
    const held = async () => {
      const view = (await ask(long.studio, 'view', { sheet: 1, around: 2990 })) as SheetView;
      return view.cells['2990,5']?.text;
    };
    await until(held, 'มาตรการที่ 2990');
    await page.keyboard.press('Control+Z');
    await until(held, undefined);
    await page.locator('#cell-E2990:empty').waitFor();
    await page.keyboard.press('Control+Y');
    await until(held, 'มาตรการที่ 2990');
    expect(long.errors).toEqual([]);
  } finally {
    await long.close();
  }
});

test('of two sheets the one that was asked for last stays, however late the other is answered', async () => {
  const { page } = studio;
  const tab = (at: number) => page.getByRole('tab').nth(at);
  let answered: Promise<void> | null = null;
  await page.route(
    '**/__studio/view',
    (route) => {
      answered = new Promise((later) => setTimeout(later, 1_000)).then(() => route.continue());
      return answered;
    },
    { times: 1 },
  );
  await tab(1).click();
  await tab(0).click();
  await until(() => tab(0).getAttribute('aria-selected').then(String), 'true');
  await answered;
  await page.waitForTimeout(500);
  expect(await tab(0).getAttribute('aria-selected')).toBe('true');
});
