/** A workbook of many units, and its page of memos to them, in the studio. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Frame } from 'playwright-core';
import { SIGNERS } from '../add-on/memo-office';
import { HEADINGS } from '../add-on/office';
import { type OpenStudio, openStudio } from '../studio/browser';

export const MEASURES = 'มาตรการ';

type Sit = (options: Parameters<typeof openStudio>[0]) => Promise<OpenStudio>;

/** Opens studios in Thai; after each test they are closed, the newest first. */
export function openSeats(): Sit {
  const open: OpenStudio[] = [];
  afterEach(async () => {
    for (const each of open.splice(0).reverse()) await each.close();
  });
  return async (options) => {
    const seat = await openStudio({ locale: 'th', ...options });
    open.push(seat);
    return seat;
  };
}

/** Its path. */
export async function unitsWorkbook(rows: readonly (readonly string[])[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(MEASURES).addRows([[...HEADINGS], ...rows.map((row) => [...row])]);
  book.addWorksheet('ตั้งค่า').addRows([
    ['รายการ', 'ค่า'],
    ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
    ['ปีงบประมาณ', 2569],
  ]);
  book.addWorksheet('ผู้ลงนาม').addRows(SIGNERS.map((row) => [...row]));
  const file = join(mkdtempSync(join(tmpdir(), 'units-')), 'หน่วยงาน.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

export async function unitsPage(seat: OpenStudio): Promise<Frame> {
  await seat.menu('บันทึกถึงหน่วยงาน');
  const frame = await seat.sidebarFrame();
  await frame.locator('main:not(.skeleton)').waitFor();
  return frame;
}

/** Ends the sitting without closing what others sit at. */
export async function leave(seat: OpenStudio): Promise<void> {
  await seat.page.goto('about:blank');
}
