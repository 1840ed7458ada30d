/** From last year's memo to the right completion in the studio, by clicks that are counted: eight at most. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Frame, Locator } from 'playwright-core';
import { shortMemo } from '../core/import/word-memo';
import { type OpenStudio, openStudio } from '../studio/browser';

jest.setTimeout(120_000);

const MOST_CLICKS = 8;
const now = '2026-03-10T09:30:00+07:00';

const FOLDER = mkdtempSync(join(tmpdir(), 'old-memo-'));
const FILE = join(FOLDER, 'บันทึกปีก่อน.docx');
writeFileSync(FILE, shortMemo());

async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  const file = join(FOLDER, `${Object.keys(sheets).join('-')}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

let studio: OpenStudio;
let frame: Frame;
let clicks = 0;

afterEach(() => studio.close());

const click = async (what: Locator) => {
  clicks++;
  await what.click();
};
const seen = (hasText: string | RegExp) =>
  frame.locator('.import, .overview, .glance, .notice', { hasText }).first().waitFor();

async function openSidebar(workbook: string): Promise<void> {
  studio = await openStudio({ now, locale: 'th', workbook });
  clicks = 0;
  const { page } = studio;
  await click(page.getByRole('menubar').getByRole('menuitem').first());
  await click(page.getByRole('menuitem', { name: 'เปิดแถบด้านข้าง', exact: true }));
  frame = await studio.sidebarFrame();
  await frame.locator('#import-title').waitFor();
}

async function chooseFile(): Promise<void> {
  const choosing = studio.page.waitForEvent('filechooser');
  await click(frame.locator('label[for=import]'));
  await (await choosing).setFiles(FILE);
}

test('an empty workbook: what was read is shown first, and written at once', async () => {
  await openSidebar(await workbookOf({ ชีต1: [[]] }));
  await chooseFile();
  await seen('อ่านได้ ๓ มาตรการ');
  await seen('สถานะอ่านไม่ชัดเจน “ลดขั้นตอนบริการ: รอผู้บริหาร”');
  await seen('นางสมมติ สี่');
  expect(await studio.page.getByRole('tab', { name: 'มาตรการ 2568' }).count()).toBe(0);

  await click(frame.locator('#import-write'));
  await seen('นำเข้าแล้วในชีต “มาตรการ 2568”');
  await frame.locator('#overview-title', { hasText: '๖๖.๖๗' }).waitFor();
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  expect(clicks).toBe(4);
  expect(studio.errors).toEqual([]);
});

test('a workbook at work: what it has is kept unless it is ticked, and another year has its own column', async () => {
  await openSidebar(
    await workbookOf({
      'มาตรการ 2569': [
        ['ลำดับ', 'มาตรการ', 'สถานะการดำเนินการ'],
        ['1', 'ของปีนี้', 'เสร็จแล้ว'],
      ],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['ส่วนราชการ', 'กองคลัง'],
        ['ปีงบประมาณ', '2569'],
        ['คะแนน ITA', '92.00'],
        ['ผู้จัดทำ', 'นายเดิม หนึ่ง'],
      ],
      ผู้ลงนาม: [
        ['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'],
        ['1', 'คำสั่ง', 'นางเดิม สอง', 'นายก', '', 'a@example.org'],
      ],
    }),
  );
  await chooseFile();
  await seen('อ่านได้ ๓ มาตรการ');
  const tick = (label: string) =>
    frame.locator('.import label.tick', { hasText: label }).locator('input').isChecked();
  expect({
    department: await tick('ส่วนราชการ'),
    score: await tick('คะแนน ITA'),
    drafter: await tick('นายเดิม หนึ่ง'),
    signers: await tick('เขียนแทนผู้ลงนามเดิม: นางเดิม สอง'),
  }).toEqual({ department: false, score: true, drafter: false, signers: false });
  await click(frame.locator('.import label.tick', { hasText: 'นายเดิม หนึ่ง' }).locator('input'));
  await click(frame.locator('#import-write'));
  await seen('นำเข้าแล้วในชีต “มาตรการ 2568”');
  await frame.locator('#overview-title', { hasText: '๖๖.๖๗' }).waitFor();
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  await frame.locator('.import del', { hasText: 'นายเดิม หนึ่ง' }).waitFor();

  await click(studio.page.getByRole('tab', { name: 'ตั้งค่า' }));
  const cell = (name: string) => studio.page.locator(`#cell-${name}`);
  // Column C names the version of the data.
  await cell('D1').filter({ hasText: 'ปีงบประมาณ 2568' }).waitFor();
  expect(await cell('B2').innerText()).toContain('กองคลัง');
  expect(await cell('B4').innerText()).toContain('92.00');
  expect(await cell('D4').innerText()).toContain('88.12');
  expect(await cell('B5').innerText()).toContain('นางสาวสมมติ หนึ่ง');
});
