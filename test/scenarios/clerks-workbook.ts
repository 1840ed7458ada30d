/** A workbook as an office has it on disk, for the studio to open. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import type { Frame } from 'playwright-core';
import { downloaded } from '../browser';
import type { Clerk } from './clerk';

export type Rows = readonly (readonly (string | number)[])[];

export async function workbookOf(sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const file = join(mkdtempSync(join(tmpdir(), 'clerk-')), 'สมุดงาน.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

export const HEAD = [
  'ลำดับ',
  'มาตรการ',
  'ขั้นตอนหรือวิธีการ',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
  'หมายเหตุ',
];

export const settingsOf = (year: string, score: string): Rows => [
  ['รายการ', 'ค่า'],
  ['ส่วนราชการ', 'สำนักปลัด เทศบาลตำบลตัวอย่าง'],
  ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
  ['ปีงบประมาณ', year],
  ['คะแนน ITA', score],
  ['ผู้จัดทำ', '(ชื่อ–สกุล)'],
  ['ตำแหน่งผู้จัดทำ', 'นักทรัพยากรบุคคล'],
];

/** What a .docx says, blanks alike. */
export function textOf(docx: Buffer): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
}

/** What the file says that this hands the clerk. */
export async function downloadedBy(clerk: Clerk, press: () => Promise<void>): Promise<string> {
  const arriving = clerk.page.waitForEvent('download');
  await press();
  return textOf(await downloaded(await arriving));
}

/** The register's rows by heading, as the clerk sees them after turning to its tab. */
export async function register(clerk: Clerk): Promise<Record<string, string>[]> {
  const { page } = clerk;
  await page.getByRole('tab', { name: 'ทะเบียนบันทึก' }).click();
  await page.locator('#cell-A1', { hasText: 'วันเวลาที่จัดทำ' }).waitFor();
  const cells = await page
    .locator('[id^="cell-"]')
    .evaluateAll((found) =>
      found.map((cell) => [cell.id.replace('cell-', ''), cell.textContent ?? ''] as const),
    );
  const at = new Map(cells);
  const headings = cells.filter(([name]) => /^[A-Z]+1$/.test(name));
  const rows: Record<string, string>[] = [];
  for (let row = 2; at.get(`A${row}`); row++)
    rows.push(
      Object.fromEntries(
        headings.map(([name, heading]) => [heading, at.get(name.replace(/1$/, `${row}`)) ?? '']),
      ),
    );
  return rows;
}

export const button = (frame: Frame, name: string | RegExp) =>
  frame.getByRole('button', { name, exact: true });
