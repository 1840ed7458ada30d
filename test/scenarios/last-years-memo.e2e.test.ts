/** From last year's memo to the right completion. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { shortMemo } from '../core/import/word-memo';
import { type Clerk, expectAtMost, expectClicksOf, sitDown } from './clerk';
import { type Rows, workbookOf } from './clerks-workbook';

jest.setTimeout(120_000);

const FILE = join(mkdtempSync(join(tmpdir(), 'old-memo-')), 'บันทึกปีก่อน.docx');
writeFileSync(FILE, shortMemo());

let clerk: Clerk;
let frame: Frame;

const seen = (hasText: string | RegExp) =>
  frame.locator('.import, .overview, .glance, .notice', { hasText }).first().waitFor();

async function openSidebar(sheets: Readonly<Record<string, Rows>>): Promise<void> {
  const workbook = await workbookOf(sheets);
  clerk = await sitDown({ now: '2026-03-10T09:30:00+07:00', workbook });
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  frame = await clerk.sidebar('#import-title');
}

/** What is pressed in the system's own dialog for files is not counted. */
async function chooseFile(): Promise<void> {
  const choosing = clerk.page.waitForEvent('filechooser');
  await frame.locator('label[for=import]').click();
  await (await choosing).setFiles(FILE);
}

test('an empty workbook: what was read is shown first, and written at once', async () => {
  await openSidebar({ ชีต1: [] });
  await chooseFile();
  await seen('อ่านได้ ๓ มาตรการ');
  await seen('สถานะอ่านไม่ชัดเจน “ลดขั้นตอนบริการ: รอผู้บริหาร”');
  await seen('นางสมมติ สี่');
  expect(await clerk.page.getByRole('tab', { name: 'มาตรการ 2568' }).count()).toBe(0);

  await frame.locator('#import-write').click();
  await seen('นำเข้าแล้วในชีต “มาตรการ 2568”');
  await frame.locator('#overview-title', { hasText: '๖๖.๖๗' }).waitFor();
  expectClicksOf(clerk, 'last-years-memo');
});

test('a workbook at work: what it has is kept unless it is ticked, and another year has its own column', async () => {
  await openSidebar({
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
  });
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
  await frame.locator('.import label.tick', { hasText: 'นายเดิม หนึ่ง' }).locator('input').click();
  await frame.locator('#import-write').click();
  await seen('นำเข้าแล้วในชีต “มาตรการ 2568”');
  await frame.locator('#overview-title', { hasText: '๖๖.๖๗' }).waitFor();
  expectAtMost(clerk, 'last-years-memo');
  await frame.locator('.import del', { hasText: 'นายเดิม หนึ่ง' }).waitFor();

  await clerk.page.getByRole('tab', { name: 'ตั้งค่า' }).click();
  const cell = (name: string) => clerk.page.locator(`#cell-${name}`);
  // Column C names the version of the data.
  await cell('D1').filter({ hasText: 'ปีงบประมาณ 2568' }).waitFor();
  expect(await cell('B2').innerText()).toContain('กองคลัง');
  expect(await cell('B4').innerText()).toContain('92.00');
  expect(await cell('D4').innerText()).toContain('88.12');
  expect(await cell('B5').innerText()).toContain('นางสาวสมมติ หนึ่ง');
});
