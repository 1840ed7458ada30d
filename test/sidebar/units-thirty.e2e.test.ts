/** Thirty units with three hundred measures in the studio: the page is closed half-way, and another makes the rest. */
import type { DriveView } from '../../studio/protocol';
import { unitName, unitRows } from '../add-on/units/unit-office';
import { ask } from '../studio/studio';
import { leave, MEASURES, openSeats, unitsPage, unitsWorkbook } from './units-desk';

jest.setTimeout(600_000);

const UNITS = Array.from({ length: 30 }, (_, index) => unitName(index));
/** A memo takes seconds on a machine that others share. */
const LONG = { timeout: 400_000 };

const sit = openSeats();

test('all thirty are made, none twice, over a page that is closed half-way', async () => {
  const file = await unitsWorkbook(unitRows(UNITS.length, 10));
  const clerk = await sit({ workbook: file, now: '2026-03-10T09:30:00+07:00' });
  const started = Date.now();
  const first = await unitsPage(clerk);
  await first.getByRole('button', { name: 'สร้าง ๓๐ ฉบับ' }).click();
  await first.locator('.memo.running', { hasText: 'เสร็จ ๑๔ จาก ๓๐ ฉบับ' }).waitFor(LONG);
  await leave(clerk);

  const again = await sit({ at: clerk.studio });
  const frame = await unitsPage(again);
  // One may have been under way.
  await frame.getByText(/^ท่านเริ่มไว้เมื่อ .*สร้างแล้ว ๑[๔๕๖] จาก ๓๐ ฉบับ/).waitFor();
  await frame.locator('#go-on').click();
  await frame.locator('.notice.good', { hasText: 'สร้างครบแล้ว' }).waitFor(LONG);
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`Thirty memos were made in ${seconds} s\n`);

  const { files } = (await ask(clerk.studio, 'drive', null)) as DriveView;
  const to = files.map(({ name }) => /ถึง(\S+) /.exec(name)?.[1]);
  expect([...to].sort()).toEqual([...UNITS].sort());
  await frame.getByText('ตอบแล้ว ๐ จาก ๓๐ หน่วยงาน').waitFor();

  await again.page.getByRole('tab', { name: MEASURES }).click();
  await again.typeInto('F2', '');
  await again.typeInto('H2', '/ (ประกาศเมื่อ 9 มีนาคม 2569)');
  await again.page.locator('#cell-H2', { hasText: 'ประกาศเมื่อ' }).waitFor();
  await frame.getByRole('button', { name: 'โหลดข้อมูลใหม่' }).click();
  // Of ten measures one: three more wait for a report.
  await frame.locator('.reply.partly', { hasText: `ผู้อำนวยการ${UNITS[0]}` }).waitFor();
  await frame.locator('.reminder summary').click();
  await frame.getByLabel('เตือนหน่วยงานเหล่านี้ด้วย').check();
  const reminder = (await frame.locator('.reminder .preview').textContent()) ?? '';
  for (const unit of UNITS) expect(reminder).toContain(`ผู้อำนวยการ${unit}`);
  expect([...clerk.errors, ...again.errors]).toEqual([]);
});
