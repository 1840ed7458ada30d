/** A sheet with faults: each is settled in the sidebar, and what comes out counts as it should. */
import { expectClicksOf, sitDown } from './clerk';
import { button, downloadedBy, HEAD, register, settingsOf, workbookOf } from './clerks-workbook';

jest.setTimeout(120_000);

const row = (
  number: string,
  title: string,
  owner: string,
  marks: readonly string[],
  note: string,
) => [number, title, 'อบรม', owner, 'รายงานทุกไตรมาส', ...marks, note];

test('words in one go, statuses and two units in one cell by a press each: the memo counts what the sheet says', async () => {
  const clerk = await sitDown({
    now: '2026-03-10T09:30:00+07:00',
    workbook: await workbookOf({
      'มาตรการ 2569': [
        HEAD,
        row('1', 'จัดอบรม ปี ๒๕๖9', 'กองคลัง', ['', '', '/'], 'อบรม 40 คน'),
        row('2', 'ประกาศบนเว็ปไซด์', 'สำนักปลัด', ['', '/', '/'], 'ประกาศเมื่อ 2 มีนาคม 2569'),
        row('3', 'เผยแพร่ข้อมูล', 'กองช่าง', ['', '', ''], ''),
        row('4', 'ปรับปรุงคู่มือ', 'สำนักปลัด กองช่าง', ['', '', '/'], 'ทบทวน 2 ฉบับ'),
      ],
      ตั้งค่า: settingsOf('2569', '90.25'),
    }),
  });
  const { page } = clerk;
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  const frame = await clerk.sidebar('.finding');
  const errors = frame.locator('.group.error .finding');

  await button(frame, /^แก้ไขทั้งหมด/).click();
  await button(frame, /^แก้ไขทั้ง .* ช่อง$/).click();
  await page.locator('#cell-B2', { hasText: 'ปี ๒๕๖๙' }).waitFor();
  await page.locator('#cell-B3', { hasText: 'บนเว็บไซต์' }).waitFor();

  // The note says it is done, so the clerk presses that; the other has not begun.
  const status = (cell: string, name: string) =>
    errors.filter({ hasText: cell }).getByRole('button', { name, exact: true }).click();
  await status('H3', 'เสร็จ');
  await errors.filter({ hasText: 'H3' }).waitFor({ state: 'detached' });
  await status('F4', 'ยังไม่');
  await errors.first().waitFor({ state: 'detached' });

  // Two units in one cell, told apart by a blank: what the button would do is seen before.
  const split = frame.locator('.finding', { hasText: 'D5' });
  await split.locator('.change', { hasText: '↵' }).waitFor();
  await split.getByRole('button', { name: 'แก้ไข D5' }).click();
  await split.waitFor({ state: 'detached' });

  await frame.getByText('๗๕%').first().waitFor();
  await frame.locator('#generate').click();
  await frame.locator('.memo.done .next-steps').waitFor();
  const memo = await downloadedBy(clerk, () => button(frame, 'ดาวน์โหลดเป็น Word').click());
  expectClicksOf(clerk, 'faulty-sheet');
  for (const said of ['๗๕.๐๐', 'เว็บไซต์', 'ปี ๒๕๖๙']) expect(memo).toContain(said);
  expect(await register(clerk)).toMatchObject([
    { มาตรการทั้งหมด: '4', ร้อยละ: '75', ยังไม่ดำเนินการ: '1' },
  ]);
});
