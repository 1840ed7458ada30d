/** A workbook of the office's own: read as it stands, one word of its own said once, and the memo made from it. */
import { expectClicksOf, sitDown } from './clerk';
import { button, downloadedBy, register, settingsOf, workbookOf } from './clerks-workbook';

jest.setTimeout(120_000);

const SHEET = 'แผนงานปี 2569';

test('the office’s own words are said in the sidebar, and the memo counts by them', async () => {
  const clerk = await sitDown({
    now: '2026-03-10T09:30:00+07:00',
    workbook: await workbookOf({
      [SHEET]: [
        ['โครงการ/กิจกรรม', 'งบประมาณ', 'กองที่รับผิดชอบ', 'ไตรมาส', 'สถานภาพ'],
        ['จัดอบรมจริยธรรม', '5,000', 'กองคลัง', '1', 'เสร็จ'],
        ['ประกาศนโยบาย', '0', 'สำนักปลัด', '2', 'กำลังทำ'],
        ['เผยแพร่ข้อมูล', '1,000', 'กองช่าง', '3', 'ลุยอยู่'],
        ['ปรับปรุงคู่มือ', '1,000', 'กองช่าง', '3', 'ลุยอยู่'],
      ],
      ตั้งค่า: settingsOf('2569', '90.25'),
    }),
  });
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  const frame = await clerk.sidebar('#generate');
  await frame.getByText('สำเร็จ ๒๕% (๑/๔ มาตรการ)').waitFor();

  await frame.locator('#map-columns').click();
  // What the headings tell is chosen already.
  expect(await frame.locator('#mapping-A').inputValue()).toBe('title');
  expect(await frame.locator('#mapping-C').inputValue()).toBe('owners');
  expect(await frame.locator('#mapping-E').inputValue()).toBe('status');
  await clerk.choose(frame.locator('#mapping-word-0'), 'in-progress');
  await button(frame, 'ใช้ตามนี้').click();
  await frame.locator('.outcome .notice.good').first().waitFor();
  await frame.locator('.statuses').waitFor({ state: 'detached' });

  await frame.locator('#generate').click();
  await frame.locator('.memo.done .next-steps').waitFor();
  const memo = await downloadedBy(clerk, () => button(frame, 'ดาวน์โหลดเป็น Word').click());
  expectClicksOf(clerk, 'own-workbook');
  for (const said of ['ปรับปรุงคู่มือ', 'กองช่าง', '๒๕.๐๐', '๒๕๖๙']) expect(memo).toContain(said);
  expect(await register(clerk)).toMatchObject([
    { ชีตมาตรการ: SHEET, มาตรการทั้งหมด: '4', ร้อยละ: '25' },
  ]);
});
