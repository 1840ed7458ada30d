/** A memo's whole way up: three people at one sheet, from the first share to the last signature. */
import type { Frame } from 'playwright-core';
import { type Clerk, expectClicksOf, sitDown } from './clerk';
import { register } from './clerks-workbook';

jest.setTimeout(240_000);

const POSTS = ['หัวหน้าสำนักปลัดเทศบาล', 'รองปลัดเทศบาล', 'นายกเทศมนตรีตำบลตัวอย่าง'] as const;
/** What each says in the end; the mayor gives an order. */
const RESULTS = ['เห็นชอบ', 'เห็นชอบ', 'สั่งการ'] as const;

/** The register's only row, by heading. */
async function row(clerk: Clerk): Promise<Record<string, string>> {
  const rows = await clerk.aside(() => register(clerk));
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}

/** What the clerk records when the paper comes back: the result is chosen, its day and words are seen, and then it is saved. */
async function record(frame: Frame, post: string, result: string): Promise<void> {
  const signer = frame.locator('.signer', { hasText: post });
  await signer.getByRole('button', { name: /^(ลงผลการพิจารณา|แก้ผลการพิจารณา)/ }).click();
  await signer.getByRole('button', { name: result, exact: true }).click();
  if (result === 'ส่งคืนให้แก้ไข') await signer.getByLabel('เหตุผลที่ส่งคืน').fill('ขอแก้มาตรการที่ 2');
  await signer.getByRole('button', { name: `บันทึก: ${result}`, exact: true }).click();
  await signer.locator('.notice.good', { hasText: 'ลงผลการพิจารณาแล้ว' }).waitFor();
}

async function share(frame: Frame, email: string): Promise<void> {
  await frame.locator('#share-next').click();
  await frame.locator('.share-form input').fill(email);
  await frame.locator('#share-send').click();
  await frame.locator('.share .notice').waitFor();
}

test('generate, share in turn, approve, return, update in place, share again, complete', async () => {
  const clerk = await sitDown();
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  const main = await clerk.sidebar('#generate');
  await main.locator('#generate').click();
  await main.locator('.memo .next-steps').waitFor();
  await main.locator('#to-memos').click();
  const frame = await clerk.sidebar('#memos-title');
  const made = await row(clerk);
  expect(made).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว', ผู้จัดทำในระบบ: 'owner (owner@example.org)' });

  // The first superior is the colleague, who gets Drive's mail and opens the Doc.
  await share(frame, 'colleague@example.org');
  await frame.locator('.share .notice.good').waitFor();
  const sent = await row(clerk);
  expect(sent.สถานะบันทึก).toBe('อยู่ระหว่างเสนอ');
  expect(sent.อยู่ที่).toContain(POSTS[0]);
  const colleague = await sitDown({ user: 'colleague', at: clerk.seat.studio });
  await colleague.page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
  await colleague.page.locator('.mails', { hasText: 'จึงเรียนมาเพื่อโปรดพิจารณา' }).waitFor();
  await colleague.page.getByRole('button', { name: /^ดูตัวอย่าง/ }).waitFor();

  // At the same sheet the colleague may record, but neither share nor update: the memo is the clerk's.
  await colleague.seat.menu('ทะเบียนและการเสนอลงนาม');
  const theirs = await colleague.sidebar('#memos-title');
  await theirs.getByText('บันทึกข้อความนี้สร้างโดย owner (owner@example.org)').waitFor();
  expect(await theirs.locator('#share-next').count()).toBe(0);
  await record(theirs, POSTS[0], 'เห็นชอบ');
  expect(await row(clerk)).toMatchObject({ อยู่ที่: expect.stringContaining(POSTS[1]) });

  // The second returns it with a comment in the Doc.
  await frame.getByRole('button', { name: 'โหลดข้อมูลใหม่' }).click();
  await frame.locator('.signer.next', { hasText: POSTS[1] }).waitFor();
  await share(frame, 'viewer@example.org');
  await frame.locator('.share .notice.good').waitFor();
  const viewer = await sitDown({ user: 'viewer', at: clerk.seat.studio });
  await viewer.page.getByRole('button', { name: /^Google ไดรฟ์ 1/ }).click();
  await viewer.page.getByRole('textbox', { name: /^เขียนความคิดเห็น/ }).fill('ขอแก้สถานะมาตรการที่ ๒');
  await viewer.page.getByRole('button', { name: 'ส่งความคิดเห็น' }).click();
  await viewer.page.locator('.comments', { hasText: 'ขอแก้สถานะมาตรการที่ ๒' }).waitFor();
  await record(frame, POSTS[1], 'ส่งคืนให้แก้ไข');
  expect(await row(clerk)).toMatchObject({ สถานะบันทึก: 'ส่งคืนให้แก้ไข' });

  // Nothing is replaced before the clerk has seen who decided and what was written.
  await frame.locator('#update').click();
  await frame.getByText(`ยังไม่ได้ปรับปรุง เพราะพิจารณาแล้ว: ${POSTS[0]}`).waitFor();
  await frame.getByRole('button', { name: 'ปรับปรุงและเสนอใหม่' }).click();
  await frame.getByText('viewer: ขอแก้สถานะมาตรการที่ ๒').waitFor();
  await frame.getByRole('button', { name: 'ปรับปรุงโดยแทนที่ข้อความที่แก้ไขไว้' }).click();
  await frame.getByText('ปรับปรุงเอกสารแล้ว ลิงก์เดิมแสดงข้อมูลล่าสุด').waitFor();
  const updated = await row(clerk);
  expect(updated.ลิงก์).toBe(made.ลิงก์);
  expect(updated.ประวัติ).toContain('ปรับปรุงเนื้อหา');

  for (const [at, email] of [
    'colleague@example.org',
    'viewer@example.org',
    'viewer@example.org',
  ].entries()) {
    const post = POSTS[at] ?? '';
    await frame.locator('.signer.next', { hasText: post }).waitFor();
    await share(frame, email);
    await record(frame, post, RESULTS[at] ?? '');
  }
  await frame.locator('.stage', { hasText: 'พิจารณาครบแล้ว' }).waitFor();
  const complete = await row(clerk);
  expect(complete.สถานะบันทึก).toBe('พิจารณาครบแล้ว');
  expect(complete.อยู่ที่).toContain('ครบทุกคนแล้ว');
  for (const [at, post] of POSTS.entries()) {
    expect(complete.ผลการเสนอ).toMatch(new RegExp(`${post}.*${RESULTS[at]}`));
  }
  expectClicksOf(clerk, 'sign-off');
  expect([...colleague.seat.errors, ...viewer.seat.errors]).toEqual([]);
});
