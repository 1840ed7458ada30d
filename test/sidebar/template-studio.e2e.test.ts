/** The template's whole round in the studio: edited, broken, mended, used, seen by a colleague, undone. */
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Frame } from 'playwright-core';
import { openDrive } from '../../local/drive/folder';
import { downloaded } from '../browser';
import { type OpenStudio, openStudio } from '../studio/browser';

jest.setTimeout(180_000);

const now = '2026-03-10T09:30:00+07:00';

let studio: OpenStudio;
let frame: Frame;

afterEach(() => studio.close());

const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: true });
const seen = (text: string | RegExp) => frame.getByText(text).first().waitFor();

/** What the menu opens is another frame; what the sidebar itself turns to is the same. */
async function turnTo(press: () => Promise<void>, landmark: string): Promise<void> {
  await press();
  for (let left = 100; left > 0; left--) {
    // While one sidebar takes the other's place there may be no frame, or one that is going.
    const now = await studio.sidebarFrame().catch(() => null);
    if (
      now &&
      (await now
        .locator(landmark)
        .count()
        .catch(() => 0))
    ) {
      frame = now;
      return;
    }
    await studio.page.waitForTimeout(100);
  }
  throw new Error(`no ${landmark} in the sidebar`);
}

/** What the first Doc in the Drive panel holds. */
async function download(name: string): Promise<Buffer> {
  const arriving = studio.page.waitForEvent('download');
  await studio.page.getByRole('button', { name: new RegExp(`^ดาวน์โหลด ${name}`) }).click();
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
  const file = join(studio.studio.drive, '..', `edited-${Date.now()}.docx`);
  writeFileSync(file, docx);
  const choosing = studio.page.waitForEvent('filechooser');
  await studio.page.getByRole('button', { name: /^แทนที่ด้วยไฟล์ .docx แม่แบบ/ }).click();
  await (await choosing).setFiles(file);
}

async function makeMemo(): Promise<string> {
  await frame.locator('#generate').click();
  await frame.locator('.memo .next-steps').waitFor();
  const memo = await download('บันทึกข้อความ รายงานผล');
  const xml = new PizZip(memo).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<[^>]*>/g, '');
}

test('where Drive refuses the page, the way by a file of the computer is told and leads there', async () => {
  studio = await openStudio({ now, locale: 'th' });
  await turnTo(() => studio.menu('แม่แบบบันทึกข้อความ'), '#edit');
  await button(/สร้าง Google เอกสารสำหรับแก้ไข/).click();
  await frame.locator('#edit-link').waitFor();
  await studio.page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
  const file = join(studio.studio.drive, '..', `by-hand-${Date.now()}.docx`);
  writeFileSync(file, await download('แม่แบบ'));

  // As long as Drive's own address refuses: the Doc has grown beyond what it exports.
  const drive = openDrive(studio.studio.drive);
  const [doc] = drive.files;
  if (!doc?.fileName) throw new Error('no Doc');
  truncateSync(join(studio.studio.drive, doc.fileName), 10_000_001);
  await button('ตรวจและใช้').click();
  await seen(/Google ตอบรหัส ๔๐๓.*ไฟล์ → ดาวน์โหลด → Microsoft Word \(\.docx\)/);

  await frame.locator('#upload').setInputFiles(file);
  await seen('ตรวจแล้วไม่พบรายการที่ต้องแก้ไข ใช้ได้ทันที');
  expect(studio.errors).toEqual([expect.stringContaining('403')]);
});

test('a clerk edits the template, breaks it, mends it, uses it, and goes back', async () => {
  studio = await openStudio({ now, locale: 'th' });
  await turnTo(() => studio.menu('แม่แบบบันทึกข้อความ'), '#edit');
  await seen('แบบที่ให้มาพร้อมระบบ ยังไม่มีผู้เลือกแบบอื่น');

  await button(/สร้าง Google เอกสารสำหรับแก้ไข/).click();
  await frame.locator('#edit-link').waitFor();
  await studio.page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
  const official = await download('แม่แบบ');

  await leaveInDocs(changed(official, (xml) => xml.replace('{{เรื่อง}}', '{{เรือง}}')));
  await button('ตรวจและใช้').click();
  await seen('ยังใช้ไม่ได้ ต้องแก้ไข ๑ รายการ แม่แบบที่ใช้อยู่ไม่ถูกเปลี่ยน');
  await seen(/ไม่รู้จักแท็ก {{เรือง}} น่าจะหมายถึง {{เรื่อง}}/);
  await seen(/เนื้อเรื่อง · ตารางที่ ๒ แถว ๓/);

  const mended = changed(official, (xml) =>
    xml.replace('จึงเรียนมาเพื่อโปรดทราบ', 'จึงเรียนมาเพื่อทราบของเรา'),
  );
  await leaveInDocs(mended);
  await frame.locator('#edit .button', { hasText: 'ดูตัวอย่าง' }).click();
  await seen('ตรวจแล้วไม่พบรายการที่ต้องแก้ไข ใช้ได้ทันที');
  await seen('ตัวอย่างพร้อมแล้ว เติมข้อมูลจากชีตนี้');
  await studio.page.getByRole('button', { name: /^Google ไดรฟ์ 2/ }).waitFor();
  await button('ใช้แม่แบบนี้').click();
  await seen('เก็บแม่แบบเป็นรุ่นใหม่ และใช้แล้ว');
  await studio.page.locator('.file.trashed h3', { hasText: 'ตัวอย่าง' }).waitFor();

  await turnTo(() => button('กลับหน้าหลัก').click(), '#generate');
  await frame.locator('.ring').waitFor();
  expect(await makeMemo()).toContain('จึงเรียนมาเพื่อทราบของเรา');

  await turnTo(() => studio.menu('แม่แบบบันทึกข้อความ'), '#edit');
  const choice = frame.locator('li', { hasText: 'บันทึกข้อความฉบับย่อ (แนบตารางผล)' }).first();
  await choice.getByRole('button', { name: /^ใช้แบบนี้/ }).click();
  await seen('ใช้ “บันทึกข้อความฉบับย่อ (แนบตารางผล)” แล้ว');
  await button('กลับไปใช้แบบเดิม').click();
  await seen(/ใช้ “แม่แบบ.*” แล้ว/);
  expect(studio.errors).toEqual([]);
});
