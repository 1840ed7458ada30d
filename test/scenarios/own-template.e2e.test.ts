/** The office's own template: edited, broken, mended, used, undone. */
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Frame } from 'playwright-core';
import { openDrive } from '../../local/drive/folder';
import { downloaded } from '../browser';
import { type Clerk, expectClicksOf, sitDown } from './clerk';
import { button, downloadedBy } from './clerks-workbook';

jest.setTimeout(180_000);

const now = '2026-03-10T09:30:00+07:00';

let clerk: Clerk;
let frame: Frame;

const seen = (text: string | RegExp) => frame.getByText(text).first().waitFor();

async function open(): Promise<void> {
  clerk = await sitDown({ now });
  await clerk.seat.menu('แม่แบบบันทึกข้อความ');
  frame = await clerk.sidebar('#edit');
}

/** What the first Doc of this name in the Drive panel holds. */
async function download(name: string): Promise<Buffer> {
  const arriving = clerk.page.waitForEvent('download');
  await clerk.page.getByRole('button', { name: new RegExp(`^ดาวน์โหลด ${name}`) }).click();
  return downloaded(await arriving);
}

function changed(docx: Buffer, change: (xml: string) => string): Buffer {
  const zip = new PizZip(docx);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', change(xml));
  return Buffer.from(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

/** As a person who edits the Doc in Google Docs would leave it. */
async function leaveInDocs(docx: Buffer): Promise<void> {
  const file = join(clerk.seat.studio.drive, '..', `edited-${Date.now()}.docx`);
  writeFileSync(file, docx);
  const choosing = clerk.page.waitForEvent('filechooser');
  await clerk.page.getByRole('button', { name: /^แทนที่ด้วยไฟล์ .docx แม่แบบ/ }).click();
  await (await choosing).setFiles(file);
}

test('where Drive refuses the page, the way by a file of the computer is told and leads there', async () => {
  await open();
  await button(frame, /สร้าง Google เอกสารสำหรับแก้ไข/).click();
  await frame.locator('#edit-link').waitFor();
  await clerk.page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
  const file = join(clerk.seat.studio.drive, '..', `by-hand-${Date.now()}.docx`);
  writeFileSync(file, await download('แม่แบบ'));

  // As long as Drive's own address refuses: the Doc has grown beyond what it exports.
  const drive = openDrive(clerk.seat.studio.drive);
  const [doc] = drive.files;
  if (!doc?.fileName) throw new Error('no Doc');
  truncateSync(join(clerk.seat.studio.drive, doc.fileName), 10_000_001);
  await button(frame, 'ตรวจและใช้').click();
  await seen(/Google ตอบรหัส ๔๐๓.*ไฟล์ → ดาวน์โหลด → Microsoft Word \(\.docx\)/);

  await frame.locator('#upload').setInputFiles(file);
  await seen('ตรวจแล้วไม่พบรายการที่ต้องแก้ไข ใช้ได้ทันที');
  expect(clerk.seat.errors).toEqual([expect.stringContaining('403')]);
});

test('a clerk edits the template, breaks it, mends it, uses it, and goes back', async () => {
  await open();
  await seen('แบบที่ให้มาพร้อมระบบ ยังไม่มีผู้เลือกแบบอื่น');

  await button(frame, /สร้าง Google เอกสารสำหรับแก้ไข/).click();
  await frame.locator('#edit-link').waitFor();
  // The Drive panel stands for the tab with the Doc.
  const official = await clerk.aside(async () => {
    await clerk.page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
    const doc = await download('แม่แบบ');
    await leaveInDocs(changed(doc, (xml) => xml.replace('{{เรื่อง}}', '{{เรือง}}')));
    return doc;
  });
  await button(frame, 'ตรวจและใช้').click();
  await seen('ยังใช้ไม่ได้ ต้องแก้ไข ๑ รายการ แม่แบบที่ใช้อยู่ไม่ถูกเปลี่ยน');
  await seen(/ไม่รู้จักแท็ก {{เรือง}} น่าจะหมายถึง {{เรื่อง}}/);
  await seen(/เนื้อเรื่อง · ตารางที่ขึ้นต้นด้วย “ส่วนราชการ” แถว ๓/);

  const mended = changed(official, (xml) =>
    xml.replace('จึงเรียนมาเพื่อโปรดทราบ', 'จึงเรียนมาเพื่อทราบของเรา'),
  );
  await clerk.aside(() => leaveInDocs(mended));
  await frame.locator('#edit .button', { hasText: 'ดูตัวอย่าง' }).click();
  await seen('ตรวจแล้วไม่พบรายการที่ต้องแก้ไข ใช้ได้ทันที');
  await seen('ตัวอย่างพร้อมแล้ว เติมข้อมูลจากชีตนี้');
  await clerk.page.getByRole('button', { name: /^Google ไดรฟ์ 2/ }).waitFor();
  await button(frame, 'ใช้แม่แบบนี้').click();
  await seen('เก็บแม่แบบเป็นรุ่นใหม่ และใช้แล้ว');
  await clerk.page.locator('.file.trashed h3', { hasText: 'ตัวอย่าง' }).waitFor();

  await button(frame, 'กลับหน้าหลัก').click();
  frame = await clerk.sidebar('.ring');
  await frame.locator('#generate').click();
  await frame.locator('.memo .next-steps').waitFor();
  const memo = await downloadedBy(clerk, () => button(frame, 'ดาวน์โหลดเป็น Word').click());
  expect(memo).toContain('จึงเรียนมาเพื่อทราบของเรา');
  expectClicksOf(clerk, 'own-template');

  await clerk.seat.menu('แม่แบบบันทึกข้อความ');
  frame = await clerk.sidebar('#edit');
  const choice = frame.locator('li', { hasText: 'บันทึกข้อความฉบับย่อ (แนบตารางผล)' }).first();
  await choice.getByRole('button', { name: /^ใช้แบบนี้/ }).click();
  await seen('ใช้ “บันทึกข้อความฉบับย่อ (แนบตารางผล)” แล้ว');
  await button(frame, 'กลับไปใช้แบบเดิม').click();
  await seen(/ใช้ “แม่แบบ.*” แล้ว/);
  expect(clerk.seat.errors).toEqual([]);
});
