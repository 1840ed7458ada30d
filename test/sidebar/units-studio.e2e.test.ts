/** Memos to the units in the studio: made, the page closed half-way, gone on with, answered by one, the rest reminded. */
import type { DriveView } from '../../studio/protocol';
import { unitRows } from '../add-on/units/unit-office';
import { ask } from '../studio/studio';
import { leave, MEASURES, openSeats, unitsPage, unitsWorkbook } from './units-desk';

jest.setTimeout(240_000);

const UNITS = ['กองก', 'กองข', 'กองค', 'กองฆ', 'กองง'];

const sit = openSeats();

async function workbook(): Promise<string> {
  return unitsWorkbook(
    unitRows(UNITS.length, 2).map((row) => [
      ...row.slice(0, 3),
      UNITS[(Number(row[0]) - 1) % UNITS.length] ?? '',
      ...row.slice(4),
    ]),
  );
}

test('made, closed half-way, gone on with from a new page, answered by one, the rest reminded', async () => {
  // Slow, so that the page is closed in the middle.
  const clerk = await sit({
    workbook: await workbook(),
    now: '2026-03-10T09:30:00+07:00',
    latency: 1000,
  });
  const first = await unitsPage(clerk);
  await first.getByRole('button', { name: 'สร้าง ๕ ฉบับ' }).click();
  await first.locator('.memo.running', { hasText: 'เสร็จ ๒ จาก ๕ ฉบับ' }).waitFor();
  await leave(clerk);

  // A colleague is told whose batch it is, and cannot go on with it.
  const colleague = await sit({ user: 'colleague', at: clerk.studio });
  const theirs = await unitsPage(colleague);
  await theirs.getByText(/^owner \(owner@example\.org\) เริ่มไว้เมื่อ .*ท่านสร้างชุดนี้ต่อไม่ได้/).waitFor();
  expect(await theirs.locator('#go-on').count()).toBe(0);

  const again = await sit({ at: clerk.studio });
  const frame = await unitsPage(again);
  await frame.getByText(/^ท่านเริ่มไว้เมื่อ .*สร้างแล้ว [๒๓] จาก ๕ ฉบับ/).waitFor();
  await frame.locator('#go-on').click();
  await frame.locator('.notice.good', { hasText: 'สร้างครบแล้ว' }).waitFor();
  const { files } = (await ask(clerk.studio, 'drive', null)) as DriveView;
  expect(files).toHaveLength(UNITS.length);
  await frame.getByText('ตอบแล้ว ๐ จาก ๕ หน่วยงาน').waitFor();

  // One unit fills in its row; another page is told by reading the sheet anew.
  await again.page.getByRole('tab', { name: MEASURES }).click();
  await again.typeInto('F2', '');
  await again.typeInto('H2', '/ (ประกาศเมื่อ 9 มีนาคม 2569)');
  await again.page.locator('#cell-H2', { hasText: 'ประกาศเมื่อ' }).waitFor();
  await frame.getByRole('button', { name: 'โหลดข้อมูลใหม่' }).click();
  await frame.getByText('ตอบแล้ว ๑ จาก ๕ หน่วยงาน').waitFor();
  const answered = frame.locator('.reply.answered');
  expect(await answered.locator('.template-name').allTextContents()).toEqual(['ผู้อำนวยการกองก']);
  await answered.locator('.memo-head').click();
  await answered.getByText(/ยังไม่ดำเนินการ → เสร็จเรียบร้อยแล้ว/).waitFor();

  // Another has its memo on paper: two clicks.
  const onPaper = frame.locator('.reply', { hasText: 'ผู้อำนวยการกองข' });
  await onPaper.locator('.memo-head').click();
  await onPaper.getByRole('button', { name: 'ส่งเป็นกระดาษแล้ว' }).click();
  await onPaper.locator('.stage', { hasText: 'ส่งเป็นกระดาษแล้ว' }).waitFor();

  await frame.locator('.reminder summary').click();
  const reminder = (await frame.locator('.reminder .preview').textContent()) ?? '';
  // Of those that have not answered only one is known to have its memo.
  expect(reminder).toMatch(/^\s*เรียน ผู้อำนวยการกองข\n/);
  await frame.locator('.reminder .doubt', { hasText: 'ผู้อำนวยการกองค, ผู้อำนวยการกองฆ' }).waitFor();
  await frame.getByLabel('เตือนหน่วยงานเหล่านี้ด้วย').check();
  expect(await frame.locator('.reminder .preview').textContent()).toMatch(
    /^\s*เรียน ผู้อำนวยการกองข ผู้อำนวยการกองค ผู้อำนวยการกองฆ ผู้อำนวยการกองง\n/,
  );

  // It has nothing to change, and says so: one click, which is undone by another.
  await onPaper.getByRole('button', { name: 'ตอบแล้ว ไม่มีการเปลี่ยนแปลง' }).click();
  await onPaper.locator('.stage', { hasText: 'ยืนยันว่าไม่มีการเปลี่ยนแปลง' }).waitFor();
  await frame.getByText('ตอบแล้ว ๒ จาก ๕ หน่วยงาน').waitFor();
  await onPaper.getByRole('button', { name: 'ยกเลิกที่ลงไว้ว่ายืนยันแล้ว' }).click();
  await frame.getByText('ตอบแล้ว ๑ จาก ๕ หน่วยงาน').waitFor();

  // The day belongs to the period that the memos report on.
  await frame.locator('.notice.good .buttons button').last().click();
  await frame.locator('#unit-period').selectOption('twelve-months');
  await frame.getByText('ขอให้รายงานภายในวันที่ ๓๐ กันยายน ๒๕๖๙').waitFor();

  expect([...clerk.errors, ...colleague.errors, ...again.errors]).toEqual([]);
});

test('a memo of one unit’s measures in one status, chosen in the sidebar, says so in its name and its row', async () => {
  const clerk = await sit({ workbook: await workbook(), now: '2026-03-10T09:30:00+07:00' });
  await clerk.menu('เปิดแถบด้านข้าง');
  const frame = await clerk.sidebarFrame();
  await frame.locator('main:not(.skeleton)').waitFor();
  // Before the first memo it is said whose Drive it will lie in.
  await frame.getByText('บันทึกข้อความจะอยู่ใน Google ไดรฟ์ของผู้ที่กดสร้าง').waitFor();
  await frame.locator('.part summary', { hasText: 'รายงานทุกมาตรการ' }).click();
  await frame.locator('#part-unit').selectOption('กองก');
  await frame.locator('.part').getByLabel('ยังไม่ดำเนินการ').check();
  await frame.locator('.part summary', { hasText: 'รายงานเฉพาะบางมาตรการ' }).waitFor();
  await frame.locator('#generate').click();
  await frame.locator('.memo.done .memo-name', { hasText: 'กองก' }).waitFor();
  await frame.locator('.memo.done .next-steps').waitFor();
  await clerk.page.getByRole('tab', { name: 'ทะเบียนบันทึก' }).click();
  await clerk.page.getByText('กองก · ยังไม่ดำเนินการ').first().waitFor();
  expect(clerk.errors).toEqual([]);
});
